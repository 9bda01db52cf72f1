AADB2C90035 = This site’s sign-in service isn’t available right now
    .meaning = Microsoft’s service behind the site’s sign-in can’t answer at the moment. You did nothing wrong, and it most often passes within minutes.

AADSTS50033 = Microsoft had a short fault while you signed in
    .meaning = Something failed at Microsoft for a moment. You did nothing wrong, and your account and password are fine. Trying again usually helps.

AADSTS50042 = Microsoft can’t work out your ID for this app yet
    .meaning = Each app knows you by an ID of its own, and Microsoft lacks a value from which it makes that ID. With an app that was only just set up, it may pass by itself. Your account and password are fine.
    .background = The value is the salt for the pairwise identifier. It belongs to the entry of the app in the directory and can’t be set in the portal.

AADSTS50043 = Microsoft can’t decide on your ID for this app
    .meaning = Each app knows you by an ID of its own. Microsoft has more than one value from which to make it, and there may be only one. Only Microsoft can mend that; your help desk can take it there.
    .background = The values are salts for the pairwise identifier, and one directory object holds several of them.

AADSTS70012 = Microsoft’s sign-in for personal accounts failed
    .meaning = You were signing in with a personal Microsoft account, and the service that looks after those had a fault. Nothing says that your password is wrong. Try once more.

AADSTS90006 = A server Microsoft relies on failed for a moment
    .meaning = Something Microsoft needs for your sign-in didn’t answer properly just now. It should pass: try once more. Your account and password aren’t the reason.

AADSTS90012 = Your sign-in took longer than Microsoft waits
    .meaning = Microsoft didn’t get your sign-in done in time and stopped. Your account and password aren’t the reason. Try once more.

AADSTS90024 = Microsoft had too much to do for a moment
    .meaning = Microsoft’s service was overloaded just when you signed in. It should pass soon: wait a little and try again. Your account and password aren’t the reason.

AADSTS90090 = Looking you up at Microsoft failed for a moment
    .meaning = During your sign-in Microsoft looks things up in its records, and that failed just now. It should pass: try once more. Your account and password aren’t the reason.

AADSTS90091 = Microsoft’s sign-in can’t reach its records right now
    .meaning = During your sign-in Microsoft looks things up in its records, and couldn’t reach them. It should pass: try again in a few minutes. Your account and password aren’t the reason.

AADSTS120021 = Changing passwords doesn’t work at Microsoft right now
    .meaning = There’s a fault at Microsoft in the part that changes passwords. You did nothing wrong. Try again a little later.

AADSTS230109 = The app went to the wrong door at Microsoft
    .meaning = The request went straight to a part of Microsoft’s sign-in that only stands in during faults, and not to the usual address. You did nothing wrong.
