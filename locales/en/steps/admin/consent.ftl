# What the help desk and the tenant’s administrators do about an app’s permissions.

grant-consent-after-review = Enterprise applications → the app → Permissions: read each permission and who publishes the app. Grant admin consent only if your organization wants the app to have them.
consent-as-administrator = If the app isn’t listed in your tenant yet, open it yourself with an administrator account. Read its permissions and publisher, and tick “Consent on behalf of your organization” only if everyone may use it.
review-consent-requests = Enterprise applications → Admin consent requests: review what was asked for, and approve, deny or block it.
check-user-consent-settings = Enterprise applications → Consent and permissions → User consent settings: see whether people may consent themselves, and to which apps and permissions.
let-people-ask-for-consent = Enterprise applications → Consent and permissions → Admin consent settings: let people send requests and name reviewers, so that nobody is stuck on this page.
check-service-license = Check that your organization has a license for the service the app needs, that its subscription hasn’t expired, and that the service is turned on.
    .service = Check that your organization has a license for the service that the message calls { $service }, and that the service is turned on.
create-resource-service-principal = If it’s licensed but missing under Enterprise applications, check the service’s application ID with its maker, then create the service principal (New-MgServicePrincipal).
take-over-unmanaged-tenant = If the message speaks of an unmanaged state: verify the domain and take over the tenant as its administrator.
check-app-consent = Enterprise applications → the app: check that it exists in this tenant and that people may consent to it, or that its permissions are granted. Review what they allow before you grant any.
look-into-app-permissions = App registrations → the app → API permissions shows what it may ask for. Change it only together with the people who build the app.
check-role-may-consent = If an administrator gets this: the role must cover what the app asks for. Application permissions of Microsoft Graph take a Privileged Role Administrator; Cloud Application Administrators can grant the others.
have-customer-administrator-consent = Ask the customer’s administrator to look at the app’s permissions and publisher, and to consent to it in their own tenant.
authorize-app-through-partner-center = For many customers: authorize the app with the Partner Center API, one POST to /v1/customers/<customer tenant ID>/applicationconsents for each, once the customer has agreed.
compare-requested-permissions = If it has been approved already: compare the permissions and the application ID in the sign-in request with Enterprise applications → the app → Permissions. What the app asks for beyond those still needs approval.
register-app-for-script = For a script or tool: App registrations → New registration, give the new app only the permissions it needs, and let the script use its ID. Update the script too: older ones use a shared ID that Microsoft has retired.
grant-permission-in-b2c = In the B2C tenant, App registrations → the site’s app → API permissions: read what it asks for and, when its owners confirm that, choose “Grant admin consent”. Customers can’t consent themselves there.
look-for-deleted-app = If it isn’t listed, look among the deleted ones (Get-MgDirectoryDeletedItemAsServicePrincipal): an earlier entry can still hold the name. Restore it when it’s the app you want.
