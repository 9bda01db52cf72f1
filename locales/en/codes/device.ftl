AADSTS53000 = This device doesn't meet your organization's rules
    .meaning = Your sign-in was accepted, but this app opens only on devices that your organization manages and finds in order, and this one doesn't count as that. Your account and password are fine.
    .cause-1 = This isn't a work device, or it was never set up for work.
    .cause-2 = It is one, but something on it isn't in order: an update, encryption, the screen lock or virus protection.
    .cause-3 = The browser didn't say which device this is, as in a private window or without the work profile.

AADSTS53001 = This app needs a computer of your organization
    .meaning = Your sign-in was accepted, but this app opens only on computers that belong to your organization's network domain, and this one doesn't count as that. Your account and password are fine.
    .cause-1 = This isn't a computer that your organization set up.
    .cause-2 = It is one, but it hasn't finished registering with Microsoft, as can happen in its first hours or away from the work network.
    .cause-3 = The browser didn't say which device this is, as in a private window or without the work profile.

AADSTS53002 = Your organization wants another app for this
    .meaning = Your sign-in was accepted, but your organization lets people open this only in apps it can protect, and the one you used isn't among them. Your account and password are fine.

AADSTS530003 = This opens only on devices your organization manages
    .meaning = Your sign-in was accepted, but this app opens only on devices that your organization manages, and yours wasn't recognized as one. Your account and password are fine.
    .cause-1 = This isn't a work device, or it was never set up for work.
    .cause-2 = It is one, but the app or the browser couldn't show it, as in a private window, a tool without a window, or another browser than usual.
    .cause-3 = It was managed once, and the registration was lost or removed.

AADSTS50097 = Your device has to show that it's known
    .meaning = Your organization asks the device itself to prove that it's registered, and the app or browser you used couldn't do that, or hasn't yet. In a browser this is often a step that passes by itself. Your account and password are fine.
