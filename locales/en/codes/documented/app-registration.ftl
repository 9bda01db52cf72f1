AADSTS70004 = The app's return address isn't on its list
    .meaning = The app wants you sent back to an address that nobody has registered for it, so Microsoft stopped. Your account and password are fine. Either the app is set up wrongly, or the link that brought you here isn't a good one.
    .meaning-redirectUri = The app wants you sent back to { $redirectUri }, an address that nobody has registered for it, so Microsoft stopped. Your account and password are fine. Either the app is set up wrongly, or the link that brought you here isn't a good one.

AADSTS70025 = The app isn't set up to use proof from outside
    .meaning = An app showed proof from another service to say who it is, and nothing is on file that would let it do so. It's a matter of how the app is set up: your account and password are fine.
    .meaning-appName-clientAppId = An app that calls itself { $appName } showed proof from another service to say who it is, and nothing is on file that would let it do so. It's a matter of how the app is set up: your account and password are fine.
    .background = The request came with a token of an outside issuer (workload identity federation), and the app registration or managed identity it names has no federated credential at all.

AADSTS90112 = The app gave a name where its number belongs
    .meaning = Each app has a number at Microsoft by which it must name itself, and this one sent something else. Your account and password are fine. It's a setting of the app.
    .background = The application ID in the request isn't a GUID.
