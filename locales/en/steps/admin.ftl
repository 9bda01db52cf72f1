# What the help desk and the tenant's administrators do. Field terms are used exactly; portal menus as the portal shows them.

confirm-redirect-uri-with-owner = Compare the address in the details with those the app's owners gave you. Ask them when it isn't among those: whoever owns that address will receive your people's sign-ins.
add-confirmed-redirect-uri = Only when the owners confirm the address: App registrations → the app → Authentication, and add it under the right platform.
check-gallery-reply-url = For a gallery app: Enterprise applications → the app → Single sign-on → Reply URL.
microsoft-app-cannot-change = An app owned by Microsoft can't be changed in your tenant. Start it again from Microsoft's own page.
assign-user-to-app = Enterprise applications → the app → Users and groups: add the person or one of their groups. A group inside a group doesn't count.
turn-off-assignment-required = If everyone in the organization may use the app: Properties → Assignment required → No.
nothing-to-fix = Nothing needs fixing. This is a normal step of signing in.

# Finding the failed sign-in

find-in-sign-in-logs = Sign-in logs: find this attempt by the request ID or correlation ID below. The entry names the app, the account and the reason.

# Apps in the tenant

search-app-by-id = Enterprise applications, all application types: search for the application ID in the details. No result means that your tenant doesn't have the app.
add-app-after-checking = If your organization wants the app, confirm with its publisher which app it is, then add it the way they describe: from the gallery or with their consent link.
compare-entity-id = For a SAML app: Single sign-on → Identifier (Entity ID) must equal the identifier that the app sends, character by character.
grant-app-role-to-client = If an app was refused, not a person: App registrations → the calling app → API permissions, add the application permission (app role) that the resource offers, and grant admin consent.
check-app-enabled = Enterprise applications → the app → Properties: find out who set “Enabled for users to sign-in?” to No, and why. Set it to Yes only when that was a mistake.
ask-publisher-about-disabling = If it's Yes in your tenant, ask the app's publisher: the app may be disabled where it is registered.
check-app-credentials = App registrations → the app → Certificates & secrets: see whether the secret or certificate in use has expired, and tell the app's owners.
look-into-vendor-settings = For an app you bought, look in its own sign-in settings for the secret or certificate it uses, or send the details to its vendor.
check-authentication-settings = If the app is registered in your tenant, App registrations → the app → Authentication shows the setting. Change it only together with the people who build the app.
share-app-link = Give people a link that starts in the app or in My Apps, not an address copied from a sign-in page.

# Consent

grant-consent-after-review = Enterprise applications → the app → Permissions: read each permission and who publishes the app. Grant admin consent only if your organization wants the app to have them.
consent-as-administrator = If the app isn't listed in your tenant yet, open it yourself with an administrator account. Read its permissions and publisher, and tick “Consent on behalf of your organization” only if everyone may use it.
review-consent-requests = Enterprise applications → Admin consent requests: review what was asked for, and approve, deny or block it.
check-user-consent-settings = Enterprise applications → Consent and permissions → User consent settings: see whether people may consent themselves, and to which apps and permissions.
let-people-ask-for-consent = Enterprise applications → Consent and permissions → Admin consent settings: let people send requests and name reviewers, so that nobody is stuck on this page.
check-service-license = Check that your organization has a license for the service the app needs, and that the service is turned on.
    .service = Check that your organization has a license for the service that the message calls { $service }, and that the service is turned on.
create-resource-service-principal = If it's licensed but missing under Enterprise applications, check the service's application ID with its maker, then create the service principal (New-MgServicePrincipal).
take-over-unmanaged-tenant = If the message speaks of an unmanaged state: verify the domain and take over the tenant as its administrator.

# Tenants and domains

check-tenant-exists = Check that the tenant ID or domain in the details is right, and that the tenant wasn't deleted and still has a subscription.
check-domain-verified = Domain names: the domain after the @ must be listed there and verified.

# Federation

fix-saml-sign-on-url = Enterprise applications → the app → Single sign-on: the Sign on URL must be a page of the app, never a Microsoft sign-in address. Leave it empty when the app can only be started from My Apps.
finish-sso-in-app = Check in the app's own settings that single sign-on is turned on and uses your tenant's Login URL.
ask-vendor-for-authn-context = Ask the app's vendor to stop sending RequestedAuthnContext: it is optional, and most apps don't need it.

# Azure AD B2C

find-b2c-journey = In the B2C tenant, open the audit logs, or Application Insights if the policies report there, and look for the correlation ID below.
find-b2c-user = In the B2C tenant, Users: look the person up by email address, and check how they sign in: with a local account or through another provider.

## Finding out

read-conditional-access-tab = Sign-in logs → this request → Conditional Access tab: find the policy that says Failure, and which condition matched.
read-authentication-details = Sign-in logs → this request → Authentication details tab: see which method was tried and how it ended.
read-lock-reason = Sign-in logs → this request: the failure reason tells a lock after wrong passwords from a block of a malicious IP address.
check-service-health = Check Service health for an incident that affects sign-in.
open-support-ticket = When the account and the app are in order, open a support ticket with Microsoft. Give the code, the request ID, the correlation ID and the time.

## Passwords and accounts

check-password-state = Find out whether the person's password has expired or was just changed, and whether it is in step with your own directory (password hash sync, pass-through authentication or federation).
reset-user-password = Users → the person → Reset password. Make sure first that it is really them who ask, and tell them the temporary password by phone or in person.
reset-password-ends-lockout = Users → the person → Reset password: a new password ends a smart lockout at once. An account from your own Active Directory may have to be unlocked there too.
ask-microsoft-about-blocked-address = If the blocked address is your own network's, open a support ticket with Microsoft. If it is a VPN or proxy, have the person sign in without it.
find-old-password-source = Find what keeps sending an old password: the app and device columns of the failed sign-ins name it.
check-password-hash-sync = For an account from your own directory: check that password hash sync runs and covers this person, or that the domain is federated as you intend.
confirm-guest-signs-in-at-home = For a guest: their password is kept by their own organization. Check in the sign-in log that the app sent them there.
look-up-account = Users: look for the account, also under Deleted users, and compare its user principal name with what was typed.
create-or-invite-account = If the person should have access, create the account or invite them as a guest.
find-who-disabled-account = Audit logs: find out who or what disabled the account, and why, before you enable it.
enable-account = If it was a mistake: Users → the person → Edit properties → Account enabled. An account from your own Active Directory is enabled there, and synced.
revoke-sessions-if-attacked = If the person didn't start this sign-in, somebody knows their password: reset it, and choose Revoke sessions.
stop-person-accounts-in-scripts = If a script or service signs in as a person, give it a managed identity or a service principal of its own instead of exempting the account.

