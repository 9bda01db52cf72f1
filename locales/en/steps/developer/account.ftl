# What the people who build the app do about accounts.

show-b2c-message-inline = Nothing to fix in the app. Leave the page’s own message visible in your template.
offer-sign-in-to-known-address = Catch user_already_exists when a sign-up starts, and offer the sign-in with the same address, with the buttons of the other providers beside it.
clear-deleted-account = Remove this account from the token cache and from your own session, and show the sign-in page, with the sign-up link if people may sign up themselves.
offer-sign-up-with-sign-in = Use a combined sign-up and sign-in flow, so that people who come for the first time through another provider get an account. If only invited people may come in, say so on the page.
send-plain-login-hint = Send in login_hint and similar fields one address and nothing else, encoded once: a + in it has to become %2B.
check-write-of-existing-user = In a custom policy, look at the technical profile that writes the user: with RaiseErrorIfClaimsPrincipalAlreadyExists set to true it’s for signing up only. A page that changes an existing account needs another.
go-on-in-browser = When native authentication can’t go on, hand over to a sign-in in the browser (MSAL’s interactive method), and send challenge_type with redirect among its values so that the service can ask for it.
