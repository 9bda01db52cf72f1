AADSTS50001 = The service this app needs wasn't found
    .meaning = The app asked for access to a service that the organization you sign in to doesn't have, or has turned off. Most often the app has the service's name wrong. Your account and password are fine.
    .meaning-resource-tenant = The app asked for access to { $resource }, which { $tenant } doesn't have or has turned off. Most often the app has that name wrong or asks in the wrong organization. Your account and password are fine.
    .cause-1 = The app has the service's name slightly wrong: a typing error, another environment, or the address of one page instead of the whole service.
    .cause-2 = The sign-in went to another organization than the one that has the service.
    .cause-3 = The organization hasn't added, licensed or approved the service yet.
    .cause-4 = An administrator turned the service off.

AADSTS50010 = The app has no name that Microsoft can check
    .meaning = Microsoft has to check that a sign-in is meant for this app, and the app's settings give it nothing to compare with. Your account and password are fine. Only the people who run the app can mend that.

AADSTS50011 = The app sent you back to the wrong address
    .meaning = The app asked Microsoft to return you to an address that isn't on the app's list, so Microsoft stopped. Your account and password are fine. Either the app is set up wrongly, or the link that brought you here isn't a good one.
    .meaning-redirectUri = The app asked Microsoft to return you to { $redirectUri }, which isn't on the app's list, so Microsoft stopped. Your account and password are fine. Either the app is set up wrongly, or the link that brought you here isn't a good one.

AADSTS50105 = This app isn't open to you yet
    .meaning = Your account works, but this app only lets in people who have been added to it, and your account hasn't been. Trying again won't change that.
    .meaning-appName = Your account works, but the app that calls itself { $appName } only lets in people who have been added to it, and your account hasn't been. Trying again won't change that.
    .meaning-resource = An app asked for access to another one, { $resource }, which only lets in apps that have been given a role there. It's a matter between the two apps: your account and password are fine.

AADSTS50194 = The app used a sign-in page it may not use
    .meaning = The app is registered for one organization, but used the sign-in page meant for all of them. It's a setting of the app; your account and password are fine.
    .meaning-appName = The app that calls itself { $appName } is registered for one organization, but used the sign-in page meant for all of them. It's a setting of the app; your account and password are fine.

AADSTS70001 = This app isn't known here, or it's turned off
    .meaning = The organization the sign-in went to doesn't know this app, or has turned it off. Your account and password are fine.
    .meaning-tenant = The sign-in went to { $tenant }, which doesn't know this app. Your account and password are fine.

AADSTS70002 = The app couldn't prove its own identity
    .meaning = Apps have a secret of their own to show to Microsoft, and this one's isn't right. It has nothing to do with your password, and you did nothing wrong.
    .cause-1 = The app's secret is wrong, has expired, or belongs to another app.
    .cause-2 = What the app sends can't be read, for example because it isn't encoded.

AADSTS500011 = What the app needs isn't set up in your organization
    .meaning = The app asked for access to a service that the organization you sign in to doesn't have. Most often the app asks for the wrong name or in the wrong organization. Your account and password are fine.
    .meaning-resource-tenant = The app asked for access to { $resource }, which { $tenant } doesn't have. Most often the app asks for the wrong name or in the wrong organization. Your account and password are fine.
    .cause-1 = The app has the service's name slightly wrong, or uses one of another environment.
    .cause-2 = The sign-in went to another organization than the one that has the service.
    .cause-3 = The organization hasn't added, licensed or approved the service yet.

AADSTS650056 = This app isn't completely set up
    .meaning = Something is missing between this app and the organization you sign in to, so Microsoft stopped. Your account and password are fine.
    .cause-1 = The app's registration lists no permissions for the service it asks for.
    .cause-2 = No administrator has approved the app yet.
    .cause-3 = The app names itself wrongly in the request, or signs it with an unknown certificate.

AADSTS650057 = The app asked for something it isn't set up for
    .meaning = The app asked for access to a service that isn't on its own list of permissions, so Microsoft stopped. Your account and password are fine.
    .meaning-appName-resource = The app that calls itself { $appName } asked for access to { $resource }, which isn't on its own list of permissions, so Microsoft stopped. Your account and password are fine.
    .meaning-resource = The app asked for access to { $resource }, which isn't on its own list of permissions, so Microsoft stopped. Your account and password are fine.

AADSTS700016 = This app isn't known in this organization
    .meaning = The sign-in went to an organization where this app isn't set up. Most often the app, or the link, points at the wrong organization; sometimes nobody there has added the app yet. Your account and password are fine.
    .meaning-tenant = The sign-in went to { $tenant }, where this app isn't set up. Most often the app, or the link, points at the wrong organization; sometimes nobody there has added the app yet. Your account and password are fine.

AADSTS700027 = The app's certificate wasn't accepted
    .meaning = The app signs its requests with a certificate, and Microsoft doesn't know that certificate or couldn't check the signature. It has nothing to do with your password, and you did nothing wrong.
    .cause-1 = The certificate was renewed, and the new one isn't registered with the app.
    .cause-2 = The app uses the client ID or the tenant of another registration.
    .cause-3 = The signature is wrong: another key, or an assertion built wrongly.

AADSTS700051 = The app asked for a token in a way it isn't allowed to
    .meaning = The app asked Microsoft to send an access token straight to the browser, and that is turned off for it. It's a setting of the app; your account and password are fine.

AADSTS700054 = The app asked for an answer it isn't allowed to get
    .meaning = The app asked Microsoft to send an ID token straight to the browser, and that is turned off for it. It's a setting of the app; your account and password are fine.

AADSTS7000112 = This app has been turned off
    .meaning = Signing in to this app has been turned off, on purpose or by mistake. Your account and password are fine, and trying again won't change that.
    .meaning-appName = Signing in to the app that calls itself { $appName } has been turned off, on purpose or by mistake. Your account and password are fine, and trying again won't change that.
    .cause-1 = An administrator turned off sign-in for the app, or blocked it when reviewing a request for approval.
    .cause-2 = The app's publisher or Microsoft disabled the app where it is registered.

AADSTS7000215 = The app used a wrong secret of its own
    .meaning = Apps have a secret of their own to show to Microsoft, and this one's isn't right. It has nothing to do with your password, and you did nothing wrong.
    .cause-1 = The secret's ID was copied instead of its value.
    .cause-2 = The secret belongs to another app or environment, or was deleted.
    .cause-3 = Characters of the secret are lost on the way, because it isn't URL-encoded or was cut off.

AADSTS7000218 = The app didn't show its own credential
    .meaning = For this kind of app Microsoft expects a secret or certificate of the app's own, and the app sent none. It has nothing to do with your password, and you did nothing wrong.
    .cause-1 = A desktop, mobile or device code app is registered as if it ran on a server.
    .cause-2 = An app that runs on a server has no secret in its settings.
    .cause-3 = A single-page app's address is registered under Web.

AADSTS7000222 = The app's own secret has expired
    .meaning = Apps have a secret of their own to show to Microsoft, and this one's has run out. Nobody can sign in to the app until it's renewed. Your password is fine.

AADSTS9002325 = The app is set up for another way of signing in
    .meaning = The app's registration and the way it signs people in don't fit together: a protection that Microsoft requires there is missing. You can't change that, and your account and password are fine.
    .cause-1 = The app runs on a server, but its address is registered as that of a single-page app.
    .cause-2 = The app runs in the browser and doesn't use PKCE.
