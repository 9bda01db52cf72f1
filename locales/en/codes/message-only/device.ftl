AADSTS130001 = It isn’t said which key your device signed with
    .meaning = Your device signs you in with a key of its own, and the number of that key wasn’t sent along. Setting up Windows Hello anew may help.
    .background = The ID of the signature key is missing.

AADSTS130009 = The key in your device isn’t safe enough
    .meaning = Your device signs you in with a key of its own, and Microsoft found that key to be weak. It has to be made anew, after an update of the device’s security chip if there is one.

AADSTS140002 = The key of this device wasn’t found
    .meaning = Your device proves itself with a key, and Microsoft has none on record that fits. The device may have to be registered anew.

AADSTS140004 = The device’s request for a first ticket isn’t valid
    .meaning = Your device asked Microsoft for a Kerberos ticket, and the request can’t be used. Your organization has to look at how that is set up.
    .background = The request for a ticket-granting ticket is invalid.

AADSTS140005 = A Kerberos ticket was asked for in a wrong form
    .meaning = The request by which your device wants its first Kerberos ticket isn’t right. It’s a matter of set-up; your password isn’t in question.
    .background = Microsoft found the TGT request invalid, one of three codes for that.

AADSTS140006 = Microsoft can’t use the request for a Kerberos ticket
    .meaning = Your device wants a Kerberos ticket to start with, and Microsoft turned its request down as not valid. Your organization has to look into it.
    .background = The TGT request is invalid; AADSTS140004 and AADSTS140005 say the same.

AADSTS140007 = The request for a service’s Kerberos ticket is wrong
    .meaning = Your device asked for a Kerberos ticket to use a service, and the request isn’t valid. Your organization has to look at how the service is set up.
    .background = The TGS request is invalid.

AADSTS140008 = The Kerberos proof that was shown isn’t valid
    .meaning = Your device showed a Kerberos proof of who you are, and Microsoft can’t accept it. A wrong clock on the device can be one reason.
    .background = The AP-REQ used as an assertion is invalid.

AADSTS140009 = The encryption in a Kerberos request doesn’t work
    .meaning = Your device sent a Kerberos request, and its encryption can’t be used as it came. Your organization has to look at how that is set up.

AADSTS140010 = Your Kerberos ticket didn’t pass the check
    .meaning = The ticket with which your device proves who you are didn’t hold. Lock the computer and unlock it with your password, then try again.

AADSTS240000 = No more packages for setting up devices can be made
    .meaning = Organizations prepare packages that set up many devices at once, and there is a limit to how many may exist. Yours has reached it, so an old one has to go first.
    .background = Each provisioning package for bulk enrollment holds a BulkAADJ token; their number per tenant is limited, and old ones have to be removed.

AADSTS240005 = Your account may not prepare packages for devices
    .meaning = To make a package that sets up many devices at once, an account needs a certain role, and yours doesn’t have it. Your password is fine.
    .background = The role for getting a bulk token for joining devices isn’t assigned to the user.

AADSTS399213 = The key of this device isn’t valid
    .meaning = A device shows with a key of its own that your organization knows it, and the key that was sent isn’t a valid one. The device may have to be registered again.

AADSTS500124 = Microsoft has no secret on record for this device
    .meaning = A device proves itself by a secret that Microsoft keeps too, and for this one there is none. The device may have to be registered again.

AADSTS500125 = This device showed the wrong secret
    .meaning = A device proves itself by a secret of its own, and the one that was sent isn’t right. It isn’t your password. The device may have to be registered again.

AADSTS500129 = A key of Windows Hello is missing
    .meaning = The device needs a key that is made when Windows Hello is set up, and it wasn’t found. Windows Hello may have to be set up again.
    .background = The NGC transport key is absent.

AADSTS501271 = Your device needs a helper app to make itself known
    .meaning = Your organization wants to know the device you sign in on, and a helper app of Microsoft’s has to be on it for that. It isn’t there yet.
    .background = Microsoft calls it a broker app, for example Microsoft Authenticator or the Company Portal.

AADSTS501291 = Register this device before you open the app
    .meaning = Your organization protects its data in this app, so it has to know your device first. The device isn’t registered yet.
    .background = It’s a MAM app signing in through a broker; the device needs a workplace join.

AADSTS501293 = To sign in from another device, register this one first
    .meaning = You chose to sign in with the help of another device. For that, your organization has to know the one in front of you, and it doesn’t yet.

AADSTS501311 = This browser isn’t supported for the sign-in
    .meaning = Microsoft can’t go on in this browser. Use Microsoft Edge or another one that your organization supports.

AADSTS501312 = This device isn’t registered for your account
    .meaning = The device you sign in on isn’t registered for the account you use. It may belong to another account, or not be set up for work yet.

AADSTS501313 = Your device has to be managed to open this
    .meaning = This opens only on a device that your organization looks after, and yours isn’t one. Your password isn’t the trouble.

