AADB2C90054 = These sign-in details don’t match
    .meaning = What was typed isn’t what this site has for your account. You can try again; after several wrong tries the site may lock the account for a while.
    .search = wrong password, invalid credentials

AADB2C90157 = Too many tries on this page
    .meaning = What was typed on this page was turned down so often that the page stopped. Start again from the site. Check first what you type: too many wrong passwords can lock an account for a while.
    .cause-1 = A wrong password, name or code, typed again and again.
    .cause-2 = Signing up with an address that has an account already.
    .cause-3 = A check of the site’s own that turns down everything, because it doesn’t work.

AADB2C90225 = The user name or password doesn’t match
    .meaning = What was typed isn’t what this site has for your account. You can try again; after several wrong tries the site may lock the account for a while.
    .cause-1 = A mistyped name or password.
    .cause-2 = The person signed up with another provider’s button, so there’s no password on this site.
    .cause-3 = Right ones are refused too: the part of the custom policy that checks the password (login-NonInteractive) is set up wrongly.
    .search = wrong password, invalid username or password

AADSTS50012 = The app couldn’t prove who it is
    .meaning = An app has a secret or a certificate of its own, and Microsoft didn’t accept the one this app showed. Your account and password are fine. Only the people who run the app can put it right.
    .cause-1 = The certificate or key the app signs with isn’t the one that is registered for it.
    .cause-2 = The app’s signed statement was too old, or the server’s clock is wrong.
    .cause-3 = The client secret is wrong or has expired. Newer answers give this a code of its own.
    .cause-4 = The tenant accepts certificates by issuer and subject name, and this one’s chain or name isn’t on its list.

AADSTS50017 = Your sign-in certificate couldn’t be confirmed
    .meaning = You signed in with a certificate, often from a smart card, and Microsoft couldn’t confirm it. Most often something is missing in your organization’s certificate settings, or its list of withdrawn certificates couldn’t be read.
    .cause-1 = The authority that issued the certificate, or one above it, isn’t among the tenant’s trusted authorities.
    .cause-2 = The revocation list (CRL) can’t be reached from the internet, takes too long or is out of date.
    .cause-3 = A delta CRL is set without a base CRL.
    .cause-4 = Key identifiers or certificate policies don’t agree along the chain.
    .cause-5 = The wrong one of several certificates was chosen.
    .background = Microsoft Entra ID builds the chain from the person’s certificate up to a root that your tenant trusts, and looks into each authority’s revocation list on the way, where one is set. One missing authority or one unreadable list ends the sign-in.

AADSTS50054 = That’s your old password
    .meaning = The password that was typed used to be yours, and it has been changed since. Sign in with the new one.
    .cause-1 = The browser, a phone or an app still fills in the old password.
    .cause-2 = The old one was typed out of habit.
    .cause-3 = Somebody else changed the password: your organization, or in rare cases a stranger.

AADSTS50055 = Your password has expired
    .meaning = The account works, but its password is too old, or was given to you only to set one of your own. Set a new password and you can sign in.
    .search = password expired, expired password

AADSTS50056 = There’s no password on record for this account
    .meaning = The account exists, but Microsoft holds no password for it to compare with. Most often the account is meant for another way of signing in, or its password hasn’t been copied over from the organization’s own directory yet.

AADSTS50126 = The name or password doesn’t match
    .meaning = What was typed isn’t what Microsoft has for this account. You can try again, but too many tries lock the account for a while.
    .cause-1 = A mistyped name or password: Caps Lock, or another keyboard language.
    .cause-2 = The password was changed, and a phone, an app or the browser still fills in the old one.
    .cause-3 = The new password hasn’t reached Microsoft yet from the organization’s own directory.
    .cause-4 = The right password for another account: a personal one, or one of another organization.
    .search = wrong password, invalid username or password, bad credentials, password doesn’t work

AADSTS50141 = A key was used that belongs to another account
    .meaning = To sign you in, a key was used that was made for another account than the one signing in. The page may only say that the name or password is wrong. Sign in with the account the key belongs to, or in another way.

AADSTS50144 = Your work password has run out
    .meaning = Your account works, but its password is too old. Your organization keeps that password itself, not Microsoft. Set a new one and you can sign in.
    .background = The account comes from the organization’s own Active Directory, and that is where its password lives and expires. A new password can be set there, or at Microsoft if the organization lets Microsoft write it back.
    .search = Active Directory password expired, on-premises password expired

AADSTS50180 = Signing in automatically isn’t set up here
    .meaning = An app wanted to sign you in with your Windows sign-in, without asking for a password. Your organization hasn’t set that up, or this computer couldn’t do it. This says nothing about your password.
    .meaning-tenant = An app wanted to sign you in with your Windows sign-in, without asking for a password. { $tenant }, the organization this request named, hasn’t set that up, or this computer couldn’t do it. This says nothing about your password.
    .cause-1 = Seamless SSO isn’t enabled for the organization, or not for the forest this computer belongs to.
    .cause-2 = The computer can’t reach a domain controller, or the browser doesn’t send a Kerberos ticket to Microsoft’s address for it.
    .cause-3 = An app insists on Integrated Windows Authentication and has no other way.

AADSTS50193 = The name or password wasn’t accepted
    .meaning = Microsoft doesn’t say in public what this number means. People meet it where a sign-in with name and password is refused, so check these first.
    .search = wrong password, invalid username or password

