AADB2C90091 = You cancelled signing in
    .meaning = “Cancel” was chosen on the site’s sign-in page, so it went back to the site. Nothing has failed, and nothing was changed.
    .search = user cancelled, cancel button

AADB2C90118 = You chose “Forgot your password?”
    .meaning = The site’s sign-in page told the site that you want to reset your password. The site has to open the page for that; nothing has failed.
    .search = forgot password, password reset

AADSTS50058 = Nobody is signed in yet
    .meaning = An app looked quietly for an existing sign-in and found none. This is a normal first step; you’ll be asked to sign in.
    .cause-1 = Nobody has signed in with this browser yet, or everybody has signed out.
    .cause-2 = The earlier sign-in has run out, or its cookies were deleted.
    .cause-3 = The browser blocks third-party cookies, so the app can’t see a sign-in that is there.
    .search = silent sign-in, session not found, login_required, third-party cookies

AADSTS50125 = One page about your password comes first
    .meaning = While you were signing in, Microsoft put a page in between: to set a new password, or to say how you want to reset it one day. It’s a normal step. Finish it and you can go on.

AADSTS50140 = You were asked whether to stay signed in
    .meaning = Microsoft put the question “Stay signed in?” in between. That’s a normal part of signing in. If you never saw it or are stuck there, start once more.
    .cause-1 = You saw the question, and answering it took you on. Nothing else happened.
    .cause-2 = The page was closed, reloaded or left by the Back button before it was answered.
    .cause-3 = The browser or the window inside an app can’t keep the cookie, so the question leads nowhere.
    .search = keep me signed in, KMSI, stay signed in

AADSTS50158 = One more step waits for you on another page
    .meaning = Microsoft accepted your sign-in so far. Your organization asks for one more step on another page, such as its own second step or terms to accept. Finish it there, and the sign-in goes on.
    .search = external security challenge, terms of use, third-party MFA
    .cause-1 = You were on your way to another provider’s second step (Duo, Ping …) or to terms of use: a normal step.
    .cause-2 = An app or script can’t show pages: it signs in without a window, or asks for a second service, such as Microsoft Graph, in the background, and the rule is on that service.
    .cause-3 = The other page was closed, or didn’t open.
    .background = Conditional Access can send people to a page outside Entra ID, which sends them back with its answer. The log notes this code when they leave, so it stands there once even when everything went well. It also means that the first step, usually the password, was right.

AADSTS50199 = You are asked whether you meant to open this app
    .meaning = An app wants to sign you in through this page, and Microsoft asks whether you meant that. The question protects you. Say yes only if you started that app yourself.
    .cause-1 = An app on your device opened the browser to sign you in: a normal step.
    .cause-2 = An app asked silently, so the question couldn’t be shown.
    .cause-3 = A code was typed that somebody else had sent, to get into the account.
    .background = An app on a phone or computer often gets its answer through an address scheme of its own. Microsoft can’t check who listens there, so it asks the person. It asks in the device code flow too, where the device that waits may be a stranger’s.

AADSTS70016 = Waiting for you to finish on the other device
    .meaning = A device showed you a code and is waiting until you have typed it and signed in elsewhere. Until then it gets this answer every few seconds. Nothing is wrong.
    .search = device code, authorization pending

AADSTS90043 = Your sign-in is moving to another Microsoft cloud
    .meaning = Some organizations, such as those in the US government’s or China’s cloud, are kept apart from the rest. Your sign-in is being passed on to the right one. This is a normal step.
    .background = Microsoft runs separate clouds. An app that starts in one of them can be sent to another when the person’s organization is at home there, and the authorization code then comes from that cloud.
