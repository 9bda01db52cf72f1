AADSTS26000 = You have to take part in this sign-in yourself
    .meaning = The app tried to go on without asking you anything, and that isn’t enough here. Sign in when the page asks you to.
    .background = The grant that was sent can only be used with interaction: the app has to start an interactive sign-in.

AADSTS29200 = A QR code to sign in with comes next
    .meaning = The app asked for a QR code, and the page should now show you one to scan. This is a normal step.

AADSTS50019 = You are asked to choose a certificate
    .meaning = Before you are signed in, you pick the certificate that shows who you are. This is a normal step.

AADSTS50201 = There’s a notice to read before you go on
    .meaning = Microsoft shows you something you should know while you sign in. This is a normal step.

AADSTS50202 = You are asked whether you want to sign in here
    .meaning = You aren’t a member of this organization, so Microsoft first wants your clear yes to the sign-in. Go on only if you know the organization.

AADSTS50204 = The organization’s privacy statement waits for you
    .meaning = You come from outside this organization and haven’t accepted its privacy statement yet. Read it, and accept it if you want to go on.

AADSTS50205 = You accepted the organization’s privacy statement
    .meaning = Somebody from outside said yes to the privacy statement. This only records a step; nothing went wrong.

AADSTS50207 = Your browser passes the sign-in to your device
    .meaning = The app wants to use the sign-in helper on your device, so Microsoft checks whether that is ready. This is a normal step.
    .background = The web native bridge interrupt: Microsoft has to make sure that the native broker is configured properly.

AADSTS50209 = A new password is being set
    .meaning = The sign-in pauses while the password of this account is reset. If it isn’t you who is doing that, tell your help desk at once.

AADSTS51007 = You are being added to this organization
    .meaning = This organization had no account for you, and now it makes one so that you can sign in to the app. This is a normal step.
    .meaning-tenant = The organization { $tenant } had no account for you, and now it makes one so that you can sign in to the app. This is a normal step.
    .meaning-tenant-user = The organization { $tenant } had no account for { $user }, and now it makes one for signing in to the app. This is a normal step.

AADSTS55103 = The app still has to ask for your password
    .meaning = The sign-in or sign-up isn’t finished: a password or code is still needed. The app should ask you for it.
    .background = In native authentication, a credential is still required: the app asks the user and sends it on.

AADSTS55106 = The app still has to ask for some details about you
    .meaning = Signing up isn’t finished: a few details are missing. The app should ask you for them.
    .background = In native authentication, attributes are still required: the app collects those listed in the response and sends them on.

AADSTS90135 = You chose not to go on
    .meaning = The sign-in was stopped by choice. Nothing needs mending; start again if you change your mind.

AADSTS90500 = Microsoft noted where your organization is kept
    .meaning = Microsoft found out which part of its service looks after your organization. This is a normal step, even though it has an error’s number.
    .background = The message names the tenant’s fault domain; Microsoft uses the code to steer certain flows.

AADSTS90501 = You are being sent on to the US government cloud
    .meaning = Your organization is in Microsoft’s cloud for the US government, so the sign-in goes on there. This is a normal step.
    .meaning-tenant = The organization { $tenant } is in Microsoft’s cloud for the US government, so the sign-in goes on there. This is a normal step.

AADSTS392103 = Waiting for your answer in the Authenticator app
    .meaning = A request is waiting in Microsoft Authenticator on your phone. The sign-in goes on once you answer it. Didn’t try to sign in? Deny it.

AADSTS500142 = You’ve accepted the invitation, and sign-in goes on
    .meaning = Your invitation has been taken up. This is a normal step: the sign-in should continue by itself.

AADSTS500581 = Checking for a personal account in this browser
    .meaning = Microsoft looks quietly whether a personal account is signed in here. This is a normal step; the browser needs JavaScript turned on for it.
    .background = It occurs on the v2 endpoint with `prompt=none`.

AADSTS501314 = Microsoft is finding out which browser you use
    .meaning = Safari looks alike on an iPad and on a Mac, so Microsoft quietly checks which it is. This is a normal step.

AADSTS650041 = The sign-in was ended on your side
    .meaning = The sign-in was stopped before it was finished, for instance by closing or leaving the page. Start over when you want to go on.

AADSTS1000003 = You are being sent to the sign-in for work accounts
    .meaning = You began at the sign-in for personal accounts, and yours is a work or school account. Microsoft takes you to the right page; this is a normal step.

AADSTS1000450 = Only a personal account is signed in here
    .meaning = In this browser Microsoft found a sign-in of a personal account and no other. You are sent on to the sign-in for personal accounts; this is a normal step.
