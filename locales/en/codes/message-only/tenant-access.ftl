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
