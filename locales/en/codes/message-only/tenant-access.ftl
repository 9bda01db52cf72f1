AADSTS29211 = Accounts like yours can’t sign in with a QR code
    .meaning = Your account is one that Microsoft only lets through from elsewhere, and QR codes don’t work for those. Use another way to sign in.
    .background = QR code sign-in isn’t available to passthrough users.

AADSTS29212 = A personal account can’t sign in with a QR code
    .meaning = QR codes are only for accounts from work or school. Use another way to sign in, or another account.

AADSTS50200 = The outside place you sign in from isn’t permitted
    .meaning = You come from a domain outside the organization, and that domain isn’t allowed in. The organization decides whom it trusts.
    .background = The external trusted realm isn’t permitted.

AADSTS51008 = An account for you isn’t made on the spot here
    .meaning = You have no account here yet, and making one while you sign in is turned off for accounts like yours. Somebody has to add you first.
    .background = Just-in-time creation is disabled for the user type that the message names.

AADSTS90071 = Your second step from home doesn’t count here
    .meaning = You did the second step at your own organization, and the one you are visiting doesn’t accept it from there. An administrator of the organization you visit can change that.
    .meaning-tenant = You did the second step at your own organization, and { $tenant } doesn’t accept it from there. An administrator of { $tenant } decides whether it should.
    .background = The cross-tenant access settings of the resource tenant don’t trust multifactor authentication from the user’s home tenant.

AADSTS90088 = Email addresses like yours aren’t let in here
    .meaning = Only addresses of certain email domains may sign in this way, and yours isn’t among them. If you have another address, try that.

AADSTS500015 = A service for personal accounts isn’t offered here
    .meaning = The app wants to reach a service that belongs to personal Microsoft accounts, and that isn’t supported in this organization.
    .meaning-tenant = The app wants to reach a service that belongs to personal Microsoft accounts, and that isn’t supported in the organization { $tenant }.

AADSTS500023 = You signed in under other rules than apply here
    .meaning = Your earlier sign-in was made where other rules say which organizations you may reach. Signing out and in again helps, unless your device and the network here disagree about the rules.
    .background = The tenant restrictions policy recorded in the refresh token differs from the one in the header of this request, for example because device and network each set their own.

AADSTS500024 = Your device and the network here set different rules
    .meaning = Both say which organizations you may reach, and they don’t agree, so Microsoft stopped. Your account and password are fine.
    .background = The tenant restrictions in the request header differ from those the app added in a claims request; usually one comes from the network and the other from the device.

AADSTS500025 = Two parts of your sign-in carry different rules
    .meaning = Rules say which organizations you may reach, and this sign-in holds two that don’t agree. Your account and password are fine.
    .background = The tenant restrictions in the ID token and in the access token aren’t the same.

AADSTS500204 = Your personal account isn’t known to this app
    .meaning = This app doesn’t let you in with your personal Microsoft account. Use a work or school account, or have the organization invite you.
    .meaning-appName = The app that calls itself { $appName } doesn’t let you in with your personal Microsoft account. Use a work or school account, or have the organization invite you.

AADSTS500211 = This organization hasn’t added your outside account
    .meaning = You signed in with an account from elsewhere, and the organization behind this app doesn’t know it. Sign in with another account, or have the organization invite you.
    .meaning-appName = You signed in with an account from elsewhere, and the organization behind the app that calls itself { $appName } doesn’t know it. Sign in with another account, or have the organization invite you.

AADSTS700008 = Your social account unexpectedly has a home organization
    .meaning = You signed in with a social account, and Microsoft found an organization noted as its home. That shouldn’t be; those who run the organization or site can look at your entry.

AADSTS900381 = The organization is in a Microsoft cloud not linked here
    .meaning = The organization you want belongs to a separate Microsoft cloud, and the one you came to doesn’t work with it. Open the app from that organization’s own address.
    .meaning-tenant = The organization named as { $tenant } belongs to a separate Microsoft cloud, and the one you came to doesn’t work with it. Open the app from that organization’s own address.
    .background = The two clouds don’t federate with each other: use the authority of the organization’s own cloud.

AADSTS900383 = Sending you on to a separate Microsoft cloud failed
    .meaning = Your organization is in one of Microsoft’s separate clouds, and passing you on to it went wrong. Go to that cloud’s own portal, the one you normally use, and sign in there.

AADSTS900431 = The way to Microsoft’s separate clouds is turned off
    .meaning = Your sign-in would have to go through another Microsoft cloud, and passing it on isn’t turned on here. Your account and password are fine.
    .background = The feature for national cloud federation or proxy requests is disabled.

AADSTS900440 = Your account doesn’t belong to the US government cloud
    .meaning = The app sent you to the sign-in of Microsoft’s cloud for the US government, and your organization is in the general one. Open the app’s version for the general cloud, if it has one.
    .background = By design, accounts of the public cloud can’t sign in at login.microsoftonline.us: the app has to use the authority of the user’s cloud.

AADSTS900441 = This app isn’t in the US government cloud
    .meaning = Your organization is in Microsoft’s cloud for the US government, and this app is in the general one. The two don’t work together here.

