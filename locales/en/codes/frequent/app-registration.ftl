AADB2C90006 = The site named a return address it hasn’t registered
    .meaning = After signing in you are sent back to the site, and the address it gave for that isn’t on its list. Either the site is set up wrongly, or the link that brought you here isn’t a good one. Your account and password are fine.
    .meaning-appId-redirectUri = After signing in you are sent back to the site. The request gave { $redirectUri } for that, which isn’t on the list of the app numbered { $appId }. Either the site is set up wrongly, or the link that brought you here isn’t a good one.
    .meaning-redirectUri = After signing in you are sent back to the site. The request gave { $redirectUri } for that, which isn’t on the site’s list. Either the site is set up wrongly, or the link that brought you here isn’t a good one.
    .cause-1 = The site moved or has a test version, and that address was never registered.
    .cause-2 = The two addresses differ in a detail: scheme, port, path, upper and lower case, or a slash at the end.
    .cause-3 = Behind a proxy, the site builds its address with http or an inner name.
    .cause-4 = The request names the client ID of another app or environment.

AADB2C90007 = The site has no registered address to return to
    .meaning = After signing in you are sent back to the site, but no address for that is registered at all. Your account and password are fine. Only the people who run the site can mend that.
    .meaning-appId = After signing in you are sent back to the site, but for the app numbered { $appId } no address is registered at all. Your account and password are fine. Only the people who run the site can mend that.

AADB2C90057 = This site’s way of signing in is turned off for it
    .meaning = The site wants its answer sent straight to the browser, and that isn’t turned on for it. Your account and password are fine. Only the people who run the site can mend that.
    .cause-1 = The site uses the implicit flow, and its registration doesn’t allow that.
    .cause-2 = Only one of the two boxes, ID tokens or Access tokens, is ticked.
    .cause-3 = A password sign-in (ROPC) is sent to a policy made for sign-in pages.
    .cause-4 = Somebody tries a user flow from the portal with an app that isn’t set up for it.

AADB2C90068 = The site’s app isn’t registered for this kind of sign-in
    .meaning = The site uses an app number that Microsoft doesn’t take for customer sign-ins. Your account and password are fine. Only the people who run the site can mend that.
    .meaning-appId = The site uses the app number { $appId }, which Microsoft doesn’t take for customer sign-ins. Your account and password are fine. Only the people who run the site can mend that.
    .cause-1 = The app was registered with an account type that user flows don’t serve.
    .cause-2 = The client ID belongs to another tenant, such as the organization’s own instead of the B2C one.
    .cause-3 = The app comes from an older portal and was registered in another way.

AADB2C90079 = The site didn’t show its own secret
    .meaning = For this kind of site Microsoft expects a secret of the site’s own, and none came. It has nothing to do with your password, and you did nothing wrong.
    .cause-1 = A single-page or mobile app has its redirect URI under Web, as if it ran on a server.
    .cause-2 = An app on a server has no secret in its settings, or doesn’t send it.

AADSTS50001 = The service this app needs wasn’t found
    .meaning = The app asked for access to a service that the organization you sign in to doesn’t have, or has turned off. Most often the app has the service’s name wrong. Your account and password are fine.
    .meaning-resource-tenant = The app asked for access to { $resource }, which { $tenant } doesn’t have or has turned off. Most often the app has that name wrong or asks in the wrong organization. Your account and password are fine.
    .cause-1 = The app has the service’s name slightly wrong: a typing error, another environment, or the address of one page instead of the whole service.
    .cause-2 = The sign-in went to another organization than the one that has the service.
    .cause-3 = The organization hasn’t added, licensed or approved the service yet.
    .cause-4 = An administrator turned the service off.

AADSTS50010 = The app has no name that Microsoft can check
    .meaning = Microsoft has to check that a sign-in is meant for this app, and the app’s settings give it nothing to compare with. Your account and password are fine. Only the people who run the app can mend that.

AADSTS50011 = The app sent you back to the wrong address
    .meaning = The app asked Microsoft to return you to an address that isn’t on the app’s list, so Microsoft stopped. Your account and password are fine. Either the app is set up wrongly, or the link that brought you here isn’t a good one.
    .meaning-redirectUri = The app asked Microsoft to return you to { $redirectUri }, which isn’t on the app’s list, so Microsoft stopped. Your account and password are fine. Either the app is set up wrongly, or the link that brought you here isn’t a good one.
    .search = redirect URI mismatch, reply URL does not match, redirect URL wrong, callback URL

