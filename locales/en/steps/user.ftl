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
locked-out-administrator = Are you the administrator, and locked out yourself? Ask another administrator or use the emergency account. If there is neither, call Microsoft's support for business and say that your organization's only administrator is locked out.

## Signing in on managed devices and with passes

use-recommended-app = Use the app your organization recommends for this, for example Outlook for mail or Edge for the web.
register-or-postpone = Set up the authenticator app the page offers, or put it off if there is a “Skip for now” or “Ask later”.
ask-for-temporary-access-pass-by-phone = Call your help desk, read them the code and the time below, and ask for a Temporary Access Pass to set up your second step with.

## More

pick-account-again = Pick your account from the list once more. If it isn't there or doesn't work, choose “Use another account” and type its name.
choose-right-certificate = Close every browser window, sign in again, and look which certificate you choose: it must be the one your organization gave you for signing in, and still valid.
type-new-password = Sign in with your new password on the page you normally use. Type it by hand: the browser may fill in the old one.
report-unknown-password-change = You didn't change your password? Call your help desk, read them the code and the time below, and ask who did.
choose-another-second-step = Start again, and at the second step choose “Sign in another way”: an authenticator app's prompt or code, a security key or a passkey.
finish-password-page = Finish the page about your password or your security info. If it's gone, sign in again on the page you normally use, and it comes back.
install-helper-app = Install the helper app from your phone's own store: Microsoft Authenticator on an iPhone or iPad, Company Portal on Android, unless your organization names another. Then open this app again.
register-phone-in-helper-app = Follow what the app asks then. If it asks nothing, open Microsoft Authenticator → Settings → Device registration, and register with your work account.
register-this-device = If your organization allows your own device: in Windows, Settings → Accounts → Access work or school → Connect; on a phone, set it up with Company Portal or Microsoft Authenticator.
set-password-if-expired = If the page says that your password has expired, set a new one there. Otherwise use the newest one you set or were given.
change-password-at-normal-sign-in = Sign in on the page you normally use: after the second step it asks for a new password. Choose one that you use nowhere else, and never follow a link in a message for this.
check-own-sign-ins = Then look through your Security info page and the recent sign-ins beside it. Is there anything that wasn't you? Tell your help desk.
ask-help-desk-to-clear-account = If the page doesn't let you set a password, call your help desk, read them the code and the time below, and ask them to check your account and reset its password. Are you a guest? Then call the help desk of your own organization.
answer-stay-signed-in = Answer “Stay signed in?” with Yes on a device that only you use, otherwise with No. Both let you in.
sign-in-as-owner-of-key = Choose “Use another account” and sign in with the account that this key or device was set up for.
change-password-on-work-computer = On a Windows computer that is connected to your work network or VPN, press Ctrl+Alt+Delete and choose “Change a password”.
start-at-apps-own-address = Open the app at its own web address and sign in there, not from My Apps or the Microsoft 365 app launcher.
type-name-and-password = Type your account name and your password on the page you normally use. Signing in automatically is only a convenience.
keep-open-sessions = Don't sign out where you are still signed in: those apps often go on working meanwhile.
tell-partner-colleagues = If you look after customers for a partner company, send the details below to the colleagues who set up its apps, and name the customer.
use-password-or-key = Choose “Use your password instead” or “Other ways to sign in”, and sign in with your password, a security key or a passkey.
retype-temporary-access-pass = Type the pass again, character by character: upper and lower case and signs count. Use the newest pass you were given.
ask-for-next-pass = If that doesn't help, call your help desk, read them the code and the time below, and ask for a new Temporary Access Pass.
register-with-pass-at-once = When you have a new pass, use it at once to set up a lasting way to sign in on your Security info page, such as an authenticator app or a passkey. After signing in with a one-time pass, you have ten minutes for that.
report-pass-used-by-others = If you never used the pass yourself, tell your help desk at once: somebody else may have.
ask-to-enable-device = Call your help desk, read them the code and the time below, say which computer or phone it is, and ask why it was disabled and whether it can be enabled.
use-other-work-device = Until then, sign in from another device that your organization lets you use.
renew-saved-connection = If a saved connection, a flow or an integration shows this, sign in to that connection again, or make a new one, from a device that works.
report-lost-device-found = If you reported the device as lost and have it back, tell your help desk: you can't switch it on again yourself.
reset-password-to-end-lock = If you can't wait, reset your password and choose “I forgot my password”: only a new password ends a lock at once. If the page says this isn't turned on for you, call your help desk.
sign-in-without-device-code = If you came here by typing a code from your own screen or command window, sign in there directly instead, without the code. Did somebody send you the code? Stop, and tell your help desk: it would have let them in as you.

