# en: d3815cb3
name-tenant-in-request = Indicați entitatea găzduită: în autoritate (authority) sau cu domain_hint ori login_hint. Solicitările fără o persoană (client credentials) au întotdeauna nevoie de entitatea găzduită în autoritate (authority).
# en: 85b0d6b1
send-pkce = Trimiteți code_challenge cu code_challenge_method S256, scris exact așa, în solicitarea de autorizare, iar code_verifier corespunzător în solicitarea de token. Bibliotecile MSAL actuale le fac pe amândouă.
# en: 6d1ec01c
match-code-verifier = Trimiteți code_verifier care ține de code_challenge al acestei încercări: păstrați câte unul pentru fiecare încercare, ca filele și repetările să nu le amestece, și acolo unde îl poate citi fiecare dintre serverele dvs.
# en: 3b860799
correct-scope = Scrieți fiecare permisiune (scope) ca Application ID URI (URI de ID al aplicației) al API-ului urmat de numele permisiunii și separați-le prin spații; fără un API în față, trece drept una din Microsoft Graph. Nu combinați /.default cu altele; client credentials acceptă numai /.default.
# en: 6b5d1265
capture-request = Capturați solicitarea și comparați fiecare parametru cu descrierea protocolului, mai ales pe cel indicat în mesaj: scrierea, codificarea, valorile goale, necompletate sau trunchiate.
# en: bb7d9d85
post-form-encoded = Trimiteți solicitările de token ca POST cu application/x-www-form-urlencoded, nu JSON, și cu fiecare valoare codificată o singură dată.
# en: d5b04585
add-missing-parameter = Adăugați la solicitare parametrul care lipsește, scris ca în protocol: în șirul de interogare al solicitării de autorizare sau în corpul codificat ca formular al POST-ului către punctul final pentru tokenuri. Mesajul îl indică.
    .name = Adăugați la solicitare parametrul { $name }, scris ca în protocol, în corpul codificat ca formular al unui POST către punctul final pentru tokenuri.
