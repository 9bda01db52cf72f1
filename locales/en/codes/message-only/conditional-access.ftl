AADSTS50077 = Microsoft Authenticator has to say where you are
    .meaning = One of your organization’s rules wants to know your place from the Authenticator app on your phone. Open the app and let it share your location.

AADSTS50081 = Your organization wants to know where you are
    .meaning = One of your organization’s rules asks for your place by GPS before you get in. Share your location from your phone when you are asked.

AADSTS53008 = This browser can’t be used here
    .meaning = The sign-in needs a browser that Microsoft supports for it, and yours isn’t one. Try another, such as Microsoft Edge.

AADSTS53009 = This app isn’t protected the way your work wants
    .meaning = Your organization lets you in only from apps that follow its rules for protecting data, and this app doesn’t do that now. An update of the app may help.
    .background = The app has to enforce Intune app protection policies.

AADSTS230089 = A custom rule stopped this request
    .meaning = A rule was applied to this request and turned it down. The message doesn’t say whose rule it is or what it asks for.

AADSTS230090 = Your organization doesn’t allow backup sign-ins here
    .meaning = Microsoft could have let you in by its backup service, but a setting switches that off for this case. You can sign in again once the normal way works.
    .background = In Conditional Access this is the session control that disables resilience defaults.

AADSTS399210 = You need to show a Verified ID for this
    .meaning = What you want to open asks for a digital proof about you, such as the ones Microsoft calls Verified ID. Without it you don’t get in.

AADSTS399229 = Two protected browsers were named, not one
    .meaning = Your organization protects work data in apps and in a browser, and more than one browser was named for that. Microsoft can’t choose between them.
    .background = The claims hold several client IDs for the MAM browser.

AADSTS399230 = The protected browser isn’t known in your organization
    .meaning = Work data is to be opened in a protected browser, but that browser isn’t on your organization’s list of apps, or isn’t valid there.
    .background = The service principal of the MAM browser isn’t valid in the tenant.

AADSTS399231 = The protected browser has no address to return to
    .meaning = Work data is to be opened in a protected browser, but your organization has no usable address for it, so Microsoft can’t send you there.
    .background = The MAM browser’s service principal lacks a reply address that can be used.

AADSTS399232 = The protected browser’s address didn’t pass the check
    .meaning = Work data is to be opened in a protected browser, but the address Microsoft should send you to isn’t acceptable. The message may name the reason.
    .background = Checking the reply address of the MAM browser’s service principal failed.

AADSTS500531 = Microsoft may not serve sign-ins from this place
    .meaning = The network address you came from is blocked for reasons of law. Your account and password haven’t been judged wrong.

AADSTS500761 = This program has to sign in with a certificate
    .meaning = A program signed in on its own account, and a rule of the organization asks it for a certificate. Its settings or the place it runs in may have changed.
    .background = The service principal meets the multifactor requirement by authenticating with a certificate.

AADSTS501292 = This app can’t protect data the way your organization asks
    .meaning = Your organization lets you work only in apps that can protect its data, and this one can’t or didn’t say so. Your password isn’t the trouble.
    .background = An app of Microsoft’s own may not be open to app protection policies; any other has to declare that it can comply and use a sign-in library that supports it.

AADSTS530022 = Your organization’s rules don’t accept this browser
    .meaning = One of your organization’s rules opens this only in certain apps and browsers, and the one you’re using isn’t among them. Your password isn’t the reason.
    .background = The Conditional Access grant that requires an approved client app isn’t met.

AADSTS530031 = A rule about access keeps you out here
    .meaning = One of your organization’s rules kept this from being opened for you. Your organization’s administrators can see which rule it was.
    .background = The rule can be a classic Conditional Access policy or one from ID Protection; the sign-in log names it.

AADSTS530081 = Use Microsoft Edge to add this device to your work
    .meaning = Your device is about to be made known to your organization, and that doesn’t work in this browser. Use Microsoft Edge, or the protected browser your organization gives you.

AADSTS1000470 = Your organization has blocked this method of sign-in
    .meaning = The app talks to Microsoft by a method that is blocked for your organization. Your password isn’t the reason.
    .meaning-tenant = The app talks to Microsoft by a method that is blocked for { $tenant }. Your password isn’t the reason.
    .background = The message names the protocol.