## More

restart-new-device = If the device was set up for work only just now, wait ten minutes, restart it and sign in again.
ask-to-check-device = Call your help desk, read them the code and the time below, say which computer or phone it is, and ask them to check its entry in the list of devices.
reconnect-own-computer = Your own Windows computer: Settings → Accounts → Access work or school → your account → Disconnect, then Connect again. Leave your organization's computers as they are: disconnecting one can lock you out of it.
register-own-phone-again = Your own phone: Microsoft Authenticator → Settings → Device registration, unregister the device and register it again. If it's managed with Company Portal, ask your help desk first.
finish-step-on-other-page = Sign in again on the page you normally use, and finish what the next page asks: your organization's own second step, or terms to read and accept.
request-new-code = Have the page send you a new code, open the newest message and type its code at once. Older codes usually no longer count.
look-for-code-message = No message? Look in the junk folder, and check that the address on the page is the one you read mail for.
ignore-unexpected-code = You got a code without signing in? Don't use it, pass it on to nobody, and tell your help desk if it happens again.
confirm-own-app = If you opened the app yourself just now, sign in there again. When you are asked, read the app's name, and choose “Continue” only if it's the one you opened.
report-unexpected-app = You didn't start this app, or someone sent you its link or a code? Choose “Cancel” or close the page, and tell your help desk.
restart-protected-app = Close the app, open it again and sign in with your work account. If it says that it's protected now, let it restart, and set a PIN if it asks for one.
add-account-again = If it stays, remove your account in the app's settings and add it again.

## More

update-app = If there is an update for the app or tool that shows this, install it and try once more.
sign-in-instead-of-signing-up = Go back, choose “Sign in” instead of signing up, and use the same email address.
ask-for-new-certificate = If you sign in with a certificate or a smart card, call your help desk, read them the code and the time below, and ask for a new one.
sign-in-in-browser-instead = If the app or tool asks for your password in a window of its own, look whether it can sign you in in the browser instead, and use that.
try-another-browser = Try in another browser, or without extensions that block ads or scripts. On a work network with filters, try another network.
ask-site-to-unlock = Ask the people who run the site to unlock your account, by the contact on their own pages, and send them the details below. If you can't think why it is locked, say so too: somebody may have tried to get in.
ask-site-about-deleted-account = If the account shouldn't be gone, send the details below to the people who run the site, and do it soon: a deleted account can be brought back for a short time only.
ask-site-for-new-link = If you came by a link in a message that you expected, ask the people who run the site for a new one.
finish-provider-page = Start again on the site, choose the same button, and go through the provider's page to the end. Say yes there only if you know this site and want it to get these details.
use-other-way-on-site = If you also have a password on this site, sign in with it meanwhile. Don't sign up a second time: that makes another account.
let-browser-show-device = To stay with Firefox on a Windows work computer, turn on “Allow Windows single sign-on for Microsoft, work, and school accounts” in its settings under Privacy & Security. For Chrome, ask your help desk whether it's prepared for this.
accept-device-certificate = If a box asks which certificate to use, choose the one it offers instead of cancelling: it only shows which device this is.
wait-after-device-setup = If you've only just set this device up for work, or just mended something on it, leave it switched on and online for half an hour, then try again.
sign-in-without-code = Sign in again without a code: in the app or tool, choose the way that opens a sign-in window or the browser on the device itself.
ask-for-room-device-exception = For a device that has no other way, such as a room display, ask your help desk. Send them the details below and say which device it is.
let-colleague-serve-customer = If the customer's work can't wait, ask a colleague who has the same rights there to do it.
use-current-mail-app = For mail, use Outlook, a browser or another up-to-date app that opens Microsoft's sign-in page, instead of one that keeps your password in its own settings.
report-unknown-code-sign-in = You don't remember signing anything in with a code or by scanning one? Tell your help desk: somebody else may have got in that way.
ask-to-rejoin-device = On your organization's computer, call your help desk, read them the code and the time below, say which computer it is, and ask them to connect it to the organization again.

