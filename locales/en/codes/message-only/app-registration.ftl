AADSTS29006 = The program has no ID in this organization
    .meaning = Microsoft looked for the program's ID in the organization you sign in to, and there isn't one. It may not have been set up there.
    .meaning-tenant = Microsoft looked for the program's ID in { $tenant }, and there isn't one. It may not have been set up there.

AADSTS50023 = The app uses a name that Microsoft keeps for itself
    .meaning = One piece of information about you was given a name that only Microsoft's own service may use. Those who set the app up have to choose another.
    .background = The claim type named in the message is reserved for the system.

AADSTS50030 = An app isn't set up to pass your sign-in on
    .meaning = Several apps hand your sign-in from one to the next, and one of them lacks a setting for that. The owners of the app have to add it.
    .background = For on-behalf-of with a forwardable token, the registration has to list both the accepted audiences of the origin and the apps accepted before it in the chain.

AADSTS52001 = LinkedIn is turned off here
    .meaning = The entry that connects the organization with LinkedIn is disabled, so this can't go on. Your account and password are fine.
    .background = The service principal of the LinkedIn app family is disabled.

AADSTS60007 = A certificate comes without a usable private key
    .meaning = The certificate used here lacks its secret half, or that half is of another kind than the one needed. Your account and password are fine.
    .background = The X.509 certificate has no accessible private key, or the key isn't an RSA one.

AADSTS65006 = The app lists permissions that don't exist
    .meaning = The app's settings list permissions of a service, and that service has none with those numbers. Only the people who make the app can mend that.
    .meaning-appId = The settings of the app that gives its ID as { $appId } list permissions of a service, and that service has none with those numbers. Only the people who make the app can mend that.
    .background = Permission IDs under the client's `requiredResourceAccess` match no entitlement of the resource.

AADSTS65007 = The app's permissions changed while you signed in
    .meaning = Somebody changed which permissions this app needs just as you were signing in. Start over, and read again what it asks for.
    .meaning-appId = Somebody changed which permissions the app that gives its ID as { $appId } needs, just as you were signing in. Start over, and read again what it asks for.

AADSTS67001 = The service asked for isn't a protected one
    .meaning = The app named a service that Microsoft doesn't hold as one it can give access to. Only the people who make the app can mend that.
    .background = The resource named in the message isn't a valid protected resource.

AADSTS67006 = A service isn't trusted to act for other people
    .meaning = A service wanted to act in your name, and it isn't among those that may. Your account and password are fine.
    .meaning-appName = A service that calls itself { $appName } wanted to act in your name, and it isn't among those that may. Your account and password are fine.

AADSTS70022 = The app's outside proof comes from a bad address
    .meaning = The app shows a proof made by another service, and the address of that service isn't one Microsoft accepts. Only those who set the app up can mend that.
    .background = The issuer of a federated identity credential needs an https address that isn't a loopback one and has no query string or fragment.

AADSTS70023 = The outside proof is made to last too long
    .meaning = The proof from another service stays valid for longer than Microsoft permits. It has to be made with a shorter life.
    .background = The lifetime of the external OpenID Connect provider's token is above the maximum in the message.

AADSTS76032 = The app's ID isn't in the right form
    .meaning = The ID given for the app in this organization should be one of Microsoft's long numbers, and it isn't. It has to be corrected where it was entered.
    .background = The service principal's ID has to be a GUID.

AADSTS90049 = Microsoft didn't find the app you came from
    .meaning = The request names an app, and Microsoft has none like it. Most often that is a matter of the app's settings; your account and password are fine.

