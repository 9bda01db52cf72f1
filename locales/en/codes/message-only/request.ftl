AADB2C90004 = The app didn’t tell the site where to send you back
    .meaning = After signing in you have to be sent back somewhere, and the app gave no address. Only the people who make it can mend that.
    .background = The request has no `redirect_uri`.

AADB2C90005 = The address to send you back to is badly written
    .meaning = The app gave an address to send you back to, and it isn’t a complete, proper one. Only the people who make it can mend that.
    .background = `redirect_uri` has to be an absolute URI.

AADB2C90009 = The app left out the one-time mark of this sign-in
    .meaning = The app has to give each sign-in a mark that is used once, and it’s missing here. Only the people who make the app can mend that.
    .background = Send a `nonce`.

AADB2C90015 = The app spoke to the sign-in page in the wrong way
    .meaning = There are two usual ways to send a web request, and the one used isn’t taken here. Only the people who make the app can mend that.
    .background = It’s the HTTP method; the documentation says where GET and where POST is due.

AADB2C90032 = The app asked this site for something it doesn’t do
    .meaning = The request wants the site’s sign-in to do something that isn’t supported. Only the people who make the app can mend that.

AADB2C90056 = The app isn’t allowed to use the service it asked for
    .meaning = The app wants to reach a service behind this site without having been given permission. The people who run the site can give it.
    .background = The application lacks an API permission for the resource in `scope`.

AADB2C90078 = With open return addresses the app has to name one
    .meaning = The app isn’t bound to a fixed place for sending you back, so it has to say where each time, and it didn’t. Only the people who make the app can mend that.
    .background = When open redirection applies, `redirect_uri` can’t be left out.

AADB2C90112 = The app asked for a page language that isn’t valid
    .meaning = The app says in which language the sign-in page should appear, and it isn’t written in a valid way. Only the people who make the app can mend that.
    .background = It’s the value of `ui_locales`.

AADB2C90123 = The app has to ask for itself and didn’t
    .meaning = To get what it wants, the app has to put its own ID among the things it asks for. It’s missing. Only the people who make the app can mend that.
    .background = The client ID has to be one of the values in `scope`.

AADB2C90173 = A piece is missing from a request for your details
    .meaning = The site was asked for details about you, and a part of that request was missing. Only the people who make the app can mend that.
    .background = A parameter is missing in the request to the claims endpoint.

AADB2C90247 = Passwords sent by the app itself need the site’s own domain
    .meaning = The app sends your name and password to Microsoft by itself, and here that works only at the site’s own web address. Only the people who make the app can mend that.
    .background = The ROPC flow is limited to custom domains here.

AADB2C90249 = This site doesn’t let apps send the password themselves
    .meaning = The app sent your name and password to Microsoft by itself, and the site hasn’t turned that on. The people who run the site decide about it.
    .background = ROPC isn’t enabled in the tenant; a browser flow is the alternative.

AADB2C90251 = The app sent your password without saying what for
    .meaning = The app sent your name and password to Microsoft by itself, and the service it wants to reach isn’t named. Only the people who make the app can mend that.
    .background = A v1 ROPC request needs `resource`.

AADB2C90286 = The request to this site lacks a required part
    .meaning = A part that must not be missing isn’t in the request. Only the people who make the app can mend that.

AADSTS28000 = The app asked about several services at once
    .meaning = The app asked for permissions of more than one service in a single request, which Microsoft doesn’t take. Only the people who make the app can mend that.
    .meaning-scope = In a single request the app asked for { $scope }, which belongs to more than one service. Microsoft doesn’t take that. Only the people who make the app can mend it.
    .background = A token is for one resource: the scopes of different resources need separate requests.

AADSTS28001 = The app didn’t say which permissions it wants
    .meaning = The app’s request came without the part that names what it wants to do. Only the people who make the app can mend that.
    .background = The parameter `scope` is missing.

AADSTS28004 = The app asked for too many permissions at once
    .meaning = The list of permissions in the app’s request is longer than Microsoft allows. Only the people who make the app can shorten it.
    .meaning-scope = The app asked for { $scope }: that is more permissions than Microsoft allows in a single request. Only the people who make the app can shorten the list.

AADSTS28005 = The request names an action that isn’t valid
    .meaning = One part of the request should name an action, and what stands there can’t be used. Your account and password are fine.
    .background = The parameter `actionid` has an invalid value.

AADSTS28006 = The request names a page that isn’t valid
    .meaning = One part of the request should name a page, and Microsoft can’t use what stands there. Your account and password are fine.
    .background = The parameter `pageid` has an invalid value.

AADSTS28007 = Parts of the app’s request are wrong or missing
    .meaning = Microsoft couldn’t use the request as it came: something in it is wrong, or isn’t there. It doesn’t say which part.

AADSTS29002 = The program didn’t send the key it has to prove
    .meaning = The program has to show Microsoft a key that it really holds, and none was in its request. Only the people who make the program can mend that.
    .background = The proof-of-possession key is missing.

AADSTS29003 = The key the program has to prove isn’t valid
    .meaning = The program sent Microsoft a key that it should really hold, but that key can’t be used. Your account and password are fine.
    .background = The proof-of-possession key is invalid.

AADSTS29004 = The program sent a kind of key Microsoft doesn’t take
    .meaning = The key that the program sent is of a kind that isn’t accepted here. The program needs another kind; your account and password are fine.
    .background = The type of the proof-of-possession key isn’t among those supported.

AADSTS29005 = The program asked for a pass that isn’t offered here
    .meaning = What the program wants isn’t valid for this use, so Microsoft stopped. Only the people who make the program can mend that.
    .background = The token scenario named in the message isn’t valid; the code stands among those for SSH certificates.

AADSTS29007 = The program left out the right to act for you
    .meaning = Among the permissions in this request, the one that lets the program act in your name is missing. Only the people who make the program can mend that.
    .background = The list of scopes has to contain `user_impersonation`.

AADSTS29008 = The program asked the wrong service for SSH access
    .meaning = A certificate for getting into a machine has to be asked for from Microsoft’s service for signing in to Linux machines. The program named another one, or none.
    .background = For an SSH certificate, the request has to name the resource “Microsoft Azure Linux Virtual Machine Sign-In”.

AADSTS29201 = The request for a QR code names an app wrongly
    .meaning = A QR code for signing in names the app that asks for it and the app it is for. At least one of the two isn’t valid. Only the people who make the app can mend that.
    .meaning-appId = An app that gives its ID as { $appId } asked for a QR code for signing in. Either that ID or the ID of the app the code is for isn’t valid. Only the people who make the app can mend that.

AADSTS29202 = The app mixed a QR code with another kind of answer
    .meaning = The app asked for a QR code and for a kind of answer that doesn’t go with it. Only the people who make the app can mend that.
    .background = With `scope=qrcode`, the only `response_type` accepted is `none`.

AADSTS29203 = The app that the QR code is for isn’t valid
    .meaning = The request says which app the QR code should sign you in to, and that value can’t be used. Your account and password are fine.
    .background = The value of `target_client_id` is invalid.

AADSTS29205 = There was too much to fit into the QR code
    .meaning = What should go into the QR code is longer than a code here may hold. The people who make the app have to ask for less in their request.

AADSTS29206 = The app that used the QR code isn’t valid
    .meaning = An app handed in a QR code for signing in, and Microsoft can’t accept the ID that app gave. Only the people who make the app can mend that.
    .meaning-appId = An app that gives its ID as { $appId } handed in a QR code for signing in, and Microsoft can’t accept that ID. Only the people who make the app can mend that.

AADSTS50016 = A redirect carried an error code that isn’t valid
    .meaning = While your browser was passed from one page to the next, an error code went along that Microsoft can’t use. Start over from the app.

AADSTS50035 = The key that was sent is too short to be safe
    .meaning = Microsoft wants longer keys than the one it was sent. Only the people who make the app can change that.
    .background = The elliptic-curve key has fewer bits than the minimum that the message names.

AADSTS50038 = The app asked for a version that isn’t offered
    .meaning = The app wants a version of Microsoft’s service that doesn’t work here. Only the people who make the app can choose another.

