AADB2C90069 = The return addresses on this app’s list aren’t valid
    .meaning = The app has a list of the places it may send you back to, and what is on it isn’t valid. Only the people who make the app can mend that.
    .background = It’s about the reply URLs of the application.

AADB2C90070 = The address that serves as this app’s name is wrong
    .meaning = The app is on record under a name in the form of an address, and that isn’t correct. Only the people who make the app can mend that.
    .background = It’s the App ID URI.

AADB2C90071 = The mark for this app’s family of addresses is wrong
    .meaning = The app has a mark that joins the web addresses belonging to it, and that mark isn’t correct. Only the people who make the app can mend that.
    .background = It’s the sector identifier.

AADB2C90072 = This newer app has return addresses that aren’t valid
    .meaning = The app has addresses on record for sending you back, and they can’t be used. Only the people who make the app can mend that.
    .background = It’s about the reply URLs of a v2 application.

AADB2C90109 = The app returns people to too many web domains
    .meaning = The places the app may send you back to belong to more than one outside domain, which isn’t allowed. Only the people who make the app can mend that.
    .background = Reduce the reply URLs to one outside domain, or use an app for each.

AADB2C90227 = A return address of the app has a # in it
    .meaning = The places an app may send you back to mustn’t contain a # part, and here one does. Only the people who make the app can mend that.
    .background = Take the fragments out of the reply URLs.

AADSTS29006 = The program has no ID in this organization
    .meaning = Microsoft looked for the program’s ID in the organization you sign in to, and there isn’t one. It may not have been set up there.
    .meaning-tenant = Microsoft looked for the program’s ID in { $tenant }, and there isn’t one. It may not have been set up there.

AADSTS50023 = The app uses a name that Microsoft keeps for itself
    .meaning = One piece of information about you was given a name that only Microsoft’s own service may use. Those who set the app up have to choose another.
    .background = The claim type named in the message is reserved for the system.

AADSTS50030 = An app isn’t set up to pass your sign-in on
    .meaning = Several apps hand your sign-in from one to the next, and one of them lacks a setting for that. The owners of the app have to add it.
    .background = For on-behalf-of with a forwardable token, the registration has to list both the accepted audiences of the origin and the apps accepted before it in the chain.

AADSTS52001 = LinkedIn is turned off here
    .meaning = The entry that connects the organization with LinkedIn is disabled, so this can’t go on. Your account and password are fine.
    .background = The service principal of the LinkedIn app family is disabled.

AADSTS60007 = A certificate comes without a usable private key
    .meaning = The certificate used here lacks its secret half, or that half is of another kind than the one needed. Your account and password are fine.
    .background = The X.509 certificate has no accessible private key, or the key isn’t an RSA one.

AADSTS65006 = The app lists permissions that don’t exist
    .meaning = The app’s settings list permissions of a service, and that service has none with those numbers. Only the people who make the app can mend that.
    .meaning-appId = The settings of the app that gives its ID as { $appId } list permissions of a service, and that service has none with those numbers. Only the people who make the app can mend that.
    .background = Permission IDs under the client’s `requiredResourceAccess` match no entitlement of the resource.

AADSTS65007 = The app’s permissions changed while you signed in
    .meaning = Somebody changed which permissions this app needs just as you were signing in. Start over, and read again what it asks for.
    .meaning-appId = Somebody changed which permissions the app that gives its ID as { $appId } needs, just as you were signing in. Start over, and read again what it asks for.

AADSTS67001 = The service asked for isn’t a protected one
    .meaning = The app named a service that Microsoft doesn’t hold as one it can give access to. Only the people who make the app can mend that.
    .background = The resource named in the message isn’t a valid protected resource.

AADSTS67006 = A service isn’t trusted to act for other people
    .meaning = A service wanted to act in your name, and it isn’t among those that may. Your account and password are fine.
    .meaning-appName = A service that calls itself { $appName } wanted to act in your name, and it isn’t among those that may. Your account and password are fine.