## More

set-up-at-named-place = Set up your second step at the place and on the device your organization names for it: usually its own network or a work computer.
ask-about-age-on-record = Ask those who look after your account, at a school its office or help desk, whether your age on record is right and whether a parent's permission is missing.
fill-in-sign-up-again = If there is an update for the app, install it. Then start the sign-up once more and fill in every field it shows.
retype-device-code = Compare the code with the one the device shows, and type it once more. If the device shows a new one by now, use that.
start-device-sign-in-again = On the device that waits, start the sign-in again. Open the page it names and type its new code there at once.
wait-for-sign-in-hours = Wait for the hours in which you may sign in. If you should be let in now, call your help desk, read them the code and the time below, and ask which hours are set for you.
choose-account-you-mean = If you meant to use another account than the one of this computer, go on with it. If not, choose “Use another account” and type the name you use in Windows.
wait-for-new-site = If your organization has only just begun to use this, try again in a few hours.
type-whole-address = Type your whole email address, in the form name@domain, by hand: without spaces, and without a name or brackets around it.
copy-code-whole = Did a tool of yours have you copy a code or an address from the browser? Start again in a private window, copy it whole, and paste it at once, only into the tool you started. Never give it to a web page or a person: it lets in whoever has it.
turn-on-flagging = If somebody will trace this failure for you: in the details at the foot of the sign-in page, choose “Enable flagging”, and let it happen once more within 20 minutes.

## More

sign-in-without-passkey = On the sign-in page choose “Other ways to sign in” or “Sign-in options”, and sign in without the passkey or security key: with your password, or a prompt on your phone.
ask-to-allow-passkey = If you have no other way to sign in, call your help desk, read them the code and the time below, and ask whether passkeys are allowed for you. Until then, a Temporary Access Pass will do.
use-account-for-this-network = Choose “Use another account” and sign in with the account of the organization whose network or computer this is.
ask-to-allow-organization = If you need that other organization for your work, send the details below to your help desk, say what for, and ask whether it may be allowed.
use-own-connection-as-visitor = If you are a visitor on somebody else's network or VPN, use your own organization's connection instead.
reload-for-fresh-sign-in = Reload the page, or close the app and open it again, so that it starts with a fresh sign-in. In a chat or an agent, a new conversation alone may not be enough.
open-link-of-inviting-organization = If you are a guest of an organization, start from the link it gave you, or choose that organization in My Apps, rather than from the app's general start page.
sign-in-where-account-was-made = If you made the account on a site or in an app, sign in with the button there, not on one of Microsoft's general pages.
ask-own-help-desk-for-organization = Ask the help desk of your own organization, not the one you visit. Send them the details below, and say which organization and app you need, and what for.
ask-about-deleted-account = Call your help desk soon, read them the code and the time below, and ask whether your account was deleted on purpose. It can be brought back as it was for 30 days only.
remove-old-account = If you have a new account instead, remove the old one in the app's or device's settings, and sign in with the new one.
set-up-phone-sign-in = Once you are in, set it up: Microsoft Authenticator → your work account → “Set up phone sign-in” (or “passwordless sign-in requests”). After moving to a new phone, do it again there.
add-key-to-account = Or sign in another way, and add the key or passkey to this account on your Security info page.

