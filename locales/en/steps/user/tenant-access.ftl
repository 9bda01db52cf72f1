# What the person who wants to sign in can do about several organizations.

ask-other-organization-for-invitation = If the app belongs to another organization, ask your contact there to invite you as a guest, and send them the details below.
    .tenant = If the app belongs to another organization, ask your contact there to invite you as a guest, and send them the details below. This request named the organization { $tenant }.
accept-invitation-with-invited-account = If you were invited, open the link in the invitation and sign in with the account it was sent to.
tell-organization-it-is-blocked = Tell the organization’s administrators by phone or in person, and send them the details below: only they can ask Microsoft to lift the block.
pick-account-again = Pick your account from the list once more. If it isn’t there or doesn’t work, choose “Use another account” and type its name.
tell-partner-colleagues = If you look after customers for a partner company, send the details below to the colleagues who set up its apps, and name the customer.
wait-for-new-site = If your organization has only just begun to use this, try again in a few hours.
use-account-for-this-network = Choose “Use another account” and sign in with the account of the organization whose network or computer this is.
ask-to-allow-organization = If you need that other organization for your work, send the details below to your help desk, say what for, and ask whether it may be allowed.
use-own-connection-as-visitor = If you are a visitor on somebody else’s network or VPN, use your own organization’s connection instead.
open-link-of-inviting-organization = If you are a guest of an organization, start from the link it gave you, or choose that organization in My Apps, rather than from the app’s general start page.
sign-in-where-account-was-made = If you made the account on a site or in an app, sign in with the button there, not on one of Microsoft’s general pages.
ask-own-help-desk-for-organization = Ask the help desk of your own organization, not the one you visit. Send them the details below, and say which organization and app you need, and what for.
ask-for-other-cloud = Send the details below to your help desk, say what you wanted to open and which organization it belongs to, and ask whether you should have access to that cloud.
open-invited-app = Open the app or the shared file you were invited to once more, by its own link or the one in the invitation.
