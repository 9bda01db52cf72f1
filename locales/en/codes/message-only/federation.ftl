AADSTS20024 = Microsoft couldn’t fetch a partner’s sign-in details
    .meaning = To check this sign-in, Microsoft needs details of another sign-in service. It asked several times and didn’t get them.
    .background = The federation metadata couldn’t be retrieved, and the retries are used up.

AADSTS40002 = Your own sign-in page sent Microsoft an error
    .meaning = You were signed in elsewhere first, and the service there answered Microsoft with an error. What went wrong is known on that side; the code’s message repeats it.
    .background = The identity provider’s status and message are quoted in the text of the error.

AADSTS40003 = The other sign-in service sent no proof of you
    .meaning = Microsoft sent you to another service to sign in, and that service didn’t send back the proof it should have. It has to be mended there.
    .background = The external identity provider didn’t issue a token that this sign-in needs.

AADSTS40004 = A proof is missing from the other sign-in service
    .meaning = You sign in through another service, and its answer lacked a proof that Microsoft needs. Those who run that service have to look into it.
    .background = A token required from the external identity provider wasn’t issued.

AADSTS40005 = The other service’s proof isn’t valid or ran out
    .meaning = You signed in through another service, and Microsoft couldn’t accept the proof it sent. It may have been too old when it arrived.
    .background = The message gives the current time and the time when the external identity provider’s assertion ended: comparing them shows whether a clock is behind it.

AADSTS40014 = Your organization’s own sign-in can’t be reached
    .meaning = You sign in through a service outside Microsoft, and that service isn’t available right now. It has to be put right by those who run it.

AADSTS40016 = The outside sign-in service reported a failure
    .meaning = The service outside Microsoft that signs you in answered with an error. Only those who run it can see why.

AADSTS50025 = It isn’t said who issued the proof
    .meaning = The name of the service that vouches for you is missing, so Microsoft can’t go on. It’s a matter of set-up; your password is fine.
    .background = The issuer’s name isn’t set.

AADSTS50069 = The app wanted to sign out somebody else
    .meaning = The name in the app’s request to sign out doesn’t belong to anyone signed in here, so nobody was signed out. On a shared computer, close every browser window.
    .background = The NameID in the SAML LogoutRequest isn’t that of an existing session.

AADSTS50093 = Nothing is on record for the name the app needs
    .meaning = The app expects a certain piece of information that names you, and it’s empty for your account. Your organization can fill it in or choose another.
    .background = The attribute chosen for the SAML NameID has no value for this user.

AADSTS50094 = It isn’t clear where your name for the app is from
    .meaning = The app’s settings say which piece of information names you, and Microsoft doesn’t know that piece. Your organization can correct the setting.
    .background = The source configured for the SAML NameID isn’t a known one.

AADSTS50095 = It isn’t clear where your email for the app is from
    .meaning = The app’s settings say where Microsoft finds your email address for the app, and that place isn’t known. Your organization can correct the setting.
    .background = The source configured for the SAML email claim isn’t a known one.

AADSTS50096 = Your name can’t be sent in the form the app wants
    .meaning = The app asked for your name in one form, and its settings take it from a place that doesn’t fit. One of the two has to change.
    .background = The source chosen for the SAML NameID doesn’t suit the NameID format in the request.

AADSTS50186 = The place you sign in from isn’t permitted
    .meaning = The domain that this sign-in comes from isn’t one that may be used here. Your password isn’t in question.
    .background = The realm isn’t permitted.

AADSTS53006 = Sign in at your organization’s own page
    .meaning = Your organization runs a sign-in page of its own, and Microsoft needs you to sign in there. Start over and follow the page.
    .background = The federated identity provider has to authenticate the user.

AADSTS53007 = Do the second step at your organization’s own page
    .meaning = Your organization does the second step of signing in on its own page, and this sign-in didn’t pass through it. Start over in a browser or app that can show you that page.
    .background = Multifactor authentication is done by the federated identity provider, such as AD FS; only an interactive sign-in can be sent there.

AADSTS54007 = The outside sign-in was asked in the wrong manner
    .meaning = You sign in through a service outside Microsoft, and the manner in which the request came isn’t supported for it. It’s a matter of set-up.
    .background = The method isn’t supported in OAuth 2.0 federation with the identity provider.

AADSTS70009 = The reply from the other sign-in couldn’t be checked
    .meaning = You signed in through another service, and its reply couldn’t be tied to the sign-in you began here. Start over in a single tab.
    .background = The `state` in the OAuth 2.0 identity provider’s answer couldn’t be validated.

AADSTS70010 = The reply belongs to another sign-in
    .meaning = You signed in through another service, and the mark in its reply isn’t the one Microsoft gave out. Two tabs or an old page can cause that. Start over.
    .background = The `state` that the OAuth 2.0 identity provider returned differs from the expected one.

AADSTS70024 = The other service’s description lacks a field
    .meaning = A service outside Microsoft describes itself in a public file, and something that must be in there is missing. Those who run it have to add it.
    .background = The provider’s OpenID Connect metadata doesn’t have the required field that the message names.

AADSTS70041 = The other service’s proof isn’t for this sign-in
    .meaning = You signed in through another service, and its proof doesn’t carry the mark that Microsoft gave it. It may stem from an earlier try. Start over.
    .background = The `nonce` in the OAuth 2.0 identity provider’s token differs from the expected one.

AADSTS75019 = The app named your organization’s domain twice
    .meaning = The app may say in one place which domain you come from, and it did so in two. The people who run the app have to drop one.
    .background = The domain hint is in the SAML AuthnRequest and in the query string as well.

