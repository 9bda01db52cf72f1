AADB2C90082 = Your sign-in doesn’t cover what the app now asks for
    .meaning = The app continues a sign-in of yours and asks for something that wasn’t part of it. Signing in again may help.
    .background = The grant has no authorization for the scope; ask for that scope at the first request.

AADB2C90121 = Your sign-in on this site is older than the app allows
    .meaning = The app wanted to go on quietly with an earlier sign-in of yours, and that is too old by the app’s own limit. Sign in again on the site.
    .background = The session is past `max_age`, and `prompt=none` rules out asking: send the person through an interactive sign-in.

AADB2C90234 = The hint the app sent about you isn’t valid yet
    .meaning = The app sent a signed hint about you that counts only from a later time. Most likely a clock is wrong; the people who make the app can look.
    .background = The `nbf` of `id_token_hint` is in the future.

AADB2C90236 = A sign-in proof on this site isn’t valid yet
    .meaning = A signed proof about you counts only from a later time than now. Most likely a clock is wrong; the people who run the site can look.
    .background = The `nbf` of the ID token is in the future.

AADB2C90281 = Nothing is on hand to renew your outside sign-in
    .meaning = You signed in with an account from elsewhere, and what the site needs to renew that is missing. Signing in again may help; if not, the people who run the site have to look.
    .background = The claim with the external refresh token isn’t there.

AADB2C90282 = Renewing your outside sign-in points to another domain
    .meaning = You signed in with an account from elsewhere, and what the site keeps to renew it belongs to another place. Signing in again may help; if not, the people who run the site have to look.
    .background = The claim with the external refresh token has a wrong domain.

AADB2C90283 = What should renew your outside sign-in isn’t correct
    .meaning = You signed in with an account from elsewhere, and what the site keeps to renew it isn’t correct. Signing in again may help; if not, the people who run the site have to look.
    .background = The claim with the external refresh token is incorrect.

AADSTS25008 = The proof sent for this sign-in couldn’t be read
    .meaning = Microsoft was sent a proof of who is signing in, but it isn’t in a readable form. Your password has nothing to do with it.
    .background = The assertion can’t be parsed.

AADSTS29207 = This QR code isn’t valid or has run out
    .meaning = Microsoft can’t use the QR code you scanned: it may be too old, or it may not be a proper one. Make a new code and scan that.

AADSTS29208 = This QR code has been used before
    .meaning = Each QR code signs somebody in only once, and this one has had its turn. Make a new code and scan that.

AADSTS50024 = Microsoft couldn’t unlock its note of this sign-in
    .meaning = While you sign in, a locked note travels along with your browser. Microsoft couldn’t open it again. Starting over usually makes a new one.
    .background = The client state can’t be decrypted.

AADSTS50208 = Your device came back with somebody else’s account
    .meaning = The sign-in was passed to the helper on your device, and it returned a different account from the one you started with. Choose the same account in both places.
    .background = After the web native bridge interrupt, the broker returned another user.

AADSTS70030 = The sign-in from another device couldn’t be found
    .meaning = You are signing in by way of a second device, and Microsoft couldn’t fetch what it had stored about that. Start over on both.
    .background = The remote authentication session couldn’t be read from storage.

AADSTS70031 = The sign-in from another device is broken
    .meaning = You are signing in by way of a second device, and what Microsoft stored about that is no longer in order. Start over on both.

AADSTS70033 = That sign-in on the other device is already approved
    .meaning = Somebody has said yes to the sign-in with this code before, and it can’t be answered twice. If you need one more, start a new sign-in. If it wasn’t you who approved, tell your help desk.

AADSTS70034 = That sign-in on the other device was refused
    .meaning = The sign-in with this code has already had a no for an answer. If you want to sign in, start again with a new code.

AADSTS70035 = No sign-in goes with the code from the other device
    .meaning = Microsoft knows of no sign-in that belongs to this code. Start again on the other device and use the new code.