AADSTS70022 = The app’s outside proof comes from a bad address
    .meaning = The app shows a proof made by another service, and the address of that service isn’t one Microsoft accepts. Only those who set the app up can mend that.
    .background = The issuer of a federated identity credential needs an https address that isn’t a loopback one and has no query string or fragment.

AADSTS70023 = The outside proof is made to last too long
    .meaning = The proof from another service stays valid for longer than Microsoft permits. It has to be made with a shorter life.
    .background = The lifetime of the external OpenID Connect provider’s token is above the maximum in the message.

AADSTS76032 = The app’s ID isn’t in the right form
    .meaning = The ID given for the app in this organization should be one of Microsoft’s long numbers, and it isn’t. It has to be corrected where it was entered.
    .background = The service principal’s ID has to be a GUID.

AADSTS90049 = Microsoft didn’t find the app you came from
    .meaning = The request names an app, and Microsoft has none like it. Most often that is a matter of the app’s settings; your account and password are fine.

AADSTS219000 = A certificate file couldn’t be opened
    .meaning = Microsoft was handed a protected file with a certificate and couldn’t open it: the file is damaged, or its own password is wrong. That isn’t the password you sign in with.
    .background = The PFX (PKCS #12) container didn’t open, because of its contents or its passphrase.

AADSTS293003 = This app or service doesn’t take remote desktop sign-ins
    .meaning = A sign-in for a remote desktop was asked for, but the app, or the service it wants to reach, isn’t made for that. Your account and password are fine.

AADSTS399209 = The app isn’t set up to tie sign-ins to a certificate
    .meaning = A sign-in tied to a certificate was asked for, but that isn’t turned on for this app. Your account and password are fine.
    .meaning-appId = A sign-in tied to a certificate was asked for, but that isn’t turned on for the app with the ID { $appId }. Your account and password are fine.
    .background = Certificate-bound access tokens are off for this application.

AADSTS399220 = More than one app matches what was asked for
    .meaning = Microsoft looked for one app or service in your organization and found several. Somebody there has to make sure that only one is left.
    .background = The identifier matched more than one service principal.

AADSTS500016 = What the app wants to reach can’t be reached this way
    .meaning = The app asked for access to another app, but the way it signs in doesn’t work with that one. Only the people who make the app can mend that.
    .meaning-appId = The app asked for access to another app, with the ID { $appId }, but the way it signs in doesn’t work with that one. Only the people who make the app can mend that.
    .background = The application isn’t supported as the resource in this flow.

AADSTS500017 = What the app wants to reach is closed to this way in
    .meaning = The app asked for access to another app, which may not be reached by this kind of sign-in. Only the people who make the app can mend that.
    .meaning-appId = The app asked for access to another app, with the ID { $appId }, which may not be reached by this kind of sign-in. Only the people who make the app can mend that.
    .background = This flow doesn’t allow the application to be the resource.

AADSTS500031 = The app has no certificate for signing
    .meaning = Microsoft should sign what it sends to the app, and no certificate is set up for that. Your account and password are fine.

AADSTS500033 = Two details of a key don’t fit together
    .meaning = A key that belongs to this sign-in comes with a certificate and with a fingerprint of it, and the two don’t match. Only those who publish the key can mend that.
    .background = The `x5t` is a SHA-1 thumbprint, written in Base64url, and has to belong to the first certificate in `x5c`.

AADSTS500102 = No receiver of proofs is set up for the app
    .meaning = Microsoft compares whom a proof is meant for with a list, and here that list is empty. Only the people who run the app can mend that.
    .background = No allowed audience is configured, such as an identifier URI of the application.

AADSTS500301 = The app isn’t set up to take proofs for that receiver
    .meaning = One app passed a sign-in on to another, and the proof is made out for a receiver that isn’t on the app’s list. Only the people who run the app can change the list.
    .background = The assertion’s audience has to be in forwardableOnBehalfOfOriginsAcceptedAudiencesList of the app registration (on-behalf-of with a PFT).

AADSTS500302 = The app before this one isn’t accepted as a sender
    .meaning = One app passed a sign-in on to another, and the app before isn’t on the list of those accepted. Only the people who run the app can change the list.
    .meaning-appId = One app passed a sign-in on to another, and the app with the ID { $appId } isn’t on the list of those accepted. Only the people who run the app can change the list, and they should first make sure whose ID that is.
    .background = The app ID in the actor token has to be in forwardableOnBehalfOfOriginsAcceptedPrecedingAppsList of the app registration.

AADSTS500331 = The data sent for a certificate don’t make one
    .meaning = Microsoft was given the contents of a certificate and couldn’t build the certificate from them. Only the people who run the app can mend that.
    .background = Valid DER data in Base64 are needed.

AADSTS501242 = A rule for your details takes them from the wrong place
    .meaning = The organization set up how details about you are changed for this app, and one rule wants to take them from where it can’t. Your account and password are fine.
    .background = A claims transformation has an input claim whose source isn’t supported; the message gives the transformation’s ID.

AADSTS501941 = The service is for one organization only
    .meaning = The app signed you in at an address for everybody, but the service it wants to reach serves a single organization. Only the people who make them can change that.
    .background = The resource isn’t registered as multitenant, so /common can’t be used: either ask at the tenant’s own endpoint or make the registration multitenant.

AADSTS650055 = The app’s list of permissions has a gap
    .meaning = A service the app needs looked for other apps on the app’s list of permissions and found none that it knows. Only the people who make the app can mend that.
    .meaning-appName = A service needed here looked for other apps on the permission list of the app that calls itself { $appName } and found none that it knows. Only the people who make the app can mend that.
    .background = The resource finds no discoverable application in the client’s `requiredResourceAccess`.

AADSTS650058 = The app needs a service your organization doesn’t have
    .meaning = This app works only together with another service, which your organization hasn’t bought or turned on. Trying again won’t change that.

AADSTS650061 = The app asked for a permission as the wrong type
    .meaning = A permission on the app’s list is stated as a type it doesn’t have. The people who own the service behind it, or the app, have to put that right.
    .meaning-appId = A permission on the list of the app with the ID { $appId } is stated as a type it doesn’t have. The people who own the service behind it, or the app, have to put that right.
    .background = The `type` of an entry under `requiredResourceAccess` isn’t valid for that permission ID; the message sends you to the owner of the resource.

AADSTS700001 = The app isn’t set up to pass on a SAML sign-in
    .meaning = One app wanted to go on in your name with a sign-in made by the SAML method. The app that this sign-in was made for lacks a setting for that.
    .background = On-behalf-of with a SAML token needs the optional claim `aio` on the application the token was issued to.

AADSTS700019 = The app uses an ID it can’t or may not use
    .meaning = The ID the app signs in with isn’t usable, or isn’t open to it. Your account and password are fine.
    .meaning-appId = The app signs in with the ID { $appId }, which isn’t usable or isn’t open to it. Your account and password are fine.
    .background = A sample’s or another product’s client ID won’t do: the app needs a registration of its own.

AADSTS700028 = The certificate that was shown isn’t authorized
    .meaning = The app proves itself with a certificate, and the one it showed isn’t among those allowed. Only the people who run the app can mend that.
    .background = Compare the thumbprint in the message with the certificates on file, and find out who put it into use.

AADSTS700029 = The certificate used for signing isn’t valid
    .meaning = Something in this sign-in was signed with a certificate that Microsoft can’t accept. Your account and password are fine.

AADSTS700031 = The app’s certificate doesn’t say whom it belongs to
    .meaning = A certificate has to name its holder, and the one shown here names nobody. The people who run the app need another certificate.
    .background = Neither a subject name nor a subject alternative name is present.

AADSTS700032 = It isn’t set which certificate holders the app trusts
    .meaning = The app should accept certificates by the name of their holder, and no such names are set up for it. Only the people who run the app can add them.
    .background = The application has no trusted certificate subjects configured.

AADSTS700041 = The address for after signing out isn’t on the list
    .meaning = The app wanted to send you to an address after signing you out, and that address isn’t among those allowed. On a shared computer, close every browser window.
    .background = The post-logout redirect URI isn’t registered for the app.

AADSTS700042 = The return address fits none of the app’s own
    .meaning = The request gave an address to send you back to, and the app has no such address on file. The app may be set up wrongly, or the link that brought you here isn’t a good one.

AADSTS700043 = The return address doesn’t belong to the service named
    .meaning = The request names a service and an address to send you back to, and the two don’t go together. Your account and password are fine.
    .background = The redirect address isn’t configured for the service identity in the message.

AADSTS700045 = The app’s return address is neither set up nor approved
    .meaning = The address that the app gave for sending you back stands on none of the lists Microsoft looked at. Either the app is set up wrongly, or the link you followed isn’t a good one.
    .background = Neither the configured redirect addresses nor the approve list for OIDC holds it.

AADSTS700046 = The return address isn’t one for a helper app
    .meaning = The app signs you in by way of another app, and for that its return address needs a special beginning and type. Only the people who make the app can mend that.
    .background = The redirect URI has to begin with `brk-`, the broker’s app ID and `://`, and be registered under Single-page application.

AADSTS700047 = The helper app’s return address is of the wrong type
    .meaning = You sign in by way of a helper app, and its return address isn’t registered as one of an app that runs in the browser. Only the people who make it can mend that.
    .background = A broker needs a reply address of the Single-page application type.

AADSTS700172 = The app keeps sending you round in a circle
    .meaning = The app sent you to sign in again and again, so Microsoft stopped it. Most likely something in the app’s settings is wrong.

AADSTS700221 = Two places name the outside proof’s issuer differently
    .meaning = The app shows a proof made by another service. The issuer named in it isn’t the one that this service publishes about itself.
    .background = Compare `iss` in the JWT with `issuer` in the OpenID Connect metadata of the federated credential’s provider: they have to be the same.

AADSTS700222 = The outside proof was made by Microsoft itself
    .meaning = The app wanted to prove itself with a pass from another service, and it showed one that Microsoft had made. That isn’t taken here.
    .background = Workload identity federation expects a token of an outside identity provider.

AADSTS900058 = An identity managed by Azure can’t sign people in
    .meaning = The app uses an identity that Azure looks after, and with that it can only sign in for itself. Only the people who make the app can mend that.
    .background = Managed identities work with client credentials only; signing in people takes a multitenant app registration with a secret or certificate.

AADSTS900105 = The app wants its pass signed by an unsupported method
    .meaning = The app is set up to get passes signed in a way that isn’t offered for this kind. Only the people who run the app can change that.
    .background = The token-signing digest algorithm in the app’s settings doesn’t suit this token type.

AADSTS900491 = An app or service isn’t on record where you sign in
    .meaning = Microsoft looked for an app or service by its name or number and didn’t find it. It may have been removed, or never added.
    .background = The message gives the service principal that wasn’t found.

AADSTS901121 = There are no certificates on record for this app
    .meaning = Microsoft needs a certificate of the app and found none. Only the people who run the app can add one.
    .meaning-appId = Microsoft needs a certificate of the app that gives its ID as { $appId } and found none. Only the people who run the app can add one.

AADSTS901122 = The app has no certificate to lock its answers with
    .meaning = What Microsoft sends to this app should be locked, and no certificate is set up for it. Only the people who run the app can add one.
    .meaning-appId = What Microsoft sends to the app with the ID { $appId } should be locked, and no certificate is set up for it. Only the people who run the app can add one.
    .background = The application lacks a certificate for token encryption.

AADSTS901123 = Something in this app’s settings is wrong
    .meaning = The app is set up in a way that doesn’t work, and Microsoft doesn’t say where the fault lies. Your account and password are fine.
    .meaning-appId = The app with the ID { $appId } is set up in a way that doesn’t work, and Microsoft doesn’t say where the fault lies. Your account and password are fine.

AADSTS901124 = There’s no app with the ID that was given
    .meaning = Microsoft has no app with the ID in this request. It may be mistyped, or the app was deleted.
    .meaning-appId = Microsoft has no app with the ID { $appId }, which this request gave. It may be mistyped, or the app was deleted.

AADSTS901125 = The app in this request doesn’t exist
    .meaning = Microsoft looked for the app that this request is about and found nothing. Either the request is wrong, or the app has been removed.

AADSTS901181 = The app’s own permissions can’t be mapped to Graph
    .meaning = The app’s permissions are tied to those of Microsoft Graph, and that works only when it acts for a person. Only the people who make the app can mend that.
    .background = Mapped Microsoft Graph permissions exist for delegated permissions, not for application permissions.

AADSTS901182 = Microsoft Graph hasn’t cleared this app in advance
    .meaning = What the app asked for is open only to apps that Microsoft Graph has cleared beforehand, and this one isn’t. Your account and password are fine.
    .meaning-appId = What was asked for is open only to apps that Microsoft Graph has cleared beforehand, and the app with the ID { $appId } isn’t. Your account and password are fine.
    .meaning-appId-scope = The app with the ID { $appId } asked for { $scope }. That is open only to apps that Microsoft Graph has cleared beforehand, and this one isn’t.
    .meaning-scope = The app asked for { $scope }, which is open only to apps that Microsoft Graph has cleared beforehand. This one isn’t.
    .background = Microsoft Graph has to list the application as preauthorized for those scopes.

AADSTS901183 = Your organization has no entry for an app or service
    .meaning = An app or service is named by a number that your organization doesn’t have on record. It may have been removed, or never added.
    .background = The tenant holds no service principal with the identifier in the message.

AADSTS1000019 = The issuer of certificates is entered as a wrong type
    .meaning = An issuer of certificates is on record with a type that doesn’t exist. Only those who entered it can mend that.
    .background = See the certificate authority type in the message; root and intermediate are the usual ones.

AADSTS1000901 = The certificate may no longer be used to get passes
    .meaning = A program’s certificate says until when it can be used for signing in, and that time is over. The program needs a newer certificate.
    .background = The extension `token_not_after` of the certificate lies in the past.

AADSTS1000902 = The certificate doesn’t say which key signed it
    .meaning = A program signed in with a certificate that lacks the mark of its issuer’s key. The program needs another certificate.
    .background = The Authority Key Identifier (AKI) extension is missing.

AADSTS1000903 = The certificate was signed with an unknown key
    .meaning = A program’s certificate names the key it was signed with, and Microsoft has no such key for this. The program needs another certificate.
    .background = The Authority Key Identifier (AKI) fits none of the keys used for signing these certificates.

AADSTS1000904 = A date in the certificate is written wrongly
    .meaning = A program’s certificate should say until when it can be used for signing in, and that entry can’t be read. The program needs another certificate.
    .background = The extension `token_not_after` isn’t in a valid format.

AADSTS1002007 = A program lacks the role to fetch checking data
    .meaning = A program asked Microsoft for data that helps to check passes, and it doesn’t have the role for that. Your account and password aren’t involved.
    .background = The message lists the roles that the token for the token evaluation data endpoint does have.

AADSTS1003000 = An added step of this sign-in failed unexpectedly
    .meaning = This organization has added a step of its own to signing in, and something unforeseen went wrong in it. If another try doesn’t help, its owners have to look.
    .background = An event handler, the part that runs a custom authentication extension, met an unexpected error.

AADSTS1003001 = Calling the service added to this sign-in went wrong
    .meaning = While signing you in, Microsoft calls a service that the organization has added. That call failed in a way nobody foresaw. Your account and password are fine.
    .background = It’s the API of a custom authentication extension.

AADSTS1003002 = A service added to this sign-in reported a failure
    .meaning = Microsoft asked a service that the organization has added to its sign-in, and it answered that something failed. Only the people who run that service can mend it.
    .background = The custom extension’s API gave an HTTP status that doesn’t mean success; 200 is the one to return.

AADSTS1003003 = A service added to this sign-in gave an unreadable answer
    .meaning = Microsoft asked a service that the organization has added to its sign-in and couldn’t make out the answer. Only the people who run that service can mend it.
    .background = The body of the custom extension’s reply can’t be parsed; compare it with the documented JSON.

AADSTS1003005 = A service added to this sign-in took too long
    .meaning = Microsoft waited for a service that the organization has added to its sign-in, and no answer came in time. A later try can work; if it keeps happening, its owners have to look.
    .background = Besides slowness, a custom extension’s API that turns down the token it is sent can be the reason.

AADSTS1003006 = A service added to this sign-in sent the wrong kind of data
    .meaning = The organization’s added service answered Microsoft, but not with the kind of data that is asked for. Only the people who run it can mend that.
    .background = The reply of a custom extension needs the content type application/json.

AADSTS1003007 = A service added to this sign-in sent no details about you
    .meaning = The organization’s added service should have sent details about you, and that place in its answer was void. Only the people who run it can mend that.
    .background = The claims object in the custom extension’s reply is null; it may be empty, but has to be there.

AADSTS1003008 = A service added to this sign-in used another version
    .meaning = The organization’s added service answered in a version that Microsoft doesn’t support. Only the people who run it can mend that.
    .background = The API schema version in the custom extension’s reply isn’t one of the documented ones.

AADSTS1003009 = A service added to this sign-in sent an empty answer
    .meaning = Microsoft asked a service that the organization has added to its sign-in, and the answer held nothing. Only the people who run that service can mend it.
    .background = The custom extension has to return the documented JSON body.

AADSTS1003010 = A service added to this sign-in gave a wrong count of orders
    .meaning = The organization’s added service tells Microsoft what to do next, and it gave too many such orders or too few. Only the people who run it can mend that.
    .background = A custom extension’s reply should hold one action.

AADSTS1003011 = A service added to this sign-in isn’t there any more
    .meaning = A step of this sign-in points to an added service, and Microsoft doesn’t find it. Its owners have to set it up again or take the step out.
    .background = The event listener refers to a custom authentication extension that doesn’t exist.

AADSTS1003012 = A service added to this sign-in gave an order it may not
    .meaning = The organization’s added service told Microsoft to do something that isn’t foreseen at this step. Only the people who run it can mend that.
    .background = The action type in the reply isn’t one that this type of custom extension knows.

AADSTS1003014 = An added service has its name in the wrong form
    .meaning = The organization added a service to its sign-in and entered its name in a form that Microsoft doesn’t take. Its owners have to correct the setting.
    .background = A custom extension’s `resourceId` is built from api://, the fully qualified domain name and the app ID.

AADSTS1003015 = An added service’s name and address don’t agree
    .meaning = The organization added a service to its sign-in. Its name says one web domain, its address another. Its owners have to make the two alike.
    .background = For a custom extension, `targetUrl` and `resourceId` have to share one fully qualified domain name.

AADSTS1003016 = The app behind an added service isn’t in the organization
    .meaning = The organization added a service to its sign-in, but the app this service stands for isn’t known there. An administrator has to add it.
    .background = No service principal in the tenant belongs to the app ID in the custom extension’s `resourceId`.

AADSTS1003017 = Microsoft’s app that calls added services is missing
    .meaning = The organization has added a service to its sign-in. The Microsoft app that should call it isn’t in the organization, so an administrator has to bring it back.
    .background = The service principal in question is the one for Authentication Extensions.

AADSTS1003018 = Microsoft’s app that calls added services is turned off
    .meaning = The organization has added a service to its sign-in. The Microsoft app that should call it is switched off there, and an administrator can switch it on.
    .background = The service principal in question is the one for Authentication Extensions.

AADSTS1003019 = The app behind an added service is turned off
    .meaning = The organization has added a service to its sign-in, but the app this service stands for is switched off there. An administrator can switch it on.
    .background = It’s the service principal that the custom extension’s resource ID leads to.

AADSTS1003020 = An added service’s web address isn’t a secure, valid one
    .meaning = The organization added a service to its sign-in with an address that isn’t a proper https address. Its owners have to correct it.
    .background = The custom extension’s target URL is the setting to look at.

AADSTS1003022 = Microsoft Graph is missing or turned off here
    .meaning = This sign-in uses Microsoft Graph, a service of Microsoft’s, and in this organization it’s missing or switched off. An administrator has to bring it back.
    .background = The custom extension needs a working service principal of Microsoft Graph in the tenant.

AADSTS1003023 = Microsoft won’t call the service added to this sign-in
    .meaning = The organization added a service to its sign-in, and Microsoft keeps its address blocked. The owners have to use another or ask Microsoft’s support.
    .background = The block is on the custom extension’s endpoint.

AADSTS1003024 = A service added to this sign-in sent too long an answer
    .meaning = The organization’s added service answered with more data than Microsoft takes. Only the people who run it can shorten the answer.
    .background = It’s the size of the custom extension’s whole response that is over the limit.

AADSTS1003025 = A service added to this sign-in says too much about you
    .meaning = The organization’s added service sends details about you, and taken together they are too long for Microsoft. Only the people who run it can send fewer.
    .background = It’s the sum of the claims from the custom extension that is over the limit.

AADSTS1003026 = A service added to this sign-in sent a detail with no name
    .meaning = Each detail that the organization’s added service sends about you needs a name, and one has none. Only the people who run it can mend that.
    .background = In the custom extension’s reply the key of a claim is null or empty.

AADSTS1003027 = A service added to this sign-in can’t be reached
    .meaning = Microsoft tried to call a service that the organization has added to its sign-in and got no connection. If a later try fails too, the people who run it have to look.
    .background = Look at the custom extension’s endpoint, its DNS name and its TLS certificate.

AADSTS2190001 = A certificate file holds no certificate
    .meaning = Microsoft was handed a file that should hold a certificate and found none in it. Your account and password are fine.
    .background = The file is a PFX (PKCS #12) container.

AADSTS2190002 = A certificate file can’t be used
    .meaning = Microsoft was handed a file with a certificate and can’t use it. It doesn’t say why. Your account and password are fine.
    .background = The file is a PFX (PKCS #12) container.

AADSTS7000113 = The app may not make calls in another’s name
    .meaning = The app wanted to call a service in another’s name, and it isn’t allowed to. Only the people who make the app can mend that.
    .meaning-appId = The app that gives its ID as { $appId } wanted to call a service in another’s name, and it isn’t allowed to. Only the people who make the app can mend that.
    .background = On-behalf-of calls for an application aren’t authorized here.

AADSTS7000116 = This app is switched off in an organization
    .meaning = The app you want to use is turned off in the organization you sign in to. An administrator there can say why.
    .meaning-appName = The app that calls itself { $appName } is turned off in the organization you sign in to. An administrator there can say why.
    .meaning-appName-tenant = The app that calls itself { $appName } is turned off in the organization { $tenant }. An administrator there can say why.

AADSTS7000117 = A service the app needs is switched off
    .meaning = The app wants to reach a service that is turned off in the organization you sign in to. An administrator there can say why.
    .meaning-appName = The app wants to reach a service that calls itself { $appName }, which is turned off in the organization you sign in to. An administrator there can say why.
    .meaning-appName-tenant = The app wants to reach a service that calls itself { $appName }, which is turned off in the organization { $tenant }. An administrator there can say why.

AADSTS7000210 = The rules for trusted certificates weren’t found
    .meaning = The app signs in with a certificate, and Microsoft didn’t find the place that says whose certificates are trusted. An administrator has to set that up.
    .background = It’s the source of the trusted certificate authority policy.

AADSTS7000211 = The organization has no rules for trusted certificates
    .meaning = The app signs in with a certificate, and the organization hasn’t set whose certificates it trusts. An administrator has to do that.
    .meaning-tenant = The app signs in with a certificate, and the organization { $tenant } hasn’t set whose certificates it trusts. An administrator has to do that.
    .background = The tenant lacks a trusted certificate authority policy.

AADSTS7000212 = No rule covers the name on the app’s certificate
    .meaning = The app signs in with a certificate. The organization has rules about which ones it trusts, and none fits the name this app may use. An administrator has to look at them.
    .background = The authorized subject name has no counterpart among the trusted certificate authority policies.

AADSTS7000213 = The app’s certificate can’t be traced to a trusted issuer
    .meaning = Behind a certificate stands a row of issuers, each vouching for the next. For the certificate used here that row isn’t valid.
    .background = The message says no more than that the certificate chain is invalid.

AADSTS7000217 = An app or service isn’t set up in the organization
    .meaning = The app or service you want isn’t known in the organization you sign in to. Perhaps no administrator has added it there yet.
    .meaning-tenant = The app or service you want isn’t known in the organization { $tenant }. Perhaps no administrator has added it there yet.
    .background = The tenant has no service principal by the name in the message.

AADSTS7000223 = The app may not sign in other apps
    .meaning = An app wanted to get sign-ins for another app that runs inside it, and it isn’t allowed to. Only the people who make it can mend that.
    .background = It’s about brokering in nested app authentication; the message names the broker’s app ID.

AADSTS7000224 = The app may not be signed in by the app around it
    .meaning = The app runs inside another one and wanted its sign-in through that one. It isn’t set up for this. Only the people who make the app can mend that.
    .background = It’s about brokering in nested app authentication; the message names the child’s app ID.

AADSTS7000225 = A certificate for a Microsoft-run identity was misused
    .meaning = Azure runs some programs under an identity of its own and gives them certificates. Such a certificate was used here for an ordinary app, which can’t work.
    .meaning-appId = Azure runs some programs under an identity of its own and gives them certificates. Such a certificate was used here for the app that gives its ID as { $appId }, which isn’t one of them.
    .background = A managed identity’s certificate came with an application that isn’t a managed identity; the failing Azure service’s support is the place to ask.

AADSTS7000226 = The app trusts no outside proof like the one sent
    .meaning = A program signed in with a proof from another service, and the app has no setting that trusts such a proof. Only those who set it up can mend that.
    .meaning-appId = A program signed in with a proof from another service, and the app with the ID { $appId } has no setting that trusts such a proof. Only those who set it up can mend that.
    .background = The application has no federated identity credential for this client assertion, or the request names the wrong application.

AADSTS7000227 = The app doesn’t trust the Azure identity that vouched for it
    .meaning = A program signed in with a proof from an identity that Azure runs, and no setting of the app fits that proof. Only those who set it up can mend that.
    .background = Compare the subject, issuer and audience in the message with the federated identity credentials of the application.

AADSTS7000228 = An app wanted to pass on sign-ins and isn’t allowed to
    .meaning = One app asked for a sign-in on behalf of an app that runs inside it. It has no permission for that. Only the people who make it can mend that.
    .background = The message names the app ID of the would-be broker in nested app authentication.

AADSTS7000281 = The app’s certificate isn’t allowed for this
    .meaning = The app proved who it is with a certificate that it may not use here. Your account and password are fine.
    .background = The message gives the thumbprint of the certificate.

AADSTS9002329 = An app’s entry is missing a key it needs
    .meaning = The app, or the service it wants to reach, is set up incompletely: a key in its entry is missing. Your account and password are fine.
    .meaning-appId = The app or service with the ID { $appId } is set up incompletely: a key in its entry is missing. Your account and password are fine.
    .background = The service principal has no salt key.

AADSTS9002331 = This app is made for personal accounts only
    .meaning = The app takes personal Microsoft accounts only, but it sent you to an address for other accounts. Only the people who make the app can mend that.
    .meaning-appName = The app that calls itself { $appName } takes personal Microsoft accounts only, but it sent you to an address for other accounts. Only the people who make it can mend that.
    .background = Such an app has to call /consumers.

AADSTS9002337 = The app was registered at an old place of Microsoft’s
    .meaning = The app is on record where apps for personal accounts used to be, yet it’s set up for work accounts only. It can’t use the general sign-in address. Only the people who make it can mend that.
    .background = For an app from apps.dev.microsoft.com with a work-only audience, /common doesn’t work: call the tenant’s endpoint.

AADSTS9002339 = The app isn’t set up for your personal account
    .meaning = You use a personal Microsoft account, and the app doesn’t take those. If you have a work or school account, try that.
    .background = On /common the app needs the Microsoft account audience; without it, call the tenant’s endpoint.