AADSTS50062 = The request to sign you out wasn’t allowed
    .meaning = An app asked Microsoft to sign you out without having the right to. You may still be signed in: on a shared computer, close every browser window.

AADSTS50080 = Microsoft got a request it can’t work with
    .meaning = The request wasn’t a proper one, and Microsoft doesn’t say what is wrong with it. Your account and password aren’t the reason.

AADSTS50091 = The address with the request in it is too long
    .meaning = The app packed more into the web address than Microsoft reads. Opening the app from its start page may help; otherwise its makers have to shorten the request.
    .background = The query string exceeds the supported length; a POST holds more.

AADSTS50179 = The app wants details that don’t exist for you
    .meaning = The app asked for a piece of information that Microsoft doesn’t give for an account like yours. The people who make the app have to leave it out.
    .background = `client_info` isn’t available for this user.

AADSTS50189 = The code for the other device isn’t a proper one
    .meaning = You sign in on a second device by means of a code, and the one the app sent isn’t in the right form. Start over with a new code.
    .background = The `device_code` is malformed: it has to be sent exactly as it was issued.

AADSTS67007 = The app stated an approval in unknown words
    .meaning = The app has to say how approval was given, and it used a word that Microsoft doesn’t know. Only the people who make the app can mend that.
    .background = The message lists the consent values that are valid.

AADSTS69998 = That service can’t be used on behalf of Office
    .meaning = A service of Office wanted to act in your name at another service, and that isn’t offered there. Your account and password are fine.
    .background = Redeeming an Office server-to-server delegation isn’t supported for the resource.

AADSTS70013 = The app sent a setting that can’t be used here
    .meaning = A part of the app’s request isn’t one that Microsoft supports. Only the people who make the app can take it out.
    .background = A request parameter isn’t supported; the message names it.

AADSTS70014 = The app’s request has a part Microsoft won’t take
    .meaning = The app added something to its request that isn’t supported. Your account and password are fine; the makers of the app have to leave it out.
    .background = The message names the request parameter that isn’t supported.

AADSTS70015 = One part of the app’s request isn’t supported
    .meaning = Microsoft doesn’t support something the app put into its request, so it stopped. It takes the people who make the app to change that.
    .background = See the message for the name of the unsupported parameter.

AADSTS70071 = The app asked for a kind of pass that doesn’t exist
    .meaning = The app wants a kind of pass from Microsoft that isn’t a valid one. Only the people who make the app can mend that.
    .background = The requested token type isn’t valid; the message names it.

AADSTS90017 = The app’s request holds something unexpected
    .meaning = The app sent along a part that Microsoft doesn’t expect in this place. Only the people who make the app can take it out.
    .background = The message names the field that doesn’t belong there.

AADSTS90026 = There’s a star in an address where it may not be
    .meaning = An address in the app’s request has a * in the name of the server, where Microsoft doesn’t accept one. Only the people who make the app can mend that.

AADSTS90028 = A service’s name lacks its first part
    .meaning = The request names somebody or something in a form whose first part is missing. Only the people who make the app can mend that.
    .background = A principal name has to have a primary component.

AADSTS90029 = Domain names with special letters don’t work here
    .meaning = The domain in this sign-in is written with letters beyond plain a to z, and Microsoft doesn’t take such names here.
    .background = Unicode domain names aren’t supported as a realm.

AADSTS90042 = The request doesn’t say which cloud it comes from
    .meaning = Some countries have a Microsoft cloud of their own. This sign-in came back from one without saying which. Start over from the app.
    .background = The national cloud’s name is missing from the request that was posted back.

AADSTS90073 = The way to the US government cloud isn’t valid
    .meaning = This sign-in was passed on toward Microsoft’s cloud for the US government, and the address for that can’t be used. The app has to use the right one.
    .background = The redirect through the Fairfax gateway is invalid; the authority of that cloud is login.microsoftonline.us.

AADSTS90083 = The app sent a request of a kind Microsoft won’t do
    .meaning = What the app asked for isn’t supported, and Microsoft doesn’t say more. Only the people who make the app can mend that.

AADSTS90089 = The app used your sign-in where it needs its own
    .meaning = The app should have shown a proof of another app, and it showed yours. Only the people who make the app can mend that.
    .background = A user token was sent in the on-behalf-of flow for apps.

AADSTS90115 = A code and a password were sent together
    .meaning = The app may send either a code or a password, and it sent both. Only the people who make the app can mend that.
    .background = The `code` or `npotc` parameter can’t go together with a password.

AADSTS90116 = This address only takes what a page sends to it
    .meaning = Microsoft’s address was asked in a manner it doesn’t answer to. A reloaded page or a bookmark can lead here; otherwise the app’s makers have to change it.
    .background = The address takes nothing but POST; the message says which HTTP method was used.

AADSTS90122 = The request doesn’t say who you are
    .meaning = The part that tells Microsoft which user this is about wasn’t there. Start over; if it comes back, the app’s makers have to mend it.
    .background = The user identifier is missing from the request.

AADSTS90129 = The service asked for isn’t open to all accounts
    .meaning = The app sent you to the sign-in page for everyone, and the service it needs doesn’t work from there. Only the people who make the app or the service can mend that.
    .background = The API’s access token version is 1, which doesn’t work with /common or /consumers: use the address of one tenant, or let the API’s owners set version 2.

AADSTS90131 = The app asked to reuse a sign-in and to ask anew
    .meaning = The app pointed to an existing sign-in and also asked for a page that contradicts it. Only the people who make the app can leave one out.
    .background = `sid` doesn’t go with the value of `prompt` that the message names.

AADSTS90132 = The device’s code is for another kind of account
    .meaning = The code was made by an app that also takes personal accounts, and then used at an address that doesn’t fit. Only the people who make the app can mend that.
    .background = A `device_code` whose audience includes personal accounts works only at the v2.0 address of common or consumers.

AADSTS90133 = Device codes don’t work at the page for everyone
    .meaning = The app asked for a code to sign in on another device, and it did so at a general address that doesn’t offer that. The app has to name an organization.
    .background = According to the message, /common and /consumers don’t offer the device code flow.

AADSTS90136 = This app may not sign in by a code on another device
    .meaning = Signing in by a code on a second device isn’t for apps that hold a secret of their own, and this one does. Only the people who make the app can mend that.
    .background = The device code flow is for public clients; this is a confidential one.

AADSTS90138 = The app named your account in two ways
    .meaning = The app pointed to an existing sign-in and gave an account name as well. Microsoft takes only one of them. The people who make the app have to choose.
    .background = `sid` and `login_hint` exclude each other.

AADSTS90139 = This kind of device code is for personal accounts only
    .meaning = The app asked for a way of linking a device that works only with personal Microsoft accounts, at an address that isn’t theirs. Only the people who make the app can mend that.
    .background = Connect mode of the device code flow works at /consumers only.

AADSTS90150 = Microsoft couldn’t read what was sent to it
    .meaning = The request reached Microsoft in a form it couldn’t read. Starting over may help; otherwise the app’s makers have to look at what they send.

AADSTS100005 = The regional server may not serve this environment
    .meaning = A program asked one of Microsoft’s regional servers, and that server isn’t allowed to let it in from where it runs.
    .background = The regional instance may not issue tokens for this environment.

AADSTS100006 = An app with its own signing key isn’t served regionally
    .meaning = Microsoft’s regional servers don’t work for apps that have a signing key of their own or special rules about your details. The program has to ask the main service.
    .background = The audience app needs custom signing keys or has a claims mapping policy: use the global endpoint.

AADSTS100008 = An app that passes sign-ins on isn’t served regionally
    .meaning = The app asked for takes sign-ins that can be handed on to others, and Microsoft’s regional servers don’t make those. The program has to ask the main service.
    .background = The audience app has opted in to PFT tokens, which the regional service doesn’t issue.

AADSTS100009 = Locked passes aren’t made by regional servers
    .meaning = What the program wants has to be encrypted, and Microsoft’s regional servers don’t do that. The program has to ask the main service.
    .background = Flows that need encrypted tokens aren’t open at the regional endpoint.

