# What the people who build the app do about tokens and sessions.

check-assertion = Check the assertion: x5t (or x5t#S256) names the certificate, aud is the token endpoint you call (same cloud, same tenant), iss and sub are both the client ID, exp lies ahead.
acquire-token-interactively = Drop the token and acquire a new one interactively. With MSAL, catch the “UI required” error and call the interactive method.
expect-blocked-cookies = If it happens to people who are signed in, third-party cookies are blocked: a hidden frame can’t see the session. Use the authorization code flow with PKCE and refresh tokens, or a full-page redirect.
check-on-behalf-of-request = For an on-behalf-of request, check client_id, the assertion (an access token issued for this API, not an ID token), requested_token_use=on_behalf_of and the scope.
expose-delegated-permission = If the target API exposes application permissions only, an on-behalf-of request can’t succeed: expose a delegated permission, and have it consented.
remove-symmetric-signing-key = Check keyCredentials of the app registration and of the service principal: remove a key with type Symmetric and usage Sign, and use a certificate.
send-access-token-for-own-api = Send an access token whose audience (aud) is the API that makes the request, not an ID token and not a token for Microsoft Graph.
check-assertion-issuer-version = Compare the assertion’s iss and ver with the endpoint you call, and check that it comes from this tenant and hasn’t expired.
check-assertion-times = Check that the server’s clock is right and that the assertion is fresh: nbf and exp in UTC, a new assertion for each request.
redeem-code-once-and-at-once = Redeem the authorization code once, within minutes, from one place. Look for a reload, a slow queue that sends it again, or two places that redeem: a framework’s middleware and your own handler, or a component that runs twice.
store-newest-refresh-token = Store the newest refresh token each time one arrives: the answer to a refresh brings a new one.
check-token-is-whole = Look at the token as it is sent: three Base64url parts joined by dots, encoded once, the first one JSON that names alg (and in a client assertion the certificate). An empty third part means that the signing key couldn’t be loaded.
leave-address-with-code = After redeeming, redirect to an address without the code, so that a reload can’t send it again.
redeem-at-same-policy = Redeem each code and refresh token at the token endpoint of the policy that issued it: the policy in the path, or in p, must be the same as in the authorization request.
keep-accounts-per-policy = With MSAL, ask with the account and the authority of one policy together. After a password reset or profile editing, start an interactive sign-in at the sign-in policy.
compare-policy-names = Compare the two policy names in the message with the app’s settings, in each environment.
start-sign-in-after-spa-limit = Expect this once a day: a single-page app’s refresh tokens last 24 hours altogether, renewed ones too. Catch it (in MSAL.js InteractionRequiredAuthError) and call acquireTokenRedirect or acquireTokenPopup.
use-service-identity = Make the call that acts for somebody else with the identity of a service: an app that has a service principal in this tenant and a credential of its own.
compare-token-with-flow = Decode the access token you send and compare its claims, and the purpose the message names, with what the call asks for. Get one for this purpose from Entra ID; don’t pass on or change another.
avoid-hidden-frame = With MSAL.js, renew tokens from cache and refresh token only (cacheLookupPolicy AccessTokenAndRefreshToken): then no hidden frame looks for a session at Microsoft. When that fails, start one interactive sign-in, not one for each call.
answer-401-when-expired = Check exp of the token your API receives and answer 401 once it has passed, so that the client gets a new one. Don’t store that token to exchange it later.
keep-long-jobs-going = For work that goes on after the request, start a long-running session: InitiateLongRunningProcessInWebApi in MSAL.NET, LongRunningWebApiSessionKey in Microsoft.Identity.Web. It renews itself by a refresh token.
refresh-app-service-tokens = In App Service authentication, the tokens in the X-MS-TOKEN-AAD headers aren’t renewed by themselves: call /.auth/refresh before the time in X-MS-TOKEN-AAD-EXPIRES-ON.
ask-office-for-token-once-more = In an Office add-in, call getAccessToken once more, and only once: Office then brings a fresh token.
add-named-jwt-field = The message names the missing field: put it into the body of the JWT you send, spelled exactly so, and sign it anew.
send-public-jwk = Send in pop_jwk only the public part of the key, as complete JSON in JWK form, encoded once. A library such as MSAL does this by itself.
fetch-fresh-nonce = If your software builds requests with a nonce itself: fetch a new nonce (grant_type=srv_challenge) right before each request, use it once, and don’t keep it.
