# en: b7330ad2
drop-requested-authn-context = Nu includeți RequestedAuthnContext în solicitare: este opțional.
# en: e23520fa
force-fresh-sign-in = Dacă aveți nevoie de o anumită metodă, trimiteți ForceAuthn="true", ca persoana să se conecteze din nou.
# en: 926d800e
send-saml-request = Porniți din aplicație: trimiteți AuthnRequest comprimat (deflate), codificat Base64 și apoi pentru URL, ca parametru SAMLRequest al redirecționării.
# en: e4a6f70c
follow-signing-certificate-changes = Recitiți periodic certificatele de semnare Microsoft de la adresa metadatelor de federare ale aplicației și acceptați-le pe toate cele enumerate acolo, ca unul nou să nu blocheze pe nimeni.
# en: 62884e20
check-saml-bearer-assertion = Dacă aplicația dvs. trimite ea însăși o aserțiune SAML la punctul final pentru tokenuri, trimiteți-o întreagă, semnată, nemodificată și codificată Base64url, cu tipul de acordare (grant type) al versiunii ei (saml1_1-bearer sau saml2-bearer). Verificați-i audiența (audience) și orele.
# en: 8fdfda39
sign-saml-request = Semnați fiecare AuthnRequest cu RSA-SHA256 și dați certificatul public celor care configurează aplicația în Entra ID.
# en: 3d8b0bcf
place-saml-signature-by-binding = Puneți semnătura acolo unde o cere binding-ul: la HTTP-Redirect în șirul de interogare (SigAlg și Signature), la HTTP-POST în interiorul XML.
# en: 02f9aa5f
send-fresh-issue-instant = Construiți de fiecare dată un AuthnRequest sau un LogoutRequest nou, cu IssueInstant (și NotOnOrAfter, dacă îl trimiteți) în UTC, după un ceas sincronizat. Nu îl păstrați în cache și nu îl puneți într-un link.
# en: a715355e
not-in-the-app = În aplicație nu este nimic de remediat: soluția se află între entitatea găzduită și cealaltă pagină de conectare.
# en: 2c596897
compare-provider-request = Comparați profilul tehnic cu ghidul furnizorului: METADATA sau punctele finale, scope, response_mode și felul în care clientul dovedește cine este.
# en: c16c0d03
remove-saml-property = Scoateți din AuthnRequest proprietatea indicată în mesaj. Entra ID are nevoie de puține: ID, Version, IssueInstant și Issuer.
    .propertyName = Scoateți { $propertyName } din AuthnRequest. Entra ID are nevoie de puține: ID, Version, IssueInstant și Issuer.
# en: 00bf0f5c
send-login-hint-instead = Dacă este vorba de Subject și vreți ca numele contului să fie completat, adăugați în schimb login_hint la șirul de interogare al adresei de conectare.
# en: 4a83b2b1
check-saml-encoding = Decodificați o solicitare așa cum o cere binding-ul: la HTTP-Redirect este comprimată (deflate), codificată Base64 și apoi pentru URL; la HTTP-POST este numai codificată Base64. Trebuie să rezulte un XML SAML 2.0 bine format.
# en: 375e3d91
ask-for-post-binding = Setați ProtocolBinding la urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST sau omiteți-l și preluați răspunsul la o adresă care acceptă POST.
# en: 31a34090
check-authn-request-parts = AuthnRequest are nevoie de ID (care începe cu o literă sau cu „_”, de exemplu „_” înaintea unui GUID), de Version="2.0", de IssueInstant în UTC și de Issuer cu ID-ul de entitate (entity ID) al aplicației, în spațiile de nume SAML 2.0.
# en: 6b3451ba
set-saml-destination = Setați Destination la Login URL (adresa de conectare) a entității găzduite (https://login.microsoftonline.com/<ID-ul entității găzduite>/saml2 în cloudul global) sau omiteți-l: este opțional.
# en: 8177df5d
correct-name-id-policy = NameIDPolicy este opțional. Dacă îl trimiteți, folosiți unul dintre formatele persistent, transient (ambele SAML 2.0), emailAddress sau unspecified (ambele SAML 1.1) și omiteți SPNameQualifier dacă nu aveți nevoie de el.
# en: 42734829
check-ws-federation-request = Comparați solicitarea WS-Federation cu protocolul: wa=wsignin1.0, wtrealm cu identificatorul aplicației, wreply cu o adresă înregistrată, wctx nemodificat, fiecare codificat o singură dată.
# en: 19f7bb78
choose-supported-wauth = Omiteți wauth, ca Entra ID să aleagă cum se conectează oamenii. Ce trebuie să conțină o conectare, de exemplu un al doilea pas, ține de accesul condiționat al organizației.
# en: 6b54cdae
use-on-behalf-of-not-own-assertion = Dacă aplicația dvs. oferă la schimb o aserțiune SAML, iar emitentul acesteia este https://sts.windows.net/…: Entra ID acceptă numai aserțiuni emise de un AD FS federat, niciodată pe ale sale. Conectați persoana cu OpenID Connect sau folosiți on-behalf-of cu un token de acces.
# en: 0dc5c009
write-saml-value-as-uri = Mesajul indică elementul: puneți în el un URI. Pentru AuthnContextClassRef acesta este, de exemplu, urn:oasis:names:tc:SAML:2.0:ac:classes:Password, fără spații sau sfârșituri de linie în jur.
# en: bcbfecf2
open-policy-metadata = Deschideți într-un browser https://<entitate>.b2clogin.com/<entitate>.onmicrosoft.com/<politică>/v2.0/.well-known/openid-configuration: dacă funcționează, comparați entitatea găzduită și politica cu setările aplicației. La SAML, calea este /<politică>/samlp/metadata.
# en: 9f5c13d6
compare-issuer-in-id-token = Dacă administrați furnizorul: puneți iss în fiecare token de ID exact așa cum apare issuer în documentul de descoperire (discovery), cu aceeași gazdă, aceeași cale și aceeași bară oblică la sfârșit.
