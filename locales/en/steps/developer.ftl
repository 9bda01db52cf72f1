# What the people who build the app do: the setting, the parameter, the call.

compare-redirect-uri-exactly = Compare the redirect URI sent with the registered ones character by character: scheme, port, path, upper and lower case, trailing slash.
check-forwarded-host = Behind a proxy, check that the app builds the redirect URI from the forwarded host and https.
say-app-needs-assignment = Nothing is wrong in the app. If it should be open to a whole organization, say so in its setup guide.
fall-back-to-interactive = When a silent request (prompt=none) answers login_required, start an interactive sign-in. Don't show this as an error.

# Which app, which tenant, which cloud

check-client-id-and-tenant = Compare the client ID and the tenant in the authority with the app registration: a typing error, another environment, a deleted registration.
consent-in-customer-tenant = For people of other organizations, the app must be multitenant, and their organization must consent to it first.
match-authority-to-cloud = Check that the authority belongs to the cloud of the tenant: global, US Government or China.
use-tenant-authority = Use the authority that names your tenant (its ID or a domain of it) instead of /common.
make-app-multitenant = If other organizations should use the app: Authentication → Supported account types, and check in your code which tenants may come in.
name-tenant-in-request = Name the tenant: in the authority, or with domain_hint or login_hint. Requests without a person (client credentials) always need the tenant in the authority.
look-for-unfilled-placeholder = Look for an empty setting or an unfilled placeholder, such as "your-tenant-id", in the authority.
read-disabled-status = If it fails for all your customers, read disabledByMicrosoftStatus of the application in Microsoft Graph, and open a support ticket.

# The app's own credential

