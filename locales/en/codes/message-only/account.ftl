AADSTS230032 = Your mailbox is full
    .meaning = The mailbox of this account has grown past the size it is allowed. Nothing says that your password is wrong.

AADSTS230053 = No room is left in the mailbox of this account
    .meaning = Microsoft wanted to use the mailbox of this account, but its space is used up. Nothing says that your password is wrong.
    .background = SDS, a data service of Exchange, reported the mailbox quota as exceeded.

AADSTS230054 = The mailbox of this account can't be used from outside
    .meaning = Microsoft wanted to reach the mailbox of this account, but it isn't turned on for that. Your password isn't the trouble.
    .background = SDS answered that the mailbox isn't enabled for the REST API.

AADSTS230096 = The mailbox of this account is under quarantine
    .meaning = Microsoft has set this mailbox apart, so it can't be reached for now. Your password isn't the trouble.

AADSTS392100 = Nobody was found for the name the app sent
    .meaning = The app told Microsoft whom it wants to sign in, and Microsoft found no such person. Check the account name for typing errors.

AADSTS500205 = A customer account doesn't open this app
    .meaning = You signed in with an account made for the customers of a site, and this app is for other accounts. Use a work or school account.
    .background = It's a consumer (B2C) account; the application isn't a consumer one.

AADSTS500206 = This kind of account doesn't fit the app
    .meaning = The app takes certain kinds of accounts, such as work, school or personal ones, and yours is of another. If you have a different account, use that.

AADSTS500346 = This account signs in with emailed codes, not a password
    .meaning = For this account Microsoft sends a code by email each time. A password doesn't work with it, so use the code instead.