## The second step

require-reregistration = Users → the person → Authentication methods: remove the method that no longer works, or choose Require re-register multifactor authentication. Make sure first that it is really them who ask.
issue-temporary-access-pass = Users → the person → Authentication methods → Add authentication method: give them a Temporary Access Pass, so that they can register.
check-federated-multifactor-claim = For a federated domain: check that your federation service does the second step and sends the claim for it, and that the domain's federatedIdpMfaBehavior setting fits.

## Conditional Access and devices

decide-person-device-or-policy = Decide what should change: the person's way of signing in, the device, or the policy. Test a change with What If before you turn it on.
check-emergency-accounts = Check that your emergency accounts are excluded from this policy, so that a wrong rule can't lock everybody out.
check-device-record = Devices: find the device by the ID in the sign-in log, and check its join type, Compliant, owner and last activity.
check-device-was-sent = Sign-in logs → this request → Device info tab: when no device ID is there, the browser didn't send one. Use Edge with a work profile, Chrome with the Microsoft Single Sign On extension or its policy, and no private window.
fix-compliance-in-intune = Intune → Devices → the device → Device compliance: see which setting fails, mend it on the device, and sync.
check-hybrid-join = On the computer, run dsregcmd /status: AzureAdJoined and DomainJoined should both say YES. If not, check the join's prerequisites and the sync of the computer object.

## Guests and other organizations

invite-guest = If the person should have access, invite them as a guest with the address of the account they sign in with.
compare-identity-with-guest = Compare the account and identity provider in the message with the guest you invited: people often have a work and a personal account with the same address.
reset-guest-redemption = If the person's account at home was deleted and made anew, open the guest in Users and choose Reset redemption status.
check-immutable-id = For a federated account: compare the immutable ID your federation service sends with the account's OnPremisesImmutableId.
check-guest-assignment = If the app requires assignment: Enterprise applications → the app → Users and groups, and add the guest.
call-microsoft-about-blocked-tenant = Call Microsoft's support for business, give the tenant ID and the code, and ask for a review of the block. Open one case only: nothing in the portal can lift it.
call-microsoft-to-reactivate-tenant = Within 20 days of the block, call Microsoft's support for business, give the tenant ID and the code, and ask to have the tenant reactivated. Open one case only.
open-portal-in-other-tenant = To work in another tenant meanwhile, put its domain behind the portal's address, as in portal.azure.com/contoso.onmicrosoft.com.

## Sessions, apps and their credentials

explain-sessions-were-ended = Nothing needs fixing if a password was changed or sessions were revoked. Check the Audit logs when nobody knows of either.
review-sign-in-frequency = Conditional Access → the policy → Session: check whether the sign-in frequency is what you mean it to be for this app.
check-app-consent = Enterprise applications → the app: check that it exists in this tenant and that people may consent to it, or that its permissions are granted. Review what they allow before you grant any.
ask-vendor-with-details = Send the details below to the app's vendor or owner: the app itself has to change. Nothing in your tenant can mend it.
look-into-app-permissions = App registrations → the app → API permissions shows what it may ask for. Change it only together with the people who build the app.

## Addresses, passes and risk

check-base-url-setting = For an app you host yourselves: look at the address in its settings (base URL, public URL). It must start with https://.
check-temporary-access-pass-policy = Authentication methods → Policies → Temporary Access Pass: check that the person is included, and whether passes must be one-time.
check-pass-of-user = Users → the person → Authentication methods: see whether the pass has expired, or was one-time and is used up. Delete it and add a new one.
review-user-risk = ID Protection → Risky users and Risky sign-ins: find out whether it really was the person. If so, dismiss the risk; if not, reset the password and revoke the sessions.
check-registration-policy = Conditional Access: look for policies on the user action “Register security information”, and what they ask for.
replace-approved-app-grant = Look for the grant “Require approved client app”. Microsoft set its end for 2026 and treats it as not selected from then on, so a policy with that grant alone would protect nothing. Move the policy to “Require app protection policy”.

## By kind, where nothing more is known

check-federation-settings = Compare what your federation service and Entra ID have on file about each other: the issuer, the sign-in address and the signing certificate.
check-cross-tenant-settings = External Identities → Cross-tenant access settings: see what your organization allows with the other one, inbound and outbound.

## More

