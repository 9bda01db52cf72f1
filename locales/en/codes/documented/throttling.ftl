AADB2C90229 = Too many requests are coming in for this site
    .meaning = More was asked of this site’s sign-in than it takes at a time, so some of it is turned away. Nothing is wrong with your account. Wait a few minutes and try again.

AADSTS90055 = Too many sign-ins at once from your organization
    .meaning = Microsoft got very many requests from your organization in a short time and is turning some away. Wait a little before you try again. Nothing is wrong with your account; most often one app or script is behind it.
