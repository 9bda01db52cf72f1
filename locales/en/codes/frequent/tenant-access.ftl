AADSTS16000 = This account can’t be used for this app
    .meaning = The account in use isn’t known to the organization whose app this is, or several accounts are signed in and the app couldn’t tell which one to take. Your password is fine.
    .meaning-tenant = The account in use isn’t known to { $tenant }, the organization this request named. Your password is fine.
    .meaning-appName-tenant = The account in use isn’t known to { $tenant }, the organization this request named, so it can’t open the app that calls itself { $appName }. Your password is fine.
    .cause-1 = The account belongs elsewhere, and nobody has invited it as a guest.
    .cause-2 = A personal account with no organization behind it was used for one of Microsoft’s admin pages, such as the Azure portal. Then the message often names “Microsoft Services”, and no invitation helps: use a work account.
    .cause-3 = Several accounts are signed in to this browser, and the app didn’t ask which one to use.
    .cause-4 = An app renewed a sign-in quietly in the background. Then this is a normal answer, and the app should ask you.
    .search = choose another account, guest, several accounts, wrong account

AADSTS16001 = The account you picked couldn’t be used this time
    .meaning = You chose an account on the sign-in page, and Microsoft couldn’t go on with it. The list was probably out of date. Picking once more, or typing the account’s name, usually helps.
    .cause-1 = The list of accounts had changed since the page was opened, for example through a sign-in or sign-out in another tab.
    .cause-2 = Another account is still signed in and has to be signed out first.
    .cause-3 = The sign-in page itself made a mistake. This is rare.

AADSTS50020 = Your account doesn’t belong to this organization
    .meaning = You’re signed in, but the app belongs to an organization that doesn’t know this account. Your password is fine. Another account of yours may be the right one, or the organization has to invite this one as a guest.
    .meaning-tenant = You’re signed in, but this account isn’t known to { $tenant }, the organization this request named. Your password is fine. Another account of yours may be the right one, or that organization has to invite this one as a guest.
    .meaning-appName-tenant = You’re signed in, but this account isn’t known to { $tenant }, the organization in which the app that calls itself { $appName } was asked for. Your password is fine. Another account of yours may be the right one, or that organization has to invite this one as a guest.
    .cause-1 = The browser took another account than the one you meant: a personal one, or one of another organization.
    .cause-2 = Nobody has invited this account as a guest yet, or the invitation wasn’t accepted with it.
    .cause-3 = A personal account with no organization behind it was used for one of Microsoft’s admin pages. Then the message names “Microsoft Services”, and no invitation helps: signing up for Azure makes an organization of its own.
    .cause-4 = The app is set up for the members of a single organization, or sends people to the wrong sign-in address.
    .cause-5 = The app lets in only people who have been added to it, and the guest hasn’t been.
    .cause-6 = The account was deleted at home and made anew, so the old guest account no longer fits it.
    .search = guest not in tenant, external user, account from another organization

AADSTS50177 = You need an account there for the extra step
    .meaning = You signed in with an account of another organization. The one you want to reach asks for an extra step that only people with an account there can do. Your password is fine. That organization has to invite you as a guest, or another account of yours is the right one.
    .meaning-tenant = You signed in with an account that isn’t known to { $tenant }, the organization this request named. It asks for an extra step that only people with an account there can do. Your password is fine. That organization has to invite you as a guest, or another account of yours is the right one.
    .meaning-appName-tenant = You signed in with an account that isn’t known to { $tenant }, the organization in which the app that calls itself { $appName } was asked for. It asks for an extra step that only people with an account there can do. Your password is fine. That organization has to invite you as a guest, or another account of yours is the right one.
    .cause-1 = Nobody has invited this account as a guest yet.
    .cause-2 = The browser took another account than the one you meant.
    .cause-3 = A partner’s technician manages the tenant through delegated access (GDAP) without an account in it, and a policy there asks for another provider’s step.
    .background = Some people may reach a tenant without an account in it, for example technicians of a partner company. A Conditional Access control that is carried out by an outside provider needs a user object in the tenant, so it can’t be applied to them.

