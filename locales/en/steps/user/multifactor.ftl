# What the person who wants to sign in can do about the second step.

finish-second-step = Sign in again on the page you normally use, and finish the second step there: a code, a prompt on your phone or a security key.
answer-newest-prompt = Try again. Answer the newest prompt or type the newest code, and ignore older ones.
use-another-method = If the prompt doesn’t reach you, choose “Sign in another way” or the line that says you can’t use your app right now.
check-phone-for-prompt = Check the phone that gets the prompt: is it online, may the app notify you, and are date and time set automatically?
ask-for-new-registration = New or lost phone? Call your help desk and ask them to let you set up the second step afresh.
deny-unexpected-prompt = Didn’t try to sign in? Deny the request and tell your help desk: somebody may know your password.
set-up-security-info = Set up a second way to prove it’s you, such as an authenticator app or a security key, on your Security info page.
ask-for-temporary-access-pass = If you can’t get to that page, call your help desk and ask for a Temporary Access Pass.
ask-for-temporary-access-pass-by-phone = Call your help desk, read them the code and the time below, and ask for a Temporary Access Pass to set up your second step with.
choose-another-second-step = Start again, and at the second step choose “Sign in another way”: an authenticator app’s prompt or code, a security key or a passkey.
request-new-code = Have the page send you a new code, open the newest message and type its code at once. Older codes usually no longer count.
look-for-code-message = No message? Look in the junk folder, and check that the address on the page is the one you read mail for.
ignore-unexpected-code = You got a code without signing in? Don’t use it, pass it on to nobody, and tell your help desk if it happens again.
sign-in-without-passkey = On the sign-in page choose “Other ways to sign in” or “Sign-in options”, and sign in without the passkey or security key: with your password, or a prompt on your phone.
ask-to-allow-passkey = If you have no other way to sign in, call your help desk, read them the code and the time below, and ask whether passkeys are allowed for you. Until then, a Temporary Access Pass will do.
set-up-phone-sign-in = Once you are in, set it up: Microsoft Authenticator → your work account → “Set up phone sign-in” (or “passwordless sign-in requests”). After moving to a new phone, do it again there.
add-key-to-account = Or sign in another way, and add the key or passkey to this account on your Security info page.
