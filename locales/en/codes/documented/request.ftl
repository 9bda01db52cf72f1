AADB2C90011 = This sign-in page is made for another app
    .meaning = The site’s sign-in page works for one app only, and the request came from another one. Your account and password are fine. An old link or a setting of the site can be the reason.

AADB2C90012 = The site asked for a permission that isn’t offered here
    .meaning = The site asked to be allowed something that its sign-in doesn’t know. Your account and password are fine. Only the people who run the site can mend that.

AADB2C90013 = The site asked for an answer of an unknown kind
    .meaning = The site has to say what kind of answer it wants from the sign-in, and named one that isn’t offered. Your account and password are fine. Only the people who run the site can mend that.

AADB2C90014 = The site wants its answer sent in an unknown way
    .meaning = The site has to say how the sign-in’s answer should reach it, and named a way that isn’t offered. Your account and password are fine. Only the people who run the site can mend that.

AADB2C90016 = The site proved itself in another way than expected
    .meaning = The site has to prove to Microsoft that it’s the real one, and it used another kind of proof than its settings say. It has nothing to do with your password. Only the people who run the site can mend that.

AADB2C90017 = The proof that the site sent about itself isn’t valid
    .meaning = The site has to prove to Microsoft that it’s the real one, and its proof didn’t pass the check. It has nothing to do with your password. Only the people who run the site can mend that.

AADB2C90036 = The site didn’t say where to go after signing out
    .meaning = You were signing out, and the site didn’t name the page to show you afterwards. Your account and password are fine. Only the people who run the site can mend that.

AADB2C90043 = The site told the sign-in page to behave in an unknown way
    .meaning = The site can say whether the sign-in page should ask you something, and it sent a value that the page doesn’t know. Your account and password are fine. Only the people who run the site can mend that.

AADB2C90055 = The site didn’t say which service its permission is for
    .meaning = The site asked to be allowed something without naming the service it belongs to. Your account and password are fine. Only the people who run the site can mend that.
    .meaning-scope = The site asked for the permission { $scope } without naming the service it belongs to. Your account and password are fine. Only the people who run the site can mend that.

AADB2C90067 = The page to show after signing out has a wrong address
    .meaning = You were signing out, and the address that the request gave for the page afterwards isn’t a proper one. Your account and password are fine. Only the people who run the site can mend that.

AADB2C90086 = The site tried to finish in a way that isn’t offered
    .meaning = To finish a sign-in, a site names the way it does so, and the one it named isn’t offered here. Your account and password are fine. Only the people who run the site can mend that.

AADB2C90107 = The site can’t be told who you are
    .meaning = The site wants to learn from Microsoft who signed in. Either it didn’t ask for that in the right way, or it isn’t allowed to. Your account and password are fine.
    .meaning-appId = The app numbered { $appId } wants to learn from Microsoft who signed in. Either it didn’t ask for that in the right way, or it isn’t allowed to. Your account and password are fine.

AADB2C90110 = Something is missing in how the site asks who you are
    .meaning = The site asked Microsoft to say who signed in, and left out the one word that belongs to this question. Your account and password are fine. Only the people who run the site can mend that.

AADB2C90115 = The site didn’t name everything it has to ask for
    .meaning = When a site asks for this kind of sign-in, it has to say which service it’s for and that it wants to know who you are. One of the two is missing. Only the people who run the site can mend that.

AADB2C90120 = The site set an impossible age for your sign-in
    .meaning = A site may say how old a sign-in can be before it asks again. This one gave a number outside what’s allowed. Your account and password are fine. Only the people who run the site can mend that.
    .background = The value is max_age in the authorization request: a whole number of seconds, within the limits that the message names.

AADB2C90122 = Some characters in what was sent aren’t accepted
    .meaning = Something that you typed, or that the site sent along, has characters such as < or & in it. This page turns them down as a safeguard. If you typed it in a field such as a name, try without them; type your password as it is.

