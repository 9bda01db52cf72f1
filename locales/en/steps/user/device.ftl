# What the person who wants to sign in can do about devices.

use-work-device = Sign in from the computer or phone your organization gave you.
use-supported-browser = On a work device, use Microsoft Edge signed in with your work account, and not a private window: other browsers may not show which device this is.
check-device-compliance = Open Company Portal, choose this device, and do what it lists. Then choose “Check status” and sign in again.
enroll-device = If this device isn’t managed yet and you want to use it for work, set it up with the app your organization names, usually Company Portal.
register-phone-in-helper-app = Follow what the app asks then. If it asks nothing, open Microsoft Authenticator → Settings → Device registration, and register with your work account.
register-this-device = If your organization allows your own device: in Windows, Settings → Accounts → Access work or school → Connect; on a phone, set it up with Company Portal or Microsoft Authenticator.
ask-to-enable-device = Call your help desk, read them the code and the time below, say which computer or phone it is, and ask why it was disabled and whether it can be enabled.
use-other-work-device = Until then, sign in from another device that your organization lets you use.
report-lost-device-found = If you reported the device as lost and have it back, tell your help desk: you can’t switch it on again yourself.
ask-to-check-device = Call your help desk, read them the code and the time below, say which computer or phone it is, and ask them to check its entry in the list of devices.
reconnect-own-computer = Your own Windows computer: Settings → Accounts → Access work or school → your account → Disconnect, then Connect again. Leave your organization’s computers as they are: disconnecting one can lock you out of it.
register-own-phone-again = Your own phone: Microsoft Authenticator → Settings → Device registration, unregister the device and register it again. If it’s managed with Company Portal, ask your help desk first.
let-browser-show-device = To stay with Firefox on a Windows work computer, turn on “Allow Windows single sign-on for Microsoft, work, and school accounts” in its settings under Privacy & Security. For Chrome, ask your help desk whether it’s prepared for this.
accept-device-certificate = If a box asks which certificate to use, choose the one it offers instead of cancelling: it only shows which device this is.
wait-after-device-setup = If you’ve only just set this device up for work, or just mended something on it, leave it switched on and online for half an hour, then try again.
ask-to-rejoin-device = On your organization’s computer, call your help desk, read them the code and the time below, say which computer it is, and ask them to connect it to the organization again.
update-system-and-app = Install the updates for your system, your browser and the app that shows this, restart, and try again.
update-android-browser-parts = In the Play Store, update Google Chrome, Android System WebView and the app you’re opening. Then restart the phone or tablet and try again.
update-android-itself = If there are no updates for these, the Android version may be too old for them: look for a system update in the settings, or use another device.
ask-colleague-to-set-up-device = If you were setting up devices for others, ask your help desk who may do that, or to let your account do it. Read them the code and the time below.
connect-by-device-name = Connect by the name that the remote computer has in your organization, not by its IP address or another name. If you don’t know it, ask your help desk.
