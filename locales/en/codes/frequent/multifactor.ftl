AADSTS50072 = One thing to set up before you can sign in
    .meaning = Your password was accepted. Your organization now also wants a second proof that it's you, and your account has none set up yet that counts here. Once it's set up, you can sign in.
    .cause-1 = The organization has begun to ask for a second step, or asks for it from new places.
    .cause-2 = No authenticator app, security key or phone is registered for this account.
    .cause-3 = An app or a tool signs in quietly in the background, where it can't show the page for setting it up.
    .search = register for MFA, set up authenticator, more information required

AADSTS50074 = A second step is needed, and it isn't done yet
    .meaning = Your password was accepted, and a second proof that it's you is still missing: the step was asked for and not finished, or the app gave you no way to do it. You can try again now.
    .search = MFA required, strong authentication

AADSTS50076 = A second step is needed to sign in
    .meaning = Your password or earlier sign-in was accepted, and this app also wants a second proof that it's you. Most often the app asked in the background, where it can't show that step. Nothing is wrong with your account.
    .cause-1 = An app or a tool signs in quietly in the background, where it can't show a prompt.
    .cause-2 = A rule of the organization asks for the second step, for example because the network or the place is new.
    .cause-3 = The earlier sign-in was made without a second step, and this app asks for more.
    .search = MFA required, multifactor authentication, security defaults

AADSTS50078 = It's time to do the second step again
    .meaning = You did the second step of signing in a while ago, and your organization lets it count for a limited time only. Do it once more and you can go on. Nothing is wrong with your account.
    .meaning-resource = You did the second step of signing in a while ago, and your organization lets it count for a limited time only. For the service { $resource } it has to be done once more. Nothing is wrong with your account.
    .cause-1 = The days for which a device is remembered after the second step are over.
    .cause-2 = A rule of the organization asks for a fresh sign-in from time to time.
    .cause-3 = A tool or script goes on with a sign-in of days or weeks ago, and can't show the step.

AADSTS50079 = Set up a second way to prove it's you
    .meaning = Your password was accepted. This app also wants a second proof that it's you, and your account has none set up yet that counts here. Once it's set up, you can sign in.
    .cause-1 = No authenticator app, security key or phone is registered for this account.
    .cause-2 = The account signs in at the organization's own federation service, and that service didn't report a second step.
    .cause-3 = An app or a tool signs in quietly in the background, where it can't show the page for setting it up.
    .search = register for MFA, set up authenticator, more information required

AADSTS50086 = The second step broke off and can't go on
    .meaning = Microsoft's service for the second step gave up on this try. Repeating the same step probably won't help, but another way of doing it may. Microsoft doesn't say in public what is behind it.

AADSTS50181 = The one-time code wasn't accepted
    .meaning = The code couldn't be confirmed. Most often it was mistyped, has run out, or a newer one has replaced it. You can try again now.

AADSTS50182 = Your one-time code has run out
    .meaning = The code you typed is too old: Microsoft accepts each one for a short time only. The page may simply call it wrong. Ask for a new one and type it at once.
    .cause-1 = The message with the code arrived late, or was opened late.
    .cause-2 = A code from an older message was typed.
    .background = Guests without a work or Microsoft account, and customers of some apps, sign in with a code sent by email. A code sent to a guest is good for half an hour.

AADSTS50183 = Your one-time code couldn't be looked up
    .meaning = Microsoft couldn't find out whether the code you typed is right, because of a fault on its side. The page may call the code wrong all the same. You did nothing wrong: ask for a new one.

AADSTS50184 = Microsoft has no such code waiting for you
    .meaning = You typed a one-time code, but Microsoft has none on record for this account here. Most often it has run out, was used already, or was sent for another address. Ask for a new one.
    .cause-1 = The code has run out or was used, so nothing is kept of it.
    .cause-2 = The code was sent to another address, or for another organization, than the one on this page.
    .cause-3 = The page was open for long, or the sign-in was begun in another tab.

AADSTS54009 = This way of signing in isn't enough here
    .meaning = What you want to open takes a second step, and the way you signed in can't be used for that. Sign in another way. If you have none, your help desk can give you one.
    .background = Microsoft's message doesn't name the methods it concerns. One that never counts as a second step is the QR code with a PIN, which is made for shared devices and for apps that ask for no second step.

AADSTS54010 = You can't set up a second step after this sign-in
    .meaning = You were about to set up a second step, but that isn't allowed after signing in the way you did. It keeps strangers from adding a method of theirs. Sign in another way, or ask your help desk for a pass.
    .background = Microsoft's message doesn't name the methods it concerns. Registering asks for a stronger sign-in than some methods give, or for a Temporary Access Pass.

AADSTS500121 = The second step of signing in didn't work
    .meaning = Your password was accepted, but the second step wasn't finished: a prompt was denied or not answered in time, a code didn't match, or the phone couldn't be reached. You can try again now.
    .cause-1 = The prompt wasn't answered in time, or was denied.
    .cause-2 = The code was mistyped, or a newer one had replaced it.
    .cause-3 = The phone is new, offline or reset, so the method registered for the account no longer works.
    .cause-4 = Somebody else tried to sign in with this account's password.
    .search = MFA failed, MFA denied, phone prompt not answered, wrong code, Authenticator
