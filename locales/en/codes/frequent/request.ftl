AADSTS50049 = The app used a sign-in address Microsoft doesn't know
    .meaning = Before signing you in, the app asked Microsoft about a sign-in address, and that address isn't on Microsoft's list. Most often it's a setting of the app. Your account and password are fine.
    .cause-1 = The address in the app's settings has a typing error or belongs to another of Microsoft's clouds.
    .cause-2 = The app uses an address of Azure AD B2C, of External ID, of AD FS or of its own domain, and its sign-in library wasn't told so.

AADSTS50059 = The app didn't say which organization it means
    .meaning = Neither the app nor the sign-in says which organization this is about, so Microsoft can't go on. It's a setting of the app; your account is fine.

AADSTS50128 = No organization was found for this account name
    .meaning = Microsoft couldn't tell from the account name, or from the app, which organization you belong to. Most often the part after the @ is mistyped. Your password wasn't checked.

AADSTS50148 = The app couldn't finish the sign-in it began
    .meaning = An app begins each sign-in with one value and has to show the value that belongs to it at the end. The one it showed doesn't belong to this attempt. Starting again may help; your account and password are fine.
    .cause-1 = Two attempts got mixed up: two tabs, a reload or the Back button.
    .cause-2 = The app runs on several servers, and the one that finished the sign-in didn't know the value.
    .cause-3 = The app calculates the challenge in a wrong way.

AADSTS70011 = The app asked for a permission that isn't valid
    .meaning = The app asked for a permission that doesn't exist or is written wrongly. Only the people who build the app can change that.
    .meaning-scope = The app asked for the permission { $scope }, which doesn't exist or is written wrongly. Only the people who build the app can change that.

AADSTS90002 = That organization wasn't found
    .meaning = The app or the account name pointed at an organization that Microsoft doesn't find. Your password wasn't checked.
    .meaning-tenant = The app or the account name pointed at the organization { $tenant }, which Microsoft doesn't find. Your password wasn't checked.
    .cause-1 = The account name or the app's setting has a typing error.
    .cause-2 = The organization belongs to another of Microsoft's clouds, such as US Government or China.
    .cause-3 = The organization was deleted or has no subscription any more.

AADSTS90010 = The app asked in a way that isn't supported
    .meaning = The app wants something of the sign-in that Microsoft doesn't offer, so Microsoft stopped. Only the people who make the app can mend that. Your account and password are fine.
    .meaning-algorithm = The app wants the sign-in protected in a way it calls { $algorithm }, which Microsoft doesn't offer here. Only the people who make the app can mend that. Your account and password are fine.
    .cause-1 = The app asks for a signing algorithm that Entra ID doesn't have.
    .cause-2 = The app sends the request with the wrong HTTP method, such as GET where only POST is taken.

AADSTS90013 = Something in this sign-in isn't in a usable form
    .meaning = Something that was typed, or that the app sent along, isn't in a form Microsoft accepts. Most often it's the app's part. Starting afresh can help, because some apps get it wrong only now and then.
    .cause-1 = The app sends signs such as &, # or < without encoding them, in a value of its own, in a secret or in a password.
    .cause-2 = The app builds Microsoft's address wrongly, for example with an & where the ? belongs.
    .cause-3 = A script or sample still uses placeholder settings, or a shared application ID that has been retired.
    .cause-4 = The account name was typed with characters that can't be part of one.

AADSTS90014 = The app left something out of its request
    .meaning = The app asked Microsoft to sign you in, but a part of its request was missing. Your account and password are fine. Only the people who build the app can put it right, unless an old link or a reloaded page brought you here.
    .meaning-name = The app asked Microsoft to sign you in, but left out a part of its request, called { $name }. Your account and password are fine. Only the people who build the app can put it right, unless an old link or a reloaded page brought you here.

AADSTS90023 = The sign-in request isn't valid
    .meaning = Microsoft got a sign-in request that it can't use. Often an old or half-finished sign-in in the browser is behind it, and starting afresh helps. Sometimes the app asks wrongly.
    .cause-1 = An old or half-finished sign-in in the browser was taken up again.
    .cause-2 = The app names an organization in a way that Microsoft doesn't accept.
    .cause-3 = The app changed what Microsoft gave it, such as an authorization code put into lower case.

AADSTS90027 = The app is too old for personal accounts
    .meaning = The app asked for a personal Microsoft account, but in an older way that doesn't serve those. Only the people who make the app can change that. Your account and password are fine.

AADSTS90056 = The app asked for something that isn't there
    .meaning = The app asked Microsoft for a service or a page that doesn't exist or is turned off. Most often an address in its settings is wrong. Your account and password are fine.
    .cause-1 = The app doesn't redeem its code as it should: with POST, at the token endpoint, after it got a code from the authorization endpoint.
    .cause-2 = The address of the API or service that the app names is misspelled, or belongs to another environment.
    .cause-3 = A script or tool was given the wrong address, for example that of Azure Resource Manager on an appliance.

AADSTS90102 = The app sent an address that isn't complete
    .meaning = One of the addresses in the app's request isn't a full web address, so Microsoft stopped. It's a setting of the app; your account and password are fine.
    .meaning-name = The address that the app sent as { $name } isn't a full web address, so Microsoft stopped. It's a setting of the app; your account and password are fine.

AADSTS100007 = The app asked at an address it may not use
    .meaning = The app asked at one of Microsoft's regional addresses, which serve only a few kinds of programs. It's a setting of the app: your account and password have nothing to do with it.

AADSTS501481 = The app's two halves of the sign-in don't match
    .meaning = The app protects each sign-in with a pair of values, and the second doesn't fit the first. Two tabs or a repeated try can cause it, so starting again may help. Your account and password are fine.

AADSTS900023 = The request names an organization that can't exist
    .meaning = Where the app should name an organization, it sent something that can't be one: often an empty setting or a typing error. Your password wasn't checked.
    .meaning-tenant = Where the app should name an organization, it sent { $tenant }, which can't be one: often a forgotten setting or a typing error. Your password wasn't checked.

AADSTS900561 = The sign-in page was opened the wrong way
    .meaning = This address isn't meant to be opened directly: it's a step in the middle of a sign-in. Going back, reloading, or a saved sign-in page leads here. Nothing is wrong with your account.
    .cause-1 = The Back button, a reload or a bookmark opened the middle of a sign-in.
    .cause-2 = The app sends people to the wrong one of Microsoft's addresses.

AADSTS9002313 = The app's request couldn't be read
    .meaning = The app's request isn't in a form that Microsoft can read, so the sign-in stopped. Your account and password are fine.
    .cause-1 = The authorization code or refresh token that the app sent was cut off, changed or encoded twice.
    .cause-2 = A parameter of the request is missing, empty or in the wrong form.
    .cause-3 = Microsoft 365 runs on an old Windows (7, Server 2008 R2, Server 2012) that doesn't use TLS 1.2.
