# What the person who wants to sign in can do about the service’s own faults.

keep-open-sessions = Don’t sign out where you are still signed in: those apps often go on working meanwhile.
turn-on-flagging = If somebody will trace this failure for you: in the details at the foot of the sign-in page, choose “Enable flagging”, and let it happen once more within 20 minutes.
