AADSTS53003 = Your organization's sign-in rules said no
    .meaning = Microsoft accepted your sign-in. Then one of your organization's rules on where, how or with which device people may sign in turned it down. It's a rule, not a fault, and it protects your account.
    .cause-1 = The place or network isn't one that the rule allows.
    .cause-2 = The device, the browser or the app isn't one that the rule allows.
    .cause-3 = The sign-in looked risky, or this account isn't among those that may open this app.

AADSTS53004 = You can't set up a second step from here right now
    .meaning = This sign-in looked unusual to Microsoft, so it doesn't let anyone register a new way of signing in with it. That keeps a stranger who has your password from doing so. It may well have been you: then your organization can clear it.
