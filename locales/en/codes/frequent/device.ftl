AADSTS50097 = Your device has to show that it’s known
    .meaning = Your organization asks the device itself to prove that it’s registered, and the app or browser you used couldn’t do that, or hasn’t yet. In a browser this is often a step that passes by itself. Your account and password are fine.
    .search = device authentication required

AADSTS50127 = Your phone needs a helper app for this sign-in
    .meaning = Your organization protects its data in this app. For that, the phone needs a helper app of Microsoft’s that makes it known to your organization, and it isn’t there or isn’t set up. Your account and password are fine.
    .cause-1 = Microsoft Authenticator or Company Portal isn’t installed.
    .cause-2 = It’s installed, but the phone isn’t registered with the organization, or no longer.
    .cause-3 = The app can’t work with the helper app, so it never asks it.
    .background = Rules that protect an organization’s data inside apps need a registered device. On phones, a broker app does the registering: on an iPhone or iPad Microsoft Authenticator, on Android usually Company Portal. The rest of the phone stays your own.

AADSTS50129 = Your organization doesn’t know this device yet
    .meaning = This sign-in works only on a device that is registered with your organization. Yours isn’t, or couldn’t show that it is. Your account and password are fine.
    .cause-1 = The device was never registered with this organization.
    .cause-2 = The browser or app didn’t say which device this is, as in a private window.
    .cause-3 = The device was registered once, and its record was deleted since.

AADSTS50155 = Your device couldn’t be recognized for work
    .meaning = Your device tried to show that your organization knows it, and Microsoft couldn’t confirm that. Most often its entry there was deleted or switched off. Your account and password are fine.
    .cause-1 = The device’s record was deleted or disabled in the organization, while the device itself still believes it’s registered.
    .cause-2 = The device was registered only minutes ago, and not all of Microsoft’s servers know it yet.
    .cause-3 = The device was reinstalled or copied from an image, so that its key no longer fits its record.
    .background = A registered or joined device holds a key, and Entra ID holds its record. For each sign-in that depends on the device, the two must fit. Deleting the record doesn’t tell the device: it goes on trying with a key that nobody knows any more, until it registers anew.

AADSTS50187 = Your device didn’t say which one it is
    .meaning = Your organization wanted to know which device you are using, and Microsoft couldn’t find that out from this app or browser. In a browser this can be a step that passes by itself. Your account and password are fine.
    .cause-1 = The browser doesn’t pass on which device this is, as in a private window or without the extension it needs.
    .cause-2 = The app opens the sign-in page in a window of its own, which doesn’t know the device.
    .cause-3 = The device isn’t registered, or has lost its own sign-in.

AADSTS53000 = This device doesn’t meet your organization’s rules
    .meaning = Your sign-in was accepted, but this app opens only on devices that your organization manages and finds in order, and this one doesn’t count as that. Your account and password are fine.
    .cause-1 = This isn’t a work device, or it was never set up for work.
    .cause-2 = It is one, but something on it isn’t in order: an update, encryption, the screen lock or virus protection.
    .cause-3 = The browser didn’t say which device this is, as in a private window or without the work profile.
    .cause-4 = The sign-in ran with a code typed on another screen, or in an app that can’t show which device it is.
    .search = device not compliant, Intune compliance, Company Portal

AADSTS53001 = This app needs a computer of your organization
    .meaning = Your sign-in was accepted, but this app opens only on computers that belong to your organization’s network domain, and this one doesn’t count as that. Your account and password are fine.
    .cause-1 = This isn’t a computer that your organization set up.
    .cause-2 = It is one, but it hasn’t finished registering with Microsoft, as can happen in its first hours or away from the work network.
    .cause-3 = The browser didn’t say which device this is, as in a private window or without the work profile.
    .cause-4 = The sign-in ran with a code typed on another screen, or in an app that can’t show which device it is.
    .search = device not domain joined, hybrid joined

AADSTS53002 = Your organization wants another app for this
    .meaning = Your sign-in was accepted, but your organization lets people open this only in apps it can protect, and the one you used isn’t among them. Your account and password are fine.
    .search = approved app, app protection

AADSTS135011 = This device has been switched off for work
    .meaning = Your organization keeps a list of the devices people work on, and the one this sign-in came from is switched off there. Your account and password are fine. Somebody there has to switch the device on again.
    .cause-1 = An administrator or an automatic rule disabled the device, for example because it was unused for long or counted as lost.
    .cause-2 = The person reported it as lost on their own Devices page.
    .cause-3 = A saved connection, flow or integration still uses a sign-in made on a device that is disabled by now.
    .background = A device that is registered or joined has an object in Entra ID, and signs in together with the person. When that object is disabled, all sign-ins that build on it are refused, also those an app made on the device earlier and kept.

