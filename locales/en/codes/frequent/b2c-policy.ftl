AADB2C90037 = This site’s sign-in ran into an error
    .meaning = Something went wrong inside the site’s sign-in, and the message doesn’t say what. It may pass; if it doesn’t, only the people who run the site can find out why.

AADB2C90047 = Part of this site’s sign-in page couldn’t be loaded
    .meaning = The sign-in page is put together from parts that the site keeps elsewhere, and one of them didn’t load. Your account and password are fine. Another browser or network may help; if not, only the people who run the site can.
    .cause-1 = The server with the page’s template doesn’t let the sign-in address fetch it (CORS).
    .cause-2 = The template has a script error, or names a file that isn’t there.
    .cause-3 = The server with the template is slow or down.
    .cause-4 = A blocker in the browser or a filter in the network stops one of the parts.

AADB2C90075 = A service behind this site’s sign-in failed
    .meaning = While signing you in, the site asked another service of its own, and that one answered with an error. You did nothing wrong.

AADB2C90194 = A step of this site’s sign-in lacks what it needs
    .meaning = While signing you in, the site wanted to ask another service and didn’t have the key for it at hand. You did nothing wrong. Only the people who run the site can mend that.
