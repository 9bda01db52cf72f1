# What the people who build the app do: the setting, the parameter, the call.

compare-redirect-uri-exactly = Compare the redirect URI sent with the registered ones character by character: scheme, port, path, upper and lower case, trailing slash.
check-forwarded-host = Behind a proxy, check that the app builds the redirect URI from the forwarded host and https.
say-app-needs-assignment = Nothing is wrong in the app. If it should be open to a whole organization, say so in its setup guide.
fall-back-to-interactive = When a silent request (prompt=none) answers login_required, start an interactive sign-in. Don't show this as an error.