AADSTS530001 = This browser can’t show which device you’re using
    .meaning = Your organization opens this app only on devices it knows, and this browser can’t tell it which device this is. The device itself may be in order. Your account and password are fine.
    .cause-1 = The browser isn’t one that can show the device, or it isn’t set up for that yet.
    .cause-2 = It’s a private window, cookies are blocked, or Edge isn’t signed in with the work account.
    .cause-3 = The app shows the sign-in page in a small browser of its own, as some apps on phones do.
    .cause-4 = The box that asked for the device’s certificate was cancelled.
    .background = A work device has a certificate or key that proves which device it is. Microsoft asks the browser for that proof, and only some browsers can hand it over, in normal windows only. Without it the device counts as unknown, however well it’s looked after.

AADSTS530002 = Something on this work device isn’t in order yet
    .meaning = Your organization knows and manages this device, but it hasn’t been found in order so far, and this app opens only on devices that are. Your account and password are fine. In most organizations, Company Portal shows what is missing.
    .cause-1 = Something on the device isn’t as your organization asks: an update, encryption, the screen lock or virus protection.
    .cause-2 = The device was only just set up or mended, and the news hasn’t reached Microsoft yet.
    .cause-3 = The device hasn’t checked in for a long time, so its last good report has run out.
    .cause-4 = No compliance policy is assigned to it, and the organization counts such devices as not compliant.
    .background = A management system such as Intune checks the device now and then and tells Entra ID whether it’s compliant. The sign-in looks only at that last report. So it takes a while until a repair on the device counts.

AADSTS530003 = This opens only on devices your organization manages
    .meaning = Your sign-in was accepted, but this app opens only on devices that your organization manages, and yours wasn’t recognized as one. Your account and password are fine.
    .cause-1 = This isn’t a work device, or it was never set up for work.
    .cause-2 = It is one, but the app or the browser couldn’t show it, as in a private window, a tool without a window, or another browser than usual.
    .cause-3 = It was managed once, and the registration was lost or removed.
    .search = device must be managed, registered device

AADSTS530004 = The other organization doesn’t accept your device yet
    .meaning = You are a guest of the organization that has this app, and its rules ask for a device that an organization looks after. It doesn’t rely on what yours says about your device, or not yet. Usually only its administrators can change that.
    .cause-1 = The organization that invited you hasn’t set up trust in other organizations’ devices.
    .cause-2 = The device isn’t managed by your own organization either, or the browser didn’t show it, as in a private window.
    .cause-3 = The rule asks for certain apps, and guests can’t meet that.
    .background = A guest’s device is registered in the guest’s own tenant. The inviting tenant sees whether it’s compliant or hybrid joined only when its cross-tenant access settings say that it trusts such claims from there. The setting belongs in the inbound settings of the tenant that owns the app.

AADSTS530021 = Only certain apps may open this on a phone or tablet
    .meaning = Your sign-in was accepted, but on phones and tablets your organization lets only certain apps open this, and the one you used isn’t among them. Your account and password are fine.
    .cause-1 = It was the phone’s own mail app, another browser or another maker’s app.
    .cause-2 = An add-in or a small app inside an allowed one asked for itself: it doesn’t share its host’s approval.
    .cause-3 = The account is a guest’s. Guests can’t meet this rule.
    .background = Conditional Access can ask for an approved client app: one of a fixed list of Microsoft’s, which organizations can manage and wipe. Other apps can’t be added to the list. The newer grant, which asks for an app protection policy, takes more apps.

AADSTS530033 = Signing in with a code isn’t enough here
    .meaning = You typed a code to sign in another device or program. Your organization asks that device to prove that it’s managed, and with a code it can’t. Your account and password are fine.
    .cause-1 = A tool or script signs in with a code although it could open a sign-in window.
    .cause-2 = The device that waits for the code, such as a room display or a television, can’t sign in any other way.
    .cause-3 = Somebody sent you the code. Then the rule has just protected you.
    .background = With a device code, the sign-in happens in one place and its result goes to another. Entra ID can check the device with the browser, but not the one that gets the token, even if both are the same computer. So a policy that asks for a compliant or joined device can never be met this way.

AADSTS700003 = Your organization no longer has this device on record
    .meaning = This device still believes that it’s registered with your organization, but its entry there has been deleted. It has to be registered again. Your account and password are fine, and other devices still work.
    .meaning-tenant = This device still believes that it’s registered with { $tenant }, but its entry there has been deleted. It has to be registered again. Your account and password are fine, and other devices still work.
    .cause-1 = The device wasn’t used for long, and a clean-up took it off the list.
    .cause-2 = An administrator deleted it, or it was set up afresh or handed on.
    .cause-3 = Its computer account was moved or deleted in the organization’s own directory, and the sync followed.
    .cause-4 = A saved connection or flow still uses a sign-in made on a device that is gone.
    .background = Registering or joining gives a device an identity of its own, one half of which is on the device and the other in Entra ID. Sign-ins on the device build on it. When the half in Entra ID is gone, only a new registration helps, and its kind decides how: registered, joined or hybrid joined.
