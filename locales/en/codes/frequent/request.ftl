AADB2C90008 = The sign-in request doesn’t say which site it’s from
    .meaning = The request that brought you here lacks the site’s own number. A link that was cut off or a setting of the site can be the reason. Your account and password are fine.
    .cause-1 = A setting of the site is empty, so the client ID is missing.
    .cause-2 = A link to the sign-in page was copied in part or cut off.
    .cause-3 = The token request carries the client ID neither in the body nor in the Authorization header.

AADB2C90010 = The site didn’t say what it wants from the sign-in
    .meaning = The site’s request lacks the part that says what it wants to get. Your account and password are fine. Only the people who run the site can mend that.

AADB2C90083 = The site left out a part of its request
    .meaning = The site’s request lacks a part that Microsoft needs. Your account and password are fine. Only the people who run the site can mend that, unless a link that was cut off brought you here.

AADB2C90117 = The site asked for something that isn’t offered here
    .meaning = At your sign-in the site asked for a permission that its sign-in service doesn’t know. Your account and password are fine. Only the people who run the site can mend that.
    .meaning-scope = At your sign-in the site asked for { $scope }, a permission that its sign-in service doesn’t know. Your account and password are fine. Only the people who run the site can mend that.
    .cause-1 = The site asks for a permission of Microsoft Graph, such as User.Read, often taken over from a sample.
    .cause-2 = The scope is written in short, with a typing error, or with another API’s identifier.
    .cause-3 = The API or its scope isn’t set up in the B2C tenant.
    .cause-4 = A refresh asks for other scopes than the sign-in did.

AADB2C90209 = What the site sent along isn’t meant for this page
    .meaning = The site or link that brought you here sent along a signed note about you, and it’s addressed to another receiver. You did nothing wrong. Only the people who run the site can mend that.
    .background = A site can send a token of its own along to a custom policy, as id_token_hint, for example with an invitation by email. The policy takes it only if its signature, issuer, audience and times are right.

AADB2C90210 = What the site sent along couldn’t be confirmed
    .meaning = The site or link that brought you here sent along a signed note about you, and it didn’t pass the check. An old or cut-off link can be the reason, or a setting of the site.
    .cause-1 = The key or secret that signs the note isn’t the one that the policy checks with.
    .cause-2 = The policy can’t read the issuer’s metadata or keys.
    .cause-3 = The link was changed or cut off on its way.
    .background = A site can send a token of its own along to a custom policy, as id_token_hint, for example with an invitation by email. The policy takes it only if its signature, issuer, audience and times are right.

AADSTS50049 = The app used a sign-in address Microsoft doesn’t know
    .meaning = Before signing you in, the app asked Microsoft about a sign-in address, and that address isn’t on Microsoft’s list. Most often it’s a setting of the app. Your account and password are fine.
    .cause-1 = The address in the app’s settings has a typing error or belongs to another of Microsoft’s clouds.
    .cause-2 = The app uses an address of Azure AD B2C, of External ID, of AD FS or of its own domain, and its sign-in library wasn’t told so.

AADSTS50059 = The app didn’t say which organization it means
    .meaning = Neither the app nor the sign-in says which organization this is about, so Microsoft can’t go on. It’s a setting of the app; your account is fine.
    .search = no tenant-identifying information

AADSTS50128 = No organization was found for this account name
    .meaning = Microsoft couldn’t tell from the account name, or from the app, which organization you belong to. Most often the part after the @ is mistyped. Your password wasn’t checked.
    .search = tenant not found, invalid domain

AADSTS50148 = The app couldn’t finish the sign-in it began
    .meaning = An app begins each sign-in with one value and has to show the value that belongs to it at the end. The one it showed doesn’t belong to this attempt. Starting again may help; your account and password are fine.
    .cause-1 = Two attempts got mixed up: two tabs, a reload or the Back button.
    .cause-2 = The app runs on several servers, and the one that finished the sign-in didn’t know the value.
    .cause-3 = The app calculates the challenge in a wrong way.
    .search = PKCE, code verifier

AADSTS70011 = The app asked for a permission that isn’t valid
    .meaning = The app asked for a permission that doesn’t exist or is written wrongly. Only the people who build the app can change that.
    .meaning-scope = The app asked for the permission { $scope }, which doesn’t exist or is written wrongly. Only the people who build the app can change that.
    .search = invalid scope

AADSTS90002 = That organization wasn’t found
    .meaning = The app or the account name pointed at an organization that Microsoft doesn’t find. Your password wasn’t checked.
    .meaning-tenant = The app or the account name pointed at the organization { $tenant }, which Microsoft doesn’t find. Your password wasn’t checked.
    .cause-1 = The account name or the app’s setting has a typing error.
    .cause-2 = The organization belongs to another of Microsoft’s clouds, such as US Government or China.
    .cause-3 = The organization was deleted or has no subscription any more.
    .search = tenant not found, wrong tenant ID, tenant does not exist