AADSTS70036 = The sign-in from the other device is at an odd point
    .meaning = The sign-in by way of your second device stands at a point that Microsoft can’t go on from. Start over on both.
    .background = The state of the remote authentication session isn’t supported.

AADSTS70039 = The code from the other device has run out
    .meaning = The sign-in with this code took longer than it may. Start again on the other device and use the new code soon.

AADSTS70045 = Your organization wants you to sign in anew
    .meaning = Your organization lets a sign-in last only so long, for every app, and yours is older than that. Sign in again.
    .background = Sign-in frequency in Conditional Access covers all apps, so this refresh token can’t become usable again and should be discarded.

AADSTS81014 = Signing you in automatically took too long
    .meaning = Your computer was signing you in by itself, and its proof ran out before it was used. Start over.
    .background = The DesktopSSO token has expired.

AADSTS135009 = This sign-in page was begun for something else
    .meaning = A note that travels with the page says it wasn’t opened for signing in. Start over from the app.
    .background = The scenario of the flow token has to be login.

AADSTS220000 = What Microsoft remembered of this sign-in ran out
    .meaning = Microsoft keeps some details of a sign-in for a short while, and that while was over. Start the sign-in again from the beginning.

AADSTS230037 = The kept sign-in isn’t strong enough for this
    .meaning = Microsoft kept an earlier sign-in of yours, but it was made without a proof that is asked for here. You have to sign in afresh, with that proof.
    .background = The methods recorded in the cached token don’t cover the ones this request demands.

AADSTS230038 = The kept sign-in was made in a way that doesn’t count
    .meaning = Microsoft found an earlier sign-in of yours, but the way you proved who you are back then isn’t supported here. You have to sign in afresh.
    .background = The `amr` values of the token that was fetched include a method that isn’t supported.

AADSTS230062 = The sign-in kept on this device can’t be used here
    .meaning = Your device keeps a sign-in for all its apps, and the kind that was shown or asked for doesn’t work here. Your password wasn’t judged wrong.
    .background = The primary refresh token (PRT) that was presented or requested isn’t one this service supports.

AADSTS293002 = The app couldn’t show that it holds its own key
    .meaning = The sign-in is tied to a key, and the check that the app or device holds that key failed.
    .background = Proof-of-possession failed; the code’s neighbors belong to remote desktop sign-ins.

AADSTS392102 = The sign-in you were to confirm has run out
    .meaning = The time to finish this sign-in is over. Start again from the beginning.

AADSTS500061 = The signature on the app’s proof isn’t right
    .meaning = The app sent a signed proof, and Microsoft’s check of the signature failed. Only the people who make the app can mend that.
    .background = The assertion’s signature doesn’t validate with the key Microsoft has for it.

AADSTS500101 = The proof doesn’t say whom it is meant for
    .meaning = A proof has to name its receiver, and this one names none. Only the people who set up the app or the sign-in page can mend that.
    .background = The token carries no audience.

AADSTS500103 = The proof is meant for somebody else
    .meaning = A proof names its receiver, and this one names none that is accepted here. Only the people who set up the app or the sign-in page can mend that.
    .background = The audience URI in the token matches no allowed audience.

AADSTS500122 = The signature on the app’s SWT proof isn’t right
    .meaning = The app sent a signed proof of an older kind, called SWT, and the signature didn’t pass the check. The text beside the code may say more.

AADSTS500123 = The app’s SWT proof didn’t pass the signature check
    .meaning = The app sent a signed proof of an older kind, called SWT, and Microsoft couldn’t confirm its signature. What exactly is wrong differs from case to case.
    .background = AADSTS500122 reads the same; Microsoft doesn’t say how the two differ.

AADSTS500128 = The key of your earlier sign-in wasn’t found
    .meaning = Your device or app wanted to go on from an earlier sign-in, and the key that belongs to it is gone. Sign in again.
    .background = The missing key is the session key.

