AADSTS65001 = Nobody has said yes to this app's permissions yet
    .meaning = The app wants to see or do things in your name, and needs a yes from you or from an administrator first. There is none so far. Your account and password are fine.
    .meaning-appName = The app that calls itself { $appName } wants to see or do things in your name, and needs a yes from you or from an administrator first. There is none so far. Your account and password are fine.
    .cause-1 = The app is new in the organization, and nobody was asked yet.
    .cause-2 = The app asks for more permissions than were accepted before.
    .cause-3 = The permissions were taken back, or the app works in the background, where it can't ask.

AADSTS65004 = The app's permissions weren't accepted
    .meaning = The app asked for permissions, and the answer was no: somebody chose “Cancel” or went back. The app got nothing. If that's what you wanted, all is well.

AADSTS65005 = This app isn't set up for what it asks
    .meaning = The app asked for a service or a permission that it isn't set up for, or that your organization doesn't have. Your account and password are fine.
    .meaning-appName-organization = The app that calls itself { $appName } can't be used by { $organization } yet, because nobody has taken charge of that organization's directory. Your account and password are fine.
    .meaning-appName-resource-scope = The app that calls itself { $appName } asked { $resource } for the permission { $scope }, which doesn't exist there. Only the people who build the app can change that.
    .meaning-organization = The app needs a service that { $organization } doesn't have. Your account and password are fine.
    .meaning-resource = The app asked for access to { $resource }, which isn't on its own list of permissions. Only the people who build the app can change that.

AADSTS90094 = An administrator has to approve this app first
    .meaning = The app asks for permissions that only an administrator of your organization may grant. Your account and password are fine, and trying again won't change that.
    .meaning-appName = The app that calls itself { $appName } asks for permissions that only an administrator of your organization may grant. Your account and password are fine, and trying again won't change that.
    .cause-1 = Your organization doesn't let people accept permissions themselves, or only those of certain apps.
    .cause-2 = The app asks for permissions so far-reaching that they always need an administrator.
    .cause-3 = Microsoft found the request risky, for example from a publisher it hasn't verified.

AADSTS90095 = You can ask an administrator to approve this app
    .meaning = The app asks for permissions that only an administrator of your organization may grant. Your organization lets you send the request right from this page. Your account and password are fine.

AADSTS650052 = Your organization lacks a service this app needs
    .meaning = The app builds on a service that your organization hasn't bought, turned on or added yet. Your account and password are fine.
    .meaning-appName = The app builds on a service that calls itself { $appName }, and your organization hasn't bought, turned on or added it yet. Your account and password are fine.
    .meaning-service = The app builds on a service called { $service }, and your organization hasn't bought, turned on or added it yet. Your account and password are fine.
    .cause-1 = Your organization has no license for the service, or it's turned off.
    .cause-2 = The service is licensed but doesn't stand among your organization's apps yet.
    .cause-3 = Another organization's app relies on an API of its own that your administrator hasn't approved.