AADSTS90010 = The app asked in a way that isn’t supported
    .meaning = The app wants something of the sign-in that Microsoft doesn’t offer, so Microsoft stopped. Only the people who make the app can mend that. Your account and password are fine.
    .meaning-algorithm = The app wants the sign-in protected in a way it calls { $algorithm }, which Microsoft doesn’t offer here. Only the people who make the app can mend that. Your account and password are fine.
    .cause-1 = The app asks for a signing algorithm that Entra ID doesn’t have.
    .cause-2 = The app sends the request with the wrong HTTP method, such as GET where only POST is taken.
    .cause-3 = An app or script signs a person in with name and password from code, and names no tenant: its address ends in /common or /consumers. Newer answers give this a code of its own (AADSTS9001023).

AADSTS90013 = Something in this sign-in isn’t in a usable form
    .meaning = Something that was typed, or that the app sent along, isn’t in a form Microsoft accepts. Most often it’s the app’s part. Starting afresh can help, because some apps get it wrong only now and then.
    .cause-1 = The app sends signs such as &, # or < without encoding them, in a value of its own, in a secret or in a password.
    .cause-2 = The app builds Microsoft’s address wrongly, for example with an & where the ? belongs.
    .cause-3 = A script or sample still uses placeholder settings, or a shared application ID that has been retired.
    .cause-4 = The account name was typed with characters that can’t be part of one.

AADSTS90014 = The app left something out of its request
    .meaning = The app asked Microsoft to sign you in, but a part of its request was missing. Your account and password are fine. Only the people who build the app can put it right, unless an old link or a reloaded page brought you here.
    .meaning-name = The app asked Microsoft to sign you in, but left out a part of its request, called { $name }. Your account and password are fine. Only the people who build the app can put it right, unless an old link or a reloaded page brought you here.
    .search = required field missing, missing parameter

AADSTS90023 = The sign-in request isn’t valid
    .meaning = Microsoft got a sign-in request that it can’t use. Often an old or half-finished sign-in in the browser is behind it, and starting afresh helps. Sometimes the app asks wrongly.
    .cause-1 = An old or half-finished sign-in in the browser was taken up again.
    .cause-2 = The app names an organization in a way that Microsoft doesn’t accept.
    .cause-3 = The app changed what Microsoft gave it, such as an authorization code put into lower case.

AADSTS90027 = The app is too old for personal accounts
    .meaning = The app asked for a personal Microsoft account, but in an older way that doesn’t serve those. Only the people who make the app can change that. Your account and password are fine.

AADSTS90056 = The app asked for something that isn’t there
    .meaning = The app asked Microsoft for a service or a page that doesn’t exist or is turned off. Most often an address in its settings is wrong. Your account and password are fine.
    .cause-1 = The app doesn’t redeem its code as it should: with POST, at the token endpoint, after it got a code from the authorization endpoint.
    .cause-2 = The address of the API or service that the app names is misspelled, or belongs to another environment.
    .cause-3 = A script or tool was given the wrong address, for example that of Azure Resource Manager on an appliance.

AADSTS90102 = The app sent an address that isn’t complete
    .meaning = One of the addresses in the app’s request isn’t a full web address, so Microsoft stopped. It’s a setting of the app; your account and password are fine.
    .meaning-name = The address that the app sent as { $name } isn’t a full web address, so Microsoft stopped. It’s a setting of the app; your account and password are fine.

AADSTS100007 = The app asked at an address it may not use
    .meaning = The app asked at one of Microsoft’s regional addresses, which serve only a few kinds of programs. It’s a setting of the app: your account and password have nothing to do with it.

AADSTS501481 = The app’s two halves of the sign-in don’t match
    .meaning = The app protects each sign-in with a pair of values, and the second doesn’t fit the first. Two tabs or a repeated try can cause it, so starting again may help. Your account and password are fine.
    .search = PKCE, code verifier does not match code challenge

AADSTS501491 = The app’s check value has the wrong length
    .meaning = The app protects each sign-in with a check value, and the one it sent is too short or too long. Your account and password are fine. Only the people who make the app can mend that.
    .cause-1 = The value was encoded wrongly, for example with padding or in hexadecimal.
    .cause-2 = A variable was sent unfilled, as happens in test tools.

AADSTS650053 = The app asked for a permission that doesn’t exist
    .meaning = The app asked to be allowed something that the service it wants to use doesn’t know. It’s a mistake in the app or its settings: your account and password are fine.
    .meaning-appName-scope = The app that calls itself { $appName } asked for the permission { $scope }, which doesn’t exist. It’s a mistake in the app or its settings: your account and password are fine.
    .meaning-appName-resource-scope = The app that calls itself { $appName } asked for the permission { $scope }, which the service { $resource } doesn’t have. It’s a mistake in the app or its settings: your account and password are fine.
    .cause-1 = The permission is misspelled, such as mailread for Mail.Read, or a line break or comma stuck to its name.
    .cause-2 = It belongs to another API, but the app named none, so it was looked for at Microsoft Graph.
    .cause-3 = It exists only for apps that work without a person, or was removed or turned off by the API’s owners.