AADSTS500131 = The app passed on a proof made for another app
    .meaning = The app wanted to act for you and showed a proof that is meant for another app. Only the people who make the apps can mend that.
    .meaning-appName = The app that calls itself { $appName } wanted to act for you and showed a proof that is meant for another app. Only the people who make the apps can mend that.
    .background = In the on-behalf-of flow the assertion has to be a token whose audience is the middle-tier app itself; the calling app must ask for one with that audience.

AADSTS500132 = The app’s proof isn’t in a readable form
    .meaning = The app sent Microsoft a proof that is cut off, changed or not a proof at all. Only the people who make the app can mend that.
    .background = The assertion can’t be parsed as a token.

AADSTS500135 = A code is missing in the app’s proof
    .meaning = The proof the app sent should hold the code of a sign-in, and doesn’t. Only the people who make the app can mend that.
    .background = The assertion lacks the authentication code.

AADSTS500136 = The app brought a new proof to the old address
    .meaning = Microsoft has a newer and an older address for sign-ins. The app got its proof from the newer one and showed it at the older. Only the people who make the app can mend that.
    .background = Tokens of version 2 are taken at the v2 endpoint only.

AADSTS500137 = The app brought an old proof to the new address
    .meaning = Microsoft has a newer and an older address for sign-ins. The app got its proof from the older one and showed it at the newer. Only the people who make the app can mend that.
    .background = The v2 endpoint doesn’t take tokens of version 1.

AADSTS500138 = The app’s proof doesn’t hold the earlier sign-in
    .meaning = The proof should carry the sign-in you made before, and that part is missing. Only the people who make the app can mend that.
    .background = The assertion has no refresh token claim.

AADSTS500139 = The app’s proof holds the wrong kind of sign-in
    .meaning = The proof should carry the sign-in that your device keeps for all its apps, and it holds another. Only the people who make the app can mend that.
    .background = The refresh token inside the assertion has to be a primary refresh token (PRT).

AADSTS500303 = The inner proof was made for another app
    .meaning = The app sent a proof that holds a second one inside, and that one is meant for somebody else. Only the people who make the app can mend that.
    .background = The audience of the JWT subassertion isn’t the client.

AADSTS500981 = The proof the app sent is out of shape
    .meaning = The app sent a proof that isn’t built the way it must be. Only the people who make the app can mend that.
    .background = The JWT is malformed.

AADSTS500982 = The head of the app’s proof has a part too many
    .meaning = The first part of the app’s proof holds something that doesn’t belong there. Only the people who make the app can mend that.
    .background = The message names the unexpected field of the JWT’s header.

AADSTS500983 = The head of the app’s proof lacks a part
    .meaning = The first part of the app’s proof leaves out something it has to hold. Only the people who make the app can mend that.
    .background = The message names the field that the JWT’s header needs.

AADSTS500984 = The app signed its proof in a way that isn’t supported
    .meaning = A proof has to be signed by a method Microsoft supports, and this one isn’t. Only the people who make the app can mend that.

AADSTS500985 = The head of the app’s proof names the wrong type
    .meaning = The first part of a proof says what type it is, and this one gives a type that wasn’t expected. Only the people who make the app can mend that.
    .background = It’s the `typ` of the JWT’s header.

AADSTS500986 = The body of the app’s proof has a part too many
    .meaning = The main part of the app’s proof holds something that doesn’t belong there. Only the people who make the app can mend that.
    .background = The message names the unexpected field of the JWT’s body.

AADSTS500991 = The sign-in proof was made out for a different receiver
    .meaning = A proof names who should get it, and this one doesn’t name the receiver expected here. Only the people who make the app can mend that.
    .background = The message gives both audiences of the AuthToken, the expected one and the actual one.

AADSTS500992 = A signature made with your key or device isn’t valid
    .meaning = The sign-in was to be proved by a key, and the signature made with it didn’t pass the check. Your password wasn’t judged wrong.
    .background = It concerns the assertion of public key authentication.

AADSTS501201 = The app’s proof gives details nobody asked for
    .meaning = The proof holds statements that Microsoft doesn’t expect in it. Only the people who make the app can mend that.
    .background = The message lists the unexpected claims of the JWT.