send-secret-value = Send the secret's Value, not its Secret ID. The Value is shown only once: if nobody kept it, add a new secret.
check-secret-belongs-to-app = Check that the secret and the client ID come from the same app registration, and which settings the running app really reads.
encode-secret = URL-encode the secret in the form body: characters such as + and & change on the way otherwise.
read-inner-code = If the message names a second code, that one says what is wrong: look it up too.
renew-secret = Add a new secret, deploy it, then remove the old one, and plan the next renewal.
avoid-secrets = Better still, use a managed identity, a federated credential or a certificate.
match-certificate = Compare the thumbprint in the message with Certificates & secrets → Certificates: upload the public part of the certificate that signs, or sign with a registered one.
check-assertion = Check the assertion: x5t (or x5t#S256) names the certificate, aud is the token endpoint, iss and sub are the client ID, exp lies ahead.
send-credential = A web app or a service has to send client_secret or client_assertion with each token request.
allow-public-client = Only for an app that sends no redirect URI (device code, name and password, integrated Windows sign-in) and keeps no secret: Authentication → Allow public client flows → Yes. Leave it at No for an app that runs on a server.

# Platforms and flows

use-spa-platform = A single-page app: register the redirect URI under Single-page application, and use the code flow with PKCE.
use-web-platform = An app that redeems the code on a server: register the redirect URI under Web, not under Single-page application.
send-pkce = Send code_challenge with method S256 in the authorization request, and its code_verifier in the token request. Current MSAL libraries do both.
match-code-verifier = Send the code_verifier that belongs to this attempt's code_challenge: keep one per attempt, so that tabs and retries don't mix them up.
use-code-flow = Ask for response_type=code with PKCE; the implicit flow is outdated.
enable-id-tokens = If the app needs an ID token straight from the authorization endpoint: Authentication → Implicit grant and hybrid flows → ID tokens.
enable-implicit-access-tokens = Only for an old app that can't change yet: Authentication → Implicit grant and hybrid flows → Access tokens.

# Permissions and scopes

add-api-permission = App registrations → the app → API permissions: add the API and the permissions that the app asks for. Then get admin consent where it's needed.
check-resource-uri = Compare the resource, or the scope's part before the permission, with the API's Application ID URI: spelling, trailing slash, environment.
provide-api-in-tenant = The API needs a service principal in the tenant people sign in to: its administrator consents to the API first, or to both at once when the API lists your client in knownClientApplications.
check-request-identity = Check that the client ID, or the Issuer of a SAML request, is this app's, and that the certificate in the request is registered.
ask-consent-interactively = When a silent or background call gets this, start an interactive sign-in for the same scopes: only there can the question be shown.
ask-consent-for-downstream-api = With on-behalf-of, get consent for the downstream API at sign-in: list the client in its knownClientApplications and ask for /.default.
handle-refusal = Treat access_denied as an answer: say what won't work without the permission, and offer to ask again.
ask-for-fewer-permissions = Ask only for permissions you need: many need no administrator.
offer-admin-consent-link = Give administrators the /adminconsent link of your app, and say in the setup guide what each permission is for.
verify-publisher = Become a verified publisher: many organizations let people consent to verified apps only.
correct-scope = Write each scope as the API's Application ID URI and the permission, separated by spaces. Don't mix /.default with others; client credentials take /.default only.

# Requests

capture-request = Capture the request and compare each parameter with the protocol's description: names, encoding, empty values.
post-form-encoded = Send token requests as POST with application/x-www-form-urlencoded, not JSON, and each value encoded once.
use-absolute-uri = Send the address in full, with its scheme (https://) in front, and encode it once. Look at the base URL in the app's settings.
    .name = Send { $name } as a full address, with its scheme (https://) in front, and encode it once. Look at the base URL in the app's settings.
keep-polling = Keep polling at the interval you were given until the code expires. Don't show this as an error.

# SAML

drop-requested-authn-context = Leave RequestedAuthnContext out of the request: it is optional.
force-fresh-sign-in = If you need a certain method, send ForceAuthn="true", so that the person signs in anew.
send-saml-request = Start at the app: send the AuthnRequest deflated, Base64- and URL-encoded, as the SAMLRequest parameter of the redirect.

# Azure AD B2C

start-reset-flow = Catch AADB2C90118 and start the password reset user flow, or turn on self-service password reset inside the sign-in flow.
return-after-cancel = Catch AADB2C90091 and take people back to where they started.
read-b2c-journey = Connect the policies to Application Insights and read the journey with this correlation ID.
check-rest-endpoint = Call the REST endpoint that the message names with the same input: it must answer 200 with claims, or 409 with a text for the person.
show-b2c-message-inline = Nothing to fix in the app. Leave the page's own message visible in your template.

## Handling the answer

catch-claims-challenge = Catch the answer (interaction_required, or invalid_grant with a suberror), and send the person through an interactive sign-in with the claims value from the answer.
acquire-token-interactively = Drop the token and acquire a new one interactively. With MSAL, catch the “UI required” error and call the interactive method.
pass-challenge-to-client = In an API that calls another API on the person's behalf, pass the error and its claims back to the client app: only it can ask the person.
avoid-password-grant = Don't sign people in with the password grant (ROPC): it can't show a second step, a new-password page or a federated sign-in.
offer-sign-in-again = Nothing is wrong in the app. Keep what the person was doing, and offer the sign-in again.
offer-account-choice = Let people choose another account: send prompt=select_account instead of the same account again.
read-oauth-error-value = Branch on the error value of the token endpoint's answer, not on the code or the text: the values below say what to mend.
retry-server-errors-with-pauses = Retry only when the service is in trouble (HTTP 5xx), with growing pauses, and log the correlation ID.
expect-blocked-cookies = If it happens to people who are signed in, third-party cookies are blocked: a hidden frame can't see the session. Use the authorization code flow with PKCE and refresh tokens, or a full-page redirect.
keep-silent-errors-quiet = In a silent request, take this as “ask the person”, and go on with an account picker. Don't show it as an error.

## Requests and tokens

check-on-behalf-of-request = For an on-behalf-of request, check client_id, the assertion (an access token issued for this API, not an ID token), requested_token_use=on_behalf_of and the scope.
expose-delegated-permission = If the target API exposes application permissions only, an on-behalf-of request can't succeed: expose a delegated permission, and have it consented.
remove-symmetric-signing-key = Check keyCredentials of the app registration and of the service principal: remove a key with type Symmetric and usage Sign, and use a certificate.
send-access-token-for-own-api = Send an access token whose audience (aud) is the API that makes the request, not an ID token and not a token for Microsoft Graph.
check-assertion-issuer-version = Compare the assertion's iss and ver with the endpoint you call, and check that it comes from this tenant and hasn't expired.
check-assertion-times = Check that the server's clock is right and that the assertion is fresh: nbf and exp in UTC, a new assertion for each request.
redeem-code-once-and-at-once = Redeem the authorization code once, within minutes, from one server. Look for a reload, a second request or a slow queue that sends it again.
store-newest-refresh-token = Store the newest refresh token each time one arrives: the answer to a refresh brings a new one.
add-missing-parameter = Add the missing parameter to the request, spelled as the protocol spells it, in the form-encoded body of a POST to the token endpoint.
    .name = Add the parameter { $name } to the request, spelled as the protocol spells it, in the form-encoded body of a POST to the token endpoint.
stop-retrying-password = Stop sending the same password again after a refusal: each try can lock the account for longer.
cache-tokens = Cache tokens, one cache for each signed-in person, and ask for a new one only when the old one is about to expire.
break-redirect-loop = Look for a loop: a page that sends signed-in people to sign in again because its own cookie isn't kept (SameSite, Secure, domain, or several servers without shared keys).

## Accounts and tenants

check-authority = Check which tenant the authority names: organizations or common for people of any organization, the tenant's ID for one. Guests must be sent to the tenant that invited them.
name-tenant-in-authority = Guests with personal accounts can't come in by common on the v1 endpoint: name the tenant in the authority, or use the v2.0 endpoint.
stop-requests-to-blocked-tenant = Stop background requests to this tenant until it is back, and tell its people why the app can't work.
use-right-endpoint = Send the browser to /authorize with GET, and call /token with POST. Check that the two addresses aren't swapped in the settings.
sign-in-through-broker = Sign in through the system's broker (on Windows WAM, on phones Authenticator or Company Portal) or the system browser: an embedded web view often can't show which device it is.
avoid-device-code-flow = Don't use the device code flow where devices must be managed or a policy blocks that flow: the device that waits can't prove what it is. Sign in through the broker or the browser.
build-in-intune-sdk = For a phone app, build in the Intune App SDK, so that organizations can protect it by policy.
review-last-policy-change = Compare with the last change of the custom policies: keys, claims, technical profiles, other identity providers' settings.
compare-policy-with-reference = Compare the part of the custom policy that the message names with Microsoft's reference for it: names, references to other parts, and order.

## More

ask-for-service-root = Ask for the service as a whole, such as https://contoso.sharepoint.com, not for the address of a site or page in it.
follow-signing-certificate-changes = Read Microsoft's signing certificates from the app's federation metadata address again and again, and accept each one listed there, so that a new one locks nobody out.
check-saml-bearer-assertion = If your app sends a SAML assertion to the token endpoint itself, send it whole, signed, unchanged and Base64url-encoded, and check its audience and times.
set-application-id-uri = App registrations → the app → Expose an API: set the Application ID URI (identifierUris in the manifest), and use exactly that value in requests.
check-token-is-whole = Look at the token as it is sent: three Base64url parts joined by dots, encoded once. An empty third part means that the signing key couldn't be loaded.
return-nonce-and-sub = If your service answers Microsoft with an ID token, return the nonce you were sent, the sub of the person who was asked about, and each claim once.
declare-known-authority = For Azure AD B2C, External ID, AD FS or an address of your own, use the library's setting for that kind (in MSAL.NET WithB2CAuthority, in MSAL.js knownAuthorities) with your own host only.
stop-automatic-retries = Don't repeat the request automatically: this answer says that repeating won't help. Log the correlation ID, and let people report it.
check-realm-in-request = If your app names the organization itself (whr, domain_hint), check its spelling, or leave it out.
sign-in-in-system-browser = Sign in through the system browser or the broker instead of an embedded web view, and let the redirects and cookies of the sign-in page through.
sign-saml-request = Sign each AuthnRequest with RSA-SHA256, and give the public certificate to those who set up the app in Entra ID.
place-saml-signature-by-binding = Put the signature where the binding has it: with HTTP-Redirect in the query string (SigAlg and Signature), with HTTP-POST inside the XML.
send-fresh-issue-instant = Build a new AuthnRequest for each sign-in, with IssueInstant in UTC from a synchronized clock. Don't cache it or put it into a link.
use-supported-algorithm = Use an algorithm that Entra ID supports: RS256 for JWTs, RSA-SHA256 for SAML. Look in the app's settings and libraries for the one that the message names.
encode-each-value = URL-encode each value once, secrets and passwords too, and look for &, #, < and + sent as they are. Make state and nonce from letters, digits, - and _ only.
use-own-app-registration = Replace sample values and shared client IDs with the ID and tenant of an app registration of your own.
use-v2-endpoint = Call the v2.0 endpoint (/oauth2/v2.0/authorize and /oauth2/v2.0/token) with scope instead of resource. If the app still uses ADAL, move to MSAL.
allow-personal-accounts = App registrations → the app → Authentication → Supported account types must include personal Microsoft accounts, and the manifest must set the access token version to 2.
redeem-code-at-its-cloud = If sign-ins stop here, redeem the code at the cloud that issued it: read cloud_instance_host_name in the answer, or turn on multiple clouds in MSAL (instance_aware).
look-for-missing-permissions = App registrations → the app → API permissions: look for entries shown only as an ID, or whose API isn't in the tenant. Clear that up with those who run the API, then ask for consent again.
drop-azure-region = Send the request to the global address of your cloud, such as login.microsoftonline.com: leave out WithAzureRegion (azureRegion, azure_region) in MSAL. Regional addresses take managed identities and Microsoft's own services only.
clear-region-name = In App Service and Functions, libraries can read the region from REGION_NAME. If leaving out the option isn't enough, set that variable to an empty value for this app.
say-who-may-sign-up = Say on the app's start page who may sign up and whom to ask, so that people don't meet the refusal first.
check-b2c-password-profile = If right passwords fail too, look at login-NonInteractive in your custom policy: its client_id and resource must be those of the two Identity Experience Framework apps, and the permission between these two must be granted.
register-own-redirect-uri = If the address sent is your app's own and right, register it: App registrations → the app → Authentication, under the platform the app runs on (Web, Single-page application, or Mobile and desktop).
send-grant-unchanged = Send the authorization code or refresh token exactly as you got it: whole, in the same upper and lower case, URL-encoded once. Look for a database field that is too short, or code that trims or cleans it.
use-mobile-desktop-platform = A desktop or mobile app or a script: register its redirect URI under Mobile and desktop applications, not under Web or Single-page application.
drop-consent-prompt = Send prompt=consent only when you ask for new permissions. With it in every request, people are asked again although an administrator has approved the app.

## More

accept-mapped-claims = A single-tenant app: App registrations → the app → Manifest, set acceptMappedClaims (under api) to true. Never for a multitenant app: strangers could make up claims for it.
match-audience-for-mapped-claims = With acceptMappedClaims, the audience must be the client ID or an Application ID URI on one of the tenant's verified domains. Otherwise AADSTS501461 comes next.
add-own-signing-key = A multitenant app: give the service principal a signing key of its own (addTokenSigningCertificate in Microsoft Graph), note its end date, and renew it in time.
validate-with-own-key = With a key of its own, read the metadata with ?appid= and the client ID behind the address: the keys listed there sign the app's tokens.
calculate-code-challenge = With S256, the challenge is the SHA-256 of the verifier in Base64url without padding. Without code_challenge_method, the two values must be equal.
share-sign-in-state = If the app runs on several servers, keep state and verifier where each of them can read it: a shared session store or an encrypted cookie.
wait-after-registering-device = If your software registers devices itself, try again with growing pauses after registering: it takes a while until all servers know the device.
replace-integrated-windows-authentication = Replace Integrated Windows Authentication (AcquireTokenByIntegratedWindowsAuth) with the broker, on Windows WAM: it uses the Windows sign-in too, and can ask when more is needed.
offer-new-code = If your app asks for the code itself (native authentication), offer to send a new one, and say that only the newest counts.
repeat-request-interactively = When a silent request gets interaction_required, repeat it interactively, so that the question can be shown.
use-redirect-without-question = The question comes with a redirect URI that has a scheme of the app's own. It stays away with https:// addresses and with http://localhost.
remediate-missing-protection = Catch the suberror protection_policy_required (in MSAL the “Intune protection policy required” error), call the Intune SDK's remediateCompliance, and get the token again once it reports success.
find-second-redemption = Look for two places that redeem: a framework's middleware and your own handler, or a component that runs twice when it's mounted.
leave-address-with-code = After redeeming, redirect to an address without the code, so that a reload can't send it again.
keep-grant-whole = Store and send the code or refresh token whole and encoded once: look for a database column that is too short, a changed + or /, and line breaks.
redeem-with-same-values = Redeem with the client ID, redirect URI and authority that the code or token was issued for, and with scopes the person has agreed to.
ask-with-openid-scope = If you ask for id_token, put openid into scope. Several response types are separated by a space, as in code id_token.
match-federated-credential = Read iss, sub and aud in the token your job really gets, and compare each with the federated credential character by character. Upper and lower case count, and so does a slash at the end.
look-at-job-subject = The subject depends on how the job runs: branch, tag, pull request or environment in GitHub Actions, namespace and service account in Kubernetes. Each that should sign in needs a credential of its own.
check-identity-of-credential = Check that the client ID and tenant the job uses (AZURE_CLIENT_ID, AZURE_TENANT_ID) are those of the app or managed identity that holds the credential.
wait-for-federated-credential = If the credential is new or was just changed, wait some minutes and run the job again.

## More

register-app-in-each-cloud = Register the app once more in the tenant's own cloud (portal.azure.us, portal.azure.cn), and keep a client ID, a credential and an authority for each cloud.
use-addresses-of-one-cloud = Use one cloud's addresses throughout, for sign-in, Microsoft Graph and management alike: login.microsoftonline.us goes with graph.microsoft.us.
register-and-send-redirect-uri = Register a redirect URI under the platform that the app really uses (Web, Single-page application, Mobile and desktop), and send the same one as redirect_uri, with an /adminconsent link too.
register-broker-redirect-uri = If the app signs in through a broker, register its address too: msauth.<bundle ID>://auth on Mac and iPhone, msauth://<package>/<signature hash> on Android, ms-appx-web://microsoft.aad.brokerplugin/<client ID> on Windows.
renew-certificate = Make a new certificate, upload its public part under Certificates & secrets → Certificates, and deploy the new one with its private key. Remove the old one when nothing uses it any more.
load-renewed-certificate = Look which certificate the running app really loads: thumbprint, dates, store. After a renewal restart it, and with Key Vault don't pin a version.
plan-certificate-renewal = Set a reminder well before the next expiry, or use a managed identity or a federated credential, which have nothing to renew by hand.
use-default-scope = Send one scope only: the API's Application ID URI (or its application ID) with /.default behind it, such as https://graph.microsoft.com/.default.
grant-application-permissions = App registrations → the app → API permissions: add application permissions, not delegated ones, and have an administrator consent. With /.default the token holds those that were granted.
sign-in-person-instead = If the app should act for a person, sign that person in with the authorization code flow, and ask for the delegated permissions there.
list-basic-permission = If the app needs no API at all, list one permission all the same: Microsoft Graph, delegated, User.Read. Registrations made by script (az ad app create) start with an empty list.
offer-sign-in-to-known-address = Catch user_already_exists when a sign-up starts, and offer the sign-in with the same address, with the buttons of the other providers beside it.
not-in-the-app = Nothing to fix in the app: the cure is between the tenant and the other sign-in page.
match-grant-type-to-saml-version = If the app trades in assertions itself, name their real version: grant type saml1_1-bearer for SAML 1.1, saml2-bearer for SAML 2.0.
keep-one-platform-per-uri = App registrations → the app → Authentication: register each redirect URI under one platform only, and remove it from the wrong one. Use a registration of its own for each kind of app if that gets mixed up.
redeem-outside-web-view = In a desktop or server app, call the token endpoint from native code or the server, not from a page or web view: no Origin header may go along.
sign-in-anew-after-platform-change = After a change of platform, clear the token cache and have people sign in anew: codes and refresh tokens from before keep their old kind.
redeem-in-browser = A single-page app redeems its code and its refresh tokens in the browser, as MSAL.js does. If the server needs tokens, let it run a code flow of its own.
drop-resource-parameter = At the v2.0 endpoint leave resource out, in the authorization request, the code redemption and the refresh: scope already says which API is meant.
align-resource-with-scopes = For an MCP server whose clients insist on resource: let its metadata name the same app in resource and scopes_supported. Its address can be an Application ID URI if the domain is verified in the tenant.
allow-time-in-b2c = In a B2C tenant a change can take a while to work everywhere: wait some minutes and test in a private window before you change more.
send-client-id = Send client_id in the query of the authorization request and in the body of the token request, with the Application (client) ID of the app in the B2C tenant.
look-for-empty-setting = Look for an empty setting in the environment where it fails, and for a redirect or proxy that cuts the query string off.
send-b2c-scope = Send scope: openid to sign a person in, offline_access for a refresh token, and the API's scope (or the client ID itself) for an access token.
allow-cors-for-template = Let the server that holds the template answer the sign-in page's origin, https://<tenant>.b2clogin.com or your own sign-in domain in lower case, with CORS headers for GET and OPTIONS.
check-template-parts = Open the template from outside your network with the browser's console: each script, style and image must come by https, without a 404 and without an error.
tick-both-implicit-boxes = Only for an app that can't change yet: Authentication → Implicit grant and hybrid flows, tick both ID tokens and Access tokens. In a B2C tenant one of them isn't enough.
use-ropc-policy = If you sign in with a password from code (ROPC), send it to a user flow or policy made for that, and turn on Allow public client flows.
register-for-user-flows = Register the app in the B2C tenant with the account type “Accounts in any identity provider …” (the one for user flows), and use its client ID.
read-missing-parameter = The message names the missing parameter: send it, spelled as the protocol spells it, in the query of the authorization request or the body of the token request.
check-platform-and-flow = Check that platform and flow go together: a single-page app with code and PKCE and no secret, a server app with code and its secret under Web, an old implicit app without code.
redeem-at-same-policy = Redeem each code and refresh token at the token endpoint of the policy that issued it: the policy in the path, or in p, must be the same as in the authorization request.
keep-accounts-per-policy = With MSAL, ask with the account and the authority of one policy together. After a password reset or profile editing, start an interactive sign-in at the sign-in policy.
compare-policy-names = Compare the two policy names in the message with the app's settings, in each environment.
send-code-unchanged = Send the code exactly as it came, whole and URL-encoded once, as code with grant_type=authorization_code. A refresh token goes as refresh_token with grant_type=refresh_token.
write-b2c-scope-in-full = Write an API's scope in full, such as https://<tenant>.onmicrosoft.com/<API>/<permission>, as API permissions shows it. Beside it, ask for openid and offline_access only.
drop-graph-scopes = Leave out Microsoft Graph scopes such as User.Read: a user flow can't give them. Read the person's details from the token, or call Graph from your server with an app of its own.
expose-api-in-b2c = Register the API in the same B2C tenant as the app: Expose an API → Application ID URI and scopes, then add them to the app under API permissions.
clear-deleted-account = Remove this account from the token cache and from your own session, and show the sign-in page, with the sign-up link if people may sign up themselves.
check-retry-limit = Look at setting.retryLimit in the self-asserted technical profile: it says how many tries people have on that page.
check-validation-profiles = Run the page's validation technical profiles with input that must pass. If they turn that down too, mend them or the REST service they call.
supply-bearer-claim = In the RESTful technical profile, the claim named in UseClaimAsBearerToken must be among the InputClaims, and an earlier step of the journey must have filled it.
match-id-token-hint-audience = Compare aud in the id_token_hint with the values in the message: the token must carry one of those that IdTokenAudience names in the policy's technical profile.
check-id-token-hint-keys = Check that the hint is signed with the key that the policy checks with: the same shared secret as the policy key (client_secret), or the key that the issuer's key list shows under this kid. iss, nbf and exp must fit too.
open-hint-metadata = Open the technical profile's METADATA address and the key list it names from outside your network: both must answer, and issuer must equal the token's iss.
slow-down-requests = Wait before you repeat a request, longer each time, and as long as Retry-After says if it's there. Don't run load tests against a live tenant.
read-provider-error = The message repeats the provider's error. Take access_denied as a cancellation, and lead the person back to where they started.
compare-provider-request = Compare the technical profile with the provider's guide: METADATA or endpoints, scope, response_mode, and how the client proves itself.
offer-sign-up-with-sign-in = Use a combined sign-up and sign-in flow, so that people who come for the first time through another provider get an account. If only invited people may come in, say so on the page.
add-in-uses-own-service = An add-in or a mini-app inside an approved app doesn't count as approved itself. Ask only for services the policy doesn't cover, and say in the setup guide what your app can't do under such a policy.
use-oauth-for-mail = Read and send mail with Microsoft Graph, or use OAuth 2.0 (XOAUTH2) with IMAP, POP and SMTP.
ask-for-consent-once = Start one consent at a time. If two ran at once, start the sign-in again after some seconds: the app is often there by then.
check-scope-exists = Look the scope up where it's defined: Expose an API of the API's registration, or Microsoft Graph's permissions reference. It must be a delegated permission and enabled; an app role isn't a scope.
name-api-in-scope = A scope without an API in front counts as one of Microsoft Graph (00000003-0000-0000-c000-000000000000). For any other API, put its Application ID URI in front.
look-at-scope-as-sent = Look at the scope parameter as it's sent: names are divided by spaces only, without line breaks (%0a), commas or quotation marks.
set-assertion-audience = Set aud of the client assertion to the token endpoint you call, same cloud and same tenant: https://login.microsoftonline.com/<tenant ID>/oauth2/v2.0/token.
renew-assertion-each-time = Give the library a callback or the certificate itself, not a finished assertion: a string made once expires within minutes. In Kubernetes, read the token file anew for each request.
log-in-again-in-pipeline = In a pipeline that signs in by OIDC, such as GitHub Actions, log in right before the steps that need it, and once more in long jobs: the pipeline's own token counts for minutes only.
close-public-client-flows = An app that runs on a server: its redirect URI belongs under Web, not under Mobile and desktop applications or Single-page application, and “Allow public client flows” on No.
remove-credential-from-public-client = A desktop, mobile or single-page app: leave out client_secret and client_assertion, and use the library's public client. A secret that was built into such an app is no longer one: delete it, or renew it if a server needs it.
set-client-id = Set client_id to the Application (client) ID of your registration. All zeros mostly means that the setting is empty, or still holds the value of a template.
check-loaded-configuration = Look which configuration the running app really reads: a missing section, a variable of another name, an environment or an update that overwrote it.
start-sign-in-after-spa-limit = Expect this once a day: a single-page app's refresh tokens last 24 hours altogether, renewed ones too. Catch it (in MSAL.js InteractionRequiredAuthError) and call acquireTokenRedirect or acquireTokenPopup.
set-tenant-id = Put the tenant's ID or one of its domains into the authority, or common, organizations or consumers if the app is open to more than one. Let the app refuse to start while the setting is empty.
check-address-is-whole = If a person sees this on the sign-in page, look at the whole address: an & written as &amp;, a shell that cuts it off at the first &, a redirect that drops the query, or a value that is empty.
remove-saml-property = Take the property that the message names out of the AuthnRequest. Entra ID needs little: ID, Version, IssueInstant and Issuer.
    .propertyName = Take { $propertyName } out of the AuthnRequest. Entra ID needs little: ID, Version, IssueInstant and Issuer.
send-login-hint-instead = If it's Subject, and you want the account name filled in, add login_hint to the query of the sign-in address instead.

## More

add-domain-hint = Add domain_hint with a verified domain of the person's organization whenever the request names them by a SID or UPN from Active Directory.
follow-redirect-unchanged = Follow the Location header with the same method and the same body, as HTTP 307 asks. Don't show this as an error.
submit-missing-attributes = Read in the answer which attributes are required, ask the person for them and send them to the same sign-up. The native authentication SDKs have a call of their own for that (submitAttributes).
use-service-identity = Make the call that acts for somebody else with the identity of a service: an app that has a service principal in this tenant and a credential of its own.
send-grant-type = Send grant_type as the protocol spells it: authorization_code, refresh_token, client_credentials, urn:ietf:params:oauth:grant-type:device_code or, for on-behalf-of, urn:ietf:params:oauth:grant-type:jwt-bearer. The token-exchange of RFC 8693 isn't among them.
send-response-mode = Send response_mode=query, fragment or form_post, or leave it out. For a token straight from /authorize only fragment and form_post will do.
request-new-device-code = Stop polling on expired_token, ask the device authorization endpoint for a new code and show it. Say beside the code how long it lasts (expires_in).
add-federated-credential = If this is the right app: Certificates & secrets → Federated credentials, and add one for your own workload, with the issuer, subject and audience of the token it really gets.
check-saml-encoding = Decode one request the way the binding has it: HTTP-Redirect is deflated, Base64- and URL-encoded; HTTP-POST only Base64-encoded. Well-formed SAML 2.0 XML must come out.
ask-for-post-binding = Set ProtocolBinding to urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST, or leave it out, and take the answer at an address that accepts a POST.
check-authn-request-parts = The AuthnRequest needs ID (no digit in front), Version="2.0", IssueInstant in UTC and the Issuer with the app's entity ID, in the namespaces of SAML 2.0.
set-saml-destination = Set Destination to the Login URL of the tenant (https://login.microsoftonline.com/<tenant ID>/saml2 in the global cloud), or leave it out: it's optional.
correct-name-id-policy = NameIDPolicy is optional. If you send it, use one of the formats persistent, transient (both SAML 2.0), emailAddress or unspecified (both SAML 1.1), and leave out SPNameQualifier unless you need it.
get-token-for-agent = As the blueprint, use client_credentials with fmi_path set to the agent identity's client ID and the scope api://AzureADTokenExchange/.default. Then, as the agent identity, send that token as client_assertion to get one for the API.
act-for-person-as-agent = Let the agent identity act for the person, not the blueprint: client_id is the agent identity's, client_assertion the token that the blueprint got for it with fmi_path, and assertion the token that a client app got for the blueprint when the person signed in.
use-agent-library = Libraries do these steps in the right order, for example Microsoft.Identity.Web.AgentIdentities for .NET.
send-one-hint = Send either sid or login_hint. In MSAL, pass the account, or set one of the two, not both.
send-sid-unchanged = If you send sid, take it from the ID token of the same session, unchanged and encoded once, or leave it out and send login_hint.
require-user-read = App registrations → the app → API permissions: add Microsoft Graph → Delegated permissions → User.Read, then have people or an administrator consent anew.
use-client-id-for-itself = If the app really wants a token for its own API, name it by its ID: <client ID>/.default as scope, or the client ID as resource on the v1 endpoint, not the api:// address.
check-other-api-meant = If it should be another API: the resource or scope in the settings names the calling app by mistake. Put the other one's identifier there.
shorten-request = Keep state short: hold the data in a session and send only a key to it. Look too for scopes or parameters that are added again with each redirect.
use-post-binding = Send long SAML requests with the HTTP-POST binding instead of in the address.
compare-token-with-flow = Decode the access token you send and compare its claims with what the flow asks for. Get one for this purpose from Entra ID; don't pass on or change another.
correct-principal-name = Write the principal name as name/host@realm: the name must be there, the host after “/” and the realm after “@” may be left out.
share-one-token-between-jobs = If many jobs run side by side and each signs in anew, let them share a token until it's about to expire.
check-ws-federation-request = Compare the WS-Federation request with the protocol: wa=wsignin1.0, wtrealm with the app's identifier, wreply with a registered address, wctx unchanged, each encoded once.
choose-supported-wauth = Leave out wauth, so that Entra ID chooses how people sign in. What a sign-in must have, such as a second step, belongs in the organization's Conditional Access.
check-parameter-value = Look at the value that was really sent for the parameter the message names: empty, unfilled, cut off, encoded twice, or sent in a form that the protocol doesn't know.
send-plain-login-hint = Send in login_hint and similar fields one address and nothing else, encoded once: a + in it has to become %2B.
escape-xml = Build XML with a library, in UTF-8, and let it escape &, < and quotation marks. Most control characters aren't allowed in XML even when escaped.
use-on-behalf-of-not-own-assertion = If your app trades in a SAML assertion and its issuer is https://sts.windows.net/…: Entra ID takes only assertions that a federated AD FS issued, never its own. Sign the person in with OpenID Connect, or use on-behalf-of with an access token.
compare-github-subject-form = GitHub Actions: see which form of subject the repository sends, by names alone or with numeric IDs as in repo:owner@123/name@456:…, as repositories that are created, renamed or transferred do since July 15, 2026. The credential must have the same form.

## More

drop-stale-session-id = If your app sends sid, it comes from an earlier sign-in: leave it out once it's refused, and send login_hint with the account's name instead.
avoid-hidden-frame = With MSAL.js, renew tokens from cache and refresh token only (cacheLookupPolicy AccessTokenAndRefreshToken): then no hidden frame looks for a session at Microsoft. When that fails, start one interactive sign-in, not one for each call.
go-on-without-service = Expect this from customers that don't run the service: catch it, say which service is missing, and let the rest of the app work.
answer-401-when-expired = Check exp of the token your API receives and answer 401 once it has passed, so that the client gets a new one. Don't store that token to exchange it later.
keep-long-jobs-going = For work that goes on after the request, start a long-running session: InitiateLongRunningProcessInWebApi in MSAL.NET, LongRunningWebApiSessionKey in Microsoft.Identity.Web. It renews itself by a refresh token.
refresh-app-service-tokens = In App Service authentication, the tokens in the X-MS-TOKEN-AAD headers aren't renewed by themselves: call /.auth/refresh before the time in X-MS-TOKEN-AAD-EXPIRES-ON.
ask-office-for-token-once-more = In an Office add-in, call getAccessToken once more, and only once: Office then brings a fresh token.
use-one-certificate-for-both = With mutual TLS, one and the same certificate must open the connection and be named in the assertion: compare its thumbprint with x5t#S256, and look for two settings that name different ones.
drop-tokens-of-old-certificate = After a renewal, drop cached tokens and assertions that belong to the old certificate, even if the key stayed the same. Update MSAL: some versions kept serving them.
match-authority-to-account-kind = Choose the authority by kind of account: login.microsoftonline.com for work, school and personal ones, <tenant>.ciamlogin.com for the customers of an External ID tenant, <tenant>.b2clogin.com for those of Azure AD B2C.
register-in-customer-tenant = In an External ID tenant, register the app and its API in that same tenant, with “Accounts in this organizational directory only”: customers can't use an app that is registered for several tenants.
put-id-uri-on-verified-domain = Or App registrations → the app → Expose an API: set an Application ID URI on a verified domain of the tenant, such as https://<tenant>.onmicrosoft.com/<app>, and ask by that.
check-challenge-length = A code_challenge has 43 to 128 characters, with S256 always 43. Padding (=), hexadecimal or a hash encoded twice make it longer; an unfilled variable makes it shorter.

## More

clear-ended-session = When the session you name is gone, clear your own session and start an interactive sign-in. At a sign-out, treat it as done.
send-scope-with-code = Send scope in the token request that redeems the code: scopes from the authorization request, divided by spaces, not an empty value.
use-plain-host-name = Look at the host name in the reply URL, as sent and as registered: use letters, digits, hyphens and dots only. Look for spaces, underscores and placeholders that weren't filled in.
make-longer-rsa-key = Make a new key pair that has at least the bits the message names (2048 is usual), register its public part, and sign with it from then on.
equal-iss-and-sub = Set iss and sub of the client assertion to the same value: the Application (client) ID of this app.
check-logout-request = Compare the sign-out request with the protocol. SAML: a LogoutRequest with ID, Version, IssueInstant in UTC, your Issuer and the NameID exactly as the sign-in gave it. OpenID Connect: end_session_endpoint, with a post_logout_redirect_uri that is registered.
sign-out-own-session-only = Ask only for the sign-out of people your app signed in itself, in the same browser session, and with the same Issuer (entity ID) as in the sign-in.
send-current-session-index = Send the SessionIndex that came with this person's latest sign-in, unchanged. Keep it with that one session, so that an older sign-in's value isn't sent.
send-fresh-logout-request = Build a new LogoutRequest for each sign-out, with IssueInstant (and NotOnOrAfter, if you send it) in UTC from a synchronized clock. Don't put it into a stored link.
add-named-jwt-field = The message names the missing field: put it into the body of the JWT you send, spelled exactly so, and sign it anew.
answer-newest-device-challenge = If the app answers the device challenge (PKeyAuth) itself: sign with the key of the registered device, and send the nonce of the challenge you've just been given, never a stored one.
claims-are-set-in-tenant = Nothing to fix in the app's code: these claims are set up in the tenant people sign in to. Say in your setup guide which claims the app needs.
send-claims-as-json = Send claims as valid JSON, URL-encoded once. Pass a claims challenge on unchanged (with MSAL by WithClaims, claims or claims_challenge); if an API gave it Base64-encoded, decode it first.
check-jwt-header = Decode the first part of the JWT: it must be JSON that names alg and, for a client assertion, the certificate (x5t#S256 or x5t). Compare typ and each other field with the protocol.
keep-tenant-with-account = Keep in mind which tenant each person signed in to, and send domain_hint (or the tenant in the authority) only when it belongs to the account you ask for. If in doubt, leave the hint out.
set-challenge-method = Set code_challenge_method to S256, in just that spelling. The only other value is plain; leave it for platforms that can't calculate SHA-256.
replace-device-token = A device token doesn't work for a v2.0 resource: ask for a v1.0 resource, or get the token in another flow, for the person or for the app itself.
compare-token-purpose = The message names the purpose that was expected: compare it with the token you send and with the call that gave it to you, and get a token for that purpose.
choose-supported-token-encryption = Look where the app chooses how its token is encrypted (its registration, its library, its request), and choose an algorithm that Microsoft documents for this type of token. The message names the one that was refused.
send-public-jwk = Send in pop_jwk only the public part of the key, as complete JSON in JWK form, encoded once. A library such as MSAL does this by itself.
call-with-mutual-tls = Make the token request over mutual TLS, at the endpoint meant for that and with the app's certificate in the connection, or ask for an audience that doesn't need it.
ask-before-federating = Give the administrators the issuer and subject of the token you use, and ask whether it can be allowed for this app.
use-another-app-credential = If it isn't possible this way, use what the tenant does allow: a managed identity on an Azure host, or else a certificate.
use-managed-identity-token = Send as client_assertion the token of a managed identity that the federated credential names, or one of an outside issuer, not one that an ordinary app got with its own secret or certificate.
request-token-exchange-audience = Ask for the token you send as proof with the audience api://AzureADTokenExchange (in US Government api://AzureADTokenExchangeUSGov, in China api://AzureADTokenExchangeChina), and put the same one into the federated credential.
send-app-only-token = If the proof comes from Entra ID itself, it must be an app-only token: get it as a managed identity or with client credentials. Never send a signed-in person's token.
use-identity-of-same-tenant = Use a managed identity that lives in the tenant where the app is registered. To reach another tenant, sign in there with a multitenant app of that same home tenant.
use-issuer-of-same-cloud = Compare the cloud of the issuer, of the audience and of the authority you call: global, US Government and China don't mix.
remove-duplicate-federated-credential = App registrations → the app → Certificates & secrets → Federated credentials (for a managed identity, its Federated credentials): find the ones with the same subject and keep one, with the right issuer and audience.
run-in-allowed-enterprise = When this appears, the credential's subject is usually right already: changing it doesn't help. GitHub gives the enterprise claim only to repositories of an organization that belongs to a GitHub enterprise account, never to personal ones. Run the job from such a repository.
use-government-authority = For a tenant in Azure Government, set the authority to https://login.microsoftonline.us/<tenant ID> (in MSAL the AzureUsGovernment cloud instance).
offer-other-contact = In native authentication, when the person registers a method, let them give another email address or phone number if the first is turned down.
leave-tls-version-to-system = Let the system choose the TLS version: in .NET use 4.7 or later and don't set ServicePointManager.SecurityProtocol to Tls or Tls11. Update old runtimes (Java 7, OpenSSL 1.0.0, Python built on it).
require-extension-permission = Put CustomAuthenticationExtension.Receive.Payload among the required permissions of the app that the extension's resourceId names, and say in the setup guide that an administrator has to consent.
read-authentication-events-for-cause = Ask an administrator for the Authentication Events of this sign-in: the code there (1003…) says what went wrong in the call, such as a timeout, a refused token or an answer of the wrong form.
test-extension-api = Call the extension's API with the same input and look into its log: it must answer within two seconds, with status 200 and the JSON that this event asks for.
return-external-method-claims = If you build the provider: the id_token must be signed with a key from your jwks_uri, aud must be the client ID, nonce and sub must be those of the request, and acr and amr must answer what it asked. amr is always a list, even with one value.
use-one-client-id = Send client_id, and compare it with the client ID in all else you send, such as the client assertion (iss, sub), the code or the refresh token: all must belong to one app. With a federated credential, iss and sub name the outside system, so client_id mustn't be left out.
use-own-identity-for-app-calls = If no person is involved, don't use on-behalf-of: let the app call the other API with client credentials, as itself.
write-saml-value-as-uri = The message names the element: put a URI into it. For AuthnContextClassRef that's for instance urn:oasis:names:tc:SAML:2.0:ac:classes:Password, without spaces or line breaks around it.
prefix-saml-id = Let the ID of each AuthnRequest begin with a letter or an underscore: put a prefix such as “_” before a GUID. Microsoft returns it as InResponseTo.
send-each-parameter-once = Send each parameter once. Look for one that stands in the address and in the body, or that the library sets and your own code adds again (prompt, nonce, login_hint, scope).
use-organizations-authority = For work and school accounts of any organization, /organizations takes this grant where it's possible without naming one. Client credentials always need the tenant.
use-consumers-authority = For an app registered for personal accounts only, use the authority https://login.microsoftonline.com/consumers with the v2.0 endpoint.
widen-account-types = If work and school accounts should come in too: App registrations → the app → Authentication → Supported account types, and check in your code which tenants may come in.
send-newest-continuation-token = Each answer of the native authentication API brings a new continuation_token: send the newest one, whole and once. When it's refused, start at the flow's first endpoint again.
check-write-of-existing-user = In a custom policy, look at the technical profile that writes the user: with RaiseErrorIfClaimsPrincipalAlreadyExists set to true it's for signing up only. A page that changes an existing account needs another.
check-template-address = Open the template's address (LoadUri in the policy, or Page layouts → Custom page URI in the user flow) in a private window from outside: it must answer 200. In Azure Storage the blob must be readable by anyone, and upper and lower case count.
match-policy-client-id = The policy names one app (client_id in its technical profile or input claims): send that one's ID as client_id, or use a policy made for your app.
send-b2c-response-type = Send response_type=code. For an ID token or access token straight from /authorize it's id_token, token, or both divided by a space (encoded as %20 or +).
send-jwt-bearer-assertion-type = Send client_assertion_type=urn:ietf:params:oauth:client-assertion-type:jwt-bearer, encoded once, beside client_assertion. The message names the type that came and the one expected.
check-b2c-policy-key = In the B2C tenant, Identity Experience Framework → Policy keys: a key of the name used in StorageReferenceId (B2C_1A_…) must be there, for the right use (Signature or Encryption), activated and not expired. Create or upload it, in each environment.
find-technical-profile = Search the policy and its base policies for the Id of the technical profile that the message names: a typing error, upper and lower case, or a profile that exists only in another environment's files.
upload-policies-in-order = Upload the policies again from base to relying party, each with TenantId, PolicyId and BasePolicy of this tenant. An older base can still be there.
open-policy-metadata = Open https://<tenant>.b2clogin.com/<tenant>.onmicrosoft.com/<policy>/v2.0/.well-known/openid-configuration in a browser: when that works, compare tenant and policy with the app's settings. For SAML it's /<policy>/samlp/metadata.
add-technical-profile-metadata = Add the Item that the message names to the Metadata of the technical profile it names, spelled as Microsoft's reference for that kind of profile has it.
add-technical-profile-key = Add the Key that the message names to the CryptographicKeys of the technical profile, with the Id that this kind of profile expects and the StorageReferenceId of a policy key.
check-rest-basic-credentials = The technical profile with AuthenticationType Basic takes the keys BasicAuthenticationUsername and BasicAuthenticationPassword. Call the API with the same two values yourself, then enter them anew as policy keys, without spaces or line breaks.
upload-rest-client-certificate = Upload the client certificate as PFX with its private key under Policy keys, and name it as ClientCertificate in the technical profile. It must not have expired, and the API must accept it.
set-default-user-journey = Name the journey in the relying party policy: RelyingParty → DefaultUserJourney with a ReferenceId that exists in it or in its base.
request-relying-party-policy = Check that the app asks for the relying party policy (such as B2C_1A_signup_signin), not for the base or extensions policy.
send-post-logout-redirect-uri = In the sign-out request send post_logout_redirect_uri: a full https address that is registered as a redirect URI of the app, encoded once.
add-relying-party-secret = In the relying party policy, give the technical profile a Key with Id client_secret that refers to the policy key holding the app's secret. Microsoft has retired this code: if the policy is old, compare it with a current starter pack too.
end-journey-with-send-claims = Let the user journey end with exactly one OrchestrationStep of Type SendClaims, with CpimIssuerTechnicalProfileReferenceId naming the token issuer (such as JwtIssuer). Number the steps without gaps.
send-b2c-prompt = Send prompt=login, none, consent or select_account, one of them and in lower case, or leave it out.
correct-claim-resolver = Compare the resolver that the message names, such as Culture:LanguageName or OIDC:ClientId in braces, with Microsoft's list of claim resolvers: spelling, upper and lower case, and whether this kind of technical profile takes it.
check-journey-step-providers = In the step, each ClaimsExchange or ClaimsProviderSelection must name a technical profile that exists and is enabled, and a selection must match an exchange of the next step (TargetClaimsExchangeId).
turn-on-webview2-single-sign-on = A Windows app that shows the sign-in page in WebView2: set AllowSingleSignOnUsingOSPrimaryAccount to true when it creates the environment. Without it, WebView2 doesn't show which device it is.

## More

show-device-code = Show the code (user_code) and the address (verification_uri) side by side, the code as text that people can copy, and tell them to type it on that page.
stop-polling-on-answer = Poll on only while the answer is authorization_pending or slow_down. After any other answer stop, and offer to start again with a new code.
use-work-accounts-authority = For work or school accounts of any organization, use the authority /organizations instead of /common or /consumers. Then people with personal accounts aren't sent there.
fetch-fresh-nonce = If your software builds requests with a nonce itself: fetch a new nonce (grant_type=srv_challenge) right before each request, use it once, and don't keep it.
use-usual-sign-in-host = Call the usual sign-in address of your cloud, such as login.microsoftonline.com, by its name: no IP address, no host name read from a log, no list of addresses kept in the app.
explain-refused-password = Read the suberror (such as password_banned, password_too_weak or password_recently_used), say what is wrong in words of your own, and let the person type another password.
use-same-authority = Use the same authority, with the same tenant in it, for the authorization request and the token request. Keep it with the sign-in's state instead of working it out twice.
use-tenant-id-in-authority = Put the tenant's ID (the GUID from Entra admin center → Overview) into the address of the token endpoint, instead of a domain name, common or organizations.
separate-registration-for-oauth = Keep the SAML app for SAML. For OpenID Connect or OAuth make an app registration of its own, and use its client ID, or its scope if it's the API.
compare-issuer-in-id-token = If you run the provider: put iss into each ID token, exactly as the discovery document has issuer, with the same host, path and slash at the end.
go-on-in-browser = When native authentication can't go on, hand over to a sign-in in the browser (MSAL's interactive method), and send challenge_type with redirect among its values so that the service can ask for it.
turn-on-native-authentication = App registrations → the app → Authentication → Settings: set both “Enable the following mobile and desktop flows” (Allow public client flows) and “Enable native authentication” to Yes.
drop-removed-permission = App registrations → the app → API permissions: take out what belongs to the service that is gone, such as entries shown only as an ID, and ask for consent anew.
remove-reserved-identifier = If the message speaks of a reserved identifier: look for that ID in the manifest of the app registration it names, and take it out.
ask-one-api-at-a-time = If the scope names several APIs: ask for the scopes of one API in each token request, and get a further token for the next API with the refresh token.
add-first-credential = App registrations → the app → Certificates & secrets: the app has no key there. Add a federated credential or a certificate, or else a secret, and let the running app use it.
use-allowed-certificate-subject = Compare the subject names in the message with those that are allowed for this app, and sign with a certificate that bears one of them.
read-issuer-afresh = Read the issuer where it comes from: for AKS, az aks show --query oidcIssuerProfile.issuerUrl (a cluster made anew has another); for other systems, their /.well-known/openid-configuration.
allow-personal-accounts-in-work-tenant = In a work tenant, if personal Microsoft accounts should come in: Authentication → Supported account types must include them, and the manifest must set the access token version to 2. In an External ID tenant that same choice brings this error.
federate-without-chain = Leave out the middle step: give the app you want to sign in as a federated credential for the outside token itself (of the cluster's service account, of the pipeline), instead of signing in as a federated managed identity first.
keep-client-id-out-of-discovery = If the request goes to /.well-known/openid-configuration, leave client_id out of its address. For an app with a signing key of its own, the parameter is called appid.
check-public-client-in-manifest = App registrations → the app → Manifest: for an app that runs in the browser or on people's own devices, allowPublicClient (isFallbackPublicClient) must be true or null. For an app that runs on a server leave it at false, and send the secret.
