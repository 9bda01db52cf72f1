AADSTS29210 = Your organization doesn’t use QR codes for this
    .meaning = Your organization decides which ways of signing in it allows, and QR codes aren’t allowed for you. Use another way.
    .background = The policy for users’ credentials turns QR code sign-in off.

AADSTS50075 = Security defaults aren’t on in this organization
    .meaning = Microsoft expected the organization to use its ready-made safety settings, and it doesn’t. Whether it should is for the organization to decide.
    .meaning-tenant = Microsoft expected the organization { $tenant } to use its ready-made safety settings, and it doesn’t. Whether it should is for the organization to decide.

AADSTS50185 = The email with your one-time code wasn’t delivered
    .meaning = Microsoft tried to send you a code by email, and sending it failed. Ask for a new one; if none arrives, choose another way.

AADSTS54008 = What you signed in with can’t be the first step here
    .meaning = This sign-in takes two steps, and the way you began can’t count as the first of them. Begin in another way, such as with your password.
    .background = The credential named in the message isn’t supported as a first factor when multifactor authentication is required.

AADSTS70037 = The wrong answer was given on the other device
    .meaning = The answer to the question on the second device didn’t match what was shown, so that sign-in was refused. Start again and compare the two with care. If you weren’t signing in, tell your help desk.

AADSTS130501 = Your organization doesn’t allow this way to sign in
    .meaning = Your organization decides which ways of signing in each person may use, and the one you used isn’t open to you. Try another way.
    .background = The policy for authentication methods rules the method out for this user; certificate-based authentication is one example.

AADSTS130506 = You need a Temporary Access Pass to sign in here
    .meaning = Signing in on the web works for you only with a Temporary Access Pass. Your help desk can have one made for you.

AADSTS131005 = No phone number is on record for your code
    .meaning = A one-time code was to be sent, and Microsoft found no entry for the phone. Use another way to sign in, or look at the number you gave.

AADSTS131008 = Your details must be confirmed before they are used
    .meaning = A new way to sign in was to be set up from details that nobody had confirmed yet. Microsoft doesn’t do that.
    .background = A credential was to be created from PIA data that isn’t validated.

AADSTS135000 = Your security key’s signature didn’t pass
    .meaning = Your passkey or security key answered, and Microsoft couldn’t confirm the signature. Try once more; if it stays, use another way and set the key up anew.

AADSTS135001 = This security key isn’t set up for your account
    .meaning = The key you used isn’t on record for the account. Use the right key or account, or sign in another way and add this key.

AADSTS135002 = Your security key left something out
    .meaning = The answer from your passkey or security key lacks a part that Microsoft needs. Try again; an update of the browser may help.
    .background = The FIDO answer holds no authenticator data.

AADSTS135003 = The touch or PIN for your security key didn’t count
    .meaning = You confirm a security key by a touch, a PIN or a look, and that wasn’t accepted. Try again and do exactly what the key asks for.
    .background = The assertion failed verification because of the gesture.

AADSTS135007 = The browser described the security key step wrongly
    .meaning = The browser or app has to say what kind of step this was, and what it said isn’t valid. Update the browser or try another.
    .background = The type in the FIDO client data isn’t valid.

AADSTS135008 = The security key was used on the wrong page
    .meaning = The page where you used your key isn’t the one Microsoft expects. It may be a forged page: close it and open the app from its usual link. If you typed a password there, tell your help desk.
    .background = The relying party’s origin isn’t valid.

AADSTS135012 = This passkey belongs to someone else’s account
    .meaning = The passkey or security key you used is for a different account from the one you are signing in to. Pick the key that goes with the account, or the other account.
    .background = The object ID in the FIDO user handle isn’t that of the user.

AADSTS135013 = The mark on your security key begins wrongly
    .meaning = A security key carries a mark that names your account, and this one doesn’t start as it should. Sign in another way and set the key up anew.
    .background = The prefix of the FIDO user handle is invalid.

AADSTS135014 = The mark on your security key has the wrong length
    .meaning = A security key carries a mark that names your account, and this one is too long or too short. Sign in another way and set the key up anew.
    .background = The length of the FIDO user handle is invalid.

AADSTS135018 = Your security key answered another question
    .meaning = Microsoft gives the key a question for each sign-in, and the answer came to one that isn’t valid. Start over in a single tab.
    .background = The challenge in the FIDO assertion is invalid.

AADSTS135019 = Your security key answered too late
    .meaning = Microsoft gives the key a question for each sign-in, and this one had run out before the answer came. Start over and confirm soon.
    .background = The challenge in the FIDO assertion has expired.

AADSTS135020 = The answer from your security key isn’t valid
    .meaning = Your passkey or security key sent an answer that Microsoft can’t accept. Try once more; if it stays, use another way and set the key up anew.

AADSTS135021 = The account mark on your security key isn’t valid
    .meaning = A security key carries a mark that says whose it is, and the start of this one isn’t right. Sign in another way, then set the key up anew.
    .background = The FIDO user handle has a wrong prefix, as with AADSTS135013.

AADSTS392101 = Remote sign-in isn’t set up in your Authenticator app
    .meaning = The app wants you to confirm this sign-in from afar, on your phone, and your Microsoft Authenticator isn’t set up for that yet.

AADSTS500171 = A certificate used for this sign-in was withdrawn
    .meaning = You signed in with a certificate, often from a smart card, and it has been declared invalid by those who issued it. Choose another certificate or get a new one.
    .background = The certificate is on the revocation list (CRL) of its issuer.