AADSTS81010 = Your computer couldn’t sign you in by itself
    .meaning = On your organization’s computers, Windows can sign you in without asking. This time the proof that it showed to Microsoft had run out or couldn’t be read. You can still sign in by typing your name and password.
    .search = seamless SSO, Kerberos
    .cause-1 = The computer is away from the work network, or has been on or asleep for so long that its Kerberos ticket ran out.
    .cause-2 = Seamless SSO was turned off and on, or its key was renewed twice in a row, and the computer still holds an older ticket.
    .cause-3 = The encryption types for Kerberos were changed, from RC4 to AES, and the key of AZUREADSSOACC wasn’t rolled over before. Then it fails for everybody.
    .cause-4 = The computer isn’t in the domain, or the person is signed in to it with a local account.
    .cause-5 = The clock of the computer is more than five minutes off.
    .background = Seamless SSO adds a computer account named AZUREADSSOACC to your Active Directory. The browser or app gets a Kerberos ticket for it from a domain controller and shows that to Microsoft, which opens it with a key it shares with the account. When that fails, Microsoft falls back to asking for the name and password.

AADSTS81016 = Signing you in automatically didn’t work
    .meaning = A computer or an app tried to sign in without asking you, and Microsoft couldn’t use what it sent. This says nothing about your password. Sign in by typing your name and password.
    .cause-1 = Seamless SSO isn’t set up, or not completely, for this organization.
    .cause-2 = A program calls the address for automatic sign-in in a way it isn’t made for.

AADSTS130500 = Phone sign-in isn’t turned on for this account
    .meaning = Your organization doesn’t let this account sign in with the phone alone. Your account is fine, and there is most often another way to sign in.
    .cause-1 = The organization has turned off phone sign-in, or allows it for certain people only.
    .cause-2 = The phone was set up for it earlier, and the rule has changed since.

AADSTS130502 = This Temporary Access Pass can’t be used
    .meaning = The pass may well be typed correctly, but your organization’s settings don’t let you sign in with it. Your account is fine.
    .cause-1 = Passes aren’t turned on for this account.
    .cause-2 = The organization allows one-time passes only, and this one was made for several uses.
    .cause-3 = It was a one-time pass and is used up.
    .search = temporary access pass not allowed, TAP

AADSTS130503 = That isn’t your Temporary Access Pass
    .meaning = The pass that was typed doesn’t fit this account. Most often it was mistyped, or a newer one has replaced it. You can try again now.
    .cause-1 = A character is wrong: upper and lower case and signs count.
    .cause-2 = A newer pass was made since, and the older one no longer works.
    .cause-3 = The pass belongs to another account.
    .search = temporary access pass wrong, TAP

AADSTS130504 = Your Temporary Access Pass has run out
    .meaning = A Temporary Access Pass works for a limited time, and yours has run out. Apps you opened with it end their sign-in at the same time. Your account is fine.
    .cause-1 = The pass ran out before it was used, or before another way to sign in was set up.
    .cause-2 = An app, a tool or a script was signed in with the pass, and that sign-in ended together with it.
    .background = A Temporary Access Pass is a stopgap: it lets somebody in who has no other way yet, so that they can register one. It lasts from ten minutes to 30 days, an hour if nobody sets anything else. Whatever was signed in with it doesn’t outlive it, refresh tokens included.
    .search = temporary access pass expired, TAP

AADSTS130505 = This one-time pass has already been used
    .meaning = Your Temporary Access Pass was good for one sign-in, and that has taken place. You need another way to sign in, or a new pass.
    .cause-1 = The pass was used a moment ago, on another page, in another app or on another device.
    .cause-2 = Somebody else has used the pass.
    .search = temporary access pass already used, TAP

AADSTS1000502 = The app’s certificate has run out or isn’t valid yet
    .meaning = The app proves itself to Microsoft with a certificate, and today lies outside that certificate’s dates. It has nothing to do with your password, and you did nothing wrong.
    .cause-1 = The certificate has expired.
    .cause-2 = It was renewed, but the running app still loads the old one.
    .cause-3 = The new certificate becomes valid only later.

AADSTS7000214 = A certificate was withdrawn and doesn’t count any more
    .meaning = This sign-in used a certificate that its issuer has withdrawn. It’s either the one you sign in with, or one of the app’s own. Trying again with the same certificate won’t help.
    .cause-1 = The certificate was replaced by a newer one, and the old one was withdrawn.
    .cause-2 = It was reported as lost or stolen, or its owner left.
    .cause-3 = It was withdrawn by mistake.
    .background = Whoever issues certificates publishes a list of those that no longer count before their end date, the certificate revocation list (CRL). Entra ID checks a certificate against that list before it accepts it.

AADSTS7000274 = The app’s certificate or its signature isn’t in order
    .meaning = The app proves itself to Microsoft with a certificate and a signature, and they didn’t pass the check. It has nothing to do with your password, and you did nothing wrong.
    .cause-1 = The certificate has expired, or isn’t valid yet.
    .cause-2 = The signature was made with another key than the one that belongs to the certificate.
    .cause-3 = The assertion’s header or contents were changed after signing.

AADSTS7000277 = The app’s own certificate has been withdrawn
    .meaning = The app proves itself to Microsoft with a certificate, and whoever issued that certificate has withdrawn it. It has nothing to do with your password, and you did nothing wrong.
