# en: e2eac74d
AADB2C90008 = Pierakstīšanās pieprasījumā nav teikts, no kuras vietnes tas ir
    .meaning = Pieprasījumā, ar kuru šeit nonācāt, trūkst vietnes numura. Iemesls var būt aprauta saite vai kāds vietnes iestatījums. Ar jūsu kontu un paroli viss ir kārtībā.
    .cause-1 = Kāds vietnes iestatījums ir tukšs, tāpēc trūkst klienta ID.
    .cause-2 = Saite uz pierakstīšanās lapu ir nokopēta tikai daļēji vai aprauta.
    .cause-3 = Pilnvaras (token) pieprasījumā klienta ID nav ne pamattekstā, ne galvenē Authorization.
# en: d27e3d0a
AADB2C90010 = Vietne nepateica, ko vēlas saņemt no pierakstīšanās
    .meaning = Vietnes pieprasījumā trūkst daļas, kurā teikts, ko tā vēlas saņemt. Ar jūsu kontu un paroli viss ir kārtībā. Kļūmi var novērst tikai cilvēki, kas uztur vietni.
# en: 954c4701
AADB2C90083 = Vietne izlaida daļu sava pieprasījuma
    .meaning = Vietnes pieprasījumā trūkst daļas, kas Microsoft ir vajadzīga. Ar jūsu kontu un paroli viss ir kārtībā. Kļūmi var novērst tikai cilvēki, kas uztur vietni, ja vien jūs šurp neatveda aprauta saite.
# en: 2f4b1b7d
AADB2C90117 = Vietne lūdza kaut ko tādu, kā šeit nav
    .meaning = Jums pierakstoties, vietne lūdza atļauju, ko tās pierakstīšanās pakalpojums nepazīst. Ar jūsu kontu un paroli viss ir kārtībā. Kļūmi var novērst tikai cilvēki, kas uztur vietni.
    .meaning-scope = Jums pierakstoties, vietne lūdza atļauju { $scope }, ko tās pierakstīšanās pakalpojums nepazīst. Ar jūsu kontu un paroli viss ir kārtībā. Kļūmi var novērst tikai cilvēki, kas uztur vietni.
    .cause-1 = Vietne lūdz kādu Microsoft Graph atļauju, piemēram, User.Read, kas bieži pārņemta no parauga.
    .cause-2 = Tvērums (scope) ir rakstīts saīsināti, ar drukas kļūdu vai ar cita API identifikatoru.
    .cause-3 = API vai tā tvērums B2C nomniekā nav iestatīts.
    .cause-4 = Atsvaidzinot pilnvaru (token), tiek lūgti citi tvērumi nekā pierakstoties.
# en: f536350b
AADB2C90209 = Vietnes līdzi nosūtītais nav domāts šai lapai
    .meaning = Vietne vai saite, kas jūs šurp atveda, nosūtīja līdzi parakstītu ziņu par jums, bet tā ir adresēta citam saņēmējam. Jūs neko neizdarījāt nepareizi. Kļūmi var novērst tikai cilvēki, kas uztur vietni.
    .background = Vietne var nosūtīt pielāgotai politikai (custom policy) savu pilnvaru (token) parametrā id_token_hint, piemēram, uzaicinot pa e-pastu. Politika to pieņem tikai tad, ja paraksts, izdevējs (issuer), adresāts (audience) un laiki ir pareizi.
# en: cd9b3ec1
AADB2C90210 = Vietnes līdzi nosūtīto nevarēja apstiprināt
    .meaning = Vietne vai saite, kas jūs šurp atveda, nosūtīja līdzi parakstītu ziņu par jums, bet tā neizturēja pārbaudi. Iemesls var būt veca vai aprauta saite vai kāds vietnes iestatījums.
    .cause-1 = Atslēga vai noslēpums, ar ko ziņu paraksta, nav tas, ar ko politika to pārbauda.
    .cause-2 = Politika nevar nolasīt izdevēja metadatus vai atslēgas.
    .cause-3 = Pa ceļam saite tika mainīta vai aprauta.
    .background = Vietne var nosūtīt pielāgotai politikai (custom policy) savu pilnvaru (token) parametrā id_token_hint, piemēram, uzaicinot pa e-pastu. Politika to pieņem tikai tad, ja paraksts, izdevējs (issuer), adresāts (audience) un laiki ir pareizi.