AADSTS50178 = You need an account there for its session rules
    .meaning = You signed in with an account of another organization. The one you want to reach has rules for what happens after signing in, and can apply them only to people with an account there. Your password is fine. That organization has to invite you as a guest, or another account of yours is the right one.
    .meaning-tenant = You signed in with an account that isn’t known to { $tenant }, the organization this request named. It has rules for what happens after signing in, and can apply them only to people with an account there. Your password is fine. That organization has to invite you as a guest, or another account of yours is the right one.
    .meaning-appName-tenant = You signed in with an account that isn’t known to { $tenant }, the organization in which the app that calls itself { $appName } was asked for. It has rules for what happens after signing in, and can apply them only to people with an account there. Your password is fine. That organization has to invite you as a guest, or another account of yours is the right one.
    .cause-1 = Nobody has invited this account as a guest yet.
    .cause-2 = The browser took another account than the one you meant.
    .cause-3 = A partner’s technician manages the tenant through delegated access (GDAP) without an account in it, and a policy there has a session control.
    .background = Some people may reach a tenant without an account in it, for example technicians of a partner company. A session control of Conditional Access needs a user object in the tenant, so it can’t be applied to them.

AADSTS51000 = A feature this sign-in needs is turned off
    .meaning = This sign-in relies on a feature that is turned off. Trying again won’t change that. Your account and password are fine.
    .meaning-feature = This sign-in relies on something the message calls { $feature }, and that is turned off. Trying again won’t change that. Your account and password are fine.

AADSTS90072 = The organization has no account that fits yours
    .meaning = Your own sign-in worked, but the organization you want to reach has no account that matches it. Your password is fine.
    .meaning-tenant = Your own sign-in worked, but { $tenant }, the organization this request named, has no account that matches it. Your password is fine.
    .meaning-appName-tenant = Your own sign-in worked, but { $tenant }, the organization this request named, has no account that matches it, so the app that calls itself { $appName } stays closed. Your password is fine.
    .cause-1 = The account belongs to another organization, and nobody has invited it as a guest.
    .cause-2 = The account signs in at its organization’s own federation service, and the identifier that service sends differs from the one Microsoft Entra ID holds, for example after a move to another forest.
    .cause-3 = The account wasn’t synced, or was deleted.
    .search = guest not in tenant, external user

AADSTS131010 = The sign-up rules of this app don’t let you in
    .meaning = The people behind this app have set conditions on who may sign up or sign in, and this account doesn’t meet them. It’s a rule, not a fault. The message doesn’t say which condition it is.

AADSTS500021 = Your network doesn’t let you into that organization
    .meaning = The network or computer you are on lets people sign in to certain organizations only, and the one you wanted isn’t among them. It’s a rule, not a fault, and your password is fine.
    .meaning-tenant = The network or computer you are on lets people sign in to certain organizations only, and the one the message calls { $tenant } isn’t among them. It’s a rule, not a fault, and your password is fine.
    .cause-1 = The browser took another account than the one you use for work, for example a client’s or a school’s.
    .cause-2 = You are a guest of the organization you want to reach, and the network’s list doesn’t have it.
    .cause-3 = You are a visitor on another organization’s network or VPN, and its rule applies to you too.
    .cause-4 = An encrypted mail or document comes from another organization, and opening it means signing in there.
    .cause-5 = A program on a server, such as a backup agent, signs in to an organization that the list doesn’t have.
    .background = This is called tenant restrictions. The organization’s proxy or firewall adds a header with the allowed tenants to each sign-in, and Microsoft refuses all others, even those where a person is a guest. The same account gets in from another network, unless its own organization forbids that too.

AADSTS500022 = That organization is closed to you on this network
    .meaning = A rule of the network or computer you are on says which organizations people may sign in to, and the one you wanted isn’t allowed. Your account and password are fine.
    .meaning-tenant = A rule of the network or computer you are on says which organizations people may sign in to, and the one the message calls { $tenant } isn’t allowed. Your account and password are fine.
    .cause-1 = The browser took another account than the one you use for work, for example a client’s or a school’s.
    .cause-2 = You are a guest of the organization you want to reach, and the network’s list doesn’t have it.
    .cause-3 = You are a visitor on another organization’s network or VPN, and its rule applies to you too.
    .background = This is tenant restrictions: the organization whose network or device it is adds to each sign-in which tenants are allowed. Microsoft describes this code in the same words as 500021, and the cures are the same.

AADSTS500200 = This app doesn’t take personal accounts
    .meaning = You’re signed in with a personal Microsoft account, and this app takes only work or school accounts, or personal ones that an organization has invited. Your password is fine.
    .search = personal Microsoft account, outlook.com, hotmail

