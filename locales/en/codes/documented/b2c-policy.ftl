AADB2C90002 = The look of this site’s sign-in page wasn’t found
    .meaning = The site keeps the look of its sign-in page at an address of its own, and nothing is there. Your account and password are fine. Only the people who run the site can mend that.

AADB2C90019 = The key this site’s sign-in works with isn’t valid
    .meaning = The site’s sign-in looked for a key that counts now, and found none: it has run out, or its time hasn’t begun. Your account and password are fine. Only the people who run the site can mend that.
    .background = The message names the policy key and gives the reason.

AADB2C90021 = A part that this site’s sign-in refers to is missing
    .meaning = The site’s sign-in is put together from parts, and it names one that isn’t there. Your account and password are fine. Only the people who run the site can mend that.

AADB2C90022 = This site’s sign-in page couldn’t be found
    .meaning = The site asked for a sign-in page, and Microsoft can’t give out its description. Most often the name of the page is written wrongly in the site’s settings. Your account and password are fine.
    .meaning-policy-tenant = The site asked for the sign-in page { $policy } of { $tenant }, and Microsoft can’t give out its description. Most often the name is written wrongly in the site’s settings. Your account and password are fine.

AADB2C90023 = A required setting is missing in this site’s sign-in
    .meaning = One part of the site’s sign-in lacks a setting that it can’t do without. Your account and password are fine. Only the people who run the site can mend that.

AADB2C90025 = A part of this site’s sign-in hasn’t been given its key
    .meaning = One part of the site’s sign-in needs a key to do its work, and its settings name none. Your account and password are fine. Only the people who run the site can mend that.

AADB2C90027 = This site’s own password for another service was refused
    .meaning = While signing you in, the site asks another service, and that one didn’t accept the site’s own name and password. It has nothing to do with your password. Only the people who run the site can mend that.

AADB2C90028 = This site’s certificate for another service was refused
    .meaning = While signing you in, the site asks another service and shows it a certificate, and that isn’t in order. Your account and password are fine. Only the people who run the site can mend that.

AADB2C90031 = This site’s sign-in doesn’t say where to begin
    .meaning = The site’s sign-in is a series of steps, and its settings don’t say which series to start. Your account and password are fine. Only the people who run the site can mend that.

AADB2C90039 = This site’s sign-in has no secret to check a proof with
    .meaning = The site sent a proof about itself, and its sign-in hasn’t been given the secret to check that with. It has nothing to do with your password. Only the people who run the site can mend that.

AADB2C90040 = This site’s sign-in never hands over its result
    .meaning = The site’s sign-in is a series of steps, and the one that gives the result to the site is missing. Your account and password are fine. Only the people who run the site can mend that.

AADB2C90044 = This site’s sign-in asks for a detail that doesn’t exist
    .meaning = The site’s sign-in is set to fill in a detail by itself, and it names one that isn’t known. Your account and password are fine. Only the people who run the site can mend that.

AADB2C90048 = This site’s sign-in met an error it wasn’t prepared for
    .meaning = Something failed on the server behind the site’s sign-in, and the message gives no reason. It may pass; if it doesn’t, the people who run the site have to look.

AADB2C90051 = A step of this site’s sign-in has nothing to carry it out
    .meaning = The site’s sign-in came to a step for which nothing suitable is set up. Your account and password are fine. Only the people who run the site can mend that.

AADB2C90073 = A key that this site’s sign-in works with isn’t there
    .meaning = The site’s sign-in refers to a key by its name, and there’s none of that name. Your account and password are fine. Only the people who run the site can mend that.

AADB2C90108 = A step of this site’s sign-in doesn’t say how to end
    .meaning = One step of the site’s sign-in should name the part that makes its result, and names none. Your account and password are fine. Only the people who run the site can mend that.
    .background = The orchestration step that sends the claims lacks CpimIssuerTechnicalProfileReferenceId, the name of the technical profile that issues the token.

AADB2C90149 = A script of this site’s sign-in page didn’t load
    .meaning = The page needs a small program, and your browser didn’t get it. Reload the page. An extension that blocks scripts, a filter in the network or a fault of the page can be the reason.

AADB2C90158 = What was filled in on this page wasn’t accepted
    .meaning = The site checked the form you sent, and the check failed. The message may say why. Go through the fields and try again; if it stays, the site’s own check may be at fault.

