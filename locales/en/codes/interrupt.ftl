AADSTS50058 = Nobody is signed in yet
    .meaning = An app looked quietly for an existing sign-in and found none. This is a normal first step; you'll be asked to sign in.