AADSTS501202 = The app’s proof names the wrong way of asking
    .meaning = Inside the proof stands how the app wants to get its access, and that isn’t what Microsoft expects there. Only the people who make the app can mend that.
    .background = It’s the grant type in the JWT.

AADSTS501203 = The app’s proof has no mark against being used twice
    .meaning = A proof has to hold a mark that works only once, and the app left it out. Only the people who make the app can mend that.
    .background = The JWT needs a nonce.

AADSTS501204 = The app’s signed request is out of shape
    .meaning = What the app signed and sent isn’t built the way it must be. Only the people who make the app can mend that.
    .background = The JWT is malformed.

AADSTS501205 = The app’s signed request has an unknown part up front
    .meaning = The first part of what the app signed and sent holds something that doesn’t belong there. Only the people who make the app can mend that.
    .background = The message names the header field of the JWT that wasn’t expected.

AADSTS501206 = The app’s signed request lacks a part up front
    .meaning = The first part of what the app signed and sent leaves out something it has to hold. Only the people who make the app can mend that.
    .background = The message names the header field that the JWT needs.

AADSTS501207 = The app used a method that Microsoft doesn’t support
    .meaning = What the app sent was protected by a method that Microsoft doesn’t take. Only the people who make the app can mend that.
    .background = Most likely it’s the `alg` of a JWT, as with the codes beside this one.

AADSTS501208 = The app’s signed request is of the wrong type
    .meaning = What the app signed and sent says it is of a type that wasn’t expected. Only the people who make the app can mend that.
    .background = The JWT’s type isn’t the one Microsoft wants here.

AADSTS501209 = The signature on the app’s request isn’t valid
    .meaning = The app signed what it sent, and the signature didn’t pass Microsoft’s check. Only the people who make the app can mend that.

AADSTS501210 = The app sent an empty proof
    .meaning = Where the app should have sent a proof, there was nothing. Only the people who make the app can mend that.
    .background = The assertion is null or has no contents.

AADSTS501431 = Your earlier sign-in was for something else
    .meaning = The app went on from an earlier sign-in, which was made for another service. Sign in again.
    .background = The session belongs to a different resource.

AADSTS700002 = The app’s SAML 1.1 proof is in the wrong encoding
    .meaning = The app sent a proof of an older kind, and it isn’t written in the form needed for sending. Only the people who make the app can mend that.
    .background = A SAML 1.1 bearer assertion has to be Base64-encoded.

AADSTS700006 = The proof names its receiver by an incomplete address
    .meaning = A proof has to give the full address of the one it is meant for, and this one doesn’t. Only those who issue the proof can mend that.
    .background = The token’s audience has to be an absolute URI.

AADSTS700007 = The sign-in belongs to another app than the one asking
    .meaning = The app handed in a sign-in that Microsoft gave to an app with another ID. Your account and password are fine.
    .background = A grant can be redeemed only with the `client_id` it was issued to.

AADSTS700050 = The inner pass of the app is out of date
    .meaning = Within its proof the app sent a second pass, and that one has run out or isn’t valid yet. A wrong clock on the app’s server can be a reason.
    .background = The message gives the current time and the expiry of the actor token.

AADSTS700083 = The sign-in kept on your device has reached its limit
    .meaning = Your device keeps a sign-in for all its apps, and this one has lasted as long as it may. Sign in again; your password is fine.
    .background = The primary refresh token (PRT) has passed its maximum age; the message gives the date of issue and the limit.

AADSTS700311 = The sign-in begun on another device isn’t valid now
    .meaning = You sign in on one device by way of another, and what Microsoft had noted of it can’t be used. Start again with a new code.
    .background = The remote auth session in the cache is invalid.

AADSTS900161 = The app’s pass doesn’t say which organization it’s for
    .meaning = The app showed a pass that should name an organization, and it names none. Only the people who make the app can mend that.
    .background = The access token lacks the tenant ID (`tid`).