# en: f1f5ee8d
AADSTS50049 = Lietotne izmantoja pierakstīšanās adresi, ko Microsoft nepazīst
    .meaning = Pirms jūsu pierakstīšanās lietotne jautāja Microsoft par kādu pierakstīšanās adresi, un tās nav Microsoft sarakstā. Visbiežāk cēlonis ir kāds lietotnes iestatījums. Ar jūsu kontu un paroli viss ir kārtībā.
    .cause-1 = Adresē, kas norādīta lietotnes iestatījumos, ir drukas kļūda, vai arī tā pieder citam Microsoft mākonim.
    .cause-2 = Lietotne izmanto Azure AD B2C, External ID, AD FS vai sava domēna adresi, bet tās pierakstīšanās bibliotēkai tas nav norādīts.
# en: c2b4161f
AADSTS50059 = Lietotne nepateica, kura organizācija domāta
    .meaning = Ne lietotne, ne pierakstīšanās nepasaka, uz kuru organizāciju tas attiecas, tāpēc Microsoft nevar turpināt. Cēlonis ir kāds lietotnes iestatījums; ar jūsu kontu viss ir kārtībā.
    .search = nav norādīta organizācija, nav norādīts nomnieks, no tenant-identifying information
# en: 3b21a526
AADSTS50128 = Šim konta nosaukumam organizācija netika atrasta
    .meaning = Microsoft ne pēc konta nosaukuma, ne pēc lietotnes nevarēja noteikt, kurai organizācijai piederat. Visbiežāk kļūda ir daļā aiz @. Jūsu parole netika pārbaudīta.
    .search = organizācija nav atrasta, nomnieks nav atrasts, nederīgs domēns, tenant not found, invalid domain
# en: 8de79477
AADSTS50148 = Lietotne nevarēja pabeigt sākto pierakstīšanos
    .meaning = Katru pierakstīšanos lietotne sāk ar kādu vērtību, un beigās tai jāuzrāda otra, kas tai atbilst. Uzrādītā neatbilst šim mēģinājumam. Var palīdzēt, ja sāksiet no jauna; ar jūsu kontu un paroli viss ir kārtībā.
    .cause-1 = Sajaukti divi mēģinājumi: divas cilnes, lapas atkārtota ielāde vai poga Atpakaļ.
    .cause-2 = Lietotne darbojas vairākos serveros, un tas, kurš pierakstīšanos pabeidza, šo vērtību nezināja.
    .cause-3 = Lietotne nepareizi aprēķina challenge vērtību.
    .search = nesakrīt PKCE, PKCE, code verifier
# en: 62102650
AADSTS70011 = Lietotne lūdza atļauju, kas nav derīga
    .meaning = Lietotne lūdza atļauju, kuras nav vai kura ir nepareizi uzrakstīta. To var mainīt tikai cilvēki, kas veido lietotni.
    .meaning-scope = Lietotne lūdza atļauju { $scope }, kuras nav vai kura ir nepareizi uzrakstīta. To var mainīt tikai cilvēki, kas veido lietotni.
    .search = nederīga atļauja, nederīgs tvērums, invalid scope
# en: c1f0be36
AADSTS90002 = Šī organizācija netika atrasta
    .meaning = Lietotne vai konta nosaukums norādīja uz organizāciju, ko Microsoft neatrod. Jūsu parole netika pārbaudīta.
    .meaning-tenant = Lietotne vai konta nosaukums norādīja uz organizāciju { $tenant }, ko Microsoft neatrod. Jūsu parole netika pārbaudīta.
    .cause-1 = Konta nosaukumā vai lietotnes iestatījumā ir drukas kļūda.
    .cause-2 = Organizācija pieder citam Microsoft mākonim, piemēram, ASV valdības (US Government) vai Ķīnas.
    .cause-3 = Organizācija ir izdzēsta, vai arī tai vairs nav abonementa.
    .search = organizācija nav atrasta, nomnieks nav atrasts, nepareizs nomnieka ID, tenant not found, wrong tenant ID, tenant does not exist