AADSTS530011 = This browser can’t show that the computer is known
    .meaning = What you want to open needs a computer of your organization, and this browser can’t tell Microsoft whether yours is one. Use Microsoft Edge or another supported browser.
    .background = Access needs a Microsoft Entra hybrid joined device; from a browser without device identification its state stays unknown.

AADSTS530082 = Add your work account to this device first
    .meaning = Your organization wants to know the device you use, and this one isn’t connected to your work account yet. Nobody did anything wrong.
    .background = The device has to be workplace-joined (Microsoft Entra registered).

AADSTS700014 = Edge on your phone isn’t enrolled for work yet
    .meaning = Your organization wants its data in protected apps only. Edge on your phone or tablet couldn’t show that it is set up that way.
    .background = Edge mobile has to send its enrollment ID for a purpose token that meets the compliant-app requirement.

AADSTS900044 = Your device proves itself by an outdated method
    .meaning = Your device has to show that it is known, and it did so in a version that Microsoft doesn’t support. A newer version of the app or browser may.
    .background = It’s about the version of PKeyAuth; the message names the one that works.

AADSTS900045 = Your device’s reply to Microsoft is missing
    .meaning = Microsoft asked your device to show that it is known, and the reply was left out. Most often the app or browser has to be updated.
    .background = The `Authorization` header for PKeyAuth is missing.

AADSTS900047 = Your device’s reply to Microsoft is garbled
    .meaning = Microsoft asked your device to show that it is known, and couldn’t read the reply. Updating the app or browser may help.
    .background = The PKeyAuth header is malformed.

AADSTS901202 = This room account belongs to another device
    .meaning = An account for a room or shared device is tied to one device, and the one that signed in here is another. Those who manage the device can mend that.
    .background = The device ID in the device signature isn’t the one assigned to the resource account.

AADSTS1000025 = A key that protects your device’s sign-in isn’t valid
    .meaning = Your device sends a key along to protect the sign-in it keeps, and Microsoft can’t accept this one. Your password isn’t the reason.
    .background = `stk_jwk` (the session transport key) is invalid.

AADSTS1000027 = A key that should protect your device’s sign-in is gone
    .meaning = The sign-in kept on your device is protected by a key, and no such key was found. Your password isn’t the reason.
    .background = No session transport key is present.

AADSTS1000028 = What Windows sent to sign you in isn’t valid
    .meaning = Windows wanted to sign you in by itself, and Microsoft couldn’t accept what it sent. Signing out of Windows and in again may help.
    .background = The Windows SSO credential is invalid.

AADSTS1000032 = The mark of your device’s protecting key is wrong
    .meaning = Your device names the key that protects its sign-in by a short mark, and Microsoft can’t accept this one. Your password isn’t the reason.
    .background = The thumbprint of `stk_jwk` is invalid.

AADSTS1000040 = The mark of your device’s own key isn’t valid
    .meaning = Your device names its own key by a short mark, and Microsoft can’t accept this one. Your password isn’t the reason.
    .background = The thumbprint of `dk_jwk`, the device key, is invalid.

AADSTS1000503 = The request names two different devices
    .meaning = In one place the request says you are on one device, and in another place it names a second. Your password isn’t the reason.
    .background = The device IDs in the request don’t match.

AADSTS1000701 = Several devices go by the same name
    .meaning = Your organization has more than one device with the name that was given, so Microsoft can’t tell which is meant. Somebody there has to give each a name of its own.
    .meaning-tenant = In { $tenant } there is more than one device with the name that was given, so Microsoft can’t tell which is meant. Somebody there has to give each a name of its own.

AADSTS1002001 = A template for devices is missing in the organization
    .meaning = Setting up or signing in a device needs a template, and the organization has none. Only an administrator there can make one.
    .meaning-tenant = Setting up or signing in a device needs a template, and { $tenant } has none. Only an administrator there can make one.

AADSTS1002002 = Certificate sign-in isn’t set up right for the device
    .meaning = The device signs in with a certificate, and the organization’s settings for that are missing or not valid. Only an administrator there can mend that.
    .meaning-tenant = The device signs in with a certificate, and the settings of { $tenant } for that are missing or not valid. Only an administrator there can mend that.
    .background = It’s the configuration of certificate-based authentication; the neighboring codes are about devices.

AADSTS1002003 = The device showed a certificate that isn’t its own
    .meaning = The connection was made with one certificate, and another one is on record for the device. Those who manage the device can mend that.
    .background = The TLS certificate differs from the one stored with the device.

AADSTS1002004 = The name on the device’s certificate isn’t on the list
    .meaning = The device connected with a certificate, and the name on it isn’t among those expected. Those who manage the device can mend that.
    .background = The mTLS subject is in neither the subject list nor the SAN list.

