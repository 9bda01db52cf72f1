AADSTS70012 = Microsoft's sign-in for personal accounts failed
    .meaning = You were signing in with a personal Microsoft account, and the service that looks after those had a fault. Nothing says that your password is wrong. Try once more.

AADSTS90006 = A server Microsoft relies on failed for a moment
    .meaning = Something Microsoft needs for your sign-in didn't answer properly just now. It should pass: try once more. Your account and password aren't the reason.

AADSTS90012 = Your sign-in took longer than Microsoft waits
    .meaning = Microsoft didn't get your sign-in done in time and stopped. Your account and password aren't the reason. Try once more.

AADSTS90024 = Microsoft had too much to do for a moment
    .meaning = Microsoft's service was overloaded just when you signed in. It should pass soon: wait a little and try again. Your account and password aren't the reason.

AADSTS90090 = Looking you up at Microsoft failed for a moment
    .meaning = During your sign-in Microsoft looks things up in its records, and that failed just now. It should pass: try once more. Your account and password aren't the reason.

AADSTS90091 = Microsoft's sign-in can't reach its records right now
    .meaning = During your sign-in Microsoft looks things up in its records, and couldn't reach them. It should pass: try again in a few minutes. Your account and password aren't the reason.