AADSTS900442 = You and the service are in different Microsoft clouds
    .meaning = One of the two, your account or the service the app wants to use, is in the cloud for the US government, and the other is in the general one. Microsoft doesn’t connect them.

AADSTS1000015 = Your outside account unexpectedly has a home here
    .meaning = You sign in through your own organization’s page as an outside person, and Microsoft found a home organization noted for you. That shouldn’t be; those who invited you can look at your entry.
    .background = Users of direct federation should have no home tenant.

AADSTS1000106 = Your network’s rule about organizations is malformed
    .meaning = Your network or device adds a note saying which organizations may be used, and Microsoft can’t read it. The people who look after your network can mend that.
    .background = The header `sec-Restrict-Tenant-Access-Policy` (tenant restrictions v2) isn’t in the right form.

AADSTS1000107 = Your network’s rule names an unknown organization
    .meaning = Your network or device adds a note about which organization’s rules count here, and Microsoft has no such organization. The people who look after your network can mend that.
    .background = The tenant ID in the header `sec-Restrict-Tenant-Access-Policy` (tenant restrictions v2) doesn’t exist.

AADSTS1000108 = Your network’s rule isn’t one your organization has
    .meaning = Your network or device adds a note about which rule counts here, and the organization named has no such rule. The people who look after your network can mend that.
    .meaning-tenant = Your network or device adds a note about which rule counts here, and { $tenant } has no such rule. The people who look after your network can mend that.
    .background = The policy ID in the header `sec-Restrict-Tenant-Access-Policy` (tenant restrictions v2) isn’t one of that tenant’s.

AADSTS1000110 = That organization doesn’t take guests from your cloud
    .meaning = Your organization is in another Microsoft cloud than the one you want to visit, and that one doesn’t let yours in. Its administrators decide about that.
    .background = Cross-cloud B2B isn’t allowed between the two tenants in the message.

AADSTS1000202 = Your organization now signs in at the general address
    .meaning = Your organization has moved to Microsoft’s general cloud, and the app still uses the old sign-in address. Signing out and opening the app anew may help; otherwise its makers have to update it.
    .background = The authority for this tenant is login.microsoftonline.com from now on.

AADSTS1000401 = That organization has moved to another Microsoft cloud
    .meaning = The organization you want is now kept in another of Microsoft’s clouds, and the request came to the old one. The people who make the app have to update its address.
    .background = The message names the cloud.

AADSTS1000460 = Your network’s private link has a malformed number
    .meaning = Your organization reaches Microsoft by a private route, and the number sent for that route isn’t in the right form. The people who look after your network can mend that.
    .background = It’s the value of the header `x-ms-plid`.

AADSTS1000462 = Your network’s private link isn’t known to Microsoft
    .meaning = Your organization reaches Microsoft by a private route, and Microsoft has no such route on record. One that was only just set up may need some minutes.

AADSTS1000463 = This private link doesn’t lead to that organization
    .meaning = Your network reaches Microsoft by a private route, and the organization you want isn’t allowed on it. On this network, only an administrator can change that.
    .meaning-tenant = Your network reaches Microsoft by a private route, and { $tenant } isn’t allowed on it. On this network, only an administrator can change that.

AADSTS1002011 = The sign-in page’s pictures aren’t set up for your network
    .meaning = Your organization reaches Microsoft by a private route, and the addresses that hold the look of its sign-in page aren’t part of it yet. Your organization can add them.
    .background = The company-branding CDN domains have no private link configuration.

AADSTS1003034 = Your organization doesn’t take this kind of personal account
    .meaning = You signed in with a personal Microsoft account of a kind the organization isn’t set up for. Use another account if you have one.

AADSTS5000211 = Your network or device keeps you out of that organization
    .meaning = Whoever manages your network or device has set which organizations you may sign in to, and the one you want isn’t among them. They decide about that, not the other organization.
    .background = It’s a tenant restrictions policy; the exceptions are part of its owner’s cross-tenant access settings.

AADSTS5000221 = Access to the organization you want is denied
    .meaning = Microsoft turns down access to that organization. The message gives no reason, so your IT department has to find out.
    .meaning-tenant = Microsoft turns down access to the organization { $tenant }. The message gives no reason, so your IT department has to find out.

AADSTS5000222 = That organization is in Microsoft’s former German cloud
    .meaning = What you want to open is in Microsoft Cloud Deutschland, which is being closed down. The organization has to move to another data center first.
    .meaning-tenant = What you want to open belongs to { $tenant } in Microsoft Cloud Deutschland, which is being closed down. The organization has to move to another data center first.

AADSTS9004351 = That service doesn’t take people from your Microsoft cloud
    .meaning = Your account is in another of Microsoft’s clouds than the one the app asked, and the service it wants to reach doesn’t take sign-ins from there.
    .meaning-resource = Your account is in another of Microsoft’s clouds than the one the app asked, and the service { $resource } doesn’t take sign-ins from there.
    .background = The user’s account is homed in a national cloud, and cross-cloud tokens aren’t accepted by the resource.
