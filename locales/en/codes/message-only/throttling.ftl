AADSTS131012 = This try to sign in was slowed down
    .meaning = There were too many tries in a short time, so Microsoft held this one back. Wait a while before the next.

AADSTS500881 = Too many phone checks: approve in the app instead
    .meaning = For now, no more calls or texts are sent to prove it’s you. Wait a few minutes, or use the notification in your phone’s app. Didn’t try to sign in? Deny the request and tell your help desk.

AADSTS500882 = Too many phone checks: use the app’s code instead
    .meaning = For now, no more calls or texts are sent to prove it’s you. Wait a few minutes, or type the code that your phone’s app shows. Didn’t try to sign in? Tell your help desk.

AADSTS500883 = Too many phone checks: use the companion app instead
    .meaning = For now, no more calls or texts are sent to prove it’s you. Wait a few minutes, or answer in the app that goes with your account. Didn’t try to sign in? Deny the request and tell your help desk.

AADSTS701014 = No more one-time codes are made for now
    .meaning = Microsoft doesn’t make another one-time code for this sign-in. Why, and for how long, it doesn’t say.

AADSTS800184 = Your organization’s password check is asked too often
    .meaning = Your organization checks passwords on its own servers, and there were too many checks at once. Wait a while, then try again.

AADSTS1000474 = Your account started too many new sign-ins
    .meaning = Within a short time, too many sign-ins were started for your account. Close what you don’t need, wait a while, then try again.
    .background = Fresh sessions or new refresh tokens come too fast; an app or script that doesn’t reuse them can be a reason.

AADSTS1003004 = A service added to this sign-in is called too often
    .meaning = The organization has added a service to its sign-in, and it’s being called more often than Microsoft allows. Wait a little before you try again.
    .background = The calls to custom authentication extensions are limited for each tenant.