# en: 92d79a2b
use-right-endpoint = Trimiteți browserul la /authorize cu GET și apelați /token cu POST. Verificați că cele două adrese nu sunt inversate în setări.
# en: f18b8cf3
declare-known-authority = Pentru Azure AD B2C, External ID, AD FS sau o adresă proprie, folosiți setarea bibliotecii pentru acel fel (în MSAL.NET WithB2CAuthority, în MSAL.js knownAuthorities), numai cu propria dvs. gazdă.
# en: 235effe2
check-realm-in-request = Dacă aplicația dvs. indică ea însăși organizația (whr, domain_hint, entitatea găzduită din autoritate), verificați cum este scrisă și dacă este organizația contului pentru care faceți solicitarea. Dacă există îndoieli, omiteți indicația (hint).
# en: 0d9944f5
use-supported-algorithm = Folosiți un algoritm acceptat de Entra ID: RS256 pentru JWT-uri, RSA-SHA256 pentru SAML. Căutați în setările și în bibliotecile aplicației algoritmul indicat în mesaj.
# en: 4e5b9390
encode-each-value = Codificați fiecare valoare pentru URL o singură dată, inclusiv secretele și parolele, și căutați semne &, #, < și + trimise ca atare. Formați state și nonce numai din litere, cifre, - și _.
# en: 3b58ec30
use-v2-endpoint = Apelați punctul final v2.0 (/oauth2/v2.0/authorize și /oauth2/v2.0/token) cu scope în loc de resource. Dacă aplicația folosește încă ADAL, treceți la MSAL.
# en: 112f858d
allow-personal-accounts = Dacă trebuie să intre și conturi Microsoft personale: App registrations (înregistrările aplicațiilor) → aplicația → Authentication (autentificare) → Supported account types (tipuri de cont acceptate) trebuie să le includă, iar manifestul trebuie să seteze versiunea tokenului de acces la 2. Nu și într-o entitate găzduită External ID: acolo asta duce la AADSTS500207.
# en: 54b7343b
clear-region-name = În App Service și Functions, bibliotecile pot citi regiunea din REGION_NAME. Dacă nu ajunge să omiteți opțiunea, setați acea variabilă la o valoare goală pentru această aplicație.
# en: d292a6c1
send-grant-unchanged = Trimiteți codul de autorizare sau tokenul de reîmprospătare exact cum l-ați primit, întreg și codificat pentru URL o singură dată, fiecare cu grant_type propriu (authorization_code, refresh_token). Căutați un câmp prea scurt în baza de date sau cod care îl scurtează ori îl modifică (+, /, sfârșituri de linie).
# en: 132dca9a
calculate-code-challenge = Cu S256, valoarea code_challenge este SHA-256 al lui code_verifier în Base64url fără caractere de umplere (padding), întotdeauna de 43 de caractere. Fără code_challenge_method sau cu plain, este egală cu code_verifier, între 43 și 128 de caractere.
# en: 23e73176
redeem-with-same-values = Când prezentați codul sau tokenul de reîmprospătare, folosiți ID-ul de client, URI-ul de redirecționare și autoritatea (authority), cu tot cu entitatea găzduită, pentru care a fost emis, precum și permisiuni (scopes) pentru care persoana și-a dat consimțământul. Păstrați-le împreună cu state al conectării, în loc să le calculați de două ori.
# en: 74504219
ask-with-openid-scope = Dacă cereți id_token, puneți openid în scope. Mai multe tipuri de răspuns se separă prin spațiu, ca în code id_token.
# en: 90f916ab
use-default-scope = Trimiteți o singură valoare în scope: Application ID URI (URI de ID al aplicației) al API-ului sau ID-ul lui de aplicație, urmat de /.default, ca în https://graph.microsoft.com/.default.
# en: 3bdda9f0
sign-in-person-instead = Dacă aplicația trebuie să acționeze pentru o persoană, conectați acea persoană prin fluxul cu cod de autorizare și cereți acolo permisiunile delegate.
# en: 9d78038c
drop-resource-parameter = La punctul final v2.0 omiteți resource din solicitarea de autorizare, din cea care schimbă codul pe un token și din cea de reîmprospătare: scope spune deja despre ce API este vorba.
# en: a163dee0
align-resource-with-scopes = La un server MCP ai cărui clienți insistă să trimită resource: faceți ca metadatele lui să indice aceeași aplicație în resource și în scopes_supported. Adresa lui poate fi un Application ID URI (URI de ID al aplicației) dacă domeniul este verificat în entitatea găzduită.
# en: 243d7333
send-b2c-scope = Trimiteți scope: openid pentru conectarea unei persoane, offline_access pentru un token de reîmprospătare și permisiunea API-ului (scope) sau chiar ID-ul de client pentru un token de acces.
# en: a7acfc04
check-platform-and-flow = Verificați că platforma și fluxul se potrivesc: o aplicație cu o singură pagină (SPA), cu cod și PKCE și fără secret; o aplicație de server, cu cod și cu secretul ei, la Web; o aplicație veche cu flux implicit, fără cod.
# en: 0269f2df
write-b2c-scope-in-full = Scrieți complet permisiunea unui API (scope), ca https://<entitate>.onmicrosoft.com/<API>/<permisiune>, așa cum apare la API permissions (permisiuni API). Pe lângă ea, cereți numai openid și offline_access.
# en: 0b1d96a6
drop-graph-scopes = Omiteți permisiunile Microsoft Graph precum User.Read: un flux de utilizator nu le poate da. Citiți datele persoanei din token sau apelați Graph de pe serverul dvs., cu o aplicație proprie a acestuia.
# en: d36a289a
expose-api-in-b2c = Înregistrați API-ul în aceeași entitate găzduită B2C ca aplicația: Expose an API (expunerea unui API) → Application ID URI (URI de ID al aplicației) și permisiunile (scopes), apoi adăugați-le la aplicație, la API permissions (permisiuni API).
# en: 6a24f4f5
match-id-token-hint-audience = Comparați aud din id_token_hint cu valorile din mesaj: tokenul trebuie să conțină una dintre cele indicate de IdTokenAudience în profilul tehnic al politicii.
# en: 3fcae117
check-id-token-hint-keys = Verificați că id_token_hint este semnat cu cheia cu care verifică politica: același secret partajat ca în cheia politicii (client_secret) sau cheia pe care lista de chei a emitentului o arată la acest kid. Trebuie să se potrivească și iss, nbf și exp.
# en: 6422290f
open-hint-metadata = Deschideți din afara rețelei dvs. adresa METADATA a profilului tehnic și lista de chei indicată de ea: amândouă trebuie să răspundă, iar issuer trebuie să fie egal cu iss din token.
# en: fc3f20bd
check-scope-exists = Căutați permisiunea (scope) acolo unde este definită: la Expose an API (expunerea unui API) din înregistrarea API-ului sau în referința permisiunilor Microsoft Graph. Trebuie să fie o permisiune delegată și activată; un rol de aplicație (app role) nu este un scope.
# en: 0725ae68
look-at-scope-as-sent = Uitați-vă la parametrul scope așa cum este trimis: numele sunt separate numai prin spații, fără sfârșituri de linie (%0a), virgule sau ghilimele.
# en: cae6c439
check-loaded-configuration = Vedeți ce setări citește de fapt aplicația în funcțiune, mai ales autoritatea (authority): o valoare goală, un substituent (placeholder) necompletat precum „your-tenant-id”, o variabilă cu alt nume, un mediu sau o actualizare care a suprascris-o.
# en: b989c6d5
set-tenant-id = Puneți în autoritate (authority) ID-ul entității găzduite sau unul dintre domeniile ei, ori common, organizations sau consumers dacă aplicația este deschisă pentru mai multe. Faceți ca aplicația să refuze pornirea cât timp setarea este goală.
# en: 764fc4e7
check-address-is-whole = Dacă o persoană vede acest mesaj pe pagina de conectare, uitați-vă la întreaga adresă: o setare goală în acest mediu, un & scris ca &amp;, un shell care o taie la primul & ori o redirecționare sau un proxy care pierde șirul de interogare.
# en: f61beab1
add-domain-hint = Adăugați domain_hint cu un domeniu verificat al organizației persoanei ori de câte ori solicitarea o indică printr-un SID sau un UPN din Active Directory.
# en: f7f62fc2
submit-missing-attributes = Citiți în răspuns ce atribute sunt obligatorii, cereți-le persoanei și trimiteți-le la aceeași creare de cont. SDK-urile de autentificare nativă au pentru asta un apel propriu (submitAttributes).
# en: a7657f90
send-grant-type = Trimiteți grant_type scris ca în protocol: authorization_code, refresh_token, client_credentials, urn:ietf:params:oauth:grant-type:device_code sau, pentru on-behalf-of, urn:ietf:params:oauth:grant-type:jwt-bearer. Valoarea token-exchange din RFC 8693 nu este printre ele.
# en: 4c8473f8
send-response-mode = Trimiteți response_mode=query, fragment sau form_post ori omiteți-l. Pentru un token direct de la /authorize sunt bune numai fragment și form_post.
# en: a2585fd5
act-for-person-as-agent = Lăsați identitatea de agent (agent identity) să acționeze pentru persoană, nu șablonul de agent (blueprint): client_id este cel al identității de agent, client_assertion este tokenul pe care șablonul l-a obținut pentru ea cu fmi_path, iar assertion este tokenul pe care o aplicație client l-a obținut pentru șablon când s-a conectat persoana.
# en: b924390b
use-agent-library = Unele biblioteci fac acești pași în ordinea corectă, de exemplu Microsoft.Identity.Web.AgentIdentities pentru .NET.
# en: 36611228
send-one-hint = Trimiteți fie sid, fie login_hint. În MSAL, transmiteți contul sau setați unul dintre cele două, nu pe amândouă.
# en: d72004a5
send-sid-unchanged = Dacă trimiteți sid, luați-l din tokenul de ID al aceleiași sesiuni, nemodificat și codificat o singură dată. După ce a fost refuzat, omiteți-l și trimiteți în schimb login_hint cu numele contului.
# en: c73f200b
shorten-request = Păstrați state scurt: țineți datele într-o sesiune și trimiteți numai o cheie către ele. Căutați și valori scope sau parametri care se adaugă din nou la fiecare redirecționare.
# en: b0473c85
use-post-binding = Trimiteți solicitările SAML lungi cu binding-ul HTTP-POST, nu în adresă.
# en: 47dbdd79
correct-principal-name = Scrieți numele entității principale ca nume/gazdă@realm: numele trebuie să existe, iar gazda de după „/” și realm-ul de după „@” pot lipsi.
# en: 77d78058
escape-xml = Construiți XML cu o bibliotecă, în UTF-8, și lăsați-o să înlocuiască &, < și ghilimelele (escape). Cele mai multe caractere de control nu sunt permise în XML nici așa.
# en: 7dbca038
clear-ended-session = Când sesiunea pe care o indicați nu mai există, ștergeți sesiunea proprie și începeți o conectare interactivă. La o deconectare, considerați-o încheiată.
# en: 7c4a25c1
send-scope-with-code = Trimiteți scope în solicitarea cu care schimbați codul pe un token: permisiuni (scopes) din solicitarea de autorizare, separate prin spații, nu o valoare goală.
# en: 76c1b689
use-plain-host-name = Uitați-vă la numele de gazdă din URL-ul de răspuns (reply URL), așa cum este trimis și cum este înregistrat: folosiți numai litere, cifre, cratime și puncte. Căutați spații, caractere de subliniere și substituenți (placeholders) necompletați.
# en: 5bf468b8
check-logout-request = Comparați solicitarea de deconectare cu protocolul. SAML: un LogoutRequest cu ID, Version, IssueInstant în UTC, Issuer al dvs. și NameID exact cum l-a dat conectarea. OpenID Connect: end_session_endpoint, cu un post_logout_redirect_uri înregistrat.
# en: b38d15cc
sign-out-own-session-only = Cereți numai deconectarea persoanelor pe care le-a conectat chiar aplicația dvs., în aceeași sesiune de browser și cu același Issuer (entity ID) ca la conectare.
# en: d6ce796b
send-current-session-index = Trimiteți nemodificat valoarea SessionIndex venită cu cea mai recentă conectare a acestei persoane. Păstrați-o numai cu acea sesiune, ca să nu fie trimisă valoarea unei conectări mai vechi.
# en: fa6facce
send-claims-as-json = Trimiteți claims ca JSON valid, codificat pentru URL o singură dată. Transmiteți mai departe nemodificată o cerință de revendicări (claims challenge), în MSAL prin WithClaims, claims sau claims_challenge; dacă un API a dat-o codificată Base64, decodificați-o mai întâi.
# en: b581e430
replace-device-token = Un token de dispozitiv nu funcționează pentru o resursă v2.0: cereți o resursă v1.0 sau obțineți tokenul prin alt flux, pentru persoană ori pentru aplicația însăși.
# en: 27a4480a
call-with-mutual-tls = Faceți solicitarea de token prin TLS reciproc (mutual TLS), la punctul final destinat pentru asta și cu certificatul aplicației în conexiune, sau cereți o audiență (audience) pentru care nu este necesar.
# en: 957519db
offer-other-contact = La autentificarea nativă, când persoana înregistrează o metodă, lăsați-o să dea altă adresă de e-mail sau alt număr de telefon dacă prima variantă este respinsă.
# en: 5f6bde02
use-one-client-id = Trimiteți client_id și comparați-l cu ID-ul de client din tot ce mai trimiteți, cum ar fi aserțiunea de client (iss, sub), codul sau tokenul de reîmprospătare: toate trebuie să țină de o singură aplicație. La o acreditare federată, iss și sub indică sistemul extern, așa că client_id nu trebuie omis.
# en: b3fb5fbe
send-each-parameter-once = Trimiteți fiecare parametru o singură dată. Căutați unul care apare și în adresă, și în corp sau pe care îl setează biblioteca, iar codul dvs. îl adaugă încă o dată (prompt, nonce, login_hint, scope).
# en: 40750acd
use-consumers-authority = Pentru o aplicație înregistrată numai pentru conturi personale, folosiți autoritatea (authority) https://login.microsoftonline.com/consumers, cu punctul final v2.0.
# en: ff7006af
send-newest-continuation-token = Fiecare răspuns al API-ului de autentificare nativă aduce un continuation_token nou: trimiteți-l pe cel mai nou, întreg și o singură dată. Când este refuzat, reluați de la primul punct final al fluxului.
# en: 8936a757
match-policy-client-id = Politica indică o singură aplicație (client_id din profilul ei tehnic sau din revendicările de intrare): trimiteți ID-ul acesteia ca client_id sau folosiți o politică făcută pentru aplicația dvs.
# en: e2040595
send-b2c-response-type = Trimiteți response_type=code. Pentru un token de ID sau de acces direct de la /authorize, valoarea este id_token, token sau ambele, separate prin spațiu (codificat ca %20 sau +).
# en: a8cf3f3c
send-jwt-bearer-assertion-type = Trimiteți client_assertion_type=urn:ietf:params:oauth:client-assertion-type:jwt-bearer, codificat o singură dată, pe lângă client_assertion. Mesajul indică tipul primit și pe cel așteptat.
# en: 4e49a8f4
send-post-logout-redirect-uri = În solicitarea de deconectare, trimiteți post_logout_redirect_uri: o adresă https completă, înregistrată ca URI de redirecționare al aplicației, codificată o singură dată.
# en: 52477e17
send-b2c-prompt = Trimiteți prompt=login, none, consent sau select_account, numai una dintre valori și cu litere mici, ori omiteți parametrul.
# en: e070951a
show-device-code = Afișați codul (user_code) și adresa (verification_uri) una lângă alta, codul ca text care poate fi copiat, și spuneți-le oamenilor să îl tasteze pe acea pagină.
# en: 285743f6
use-tenant-id-in-authority = Puneți ID-ul entității găzduite (GUID-ul din centrul de administrare Entra → Overview (prezentare generală)) în adresa punctului final pentru tokenuri, în locul unui nume de domeniu, al lui common sau al lui organizations.
# en: 07578e42
remove-reserved-identifier = Dacă mesajul vorbește despre un identificator rezervat (reserved identifier): căutați acel ID în manifestul înregistrării aplicației indicate și eliminați-l.
# en: a54e386a
ask-one-api-at-a-time = Dacă scope indică mai multe API-uri: cereți în fiecare solicitare de token permisiunile (scopes) unui singur API și obțineți cu tokenul de reîmprospătare alt token pentru API-ul următor.
# en: e6c5dce3
keep-client-id-out-of-discovery = Dacă solicitarea merge la /.well-known/openid-configuration, nu puneți client_id în adresa ei. Pentru o aplicație cu o cheie de semnare proprie, parametrul se numește appid.