AADSTS50105 = This app isn’t open to you yet
    .meaning = Your account works, but this app only lets in people who have been added to it, and your account hasn’t been. Trying again won’t change that.
    .meaning-appName = Your account works, but the app that calls itself { $appName } only lets in people who have been added to it, and your account hasn’t been. Trying again won’t change that.
    .meaning-resource = An app asked for access to another one, { $resource }, which only lets in apps that have been given a role there. It’s a matter between the two apps: your account and password are fine.
    .search = user not assigned to a role, app assignment required, not assigned to the app

AADSTS50146 = This app is missing a key of its own
    .meaning = Somebody changed what this app learns about the people who sign in. Since then it needs a key of its own, and that key is missing or has run out. Your account and password are fine.
    .cause-1 = A claims mapping policy, a customized claim or a custom claims provider was added to the app, and the app has neither a signing key of its own nor acceptMappedClaims.
    .cause-2 = The app’s own signing key has expired.
    .cause-3 = The key is new, and its validity begins later.
    .background = Microsoft normally signs tokens with keys that all apps share. An app whose claims come from a mapping policy has to show that it expects them: with a signing key of its own, or with a setting in its registration. Otherwise somebody could slip made-up claims into an app that knows nothing of them.

AADSTS50194 = The app used a sign-in page it may not use
    .meaning = The app is registered for one organization, but used the sign-in page meant for all of them. It’s a setting of the app; your account and password are fine.
    .meaning-appName = The app that calls itself { $appName } is registered for one organization, but used the sign-in page meant for all of them. It’s a setting of the app; your account and password are fine.
    .search = not configured as multi-tenant application, /common endpoint

AADSTS70001 = This app isn’t known here, or it’s turned off
    .meaning = The organization the sign-in went to doesn’t know this app, or has turned it off. Your account and password are fine.
    .meaning-tenant = The sign-in went to { $tenant }, which doesn’t know this app. Your account and password are fine.
    .search = application not found, app disabled

AADSTS70002 = Microsoft turned down what the app sent as proof
    .meaning = The app sent Microsoft something to prove who it is, or that you are signed in, and it wasn’t accepted. Most often it’s the app’s own secret, and you did nothing wrong. If the message names a second code, that one says more.
    .cause-1 = The app’s secret or certificate is wrong, has expired, or belongs to another app.
    .cause-2 = The authorization code or refresh token the app handed in has expired or was used before: the second code is then 70008 or 54005.
    .cause-3 = An app that takes name and password itself got a wrong one, or the account is locked: the second code is then 50126 or 50053.
    .cause-4 = What the app sends can’t be read, for example because it isn’t encoded.

AADSTS70005 = The app asked for a kind of answer it can’t get
    .meaning = The app told Microsoft in which form to answer, and that form isn’t turned on for it. The people who make or run the app can mend that; your account and password are fine.
    .meaning-responseType = The app asked Microsoft for an answer of the kind “{ $responseType }”, and that kind isn’t turned on for it. The people who make or run the app can mend that; your account and password are fine.
    .cause-1 = The app asks for a token straight from the sign-in page, and that isn’t enabled in its registration.
    .cause-2 = The app asks for an ID token without the scope openid.
    .cause-3 = The value of response_type is misspelled, or doesn’t exist.
    .search = response type not supported

AADSTS70021 = The app’s outside proof fits nothing on file
    .meaning = A service or an automatic job wanted to sign in with a proof from another system, and Microsoft has nothing on file that fits it. No person’s account or password is concerned. The people who run the service can mend it.
    .meaning-issuer-subject = A service or an automatic job that calls itself { $subject } wanted to sign in with a proof from { $issuer }, and Microsoft has nothing on file that fits it. No person’s account or password is concerned. The people who run the service can mend it.
    .cause-1 = The subject differs: another branch, environment, repository, namespace or service account, or other upper and lower case.
    .cause-2 = With GitHub Actions, one side has the subject with numeric IDs (repo:owner@123/name@456:…) and the other the one with names only.
    .cause-3 = The issuer differs, often only by a slash at the end.
    .cause-4 = The audience differs; usually it has to be api://AzureADTokenExchange.
    .cause-5 = The federated credential belongs to another app or managed identity than the client ID in the request.
    .cause-6 = The federated credential was added only just now.
    .background = With workload identity federation, an app needs no secret: it shows a token from a system it trusts, such as GitHub or a Kubernetes cluster. Entra ID accepts the token only if a federated credential of the app has the same issuer, subject and audience.

