# What the person who wants to sign in can do, in a browser or on the phone.

open-app-from-usual-link = Open the app from its usual link or your My Apps page instead of a bookmark.
send-details-to-app-owner = If that fails too, send the details below to the people who run the app.
ask-for-access-to-app = Ask for access: send the details below to your help desk and name the app.
    .appName = Ask for access: send the details below to your help desk and say that you need the app that calls itself { $appName }.
use-work-account-that-has-app = If you have another work account that uses this app, choose “Use another account” and sign in with that one.
sign-in-when-asked = Sign in when you are asked to. Nothing is wrong.

# Starting again, and telling those who can help

send-details-to-help-desk = Send the details below to your help desk and say which app you were opening.
    .appName = Send the details below to your help desk and say that you were opening the app that calls itself { $appName }.
tell-app-owner = Send the details below to the people who run the app: the cure is on their side.
    .appName = Send the details below to the people who run the app that calls itself { $appName }: the cure is on their side.
ask-help-desk-who-runs-app = If you don't know who runs the app, send the same details to your help desk.
ask-inviting-organization = If the app belongs to another organization, send the details below to the people there who invited you. Your own help desk can't change that organization's settings.
start-sign-in-over = Close this tab and start again from the app's usual link, not from a saved sign-in page or with the Back button.
try-private-window = Try once in a private window, with the account you use for this app. If that works, sign out in your normal window and sign in there again.

# Permissions an app asks for

accept-permissions-if-expected = Open the app again. When it asks for permissions, accept only if you expected that and know the app and its publisher.
keep-refusal = If you didn't want the app to have these permissions, you are done: it got none.
ask-for-app-approval = Ask for approval: send the details below to your help desk, name the app and say what you need it for.
    .appName = Ask for approval: send the details below to your help desk and say what you need the app that calls itself { $appName } for.
send-approval-request = If the page has a box for your reason, say what you need the app for and choose “Request approval”. You'll get an email when someone has decided.

# Signing in on a device that has no keyboard

finish-on-other-device = Finish signing in on the page where you typed the code. The waiting device goes on by itself.
enter-only-own-code = Type only a code that a device in front of you is showing. A code someone sends you would let them in as you.

# Sites whose sign-in runs on Azure AD B2C

follow-reset-page = Follow the password reset page that opens next.
ask-site-to-reset = If no reset page opens, ask the people who run the site to reset your password.
sign-in-after-cancel = If you didn't mean to cancel, start again with the site's sign-in button.
check-site-account = Check which email address or name you signed up with on this site, and its spelling.
use-same-sign-up-button = If you signed up with the button of another provider (Google, Apple, Facebook …), use that button again instead of a password.
use-site-sign-up = If you have no account on this site yet, use its sign-up link.
use-site-forgot-password = Use the site's “Forgot your password?” link to set a new one.
try-in-a-few-minutes = Try again in a few minutes.
tell-site-owner = If it goes on, send the details below to the people who run the site.

## Signing in again

sign-in-again = Sign in again on the page you normally use.
sign-out-and-back-in = Sign out of your work or school account, close every browser window, then sign in again on the page you normally use.
reopen-app-and-sign-in = If an app keeps showing this and never asks you to sign in, sign out inside the app, close it and open it again.
allow-sign-in-cookies = If it comes back each time, allow cookies for the app and for Microsoft's sign-in page, or try another browser.
close-tabs-and-wait = Close all tabs of this app, wait five minutes, then open the app once.
clear-cookies-of-app = If it starts again, clear the browser's cookies for the app and for Microsoft's sign-in page, then sign in.

## Name and password

