AADSTS50011 = The app sent you back to the wrong address
    .meaning = The app asked Microsoft to return you to an address that isn't on the app's list, so Microsoft stopped. Your account and password are fine. Either the app is set up wrongly, or the link that brought you here isn't a good one.
    .meaning-redirectUri = The app asked Microsoft to return you to { $redirectUri }, which isn't on the app's list, so Microsoft stopped. Your account and password are fine. Either the app is set up wrongly, or the link that brought you here isn't a good one.

AADSTS50105 = This app isn't open to you yet
    .meaning = Your account works, but this app only lets in people who have been added to it, and your account hasn't been. Trying again won't change that.
    .meaning-appName = Your account works, but the app that calls itself { $appName } only lets in people who have been added to it, and your account hasn't been. Trying again won't change that.
