# What the person who wants to sign in can do about the organization’s sign-in rules.

use-usual-place-and-device = Try from the place, network and device you normally use for work.
ask-help-desk-which-rule = If this is your normal way, send the details below to your help desk: they can see which rule it was.
use-recommended-app = Use the app your organization recommends for this, for example Outlook for mail or Edge for the web.
install-helper-app = Install the helper app from your phone’s own store: Microsoft Authenticator on an iPhone or iPad, Company Portal on Android, unless your organization names another. Then open this app again.
check-own-sign-ins = Then look through your Security info page and the recent sign-ins beside it. Is there anything that wasn’t you? Tell your help desk.
ask-help-desk-to-clear-account = If the page doesn’t let you set a password, call your help desk, read them the code and the time below, and ask them to check your account and reset its password. Are you a guest? Then call the help desk of your own organization.
sign-in-without-device-code = If you came here by typing a code from your own screen or command window, sign in there directly instead, without the code. Did somebody send you the code? Stop, and tell your help desk: it would have let them in as you.
restart-protected-app = Close the app, open it again and sign in with your work account. If it says that it’s protected now, let it restart, and set a PIN if it asks for one.
sign-in-without-code = Sign in again without a code: in the app or tool, choose the way that opens a sign-in window or the browser on the device itself.
ask-for-room-device-exception = For a device that has no other way, such as a room display, ask your help desk. Send them the details below and say which device it is.
let-colleague-serve-customer = If the customer’s work can’t wait, ask a colleague who has the same rights there to do it.
use-current-mail-app = For mail, use Outlook, a browser or another up-to-date app that opens Microsoft’s sign-in page, instead of one that keeps your password in its own settings.
report-unknown-code-sign-in = You don’t remember signing anything in with a code or by scanning one? Tell your help desk: somebody else may have got in that way.
set-up-at-named-place = Set up your second step at the place and on the device your organization names for it: usually its own network or a work computer.
