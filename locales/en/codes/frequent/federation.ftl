AADB2C90273 = The other provider’s answer couldn’t be used
    .meaning = You chose to sign in through another provider, such as Google or Facebook, and what came back from there wasn’t usable. Start again and finish that provider’s page. If it happens each time, the people who run the site have to look into it.
    .cause-1 = You cancelled on the provider’s page, or said no there.
    .cause-2 = The client ID, secret or addresses that the site uses with the provider are wrong.
    .cause-3 = The provider turned the request down, for example because of a part it doesn’t know.

AADB2C90289 = The site couldn’t connect to the other provider
    .meaning = You chose to sign in through another provider, and the site got no usable connection to it. It may pass by itself. If it goes on, the people who run the site have to look into it.
    .cause-1 = The secret that the site uses with the provider is wrong or has expired. The message then says invalid_client.
    .cause-2 = The provider is down or doesn’t answer in time.
    .cause-3 = An address of the provider in the site’s settings is wrong or closed to the outside.

AADSTS50003 = This app’s sign-in certificate can’t be used
    .meaning = Microsoft signs the proof that lets you into this app, and the certificate it needs for that is missing or damaged. It probably stops everybody who uses the app. Your account and password are fine.
    .cause-1 = The app has no SAML signing certificate, or none that is active.
    .cause-2 = A certificate is listed, but its record is damaged, so Microsoft Entra ID doesn’t recognize it.
    .cause-3 = The certificate is just being replaced. The message then says so, and it passes by itself.
    .background = With SAML, Microsoft Entra ID signs each answer to the app with a certificate made for that app in your tenant. The app keeps a copy of the public part and checks every answer against it. So a new certificate has to be known on both sides.

AADSTS50008 = The proof from your sign-in page wasn’t accepted
    .meaning = Your sign-in runs through a page outside Microsoft, usually your organization’s own. Microsoft couldn’t accept the proof that came from there. Most often it’s a setting between the two, not your password.
    .meaning-actual-expected = Your sign-in runs through a page outside Microsoft, usually your organization’s own. The proof that came from there isn’t built as it should be: in place of { $expected } it has { $actual }. It’s a setting between the two, not your password.
    .search = SAML token, federation certificate, AD FS
    .cause-1 = The federation service signs with a new certificate that Microsoft Entra ID doesn’t know yet.
    .cause-2 = The Issuer in the answer isn’t the one on record for the domain, or another tenant uses the same one.
    .cause-3 = The SAML assertion is missing, incomplete, or in another version of SAML than this way of signing in takes: WS-Federation, for example, expects SAML 1.1.
    .cause-4 = An app hands in a SAML assertion itself, and that one isn’t in order.

AADSTS50107 = Microsoft doesn’t know the sign-in page you came from
    .meaning = Your sign-in runs through a page outside Microsoft, usually your own organization’s. The name that page gives itself isn’t one Microsoft has on record. It’s a setting between the two; your account and password are fine.
    .meaning-realm = Your sign-in runs through a page outside Microsoft, usually your own organization’s. It calls itself { $realm }, which isn’t a name Microsoft has on record. It’s a setting between the two; your account and password are fine.
    .search = federation realm, unknown issuer
    .cause-1 = For guests: the issuer on record for the partner organization isn’t the one that its identity provider sends.
    .cause-2 = For a federated domain: the identity provider sends another issuer than the one on record for the domain.
    .cause-3 = With AD FS and several domains or subdomains: the rule that builds the issuer doesn’t fit this account.
    .cause-4 = An app trades in a SAML assertion that Entra ID itself issued: the issuer in the message then begins with https://sts.windows.net/. Nothing in the tenant can mend that.
    .cause-5 = Federation was set up, changed or removed just now, and hasn’t taken effect everywhere.
    .background = When an organization signs its people in at a page of its own, that page sends Microsoft a signed answer with its name in it, the issuer. Microsoft Entra ID uses this name to find the domain or partner it belongs to. If no record has exactly this name, the sign-in ends there.

AADSTS50174 = Two sign-in pages kept sending you in circles
    .meaning = Microsoft noticed that you were passed back and forth between its sign-in page and another one, and stopped that. A fresh start may help. If it doesn’t, your organization has to look at its sign-in page.
    .background = Microsoft’s public lists of codes don’t explain this one. The code of its sign-in page calls it a loop between identity providers.
    .search = redirect loop

AADSTS75011 = You signed in another way than the app wants
    .meaning = The app asks for a certain way of signing in, and you are already signed in by another one. Microsoft didn’t sign you in anew, so the two don’t match. Your account and password are fine.
    .meaning-requestedMethods-usedMethods = The app asks for a certain way of signing in, { $requestedMethods }, and you are already signed in by another one, { $usedMethods }. Microsoft didn’t sign you in anew, so the two don’t match. Your account and password are fine.
    .search = SAML AuthnContext, authentication method mismatch, RequestedAuthnContext

