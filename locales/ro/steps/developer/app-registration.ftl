# en: 6575733c
compare-redirect-uri-exactly = Comparați caracter cu caracter URI-ul de redirecționare trimis cu cele înregistrate: schema, portul, calea, literele mari și mici, bara oblică de la sfârșit.
# en: 00ed5280
check-forwarded-host = În spatele unui proxy, verificați că aplicația își construiește URI-ul de redirecționare cu numele de gazdă transmis de proxy (forwarded host) și cu https.
# en: 6fc9a65c
say-app-needs-assignment = În aplicație totul este în regulă. Dacă ar trebui să fie deschisă unei întregi organizații, spuneți asta în ghidul ei de configurare.
# en: 509c5ff3
check-client-id-and-tenant = Comparați ID-ul de client și entitatea găzduită din autoritate (authority) cu înregistrarea aplicației: o greșeală de tastare, alt mediu, o înregistrare ștearsă.
# en: 00ec4a22
consent-in-customer-tenant = Pentru persoane din alte organizații, aplicația trebuie să fie destinată mai multor entități găzduite (multitenant), iar organizația lor trebuie mai întâi să-și dea consimțământul pentru ea.
# en: 2c4f3edc
make-app-multitenant = Dacă aplicația trebuie să poată fi folosită cu conturi din alte organizații: App registrations (înregistrările aplicațiilor) → aplicația → Authentication (autentificare) → Supported account types (tipuri de cont acceptate) și verificați în codul dvs. ce entități găzduite au voie să intre.
# en: 4c5b2520
read-disabled-status = Dacă mesajul apare la toți clienții dvs., citiți în Microsoft Graph valoarea disabledByMicrosoftStatus a aplicației și deschideți un tichet de asistență.
# en: 10d62762
send-secret-value = Trimiteți valoarea secretului (Value), nu ID-ul lui (Secret ID). Valoarea este afișată o singură dată: dacă nu a păstrat-o nimeni, adăugați un secret nou.
# en: 6bfde679
check-secret-belongs-to-app = Verificați că secretul și ID-ul de client provin din aceeași înregistrare a aplicației și ce setări citește în realitate aplicația aflată în funcțiune.
# en: 70196c7d
read-inner-code = Dacă mesajul indică un al doilea cod, acela spune ce este greșit: căutați-l și pe el.
# en: 86e874d6
renew-secret = Adăugați un secret nou, puneți-l în funcțiune, apoi eliminați-l pe cel vechi și planificați următoarea reînnoire.
# en: c8a2f11f
avoid-secrets = Mai bine, folosiți o identitate gestionată (managed identity) sau o acreditare federată (federated credential), la care nu este nimic de reînnoit manual. Altfel, alegeți un certificat și setați un memento cu mult înainte să expire.
# en: f29d974f
send-credential = O aplicație web sau un serviciu trebuie să trimită client_secret sau client_assertion la fiecare solicitare de token.
# en: fda62c29
allow-public-client = Numai pentru o aplicație care nu trimite URI de redirecționare (cod de dispozitiv, nume și parolă, conectare Windows integrată) și nu păstrează niciun secret: Authentication (autentificare) → Allow public client flows (se permit fluxurile de client public) → Yes (da). Pentru o aplicație care rulează pe un server, lăsați No (nu).
# en: ec3597a1
use-spa-platform = O aplicație cu o singură pagină (SPA): înregistrați URI-ul de redirecționare la Single-page application (aplicație cu o singură pagină) și folosiți fluxul cu cod de autorizare și PKCE.
# en: ab0b3707
use-web-platform = O aplicație al cărei server schimbă codul de autorizare pe un token: înregistrați URI-ul de redirecționare la Web, nu la Single-page application (aplicație cu o singură pagină) sau la Mobile and desktop applications (aplicații mobile și desktop), și lăsați „Allow public client flows” (se permit fluxurile de client public) pe No (nu).
# en: e8622bb3
use-code-flow = Cereți response_type=code cu PKCE; fluxul implicit (implicit flow) este depășit.
# en: fbf81107
enable-id-tokens = Authentication (autentificare) → Implicit grant and hybrid flows (acordare implicită și fluxuri hibride): bifați ID tokens (tokenuri de ID) dacă aplicația are nevoie de unul direct de la punctul final de autorizare; Access tokens (tokenuri de acces), numai pentru o aplicație veche care nu poate fi schimbată încă.
# en: ff5d4b18
provide-api-in-tenant = API-ul are nevoie de o entitate principală de serviciu (service principal) în entitatea găzduită în care se conectează persoanele: administratorul ei își dă consimțământul mai întâi pentru API sau pentru ambele deodată, când API-ul are clientul dvs. în lista knownClientApplications.
# en: c981ca93
check-request-identity = Verificați că ID-ul de client sau, la o solicitare SAML, Issuer este al acestei aplicații și că este înregistrat certificatul din solicitare.
# en: 5c103b1a
use-absolute-uri = Trimiteți adresa completă, cu schema (https://) în față, și codificați-o o singură dată. Uitați-vă la adresa de bază (base URL) din setările aplicației.
    .name = Trimiteți { $name } ca adresă completă, cu schema (https://) în față, și codificați valoarea o singură dată. Uitați-vă la adresa de bază (base URL) din setările aplicației.
# en: 991183d3
ask-for-service-root = Cereți serviciul ca întreg, de exemplu https://contoso.sharepoint.com, nu adresa unui site sau a unei pagini din el.
# en: 42142ae1
set-application-id-uri = App registrations (înregistrările aplicațiilor) → aplicația → Expose an API (expunerea unui API): setați Application ID URI (URI de ID al aplicației; identifierUris în manifest) și folosiți exact acea valoare în solicitări.
# en: e78ecae4
use-own-app-registration = Înlocuiți valorile din exemple și ID-urile de client comune cu ID-ul și entitatea găzduită ale unei înregistrări proprii.
# en: d41d9451
look-for-missing-permissions = App registrations (înregistrările aplicațiilor) → aplicația → API permissions (permisiuni API): căutați intrările afișate numai ca ID sau al căror API nu este în entitatea găzduită. Eliminați-le pe cele ale unui serviciu care nu mai există, lămuriți-le pe celelalte cu cei care administrează API-ul și cereți din nou consimțământul.
# en: 41505937
drop-azure-region = Trimiteți solicitarea la adresa globală a cloudului dvs., cum este login.microsoftonline.com: renunțați în MSAL la WithAzureRegion (azureRegion, azure_region). Adresele regionale acceptă numai identități gestionate (managed identities) și serviciile proprii ale companiei Microsoft.
# en: afe90ef1
register-own-redirect-uri = Dacă adresa trimisă este chiar a aplicației dvs. și este corectă, înregistrați-o: App registrations (înregistrările aplicațiilor) → aplicația → Authentication (autentificare), la platforma pe care rulează aplicația: Web, Single-page application (aplicație cu o singură pagină) sau Mobile and desktop (aplicații mobile și desktop). Trimiteți-o pe aceeași ca redirect_uri, și cu un link /adminconsent.
# en: 06d1ed37
use-mobile-desktop-platform = O aplicație desktop sau mobilă ori un script: înregistrați-i URI-ul de redirecționare la Mobile and desktop applications (aplicații mobile și desktop), nu la Web sau la Single-page application (aplicație cu o singură pagină).
# en: 3fd17aa3
accept-mapped-claims = O aplicație destinată unei singure entități găzduite (single-tenant): App registrations (înregistrările aplicațiilor) → aplicația → Manifest, setați acceptMappedClaims (la api) la true. Niciodată pentru o aplicație destinată mai multor entități (multitenant): străinii ar putea inventa revendicări (claims) pentru ea.
# en: e7630788
match-audience-for-mapped-claims = Cu acceptMappedClaims, audiența (audience) trebuie să fie ID-ul de client sau un Application ID URI (URI de ID al aplicației) dintr-un domeniu verificat al entității găzduite, cum este https://<entitate>.onmicrosoft.com/<aplicație>: setați-l la Expose an API (expunerea unui API) și cereți tokenul cu el.
# en: 5f63816f
add-own-signing-key = O aplicație destinată mai multor entități găzduite (multitenant): dați entității principale de serviciu (service principal) o cheie de semnare proprie (addTokenSigningCertificate în Microsoft Graph), notați-vă data la care expiră și reînnoiți-o la timp.
# en: 93c7fd3f
validate-with-own-key = Dacă aplicația are o cheie proprie, citiți metadatele cu ?appid= și ID-ul de client la sfârșitul adresei: tokenurile aplicației sunt semnate cu cheile enumerate acolo.
# en: 0dff1da2
match-federated-credential = Citiți iss, sub și aud în tokenul pe care îl primește în realitate sarcina dvs. și comparați-le caracter cu caracter cu acreditarea federată (federated credential). Contează literele mari și mici, la fel și o bară oblică la sfârșit.
# en: daf04b65
look-at-job-subject = Subiectul (subject) depinde de modul în care rulează sarcina: ramură, etichetă (tag), cerere de integrare (pull request) sau mediu în GitHub Actions, spațiu de nume și cont de serviciu în Kubernetes. Fiecare dintre cele care trebuie să se conecteze are nevoie de o acreditare proprie.
# en: b2f487f1
check-identity-of-credential = Verificați că ID-ul de client și entitatea găzduită folosite de sarcină (AZURE_CLIENT_ID, AZURE_TENANT_ID) sunt ale aplicației sau ale identității gestionate (managed identity) care deține acreditarea.
# en: bffed8f7
register-app-in-each-cloud = Înregistrați aplicația încă o dată în cloudul propriu al entității găzduite (portal.azure.us, portal.azure.cn) și păstrați pentru fiecare cloud un ID de client, o acreditare și o autoritate (authority).
# en: 9d198c52
use-addresses-of-one-cloud = Folosiți peste tot adresele aceluiași cloud, atât pentru conectare, cât și pentru Microsoft Graph și administrare: login.microsoftonline.us merge împreună cu graph.microsoft.us.
# en: 31ece2f5
register-broker-redirect-uri = Dacă aplicația se conectează printr-o aplicație intermediară (broker), înregistrați și adresa ei: msauth.<bundle ID>://auth pe Mac și iPhone, msauth://<pachet>/<hash de semnătură> pe Android, ms-appx-web://microsoft.aad.brokerplugin/<ID de client> pe Windows.
# en: 1b5d26af
grant-application-permissions = App registrations (înregistrările aplicațiilor) → aplicația → API permissions (permisiuni API): adăugați permisiuni de aplicație, nu delegate, și cereți consimțământul unui administrator. Cu /.default, tokenul le conține pe cele acordate.
# en: f9a52e32
keep-one-platform-per-uri = App registrations (înregistrările aplicațiilor) → aplicația → Authentication (autentificare): înregistrați fiecare URI de redirecționare la o singură platformă și eliminați-l de la cea greșită. Dacă se tot amestecă, folosiți câte o înregistrare proprie pentru fiecare fel de aplicație.
# en: 3ad3b69c
redeem-outside-web-view = Într-o aplicație desktop sau de pe un server, apelați punctul final pentru tokenuri din cod nativ sau de pe server, nu dintr-o pagină sau dintr-o componentă web (web view): solicitarea nu are voie să conțină antetul Origin.
# en: 98e7456f
sign-in-anew-after-platform-change = După o schimbare de platformă, goliți cache-ul de tokenuri și cereți persoanelor să se conecteze din nou: codurile și tokenurile de reîmprospătare dinainte rămân de felul vechi.
# en: 01c4f6cb
redeem-in-browser = O aplicație cu o singură pagină (SPA) trebuie să schimbe în browser codul de autorizare și tokenurile de reîmprospătare pe tokenuri noi, așa cum face MSAL.js. Dacă serverul are nevoie de tokenuri, lăsați-l să ruleze un flux propriu cu cod de autorizare.
# en: f765a278
tick-both-implicit-boxes = Numai pentru o aplicație care nu poate fi schimbată încă: Authentication (autentificare) → Implicit grant and hybrid flows (acordare implicită și fluxuri hibride), bifați atât ID tokens (tokenuri de ID), cât și Access tokens (tokenuri de acces). Într-o entitate găzduită B2C nu ajunge numai una dintre ele.
# en: 0a55d7c1
use-ropc-policy = Dacă faceți conectarea din cod, cu o parolă (ROPC), trimiteți-o la un flux de utilizator (user flow) sau la o politică făcută pentru asta și activați Allow public client flows (se permit fluxurile de client public).
# en: 13bd0801
register-for-user-flows = Înregistrați aplicația în entitatea găzduită B2C cu tipul de cont „Accounts in any identity provider …” (conturi din orice furnizor de identitate, cel pentru fluxuri de utilizator) și folosiți ID-ul ei de client.
# en: b1bff215
renew-assertion-each-time = Dați bibliotecii o funcție callback sau chiar certificatul, nu o aserțiune (assertion) gata făcută: un șir creat o singură dată expiră în câteva minute. În Kubernetes, citiți din nou fișierul cu tokenul la fiecare solicitare.
# en: 33e9ae8d
log-in-again-in-pipeline = Într-un flux automat (pipeline) care se conectează prin OIDC, cum este GitHub Actions, faceți conectarea chiar înaintea pașilor care au nevoie de ea și încă o dată în sarcinile lungi: tokenul propriu al fluxului este valabil numai câteva minute.
# en: 6756a544
remove-credential-from-public-client = O aplicație desktop, mobilă sau cu o singură pagină (SPA): nu trimiteți client_secret și client_assertion și folosiți clientul public din bibliotecă. Un secret inclus într-o astfel de aplicație nu mai este secret: ștergeți-l sau reînnoiți-l dacă un server are nevoie de el.
# en: 4ebc4a56
set-client-id = Trimiteți client_id, adică Application (client) ID (ID-ul aplicației sau de client) din înregistrarea dvs., în șirul de interogare al solicitării de autorizare și în corpul solicitării de token. Dacă este gol sau are numai zerouri, cel mai adesea o setare este goală sau conține încă valoarea dintr-un șablon.
# en: 08c47331
add-federated-credential = Dacă aceasta este aplicația potrivită: Certificates & secrets (certificate și secrete) → Federated credentials (acreditări federate) și adăugați una pentru propria sarcină de lucru, cu emitentul (issuer), subiectul (subject) și audiența (audience) din tokenul pe care îl primește în realitate.
# en: 9e956d49
get-token-for-agent = Ca șablon de agent (blueprint), folosiți client_credentials cu fmi_path setat la ID-ul de client al identității de agent (agent identity) și cu scope api://AzureADTokenExchange/.default. Apoi, ca identitate de agent, trimiteți acel token ca client_assertion, ca să obțineți unul pentru API.
# en: a0539f3b
use-client-id-for-itself = Dacă aplicația vrea într-adevăr un token pentru propriul API, indicați-l prin ID-ul lui: <ID de client>/.default ca scope sau, la punctul final v1, ID-ul de client ca resource, nu adresa api://.
# en: dc095225
compare-github-subject-form = GitHub Actions: vedeți ce formă de subiect (subject) trimite depozitul (repository), numai cu nume sau cu ID-uri numerice, ca în repo:owner@123/name@456:…, cum fac de la 15 iulie 2026 depozitele create, redenumite sau transferate. Acreditarea trebuie să aibă aceeași formă.
# en: 9c705ac2
go-on-without-service = Fiți pregătiți pentru acest caz la clienții dvs. care nu folosesc serviciul: interceptați eroarea, spuneți ce serviciu lipsește și lăsați restul aplicației să funcționeze.
# en: 16fdf234
use-one-certificate-for-both = Cu TLS reciproc (mutual TLS), același certificat trebuie să deschidă conexiunea și să fie indicat în aserțiune (assertion): comparați-i amprenta (thumbprint) cu x5t#S256 și căutați două setări care indică certificate diferite.
# en: b98f8dfd
drop-tokens-of-old-certificate = După o reînnoire, eliminați din cache tokenurile și aserțiunile (assertions) care țin de certificatul vechi, chiar dacă s-a păstrat cheia. Actualizați MSAL: unele versiuni le foloseau în continuare.
# en: 1f738561
make-longer-rsa-key = Creați o pereche nouă de chei care să aibă cel puțin numărul de biți din mesaj (de obicei 2048), înregistrați-i partea publică și semnați de atunci înainte cu ea.
# en: 6a0fc9e2
claims-are-set-in-tenant = În codul aplicației nu este nimic de remediat: aceste revendicări (claims) se configurează în entitatea găzduită în care se conectează persoanele. Spuneți în ghidul de configurare de ce revendicări are nevoie aplicația.
# en: 85cdea17
choose-supported-token-encryption = Căutați unde alege aplicația cum îi este criptat tokenul (înregistrarea, biblioteca, solicitarea ei) și alegeți un algoritm pe care documentația Microsoft îl indică pentru acest tip de token. Mesajul îl numește pe cel refuzat.
# en: 9e337403
ask-before-federating = Dați administratorilor emitentul (issuer) și subiectul (subject) tokenului pe care îl folosiți și întrebați dacă poate fi permis pentru această aplicație.
# en: 8403176d
use-another-app-credential = Dacă așa nu se poate, folosiți ce permite entitatea găzduită: o identitate gestionată (managed identity) pe o gazdă Azure sau, altfel, un certificat.
# en: 76d71e0b
use-managed-identity-token = Trimiteți ca client_assertion tokenul unei identități gestionate (managed identity) pe care o indică acreditarea federată sau unul de la un emitent extern: niciodată tokenul unei persoane conectate sau unul obținut de o aplicație obișnuită cu secretul sau certificatul ei.
# en: b5e5ca61
request-token-exchange-audience = Cereți tokenul pe care îl trimiteți ca dovadă cu audiența (audience) api://AzureADTokenExchange (în US Government, api://AzureADTokenExchangeUSGov; în China, api://AzureADTokenExchangeChina) și treceți-o pe aceeași în acreditarea federată.
# en: 67abd677
use-identity-of-same-tenant = Folosiți o identitate gestionată (managed identity) din entitatea găzduită în care este înregistrată aplicația. Ca să ajungeți în altă entitate găzduită, conectați-vă acolo cu o aplicație destinată mai multor entități (multitenant), înregistrată în aceeași entitate de origine.
# en: feb5cbb2
use-issuer-of-same-cloud = Comparați cloudul emitentului (issuer), al audienței (audience) și al autorității (authority) pe care o apelați: cel global, US Government și China nu se pot combina.
# en: 17f79183
remove-duplicate-federated-credential = App registrations (înregistrările aplicațiilor) → aplicația → Certificates & secrets (certificate și secrete) → Federated credentials (acreditări federate); la o identitate gestionată (managed identity), Federated credentials din pagina ei: găsiți-le pe cele cu același subiect (subject) și păstrați una, cu emitentul (issuer) și audiența (audience) corecte.
# en: 3a9e68a9
run-in-allowed-enterprise = Când apare acest mesaj, subiectul (subject) acreditării este de obicei deja corect: nu ajută să îl schimbați. GitHub dă revendicarea enterprise numai depozitelor (repositories) unei organizații care ține de un cont de întreprindere GitHub (enterprise account), niciodată celor personale. Rulați sarcina dintr-un astfel de depozit.
# en: 07b09b39
require-extension-permission = Treceți CustomAuthenticationExtension.Receive.Payload printre permisiunile necesare ale aplicației indicate de resourceId al extensiei și spuneți în ghidul de configurare că un administrator trebuie să-și dea consimțământul.
# en: 6a44f7df
read-authentication-events-for-cause = Cereți unui administrator Authentication Events (evenimente de autentificare) pentru această conectare: codul de acolo (1003…) spune ce nu a funcționat la apel, de exemplu depășirea timpului de așteptare, un token refuzat sau un răspuns cu o formă greșită.
# en: d14c6a02
test-extension-api = Apelați API-ul extensiei cu aceeași intrare și uitați-vă în jurnalul lui: trebuie să răspundă în cel mult două secunde, cu starea 200 și cu JSON-ul cerut de acest eveniment.
# en: f8777033
use-own-identity-for-app-calls = Dacă nu este implicată nicio persoană, nu folosiți on-behalf-of: lăsați aplicația să apeleze celălalt API ca ea însăși, cu client_credentials.
# en: 18c9315e
use-work-accounts-authority = Pentru conturi de la locul de muncă sau de la școală din orice organizație, folosiți autoritatea (authority) /organizations în loc de /common sau /consumers, acolo unde fluxul nu cere indicarea unei organizații. Fluxul client_credentials are întotdeauna nevoie de entitatea găzduită.
# en: 9129ecbe
separate-registration-for-oauth = Păstrați aplicația SAML pentru SAML. Pentru OpenID Connect sau OAuth, creați o înregistrare separată a aplicației și folosiți ID-ul ei de client sau, dacă este API-ul, scope-ul ei.
# en: 3d162ecf
turn-on-native-authentication = App registrations (înregistrările aplicațiilor) → aplicația → Authentication (autentificare) → Settings (setări): setați pe Yes (da) atât „Enable the following mobile and desktop flows” (activarea următoarelor fluxuri mobile și desktop; Allow public client flows), cât și „Enable native authentication” (activarea autentificării native).
# en: fb73d817
add-first-credential = App registrations (înregistrările aplicațiilor) → aplicația → Certificates & secrets (certificate și secrete): aplicația nu are acolo nicio cheie. Adăugați o acreditare federată (federated credential) sau un certificat, ori, dacă nu se poate altfel, un secret și faceți ca aplicația aflată în funcțiune să folosească ce ați adăugat.
# en: fc0a5008
use-allowed-certificate-subject = Comparați numele de subiect din mesaj cu cele permise pentru această aplicație și semnați cu un certificat care are unul dintre ele.
# en: 8101f6f5
read-issuer-afresh = Citiți emitentul (issuer) de acolo de unde provine: pentru AKS, az aks show --query oidcIssuerProfile.issuerUrl (un cluster refăcut are altul); pentru alte sisteme, /.well-known/openid-configuration al lor.
# en: 3e53a44b
federate-without-chain = Renunțați la pasul intermediar: dați aplicației în numele căreia vreți să vă conectați o acreditare federată (federated credential) direct pentru tokenul extern (al contului de serviciu din cluster, al fluxului automat), în loc să vă conectați mai întâi ca o identitate gestionată (managed identity) federată.
# en: 74300003
check-public-client-in-manifest = App registrations (înregistrările aplicațiilor) → aplicația → Manifest: pentru o aplicație care rulează în browser sau pe dispozitivele persoanelor, allowPublicClient (isFallbackPublicClient) trebuie să fie true sau null. Pentru una care rulează pe un server, lăsați-l pe false și trimiteți secretul.
