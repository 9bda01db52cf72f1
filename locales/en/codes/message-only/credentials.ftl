AADSTS50052 = This password is longer than Microsoft takes
    .meaning = What was typed has more characters than a password may have here, so it can’t be used. A shorter new password solves this.

AADSTS120001 = Your new password isn’t strong enough
    .meaning = The new password has the wrong length, is too plain, or has your user name in it. This code’s rules ask for 8 to 16 characters and at least three of four kinds: capital letters, small letters, digits, signs.

AADSTS120006 = Changing your password broke off
    .meaning = The change stopped halfway, so either password may count now. Try the new one first; if it doesn’t work, change it once more.

AADSTS120017 = This can’t be done with your password
    .meaning = What was asked for isn’t supported. The code stands among those for changing passwords, and Microsoft says no more.

AADSTS120019 = Your new password has a word that isn’t allowed
    .meaning = Your organization bans certain words and patterns in passwords because they are easy to guess, and your new one has such a part. Choose a quite different one.

AADSTS121003 = You can’t change your password on this page
    .meaning = Your organization doesn’t let people change their passwords at Microsoft by themselves. Ask your help desk how it’s done where you work.

AADSTS131009 = Your organization has no sign-in by phone number
    .meaning = Signing in with a phone number instead of an account name isn’t turned on in this organization. Use your account name.

AADSTS1001000 = The certificate rules for your account couldn’t be had
    .meaning = You signed in with a certificate, and Microsoft couldn’t get the rules your organization has for that. Often the user name that was entered doesn’t belong to the certificate.
    .background = The certificate policy couldn’t be acquired from the tenant: check the UPN and the setup of certificate-based authentication.

AADSTS1001001 = Your organization’s certificate rules link to nobody
    .meaning = The rules for signing in with a certificate don’t say how a certificate leads to an account. Only an administrator can add that.
    .background = The certificate policy has no user bindings.

AADSTS1001002 = Your organization’s certificate rules can’t be applied
    .meaning = The rules say how a certificate leads to an account, but none of them is valid. Only an administrator can mend that.
    .background = The certificate policy has user bindings, and not a valid one among them.

AADSTS1001003 = Your certificate lacks what links it to your account
    .meaning = Your organization finds your account by a value in the certificate, and the one you chose doesn’t have it. If you have another certificate, choose that.
    .background = The value that the username binding asks for isn’t in the certificate.

AADSTS1001012 = The certificate isn’t for the name you entered
    .meaning = You entered one user name and chose a certificate that belongs to another. Check the name, or choose the certificate that goes with it.
    .background = The UPN entered and the user details in the certificate differ.
