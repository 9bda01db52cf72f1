# What a step’s link is called. Portal pages carry the name the portal shows.

my-apps = My Apps
sign-in-logs = Sign-in logs
app-registrations = App registrations
enterprise-applications = Enterprise applications
admin-consent-requests = Admin consent requests
security-info = Security info
password-reset = Reset your password
company-portal = Company Portal
users = Users
devices = Devices
conditional-access-policies = Conditional Access policies
intune = Intune admin center
service-health = Service health
support = Get support for Microsoft Entra ID
support-by-phone = Microsoft’s phone numbers by country
authentication-methods = Authentication methods
app-authentication = This app’s Authentication page
app-credentials = This app’s Certificates & secrets
app-permissions = This app’s API permissions
cross-tenant-access = Cross-tenant access settings
external-collaboration = External collaboration settings
