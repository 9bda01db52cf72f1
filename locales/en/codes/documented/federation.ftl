AADSTS75001 = The app's message to Microsoft couldn't be unpacked
    .meaning = The app sent Microsoft a message to begin your sign-in, and it couldn't be read. Your account and password are fine. An old or cut-off link can cause it; otherwise only the people who make the app can mend that.
    .background = Microsoft met an error when it read the SAML message in the form (binding) it came in.

AADSTS75003 = The app wants the answer by a way that isn't open
    .meaning = The app asked to get Microsoft's answer in a way that Microsoft doesn't use for this kind of sign-in. Your account and password are fine. It's a setting of the app.
    .background = Entra ID sends SAML responses with the HTTP-POST binding only.

AADSTS75005 = The app's sign-in message isn't built correctly
    .meaning = The app asked Microsoft to sign you in with a message that isn't built as it should be. Your account and password are fine. The makers of the app have to mend it.
    .background = What arrived isn't a SAML 2.0 request that Entra ID can use.

AADSTS75008 = The app addressed its message to somebody else
    .meaning = The app asked Microsoft to sign you in, but its message names another receiver than Microsoft's address for your organization. Your account and password are fine. It's a setting of the app.
    .background = The Destination of the SAML request isn't one of those Entra ID expects. The message names both.

AADSTS75016 = The app asks for your name in a form that can't be
    .meaning = The app told Microsoft in which form it wants your name, and that form can't be met. Your account and password are fine. Only the people who make or run the app can mend that.
    .background = The NameIDPolicy of the SAML request isn't valid, for example its SPNameQualifier.

AADSTS80001 = Your organization's password check can't be reached
    .meaning = Your organization checks passwords itself, and the program that does so isn't there or can't reach the list of accounts. That says nothing about your password. Somebody at your organization has to bring it back.
    .background = Pass-through authentication: no authentication agent was found, or it can't connect to Active Directory.

AADSTS80002 = Your organization's password check took too long
    .meaning = Your organization checks passwords itself, and no answer came in time. That says nothing about your password. Trying again in a few minutes often helps.
    .background = Pass-through authentication: the request to validate the password ran out of time before an agent and Active Directory had answered.

AADSTS80005 = Your organization's password check had a fault
    .meaning = Your organization checks passwords itself, and this time Microsoft couldn't make use of the answer. That says nothing about your password. Try once more.
    .background = Pass-through authentication: an unexpected web error while the agent's answer was being processed.

AADSTS80007 = Your organization couldn't check your password
    .meaning = Your organization checks passwords itself, and the program that does so didn't manage it. That doesn't mean that your password is wrong. Its log at your organization says more.
    .background = Pass-through authentication: the agent reported that it couldn't validate the password against Active Directory.

AADSTS80010 = The password check can't open what it was sent
    .meaning = Your organization checks passwords itself. Microsoft passed yours on under lock, and the program there has no key that opens it. Your password may well be right; your organization has to renew that program.
    .background = Pass-through authentication: each agent has a key of its own, with which Microsoft encrypts passwords for it. This agent can't decrypt with the one it holds.

AADSTS80013 = Your organization's clocks don't agree
    .meaning = Your organization checks passwords itself, and two of its servers disagree about the time, so the check broke off. That says nothing about your password. Your organization has to set the clocks right.

AADSTS80014 = The answer about your password came too late
    .meaning = Your organization checks passwords itself. Its answer came after Microsoft had stopped waiting. That says nothing about your password; trying again in a few minutes often helps.

AADSTS90020 = Your sign-in page left out the mark of your account
    .meaning = Your organization's own sign-in page let you in and told Microsoft so, but left out the mark by which Microsoft finds your account. Your password is fine. Your organization has to mend it.
    .background = The SAML 1.1 assertion from the federation service carries no ImmutableID.

AADSTS90081 = A message between two sign-in services isn't valid
    .meaning = Your sign-in needed a message from an app or another sign-in service to Microsoft, and Microsoft couldn't use it. Your account and password are fine. It's a matter of how the two are set up.
    .background = The WS-Federation message that arrived isn't valid.

AADSTS90082 = The app demands a way of signing in that isn't offered
    .meaning = The app told Microsoft in which way you must sign in, and that way isn't available at present. Your account and password are fine. Only the people who make the app can mend that.
    .background = The authentication policy that the WS-Federation request names isn't supported.

AADSTS90087 = The address that brought you here can't be read
    .meaning = The app or link sent you to Microsoft with an address that can't be made into a sign-in. Your account and password are fine. If the app's usual link ends here too, the people who run it have to mend it.
    .background = No WS-Federation message could be made from the request URI.
