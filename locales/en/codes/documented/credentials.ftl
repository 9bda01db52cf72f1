AADB2C90052 = The name or password isn’t right for this site
    .meaning = What was typed isn’t what this site has on file. You can try again; after several wrong tries the site may lock the account for a while.

AADSTS17003 = Your new key for signing in couldn’t be set up
    .meaning = Microsoft was to store a key that belongs to you and your device, so that you can sign in with it, and that didn’t work. Nothing says that your password is wrong.

AADSTS50064 = Your name and password couldn’t be confirmed
    .meaning = Microsoft checked the name and password it got, and the check failed. Most often something was mistyped or an old password is still in use.

AADSTS50137 = A safety rule asks you for a new password
    .meaning = A safety rule says that your password has to be changed before you go on. It doesn’t mean that you did anything wrong. Set a new one and you can sign in.

AADSTS50192 = What should prove who you are didn’t arrive
    .meaning = Microsoft was waiting for something that proves who you are, for example a certificate from your computer or smart card, and nothing came. Either it wasn’t sent, or something on the way took it out.

AADSTS70018 = The code you typed isn’t one a device is showing
    .meaning = You typed a code to sign in another device, and Microsoft has no such code. Most often it’s a typing error, or the code is an old one.

AADSTS70019 = The code from the waiting device is too old
    .meaning = A code that signs in another device lasts only some minutes, and this one’s time is over. Nothing is wrong with your account: have the device show you a new one.

AADSTS70020 = The waiting device gave up before you were done
    .meaning = A device showed a code and waited for you to sign in elsewhere with it. Its time ran out before the sign-in was finished. Start it again on the device.

AADSTS81004 = Windows couldn’t sign you in by itself this time
    .meaning = On your organization’s computers, Windows can sign you in without asking. This time it didn’t work. You can still sign in by typing your name and password.
    .background = The Kerberos sign-in of seamless single sign-on failed.

AADSTS81005 = Your computer used a sign-in that isn’t taken here
    .meaning = Your computer tried to sign you in without asking, but in an older way that Microsoft doesn’t take. You can still sign in by typing your name and password.
    .background = Seamless single sign-on takes Kerberos only, and the browser answered with another authentication package, such as NTLM.

AADSTS81007 = Your organization hasn’t turned on automatic sign-in
    .meaning = Your computer tried to sign you in without asking, and your organization hasn’t turned that on. Nothing is wrong with your account: type your name and password.
    .background = Seamless single sign-on isn’t enabled in this tenant.

AADSTS81009 = What your browser sent to sign you in is garbled
    .meaning = Your browser tried to sign you in without asking, and what it sent isn’t in the right form. You can still sign in by typing your name and password.
    .background = Seamless single sign-on: the Authorization header with the Kerberos ticket isn’t formatted correctly.

AADSTS120000 = Your present password was typed wrong
    .meaning = To change your password, you first type the one you have now, and that one didn’t match. Your password hasn’t been changed.

AADSTS120002 = The new password is too weak
    .meaning = Microsoft didn’t take the new password, because it is too easy to guess. Your password hasn’t been changed; choose another new one.

AADSTS120003 = The new password contains your name
    .meaning = Your account name is part of the new password, and that makes it easy to guess. Your password hasn’t been changed; choose a new one without the name.

AADSTS120004 = Your organization’s rules refuse the new password
    .meaning = Your organization keeps its passwords itself and has rules for them: how long, of which signs, which earlier ones don’t count. The new password broke one of these, so nothing was changed.

AADSTS120005 = Your new password hasn’t reached Microsoft yet
    .meaning = Your organization has taken the new password, and Microsoft hasn’t got it yet. Wait a few minutes, then sign in with the new one. There’s no need to change it again.

AADSTS120008 = The password change was broken off
    .meaning = Your password change was being worked on and stopped before its end. It’s not certain which password counts now; start the change again.

AADSTS120011 = Microsoft can’t tell whose password to change
    .meaning = While changing your password, Microsoft couldn’t work out the full name of your account. Your password hasn’t been changed. Something about your account has to be put right first.

AADSTS120012 = This password can’t be changed on Microsoft’s page
    .meaning = Your organization keeps your password itself and doesn’t let Microsoft’s page change it. Change it where your organization has you do that, usually on a work computer.

AADSTS120013 = Your new password couldn’t be passed on
    .meaning = Microsoft couldn’t pass your new password on to your organization, because the line between the two failed. Your password hasn’t been changed. It often works a little later.

AADSTS120014 = Your organization has locked or switched off the account
    .meaning = The password can’t be changed, because your organization has this account locked or switched off. A lock may end by itself; an account that is switched off has to be switched on again there.

AADSTS120015 = A setting of your account stops the password change
    .meaning = Something about your account in your organization’s own system keeps its password from being changed here. Your password hasn’t been changed, and trying again won’t help until somebody there has put it right.

AADSTS120016 = The password change didn’t find your account
    .meaning = Microsoft’s part for changing passwords doesn’t know this account, or not yet. Your password hasn’t been changed.

AADSTS120018 = The new password is one that many people use
    .meaning = The new password is, or is very like, one on a list of common passwords. Your organization can add words of its own to that list. Your password hasn’t been changed; choose another new one.

AADSTS120020 = The password couldn’t be changed
    .meaning = Changing your password failed, and the message doesn’t say why. It’s best to see first which password counts.

AADSTS130004 = Windows Hello isn’t set up for this account
    .meaning = Windows wanted to sign you in with your face, fingerprint or PIN, and Microsoft has no key on record for that. Sign in another way, then set up Windows Hello again.

AADSTS130005 = Windows Hello couldn’t prove that it’s you
    .meaning = Windows wanted to sign you in with your face, fingerprint or PIN, and what it sent doesn’t fit the key that Microsoft has on record. Sign in another way, then set up Windows Hello again.

AADSTS130507 = There’s no such Temporary Access Pass for you
    .meaning = Microsoft couldn’t find or confirm a pass for the account that was typed. Most often it’s the wrong account, or the pass has been deleted or replaced.

AADSTS135010 = This key isn’t registered for the account
    .meaning = You used a security key, a passkey or Windows Hello, and this account has no such key on record. It may have been deleted, or it belongs to another account. Sign in another way, then set it up again.

AADSTS135017 = Your key’s count isn’t the one Microsoft expects
    .meaning = A security key or passkey can count how often it is used, and this count doesn’t go on from the last one. To be safe, Microsoft turned the key down. Sign in another way, then register the key again.
    .background = The signature counter is there to notice copies: two copies of a key can’t count in step. An unexpected value alone doesn’t prove that there is a copy.

AADSTS220501 = Your certificate couldn’t be checked
    .meaning = Before Microsoft accepts a certificate, it looks into a list of those that were withdrawn. It couldn’t get that list, or only an old one. Your certificate may well be fine; your organization has to make the list reachable again.

AADSTS399249 = The new password isn’t allowed
    .meaning = The password you chose is on a list of words that are easy to guess. Choose another one; nothing else is wrong.

AADSTS1001009 = Your certificate doesn’t match your account
    .meaning = You signed in with a certificate or a smart card, and nothing on it matches what your organization has on file for your account. It may be another certificate, or the entry for it is missing.
