AADB2C90080 = Your sign-in on this site has run out
    .meaning = The site kept you signed in, or waited too long to finish, and that time is over. Sign in once more. Nothing is wrong with your account.
    .cause-1 = You were away longer than the site keeps people signed in.
    .cause-2 = The page was open for long, or was reloaded, before the sign-in was finished.
    .cause-3 = The site hands in a code or token that is too old.

AADB2C90088 = The site mixed up two of its sign-in pages
    .meaning = The site has several pages for signing in, resetting a password and the like. What you got from one of them it handed in at another. Starting again may help; if not, only the people who run the site can mend that.
    .meaning-actual-expected = The site has several pages for signing in, resetting a password and the like. It handed in something from { $actual } where { $expected } was due. Starting again may help; if not, only the people who run the site can mend that.
    .cause-1 = After a password reset or a profile change, the site goes on with what it kept from signing in, or the other way round.
    .cause-2 = The token request names no policy, or another one than the sign-in.
    .cause-3 = The policy was renamed or replaced, and the site or a script still uses the old name.

AADB2C90090 = The site’s sign-in code couldn’t be used
    .meaning = To finish your sign-in the site hands in a short code, and this one isn’t in a usable form or went to the wrong place. Starting again may help. If not, only the people who run the site can mend that.
    .cause-1 = The site sends the code or the refresh token to another policy than the one that issued it.
    .cause-2 = The code was cut off, changed or encoded twice on its way.
    .cause-3 = The site hands in something else in its place, such as a token from another service.
    .cause-4 = The password was changed meanwhile, and the site goes on with what it kept from before.

AADSTS50000 = Microsoft couldn’t issue your sign-in
    .meaning = You got as far as Microsoft’s sign-in service, but it couldn’t give the app what it needs to let you in. Most often a password has expired or was changed, and an older sign-in is still in use. Sometimes the app asks in a wrong way, or the service itself is in trouble.
    .cause-1 = The password has expired, was changed, or is out of step between the organization’s own directory and Microsoft Entra ID. This is most common where passwords are synced or federated.
    .cause-2 = The person’s sessions were ended, by an administrator or by a security rule, while the app went on using one.
    .cause-3 = The app’s request lacks a parameter or carries a wrong one, most often in an on-behalf-of request, where one API calls another for the person.
    .cause-4 = Nobody has consented to the app in this tenant, or people there may not consent themselves. With a device code, this shows only after the consent page.
    .cause-5 = The app or its service principal holds a symmetric signing key: tokens can only be signed with a certificate.
    .cause-6 = The sign-in service itself is in trouble. This is rare, and Service health shows it.
    .background = To let you in, an app asks Microsoft’s sign-in service for an access token. If the request is in order and the app may make it, the service issues that token, and often a refresh token too, with which the app can ask again without you. If it isn’t, or if the app can’t prove who it is, the service sends an error response instead. Its error value is one of a short list that every OAuth 2.0 service shares, and it says what kind of thing went wrong. The AADSTS code narrows it down.

AADSTS50013 = The app showed a proof of you that isn’t valid
    .meaning = The app passed a proof of your sign-in on to another service, and Microsoft couldn’t confirm that proof. It was made for something else, was changed or is too old. Your account and password are fine.
    .cause-1 = An API sent a token that wasn’t issued for it: an ID token, or a token for another API such as Microsoft Graph.
    .cause-2 = The assertion has expired, or the server’s clock is wrong.
    .cause-3 = The assertion comes from another tenant, another cloud or another token version than the endpoint expects.
    .cause-4 = It was signed with a key that isn’t registered, or was changed on the way.

AADSTS50027 = The app sent a proof that Microsoft can’t use
    .meaning = The app handed Microsoft a signed proof, and it was damaged, incomplete or made for something else. Your account and password are fine. Only the people who make the app can mend that.
    .cause-1 = The app’s own assertion isn’t built right: no signature, a wrong audience or issuer, or times that don’t fit.
    .cause-2 = An API sent an ID token, or a token meant for another API.
    .cause-3 = The token was cut off, encoded twice or changed on the way.
    .cause-4 = An ID token from another provider, such as an external authentication method, lacks nonce or sub, carries a claim twice or names somebody else.

AADSTS50085 = Sign in once more with the provider you used before
    .meaning = The app tried to keep you signed in. You came in through another provider, such as Google or Facebook, and you have to sign in there again. Nothing is wrong with your account.

AADSTS50089 = The sign-in page was open for too long
    .meaning = Each sign-in has to be finished within a while, and this one ran out. Starting again is usually enough. Nothing is wrong with your account.
    .search = flow token expired, session timed out

