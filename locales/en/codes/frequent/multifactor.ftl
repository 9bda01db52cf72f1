AADSTS50072 = One thing to set up before you can sign in
    .meaning = Your password was accepted. Your organization now also wants a second proof that it's you, and your account has none set up yet that counts here. Once it's set up, you can sign in.
    .cause-1 = The organization has begun to ask for a second step, or asks for it from new places.
    .cause-2 = No authenticator app, security key or phone is registered for this account.
    .cause-3 = An app or a tool signs in quietly in the background, where it can't show the page for setting it up.

AADSTS50074 = A second step is needed, and it isn't done yet
    .meaning = Your password was accepted, and a second proof that it's you is still missing: the step was asked for and not finished, or the app gave you no way to do it. You can try again now.

AADSTS50076 = A second step is needed to sign in
    .meaning = Your password or earlier sign-in was accepted, and this app also wants a second proof that it's you. Most often the app asked in the background, where it can't show that step. Nothing is wrong with your account.
    .cause-1 = An app or a tool signs in quietly in the background, where it can't show a prompt.
    .cause-2 = A rule of the organization asks for the second step, for example because the network or the place is new.
    .cause-3 = The earlier sign-in was made without a second step, and this app asks for more.

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

AADSTS50086 = The second step broke off and can't go on
    .meaning = Microsoft's service for the second step gave up on this try. Repeating the same step probably won't help, but another way of doing it may. Microsoft doesn't say in public what is behind it.

AADSTS50181 = The one-time code wasn't accepted
    .meaning = The code couldn't be confirmed. Most often it was mistyped, has run out, or a newer one has replaced it. You can try again now.

AADSTS500121 = The second step of signing in didn't work
    .meaning = Your password was accepted, but the second step wasn't finished: a prompt was denied or not answered in time, a code didn't match, or the phone couldn't be reached. You can try again now.
    .cause-1 = The prompt wasn't answered in time, or was denied.
    .cause-2 = The code was mistyped, or a newer one had replaced it.
    .cause-3 = The phone is new, offline or reset, so the method registered for the account no longer works.
    .cause-4 = Somebody else tried to sign in with this account's password.