AADSTS76020 = This app may only send signed requests
    .meaning = The app is set so that its requests have to be signed, and this one came by a way that doesn’t have signatures. Those who set the app up have to choose.
    .background = The application is configured to accept only protocols whose requests are signed.

AADSTS76022 = Microsoft has nothing to check the app’s signature
    .meaning = The app signed its request, but nobody has given Microsoft the certificate to compare it with. Your account and password are fine.
    .background = No certificate for verifying signed requests is stored on the application.

AADSTS76023 = The signature on the app’s request is wrong
    .meaning = Microsoft checked the signature of the request, and it doesn’t hold. Either the request was changed on its way, or the app signed it with another key.

AADSTS76024 = None of the app’s latest certificates fits
    .meaning = The app’s request doesn’t say which certificate belongs to its signature, so Microsoft tried the newest ones on record. None of them fits.

AADSTS76025 = The app didn’t say how it signed its request
    .meaning = A signature can be made in several ways, and the app’s request doesn’t name the one it used. Only the people who make the app can mend that.
    .background = The signature algorithm isn’t given.

AADSTS76027 = The certificate that the app points to isn’t on record
    .meaning = The app’s request points to a certificate, and Microsoft has none like it for this app. The two sides have to be brought together.
    .background = No stored certificate matches the KeyInfo in the signature.

AADSTS76028 = The app signs in a way that Microsoft doesn’t support
    .meaning = The app signed its request by a method that isn’t accepted. Only the people who make the app can choose another.
    .background = The signature algorithm isn’t supported.

AADSTS76029 = The signature that this app needs couldn’t be checked
    .meaning = The app’s settings ask for signed requests, and Microsoft couldn’t confirm the signature of this one. Your account and password are fine.

AADSTS76030 = The signature on the app’s request is garbled
    .meaning = Microsoft couldn’t read the signature, because it isn’t in the right form. Only the people who make the app can mend that.

AADSTS76031 = Signed requests aren’t taken at this address
    .meaning = The app sent a signed request to one of Microsoft’s addresses that doesn’t handle signatures. The app has to use another.
    .background = SAML request signing isn’t supported at the endpoint used.

AADSTS80003 = Your organization’s password check gave no clear answer
    .meaning = Your organization checks passwords itself, and the program that does so sent back something Microsoft can’t make sense of. That doesn’t mean your password is wrong.
    .background = The pass-through authentication agent returned a status that isn’t known.

AADSTS80006 = The password check isn’t set to a secure address
    .meaning = Your organization checks passwords itself, and the address set up for that isn’t a protected one. Your password hasn’t been found wrong.
    .background = The request URL in the configuration of on-premises password validation doesn’t use https.

AADSTS80011 = The password check couldn’t get its key
    .meaning = Your organization checks passwords itself, and the program that does so didn’t get the key for unlocking them. Your password hasn’t been found wrong.
    .background = The pass-through authentication agent couldn’t retrieve the encryption keys for passwords; Microsoft advises installing the agent anew.

AADSTS80015 = The password check used up what it was allowed
    .meaning = Your organization checks passwords itself, and this check went over the limit set for it. Your password hasn’t been found wrong.

AADSTS80016 = The password check couldn’t be started
    .meaning = Your organization checks passwords itself, and Microsoft couldn’t reach the program that does so. Your password hasn’t been found wrong.
    .background = The pass-through authentication agent couldn’t be signalled.

AADSTS80017 = The password check couldn’t unlock what you typed
    .meaning = Your organization checks passwords itself, and the program that does so couldn’t unlock the password passed on to it. That doesn’t mean your password is wrong.
    .background = Decrypting the credentials failed; the log of the Azure AD Connect authentication agent says more.

AADSTS80018 = The password check was kept away from its keys
    .meaning = The keys for unlocking passwords were asked for by a program without the right to have them. Your password hasn’t been found wrong.

AADSTS81001 = Your account is in too many groups for this
    .meaning = Your computer tried to sign you in by itself, and what it sent about you was too big. Being in very many groups makes it grow. Your organization can take you out of some.
    .background = The Kerberos ticket exceeds the maximum size; group memberships fill it.

AADSTS81002 = What your computer sent about you wasn’t confirmed
    .meaning = Your computer tried to sign you in by itself, and Microsoft couldn’t confirm what it sent. You can sign in with your password instead.
    .background = The Kerberos ticket for Seamless SSO couldn’t be validated.

AADSTS81003 = Microsoft couldn’t check your computer’s sign-in
    .meaning = Your computer offered to sign you in by itself, and checking its offer failed. Signing in with your password is still open to you.
    .background = Seamless SSO: the Kerberos ticket failed validation.

AADSTS81008 = Your computer’s proof of you didn’t pass the check
    .meaning = Instead of a password your computer sent a proof of who you are, and it didn’t hold. Sign in with your password for now.
    .background = The Kerberos ticket of Seamless SSO isn’t valid for Microsoft.

AADSTS81013 = Microsoft doesn’t know the user of this computer
    .meaning = Your computer said who you are in your organization’s own network, and Microsoft found no account that goes with that. Your organization may have to bring the account over.
    .background = No Microsoft Entra user was found for the user in the Kerberos ticket.

AADSTS81015 = The proof of you came through somebody else’s hands
    .meaning = Your computer should prove itself who you are. This proof was fetched for you by another service, so Microsoft refused it.
    .background = The Kerberos ticket was obtained through delegation, which should be off for the account AZUREADSSOACC.

AADSTS90050 = The other sign-in service’s reply is too long
    .meaning = You sign in through a service outside Microsoft, and it sends back more than Microsoft reads. Those who run it have to make the reply shorter.