AADSTS50132 = Your earlier sign-in has run out
    .meaning = The sign-in that the app or the browser kept no longer counts. It’s too old, it was ended, or a password was changed or has expired. Signing in once more usually puts it right.
    .cause-1 = The session has run out, or the app asks for a newer one.
    .cause-2 = The password was changed or has expired.
    .cause-3 = An administrator or a security rule ended the sessions.
    .cause-4 = The app asked quietly in the background, and no valid session was there any more.
    .search = session expired, password changed

AADSTS50133 = Your password changed or expired, so sign in again
    .meaning = The app went on with a sign-in from before your password was changed or ran out, and that one no longer counts. Sign in once more, with the new password. That is usually all it takes.
    .cause-1 = You or your organization changed the password, and the app still uses the sign-in from before.
    .cause-2 = The password has expired, and a new one isn’t set yet.
    .cause-3 = Somebody else changed it. This is rare.

AADSTS50173 = Your earlier sign-in no longer counts
    .meaning = The app tried to go on with a sign-in from earlier, but that one was ended. Most often a password was changed or reset, or an administrator signed you out everywhere. Signing in once more usually puts it right.
    .meaning-validDate = The app tried to go on with a sign-in from earlier, but sign-ins from before { $validDate } no longer count. Most often a password was changed or reset then, or an administrator signed you out everywhere. Signing in once more usually puts it right.
    .search = session revoked, token revoked, password changed

AADSTS54005 = The app handed in the same code twice
    .meaning = After you sign in, the app gets a code that works once. It sent the same one again. A fresh start gives it a new one; nothing is wrong with your account.
    .cause-1 = The page was reloaded, or opened again with the Back button or from a bookmark.
    .cause-2 = Two parts of the app, or two of its servers, both redeemed the code.
    .cause-3 = A slow connection made the app or a proxy repeat the request.
    .search = authorization code already redeemed, code used twice

AADSTS70000 = What the app kept of your sign-in can’t be used
    .meaning = To get you in, the app sent Microsoft something it had received earlier, and Microsoft couldn’t accept it. It may be damaged, withdrawn or meant for something else. Signing in again in the app gives it a new one.
    .cause-1 = The refresh token was cut off, changed on the way, replaced by a newer one, or withdrawn.
    .cause-2 = A tool had the person copy a code or an address from the browser, and the code was cut off, altered by a browser extension, or had run out.
    .cause-3 = The code was redeemed with another client ID, redirect URI or verifier than those it was issued for.
    .cause-4 = With a personal account: the app asks for permissions that the person hasn’t given, or whose time is over.
    .cause-5 = The token is bound to another device or key.

AADSTS70008 = This sign-in took too long or was used before
    .meaning = After you sign in, the app gets a code that is good for a few minutes, or a longer-lived proof that it keeps. What it handed in had run out, had been used already, or had been withdrawn. Nothing is wrong with your account.
    .cause-1 = The page was reloaded, opened again with the Back button or from a bookmark, so an old code was sent a second time.
    .cause-2 = The app took longer than the few minutes a code is good for.
    .cause-3 = The refresh token lay unused for too long, or was revoked.
    .search = refresh token expired, authorization code expired

AADSTS70043 = It’s time to sign in again
    .meaning = Your organization lets a sign-in to this app count for a certain time only, and that time is over. This protects your account. Nothing is wrong.
    .search = sign-in frequency, refresh token expired, session expired

AADSTS70044 = Your organization’s time limit for sign-ins is over
    .meaning = Your browser or app still had an earlier sign-in, but your organization lets it count for a certain time only, and that time is over. This protects your account. Sign in once more; nothing is wrong.
    .search = sign-in frequency, session expired

AADSTS70046 = Your organization wants a fresh sign-in for this
    .meaning = Your organization wants a fresh sign-in before this app or this step, so the earlier one no longer counts here. This protects your account. Nothing is wrong.
    .cause-1 = A rule asks for a new sign-in for this app or this action, however recent the last one was.
    .cause-2 = An app or a tool goes on with an old sign-in in the background, where it can’t show the sign-in page.
    .background = Conditional Access has a session control, sign-in frequency, that says how old a sign-in may be. It can count hours or days, or ask every time. Once that is over, tokens from the older sign-in are refused until the person has signed in again.

