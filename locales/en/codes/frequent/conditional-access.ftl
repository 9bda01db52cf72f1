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
    .cause-3 = The way of signing in isn't allowed, such as typing a code from another screen (device code flow), or an old mail program.
    .cause-4 = The sign-in looked risky, or this account isn't among those that may open this app.

AADSTS53004 = You can't set up a second step from here right now
    .meaning = This sign-in looked unusual to Microsoft, so it doesn't let anyone register a new way of signing in with it. That keeps a stranger who has your password from doing so. It may well have been you: then your organization can clear it.

AADSTS53005 = Your organization has to protect this app first
    .meaning = Your organization opens this only to apps whose data it can protect, and the app you used isn't under its protection yet. Your account and password are fine.
    .cause-1 = The person isn't covered by an app protection policy for this app, or has no Intune license.
    .cause-2 = The protection hadn't arrived yet when the app was opened, or the helper app on the phone is missing.
    .cause-3 = The app can't be protected, or isn't built or set up for it.
    .cause-4 = The app may already be protected for another work account, which keeps this one out.

AADSTS53011 = Your own organization must clear your account first
    .meaning = You are a guest here, and in your own organization your account counts as at risk: somebody else may know its password. The organization you want to visit lets no such account in. It may be a false alarm; only your own organization can clear it.
    .cause-1 = Microsoft found signs that the password leaked or that a stranger signed in.
    .cause-2 = You signed in from an unusual place or network, and that looked like a stranger.
    .background = How risky a guest's account is gets worked out in the guest's own tenant. The tenant that invited them can refuse entry, but neither see the reason nor dismiss the risk. A guest's password can't be changed there either, so a policy that asks for a new password ends in a block.
