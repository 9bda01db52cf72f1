# What the people who build the app do about the organization’s own sign-in page.

drop-requested-authn-context = Leave RequestedAuthnContext out of the request: it is optional.
force-fresh-sign-in = If you need a certain method, send ForceAuthn="true", so that the person signs in anew.
send-saml-request = Start at the app: send the AuthnRequest deflated, Base64- and URL-encoded, as the SAMLRequest parameter of the redirect.
follow-signing-certificate-changes = Read Microsoft’s signing certificates from the app’s federation metadata address again and again, and accept each one listed there, so that a new one locks nobody out.
check-saml-bearer-assertion = If your app sends a SAML assertion to the token endpoint itself, send it whole, signed, unchanged and Base64url-encoded, with the grant type of its version (saml1_1-bearer or saml2-bearer). Check its audience and times.
sign-saml-request = Sign each AuthnRequest with RSA-SHA256, and give the public certificate to those who set up the app in Entra ID.
place-saml-signature-by-binding = Put the signature where the binding has it: with HTTP-Redirect in the query string (SigAlg and Signature), with HTTP-POST inside the XML.
send-fresh-issue-instant = Build a new AuthnRequest or LogoutRequest each time, with IssueInstant (and NotOnOrAfter, if you send it) in UTC from a synchronized clock. Don’t cache it or put it into a link.
not-in-the-app = Nothing to fix in the app: the cure is between the tenant and the other sign-in page.
compare-provider-request = Compare the technical profile with the provider’s guide: METADATA or endpoints, scope, response_mode, and how the client proves itself.
remove-saml-property = Take the property that the message names out of the AuthnRequest. Entra ID needs little: ID, Version, IssueInstant and Issuer.
    .propertyName = Take { $propertyName } out of the AuthnRequest. Entra ID needs little: ID, Version, IssueInstant and Issuer.
send-login-hint-instead = If it’s Subject, and you want the account name filled in, add login_hint to the query of the sign-in address instead.
check-saml-encoding = Decode one request the way the binding has it: HTTP-Redirect is deflated, Base64- and URL-encoded; HTTP-POST only Base64-encoded. Well-formed SAML 2.0 XML must come out.
ask-for-post-binding = Set ProtocolBinding to urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST, or leave it out, and take the answer at an address that accepts a POST.
check-authn-request-parts = The AuthnRequest needs ID (beginning with a letter or “_”, such as “_” before a GUID), Version="2.0", IssueInstant in UTC and the Issuer with the app’s entity ID, in the namespaces of SAML 2.0.
set-saml-destination = Set Destination to the Login URL of the tenant (https://login.microsoftonline.com/<tenant ID>/saml2 in the global cloud), or leave it out: it’s optional.
correct-name-id-policy = NameIDPolicy is optional. If you send it, use one of the formats persistent, transient (both SAML 2.0), emailAddress or unspecified (both SAML 1.1), and leave out SPNameQualifier unless you need it.
check-ws-federation-request = Compare the WS-Federation request with the protocol: wa=wsignin1.0, wtrealm with the app’s identifier, wreply with a registered address, wctx unchanged, each encoded once.
choose-supported-wauth = Leave out wauth, so that Entra ID chooses how people sign in. What a sign-in must have, such as a second step, belongs in the organization’s Conditional Access.
use-on-behalf-of-not-own-assertion = If your app trades in a SAML assertion and its issuer is https://sts.windows.net/…: Entra ID takes only assertions that a federated AD FS issued, never its own. Sign the person in with OpenID Connect, or use on-behalf-of with an access token.
write-saml-value-as-uri = The message names the element: put a URI into it. For AuthnContextClassRef that’s for instance urn:oasis:names:tc:SAML:2.0:ac:classes:Password, without spaces or line breaks around it.
open-policy-metadata = Open https://<tenant>.b2clogin.com/<tenant>.onmicrosoft.com/<policy>/v2.0/.well-known/openid-configuration in a browser: when that works, compare tenant and policy with the app’s settings. For SAML it’s /<policy>/samlp/metadata.
compare-issuer-in-id-token = If you run the provider: put iss into each ID token, exactly as the discovery document has issuer, with the same host, path and slash at the end.