AADSTS90061 = Microsoft got nothing from the outside sign-in
    .meaning = You sign in through a service outside Microsoft, and Microsoft’s own request to that service failed. Your password isn’t the reason.
    .background = A request to an endpoint of the external OpenID Connect provider failed.

AADSTS90134 = The other service didn’t tell Microsoft about you
    .meaning = You signed in through a service outside Microsoft, and Microsoft couldn’t get your details from it. Those who run it have to look into that.
    .background = Claims couldn’t be retrieved from the identity provider named in the message; its userinfo address is a place to look.

AADSTS200121 = This kind of WS-Federation message isn’t supported
    .meaning = The app sent Microsoft a message of a kind that it doesn’t handle. Only those who make or set up the app can change that.

AADSTS200122 = A required part of the WS-Federation message is missing
    .meaning = The app or sign-in page sent Microsoft a message with one part left out. Only the people who set it up can mend that. Your password wasn’t the trouble.

AADSTS400051 = The other sign-in page’s proof can’t be read
    .meaning = You signed in on a page outside Microsoft, and the proof it sent isn’t in proper form. Somebody who runs that page has to mend it.
    .background = The token from the external identity provider is malformed.

AADSTS400131 = Signing in through this other provider is turned off
    .meaning = You came through a sign-in page outside Microsoft, and this way in is switched off. Your account and password may be in order.
    .background = Federation with the claims provider is disabled.

AADSTS500062 = The steps of a signature end with the wrong one
    .meaning = A signed message was prepared in several steps, and the last of them can’t stand at the end. Only the people who set up the app or the sign-in page can mend that.
    .background = An enveloped-signature transform comes last in the XML signature’s chain, where a transform that computes the digest is needed.

AADSTS500063 = A step of a signature got data of the wrong kind
    .meaning = A signed message was prepared in several steps, and one of them can’t work with what it was given. Only the people who set up the app or the sign-in page can mend that.
    .background = A transform in the XML signature doesn’t take this input type.

AADSTS500064 = A signature doesn’t say how it was made
    .meaning = In a signed message, one part leaves out the method that was used, so Microsoft can’t check it. Only the people who set up the app or the sign-in page can mend that.
    .background = An element of the XML signature lacks its `Algorithm` attribute.

AADSTS500065 = A step of a signature uses a method that isn’t supported
    .meaning = A signed message was prepared by a method that this step doesn’t know. Only the people who set up the app or the sign-in page can mend that.
    .background = The algorithm isn’t one the enveloped-signature transform can handle.

AADSTS500066 = A signature points to something that isn’t found
    .meaning = The signature says which part of the message it covers, and Microsoft couldn’t find that part. Only the people who set up the app or the sign-in page can mend that.
    .background = The reference URI in the XML signature doesn’t resolve, so no digest can be computed.

AADSTS500067 = A signature’s method gives Microsoft nothing to compute
    .meaning = Microsoft has to compute a check value for the signature and can’t do it for the method that was used. Only the people who set up the app or the sign-in page can mend that.
    .background = No hash or keyed hash can be created for this signature method.

AADSTS500068 = Microsoft can’t check a signature of this method
    .meaning = The message is signed by a method for which Microsoft has no means of checking. Only the people who set up the app or the sign-in page can mend that.
    .background = No signature deformatter exists for this method.

AADSTS500069 = A part of the message isn’t signed, or not validly
    .meaning = One part of the message that Microsoft got carries no signature, or one that isn’t valid. Only the people who set up the app or the sign-in page can mend that.

AADSTS500081 = Your sign-in page’s proof has no usable signature
    .meaning = Your organization’s sign-in page sent a proof without a signature that Microsoft supports. Your password isn’t the trouble; the page has to be set up differently.
    .background = The SAML assertion isn’t signed in a supported way.

AADSTS500082 = The answer of your sign-in page holds no proof
    .meaning = Your organization’s sign-in page sent an answer, but the proof that belongs in it is missing. Your password isn’t the trouble.
    .background = There is no SAML assertion inside the token.

AADSTS500083 = Microsoft has no trust set up for this sign-in page
    .meaning = The proof names a sender that isn’t among those set up with Microsoft, so its signature couldn’t be checked. Your password isn’t the trouble.
    .background = No trusted realm matches the issuer; the federation’s issuer setting and the one in the token have to agree.

AADSTS500084 = The proof contains something else than expected
    .meaning = Microsoft read the proof that was sent and found a different part where it expected a certain one. Only the people who set up the sign-in page or the app can mend that.
    .background = The security token’s element or its namespace is another than expected, as happens with the wrong SAML version.

AADSTS500085 = The proof is written in the wrong version of SAML
    .meaning = The sign-in page sent its proof in a version that Microsoft doesn’t take here. Your password isn’t the trouble.

AADSTS500086 = The proof’s own number has the wrong form
    .meaning = Each proof from a sign-in page carries a number of its own, and this one isn’t written the way it must be. Your password isn’t the trouble.
    .background = The SAML assertion’s AssertionId breaks the rules of the type xsd:ID.

AADSTS500087 = The proof from the sign-in page says nothing
    .meaning = The sign-in page sent a proof with no statement in it, so Microsoft can’t tell who signed in. Your password isn’t the trouble.
    .background = A SAML assertion needs at least one statement, such as an AuthnStatement or an AttributeStatement.

AADSTS500088 = The proof from the sign-in page lacks a detail
    .meaning = The sign-in page left out a detail that its proof must have. Your password isn’t the trouble; the page has to be set up differently.
    .background = A required XML attribute of the SAML assertion is absent; the message names it.

