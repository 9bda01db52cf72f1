# What the person who wants to sign in can do about normal steps of signing in.

sign-in-when-asked = Sign in when you are asked to. Nothing is wrong.
finish-on-other-device = Finish signing in on the page where you typed the code. The waiting device goes on by itself.
follow-reset-page = Follow the password reset page that opens next.
sign-in-after-cancel = If you didn’t mean to cancel, start again with the site’s sign-in button.
register-or-postpone = Set up the authenticator app the page offers, or put it off if there is a “Skip for now” or “Ask later”.
finish-password-page = Finish the page about your password or your security info. If it’s gone, sign in again on the page you normally use, and it comes back.
answer-stay-signed-in = Answer “Stay signed in?” with Yes on a device that only you use, otherwise with No. Both let you in.
finish-step-on-other-page = Sign in again on the page you normally use, and finish what the next page asks: your organization’s own second step, or terms to read and accept.
confirm-own-app = If you opened the app yourself just now, sign in there again. When you are asked, read the app’s name, and choose “Continue” only if it’s the one you opened.
report-unexpected-app = You didn’t start this app, or someone sent you its link or a code? Choose “Cancel” or close the page, and tell your help desk.
choose-account-you-mean = If you meant to use another account than the one of this computer, go on with it. If not, choose “Use another account” and type the name you use in Windows.
update-accounts-extension = If it stays: in Chrome, update or reinstall the extension “Microsoft Single Sign On” (once called “Windows Accounts”), or use Edge signed in with your work account.
connect-account-if-wanted = If you want to connect the two, sign in on the other service’s page and agree there. If you didn’t start this, close the page: nothing is connected.
undo-unwanted-connection = If you didn’t want this connection, remove it in the settings of the other service and in those of your work account.
