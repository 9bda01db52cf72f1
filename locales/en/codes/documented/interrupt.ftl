AADSTS50203 = You are asked to set up an authenticator app
    .meaning = Your organization would like you to set up an authenticator app and reminds you of it while you sign in. This is a normal step; you may often put it off for now.
    .search = set up authenticator, register the Authenticator app
