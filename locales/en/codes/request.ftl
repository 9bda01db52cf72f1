AADSTS9002313 = The app's request couldn't be read
    .meaning = The app's request isn't in a form that Microsoft can read, so the sign-in stopped. Your account and password are fine.

AADSTS90002 = That organization wasn't found
    .meaning = The app or the account name pointed at an organization that Microsoft doesn't find. Your password wasn't checked.
    .meaning-tenant = The app or the account name pointed at the organization { $tenant }, which Microsoft doesn't find. Your password wasn't checked.
    .cause-1 = The account name or the app's setting has a typing error.
    .cause-2 = The organization belongs to another of Microsoft's clouds, such as US Government or China.
    .cause-3 = The organization was deleted or has no subscription any more.

AADSTS900023 = The request names an organization that can't exist
    .meaning = Where the app should name an organization, it sent something that can't be one: often an empty setting or a typing error. Your password wasn't checked.
    .meaning-tenant = Where the app should name an organization, it sent { $tenant }, which can't be one: often a forgotten setting or a typing error. Your password wasn't checked.

AADSTS50128 = No organization was found for this account name
    .meaning = Microsoft couldn't tell from the account name, or from the app, which organization you belong to. Most often the part after the @ is mistyped. Your password wasn't checked.

AADSTS50059 = The app didn't say which organization it means
    .meaning = Neither the app nor the sign-in says which organization this is about, so Microsoft can't go on. It's a setting of the app; your account is fine.

AADSTS90019 = Microsoft can't tell which organization you belong to
    .meaning = The app's request doesn't lead to any organization, so Microsoft can't go on. It's a setting of the app; your account is fine.

AADSTS70011 = The app asked for a permission that isn't valid
    .meaning = The app asked for a permission that doesn't exist or is written wrongly. Only the people who build the app can change that.
    .meaning-scope = The app asked for the permission { $scope }, which doesn't exist or is written wrongly. Only the people who build the app can change that.

AADSTS90023 = The sign-in request isn't valid
    .meaning = Microsoft got a sign-in request that it can't use. Often an old or half-finished sign-in in the browser is behind it, and starting afresh helps. Sometimes the app asks wrongly.

AADSTS900561 = The sign-in page was opened the wrong way
    .meaning = This address isn't meant to be opened directly: it's a step in the middle of a sign-in. Going back, reloading, or a saved sign-in page leads here. Nothing is wrong with your account.
    .cause-1 = The Back button, a reload or a bookmark opened the middle of a sign-in.
    .cause-2 = The app sends people to the wrong one of Microsoft's addresses.

AADSTS90102 = The app sent an address that isn't complete
    .meaning = One of the addresses in the app's request isn't a full web address, so Microsoft stopped. It's a setting of the app; your account and password are fine.
    .meaning-name = The address that the app sent as { $name } isn't a full web address, so Microsoft stopped. It's a setting of the app; your account and password are fine.

AADSTS165900 = The sign-in page ran into a problem
    .meaning = The sign-in page sent Microsoft something it couldn't use. Your account is fine, and starting again usually helps.

AADSTS501481 = The app's two halves of the sign-in don't match
    .meaning = The app protects each sign-in with a pair of values, and the second doesn't fit the first. Two tabs or a repeated try can cause it, so starting again may help. Your account and password are fine.

AADSTS90014 = The app left something out of its request
    .meaning = The app asked Microsoft to sign you in, but a part of its request was missing. Your account and password are fine. Only the people who build the app can put it right, unless an old link or a reloaded page brought you here.
    .meaning-name = The app asked Microsoft to sign you in, but left out a part of its request, called { $name }. Your account and password are fine. Only the people who build the app can put it right, unless an old link or a reloaded page brought you here.
