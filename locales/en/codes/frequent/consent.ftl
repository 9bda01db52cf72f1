AADB2C90205 = The site may not use a service it needs
    .meaning = At your sign-in the site asked for access to a service, and it hasn’t been given that. Your account and password are fine. Only the people who run the site can mend that.
    .cause-1 = The permission for the API isn’t listed with the app, or no administrator has granted it.
    .cause-2 = The scope belongs to an API of another tenant, often one from Microsoft’s samples.
    .cause-3 = The API’s scope was renamed or removed, and the app asks for the old one.

AADSTS65001 = Nobody has said yes to this app’s permissions yet
    .meaning = The app wants to see or do things in your name, and needs a yes from you or from an administrator first. There is none so far. Your account and password are fine.
    .meaning-appName = The app that calls itself { $appName } wants to see or do things in your name, and needs a yes from you or from an administrator first. There is none so far. Your account and password are fine.
    .cause-1 = The app is new in the organization, and nobody was asked yet.
    .cause-2 = The app asks for more permissions than were accepted before.
    .cause-3 = The permissions were taken back, or the app works in the background, where it can’t ask.
    .search = consent required, user or administrator has not consented, admin consent

AADSTS65002 = One of Microsoft’s apps may not get what it asked for
    .meaning = A script, tool or app asked for access in the name of one of Microsoft’s own apps, and that one isn’t allowed to have it. Nobody in your organization can approve this. Your account and password are fine.
    .cause-1 = A script or tool uses the client ID of a Microsoft app, such as Azure PowerShell, for an API that this app wasn’t approved for.
    .cause-2 = A tool that used to work is out of date, or Microsoft has withdrawn the approval since.
    .cause-3 = Somebody tries to get into an account in a Microsoft app’s name, with a link or a code they sent.
    .cause-4 = One of Microsoft’s own tools asks for something new before it was approved.
    .background = Between Microsoft’s own apps and APIs, people don’t consent: the team behind the API approves each app beforehand. An app of your own isn’t bound by that list; it gets permissions by consent.

AADSTS65004 = The app’s permissions weren’t accepted
    .meaning = The app asked for permissions, and the answer was no: somebody chose “Cancel” or went back. The app got nothing. If that’s what you wanted, all is well.
    .search = user declined consent, access_denied

AADSTS65005 = This app isn’t set up for what it asks
    .meaning = The app asked for a service or a permission that it isn’t set up for, or that your organization doesn’t have. Your account and password are fine.
    .meaning-appName-organization = The app that calls itself { $appName } can’t be used by { $organization } yet, because nobody has taken charge of that organization’s directory. Your account and password are fine.
    .meaning-appName-resource-scope = The app that calls itself { $appName } asked { $resource } for the permission { $scope }, which doesn’t exist there. Only the people who build the app can change that.
    .meaning-organization = The app needs a service that { $organization } doesn’t have. Your account and password are fine.
    .meaning-resource = The app asked for access to { $resource }, which isn’t on its own list of permissions. Only the people who build the app can change that.

AADSTS90093 = You may not approve this app’s permissions yourself
    .meaning = The app asks for permissions, and this account isn’t allowed to say yes to them. Somebody with more rights in the organization has to decide. Your account and password are fine, and trying again won’t change that.
    .cause-1 = The app asks for permissions that only an administrator may grant, or the organization doesn’t let people grant any.
    .cause-2 = An administrator tries, but with a role that doesn’t cover these permissions.
    .cause-3 = The account is a guest, or the sign-in went to another organization than the one where the account has its rights.
    .cause-4 = The app lets in assigned people only, and no administrator has consented to it yet.
    .cause-5 = Microsoft found the app’s request risky.

