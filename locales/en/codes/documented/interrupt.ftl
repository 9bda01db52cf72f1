AADSTS50203 = You are asked to set up an authenticator app
    .meaning = Your organization would like you to set up an authenticator app and reminds you of it while you sign in. This is a normal step; you may often put it off for now.
    .search = set up authenticator, register the Authenticator app

AADSTS51005 = Microsoft is passing your sign-in on
    .meaning = Microsoft sends your sign-in to another of its servers, which goes on with it. This is a normal step, and nobody did anything wrong.

AADSTS51006 = Sign in anew the way a work computer does
    .meaning = For this you have to be signed in through Windows, the way a work computer does it by itself. You were signed in some other way, so you are asked to sign in once more.
    .background = Integrated Windows Authentication is asked for, and the session the person has lacks the mark of it (the wia claim).

AADSTS81006 = Your browser didn't sign you in by itself
    .meaning = Microsoft asked your browser whether Windows can sign you in, and got no answer. Away from the work network that's normal. Type your name and password instead.
    .background = Seamless single sign-on: the request came without a Kerberos ticket in its Authorization header, and Entra ID asked for one (401).

AADSTS81012 = You chose another account than the one in Windows
    .meaning = You are signing in with one account and using the computer with another, so Windows can't sign you in by itself. That's allowed and nothing is wrong.
