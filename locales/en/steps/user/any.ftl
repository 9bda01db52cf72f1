# What the person who wants to sign in can do about failures of many kinds.

open-app-from-usual-link = Open the app from its usual link or your My Apps page instead of a bookmark.
send-details-to-app-owner = If that fails too, send the details below to the people who run the app.
send-details-to-help-desk = Send the details below to your help desk and say which app you were opening.
    .appName = Send the details below to your help desk and say that you were opening the app that calls itself { $appName }.
tell-app-owner = Send the details below to the people who run the app: the cure is on their side.
    .appName = Send the details below to the people who run the app that calls itself { $appName }: the cure is on their side.
ask-help-desk-who-runs-app = If you don’t know who runs the app, send the same details to your help desk.
ask-inviting-organization = If the app belongs to another organization, send the details below to the people there who invited you. Your own help desk can’t change that organization’s settings.
start-sign-in-over = Close this tab and start again from the app’s usual link, not from a saved sign-in page or with the Back button.
try-private-window = Try once in a private window, with the account you use for this app. If that works, sign out in your normal window and sign in there again.
enter-only-own-code = Type only a code that a device in front of you is showing. A code someone sends you would let them in as you.
try-in-a-few-minutes = Try again in a few minutes.
tell-site-owner = If it goes on, send the details below to the people who run the site.
use-another-account = Choose “Use another account” and sign in with the one that belongs to the organization whose app this is.
call-help-desk = If you still can’t get in, call your help desk and read them the code, the correlation ID and the time below.
locked-out-administrator = Are you the administrator, and locked out yourself? Ask another administrator or use the emergency account. If there is neither, call Microsoft’s support for business and say that your organization’s only administrator is locked out.
update-app = If there is an update for the app or tool that shows this, install it and try once more.
sign-in-in-browser-instead = If the app or tool asks for your password in a window of its own, look whether it can sign you in in the browser instead, and use that.
try-another-browser = Try in another browser, or without extensions that block ads or scripts. On a work network with filters, try another network.