AADB2C90146 = The site asked about several services in one go
    .meaning = A site can ask for access to one service at a time, and this request named more. Your account and password are fine. Only the people who run the site can mend that.
    .meaning-scope = A site can ask for access to one service at a time. This request named more than one: { $scope }. Your account and password are fine. Only the people who run the site can mend that.

AADB2C90182 = The site couldn’t finish the sign-in it began
    .meaning = A site begins each sign-in with one value and shows the matching value at the end. This time the two don’t belong together. Starting again may help; your account and password are fine.
    .cause-1 = Two attempts got mixed up: two tabs, a reload or the Back button.
    .cause-2 = The site runs on several servers, and the one that finished the sign-in didn’t know the value.
    .cause-3 = The site calculates the challenge in a wrong way.

AADB2C90183 = The value that ends the site’s sign-in isn’t valid
    .meaning = To finish a sign-in, the site shows a secret value that it made up at the start. The one it showed isn’t in the right form. Only the people who run the site can mend that.
    .background = The PKCE code_verifier has 43 to 128 characters: letters, digits and - . _ ~ only.

AADB2C90184 = The site protects its sign-in in an unknown way
    .meaning = A site can protect a sign-in with a value of its own, and says how it made it. This one named a way that isn’t offered. Your account and password are fine. Only the people who run the site can mend that.
    .background = The PKCE code_challenge_method is S256 or plain. S256 is the safer one.

AADB2C90208 = What the site sent along about you is too old
    .meaning = The site or link that brought you here sent along a signed note about you, and the note’s time is over. With a link in a message, ask for a new one. Otherwise start again from the site.
    .background = A site can send a token of its own along to a custom policy, as id_token_hint, for example with an invitation by email. The policy refuses it after the time in its exp.

AADB2C90226 = The site wanted to finish the sign-in by a wrong way
    .meaning = To finish a sign-in, a site has to send its request in one certain form, and it used another. Your account and password are fine. Only the people who run the site can mend that.

AADB2C90232 = What the site sent along is from somebody unexpected
    .meaning = The site or link that brought you here sent along a signed note about you, and it names a maker that this page doesn’t accept. You did nothing wrong. Only the people who run the site can mend that.
    .background = A site can send a token of its own along to a custom policy, as id_token_hint. The message names the issuers that the policy accepts; iss in the token has to be one of them, character by character.

AADB2C90233 = The signature on what the site sent along is wrong
    .meaning = The site or link that brought you here sent along a signed note about you, and its signature didn’t pass the check. A link that was cut off or a setting of the site can be the reason.
    .cause-1 = The key or secret that signs the note isn’t the one that the policy checks with.
    .cause-2 = The link was changed or cut off on its way.
    .background = A site can send a token of its own along to a custom policy, as id_token_hint. The policy checks its signature with a shared secret or with the keys that the issuer publishes.

AADB2C90272 = The link that brought you here lacks its note about you
    .meaning = This page works only with a signed note about you that the site or its link sends along, and none came. With a link in a message, open it whole or ask for a new one.
    .background = The note is the parameter id_token_hint, which this custom policy requires. Links in invitations by email often carry it.

AADB2C90276 = The site’s request clashes with its own settings
    .meaning = The site asked for something that a setting of its sign-in doesn’t go with. Your account and password are fine. Only the people who run the site can mend that.
    .background = The message names the setting, its value and the technical profile. Either the request or that setting has to change.

AADB2C99005 = What the site asks for is written with a wrong sign
    .meaning = In the list of what the site asks for stands a character that may not be there. Your account and password are fine. Only the people who run the site can mend that.
    .background = It’s the scope parameter; the message names the character.

AADB2C99013 = Two parts of the site’s request don’t go together
    .meaning = To finish a sign-in, the site says what it hands in and what it wants back. These two can’t be combined. Your account and password are fine. Only the people who run the site can mend that.
    .background = The two are grant_type and token_type in the token request.

