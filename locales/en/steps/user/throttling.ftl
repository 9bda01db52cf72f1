# What the person who wants to sign in can do about too many requests.

close-tabs-and-wait = Close all tabs of this app, wait five minutes, then open the app once.
