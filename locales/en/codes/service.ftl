AADB2C90037 = This site's sign-in ran into an error
    .meaning = Something went wrong inside the site's sign-in, and the message doesn't say what. It may pass; if it doesn't, only the people who run the site can find out why.
