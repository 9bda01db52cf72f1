AADB2C90046 = This site lost track of where you were
    .meaning = The site’s sign-in couldn’t find what belongs to the page you had open. Old tabs, the Back button or blocked cookies cause that. Start again from the site; your account is fine.

AADB2C90087 = The site mixed an older way of signing in with a newer
    .meaning = The site began the sign-in in one version of Microsoft’s sign-in and tried to go on in another. Your account and password are fine. Only the people who run the site can mend that.

AADB2C90129 = What kept you signed in on this site was withdrawn
    .meaning = The site went on with an earlier sign-in of yours, and that one no longer counts. Sign in once more.

AADB2C90211 = What this site keeps about your sign-in isn’t complete
    .meaning = The sign-in page keeps notes in your browser about where you are, and some of them are missing. Start again from the site; if it stays, clear the browser’s cookies for it.

AADB2C90212 = What this site keeps about your sign-in isn’t valid
    .meaning = The sign-in page keeps notes in your browser about where you are, and it can’t use them any more. Start again from the site; if it stays, clear the browser’s cookies for it.

AADB2C90235 = The proof of your sign-in on this site is too old
    .meaning = The site showed a proof that you had signed in, and the proof’s time is over. Sign in once more. Your account is fine.

AADB2C90237 = The proof of your sign-in is meant for another app
    .meaning = The site showed a proof that you had signed in, and that proof is made out to somebody else. Your account is fine. Only the people who run the site can mend that.
    .background = aud in the id_token has to be one of the audiences that the message names.

AADB2C90238 = The proof of your sign-in is from the wrong place
    .meaning = The site showed a proof that you had signed in, and it was made by somebody this sign-in doesn’t accept. Your account is fine. Only the people who run the site can mend that.
    .background = iss in the id_token has to be one of the issuers that the message names.

AADB2C90239 = The proof of your sign-in has a wrong signature
    .meaning = The site showed a proof that you had signed in, and its signature didn’t pass the check. Your account is fine. Start again; if it stays, only the people who run the site can mend it.

AADB2C90240 = The proof of your sign-in couldn’t be read
    .meaning = The site showed a proof that you had signed in, and it isn’t in a form that can be read. Your account is fine. Start again; if it stays, only the people who run the site can mend it.

AADB2C90279 = One app began your sign-in and another went on with it
    .meaning = What was handed out to finish or renew your sign-in belongs to one app, and a different one used it. Your account and password are fine. Only the people who run the site can mend that.

AADSTS16002 = The sign-in the app meant isn’t here any more
    .meaning = The app pointed at one particular sign-in of yours, and Microsoft doesn’t find it in this browser. It may have ended already. Your account and password are fine.
    .background = The app names a session by its sid, and no session in this browser has that ID. Microsoft uses the code both for requests to sign in and for requests to sign out.

AADSTS50006 = A signature in this sign-in isn’t right
    .meaning = Something that was sent for your sign-in carries a signature, and it didn’t pass Microsoft’s check. Often a certificate was changed on one side only. Your account and password are fine.

AADSTS50048 = The app gave two different names for itself
    .meaning = The app proved to Microsoft which app it is, and two parts of that proof don’t name the same one. Your account and password are fine. Only the people who make the app can mend that.
    .background = In a client assertion, the subject (sub) must be the same as the issuer (iss).

AADSTS50098 = A required part is missing in the app’s proof
    .meaning = The app sent Microsoft a proof, and a part that has to be in it isn’t there. Your account and password are fine. Only the people who make the app can mend that.

AADSTS50120 = The proof the app sent begins in an unknown way
    .meaning = The app sent Microsoft a proof, and its first part doesn’t say in a known way what kind of proof it is. Your account and password are fine. Only the people who make the app can mend that.
    .background = The header of the JWT is wrong, or the type of credential it names is unknown.

AADSTS50134 = The waiting device is tied to another data center
    .meaning = The device began the sign-in at one of Microsoft’s data centers, and you tried to finish it at another. The two have to be the same. Start again with a new code.

AADSTS50139 = Part of your sign-in from elsewhere is missing
    .meaning = You signed in with an account that isn’t kept by this organization, and Microsoft no longer has what it needs to carry that sign-in on. Sign in afresh.
    .background = The session lacks the refresh token of the external account provider.

AADSTS50164 = The app showed a pass meant for something else
    .meaning = The app has a pass from your sign-in and used it for something it wasn’t made for. Your account and password are fine. Only the people who make the app can mend that.

AADSTS50167 = The key the app sent along isn’t valid
    .meaning = The app sent a key of its own, to show later that the sign-in belongs to it, and Microsoft can’t use that key. Your account and password are fine. Only the people who make the app can mend that.
    .background = The parameter pop_jwk carries the public key for a proof-of-possession token.

AADSTS54006 = A Microsoft service isn’t ready for what the app wants
    .meaning = The app wants to reach one of Microsoft’s own services, and for that the service needs a certificate which it doesn’t have. Your account and password are fine. Most likely only Microsoft can mend that.
    .background = First-party resources that support consumer accounts must have their v2 access tokens encrypted, so the resource needs an encryption certificate. Whoever owns the resource at Microsoft adds it.

AADSTS67003 = Microsoft doesn’t take this app for a proper service
    .meaning = An app or service wanted to act for somebody else, and only a proper service may do that. Microsoft doesn’t hold it to be one. Your account and password are fine; only the people who make the app can mend that.
    .meaning-appId-appName = A program that calls itself { $appName } wanted to act for somebody else, and only a proper service may do that. Microsoft doesn’t hold it to be one. Your account and password are fine; only the people who make the app can mend that.
    .background = The actor named in a service-to-service request isn’t a valid service identity.

AADSTS90016 = The pass the app showed leaves something out
    .meaning = The app showed Microsoft a pass from an earlier sign-in, and a part that’s needed isn’t in it. Signing in again may help. If it doesn’t, only the people who make the app can mend that.
    .background = The access token in the request lacks a required claim.

AADSTS90051 = A Microsoft cloud was named that doesn’t exist
    .meaning = Microsoft runs separate clouds for some countries, and what the app sent names one that isn’t valid. Your account and password are fine. Only the people who make the app can mend that.
    .background = The delegation token in the request carries an invalid national cloud ID.

AADSTS90086 = A pass from your earlier sign-in has run out
    .meaning = You were signed in, and a pass that came with it is too old now. That’s normal after a while. Sign in once more.
    .background = The user’s DA token (WS-Trust) has expired.

AADSTS140000 = The sign-in request was too old
    .meaning = A request of this kind carries a mark that counts for a short time only, and it had run out or was missing. You did nothing wrong; start again.
    .background = The mark is a nonce that Microsoft hands out. Windows and other brokers put it into the requests they sign, so that a recorded one can’t be used again.

AADSTS140001 = Your computer’s own sign-in no longer counts
    .meaning = Your computer or phone keeps a sign-in for your work account, and the key that goes with it wasn’t accepted. Sign in to the device afresh. Your password is fine.
