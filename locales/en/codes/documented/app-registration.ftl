AADB2C90018 = This site’s sign-in doesn’t know the app that asked
    .meaning = The request gives the number of an app that isn’t registered with this site’s sign-in. Your account and password are fine. An old link or a setting of the site can be the reason.
    .meaning-appId = The request gives the app number { $appId }, which isn’t registered with this site’s sign-in. Your account and password are fine. An old link or a setting of the site can be the reason.
    .meaning-appId-tenant = The request gives the app number { $appId }, which isn’t registered with { $tenant }. Your account and password are fine. An old link or a setting of the site can be the reason.

AADB2C90058 = The app came without a secret, and it isn’t set up for that
    .meaning = Apps that run on a phone, on a computer or in the browser may sign in without a secret of their own, if they are set up that way. This one isn’t. It has nothing to do with your password, and you did nothing wrong.

AADB2C90081 = The secret this site uses for itself is wrong
    .meaning = A site shows Microsoft a secret of its own, and this one isn’t the right one. It has nothing to do with your password. Only the people who run the site can mend that.

AADB2C90084 = The app sent a secret that it shouldn’t have
    .meaning = This app is listed as one that runs on people’s own devices, and such an app can’t keep a secret. It sent one all the same, so Microsoft stopped. It has nothing to do with your password.

AADB2C90092 = This site has been switched off for signing in
    .meaning = The people who look after this site’s sign-in have the site switched off there, on purpose or by mistake. Your account and password are fine. Trying again won’t change that.
    .meaning-appId = The app numbered { $appId } is switched off in this site’s sign-in, on purpose or by mistake. Your account and password are fine. Trying again won’t change that.
    .meaning-appId-tenant = The app numbered { $appId } is switched off in { $tenant }, where this site keeps its sign-in. That was done on purpose or by mistake. Your account and password are fine. Trying again won’t change it.

AADB2C90224 = This app may not send your password itself
    .meaning = The app took your name and password and sent them on, and it isn’t set up to do that. Your password wasn’t the problem. Only the people who make the app can change it.
    .background = It’s the resource owner password credentials flow (ROPC), which has to be allowed for each app.

AADB2C90248 = This app isn’t registered for passwords it sends itself
    .meaning = The app took your name and password and sent them on, and it isn’t registered where that is allowed. Your password wasn’t the problem. Only the people who make the app can change it.
    .background = It’s the resource owner password credentials flow (ROPC): the app has to be registered for user flows in the B2C tenant.

AADB2C90285 = The app number used in this sign-in doesn’t exist
    .meaning = The site, or the sign-in behind it, uses the number of an app that can’t be found. Your account and password are fine. Only the people who run the site can mend that.
    .cause-1 = The app’s setting has a typing error, or belongs to another tenant or environment.
    .cause-2 = The custom policy still holds sample values or wrong ones where the IDs of the two Identity Experience Framework apps belong.
    .cause-3 = The app registration was deleted.

AADB2C90287 = The site’s return address can’t be used
    .meaning = After signing in you are sent back to the site, and the address it gave for that isn’t valid. Either the site is set up wrongly, or the link that brought you here isn’t a good one. Your account and password are fine.

AADB2C90296 = The site’s app isn’t set up as it should be
    .meaning = Something in how the site is set up with Microsoft isn’t right, and the message doesn’t say what. Your account and password are fine. Only the people who run the site can mend that.

AADSTS50007 = The certificate to lock this app’s answer is missing
    .meaning = Microsoft has to encrypt what it sends to this app, and the certificate for that isn’t on record. Your account and password are fine. Your help desk can take it to Microsoft.

AADSTS50032 = The key used for this sign-in is too weak
    .meaning = A key that was used for this sign-in is shorter than Microsoft allows, so it could be broken too easily. Your password is fine. Those who made the key have to replace it with a longer one.

AADSTS50100 = Your details couldn’t be prepared for this app
    .meaning = The organization set up how details about you are changed before this app gets them, and that failed. Your account and password are fine. An administrator there has to look at those rules.

AADSTS50101 = A rule for your details names a part nobody knows
    .meaning = The organization set up how details about you are changed for this app, and a rule relies on a part that Microsoft doesn’t know. Your account and password are fine.
    .background = The claims transformer that the policy names is unknown; the message gives its name and the ID of the object it was set for.

