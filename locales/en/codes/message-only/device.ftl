AADSTS240000 = No more packages for setting up devices can be made
    .meaning = Organizations prepare packages that set up many devices at once, and there is a limit to how many may exist. Yours has reached it, so an old one has to go first.
    .background = Each provisioning package for bulk enrollment holds a BulkAADJ token; their number per tenant is limited, and old ones have to be removed.

AADSTS240005 = Your account may not prepare packages for devices
    .meaning = To make a package that sets up many devices at once, an account needs a certain role, and yours doesn't have it. Your password is fine.
    .background = The role for getting a bulk token for joining devices isn't assigned to the user.

AADSTS399213 = The key of this device isn't valid
    .meaning = A device shows with a key of its own that your organization knows it, and the key that was sent isn't a valid one. The device may have to be registered again.

AADSTS500124 = Microsoft has no secret on record for this device
    .meaning = A device proves itself by a secret that Microsoft keeps too, and for this one there is none. The device may have to be registered again.

AADSTS500125 = This device showed the wrong secret
    .meaning = A device proves itself by a secret of its own, and the one that was sent isn't right. It isn't your password. The device may have to be registered again.

AADSTS500129 = A key of Windows Hello is missing
    .meaning = The device needs a key that is made when Windows Hello is set up, and it wasn't found. Windows Hello may have to be set up again.
    .background = The NGC transport key is absent.

AADSTS501271 = Your device needs a helper app to make itself known
    .meaning = Your organization wants to know the device you sign in on, and a helper app of Microsoft's has to be on it for that. It isn't there yet.
    .background = Microsoft calls it a broker app, for example Microsoft Authenticator or the Company Portal.

AADSTS501291 = Register this device before you open the app
    .meaning = Your organization protects its data in this app, so it has to know your device first. The device isn't registered yet.
    .background = It's a MAM app signing in through a broker; the device needs a workplace join.

AADSTS501293 = To sign in from another device, register this one first
    .meaning = You chose to sign in with the help of another device. For that, your organization has to know the one in front of you, and it doesn't yet.

AADSTS501311 = This browser isn't supported for the sign-in
    .meaning = Microsoft can't go on in this browser. Use Microsoft Edge or another one that your organization supports.

AADSTS501312 = This device isn't registered for your account
    .meaning = The device you sign in on isn't registered for the account you use. It may belong to another account, or not be set up for work yet.

AADSTS501313 = Your device has to be managed to open this
    .meaning = This opens only on a device that your organization looks after, and yours isn't one. Your password isn't the trouble.

AADSTS530011 = This browser can't show that the computer is known
    .meaning = What you want to open needs a computer of your organization, and this browser can't tell Microsoft whether yours is one. Use Microsoft Edge or another supported browser.
    .background = Access needs a Microsoft Entra hybrid joined device; from a browser without device identification its state stays unknown.