AADB2C99059 = The site began without the protection it needs
    .meaning = A site of this kind has to protect each sign-in with a value of its own, and it sent none. Your account and password are fine. Only the people who run the site can mend that.

AADSTS28002 = A permission in the app’s request isn’t valid here
    .meaning = The app wanted to use your sign-in for a permission that it can’t get this way. Your account and password are fine. Only the people who make the app can mend that.
    .meaning-scope = The app wanted to use your sign-in for the permission { $scope }, which it can’t get this way. Your account and password are fine. Only the people who make the app can mend that.

AADSTS28003 = The app left empty what it wants to do for you
    .meaning = At the end of your sign-in the app has to name the permissions it wants, and it named none. Your account and password are fine. Only the people who make the app can mend that.
    .cause-1 = The request that redeems the code has no scope, or an empty one.
    .cause-2 = The sign-in asked for permissions of several APIs, so Microsoft can’t tell for which of them the first token is meant.

AADSTS50029 = The app’s return address has characters it can’t have
    .meaning = The app named an address to send you back to, and there are characters in it that such an address can’t have. Your account and password are fine. Only the people who run the app can mend that.

AADSTS50050 = The app’s first question to Microsoft was malformed
    .meaning = Before a sign-in, an app asks Microsoft which address to use. This app’s question has a value in a form that can’t be right. Your account and password are fine. Only the people who make the app can mend that.

AADSTS50061 = The app asked in a wrong way to sign you out
    .meaning = You were to be signed out, and the app’s request for that isn’t valid, so you may still be signed in. On a computer that others use too, close every browser window.

AADSTS50068 = An app you aren’t using here tried to sign you out
    .meaning = The app that asked to sign you out doesn’t take part in your present sign-in, so Microsoft didn’t follow it. You may still be signed in. On a shared computer, close every browser window.

AADSTS50070 = The app wanted to end a sign-in that isn’t the one here
    .meaning = The app asked to sign you out and named a sign-in that Microsoft doesn’t find in this browser. You may still be signed in. On a shared computer, close every browser window.
    .background = The session index or the name ID in the SAML LogoutRequest belongs to no session that exists in the browser.

AADSTS50071 = The request to sign you out came too late
    .meaning = The app’s request to sign you out was too old when it reached Microsoft, so you may still be signed in. Sign out once more.

AADSTS50117 = The app’s extra wishes for this sign-in can’t be read
    .meaning = The app added special wishes to its request, and Microsoft can’t read them. Your account and password are fine. Only the people who make the app can mend that.
    .background = What stands in the claims parameter can’t be read as a policy.

AADSTS50138 = A key from another Microsoft cloud was used
    .meaning = Something in this sign-in was encrypted with a key that belongs to another of Microsoft’s environments. Your account and password are fine. Those who make the app can check which cloud it uses.

AADSTS50143 = You are signed in at another organization than asked
    .meaning = The app asked for people of one organization, and the account signed in here belongs to another. Your password isn’t the reason. Start afresh with the account for this app.
    .background = The domain hint in the request and the tenant of the session don’t go together.

AADSTS50147 = The app’s safety value is missing or the wrong length
    .meaning = The app has to protect each sign-in with a value, and that value is missing or has the wrong length. Your account and password are fine. Only the people who make the app can mend that.
    .background = It’s the code challenge of PKCE: 43 to 128 characters, with S256 always 43.

AADSTS50149 = The app protects the sign-in in an unknown way
    .meaning = The app says how it protects this sign-in, and Microsoft doesn’t know the way it names. Your account and password are fine. Only the people who make the app can mend that.
    .background = PKCE knows two ways, S256 and plain.

AADSTS50156 = A device can’t sign in to this service by itself
    .meaning = An app or program wanted to use your device’s own sign-in for a service that doesn’t take it. Your account and password are fine. Only the people who make the app can mend that.

