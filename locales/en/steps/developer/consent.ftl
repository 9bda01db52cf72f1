# What the people who build the app do about an app’s permissions.

add-api-permission = App registrations → the app → API permissions: add the API and the permissions that the app asks for. Then get admin consent where it’s needed.
ask-consent-interactively = When a silent or background call gets this, start an interactive sign-in for the same scopes: only there can the question be shown.
ask-consent-for-downstream-api = With on-behalf-of, get consent for the downstream API at sign-in: list the client in the knownClientApplications of your own API, the one in the middle, and have the client ask for its /.default.
handle-refusal = Treat access_denied as an answer: say what won’t work without the permission, and offer to ask again.
ask-for-fewer-permissions = Ask only for permissions you need: many need no administrator.
offer-admin-consent-link = Give administrators the /adminconsent link of your app, and say in the setup guide what each permission is for.
verify-publisher = Become a verified publisher: many organizations let people consent to verified apps only.
drop-consent-prompt = Send prompt=consent only when you ask for new permissions. With it in every request, people are asked again although an administrator has approved the app.
ask-for-consent-once = Start one consent at a time. If two ran at once, start the sign-in again after some seconds: the app is often there by then.
require-user-read = App registrations → the app → API permissions: list at least Microsoft Graph → Delegated permissions → User.Read, then have people or an administrator consent anew. Registrations made by script (az ad app create) start with an empty list.
