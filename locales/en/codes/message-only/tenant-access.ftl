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

AADSTS1002011 = The sign-in page's pictures aren't set up for your network
    .meaning = Your organization reaches Microsoft by a private route, and the addresses that hold the look of its sign-in page aren't part of it yet. Your organization can add them.
    .background = The company-branding CDN domains have no private link configuration.

AADSTS1003034 = Your organization doesn't take this kind of personal account
    .meaning = You signed in with a personal Microsoft account of a kind the organization isn't set up for. Use another account if you have one.

AADSTS5000211 = Your network or device keeps you out of that organization
    .meaning = Whoever manages your network or device has set which organizations you may sign in to, and the one you want isn't among them. They decide about that, not the other organization.
    .background = It's a tenant restrictions policy; the exceptions are part of its owner's cross-tenant access settings.

AADSTS5000221 = Access to the organization you want is denied
    .meaning = Microsoft turns down access to that organization. The message gives no reason, so your IT department has to find out.
    .meaning-tenant = Microsoft turns down access to the organization { $tenant }. The message gives no reason, so your IT department has to find out.

AADSTS5000222 = That organization is in Microsoft's former German cloud
    .meaning = What you want to open is in Microsoft Cloud Deutschland, which is being closed down. The organization has to move to another data center first.
    .meaning-tenant = What you want to open belongs to { $tenant } in Microsoft Cloud Deutschland, which is being closed down. The organization has to move to another data center first.

AADSTS9004351 = That service doesn't take people from your Microsoft cloud
    .meaning = Your account is in another of Microsoft's clouds than the one the app asked, and the service it wants to reach doesn't take sign-ins from there.
    .meaning-resource = Your account is in another of Microsoft's clouds than the one the app asked, and the service { $resource } doesn't take sign-ins from there.
    .background = The user's account is homed in a national cloud, and cross-cloud tokens aren't accepted by the resource.