AADSTS50171 = The app has to use a safer kind of connection here
    .meaning = What the app asks for is given only over a connection where both sides show a certificate, and the app came another way. Your account and password are fine. Only the people who make the app can mend that.
    .background = The audience in the request may be used only in calls with mutual TLS.

AADSTS51001 = The app named you but not your organization’s domain
    .meaning = The app told Microsoft who you are in a way that only makes sense together with your organization’s domain, and left the domain out. Your account and password are fine. Only the people who make the app can mend that.
    .background = The request carries an on-premises security identifier (SID) or user principal name without domain_hint, so it can’t be resolved to a tenant.

AADSTS55102 = Your sign-up is missing something about you
    .meaning = To make your account, some details about you are needed, and the app didn’t pass them on. If it shows fields to fill in, fill them in; if not, only the people who make it can mend that.

AADSTS70003 = The app asks for its pass in a way that isn’t offered
    .meaning = There are a few set ways in which an app can ask Microsoft for access, and this one used none of them. Your account and password are fine. Only the people who make the app can mend that.

AADSTS70007 = The app wants its answer sent in an unknown way
    .meaning = The app told Microsoft how to hand the answer back, and Microsoft doesn’t know that way. Your account and password are fine. Only the people who make the app can mend that.

AADSTS82001 = An AI agent asked for access in the wrong way
    .meaning = A program that runs AI agents asked Microsoft for access in a way that isn’t open to such programs. Your account and password are fine. Only the people who build it can mend that.
    .background = The app that asked is an agentic one, such as an agent identity blueprint. It works through its agent identities and isn’t given app-only tokens of the usual kind itself.

AADSTS82002 = An AI agent may not pass your sign-in on this way
    .meaning = A program that runs AI agents wanted to use your sign-in for something further, in a way that isn’t open to such programs. Your account and password are fine. Only the people who build it can mend that.
    .background = The app that asked is an agentic one, which may not use the on-behalf-of flow itself.

AADSTS90004 = The app’s request isn’t written as it should be
    .meaning = The app sent Microsoft a request that isn’t in the right form. Your account and password are fine. An old or cut-off link can cause it; otherwise only the people who make the app can mend that.

AADSTS90005 = The app says twice who is signing in
    .meaning = The app told Microsoft in two ways who you are, and the two can’t be used together. Your account and password are fine. Only the people who make the app can mend that.
    .background = The request carries sid and login_hint at the same time.

AADSTS90007 = The mark of your session can’t be read
    .meaning = Microsoft was told which of your sign-ins to go on with, and couldn’t read that. Starting afresh often helps; if it doesn’t, the people who make the app have to mend it.
    .background = The session ID in the request (sid) can’t be parsed.

AADSTS90009 = The app asked for access to itself by a wrong name
    .meaning = The app asked Microsoft for access to itself, and that works only if it names itself by its number. Your account and password are fine. It’s a setting of the app.
    .meaning-appId-appName = The app that calls itself { $appName } asked Microsoft for access to itself, and that works only if it names itself by its number. Your account and password are fine. It’s a setting of the app.

AADSTS90015 = The app put too much into Microsoft’s address
    .meaning = The app sent you to Microsoft with an address so long that Microsoft doesn’t take it. Now and then it grows with each try, and starting afresh helps. Otherwise only the people who make the app can mend that.

AADSTS90019 = Microsoft can’t tell which organization you belong to
    .meaning = The app’s request doesn’t lead to any organization, so Microsoft can’t go on. It’s a setting of the app; your account is fine.

AADSTS90022 = The app wrote a name in a form Microsoft can’t read
    .meaning = The app named a person or a service, and not in the form that belongs there. Your account and password are fine. Only the people who make the app can mend that.
    .background = The principal name in the request isn’t of the form name[/host][@realm].