AADSTS160021 = The app asked for a sign-in that has ended
    .meaning = The app wanted to go on with an earlier sign-in of yours, and Microsoft no longer has that one. Sign in again: your account and password are fine, and you don’t need a new account.
    .cause-1 = The sign-in had ended meanwhile: the page stayed open for long, or you signed out in another tab.
    .cause-2 = Another account is signed in now than the one the app remembers.
    .cause-3 = The browser deletes or blocks the cookies in which Microsoft’s sign-in page keeps your sign-in.
    .cause-4 = The app itself keeps asking for a sign-in that is long gone.
    .background = An app can ask for one particular session, by the session ID (sid) it learned at an earlier sign-in. The session lives in cookies of the sign-in page, and ends earlier than the app expects when someone signs out, deletes cookies or has them blocked. Silent renewals in a hidden frame meet this most often.

AADSTS500133 = The app passed on a proof of you that has run out
    .meaning = The app showed another service a proof of your sign-in, and the proof was too old. Starting afresh mostly helps. Your account and password are fine.
    .meaning-curTime-expTime = The app showed another service a proof of your sign-in. It was good until { $expTime }, and by Microsoft’s clock it was { $curTime }. Starting afresh mostly helps; your account and password are fine.
    .meaning-curTime-expTime-validTime = The app showed another service a proof of your sign-in. It was good from { $validTime } to { $expTime }, and by Microsoft’s clock it was { $curTime }. Starting afresh mostly helps; your account and password are fine.
    .cause-1 = The page, chat or job was open for more than an hour, and the app went on with the token from the beginning.
    .cause-2 = The API stored the token of an earlier request and exchanged it later.
    .cause-3 = The token ran out on the way, seconds before it was exchanged.
    .cause-4 = The clock of the server that made the assertion is wrong.
    .background = In the on-behalf-of flow, an API exchanges the token it received for one of the next API. Microsoft takes the first token only within its own lifetime, mostly 60 to 90 minutes.

AADSTS700081 = The longest time you can stay signed in is over
    .meaning = The app kept you signed in, and that can’t go on for ever: a sign-in of this kind ends after a set time, however often you use the app. Sign in once more. Nothing is wrong with your account.
    .meaning-issueDate = The app kept a sign-in of yours from { $issueDate }, and such a sign-in ends after a set time, however often you use the app. Sign in once more. Nothing is wrong with your account.
    .cause-1 = The app runs in the browser, where a sign-in lasts for a day at most.
    .cause-2 = A saved connection, a script or an app that wasn’t opened for long tried to go on with an old sign-in.
    .background = With a refresh token an app gets new access tokens without asking you. Such a token can end in two ways: when it isn’t used for long, or when it reaches a greatest age. Here it was the age.

AADSTS700082 = You’ve been away so long that you’re signed out
    .meaning = The app kept you signed in, but it wasn’t used for so long that Microsoft let that sign-in lapse, usually after 90 days. Nothing is wrong with your account.
    .meaning-issueDate = The app kept a sign-in of yours from { $issueDate }, but it wasn’t used for so long that Microsoft let it lapse. Nothing is wrong with your account.
    .search = refresh token expired, inactive for 90 days

AADSTS700084 = This web app asks you to sign in once a day
    .meaning = Apps that run wholly in the browser can keep you signed in for a short time only, usually a day, and that time is over. Sign in once more. Nothing is wrong with your account.
    .meaning-issueDate = Apps that run wholly in the browser can keep you signed in for a short time only, usually a day. Yours began on { $issueDate } and is over. Sign in once more. Nothing is wrong with your account.
    .cause-1 = The page was left open overnight or over the weekend.
    .cause-2 = The browser blocks the cookies with which the app could have renewed the sign-in quietly, as Safari and private windows do.
    .background = A browser is a less safe place for tokens than a server or a phone. So a single-page app’s refresh token lasts 24 hours from the sign-in; a renewed one gets only what is left of them. After that the app has to send you to the sign-in page, which often lets you through without a question.

AADSTS900384 = The signature on the app’s proof couldn’t be confirmed
    .meaning = The app showed Microsoft a signed proof, and its signature didn’t pass the check. Most often the app turned to the wrong one of Microsoft’s clouds. Your account and password are fine.
    .cause-1 = The tenant is in another of Microsoft’s clouds, such as US Government, than the address the app or script uses.
    .cause-2 = The app signs its own assertion with another key than the one registered, or builds it wrongly.
    .cause-3 = The token was cut off, changed or encoded twice on its way.
    .background = Microsoft runs several clouds with separate sign-in services, each with signing keys of its own. What one of them has signed can’t be confirmed by another. The full text behind the code names the reason and often the key.
