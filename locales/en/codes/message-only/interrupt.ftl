AADSTS392103 = Waiting for your answer in the Authenticator app
    .meaning = A request is waiting in Microsoft Authenticator on your phone. The sign-in goes on once you answer it. Didn't try to sign in? Deny it.

AADSTS500142 = You've accepted the invitation, and sign-in goes on
    .meaning = Your invitation has been taken up. This is a normal step: the sign-in should continue by itself.

AADSTS500581 = Checking for a personal account in this browser
    .meaning = Microsoft looks quietly whether a personal account is signed in here. This is a normal step; the browser needs JavaScript turned on for it.
    .background = It occurs on the v2 endpoint with `prompt=none`.

AADSTS501314 = Microsoft is finding out which browser you use
    .meaning = Safari looks alike on an iPad and on a Mac, so Microsoft quietly checks which it is. This is a normal step.
