# en: bec7be29
fix-saml-sign-on-url = Enterprise applications (uzņēmuma lietojumprogrammas) → lietotne → Single sign-on (vienotā pierakstīšanās) → Basic SAML Configuration (SAML pamatkonfigurācija): Sign on URL (pierakstīšanās URL) jābūt pašas lietotnes pierakstīšanās lapai, nekad ne Microsoft adresei. Atstājiet to tukšu tikai tad, ja lietotni var palaist vienīgi lapā My Apps (manas lietotnes).
# en: 773efb17
finish-sso-in-app = Pašas lietotnes iestatījumos pārbaudiet, vai vienotā pierakstīšanās ir ieslēgta un izmanto jūsu nomnieka Login URL (pierakstīšanās URL).
# en: 8a5ae7e3
ask-vendor-for-authn-context = Palūdziet lietotnes piegādātājam vairs nesūtīt RequestedAuthnContext: tas nav obligāts, un vairumam lietotņu tas nav vajadzīgs.
# en: 652ca200
check-immutable-id = Federatīvam kontam: pārbaudiet kārtulu, kas sūta ImmutableID (http://schemas.microsoft.com/LiveID/Federation/2008/05/ImmutableID), un to, vai tās avotam (objectGUID vai ms-DS-ConsistencyGuid) šim lietotājam ir vērtība. Tai jābūt vienādai ar konta OnPremisesImmutableId.
# en: 9ee0e9cb
check-federation-settings = Salīdziniet, kas jūsu federācijas pakalpojumā un Entra ID reģistrēts par otru pusi: izdevējs (issuer), pierakstīšanās adrese, parakstīšanas sertifikāts un metadatos norādītais nomnieka ID vai domēns.
# en: 3d0cd292
replace-saml-signing-certificate = Enterprise applications (uzņēmuma lietojumprogrammas) → lietotne → Single sign-on (vienotā pierakstīšanās) → SAML Certificates (SAML sertifikāti) → Edit (rediģēt): pārbaudiet, vai kāds no tiem ir Active (aktīvs). Ja neviens nav vai kļūda paliek, kaut arī viens ir, pievienojiet ar New Certificate (jauns sertifikāts) jaunu un saglabājiet to.
# en: 6e58e917
give-new-certificate-to-app = Nododiet jauno sertifikātu cilvēkiem, kas uztur lietotni, un, kad viņi ir gatavi, izvēlieties „Make certificate active” (padarīt sertifikātu aktīvu): kamēr lietotne to nepazīst, tā noraida visus.
# en: a513c37b
compare-federation-certificate = Salīdziniet sertifikātu, ar kuru jūsu federācijas pakalpojums paraksta tagad, ar to, kas reģistrēts domēnam (Get-MgDomainFederationConfiguration). Pēc sertifikāta atjaunošanas atjauniniet arī šo ierakstu.
# en: 93a5d83e
compare-federation-issuer = Rakstzīmi pa rakstzīmei salīdziniet SAML atbildē norādīto Issuer ar domēnam reģistrēto izdevēja URI. Tam jābūt tikai jūsu: no pamācības nokopētu var izmantot arī citi nomnieki. Mainiet abas puses vienlaikus.
# en: 168c7cb2
read-saml-answer = Fiksējiet pārlūkprogrammā vienu pierakstīšanos un izlasiet SAML atbildi: tajā jābūt parakstam, laikiem pēc UTC, NameID (nemainīgajam ID, immutable ID) un IDPEmail (lietotāja pamatnosaukumam, user principal name).
# en: e150e825
read-identity-provider-log = Identitātes nodrošinātāja, kam tika jautāts (AD FS, Okta, Ping …), žurnālā meklējiet ierakstus ap tālāk redzamo laiku: iemesls ir tur. Viesim tas ir viņa paša organizācijas nodrošinātājs.
# en: 59fae070
compare-guest-federation-issuer = Cilvēkiem, kas nāk caur citu nodrošinātāju: External Identities (ārējās identitātes) → All identity providers (visi identitātes nodrošinātāji) → nodrošinātāja vai partnera ieraksts. Tajā norādītajam izdevējam jābūt vienādam ar Issuer SAML atbildē vai ar iss ID pilnvarā un issuer dokumentā /.well-known/openid-configuration; pirms to maināt, lai nodrošinātājs apstiprina savējo.
# en: 910f17e3
check-issuer-rule = AD FS ar vairākiem domēniem: ar šī lietotāja pierakstīšanās nosaukumu pārbaudiet apgalvojumu kārtulu (claim rule), kas veido izdevēju. Apakšdomēnam tai jādod virsdomēna izdevējs.
# en: 426a1dda
check-verification-certificates = Enterprise applications (uzņēmuma lietojumprogrammas) → lietotne → Single sign-on (vienotā pierakstīšanās) → SAML Certificates (SAML sertifikāti) → Verification certificates (pārbaudes sertifikāti): noskaidrojiet, vai tiek prasīti parakstīti pieprasījumi, un salīdziniet tur esošo sertifikātu ar to, ar kuru paraksta lietotne.
# en: 69cd490e
ask-vendor-to-sign-requests = Jautājiet lietotnes piegādātājam, kā ieslēgt parakstītus SAML pieprasījumus (RSA-SHA256), un viņa doto publisko sertifikātu augšupielādējiet sadaļā Verification certificates (pārbaudes sertifikāti).
# en: 2620c6c7
drop-signed-request-requirement = Ja lietotne nevar parakstīt un tās īpašnieki tam piekrīt, noņemiet atzīmi „Require verification certificates” (prasīt pārbaudes sertifikātus). Tad Microsoft parakstus vairs nepārbauda; atbild tas joprojām tikai uz lietotnei reģistrētajiem Reply URL (atbildes URL).
# en: 7532f30e
find-the-refusing-provider = Ja nezināt, kam tika jautāts: iespējamos rāda pierakstīšanās žurnāla cilne Authentication details (autentifikācijas detaļas), domēna federācijas iestatījumi un pielāgotie autentifikācijas paplašinājumi (custom authentication extensions).
# en: 26dcb036
send-email-claim = Iestatiet identitātes nodrošinātāju tā, lai lietotāja e-pasta adrese tiktu sūtīta ar nosaukumu http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress, tieši ar tādu.
# en: 15f1af14
compare-partner-domain = External Identities (ārējās identitātes) → All identity providers (visi identitātes nodrošinātāji) → Custom (pielāgoti) → partnera ieraksts: salīdziniet tā domēnus ar daļu aiz @ atbildē. Domēnu pievienojiet tikai tad, kad partneris apstiprinājis, ka tas pieder viņam.
# en: f7d9b144
check-guest-answer-destination = Fiksējiet vienu pierakstīšanos: atbildei jānonāk adresē https://login.microsoftonline.com/login.srf, un tās audience vērtībai jābūt https://login.microsoftonline.com/<jūsu nomnieka ID>/. External ID nomniekiem ir savas ciamlogin.com adreses.
# en: cab1c8be
set-ws-trust-token-type = PingFederate: savienojumā ar Microsoft iestatiet WS-Federation pilnvaras tipu (token type) SAML 1.1 un WS-Trust STS noklusējuma pilnvaras tipu „SAML 1.1 for Office 365”.
# en: 5e3b4084
check-b2c-provider-settings = B2C nomniekā Identity providers (identitātes nodrošinātāji) → nodrošinātājs: salīdziniet klienta ID, noslēpumu un adreses ar ierakstu pie nodrošinātāja. Tur norādītajam novirzīšanas URI jābūt https://<nomnieks>.b2clogin.com/<nomnieks>.onmicrosoft.com/oauth2/authresp vai tādam pašam jūsu pašu domēnā.
# en: 21b6c644
renew-provider-secret = Ja ziņojumā ir invalid_client: izveidojiet pie nodrošinātāja jaunu noslēpumu, ievietojiet to sadaļā Identity providers (identitātes nodrošinātāji) → nodrošinātājs (pielāgotām politikām: politikas atslēgā) un atzīmējiet sev, līdz kuram datumam tas der.
# en: b2ca9131
turn-off-property-in-gateway = Ja pa vidu ir vārteja vai starpnieks (broker), apskatiet tā SAML iestatījumus: NetScaler ir slēdzis daļai Subject (ns_saml_dont_send_subject), pakalpojumā Auth0 tā ir savienojuma pieprasījuma veidnē.
# en: 190ca99e
check-name-id-setting = Ja pašas lietotnes iestatījumos var izvēlēties Name ID formātu, izvēlieties e-pasta adresi vai „unspecified” (nenorādīts), un kvalifikatora (qualifier) laukus atstājiet tukšus.
# en: 892b989a
check-password-agents = Entra Connect → Connect Sync → Pass-through authentication (caurlaides autentifikācija): stāvoklī Active (aktīvs) jābūt vismaz vienam aģentam, labāk trim. Ja kāds tāds nav, tā serverī pārbaudiet, vai autentifikācijas aģenta pakalpojums darbojas un pa portu 443 sasniedz Microsoft.
# en: 8e5470fd
check-agent-reaches-domain-controller = Aģenta serverim jābūt pievienotam kādam domēnam tajā mežā (forest), kuram pieder lietotājs, vai mežā, ko ar to saista meža uzticamība (forest trust), un tur jāsasniedz domēna kontrolleris.
# en: 6d432e35
read-agent-log = Aģenta serverī atveriet Notikumu skatītāju (Event Viewer) → Applications and Services Logs (lietojumprogrammu un pakalpojumu žurnāli) → Microsoft → AzureAdConnect → AuthenticationAgent → Admin un meklējiet ierakstus ap tālāk redzamo laiku.
# en: 43f1d531
use-cloud-only-administrator = Ja netiekat iekšā arī jūs, pierakstieties ar administratora kontu, kas ir tikai mākonī, piemēram, ar kontu jūsu onmicrosoft.com domēnā: tā paroli Microsoft pārbauda pats.
# en: d348a0de
check-domain-controller-load = Pārbaudiet, vai domēna kontrolleri ap to laiku atbild ātri un vai aģentu serveriem ir brīva jauda. Ja aģentu ir vairāk, darbs sadalās.
# en: ee404af5
register-new-agent = Ja tas atkal un atkal notiek ar vienu aģentu: instalējiet un reģistrējiet jaunu, pagaidiet, līdz tas redzams kā Active (aktīvs), un tikai tad veco atinstalējiet.
# en: ceca0fdd
check-time-of-agent = Aģenta serverī un domēna kontrolleros palaidiet w32tm /query /status un salīdziniet. Ja kādam laiks ir nepareizs, sakārtojiet tā laika avotu: Kerberos pēc noklusējuma pieļauj ne vairāk kā piecu minūšu atšķirību.
# en: 9a7bc538
return-saml-1-1-assertion = Fiksējiet pārlūkprogrammā vienu pierakstīšanos un izlasiet wresult: tajā jābūt SAML 1.1 apliecinājumam (assertion) par lietotāju. Ja tā nav vai tas ir SAML 2.0, identitātes nodrošinātājā nomainiet pilnvaras tipu (token type).
# en: 5be4caa0
check-external-provider-settings = External Identities (ārējās identitātes) → All identity providers (visi identitātes nodrošinātāji) → nodrošinātājs: salīdziniet klienta ID, noslēpumu un adreses ar ierakstu pie nodrošinātāja un pārbaudiet, vai noslēpumam nav beidzies derīguma termiņš.
# en: 91b8886a
check-provider-key-list = No vietas ārpus sava tīkla atveriet jwks_uri no nodrošinātāja metadatiem: atbildei jābūt derīgam JSON ar nodrošinātāja publiskajām parakstīšanas atslēgām (JWK). Ja tā nav, tas jānovērš tiem, kas nodrošinātāju uztur.
# en: 4babd200
map-provider-email = Apskatiet vienu nodrošinātāja id_token: tajā jābūt sub, kas šim lietotājam katru reizi ir vienāds, un e-pasta adresei. Sadaļā External Identities (ārējās identitātes) → All identity providers (visi identitātes nodrošinātāji) → nodrošinātājs tvērumā (scope) jābūt email, un Claims mapping (apgalvojumu kartēšana) jānorāda uz pareizajiem apgalvojumiem.
# en: b56b0bcf
check-email-verified-claim = Apskatiet vienu nodrošinātāja id_token: email_verified vērtībai jābūt true. Lai nodrošinātājs to sūta adresēm, ko tiešām ir pārbaudījis; neiestatiet true visiem.
# en: b9be872b
choose-domainless-federation = Ja partnera cilvēkiem ir daudzu domēnu adreses, piemēram, Gmail, šos domēnus nepievienojiet. Microsoft pamācībā noskaidrojiet, vai der SAML federācija bez domēna (domainless): tā domēnu nesalīdzina.
# en: ee231b82
remove-guest-federation-with-own-provider = Ja tas skar jūsu pašu cilvēkus: iespējams, kāds ieraksts sadaļā All identity providers (visi identitātes nodrošinātāji) → Custom (pielāgoti) norāda jūsu pašu organizācijas nodrošinātāju. Šis ceļš ir tikai viesiem. Noņemiet ierakstu, kad esat pārliecinājies, ka neviens viesis pa to nenāk.