find-resource-app = Enterprise applications, all application types: look for the service that the message names. If it's there, Properties → “Enabled for users to sign-in?” shows whether someone turned it off.
replace-saml-signing-certificate = Enterprise applications → the app → Single sign-on → SAML Certificates → Edit: see whether one is Active. If none is, or the error stays although one is, add a New Certificate and save it.
give-new-certificate-to-app = Give the new certificate to the people who run the app, and choose “Make certificate active” when they are ready: the app refuses everybody until it knows it.
compare-federation-certificate = Compare the certificate your federation service signs with now and the one on record for the domain (Get-MgDomainFederationConfiguration). After a renewal, update the record.
compare-federation-issuer = Compare the Issuer in the SAML answer with the issuer URI on record for the domain, character by character. It must be only yours: one copied from a guide may be in use by other tenants too. Change both sides together.
read-saml-answer = Capture one sign-in in the browser and read the SAML answer: signature, times in UTC, NameID (the immutable ID) and IDPEmail (the user principal name) must all be there.
check-application-id-uri = If the app is registered in your tenant, App registrations → the app → Expose an API shows whether it has an Application ID URI. Set one only together with the people who build the app.
upload-whole-certificate-chain = Identity Secure Score → Public key infrastructure (or Certificate authorities): the root and every intermediate authority above people's certificates must be there, and none expired.
check-revocation-lists = From outside your network, download the CRL of each authority: it must open over http without signing in, quickly, and be up to date. Test-MsIdCBATrustStoreConfiguration (MSIdentityTools) checks them all.
compare-chain-identifiers = Open the person's certificate: its Authority Key Identifier must equal the Subject Key Identifier of an authority in the store, and certificate policies must fit together all the way up.
read-identity-provider-log = Look in the log of the identity provider that was asked (AD FS, Okta, Ping …) at the time below: the reason stands there. For a guest, that provider is their own organization's.
check-authority-setting = For an app you set up yourselves: the sign-in address (authority, login URL) in its settings must be one of Microsoft's, for the global cloud https://login.microsoftonline.com/ and your tenant ID.
check-remembered-devices = Multifactor authentication → Additional cloud-based multifactor authentication settings: look how many days trusted devices are remembered. Don't combine this with a sign-in frequency: the two together ask at odd times.
move-people-to-app = If it comes often: Authentication methods → Policies, turn on Microsoft Authenticator or passkeys, and have people use them instead of calls and texts.
compare-guest-federation-issuer = For a guest: External Identities → All identity providers → Custom → the partner's entry. Its Issuer URI must equal the Issuer in the SAML answer; have the partner confirm theirs before you change it.
check-issuer-rule = AD FS with several domains: test the claim rule that builds the issuer with this person's name. For a subdomain it must give the issuer of the parent domain.
check-reset-registration = Password reset → Registration: see whether people must register when they sign in, and how often they confirm what they gave.
check-who-may-register-devices = Devices → Device settings: see whether this person may register devices, and whether they have reached the maximum number.
let-password-change-clear-risk = For synced accounts: a new password set at Microsoft needs password writeback. One set in Active Directory clears the risk only with password hash sync and the setting for it under ID Protection → Settings (“Allow on-premises password change …”).
send-guest-home-for-risk = For a guest: the risk is cleared in their own organization, not in yours. Send them to its help desk.
check-stay-signed-in-setting = If people get stuck: Users → User settings → “Show keep user signed in”, and the persistent browser session in Conditional Access policies, decide whether the question comes.
reset-password-in-active-directory = Active Directory Users and Computers → the person → Reset Password. Make sure first that it is really them who ask, and tell them the new password by phone or in person.
check-password-writeback = So that people can do it themselves: Password reset → Properties must include them, and On-premises integration must show password writeback turned on and running.
check-verification-certificates = Enterprise applications → the app → Single sign-on → SAML Certificates → Verification certificates: see whether signed requests are required, and compare the certificate there with the one the app signs with.
start-tile-at-app = Single sign-on → Basic SAML Configuration → Sign on URL: put the app's own sign-in page there, so that its tile in My Apps starts at the app. The portal's test button can't work while signatures are required.
ask-vendor-to-sign-requests = Ask the app's vendor how to turn on signed SAML requests (RSA-SHA256), and upload the public certificate they give you under Verification certificates.
drop-signed-request-requirement = If the app can't sign and its owners agree, clear “Require verification certificates”. Microsoft then no longer checks signatures; it still answers only to the app's registered Reply URLs.
check-app-server-clock = If you host the app yourselves, check the clock of its server and that it gets its time from a time service.
purge-kerberos-tickets = On the computer, within reach of a domain controller, run klist purge, lock and unlock it, and try again: klist should then list a ticket for AZUREADSSOACC.
check-seamless-sso-zone = Check by Group Policy that https://autologon.microsoftazuread-sso.com is in the Local intranet zone. In Trusted sites it keeps people from signing in.
check-seamless-sso-account = Entra Connect → Connect Sync: check that Seamless single sign-on is enabled for this forest. In Active Directory, the computer account AZUREADSSOACC must exist and be enabled.
roll-seamless-sso-key-once = If it fails for everybody, and its key is old or RC4 was turned off since, roll over the key of AZUREADSSOACC with Update-AzureADSSOForest, once per forest. A second run too soon breaks automatic sign-in until people's tickets have expired, usually after ten hours.
look-for-name-probing = Many of these at once, for many accounts, can come from somebody trying out account names or passwords. Look into them as you would into a series of failed passwords.
choose-rsa-sha256-in-app = If the app's own settings let you choose how single sign-on is signed, choose RSA with SHA-256.
give-script-own-app-id = If a script or tool shows this, update it. Older ones use a shared application ID that Microsoft has retired: register an app of your own and give the script its ID.
check-public-status-page = If you can't sign in to look, open status.cloud.microsoft: it shows wide incidents without a sign-in.
narrow-down-who-is-hit = Find out in the Sign-in logs whether it hits one account, one app or everybody. That tells where to look, and Microsoft's support will ask.
check-tool-addresses = If a script or tool shows this, compare the addresses it was given (login, resource, Azure Resource Manager) with its guide.
read-consent-audit-entry = Audit logs → activity “Consent to application”: look for a failed entry near the time below. It names the app and may give the reason.
check-role-may-consent = If an administrator gets this: the role must cover what the app asks for. Application permissions of Microsoft Graph take a Privileged Role Administrator; Cloud Application Administrators can grant the others.
have-customer-administrator-consent = Ask the customer's administrator to look at the app's permissions and publisher, and to consent to it in their own tenant.
authorize-app-through-partner-center = For many customers: authorize the app with the Partner Center API, one POST to /v1/customers/<customer tenant ID>/applicationconsents for each, once the customer has agreed.
check-delegated-admin-relationship = Check that the delegated admin relationship (GDAP) with this customer is active. It gives people roles; it doesn't authorize an app.
find-the-refusing-provider = If you don't know who was asked: the sign-in log's Authentication details, the domain's federation settings and the custom authentication extensions name the candidates.
try-another-tool-version = If a ready-made tool shows this, update it. If it began with an update, use the last version that worked and report it to the tool's makers.
check-authenticator-mode = Authentication methods → Policies → Microsoft Authenticator: the person must be included, with Authentication mode Any or Passwordless.
check-sms-sign-in = If they sign in with a phone number and a text message: Policies → SMS must include them, with “Use for sign-in” on.
adjust-pass-lifetime = If passes run out before people use them: Authentication methods → Policies → Temporary Access Pass → Configure, and look at the lifetimes.
check-who-used-pass = Sign-in logs → the person: see when, where and on which device the pass was used. If it wasn't them, revoke their sessions and look through their Authentication methods for ones they don't know.
review-sign-up-conditions = In the tenant people sign up to, External Identities → User flows → the flow of this app: compare what it asks for and which identity providers it takes with the person's account. Look also for allowed or blocked domains under External collaboration settings.
check-sign-up-extension = External Identities → Custom authentication extensions: if one runs at sign-up, find out from its owners whether it refused this person, and why.
find-who-disabled-device = Audit logs: find out who or what disabled the device, and why, before you enable it. It may be lost or stolen, or a clean-up rule may have taken it for unused.
enable-device = If the device is in good hands: Devices → All devices → the device → Enable. Then have the person sign in again.
enable-computer-in-active-directory = A hybrid joined computer: enable its computer account in Active Directory too, and let it sync, or it will be disabled again.
check-who-may-invite-guests = External Identities → External collaboration settings: see who may invite guests and which domains are allowed.
turn-on-tls-1-2 = If Office shows this on an old Windows (7, Server 2008 R2, Server 2012), turn on TLS 1.2 there and restart. Microsoft 365 isn't supported on these any more: plan to replace them.
compare-requested-permissions = If it has been approved already: compare the permissions and the application ID in the sign-in request with Enterprise applications → the app → Permissions. What the app asks for beyond those still needs approval.

