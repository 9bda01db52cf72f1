# What the help desk and the tenant’s administrators do about accounts.

check-domain-verified = Domain names: the domain after the @ must be listed there and verified.
find-b2c-user = In the tenant people sign up to (Azure AD B2C or External ID), Users: look the person up by email address, and see under Identities how they sign in: with a password or through another provider.
read-lock-reason = Sign-in logs → this request: the failure reason tells a lock after wrong passwords from a block of a malicious IP address.
reset-password-ends-lockout = Users → the person → Reset password: a new password ends a smart lockout at once. An account from your own Active Directory may have to be unlocked there too.
ask-microsoft-about-blocked-address = If the blocked address is your own network’s, open a support ticket with Microsoft. If it is a VPN or proxy, have the person sign in without it.
look-up-account = Users: look for the account, also under Deleted users, and compare its user principal name with what was typed.
create-or-invite-account = If the person should have access, invite them as a guest with the address of the account they sign in with, or create an account for them.
enable-account = If it was a mistake: Users → the person → Edit properties → Account enabled. An account from your own Active Directory is enabled there, and synced.
reset-guest-redemption = If the person’s account at home was deleted and made anew, open the guest in Users and choose Reset redemption status.
unlock-b2c-user = In the B2C tenant, Users → the person: see whether the account is enabled, and in the Audit logs who or what changed it. Enable it when the reason is gone and you’re sure who asks.
look-for-twin-accounts = Users: look for a second account with the same sign-in name or email address, among guests and deleted users too.
check-age-group = Users → the person → Properties: look at Age group and Consent provided for minor. Change them only when you know the person’s age and, for a minor, have the parents’ agreement in hand.
check-logon-hours = Active Directory Users and Computers → the person → Account → Logon Hours: see whether the hours are what they should be. Remember other time zones and shifts.
sync-windows-account = Check in Entra Connect that this person’s domain and organizational unit are synced and no filter leaves them out. In Users, the account’s On-premises security identifier must equal the SID in Active Directory.
restore-deleted-user = Users → Deleted users → the account → Restore user (for a B2C site, in the B2C tenant): possible for 30 days after the deletion. Look in the Audit logs first who or what deleted it, and why.
mend-sync-of-deleted-user = If the account is synced from Active Directory: bring it back there, or into the scope of the sync again. Restored in the cloud alone, it can be deleted again at the next sync.
check-guest-reviews = Identity Governance → Access reviews: a review of guests may have switched the account off, and can be set to delete it 30 days later. Life-cycle scripts do the same.
resend-pending-invitation = Users → the guest: see under B2B collaboration whether the invitation is still pending, and resend it to the address of the account they sign in with. If there is no such guest, invite them.
check-email-code-method = In the tenant people sign up to: Authentication methods → Policies → Email OTP must be on for them, and the person’s account must be a local one with an email address and a password.
