# en: 9547affc
confirm-redirect-uri-with-owner = Salīdziniet informācijā redzamo adresi ar tām, ko jums deva lietotnes īpašnieki. Ja tās starp tām nav, jautājiet viņiem: jūsu lietotāju pierakstīšanās rezultāts nonāk pie tā, kam pieder šī adrese.
# en: 24279821
add-confirmed-redirect-uri = Tikai tad, ja īpašnieki adresi apstiprina: App registrations (lietotņu reģistrācijas) → lietotne → Authentication (autentifikācija), un pievienojiet to pareizajai platformai.
# en: b8edef75
check-gallery-reply-url = Galerijas lietotnei: Enterprise applications (uzņēmuma lietojumprogrammas) → lietotne → Single sign-on (vienotā pierakstīšanās) → Reply URL (atbildes URL).
# en: 52662e76
microsoft-app-cannot-change = Lietotni, kas pieder uzņēmumam Microsoft, jūsu nomniekā nevar mainīt. Atveriet to vēlreiz no Microsoft lapas.
# en: a6d1ca19
assign-user-to-app = Enterprise applications (uzņēmuma lietojumprogrammas) → lietotne → Users and groups (lietotāji un grupas): ja lietotnei vajadzīga lietotāju piešķiršana, pievienojiet lietotāju (arī viesi) vai kādu no viņa grupām. Grupa grupā neskaitās.
# en: 8a7d7917
turn-off-assignment-required = Ja lietotni drīkst izmantot visi organizācijā: Properties (rekvizīti) → Assignment required (vajadzīga piešķiršana) → No (nē).
# en: 69aba585
search-app-by-id = Enterprise applications (uzņēmuma lietojumprogrammas), visi lietojumprogrammu tipi: meklējiet informācijā norādīto lietojumprogrammas ID. Ja nekas nav atrasts, šīs lietotnes jūsu nomniekā nav.
# en: ae5bfbb0
add-app-after-checking = Ja jūsu organizācija lietotni vēlas, noskaidrojiet pie tās izdevēja, kura lietotne tā ir, un pievienojiet to, kā viņš norāda: no galerijas vai ar viņa piekrišanas saiti.
# en: 353c8c82
compare-entity-id = SAML vai WS-Federation gadījumā: Enterprise applications (uzņēmuma lietojumprogrammas) → lietotne → Single sign-on (vienotā pierakstīšanās) → Identifier (Entity ID) jābūt rakstzīmi pa rakstzīmei vienādam ar identifikatoru vai realm, ko sūta lietotne. Mainiet to tikai tad, ja to apstiprina lietotnes īpašnieki.
# en: ef415d57
grant-app-role-to-client = Ja tika noraidīta lietotne, nevis cilvēks: App registrations (lietotņu reģistrācijas) → izsaucošā lietotne → API permissions (API atļaujas), pievienojiet lietojumprogrammas atļauju (app role), ko piedāvā resurss, un dodiet administratora piekrišanu.
# en: 9f787583
check-app-enabled = Enterprise applications (uzņēmuma lietojumprogrammas) → lietotne → Properties (rekvizīti): noskaidrojiet, kurš pie „Enabled for users to sign-in?” (iespējota lietotāju pierakstīšanai) izvēlējās No (nē) un kāpēc. Izvēlieties Yes (jā) tikai tad, ja tā bija kļūda.
# en: bacbd860
ask-publisher-about-disabling = Ja jūsu nomniekā ir Yes (jā), jautājiet lietotnes izdevējam: iespējams, lietotne ir atspējota tur, kur tā reģistrēta.
# en: 15bef93a
check-app-credentials = App registrations (lietotņu reģistrācijas) → lietotne → Certificates & secrets (sertifikāti un noslēpumi): pārbaudiet, vai izmantotajam noslēpumam vai sertifikātam nav beidzies derīguma termiņš, un pasakiet to lietotnes īpašniekiem.
# en: bc74d67c
look-into-vendor-settings = Ja lietotne ir nopirkta, tās pašas pierakstīšanās iestatījumos sameklējiet noslēpumu vai sertifikātu, ko tā izmanto, vai nosūtiet informāciju tās piegādātājam.
# en: dc82ed9c
check-authentication-settings = Ja lietotne reģistrēta jūsu nomniekā, App registrations (lietotņu reģistrācijas) → lietotne → Authentication (autentifikācija) rāda tās novirzīšanas URI, platformas, plūsmas un kontu veidus. Mainiet tos tikai kopā ar cilvēkiem, kas veido lietotni.
# en: 85d9a6c1
find-resource-app = Enterprise applications (uzņēmuma lietojumprogrammas), visi lietojumprogrammu tipi: sameklējiet ziņojumā nosaukto pakalpojumu pēc nosaukuma vai lietojumprogrammas ID. Ja tas tur ir, noskaidrojiet, kurš sadaļā Properties (rekvizīti) pie „Enabled for users to sign-in?” (iespējota lietotāju pierakstīšanai) izvēlējās No (nē). Izvēlieties Yes (jā) tikai tad, ja tā bija kļūda.
# en: 9fa6c94b
check-application-id-uri = Ja lietotne reģistrēta jūsu nomniekā, App registrations (lietotņu reģistrācijas) → lietotne → Expose an API (atklāt API) rāda, vai tai ir Application ID URI. Iestatiet to tikai kopā ar cilvēkiem, kas veido lietotni.
# en: 4e46a6d9
check-tool-addresses = Ja to rāda skripts vai rīks, salīdziniet tam norādītās adreses (pierakstīšanās, resursa, Azure Resource Manager) ar tā pamācību.
# en: 31e50377
read-consent-audit-entry = Audit logs (audita žurnāli) → darbība „Consent to application” (piekrišana lietojumprogrammai): sameklējiet neizdevušos ierakstu ap tālāk redzamo laiku. Tajā norādīta lietotne, un tajā var būt iemesls.
# en: c4a600d3
find-claims-customization = Enterprise applications (uzņēmuma lietojumprogrammas) → lietotne → Single sign-on (vienotā pierakstīšanās) → Attributes & Claims (atribūti un apgalvojumi): meklējiet apgalvojumus, ko kāds pievienojis, un apgalvojumu kartēšanas politiku (claims mapping policy). Kurš un kad tos mainīja, rāda Audit logs (audita žurnāli).
# en: c97c0d8d
undo-unwanted-claims = Nopirktai lietotnei: jautājiet tās piegādātājam, vai lietotne šos apgalvojumus gaida un vai tai ir sava parakstīšanas atslēga. Ja ne, noņemiet pievienoto.
# en: 322474e9
compare-federated-credential = App registrations (lietotņu reģistrācijas) → lietotne → Certificates & secrets (sertifikāti un noslēpumi) → Federated credentials (federatīvie akreditācijas dati); pārvaldītajai identitātei (managed identity) tās Federated credentials Azure portālā. Salīdziniet issuer, subject un audience ar tālāk redzamo informāciju.
# en: ac025e7c
add-confirmed-federated-credential = Akreditācijas datus mainiet vai pievienojiet tikai tad, ja vērtības apstiprina konveijera vai klastera īpašnieki: ikviens, kas var iegūt šādu pilnvaru (token), pierakstās kā šī lietotne.
# en: 0005692c
choose-cloud-in-tool = Skriptam vai rīkam: izvēlieties tajā sava nomnieka mākoni, piemēram, Connect-MgGraph -Environment USGov vai az cloud set. GCC ir globālajā mākonī; GCC High un DoD ir ASV valdības (US Government) mākonī.
# en: e83f40a4
create-own-service-principal = Ja lietotne reģistrēta jūsu pašu nomniekā: App registrations (lietotņu reģistrācijas) → lietotne → Overview (pārskats) → Create Service Principal (izveidot pakalpojuma principālu) vai az ad sp create --id <lietojumprogrammas ID>.
# en: 873f10af
find-who-removed-app = Ja lietotne agrāk darbojās, sadaļā Audit logs (audita žurnāli) meklējiet „Remove service principal” (noņemt pakalpojuma principālu). Pirms to atjaunojat, noskaidrojiet, kurš to izdzēsa un kāpēc.
# en: c0cb9cc5
empty-secret-field = Lietotnei, ko iestatījāt paši, pamācībā noskaidrojiet, kāda veida tā ir: publiskam klientam noslēpuma lauks paliek tukšs; ja ir noslēpums, novirzīšanas URI jābūt reģistrētam platformai Web (tīmeklis).
# en: 0ab23952
enter-application-id = Lietotnei, ko mitināt vai savienojat paši: tās iestatījumos ierakstiet nomnieka ID un Application (client) ID no App registrations (lietotņu reģistrācijas) → lietotne → Overview (pārskats). Iespējams, šie lauki kļuva tukši pēc atjaunināšanas vai pārcelšanas.
# en: 147dd5c4
see-whether-consent-counted = Ja tas notika uzreiz pēc lapas, kas prasa atļaujas: Enterprise applications (uzņēmuma lietojumprogrammas) → lietotne → Permissions (atļaujas) rāda, vai tās tomēr ir piešķirtas. Tad neizdevās tikai atgriešanās.
# en: a14cbd5d
read-claims-policy = Ja lietotnei piešķirta apgalvojumu kartēšanas politika (Get-MgServicePrincipalClaimMappingPolicy), salīdziniet tās transformācijas ar Microsoft dokumentāciju: nosaukumus, metodes, ievades un to, vai ir katra daļa, uz kuru tās atsaucas.
# en: 3fc408a5
test-claims-regex = Enterprise applications (uzņēmuma lietojumprogrammas) → lietotne → Single sign-on (vienotā pierakstīšanās) → Attributes & Claims (atribūti un apgalvojumi) → apgalvojums ar transformāciju: atveriet tā regulāro izteiksmi, pārbaudiet to tur ar īstām vērtībām un izlabojiet.
# en: 3cff56b5
simplify-claims-rules = Enterprise applications (uzņēmuma lietojumprogrammas) → lietotne → Single sign-on (vienotā pierakstīšanās) → Attributes & Claims (atribūti un apgalvojumi): noņemiet transformācijas, kas lietotnei nav vajadzīgas, un vienkāršojiet izteiksmes un izmaiņu virknes. Neveidojiet atkārtojumu atkārtojumā un piesaistiet izteiksmi vērtības sākumam un beigām.
# en: 8dde41b4
shorten-regex-output = Attributes & Claims (atribūti un apgalvojumi) → apgalvojums ar RegexReplace: veidojiet šablonu tā, lai tas visai vērtībai atbilstu vienreiz, figūriekavās izmantojiet maz grupu un pārņemiet tikai vajadzīgo daļu. Pārbaudiet to ar garāko īsto vērtību.
# en: ee370cb4
check-token-encryption-setting = Ja lietotnei ieslēgta pilnvaru šifrēšana: Enterprise applications (uzņēmuma lietojumprogrammas) → lietotne → Token encryption (pilnvaru šifrēšana) rāda sertifikātu. Mainiet to tikai kopā ar lietotnes īpašniekiem.
# en: 780a9152
check-federation-restriction = Pārbaudiet, vai nomniekam nav politikas, kas ierobežo federatīvos akreditācijas datus vai to izdevējus, piemēram, lietotņu pārvaldības politikas (policies/defaultAppManagementPolicy un appManagementPolicies pakalpojumā Microsoft Graph). Pirms atļaujat šo izdevēju, noskaidrojiet, kurš to noteica un kāpēc.
# en: 915e1b01
check-github-enterprise-rule = Ziņojumā norādītas vērtības, ko jūsu nomnieka kārtula šim izdevējam atļauj, un tā, kas tika saņemta. Pirms to pievienojat vai maināt kārtulu, pārliecinieties pie konveijera īpašniekiem, ka GitHub uzņēmums ir jūsu.
# en: 5e4afb51
grant-extension-permission = App registrations (lietotņu reģistrācijas) → lietotne, ko izmanto pielāgotais autentifikācijas paplašinājums (custom authentication extension) → API permissions (API atļaujas): Microsoft Graph lietojumprogrammas atļauja CustomAuthenticationExtension.Receive.Payload. Pārliecinieties pie īpašniekiem, ka tā ir īstā lietotne, un tad dodiet administratora piekrišanu.
# en: 8106d86e
read-authentication-events = Sign-in logs (pierakstīšanās žurnāli) → šis pieprasījums → Authentication Events (autentifikācijas notikumi): pielāgotā paplašinājuma ierakstā ir kods, kas sākas ar 1003. Noskaidrojiet tā nozīmi un nododiet to cilvēkiem, kas uztur pakalpojumu.
# en: dec71ca9
check-single-sign-on-mode = Enterprise applications (uzņēmuma lietojumprogrammas) → lietotne ar ziņojumā norādīto ID (pati lietotne vai pakalpojums, kam tā lūdz piekļuvi) → Single sign-on (vienotā pierakstīšanās): pārbaudiet, vai tur izvēlēts SAML. Ja lietotāji to šādi izmanto, nemainiet to.
# en: 3f6a6390
fill-source-attribute = Single sign-on (vienotā pierakstīšanās) → Attributes & Claims (atribūti un apgalvojumi): atveriet apgalvojumu, kura ievade nosaukta ziņojumā (bieži Unique User Identifier (Name ID)), un aizpildiet šim lietotājam tā avota atribūtu. Citu atribūtu izvēlieties tikai tad, kad esat jautājis lietotnes īpašniekiem: no tā ir atkarīgi lietotāju konti tur.
# en: 1ad03c87
confirm-certificate-subject = Jautājiet lietotnes īpašniekiem, kurš sertifikāts tai jāizmanto. Vēl vienu subjekta nosaukumu atļaujiet tikai tad, ja viņi to apstiprina: ikviens, kam ir šāds sertifikāts, var pierakstīties kā šī lietotne.
