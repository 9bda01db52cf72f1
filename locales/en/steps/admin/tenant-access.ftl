# What the help desk and the tenant's administrators do about several organizations.

check-tenant-exists = Check that the tenant ID or domain in the details is right, and that the tenant wasn't deleted and still has a subscription.
invite-guest = If the person should have access, invite them as a guest with the address of the account they sign in with.
compare-identity-with-guest = Compare the account and identity provider in the message with the guest you invited: people often have a work and a personal account with the same address.
check-guest-assignment = If the app requires assignment: Enterprise applications → the app → Users and groups, and add the guest.
call-microsoft-about-blocked-tenant = Call Microsoft's support for business, give the tenant ID and the code, and ask for a review of the block. Open one case only: nothing in the portal can lift it.
call-microsoft-to-reactivate-tenant = Within 20 days of the block, call Microsoft's support for business, give the tenant ID and the code, and ask to have the tenant reactivated. Open one case only.
open-portal-in-other-tenant = To work in another tenant meanwhile, put its domain behind the portal's address, as in portal.azure.com/contoso.onmicrosoft.com.
check-cross-tenant-settings = External Identities → Cross-tenant access settings: see what your organization allows with the other one, inbound and outbound.
check-delegated-admin-relationship = Check that the delegated admin relationship (GDAP) with this customer is active. It gives people roles; it doesn't authorize an app.
review-sign-up-conditions = In the tenant people sign up to, External Identities → User flows → the flow of this app: compare what it asks for and which identity providers it takes with the person's account. Look also for allowed or blocked domains under External collaboration settings.
check-sign-up-extension = External Identities → Custom authentication extensions: if one runs at sign-up, find out from its owners whether it refused this person, and why.
check-who-may-invite-guests = External Identities → External collaboration settings: see who may invite guests and which domains are allowed.
review-policy-for-service-providers = For a partner's technicians: Conditional Access → the policy → Users knows “Service provider users” as a group of its own. Decide together what should protect their access before you exclude them from this policy.
look-up-named-feature = The message names the feature: look up in Microsoft's documentation which license it takes and where it's turned on. Find out first who turned it off, and why.
    .feature = The message names { $feature }: look up in Microsoft's documentation which license it takes and where it's turned on. Find out first who turned it off, and why.
decide-on-member-account = If the person should use this site, find out with its owners whether they may have an account of your own organization: a guest account won't do.
wait-for-new-organization = If the tenant or its subscription is new or was just changed, wait some hours: it takes a while until all services know it.
read-tenant-restriction-report = Entra admin center → Overview → Tenant restrictions: see which sign-ins were refused and which tenant they were meant for. The report belongs to the tenant named in Restrict-Access-Context.
extend-tenant-restriction-header = If your people should reach that organization: find out whose tenant it is, then add its tenant ID or a domain of it to the Restrict-Access-To-Tenants header that your proxy or firewall sends.
check-restriction-header-values = If your own organization is refused: its tenant must stand in Restrict-Access-To-Tenants too, and its tenant ID in Restrict-Access-Context. Look for a second proxy or VPN that adds a header of its own.
spare-server-from-restriction = If a server or an agent shows it: ask its maker which tenant it signs in to (some of Microsoft's agents use one of Microsoft's own), and allow that tenant, or send this server's sign-ins past the header.
check-tenant-restriction-policy = If you use tenant restrictions v2: External Identities → Cross-tenant access settings, under Default settings and in the organization's own entry → Tenant restrictions: see which accounts and apps of that tenant may be used on your networks and devices.
use-work-account-for-tenant = If you look after a tenant with a personal account, create a work account on its onmicrosoft.com domain, give it the roles it needs, and use that one in the tool.
give-guests-tenant-link = Give guests a link that names your tenant, such as https://myapps.microsoft.com/?tenantid=<tenant ID>, or the app's own link with your tenant in it.
give-administrator-role = If a colleague should look after an External ID or B2C tenant: see under Users → the person → Assigned roles whether they hold an administrator role. Without one, their account can count as a customer's. Don't give one just to make the message go away.
check-outbound-access = In the person's own tenant: External Identities → Cross-tenant access settings → Organizational settings → the other organization → Outbound access → B2B collaboration. Both the person and the app must be allowed; for organizations not listed, Default settings count.
add-partner-organization = If your organization wants the cooperation: add the other tenant under Organizational settings, and allow there the people and apps it takes. You needn't open Default settings for everybody.
connect-other-cloud = If the two tenants are in different Microsoft clouds, such as global and US Government: both must turn on the other cloud under Microsoft cloud settings and add each other's tenant.
check-inbound-access = In the tenant that is visited: External Identities → Cross-tenant access settings → Organizational settings → the person's organization → Inbound access → B2B collaboration. Both the person and the app must be allowed; for organizations not listed, Default settings count.
use-ids-of-partner = If only certain people or groups may come in: the object IDs entered there must be those of their own tenant. A group of yours can't let in someone who isn't a guest yet.
allow-collaboration-with-cloud = In the tenant of the person's account: External Identities → Cross-tenant access settings → Microsoft cloud settings shows which clouds are allowed. Allow the other one only if your organization works with a tenant there, and that tenant has to allow yours too.
