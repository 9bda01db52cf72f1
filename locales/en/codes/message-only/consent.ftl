AADSTS50206 = Nobody has allowed connecting to that computer yet
    .meaning = You want to connect to another computer, and neither you nor your organization has allowed that yet. Connect again and answer the question, if you know the computer.
    .background = Consent to the remote connection is given interactively: the app has to send such an authorization request for the user and the target device.

AADSTS65003 = A Microsoft app isn’t approved to ask for itself
    .meaning = One of Microsoft’s own apps asked for access to itself, and that isn’t arranged in advance. Only the people who make the app can mend it.
    .background = First-party token-to-self needs preauthorization; where that is in place, naming the resource by its URI identifier avoids the error.

AADSTS67002 = Your yes is needed before one app acts for you
    .meaning = A service wants to act in your name, and it has no approval from you, or the old one has run out. It has to ask you.
    .meaning-appName = A service that calls itself { $appName } wants to act in your name, and it has no approval from you, or the old one has run out. It has to ask you.
    .background = A delegation has to be created or extended, and both take the user’s consent.

AADSTS70017 = The request for access was declined
    .meaning = Somebody said no when access was asked for, so the app doesn’t get in. If that was you and you meant it, nothing needs mending.

AADSTS90096 = Your request for approval is on its way
    .meaning = This app needs an administrator’s approval, and your request for it has been sent. Wait for the answer before you try again.

AADSTS90097 = Approving the app for everyone didn’t go through
    .meaning = An administrator’s approval for an app was being recorded, and that failed. It isn’t certain that the app is approved.

AADSTS90098 = The approval doesn’t belong to a known request
    .meaning = A request for approving an app was named, and its number isn’t the one Microsoft expected. An old link may be behind it. Open the request afresh.

AADSTS90137 = You didn’t agree to share your profile with the app
    .meaning = The app needs some details about you, and the answer was no, so it can’t sign you in. If you trust the app and change your mind, start again.

AADSTS650011 = The app isn’t approved, or shares its name with another
    .meaning = Nobody has said yes to what this app wants to do, or two apps use the same name as their address. Your account and password are fine.
    .meaning-appId = Nobody has said yes to what the app that gives its ID as { $appId } wants to do, or two apps use the same name as their address. Your account and password are fine.
    .meaning-appName = Nobody has said yes to what the app that calls itself { $appName } wants to do, or two apps use the same name as their address. Your account and password are fine.
    .background = Consent is missing, or the app’s Application ID URI collides with that of a multitenant app; in that case the one registered in the tenant has to change.

AADSTS700171 = Someone said no to what the app asked for
    .meaning = The question whether this app may go on was answered with no. If that was a slip, start over; if you didn’t start this, no was the right answer.

AADSTS900941 = This app looks risky, so you can’t approve it yourself
    .meaning = Microsoft counts this app as risky. Only an administrator can approve it, and should first make sure who made it and what it wants.

AADSTS900942 = An administrator has to open this service to apps
    .meaning = The app wants to use a service that apps get into only after an administrator has approved it. Trying again won’t change that.

AADSTS900981 = Approval was asked for an app that looks risky
    .meaning = Someone asked an administrator to approve this app, and Microsoft counts it as risky. It needs a careful look before anyone approves it.
