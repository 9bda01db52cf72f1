AADSTS75011 = You signed in another way than the app wants
    .meaning = The app asks for a certain way of signing in, and you are already signed in by another one. Microsoft didn't sign you in anew, so the two don't match. Your account and password are fine.
    .meaning-requestedMethods-usedMethods = The app asks for a certain way of signing in, { $requestedMethods }, and you are already signed in by another one, { $usedMethods }. Microsoft didn't sign you in anew, so the two don't match. Your account and password are fine.

AADSTS750054 = The app's sign-in request is missing
    .meaning = You came to the sign-in page without the request that the app has to send along. A saved sign-in page leads here, and so does an app that isn't set up for single sign-on yet. Your account and password are fine.
    .cause-1 = The app was opened from a bookmark or a link that points to Microsoft's page.
    .cause-2 = The organization set Microsoft's sign-in address as the app's own Sign on URL.
    .cause-3 = The app sends its request in another form, or none.

AADB2C90075 = A service behind this site's sign-in failed
    .meaning = While signing you in, the site asked another service of its own, and that one answered with an error. You did nothing wrong.