AADSTS500172 = A certificate is outside its dates
    .meaning = You signed in with a certificate, often from a smart card, and something it needs isn’t valid yet or not valid any more. It has to be renewed.
    .background = Compare the current time with the dates in the message. The certificate itself or the revocation list (CRL) of its issuer may be out of date.

AADSTS500174 = The list of withdrawn certificates can’t be read
    .meaning = Microsoft looked up whether your certificate still counts, and the list it got isn’t in proper form. Your organization has to publish a good one.
    .background = What came from the CRL’s address doesn’t parse as a certificate revocation list.

AADSTS500175 = No list of withdrawn certificates is set up
    .meaning = Microsoft has to look up whether your certificate still counts, and for one in its chain it hasn’t been told where. Your organization has to set that up.
    .background = The trusted certificate authority in question needs the URL of its CRL.

AADSTS500176 = Your organization doesn’t trust who issued your certificate
    .meaning = The issuer of the certificate you signed in with isn’t on your organization’s list. Either it’s the wrong certificate, or the list is incomplete.
    .background = The whole chain of certificate authorities, root and intermediate, has to be in the tenant’s trusted list.

AADSTS500177 = Only half of the list of withdrawn certificates is set up
    .meaning = Your organization told Microsoft where to find the latest changes to that list, but not where the list itself is. Your certificate may be fine.
    .background = A delta CRL needs its base CRL to be configured too.

AADSTS500178 = The list of withdrawn certificates couldn’t be fetched
    .meaning = Microsoft has to look up whether your certificate still counts, and didn’t get the list. Try again later; if it goes on, your organization has to check where the list is kept.

AADSTS500179 = Looking for withdrawn certificates took too long
    .meaning = Microsoft has to look up whether your certificate still counts, and the list didn’t come in time. Try again in a few minutes.
    .background = A small CRL on a quick server avoids this timeout.

AADSTS500180 = No certificate was sent
    .meaning = A certificate was expected to open this connection, and none arrived. Your password wasn’t judged wrong.
    .background = The TLS connection came without a client certificate.

AADSTS500182 = The issuer’s certificate lacks a mark it must have
    .meaning = You signed in with a certificate, and the one of its issuer isn’t complete, so Microsoft couldn’t confirm yours. Your organization has to mend that.
    .background = The certificate authority’s own certificate has no Subject Key Identifier extension.

AADSTS500183 = Your own certificate has been withdrawn
    .meaning = The certificate you signed in with, often from a smart card, no longer counts. You need another one or a new one.
    .background = The user’s certificate is listed as revoked in its issuer’s CRL.

AADSTS500184 = The proof wasn’t signed with the certificate it shows
    .meaning = The sign-in came with a certificate, but the signature was made with another key. The program that sends it has to be mended.
    .background = In certificate-based authentication, the JWT has to be signed by the certificate it carries.

AADSTS500185 = The certificate belongs to another organization
    .meaning = You are signing in to one organization, and the certificate you picked is of a person in another. Pick the one that goes with this account.

AADSTS500187 = The certificate you picked doesn’t fit the rules
    .meaning = Your organization says what a certificate must be like, and this one isn’t like that. Pick another one if you have it.

AADSTS1003033 = The approval from your other device was denied
    .meaning = A sign-in was to be approved remotely, and it was denied. If that was a slip, start over. If you didn’t try to sign in, leave it denied and tell your help desk.
    .background = It’s a remote NGC session; NGC is the key system behind Windows Hello.

AADSTS1350001 = The check of your passkey or security key failed
    .meaning = You signed in with a passkey or security key, and Microsoft’s check of its answer failed. If you have another way to sign in, use that.
    .background = The FIDO assertion wasn’t verified; the message gives the result of the check.

AADSTS1350011 = The number of a key you signed in with can’t be read
    .meaning = Each key for signing in has a number, and the one sent here isn’t written in a readable way. Nothing says that your password is wrong.
    .background = The key ID can’t be decoded.

AADSTS1350101 = The mark that names your sign-in key is garbled
    .meaning = Microsoft couldn’t make out which key was meant, because the mark that names it isn’t written in a readable way. Nothing says that your password is wrong.
    .background = The key ID can’t be decoded.

AADSTS2205011 = The list of withdrawn certificates is damaged
    .meaning = You sign in with a certificate, and Microsoft checks a list of those that were withdrawn. The list isn’t in a readable form. Your organization has to publish it anew.
    .background = The CRL that was downloaded isn’t valid ASN.1 in DER encoding.

AADSTS2205012 = Fetching the list of withdrawn certificates took too long
    .meaning = You sign in with a certificate, and Microsoft checks a list of those that were withdrawn. Getting the list took too long this time. Try again later.
    .background = The CRL download ran over its time during the sign-in; the message gives the address it came from.

AADSTS2205013 = The list of withdrawn certificates is just being fetched
    .meaning = You sign in with a certificate, and Microsoft is getting a fresh list of those that were withdrawn. Give it a few minutes.
    .background = Publishing a new CRL well before the old one expires spares people this wait.

AADSTS2205014 = The list of withdrawn certificates is very long
    .meaning = You sign in with a certificate, and Microsoft checks a list of those that were withdrawn. The list is too big to fetch while you wait. It may work later, once Microsoft has a copy.
    .background = The CRL is over the size allowed for download in an interactive sign-in; a smaller or partitioned CRL helps.

AADSTS2205015 = The list of withdrawn certificates is from another issuer
    .meaning = You sign in with a certificate, and Microsoft checks a list of those that were withdrawn. The list it found was made by someone other than your certificate’s issuer. Your organization has to correct that.
    .background = The CRL’s authority key identifier differs from the subject key identifier of the CA.