AADSTS500011 = What the app needs isn’t set up in your organization
    .meaning = The app asked for access to a service that the organization you sign in to doesn’t have. Most often the app asks for the wrong name or in the wrong organization. Your account and password are fine.
    .meaning-resource-tenant = The app asked for access to { $resource }, which { $tenant } doesn’t have. Most often the app asks for the wrong name or in the wrong organization. Your account and password are fine.
    .cause-1 = The app has the service’s name slightly wrong, or uses one of another environment.
    .cause-2 = The sign-in went to another organization than the one that has the service.
    .cause-3 = The organization hasn’t added, licensed or approved the service yet.
    .cause-4 = The service is registered for one organization only, so no other one can have it.
    .search = resource not found, service principal of the API, Application ID URI

AADSTS500014 = A service that this app relies on is switched off
    .meaning = The app builds on a service that is switched off in the organization you sign in to. Your account and password are fine, and trying again won’t change that.
    .meaning-resource = The app asked for a service that the message calls { $resource }, and that is switched off in the organization you sign in to. Your account and password are fine, and trying again won’t change that.
    .cause-1 = The subscription that contains the service has run out or was cancelled, as happens with trial and developer tenants.
    .cause-2 = An administrator switched the service off, perhaps without knowing which apps need it.
    .cause-3 = Microsoft or the service’s publisher switched it off for everybody.
    .background = A service is represented in each tenant by a service principal. While that is disabled, Microsoft issues no tokens for the service, to no app and no person. When a Microsoft 365 subscription lapses, the service principals of Exchange, SharePoint or Teams can be disabled while others, such as Microsoft Graph, still work.

AADSTS500113 = The app has no registered address to return to
    .meaning = After signing in you are sent back to the app, and no address for that is registered. Your account and password are fine. Only the people who set up the app can mend that.
    .cause-1 = The app was registered only just now, and nobody gave it a redirect URI.
    .cause-2 = The app’s settings name the ID of another registration, such as that of an API or of another environment.
    .cause-3 = A SAML app was added, and its Reply URL is still empty.
    .cause-4 = An administrator opened a consent link of an app that has no redirect URI, such as one for background jobs.

AADSTS500181 = The app showed two certificates that don’t match
    .meaning = The app proves who it is with a certificate of its own. It opened the connection with one and named another in its proof. Your account and password are fine; only the people who run the app can mend that.
    .cause-1 = The certificate was renewed, and the app still uses a token or an assertion made with the old one.
    .cause-2 = Two settings of the app name different certificates.

AADSTS501461 = The app’s settings about your details don’t fit together
    .meaning = Somebody changed what this app learns about the people who sign in. Microsoft allows that only for an app whose name surely belongs to it, and this one was asked for by another name. Your account and password are fine.
    .cause-1 = The token was asked for by an api:// name instead of the client ID.
    .cause-2 = The Application ID URI is on a domain that isn’t verified in the tenant.
    .cause-3 = The app is meant for several tenants and needs a signing key of its own.
    .background = With acceptMappedClaims, an app accepts claims that a mapping policy makes up. So that nobody can aim such claims at somebody else’s app, the audience must then be the app’s own ID or lie within the tenant’s verified domains, or the app signs with a key of its own.

AADSTS650056 = This app isn’t completely set up
    .meaning = Something is missing between this app and the organization you sign in to, so Microsoft stopped. Your account and password are fine.
    .cause-1 = The app’s registration lists no permissions for the service it asks for.
    .cause-2 = No administrator has approved the app yet.
    .cause-3 = The app names itself wrongly in the request, or signs it with an unknown certificate.

