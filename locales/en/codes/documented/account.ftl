AADB2C90001 = You already have an account on this site
    .meaning = The site wanted to make a new account for you, and there is one already. Sign in instead of signing up.

AADB2C90114 = Your account on this site is locked for a while
    .meaning = There were too many tries that looked wrong, by you or by somebody else, so the account is shut for some time. The lock ends by itself.

AADB2C99001 = The site can’t make this account a second time
    .meaning = The site was about to make an account for you, and one with the same name is already there. Sign in with that one instead.

AADSTS16003 = Your account hasn’t been added where this app belongs
    .meaning = The organization whose app this is has no entry for the account you signed in with. You may have chosen another account than the one for this app, or nobody there has added you yet.

AADSTS50014 = Your guest account isn’t finished, or isn’t there
    .meaning = The organization whose app this is has no finished guest account for you. Either its invitation hasn’t been accepted to the end, or it never invited this account. The app may also have sent you to the wrong organization.
    .cause-1 = The invitation hasn’t been accepted yet, or the guest account is only just being made.
    .cause-2 = You are signed in with another account than the one that was invited.
    .cause-3 = The app sent the sign-in to an organization that doesn’t know this account.

AADSTS50015 = A question about your age is still open
    .meaning = The law asks Microsoft to know your age group before you use this account, and that step hasn’t been finished. Once it is, you can go on.

AADSTS50197 = Microsoft isn’t sure which account is yours
    .meaning = More than one account could be meant, and Microsoft couldn’t tell which of them is you. Signing in afresh often clears that up.

AADSTS51004 = Your account isn’t among those of this organization
    .meaning = The app sent you to an organization in which you have no account. Either you are signed in with another account than the one for this app, or nobody there has invited you yet, or the app chose the wrong organization.
    .meaning-tenant = The app sent you to the organization { $tenant }, in which you have no account. Either you are signed in with another account than the one for this app, or nobody there has invited you yet, or the app chose the wrong organization.
    .meaning-tenant-user = The app sent you to the organization { $tenant }, in which there is no account { $user }. Either you have another account for this app, or nobody there has invited you yet, or the app chose the wrong organization.

AADSTS54000 = A rule about age keeps you out of this app
    .meaning = According to its record, your account belongs to somebody who is too young for this app, or who needs a parent’s permission for it. Trying again won’t change that: your organization keeps the record.
    .meaning-appName = According to its record, your account belongs to somebody who is too young for the app that calls itself { $appName }, or who needs a parent’s permission for it. Trying again won’t change that: your organization keeps the record.

AADSTS80012 = You may not sign in at this hour
    .meaning = Your organization has set hours in which your account may be used, and it’s outside them now. Your account is fine.
    .background = The logon hours of the account in Active Directory don’t include this time.

AADSTS81011 = Your Windows account has no match at Microsoft
    .meaning = Your computer tried to sign you in with your Windows account, and Microsoft found nobody it belongs to. Most often that account hasn’t been passed on to Microsoft. If you have a work account, you can type its name and password.
    .background = Seamless single sign-on: no user in the tenant has the security identifier (SID) from the Kerberos ticket.

AADSTS90125 = Microsoft doesn’t know the name that was typed
    .meaning = No account with the name that was typed could be found. Most often it has a typing error, above all after the @.
    .meaning-user = No account { $user } could be found. Most often the name has a typing error, above all after the @.

AADSTS90126 = This kind of account can’t be used on this page
    .meaning = From the account name, Microsoft can’t tell which organization you belong to, and this page needs to know. Use the account your organization gave you, with its full name.
    .meaning-user = From the name { $user }, Microsoft can’t tell which organization you belong to, and this page needs to know. Use the account your organization gave you, with its full name.

AADSTS500222 = You can’t reset your password inside this app
    .meaning = The app wanted to reset your password on its own pages, and that isn’t open to this account or this site. There may be another way to reset it.
