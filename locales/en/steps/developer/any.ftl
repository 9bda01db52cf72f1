# What the people who build the app do about failures of many kinds.

match-authority-to-cloud = Check that the authority belongs to the cloud of the tenant: global, US Government or China.
use-tenant-authority = Use the authority that names your tenant (its ID or a domain of it) instead of /common.
check-resource-uri = Compare the resource, or the scope's part before the permission, with the API's Application ID URI: spelling, trailing slash, environment.
read-b2c-journey = Connect the policies to Application Insights and read the journey with this correlation ID.
catch-claims-challenge = Catch the answer (interaction_required, or invalid_grant with a suberror), and send the person through an interactive sign-in with the claims value from the answer.
avoid-password-grant = Don't sign people in with the password grant (ROPC): it can't show a second step, a new-password page or a federated sign-in.
offer-sign-in-again = Nothing is wrong in the app. Keep what the person was doing, and offer the sign-in again.
offer-account-choice = Let people choose another account: send prompt=select_account instead of the same account again.
read-oauth-error-value = Branch on the error value of the token endpoint's answer, not on the code or the text: the values below say what to mend.
stop-automatic-retries = Don't repeat the request automatically: this answer says that repeating won't help. Log the correlation ID, and let people report it.
sign-in-in-system-browser = Sign in through the system browser or the broker instead of an embedded web view, and let the redirects and cookies of the sign-in page through.
