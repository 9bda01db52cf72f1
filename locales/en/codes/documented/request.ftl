AADSTS51001 = The app named you but not your organization's domain
    .meaning = The app told Microsoft who you are in a way that only makes sense together with your organization's domain, and left the domain out. Your account and password are fine. Only the people who make the app can mend that.
    .background = The request carries an on-premises security identifier (SID) or user principal name without domain_hint, so it can't be resolved to a tenant.

AADSTS55102 = Your sign-up is missing something about you
    .meaning = To make your account, some details about you are needed, and the app didn't pass them on. If it shows fields to fill in, fill them in; if not, only the people who make it can mend that.

AADSTS70003 = The app asks for its pass in a way that isn't offered
    .meaning = There are a few set ways in which an app can ask Microsoft for access, and this one used none of them. Your account and password are fine. Only the people who make the app can mend that.

AADSTS70007 = The app wants its answer sent in an unknown way
    .meaning = The app told Microsoft how to hand the answer back, and Microsoft doesn't know that way. Your account and password are fine. Only the people who make the app can mend that.

AADSTS82001 = An AI agent asked for access in the wrong way
    .meaning = A program that runs AI agents asked Microsoft for access in a way that isn't open to such programs. Your account and password are fine. Only the people who build it can mend that.
    .background = The app that asked is an agentic one, such as an agent identity blueprint. It works through its agent identities and isn't given app-only tokens of the usual kind itself.

AADSTS82002 = An AI agent may not pass your sign-in on this way
    .meaning = A program that runs AI agents wanted to use your sign-in for something further, in a way that isn't open to such programs. Your account and password are fine. Only the people who build it can mend that.
    .background = The app that asked is an agentic one, which may not use the on-behalf-of flow itself.

AADSTS90004 = The app's request isn't written as it should be
    .meaning = The app sent Microsoft a request that isn't in the right form. Your account and password are fine. An old or cut-off link can cause it; otherwise only the people who make the app can mend that.

AADSTS90005 = The app says twice who is signing in
    .meaning = The app told Microsoft in two ways who you are, and the two can't be used together. Your account and password are fine. Only the people who make the app can mend that.
    .background = The request carries sid and login_hint at the same time.

AADSTS90007 = The mark of your session can't be read
    .meaning = Microsoft was told which of your sign-ins to go on with, and couldn't read that. Starting afresh often helps; if it doesn't, the people who make the app have to mend it.
    .background = The session ID in the request (sid) can't be parsed.

AADSTS90009 = The app asked for access to itself by a wrong name
    .meaning = The app asked Microsoft for access to itself, and that works only if it names itself by its number. Your account and password are fine. It's a setting of the app.
    .meaning-appId-appName = The app that calls itself { $appName } asked Microsoft for access to itself, and that works only if it names itself by its number. Your account and password are fine. It's a setting of the app.

AADSTS90015 = The app put too much into Microsoft's address
    .meaning = The app sent you to Microsoft with an address so long that Microsoft doesn't take it. Now and then it grows with each try, and starting afresh helps. Otherwise only the people who make the app can mend that.

AADSTS90019 = Microsoft can't tell which organization you belong to
    .meaning = The app's request doesn't lead to any organization, so Microsoft can't go on. It's a setting of the app; your account is fine.

AADSTS90022 = The app wrote a name in a form Microsoft can't read
    .meaning = The app named a person or a service, and not in the form that belongs there. Your account and password are fine. Only the people who make the app can mend that.
    .background = The principal name in the request isn't of the form name[/host][@realm].

AADSTS90100 = A part of the sign-in request is empty or wrong
    .meaning = Microsoft got a sign-in request in which one part is empty or can't be used. Sometimes an old page in the browser is behind it, and starting afresh helps. Otherwise the people who make the app have to mend it.
    .meaning-name = Microsoft got a sign-in request in which one part, called { $name }, is empty or can't be used. Sometimes an old page in the browser is behind it, and starting afresh helps. Otherwise the people who make the app have to mend it.

AADSTS90101 = That isn't a full email address
    .meaning = Microsoft expected an email address and got something else. Perhaps a part of it is missing or a space got in. If you typed nothing, the app sent it that way.

AADSTS90107 = The app's request has characters that don't belong
    .meaning = The app sent Microsoft a request that can't be read, most likely because of characters that may not be in it. Your account and password are fine. Only the people who make the app can mend that.
    .background = The XML in the request isn't valid.

AADSTS165900 = The sign-in page ran into a problem
    .meaning = The sign-in page sent Microsoft something it couldn't use. Your account is fine, and starting again usually helps.