AADSTS76021 = The app’s request came without its signature
    .meaning = This app is set up so that Microsoft takes only requests the app has signed, and this one wasn’t. Often it helps to start at the app’s own web address. Your account and password are fine.
    .cause-1 = The sign-in was started from My Apps, the Microsoft 365 app launcher or the portal’s test button, where nobody can sign for the app.
    .cause-2 = Signed requests are required in Entra ID, but the app isn’t set up to sign.
    .cause-3 = The app signs, but puts the signature where it doesn’t belong for the way the request is sent.
    .background = SAML lets an app sign the request with which it sends people to sign in. If an administrator requires that, Microsoft checks each request against the app’s public certificate and turns unsigned ones away. Only the app has the private key, so a sign-in that starts on Microsoft’s side can never carry that signature.
    .search = SAML request not signed

AADSTS76026 = The app’s request was too old
    .meaning = The app’s request to sign you in had lain too long before it reached Microsoft. Starting again from the app is usually enough. Your account and password are fine.
    .cause-1 = An old page, a bookmark or the Back button sent a request from earlier.
    .cause-2 = The clock of the server that runs the app is wrong. Then it fails for everyone, each time.

AADSTS90123 = A service Microsoft asked about you said no
    .meaning = Microsoft asked another service about you, such as your organization’s own sign-in, and that service refused. Only those who run it can see why. One fresh try is worth it, then ask.
    .meaning-errorCode = Microsoft asked another service about you, such as your organization’s own sign-in, and that service refused with the answer { $errorCode }. Only those who run it can see why. One fresh try is worth it, then ask.
    .cause-1 = A rule at the other service turned this sign-in down.
    .cause-2 = The sign-in on the other service’s page was cancelled or not finished.
    .cause-3 = The link between Microsoft and that service is set up wrongly.

AADSTS750054 = The app’s sign-in request is missing
    .meaning = You came to the sign-in page without the request that the app has to send along. A saved sign-in page leads here, and so does an app that isn’t set up for single sign-on yet. Your account and password are fine.
    .cause-1 = The app was opened from a bookmark or a link that points to Microsoft’s page.
    .cause-2 = The organization set Microsoft’s sign-in address as the app’s own Sign on URL.
    .cause-3 = The app sends its request in another form, or none.
    .search = SAMLRequest or SAMLResponse missing

AADSTS900236 = The app’s request says more than Microsoft takes
    .meaning = The app’s sign-in request contains something that Microsoft doesn’t accept there. Only the people who run the app can take it out. Your account and password are fine.
    .meaning-propertyName = The app’s sign-in request contains a part called { $propertyName }, which Microsoft doesn’t accept there. Only the people who run the app can take it out. Your account and password are fine.
    .cause-1 = The app, or a gateway before it, puts the person’s name into the request (Subject), often to fill in the account name.
    .cause-2 = The app uses another part of SAML that Entra ID doesn’t know.

AADSTS5000819 = Your sign-in page didn’t send a fitting email address
    .meaning = You signed in at a page outside Microsoft, usually your own organization’s. Its answer has no email address in the right place, or one with an ending that isn’t expected from there. It’s a setting between the two; your password is fine.
    .cause-1 = The identity provider doesn’t send the email address, or sends it under another name.
    .cause-2 = The part after the @ isn’t a domain that the federation was set up for. Often it’s a private address, such as one at Gmail, or the domain of a sister company.
    .cause-3 = The answer is made out to another tenant or goes to the wrong address.
    .cause-4 = An organization set up federation for guests with its own identity provider, and now its own people come in by that way.
    .background = For guests from a SAML or WS-Fed partner, Entra ID trusts a partner’s sign-in page only for the domains it was set up with. It reads the email address in the answer to see whether the person belongs to one of them.

AADSTS7500514 = Your sign-in page answered in a form that isn’t understood
    .meaning = The app signed you in through your organization’s own sign-in page, and what came back isn’t in a form that Microsoft takes. It’s a setting between the two. Your account and password are fine.
    .cause-1 = The identity provider, most often PingFederate, issues SAML 1.1 but labels it so that the app’s library takes it for SAML 2.0.
    .cause-2 = An app hands in a SAML assertion itself, under the wrong grant type or cut off.
    .background = It happens to apps and PowerShell modules that ask for the password themselves. Behind the scenes they fetch a SAML token at the organization’s own sign-in service and trade it in at Microsoft. They have to say which SAML version it is, and go by the label that the service gives it.
