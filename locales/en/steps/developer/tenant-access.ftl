# What the people who build the app do about several organizations.

check-authority = Check which tenant the authority names: organizations or common for people of any organization, the tenant’s ID for one. Guests must be sent to the tenant that invited them.
name-tenant-in-authority = Guests with personal accounts can’t come in by common on the v1 endpoint: name the tenant in the authority, or use the v2.0 endpoint.
stop-requests-to-blocked-tenant = Stop background requests to this tenant until it is back, and tell its people why the app can’t work.
redeem-code-at-its-cloud = If sign-ins stop here, redeem the code at the cloud that issued it: read cloud_instance_host_name in the answer, or turn on multiple clouds in MSAL (instance_aware).
say-who-may-sign-up = Say on the app’s start page who may sign up and whom to ask, so that people don’t meet the refusal first.
match-authority-to-account-kind = Choose the authority by kind of account: login.microsoftonline.com for work, school and personal ones, <tenant>.ciamlogin.com for the customers of an External ID tenant, <tenant>.b2clogin.com for those of Azure AD B2C.
register-in-customer-tenant = In an External ID tenant, register the app and its API in that same tenant, with “Accounts in this organizational directory only”: customers can’t use an app that is registered for several tenants.
