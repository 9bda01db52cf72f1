# What the person who wants to sign in can do about how an app is registered.

ask-for-access-to-app = Ask for access: send the details below to your help desk and name the app.
    .appName = Ask for access: send the details below to your help desk and say that you need the app that calls itself { $appName }.
use-work-account-that-has-app = If you have another work account that uses this app, choose “Use another account” and sign in with that one.
