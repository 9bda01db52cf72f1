AADSTS50099 = What your device answered didn’t pass the check
    .meaning = Your device was asked to show that it’s the one your organization knows, and its answer isn’t valid. It may have answered an older question. Sign in again; if it stays, the device’s registration needs a look.
    .background = The device answers a PKeyAuth challenge with a signed JWT. Its signature or its nonce isn’t right.

AADSTS90114 = A package for setting up devices would be out of date
    .meaning = Somebody is making a package that sets up many devices at once, and its last day is one that has already passed. It needs a later one. If you aren’t setting up devices, send the details to your help desk.
    .background = The expiration time asked for the bulk Entra join token would give a token that has already run out.

AADSTS130006 = A key for Windows Hello is missing on this device
    .meaning = Windows Hello needs a key that was made when this device was connected to your organization, and it isn’t there. Sign in another way; the device has to be connected to your organization again.

AADSTS130007 = Windows Hello is refused: the device is switched off
    .meaning = Your organization keeps a list of the devices people work on, and this one is switched off there. So signing in with your face, fingerprint or PIN isn’t accepted. Your account is fine.

AADSTS130008 = Windows Hello belongs to a device that’s gone
    .meaning = The key for Windows Hello was made for a device that is no longer on your organization’s list. Sign in another way; then the device has to be connected again.

AADSTS220450 = A part of Android is too old for signing in
    .meaning = The app shows the sign-in page with a browser part that belongs to Android, and the version on this phone or tablet is too old. An update mends that. Your account and password are fine.

AADSTS240001 = Your account may not set up devices for work
    .meaning = Your organization decides who may add devices to its list, and your account isn’t among them. Your account and password are fine.
    .background = It comes up when somebody fetches a bulk token for a provisioning package. Microsoft’s guide to bulk enrollment names the roles that may do so: Cloud Device Administrator, Intune Administrator, Password Administrator and Global Administrator. Besides, the device settings must let the account join devices.

AADSTS240003 = Setting up many devices at once failed
    .meaning = A package that sets up devices for work asked Microsoft for its permit, and the answer wasn’t the expected one. The people who make the package can try it again and see why.

AADSTS240004 = The permit for setting up devices didn’t come
    .meaning = A package that sets up devices for work has to sign in first, and that sign-in didn’t go through. The people who make the package can see the reason in its message.

AADSTS293004 = Your organization doesn’t know the remote computer
    .meaning = You wanted to connect to another computer with your work account, and that computer isn’t on the list of the organization you sign in to. Often it’s only the name that was typed to reach it.

AADSTS1002016 = The connection to Microsoft isn’t secure enough
    .meaning = Your device, your browser or the app uses an old kind of encryption that Microsoft no longer accepts. Your account and password are fine. An update most often cures it.
    .cause-1 = An old system, such as Windows 7 or Windows Server 2012, hasn’t TLS 1.2 turned on.
    .cause-2 = An app is built with an old library, or is told to use an old TLS version.
    .cause-3 = A proxy or another device in between uses the old encryption.
