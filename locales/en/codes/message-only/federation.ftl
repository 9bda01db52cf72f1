AADSTS200122 = A required part of the WS-Federation message is missing
    .meaning = The app or sign-in page sent Microsoft a message with one part left out. Only the people who set it up can mend that. Your password wasn't the trouble.

AADSTS400051 = The other sign-in page's proof can't be read
    .meaning = You signed in on a page outside Microsoft, and the proof it sent isn't in proper form. Somebody who runs that page has to mend it.
    .background = The token from the external identity provider is malformed.

AADSTS400131 = Signing in through this other provider is turned off
    .meaning = You came through a sign-in page outside Microsoft, and this way in is switched off. Your account and password may be in order.
    .background = Federation with the claims provider is disabled.

AADSTS500062 = The steps of a signature end with the wrong one
    .meaning = A signed message was prepared in several steps, and the last of them can't stand at the end. Only the people who set up the app or the sign-in page can mend that.
    .background = An enveloped-signature transform comes last in the XML signature's chain, where a transform that computes the digest is needed.

AADSTS500063 = A step of a signature got data of the wrong kind
    .meaning = A signed message was prepared in several steps, and one of them can't work with what it was given. Only the people who set up the app or the sign-in page can mend that.
    .background = A transform in the XML signature doesn't take this input type.

AADSTS500064 = A signature doesn't say how it was made
    .meaning = In a signed message, one part leaves out the method that was used, so Microsoft can't check it. Only the people who set up the app or the sign-in page can mend that.
    .background = An element of the XML signature lacks its `Algorithm` attribute.

AADSTS500065 = A step of a signature uses a method that isn't supported
    .meaning = A signed message was prepared by a method that this step doesn't know. Only the people who set up the app or the sign-in page can mend that.
    .background = The algorithm isn't one the enveloped-signature transform can handle.

AADSTS500066 = A signature points to something that isn't found
    .meaning = The signature says which part of the message it covers, and Microsoft couldn't find that part. Only the people who set up the app or the sign-in page can mend that.
    .background = The reference URI in the XML signature doesn't resolve, so no digest can be computed.

AADSTS500067 = A signature's method gives Microsoft nothing to compute
    .meaning = Microsoft has to compute a check value for the signature and can't do it for the method that was used. Only the people who set up the app or the sign-in page can mend that.
    .background = No hash or keyed hash can be created for this signature method.

AADSTS500068 = Microsoft can't check a signature of this method
    .meaning = The message is signed by a method for which Microsoft has no means of checking. Only the people who set up the app or the sign-in page can mend that.
    .background = No signature deformatter exists for this method.

AADSTS500069 = A part of the message isn't signed, or not validly
    .meaning = One part of the message that Microsoft got carries no signature, or one that isn't valid. Only the people who set up the app or the sign-in page can mend that.

AADSTS500081 = Your sign-in page's proof has no usable signature
    .meaning = Your organization's sign-in page sent a proof without a signature that Microsoft supports. Your password isn't the trouble; the page has to be set up differently.
    .background = The SAML assertion isn't signed in a supported way.

AADSTS500082 = The answer of your sign-in page holds no proof
    .meaning = Your organization's sign-in page sent an answer, but the proof that belongs in it is missing. Your password isn't the trouble.
    .background = There is no SAML assertion inside the token.

AADSTS500083 = Microsoft has no trust set up for this sign-in page
    .meaning = The proof names a sender that isn't among those set up with Microsoft, so its signature couldn't be checked. Your password isn't the trouble.
    .background = No trusted realm matches the issuer; the federation's issuer setting and the one in the token have to agree.

AADSTS500084 = The proof contains something else than expected
    .meaning = Microsoft read the proof that was sent and found a different part where it expected a certain one. Only the people who set up the sign-in page or the app can mend that.
    .background = The security token's element or its namespace is another than expected, as happens with the wrong SAML version.

AADSTS500085 = The proof is written in the wrong version of SAML
    .meaning = The sign-in page sent its proof in a version that Microsoft doesn't take here. Your password isn't the trouble.

AADSTS500086 = The proof's own number has the wrong form
    .meaning = Each proof from a sign-in page carries a number of its own, and this one isn't written the way it must be. Your password isn't the trouble.
    .background = The SAML assertion's AssertionId breaks the rules of the type xsd:ID.

AADSTS500087 = The proof from the sign-in page says nothing
    .meaning = The sign-in page sent a proof with no statement in it, so Microsoft can't tell who signed in. Your password isn't the trouble.
    .background = A SAML assertion needs at least one statement, such as an AuthnStatement or an AttributeStatement.

AADSTS500088 = The proof from the sign-in page lacks a detail
    .meaning = The sign-in page left out a detail that its proof must have. Your password isn't the trouble; the page has to be set up differently.
    .background = A required XML attribute of the SAML assertion is absent; the message names it.

AADSTS500089 = The SAML 2.0 proof didn't pass the check
    .meaning = The sign-in page sent its proof, and something in it isn't as Microsoft needs it. The message goes on to say what.