AADSTS90094 = An administrator has to approve this app first
    .meaning = The app asks for permissions that only an administrator of your organization may grant. Your account and password are fine, and trying again won’t change that.
    .meaning-appName = The app that calls itself { $appName } asks for permissions that only an administrator of your organization may grant. Your account and password are fine, and trying again won’t change that.
    .cause-1 = Your organization doesn’t let people accept permissions themselves, or only those of certain apps.
    .cause-2 = The app asks for permissions so far-reaching that they always need an administrator.
    .cause-3 = The app lets in only people who have been added to it. Then only an administrator can accept its permissions.
    .cause-4 = Microsoft found the request risky, for example from a publisher it hasn’t verified.
    .cause-5 = An administrator has approved the app, but it asks for more by now, or asks anew with every sign-in.
    .search = need admin approval, admin consent required

AADSTS90095 = You can ask an administrator to approve this app
    .meaning = The app asks for permissions that only an administrator of your organization may grant. Your organization lets you send the request right from this page. Your account and password are fine.
    .search = request approval, admin consent request

AADSTS90099 = This app isn’t approved at this customer yet
    .meaning = You are reaching into a customer’s organization as its partner, and the app you use hasn’t been approved there. Your account and password are fine. Your rights as a partner don’t replace that approval.
    .meaning-appName = You are reaching into a customer’s organization as its partner, and the app that calls itself { $appName } hasn’t been approved there. Your account and password are fine. Your rights as a partner don’t replace that approval.
    .meaning-appName-tenant = You are reaching into { $tenant }, a customer’s organization according to the request, and the app that calls itself { $appName } hasn’t been approved there. Your account and password are fine. Your rights as a partner don’t replace that approval.
    .cause-1 = Nobody has consented to the app in the customer’s tenant, or the app now asks for more than was consented to.
    .cause-2 = The app was sent to the wrong customer.
    .background = A partner’s staff can hold roles in a customer’s tenant through a delegated admin relationship. The app they work with is a separate matter: it needs consent in each customer’s tenant, given there by an administrator or by the partner through Partner Center.

AADSTS650051 = The app couldn’t be added to your organization
    .meaning = The app was to be added to your organization, and that didn’t work. If you are among the first there to open it, a second try often does. Otherwise another entry is in the way, or a service is missing. Your account and password are fine.
    .meaning-organization = The app needs a service that { $organization }, as the message calls your organization, hasn’t bought or turned on. Your account and password are fine.
    .meaning-organization-service = The app builds on a service called { $service }, which { $organization } hasn’t bought, turned on or added yet. Your account and password are fine.
    .meaning-service = The app builds on a service called { $service }, which your organization hasn’t bought, turned on or added yet. Your account and password are fine.
    .meaning-appName-organization = The app builds on a service that calls itself { $appName }, which { $organization } hasn’t added yet. Your account and password are fine.
    .meaning-appName = The app builds on a service that calls itself { $appName }, which your organization hasn’t added yet. Your account and password are fine.
    .cause-1 = Two people, windows or requests consented at almost the same moment, and the other one was first.
    .cause-2 = The app was removed, or its setup broke off, a little while ago, and the deletion isn’t finished yet.
    .cause-3 = Another entry in the tenant, perhaps a deleted one, already has the app’s name.
    .cause-4 = The organization has no license for a service that the app builds on, or hasn’t added that service.
    .background = An app from elsewhere gets an entry of its own in each tenant that uses it, a service principal, and its names must be unique there. Consent creates the entry. What the message says after the code tells which of the cases it is.

AADSTS650052 = Your organization lacks a service this app needs
    .meaning = The app builds on a service that your organization hasn’t bought, turned on or added yet. Your account and password are fine.
    .meaning-appName = The app builds on a service that calls itself { $appName }, and your organization hasn’t bought, turned on or added it yet. Your account and password are fine.
    .meaning-service = The app builds on a service called { $service }, and your organization hasn’t bought, turned on or added it yet. Your account and password are fine.
    .cause-1 = Your organization has no license for the service, or it’s turned off.
    .cause-2 = The service is licensed but doesn’t stand among your organization’s apps yet.
    .cause-3 = Another organization’s app relies on an API of its own that your administrator hasn’t approved.
    .search = API not subscribed, service principal missing
