AADSTS50058 = Nobody is signed in yet
    .meaning = An app looked quietly for an existing sign-in and found none. This is a normal first step; you'll be asked to sign in.

AADSTS70016 = Waiting for you to finish on the other device
    .meaning = A device showed you a code and is waiting until you have typed it and signed in elsewhere. Until then it gets this answer every few seconds. Nothing is wrong.

AADB2C90118 = You chose “Forgot your password?”
    .meaning = The site's sign-in page told the site that you want to reset your password. The site has to open the page for that; nothing has failed.

AADB2C90091 = You cancelled signing in
    .meaning = “Cancel” was chosen on the site's sign-in page, so it went back to the site. Nothing has failed, and nothing was changed.
