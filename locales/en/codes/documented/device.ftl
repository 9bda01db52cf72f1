AADSTS50099 = What your device answered didn't pass the check
    .meaning = Your device was asked to show that it's the one your organization knows, and its answer isn't valid. It may have answered an older question. Sign in again; if it stays, the device's registration needs a look.
    .background = The device answers a PKeyAuth challenge with a signed JWT. Its signature or its nonce isn't right.

AADSTS90114 = A package for setting up devices would be out of date
    .meaning = Somebody is making a package that sets up many devices at once, and its last day is one that has already passed. It needs a later one. If you aren't setting up devices, send the details to your help desk.
    .background = The expiration time asked for the bulk Entra join token would give a token that has already run out.

AADSTS1002016 = The connection to Microsoft isn't secure enough
    .meaning = Your device, your browser or the app uses an old kind of encryption that Microsoft no longer accepts. Your account and password are fine. An update most often cures it.
    .cause-1 = An old system, such as Windows 7 or Windows Server 2012, hasn't TLS 1.2 turned on.
    .cause-2 = An app is built with an old library, or is told to use an old TLS version.
    .cause-3 = A proxy or another device in between uses the old encryption.