## More

find-claims-customization = Enterprise applications → the app → Single sign-on → Attributes & Claims: look for claims that somebody added, and for a claims mapping policy. The Audit logs show who changed it and when.
undo-unwanted-claims = For an app you bought: ask its vendor whether it expects these claims and has a signing key of its own. If not, remove what was added.
register-deleted-device-anew = If the record is gone, register the device anew. Hybrid joined: dsregcmd /leave as administrator, then sign out and in; joined: disconnect and join again, once you know that a local administrator can sign in.
read-following-entries = Sign-in logs: look for later entries with this correlation ID. If one of them succeeded, the person finished the step, and nothing needs fixing.
review-policy-for-service-providers = For a partner's technicians: Conditional Access → the policy → Users knows “Service provider users” as a group of its own. Decide together what should protect their access before you exclude them from this policy.
check-code-mail-delivery = If codes arrive late or not at all, trace the message in the mail system of the person's address: a filter or a greylist may hold back Microsoft's mail.
check-primary-refresh-token = On the computer, signed in as the person, run dsregcmd /status: AzureAdPrt should say YES. If not, lock and unlock the computer on the network, and read the error shown there for the last attempt.
look-for-device-code-theft = If the person didn't expect the question, look at Authentication protocol in the sign-in log. If it says device code, somebody may have sent them that code: when a success follows, revoke their sessions.
restrict-device-code-flow = If your organization doesn't need the device code flow, block it: Conditional Access → a policy → Conditions → Authentication flows. Try it in report-only mode first.
look-up-named-feature = The message names the feature: look up in Microsoft's documentation which license it takes and where it's turned on. Find out first who turned it off, and why.
    .feature = The message names { $feature }: look up in Microsoft's documentation which license it takes and where it's turned on. Find out first who turned it off, and why.
check-app-protection-policy = Intune → Apps → Protection: a policy for the person's platform must contain this app and one of their groups. The person needs an Intune license too.
check-app-protection-arrival = Intune → Apps → Monitor → App protection status: see whether the policy has reached this person's app. If another work account is managed in the app, that one may have to go first.
match-policy-to-qr-code = If the person signs in with a QR code and PIN: give them a second method too, or decide with Conditional Access what should protect their apps instead, such as compliant shared devices in your own network.
register-app-for-script = For a script or tool of your own: App registrations → New registration. Give the new app only the permissions it needs, and let the script use its ID instead of Microsoft's.
compare-federated-credential = App registrations → the app → Certificates & secrets → Federated credentials (for a managed identity, its Federated credentials in the Azure portal): compare issuer, subject and audience with the details below.
add-confirmed-federated-credential = Change or add a credential only when the owners of the pipeline or cluster confirm the values: whoever can get such a token signs in as this app.

## More

