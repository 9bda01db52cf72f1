# What the help desk and the tenant’s administrators do about the second step.

read-authentication-details = Sign-in logs → this request → Authentication details tab: see which method was tried and how it ended.
revoke-sessions-if-attacked = If the person didn’t start this sign-in, somebody knows their password: reset it, and choose Revoke sessions.
require-reregistration = Users → the person → Authentication methods: remove the method that no longer works, or choose Require re-register multifactor authentication. Make sure first that it is really them who ask.
check-federated-multifactor-claim = For a federated domain: check that your federation service does the second step and sends the claim for it (amr, authnmethodsreferences) with a value from Microsoft’s documentation, and that the domain’s federatedIdpMfaBehavior setting fits.
check-registration-policy = Conditional Access: look for policies on the user action “Register security information”, and what they ask for.
check-remembered-devices = Multifactor authentication → Additional cloud-based multifactor authentication settings: look how many days trusted devices are remembered. Don’t combine this with a sign-in frequency: the two together ask at odd times.
check-authenticator-mode = Authentication methods → Policies → Microsoft Authenticator: the person must be included, with Authentication mode Any or Passwordless.
check-code-mail-delivery = If codes arrive late or not at all, trace the message in the mail system of the person’s address: a filter or a greylist may hold back Microsoft’s mail.
match-policy-to-qr-code = If the person signs in with a QR code and PIN: give them a second method too, or decide with Conditional Access what should protect their apps instead, such as compliant shared devices in your own network.
check-passkey-policy = Authentication methods → Policies → Passkey (FIDO2): it must be enabled and include the person, no excluded group may hold them, and the make of their key (AAGUID) must be allowed. The Audit logs show who changed it.
check-certificate-method = Authentication methods → Policies → Certificate-based authentication: it must be enabled and include the person, and no excluded group may hold them. Under Configure, compare issuer and policy OIDs of their certificate with the rules, and see whether CA scoping lets their group use it.
check-external-method-setup = Authentication methods → Policies → the external method: compare Discovery Endpoint, Client ID and App ID with what the provider gave you, and look whether admin consent was granted to its app.
read-provider-answer = The message says what was wrong with the provider’s answer. Send it with the code and the time to the provider’s support, who can look into their log.
bridge-certificate-outage = If people can’t wait: let them sign in another way meanwhile, with a passkey they have or a Temporary Access Pass. Make sure first that it is really them who ask. Don’t exempt the authority from the check: revoked certificates could get in.