check-name-and-keyboard = Check the account name, Caps Lock and the keyboard language, then try again on the page you normally use.
check-account-name = Check the account name letter by letter, above all the part after the @.
reset-password = Reset your password. If the page says this isn't turned on for you, call your help desk.
set-new-password-at-sign-in = Sign in on the page you normally use: it takes the old password once more and then asks for a new one.
update-saved-password = Look for phones, mail apps and saved connections that still use an old password, and change it there.
use-other-sign-in-option = Choose “Sign-in options” or “Other ways to sign in”, and use what your organization gave you: a phone prompt, a security key or a passkey.
wait-for-lock-to-end = Wait some minutes without trying. Further wrong tries lock it again, and for longer.
use-normal-network = Try from the network you normally use for work, without a private VPN or proxy.

## The second step

finish-second-step = Sign in again on the page you normally use, and finish the second step there: a code, a prompt on your phone or a security key.
answer-newest-prompt = Try again. Answer the newest prompt or type the newest code, and ignore older ones.
use-another-method = If the prompt doesn't reach you, choose “Sign in another way” or the line that says you can't use your app right now.
check-phone-for-prompt = Check the phone that gets the prompt: is it online, may the app notify you, and are date and time set automatically?
ask-for-new-registration = New or lost phone? Call your help desk and ask them to let you set up the second step afresh.
deny-unexpected-prompt = Didn't try to sign in? Deny the request and tell your help desk: somebody may know your password.
set-up-security-info = Set up a second way to prove it's you, such as an authenticator app or a security key, on your Security info page.
ask-for-temporary-access-pass = If you can't get to that page, call your help desk and ask for a Temporary Access Pass.

## The right account, the right organization

use-another-account = Choose “Use another account” and sign in with the one that belongs to the organization whose app this is.
use-account-of-this-password = If this password works elsewhere, choose “Use another account”: this may be the wrong account or the wrong organization.
use-work-account = Choose “Use another account” and sign in with a work or school account.
ask-other-organization-for-invitation = If the app belongs to another organization, ask your contact there to invite you as a guest, and send them the details below.
    .tenant = If the app belongs to another organization, ask your contact there to invite you as a guest, and send them the details below. This request named the organization { $tenant }.
accept-invitation-with-invited-account = If you were invited, open the link in the invitation and sign in with the account it was sent to.
ask-other-organization-about-account = If you are a guest, ask the organization whose app this is: it switches its guests' accounts on and off itself.
tell-organization-it-is-blocked = Tell the organization's administrators by phone or in person, and send them the details below: only they can ask Microsoft to lift the block.

## Devices and rules

use-usual-place-and-device = Try from the place, network and device you normally use for work.
use-work-device = Sign in from the computer or phone your organization gave you.
use-supported-browser = On a work device, use Microsoft Edge signed in with your work account, and not a private window: other browsers may not show which device this is.
check-device-compliance = Open Company Portal, choose this device, and do what it lists. Then choose “Check status” and sign in again.
enroll-device = If this device isn't managed yet and you want to use it for work, set it up with the app your organization names, usually Company Portal.
connect-work-network-and-lock = Connect the computer to your work network or VPN, lock it, unlock it with your password, wait some minutes and try again.

## Whom to ask

call-help-desk = If you still can't get in, call your help desk and read them the code, the correlation ID and the time below.
ask-help-desk-which-rule = If this is your normal way, send the details below to your help desk: they can see which rule it was.
ask-why-account-is-disabled = Call your help desk, read them the code and the time below, and ask whether your account was switched off on purpose.
locked-out-administrator = Are you the administrator, and locked out yourself? Ask another administrator or use the emergency account. If there is neither, call Microsoft's support for business and say that the tenant's only administrator is locked out.

## Signing in on managed devices and with passes

use-recommended-app = Use the app your organization recommends for this, for example Outlook for mail or Edge for the web.
ask-for-new-temporary-access-pass = Ask your help desk for a new Temporary Access Pass: this one is used up, or isn't allowed for you.
register-or-postpone = Set up the authenticator app the page offers, or put it off if there is a “Skip for now” or “Ask later”.
ask-for-temporary-access-pass-by-phone = Call your help desk, read them the code and the time below, and ask for a Temporary Access Pass to set up your second step with.