choose-cloud-in-tool = For a script or tool: choose the cloud of your tenant in it, for example Connect-MgGraph -Environment USGov, or az cloud set. GCC is in the global cloud; GCC High and DoD are in the US Government one.
check-redirect-uri-exists = If the app is registered in your tenant, App registrations → the app → Authentication shows whether it has a redirect URI at all, and for which platforms. Add only one that the people who build the app confirm.
renew-server-certificate = If a server of yours shows this, renew its certificate the way its guide says. For the NPS extension, run its setup script (AzureMfaNpsExtnConfigSetup.ps1) again.
check-scope-setting = For a connector or tool you set up yourselves: its scope must be the API's identifier with /.default behind it, for Microsoft Graph https://graph.microsoft.com/.default.
find-customer-account = In the tenant people sign up to, Users: look the email address up, and see under Identities how this person signs in, with a password or through another provider.
send-email-claim = In the identity provider, send the person's email address under the name http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress, exactly so.
compare-partner-domain = External Identities → All identity providers → Custom → the partner's entry: compare its domains with the part after the @ in the answer. Add a domain only when the partner has confirmed that it's theirs.
check-guest-answer-destination = Capture one sign-in: the answer must go to https://login.microsoftonline.com/login.srf, and its audience must be https://login.microsoftonline.com/<your tenant ID>/. External ID tenants have ciamlogin.com addresses of their own.
find-out-why-revoked = Ask those who run your certificate authority whether the certificate was revoked on purpose, and why. It may be in the wrong hands.
issue-new-certificate = For a person: issue a new certificate, or give them a Temporary Access Pass for the time being. Make sure first that it is really them who ask.
create-own-service-principal = If the app is registered in your own tenant: App registrations → the app → Overview → Create Service Principal, or az ad sp create --id <application ID>.
find-who-removed-app = If the app used to work, look in the Audit logs for “Remove service principal”: find out who deleted it, and why, before you bring it back.
set-ws-trust-token-type = PingFederate: in the connection to Microsoft, set the WS-Federation token type to SAML 1.1 and the WS-Trust STS default token type to “SAML 1.1 for Office 365”.
offer-device-alternative = If phones and Macs should come in too, give them a way: in the policy's Grant, accept a compliant device as well (“Require one of the selected controls”), or cover them with a policy of their own. Don't leave them without one.
name-tenant-in-tool = For a tool such as Azure CLI: name the tenant when you sign in (az login --tenant <tenant ID>). A personal account has to be a member or guest there.
find-app-in-b2c-tenant = Switch to the B2C tenant → App registrations: look for the application ID in the details, and under Authentication for the supported account types.
check-b2c-lifetimes = If people are signed out sooner than you want: in the B2C tenant, User flows → the flow → Properties, look at the refresh token lifetime and its sliding window. Custom policies set both in the token issuer's technical profile.
unlock-b2c-user = In the B2C tenant, Users → the person: see whether the account is enabled, and in the Audit logs who or what changed it. Enable it when the reason is gone and you're sure who asks.
restore-deleted-b2c-user = In the B2C tenant, Users → Deleted users: an account deleted less than 30 days ago can be restored. Find out first why it was deleted.
grant-permission-in-b2c = In the B2C tenant, App registrations → the site's app → API permissions: read what it asks for and, when its owners confirm that, choose “Grant admin consent”. Customers can't consent themselves there.
compare-with-b2c-limits = Compare the load with the service limits of Azure AD B2C, for the whole tenant and for one IP address. If your real traffic needs more, ask Microsoft's support.
check-b2c-provider-settings = In the B2C tenant, Identity providers → the provider: compare client ID, secret and addresses with the entry at the provider. Its redirect URI there must be https://<tenant>.b2clogin.com/<tenant>.onmicrosoft.com/oauth2/authresp, or the same on your own domain.
renew-provider-secret = If the message says invalid_client: make a new secret at the provider, put it under Identity providers → the provider (with custom policies, into the policy key), and note when it ends.
prepare-browsers-for-device-check = On managed Windows computers, prepare the other browsers too: the policy CloudAPAuthEnabled (or the Microsoft Single Sign On extension) for Chrome, the policy WindowsSSO for Firefox. On Linux, only Edge can show the device.
check-compliance-settings = Intune → Devices → Compliance: is a policy assigned to this person or device, and has the device reported within the validity period? Compliance settings says how devices without a policy count.
check-compliance-partner = If another system manages the device (Jamf, Workspace ONE …): Intune → Tenant administration → Connectors and tokens → Partner compliance management must show it as active and cover this person.
trust-guest-devices = In the tenant that invited the person: External Identities → Cross-tenant access settings → Organizational settings → their organization → Inbound access → Trust settings. Tick compliant or hybrid joined devices there only if you rely on how that organization looks after its devices.
check-guest-device-at-home = In the person's own organization, the device must be managed and compliant (or hybrid joined). The Device info of the failed sign-in shows whether it was sent along.
spare-guests-approved-app = If the policy asks for an approved client app or an app protection policy: guests can't meet that with the account of another tenant. Give them a policy of their own, with a demand they can meet.
use-interactive-login-in-tools = In scripts and command-line tools, sign in without a device code: az login and Connect-MgGraph open a sign-in window by themselves. Jobs without a person get a managed identity or a service principal.
check-classic-policies = If no policy seems to fit, look under Conditional Access → Classic policies: an old one that asks for managed devices, such as “[Windows Defender ATP] Device policy”, may still be on.
give-room-devices-own-policy = Room and shared devices that know only the code: give their accounts a policy of their own, bound to a network location and a device filter, instead of opening the code to everybody.
clear-risk-in-partner-tenant = Do this in the partner's own tenant, where the account lives. The customer sees the refused sign-in in its log, but can't clear the risk.
warn-customers-if-attacked = If somebody else did use the account, tell the customers it can reach, and go through their sign-in and audit logs with them.
find-legacy-clients = Sign-in logs → add the filter Client app and choose the legacy ones (IMAP, POP, Authenticated SMTP, Exchange ActiveSync, Other clients): see which device or program it is.
move-devices-to-oauth-or-relay = Let printers, scanners and programs that send mail sign in with OAuth, or send through an SMTP relay. An app password doesn't help: it's legacy authentication too.
replace-security-defaults-by-policies = Security defaults know no exceptions. If you need some and have Microsoft Entra ID P1, put Conditional Access policies in their place that protect at least as much; don't just turn them off.
look-for-original-transfer-method = Sign-in logs → this request → Basic info: “Original transfer method” says whether the session once began with a device code or a transfer from another device.
exclude-device-registration-service = If your organization registers devices with a device code, exclude the Device Registration Service under Target resources of that policy, so that they don't lose their registration.
look-for-deleted-app = If it isn't listed, look among the deleted ones (Get-MgDirectoryDeletedItemAsServicePrincipal): an earlier entry can still hold the name. Restore it when it's the app you want.
compare-scope-with-guide = For an app you set up yourselves, such as a plug-in, an automation or a developer portal, compare the scopes in its settings with its guide, letter by letter.
find-who-deleted-device = Audit logs of the person's own tenant → activity “Delete device”: find out who or what deleted it (a clean-up rule, a sync that left it out, a reinstallation), or it will happen again.
rejoin-entra-joined-device = An Entra joined computer: make sure that you have a local administrator account and the BitLocker key. Then run dsregcmd /forcerecovery in an elevated prompt, and have the person choose Sign in.
rejoin-hybrid-device = A hybrid joined computer: check that Entra Connect syncs its computer object, run dsregcmd /leave in an elevated prompt, restart, and sign in with the domain account within reach of a domain controller.
empty-secret-field = For an app you set up yourselves, see in its guide of which kind it is: as a public client its secret field stays empty; with a secret, its redirect URI must be registered under Web.
enter-application-id = For an app you host yourselves: put the Application (client) ID from App registrations → the app → Overview into its settings. An update may have emptied them.
explain-fixed-limit = Nothing needs fixing: this sign-in has a fixed limit, and no policy can extend it. If people are asked more often than that, compare the sign-in frequency in your Conditional Access policies.
enter-tenant-id = For an app you host or connect yourselves: put the Tenant ID from Entra admin center → Overview into its settings. An update or a move may have emptied them.
give-tenant-to-tool = For a tool that looks the tenant up by itself, give it the tenant ID (such as --tenant). Zeros can mean that the project or account belongs to no tenant, like an Azure DevOps organization that isn't connected to Microsoft Entra ID.
fill-empty-app-field = For an app, plug-in or connection you set up yourselves: look for an empty field in its settings, such as client ID or scope. An empty field is sent as an empty parameter, and that counts as missing.
turn-off-property-in-gateway = If a gateway or broker stands in between, look in its SAML settings: on a NetScaler there's a switch for Subject (ns_saml_dont_send_subject), in Auth0 it stands in the connection's request template.

## More