# en: eb837a8d
AADSTS90010 = Lietotnes pieprasījuma veids netiek atbalstīts
    .meaning = Lietotne no pierakstīšanās vēlas kaut ko tādu, ko Microsoft nepiedāvā, tāpēc Microsoft pierakstīšanos apturēja. Kļūmi var novērst tikai cilvēki, kas veido lietotni. Ar jūsu kontu un paroli viss ir kārtībā.
    .meaning-algorithm = Lietotne vēlas aizsargāt pierakstīšanos veidā, kura nosaukums ir { $algorithm }, bet Microsoft to šeit nepiedāvā. Kļūmi var novērst tikai cilvēki, kas veido lietotni. Ar jūsu kontu un paroli viss ir kārtībā.
    .cause-1 = Lietotne prasa parakstīšanas algoritmu, kāda Entra ID nav.
    .cause-2 = Lietotne sūta pieprasījumu ar nepareizu HTTP metodi, piemēram, GET, kur pieņem tikai POST.
    .cause-3 = Lietotne vai skripts pieraksta cilvēku no programmas koda ar konta nosaukumu un paroli un nenorāda nomnieku: adrese beidzas ar /common vai /consumers. Jaunākās atbildēs tam ir savs kods (AADSTS9001023).
# en: fbd810a2
AADSTS90013 = Kaut kas šajā pierakstīšanās reizē ir nederīgā formā
    .meaning = Kaut kas no ierakstītā vai no tā, ko lietotne nosūtīja līdzi, nav tādā formā, kādu Microsoft pieņem. Visbiežāk tas nāk no lietotnes. Var palīdzēt, ja sāksiet no jauna, jo dažas lietotnes kļūdās tikai reizēm.
    .cause-1 = Lietotne nekodējot sūta tādas rakstzīmes kā &, # vai < kādā savā vērtībā, noslēpumā vai parolē.
    .cause-2 = Lietotne nepareizi veido Microsoft adresi, piemēram, liek &, kur jābūt ?.
    .cause-3 = Skripts vai paraugs vēl izmanto parauga vērtības vai kopīgu lietotnes ID, kas vairs nav spēkā.
    .cause-4 = Konta nosaukumā ierakstītas rakstzīmes, kādu tajā nevar būt.
# en: e0b38f2c
AADSTS90014 = Lietotnes pieprasījumā kaut kā trūka
    .meaning = Lietotne lūdza Microsoft jūs pierakstīt, bet trūka vienas pieprasījuma daļas. Ar jūsu kontu un paroli viss ir kārtībā. Kļūmi var novērst tikai cilvēki, kas veido lietotni, ja vien jūs šurp neatveda veca saite vai no jauna ielādēta lapa.
    .meaning-name = Lietotne lūdza Microsoft jūs pierakstīt, bet izlaida pieprasījuma daļu { $name }. Ar jūsu kontu un paroli viss ir kārtībā. Kļūmi var novērst tikai cilvēki, kas veido lietotni, ja vien jūs šurp neatveda veca saite vai no jauna ielādēta lapa.
    .search = trūkst obligāta lauka, trūkst parametra, required field missing, missing parameter
# en: 4b5aefa4
AADSTS90023 = Pierakstīšanās pieprasījums nav derīgs
    .meaning = Microsoft saņēma pierakstīšanās pieprasījumu, ko nevar izmantot. Bieži tā pamatā ir veca vai nepabeigta pierakstīšanās pārlūkprogrammā, un palīdz sākt no jauna. Dažreiz lietotne nosūta nepareizu pieprasījumu.
    .cause-1 = Tika turpināta veca vai nepabeigta pierakstīšanās pārlūkprogrammā.
    .cause-2 = Lietotne norāda organizāciju veidā, ko Microsoft nepieņem.
    .cause-3 = Lietotne mainīja to, ko saņēma no Microsoft, piemēram, autorizācijas kodu pārrakstīja ar mazajiem burtiem.
# en: 7eacde3c
AADSTS90027 = Lietotne ir pārāk veca personiskiem kontiem
    .meaning = Lietotne lūdza personisku Microsoft kontu, bet vecākā veidā, kas tādiem neder. To var mainīt tikai cilvēki, kas veido lietotni. Ar jūsu kontu un paroli viss ir kārtībā.
