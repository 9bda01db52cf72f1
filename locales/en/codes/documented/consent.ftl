AADB2C90284 = An approval for this site’s own accounts is missing
    .meaning = To check a password of its own accounts, the site’s sign-in needs an approval that nobody has given yet. Your password wasn’t the problem. Only the people who run the site can mend that.
    .background = Custom policies check passwords through two apps, IdentityExperienceFramework and ProxyIdentityExperienceFramework. An administrator has to consent once to the permission between them.

AADSTS50150 = Your agreement for this app couldn’t be found
    .meaning = The app wants to use permissions you are asked to agree to, and what it sent doesn’t show that you did. Sign in again; the question then comes anew if it’s needed.

AADSTS52004 = Nobody has let this app use LinkedIn for you yet
    .meaning = The app wants to use LinkedIn in your name, and neither you nor your organization has agreed to that. You may agree or leave it: your account is fine either way.
    .meaning-appId = The app with the number { $appId } wants to use LinkedIn in your name, and neither you nor your organization has agreed to that. You may agree or leave it: your account is fine either way.
    .meaning-appId-appName = An app that calls itself { $appName } wants to use LinkedIn in your name, and neither you nor your organization has agreed to that. You may agree or leave it: your account is fine either way.

AADSTS90008 = The app leaves out the basic permission for signing in
    .meaning = To sign you in, an app has to ask at least for permission to read your basic profile, and this one doesn’t. Your account and password are fine. The people who make the app have to add it.
    .meaning-appId-appName = To sign you in, an app has to ask at least for permission to read your basic profile. The one that calls itself { $appName } doesn’t. Your account and password are fine. The people who make the app have to add it.

AADSTS650054 = The app wants something that no longer exists
    .meaning = The app asked for permission to use a service that was removed or can’t be reached any more. Your account and password are fine. The people who make the app have to change what it asks for.
    .meaning-appName = The app that calls itself { $appName } asked for permission to use a service that was removed or can’t be reached any more. Your account and password are fine. The people who make the app have to change what it asks for.
