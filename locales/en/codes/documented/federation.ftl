AADB2C90165 = This site no longer knows how your sign-in began
    .meaning = An answer came back from a sign-in, and the site has nothing on hand that it belongs to. An old tab, the Back button or missing cookies are the usual reasons. Start again from the site.

AADB2C90168 = The app’s signed message lacks a part it needs
    .meaning = The app sent its sign-in message as a signed one and left out a part of the signature. Your account and password are fine. Only the people who make the app can mend that.

AADB2C90188 = This site couldn’t fetch its partner’s details
    .meaning = The site’s sign-in has a partner, an app or another sign-in, and reads that partner’s details from a web address. Just now nothing usable came from there. It may pass; if not, only the people who run the site can mend it.
    .background = The message names the technical profile, the address (PartnerEntity) and the reason. It’s SAML metadata, of the app itself or of the other provider: open the address from outside your network. Azure AD B2C has to be able to fetch it from the internet, without signing in.

AADB2C90243 = This site’s link to the other provider is set wrongly
    .meaning = You chose to sign in through another provider, and the site’s own number or secret for that provider isn’t set as it should be. Only the people who run the site can mend that.

AADB2C90250 = The app began at an address this site doesn’t offer
    .meaning = There are several addresses where a sign-in can begin, and the one used here isn’t served. Your account and password are fine. Only the people who run the site or make the app can mend that.
    .background = It’s the address /generic/login of the policy, for SAML sign-ins that Azure AD B2C begins itself (IdP-initiated). Either begin at the app, with the policy’s usual SAML endpoint, or, if such sign-ins are wanted, set the Item IdpInitiatedProfileEnabled to true in the Metadata of the relying party’s technical profile.

AADB2C90274 = This site can’t sign you out at the other provider
    .meaning = You were signing out. The other provider you came in with names no address for that, so you may still be signed in there.
    .background = The identity provider’s SAML metadata has no SingleLogoutService endpoint with the HTTP-Redirect or HTTP-POST binding.

AADSTS20001 = Your sign-in page’s answer lacks the proof
    .meaning = Your sign-in runs through a page outside Microsoft, usually your organization’s own. Its answer could be read, but the proof of who you are wasn’t in it. It’s a setting of that page; your password isn’t the reason.
    .background = A WS-Federation answer has to carry a SAML 1.1 assertion issued for the person.

AADSTS20012 = Microsoft couldn’t use what your sign-in page sent
    .meaning = Your sign-in runs through a page outside Microsoft, usually your organization’s own. The message that came from there isn’t valid. Those who run that page have to find out why; your password isn’t the reason.
    .background = The message is a WS-Federation message of the federated identity provider.

AADSTS20033 = The link between two sign-in pages has a wrong name
    .meaning = Microsoft and another sign-in page describe to each other which organization they work for, and the name given there isn’t right. Your account and password are fine. Those who set up the link have to correct it.
    .background = It’s about the tenant name in federation metadata. The message itself says more in each case.

AADSTS40008 = The other provider you sign in with had an error
    .meaning = You sign in through a provider outside Microsoft, and something unexpected went wrong there. Trying again at once seldom helps. Those who run that provider, or its connection to Microsoft, have to look into it.

AADSTS40009 = The other provider didn’t renew your sign-in
    .meaning = You sign in through a provider outside Microsoft. Microsoft asked it to carry on your earlier sign-in, and it refused. Signing in afresh is what to try first.
    .background = The external OAuth provider answered with an error when its refresh token was redeemed.

AADSTS40010 = The other provider failed for a moment
    .meaning = You sign in through a provider outside Microsoft, and it couldn’t answer just now. It usually passes; you did nothing wrong.

AADSTS40015 = The other provider didn’t confirm your sign-in
    .meaning = You came from a provider outside Microsoft. When Microsoft asked it to confirm your sign-in, it refused. Start again; if that doesn’t help, it’s for those who look after the connection to that provider.
    .background = The external OAuth provider answered with an error when its authorization code was redeemed.

AADSTS50130 = It isn’t clear how you proved who you are
    .meaning = Your sign-in came with a note saying how you proved who you are, and Microsoft doesn’t know the word it uses. Your account and password are fine. It’s a setting on the side that sent the note.
    .background = The value of the authentication method claim isn’t one of the known methods.

AADSTS50169 = The app gives a name that isn’t set up here
    .meaning = The app names itself, or the place it belongs to, in a way that isn’t on record where it sent you. Your account and password are fine. It’s a setting of the app or of its sign-in.

AADSTS75001 = The app’s message to Microsoft couldn’t be unpacked
    .meaning = The app sent Microsoft a message to begin your sign-in, and it couldn’t be read. Your account and password are fine. An old or cut-off link can cause it; otherwise only the people who make the app can mend that.
    .background = Microsoft met an error when it read the SAML message in the form (binding) it came in.

AADSTS75003 = The app wants the answer by a way that isn’t open
    .meaning = The app asked to get Microsoft’s answer in a way that Microsoft doesn’t use for this kind of sign-in. Your account and password are fine. It’s a setting of the app.
    .background = Entra ID sends SAML responses with the HTTP-POST binding only.

AADSTS75005 = The app’s sign-in message isn’t built correctly
    .meaning = The app asked Microsoft to sign you in with a message that isn’t built as it should be. Your account and password are fine. The makers of the app have to mend it.
    .background = What arrived isn’t a SAML 2.0 request that Entra ID can use.