# en: ae417044
AADSTS90056 = Lietotne lūdza kaut ko tādu, kā nav
    .meaning = Lietotne vērsās pie Microsoft pēc pakalpojuma vai lapas, kuras nav vai kura ir izslēgta. Visbiežāk nepareiza ir kāda adrese tās iestatījumos. Ar jūsu kontu un paroli viss ir kārtībā.
    .cause-1 = Lietotne neiesniedz kodu, kā vajag: ar POST pilnvaru galapunktā (token endpoint), kad tas saņemts autorizācijas galapunktā (authorization endpoint).
    .cause-2 = Norādītā API vai pakalpojuma adrese ir nepareizi uzrakstīta vai pieder citai videi.
    .cause-3 = Skriptam vai rīkam norādīta nepareiza adrese, piemēram, Azure Resource Manager adrese lokālā iekārtā (appliance).
# en: 4e882250
AADSTS90102 = Lietotne nosūtīja nepilnīgu adresi
    .meaning = Viena no adresēm lietotnes pieprasījumā nav pilna tīmekļa adrese, tāpēc Microsoft pierakstīšanos apturēja. Cēlonis ir kāds lietotnes iestatījums; ar jūsu kontu un paroli viss ir kārtībā.
    .meaning-name = Adrese, ko lietotne nosūtīja kā { $name }, nav pilna tīmekļa adrese, tāpēc Microsoft pierakstīšanos apturēja. Cēlonis ir kāds lietotnes iestatījums; ar jūsu kontu un paroli viss ir kārtībā.
# en: dc622a7c
AADSTS100007 = Lietotne sūtīja pieprasījumu uz adresi, ko tā nedrīkst izmantot
    .meaning = Lietotne sūtīja pieprasījumu uz kādu no Microsoft reģionālajām adresēm, kas paredzētas tikai dažu veidu programmām. Cēlonis ir kāds lietotnes iestatījums: ar jūsu kontu un paroli tam nav sakara.
# en: a7171b81
AADSTS501481 = Lietotnes sāktās pierakstīšanās divas daļas nesaskan
    .meaning = Lietotne katru pierakstīšanos aizsargā ar divām vērtībām, un otrā neatbilst pirmajai. To var izraisīt divas cilnes vai atkārtots mēģinājums, tāpēc var palīdzēt, ja sāksiet no jauna. Ar jūsu kontu un paroli viss ir kārtībā.
    .search = nesakrīt PKCE, PKCE, code verifier does not match code challenge
# en: 750bf9eb
AADSTS501491 = Lietotnes kontrolvērtībai ir nepareizs garums
    .meaning = Lietotne katru pierakstīšanos aizsargā ar kontrolvērtību, un nosūtītā ir pārāk īsa vai pārāk gara. Ar jūsu kontu un paroli viss ir kārtībā. Kļūmi var novērst tikai cilvēki, kas veido lietotni.
    .cause-1 = Vērtība ir nepareizi kodēta, piemēram, ar aizpildzīmēm (padding) vai heksadecimāli.
    .cause-2 = Nosūtīts neaizpildīts mainīgais, kā gadās testēšanas rīkos.
# en: 5e721097
AADSTS650053 = Lietotne lūdza atļauju, kuras nav
    .meaning = Lietotne lūdza atļauju, ko pakalpojums, kuru tā vēlas izmantot, nepazīst. Kļūda ir lietotnē vai tās iestatījumos: ar jūsu kontu un paroli viss ir kārtībā.
    .meaning-appName-scope = Lietotne, kas izmanto nosaukumu „{ $appName }”, lūdza atļauju { $scope }, kuras nav. Kļūda ir lietotnē vai tās iestatījumos: ar jūsu kontu un paroli viss ir kārtībā.
    .meaning-appName-resource-scope = Lietotne, kas izmanto nosaukumu „{ $appName }”, lūdza atļauju { $scope }, kuras pakalpojumam { $resource } nav. Kļūda ir lietotnē vai tās iestatījumos: ar jūsu kontu un paroli viss ir kārtībā.
    .cause-1 = Atļauja ir nepareizi uzrakstīta, piemēram, Mail.Read vietā mailread, vai arī nosaukumam pielipis rindas pārnesums vai komats.
    .cause-2 = Tā pieder citam API, bet lietotne nevienu nenorādīja, tāpēc to meklēja pakalpojumā Microsoft Graph.
    .cause-3 = Tā paredzēta tikai lietotnēm, kas darbojas bez cilvēka, vai arī API īpašnieki to ir noņēmuši vai izslēguši.
