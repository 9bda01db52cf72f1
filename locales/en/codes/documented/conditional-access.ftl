AADSTS50005 = Your organization’s rules don’t know this kind of device
    .meaning = Your organization’s sign-in rules cover certain kinds of device, and the one you used isn’t among them, or didn’t show which kind it is. Your account and password are fine.
    .meaning-platform = Your organization’s sign-in rules cover certain kinds of device. Yours showed itself as { $platform }, which isn’t among them. Your account and password are fine.

AADSTS50142 = Your organization’s rules ask for a new password
    .meaning = One of your organization’s sign-in rules lets you in only after you have changed your password. Most often something about the account looked unsafe. It protects you, and it doesn’t mean that you did anything wrong.
    .background = It’s a Conditional Access policy that grants access with a password change. It’s meant for accounts that look at risk.

AADSTS50159 = The outside check told Microsoft too little
    .meaning = Your organization sends people through a check by another company. Its answer lacks details that Microsoft needs, so the sign-in stopped. Your password isn’t the reason.
    .background = The external provider’s answer has fewer claims than are required of it.

AADSTS50161 = The outside check isn’t set up rightly
    .meaning = Your organization sends people through a check by another company, and what is on record about that check doesn’t hold. Your account and password are fine. An administrator of your organization has to mend it.
    .background = The authorization address of the external claims provider, or the claims asked of it, can’t be validated.

AADSTS50166 = The outside check didn’t answer Microsoft’s call
    .meaning = For this sign-in Microsoft asks a service of another company, and that call failed. It often passes: try again in a few minutes. Your account and password are fine.

AADSTS50170 = The outside check isn’t tied to your sign-in
    .meaning = Your organization sends people through a check by another company, and what ties that check to the sign-in is missing. Your account and password are fine. An administrator of your organization has to mend it.
    .background = The mapping of the external control in Conditional Access is missing.

AADSTS50172 = The outside check isn’t approved yet
    .meaning = Your organization sends people through a check by another company, and that company isn’t approved for it. Your account and password are fine. An administrator of your organization has to look into it.

AADSTS50176 = An outside check your organization asks for is missing
    .meaning = One of your organization’s sign-in rules sends people through a check by another company, and the description of that check is gone. Your account and password are fine. An administrator of your organization has to mend the rule.
    .background = The Conditional Access policy names a custom control (an external control) whose definition isn’t found in the tenant. Microsoft is ending custom controls: since September 2026 none can be added or changed, and in 2027 those that are left stop working. External MFA takes their place.

AADSTS53010 = You can’t set up your second step from this place
    .meaning = Your organization lets people set up their second step only from certain places or devices, and this isn’t one of them. That keeps a stranger who knows your password from setting up theirs.

AADSTS530084 = This app can’t tie your sign-in to your device
    .meaning = One of your organization’s rules wants each sign-in bound to the device it was made on, so that nobody can steal it. This app or device can’t do that. Your account and password are fine.
    .cause-1 = A command-line tool, or a program that builds on one, asks for Microsoft Graph or another protected service: Azure CLI with its broker turned off, Azure Developer CLI, Terraform.
    .cause-2 = An app on a computer signs in through the browser or a web view instead of the system’s broker.
    .cause-3 = The device isn’t registered, or the app or system is one that can’t bind its sign-ins.
    .background = The rule is token protection in Conditional Access. It takes a registered device and an app that signs in through the system’s broker, and covers certain services and platforms only. On Windows, Azure CLI from version 2.61 on uses the broker (WAM) unless core.enable_broker_on_windows is set to false; “az config unset core.enable_broker_on_windows” and a new az login end that. On Linux, reports say that Microsoft Graph was refused.