AADSTS900021 = The app named an organization made of zeros
    .meaning = The app has to tell Microsoft which organization you sign in to, and it sent only zeros. Most often a setting was left empty. Your password wasn’t checked.
    .cause-1 = The app’s setting for the organization is empty or holds a sample value.
    .cause-2 = A tool looked the organization up, and there is none: a personal account, or a project that belongs to no organization.

AADSTS900022 = The app didn’t fill in the organization
    .meaning = In the app’s request, the place for the organization was empty, so Microsoft can’t tell where you want to sign in. Your password wasn’t checked. It’s most often a setting of the app.

AADSTS900023 = The request names an organization that can’t exist
    .meaning = Where the app should name an organization, it sent something that can’t be one: often an empty setting or a typing error. Your password wasn’t checked.
    .meaning-tenant = Where the app should name an organization, it sent { $tenant }, which can’t be one: often a forgotten setting or a typing error. Your password wasn’t checked.

AADSTS900144 = A part of the app’s request is missing
    .meaning = The app asked Microsoft to sign you in, and a part of its request was missing or empty. An old link or a reloaded page can cause that too. Your account and password are fine.
    .meaning-name = The app asked Microsoft to sign you in, and the part of its request called { $name } was missing or empty. An old link or a reloaded page can cause that too. Your account and password are fine.
    .cause-1 = A saved or copied sign-in address, the Back button or a reload brought only half of the request along.
    .cause-2 = The app sends its request in the wrong form, such as JSON, so that Microsoft finds nothing in it.
    .cause-3 = A setting of the app is empty.
    .search = missing parameter, request body

AADSTS900561 = The sign-in page was opened the wrong way
    .meaning = This address isn’t meant to be opened directly: it’s a step in the middle of a sign-in. Going back, reloading, or a saved sign-in page leads here. Nothing is wrong with your account.
    .cause-1 = The Back button, a reload or a bookmark opened the middle of a sign-in.
    .cause-2 = The app sends people to the wrong one of Microsoft’s addresses.
    .search = GET instead of POST, wrong HTTP method

AADSTS1002012 = A program asked for its permission in the wrong form
    .meaning = A program signed in by itself, without a person, and wrote what it needs in a form that Microsoft doesn’t take here. No account or password of yours is involved. Only the people who make or set up the program can mend that.
    .meaning-scope = A program signed in by itself, without a person, and asked for { $scope }. Microsoft doesn’t take what it needs in that form here. No account or password of yours is involved. Only the people who make or set up the program can mend that.
    .cause-1 = The program names a single permission, such as User.Read or user_impersonation, instead of the whole API with /.default.
    .cause-2 = A connector’s scope setting is empty, or belongs to another service.
    .cause-3 = The app means to act for a person, but signs in as itself.
    .background = With client credentials an app acts as itself. It asks for an API as a whole, and gets the application permissions that an administrator has granted to it there. Single permissions can’t be picked at sign-in.

AADSTS9002313 = The app’s request couldn’t be read
    .meaning = The app’s request isn’t in a form that Microsoft can read, so the sign-in stopped. Your account and password are fine.
    .cause-1 = The authorization code or refresh token that the app sent was cut off, changed or encoded twice.
    .cause-2 = A parameter of the request is missing, empty or in the wrong form.
    .cause-3 = Microsoft 365 runs on an old Windows (7, Server 2008 R2, Server 2012) that doesn’t use TLS 1.2.

AADSTS9002332 = This app is for work and school accounts only
    .meaning = The sign-in went to Microsoft’s page for personal accounts, and this app doesn’t take those. Either the app turned to the wrong page, or you need your work or school account.
    .meaning-appId-appName = The sign-in went to Microsoft’s page for personal accounts. The app that calls itself { $appName } (number { $appId }) doesn’t take those. Either the app turned to the wrong page, or you need your work or school account.
    .meaning-appName = The sign-in went to Microsoft’s page for personal accounts. The app that calls itself { $appName } doesn’t take those. Either the app turned to the wrong page, or you need your work or school account.
    .cause-1 = You picked a personal account (Outlook.com, Hotmail, Live) in an app made for organizations.
    .cause-2 = The app’s authority names /consumers, though it asks for itself or an API that is registered for organizations only.
    .cause-3 = A personal account manages an Azure subscription, and a tool uses the sign-in page for personal accounts instead of the subscription’s tenant.

AADSTS9010010 = The app named two services that don’t go together
    .meaning = In its request the app said twice which service it wants to reach, and the two don’t agree. Your account and password are fine. Only the people who make or set up the app can mend that.
    .cause-1 = An AI assistant or other MCP client sends the server’s web address as resource, and the scopes belong to an API with another identifier.
    .cause-2 = The request mixes resource, from the older protocol, with scope.
    .cause-3 = The API’s registration has no Application ID URI, or not the one that is asked for.
    .background = MCP clients have to send the address of the server they want to reach as resource. Entra ID takes it only if it is an Application ID URI of the app that owns the scopes. Requests that used to pass may be refused since this is checked more strictly.
