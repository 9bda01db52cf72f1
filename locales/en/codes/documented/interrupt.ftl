AADB2C90077 = You aren’t signed in on this site yet
    .meaning = The site looked quietly for an earlier sign-in of yours and found none. That’s a normal step: sign in when the site asks you to.
    .background = How far a session reaches (the tenant, an app or one policy) is set in each user flow. Flows that are set differently don’t find each other’s sessions.

AADSTS50136 = Your personal account was found in this browser
    .meaning = Microsoft found one personal account that is signed in here, and sends you on to the app with it. This is a normal step.

AADSTS50157 = Your sign-in is being sent to the right place
    .meaning = Microsoft passes your browser on to the server that looks after your account. This is a normal step.

AADSTS50160 = Your sign-in goes on at another organization
    .meaning = Microsoft found that another organization fits this sign-in better and sends you on to it. This is a normal step.

AADSTS50168 = Your browser is fetching your Windows sign-in
    .meaning = Your browser can sign you in with the account of this computer, and the proof for that wasn’t there yet or was too old. Microsoft stopped for a moment to fetch it. Usually it goes on by itself.

AADSTS50203 = You are asked to set up an authenticator app
    .meaning = Your organization would like you to set up an authenticator app and reminds you of it while you sign in. This is a normal step; you may often put it off for now.
    .search = set up authenticator, register the Authenticator app

AADSTS51005 = Microsoft is passing your sign-in on
    .meaning = Microsoft sends your sign-in to another of its servers, which goes on with it. This is a normal step, and nobody did anything wrong.

AADSTS51006 = Sign in anew the way a work computer does
    .meaning = For this you have to be signed in through Windows, the way a work computer does it by itself. You were signed in some other way, so you are asked to sign in once more.
    .background = Integrated Windows Authentication is asked for, and the session the person has lacks the mark of it (the wia claim).

AADSTS81006 = Your browser didn’t sign you in by itself
    .meaning = Microsoft asked your browser whether Windows can sign you in, and got no answer. Away from the work network that’s normal. Type your name and password instead.
    .background = Seamless single sign-on: the request came without a Kerberos ticket in its Authorization header, and Entra ID asked for one (401).

AADSTS81012 = You chose another account than the one in Windows
    .meaning = You are signing in with one account and using the computer with another, so Windows can’t sign you in by itself. That’s allowed and nothing is wrong.

AADSTS399218 = Microsoft wants you to confirm this sign-in
    .meaning = To be safe, Microsoft asks you to say yes before this sign-in goes on. Say yes only if you started it yourself. Nothing is wrong.

AADSTS1000000 = Sign in to the other account too, to connect the two
    .meaning = You are connecting your work or school account with one elsewhere, such as LinkedIn. Next you’ll be asked to sign in there. That’s a normal step.

AADSTS1000002 = Your two accounts are now connected
    .meaning = Your work or school account has been connected with one elsewhere, such as LinkedIn, and a page tells you so. Nothing has failed. Go on as the page says.

AADSTS9002341 = Say whether this app may use the sign-in of your computer
    .meaning = You are already signed in on this computer, and Microsoft asks before an app may use that. This is a normal step. If no question appeared, start the sign-in in the app again.
    .background = Under the European Digital Markets Act, Windows in the European Economic Area asks before it passes your sign-in on to an app. A silent request is refused until you have said yes.
