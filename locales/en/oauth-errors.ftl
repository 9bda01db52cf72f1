# The OAuth and OpenID Connect `error` values, each explained once. Suberrors are written suberror-<value>.

## What an app can get when it asks to sign someone in, or asks for a token (RFC 6749)

invalid_request = Something in the app’s request is missing, sent twice or not well formed. Sending the same request again won’t help: the app has to correct it.
invalid_client = The app couldn’t prove who it is: its ID is unknown, or its secret or certificate is wrong or has expired.
invalid_grant = What the app handed in to get a token (a code, a refresh token, a password) is wrong, expired, withdrawn, or belongs to another app. Signing in again often helps; sometimes a second step or consent is what’s missing.
unauthorized_client = The app isn’t allowed to ask in this way. Most often it is missing or disabled in this tenant, or its registration doesn’t cover this flow.
unsupported_grant_type = The app asked for a token by a method that the service doesn’t offer: its grant_type is wrong.
unsupported_response_type = The app asked for a kind of answer that isn’t turned on for it. The authorization code flow works without turning anything on.
invalid_scope = The app asked for a permission that doesn’t exist, is written wrongly, or goes beyond what it may ask for.
access_denied = Someone said no: the person cancelled or declined, or a rule of the organization refused.
server_error = The service ran into trouble of its own. Try again; if it stays, it’s for Microsoft to mend.
temporarily_unavailable = The service is overloaded or under maintenance. Try again later.

## What a silent request gets when a person is needed (OpenID Connect)

interaction_required = The app asked without showing anything, but something has to be shown first: a second step, consent, or a check of the device. The app has to ask again with a page.
login_required = The app asked without showing anything, and nobody is signed in, or the browser kept back the sign-in cookies. The app has to show the sign-in page.
account_selection_required = The app asked without showing anything, and several accounts could be meant. The person has to choose one.
consent_required = Nobody has agreed yet to what the app wants to do. The person, or an administrator for everybody, has to be asked.

## Requests packed into an object (OpenID Connect, RFC 9101)

invalid_request_uri = The address at which the app keeps its request doesn’t answer, or holds something unusable.
invalid_request_object = The app packed its request into a signed object, and the signature or the contents are wrong.
request_not_supported = The service doesn’t take requests in the request parameter. The app has to send its parameters openly.
request_uri_not_supported = The service doesn’t take requests by their address (request_uri). The app has to send its parameters openly.
registration_not_supported = The service doesn’t take the registration parameter: the app has to be registered beforehand.

## Signing in with a code on another device (RFC 8628)

authorization_pending = Nobody has finished signing in on the other device yet. This is normal: the app keeps asking until the person is done.
slow_down = The app asks too often whether the person is done. It has to wait five seconds longer between its questions.
expired_token = The code ran out before anybody used it. Start again and get a new one.
authorization_declined = The person refused the request on the other device. The app has to stop asking.
bad_verification_code = The service doesn’t know the device code the app sent. The app has to send it exactly as it got it.

## Which API a token is for

invalid_resource = The API the app wants to reach is unknown here, isn’t set up in this tenant, or nobody has consented to it.
invalid_target = The app named a resource that the service doesn’t know or doesn’t allow, or wrote its name wrongly.

## What an API answers to a token it was sent

invalid_token = An API turned down the token it was sent: expired, withdrawn or not meant for it. The app has to get a new one.
insufficient_scope = The token is good, but it doesn’t carry the permission that this API call needs.
insufficient_user_authentication = The API wants a stronger or a more recent sign-in than the one behind this token.
insufficient_claims = The API asks for something the token doesn’t prove, such as a second step or a device in order. The app has to pass this challenge on and get a new token.

## Entra’s own

invalid_session = The session that the request names is over, or can’t be used without showing a page. Sign in again.
user_password_expired = The person’s password has expired. It has to be changed on the sign-in page or reset before any app can sign in with it.

## Sign-in pages built into an app (native authentication)

unsupported_challenge_type = The app didn’t say that it can handle every step needed here. It has to name them all, redirect included.
attributes_required = To sign up, more has to be filled in: the app has to ask for the attributes listed in the answer.
attribute_validation_failed = Something filled in at sign-up breaks a rule. The app has to show which field, so that it can be corrected.
credential_required = The new account needs a way to sign in, such as a password, before it can be made.
user_already_exists = An account with this email address exists already. Sign in with it instead of signing up.
user_not_found = No account with this name exists here. Check the spelling, or sign up first.

## Suberrors: what can be done about the error beside them

suberror-basic_action = The person can end this in an ordinary sign-in page, for example with a second step.
suberror-additional_action = The person can end this, but outside the plain sign-in, for example by registering the device. The page says how.
suberror-message_only = The person can do nothing about this at the moment: a page would only explain it. An administrator can look at the rule behind it.
suberror-consent_required = Nobody has agreed yet to what the app wants to do, or the agreement was taken back.
suberror-user_password_expired = The password has expired and has to be changed on the sign-in page.
suberror-bad_token = The saved refresh token is of no use to any app. The app has to drop it and ask the person to sign in.
suberror-token_expired = The time for which the organization lets a sign-in count is over. Sign in again.
suberror-client_mismatch = The app tried a refresh token of another app. It has to use its own.
suberror-protection_policy_required = The organization wants this app to be protected by Intune first, and it isn’t.
suberror-device_authentication_failed = The device couldn’t prove which one it is. Registering it again with the organization usually helps.
suberror-ux_not_allowed = The app asked without allowing any page to be shown, but one is needed. It has to ask again and allow it.
suberror-invalid_oob_value = The one-time code from the email or text message is wrong. Type it again, or ask for a new one.
