# en: aa5487b8
return-nonce-and-sub = Dacă serviciul dvs. îi răspunde companiei Microsoft cu un token de ID, returnați valoarea nonce primită, valoarea sub a persoanei despre care s-a întrebat și fiecare revendicare (claim) o singură dată.
# en: 323b6665
remediate-missing-protection = Interceptați valoarea suberror protection_policy_required (în MSAL, eroarea „Intune protection policy required”), apelați remediateCompliance din SDK-ul Intune și obțineți din nou tokenul după ce acesta raportează reușita.
# en: 5a9c8e8e
use-oauth-for-mail = Citiți și trimiteți e-mailuri cu Microsoft Graph sau folosiți OAuth 2.0 (XOAUTH2) cu IMAP, POP și SMTP.
# en: 9b33a94b
sign-in-through-broker-only = Conectați persoanele numai prin aplicația intermediară (broker) a sistemului (pe Windows, WAM): aici este refuzată și o conectare în browserul sistemului.