AADSTS1002005 = The device has nothing to prove itself with
    .meaning = The device has to show who it is, and nothing suitable is on record for it. Those who manage it have to set it up again.
    .meaning-tenant = The device has to show who it is, and in { $tenant } nothing suitable is on record for it. Those who manage it have to set it up again.
    .background = The device object holds no suitable credentials.

AADSTS1002023 = Only a device of one certain organization works here
    .meaning = This sign-in wants proof from a device that belongs to a particular organization, and yours gave none. Use a device that this organization manages.
    .background = Device authentication is demanded from a specific tenant.

AADSTS1300011 = Your Windows Hello key isn’t in a valid form
    .meaning = Your device sent the key that stands for your PIN, face or fingerprint, and it isn’t built the way Microsoft expects. Your password isn’t in question.
    .background = The message calls it the NGC key; NGC is the key system behind Windows Hello.

AADSTS1300012 = It wasn’t said what kind of key signed this
    .meaning = Something was signed with a key during this sign-in, but what kind of key it was is missing. Your password isn’t in question.
    .background = The request lacks the type of the signature key.

AADSTS1300041 = Your Windows Hello key can’t be read
    .meaning = Your device sent the key that stands for your PIN, face or fingerprint, and Microsoft couldn’t turn it back into a usable one. Your password isn’t in question.
    .background = Decoding the NGC key failed; NGC is the key system behind Windows Hello.

AADSTS1300042 = Your Windows Hello key doesn’t belong to any device
    .meaning = Microsoft has the key that stands for your PIN, face or fingerprint, but no device goes with it. Your password isn’t in question.
    .background = The NGC key isn’t linked to a device object.

AADSTS5000611 = Your device derives its key by a version that isn’t valid
    .meaning = Your device works out a secret key by a method whose version Microsoft doesn’t accept. Updating the device or setting it up for work again may help.
    .background = The version of the symmetric key derivation function (KDF) in the request is wrong; the broker may be outdated.

AADSTS5001210 = A key of your device is in an unsupported form
    .meaning = Your device uses a key to exchange data with Microsoft, and its form isn’t supported. Setting the device up for work again may help.
    .background = It’s the transport key that was registered with the device.

AADSTS5001211 = Microsoft couldn’t make the sign-in for your device
    .meaning = Your device should have got a sign-in that its apps share, and that failed. Try again; if it keeps failing, the device itself is the place to look.
    .background = The primary refresh token (PRT) wasn’t created.

AADSTS5001212 = Your device has to prove itself first
    .meaning = Before Microsoft gives a device a sign-in that its apps share, the device has to show that it’s known to your organization. This one didn’t.
    .background = A primary refresh token (PRT) isn’t issued without device authentication.

AADSTS7000016 = The sign-in kept on your device isn’t signed as it should be
    .meaning = Your device keeps a sign-in and has to sign each use of it with a key of that session. Here it wasn’t. Setting the device up for work again may help.
    .background = The message is about a primary refresh token (PRT) and its session key.

AADSTS7000022 = A protected key of your device wasn’t sent
    .meaning = Your device has to show a key that Windows keeps in a protected place, and it’s missing. Setting the device up for work again may help.
    .background = The request for a ticket granting ticket lacks the VSM binding key; VSM is Windows’ virtual secure mode.

AADSTS7000023 = A protected key of your device is another than expected
    .meaning = Your device showed a key that Windows keeps in a protected place, and it isn’t the one this sign-in is tied to. Setting the device up for work again may help.
    .background = It’s the VSM binding key; VSM is Windows’ virtual secure mode.

AADSTS7000028 = Your device lacks the key that vouches for it
    .meaning = This sign-in needs a key that vouches for your device, and the device has none. Setting it up for work again may create one.
    .background = It’s the attestation key of the device.

AADSTS7000029 = The proof of your device was made on another device
    .meaning = What ties the sign-in to your device comes from a different one than the key that vouches for it. Have your help desk check whether this device is the right one.
    .background = The token binding claim and the attestation key have different origins.

AADSTS7000030 = The mark of your device’s key is missing or differs
    .meaning = What ties the sign-in to your device has to name the device’s key, and that mark is missing or another one. Have your help desk check whether this device is the right one.
    .background = The thumbprint in the binding claim should be that of the binding key.

AADSTS7000031 = The key that vouches for your device signs in an odd way
    .meaning = Your device has a key that vouches for it, but Microsoft doesn’t support the method it signs with. Setting the device up for work again gives it a new key.
    .background = The message names the signing algorithm of the attestation key.

AADSTS7000032 = Your device keeps its key in an unknown kind of safe
    .meaning = A key of your device is held in a protected part of it, and Microsoft doesn’t know that kind. Setting the device up for work again may help.
    .background = The message names the type of security enclave of the token binding key.

AADSTS7000034 = What ties the sign-in to your device is malformed
    .meaning = Data that ties this sign-in to your device isn’t built as it should be. Setting the device up for work again may help.
    .background = It’s the token binding claim.