AADSTS100010 = Details for one app aren’t given out regionally
    .meaning = A program asked a regional server for the sign-in details of one particular app, and those are only given by the main service. It’s a setting of the program.
    .background = App-specific discovery isn’t offered at the regional endpoint.

AADSTS100011 = Regional servers don’t look organizations up by domain
    .meaning = A program asked a regional server for an organization’s sign-in details by its domain name, which isn’t offered there. It’s a setting of the program.
    .background = Discovery by tenant domain name isn’t offered at the regional endpoint; the tenant ID is the other way to name a tenant.

AADSTS100012 = Regional servers tell nothing on personal accounts
    .meaning = A program asked a regional server for the sign-in details of personal accounts, which aren’t given out there. It’s a setting of the program.
    .background = Discovery for the MSA tenant isn’t offered at the regional endpoint.

AADSTS100013 = Regional servers don’t give out their keys this way
    .meaning = A program asked a regional server for the public keys used in checking sign-ins, in a manner that isn’t allowed there. It’s a setting of the program.
    .background = This scenario of key discovery isn’t open at the regional endpoint.

AADSTS100014 = The program wanted a stored answer, and there’s none
    .meaning = The program told the regional server to use nothing but a stored answer, and none was there. Only the people who make the program can change that.
    .background = The parameter that forces the cache flow was true, and the cache held no response.

AADSTS100018 = Regional servers don’t tie a pass to a key
    .meaning = The program wants a pass that works only together with a certain key, and Microsoft’s regional servers don’t make those. The program has to ask the main service.
    .background = Tokens with a confirmation claim (`cnf`) aren’t issued at the regional endpoint.

AADSTS100019 = Your organization’s time limits rule out this server
    .meaning = Your organization has set how long sign-ins last, and Microsoft’s regional servers don’t work for organizations with such a rule. The program has to ask the main service.
    .background = A token lifetime policy is defined in the tenant, so the regional endpoint refuses.

AADSTS100020 = The list of regional keys isn’t open
    .meaning = A program asked for the keys of a regional server at an address that isn’t open to it. It’s a setting of the program.
    .background = The regional key discovery endpoint refuses access.

AADSTS100023 = This Microsoft cloud has no regional servers yet
    .meaning = Some countries have a Microsoft cloud of their own, and regional servers can’t be used there so far. The program has to ask the main address of that cloud.

AADSTS100024 = The regional servers aren’t open to this program
    .meaning = Only certain programs may use Microsoft’s regional servers, and this one isn’t among them. It has to ask the main service.
    .background = Apart from managed identities, the regional endpoint takes first-party apps and third-party apps in Microsoft’s infrastructure tenants; this app is neither.

AADSTS100026 = The program can’t prove itself to a regional server so
    .meaning = Microsoft’s regional servers want programs to show who they are by a certain kind of certificate check, and this one didn’t. Only the people who make the program can mend that.
    .background = The request doesn’t use SN+I (subject name and issuer).

AADSTS100027 = Microsoft’s regional servers don’t take this app now
    .meaning = For the time being Microsoft doesn’t let this app use its regional servers. The app has to ask the main service.
    .meaning-appId = For the time being Microsoft doesn’t let the app that gives its ID as { $appId } use its regional servers. The app has to ask the main service.

AADSTS131000 = The ID for a phone sign-in isn’t in the right form
    .meaning = Part of the request should be one of Microsoft’s long ID numbers, and it isn’t. Only the people who make the app can mend that.
    .background = The public identifier’s GUID is invalid.

AADSTS131011 = What was entered can’t be used
    .meaning = Something typed in, or sent along by the app, isn’t valid. Start over and look closely at what you type.

AADSTS131100 = Only an account for a room or device may do this
    .meaning = The request came in a form meant for accounts of rooms, devices and the like, and this account isn’t one. Your password is fine.
    .background = The grant type `resource_account` is for resource accounts only.

AADSTS131101 = The key of a room or device account is malformed
    .meaning = Accounts for rooms, devices and the like sign in with a key, and this one isn’t in the right form. It has to be mended where it was set up.
    .background = The resource account’s key is malformed.

AADSTS131102 = The key of a room or device account wasn’t confirmed
    .meaning = Accounts for rooms, devices and the like sign in with a key, and the signature on this one didn’t hold.
    .background = Verifying the signature of the resource account’s key failed.

AADSTS135004 = The address for sending the answer back isn’t valid
    .meaning = The sign-in with a security key needs an address for the answer, and the one sent along can’t be used. Start over from the app.
    .background = The parameter `postBackUrl` is invalid.

AADSTS135005 = The address for cancelling isn’t valid
    .meaning = The sign-in with a security key needs an address for the case that you cancel, and the one sent along can’t be used. Start over from the app.
    .background = The parameter `cancelUrl` is invalid.

AADSTS135006 = The address for going on isn’t valid
    .meaning = The sign-in with a security key needs an address where it goes on, and the one sent along can’t be used. Start over from the app.
    .background = The parameter `resumeUrl` is invalid.

AADSTS135022 = The way back from the personal account isn’t valid
    .meaning = The sign-in for personal Microsoft accounts gave an address to return to, and that can’t be used. Start over from the app.
    .background = The redirect URI that came from MSA is invalid.

AADSTS140003 = The program asked for a mark with an unknown purpose
    .meaning = Microsoft gives out one-time marks for certain purposes, and the one named isn’t offered. Only the people who make the program can mend that.
    .background = The purpose given for the nonce isn’t supported.

AADSTS200001 = The app’s one-time code can’t be split up
    .meaning = The app got a code for your sign-in and tried to use it in more than one way. Only the people who make the app can mend that.
    .background = The redemption of an authorization code can’t be forked.

AADSTS293001 = This sign-in was for another remote computer
    .meaning = You signed in for one remote computer, but the connection was opened to a different one. Start again and check the name of the computer.

AADSTS392104 = This sign-in isn’t at the step it should be at
    .meaning = Microsoft found the sign-in at a step where it shouldn’t be, and couldn’t go on. Starting from the beginning may help.

AADSTS392105 = The number the app gave for this sign-in isn’t valid
    .meaning = The app asked how a sign-in is going and named it by a number that Microsoft doesn’t accept. Starting over gives it a new one; if that doesn’t help, it’s for those who make the app.
    .background = The number is the `auth_req_id` of a backchannel sign-in.

AADSTS392106 = Another app began this sign-in
    .meaning = One app started the sign-in, and a different one came to collect the result. Microsoft doesn’t allow that. Only the people who make the app can mend it.
    .background = The `client_id` has to be the one that was sent to /bc-authorize at the start.

AADSTS399207 = The app asked for a kind of answer that isn’t there
    .meaning = The app has to say which kind of answer it expects from Microsoft, and it named none that Microsoft can give here. Only the people who make the app can mend that.

AADSTS399208 = The app tied the sign-in to the wrong certificate
    .meaning = The app ties sign-ins to a certificate, and it took a lasting one where only a short-lived one is allowed. Only the people who make the app can mend that.
    .background = A public client has to bind its tokens to an ephemeral certificate instead of one that is registered.

AADSTS399214 = The app asked for a method of protection that isn’t valid
    .meaning = The app’s request names a way of protecting data that Microsoft doesn’t accept. Only the people who make the app can mend that.
    .background = The algorithm named in the request isn’t one that is accepted.

AADSTS500012 = The service the app asked for has a name that isn’t valid
    .meaning = The app wants to reach a service and wrote its name in a way Microsoft doesn’t accept. Only the people who make the app can mend that.

AADSTS500013 = The app didn’t say which service it wants to reach
    .meaning = The app asked for access, but not to what. Your account and password are fine; only the people who make the app can mend that.
    .background = The request has no resource identifier, neither in `scope` nor in `resource`.

AADSTS500111 = The app’s return address begins the wrong way
    .meaning = The app named an address to return you to, and its first part, the one before the colon, isn’t valid. Your account and password are fine.
    .background = The scheme of the redirect URI isn’t allowed.

AADSTS500112 = The app gave two different return addresses
    .meaning = The app named one address when the sign-in began and another when it collected the result. They have to be the same. Only the people who make the app can mend that.
    .background = The `redirect_uri` sent when redeeming the code differs from that of the authorization request.

