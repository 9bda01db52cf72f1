# What the person who wants to sign in can do about accounts.

ask-site-to-reset = If no reset page opens, ask the people who run the site to reset your password.
use-same-sign-up-button = If you signed up with the button of another provider (Google, Apple, Facebook …), use that button again instead of a password.
use-site-sign-up = If you have no account on this site yet, use its sign-up link.
use-site-forgot-password = Use the site’s “Forgot your password?” link to set a new one.
check-account-name = Check the account name letter by letter, above all the part after the @.
wait-for-lock-to-end = Wait some minutes without trying. Further wrong tries lock it again, and for longer.
ask-other-organization-about-account = If you are a guest, ask the organization whose app this is: it switches its guests’ accounts on and off itself.
reset-password-to-end-lock = If you can’t wait, reset your password and choose “I forgot my password”: only a new password ends a lock at once. If the page says this isn’t turned on for you, call your help desk.
sign-in-instead-of-signing-up = Go back, choose “Sign in” instead of signing up, and use the same email address.
ask-site-to-unlock = Ask the people who run the site to unlock your account, by the contact on their own pages, and send them the details below. If you can’t think why it is locked, say so too: somebody may have tried to get in.
ask-site-about-deleted-account = If the account shouldn’t be gone, send the details below to the people who run the site, and do it soon: a deleted account can be brought back for a short time only.
ask-about-age-on-record = Ask those who look after your account, at a school its office or help desk, whether your age on record is right and whether a parent’s permission is missing.
wait-for-sign-in-hours = Wait for the hours in which you may sign in. If you should be let in now, call your help desk, read them the code and the time below, and ask which hours are set for you.
type-whole-address = Type your whole email address, in the form name@domain, by hand: without spaces, and without a name or brackets around it.
ask-about-deleted-account = Call your help desk soon, read them the code and the time below, and ask whether your account was deleted on purpose. It can be brought back as it was for 30 days only.
remove-old-account = If you have a new account instead, remove the old one in the app’s or device’s settings, and sign in with the new one.
answer-age-question = Sign in again on the page you normally use, and answer its question about your age. If it says that a parent has to agree, follow what it says there.
