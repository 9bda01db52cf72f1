AADSTS50206 = Nobody has allowed connecting to that computer yet
    .meaning = You want to connect to another computer, and neither you nor your organization has allowed that yet. Connect again and answer the question, if you know the computer.
    .background = Consent to the remote connection is given interactively: the app has to send such an authorization request for the user and the target device.

AADSTS65003 = A Microsoft app isn't approved to ask for itself
    .meaning = One of Microsoft's own apps asked for access to itself, and that isn't arranged in advance. Only the people who make the app can mend it.
    .background = First-party token-to-self needs preauthorization; where that is in place, naming the resource by its URI identifier avoids the error.

AADSTS67002 = Your yes is needed before one app acts for you
    .meaning = A service wants to act in your name, and it has no approval from you, or the old one has run out. It has to ask you.
    .meaning-appName = A service that calls itself { $appName } wants to act in your name, and it has no approval from you, or the old one has run out. It has to ask you.
    .background = A delegation has to be created or extended, and both take the user's consent.

AADSTS70017 = The request for access was declined
    .meaning = Somebody said no when access was asked for, so the app doesn't get in. If that was you and you meant it, nothing needs mending.

AADSTS90096 = Your request for approval is on its way
    .meaning = This app needs an administrator's approval, and your request for it has been sent. Wait for the answer before you try again.

AADSTS90097 = Approving the app for everyone didn't go through
    .meaning = An administrator's approval for an app was being recorded, and that failed. It isn't certain that the app is approved.

AADSTS90098 = The approval doesn't belong to a known request
    .meaning = A request for approving an app was named, and its number isn't the one Microsoft expected. An old link may be behind it. Open the request afresh.

AADSTS90137 = You didn't agree to share your profile with the app
    .meaning = The app needs some details about you, and the answer was no, so it can't sign you in. If you trust the app and change your mind, start again.