# en: 04d6f39a
AADSTS900021 = Lietotne norādīja organizāciju no nullēm vien
    .meaning = Lietotnei jāpasaka Microsoft, kurā organizācijā pierakstāties, bet tā nosūtīja tikai nulles. Visbiežāk kāds iestatījums ir palicis tukšs. Jūsu parole netika pārbaudīta.
    .cause-1 = Lietotnes iestatījums organizācijai ir tukšs, vai arī tajā ir parauga vērtība.
    .cause-2 = Kāds rīks organizāciju meklēja, bet tādas nav: tas ir personisks konts vai projekts, kas nepieder nevienai organizācijai.
# en: fbc9d728
AADSTS900022 = Lietotne nenorādīja organizāciju
    .meaning = Lietotnes pieprasījumā organizācijai paredzētā vieta bija tukša, tāpēc Microsoft nevar noteikt, kur vēlaties pierakstīties. Jūsu parole netika pārbaudīta. Visbiežāk cēlonis ir kāds lietotnes iestatījums.
# en: 7d8f115e
AADSTS900023 = Pieprasījumā norādīta organizācija, kādas nevar būt
    .meaning = Vietā, kur lietotnei jānorāda organizācija, tā nosūtīja kaut ko, kas tāda nevar būt: bieži tas ir tukšs iestatījums vai drukas kļūda. Jūsu parole netika pārbaudīta.
    .meaning-tenant = Vietā, kur lietotnei jānorāda organizācija, tā nosūtīja vērtību { $tenant }, kas tāda nevar būt: bieži tas ir aizmirsts iestatījums vai drukas kļūda. Jūsu parole netika pārbaudīta.
# en: 2749f2cf
AADSTS900144 = Lietotnes pieprasījumā trūkst vienas daļas
    .meaning = Lietotne lūdza Microsoft jūs pierakstīt, bet kāda pieprasījuma daļa netika nosūtīta vai bija tukša. To var izraisīt arī veca saite vai no jauna ielādēta lapa. Ar jūsu kontu un paroli viss ir kārtībā.
    .meaning-name = Lietotne lūdza Microsoft jūs pierakstīt, bet pieprasījuma daļas { $name } nebija vai tā bija tukša. To var izraisīt arī veca saite vai no jauna ielādēta lapa. Ar jūsu kontu un paroli viss ir kārtībā.
    .cause-1 = Saglabāta vai kopēta pierakstīšanās adrese, poga Atpakaļ vai lapas atkārtota ielāde nosūtīja tikai pusi pieprasījuma.
    .cause-2 = Lietotne sūta pieprasījumu nepareizā formā, piemēram, kā JSON, un Microsoft tajā neko neatrod.
    .cause-3 = Kāds lietotnes iestatījums ir tukšs.
    .search = trūkst parametra, tukšs pieprasījums, missing parameter, request body
# en: ead61044
AADSTS900561 = Pierakstīšanās lapa atvērta nepareizā veidā
    .meaning = Šo adresi nav paredzēts atvērt tieši: tas ir solis pierakstīšanās vidū. Šurp nonāk, ejot atpakaļ, ielādējot lapu no jauna vai atverot saglabātu pierakstīšanās lapu. Ar jūsu kontu viss ir kārtībā.
    .cause-1 = Poga Atpakaļ, lapas atkārtota ielāde vai grāmatzīme ieveda pierakstīšanās vidū.
    .cause-2 = Lietotne sūta cilvēkus uz nepareizo Microsoft adresi.
    .search = nepareiza HTTP metode, poga Atpakaļ, GET instead of POST, wrong HTTP method