## More

repeat-key-setup = If you were setting up a new way to sign in, such as Windows Hello, a passkey or a security key, start that setup once more from the beginning.
answer-age-question = Sign in again on the page you normally use, and answer its question about your age. If it says that a parent has to agree, follow what it says there.
close-every-window = To be on the safe side, close every browser window. On a computer that others use too, sign out of the computer as well.
sign-out-in-app-again = Open the app from its usual link and sign out once more from its own menu.
update-accounts-extension = If it stays: in Chrome, update or reinstall the extension “Microsoft Single Sign On” (once called “Windows Accounts”), or use Edge signed in with your work account.
give-other-contact = If you were giving an email address or phone number, check its spelling, or give another one of yours.
share-email-with-provider = Start again, choose the same button, and let that service share your email address with the app if you know the app. If it isn't asked again, disconnect the app in your account there and start once more.
confirm-email-at-provider = Open your account at that service on its own page, confirm your email address there, and sign in again.
connect-account-if-wanted = If you want to connect the two, sign in on the other service's page and agree there. If you didn't start this, close the page: nothing is connected.
undo-unwanted-connection = If you didn't want this connection, remove it in the settings of the other service and in those of your work account.
ask-for-other-cloud = Send the details below to your help desk, say what you wanted to open and which organization it belongs to, and ask whether you should have access to that cloud.
update-system-and-app = Install the updates for your system, your browser and the app that shows this, restart, and try again.
use-personal-account = Choose “Use another account” and sign in with your personal Microsoft account (Outlook.com, Hotmail, Xbox …).
start-again-in-app = Go back to the app's first sign-in or sign-up page and start from there. Use the newest code if one is sent to you.
close-browser-after-sign-out = To be sure that you're signed out, on a shared computer above all, close every browser window.
allow-cookies-for-site = If it comes back each time, allow cookies for the site and for its sign-in page.

## More

retype-current-password = Go back and type your present password once more, by hand: look at Caps Lock and the keyboard language. It's the one you signed in with last, not the new one.
choose-other-new-password = Go back and choose another new password: a long one, such as several words that don't belong together, without your name, your account name or your organization's name.
ask-for-password-rules = If each new password is refused, call your help desk, read them the code and the time below, and ask which rules hold for passwords. Often they are about length, reuse of old ones, and how soon one may change again.
wait-then-use-new-password = Wait five minutes, then sign in with the new password on the page you normally use. Type it by hand, and don't change it a second time.
change-password-once-more = Try the old and then the new password once on the page you normally use, so that you know which one counts. If it's the old one, change it once more.
set-up-hello-again = Sign in to Windows with your password, open Settings → Accounts → Sign-in options, and at PIN (Windows Hello) choose “I forgot my PIN”, or remove it and set it up again.
register-key-again = Once you're in, open your Security info page, delete the entry of this key or passkey, and add it again there.
report-possible-key-copy = Was the key out of your hands, or can't you explain this? Tell your help desk: somebody may have a copy of it.
sign-out-of-computer = Save your work, restart the computer, and sign in to it with your work account, connected to the internet. Then try again.
update-android-browser-parts = In the Play Store, update Google Chrome, Android System WebView and the app you're opening. Then restart the phone or tablet and try again.
update-android-itself = If there are no updates for these, the Android version may be too old for them: look for a system update in the settings, or use another device.
ask-colleague-to-set-up-device = If you were setting up devices for others, ask your help desk who may do that, or to let your account do it. Read them the code and the time below.
connect-by-device-name = Connect by the name that the remote computer has in your organization, not by its IP address or another name. If you don't know it, ask your help desk.
open-invited-app = Open the app or the shared file you were invited to once more, by its own link or the one in the invitation.
