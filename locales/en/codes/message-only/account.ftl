AADSTS29001 = Your account has no sign-in name or email on record
    .meaning = Your organization’s record of your account lacks what this needs: a sign-in name or an email address. Your organization can add it.
    .background = The user object has neither a UPN nor a mail value; the code belongs to SSH certificates.

AADSTS50026 = The email address on record is too long
    .meaning = The email address in this request has more characters than Microsoft allows. Your organization can put a shorter one on record.

AADSTS51002 = Access is closed by a list of blocked users
    .meaning = Microsoft found an entry for this sign-in on a list of those who are kept out. Trying again won’t change that.

AADSTS52050 = Several accounts have the same email address
    .meaning = Microsoft looked for you by your email address and found more than one account with it, so it can’t tell which is yours. Your organization can sort that out.

AADSTS80004 = Your password was checked under the wrong name
    .meaning = Your organization checks passwords itself, and the account name passed on for that was wrong. Look at the name you typed; if it’s right, your organization has to look at its settings.
    .background = The pass-through authentication agent was given a wrong UPN; an alternate sign-in ID is one thing to look at.

AADSTS160011 = The account you chose isn’t valid here
    .meaning = You picked an account from the list, and Microsoft can’t use it for this sign-in. Pick another, or type the account’s name.

AADSTS200000 = This isn’t the kind of account that was expected
    .meaning = The account exists, but it’s of another kind than this sign-in works with. If you have another account, try that.
    .background = The message names the type of the user object.

AADSTS230032 = Your mailbox is full
    .meaning = The mailbox of this account has grown past the size it is allowed. Nothing says that your password is wrong.

AADSTS230053 = No room is left in the mailbox of this account
    .meaning = Microsoft wanted to use the mailbox of this account, but its space is used up. Nothing says that your password is wrong.
    .background = SDS, a data service of Exchange, reported the mailbox quota as exceeded.

AADSTS230054 = The mailbox of this account can’t be used from outside
    .meaning = Microsoft wanted to reach the mailbox of this account, but it isn’t turned on for that. Your password isn’t the trouble.
    .background = SDS answered that the mailbox isn’t enabled for the REST API.

AADSTS230096 = The mailbox of this account is under quarantine
    .meaning = Microsoft has set this mailbox apart, so it can’t be reached for now. Your password isn’t the trouble.

AADSTS392100 = Nobody was found for the name the app sent
    .meaning = The app told Microsoft whom it wants to sign in, and Microsoft found no such person. Check the account name for typing errors.

AADSTS500205 = A customer account doesn’t open this app
    .meaning = You signed in with an account made for the customers of a site, and this app is for other accounts. Use a work or school account.
    .background = It’s a consumer (B2C) account; the application isn’t a consumer one.

AADSTS500206 = This kind of account doesn’t fit the app
    .meaning = The app takes certain kinds of accounts, such as work, school or personal ones, and yours is of another. If you have a different account, use that.

AADSTS500346 = This account signs in with emailed codes, not a password
    .meaning = For this account Microsoft sends a code by email each time. A password doesn’t work with it, so use the code instead.

AADSTS700056 = This organization has no account for you
    .meaning = The account you signed in with isn’t in the organization that this app belongs to. Another account of yours may be, or somebody there has to add you.

AADSTS900231 = Microsoft couldn’t confirm that it’s you
    .meaning = The check of who you are didn’t succeed. Microsoft doesn’t say why.

AADSTS900851 = Your account isn’t fully set up yet
    .meaning = Your account is still being made ready, so Microsoft can’t let you in with it. Nothing says that your password is wrong.
    .background = The user account hasn’t been provisioned.