AADB2C90159 = This page couldn’t confirm your email or other details
    .meaning = The page wanted to make sure that something is yours, for example your email address, and that failed. The message may say why. If it sent you a code, ask for a new one and try again.

AADB2C90161 = This page couldn’t send off what was filled in
    .meaning = The site’s sign-in wanted to pass on what this page had, and that didn’t work. Try again. If it stays, only the people who run the site can mend it.

AADB2C90178 = The certificate this site signs with can’t sign
    .meaning = The site’s sign-in has to sign something, and the certificate on record for that is only the public half. Your account and password are fine. Only the people who run the site can mend that.
    .background = Signing takes the private key. A policy key for signing is uploaded as a PFX file that contains it; a .cer file holds the public part only.

AADB2C90206 = This site’s sign-in page wasn’t ready in time
    .meaning = The page has to start up in your browser, and that took too long. A slow connection or an extension in the browser can be the reason. Load the page again.

AADB2C90220 = This site’s sign-in has no certificate in force
    .meaning = A certificate that the site’s sign-in works with has run out, or its time hasn’t begun. Your account and password are fine. Only the people who run the site can mend that.

AADB2C90223 = This site’s own page design couldn’t be made safe
    .meaning = The site designed its sign-in page itself, and Microsoft cleans such pages before showing them. With this one that failed. Only the people who run the site can mend that.
    .background = It’s the HTML of the custom page template: something in it can’t be sanitized.

AADB2C90242 = The partner’s details in this site’s settings are faulty
    .meaning = The site’s sign-in works together with another one. That one’s details stand in the site’s settings and can’t be read. Your account and password are fine. Only the people who run the site can mend that.
    .background = The technical profile holds the partner’s SAML metadata as text (PartnerEntity, in a CDATA block): it must be the whole metadata as well-formed XML.

AADB2C90255 = A step of this site’s sign-in ended unexpectedly
    .meaning = While signing you in, the site exchanged details with another part or service, and that didn’t end as it should. Start again. If it stays, only the people who run the site can mend it.

AADB2C90261 = A service behind this site’s sign-in gave a garbled error
    .meaning = While signing you in, the site asked another service of its own. That one reported an error in a form that couldn’t be read, so nobody can tell you what it was. You did nothing wrong.

AADB2C90277 = A step of this site’s sign-in has no page to show
    .meaning = The site’s sign-in came to a step that should show you a page, and no page is set for it. Your account and password are fine. Only the people who run the site can mend that.
    .background = The orchestration step in the user journey lacks its ContentDefinitionReferenceId.

AADB2C90288 = This site’s way of renewing sign-ins isn’t there
    .meaning = The site wanted to keep you signed in, and its settings name a way of doing so that doesn’t exist. Signing in anew may help for a while. Only the people who run the site can mend it.
    .background = The technical profile that issues tokens names a user journey for refreshing them, and the policy and its bases have no journey of that name.

AADB2C99006 = A base part of this site’s sign-in is gone
    .meaning = The site keeps details of its accounts with the help of a built-in part, and that part wasn’t found. Nothing is wrong on your side. Tell the people who run the site soon.
    .cause-1 = Somebody deleted the app b2c-extensions-app from the B2C tenant. It can be restored within 30 days, with its service principal; after that, what it kept is lost.
    .cause-2 = The custom policy names a wrong or former extensions app in ClientId and ApplicationObjectId.

AADB2C99011 = This site’s sign-in wasn’t given a value it needs
    .meaning = A part of the site’s sign-in needs a certain value in its settings, and none was entered. Your account and password are fine. Only the people who run the site can mend that.

AADB2C99015 = This site isn’t ready to take in a sent password
    .meaning = The app takes your name and password and sends them on, and the site’s sign-in isn’t set up to receive them. Your password wasn’t the problem. Only the people who run the site can mend that.
    .background = The technical profile for the resource owner password credentials flow (ROPC) lacks its input claims.

AADB2C99027 = The site shows a proof this sign-in isn’t made for
    .meaning = The site proved to Microsoft who it is in a way that its own sign-in isn’t set up to accept. It has nothing to do with your password. Only the people who run the site can mend that.
    .background = The app sent a client assertion (a certificate or a federated token), and the policy has no technical profile for it. In the client credentials flow, Azure AD B2C takes client secrets only: send client_secret instead of client_assertion.