AADSTS500114 = The way to check the app’s return address is missing
    .meaning = Microsoft was to check the address the app returns you to, but it wasn’t said by which set of rules. Your account and password are fine.
    .background = No protocol was specified for validating the reply address.

AADSTS500115 = The app gave no usable return address
    .meaning = The app has to say where Microsoft should send you afterwards. The address is missing, or it isn’t a web address.

AADSTS500116 = The app’s return address isn’t of an allowed kind
    .meaning = The address that the app gave for your return isn’t a proper web address, or it begins in a way Microsoft doesn’t allow. Your account and password are fine.
    .background = The message lists the schemes a redirect URI may have here.

AADSTS500117 = The app’s return address isn’t a secure one
    .meaning = The app asked Microsoft to send you back to an address that isn’t protected on its way. Microsoft doesn’t do that, to keep your sign-in safe.
    .background = A redirect URI has to use https; http is accepted for localhost only.

AADSTS500118 = The return address belongs to an unregistered host
    .meaning = The app asked Microsoft to send you back to a server that isn’t on the list for this site. Either the app is set up wrongly, or the link that brought you here isn’t a good one.
    .background = The host part of the redirect URI has to be one of the DNS names registered for the site.

AADSTS500119 = The app’s return address is of a kind no longer taken
    .meaning = The address for your return begins with “urn:”, and Microsoft doesn’t send anybody to such an address. Only the people who make the app can mend that.
    .background = For an installed app, https://login.microsoftonline.com/common/oauth2/nativeclient is the redirect URI that Microsoft names instead.

AADSTS500127 = The request came without any confirmed proof
    .meaning = Microsoft found nothing in the request that shows who is asking. Only the people who make the app can mend that.

AADSTS500209 = At this address the app has to name an organization
    .meaning = The app came to a sign-in address where it must say which organization it means, and it didn’t. Your account and password are fine.
    .background = A request without a specific tenant isn’t supported in this domain.

AADSTS500210 = The address and the organization don’t belong together
    .meaning = The app came to the sign-in address of one organization and named another. Only the people who make the app can mend that.
    .background = Domain name and tenant ID have to point at the same tenant.

AADSTS500501 = The app named a version that isn’t valid
    .meaning = In its request the app gave a version number that Microsoft doesn’t take. Only the people who make the app can mend that.
    .background = The message shows the api-version.

AADSTS500502 = The request has to name one of two things, not both
    .meaning = Two details rule each other out, and the app sent both of them or neither. Only the people who make the app can mend that.
    .background = The two are an issuer and an authorization endpoint; exactly one has to be given.

AADSTS500582 = The app mixed a personal sign-in with an organization’s
    .meaning = The app asked quietly for a personal account’s sign-in at an organization, where that isn’t supported. Only the people who make the app can mend that.
    .background = A personal account’s `session_id` together with `prompt=none` doesn’t work on a work or school tenant.

AADSTS500583 = The browser has to let the sign-in keep its data
    .meaning = Microsoft’s sign-in needs to store data in your browser, and the browser doesn’t allow it here. Cookies from other sites may be blocked.

AADSTS501471 = The app left out the first half of its check value
    .meaning = The app has to protect the sign-in with a pair of values, and the first is missing. Only the people who make the app can mend that.
    .background = PKCE: the authorization request has no `code_challenge`.

AADSTS501482 = The second half of the app’s check value is too short
    .meaning = The app protects the sign-in with a pair of values, and the second doesn’t have the length it needs. Only the people who make the app can mend that.
    .background = PKCE: a `code_verifier` has from 43 to 128 characters.

AADSTS501571 = A cookie that guides your sign-in is missing
    .meaning = Microsoft sets a cookie to send you to the right place, and your browser didn’t bring it. Start again, and check that cookies are allowed.

AADSTS501791 = The app asked for a detail kept for Microsoft’s libraries
    .meaning = The app asked for something that Microsoft gives only to apps built with its own sign-in library, and didn’t identify itself as one. Only the people who make the app can mend that.
    .background = `client_info` needs the custom headers that MSAL and ADAL send.

AADSTS510001 = The request asks for more than can be met
    .meaning = The app set conditions for this sign-in that Microsoft can’t meet. The message doesn’t say which.

AADSTS699981 = This app can’t act for people through Office
    .meaning = The app wanted to go through a part of Microsoft’s service where Office passes sign-ins on, and that isn’t open to it. Your account and password are fine.
    .meaning-appId = The app with the ID { $appId } wanted to go through a part of Microsoft’s service where Office passes sign-ins on, and that isn’t open to it. Your account and password are fine.
    .meaning-appName = The app that calls itself { $appName } wanted to go through a part of Microsoft’s service where Office passes sign-ins on, and that isn’t open to it. Your account and password are fine.

AADSTS700009 = The app didn’t repeat its return address
    .meaning = The app began your sign-in with a return address and has to give it again at the end. It left it out, and only its makers can mend that.
    .background = `redirect_uri` has to be sent again when the authorization code is redeemed.

AADSTS700012 = The app’s request came without proof of the app
    .meaning = The app has to show who it is at the head of its request, and nothing stands there. It has nothing to do with your password.
    .background = The request lacks an `Authorization` header with a bearer token.

AADSTS700013 = The app wanted a mark only the protected browser may get
    .meaning = Work browsers under an organization’s protection get a special mark from Microsoft. This app asked for it and isn’t allowed to.
    .background = The client isn’t authorized for the managed-browser purpose token.

AADSTS700017 = The app wants to reach something that can’t be reached
    .meaning = The app asked for access to something that Microsoft gives no access to here. Only the people who make the app can change that.
    .meaning-resource = The app asked for access to { $resource }, and Microsoft gives no access to that here. Only the people who make the app can change that.

AADSTS700018 = What the app asked for isn’t offered as a service
    .meaning = The app named something as the service it wants to use, and it can’t be used as one. The people who make the app have to name another.
    .meaning-resource = The app named { $resource } as the service it wants to use, and it can’t be used as one. The people who make the app have to name another.
    .background = AADSTS700017 reads the same; how the two differ isn’t said.

AADSTS700021 = The app’s own proof names another app
    .meaning = The app gave one ID in its request and another in the proof of itself. Only the people who make the app can mend that.
    .background = In the client assertion, `iss` and `sub` have to hold the same app ID as `client_id`.

AADSTS700033 = Two parts have to come together in the app’s proof
    .meaning = An app that runs under an identity managed by Azure wanted to stand for another one. Its proof lacks one of the parts needed for that.
    .background = Overriding the managed resource ID takes both `custom_claims` and `xms_actor_token` in the client assertion.

AADSTS700034 = The inner pass in the app’s proof isn’t valid
    .meaning = Within the proof of itself the app sent a second pass, which Microsoft can’t accept. Only the people who make the app can mend that.
    .background = The claim `xms_actor_token` of the client assertion is invalid.

AADSTS700035 = Extra details in the app’s proof are in the wrong form
    .meaning = The app added details of its own to the proof of itself, and they aren’t written as they have to be. Only the people who make the app can mend that.
    .background = See how `custom_claims` is built in the client assertion.

AADSTS700036 = The app may not change which Azure identity it shows
    .meaning = The app asked to have the identity that Azure manages for it replaced by another, and it isn’t allowed to. Your account and password are fine.
    .background = The client lacks the right to override the managed-identity claim.

AADSTS700037 = The certificate chain is missing from the app’s proof
    .meaning = To stand for another identity managed by Azure, the app has to send its certificates along. It didn’t.
    .background = The client assertion needs the `x5c` header when it overrides the managed resource ID.

AADSTS700039 = The app named a service made of zeros
    .meaning = Where the app should say which service it wants to reach, it sent a number of nothing but zeros. Most likely a setting of the app was never filled in.

AADSTS700040 = The app named an Azure resource that isn’t valid
    .meaning = The app’s request names something in Azure, and the name isn’t one that can exist. Only the people who make the app can mend that.
    .background = The managed resource ID isn’t a valid resource identifier.

AADSTS700044 = The app ended the sign-in with another return address
    .meaning = At the start the app gave one return address, and when it came to collect your sign-in it gave another. Only the people who make the app can mend that.
    .background = `redirect_uri` has to be the same in the authorization request and when the code is redeemed.

