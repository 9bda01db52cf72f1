AADSTS50131 = A rule about devices or safety stopped this sign-in
    .meaning = Either your device isn’t as your organization’s rules ask, or something about this sign-in looked unsafe. The message doesn’t say which; your organization can see it. Such rules protect your account, even when they stop the right person.
    .meaning-state = Either your device isn’t in the state that your organization’s rules ask for, { $state }, or something about this sign-in looked unsafe. The message doesn’t say which; your organization can see it. Such rules protect your account.
    .cause-1 = The device isn’t managed, registered or in order as a rule demands, or the browser didn’t show which device it is.
    .cause-2 = The place, network or way of signing in was unusual, and a rule turns that down.
    .cause-3 = Another security rule of the organization said no.

AADSTS53003 = Your organization’s sign-in rules said no
    .meaning = Microsoft accepted your sign-in. Then one of your organization’s rules on where, how or with which device people may sign in turned it down. It’s a rule, not a fault, and it protects your account.
    .cause-1 = The place or network isn’t one that the rule allows.
    .cause-2 = The device, the browser or the app isn’t one that the rule allows.
    .cause-3 = The way of signing in isn’t allowed, such as typing a code from another screen (device code flow), or an old mail program.
    .cause-4 = The sign-in looked risky, or this account isn’t among those that may open this app.
    .search = blocked by Conditional Access, access policy, you cannot access this right now

AADSTS53004 = You can’t set up a second step from here right now
    .meaning = This sign-in looked unusual to Microsoft, so it doesn’t let anyone register a new way of signing in with it. That keeps a stranger who has your password from doing so. It may well have been you: then your organization can clear it.

AADSTS53005 = Your organization has to protect this app first
    .meaning = Your organization opens this only to apps whose data it can protect, and the app you used isn’t under its protection yet. Your account and password are fine.
    .cause-1 = The person isn’t covered by an app protection policy for this app, or has no Intune license.
    .cause-2 = The protection hadn’t arrived yet when the app was opened, or the helper app on the phone is missing.
    .cause-3 = The app can’t be protected, or isn’t built or set up for it.
    .cause-4 = The app may already be protected for another work account, which keeps this one out.

AADSTS53011 = Your own organization must clear your account first
    .meaning = You are a guest here, and in your own organization your account counts as at risk: somebody else may know its password. The organization you want to visit lets no such account in. It may be a false alarm; only your own organization can clear it.
    .cause-1 = Microsoft found signs that the password leaked or that a stranger signed in.
    .cause-2 = You signed in from an unusual place or network, and that looked like a stranger.
    .background = How risky a guest’s account is gets worked out in the guest’s own tenant. The tenant that invited them can refuse entry, but neither see the reason nor dismiss the risk. A guest’s password can’t be changed there either, so a policy that asks for a new password ends in a block.

AADSTS530032 = Your account looks at risk, so you can’t sign in here
    .meaning = Microsoft saw signs that somebody else may know your password, and the organization you want to reach turns such accounts away. If you are a guest there, only your own organization can clear this.
    .cause-1 = The account is marked as a risk in its own organization, and you are a guest elsewhere.
    .cause-2 = The account is marked as a risk here, and a rule blocks such accounts instead of asking for a new password.
    .cause-3 = A security rule that the organization set for everybody refused the request, risk or not.
    .background = The risk of an account is reckoned in its home tenant. Another tenant’s policies can use it, but can neither see why nor clear it, and the guest isn’t in its list of risky users. A new password, set with a second step at home, clears the risk; so does an administrator there.

AADSTS530034 = Your partner access is blocked because of a risk
    .meaning = You look after a customer’s organization as its partner. Microsoft saw signs that somebody else may use your account, so it keeps the account out there. The cure is in your own company, not at the customer.
    .background = People of a partner company can hold administrator roles in their customers’ tenants. A stolen account of that kind opens many doors at once. So Microsoft blocks it there as soon as the account counts as risky in the partner’s tenant, without the customer having to set a policy.

AADSTS530035 = This way of signing in is blocked for safety
    .meaning = Your organization uses a set of security rules that Microsoft made for everyone. They keep out older programs that only send a password, and other sign-ins that don’t look safe. Your account still works in up-to-date apps.
    .cause-1 = A mail program, printer, scanner or script signs in in the old way, with nothing but name and password.
    .cause-2 = It was a sign-in with a code from another device or tool. In newer organizations this protection blocks those too.
    .cause-3 = The rules found this sign-in unsafe for another reason, for example because no second step was possible.
    .background = Security defaults are one switch for a whole tenant: everybody registers for a second step, legacy authentication such as IMAP, POP or SMTP with a password is blocked, and since July 2026, in new tenants, the device code flow too. They have no list of exceptions; organizations that need some use Conditional Access instead.

AADSTS530036 = A sign-in passed on from elsewhere no longer counts
    .meaning = This app or device was once signed in with a code, or from another device. Your organization’s rules don’t allow that for any app, so this sign-in has ended. Sign in anew in the usual way.
    .cause-1 = A rule against such sign-ins was turned on after the device had been signed in.
    .cause-2 = A tool, a meeting room device or a phone keeps using a sign-in that began with a code.
    .background = Microsoft remembers how a session began, through every renewal. A policy on authentication flows can therefore block it later, even when the app itself now signs in in the ordinary way. A blocked token never becomes valid again; when the policy is switched off, too, a new sign-in is needed.

AADSTS9001011 = A rule asks for a kind of device that this one isn’t
    .meaning = One of your organization’s rules lets in only devices in a certain state, and this device or app isn’t in it or can’t show it. For example, a phone can’t belong to a Windows network, and a private computer usually doesn’t.
    .meaning-state = One of your organization’s rules lets in only devices in a certain state, which the message calls { $state }. This device or app isn’t in it or can’t show it.
    .cause-1 = The rule asks for a hybrid joined Windows computer (domain_joined), and the sign-in comes from a phone, a Mac or another device.
    .cause-2 = It comes from a Windows computer that isn’t joined that way.
    .cause-3 = The app signs in in a way that doesn’t show which device it is.