AADSTS500089 = The SAML 2.0 proof didn’t pass the check
    .meaning = The sign-in page sent its proof, and something in it isn’t as Microsoft needs it. The message goes on to say what.

AADSTS500126 = The outside provider’s signature couldn’t be confirmed
    .meaning = You signed in with a provider outside Microsoft, and the signature on its proof didn’t pass the check. Your password isn’t the trouble.
    .background = The key ID in the external ID token names the key; look for it in the JWKS that the issuer publishes.

AADSTS500241 = A locked message has no key where one should be
    .meaning = Microsoft was sent a message that is locked, and where its key should stand there is something else. Those who send it have to mend it.
    .background = In the encrypted XML, an EncryptedKey element was expected.

AADSTS500242 = A list in a locked message is empty
    .meaning = Microsoft was sent a message that is locked, and a list that says what the key opens has nothing in it. Those who send it have to mend it.
    .background = A ReferenceList in encrypted XML needs one reference at least.

AADSTS500243 = A locked message mixes keys with other references
    .meaning = A list in the locked message began with keys, and then came something else. Those who send it have to mend it.
    .background = By XML Encryption, a ReferenceList that starts with a KeyReference may hold nothing but KeyReference elements.

AADSTS500244 = A locked message mixes data with other references
    .meaning = A list in the locked message began with pieces of data, and then came something else. Those who send it have to mend it.
    .background = By XML Encryption, a ReferenceList that starts with a DataReference may hold nothing but DataReference elements.

AADSTS500245 = It wasn’t said which key should lock the answer
    .meaning = Part of a message was to be locked before it is sent, and no key had been named for it. Your account and password are fine.
    .background = The key identifier was unset when the encrypted data was to be written.

AADSTS500246 = A locked message has no data where it should be
    .meaning = Microsoft was sent a message that should be locked, and at the place of the locked part stands something else. Those who send it have to mend it.
    .background = In the encrypted XML, an EncryptedData element was expected.

AADSTS500247 = The locked part of a message is empty
    .meaning = Microsoft was sent a message with a locked part that has nothing inside. Those who send it have to mend it.
    .background = The EncryptedData element lacks its CipherData.

AADSTS500248 = The contents of a locked message aren’t in their place
    .meaning = Microsoft was sent a message with a locked part, and what should be its contents is something else. Those who send it have to mend it.
    .background = In the encrypted XML, a CipherData element was expected.

AADSTS500251 = The sender of the proof has a name it may not have
    .meaning = Whoever made the proof gave a name for itself that isn’t allowed. Only the people who set that up can mend it.
    .background = It’s the issuer name; the message shows the value.

AADSTS500252 = The name of the proof’s sender is too long
    .meaning = Whoever made the proof gave a name for itself that is longer than Microsoft takes. Only the people who set that up can mend it.
    .background = It’s the issuer name; the message gives the greatest length.

AADSTS500271 = The proof lacks the mark against being used twice
    .meaning = Microsoft sends a mark along that has to come back in the proof, and it didn’t. Those who run the sign-in page that made the proof have to mend it.
    .background = The ID token has no `nonce` claim.

AADSTS500272 = The proof doesn’t say who you are
    .meaning = A proof of a sign-in came back, but the part that says whose it is was missing. Those who run the sign-in page that made it have to mend that.
    .background = The ID token has no `sub` claim.

AADSTS500273 = The proof is about another person than expected
    .meaning = A proof of a sign-in came back, and it isn’t about the person Microsoft expected. You may have used a different account on the other page.
    .background = The subject identifier in the JWT doesn’t match.

AADSTS500274 = The proof lacks a detail that Microsoft expects
    .meaning = A proof of a sign-in came back without one of the details it has to hold. Those who run the sign-in page that made it have to add it.
    .background = A claim is absent from the ID token; the message names it.

AADSTS500275 = The proof gives the same detail twice
    .meaning = A proof of a sign-in came back with one detail in it more than once, so Microsoft can’t tell which counts. Those who run the sign-in page that made it have to mend that.
    .background = A claim appears in the ID token more than once.

AADSTS500276 = The signature of the other sign-in page isn’t right
    .meaning = You signed in on a page outside Microsoft, and its proof carries a signature that Microsoft couldn’t confirm. Your password isn’t the trouble.
    .background = The token of the external identity provider failed validation of its signature.

AADSTS500277 = The proof comes from another sender than expected
    .meaning = You signed in on a page outside Microsoft, and its proof names a sender that isn’t the one set up here. Your password isn’t the trouble.
    .background = The external ID token’s `iss` differs from the issuer in the federation’s settings.

AADSTS500278 = The outside proof is meant for another receiver
    .meaning = You signed in on a page outside Microsoft, and its proof was made out for somebody else. The people who set up that page have to mend it.
    .background = The external ID token’s `aud` isn’t the one expected.

AADSTS500279 = The outside proof has run out or isn’t valid yet
    .meaning = You signed in on a page outside Microsoft, and its proof doesn’t hold at this moment. Signing in again gives a new one. If it keeps happening, a clock there may be wrong.
    .background = The message gives the current time and the expiry time of the external ID token.

AADSTS501111 = This app can’t be given that kind of proof
    .meaning = The details about you were to be adapted for this app, and the step that does it can’t work with this kind of proof. Your account and password are fine.
    .background = FederatedAppsClaimsTransformer doesn’t handle JWTs.

AADSTS501591 = The other provider left out what it was asked for
    .meaning = Microsoft asked a provider outside for a detail of the sign-in, and the detail is missing. Those who run the provider or its settings have to mend that.
    .background = A claim that is requested of the external provider is missing.