AADSTS500201 = This app’s way of signing in is for work accounts only
    .meaning = You used a personal Microsoft account, such as one with outlook.com or hotmail.com. The app signs in by an older way that takes only work and school accounts there. Your account and password are fine.
    .cause-1 = A personal account was used for an app that is meant for work or school.
    .cause-2 = The app or tool is out of date, and newer versions can do it.
    .cause-3 = The app has never been made ready for personal accounts.
    .background = Microsoft has two generations of sign-in addresses. Through the first (v1.0), a personal account can come in only as a guest of a tenant that the address names. The second (v2.0) takes personal accounts too, if the app’s registration allows them.

AADSTS500202 = Personal accounts can’t use this app’s general sign-in
    .meaning = You signed in with a personal Microsoft account, perhaps as a guest of an organization. The app used the sign-in page meant for everybody, and what it wants isn’t open to such accounts there. Your account and password are fine.
    .meaning-user = You signed in with { $user }, which is a personal Microsoft account, perhaps as a guest of an organization. The app used the sign-in page meant for everybody, and what it wants isn’t open to such accounts there. Your account and password are fine.
    .cause-1 = The app is for work and school accounts, and a personal one was used.
    .cause-2 = The person is a guest of an organization, and the app didn’t say which one.
    .cause-3 = Someone looks after a tenant with the personal account it was created with, and a tool doesn’t support that.
    .background = Addresses such as /common name no tenant. A personal account that is a guest counts only within the tenant that invited it, so at such an address Microsoft can’t tell which guest account is meant.

AADSTS500207 = Your kind of account doesn’t open what the app wants
    .meaning = There are personal accounts, work or school accounts, and accounts that customers make on a site. What the app wants to reach isn’t open to the kind you signed in with. Your password is fine.
    .cause-1 = The browser took another account than the one you meant, such as a personal one.
    .cause-2 = The app asked at a sign-in address for one kind of account, and is registered for another.
    .cause-3 = A site for customers (External ID) uses an app or an API that is registered for several tenants.

AADSTS500208 = This sign-in page isn’t for your kind of account
    .meaning = Accounts that customers make on a site have a sign-in page of their own, apart from the one for work, school and personal accounts. You were sent to the wrong one for the account you used. Your password is fine.
    .cause-1 = The app sends its customers to Microsoft’s general sign-in address.
    .cause-2 = A customer account was used for a work app or an admin page, or the reverse.
    .cause-3 = A colleague has an account in a tenant for customers, but no administrator role there.
    .background = Tenants for customers have sign-in domains of their own: ciamlogin.com for Microsoft Entra External ID, b2clogin.com for Azure AD B2C. Their customers’ accounts aren’t accepted at login.microsoftonline.com.

AADSTS500212 = Your own organization doesn’t let you go to that one
    .meaning = Your organization decides which other organizations its people may work in, and the one you want to reach isn’t open to you. Your password is fine. Only your own organization can change that.
    .cause-1 = Your organization allows only certain partners, and this one isn’t on its list.
    .cause-2 = The partner is on the list, but you or the app you opened aren’t allowed there.
    .cause-3 = The browser took your work account where you meant another one.
    .background = Cross-tenant access settings have two sides. Outbound, a tenant says where its own people may be guests; inbound, another says whom it lets in. Both must agree. This code comes from the outbound side.

AADSTS500213 = That organization doesn’t let your account in
    .meaning = The organization you want to reach decides which accounts of other organizations it lets in, and yours isn’t among them. Your password is fine. Only that organization can change this, not your own.
    .cause-1 = That organization allows only certain partners or people, and hasn’t added yours.
    .cause-2 = You are allowed in, but not into the app you opened.
    .cause-3 = The browser took another account than the one that was invited.
    .background = Cross-tenant access settings have two sides. Outbound, a tenant says where its own people may be guests; inbound, another says whom it lets in. Both must agree. This code comes from the inbound side, and applies to guests who were invited long ago, too.

AADSTS5000224 = Microsoft has blocked this organization
    .meaning = Nobody can sign in to this organization at the moment, because Microsoft has blocked it. That happens when Microsoft suspects abuse; it may also be a mistake. It isn’t about your password.
    .search = tenant blocked, fraud

AADSTS5000225 = This organization was unused and is now blocked
    .meaning = Nobody has used this organization’s sign-in for a long time, so Microsoft has blocked it, and will delete it later. Its administrator can ask to have it back within 20 days of the block. It isn’t about your password.
    .cause-1 = The organization, or its trial or test directory, hasn’t been used for a long time.
    .cause-2 = A personal account was sent to an old directory that was once made for it, although another account or directory was meant.
    .search = tenant blocked for inactivity, unused tenant
