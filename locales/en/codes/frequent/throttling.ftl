AADB2C90244 = Too many sign-ins at this moment
    .meaning = Just now too much is asked of this site’s sign-in, so some of it is turned away. Nothing is wrong with your account. Wait a few minutes and try again.
    .cause-1 = Many people come at once, for example when something starts.
    .cause-2 = The site or a script repeats its requests again and again.
    .cause-3 = Many people share one network address.
    .cause-4 = Somebody is trying out passwords or runs a load test.

AADSTS50088 = The second step by phone was asked for too often
    .meaning = Microsoft limits how often it calls or texts people for the second step of signing in, and that limit is reached. It passes by itself after some minutes. Other ways of doing the second step, such as an authenticator app, usually go on working.
    .cause-1 = Several tries within a short time, for example because the call didn’t get through.
    .cause-2 = A shared account or an app in a loop asks for the second step again and again.
    .cause-3 = Somebody else has the password and keeps trying.

AADSTS50196 = The app asked over and over, so Microsoft stopped it
    .meaning = The app sent the same sign-in request many times within moments, and Microsoft broke the circle. Your account and password are fine. It’s the app, or cookies it can’t keep, that goes round.
    .search = request loop, too many requests, client_request_loop