AADSTS50102 = A part that prepares your details couldn’t be loaded
    .meaning = The organization set up how details about you are changed for this app, and one part needed for that couldn’t be loaded. Your account and password are fine.
    .background = It’s a custom claims transformer; the message gives its type and the ID of the object it was set for.

AADSTS50103 = Preparing your details for this app went wrong
    .meaning = The organization set up how details about you are changed before this app gets them, and one of those changes failed. The message says more about it. Your account and password are fine.

AADSTS50108 = The rules for your details couldn’t be read
    .meaning = The organization set up how details about you are changed for this app, and Microsoft couldn’t get at those rules. Your account and password are fine.

AADSTS50109 = Among the rules for your details is an unknown one
    .meaning = The organization set up how details about you are changed for this app, and one kind of change written there doesn’t exist. Your account and password are fine.

AADSTS50111 = An unknown rule was to be used on your details
    .meaning = Details about you were to be changed for this app by a rule that Microsoft doesn’t know. Your account and password are fine. An administrator of the organization has to look at those rules.

AADSTS50123 = A rule for your details wants an unknown change
    .meaning = The organization set up how details about you are changed for this app, and one rule asks for a way of changing them that Microsoft doesn’t have. Your account and password are fine.
    .background = The transformation method is unknown; the message gives it together with the ID of the object it was set for.

AADSTS50124 = A rule for your details is written wrongly
    .meaning = The organization set up how details about you are changed for this app, and one rule has a mistake in it. Your account and password are fine. An administrator there has to correct it.
    .background = Usually it’s the regular expression of a claims transformation; it may be another input of it.

AADSTS50162 = Preparing your details for this app took too long
    .meaning = The organization set up how details about you are changed before this app gets them, and that wasn’t done in time. Trying again may help. If it comes often, the rules are too many or too complicated.

AADSTS50163 = A rule made one of your details too long
    .meaning = The organization set up how details about you are changed for this app, and what came out of one change is longer than allowed. Your account and password are fine.
    .background = It’s the replacement by a regular expression in a claims transformation.

AADSTS50165 = The app wants a kind of encryption that isn’t offered
    .meaning = The app wants Microsoft’s answer encrypted in a way that Microsoft doesn’t offer for it. Your account and password are fine. It’s a setting of the app.

AADSTS70004 = The app’s return address isn’t on its list
    .meaning = The app wants you sent back to an address that nobody has registered for it, so Microsoft stopped. Your account and password are fine. Either the app is set up wrongly, or the link that brought you here isn’t a good one.
    .meaning-redirectUri = The app wants you sent back to { $redirectUri }, an address that nobody has registered for it, so Microsoft stopped. Your account and password are fine. Either the app is set up wrongly, or the link that brought you here isn’t a good one.

AADSTS70025 = The app isn’t set up to use proof from outside
    .meaning = An app showed proof from another service to say who it is, and nothing is on file that would let it do so. It’s a matter of how the app is set up: your account and password are fine.
    .meaning-appName-clientAppId = An app that calls itself { $appName } showed proof from another service to say who it is, and nothing is on file that would let it do so. It’s a matter of how the app is set up: your account and password are fine.
    .background = The request came with a token of an outside issuer (workload identity federation), and the app registration or managed identity it names has no federated credential at all.

AADSTS90112 = The app gave a name where its number belongs
    .meaning = Each app has a number at Microsoft by which it must name itself, and this one sent something else. Your account and password are fine. It’s a setting of the app.
    .background = The application ID in the request isn’t a GUID.

AADSTS90130 = The app came by a sign-in page it isn’t open on
    .meaning = The app used a sign-in page that is also meant for personal accounts, and it’s only made for accounts of organizations. It’s a setting of the app; your account and password are fine.
    .meaning-appName = The app that calls itself { $appName } used a sign-in page that is also meant for personal accounts, and it’s only made for accounts of organizations. It’s a setting of the app; your account and password are fine.

AADSTS399274 = The app asked in a way it isn’t set up for
    .meaning = There are several ways for an app to have people sign in. The app, or the service it wants, is set up for one and was used with another. Your account and password are fine.

