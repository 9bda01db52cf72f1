# en: 6575733c
compare-redirect-uri-exactly = Rakstzīmi pa rakstzīmei salīdziniet nosūtīto novirzīšanas URI ar reģistrētajiem: shēma, ports, ceļš, lielie un mazie burti, slīpsvītra beigās.
# en: 00ed5280
check-forwarded-host = Ja lietotne ir aiz starpniekservera, pārbaudiet, vai tā novirzīšanas URI veido no pārsūtītā resursdatora nosaukuma (forwarded host) un https.
# en: 6fc9a65c
say-app-needs-assignment = Ar lietotni viss ir kārtībā. Ja tai jābūt atvērtai visai organizācijai, pasakiet to tās iestatīšanas pamācībā.
# en: 509c5ff3
check-client-id-and-tenant = Salīdziniet klienta ID un pierakstīšanās adresē (authority) norādīto nomnieku ar lietotnes reģistrāciju: drukas kļūda, cita vide, izdzēsta reģistrācija.
# en: 00ec4a22
consent-in-customer-tenant = Lai lietotni izmantotu cilvēki no citām organizācijām, tai jābūt vairāknomnieku, un viņu organizācijai vispirms jādod tai piekrišana.
# en: 2c4f3edc
make-app-multitenant = Ja lietotni jāizmanto arī citu organizāciju kontiem: App registrations (lietotņu reģistrācijas) → lietotne → Authentication (autentifikācija) → Supported account types (atbalstītie kontu veidi), un kodā pārbaudiet, kuri nomnieki drīkst ienākt.
# en: 4c5b2520
read-disabled-status = Ja tas neizdodas nevienam jūsu klientam, pakalpojumā Microsoft Graph nolasiet lietojumprogrammas disabledByMicrosoftStatus un iesniedziet atbalsta pieteikumu.
# en: 10d62762
send-secret-value = Sūtiet noslēpuma Value (vērtību), nevis tā Secret ID (noslēpuma ID). Vērtību rāda tikai vienreiz: ja neviens to nav saglabājis, pievienojiet jaunu noslēpumu.
# en: 6bfde679
check-secret-belongs-to-app = Pārbaudiet, vai noslēpums un klienta ID ir no vienas un tās pašas lietotnes reģistrācijas un kurus iestatījumus lietotne darbojoties patiešām nolasa.
# en: 70196c7d
read-inner-code = Ja ziņojumā ir nosaukts otrs kods, tas pasaka, kas nav kārtībā: noskaidrojiet arī to.
# en: 86e874d6
renew-secret = Pievienojiet jaunu noslēpumu, izvietojiet to, tad noņemiet veco un ieplānojiet nākamo atjaunošanu.
# en: c8a2f11f
avoid-secrets = Vēl labāk izmantojiet pārvaldīto identitāti (managed identity) vai federatīvos akreditācijas datus (federated credential): tur nekas nav jāatjauno manuāli. Citādi izmantojiet sertifikātu un iestatiet atgādinājumu krietni pirms tā termiņa beigām.
# en: f29d974f
send-credential = Tīmekļa lietotnei vai pakalpojumam katrā pilnvaras (token) pieprasījumā jānosūta client_secret vai client_assertion.
# en: fda62c29
allow-public-client = Tikai lietotnei, kas nesūta novirzīšanas URI (ierīces kods, konta nosaukums un parole, integrētā Windows pierakstīšanās) un neglabā noslēpumu: Authentication (autentifikācija) → Allow public client flows (atļaut publiskā klienta plūsmas) → Yes (jā). Lietotnei, kas darbojas serverī, atstājiet No (nē).
# en: ec3597a1
use-spa-platform = Vienas lapas lietotnei (single-page app): reģistrējiet novirzīšanas URI platformai Single-page application (vienas lapas lietojumprogramma) un izmantojiet autorizācijas koda plūsmu ar PKCE.
# en: ab0b3707
use-web-platform = Lietotnei, kas kodu iesniedz no servera: reģistrējiet novirzīšanas URI platformai Web (tīmeklis), nevis Single-page application (vienas lapas lietojumprogramma) vai Mobile and desktop applications (mobilās un datora lietojumprogrammas), un pie „Allow public client flows” (atļaut publiskā klienta plūsmas) atstājiet No (nē).
# en: e8622bb3
use-code-flow = Lūdziet response_type=code ar PKCE; netiešā plūsma (implicit flow) ir novecojusi.
# en: fbf81107
enable-id-tokens = Authentication (autentifikācija) → Implicit grant and hybrid flows (netiešā piešķiršana un hibrīdplūsmas): atzīmējiet ID tokens (ID pilnvaras), ja tās lietotnei vajadzīgas tieši no autorizācijas galapunkta, bet Access tokens (piekļuves pilnvaras) tikai vecai lietotnei, ko vēl nevar pārveidot.
# en: ff5d4b18
provide-api-in-tenant = API vajadzīgs pakalpojuma principāls (service principal) nomniekā, kurā cilvēki pierakstās: tā administrators vispirms dod piekrišanu API vai, ja API savā knownClientApplications norāda jūsu klientu, abiem reizē.
# en: c981ca93
check-request-identity = Pārbaudiet, vai klienta ID vai SAML pieprasījuma Issuer ir šīs lietotnes un vai pieprasījumā izmantotais sertifikāts ir reģistrēts.
# en: 5c103b1a
use-absolute-uri = Sūtiet pilnu adresi, kas sākas ar shēmu (https://), un kodējiet to vienreiz. Apskatiet bāzes adresi (base URL) lietotnes iestatījumos.
    .name = Sūtiet { $name } kā pilnu adresi, kas sākas ar shēmu (https://), un kodējiet to vienreiz. Apskatiet bāzes adresi (base URL) lietotnes iestatījumos.
# en: 991183d3
ask-for-service-root = Lūdziet visu pakalpojumu, piemēram, https://contoso.sharepoint.com, nevis tajā esošas vietnes vai lapas adresi.
# en: 42142ae1
set-application-id-uri = App registrations (lietotņu reģistrācijas) → lietotne → Expose an API (atklāt API): iestatiet Application ID URI (manifestā identifierUris) un pieprasījumos izmantojiet tieši šo vērtību.
# en: e78ecae4
use-own-app-registration = Paraugu vērtības un kopīgus klienta ID aizstājiet ar savas lietotnes reģistrācijas ID un nomnieku.
# en: d41d9451
look-for-missing-permissions = App registrations (lietotņu reģistrācijas) → lietotne → API permissions (API atļaujas): meklējiet ierakstus, kas redzami tikai kā ID vai kuru API nomniekā nav. Pakalpojuma, kura vairs nav, ierakstus noņemiet, par pārējiem vienojieties ar tiem, kas uztur API, un vēlreiz lūdziet piekrišanu.
# en: 41505937
drop-azure-region = Sūtiet pieprasījumu uz sava mākoņa globālo adresi, piemēram, login.microsoftonline.com: bibliotēkā MSAL neizmantojiet WithAzureRegion (azureRegion, azure_region). Reģionu adreses pieņem tikai pārvaldītās identitātes (managed identity) un paša Microsoft pakalpojumus.
# en: afe90ef1
register-own-redirect-uri = Ja nosūtītā adrese pieder jūsu pašu lietotnei un ir pareiza, reģistrējiet to: App registrations (lietotņu reģistrācijas) → lietotne → Authentication (autentifikācija), platformai, kurā lietotne darbojas (Web, Single-page application vai Mobile and desktop). Kā redirect_uri sūtiet to pašu, arī /adminconsent saitē.
# en: 06d1ed37
use-mobile-desktop-platform = Datora vai mobilajai lietotnei vai skriptam: reģistrējiet tā novirzīšanas URI platformai Mobile and desktop applications (mobilās un datora lietojumprogrammas), nevis Web (tīmeklis) vai Single-page application (vienas lapas lietojumprogramma).
# en: 3fd17aa3
accept-mapped-claims = Viena nomnieka lietotnei: App registrations (lietotņu reģistrācijas) → lietotne → Manifest (manifests), sadaļā api iestatiet acceptMappedClaims uz true. Vairāknomnieku lietotnei to nedariet nekad: svešinieki varētu tai izdomāt apgalvojumus (claim).
# en: e7630788
match-audience-for-mapped-claims = Ar acceptMappedClaims adresātam (audience) jābūt klienta ID vai Application ID URI kādā no nomnieka pārbaudītajiem domēniem, piemēram, https://<nomnieks>.onmicrosoft.com/<lietotne>: iestatiet to sadaļā Expose an API (atklāt API) un lūdziet pēc tā.
# en: 5f63816f
add-own-signing-key = Vairāknomnieku lietotnei: dodiet pakalpojuma principālam (service principal) savu parakstīšanas atslēgu (addTokenSigningCertificate pakalpojumā Microsoft Graph), pierakstiet tās beigu datumu un laikus to atjaunojiet.
# en: 93c7fd3f
validate-with-own-key = Ja lietotnei ir sava atslēga, metadatus nolasiet, adresei pievienojot ?appid= un klienta ID: tur norādītās atslēgas paraksta lietotnes pilnvaras (token).
# en: 0dff1da2
match-federated-credential = Nolasiet iss, sub un aud pilnvarā (token), ko jūsu uzdevums tiešām saņem, un rakstzīmi pa rakstzīmei salīdziniet katru ar federatīvajiem akreditācijas datiem (federated credential). Svarīgi ir arī lielie un mazie burti un slīpsvītra beigās.
# en: daf04b65
look-at-job-subject = Vērtība subject ir atkarīga no tā, kā uzdevums tiek palaists: zars (branch), birka (tag), izmaiņu pieprasījums (pull request) vai vide sistēmā GitHub Actions; nosaukumvieta (namespace) un pakalpojuma konts sistēmā Kubernetes. Katram, kam jāpierakstās, vajadzīgi savi akreditācijas dati.
# en: b2f487f1
check-identity-of-credential = Pārbaudiet, vai klienta ID un nomnieks, ko izmanto uzdevums (AZURE_CLIENT_ID, AZURE_TENANT_ID), pieder tai lietotnei vai pārvaldītajai identitātei (managed identity), kurai ir šie akreditācijas dati.
# en: bffed8f7
register-app-in-each-cloud = Reģistrējiet lietotni vēlreiz nomnieka mākonī (portal.azure.us, portal.azure.cn) un katram mākonim glabājiet savu klienta ID, akreditācijas datus un pierakstīšanās adresi (authority).
# en: 9d198c52
use-addresses-of-one-cloud = Visur izmantojiet viena mākoņa adreses, gan pierakstīšanās, gan Microsoft Graph, gan pārvaldības: pie login.microsoftonline.us pieder graph.microsoft.us.
# en: 31ece2f5
register-broker-redirect-uri = Ja lietotne pierakstās ar starpnieku (broker), reģistrējiet arī tā adresi: msauth.<bundle ID>://auth Mac datoros un iPhone, msauth://<package>/<signature hash> Android ierīcēs, ms-appx-web://microsoft.aad.brokerplugin/<klienta ID> sistēmā Windows.
# en: 1b5d26af
grant-application-permissions = App registrations (lietotņu reģistrācijas) → lietotne → API permissions (API atļaujas): pievienojiet lietojumprogrammas atļaujas (application permissions), nevis deleģētās, un lūdziet administratoram dot tām piekrišanu. Ar /.default pilnvarā (token) ir tās, kas tika piešķirtas.
# en: f9a52e32
keep-one-platform-per-uri = App registrations (lietotņu reģistrācijas) → lietotne → Authentication (autentifikācija): katru novirzīšanas URI reģistrējiet tikai vienai platformai un noņemiet no nepareizās. Ja dažādu veidu lietotnes jūk, katram veidam izmantojiet savu reģistrāciju.
# en: 3ad3b69c
redeem-outside-web-view = Datora vai servera lietotnē vērsieties pilnvaru galapunktā (token endpoint) no pašas lietotnes koda vai servera, nevis no lapas vai tīmekļa skata (web view): galvenes Origin tur nedrīkst būt.
# en: 98e7456f
sign-in-anew-after-platform-change = Pēc platformas maiņas iztīriet pilnvaru (token) kešatmiņu un lieciet cilvēkiem pierakstīties no jauna: agrāk izsniegtie kodi un atsvaidzināšanas pilnvaras (refresh token) saglabā veco veidu.
# en: 01c4f6cb
redeem-in-browser = Vienas lapas lietotne (single-page app) kodu un atsvaidzināšanas pilnvaras (refresh token) iesniedz no pārlūkprogrammas, kā to dara MSAL.js. Ja pilnvaras vajadzīgas serverim, ļaujiet tam izmantot savu autorizācijas koda plūsmu.
# en: f765a278
tick-both-implicit-boxes = Tikai lietotnei, ko vēl nevar pārveidot: Authentication (autentifikācija) → Implicit grant and hybrid flows (netiešā piešķiršana un hibrīdplūsmas), atzīmējiet gan ID tokens (ID pilnvaras), gan Access tokens (piekļuves pilnvaras). B2C nomniekā ar vienu no tām nepietiek.
# en: 0a55d7c1
use-ropc-policy = Ja pierakstāties ar paroli no koda (ROPC), sūtiet to uz šim nolūkam veidotu lietotāju plūsmu vai politiku un ieslēdziet „Allow public client flows” (atļaut publiskā klienta plūsmas).
# en: 13bd0801
register-for-user-flows = Reģistrējiet lietotni B2C nomniekā ar kontu veidu „Accounts in any identity provider …” (konti jebkurā identitātes nodrošinātājā), kas domāts lietotāju plūsmām, un izmantojiet tās klienta ID.
# en: b1bff215
renew-assertion-each-time = Dodiet bibliotēkai atsauces funkciju (callback) vai pašu sertifikātu, nevis gatavu apliecinājumu (assertion): vienreiz izveidota virkne noveco dažu minūšu laikā. Sistēmā Kubernetes pilnvaras (token) failu nolasiet katram pieprasījumam no jauna.
# en: 33e9ae8d
log-in-again-in-pipeline = Konveijerā, kas pierakstās ar OIDC, piemēram, GitHub Actions, pierakstieties tieši pirms soļiem, kuriem tas vajadzīgs, un ilgos uzdevumos vēlreiz: paša konveijera pilnvara (token) der tikai dažas minūtes.
# en: 6756a544
remove-credential-from-public-client = Datora, mobilajai vai vienas lapas lietotnei: nesūtiet client_secret un client_assertion un izmantojiet bibliotēkas publisko klientu. Noslēpums, kas bija iebūvēts šādā lietotnē, vairs nav noslēpums: izdzēsiet to vai atjaunojiet, ja to izmanto serveris.
# en: 4ebc4a56
set-client-id = Sūtiet client_id, savas reģistrācijas Application (client) ID: autorizācijas pieprasījumā to ievietojiet adreses parametros, pilnvaras (token) pieprasījumā pamattekstā. Ja tas ir tukšs vai tikai nulles, parasti kāds iestatījums ir tukšs vai tajā vēl ir parauga vērtība.
# en: 08c47331
add-federated-credential = Ja šī ir īstā lietotne: Certificates & secrets (sertifikāti un noslēpumi) → Federated credentials (federatīvie akreditācijas dati), pievienojiet savai darba slodzei akreditācijas datus ar to izdevēju (issuer), subject un adresātu (audience), kas ir tās faktiski saņemtajā pilnvarā (token).
# en: 9e956d49
get-token-for-agent = Šablona (blueprint) vārdā izmantojiet client_credentials, kur fmi_path ir aģenta identitātes (agent identity) klienta ID un tvērums (scope) ir api://AzureADTokenExchange/.default. Tad aģenta identitātes vārdā nosūtiet šo pilnvaru (token) parametrā client_assertion, lai saņemtu pilnvaru vajadzīgajam API.
# en: a0539f3b
use-client-id-for-itself = Ja lietotne tiešām vēlas pilnvaru (token) savam API, nosauciet to pēc ID: <klienta ID>/.default kā tvērumu (scope) vai klienta ID kā resource v1 galapunktā, nevis api:// adresi.
# en: dc095225
compare-github-subject-form = Sistēmā GitHub Actions noskaidrojiet, kādā formā repozitorijs sūta subject: tikai ar nosaukumiem vai arī ar skaitliskiem ID (repo:owner@123/name@456:…), kā to dara repozitoriji, kas izveidoti, pārdēvēti vai pārcelti kopš 2026. gada 15. jūlija. Akreditācijas datos tam jābūt tādā pašā formā.
# en: 9c705ac2
go-on-without-service = Rēķinieties ar to, ka daži klienti šo pakalpojumu neizmanto: uztveriet šo kļūdu, pasakiet, kura pakalpojuma trūkst, un ļaujiet pārējai lietotnei darboties.
# en: 16fdf234
use-one-certificate-for-both = Savstarpējā TLS (mutual TLS) gadījumā ar vienu un to pašu sertifikātu jāatver savienojums, un tas jānorāda arī apliecinājumā (assertion): salīdziniet tā nospiedumu (thumbprint) ar x5t#S256 un meklējiet divus iestatījumus, kuros ir dažādi sertifikāti.
# en: b98f8dfd
drop-tokens-of-old-certificate = Pēc atjaunošanas izmetiet no kešatmiņas pilnvaras (token) un apliecinājumus (assertion), kas pieder vecajam sertifikātam, pat ja atslēga palika tā pati. Atjauniniet MSAL: dažas versijas tos turpināja izsniegt.
# en: 1f738561
make-longer-rsa-key = Izveidojiet jaunu atslēgu pāri, kuram ir vismaz tik bitu, cik norādīts ziņojumā (parasti 2048), reģistrējiet tā publisko daļu un turpmāk parakstiet ar to.
# en: 6a0fc9e2
claims-are-set-in-tenant = Lietotnes kodā nekas nav jālabo: šos apgalvojumus (claim) iestata nomniekā, kurā cilvēki pierakstās. Iestatīšanas pamācībā pasakiet, kādi apgalvojumi lietotnei vajadzīgi.
# en: 85cdea17
choose-supported-token-encryption = Apskatiet, kur lietotne izvēlas, kā šifrēt tās pilnvaru (token), vai tas būtu reģistrācijā, bibliotēkā vai pieprasījumā, un izvēlieties algoritmu, ko Microsoft norāda šāda veida pilnvarai. Ziņojumā nosaukts tas, kas tika noraidīts.
# en: 9e337403
ask-before-federating = Nosauciet administratoriem izmantotās pilnvaras (token) izdevēju (issuer) un subject un jautājiet, vai to šai lietotnei var atļaut.
# en: 8403176d
use-another-app-credential = Ja tā nav iespējams, izmantojiet to, ko nomnieks atļauj: Azure vidē pārvaldīto identitāti (managed identity), citādi sertifikātu.
# en: 76d71e0b
use-managed-identity-token = Parametrā client_assertion sūtiet tādas pārvaldītās identitātes (managed identity) pilnvaru (token), kas nosaukta federatīvajos akreditācijas datos (federated credential), vai ārēja izdevēja pilnvaru; nekad nesūtiet pilnvaru, kas izsniegta, cilvēkam pierakstoties, vai tādu, ko parasta lietotne saņēmusi ar savu noslēpumu vai sertifikātu.
# en: b5e5ca61
request-token-exchange-audience = Pilnvaru (token), ko sūtāt kā apliecinājumu, lūdziet ar adresātu (audience) api://AzureADTokenExchange (ASV valdības mākonī api://AzureADTokenExchangeUSGov, Ķīnā api://AzureADTokenExchangeChina) un to pašu ierakstiet federatīvajos akreditācijas datos (federated credential).
# en: 67abd677
use-identity-of-same-tenant = Izmantojiet pārvaldīto identitāti (managed identity) no tā nomnieka, kurā reģistrēta lietotne. Lai piekļūtu citam nomniekam, pierakstieties tur ar šī paša mājas nomnieka vairāknomnieku lietotni.
# en: feb5cbb2
use-issuer-of-same-cloud = Salīdziniet, kuram mākonim pieder izdevējs (issuer), adresāts (audience) un pierakstīšanās adrese (authority), ko izsaucat: globālais, ASV valdības un Ķīnas mākonis nav savietojami.
# en: 17f79183
remove-duplicate-federated-credential = App registrations (lietotņu reģistrācijas) → lietotne → Certificates & secrets (sertifikāti un noslēpumi) → Federated credentials (federatīvie akreditācijas dati); pārvaldītajai identitātei (managed identity) tās Federated credentials. Atrodiet tos, kuriem ir vienāds subject, un paturiet vienus ar pareizo izdevēju (issuer) un adresātu (audience).
# en: 3a9e68a9
run-in-allowed-enterprise = Kad tas parādās, akreditācijas datu subject parasti jau ir pareizs: to mainīt nepalīdzēs. GitHub apgalvojumu enterprise dod tikai tādas organizācijas repozitorijiem, kas pieder GitHub uzņēmuma kontam, nekad personisko kontu repozitorijiem. Palaidiet uzdevumu no šāda repozitorija.
# en: 07b09b39
require-extension-permission = Iekļaujiet CustomAuthenticationExtension.Receive.Payload tās lietotnes vajadzīgajās atļaujās, uz kuru norāda paplašinājuma resourceId, un iestatīšanas pamācībā pasakiet, ka piekrišana jādod administratoram.
# en: 6a44f7df
read-authentication-events-for-cause = Palūdziet administratoram šīs pierakstīšanās Authentication Events (autentifikācijas notikumi): tur norādītais kods (1003…) pasaka, kas izsaukumā nebija kārtībā, piemēram, noilgums, noraidīta pilnvara (token) vai nepareiza formāta atbilde.
# en: d14c6a02
test-extension-api = Izsauciet paplašinājuma API ar tiem pašiem datiem un ieskatieties tā žurnālā: divu sekunžu laikā tam jāatbild ar statusu 200 un šim notikumam paredzēto JSON.
# en: f8777033
use-own-identity-for-app-calls = Ja cilvēks nav iesaistīts, neizmantojiet on-behalf-of: lai lietotne otru API izsauc pati savā vārdā, ar klienta akreditācijas datiem (client credentials).
# en: 18c9315e
use-work-accounts-authority = Jebkuras organizācijas darba vai mācību kontiem /common vai /consumers vietā izmantojiet pierakstīšanās adresi (authority) /organizations, ja plūsmā nomnieks nav jānorāda. Klienta akreditācijas datiem (client credentials) nomnieks vajadzīgs vienmēr.
# en: 9129ecbe
separate-registration-for-oauth = SAML lietotni atstājiet tikai SAML. Lai izmantotu OpenID Connect vai OAuth, izveidojiet atsevišķu lietotnes reģistrāciju un izmantojiet tās klienta ID vai, ja šī lietotne ir API, tās tvērumu (scope).
# en: 3d162ecf
turn-on-native-authentication = App registrations (lietotņu reģistrācijas) → lietotne → Authentication (autentifikācija) → Settings (iestatījumi): gan „Enable the following mobile and desktop flows” (iespējot tālāk norādītās mobilo un datora lietotņu plūsmas; citur „Allow public client flows”), gan „Enable native authentication” (iespējot iebūvēto autentifikāciju) iestatiet uz Yes (jā).
# en: fb73d817
add-first-credential = App registrations (lietotņu reģistrācijas) → lietotne → Certificates & secrets (sertifikāti un noslēpumi): tur lietotnei nav nevienas atslēgas. Pievienojiet federatīvos akreditācijas datus (federated credential) vai sertifikātu, citādi noslēpumu, un iestatiet, lai lietotne to izmanto.
# en: fc0a5008
use-allowed-certificate-subject = Salīdziniet ziņojumā minētos subjekta nosaukumus ar tiem, kas šai lietotnei atļauti, un parakstiet ar sertifikātu, kuram ir kāds no tiem.
# en: 8101f6f5
read-issuer-afresh = Izdevēju (issuer) nolasiet tur, no kurienes tas nāk: AKS gadījumā az aks show --query oidcIssuerProfile.issuerUrl (no jauna izveidotam klasterim tas ir cits); citām sistēmām to /.well-known/openid-configuration.
# en: 3e53a44b
federate-without-chain = Izlaidiet vidējo posmu: lietotnei, ar kuru vēlaties pierakstīties, pievienojiet federatīvos akreditācijas datus (federated credential) pašai ārējai pilnvarai (token) (no klastera pakalpojuma konta vai konveijera) un nepierakstieties vispirms ar federatīvu pārvaldīto identitāti (managed identity).
# en: 74300003
check-public-client-in-manifest = App registrations (lietotņu reģistrācijas) → lietotne → Manifest (manifests): lietotnei, kas darbojas pārlūkprogrammā vai cilvēku ierīcēs, allowPublicClient (isFallbackPublicClient) jābūt true vai null. Lietotnei, kas darbojas serverī, atstājiet false un sūtiet noslēpumu.
