AADSTS50097 = Your device has to show that it's known
    .meaning = Your organization asks the device itself to prove that it's registered, and the app or browser you used couldn't do that, or hasn't yet. In a browser this is often a step that passes by itself. Your account and password are fine.

AADSTS50127 = Your phone needs a helper app for this sign-in
    .meaning = Your organization protects its data in this app. For that, the phone needs a helper app of Microsoft's that makes it known to your organization, and it isn't there or isn't set up. Your account and password are fine.
    .cause-1 = Microsoft Authenticator or Company Portal isn't installed.
    .cause-2 = It's installed, but the phone isn't registered with the organization, or no longer.
    .cause-3 = The app can't work with the helper app, so it never asks it.
    .background = Rules that protect an organization's data inside apps need a registered device. On phones, a broker app does the registering: on an iPhone or iPad Microsoft Authenticator, on Android usually Company Portal. The rest of the phone stays your own.

AADSTS50129 = Your organization doesn't know this device yet
    .meaning = This sign-in works only on a device that is registered with your organization. Yours isn't, or couldn't show that it is. Your account and password are fine.
    .cause-1 = The device was never registered with this organization.
    .cause-2 = The browser or app didn't say which device this is, as in a private window.
    .cause-3 = The device was registered once, and its record was deleted since.

AADSTS50155 = Your device couldn't be recognized for work
    .meaning = Your device tried to show that your organization knows it, and Microsoft couldn't confirm that. Most often its entry there was deleted or switched off. Your account and password are fine.
    .cause-1 = The device's record was deleted or disabled in the organization, while the device itself still believes it's registered.
    .cause-2 = The device was registered only minutes ago, and not all of Microsoft's servers know it yet.
    .cause-3 = The device was reinstalled or copied from an image, so that its key no longer fits its record.
    .background = A registered or joined device holds a key, and Entra ID holds its record. For each sign-in that depends on the device, the two must fit. Deleting the record doesn't tell the device: it goes on trying with a key that nobody knows any more, until it registers anew.

AADSTS50187 = Your device didn't say which one it is
    .meaning = Your organization wanted to know which device you are using, and Microsoft couldn't find that out from this app or browser. In a browser this is often a step that passes by itself. Your account and password are fine.
    .cause-1 = The browser doesn't pass on which device this is, as in a private window or without the extension it needs.
    .cause-2 = The app opens the sign-in page in a window of its own, which doesn't know the device.
    .cause-3 = The device isn't registered, or has lost its own sign-in.

AADSTS53000 = This device doesn't meet your organization's rules
    .meaning = Your sign-in was accepted, but this app opens only on devices that your organization manages and finds in order, and this one doesn't count as that. Your account and password are fine.
    .cause-1 = This isn't a work device, or it was never set up for work.
    .cause-2 = It is one, but something on it isn't in order: an update, encryption, the screen lock or virus protection.
    .cause-3 = The browser didn't say which device this is, as in a private window or without the work profile.
    .cause-4 = The sign-in ran with a code typed on another screen, or in an app that can't show which device it is.

AADSTS53001 = This app needs a computer of your organization
    .meaning = Your sign-in was accepted, but this app opens only on computers that belong to your organization's network domain, and this one doesn't count as that. Your account and password are fine.
    .cause-1 = This isn't a computer that your organization set up.
    .cause-2 = It is one, but it hasn't finished registering with Microsoft, as can happen in its first hours or away from the work network.
    .cause-3 = The browser didn't say which device this is, as in a private window or without the work profile.
    .cause-4 = The sign-in ran with a code typed on another screen, or in an app that can't show which device it is.

AADSTS53002 = Your organization wants another app for this
    .meaning = Your sign-in was accepted, but your organization lets people open this only in apps it can protect, and the one you used isn't among them. Your account and password are fine.

AADSTS135011 = This device has been switched off for work
    .meaning = Your organization keeps a list of the devices people work on, and the one this sign-in came from is switched off there. Your account and password are fine. Somebody there has to switch the device on again.
    .cause-1 = An administrator or an automatic rule disabled the device, for example because it was unused for long or counted as lost.
    .cause-2 = The person reported it as lost on their own Devices page.
    .cause-3 = A saved connection, flow or integration still uses a sign-in made on a device that is disabled by now.
    .background = A device that is registered or joined has an object in Entra ID, and signs in together with the person. When that object is disabled, all sign-ins that build on it are refused, also those an app made on the device earlier and kept.

AADSTS530003 = This opens only on devices your organization manages
    .meaning = Your sign-in was accepted, but this app opens only on devices that your organization manages, and yours wasn't recognized as one. Your account and password are fine.
    .cause-1 = This isn't a work device, or it was never set up for work.
    .cause-2 = It is one, but the app or the browser couldn't show it, as in a private window, a tool without a window, or another browser than usual.
    .cause-3 = It was managed once, and the registration was lost or removed.