AADSTS501051 = This app has no role in the service it needs
    .meaning = The app asked for access to a service that only lets in apps which were given a role there, and this one has none. It’s a matter between the two; your account and password are fine.
    .meaning-clientName-resourceName = The app that calls itself { $clientName } asked for access to a service called { $resourceName }, which only lets in apps that were given a role there. It’s a matter between the two; your account and password are fine.
    .background = The API has “Assignment required” set to Yes. If it has no app role with the member type Applications yet, its developers create one first (App roles); the calling app then gets it as an application permission, with admin consent.

AADSTS501241 = A detail this app needs is missing in your account
    .meaning = When you sign in, Microsoft passes details about you to this app, made from what stands in your account. One that the app can’t do without is empty. Your organization can fill it in.

AADSTS501621 = A rule for your details took too long
    .meaning = Microsoft changes some details about you by a rule before it passes them to the app, and the rule didn’t finish in time. Trying again may help; if not, your organization has to make the rule simpler.

AADSTS501631 = A rule changes too much in your details for the app
    .meaning = Microsoft changes some details about you by a rule before it passes them to the app. This rule wants more changes than are allowed. Your organization can put the rule right.

AADSTS501632 = A rule for your details puts too many parts together
    .meaning = Microsoft builds some details about you by a rule before it passes them to the app. This rule puts together more parts than are allowed. Your organization can put the rule right.

AADSTS550022 = This app may not ask for your sign-in on its own page
    .meaning = The app wanted you to sign in on its own pages instead of Microsoft’s, and it isn’t set up for that. Only the people who make the app can mend that.

AADSTS650059 = This app is for the people of one organization
    .meaning = The app is set up for the organization it comes from, and you came in from another one. Either you should use an account of that organization, or the app has to be opened to others.

AADSTS700011 = The organization you came to doesn’t have this app
    .meaning = The app asked an organization to sign you in, and that organization doesn’t have the app. Either the app asked the wrong one, or nobody has added it there yet.

AADSTS700026 = The app has no key of its own on record
    .meaning = Apps prove who they are with a key of their own, and Microsoft has none on record for this one. It has nothing to do with your password. Only the people who run the app can put that right.

AADSTS700030 = The name in the app’s certificate isn’t allowed
    .meaning = The app proves who it is with a certificate, and the name in it isn’t among those accepted for this app. It has nothing to do with your password.

AADSTS700211 = A program came from a place the app doesn’t accept
    .meaning = A program, such as a build pipeline, signed in with a pass from another system, and this app accepts no passes from that system. No person’s account or password is involved.
    .meaning-issuer = A program, such as a build pipeline, signed in with a pass that names { $issuer } as the place it comes from, and this app accepts no such passes. No person’s account or password is involved.
    .cause-1 = The issuer in the federated credential is written a little differently: another address, a slash more or less.
    .cause-2 = The system has another issuer now, such as a cluster that was made anew.
    .cause-3 = The job uses the client ID of another app or identity.

AADSTS700212 = A program’s pass names a purpose the app doesn’t take
    .meaning = A program, such as a build pipeline, signed in with a pass from another system. The pass says what it’s meant for, and this app expects something else there. No person’s account or password is involved.
    .meaning-audience = A program, such as a build pipeline, signed in with a pass from another system. The pass is meant for { $audience }, and this app expects something else there. No person’s account or password is involved.

AADSTS700214 = A program’s pass isn’t made for use at Microsoft
    .meaning = A program, such as a build pipeline, signed in with a pass from another system. Such a pass has to say that it may be exchanged at Microsoft, and this one doesn’t. No person’s account or password is involved.

AADSTS700223 = Your organization doesn’t take proofs from outside systems
    .meaning = A program, such as a build pipeline, wanted to sign in with a proof from another system. A rule of the organization doesn’t allow that. No person’s account or password is involved.

AADSTS700226 = A program vouched for itself with the wrong kind of pass
    .meaning = A program showed a pass that another app had got from Microsoft. That kind doesn’t count as proof here. No person’s account or password is involved, and only the people who build the program can mend it.

AADSTS700227 = The pass a program showed was made for another purpose
    .meaning = A program showed a pass from Microsoft that wasn’t made out for this use. No person’s account or password is involved, and only the people who build the program can mend it.

AADSTS700229 = A program showed a person’s pass instead of its own
    .meaning = A program may prove itself here with a pass of its own, and it showed one of another kind, such as a signed-in person’s. Only the people who build the program can mend that. Nothing is wrong with your account.

