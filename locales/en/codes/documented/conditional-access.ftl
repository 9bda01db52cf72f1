AADSTS50176 = An outside check your organization asks for is missing
    .meaning = One of your organization's sign-in rules sends people through a check by another company, and the description of that check is gone. Your account and password are fine. An administrator of your organization has to mend the rule.
    .background = The Conditional Access policy names a custom control (an external control) whose definition isn't found in the tenant.

AADSTS53010 = You can't set up your second step from this place
    .meaning = Your organization lets people set up their second step only from certain places or devices, and this isn't one of them. That keeps a stranger who knows your password from setting up theirs.