AADSTS90100 = A part of the sign-in request is empty or wrong
    .meaning = Microsoft got a sign-in request in which one part is empty or can’t be used. Sometimes an old page in the browser is behind it, and starting afresh helps. Otherwise the people who make the app have to mend it.
    .meaning-name = Microsoft got a sign-in request in which one part, called { $name }, is empty or can’t be used. Sometimes an old page in the browser is behind it, and starting afresh helps. Otherwise the people who make the app have to mend it.

AADSTS90101 = That isn’t a full email address
    .meaning = Microsoft expected an email address and got something else. Perhaps a part of it is missing or a space got in. If you typed nothing, the app sent it that way.

AADSTS90107 = The app’s request has characters that don’t belong
    .meaning = The app sent Microsoft a request that can’t be read, most likely because of characters that may not be in it. Your account and password are fine. Only the people who make the app can mend that.
    .background = The XML in the request isn’t valid.

AADSTS90117 = Microsoft couldn’t use what the app sent
    .meaning = Something in the app’s request to Microsoft was wrong, and the message doesn’t say what. Starting again from the app itself is worth a try; otherwise only the people who make the app can mend it.

AADSTS90119 = The code from your device is missing
    .meaning = To sign in a device that waits, you type the code it shows. No code reached Microsoft. You can type it now.

AADSTS90120 = This device sign-in was already answered
    .meaning = Somebody has already said yes or no to this code, so it can’t be used a second time. If the device still isn’t signed in, start again there and use its new code.

AADSTS90121 = An empty sign-in request reached Microsoft
    .meaning = Microsoft was asked to sign someone in, and nothing stood in the request. An incomplete link or a reloaded page can cause that; if the app does it each time, the people who make it have to mend it.

AADSTS90124 = The app used the wrong sign-in page for this service
    .meaning = The app asked for a service through a sign-in page that is also meant for personal accounts, and this service isn’t open there. It’s a setting of the app; your account and password are fine.
    .meaning-resourceName = The app asked for a service that calls itself { $resourceName } through a sign-in page that is also meant for personal accounts, and that service isn’t open there. It’s a setting of the app; your account and password are fine.

AADSTS165000 = The sign-in page lost track of your sign-in
    .meaning = The page couldn’t tell that your answer belongs to the sign-in it had begun. Most often the page stood open too long, or the browser doesn’t keep cookies for it. Start again in a new window.
    .background = The values that hold one sign-in together (cookies, form fields, headers) were missing or belonged to another one. In External ID tenants, developers report it for the first sign-in after an old session has ended: starting once more, or prompt=select_account, helped there.

AADSTS165004 = The sign-in page wants you to start again
    .meaning = The page checks that each click really comes from it, and this one didn’t pass. Most often the page is an old one, or the browser doesn’t keep cookies for it. Start again with a fresh page.

AADSTS165900 = The sign-in page ran into a problem
    .meaning = The sign-in page sent Microsoft something it couldn’t use. Your account is fine, and starting again usually helps.

AADSTS221000 = This service wants a person, not only a device
    .meaning = The app asked for access in the name of a device alone, and the service it wants takes that from nobody. Only the people who make the app can mend that.

AADSTS240002 = The app showed the wrong kind of proof for you
    .meaning = The app passed on a proof of your sign-in that isn’t made for that purpose. Only the people who make the app can mend it.

AADSTS399266 = The app mixed up two sign-in addresses
    .meaning = An app signs you in with two requests, and this one sent the second to another address than the first. Starting again may help once; the people who make the app have to mend it.

AADSTS399267 = The app has to name your organization by its number
    .meaning = The app named the organization in a way that isn’t accepted for this request: Microsoft wants its number. It’s a setting of the app; your account and password are fine.

AADSTS700005 = The app went on at another organization’s address
    .meaning = An app signs you in with two requests. This one began in one organization and sent the second request to another. The people who make the app have to mend it.