AADSTS700048 = The inner pass of the app is meant for another receiver
    .meaning = Within the proof of itself the app sent a second pass, and that one names the wrong receiver. Only the people who make the app can mend that.
    .background = The audience of the token in `xms_actor_token` is wrong.

AADSTS700049 = Only one kind of Azure identity may stand for another
    .meaning = The app wanted to show itself under another identity than its own. Microsoft allows that only between identities of a certain kind.
    .background = The caller has to be a managed identity, and the claim override has to be for a user-assigned one.

AADSTS700052 = The app asked for an answer in an unsupported form
    .meaning = The app said what kind of pass it wants back, and Microsoft doesn’t give out that kind. Only the people who make the app can mend that.
    .background = The message lists the response token types that aren’t supported.

AADSTS700053 = The app wants to know you but didn’t ask to sign you in
    .meaning = The app asked Microsoft who you are and left out the permission that belongs to it. Only the people who make the app can add it.
    .background = With `id_token` as the response type, `scope` has to contain `openid`.

AADSTS700055 = The way back to Microsoft’s customer sign-in is wrong
    .meaning = You were to be sent back to Microsoft’s sign-in for customers, and the address for it isn’t the one allowed. Your account and password are fine.
    .background = For the first-party app of Azure AD B2C, the redirect address has to end at `/authresp`.

AADSTS900041 = One entry of the app’s request falls into too many parts
    .meaning = The app’s request is made of names with one value each, and one of them doesn’t keep to that. Only the people who make the app can mend that.
    .background = The message says how many pieces were found, and between which separators, where one key and one value were due.

AADSTS900042 = The app’s proof of itself is missing or badly written
    .meaning = The app has to show who it is at the head of its request. Nothing stands there, or nothing that can be read.
    .background = It’s the `Authorization` header of the HTTP request.

AADSTS900043 = What was handed along with the request can’t be read
    .meaning = A sign-in carries a note from page to page, and this one made no sense to Microsoft. Start over from the app.
    .background = The context passed in the request can’t be parsed.

AADSTS900046 = A locked key isn’t packed in the right form
    .meaning = A key for this sign-in came in a wrapping that Microsoft can’t read. Your account and password are fine.
    .background = Parsing the credential key failed: it isn’t a valid JWE.

AADSTS900048 = The request is bigger than Microsoft takes
    .meaning = The app, or the link you used, sent more data than Microsoft accepts at once. Only the people who make the app can shorten it.

AADSTS900049 = The request isn’t well formed
    .meaning = What the app sent isn’t built the way a request has to be, and Microsoft doesn’t say where. Your account and password are fine.

AADSTS900051 = The app named a kept sign-in and a domain together
    .meaning = The app told Microsoft in two ways who is signing in, and only one of them may be used. Only the people who make the app can mend that.
    .background = `sid` and `domain_hint` exclude each other.

AADSTS900052 = The app’s request uses characters of two bytes each
    .meaning = The app wrote its request in a set of characters that Microsoft doesn’t read. Only the people who make the app can mend that.
    .background = Send the body as UTF-8; UTF-16 isn’t accepted.

AADSTS900053 = The app’s request begins with invisible characters
    .meaning = Some characters you can’t see stand before the app’s request, and Microsoft doesn’t take it like that. Only the people who make the app can mend that.
    .background = The byte order mark of UTF-8 has to be left out.

AADSTS900054 = The helper app isn’t the one this sign-in belongs to
    .meaning = You sign in by way of a helper app. The request names one, and the sign-in it shows was made by another.
    .background = The broker’s client ID differs from that in the grant.

AADSTS900055 = The helper app’s ID isn’t in the right form
    .meaning = You sign in by way of a helper app, and the request doesn’t name it by a proper ID. Only the people who make the app can mend that.
    .background = `brk_client_id` has to be a GUID.

AADSTS900056 = The app behind the helper app gave no return address
    .meaning = For a sign-in by way of a helper app, the app has to say where you go afterwards. It didn’t.
    .background = `redirect_uri` can’t be left out with a broker.

AADSTS900057 = A helper app named itself twice
    .meaning = A helper app asked for itself, and its request holds parts that are meant for other apps. Only the people who make it can mend that.
    .background = When a broker gets or redeems grants of its own, `brk_client_id` and `brk_redirect_uri` don’t belong in the request.

AADSTS900059 = The app can’t get a browser code for this sign-in
    .meaning = The app wanted a second code, for its part that runs in the browser, and asked at a step where there is none. Only the people who make the app can mend that.
    .background = A hybrid SPA code comes only to a confidential client’s back end while it redeems the first code, requested for a web redirect URI; codes of the Pairwise broker flow don’t give one.

AADSTS900102 = A method of computing isn’t supported here
    .meaning = The request calls for a method of locking or signing that Microsoft doesn’t use. Only the people who make the app can choose another.
    .background = The message names the algorithm.

AADSTS900103 = A fingerprint of data was made by an unsupported method
    .meaning = To show that data wasn’t changed, a kind of fingerprint is taken. Here that was done in a way Microsoft doesn’t support.
    .background = The message names the digest algorithm.

AADSTS900106 = A step of signing was given data it can’t take
    .meaning = A signed message is prepared in steps, and one of them got the wrong sort of data. Only the people who make the app or sign-in page can mend that.
    .background = The input type of the transform isn’t supported.

AADSTS900107 = A step of signing uses a method that doesn’t belong there
    .meaning = A signed message is put into a fixed form first, and a method was named for that which doesn’t work there. Only the people who make the app or sign-in page can mend that.
    .background = Exclusive XML canonicalization doesn’t support the algorithm that the message names.

AADSTS900109 = Microsoft has no way to check this kind of signature
    .meaning = A signature was made by a method that Microsoft couldn’t set up a check for. Only the people who make the app or sign-in page can choose another.
    .background = No signature deformatter exists for the algorithm.

AADSTS900143 = The app’s way of signing in needs one more part
    .meaning = For the way the app signs in, its request has to hold a certain part, and that is missing. Only the people who make the app can add it.
    .background = The message names the parameter and the `grant_type` that needs it.

AADSTS900191 = An app that signs in by itself named no organization
    .meaning = The app signs in without a person, and then it has to say in which organization. Only the people who make the app can mend that.
    .background = With `client_credentials` the authority has to hold a tenant.

AADSTS900192 = The app’s ID leads to no organization
    .meaning = Microsoft had to find out from the app’s ID which organization is meant, and the ID doesn’t tell. Only the people who make the app can mend that.
    .meaning-appId = The app gives its ID as { $appId }. From that, Microsoft had to find out which organization is meant, and the ID doesn’t tell. Only the people who make the app can mend that.
    .background = The client ID has no realm part.

AADSTS900193 = A device signed in without naming an organization
    .meaning = A device showed its own proof, and for that the organization has to be named in the request. Only the people who make the app can mend that.
    .background = The grant type for device credentials works only with a tenant.

AADSTS900194 = The proof’s receiver leads to no organization
    .meaning = Microsoft had to find out from the receiver of a proof which organization is meant, and no organization stands there. Only the people who make the app can mend that.
    .background = The token’s audience has no realm part.

AADSTS900195 = The proof’s receiver is named in a way that isn’t valid
    .meaning = Microsoft had to find out from the receiver of a proof which organization is meant, and couldn’t use what stands there. Only the people who make the app can mend that.
    .background = The token’s audience is invalid.

AADSTS900281 = A name in the app’s request ends where it should go on
    .meaning = A name in the request needs an organization as its last part, and nothing stands there. Only the people who make the app can mend that.
    .background = The realm of the principal name is empty.

AADSTS900282 = A name in the app’s request isn’t built as it should be
    .meaning = The request names an app or service in a form Microsoft doesn’t understand. Only the people who make the app can mend that.
    .background = A principal name is a primary part, and if needed an @ and a realm.

AADSTS900387 = The app looked up sign-in addresses by an unknown version
    .meaning = Before signing you in, the app asks Microsoft where to go, and it did so in a version that isn’t supported. An update of the app may help.
    .background = The `api-version` of the instance discovery request isn’t supported.

