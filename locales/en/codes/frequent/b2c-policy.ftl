AADB2C90037 = This site's sign-in ran into an error
    .meaning = Something went wrong inside the site's sign-in, and the message doesn't say what. It may pass; if it doesn't, only the people who run the site can find out why.

AADB2C90075 = A service behind this site's sign-in failed
    .meaning = While signing you in, the site asked another service of its own, and that one answered with an error. You did nothing wrong.