AADSTS501592 = The other provider’s proof lacks an expected detail
    .meaning = A provider outside Microsoft sent its proof without a detail that has to be there. Those who run the provider have to mend that.
    .background = The message names the claim that the ID token doesn’t contain.

AADSTS501593 = A detail in the other provider’s proof isn’t as expected
    .meaning = A provider outside Microsoft sent its proof with a value that isn’t among those Microsoft takes. Those who run the provider have to mend that.
    .background = The message gives the claim of the ID token, its value and the values that were expected.

AADSTS501661 = The other provider couldn’t be reached
    .meaning = Microsoft asked a provider outside for something this sign-in needs, and the request failed. It may pass; if not, the people who run the provider have to look into it.
    .background = The call went to an external OpenID Connect endpoint.

AADSTS700004 = Your number in your organization’s proof is malformed
    .meaning = Your organization keeps a number for your account on its own servers, and sent it along in a form Microsoft can’t read. Your password is fine.
    .background = The attribute `onpremobjectguid` in the grant isn’t a proper GUID.

AADSTS750011 = The note that comes back with a sign-in can’t be checked
    .meaning = When one sign-in service sends you to another, a note travels along and comes back. Microsoft couldn’t check it.
    .background = RelayState can’t be validated; the message points to the setting RequestDataStorage.

AADSTS750012 = The other sign-in page gave back a different note
    .meaning = Microsoft sent you to another sign-in page with a note, and that page returned another one. An old page or a bookmark can be a reason: start over from the app.
    .background = The RelayState of the SAML response has to equal that of the request.

AADSTS750013 = There’s no address to send the SAML message to
    .meaning = A message had to go to another sign-in service or app, and nobody has set where to. Only those who set up the connection can mend that.
    .background = The SAML message container has no endpoint.

AADSTS750014 = The sign-in message holds no SAML request or answer
    .meaning = The page or app that sent you here should have sent a message along, and there was none in what arrived. Start over from the app instead of a bookmark.
    .background = Neither the query string nor the form carries `SAMLRequest` or `SAMLResponse`.

AADSTS750015 = A SAML message of another type was expected
    .meaning = Microsoft waited for one type of message and was sent another. Only those who set up the app or the sign-in page can mend that.
    .background = The text beside the code names the type that came and the one that was due.

AADSTS750016 = One part of the SAML message came twice
    .meaning = A part that may stand only once was in the message several times. Only those who set up the app or the sign-in page can mend that.
    .background = The message names the HTTP parameter that isn’t unique.

AADSTS750017 = The SAML message is packed in an unknown way
    .meaning = The app or sign-in page packed its message in a way that Microsoft can’t unpack. Only those who set it up can change that.
    .background = The value of `SAMLEncoding` isn’t supported; the message names the one that is.

AADSTS750018 = The SAML message is signed by a method not known here
    .meaning = The message came with a signature made in a way that isn’t valid. Only those who set up the app or the sign-in page can change that.
    .background = The signature algorithm in the message isn’t an accepted one.

AADSTS750019 = There’s nothing in the address that could be signed
    .meaning = A signature covers the message in the web address, and the address holds no message. Only those who set up the app or the sign-in page can mend that.
    .background = With neither `SAMLRequest` nor `SAMLResponse`, the hash for the signature can’t be computed.

AADSTS750031 = The app wants SAML messages sent in an unsupported way
    .meaning = The app chose a way of exchanging messages that Microsoft doesn’t use. Only the people who set it up can choose another.
    .background = SAML requests can come by HTTP Redirect or HTTP POST, by no other binding.

AADSTS750032 = The app wants its SAML answer in a way it can’t have
    .meaning = Microsoft returns its answer in one way only, and the app asked for another. Only the people who set it up can change that.
    .background = Only HTTP POST is possible as `ProtocolBinding` for the response.

AADSTS750051 = The SAML message had to be sent as a form
    .meaning = By the method chosen here, a message has to come as a form from the app’s page, and it didn’t. Start over from the app rather than from a saved address.
    .background = The SAML POST binding demands an HTTP POST request.

AADSTS750052 = The form that was sent holds no SAML message
    .meaning = A form reached Microsoft, and the message that should be inside is missing. Only the people who set up the app or sign-in page can mend that.
    .background = The POST body carries neither `SAMLRequest` nor `SAMLResponse`.

AADSTS750053 = The SAML message had to come in the web address
    .meaning = By the method chosen here, the message belongs in the web address, and it came in another way. Only the people who set up the app or sign-in page can mend that.
    .background = The HTTP Redirect binding demands an HTTP GET request.

AADSTS750055 = The SAML message can’t be unpacked
    .meaning = The message has to be compressed before it is sent, and here that wasn’t done as it should be. The link may also be cut off: start over from the app.
    .background = For HTTP Redirect a SAML message is deflated, then Base64-encoded, then URL-encoded.

AADSTS750057 = The SAML message uses the wrong set of characters
    .meaning = The letters of the message aren’t stored in the way Microsoft reads. Only the people who set up the app or sign-in page can mend that.
    .background = The XML has to be UTF-8.

AADSTS750058 = The SAML message needs a yes or no in one place
    .meaning = One value of the message can only be true or false, and something else stands there. Only the people who set up the app or sign-in page can mend that.
    .background = The message names the XML attribute that isn’t a Boolean.

AADSTS750059 = The SAML message needs a whole number in one place
    .meaning = One value of the message can only be a whole number, and something else stands there. Only the people who set up the app or sign-in page can mend that.
    .background = The message names the XML attribute that isn’t an integer.

AADSTS750161 = The app wants your name in a form that isn’t allowed
    .meaning = The app said in which form it wants your name, and Microsoft doesn’t give it in that one. Only the people who set up the app can choose another.
    .background = The message lists the NameIDPolicy formats that are allowed.