AADSTS650057 = The app asked for a service that isn’t on its list
    .meaning = The app asked for access to a service that isn’t on its own list of permissions, so Microsoft stopped. Your account and password are fine.
    .meaning-appName-resource = The app that calls itself { $appName } asked for access to { $resource }, which isn’t on its own list of permissions, so Microsoft stopped. Your account and password are fine.
    .meaning-resource = The app asked for access to { $resource }, which isn’t on its own list of permissions, so Microsoft stopped. Your account and password are fine.
    .search = invalid resource, API permission missing

AADSTS700016 = This app isn’t known in this organization
    .meaning = The sign-in went to an organization where this app isn’t set up. Most often the app, or the link, points at the wrong organization; sometimes nobody there has added the app yet. Your account and password are fine.
    .meaning-tenant = The sign-in went to { $tenant }, where this app isn’t set up. Most often the app, or the link, points at the wrong organization; sometimes nobody there has added the app yet. Your account and password are fine.
    .search = application not found in the directory, app unknown in tenant, wrong client ID

AADSTS700023 = The app addressed its own proof wrongly
    .meaning = To show who it is, the app sends Microsoft a proof of its own, and this one was made out for another place. Sometimes the app left open which service it wants. It has nothing to do with your password, and you did nothing wrong.
    .cause-1 = The audience in the app’s client assertion isn’t the address it was sent to: another tenant, /common, another cloud or another version.
    .cause-2 = A library adds a region or a cloud of its own to the address, so that the two no longer agree.
    .cause-3 = The scope names no API, so it isn’t clear what the token is for.
    .background = Instead of a secret, an app can send an assertion: a small token signed with its certificate. Its aud says whom it is made out to, and Entra ID takes it only when that is the address of this very tenant in this cloud. Microsoft’s sources give this code a second meaning, a scope without a resource; the message shows which one it is.

AADSTS700024 = The app’s own proof was out of date
    .meaning = To show who it is, the app sends Microsoft a proof that counts for some minutes only, and this one was too old or not valid yet. It has nothing to do with your password. A new try helps if the app makes a new proof for it.
    .meaning-curTime-expTime = To show who it is, the app sends Microsoft a proof that counts for a short time only. This one counted until { $expTime }, and Microsoft’s clock said { $curTime }. It has nothing to do with your password. A new try helps if the app makes a new proof for it.
    .cause-1 = The app, a library or a pipeline goes on using a proof it made earlier, for example in a job that runs for long.
    .cause-2 = The clock of the server is wrong, or the app reckons in local time instead of UTC.
    .cause-3 = The way to Microsoft took too long: a slow network, a queue, many repeats.
    .cause-4 = A new version of a library or tool keeps the proof too long.
    .background = A client assertion is a token the app signs with its certificate, or gets from a pipeline or cluster. It carries the times from when and until when it counts. The certificate behind it can be perfectly valid: renewing it, or the app’s secret, doesn’t help then.

AADSTS700025 = The app showed a secret it isn’t supposed to have
    .meaning = The app is registered as one that can’t keep a secret, like an app on a phone, and still sent one. Its registration and its settings don’t fit together. It has nothing to do with your password, and you did nothing wrong.
    .cause-1 = The app runs on a server, but its address is registered for desktop and mobile apps, or public client flows are allowed.
    .cause-2 = A desktop, mobile or single-page app was given a secret that it doesn’t need.
    .cause-3 = A tool’s secret field was filled in, although the registration is of the kind without.
    .background = Entra ID tells two kinds of apps apart: confidential clients, which keep a secret on a server, and public clients, whose users could read it. Which kind a request is follows from the platform its redirect URI is registered under, or from “Allow public client flows” when there is none.

AADSTS700027 = The app’s certificate wasn’t accepted
    .meaning = The app signs its requests with a certificate, and Microsoft doesn’t know that certificate or couldn’t check the signature. It has nothing to do with your password, and you did nothing wrong.
    .cause-1 = The certificate was renewed, and the new one isn’t registered with the app.
    .cause-2 = The app uses the client ID or the tenant of another registration.
    .cause-3 = The signature is wrong: another key, or an assertion built wrongly.
    .search = client assertion, invalid signature, certificate thumbprint not found

AADSTS700038 = The app didn’t say which app it is
    .meaning = Each app has a number by which Microsoft knows it. This one sent only zeros: most often a setting was left empty. Your account and password are fine.
    .cause-1 = The app’s setting for its ID is empty or still holds the value of a sample.
    .cause-2 = An update, a move or a missing file took the settings away.