AADSTS219000 = A certificate file couldn't be opened
    .meaning = Microsoft was handed a protected file with a certificate and couldn't open it: the file is damaged, or its own password is wrong. That isn't the password you sign in with.
    .background = The PFX (PKCS #12) container didn't open, because of its contents or its passphrase.

AADSTS293003 = This app or service doesn't take remote desktop sign-ins
    .meaning = A sign-in for a remote desktop was asked for, but the app, or the service it wants to reach, isn't made for that. Your account and password are fine.

AADSTS399209 = The app isn't set up to tie sign-ins to a certificate
    .meaning = A sign-in tied to a certificate was asked for, but that isn't turned on for this app. Your account and password are fine.
    .meaning-appId = A sign-in tied to a certificate was asked for, but that isn't turned on for the app with the ID { $appId }. Your account and password are fine.
    .background = Certificate-bound access tokens are off for this application.

AADSTS399220 = More than one app matches what was asked for
    .meaning = Microsoft looked for one app or service in your organization and found several. Somebody there has to make sure that only one is left.
    .background = The identifier matched more than one service principal.

AADSTS500016 = What the app wants to reach can't be reached this way
    .meaning = The app asked for access to another app, but the way it signs in doesn't work with that one. Only the people who make the app can mend that.
    .meaning-appId = The app asked for access to another app, with the ID { $appId }, but the way it signs in doesn't work with that one. Only the people who make the app can mend that.
    .background = The application isn't supported as the resource in this flow.

AADSTS500017 = What the app wants to reach is closed to this way in
    .meaning = The app asked for access to another app, which may not be reached by this kind of sign-in. Only the people who make the app can mend that.
    .meaning-appId = The app asked for access to another app, with the ID { $appId }, which may not be reached by this kind of sign-in. Only the people who make the app can mend that.
    .background = This flow doesn't allow the application to be the resource.

AADSTS500031 = The app has no certificate for signing
    .meaning = Microsoft should sign what it sends to the app, and no certificate is set up for that. Your account and password are fine.

AADSTS500033 = Two details of a key don't fit together
    .meaning = A key that belongs to this sign-in comes with a certificate and with a fingerprint of it, and the two don't match. Only those who publish the key can mend that.
    .background = The `x5t` is a SHA-1 thumbprint, written in Base64url, and has to belong to the first certificate in `x5c`.

AADSTS500102 = No receiver of proofs is set up for the app
    .meaning = Microsoft compares whom a proof is meant for with a list, and here that list is empty. Only the people who run the app can mend that.
    .background = No allowed audience is configured, such as an identifier URI of the application.

AADSTS500301 = The app isn't set up to take proofs for that receiver
    .meaning = One app passed a sign-in on to another, and the proof is made out for a receiver that isn't on the app's list. Only the people who run the app can change the list.
    .background = The assertion's audience has to be in forwardableOnBehalfOfOriginsAcceptedAudiencesList of the app registration (on-behalf-of with a PFT).

AADSTS500302 = The app before this one isn't accepted as a sender
    .meaning = One app passed a sign-in on to another, and the app before isn't on the list of those accepted. Only the people who run the app can change the list.
    .meaning-appId = One app passed a sign-in on to another, and the app with the ID { $appId } isn't on the list of those accepted. Only the people who run the app can change the list, and they should first make sure whose ID that is.
    .background = The app ID in the actor token has to be in forwardableOnBehalfOfOriginsAcceptedPrecedingAppsList of the app registration.

AADSTS500331 = The data sent for a certificate don't make one
    .meaning = Microsoft was given the contents of a certificate and couldn't build the certificate from them. Only the people who run the app can mend that.
    .background = Valid DER data in Base64 are needed.

AADSTS501242 = A rule for your details takes them from the wrong place
    .meaning = The organization set up how details about you are changed for this app, and one rule wants to take them from where it can't. Your account and password are fine.
    .background = A claims transformation has an input claim whose source isn't supported; the message gives the transformation's ID.

AADSTS501941 = The service is for one organization only
    .meaning = The app signed you in at an address for everybody, but the service it wants to reach serves a single organization. Only the people who make them can change that.
    .background = The resource isn't registered as multitenant, so /common can't be used: either ask at the tenant's own endpoint or make the registration multitenant.