AADSTS900436 = The request came by a method that isn’t valid here
    .meaning = Programs can send a request in several ways, and the one used doesn’t work at this address. Start over from the app.
    .background = The HTTP method named in the message isn’t accepted.

AADSTS900437 = The code that completes your sign-in is missing
    .meaning = The last step of your sign-in needs a code that Microsoft gave out, and it wasn’t sent. Start over from the app.
    .background = The value of the authorization code is missing; the neighboring codes belong to requests to national clouds.

AADSTS900438 = The app sent nothing to renew your sign-in with
    .meaning = The app wanted to go on with an earlier sign-in and left out what it kept of it. Signing in anew may help.
    .background = The value of the refresh token is missing.

AADSTS900443 = A closed-off Microsoft cloud was asked by a public address
    .meaning = Your organization uses a Microsoft cloud kept apart from the internet, and the request used an address of the general one. Only the people who set up the app can mend that.
    .background = The endpoint isn’t supported there under a public host name. Take the right host from that cloud’s documentation.

AADSTS900501 = The request holds more data than Microsoft works through
    .meaning = Some data had more parts than Microsoft’s service works through. Your account and password are fine.
    .background = The queue for reading JSON exceeded its threshold.

AADSTS900562 = The app wrote the service’s number in the wrong form
    .meaning = The app named the service it wants to reach by a number, and the number isn’t written in one of the two forms Microsoft reads. Only the people who make the app can mend that.
    .background = A resource GUID is 32 digits, with hyphens in the usual places or without any, and no braces.

AADSTS900627 = The request to renew a pass can’t be read
    .meaning = Somebody’s program asked Microsoft to make a pass anew, and the request makes no sense as it came. Your account and password are fine.
    .background = The remint endpoint couldn’t parse what it was sent.

AADSTS900701 = The request to sign a security notice isn’t valid
    .meaning = A program asked Microsoft to sign a notice about a security event, and the request wasn’t a proper one. Your account and password aren’t involved.
    .background = It’s the endpoint for Security Event Tokens (SET).

AADSTS900702 = A security notice to be signed can’t be read
    .meaning = A program sent a notice about a security event to be signed, and it isn’t in a readable form. Your account and password aren’t involved.
    .background = The SET doesn’t parse as a JWT.

AADSTS900703 = A security notice to be signed says nothing
    .meaning = A program sent a notice about a security event to be signed, and there is nothing in it. Your account and password aren’t involved.
    .background = The claims of the SET are null.

AADSTS900704 = A security notice to be signed names a wrong sender
    .meaning = A program sent a notice about a security event to be signed, and the sender it names can’t be accepted. Your account and password aren’t involved.
    .background = The issuer of the SET is invalid; the message quotes it.

AADSTS900705 = A security notice to be signed has a wrong date
    .meaning = A program sent a notice about a security event to be signed, and the time it gives for itself can’t be right. Your account and password aren’t involved.
    .background = The `iat` of the SET is invalid; the message quotes it.

AADSTS900706 = A security notice to be signed says too much
    .meaning = A program sent a notice about a security event to be signed, with details in it that don’t belong there. Your account and password aren’t involved.
    .background = The message lists the claims of the SET that weren’t expected.

AADSTS900811 = The page was called in a way it doesn’t support
    .meaning = A browser or program can call a page in several ways, and this page doesn’t know the one used. Start over from the app.
    .background = The HTTP method isn’t supported; the neighboring codes are about WS-Federation.

AADSTS901003 = The app packed too many parts into one
    .meaning = The request holds more encoded parts than Microsoft takes. Only the people who make the app can shorten it.

AADSTS901004 = A part that Microsoft expects isn’t in the request
    .meaning = The app’s request should hold a certain part, and it isn’t there. Only the people who make the app can add it.
    .background = The message names the parameter.

AADSTS901005 = One value in the app’s request isn’t on the list
    .meaning = For one part of its request the app can choose among a few values, and it sent another. Only the people who make the app can mend that.
    .background = The message names the parameter, the value that came, and those that are accepted.

AADSTS901006 = The app’s request has parts that have to go
    .meaning = The app sent more in its request than belongs there, and Microsoft stopped. Only the people who make the app can take the extra parts out.
    .background = The message lists the parameters in question.

AADSTS901007 = The app isn’t ready to go on in a browser
    .meaning = This app signs people in on pages of its own, and it has to be able to open a browser where that is needed. It said it can’t. Only its makers can mend that.
    .background = In native authentication, `challenge_type` has to contain `redirect`, and the app has to handle the web fallback.

AADSTS901141 = The app wants a pass that has already run out
    .meaning = The app asked for a pass with an end in the past. A wrong clock where the app runs can be a reason.
    .background = The expiration time in the request has gone by.

AADSTS901142 = The app wants a pass that lasts too long
    .meaning = The app asked for a pass that stays good for longer than Microsoft allows. Only the people who make the app can ask for less.

AADSTS901151 = The app gave both a domain and a spare domain
    .meaning = The app told Microsoft in two ways which organization to think of, and only one of them may be used. Only the people who make the app can mend that.
    .background = `domain_hint` and `fallback_domain` exclude each other.

AADSTS901201 = Microsoft couldn’t do anything with this request
    .meaning = The request isn’t valid, and Microsoft doesn’t say in what way. Your account and password aren’t the reason.

AADSTS1000001 = The provider named for linking isn’t supported
    .meaning = The request names a provider that something should be tied to, and Microsoft doesn’t work with that one here. Only the people who make the app can mend that.
    .background = The bind provider in the message isn’t supported.

AADSTS1000004 = The app asked for a detail with a value not allowed
    .meaning = The app asked for a certain piece of information and set conditions for it that aren’t valid. Only the people who make the app can mend that.
    .background = The message names the requested claim and the values that can’t be used in the claims request.

AADSTS1000020 = The app isn’t allowed at this sign-in address
    .meaning = The app went to an address of Microsoft’s service that isn’t open to it. Only the people who make the app can mend that.
    .meaning-appId = The app with the ID { $appId } went to an address of Microsoft’s service that isn’t open to it. Only the people who make the app can mend that.

AADSTS1000024 = The app has to give one valid network address for you
    .meaning = The app tells Microsoft from which network address you come, and it sent none, several, or one that isn’t valid. Only the people who make the app can mend that.
    .background = It’s the claim `ClientIpReportedByRP`.

AADSTS1000029 = The key the app wants its pass tied to is malformed
    .meaning = The app wants a pass that only the holder of a key can use, and it described the key in a form Microsoft can’t read. Only the people who make the app can mend that.
    .background = `req_cnf` or `pop_jwk` isn’t properly formatted.

AADSTS1000034 = The app put your device’s key in the wrong place
    .meaning = The key that protects your device’s sign-in was sent where certificates belong. Only the people who make the app can mend that.
    .background = `stk_jwk` can’t be handed in through `x5c`.

AADSTS1000036 = The app left out the key its kept sign-in is tied to
    .meaning = The app keeps a sign-in that counts only together with a key, and it used it without. Only the people who make the app can mend that.
    .background = A bound refresh token isn’t a bearer token: possession of the key has to be proved.

AADSTS1000037 = The mark of your device’s protecting key wasn’t sent
    .meaning = The app wanted to sign you in with what your device keeps, and left out the mark of the key that belongs to it. Only the people who make the app can mend that.
    .background = Redeeming an SSO bound refresh token needs the `stk_jwk` thumbprint.

AADSTS1000038 = The mark of the app’s key isn’t valid
    .meaning = The app wants a pass tied to a key, and the short mark it gave for that key can’t be accepted. Only the people who make the app can mend that.
    .background = The key thumbprint in `req_cnf` is invalid.

AADSTS1000101 = Microsoft refused access and gave no reason
    .meaning = Something in this sign-in wasn’t allowed, and Microsoft doesn’t say what. Your password isn’t mentioned as the cause.

AADSTS1000102 = The request isn’t valid (code 1000102)
    .meaning = Microsoft can’t use the request it was sent, and doesn’t say why. Your account and password aren’t mentioned as the cause.