AADSTS700231 = A program’s pass can’t be traded in a second time
    .meaning = A program traded one proof for a pass from Microsoft, then used that pass as the proof for another sign-in. Microsoft doesn’t allow that second step. No person’s account or password is involved, and only the people who build the program can mend it.
    .background = The message says that a token obtained by one federated credential may not serve as the assertion for another. It comes up where a cluster, a pipeline or a hosted agent first signs in as a managed identity by federation, and then as an app or agent blueprint with that token. A few reports say that a managed identity’s token from the host itself (IMDS) isn’t affected.

AADSTS700236 = A program’s pass comes from another organization
    .meaning = A program showed a pass that Microsoft made for it in another organization, and that isn’t taken here. No person’s account or password is involved, and only the people who build the program can mend it.

AADSTS700238 = A rule keeps a program’s outside proof from counting
    .meaning = A program wanted to sign in with a proof from another system. A rule of the organization turns that system down, or it belongs to another of Microsoft’s clouds. No person’s account or password is involved.
    .cause-1 = A policy for apps allows only certain issuers of federated credentials, or none.
    .cause-2 = The issuer and the tenant belong to different Microsoft clouds.

AADSTS700263 = A program is on file twice under the same name
    .meaning = The app keeps a list of programs that may sign in for it, and one of them is on it more than once. No person’s account or password is involved, and the people who run the app can mend it.

AADSTS1000031 = Nobody can open this app at the moment
    .meaning = The app has been closed for now, and the message doesn’t say why. Your account and password are fine, and trying again won’t help until it’s opened again.
    .meaning-appName = The app that calls itself { $appName } has been closed for now, and the message doesn’t say why. Your account and password are fine, and trying again won’t help until it’s opened again.

AADSTS1001010 = The app or its service isn’t set up in this organization
    .meaning = The app you opened, or a service it uses, hasn’t been added to the organization you sign in to. Your account and your way of signing in are fine.
    .meaning-appId = The app or service numbered { $appId } hasn’t been added to the organization you sign in to. Your account and your way of signing in are fine.
    .meaning-appId-tenant = The app or service numbered { $appId } hasn’t been added to the organization { $tenant }. Your account and your way of signing in are fine.

AADSTS1003021 = An added service lacks the permission to take part
    .meaning = The organization added a service of its own to the sign-in and hasn’t given it a permission it needs. Your account and password are fine. Trying again won’t help until an administrator changes that.

AADSTS1100001 = A step that was added to this sign-in failed
    .meaning = The organization has added a service of its own to the sign-in, and Microsoft’s call to it failed. Your account and password are fine. It may pass; if it happens again, the people who run that service have to look.
    .background = The code is the same whatever went wrong with the custom authentication extension. The reason stands in the sign-in log as a second code that begins with 1003: for example 1003005 (no answer in time, or a token that isn’t accepted), 1003002 (an error status) or 1003011 (the extension is gone).

AADSTS7000114 = This app may not pass on a sign-in to another service
    .meaning = The app wanted to call another service on somebody’s behalf, and Microsoft doesn’t allow it to do so. Your account and password are fine. Only the people who build the app can change that.
    .meaning-appId = The app numbered { $appId } wanted to call another service on somebody’s behalf, and Microsoft doesn’t allow it to do so. Your account and password are fine. Only the people who build the app can change that.
    .background = On-behalf-of works for people only. Most often the token handed in as assertion belongs to an app alone (client credentials, a managed identity), with no person in it.

AADSTS7002121 = A program’s pass is made out for another receiver
    .meaning = A program, such as a build pipeline, showed a pass from another system. It’s made out for another receiver than the app has on file. No person’s account or password is involved.

AADSTS7002203 = An AI agent’s proof fits nothing that’s on file
    .meaning = A program, most often an AI agent, named itself in a way that fits no entry on file for it. No person’s account or password is involved, and the people who run the agent can mend it.

AADSTS7002381 = This GitHub pipeline isn’t from an approved company account
    .meaning = A pipeline on GitHub wanted to sign in. A rule of the organization takes only pipelines of certain companies on GitHub, and this one doesn’t say that it belongs to them. No person’s account or password is involved.
