AADSTS50196 = The app asked over and over, so Microsoft stopped it
    .meaning = The app sent the same sign-in request many times within moments, and Microsoft broke the circle. Your account and password are fine. It's the app, or cookies it can't keep, that goes round.
