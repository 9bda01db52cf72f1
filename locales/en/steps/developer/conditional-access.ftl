# What the people who build the app do about the organization’s sign-in rules.

return-nonce-and-sub = If your service answers Microsoft with an ID token, return the nonce you were sent, the sub of the person who was asked about, and each claim once.
remediate-missing-protection = Catch the suberror protection_policy_required (in MSAL the “Intune protection policy required” error), call the Intune SDK’s remediateCompliance, and get the token again once it reports success.
use-oauth-for-mail = Read and send mail with Microsoft Graph, or use OAuth 2.0 (XOAUTH2) with IMAP, POP and SMTP.
sign-in-through-broker-only = Sign in through the system’s broker alone (on Windows WAM): here a sign-in in the system browser is refused too.