AADSTS700051 = The app asked for access in a way that’s turned off
    .meaning = The app asked Microsoft to send the key to your data straight to the browser, and that is turned off for it. It’s a setting of the app; your account and password are fine.
    .search = token response type not enabled, implicit grant

AADSTS700054 = The app asked for an answer it isn’t allowed to get
    .meaning = The app asked Microsoft to send the proof of who you are straight to the browser, and that is turned off for it. It’s a setting of the app; your account and password are fine.
    .search = id_token not enabled, implicit grant

AADSTS700213 = A program showed a name that isn’t on the app’s list
    .meaning = A program, such as a build pipeline, signed in with a pass from another system. The name on that pass isn’t among those the app accepts. No person’s account or password is involved.
    .meaning-subject = A program, such as a build pipeline, signed in with a pass from another system, made out to { $subject }. The app doesn’t accept that name as it’s written there. No person’s account or password is involved.
    .cause-1 = The job runs another way than the one entered: another branch, a tag, a pull request, or with or without an environment.
    .cause-2 = Something was renamed, or upper and lower case differ, as in Production and production.
    .cause-3 = GitHub writes the owner’s and the repository’s numbers into the subject now, and the entry has only the names, or the other way round.
    .cause-4 = The entry belongs to another app or managed identity than the one signed in to, or its issuer or audience differs.
    .background = With a federated credential, an app trusts tokens of another system instead of a secret. Entra ID compares three values of each token with what is on file: issuer, subject and audience. Since late 2024, upper and lower case count in it.

AADSTS900382 = The app and the organization are in different clouds
    .meaning = Microsoft keeps some organizations, such as those of the US government or in China, in clouds of their own. This app asked from one cloud for another, and that isn’t possible. Your account and password are fine.
    .cause-1 = The app or tool uses the sign-in address of the global cloud, and the organization is in another.
    .cause-2 = The app is registered in one cloud and asks for a service of another.
    .background = An app that keeps a secret or certificate is a confidential client, and it exists only in the cloud where it’s registered. It can’t get tokens across the border of a cloud; neither its secret nor its ID counts on the other side.

AADSTS900432 = The app and your organization are in different clouds
    .meaning = Microsoft runs separate clouds, one of them for the US government. This app belongs to one and the sign-in to another, and an app of this kind can’t reach across. Your account and password are fine.
    .cause-1 = The app or its settings use the address of the global cloud, and the tenant is in US Government or China, or the other way round.
    .cause-2 = The app was never registered in the tenant’s own cloud.
    .background = An app with a secret or certificate of its own (a confidential client) counts only in the cloud where it is registered. GCC tenants are in the global cloud; GCC High and DoD are in the US Government one.

AADSTS900971 = The app gave no address to send you back to
    .meaning = After signing you in, Microsoft sends you back to the app. For this app it has no address to do that with, so it stopped. Your account and password are fine.
    .cause-1 = The app’s registration has no redirect URI, or none for the platform that the request came from.
    .cause-2 = On a Mac or phone the app signs in through the system’s broker, and the broker’s own address isn’t registered.
    .cause-3 = The request carries no redirect_uri.
    .cause-4 = A SAML app sends an Identifier (Entity ID) that leads to an entry without a Reply URL.

AADSTS1003031 = The app’s own list of permissions isn’t in order
    .meaning = An app has to list which permissions it needs. This app’s list is empty or faulty, so nobody can approve it. Your account and password are fine. Only the people who make the app can mend that.
    .cause-1 = The app lists no permissions at all, and somebody opens its link for approval.
    .cause-2 = The list names a permission or an API that doesn’t exist, or no longer does.
    .cause-3 = The app asks at sign-in for an API of its maker that isn’t on its list.

AADSTS7000112 = This app has been turned off
    .meaning = Signing in to this app has been turned off, on purpose or by mistake. Your account and password are fine, and trying again won’t change that.
    .meaning-appName = Signing in to the app that calls itself { $appName } has been turned off, on purpose or by mistake. Your account and password are fine, and trying again won’t change that.
    .cause-1 = An administrator turned off sign-in for the app, or blocked it when reviewing a request for approval.
    .cause-2 = An administrator turned off one of Microsoft’s own apps, which Microsoft advises against: others rely on it.
    .cause-3 = The app’s publisher or Microsoft disabled the app where it is registered.
    .search = application disabled, service principal disabled

