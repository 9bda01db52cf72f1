AADSTS54006 = A Microsoft service isn't ready for what the app wants
    .meaning = The app wants to reach one of Microsoft's own services, and for that the service needs a certificate which it doesn't have. Your account and password are fine. Most likely only Microsoft can mend that.
    .background = First-party resources that support consumer accounts must have their v2 access tokens encrypted, so the resource needs an encryption certificate. Whoever owns the resource at Microsoft adds it.

AADSTS67003 = Microsoft doesn't take this app for a proper service
    .meaning = An app or service wanted to act for somebody else, and only a proper service may do that. Microsoft doesn't hold it to be one. Your account and password are fine; only the people who make the app can mend that.
    .meaning-appId-appName = A program that calls itself { $appName } wanted to act for somebody else, and only a proper service may do that. Microsoft doesn't hold it to be one. Your account and password are fine; only the people who make the app can mend that.
    .background = The actor named in a service-to-service request isn't a valid service identity.

AADSTS90016 = The pass the app showed leaves something out
    .meaning = The app showed Microsoft a pass from an earlier sign-in, and a part that's needed isn't in it. Signing in again may help. If it doesn't, only the people who make the app can mend that.
    .background = The access token in the request lacks a required claim.

AADSTS90051 = A Microsoft cloud was named that doesn't exist
    .meaning = Microsoft runs separate clouds for some countries, and what the app sent names one that isn't valid. Your account and password are fine. Only the people who make the app can mend that.
    .background = The delegation token in the request carries an invalid national cloud ID.

AADSTS90086 = A pass from your earlier sign-in has run out
    .meaning = You were signed in, and a pass that came with it is too old now. That's normal after a while. Sign in once more.
    .background = The user's DA token (WS-Trust) has expired.