# en: 22fd710d
AADSTS1002012 = Programma lūdza atļauju nepareizā formā
    .meaning = Programma mēģināja pierakstīties pati, bez cilvēka, un uzrakstīja to, kas tai vajadzīgs, formā, ko Microsoft šeit nepieņem. Uz jūsu kontu vai paroli tas neattiecas. Kļūmi var novērst tikai cilvēki, kas programmu veido vai iestata.
    .meaning-scope = Programma mēģināja pierakstīties pati, bez cilvēka, un lūdza atļauju { $scope }. Šādā formā Microsoft tās lūgumu šeit nepieņem. Uz jūsu kontu vai paroli tas neattiecas. Kļūmi var novērst tikai cilvēki, kas programmu veido vai iestata.
    .cause-1 = Programma norāda vienu atļauju, piemēram, User.Read vai user_impersonation, nevis visu API ar /.default.
    .cause-2 = Savienotāja tvēruma (scope) iestatījums ir tukšs vai pieder citam pakalpojumam.
    .cause-3 = Lietotne grib rīkoties cilvēka vārdā, bet pierakstās pati savā vārdā.
    .background = Ar klienta akreditācijas datiem (client credentials) lietotne rīkojas savā vārdā. Tā lūdz API kopumā un saņem lietojumprogrammas atļaujas (application permissions), ko administrators tai tur piešķīris. Atsevišķas atļaujas pierakstoties izvēlēties nevar.
# en: 679f2cb8
AADSTS9002313 = Lietotnes pieprasījumu nevarēja nolasīt
    .meaning = Lietotnes pieprasījums nav tādā formā, kādu Microsoft var nolasīt, tāpēc pierakstīšanās apstājās. Ar jūsu kontu un paroli viss ir kārtībā.
    .cause-1 = Lietotnes nosūtītais autorizācijas kods vai atsvaidzināšanas pilnvara (refresh token) ir aprauta, mainīta vai kodēta divreiz.
    .cause-2 = Kāda pieprasījuma parametra trūkst, tas ir tukšs vai nepareizā formā.
    .cause-3 = Microsoft 365 darbojas vecā Windows versijā (7, Server 2008 R2, Server 2012), kas neizmanto TLS 1.2.
# en: 8ab43800
AADSTS9002332 = Šī lietotne ir tikai darba vai mācību kontiem
    .meaning = Pierakstīšanās nonāca Microsoft lapā personiskiem kontiem, bet šī lietotne tādus nepieņem. Vai nu lietotne vērsās nepareizajā lapā, vai arī jums vajadzīgs jūsu darba vai mācību konts.
    .meaning-appId-appName = Pierakstīšanās nonāca Microsoft lapā personiskiem kontiem. Lietotne, kas izmanto nosaukumu „{ $appName }” (numurs { $appId }), tādus nepieņem. Vai nu lietotne vērsās nepareizajā lapā, vai arī jums vajadzīgs jūsu darba vai mācību konts.
    .meaning-appName = Pierakstīšanās nonāca Microsoft lapā personiskiem kontiem. Lietotne, kas izmanto nosaukumu „{ $appName }”, tādus nepieņem. Vai nu lietotne vērsās nepareizajā lapā, vai arī jums vajadzīgs jūsu darba vai mācību konts.
    .cause-1 = Organizācijām veidotā lietotnē jūs izvēlējāties personisku kontu (Outlook.com, Hotmail, Live).
    .cause-2 = Lietotnes pierakstīšanās adrese (authority) ir /consumers, lai gan tā lūdz piekļuvi pati sev vai API, kas reģistrēts tikai organizācijām.
    .cause-3 = Azure abonementu pārvalda personisks konts, un kāds rīks abonementa nomnieka vietā izmanto personisko kontu pierakstīšanās lapu.
# en: 2b9b6997
AADSTS9010010 = Lietotne norādīja divus pakalpojumus, kas nesader
    .meaning = Lietotne pieprasījumā divreiz pateica, kuru pakalpojumu tā vēlas sasniegt, un abas norādes nesaskan. Ar jūsu kontu un paroli viss ir kārtībā. Kļūmi var novērst tikai cilvēki, kas lietotni veido vai iestata.
    .cause-1 = MI asistents vai cits MCP klients parametrā resource sūta servera tīmekļa adresi, bet tvērumi (scope) pieder API ar citu identifikatoru.
    .cause-2 = Pieprasījumā vecākā protokola resource ir sajaukts ar scope.
    .cause-3 = API reģistrācijā nav Application ID URI vai nav tā, kas tiek lūgts.
    .background = MCP klientiem parametrā resource jāsūta tā servera adrese, ko tie vēlas sasniegt. Entra ID to pieņem tikai tad, ja tā ir Application ID URI lietotnei, kurai pieder tvērumi. Kopš to pārbauda stingrāk, var tikt noraidīti pieprasījumi, kas agrāk izdevās.
