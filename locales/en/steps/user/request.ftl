# What the person who wants to sign in can do about what an app asks for.

clear-cookies-of-app = If it starts again, clear the browser’s cookies for the app and for Microsoft’s sign-in page, then sign in.
use-work-account = Choose “Use another account” and sign in with a work or school account.
ask-site-for-new-link = If you came by a link in a message that you expected, ask the people who run the site for a new one.
fill-in-sign-up-again = If there is an update for the app, install it. Then start the sign-up once more and fill in every field it shows.
close-every-window = To be on the safe side, close every browser window. On a computer that others use too, sign out of the computer as well.
sign-out-in-app-again = Open the app from its usual link and sign out once more from its own menu.
give-other-contact = If you were giving an email address or phone number, check its spelling, or give another one of yours.
use-personal-account = Choose “Use another account” and sign in with your personal Microsoft account (Outlook.com, Hotmail, Xbox …).
start-again-in-app = Go back to the app’s first sign-in or sign-up page and start from there. Use the newest code if one is sent to you.
close-browser-after-sign-out = To be sure that you’re signed out, on a shared computer above all, close every browser window.