check-custom-control = Conditional Access → Custom controls: see whether the control with this ID is still there. A deleted or wrong one can't be mended: since September 2026, Microsoft lets nobody add or change custom controls.
plan-external-method = Replace custom controls: set the provider up as external MFA under Authentication methods → Policies, by its guide. In the policy's Grant, choose “Require multifactor authentication” instead of the control, so that it never stands without a demand. Try it with a small group first.
spare-certificate-address = If a proxy or firewall opens encrypted traffic (TLS inspection), leave out certauth.login.microsoftonline.com and the names below it: a person's certificate can't get through otherwise.
look-for-twin-accounts = Users: look for a second account with the same sign-in name or email address, among guests and deleted users too.
check-windows-sign-in-at-federation = If people of a federated domain keep being asked: see whether the federation service still offers Windows sign-in to this browser from inside the network (in AD FS, Get-AdfsProperties, WIASupportedUserAgents).
check-linkedin-connections = Users → User settings → LinkedIn account connections: see whether people here may connect their accounts, and which of them.
check-age-group = Users → the person → Properties: look at Age group and Consent provided for minor. Change them only when you know the person's age and, for a minor, have the parents' agreement in hand.
check-sign-up-attributes = External Identities → User flows → the flow of this app → Page layouts: see which attributes are required, and agree with the app's builders which of them it asks for.
look-for-code-phishing = If the person has no device in front of them that shows a code, somebody may have sent them one: ask how they came by it, and look through their sign-ins for ones by device code.
check-name-id-setting = If the app's own settings let you choose the name ID format, choose email address or “unspecified”, and leave fields for a qualifier empty.
check-password-agents = Entra Connect → Connect Sync → Pass-through authentication: at least one agent must be Active, better three. On the server of one that isn't, check that the service of the authentication agent runs and reaches Microsoft on port 443.
check-agent-reaches-domain-controller = The agent's server must be joined to a domain of the forest the person belongs to, or of one joined to it by a forest trust, and reach a domain controller there.
read-agent-log = On the agent's server, open the Event Viewer → Applications and Services Logs → Microsoft → AzureAdConnect → AuthenticationAgent → Admin, and look at the time below.
use-cloud-only-administrator = If it locks you out too, sign in with an administrator account that exists only in the cloud, such as one of your onmicrosoft.com domain: Microsoft checks its password itself.
check-domain-controller-load = See whether the domain controllers answer quickly at that time, and the agents' servers have load to spare. More agents share the work.
register-new-agent = If it happens again and again with one agent: install and register a new one, wait until it shows as Active, and only then uninstall the old one.
check-logon-hours = Active Directory Users and Computers → the person → Account → Logon Hours: see whether the hours are what they should be. Remember other time zones and shifts.
check-time-of-agent = On the agent's server and the domain controllers, run w32tm /query /status and compare. Mend the time source of whichever is off: Kerberos bears five minutes at most by default.
allow-kerberos-for-seamless-sso = Find out why the browser falls back to NTLM: the computer isn't in the domain or can't reach a domain controller, or the service principal names of AZUREADSSOACC are missing or double (setspn -L AZUREADSSOACC lists them).
decide-on-seamless-sso = If people should be signed in this way: Entra Connect → Change user sign-in, enable single sign-on. If not, take autologon.microsoftazuread-sso.com out of the Intranet zone in Group Policy, so that browsers stop trying.
check-browser-and-proxy-header = Compare with another browser and another network: a proxy, an extension or security software may change the Authorization header on its way to autologon.microsoftazuread-sso.com.
sync-windows-account = Check in Entra Connect that this person's domain and organizational unit are synced and no filter leaves them out. In Users, the account's On-premises security identifier must equal the SID in Active Directory.
check-audience-setting = For a tool or connector you set up yourselves: compare its client ID and its resource or audience with the guide. Where both are meant to be the same app, enter the client ID for both.
issue-immutable-id = In the federation service, check the rule that sends the ImmutableID (http://schemas.microsoft.com/LiveID/Federation/2008/05/ImmutableID), and that the source attribute (objectGUID or ms-DS-ConsistencyGuid) has a value for this person.
find-busy-app = Sign-in logs, the non-interactive and service principal ones too: sort the last hours by app and find the one that asks for far more than before. A script that repeats without a pause is the usual kind.
decide-on-member-account = If the person should use this site, find out with its owners whether they may have an account of your own organization: a guest account won't do.
wait-for-new-organization = If the tenant or its subscription is new or was just changed, wait some hours: it takes a while until all services know it.
set-later-package-expiry = Make the provisioning package anew (Windows Configuration Designer → Account Management) with a later Bulk Token Expiry, 180 days ahead at most. Check the clock and date of the computer you make it on.

## More

check-passkey-policy = Authentication methods → Policies → Passkey (FIDO2): it must be enabled and include the person, no excluded group may hold them, and the make of their key (AAGUID) must be allowed. The Audit logs show who changed it.
check-subscription-of-service = Microsoft 365 admin center → Billing → Your products: see whether the subscription that contains the service has expired or was cancelled. Its services are turned off with it.
check-service-enabled = Enterprise applications, all application types: search for the service that the message names, by name or application ID. Under Properties, find out who set “Enabled for users to sign-in?” to No, and why; set it to Yes only when that was a mistake.
read-tenant-restriction-report = Entra admin center → Overview → Tenant restrictions: see which sign-ins were refused and which tenant they were meant for. The report belongs to the tenant named in Restrict-Access-Context.
extend-tenant-restriction-header = If your people should reach that organization: find out whose tenant it is, then add its tenant ID or a domain of it to the Restrict-Access-To-Tenants header that your proxy or firewall sends.
check-restriction-header-values = If your own organization is refused: its tenant must stand in Restrict-Access-To-Tenants too, and its tenant ID in Restrict-Access-Context. Look for a second proxy or VPN that adds a header of its own.
spare-server-from-restriction = If a server or an agent shows it: ask its maker which tenant it signs in to (some of Microsoft's agents use one of Microsoft's own), and allow that tenant, or send this server's sign-ins past the header.
check-tenant-restriction-policy = If you use tenant restrictions v2: External Identities → Cross-tenant access settings, under Default settings and in the organization's own entry → Tenant restrictions: see which accounts and apps of that tenant may be used on your networks and devices.
see-whether-consent-counted = If it came right after a page asking for permissions: Enterprise applications → the app → Permissions shows whether they were granted all the same. Then only the way back was missing.
allow-crl-download = If the CRL opens for you but Microsoft is refused (403, Forbidden), look at the firewall or web server in front of it: it must let the sign-in service's addresses in, which Microsoft lists among the Microsoft 365 URLs and IP address ranges.
compare-crl-address = Identity Secure Score → Public key infrastructure (or Certificate authorities) → the authority: compare the CRL address there with the place where the list is really published. Internal names and ldap addresses don't work.
check-certificate-method = Authentication methods → Policies → Certificate-based authentication: it must be enabled and include the person, and no excluded group may hold them.
check-certificate-rules = Certificate-based authentication → Configure: compare issuer and policy OIDs of the person's certificate with the rules, and see under CA scoping whether their group may use the authority that issued it.
use-work-account-for-tenant = If you look after a tenant with a personal account, create a work account on its onmicrosoft.com domain, give it the roles it needs, and use that one in the tool.
give-guests-tenant-link = Give guests a link that names your tenant, such as https://myapps.microsoft.com/?tenantid=<tenant ID>, or the app's own link with your tenant in it.
give-administrator-role = If a colleague should look after an External ID or B2C tenant: see under Users → the person → Assigned roles whether they hold an administrator role. Without one, their account can count as a customer's. Don't give one just to make the message go away.
check-outbound-access = In the person's own tenant: External Identities → Cross-tenant access settings → Organizational settings → the other organization → Outbound access → B2B collaboration. Both the person and the app must be allowed; for organizations not listed, Default settings count.
add-partner-organization = If your organization wants the cooperation: add the other tenant under Organizational settings, and allow there the people and apps it takes. You needn't open Default settings for everybody.
connect-other-cloud = If the two tenants are in different Microsoft clouds, such as global and US Government: both must turn on the other cloud under Microsoft cloud settings and add each other's tenant.
check-inbound-access = In the tenant that is visited: External Identities → Cross-tenant access settings → Organizational settings → the person's organization → Inbound access → B2B collaboration. Both the person and the app must be allowed; for organizations not listed, Default settings count.
use-ids-of-partner = If only certain people or groups may come in: the object IDs entered there must be those of their own tenant. A group of yours can't let in someone who isn't a guest yet.
restore-deleted-user = Users → Deleted users → the account → Restore user: possible for 30 days after the deletion. Look in the Audit logs first who or what deleted it, and why.
mend-sync-of-deleted-user = If the account is synced from Active Directory: bring it back there, or into the scope of the sync again. Restored in the cloud alone, it can be deleted again at the next sync.
move-jobs-to-other-account = If a flow, connection or script still signs in as this account, give it another one, best a service principal or managed identity. A new account with the old name isn't the same account.
check-registered-passkeys = Users → the person → Authentication methods: see whether this key or passkey is listed. After an account was deleted and made anew, it has to be registered again.
check-guest-reviews = Identity Governance → Access reviews: a review of guests may have switched the account off, and can be set to delete it 30 days later. Life-cycle scripts do the same.

## More

read-device-registration-log = If it was Windows Hello for Business: on the computer, open the Event Viewer → Applications and Services Logs → Microsoft → Windows → User Device Registration → Admin, and look at the time below.
return-saml-1-1-assertion = Capture one sign-in in the browser and read wresult: it must contain a SAML 1.1 assertion for the person. If it has none, or SAML 2.0, change the token type at the identity provider.
check-tenant-in-metadata = Look at the federation metadata that the two sides use, and at the address it is read from: the tenant ID or domain in it must be yours, and spelled rightly.
check-external-provider-settings = External Identities → All identity providers → the provider: compare client ID, secret and addresses with the entry at the provider, and check whether its secret has expired.
check-seen-platform = Sign-in logs → this request → Device info tab: see which operating system and browser arrived. They come from what the browser says of itself, so an unusual or disguised browser counts as unknown.
resend-pending-invitation = Users → the guest: see under B2B collaboration whether the invitation is still pending, and resend it to the address of the account they sign in with. If there is no such guest, invite them.
wait-for-new-registration = If the app was registered only just now, wait some minutes until its settings have arrived everywhere, and try again.
read-claims-policy = If a claims mapping policy is assigned to the app (Get-MgServicePrincipalClaimMappingPolicy), compare its transformations with Microsoft's reference: names, methods, inputs, and whether each part they refer to is there.
test-claims-regex = Enterprise applications → the app → Single sign-on → Attributes & Claims → the claim with the transformation: open its regular expression, test it there with real values, and correct it.
send-known-authentication-method = Compare the authentication method claim (amr, authnmethodsreferences) that is sent with the values in Microsoft's documentation, character by character.
ask-check-provider = Ask the company behind the check which address and which claims have to be on record with Microsoft, and compare them with yours.
simplify-claims-rules = Enterprise applications → the app → Single sign-on → Attributes & Claims: remove transformations that the app doesn't need, and make long regular expressions and chains of changes shorter.
shorten-regex-output = Attributes & Claims → the claim with RegexReplace: make the pattern and the replacement take over less, and test them with the longest real value.
check-token-encryption-setting = If token encryption was turned on for the app: Enterprise applications → the app → Token encryption shows the certificate. Change it only together with the app's owners.
compare-realm-with-identifier = Enterprise applications → the app → Single sign-on → Identifier (or App registrations → Expose an API → Application ID URI): the realm in the details must be there, character by character. Change it only when the app's owners confirm it.
check-provider-is-wanted = See which provider the message names. If your organization chose it, ask the provider how its approval works, and approve it where the setup calls for that. If nobody knows it, find out in the Audit logs who brought it in, and approve nothing.
check-federation-restriction = Look for a policy of the tenant that limits federated credentials, or the issuers they may come from, such as an app management policy (policies/defaultAppManagementPolicy and appManagementPolicies in Microsoft Graph). Find out who set it, and why, before you allow this issuer.
check-github-enterprise-rule = The message names the values that your tenant's rule for this issuer allows, and the one that came. Confirm with the pipeline's owners that the GitHub enterprise is yours before you add it, or change the rule.
check-government-address-setting = For an app you set up yourselves: the sign-in address in its settings must be https://login.microsoftonline.us for a tenant in Azure Government. For an app you bought, ask its vendor for that.
check-provider-key-list = Open the jwks_uri from the provider's metadata from outside your network: it must answer with valid JSON holding its public signing keys (JWK). If it doesn't, those who run the provider have to mend it.
map-provider-email = External Identities → All identity providers → the provider: the scope must ask for email, and under Claims mapping Email must name the claim in which the provider sends it.
check-email-verified-claim = Look at one id_token of the provider: email_verified must be true. Have the provider send it for addresses it has really checked; don't set it to true for everybody.
map-provider-subject = Look at one id_token of the provider: it must hold sub, the same for this person each time. Under External Identities → All identity providers → the provider, look at Claims mapping too.
allow-collaboration-with-cloud = In the tenant of the person's account: External Identities → Cross-tenant access settings → Microsoft cloud settings shows which clouds are allowed. Allow the other one only if your organization works with a tenant there, and that tenant has to allow yours too.
match-certificate-user-ids = Compare the certificate's values with Authentication methods → Policies → Certificate-based authentication → Configure → Username binding, then with the person's certificateUserIds or user principal name. Correct the account only when you're sure the certificate is theirs.
find-legacy-tls = Sign-in logs → this request → Additional Details: “Legacy TLS” tells whether TLS 1.0, TLS 1.1 or 3DES was used, and the entry names app and device.
check-proxy-tls = If the device is up to date, look at what stands in between: a proxy or firewall that opens encrypted traffic must use TLS 1.2 or later on its way to Microsoft.
grant-extension-permission = App registrations → the app behind the custom authentication extension → API permissions: Microsoft Graph, application permission CustomAuthenticationExtension.Receive.Payload. Check with its owners that this is the app, then grant admin consent.
read-authentication-events = Sign-in logs → this request → Authentication Events: the entry of the custom extension shows a code that begins with 1003. Look that one up, and pass it on to the people who run the service.
check-external-method-setup = Authentication methods → Policies → the external method: compare Discovery Endpoint, Client ID and App ID with what the provider gave you, and look whether admin consent was granted to its app.
read-provider-answer = The message says what was wrong with the provider's answer. Send it with the code and the time to the provider's support, who can look into their log.
look-why-question-stays-away = If people never get the question, or it comes back each time: install current Windows updates, and look whether security software or a broken Windows sign-in component (Microsoft.AAD.BrokerPlugin) keeps its window from opening.
renew-b2c-policy-key = In the B2C tenant, Azure AD B2C → Identity Experience Framework → Policy keys: look at the key that the message names, and whether it has an activation or end date that doesn't fit. Renew it only together with the people who build the policies.
check-b2c-policy-exists = In the B2C tenant, look under User flows and under Identity Experience Framework → Custom policies whether there's one of the name in the details, and whether somebody deleted it (Audit logs).
consent-at-existing-entry = If the app is listed already, it was added after all: choose Permissions there, read them and the publisher, and grant admin consent only if your organization wants that. Don't remove it just to add it again: then you have to wait anew.
share-site-link = Give people links that start on the site itself, not an address copied from a sign-in page, which carries the request of one single attempt.
choose-domainless-federation = If the partner's people have addresses of many domains, such as Gmail, don't add those domains. See in Microsoft's guide whether SAML federation without a domain (domainless) fits: it doesn't compare the domain.
remove-guest-federation-with-own-provider = If it hits your own people: an entry under All identity providers → Custom may name your own organization's provider. That way is for guests only. Remove the entry when you're sure that no guest comes in by it.

## More

check-password-protection = Authentication methods → Password protection: look at the list of custom banned passwords. Microsoft's own list can't be seen or turned off.
check-active-directory-password-rules = See which rules hold for this person: Get-ADUserResultantPasswordPolicy in PowerShell or, if it returns nothing, Get-ADDefaultDomainPasswordPolicy. Look at length, history and minimum age too: a minimum age of a day refuses a second change on the same day.
check-writeback-events = On the Entra Connect server, open the Event Viewer → Windows Logs → Application, source PasswordResetService, and look at the time below: the entry names the reason that Active Directory gave.
check-writeback-connection = The Entra Connect server must reach *.passwordreset.microsoftonline.com and *.servicebus.windows.net on port 443, and a domain controller. If it does, restart its synchronization service (ADSync).
unlock-in-active-directory = Active Directory Users and Computers → the person → Account: see whether the account is locked or disabled, and find out why. Unlock or enable it when the reason is gone and you're sure who asks.
check-active-directory-account-options = Active Directory Users and Computers → the person → Account → Account options: look for “User cannot change password” and “Smart card is required for interactive logon”.
check-writeback-permissions = In Active Directory, the AD DS connector account of Entra Connect needs “Reset password”, “Change password” and writing of lockoutTime and pwdLastSet for this person. It lacks them where the inheritance of permissions is off, as with protected administrator accounts.
check-self-service-reset-scope = Password reset → Properties: see whether the person is included. Their license must cover it too, and for a synced account Entra Connect must still sync the person.
remove-unused-keys = Users → the person → Authentication methods: look for the entry of this key (Windows Hello for Business, passkey, security key). Once the person has another way to sign in, remove it and have them register it anew.
compare-key-use = Sign-in logs → the person: compare the times and places at which this key was used with what they remember. If some of them weren't theirs, delete the key and revoke the sessions.
update-managed-android = If you manage the devices, check in Intune or your own system that Chrome and Android System WebView may be updated, and from which Android version on people may sign in.
look-for-bent-address = Look in hosts files, your own DNS, proxies and firewalls for an entry that leads login.microsoftonline.com elsewhere than public DNS does, and remove it.
fetch-bulk-token-again = Fetch the bulk token once more: Windows Configuration Designer → Account Management → Enroll in Azure AD → Get Bulk Token, with an account that may join devices.
check-package-sign-in = Sign-in logs: look for the account that makes the package, and for one whose name begins with package_. If a Conditional Access policy stopped either, its Conditional Access tab says which.
check-remote-device = Devices: look for the remote computer by its name and by the device ID in the message. It must be joined or hybrid joined in the tenant the person signs in to, and enabled; dsregcmd /status on it shows its own device ID and tenant.
check-single-sign-on-mode = Enterprise applications → the app with the ID in the message (the app itself or the service it asks for) → Single sign-on: see whether SAML is chosen there. Leave it so if people use it that way.
compare-provider-issuer = External Identities → All identity providers → the provider: its issuer must equal the iss in the provider's ID tokens, and the issuer in its /.well-known/openid-configuration, character by character.
check-email-code-method = In the tenant people sign up to: Authentication methods → Policies → Email OTP must be on for them, and the person's account must be a local one with an email address and a password.
fill-source-attribute = Single sign-on → Attributes & Claims: open the claim whose input the message names, often the Unique User Identifier (Name ID), and fill its source attribute for this person. Choose another attribute only after asking the app's owners: people's accounts there hang on it.
simplify-claim-expression = Single sign-on → Attributes & Claims: open the claim with a RegexReplace() transformation, and make its expression simpler: no repetition inside a repetition, and bound to the beginning and end of the value. Try it with the test there.
match-claim-value-once = Write the expression so that it matches the whole value once and keeps the wanted part as a named group, instead of replacing many small pieces.
use-fewer-replacement-groups = Look at the replacement pattern, and use fewer groups in braces in it: join neighboring parts into one group.
check-token-protection-policy = Conditional Access → the policy → Session → “Require token protection for sign-in sessions”: compare its target resources, client apps and device platforms with what Microsoft lists as supported. Limit the policy to those, not to browsers.
confirm-certificate-subject = Ask the app's owners which certificate it should use. Allow a further subject name only when they confirm it: whoever holds such a certificate can sign in as this app.
bridge-certificate-outage = If people can't wait: let them sign in another way meanwhile, with a passkey they have or a Temporary Access Pass. Make sure first that it is really them who ask. Don't exempt the authority from the check: revoked certificates could get in.