AADSTS900385 = The app sent a pass without a signature
    .meaning = A pass has to be signed so that Microsoft can trust it, and this one isn’t. Only the people who make the app can mend that.
    .background = An unsigned JWT isn’t accepted.

AADSTS900433 = The pass from another Microsoft cloud isn’t valid
    .meaning = One of Microsoft’s separate clouds vouched for you, and its pass couldn’t be accepted here. Sign in again.

AADSTS900622 = The pass doesn’t say that it may be renewed
    .meaning = A pass can be made anew only if it carries a mark that allows it, and this one doesn’t. Your account and password are fine.
    .background = The claim that allows reminting isn’t in the asserting token.

AADSTS900623 = The pass to be renewed has an odd date of issue
    .meaning = A pass says when it was made, and the time in this one can’t be accepted. It therefore isn’t made anew.
    .background = The `iat` of the token sent to the remint endpoint is invalid.

AADSTS900624 = The signature on the pass to be renewed is wrong
    .meaning = A pass is made anew only if its signature is right, and this one’s isn’t. Your account and password are fine.
    .background = The asserting token failed the signature check of the remint endpoint.

AADSTS900625 = This kind of pass can’t be renewed
    .meaning = Some kinds of pass can be made anew, and this one isn’t among them. Your account and password are fine.
    .background = The type of the asserting token isn’t eligible for reminting.

AADSTS900626 = The pass to be renewed has already run out
    .meaning = A pass has to be made anew before its time is over, and this one’s is. Signing in again gives the app a new one.

AADSTS901171 = Sign out of your other provider, then sign in anew
    .meaning = You sign in through another provider, such as your organization’s own page, and this time it didn’t work. Sign out there, then sign in once more.

AADSTS1000014 = The app wants to act for you in another organization
    .meaning = The app has your sign-in for one organization and wanted to go on with it in another. That isn’t possible; the people who make the app have to ask in the same one.
    .meaning-tenant = The app has your sign-in for one organization and wanted to go on with it in another, { $tenant }. That isn’t possible; the people who make the app have to ask in the same one.
    .background = On-behalf-of works only in the tenant the incoming token was issued for.

AADSTS1000023 = The pass sent on from GitHub is too long
    .meaning = Your sign-in with GitHub comes with a pass that is handed on, and it is longer than the limit set for it. You can’t change that yourself.
    .background = The message gives the configured length.

AADSTS1000026 = The sign-in kept on your device isn’t accepted
    .meaning = Your device keeps a sign-in for all its apps, and Microsoft can’t use it any more. Locking and unlocking the device, or signing in again, may give you a new one.
    .background = The primary refresh token (PRT) is invalid.

AADSTS1000030 = A personal sign-in can’t be renewed at an organization
    .meaning = The app wanted to go on with a sign-in of a personal account where only work or school accounts count. Sign in with your work or school account.
    .background = A refresh token granted by Microsoft account isn’t supported on a Microsoft Entra tenant.

AADSTS1000033 = Your device changed its key during the sign-in
    .meaning = A sign-in has to keep the key it began with, and your device came with another. Sign in anew.
    .background = `stk_jwk` doesn’t match the thumbprint given when the session began.

AADSTS1000039 = The app changed its key during the sign-in
    .meaning = The app has to keep the key that it began your sign-in with, and it came with another. Signing in anew may help.
    .background = The key in `req_cnf` doesn’t match the proof-of-possession thumbprint stated at the start of the session.

AADSTS1000112 = Your sign-in can’t be used in a second organization
    .meaning = An app wanted to act for you in one organization with a sign-in that was made for another. Only the people who make the app can mend that.
    .meaning-tenant = An app wanted to act for you in { $tenant } with a sign-in that was made for another organization. Only the people who make the app can mend that.
    .background = The on-behalf-of request has to go to the tenant that issued the incoming token; AADSTS1000014 reads the same.

