AADSTS131012 = This try to sign in was slowed down
    .meaning = There were too many tries in a short time, so Microsoft held this one back. Wait a while before the next.

AADSTS500881 = Too many phone checks: approve in the app instead
    .meaning = For now, no more calls or texts are sent to prove it's you. Wait a few minutes, or use the notification in your phone's app. Didn't try to sign in? Deny the request and tell your help desk.

AADSTS500882 = Too many phone checks: use the app's code instead
    .meaning = For now, no more calls or texts are sent to prove it's you. Wait a few minutes, or type the code that your phone's app shows. Didn't try to sign in? Tell your help desk.

AADSTS500883 = Too many phone checks: use the companion app instead
    .meaning = For now, no more calls or texts are sent to prove it's you. Wait a few minutes, or answer in the app that goes with your account. Didn't try to sign in? Deny the request and tell your help desk.

AADSTS1003004 = A service added to this sign-in is called too often
    .meaning = The organization has added a service to its sign-in, and it's being called more often than Microsoft allows. Wait a little before you try again.
    .background = The calls to custom authentication extensions are limited for each tenant.