AADSTS7000215 = The app used a wrong secret of its own
    .meaning = Apps have a secret of their own to show to Microsoft, and this one’s isn’t right. It has nothing to do with your password, and you did nothing wrong.
    .cause-1 = The secret’s ID was copied instead of its value.
    .cause-2 = The secret belongs to another app or environment, or was deleted.
    .cause-3 = Characters of the secret are lost on the way, because it isn’t URL-encoded or was cut off.
    .search = invalid client secret, wrong secret, secret ID instead of value

AADSTS7000218 = The app sent no secret or certificate of its own
    .meaning = For this kind of app Microsoft expects a secret or certificate of the app’s own, and the app sent none. It has nothing to do with your password, and you did nothing wrong.
    .cause-1 = A desktop or mobile app’s address is registered under Web, as if it ran on a server.
    .cause-2 = A device code app, or one that takes name and password itself, isn’t allowed public client flows.
    .cause-3 = An app that runs on a server has no secret in its settings.
    .cause-4 = A single-page app’s address is registered under Web.
    .search = client_secret or client_assertion missing, public client

AADSTS7000222 = The app’s own secret has expired
    .meaning = Apps have a secret of their own to show to Microsoft, and this one’s has run out. Nobody can sign in to the app until it’s renewed. Your password is fine.
    .search = client secret expired, expired key

AADSTS7000229 = This app hasn’t been added to the organization yet
    .meaning = Before an app can sign in to an organization, it needs an entry there. This app has none in the organization it turned to. You did nothing wrong; an administrator or the people who run the app can change that.
    .meaning-appId = Before an app can sign in to an organization, it needs an entry there. The app with the number { $appId } has none in the organization it turned to. You did nothing wrong; an administrator or the people who run the app can change that.
    .meaning-appId-tenant = Before an app can sign in to an organization, it needs an entry there. The app with the number { $appId } has none in { $tenant }. You did nothing wrong; an administrator or the people who run the app can change that.
    .cause-1 = The app was registered by script or API, and its enterprise application (service principal) wasn’t made. This is common with bots.
    .cause-2 = The app comes from another organization, and no administrator here has consented to it.
    .cause-3 = Its enterprise application was deleted.
    .cause-4 = The app asks in the wrong tenant.

AADSTS9002325 = The app is set up for another way of signing in
    .meaning = The app’s registration and the way it signs people in don’t fit together: a protection that Microsoft requires there is missing. You can’t change that, and your account and password are fine.
    .cause-1 = The app runs on a server, but its address is registered as that of a single-page app.
    .cause-2 = The app runs in the browser and doesn’t use PKCE.
    .cause-3 = It’s a desktop or mobile app, but its address is registered as that of a single-page app.
    .search = PKCE required, cross-origin, single-page app

AADSTS9002326 = The app runs in the browser but is registered otherwise
    .meaning = The last step of the sign-in came from a page in the browser, and the app isn’t registered for that. Your account and password are fine. Only the people who run the app can mend that.
    .meaning-origin = The last step of the sign-in came from a page in the browser, { $origin } by its own account, and the app isn’t registered for that. Your account and password are fine. Only the people who run the app can mend that.
    .cause-1 = A single-page app’s redirect URI is registered under Web or under Mobile and desktop.
    .cause-2 = The same redirect URI is registered under two platforms.
    .cause-3 = A desktop app or a test tool calls the token endpoint from a web view, and so sends an Origin header.
    .cause-4 = The page uses a refresh token that was issued while the app was registered otherwise.
    .search = CORS, cross-origin token redemption, single-page app platform, SPA

AADSTS9002327 = The app is registered as a browser app but isn’t one
    .meaning = The app is registered as one that runs in the browser, but the last step of the sign-in came from somewhere else, such as a server or a program on the computer. Your account and password are fine. Only the people who run the app can mend that.
    .cause-1 = An app on a server has its redirect URI under Single-page application.
    .cause-2 = A desktop or mobile app, or a script, has it there.
    .cause-3 = A single-page app hands its code or refresh token to its server, which redeems it.