AADSTS700020 = Sign in once more, or the app’s setup has a fault
    .meaning = Microsoft describes this number in two ways. Either you have to sign in once more yourself, or an ID in the app’s setup is one that isn’t allowed there. Sign in again first; if that doesn’t help, the people who make the app have to look.
    .cause-1 = The request couldn’t be granted without the person: an interactive sign-in is needed.
    .cause-2 = An application ID that is reserved stands in the app’s registration.

AADSTS700022 = The app’s request doesn’t fit together
    .meaning = Either the app asked for more than one service at once, or a part was missing from the proof it gave. Only the people who make the app can mend that.
    .cause-1 = The scope names permissions of more than one API.
    .cause-2 = The assertion has no subject (sub). The message then says so.

AADSTS900439 = This US government app turned to the wrong Microsoft cloud
    .meaning = Microsoft keeps a cloud of its own for US government organizations, with its own sign-in address. The app belongs there and used the general address. Your account and password are fine.

AADSTS901001 = Microsoft can’t use something that was entered or sent
    .meaning = The app sent Microsoft a value that isn’t taken here. If you were just giving an email address or phone number to confirm it’s you, that one may not be allowed.
    .meaning-name = The app sent Microsoft a value, under the name { $name }, that isn’t taken here. If you were just giving an email address or phone number to confirm it’s you, that one may not be allowed.

AADSTS901002 = The app’s request has a part from an older way to sign in
    .meaning = The app added something to its request that Microsoft doesn’t take at this address. Your account and password are fine. Only the people who make or set up the app can mend that.
    .meaning-name = The app added to its request a part called { $name }, which Microsoft doesn’t take at this address. Your account and password are fine. Only the people who make or set up the app can mend that.

AADSTS1004008 = Microsoft refused what the app asked at the start
    .meaning = The sign-in had only just begun when Microsoft turned the app’s request down. Little is known about this code. Most likely a number or an address in the app’s settings is wrong.
    .background = In the one report found, a program had added client_id to the address of the discovery document (/.well-known/openid-configuration).

AADSTS7000110 = The app’s request bears the numbers of two apps
    .meaning = Two different apps are named in one request, so Microsoft can’t tell which one is asking. Your account and password are fine. Only the people who build the app can mend that.

AADSTS9000411 = The app said the same thing twice in its request
    .meaning = A part of the app’s request came twice, so Microsoft can’t tell which one counts. Starting afresh may help. If it doesn’t, only the people who make the app can mend it.
    .meaning-name = A part of the app’s request, called { $name }, came twice, so Microsoft can’t tell which one counts. Starting afresh may help. If it doesn’t, only the people who make the app can mend it.

AADSTS9001023 = This way of signing in needs a named organization
    .meaning = The app signs in by a method that works only if it says for which organization, and it used a general address. Your account and password are fine. Only the people who make or set up the app can mend that.
    .cause-1 = The app hands over a name and password (ROPC), or exchanges another token, at /common or /consumers.
    .cause-2 = It does so for a personal Microsoft account: the password grant doesn’t exist for those, so naming an organization doesn’t help either.

AADSTS9002346 = This app is for personal Microsoft accounts only
    .meaning = The sign-in went to a page that also serves work and school accounts, and this app doesn’t take those. Either the app turned to the wrong page, or you need your personal account.
    .meaning-appId-appName = The sign-in went to a page that also serves work and school accounts. The app that calls itself { $appName } (number { $appId }) doesn’t take those. Either the app turned to the wrong page, or you need your personal account.
    .meaning-appName = The sign-in went to a page that also serves work and school accounts. The app that calls itself { $appName } doesn’t take those. Either the app turned to the wrong page, or you need your personal account.

AADSTS10040144 = The app lost the thread of your sign-in
    .meaning = Signing in takes several steps in this app, and the mark that ties them together isn’t valid any more. Start again from the beginning. Your account and password are fine.
