# en: d3815cb3
name-tenant-in-request = Norādiet nomnieku: pierakstīšanās adresē (authority) vai ar domain_hint vai login_hint. Pieprasījumiem bez cilvēka (client credentials) nomnieks adresē vajadzīgs vienmēr.
# en: 85b0d6b1
send-pkce = Autorizācijas pieprasījumā sūtiet code_challenge ar code_challenge_method S256, uzrakstītu tieši tā, un pilnvaras (token) pieprasījumā tam atbilstošo code_verifier. Pašreizējās MSAL bibliotēkas dara abus.
# en: 6d1ec01c
match-code-verifier = Sūtiet code_verifier, kas pieder šī mēģinājuma code_challenge: katram mēģinājumam glabājiet savu, lai cilnes un atkārtojumi tos nesajauktu, un tur, kur to var nolasīt katrs jūsu serveris.
# en: 3b860799
correct-scope = Katru tvērumu (scope) rakstiet kā API Application ID URI un atļauju, atdalot tvērumus ar atstarpēm; tvērumu, kuram priekšā nav API, uzskata par Microsoft Graph tvērumu. Neizmantojiet /.default kopā ar citiem; ar klienta akreditācijas datiem (client credentials) der tikai /.default.
# en: 6b5d1265
capture-request = Fiksējiet pieprasījumu un salīdziniet katru parametru ar protokola aprakstu, vispirms to, kas nosaukts ziņojumā: pareizrakstību, kodējumu, tukšas, neaizpildītas vai aprautas vērtības.
# en: bb7d9d85
post-form-encoded = Pilnvaru (token) pieprasījumus sūtiet ar POST kā application/x-www-form-urlencoded, nevis JSON, un katru vērtību kodējiet vienreiz.
# en: d5b04585
add-missing-parameter = Pievienojiet pieprasījumam trūkstošo parametru, uzrakstītu tā, kā to raksta protokols: autorizācijas pieprasījuma vaicājumā vai pilnvaru galapunktam (token endpoint) sūtītā POST pamattekstā, kas kodēts kā veidlapa (form-encoded). Parametrs nosaukts ziņojumā.
    .name = Pievienojiet pieprasījumam parametru { $name }, uzrakstītu tā, kā to raksta protokols, pilnvaru galapunktam (token endpoint) sūtītā POST pamattekstā, kas kodēts kā veidlapa (form-encoded).
