# What the person who wants to sign in can do about tokens and sessions.

sign-in-again = Sign in again on the page you normally use.
sign-out-and-back-in = Sign out of your work or school account, close every browser window, then sign in again on the page you normally use.
reopen-app-and-sign-in = If an app keeps showing this and never asks you to sign in, sign out inside the app, close it and open it again.
allow-sign-in-cookies = If it comes back each time, allow cookies for the app and for Microsoft’s sign-in page, or try another browser.
report-unknown-password-change = You didn’t change your password? Call your help desk, read them the code and the time below, and ask who did.
set-password-if-expired = If the page says that your password has expired, set a new one there. Otherwise use the newest one you set or were given.
renew-saved-connection = If a saved connection, a flow or an integration shows this, sign in to that connection again, or make a new one, from a device that works.
add-account-again = If it stays, remove your account in the app’s settings and add it again.
copy-code-whole = Did a tool of yours have you copy a code or an address from the browser? Start again in a private window, copy it whole, and paste it at once, only into the tool you started. Never give it to a web page or a person: it lets in whoever has it.
reload-for-fresh-sign-in = Reload the page, or close the app and open it again, so that it starts with a fresh sign-in. In a chat or an agent, a new conversation alone may not be enough.
allow-cookies-for-site = If it comes back each time, allow cookies for the site and for its sign-in page.
sign-out-of-computer = Save your work, restart the computer, and sign in to it with your work account, connected to the internet. Then try again.
