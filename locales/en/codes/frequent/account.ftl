AADB2C90053 = This site doesn’t know that account
    .meaning = There’s no account with this name on the site you’re signing in to. Most often the address is mistyped, or you signed up with another address or another provider’s button.

AADB2C90111 = Your account on this site is locked
    .meaning = This account was locked, and it doesn’t open by itself after a while. Only the people who run the site can unlock it.

AADB2C90128 = The account this site remembers no longer exists
    .meaning = The site went on with an earlier sign-in of yours, and the account behind it has been deleted. Sign in with another account of yours, or sign up anew.
    .cause-1 = You or the people who run the site deleted the account.
    .cause-2 = The account was made anew, and the site still keeps the sign-in of the old one.

AADB2C99002 = You don’t seem to have an account on this site yet
    .meaning = The site found no account for what you signed in with. Sign up first, or use what you signed up with.
    .cause-1 = You haven’t signed up on this site yet.
    .cause-2 = You signed up with another email address, or with another provider’s button.
    .cause-3 = The site’s sign-in page doesn’t make accounts for people who come by another provider’s button.
    .cause-4 = The account was deleted.

AADSTS50034 = Microsoft can’t find this account here
    .meaning = No account with this name exists in the organization you’re signing in to. Most often the name has a typing error, or the account belongs to another organization.
    .meaning-tenant = No account with this name exists in { $tenant }, the organization this request named. Most often the name has a typing error, or the account belongs to another organization.
    .meaning-tenant-user = No account { $user } exists in { $tenant }, the organization this request named. Most often the name has a typing error, or the account belongs to another organization.
    .cause-1 = The name has a typing error, or is an old name or an email address that isn’t the sign-in name.
    .cause-2 = The account belongs to another organization, and nobody has invited it here as a guest.
    .cause-3 = The app sends people to the wrong organization.
    .cause-4 = The account was deleted, or isn’t synced yet from the organization’s own directory.
    .search = user not found, account does not exist, unknown user

AADSTS50053 = Sign-in is locked for now
    .meaning = There were too many tries with a wrong password, or this try came from an internet address that Microsoft holds to be dangerous. The lock protects your account. One for wrong passwords ends by itself after a while.
    .cause-1 = Too many wrong passwords, often from a phone or an app that still uses an old one.
    .cause-2 = Somebody else is guessing this account’s password.
    .cause-3 = The sign-in came from an address known for attacks, such as some VPNs and proxies. Then even the right password is refused.
    .search = account locked, locked out, too many wrong passwords, smart lockout, malicious IP address

AADSTS50057 = This account is switched off
    .meaning = The account exists, but the organization has switched it off, so nobody can sign in with it. Trying again won’t change that: somebody there has to switch it on.
    .cause-1 = An administrator disabled the account, on purpose or by mistake.
    .cause-2 = It was disabled in the organization’s own Active Directory, or by an automatic rule for accounts that are unused or leave.
    .cause-3 = It is a guest account, and the organization that owns the app disabled it.
    .search = account disabled, user disabled

AADSTS50135 = Change your password before you go on
    .meaning = Microsoft sees signs that somebody else may know your password or has tried to use your account. So it wants a new password first. It protects you, and it doesn’t mean that you did anything wrong.
    .cause-1 = The password turned up among stolen ones.
    .cause-2 = Sign-ins of this account looked unusual: another country, an odd network, a pattern known from attacks.
    .cause-3 = An administrator marked the account as compromised.
    .background = Microsoft Entra ID Protection rates how likely it is that somebody else has an account. When that risk is high, a rule of the organization can demand a secure password change: first the second step of signing in, then a new password. People who have no second step set up can’t do it themselves, and neither can guests here: their risk is rated and cleared in their own organization.

AADSTS500341 = This account has been deleted
    .meaning = The organization has deleted this account, on purpose or by mistake, so nobody can sign in with it. If it was a mistake, it can be brought back for 30 days.
    .meaning-tenant-user = The account { $user } has been deleted in { $tenant }, on purpose or by mistake, so nobody can sign in with it. If it was a mistake, it can be brought back for 30 days.
    .cause-1 = The person left, or the account was cleaned up as unused.
    .cause-2 = A synced account was deleted or moved in the organization’s own Active Directory, or left out of the sync.
    .cause-3 = The account was made anew, and an app, device or flow still uses the old one.
    .cause-4 = It was a guest account, and the other organization removed it.

AADSTS500571 = Your guest account there is switched off
    .meaning = You are a guest in another organization, and that organization has switched your guest account off. Your account at home and your password are fine. Only the organization you visit can switch it on.
    .cause-1 = The project or the access you were invited for has ended.
    .cause-2 = A review or an automatic rule for guests took the account for unused.
    .cause-3 = Somebody switched it off by mistake.

AADSTS1003037 = An account with this email address may already exist
    .meaning = You tried to sign up, and this email address seems to have an account here already. Sign in instead, the same way as when that account was made.
    .cause-1 = You signed up earlier, with a password or an emailed code.
    .cause-2 = You came in earlier with the button of another provider, such as Google or Facebook, and it gave the same address.
    .cause-3 = Somebody at the site made the account for you.
