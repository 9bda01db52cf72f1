# What the help desk and the tenant’s administrators do about what an app asks for.

share-app-link = Give people a link that starts in the app, on its site or in My Apps, not an address copied from a sign-in page.
ask-vendor-with-details = Send the details below to the app’s vendor or owner: the app itself has to change. Nothing in your tenant can mend it.
check-base-url-setting = For an app you host yourselves: look at the address in its settings (base URL, public URL). It must start with https://.
check-authority-setting = For an app you set up yourselves: the sign-in address (authority, login URL) in its settings must be Microsoft’s for your tenant’s cloud and name your tenant ID: https://login.microsoftonline.com/ in the global one, https://login.microsoftonline.us/ in Azure Government. For an app you bought, ask its vendor.
choose-rsa-sha256-in-app = If the app’s own settings let you choose how single sign-on is signed, choose RSA with SHA-256.
try-another-tool-version = If a ready-made tool shows this, update it. If it began with an update, use the last version that worked and report it to the tool’s makers.
name-tenant-in-tool = For a tool such as Azure CLI: name the tenant when you sign in (az login --tenant <tenant ID>). A personal account has to be a member or guest there.
find-app-in-b2c-tenant = Switch to the B2C tenant → App registrations: look for the application ID in the details, and under Authentication for the supported account types.
compare-scope-with-guide = For an app you set up yourselves, such as a plug-in, an automation or a connector, compare the scopes in its settings with its guide, letter by letter. Without a person, the scope is the API’s identifier with /.default behind it, as in https://graph.microsoft.com/.default.
give-tenant-to-tool = For a tool that looks the tenant up by itself, give it the tenant ID (such as --tenant). Zeros can mean that the project or account belongs to no tenant, like an Azure DevOps organization that isn’t connected to Microsoft Entra ID.
fill-empty-app-field = For an app, plug-in or connection you set up yourselves: look for an empty field in its settings, such as client ID or scope. An empty field is sent as an empty parameter, and that counts as missing.
check-sign-up-attributes = External Identities → User flows → the flow of this app → Page layouts: see which attributes are required, and agree with the app’s builders which of them it asks for.
check-audience-setting = For a tool or connector you set up yourselves: compare its client ID and its resource or audience with the guide. Where both are meant to be the same app, enter the client ID for both.
