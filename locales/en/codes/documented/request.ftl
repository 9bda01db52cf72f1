AADSTS90019 = Microsoft can't tell which organization you belong to
    .meaning = The app's request doesn't lead to any organization, so Microsoft can't go on. It's a setting of the app; your account is fine.

AADSTS165900 = The sign-in page ran into a problem
    .meaning = The sign-in page sent Microsoft something it couldn't use. Your account is fine, and starting again usually helps.