AADSTS1000103 = The request isn’t valid (code 1000103)
    .meaning = Microsoft turned this request down as not valid and says no more. Your account and password aren’t mentioned as the cause.

AADSTS1000114 = The request asks for the same type of data twice
    .meaning = A program asked Microsoft for data and gave several conditions of one type, where only one may stand. Your account and password aren’t involved.
    .background = The message names the type of the `DataCriteria` items.

AADSTS1000115 = The request names two different organizations
    .meaning = A program named one organization in the web address and another in the request. Only the people who make it can mend that.
    .background = The tenant ID in the URL and in `DataCriteria` have to be the same.

AADSTS1000116 = The number of one rule in the request isn’t valid
    .meaning = A program asked Microsoft about several rules, and one of their numbers isn’t in the right form. Only the people who make it can mend that.
    .background = One entry of `PolicyObjectIds` isn’t a GUID.

AADSTS1000117 = The request asks about too many rules at once
    .meaning = A program asked Microsoft about more rules in one go than it may. Only the people who make it can ask in smaller portions.
    .background = The message gives the highest count of policy IDs.

AADSTS1000118 = The person in the request is a number of zeros
    .meaning = A program asked Microsoft about a person and sent an empty number. Only the people who make it can mend that.
    .background = `UserId` is the empty GUID.

AADSTS1000119 = A program asked for a list that doesn’t exist
    .meaning = Microsoft keeps certain lists in a packed form, and the name given for one of them isn’t valid. Your account and password aren’t involved.
    .background = The message quotes the name of the global Bloom filter.

AADSTS1000466 = The app asked to be checked in a way not offered
    .meaning = The request says how strongly an app has to prove itself, and Microsoft doesn’t support that value. Only the people who make the app can mend that.
    .background = The AppID ACR value isn’t supported.

AADSTS1000601 = This function isn’t offered now (code 1000601)
    .meaning = A program called a function of Microsoft’s service that isn’t supported at present. Your account and password aren’t involved.

AADSTS1000602 = A program used what only Azure’s own service may use
    .meaning = This function is reserved for the part of Azure that manages identities for programs. Any other program is turned away.
    .background = Only the managed identity service can call this API.

AADSTS1000603 = The organization has to be named by its number here
    .meaning = The request names the organization in a form that isn’t supported at this place. Only the people who make the program can mend that.
    .background = The tenant has to be a GUID, not a domain name.

AADSTS1000604 = Parts of the request aren’t valid (code 1000604)
    .meaning = A program sent Microsoft a request with parts that can’t be used, and it isn’t said which. Your account and password aren’t involved.

AADSTS1000606 = The program wants to hand on a detail it may not
    .meaning = A program asked to have a piece of information passed through, and isn’t allowed that one. Only the people who make it can mend that.
    .background = A requested pass-through claim isn’t permitted for the client.

AADSTS1000607 = This function isn’t offered now (code 1000607)
    .meaning = What a program asked of Microsoft’s service isn’t something the service does at present. Nothing is wrong with your account.

AADSTS1000608 = Parts of the request aren’t valid (code 1000608)
    .meaning = Microsoft found something in a program’s request that it can’t use, and says no more. Nothing is wrong with your account.

AADSTS1000800 = The app named a combined service in the wrong form
    .meaning = The app asked for several services under one name, and the name isn’t in a form Microsoft supports. Only the people who make the app can mend that.
    .background = The format of the compound resource isn’t supported.

AADSTS1001004 = A key couldn’t be built from its two numbers
    .meaning = A key for this sign-in is described by two numbers, and they don’t make a usable key. Your account and password aren’t mentioned as the cause.
    .background = The exponent and modulus don’t give an RSA key.

AADSTS1001005 = The place for a certificate was left empty
    .meaning = The request should hold a certificate, and there was none in it. If you were asked to choose one, start over and choose it.

AADSTS1001011 = From here, nothing is passed on to personal sign-in
    .meaning = A request should have gone on to Microsoft’s sign-in for personal accounts, and this place doesn’t support that now. Your account and password are fine.
    .background = The instance doesn’t proxy calls to Microsoft account.

AADSTS1002006 = The request leaves open whom it is about
    .meaning = The request should name a person, app or device, and what stands there is empty or not valid. Only the people who make the app can mend that.
    .background = It’s the subject of the request.

AADSTS1002008 = A program asked for another organization’s checking data
    .meaning = A program asked Microsoft for data that helps to check passes, with a pass from another organization than the one it named. Only the people who make it can mend that.
    .background = At the token evaluation data endpoint, the tenants in the request and in the token have to be the same.

AADSTS1002009 = A program has to fetch checking data in its own name
    .meaning = A program asked Microsoft for data that helps to check passes, and did so on another’s behalf. Here it has to ask for itself.
    .background = The token evaluation data endpoint takes app-only tokens: no scope, no on-behalf-of.

AADSTS1002014 = The app gave two hints about you that don’t go together
    .meaning = Apps may tell Microsoft who is about to sign in. This one did so in two ways that can’t be combined. Only the people who make the app can mend that.
    .background = `domain_hint` and an opaque `login_hint` exclude each other: send one of them.

AADSTS1002017 = The app named the account to sign out in an unreadable way
    .meaning = You were signing out, and the app told Microsoft which account that is for. Microsoft can’t read what it sent. Closing the browser is the safe way out.
    .background = The value of `logout_hint` can’t be parsed.

AADSTS1002021 = The app is too old for guests from another Microsoft cloud
    .meaning = You are a guest from another of Microsoft’s clouds, and the sign-in part built into this app doesn’t support that. A newer version of the app may.
    .background = Cross-cloud guest access needs a newer version of the authentication library, such as MSAL.

AADSTS1002026 = The app signs itself in without naming an organization
    .meaning = A program signs in for itself and uses Microsoft’s general address, which isn’t accepted for that any more. It has to use the address of one organization.
    .background = App-only requests through /common aren’t served by regional Entra ID; call the tenant’s own endpoint.

AADSTS1003035 = The app sent a key that isn’t valid
    .meaning = The app handed Microsoft a key, and Microsoft can’t accept it as one. Only the people who make the app can mend that.
    .background = It’s a JSON Web Key (JWK).

AADSTS1400001 = A one-time mark is missing from the request
    .meaning = Before this request the app has to fetch a mark from Microsoft and send it along. It’s missing. Only the people who make the app can mend that.
    .background = The request has no nonce.

AADSTS1400002 = A one-time mark in the request isn’t in a valid form
    .meaning = The app sent along the mark that belongs to each request, but not in the form Microsoft gives it. Only the people who make the app can mend that.
    .background = The nonce of the request is malformed.

AADSTS1400011 = The key for this session wasn’t sent
    .meaning = The request has to come with a key for the session, and it doesn’t. Your account and password are fine.

AADSTS1400012 = The key for this session is of an unknown kind
    .meaning = The request comes with a key for the session, of a kind that Microsoft doesn’t support. Your account and password are fine.
    .background = The message names the session key type that was sent.

AADSTS1659001 = Microsoft couldn’t decode the request
    .meaning = Something went wrong while Microsoft was reading the request it needs for this sign-in. It doesn’t say more about the reason.

AADSTS5002726 = A signed message has a heading Microsoft doesn’t support
    .meaning = The app sent a signed message, and its first part holds an entry that isn’t supported. Only the people who make the app can mend that.
    .background = The JWT header has a field that isn’t allowed; which are depends on the keys.

AADSTS7000013 = The app mixes two versions of the sign-in
    .meaning = The app continues a sign-in in a version of Microsoft’s service that can’t use what it sent. Only the people who make the app can mend that.
    .background = The API version in the message doesn’t support this grant.

AADSTS7000014 = The code for signing in on another device isn’t valid
    .meaning = You were signing a device in by a code, and the app sent Microsoft a code that isn’t valid. Start over to get a new one.
    .background = It’s the `device_code` parameter, which the app sends in the background; the code that people type is another.

AADSTS7000020 = The app sent a proof in the wrong encoding
    .meaning = The app sent Microsoft a proof about you, but not in the kind of characters it has to be turned into for sending. Only the people who make the app can mend that.
    .background = A SAML 2.0 bearer assertion is sent in base64url.