AADSTS800111 = The keys that protect your password weren’t there
    .meaning = Microsoft fetched keys for locking something in this sign-in and got none. The codes beside this one belong to the password check on your organization’s own servers.
    .background = The encryption keys came back null or empty.

AADSTS800181 = A wrong setting sends your sign-in from place to place
    .meaning = Your sign-in was passed on more often than it should be, because something is set wrongly. You can’t change that yourself.

AADSTS800182 = It isn’t known where your password should be checked
    .meaning = Your organization checks passwords on its own servers, and Microsoft couldn’t find out which address to ask. Nothing says that your password is wrong.
    .background = The endpoints for on-premises password validation (pass-through authentication) couldn’t be determined.

AADSTS800183 = The region of your organization’s password check is wrong
    .meaning = Your organization checks passwords on its own servers, and the region noted for that isn’t valid. Nothing says that your password is wrong.

AADSTS900232 = The app asked for a way to sign in it doesn’t support
    .meaning = The request says how you have to sign in, and that way isn’t on the app’s own list. Only the people who set up the app can mend that.
    .meaning-appName = The request says how you have to sign in, and that way isn’t on the list of the app that calls itself { $appName }. Only the people who set up the app can mend that.
    .background = The authentication method that was requested isn’t among those the application supports.

AADSTS900233 = The app’s SAML message doesn’t say whom it is from
    .meaning = The app has to name itself when it asks Microsoft to sign you in or out, and it didn’t. Only the people who set up the app can mend that.
    .background = `Issuer` is missing from the AuthnRequest or LogoutRequest.

AADSTS900234 = The app named itself in the wrong form
    .meaning = The app says who it is when it asks Microsoft to sign you in or out, and it did so in a form that isn’t taken. Only the people who set up the app can mend that.
    .background = Leave the `Format` of `Issuer` at the value the message expects.

AADSTS900235 = The app’s wish for how you sign in isn’t exact
    .meaning = An app can ask for one certain way of signing in, but not for “at least” or “better than” one. Only the people who set up the app can mend that.
    .background = In `RequestedAuthnContext`, `Comparison` can only be `exact`.

AADSTS900237 = The app gave a number for its address and details too
    .meaning = An app can choose its return address by a number or describe it, and this one did both. Only the people who set up the app can mend that.
    .background = `AssertionConsumerServiceIndex` excludes `ProtocolBinding` and `AssertionConsumerServiceURL`.

AADSTS900238 = The app gave its return address and a number for it
    .meaning = An app can write out its return address or choose it by a number, but this one did both. Only the people who set up the app can mend that.
    .background = Send `AssertionConsumerServiceURL` or `AssertionConsumerServiceIndex`, never the two.

AADSTS900239 = The app chose by number and set a way of sending too
    .meaning = An app that chooses its return address by a number can’t also say how the answer is sent. Only the people who set up the app can mend that.
    .background = `AssertionConsumerServiceIndex` and `ProtocolBinding` exclude each other.

AADSTS900386 = The organization’s sign-in details are in another cloud
    .meaning = Someone asked Microsoft for the file that describes how to work with an organization’s sign-in, and asked in the wrong Microsoft cloud. Your account and password are fine.
    .meaning-tenant = Someone asked Microsoft for the file that describes how to work with the sign-in of { $tenant }, and asked in the wrong Microsoft cloud. Your account and password are fine.
    .background = The message names the cloud where the WS-Federation metadata has to be fetched.

AADSTS900610 = Another provider’s service failed for good
    .meaning = Microsoft asked another sign-in provider for something, and that failed in a way a second try won’t change. Your password isn’t the reason.
    .background = The request went to an external OpenID Connect endpoint.

AADSTS900611 = The other provider describes itself unreadably
    .meaning = Each sign-in provider publishes a description of itself, and Microsoft couldn’t read this one. Only the provider, or those who set up the connection, can mend that.
    .background = The provider’s metadata can’t be parsed.

AADSTS900812 = The app sent a WS-Federation message not known here
    .meaning = The app talks to Microsoft by an older method, and it sent a message of a sort that isn’t supported. Only the people who set up the app can mend that.
    .background = The message names the type.

AADSTS900821 = Microsoft doesn’t handle this WS-Federation message
    .meaning = An app or sign-in page sent a message by an older method, and Microsoft has no use for that type. Only those who set up the connection can mend that.
    .background = The type is in the message; AADSTS900812 reads the same.

AADSTS900822 = The app asked for something WS-Federation can’t give
    .meaning = One value in the app’s request isn’t supported. Only the people who set up the app can change it.
    .background = The message names which requested value it is; the neighboring codes are about WS-Federation.

AADSTS1000005 = The other sign-in provider is set up without its domain
    .meaning = You sign in through another provider, and its entry at Microsoft doesn’t say which domain it serves. Those who set up the connection have to add it.

AADSTS1000006 = The other provider’s entry isn’t complete
    .meaning = You sign in through another provider, and its entry at Microsoft lacks something it must have. Those who set up the connection have to fill it in.
    .background = A domain, an issuer URI and the URL for passive sign-in all have to be there.

AADSTS1000007 = The other provider’s web address isn’t a full one
    .meaning = You sign in through another provider, and an address in its entry at Microsoft is only part of one. Those who set up the connection have to write it out.
    .background = The message names the property whose URL isn’t absolute.

AADSTS1000008 = The other provider’s web address isn’t secure
    .meaning = You sign in through another provider, and an address in its entry at Microsoft doesn’t begin with https. Those who set up the connection have to change it.
    .background = The message names the property and the URL in it.

