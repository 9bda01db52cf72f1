AADB2C90091 = You cancelled signing in
    .meaning = “Cancel” was chosen on the site's sign-in page, so it went back to the site. Nothing has failed, and nothing was changed.

AADB2C90118 = You chose “Forgot your password?”
    .meaning = The site's sign-in page told the site that you want to reset your password. The site has to open the page for that; nothing has failed.

AADSTS50058 = Nobody is signed in yet
    .meaning = An app looked quietly for an existing sign-in and found none. This is a normal first step; you'll be asked to sign in.

AADSTS50125 = One page about your password comes first
    .meaning = While you were signing in, Microsoft put a page in between: to set a new password, or to say how you want to reset it one day. It's a normal step. Finish it and you can go on.

AADSTS50140 = You were asked whether to stay signed in
    .meaning = Microsoft put the question “Stay signed in?” in between. That's a normal part of signing in. If you never saw it or are stuck there, start once more.
    .cause-1 = You saw the question, and answering it took you on. Nothing else happened.
    .cause-2 = The page was closed, reloaded or left by the Back button before it was answered.
    .cause-3 = The browser or the window inside an app can't keep the cookie, so the question leads nowhere.

AADSTS70016 = Waiting for you to finish on the other device
    .meaning = A device showed you a code and is waiting until you have typed it and signed in elsewhere. Until then it gets this answer every few seconds. Nothing is wrong.

AADSTS90043 = Your sign-in is moving to another Microsoft cloud
    .meaning = Some organizations, such as those in the US government's or China's cloud, are kept apart from the rest. Your sign-in is being passed on to the right one. This is a normal step.
    .background = Microsoft runs separate clouds. An app that starts in one of them can be sent to another when the person's organization is at home there, and the authorization code then comes from that cloud.
