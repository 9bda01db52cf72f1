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

AADSTS50146 = This app is missing a key of its own
    .meaning = Somebody changed what this app learns about the people who sign in. Since then it needs a key of its own, and that key is missing or has run out. Your account and password are fine.
    .cause-1 = A claims mapping policy or a claim of your own was added to the app, and the app has neither a signing key of its own nor acceptMappedClaims.
    .cause-2 = The app's own signing key has expired.
    .cause-3 = The key is new, and its validity begins later.
    .background = Microsoft normally signs tokens with keys that all apps share. An app whose claims come from a mapping policy has to show that it expects them: with a signing key of its own, or with a setting in its registration. Otherwise somebody could slip made-up claims into an app that knows nothing of them.

AADSTS50194 = The app used a sign-in page it may not use
    .meaning = The app is registered for one organization, but used the sign-in page meant for all of them. It's a setting of the app; your account and password are fine.
    .meaning-appName = The app that calls itself { $appName } is registered for one organization, but used the sign-in page meant for all of them. It's a setting of the app; your account and password are fine.

AADSTS70001 = This app isn't known here, or it's turned off
    .meaning = The organization the sign-in went to doesn't know this app, or has turned it off. Your account and password are fine.
    .meaning-tenant = The sign-in went to { $tenant }, which doesn't know this app. Your account and password are fine.

AADSTS70002 = Microsoft turned down what the app sent as proof
    .meaning = The app sent Microsoft something to prove who it is, or that you are signed in, and it wasn't accepted. Most often it's the app's own secret, and you did nothing wrong. If the message names a second code, that one says more.
    .cause-1 = The app's secret or certificate is wrong, has expired, or belongs to another app.
    .cause-2 = The authorization code or refresh token the app handed in has expired or was used before: the second code is then 70008 or 54005.
    .cause-3 = An app that takes name and password itself got a wrong one, or the account is locked: the second code is then 50126 or 50053.
    .cause-4 = What the app sends can't be read, for example because it isn't encoded.

AADSTS70005 = The app asked for a kind of answer it can't get
    .meaning = The app told Microsoft in which form to answer, and that form isn't turned on for it. The people who make or run the app can mend that; your account and password are fine.
    .meaning-responseType = The app asked Microsoft for an answer of the kind “{ $responseType }”, and that kind isn't turned on for it. The people who make or run the app can mend that; your account and password are fine.
    .cause-1 = The app asks for a token straight from the sign-in page, and that isn't enabled in its registration.
    .cause-2 = The app asks for an ID token without the scope openid.
    .cause-3 = The value of response_type is misspelled, or doesn't exist.

AADSTS70021 = The app's outside proof fits nothing on file
    .meaning = A service or an automatic job wanted to sign in with a proof from another system, and Microsoft has nothing on file that fits it. No person's account or password is concerned. The people who run the service can mend it.
    .meaning-issuer-subject = A service or an automatic job that calls itself { $subject } wanted to sign in with a proof from { $issuer }, and Microsoft has nothing on file that fits it. No person's account or password is concerned. The people who run the service can mend it.
    .cause-1 = The subject differs: another branch, environment, repository, namespace or service account, or other upper and lower case.
    .cause-2 = The issuer differs, often only by a slash at the end.
    .cause-3 = The audience differs; usually it has to be api://AzureADTokenExchange.
    .cause-4 = The federated credential belongs to another app or managed identity than the client ID in the request.
    .cause-5 = The federated credential was added only just now.
    .background = With workload identity federation, an app needs no secret: it shows a token from a system it trusts, such as GitHub or a Kubernetes cluster. Entra ID accepts the token only if a federated credential of the app has the same issuer, subject and audience.

AADSTS500011 = What the app needs isn't set up in your organization
    .meaning = The app asked for access to a service that the organization you sign in to doesn't have. Most often the app asks for the wrong name or in the wrong organization. Your account and password are fine.
    .meaning-resource-tenant = The app asked for access to { $resource }, which { $tenant } doesn't have. Most often the app asks for the wrong name or in the wrong organization. Your account and password are fine.
    .cause-1 = The app has the service's name slightly wrong, or uses one of another environment.
    .cause-2 = The sign-in went to another organization than the one that has the service.
    .cause-3 = The organization hasn't added, licensed or approved the service yet.
    .cause-4 = The service is registered for one organization only, so no other one can have it.

AADSTS650056 = This app isn't completely set up
    .meaning = Something is missing between this app and the organization you sign in to, so Microsoft stopped. Your account and password are fine.
    .cause-1 = The app's registration lists no permissions for the service it asks for.
    .cause-2 = No administrator has approved the app yet.
    .cause-3 = The app names itself wrongly in the request, or signs it with an unknown certificate.

AADSTS650057 = The app asked for a service that isn't on its list
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

AADSTS700051 = The app asked for access in a way that's turned off
    .meaning = The app asked Microsoft to send the key to your data straight to the browser, and that is turned off for it. It's a setting of the app; your account and password are fine.

AADSTS700054 = The app asked for an answer it isn't allowed to get
    .meaning = The app asked Microsoft to send the proof of who you are straight to the browser, and that is turned off for it. It's a setting of the app; your account and password are fine.

AADSTS7000112 = This app has been turned off
    .meaning = Signing in to this app has been turned off, on purpose or by mistake. Your account and password are fine, and trying again won't change that.
    .meaning-appName = Signing in to the app that calls itself { $appName } has been turned off, on purpose or by mistake. Your account and password are fine, and trying again won't change that.
    .cause-1 = An administrator turned off sign-in for the app, or blocked it when reviewing a request for approval.
    .cause-2 = An administrator turned off one of Microsoft's own apps, which Microsoft advises against: others rely on it.
    .cause-3 = The app's publisher or Microsoft disabled the app where it is registered.

AADSTS7000215 = The app used a wrong secret of its own
    .meaning = Apps have a secret of their own to show to Microsoft, and this one's isn't right. It has nothing to do with your password, and you did nothing wrong.
    .cause-1 = The secret's ID was copied instead of its value.
    .cause-2 = The secret belongs to another app or environment, or was deleted.
    .cause-3 = Characters of the secret are lost on the way, because it isn't URL-encoded or was cut off.

AADSTS7000218 = The app sent no secret or certificate of its own
    .meaning = For this kind of app Microsoft expects a secret or certificate of the app's own, and the app sent none. It has nothing to do with your password, and you did nothing wrong.
    .cause-1 = A desktop or mobile app's address is registered under Web, as if it ran on a server.
    .cause-2 = A device code app, or one that takes name and password itself, isn't allowed public client flows.
    .cause-3 = An app that runs on a server has no secret in its settings.
    .cause-4 = A single-page app's address is registered under Web.

AADSTS7000222 = The app's own secret has expired
    .meaning = Apps have a secret of their own to show to Microsoft, and this one's has run out. Nobody can sign in to the app until it's renewed. Your password is fine.

AADSTS9002325 = The app is set up for another way of signing in
    .meaning = The app's registration and the way it signs people in don't fit together: a protection that Microsoft requires there is missing. You can't change that, and your account and password are fine.
    .cause-1 = The app runs on a server, but its address is registered as that of a single-page app.
    .cause-2 = The app runs in the browser and doesn't use PKCE.
    .cause-3 = It's a desktop or mobile app, but its address is registered as that of a single-page app.
