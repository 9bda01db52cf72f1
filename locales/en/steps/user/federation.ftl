# What the person who wants to sign in can do about the organization’s own sign-in page.

start-at-apps-own-address = Open the app at its own web address and sign in there, not from My Apps or the Microsoft 365 app launcher.
finish-provider-page = Start again on the site, choose the same button, and go through the provider’s page to the end. Say yes there only if you know this site and want it to get these details.
use-other-way-on-site = If you also have a password on this site, sign in with it meanwhile. Don’t sign up a second time: that makes another account.
share-email-with-provider = Start again, choose the same button, and let that service share your email address with the app if you know the app. If it isn’t asked again, disconnect the app in your account there and start once more.
confirm-email-at-provider = Open your account at that service on its own page, confirm your email address there, and sign in again.
