AADSTS293001 = This sign-in was for another remote computer
    .meaning = You signed in for one remote computer, but the connection was opened to a different one. Start again and check the name of the computer.

AADSTS392104 = This sign-in isn't at the step it should be at
    .meaning = Microsoft found the sign-in at a step where it shouldn't be, and couldn't go on. Starting from the beginning may help.

AADSTS392105 = The number the app gave for this sign-in isn't valid
    .meaning = The app asked how a sign-in is going and named it by a number that Microsoft doesn't accept. Starting over gives it a new one; if that doesn't help, it's for those who make the app.
    .background = The number is the `auth_req_id` of a backchannel sign-in.

AADSTS392106 = Another app began this sign-in
    .meaning = One app started the sign-in, and a different one came to collect the result. Microsoft doesn't allow that. Only the people who make the app can mend it.
    .background = The `client_id` has to be the one that was sent to /bc-authorize at the start.

AADSTS399207 = The app asked for a kind of answer that isn't there
    .meaning = The app has to say which kind of answer it expects from Microsoft, and it named none that Microsoft can give here. Only the people who make the app can mend that.

AADSTS399208 = The app tied the sign-in to the wrong certificate
    .meaning = The app ties sign-ins to a certificate, and it took a lasting one where only a short-lived one is allowed. Only the people who make the app can mend that.
    .background = A public client has to bind its tokens to an ephemeral certificate instead of one that is registered.

AADSTS399214 = The app asked for a method of protection that isn't valid
    .meaning = The app's request names a way of protecting data that Microsoft doesn't accept. Only the people who make the app can mend that.
    .background = The algorithm named in the request isn't one that is accepted.

AADSTS500012 = The service the app asked for has a name that isn't valid
    .meaning = The app wants to reach a service and wrote its name in a way Microsoft doesn't accept. Only the people who make the app can mend that.

AADSTS500013 = The app didn't say which service it wants to reach
    .meaning = The app asked for access, but not to what. Your account and password are fine; only the people who make the app can mend that.
    .background = The request has no resource identifier, neither in `scope` nor in `resource`.

AADSTS500111 = The app's return address begins the wrong way
    .meaning = The app named an address to return you to, and its first part, the one before the colon, isn't valid. Your account and password are fine.
    .background = The scheme of the redirect URI isn't allowed.

AADSTS500112 = The app gave two different return addresses
    .meaning = The app named one address when the sign-in began and another when it collected the result. They have to be the same. Only the people who make the app can mend that.
    .background = The `redirect_uri` sent when redeeming the code differs from that of the authorization request.

AADSTS500114 = The way to check the app's return address is missing
    .meaning = Microsoft was to check the address the app returns you to, but it wasn't said by which set of rules. Your account and password are fine.
    .background = No protocol was specified for validating the reply address.

AADSTS500115 = The app gave no usable return address
    .meaning = The app has to say where Microsoft should send you afterwards. The address is missing, or it isn't a web address.

AADSTS500116 = The app's return address isn't of an allowed kind
    .meaning = The address that the app gave for your return isn't a proper web address, or it begins in a way Microsoft doesn't allow. Your account and password are fine.
    .background = The message lists the schemes a redirect URI may have here.

AADSTS500117 = The app's return address isn't a secure one
    .meaning = The app asked Microsoft to send you back to an address that isn't protected on its way. Microsoft doesn't do that, to keep your sign-in safe.
    .background = A redirect URI has to use https; http is accepted for localhost only.

AADSTS500118 = The return address belongs to an unregistered host
    .meaning = The app asked Microsoft to send you back to a server that isn't on the list for this site. Either the app is set up wrongly, or the link that brought you here isn't a good one.
    .background = The host part of the redirect URI has to be one of the DNS names registered for the site.

AADSTS500119 = The app's return address is of a kind no longer taken
    .meaning = The address for your return begins with “urn:”, and Microsoft doesn't send anybody to such an address. Only the people who make the app can mend that.
    .background = For an installed app, https://login.microsoftonline.com/common/oauth2/nativeclient is the redirect URI that Microsoft names instead.

AADSTS500127 = The request came without any confirmed proof
    .meaning = Microsoft found nothing in the request that shows who is asking. Only the people who make the app can mend that.

AADSTS500209 = At this address the app has to name an organization
    .meaning = The app came to a sign-in address where it must say which organization it means, and it didn't. Your account and password are fine.
    .background = A request without a specific tenant isn't supported in this domain.

AADSTS500210 = The address and the organization don't belong together
    .meaning = The app came to the sign-in address of one organization and named another. Only the people who make the app can mend that.
    .background = Domain name and tenant ID have to point at the same tenant.

AADSTS500501 = The app named a version that isn't valid
    .meaning = In its request the app gave a version number that Microsoft doesn't take. Only the people who make the app can mend that.
    .background = The message shows the api-version.

AADSTS500502 = The request has to name one of two things, not both
    .meaning = Two details rule each other out, and the app sent both of them or neither. Only the people who make the app can mend that.
    .background = The two are an issuer and an authorization endpoint; exactly one has to be given.

AADSTS500582 = The app mixed a personal sign-in with an organization's
    .meaning = The app asked quietly for a personal account's sign-in at an organization, where that isn't supported. Only the people who make the app can mend that.
    .background = A personal account's `session_id` together with `prompt=none` doesn't work on a work or school tenant.

AADSTS500583 = The browser has to let the sign-in keep its data
    .meaning = Microsoft's sign-in needs to store data in your browser, and the browser doesn't allow it here. Cookies from other sites may be blocked.

AADSTS501471 = The app left out the first half of its check value
    .meaning = The app has to protect the sign-in with a pair of values, and the first is missing. Only the people who make the app can mend that.
    .background = PKCE: the authorization request has no `code_challenge`.

AADSTS501482 = The second half of the app's check value is too short
    .meaning = The app protects the sign-in with a pair of values, and the second doesn't have the length it needs. Only the people who make the app can mend that.
    .background = PKCE: a `code_verifier` has from 43 to 128 characters.

AADSTS501571 = A cookie that guides your sign-in is missing
    .meaning = Microsoft sets a cookie to send you to the right place, and your browser didn't bring it. Start again, and check that cookies are allowed.

AADSTS501791 = The app asked for a detail kept for Microsoft's libraries
    .meaning = The app asked for something that Microsoft gives only to apps built with its own sign-in library, and didn't identify itself as one. Only the people who make the app can mend that.
    .background = `client_info` needs the custom headers that MSAL and ADAL send.

AADSTS510001 = The request asks for more than can be met
    .meaning = The app set conditions for this sign-in that Microsoft can't meet. The message doesn't say which.