AADSTS7000021 = The app asked by a method Microsoft doesn’t know
    .meaning = There are several methods by which an app can ask for a sign-in, and the one this app names isn’t among them. Only the people who make the app can mend that.
    .background = The value of `grant_type` isn’t recognized.

AADSTS7000026 = The answer has to be locked, and the app can’t open it
    .meaning = Microsoft may answer this request only in locked form, and the app doesn’t say that it can read such answers. A newer version of the app may.
    .background = The grant calls for an encrypted response, which the client has to announce that it supports.

AADSTS7000216 = The app signs itself in without any proof
    .meaning = A program wanted to sign in for itself, and it sent nothing to prove who it is. Only the people who make it can mend that.
    .background = A request with `client_credentials` needs a client secret, a client assertion or a signed request object.

AADSTS7000219 = The app’s proof is missing for the method it uses
    .meaning = The app asks for a sign-in by a method in which it has to prove who it is, and it didn’t. Only the people who make the app can mend that.
    .background = The grant type in the message takes a client secret or a client assertion.

AADSTS7000221 = The app’s proof and its certificate name different holders
    .meaning = The app proves who it is with a certificate and a signed note, and the two don’t name the same app. Only the people who make the app can mend that.
    .background = The `iss` of the client assertion has to equal the Subject of the certificate.

AADSTS7000361 = A list in the app’s proof is too long
    .meaning = The app’s proof of who it is holds a list with more entries than Microsoft takes. Only the people who make the app can mend that.
    .background = The message names the claim of the client assertion and how many items it may have.

AADSTS7000471 = The app gave a return address kept for helper apps
    .meaning = The app asked to send you back to an address of a kind reserved for apps that are signed in by another app. Only the people who make the app can mend that.
    .background = Schemes that begin with `brk-` belong to brokered requests; elsewhere use an https or native redirect URI.

AADSTS9000410 = The app sent data that isn’t valid JSON
    .meaning = The app’s request holds data in a common notation, with an error in the way it’s written. Only the people who make the app can mend that.

AADSTS9000412 = A key is missing from the app’s request
    .meaning = The app’s request should come with a key, and it doesn’t. Only the people who make the app can mend that.

AADSTS9000413 = The app’s request says nothing about its context
    .meaning = The app’s request has a field about the situation it’s made in, and that field can’t be left out. Only the people who make the app can mend that.
    .background = The field is called `Context`.

AADSTS9000414 = The app’s request isn’t put together correctly
    .meaning = Microsoft can’t use the app’s request as it is built and doesn’t say which part is at fault. Only the people who make the app can mend that.

AADSTS9000510 = A code for the browser was asked for with nobody signed in
    .meaning = The app asked for a code that continues your sign-in in the browser, but in a step where it acts for itself alone. Only the people who make the app can mend that.
    .background = A hybrid SPA authorization code isn’t available in the app-only flow.

AADSTS9000511 = Only the app’s server may ask for this browser code
    .meaning = A part of the app that runs with you asked for a code that its server has to ask for. Only the people who make the app can mend that.
    .background = Public and SPA clients get no hybrid SPA code; the confidential back end requests it as it redeems the code for its web redirect URI.

AADSTS9000512 = The app asked for a browser code at the wrong step
    .meaning = The app may ask for this code at one step of the sign-in only, and it did so at another. Only the people who make the app can mend that.
    .background = A hybrid SPA code comes with the redemption of a confidential client’s authorization code and nowhere else.

AADSTS9002310 = The app’s signed message lacks a preparing step
    .meaning = The app’s signed message has to say how it was prepared for signing, and that list is empty. Only the people who make the app can mend that.
    .background = In the XML signature, Transforms has to hold at least one Transform.

AADSTS9002311 = The app prepared its signed message in an unsupported way
    .meaning = Before it’s signed, a message is brought into a fixed form. This app uses a method for that which Microsoft doesn’t support. Only the people who make it can mend that.
    .background = It’s the canonicalization algorithm of the XML signature; exclusive C14N is the one to use.

AADSTS9002312 = The app’s XML message is empty
    .meaning = The app sent a message with nothing in it. Only the people who make the app can mend that.

AADSTS9002314 = The app didn’t say which server it wants to reach
    .meaning = The request has to name the server that the service runs on, and that name is missing. Only the people who make the app can mend that.
    .background = It’s the hostname of the resource.

AADSTS9002315 = The app signs out at the wrong address
    .meaning = The app tried to sign you out by an older address of Microsoft’s that doesn’t fit personal accounts. Closing the browser is the safe way out.
    .background = /consumers/ isn’t available on the v1 sign-out endpoint; v2 has it.

AADSTS9002316 = A personal account can’t be signed out at this address
    .meaning = The app wanted to sign out a personal account at an address of Microsoft’s that can’t do that. Closing the browser is the safe way out.
    .background = The endpoint doesn’t handle consumer logout, so no consumer session may be selected there.

AADSTS9002317 = The named issuer isn’t valid
    .meaning = Something in this sign-in says who issued it, and Microsoft doesn’t accept that name. The message says no more.

AADSTS9002318 = The app chose a personal and a work sign-in at once
    .meaning = The app picked a personal account and a work account together, and only one can be used at a time. Only the people who make the app can mend that.
    .background = A consumer session and an enterprise session exclude each other in a request.

AADSTS9002319 = The app sent a secret that it can’t keep
    .meaning = Apps of this kind run with the person who uses them, can’t keep a secret and so mustn’t send one. This one did. Only the people who make the app can mend that.
    .background = A public client goes without `client_secret`.

AADSTS9002322 = A sign-in passed on under protection isn’t in the right form
    .meaning = One service passed your sign-in on to another in protected form, and that form isn’t correct. Only the people who make them can mend that.
    .background = The request with the protected forwarded token is badly formed.

AADSTS9002323 = A certificate was sent in the wrong encoding
    .meaning = A certificate that came with the request isn’t encoded the way it has to be. Only the people who make the app can mend that.
    .background = The encoding has to be base64.

AADSTS9002324 = The app proved who it is in more than one way
    .meaning = The app sent several proofs of who it is, and Microsoft takes only one. Only the people who make the app can mend that.
    .background = Send just one of `client_secret`, `client_assertion` and `request`.

AADSTS9002328 = The link for administrators doesn’t name an organization
    .meaning = An administrator was to approve an app for the organization, and the link uses a general address that doesn’t do for that. Whoever made the link has to change it.
    .background = For admin consent use the tenant’s ID or domain, or /organizations.

AADSTS9002330 = The app works with Windows in an unsupported version
    .meaning = The app asks Windows for the sign-in and names a version of doing so that Microsoft doesn’t support. An update of the app may help.
    .background = It’s the value of `wam_compat`; WAM is the Windows account manager.

AADSTS9002333 = The remote desktop app didn’t send its own key
    .meaning = To open a remote desktop, the app has to show a key of its own, and it didn’t. An update of the remote desktop app may help.
    .background = The proof-of-possession key goes into `req_cnf`.

AADSTS9002334 = The remote desktop app didn’t send its proof
    .meaning = To open a remote desktop, the app has to send a signed proof with its request, and it’s missing. An update of the remote desktop app may help.
    .background = The RDP assertion isn’t part of the logon request.

AADSTS9002335 = The remote desktop app’s proof isn’t valid
    .meaning = To open a remote desktop, the app sent a signed proof that isn’t valid or isn’t complete. Connect again, and look for an update of the remote desktop app.
    .background = The RDP assertion can lack properties that it has to have.

AADSTS9002336 = The request for a remote desktop isn’t valid
    .meaning = Microsoft can’t use the request of the remote desktop app and doesn’t say why. Connect again, and look for an update of the app.

AADSTS9002338 = The app’s request is built wrongly or isn’t valid
    .meaning = Microsoft turned the app’s request down without saying which part is at fault. Only the people who make the app can mend that.

AADSTS9002340 = The remote desktop app didn’t ask for the right permission
    .meaning = The app asks for permissions, and none of those meant for remote desktop is among them. Only the people who make the app can mend that.
    .meaning-scope = The app asks for the permissions { $scope }, and none of those meant for remote desktop is among them. Only the people who make the app can mend that.
