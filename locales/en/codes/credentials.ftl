AADSTS50012 = The app couldn't prove who it is
    .meaning = An app has a secret or a certificate of its own, and Microsoft didn't accept the one this app showed. Your account and password are fine. Only the people who run the app can put it right.
    .cause-1 = The certificate or key the app signs with isn't the one that is registered for it.
    .cause-2 = The app's signed statement was too old, or the server's clock is wrong.
    .cause-3 = The client secret is wrong or has expired. Newer answers give this a code of its own.

AADSTS50055 = Your password has expired
    .meaning = The account works, but its password is too old, or was given to you only to set one of your own. Set a new password and you can sign in.

AADSTS50056 = There's no password on record for this account
    .meaning = The account exists, but Microsoft holds no password for it to compare with. Most often the account is meant for another way of signing in, or its password hasn't been copied over from the organization's own directory yet.

AADSTS50126 = The name or password doesn't match
    .meaning = What was typed isn't what Microsoft has for this account. You can try again, but too many tries lock the account for a while.
    .cause-1 = A mistyped name or password: Caps Lock, or another keyboard language.
    .cause-2 = The password was changed, and a phone, an app or the browser still fills in the old one.
    .cause-3 = The new password hasn't reached Microsoft yet from the organization's own directory.
    .cause-4 = The right password for another account: a personal one, or one of another organization.

AADSTS50193 = The name or password wasn't accepted
    .meaning = Microsoft doesn't say in public what this number means. People meet it where a sign-in with name and password is refused, so check these first.

AADSTS130502 = This Temporary Access Pass can't be used
    .meaning = The pass may well be typed correctly, but your organization's settings don't let you sign in with it. Your account is fine.
    .cause-1 = Passes aren't turned on for this account.
    .cause-2 = The organization allows one-time passes only, and this one was made for several uses.
    .cause-3 = It was a one-time pass and is used up.

AADB2C90054 = These sign-in details don't match
    .meaning = What was typed isn't what this site has for your account. You can try again; after several wrong tries the site may lock the account for a while.

AADB2C90225 = The user name or password doesn't match
    .meaning = What was typed isn't what this site has for your account. You can try again; after several wrong tries the site may lock the account for a while.
