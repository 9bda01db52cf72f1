# What the person who wants to sign in can do about an app’s permissions.

accept-permissions-if-expected = Open the app again. When it asks for permissions, accept only if you expected that and know the app and its publisher.
keep-refusal = If you didn’t want the app to have these permissions, you are done: it got none.
ask-for-app-approval = Ask for approval: send the details below to your help desk, name the app and say what you need it for.
    .appName = Ask for approval: send the details below to your help desk and say what you need the app that calls itself { $appName } for.
send-approval-request = If the page has a box for your reason, say what you need the app for and choose “Request approval”. You’ll get an email when someone has decided.
