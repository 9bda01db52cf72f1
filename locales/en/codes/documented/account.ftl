AADSTS50197 = Microsoft isn't sure which account is yours
    .meaning = More than one account could be meant, and Microsoft couldn't tell which of them is you. Signing in afresh often clears that up.

AADSTS51004 = Your account isn't among those of this organization
    .meaning = The app sent you to an organization in which you have no account. Either you are signed in with another account than the one for this app, or nobody there has invited you yet, or the app chose the wrong organization.
    .meaning-tenant = The app sent you to the organization { $tenant }, in which you have no account. Either you are signed in with another account than the one for this app, or nobody there has invited you yet, or the app chose the wrong organization.
    .meaning-tenant-user = The app sent you to the organization { $tenant }, in which there is no account { $user }. Either you have another account for this app, or nobody there has invited you yet, or the app chose the wrong organization.

AADSTS54000 = A rule about age keeps you out of this app
    .meaning = According to its record, your account belongs to somebody who is too young for this app, or who needs a parent's permission for it. Trying again won't change that: your organization keeps the record.
    .meaning-appName = According to its record, your account belongs to somebody who is too young for the app that calls itself { $appName }, or who needs a parent's permission for it. Trying again won't change that: your organization keeps the record.

AADSTS80012 = You may not sign in at this hour
    .meaning = Your organization has set hours in which your account may be used, and it's outside them now. Your account is fine.
    .background = The logon hours of the account in Active Directory don't include this time.

AADSTS81011 = Your Windows account has no match at Microsoft
    .meaning = Your computer tried to sign you in with your Windows account, and Microsoft found nobody it belongs to. Most often that account hasn't been passed on to Microsoft. If you have a work account, you can type its name and password.
    .background = Seamless single sign-on: no user in the tenant has the security identifier (SID) from the Kerberos ticket.
