# What the help desk and the tenant’s administrators do about the organization’s sign-in rules.

decide-person-device-or-policy = Decide what should change: the person’s way of signing in, the device, or the policy. Test a change with What If before you turn it on.
check-emergency-accounts = Check that your emergency accounts are excluded from this policy, so that a wrong rule can’t lock everybody out.
review-user-risk = ID Protection → Risky users and Risky sign-ins: find out whether it really was the person. If so, dismiss the risk; if not, reset the password and revoke the sessions.
let-password-change-clear-risk = For synced accounts: a new password set at Microsoft needs password writeback. One set in Active Directory clears the risk only with password hash sync and the setting for it under ID Protection → Settings (“Allow on-premises password change …”).
send-guest-home-for-risk = For a guest or a partner’s technician: the risk is cleared in the tenant where the account lives, not in the one they visit. Send them to the help desk there.
check-app-protection-policy = Intune → Apps → Protection: a policy for the person’s platform must contain this app and one of their groups. The person needs an Intune license too.
check-app-protection-arrival = Intune → Apps → Monitor → App protection status: see whether the policy has reached this person’s app. If another work account is managed in the app, that one may have to go first.
offer-device-alternative = If phones and Macs should come in too, give them a way: in the policy’s Grant, accept a compliant device as well (“Require one of the selected controls”), or cover them with a policy of their own. Don’t leave them without one.
use-interactive-login-in-tools = In scripts and command-line tools, sign in without a device code: az login and Connect-MgGraph open a sign-in window by themselves. Jobs without a person get a managed identity or a service principal.
give-room-devices-own-policy = Room and shared devices that know only the code: give their accounts a policy of their own, bound to a network location and a device filter, instead of opening the code to everybody.
warn-customers-if-attacked = If somebody else did use the account, tell the customers it can reach, and go through their sign-in and audit logs with them.
find-legacy-clients = Sign-in logs → add the filter Client app and choose the legacy ones (IMAP, POP, Authenticated SMTP, Exchange ActiveSync, Other clients): see which device or program it is.
move-devices-to-oauth-or-relay = Let printers, scanners and programs that send mail sign in with OAuth, or send through an SMTP relay. An app password doesn’t help: it’s legacy authentication too.
replace-security-defaults-by-policies = Security defaults know no exceptions. If you need some and have Microsoft Entra ID P1, put Conditional Access policies in their place that protect at least as much; don’t just turn them off.
look-for-original-transfer-method = Sign-in logs → this request → Basic info: “Original transfer method” says whether the session once began with a device code or a transfer from another device.
exclude-device-registration-service = If your organization registers devices with a device code, exclude the Device Registration Service under Target resources of that policy, so that they don’t lose their registration.
check-custom-control = Conditional Access → Custom controls: see whether the control with this ID is still there. A deleted or wrong one can’t be mended: since September 2026, Microsoft lets nobody add or change custom controls.
plan-external-method = Replace custom controls: set the provider up as external MFA under Authentication methods → Policies, by its guide. In the policy’s Grant, choose “Require multifactor authentication” instead of the control, so that it never stands without a demand. Try it with a small group first.
check-seen-platform = Sign-in logs → this request → Device info tab: see which operating system and browser arrived. They come from what the browser says of itself, so an unusual or disguised browser counts as unknown.
ask-check-provider = Ask the company behind the check which address and which claims have to be on record with Microsoft, and compare them with yours.
check-provider-is-wanted = See which provider the message names. If your organization chose it, ask the provider how its approval works, and approve it where the setup calls for that. If nobody knows it, find out in the Audit logs who brought it in, and approve nothing.
check-token-protection-policy = Conditional Access → the policy → Session → “Require token protection for sign-in sessions”: compare its target resources, client apps and device platforms with what Microsoft lists as supported. Limit the policy to those, not to browsers.
