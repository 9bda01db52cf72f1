AADB2C90085 = This site’s sign-in broke off with an inner error
    .meaning = Something failed inside when your sign-in was to be finished or renewed. Sign in once more. If it comes back each time, only the people who run the site can find out why.
    .cause-1 = What the site kept of an earlier sign-in has run out or isn’t valid any more.
    .cause-2 = The app is registered as another kind than the way it signs people in.
    .cause-3 = The policy behind the sign-in has a fault.
    .cause-4 = The service had a passing fault.

AADSTS90033 = A part of Microsoft’s service isn’t answering
    .meaning = Microsoft couldn’t reach the service where it keeps accounts. Nothing is wrong with your account or password. This mostly passes: try again in a few minutes.
    .background = Entra ID keeps users, groups and apps in a store of its own, and each sign-in looks things up there. When that store doesn’t answer, the sign-in can’t go on. Single cases happen at any time; many at once point to an incident at Microsoft.
    .search = service unavailable, transient error

AADSTS90036 = Microsoft’s own service failed at this sign-in
    .meaning = Something went wrong inside Microsoft’s service while it looked up your account. You did nothing wrong. Trying again right away seldom helps; your help desk can take it to Microsoft.

AADSTS90092 = Microsoft couldn’t finish a step of the sign-in
    .meaning = While you signed in, Microsoft asked another of its own services for something, and that failed. It often happens where an app asks for permissions. Your account and password aren’t the reason.
    .cause-1 = A fault at Microsoft. Some who reported it saw it go away by itself.
    .cause-2 = The permissions the app asks for couldn’t be recorded in this tenant.

AADSTS131003 = Something went wrong for a moment
    .meaning = Microsoft’s sign-in page ran into a passing problem. Nothing says that your account or password is wrong. Try again.