AADSTS1000203 = Something changed at your organization: sign in again
    .meaning = Your organization has changed since you signed in, so this sign-in doesn’t fit any more. Sign out, then in again; your password is fine.

AADSTS1000501 = What Microsoft keeps of your sign-in can’t be read
    .meaning = Microsoft holds a record of your sign-in and couldn’t read it. Start the sign-in over.
    .background = The session document couldn’t be read from the session store.

AADSTS1002024 = Your device’s sign-in was used in too old a way
    .meaning = Your device keeps a sign-in that may only be used in a newer way than the one tried here. An update of the device or of the app may put that right.
    .background = Redeeming a primary refresh token (PRT) takes a PRT protocol version in the request.

AADSTS1003013 = One part of this sign-in was only valid for a short time
    .meaning = A mark that Microsoft uses once for each sign-in has run out. Start the sign-in from the beginning and go through it without a long break.
    .background = The nonce in the artifact has passed its lifetime.

AADSTS5000610 = The way a secret key is derived isn’t valid
    .meaning = The request says by which version of a method its secret key is worked out, and Microsoft doesn’t take that version. Your password isn’t in question.
    .background = It’s the version of the symmetric key derivation function (KDF).

AADSTS5001214 = Signing in failed, and Microsoft says no more
    .meaning = Microsoft couldn’t confirm that it’s you. The message gives no reason, so all you can do is try once more.

AADSTS7000012 = The app used a sign-in from another organization
    .meaning = The app got a sign-in at one organization and tried to use it at a different one. Only the people who make the app can mend that.
    .background = Redeem the grant at the tenant that issued it.

AADSTS7000015 = The sign-in the app shows was made for elsewhere
    .meaning = The app shows Microsoft a sign-in that was made at another organization than the one it asks now. Only the people who make the app can mend that.
    .background = The grant has to be redeemed at the tenant it came from.

AADSTS7000017 = The app used a sign-in reserved for a helper app
    .meaning = Some sign-ins may only be used by the app on your device that signs other apps in. Here one was used as a proof outside it. Only the people who make the app can mend that.
    .background = The refresh token is restricted to the broker.

AADSTS7000018 = What should tie the sign-in to your device is empty
    .meaning = The request has a place for data that ties the sign-in to your device, and nothing is in it. Only the people who make the app can mend that.
    .background = It’s the header for token binding.

AADSTS7000019 = The sign-in is tied to something else than shown
    .meaning = The sign-in is tied to the device it was made on, and the proof of that didn’t agree. Sign in again on the device you are using.
    .background = The hash for token binding differs from the expected one.

AADSTS7000024 = The proofs disagree about which helper app was used
    .meaning = An app on your device signs other apps in, and the proofs sent here name different ones. Removing your work account from the app and adding it again may help.
    .background = The incoming credentials hold different application IDs for the broker.

AADSTS7000025 = What the app sent holds the same detail twice
    .meaning = The app sent a proof in which a detail appears more than once, so Microsoft can’t tell which counts. Only the people who make the app can mend that.
    .background = The grant contains claims in duplicate.

AADSTS7000027 = A sign-in kept for emergencies was turned down
    .meaning = The app had a reserve sign-in for bad times, and Microsoft didn’t accept it. Sign in again in the usual way.
    .background = It’s an emergency refresh token.

AADSTS7000033 = An expected detail is missing from a proof
    .meaning = The proof that came with this request lacks a detail that Microsoft counts on. Only the people who make the app can mend that.
    .background = The message names the claim that the token should have.

AADSTS7000115 = Only a helper app on your device may use this sign-in
    .meaning = The app tried to use a sign-in on its own, which only the app that signs others in on your device may do. Only the people who make the app can mend that.
    .background = The grant has to be redeemed by the broker.

AADSTS7000220 = The app shows a sign-in that was made for another app
    .meaning = The app gives one ID, and the sign-in it shows was made for an app with another. Only the people who make the app can mend that.
    .background = The `client_id` of the request has to be the one the grant was issued to.
