AADSTS52004 = Nobody has let this app use LinkedIn for you yet
    .meaning = The app wants to use LinkedIn in your name, and neither you nor your organization has agreed to that. You may agree or leave it: your account is fine either way.
    .meaning-appId = The app with the number { $appId } wants to use LinkedIn in your name, and neither you nor your organization has agreed to that. You may agree or leave it: your account is fine either way.
    .meaning-appId-appName = An app that calls itself { $appName } wants to use LinkedIn in your name, and neither you nor your organization has agreed to that. You may agree or leave it: your account is fine either way.

AADSTS90008 = The app doesn't ask for the permission it needs most
    .meaning = To sign you in, an app has to ask at least for permission to read your basic profile, and this one doesn't. Your account and password are fine. The people who make the app have to add it.
    .meaning-appId-appName = To sign you in, an app has to ask at least for permission to read your basic profile. The one that calls itself { $appName } doesn't. Your account and password are fine. The people who make the app have to add it.