AADSTS1000009 = The other provider uses a method not allowed here
    .meaning = You sign in through another provider, and it is set up with a way of talking to Microsoft that isn’t allowed. Those who set up the connection have to choose another.
    .background = The message allows WS-Federation and SAML-P only.

AADSTS1000010 = The other provider’s domain is written wrongly
    .meaning = You sign in through another provider, and the domain in its entry at Microsoft isn’t in the right form. Those who set up the connection have to correct it.

AADSTS1000011 = The other provider’s name as issuer is written wrongly
    .meaning = You sign in through another provider. The name under which it issues proofs isn’t in the right form in its entry at Microsoft, and those who set up the connection have to correct it.
    .background = It’s the issuer URI of the external identity provider.

AADSTS1000012 = The other provider is set up with a reserved domain
    .meaning = You sign in through another provider, and the domain in its entry at Microsoft is one that nobody may use for this. Those who set up the connection have to name another.

AADSTS1000013 = The other provider goes by a name kept back
    .meaning = You sign in through another provider, and its entry at Microsoft uses a reserved name for the one who issues proofs. Those who set up the connection have to enter the provider’s own.
    .background = The issuer is a reserved value.

AADSTS1000018 = The domain isn’t one of an outside provider
    .meaning = Microsoft was to send you to another provider for this domain, and the domain isn’t set up as an outside one. Those who set up the connection can look at that.
    .background = The realm of the domain isn’t an external realm.

AADSTS1000021 = A service that adds details about you is out of reach
    .meaning = To sign you in, Microsoft asks an outside service for details about you, and that failed. Your password isn’t the reason.
    .background = The external claims provider is unavailable.

AADSTS1000022 = A service that adds details about you gave a web error
    .meaning = To sign you in, Microsoft asks an outside service for details about you, and it answered with an error. Your password isn’t the reason.
    .background = The message gives the HTTP status of the external claims provider.

AADSTS5000810 = A proof doesn’t say with which key it was signed
    .meaning = Microsoft got a signed proof about you, and the name of the key is missing, so it can’t check the signature. Your password isn’t in question.
    .background = The identifier of the signing key is missing in the token.

AADSTS5000811 = A proof was signed with a key Microsoft doesn’t know
    .meaning = Microsoft got a signed proof about you, but the key it names isn’t one that is on record. A certificate that was renewed without telling Microsoft is a possible reason.
    .background = The identifier of the token’s signing key belongs to none of the valid keys; for a federated domain, update its signing certificate in Entra ID.

AADSTS5000812 = A detail about you came more than once
    .meaning = The sign-in page of your organization sent Microsoft a detail about you several times, where it may stand only once. Its settings have to be corrected there.
    .background = It’s a SAML 1.1 token; the message names the claim type.

AADSTS5000813 = A detail about you came without any content
    .meaning = The sign-in page of your organization sent Microsoft a detail about you that was left blank. Its settings have to be corrected there.
    .background = It’s a SAML 1.1 token; the message names the claim type whose value is empty.

AADSTS5000815 = Your organization’s sign-in page named your device wrongly
    .meaning = Your organization’s own sign-in page tells Microsoft which device you use, and what it sent isn’t a valid ID. Your organization has to look at its settings.
    .background = It’s the device ID claim of a SAML 1.1 token.

AADSTS5000816 = A proof has to be made for one recipient only
    .meaning = A proof about you has to say for whom it is made, and this one names none or several. Those who run the sign-in page that made it can mend that.
    .background = The AudienceRestriction of the SAML 1.1 token doesn’t hold a single Audience.

AADSTS5000817 = A proof doesn’t limit for whom it is made
    .meaning = A proof about you has to be limited to its recipient, and that part is missing. Those who run the sign-in page that made it can mend that.
    .background = The SAML 1.1 token lacks the audience restriction condition.

AADSTS5000818 = A proof about you doesn’t say who you are
    .meaning = Another sign-in page sent Microsoft a proof without the name of the person it’s about. Those who run that page can mend it.
    .background = The SAML assertion has no NameId.

AADSTS5001213 = The automatic sign-in from your work computer failed
    .meaning = Your work computer should have signed you in without asking, and that didn’t work. Sign in by hand if a page offers it.
    .background = Seamless SSO couldn’t complete Windows Integrated Authentication.

AADSTS7000011 = A proof says wrongly how it may be used
    .meaning = A proof about you has to say in which way its holder may use it, and what it says isn’t valid. Only the people who make the app or the proof can mend that.
    .background = The Method of SubjectConfirmation in the SAML 2.0 assertion is wrong; bearer is the usual one.

AADSTS7500110 = A signed address doesn’t say how it was signed
    .meaning = The app signs the address it sends to Microsoft, and the method isn’t given, so the signature can’t be checked. Only those who set up the app can mend that.
    .background = With the SAML redirect binding the `SigAlg` parameter has to be there.

AADSTS7500111 = Microsoft can’t make out a SAML message in this request
    .meaning = The request should carry a message from the app, and Microsoft couldn’t build one from what came. Only those who set up the app can mend that.
    .background = The request fits none of SAML’s HTTP bindings: no valid URI and no form POST with the protocol’s parameters.

AADSTS7500510 = A date in the app’s message isn’t written as a date
    .meaning = The app’s message to Microsoft has a place for a date and time, and something else is in it. Only those who set up the app can mend that.
    .background = The message names the XML attribute, which has to be a dateTime.

AADSTS7500511 = An address in the app’s message isn’t a proper address
    .meaning = The app’s message to Microsoft has a place for an address, and what is in it isn’t one. Only those who set up the app can mend that.
    .background = The message names the XML attribute, which has to be a URI.

