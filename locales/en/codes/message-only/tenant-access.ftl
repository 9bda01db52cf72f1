AADSTS29211 = Accounts like yours can't sign in with a QR code
    .meaning = Your account is one that Microsoft only lets through from elsewhere, and QR codes don't work for those. Use another way to sign in.
    .background = QR code sign-in isn't available to passthrough users.

AADSTS29212 = A personal account can't sign in with a QR code
    .meaning = QR codes are only for accounts from work or school. Use another way to sign in, or another account.

AADSTS50200 = The outside place you sign in from isn't permitted
    .meaning = You come from a domain outside the organization, and that domain isn't allowed in. The organization decides whom it trusts.
    .background = The external trusted realm isn't permitted.

AADSTS51008 = An account for you isn't made on the spot here
    .meaning = You have no account here yet, and making one while you sign in is turned off for accounts like yours. Somebody has to add you first.
    .background = Just-in-time creation is disabled for the user type that the message names.

AADSTS90071 = Your second step from home doesn't count here
    .meaning = You did the second step at your own organization, and the one you are visiting doesn't accept it from there. An administrator of the organization you visit can change that.
    .meaning-tenant = You did the second step at your own organization, and { $tenant } doesn't accept it from there. An administrator of { $tenant } decides whether it should.
    .background = The cross-tenant access settings of the resource tenant don't trust multifactor authentication from the user's home tenant.

AADSTS90088 = Email addresses like yours aren't let in here
    .meaning = Only addresses of certain email domains may sign in this way, and yours isn't among them. If you have another address, try that.

AADSTS500015 = A service for personal accounts isn't offered here
    .meaning = The app wants to reach a service that belongs to personal Microsoft accounts, and that isn't supported in this organization.
    .meaning-tenant = The app wants to reach a service that belongs to personal Microsoft accounts, and that isn't supported in the organization { $tenant }.

AADSTS500023 = You signed in under other rules than apply here
    .meaning = Your earlier sign-in was made where other rules say which organizations you may reach. Signing out and in again helps, unless your device and the network here disagree about the rules.
    .background = The tenant restrictions policy recorded in the refresh token differs from the one in the header of this request, for example because device and network each set their own.

AADSTS500024 = Your device and the network here set different rules
    .meaning = Both say which organizations you may reach, and they don't agree, so Microsoft stopped. Your account and password are fine.
    .background = The tenant restrictions in the request header differ from those the app added in a claims request; usually one comes from the network and the other from the device.

AADSTS500025 = Two parts of your sign-in carry different rules
    .meaning = Rules say which organizations you may reach, and this sign-in holds two that don't agree. Your account and password are fine.
    .background = The tenant restrictions in the ID token and in the access token aren't the same.

AADSTS500204 = Your personal account isn't known to this app
    .meaning = This app doesn't let you in with your personal Microsoft account. Use a work or school account, or have the organization invite you.
    .meaning-appName = The app that calls itself { $appName } doesn't let you in with your personal Microsoft account. Use a work or school account, or have the organization invite you.

AADSTS500211 = This organization hasn't added your outside account
    .meaning = You signed in with an account from elsewhere, and the organization behind this app doesn't know it. Sign in with another account, or have the organization invite you.
    .meaning-appName = You signed in with an account from elsewhere, and the organization behind the app that calls itself { $appName } doesn't know it. Sign in with another account, or have the organization invite you.