AADSTS75008 = The app addressed its message to somebody else
    .meaning = The app asked Microsoft to sign you in, but its message names another receiver than Microsoft’s address for your organization. Your account and password are fine. It’s a setting of the app.
    .background = The Destination of the SAML request isn’t one of those Entra ID expects. The message names both.

AADSTS75016 = The app wants your name in a form it can’t have
    .meaning = The app told Microsoft in which form it wants your name, and that form can’t be met. Your account and password are fine. Only the people who make or run the app can mend that.
    .background = The NameIDPolicy of the SAML request isn’t valid, for example its SPNameQualifier.

AADSTS80001 = Your organization’s password check can’t be reached
    .meaning = Your organization checks passwords itself, and the program that does so isn’t there or can’t reach the list of accounts. That says nothing about your password. Somebody at your organization has to bring it back.
    .background = Pass-through authentication: no authentication agent was found, or it can’t connect to Active Directory.

AADSTS80002 = Your organization’s password check took too long
    .meaning = Your organization checks passwords itself, and no answer came in time. That says nothing about your password. Trying again in a few minutes often helps.
    .background = Pass-through authentication: the request to validate the password ran out of time before an agent and Active Directory had answered.

AADSTS80005 = Your organization’s password check had a fault
    .meaning = Your organization checks passwords itself, and this time Microsoft couldn’t make use of the answer. That says nothing about your password. Try once more.
    .background = Pass-through authentication: an unexpected web error while the agent’s answer was being processed.

AADSTS80007 = Your organization couldn’t check your password
    .meaning = Your organization checks passwords itself, and the program that does so didn’t manage it. That doesn’t mean that your password is wrong. Its log at your organization says more.
    .background = Pass-through authentication: the agent reported that it couldn’t validate the password against Active Directory.

AADSTS80010 = The password check can’t open what it was sent
    .meaning = Your organization checks passwords itself. Microsoft passed yours on under lock, and the program there has no key that opens it. Your password may well be right; your organization has to renew that program.
    .background = Pass-through authentication: each agent has a key of its own, with which Microsoft encrypts passwords for it. This agent can’t decrypt with the one it holds.

AADSTS80013 = Your organization’s clocks don’t agree
    .meaning = Your organization checks passwords itself, and two of its servers disagree about the time, so the check broke off. That says nothing about your password. Your organization has to set the clocks right.

AADSTS80014 = The answer about your password came too late
    .meaning = Your organization checks passwords itself. Its answer came after Microsoft had stopped waiting. That says nothing about your password; trying again in a few minutes often helps.

AADSTS90020 = Your sign-in page left out the mark of your account
    .meaning = Your organization’s own sign-in page let you in and told Microsoft so, but left out the mark by which Microsoft finds your account. Your password is fine. Your organization has to mend it.
    .background = The SAML 1.1 assertion from the federation service carries no ImmutableID.

AADSTS90081 = A message between two sign-in services isn’t valid
    .meaning = Your sign-in needed a message from an app or another sign-in service to Microsoft, and Microsoft couldn’t use it. Your account and password are fine. It’s a matter of how the two are set up.
    .background = The WS-Federation message that arrived isn’t valid.

AADSTS90082 = The app demands a way of signing in that isn’t offered
    .meaning = The app told Microsoft in which way you must sign in, and that way isn’t available at present. Your account and password are fine. Only the people who make the app can mend that.
    .background = The authentication policy that the WS-Federation request names isn’t supported.

AADSTS90087 = The address that brought you here can’t be read
    .meaning = The app or link sent you to Microsoft with an address that can’t be made into a sign-in. Your account and password are fine. If the app’s usual link ends here too, the people who run it have to mend it.
    .background = No WS-Federation message could be made from the request URI.

AADSTS399284 = The other sign-in provider didn’t give its right name
    .meaning = You signed in with another provider, and the name it gave for itself in its answer is empty or isn’t the one on file. The people who connected the two have to put that right.

AADSTS750056 = Microsoft can’t unpack the app’s sign-in message
    .meaning = The app packs its sign-in message for the journey, and this one couldn’t be unpacked. Your account and password are fine. Only the people who make the app can mend that, unless a cut-off link brought you here.

AADSTS900612 = The other sign-in service’s keys can’t be read
    .meaning = You sign in through another service, and Microsoft needs that service’s published keys to check its answer. It can’t read them. You did nothing wrong.

AADSTS901011 = The other sign-in service didn’t pass on an email address
    .meaning = You chose to sign in through another service, and this app needs your email address from there. None came along. You may have kept it hidden there, or the app isn’t set up to ask for it.

AADSTS901012 = Your email address isn’t confirmed at the other service
    .meaning = You chose to sign in through another service. It passed on an email address, but didn’t say that the address has been confirmed as yours, and Microsoft needs that.

AADSTS901014 = The other sign-in service didn’t say who you are there
    .meaning = You chose to sign in through another service, and its answer lacks the number by which that service knows you. You did nothing wrong. The people who connected the two have to mend it.

AADSTS7500522 = A name in the app’s message isn’t in the form of an address
    .meaning = In one place of the app’s sign-in message Microsoft expects a name that is written like a web address, and something else stands there. Your account and password are fine. Only the people who make or set up the app can mend that.

AADSTS7500529 = The number on the app’s sign-in message isn’t valid
    .meaning = The app numbers its sign-in messages, and this number isn’t in a form that the rules allow. Starting again may help if it only happens now and then. If not, only the people who make the app can mend it.