AADSTS500126 = The outside provider's signature couldn't be confirmed
    .meaning = You signed in with a provider outside Microsoft, and the signature on its proof didn't pass the check. Your password isn't the trouble.
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

AADSTS500245 = It wasn't said which key should lock the answer
    .meaning = Part of a message was to be locked before it is sent, and no key had been named for it. Your account and password are fine.
    .background = The key identifier was unset when the encrypted data was to be written.

AADSTS500246 = A locked message has no data where it should be
    .meaning = Microsoft was sent a message that should be locked, and at the place of the locked part stands something else. Those who send it have to mend it.
    .background = In the encrypted XML, an EncryptedData element was expected.

AADSTS500247 = The locked part of a message is empty
    .meaning = Microsoft was sent a message with a locked part that has nothing inside. Those who send it have to mend it.
    .background = The EncryptedData element lacks its CipherData.

AADSTS500248 = The contents of a locked message aren't in their place
    .meaning = Microsoft was sent a message with a locked part, and what should be its contents is something else. Those who send it have to mend it.
    .background = In the encrypted XML, a CipherData element was expected.

AADSTS500251 = The sender of the proof has a name it may not have
    .meaning = Whoever made the proof gave a name for itself that isn't allowed. Only the people who set that up can mend it.
    .background = It's the issuer name; the message shows the value.

AADSTS500252 = The name of the proof's sender is too long
    .meaning = Whoever made the proof gave a name for itself that is longer than Microsoft takes. Only the people who set that up can mend it.
    .background = It's the issuer name; the message gives the greatest length.

AADSTS500271 = The proof lacks the mark against being used twice
    .meaning = Microsoft sends a mark along that has to come back in the proof, and it didn't. Those who run the sign-in page that made the proof have to mend it.
    .background = The ID token has no `nonce` claim.

AADSTS500272 = The proof doesn't say who you are
    .meaning = A proof of a sign-in came back, but the part that says whose it is was missing. Those who run the sign-in page that made it have to mend that.
    .background = The ID token has no `sub` claim.

AADSTS500273 = The proof is about another person than expected
    .meaning = A proof of a sign-in came back, and it isn't about the person Microsoft expected. You may have used a different account on the other page.
    .background = The subject identifier in the JWT doesn't match.

AADSTS500274 = The proof lacks a detail that Microsoft expects
    .meaning = A proof of a sign-in came back without one of the details it has to hold. Those who run the sign-in page that made it have to add it.
    .background = A claim is absent from the ID token; the message names it.

AADSTS500275 = The proof gives the same detail twice
    .meaning = A proof of a sign-in came back with one detail in it more than once, so Microsoft can't tell which counts. Those who run the sign-in page that made it have to mend that.
    .background = A claim appears in the ID token more than once.

AADSTS500276 = The signature of the other sign-in page isn't right
    .meaning = You signed in on a page outside Microsoft, and its proof carries a signature that Microsoft couldn't confirm. Your password isn't the trouble.
    .background = The token of the external identity provider failed validation of its signature.

AADSTS500277 = The proof comes from another sender than expected
    .meaning = You signed in on a page outside Microsoft, and its proof names a sender that isn't the one set up here. Your password isn't the trouble.
    .background = The external ID token's `iss` differs from the issuer in the federation's settings.

AADSTS500278 = The outside proof is meant for another receiver
    .meaning = You signed in on a page outside Microsoft, and its proof was made out for somebody else. The people who set up that page have to mend it.
    .background = The external ID token's `aud` isn't the one expected.

AADSTS500279 = The outside proof has run out or isn't valid yet
    .meaning = You signed in on a page outside Microsoft, and its proof doesn't hold at this moment. Signing in again gives a new one. If it keeps happening, a clock there may be wrong.
    .background = The message gives the current time and the expiry time of the external ID token.

AADSTS501111 = This app can't be given that kind of proof
    .meaning = The details about you were to be adapted for this app, and the step that does it can't work with this kind of proof. Your account and password are fine.
    .background = FederatedAppsClaimsTransformer doesn't handle JWTs.

AADSTS501591 = The other provider left out what it was asked for
    .meaning = Microsoft asked a provider outside for a detail of the sign-in, and the detail is missing. Those who run the provider or its settings have to mend that.
    .background = A claim that is requested of the external provider is missing.

AADSTS501592 = The other provider's proof lacks an expected detail
    .meaning = A provider outside Microsoft sent its proof without a detail that has to be there. Those who run the provider have to mend that.
    .background = The message names the claim that the ID token doesn't contain.

AADSTS501593 = A detail in the other provider's proof isn't as expected
    .meaning = A provider outside Microsoft sent its proof with a value that isn't among those Microsoft takes. Those who run the provider have to mend that.
    .background = The message gives the claim of the ID token, its value and the values that were expected.

AADSTS501661 = The other provider couldn't be reached
    .meaning = Microsoft asked a provider outside for something this sign-in needs, and the request failed. It may pass; if not, the people who run the provider have to look into it.
    .background = The call went to an external OpenID Connect endpoint.
