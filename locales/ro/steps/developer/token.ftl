# en: f6020d79
check-assertion = Verificați aserțiunea (assertion): x5t (sau x5t#S256) indică certificatul, aud este punctul final pentru tokenuri pe care îl apelați (același cloud, aceeași entitate găzduită), iss și sub sunt amândouă ID-ul de client, iar exp este în viitor.
# en: 606360b9
acquire-token-interactively = Renunțați la token și obțineți interactiv unul nou. Cu MSAL, interceptați eroarea „UI required” (este nevoie de interfață) și apelați metoda interactivă.
# en: 0d324249
expect-blocked-cookies = Dacă se întâmplă la oameni care sunt conectați, modulele cookie terțe sunt blocate: un cadru ascuns nu poate vedea sesiunea. Folosiți fluxul cu cod de autorizare, cu PKCE și tokenuri de reîmprospătare, sau o redirecționare a întregii pagini.
# en: f95d98f5
check-on-behalf-of-request = La o solicitare on-behalf-of, verificați client_id, assertion (un token de acces emis pentru acest API, nu un token de ID), requested_token_use=on_behalf_of și scope.
# en: cea6d894
expose-delegated-permission = Dacă API-ul țintă oferă numai permisiuni de aplicație, o solicitare on-behalf-of nu poate reuși: oferiți o permisiune delegată și obțineți consimțământul pentru ea.
# en: 4a277001
remove-symmetric-signing-key = Verificați keyCredentials în înregistrarea aplicației și în entitatea principală de serviciu (service principal): eliminați cheia cu type Symmetric și usage Sign și folosiți un certificat.
# en: 639f4964
send-access-token-for-own-api = Trimiteți un token de acces a cărui audiență (aud) este API-ul care face solicitarea, nu un token de ID și nici un token pentru Microsoft Graph.
# en: 0378d74b
check-assertion-issuer-version = Comparați iss și ver din aserțiune (assertion) cu punctul final pe care îl apelați și verificați că provine din această entitate găzduită și nu a expirat.
# en: 1ef1623b
check-assertion-times = Verificați că ceasul serverului arată ora corectă și că aserțiunea (assertion) este recentă: nbf și exp în UTC, câte o aserțiune nouă pentru fiecare solicitare.
# en: 38a18919
redeem-code-once-and-at-once = Schimbați codul de autorizare pe un token o singură dată, în cel mult câteva minute și dintr-un singur loc. Căutați o reîncărcare, o coadă lentă care îl trimite din nou sau două locuri care îl schimbă: middleware-ul unui framework și propriul handler ori o componentă care rulează de două ori.
# en: 1e06f262
store-newest-refresh-token = Salvați cel mai nou token de reîmprospătare de fiecare dată când sosește unul: răspunsul la o reîmprospătare aduce altul nou.
# en: 5bd9209a
check-token-is-whole = Uitați-vă la token așa cum este trimis: trei părți Base64url unite prin puncte, codificat o singură dată, prima parte fiind JSON care indică alg (iar într-o aserțiune de client, și certificatul). Dacă a treia parte este goală, cheia de semnare nu a putut fi încărcată.
# en: 6f2ebb7d
leave-address-with-code = După ce ați schimbat codul pe un token, redirecționați la o adresă fără cod, ca o reîncărcare să nu îl poată trimite din nou.
# en: 75669f47
redeem-at-same-policy = Prezentați fiecare cod și fiecare token de reîmprospătare la punctul final pentru tokenuri al politicii care l-a emis: politica din cale sau din p trebuie să fie aceeași ca în solicitarea de autorizare.
# en: 96a50e70
keep-accounts-per-policy = Cu MSAL, cereți folosind împreună contul și autoritatea (authority) aceleiași politici. După o resetare a parolei sau o modificare a profilului, începeți o conectare interactivă la politica de conectare.
# en: 685cd8d9
compare-policy-names = Comparați cele două nume de politici din mesaj cu setările aplicației, în fiecare mediu.
# en: edd63f87
start-sign-in-after-spa-limit = Așteptați-vă la asta o dată pe zi: tokenurile de reîmprospătare ale unei aplicații cu o singură pagină (SPA) sunt valabile 24 de ore în total, chiar și reînnoite. Interceptați eroarea (în MSAL.js InteractionRequiredAuthError) și apelați acquireTokenRedirect sau acquireTokenPopup.
# en: f26f5c2c
use-service-identity = Faceți apelul care acționează pentru altcineva cu identitatea unui serviciu: o aplicație care are o entitate principală de serviciu (service principal) în această entitate găzduită și o acreditare proprie.
# en: f7a4942f
compare-token-with-flow = Decodificați tokenul de acces pe care îl trimiteți și comparați revendicările (claims) lui și scopul (purpose) indicat în mesaj cu ce cere apelul. Obțineți de la Entra ID unul pentru acest scop; nu transmiteți mai departe și nu modificați altul.
# en: c5310866
avoid-hidden-frame = Cu MSAL.js, reînnoiți tokenurile numai din cache și cu tokenul de reîmprospătare (cacheLookupPolicy AccessTokenAndRefreshToken): atunci niciun cadru ascuns nu mai caută o sesiune la Microsoft. Când nu reușește, începeți o singură conectare interactivă, nu câte una pentru fiecare apel.
# en: e48eb3b1
answer-401-when-expired = Verificați exp din tokenul primit de API-ul dvs. și răspundeți cu 401 după ce a trecut, ca clientul să obțină unul nou. Nu păstrați acel token ca să îl schimbați pe altul mai târziu.
# en: 530d7621
keep-long-jobs-going = Pentru lucrări care continuă după solicitare, începeți o sesiune de lungă durată: InitiateLongRunningProcessInWebApi în MSAL.NET, LongRunningWebApiSessionKey în Microsoft.Identity.Web. Ea se reînnoiește singură cu un token de reîmprospătare.
# en: d5324d9b
refresh-app-service-tokens = În autentificarea din App Service, tokenurile din antetele X-MS-TOKEN-AAD nu se reînnoiesc singure: apelați /.auth/refresh înainte de ora din X-MS-TOKEN-AAD-EXPIRES-ON.
# en: 3a2dc391
ask-office-for-token-once-more = Într-un program de completare Office (add-in), apelați getAccessToken încă o dată, și numai o dată: Office aduce atunci un token nou.
# en: 32eaf44d
add-named-jwt-field = Mesajul indică câmpul care lipsește: puneți-l în corpul JWT-ului pe care îl trimiteți, scris exact așa, și semnați-l din nou.
# en: 6f8a79cd
send-public-jwk = Trimiteți în pop_jwk numai partea publică a cheii, ca JSON complet în formă JWK, codificată o singură dată. O bibliotecă precum MSAL face singură acest lucru.
# en: 2c025dfd
fetch-fresh-nonce = Dacă software-ul dvs. construiește el însuși solicitări cu nonce: obțineți o valoare nonce nouă (grant_type=srv_challenge) chiar înaintea fiecărei solicitări, folosiți-o o singură dată și nu o păstrați.
