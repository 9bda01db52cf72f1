AADSTS50072 = One thing to set up before you can sign in
    .meaning = Your password was accepted. Your organization now also wants a second proof that it’s you, and your account has none set up yet that counts here. Once it’s set up, you can sign in.
    .cause-1 = The organization has begun to ask for a second step, or asks for it from new places.
    .cause-2 = No authenticator app, security key or phone is registered for this account.
    .cause-3 = An app or a tool signs in quietly in the background, where it can’t show the page for setting it up.
    .search = register for MFA, set up authenticator, more information required

AADSTS50074 = A second step is needed, and it isn’t done yet
    .meaning = Your password was accepted, and a second proof that it’s you is still missing: the step was asked for and not finished, or the app gave you no way to do it. You can try again now.
    .search = MFA required, strong authentication

AADSTS50076 = A second step is needed to sign in
    .meaning = Your password or earlier sign-in was accepted, and this app also wants a second proof that it’s you. Most often the app asked in the background, where it can’t show that step. Nothing is wrong with your account.
    .cause-1 = An app or a tool signs in quietly in the background, where it can’t show a prompt.
    .cause-2 = A rule of the organization asks for the second step, for example because the network or the place is new.
    .cause-3 = The earlier sign-in was made without a second step, and this app asks for more.
    .search = MFA required, multifactor authentication, security defaults

AADSTS50078 = It’s time to do the second step again
    .meaning = You did the second step of signing in a while ago, and your organization lets it count for a limited time only. Do it once more and you can go on. Nothing is wrong with your account.
    .meaning-resource = You did the second step of signing in a while ago, and your organization lets it count for a limited time only. For the service { $resource } it has to be done once more. Nothing is wrong with your account.
    .cause-1 = The days for which a device is remembered after the second step are over.
    .cause-2 = A rule of the organization asks for a fresh sign-in from time to time.
    .cause-3 = A tool or script goes on with a sign-in of days or weeks ago, and can’t show the step.

AADSTS50079 = Set up a second way to prove it’s you
    .meaning = Your password was accepted. This app also wants a second proof that it’s you, and your account has none set up yet that counts here. Once it’s set up, you can sign in.
    .cause-1 = No authenticator app, security key or phone is registered for this account.
    .cause-2 = The account signs in at the organization’s own federation service, and that service didn’t report a second step.
    .cause-3 = An app or a tool signs in quietly in the background, where it can’t show the page for setting it up.
    .search = register for MFA, set up authenticator, more information required

AADSTS50086 = The second step broke off and can’t go on
    .meaning = Microsoft’s service for the second step gave up on this try. Repeating the same step probably won’t help, but another way of doing it may. Microsoft doesn’t say in public what is behind it.

AADSTS50181 = The one-time code wasn’t accepted
    .meaning = The code couldn’t be confirmed. Most often it was mistyped, has run out, or a newer one has replaced it. You can try again now.

AADSTS50182 = Your one-time code has run out
    .meaning = The code you typed is too old: Microsoft accepts each one for a short time only. The page may simply call it wrong. Ask for a new one and type it at once.
    .cause-1 = The message with the code arrived late, or was opened late.
    .cause-2 = A code from an older message was typed.
    .background = Guests without a work or Microsoft account, and customers of some apps, sign in with a code sent by email. A code sent to a guest is good for half an hour.

AADSTS50183 = Your one-time code couldn’t be looked up
    .meaning = Microsoft couldn’t find out whether the code you typed is right, because of a fault on its side. The page may call the code wrong all the same. You did nothing wrong: ask for a new one.

AADSTS50184 = Microsoft has no such code waiting for you
    .meaning = You typed a one-time code, but Microsoft has none on record for this account here. Most often it has run out, was used already, or was sent for another address. Ask for a new one.
    .cause-1 = The code has run out or was used, so nothing is kept of it.
    .cause-2 = The code was sent to another address, or for another organization, than the one on this page.
    .cause-3 = The page was open for long, or the sign-in was begun in another tab.

AADSTS54009 = This way of signing in isn’t enough here
    .meaning = What you want to open takes a second step, and the way you signed in can’t be used for that. Sign in another way. If you have none, your help desk can give you one.
    .background = Microsoft’s message doesn’t name the methods it concerns. One that never counts as a second step is the QR code with a PIN, which is made for shared devices and for apps that ask for no second step.

