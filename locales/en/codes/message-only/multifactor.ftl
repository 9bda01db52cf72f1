AADSTS392101 = Remote sign-in isn't set up in your Authenticator app
    .meaning = The app wants you to confirm this sign-in from afar, on your phone, and your Microsoft Authenticator isn't set up for that yet.

AADSTS500171 = A certificate used for this sign-in was withdrawn
    .meaning = You signed in with a certificate, often from a smart card, and it has been declared invalid by those who issued it. Choose another certificate or get a new one.
    .background = The certificate is on the revocation list (CRL) of its issuer.

AADSTS500172 = A certificate is outside its dates
    .meaning = You signed in with a certificate, often from a smart card, and something it needs isn't valid yet or not valid any more. It has to be renewed.
    .background = Compare the current time with the dates in the message. The certificate itself or the revocation list (CRL) of its issuer may be out of date.

AADSTS500174 = The list of withdrawn certificates can't be read
    .meaning = Microsoft looked up whether your certificate still counts, and the list it got isn't in proper form. Your organization has to publish a good one.
    .background = What came from the CRL's address doesn't parse as a certificate revocation list.

AADSTS500175 = No list of withdrawn certificates is set up
    .meaning = Microsoft has to look up whether your certificate still counts, and for one in its chain it hasn't been told where. Your organization has to set that up.
    .background = The trusted certificate authority in question needs the URL of its CRL.

AADSTS500176 = Your organization doesn't trust who issued your certificate
    .meaning = The issuer of the certificate you signed in with isn't on your organization's list. Either it's the wrong certificate, or the list is incomplete.
    .background = The whole chain of certificate authorities, root and intermediate, has to be in the tenant's trusted list.

AADSTS500177 = Only half of the list of withdrawn certificates is set up
    .meaning = Your organization told Microsoft where to find the latest changes to that list, but not where the list itself is. Your certificate may be fine.
    .background = A delta CRL needs its base CRL to be configured too.

AADSTS500178 = The list of withdrawn certificates couldn't be fetched
    .meaning = Microsoft has to look up whether your certificate still counts, and didn't get the list. Try again later; if it goes on, your organization has to check where the list is kept.

AADSTS500179 = Looking for withdrawn certificates took too long
    .meaning = Microsoft has to look up whether your certificate still counts, and the list didn't come in time. Try again in a few minutes.
    .background = A small CRL on a quick server avoids this timeout.

AADSTS500180 = No certificate was sent
    .meaning = A certificate was expected to open this connection, and none arrived. Your password wasn't judged wrong.
    .background = The TLS connection came without a client certificate.

AADSTS500182 = The issuer's certificate lacks a mark it must have
    .meaning = You signed in with a certificate, and the one of its issuer isn't complete, so Microsoft couldn't confirm yours. Your organization has to mend that.
    .background = The certificate authority's own certificate has no Subject Key Identifier extension.

AADSTS500183 = Your own certificate has been withdrawn
    .meaning = The certificate you signed in with, often from a smart card, no longer counts. You need another one or a new one.
    .background = The user's certificate is listed as revoked in its issuer's CRL.

AADSTS500184 = The proof wasn't signed with the certificate it shows
    .meaning = The sign-in came with a certificate, but the signature was made with another key. The program that sends it has to be mended.
    .background = In certificate-based authentication, the JWT has to be signed by the certificate it carries.

AADSTS500185 = The certificate belongs to another organization
    .meaning = You are signing in to one organization, and the certificate you picked is of a person in another. Pick the one that goes with this account.

AADSTS500187 = The certificate you picked doesn't fit the rules
    .meaning = Your organization says what a certificate must be like, and this one isn't like that. Pick another one if you have it.
