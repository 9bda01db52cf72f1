AADSTS50131 = A rule about devices or safety stopped this sign-in
    .meaning = Either your device isn't as your organization's rules ask, or something about this sign-in looked unsafe. The message doesn't say which; your organization can see it. Even if it was only you: such rules protect your account.
    .meaning-state = Either your device isn't in the state that your organization's rules ask for, { $state }, or something about this sign-in looked unsafe. The message doesn't say which; your organization can see it. Such rules protect your account.
    .cause-1 = The device isn't managed, registered or in order as a rule demands, or the browser didn't show which device it is.
    .cause-2 = The place, network or way of signing in was unusual, and a rule turns that down.
    .cause-3 = Another security rule of the organization said no.

AADSTS53003 = Your organization's sign-in rules said no
    .meaning = Microsoft accepted your sign-in. Then one of your organization's rules on where, how or with which device people may sign in turned it down. It's a rule, not a fault, and it protects your account.
    .cause-1 = The place or network isn't one that the rule allows.
    .cause-2 = The device, the browser or the app isn't one that the rule allows.
    .cause-3 = The sign-in looked risky, or this account isn't among those that may open this app.

AADSTS53004 = You can't set up a second step from here right now
    .meaning = This sign-in looked unusual to Microsoft, so it doesn't let anyone register a new way of signing in with it. That keeps a stranger who has your password from doing so. It may well have been you: then your organization can clear it.
