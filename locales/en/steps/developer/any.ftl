# What the people who build the app do about failures of many kinds.

match-authority-to-cloud = Check that the authority belongs to the cloud of the tenant: login.microsoftonline.com for global, login.microsoftonline.us for US Government (in MSAL the AzureUsGovernment cloud instance), login.partner.microsoftonline.cn for China.
use-tenant-authority = Use the authority that names your tenant (its ID or a domain of it) instead of /common.
check-resource-uri = Compare the resource, or the scope’s part before the permission, with the Application ID URI of the API you mean: spelling, trailing slash, environment, or the calling app named by mistake.
read-b2c-journey = Connect the policies to Application Insights and read the journey with this correlation ID.
catch-claims-challenge = Catch the answer (interaction_required, or invalid_grant with a suberror), and send the person through an interactive sign-in with the claims value from the answer.
avoid-password-grant = Don’t sign people in with the password grant (ROPC): it can’t show a second step, a new-password page or a federated sign-in.
offer-sign-in-again = Nothing is wrong in the app. Keep what the person was doing, and offer the sign-in again.
offer-account-choice = Let people choose another account: send prompt=select_account instead of the same account again.
read-oauth-error-value = Branch on the error value of the token endpoint’s answer, not on the code or the text: the values below say what to mend.
stop-automatic-retries = Don’t repeat the request automatically: this answer says that repeating won’t help. Log the correlation ID, and let people report it.