AADSTS7500512 = The app’s message has a part that doesn’t belong there
    .meaning = In the app’s message to Microsoft there is a part that isn’t foreseen, or that stands in the wrong place. Only those who set up the app can mend that.
    .background = The error names the XML element and its namespace; names and order follow the SAML specifications.

AADSTS7500513 = The app sent a SAML message of a kind that isn’t taken
    .meaning = By such a message an app can ask to sign you in or out. This one is of another kind. Only those who set up the app can mend that.
    .background = AuthnRequest and LogoutRequest are the two that are supported.

AADSTS7500515 = A section of the app’s SAML message is missing
    .meaning = Microsoft looked for a certain section in the app’s message, and it’s missing or in the wrong place. Only those who set up the app can mend that.
    .background = The error names the XML element and its namespace.

AADSTS7500516 = A required entry is missing in the app’s SAML message
    .meaning = The app’s message to Microsoft lacks an entry that it has to have. Only those who set up the app can mend that.
    .background = The error names the XML attribute.

AADSTS7500517 = A section of the app’s SAML message is empty
    .meaning = The app’s message to Microsoft has a section with nothing in it, where something has to be. Only those who set up the app can mend that.
    .background = The error names the XML element and its namespace.

AADSTS7500518 = The app compares ways of signing in by an unknown rule
    .meaning = The app says how your way of signing in should compare with the one it wants, and Microsoft doesn’t support that rule. Only those who set up the app can mend that.
    .background = It’s the Comparison attribute of RequestedAuthnContext.

AADSTS7500519 = The app uses a SAML version that isn’t supported
    .meaning = The app wrote its message in a version of SAML that Microsoft doesn’t take. Only those who set up the app can mend that.
    .background = The error gives the version it found; the message’s Version attribute is the place to look.

AADSTS7500520 = The app’s SAML message begins with an unknown name
    .meaning = What stands at the start of the app’s message isn’t something Microsoft knows. Only those who set up the app can mend that.
    .background = The root has to be a request or response for sign-in or logout from the SAML 2.0 protocol namespace; the error names what was there.

AADSTS7500521 = The app’s SAML message begins with something nameless
    .meaning = The app’s message to Microsoft doesn’t start the way such messages do. Only those who set up the app can mend that.
    .background = The root has to be a request or response for sign-in or logout from the SAML 2.0 protocol namespace; the error gives only the node type.

AADSTS7500523 = The app sent an empty list of sign-in services
    .meaning = The app gives a list of the services it would take your sign-in from, and nothing is in it. Only those who set up the app can mend that.
    .background = An IDPList needs at least one IDPEntry.

AADSTS7500524 = The app wants a way of signing in but names none
    .meaning = The app has a section for the way you should sign in, and no way is named in it. Only those who set up the app can mend that.
    .background = RequestedAuthnContext holds neither an AuthnContextClassRef nor an AuthnContextDeclRef.

AADSTS7500525 = The app’s SAML message has an error in its writing
    .meaning = The app’s message to Microsoft isn’t written correctly, so Microsoft stopped reading it. Only those who set up the app can mend that.
    .background = The error gives the line and position at which the XML breaks.

AADSTS7500526 = A number in the app’s message is below zero
    .meaning = The app’s message to Microsoft has a number that must not be negative, and it is. Only those who set up the app can mend that.

AADSTS7500527 = A number in the app’s message is out of range
    .meaning = A number in the app’s message to Microsoft is negative or too big. Only those who set up the app can mend that.
    .background = The permitted range runs from 0 to 65535.

AADSTS7500528 = A piece of the app’s SAML message is of the wrong type
    .meaning = A piece of the app’s message says of itself that it’s of a type Microsoft doesn’t expect there. Only those who set up the app can mend that.
    .background = The error names the `xsi:type` that was found.

AADSTS7500530 = The SAML message leaves out whom it is about
    .meaning = The message has a place for the person it’s about, and no name is given. Only those who set up the app can mend that.
    .background = The NameId is null.

AADSTS7500531 = The app’s SAML message goes on with an unknown name
    .meaning = Microsoft expected a section of the app’s message to end, and something more followed. Only those who set up the app can mend that.
    .background = The error gives the XML node type and its name; it may be content that SAML doesn’t define.

AADSTS7500532 = The app’s SAML message goes on where it should end
    .meaning = A section of the app’s message should have been over, but there was more of it. Only those who set up the app can mend that.
    .background = The error gives the XML node type only; it may be content that SAML doesn’t define.

AADSTS7500533 = A SAML answer doesn’t begin like an answer
    .meaning = Microsoft waited for an answer about signing you in or out, and what came begins differently. Those who run the page that sent it can mend that.
    .background = The root should be Response or LogoutResponse in the SAML 2.0 protocol namespace.

AADSTS7500534 = The app has to name exactly one way of signing in
    .meaning = The app says how you should sign in, and in that place Microsoft takes one entry, neither more nor fewer. Only those who set up the app can mend that.
    .background = RequestedAuthnContext has to hold a single AuthnContextClassRef or AuthnContextDeclRef.

AADSTS9002320 = The organization doesn’t know the realm that was named
    .meaning = The request names an area of sign-in that isn’t set up in the organization. Its administrators can look at how its sign-in is connected.
    .background = The realm in the message isn’t configured on the tenant.

AADSTS9002321 = Nothing in the proof leads to an outside person
    .meaning = You come from outside, and the proof that was sent about you holds nothing by which Microsoft can recognize you. Administrators have to look at what it contains.
    .background = No credential has validated claims that map to the external user’s data.
