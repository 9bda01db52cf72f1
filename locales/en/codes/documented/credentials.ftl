AADB2C90052 = The name or password isn't right for this site
    .meaning = What was typed isn't what this site has on file. You can try again; after several wrong tries the site may lock the account for a while.

AADSTS17003 = Your new key for signing in couldn't be set up
    .meaning = Microsoft was to store a key that belongs to you and your device, so that you can sign in with it, and that didn't work. Nothing says that your password is wrong.

AADSTS50064 = Your name and password couldn't be confirmed
    .meaning = Microsoft checked the name and password it got, and the check failed. Most often something was mistyped or an old password is still in use.

AADSTS50137 = A safety rule asks you for a new password
    .meaning = A safety rule says that your password has to be changed before you go on. It doesn't mean that you did anything wrong. Set a new one and you can sign in.

AADSTS50192 = What should prove who you are didn't arrive
    .meaning = Microsoft was waiting for something that proves who you are, for example a certificate from your computer or smart card, and nothing came. Either it wasn't sent, or something on the way took it out.

AADSTS70018 = The code you typed isn't one a device is showing
    .meaning = You typed a code to sign in another device, and Microsoft has no such code. Most often it's a typing error, or the code is an old one.

AADSTS70019 = The code from the waiting device is too old
    .meaning = A code that signs in another device lasts only some minutes, and this one's time is over. Nothing is wrong with your account: have the device show you a new one.

AADSTS70020 = The waiting device gave up before you were done
    .meaning = A device showed a code and waited for you to sign in elsewhere with it. Its time ran out before the sign-in was finished. Start it again on the device.

AADSTS81004 = Windows couldn't sign you in by itself this time
    .meaning = On your organization's computers, Windows can sign you in without asking. This time it didn't work. You can still sign in by typing your name and password.
    .background = The Kerberos sign-in of seamless single sign-on failed.

AADSTS81005 = Your computer used a sign-in that isn't taken here
    .meaning = Your computer tried to sign you in without asking, but in an older way that Microsoft doesn't take. You can still sign in by typing your name and password.
    .background = Seamless single sign-on takes Kerberos only, and the browser answered with another authentication package, such as NTLM.

AADSTS81007 = Your organization hasn't turned on automatic sign-in
    .meaning = Your computer tried to sign you in without asking, and your organization hasn't turned that on. Nothing is wrong with your account: type your name and password.
    .background = Seamless single sign-on isn't enabled in this tenant.

AADSTS81009 = What your browser sent to sign you in is garbled
    .meaning = Your browser tried to sign you in without asking, and what it sent isn't in the right form. You can still sign in by typing your name and password.
    .background = Seamless single sign-on: the Authorization header with the Kerberos ticket isn't formatted correctly.

AADSTS1001009 = Your certificate doesn't match your account
    .meaning = You signed in with a certificate or a smart card, and nothing on it matches what your organization has on file for your account. It may be another certificate, or the entry for it is missing.