AADSTS54010 = You can’t set up a second step after this sign-in
    .meaning = You were about to set up a second step, but that isn’t allowed after signing in the way you did. It keeps strangers from adding a method of theirs. Sign in another way, or ask your help desk for a pass.
    .background = Microsoft’s message doesn’t name the methods it concerns. Registering asks for a stronger sign-in than some methods give, or for a Temporary Access Pass.

AADSTS135016 = Your organization doesn’t allow passkeys here
    .meaning = You tried to sign in with a passkey or a security key, and your organization has turned that way off for your account. Your account is fine; sign in another way.
    .cause-1 = The organization has never turned passkeys on, or allows them to certain people only.
    .cause-2 = The rule has changed since you set the passkey up.
    .cause-3 = The make of your security key isn’t on the organization’s list.

AADSTS500121 = The second step of signing in didn’t work
    .meaning = Your password was accepted, but the second step wasn’t finished: a prompt was denied or not answered in time, a code didn’t match, or the phone couldn’t be reached. You can try again now.
    .cause-1 = The prompt wasn’t answered in time, or was denied.
    .cause-2 = The code was mistyped, or a newer one had replaced it.
    .cause-3 = The phone is new, offline or reset, so the method registered for the account no longer works.
    .cause-4 = Somebody else tried to sign in with this account’s password.
    .search = MFA failed, MFA denied, phone prompt not answered, wrong code, Authenticator

AADSTS500173 = Microsoft couldn’t check whether your certificate counts
    .meaning = Before it takes your certificate, Microsoft has to look at a list of withdrawn ones, and it couldn’t fetch that list. Your certificate may well be fine. Your organization has to make the list reachable.
    .meaning-code = Before it takes your certificate, Microsoft has to look at a list of withdrawn ones. The place that keeps the list answered with the error { $code }. Your certificate may well be fine. Your organization has to make the list reachable.
    .cause-1 = A firewall or web server turns Microsoft’s download of the list away. The error then often says Forbidden.
    .cause-2 = The list was moved, or the server that keeps it is down.
    .cause-3 = The address is an internal one that can’t be reached from the internet.
    .background = Each certificate authority publishes a list of certificates that were revoked, the CRL. When an address for it is set, Microsoft Entra ID downloads the list at sign-in and keeps it until its next update. While it can’t, it turns down everybody’s certificates from that authority.

AADSTS500186 = You may not sign in with this certificate
    .meaning = Your organization has set conditions for signing in with a certificate or smart card, and you don’t meet them. Your account is fine; there is most often another way to sign in.
    .cause-1 = Signing in with a certificate isn’t turned on for this account.
    .cause-2 = Another certificate was chosen than the one that is meant for signing in.
    .cause-3 = Who issued the certificate isn’t among those that this person may use.

AADSTS500342 = Phone sign-in isn’t set up for your account
    .meaning = You tried to sign in by approving it on your phone instead of typing a password, and that isn’t set up for this account. Your account is fine: sign in another way, and set it up then.
    .cause-1 = Phone sign-in was never set up, or only for another account.
    .cause-2 = You have a new phone, and the old setup doesn’t count there.
    .cause-3 = An administrator removed the phone from the account.

AADSTS500343 = The sign-in by phone couldn’t be started
    .meaning = Microsoft couldn’t begin the sign-in that you would approve on your phone. It says nothing about you or your password. Try once more, or sign in another way.

AADSTS500344 = No account was found for your security key
    .meaning = You used a security key or a passkey, and Microsoft didn’t find the account it is meant for. Most often it was set up for a different account or organization.
    .cause-1 = The key or passkey belongs to another account of yours, such as a personal one.
    .cause-2 = The account it was set up for has been deleted or made anew.
    .cause-3 = The sign-in went to another organization than the one where the key is registered.

AADSTS501811 = Microsoft has no code waiting for this account
    .meaning = You typed a one-time code, and Microsoft has none to compare it with. Most often it has run out or belongs to an earlier try. Have a new one sent, and type it at once.