# en: 92d79a2b
use-right-endpoint = Pārlūkprogrammu sūtiet uz /authorize ar GET, bet /token izsauciet ar POST. Pārbaudiet, vai iestatījumos abas adreses nav samainītas vietām.
# en: f18b8cf3
declare-known-authority = Azure AD B2C, External ID, AD FS vai savai adresei izmantojiet bibliotēkas iestatījumu, kas domāts šim veidam (MSAL.NET bibliotēkā WithB2CAuthority, MSAL.js bibliotēkā knownAuthorities), un norādiet tajā tikai savu resursdatoru (host).
# en: 235effe2
check-realm-in-request = Ja jūsu lietotne pati norāda organizāciju (whr, domain_hint, nomnieks pierakstīšanās adresē), pārbaudiet, vai tā uzrakstīta pareizi un pieder kontam, ko lūdzat. Ja neesat pārliecināts, norādi nesūtiet.
# en: 0d9944f5
use-supported-algorithm = Izmantojiet algoritmu, ko Entra ID atbalsta: JWT pilnvarām RS256, SAML gadījumā RSA-SHA256. Lietotnes iestatījumos un bibliotēkās meklējiet to, kas nosaukts ziņojumā.
# en: 4e5b9390
encode-each-value = Katru vērtību, arī noslēpumus un paroles, vienreiz kodējiet kā URL un meklējiet &, #, < un +, kas nosūtīti nekodēti. Parametrus state un nonce veidojiet tikai no burtiem, cipariem, - un _.
# en: 3b58ec30
use-v2-endpoint = Izsauciet v2.0 galapunktu (/oauth2/v2.0/authorize un /oauth2/v2.0/token) ar scope, nevis resource. Ja lietotne joprojām izmanto ADAL, pārejiet uz MSAL.
# en: 112f858d
allow-personal-accounts = Ja jāielaiž arī personiski Microsoft konti: tiem jābūt iekļautiem sadaļā App registrations (lietotņu reģistrācijas) → lietotne → Authentication (autentifikācija) → Supported account types (atbalstītie kontu veidi), un manifestā piekļuves pilnvaras (access token) versijai jābūt 2. External ID nomniekā tā nedariet: tur tas izraisa AADSTS500207.
# en: 54b7343b
clear-region-name = Pakalpojumos App Service un Functions bibliotēkas reģionu var nolasīt no REGION_NAME. Ja nepietiek ar to, ka opcija nav norādīta, iestatiet šo mainīgo šai lietotnei tukšu.
# en: d292a6c1
send-grant-unchanged = Autorizācijas kodu vai atsvaidzināšanas pilnvaru (refresh token) sūtiet tieši tādu, kādu saņēmāt, pilnu, vienreiz kodētu kā URL un katru ar savu grant_type (authorization_code, refresh_token). Meklējiet datu bāzes lauku, kas ir par īsu, vai programmas kodu, kas to apgriež vai maina (+, /, rindu pārnesumi).
# en: 132dca9a
calculate-code-challenge = Ar S256 challenge ir verifier vērtības SHA-256, kas kodēts ar Base64url bez aizpildzīmēm (padding), vienmēr 43 rakstzīmes. Bez code_challenge_method vai ar plain tas ir vienāds ar verifier, 43 līdz 128 rakstzīmes.
# en: 23e73176
redeem-with-same-values = Iesniedziet kodu vai pilnvaru (token) ar to klienta ID, novirzīšanas URI un pierakstīšanās adresi (authority, ieskaitot nomnieku), kam tā izsniegta, un ar tvērumiem (scope), kam cilvēks piekritis. Glabājiet tos kopā ar šīs pierakstīšanās state, nevis nosakiet tos divreiz.
# en: 74504219
ask-with-openid-scope = Ja lūdzat id_token, iekļaujiet parametrā scope vērtību openid. Vairākus atbildes veidus (response type) atdala ar atstarpi, piemēram, code id_token.
# en: 90f916ab
use-default-scope = Sūtiet tikai vienu tvērumu (scope): API Application ID URI (vai tā lietojumprogrammas ID), kam pielikts /.default, piemēram, https://graph.microsoft.com/.default.
# en: 3bdda9f0
sign-in-person-instead = Ja lietotnei jārīkojas cilvēka vārdā, pierakstiet šo cilvēku ar autorizācijas koda plūsmu un lūdziet deleģētās atļaujas (delegated permission) tur.
# en: 9d78038c
drop-resource-parameter = v2.0 galapunktā nesūtiet resource ne autorizācijas pieprasījumā, ne iesniedzot kodu, ne atjaunojot: scope jau pasaka, kurš API domāts.
# en: a163dee0
align-resource-with-scopes = MCP serverim, kura klienti noteikti sūta resource: gādājiet, lai tā metadatos resource un scopes_supported norāda vienu un to pašu lietotni. Servera adrese var būt Application ID URI, ja domēns nomniekā ir pārbaudīts.
# en: 243d7333
send-b2c-scope = Sūtiet scope: openid, lai pierakstītu cilvēku, offline_access, lai saņemtu atsvaidzināšanas pilnvaru (refresh token), un API tvērumu (vai pašu klienta ID), lai saņemtu piekļuves pilnvaru (access token).
# en: a7acfc04
check-platform-and-flow = Pārbaudiet, vai platforma un plūsma sader: vienas lapas lietotne (single-page app) ar kodu un PKCE bez noslēpuma, servera lietotne ar kodu un noslēpumu platformā Web (tīmeklis), veca netiešās plūsmas (implicit flow) lietotne bez koda.
# en: 0269f2df
write-b2c-scope-in-full = API tvērumu (scope) rakstiet pilnu, kā tas redzams sadaļā API permissions (API atļaujas), piemēram, https://<nomnieks>.onmicrosoft.com/<API>/<atļauja>. Līdztekus tam lūdziet tikai openid un offline_access.
# en: 0b1d96a6
drop-graph-scopes = Nelūdziet Microsoft Graph tvērumus (scope), piemēram, User.Read: lietotāju plūsma (user flow) tos nevar dot. Ziņas par cilvēku nolasiet no pilnvaras (token) vai izsauciet Graph no sava servera ar atsevišķu lietotni.
# en: d36a289a
expose-api-in-b2c = Reģistrējiet API tajā pašā B2C nomniekā, kurā ir lietotne: Expose an API (atklāt API) → Application ID URI un tvērumi (scopes); pēc tam pievienojiet tos lietotnei sadaļā API permissions (API atļaujas).
# en: 6a24f4f5
match-id-token-hint-audience = Salīdziniet id_token_hint vērtību aud ar ziņojumā norādītajām: pilnvarā (token) jābūt kādai no tām, ko politikas tehniskajā profilā norāda IdTokenAudience.
# en: 3fcae117
check-id-token-hint-keys = Pārbaudiet, vai id_token_hint parakstīts ar atslēgu, ar kuru pārbauda politika: tas pats kopīgais noslēpums, kas politikas atslēgā (client_secret), vai atslēga, ko izdevēja (issuer) atslēgu saraksts rāda ar šo kid. Jāder arī iss, nbf un exp.
# en: 6422290f
open-hint-metadata = No vietas ārpus sava tīkla atveriet tehniskā profila METADATA adresi un tajā nosaukto atslēgu sarakstu: abiem jāatbild, un issuer jābūt vienādam ar pilnvaras (token) iss.
# en: fc3f20bd
check-scope-exists = Sameklējiet tvērumu (scope) tur, kur tas definēts: API reģistrācijas sadaļā Expose an API (atklāt API) vai Microsoft Graph atļauju sarakstā dokumentācijā. Tam jābūt deleģētajai atļaujai (delegated permission) un iespējotam; lietotnes loma (app role) nav tvērums.
# en: 0725ae68
look-at-scope-as-sent = Apskatiet parametru scope tā, kā to nosūta: nosaukumus atdala tikai ar atstarpēm, bez rindu pārnesumiem (%0a), komatiem vai pēdiņām.
# en: cae6c439
check-loaded-configuration = Apskatiet, kādus iestatījumus lietotne darbojoties tiešām nolasa, vispirms pierakstīšanās adresi (authority): tukšu vērtību, neaizpildītu vietturi, piemēram, „your-tenant-id”, mainīgo ar citu nosaukumu, vidi vai atjauninājumu, kas vērtību pārrakstīja.
# en: b989c6d5
set-tenant-id = Pierakstīšanās adresē (authority) ielieciet nomnieka ID vai kādu no tā domēniem; ja lietotne atvērta vairākiem, common, organizations vai consumers. Gādājiet, lai lietotne nesāk darbu, kamēr iestatījums ir tukšs.
# en: 764fc4e7
check-address-is-whole = Ja cilvēks to redz pierakstīšanās lapā, apskatiet visu adresi: vai kāds iestatījums šajā vidē nav tukšs, & nav uzrakstīts kā &amp;, čaula (shell) to nenogriež pie pirmā & un novirzīšana vai starpniekserveris neatmet vaicājumu.
# en: f61beab1
add-domain-hint = Pievienojiet domain_hint ar cilvēka organizācijas pārbaudītu domēnu vienmēr, kad cilvēks pieprasījumā norādīts ar SID vai UPN no Active Directory.
# en: f7f62fc2
submit-missing-attributes = Atbildē izlasiet, kuri atribūti ir obligāti, palūdziet tos cilvēkam un nosūtiet tai pašai reģistrēšanās plūsmai. Iebūvētās autentifikācijas (native authentication) SDK tam ir atsevišķs izsaukums (submitAttributes).
# en: a7657f90
send-grant-type = Sūtiet grant_type tā, kā to raksta protokols: authorization_code, refresh_token, client_credentials, urn:ietf:params:oauth:grant-type:device_code vai, on-behalf-of gadījumā, urn:ietf:params:oauth:grant-type:jwt-bearer. Standarta RFC 8693 token-exchange starp tiem nav.
# en: 4c8473f8
send-response-mode = Sūtiet response_mode=query, fragment vai form_post vai neiekļaujiet to. Pilnvarai (token) tieši no /authorize der tikai fragment un form_post.
# en: a2585fd5
act-for-person-as-agent = Cilvēka vārdā jārīkojas aģenta identitātei (agent identity), nevis šablonam (blueprint): client_id pieder aģenta identitātei, client_assertion ir pilnvara (token), ko šablons tai ieguva ar fmi_path, un assertion ir pilnvara, ko klienta lietotne ieguva šablonam, kad cilvēks pierakstījās.
# en: b924390b
use-agent-library = Bibliotēkas šos soļus veic pareizā secībā, piemēram, Microsoft.Identity.Web.AgentIdentities vidē .NET.
# en: 36611228
send-one-hint = Sūtiet vai nu sid, vai login_hint. MSAL bibliotēkā norādiet kontu vai iestatiet vienu no abiem, nevis abus.
# en: d72004a5
send-sid-unchanged = Ja sūtāt sid, ņemiet to no tās pašas sesijas ID pilnvaras (ID token), nemainītu un kodētu vienreiz. Ja tas ir noraidīts, to vairs nesūtiet, bet sūtiet login_hint ar konta nosaukumu.
# en: c73f200b
shorten-request = Parametram state jābūt īsam: datus glabājiet sesijā un sūtiet tikai šo datu atslēgu. Meklējiet arī tvērumus (scope) vai parametrus, kas ar katru novirzīšanu tiek pievienoti vēlreiz.
# en: b0473c85
use-post-binding = Garus SAML pieprasījumus sūtiet ar HTTP-POST saistījumu (binding), nevis adresē.
# en: 47dbdd79
correct-principal-name = Principāla nosaukumu (principal name) rakstiet kā name/host@realm: daļai name jābūt, bet host aiz „/” un realm aiz „@” var nebūt.
# en: 77d78058
escape-xml = XML veidojiet ar bibliotēku, UTF-8 kodējumā, un ļaujiet tai aizstāt (escape) &, < un pēdiņas. Vairums vadības rakstzīmju XML nav atļautas arī aizstātas.
# en: 7dbca038
clear-ended-session = Ja sesijas, ko norādāt, vairs nav, notīriet savu sesiju un sāciet interaktīvu pierakstīšanos. Izrakstoties uzskatiet, ka tas jau ir izdarīts.
# en: 7c4a25c1
send-scope-with-code = Pilnvaras (token) pieprasījumā, ar ko iesniedz kodu, sūtiet scope: ar atstarpēm atdalītus tvērumus no autorizācijas pieprasījuma, nevis tukšu vērtību.
# en: 76c1b689
use-plain-host-name = Atbildes URL (reply URL) apskatiet resursdatora nosaukumu (host name), kā to nosūta un kā tas reģistrēts: tajā drīkst būt tikai burti, cipari, defises un punkti. Meklējiet atstarpes, pasvītrojumus un neaizpildītus vietturus.
# en: 5bf468b8
check-logout-request = Salīdziniet izrakstīšanās pieprasījumu ar protokolu. SAML: LogoutRequest ar ID, Version, IssueInstant pēc UTC, jūsu Issuer un NameID tieši tādu, kādu to deva pierakstīšanās. OpenID Connect: end_session_endpoint ar post_logout_redirect_uri, kas ir reģistrēts.
# en: b38d15cc
sign-out-own-session-only = Lūdziet izrakstīt tikai cilvēkus, kurus jūsu lietotne pierakstīja pati, tajā pašā pārlūkprogrammas sesijā un ar to pašu Issuer (entity ID) kā pierakstoties.
# en: d6ce796b
send-current-session-index = Nemainītu sūtiet SessionIndex, kas saņemts šī cilvēka pēdējā pierakstīšanās reizē. Glabājiet to tikai kopā ar šo sesiju, lai netiktu nosūtīta agrākas pierakstīšanās vērtība.
# en: fa6facce
send-claims-as-json = Parametrā claims sūtiet derīgu JSON, vienreiz kodētu kā URL. Apgalvojumu pieprasījumu (claims challenge) nododiet tālāk nemainītu (MSAL bibliotēkās ar WithClaims, claims vai claims_challenge); ja API to deva kodētu ar Base64, vispirms to atkodējiet.
# en: b581e430
replace-device-token = Ierīces pilnvara (device token) v2.0 resursam neder: lūdziet v1.0 resursu vai iegūstiet pilnvaru citā plūsmā, cilvēkam vai pašai lietotnei.
# en: 27a4480a
call-with-mutual-tls = Pilnvaras (token) pieprasījumu sūtiet ar savstarpējo TLS (mutual TLS) uz tam paredzēto galapunktu, savienojumā izmantojot lietotnes sertifikātu, vai lūdziet pilnvaru adresātam (audience), kuram tas nav vajadzīgs.
# en: 957519db
offer-other-contact = Iebūvētajā autentifikācijā (native authentication), kad cilvēks reģistrē metodi: ja pirmā e-pasta adrese vai tālruņa numurs tiek noraidīts, ļaujiet norādīt citu.
# en: 5f6bde02
use-one-client-id = Sūtiet client_id un salīdziniet to ar klienta ID visā pārējā, ko sūtāt, piemēram, klienta apliecinājumā (client assertion; iss, sub), kodā vai atsvaidzināšanas pilnvarā (refresh token): visam jāpieder vienai lietotnei. Ja izmantojat federatīvos akreditācijas datus (federated credential), iss un sub norāda ārējo sistēmu, tāpēc client_id nedrīkst izlaist.
# en: b3fb5fbe
send-each-parameter-once = Katru parametru sūtiet vienreiz. Meklējiet tādu, kas ir gan adresē, gan pamattekstā, vai tādu, ko iestata bibliotēka un jūsu pašu kods pievieno vēlreiz (prompt, nonce, login_hint, scope).
# en: 40750acd
use-consumers-authority = Lietotnei, kas reģistrēta tikai personiskiem kontiem, izmantojiet pierakstīšanās adresi (authority) https://login.microsoftonline.com/consumers ar v2.0 galapunktu.
# en: ff7006af
send-newest-continuation-token = Katrā iebūvētās autentifikācijas (native authentication) API atbildē ir jauns continuation_token: sūtiet jaunāko, pilnu un vienreiz. Ja to noraida, sāciet no jauna plūsmas pirmajā galapunktā.
# en: 8936a757
match-policy-client-id = Politikā norādīta viena lietotne (client_id politikas tehniskajā profilā vai ievades apgalvojumos, input claims): kā client_id sūtiet šīs lietotnes ID vai izmantojiet politiku, kas veidota jūsu lietotnei.
# en: e2040595
send-b2c-response-type = Sūtiet response_type=code. ID pilnvarai vai piekļuves pilnvarai (access token) tieši no /authorize tas ir id_token, token vai abi, atdalīti ar atstarpi (kodētu kā %20 vai +).
# en: a8cf3f3c
send-jwt-bearer-assertion-type = Kopā ar client_assertion sūtiet client_assertion_type=urn:ietf:params:oauth:client-assertion-type:jwt-bearer, kodētu vienreiz. Ziņojumā nosaukts tips, kas saņemts, un tips, kas gaidīts.
# en: 4e49a8f4
send-post-logout-redirect-uri = Izrakstīšanās pieprasījumā sūtiet post_logout_redirect_uri: pilnu https adresi, kas reģistrēta kā lietotnes novirzīšanas URI, kodētu vienreiz.
# en: 52477e17
send-b2c-prompt = Sūtiet prompt=login, none, consent vai select_account, vienu no tiem un ar mazajiem burtiem, vai neiekļaujiet to.
# en: e070951a
show-device-code = Kodu (user_code) un adresi (verification_uri) rādiet blakus, kodu kā tekstu, ko var nokopēt, un pasakiet, ka tas jāieraksta šajā lapā.
# en: 285743f6
use-tenant-id-in-authority = Pilnvaru galapunkta (token endpoint) adresē domēna nosaukuma, common vai organizations vietā ielieciet nomnieka ID: GUID, ko rāda Entra admin center (Entra administrēšanas centrs) → Overview (pārskats).
# en: 07578e42
remove-reserved-identifier = Ja ziņojumā runa ir par rezervētu (reserved) identifikatoru: sameklējiet šo ID ziņojumā nosauktās lietotnes reģistrācijas manifestā un izņemiet to.
# en: a54e386a
ask-one-api-at-a-time = Ja tvērumā (scope) ir vairāki API: katrā pilnvaras (token) pieprasījumā lūdziet viena API tvērumus un nākamajam API iegūstiet vēl vienu pilnvaru ar atsvaidzināšanas pilnvaru (refresh token).
# en: e6c5dce3
keep-client-id-out-of-discovery = Ja pieprasījums ir uz /.well-known/openid-configuration, tā adresē nelieciet client_id. Lietotnei ar savu parakstīšanas atslēgu šis parametrs ir appid.
