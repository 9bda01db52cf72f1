# What the person who wants to sign in can do, in a browser or on the phone.

open-app-from-usual-link = Open the app from its usual link or your My Apps page instead of a bookmark.
send-details-to-app-owner = If that fails too, send the details below to the people who run the app.
ask-for-access-to-app = Ask for access: send the details below to your help desk and name the app.
    .appName = Ask for access: send the details below to your help desk and say that you need the app that calls itself { $appName }.
use-work-account-that-has-app = If you have another work account that uses this app, choose “Use another account” and sign in with that one.
sign-in-when-asked = Sign in when you are asked to. Nothing is wrong.
