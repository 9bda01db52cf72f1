# en: 3f6c3c02
AADSTS16000 = Šai lietotnei šo kontu nevar izmantot
    .meaning = Organizācija, kurai pieder lietotne, nepazīst izmantoto kontu, vai arī ir pierakstīti vairāki konti un lietotne nevarēja zināt, kuru izmantot. Ar jūsu paroli viss ir kārtībā.
    .meaning-tenant = Šajā pieprasījumā norādītā organizācija { $tenant } nepazīst izmantoto kontu. Ar jūsu paroli viss ir kārtībā.
    .meaning-appName-tenant = Šajā pieprasījumā norādītā organizācija { $tenant } nepazīst izmantoto kontu, tāpēc ar to nevar atvērt lietotni, kas izmanto nosaukumu „{ $appName }”. Ar jūsu paroli viss ir kārtībā.
    .cause-1 = Konts pieder citai organizācijai, un neviens to nav uzaicinājis kā viesi.
    .cause-2 = Microsoft administrēšanas lapai, piemēram, Azure portālam, izmantots personisks konts, kas nepieder nevienai organizācijai. Tad ziņojumā bieži ir „Microsoft Services” un uzaicinājums nepalīdz: izmantojiet darba kontu.
    .cause-3 = Šajā pārlūkprogrammā ir pierakstīti vairāki konti, un lietotne nejautāja, kuru izmantot.
    .cause-4 = Lietotne fonā klusi atjaunoja pierakstīšanos. Tad tā ir parasta atbilde, un lietotnei jājautā jums.
    .search = izvēlēties citu kontu, viesis, vairāki konti, nepareizs konts, choose another account, guest, several accounts, wrong account
# en: ed90e0a2
AADSTS16001 = Izvēlēto kontu šoreiz nevarēja izmantot
    .meaning = Pierakstīšanās lapā izvēlējāties kontu, bet Microsoft ar to nevarēja turpināt. Saraksts, visticamāk, bija novecojis. Parasti palīdz izvēlēties vēlreiz vai ierakstīt konta nosaukumu.
    .cause-1 = Kopš lapas atvēršanas kontu saraksts bija mainījies, piemēram, citā cilnē kāds konts tika pierakstīts vai izrakstīts.
    .cause-2 = Vēl ir pierakstīts cits konts, un tas vispirms jāizraksta.
    .cause-3 = Kļūdījās pati pierakstīšanās lapa. Tā notiek reti.
# en: f9d1f917
AADSTS50020 = Jūsu konts nepieder šai organizācijai
    .meaning = Jūs esat pierakstījies, bet organizācija, kurai pieder lietotne, šo kontu nepazīst. Ar jūsu paroli viss ir kārtībā. Varbūt īstais ir cits jūsu konts, vai arī organizācijai šis jāuzaicina kā viesis.
    .meaning-tenant = Jūs esat pierakstījies, bet šajā pieprasījumā norādītā organizācija { $tenant } šo kontu nepazīst. Ar jūsu paroli viss ir kārtībā. Varbūt īstais ir cits jūsu konts, vai arī tai organizācijai šis jāuzaicina kā viesis.
    .meaning-appName-tenant = Jūs esat pierakstījies, bet šo kontu nepazīst organizācija { $tenant }, kurā tika pieprasīta lietotne, kas izmanto nosaukumu „{ $appName }”. Ar jūsu paroli viss ir kārtībā. Varbūt īstais ir cits jūsu konts, vai arī tai organizācijai šis jāuzaicina kā viesis.
    .cause-1 = Pārlūkprogramma izmantoja citu kontu, nevis to, ko gribējāt: personisko vai citas organizācijas kontu.
    .cause-2 = Neviens šo kontu vēl nav uzaicinājis kā viesi, vai arī uzaicinājums nav pieņemts ar to.
    .cause-3 = Microsoft administrēšanas lapai izmantots personisks konts, kas nepieder nevienai organizācijai. Tad ziņojumā ir „Microsoft Services” un uzaicinājums nepalīdz: ja ar šo kontu reģistrējas Azure, tam tiek izveidota sava organizācija.
    .cause-4 = Lietotne ir iestatīta tikai vienas organizācijas cilvēkiem vai sūta cilvēkus uz nepareizu pierakstīšanās adresi.
    .cause-5 = Lietotne ielaiž tikai tai pievienotos cilvēkus, un viesis nav pievienots.
    .cause-6 = Konts savā organizācijā ir izdzēsts un izveidots no jauna, tāpēc vecais viesa konts tam vairs neatbilst.
    .search = viesis nav organizācijā, ārējs lietotājs, citas organizācijas konts, guest not in tenant, external user, account from another organization
# en: f5014af9
AADSTS50177 = Papildu solim jums tur vajadzīgs konts
    .meaning = Jūs pierakstījāties ar citas organizācijas kontu. Organizācija, kurai vēlaties piekļūt, prasa papildu soli, ko var veikt tikai tie, kam tur ir konts. Ar jūsu paroli viss ir kārtībā. Tai organizācijai jāuzaicina jūs kā viesis, vai arī īstais ir cits jūsu konts.
    .meaning-tenant = Jūs pierakstījāties ar kontu, ko nepazīst šajā pieprasījumā norādītā organizācija { $tenant }. Tā prasa papildu soli, ko var veikt tikai tie, kam tur ir konts. Ar jūsu paroli viss ir kārtībā. Tai organizācijai jāuzaicina jūs kā viesis, vai arī īstais ir cits jūsu konts.
    .meaning-appName-tenant = Jūs pierakstījāties ar kontu, ko nepazīst organizācija { $tenant }, kurā tika pieprasīta lietotne, kas izmanto nosaukumu „{ $appName }”. Tā prasa papildu soli, ko var veikt tikai tie, kam tur ir konts. Ar jūsu paroli viss ir kārtībā. Tai organizācijai jāuzaicina jūs kā viesis, vai arī īstais ir cits jūsu konts.
    .cause-1 = Neviens šo kontu vēl nav uzaicinājis kā viesi.
    .cause-2 = Pārlūkprogramma izmantoja citu kontu, nevis to, ko gribējāt.
    .cause-3 = Partnera tehniķis pārvalda nomnieku ar deleģētu piekļuvi (GDAP) bez sava konta tajā, un tur kāda politika prasa cita pakalpojuma soli.
    .background = Daži cilvēki var piekļūt nomniekam bez konta tajā, piemēram, partneruzņēmuma tehniķi. Nosacījuma piekļuves (Conditional Access) vadīklai, ko izpilda ārējs pakalpojums, nomniekā vajadzīgs lietotāja objekts, tāpēc viņiem to nevar piemērot.
# en: d37d1c0b
AADSTS50178 = Sesijas noteikumu dēļ jums tur vajadzīgs konts
    .meaning = Jūs pierakstījāties ar citas organizācijas kontu. Organizācijai, kurai vēlaties piekļūt, ir noteikumi par to, kas notiek pēc pierakstīšanās, un tos var piemērot tikai tiem, kam tur ir konts. Ar jūsu paroli viss ir kārtībā. Tai organizācijai jāuzaicina jūs kā viesis, vai arī īstais ir cits jūsu konts.
    .meaning-tenant = Jūs pierakstījāties ar kontu, ko nepazīst šajā pieprasījumā norādītā organizācija { $tenant }. Tai ir noteikumi par to, kas notiek pēc pierakstīšanās, un tos var piemērot tikai tiem, kam tur ir konts. Ar jūsu paroli viss ir kārtībā. Tai organizācijai jāuzaicina jūs kā viesis, vai arī īstais ir cits jūsu konts.
    .meaning-appName-tenant = Jūs pierakstījāties ar kontu, ko nepazīst organizācija { $tenant }, kurā tika pieprasīta lietotne, kas izmanto nosaukumu „{ $appName }”. Šai organizācijai ir noteikumi par to, kas notiek pēc pierakstīšanās, un tos var piemērot tikai tiem, kam tur ir konts. Ar jūsu paroli viss ir kārtībā. Tai organizācijai jāuzaicina jūs kā viesis, vai arī īstais ir cits jūsu konts.
    .cause-1 = Neviens šo kontu vēl nav uzaicinājis kā viesi.
    .cause-2 = Pārlūkprogramma izmantoja citu kontu, nevis to, ko gribējāt.
    .cause-3 = Partnera tehniķis pārvalda nomnieku ar deleģētu piekļuvi (GDAP) bez sava konta tajā, un kādā tā politikā ir sesijas vadīkla.
    .background = Daži cilvēki var piekļūt nomniekam bez konta tajā, piemēram, partneruzņēmuma tehniķi. Nosacījuma piekļuves (Conditional Access) sesijas vadīklai nomniekā vajadzīgs lietotāja objekts, tāpēc viņiem to nevar piemērot.
# en: 0e446b1e
AADSTS51000 = Šai pierakstīšanās reizei vajadzīgā funkcija ir izslēgta
    .meaning = Šī pierakstīšanās balstās uz funkciju, kas ir izslēgta. Mēģināt vēlreiz nepalīdzēs. Ar jūsu kontu un paroli viss ir kārtībā.
    .meaning-feature = Šī pierakstīšanās balstās uz funkciju, ko ziņojumā sauc par { $feature }, un tā ir izslēgta. Mēģināt vēlreiz nepalīdzēs. Ar jūsu kontu un paroli viss ir kārtībā.
# en: 5b2a2546
AADSTS90072 = Organizācijā nav konta, kas atbilstu jūsējam
    .meaning = Jūsu pierakstīšanās izdevās, bet organizācijā, kurai vēlaties piekļūt, nav atbilstoša konta. Ar jūsu paroli viss ir kārtībā.
    .meaning-tenant = Jūsu pierakstīšanās izdevās, bet šajā pieprasījumā norādītajā organizācijā { $tenant } nav atbilstoša konta. Ar jūsu paroli viss ir kārtībā.
    .meaning-appName-tenant = Jūsu pierakstīšanās izdevās, bet šajā pieprasījumā norādītajā organizācijā { $tenant } nav atbilstoša konta, tāpēc lietotni, kas izmanto nosaukumu „{ $appName }”, atvērt nevar. Ar jūsu paroli viss ir kārtībā.
    .cause-1 = Konts pieder citai organizācijai, un neviens to nav uzaicinājis kā viesi.
    .cause-2 = Konts pierakstās savas organizācijas federācijas pakalpojumā, un identifikators, ko tas sūta, atšķiras no tā, kas glabājas pakalpojumā Microsoft Entra ID, piemēram, pēc pārcelšanas uz citu mežu (forest).
    .cause-3 = Konts nav sinhronizēts vai ir izdzēsts.
    .search = viesis nav organizācijā, ārējs lietotājs, guest not in tenant, external user
# en: a240d02a
AADSTS131010 = Šīs lietotnes reģistrēšanās noteikumi jūs nelaiž iekšā
    .meaning = Cilvēki, kas uztur šo lietotni, ir noteikuši, kas drīkst reģistrēties vai pierakstīties, un šis konts nosacījumiem neatbilst. Tas ir noteikums, nevis kļūme. Ziņojumā nav teikts, kurš nosacījums tas ir.
# en: f307cceb
AADSTS500021 = Jūsu tīkls jūs tajā organizācijā nelaiž
    .meaning = Tīkls vai dators, ko izmantojat, ļauj pierakstīties tikai dažās organizācijās, un tās, kurai vēlējāties piekļūt, starp tām nav. Tas ir noteikums, nevis kļūme, un ar jūsu paroli viss ir kārtībā.
    .meaning-tenant = Tīkls vai dators, ko izmantojat, ļauj pierakstīties tikai dažās organizācijās, un tās, ko ziņojumā sauc par { $tenant }, starp tām nav. Tas ir noteikums, nevis kļūme, un ar jūsu paroli viss ir kārtībā.
    .cause-1 = Pārlūkprogramma izmantoja citu, nevis jūsu darba kontu, piemēram, klienta vai skolas kontu.
    .cause-2 = Organizācijā, kurai vēlaties piekļūt, esat viesis, un tīkla sarakstā tās nav.
    .cause-3 = Jūs viesojaties citas organizācijas tīklā vai VPN, un tās noteikums attiecas arī uz jums.
    .cause-4 = Šifrēta vēstule vai dokuments nāk no citas organizācijas, un, lai to atvērtu, jāpierakstās tur.
    .cause-5 = Programma serverī, piemēram, dublēšanas aģents, pierakstās organizācijā, kuras sarakstā nav.
    .background = To sauc par nomnieku ierobežojumiem (tenant restrictions). Organizācijas starpniekserveris vai ugunsmūris katrai pierakstīšanās reizei pievieno galveni ar atļautajiem nomniekiem, un Microsoft noraida visus pārējos, arī tos, kuros cilvēks ir viesis. No cita tīkla tas pats konts tiek iekšā, ja vien to neliedz arī tā paša organizācija.
# en: 8ddadf51
AADSTS500022 = Šajā tīklā tā organizācija jums ir slēgta
    .meaning = Tīklam vai datoram, ko izmantojat, ir noteikums, kurās organizācijās drīkst pierakstīties, un tā, kurai vēlējāties piekļūt, nav atļauta. Ar jūsu kontu un paroli viss ir kārtībā.
    .meaning-tenant = Tīklam vai datoram, ko izmantojat, ir noteikums, kurās organizācijās drīkst pierakstīties, un tā, ko ziņojumā sauc par { $tenant }, nav atļauta. Ar jūsu kontu un paroli viss ir kārtībā.
    .cause-1 = Pārlūkprogramma izmantoja citu, nevis jūsu darba kontu, piemēram, klienta vai skolas kontu.
    .cause-2 = Organizācijā, kurai vēlaties piekļūt, esat viesis, un tīkla sarakstā tās nav.
    .cause-3 = Jūs viesojaties citas organizācijas tīklā vai VPN, un tās noteikums attiecas arī uz jums.
    .background = Tie ir nomnieku ierobežojumi (tenant restrictions): organizācija, kurai pieder tīkls vai ierīce, katrai pierakstīšanās reizei pievieno norādi, kuri nomnieki ir atļauti. Microsoft šo kodu apraksta tiem pašiem vārdiem kā 500021, un risinājumi ir tie paši.
# en: b2c43edd
AADSTS500200 = Šī lietotne nepieņem personiskus kontus
    .meaning = Jūs esat pierakstījies ar personisku Microsoft kontu, bet šī lietotne pieņem tikai darba vai mācību kontus vai personiskus, ko uzaicinājusi organizācija. Ar jūsu paroli viss ir kārtībā.
    .search = personiskais Microsoft konts, personīgais konts, privātais konts, personal Microsoft account, outlook.com, hotmail
# en: bb55ba04
AADSTS500201 = Šīs lietotnes pierakstīšanās der tikai darba kontiem
    .meaning = Jūs izmantojāt personisku Microsoft kontu, piemēram, ar outlook.com vai hotmail.com. Lietotne pierakstās vecākā veidā, kas tur pieņem tikai darba un mācību kontus. Ar jūsu kontu un paroli viss ir kārtībā.
    .cause-1 = Darbam vai mācībām paredzētai lietotnei izmantots personisks konts.
    .cause-2 = Lietotne vai rīks ir novecojis, bet jaunākas versijas to prot.
    .cause-3 = Lietotne nekad nav pielāgota personiskiem kontiem.
    .background = Microsoft ir divu paaudžu pierakstīšanās adreses. Pirmajā (v1.0) personisks konts var pierakstīties tikai kā viesis nomniekā, kas norādīts adresē. Otrā (v2.0) pieņem arī personiskus kontus, ja to atļauj lietotnes reģistrācija.
# en: 2bdc0c88
AADSTS500202 = Personiski konti lietotnes kopējai pierakstīšanās lapai neder
    .meaning = Jūs pierakstījāties ar personisku Microsoft kontu, varbūt kā kādas organizācijas viesis. Lietotne izmantoja visiem kopīgo pierakstīšanās lapu, un tas, ko tā vēlas, tur šādiem kontiem nav pieejams. Ar jūsu kontu un paroli viss ir kārtībā.
    .meaning-user = Jūs pierakstījāties ar kontu { $user }. Tas ir personisks Microsoft konts, un, iespējams, ar to esat kādas organizācijas viesis. Lietotne izmantoja visiem kopīgo pierakstīšanās lapu, un tas, ko tā vēlas, tur šādiem kontiem nav pieejams. Ar jūsu kontu un paroli viss ir kārtībā.
    .cause-1 = Lietotne ir domāta darba un mācību kontiem, bet izmantots personisks.
    .cause-2 = Cilvēks ir kādas organizācijas viesis, un lietotne nepateica, kuras.
    .cause-3 = Kāds pārvalda nomnieku ar personisko kontu, ar kuru tas izveidots, un rīks to neatbalsta.
    .background = Tādas adreses kā /common nomnieku nenorāda. Personisks konts kā viesis der tikai tajā nomniekā, kas to uzaicināja, tāpēc šādā adresē Microsoft nevar zināt, kurš viesa konts ir domāts.
# en: ce7ef061
AADSTS500207 = Ar šāda veida kontu nevar atvērt to, ko lietotne vēlas
    .meaning = Ir personiski konti, darba vai mācību konti un konti, ko klienti izveido kādā vietnē. Ar tāda veida kontu, kādu izmantojāt, nevar atvērt to, ko lietotne vēlas. Ar jūsu paroli viss ir kārtībā.
    .cause-1 = Pārlūkprogramma izmantoja citu kontu, nevis to, ko gribējāt, piemēram, personisku.
    .cause-2 = Lietotne vērsās viena veida kontu pierakstīšanās adresē, bet ir reģistrēta citam veidam.
    .cause-3 = Klientu vietne (External ID) izmanto lietotni vai API, kas ir reģistrēti vairākiem nomniekiem.
# en: 5f5fabe7
AADSTS500208 = Šī pierakstīšanās lapa nav paredzēta šāda veida kontam
    .meaning = Kontiem, ko klienti izveido kādā vietnē, ir sava pierakstīšanās lapa, atsevišķi no darba, mācību un personisko kontu lapas. Jūs nonācāt lapā, kas izmantotajam kontam neder. Ar jūsu paroli viss ir kārtībā.
    .cause-1 = Lietotne sūta savus klientus uz Microsoft vispārējo pierakstīšanās adresi.
    .cause-2 = Darba lietotnei vai administrēšanas lapai izmantots klienta konts, vai otrādi.
    .cause-3 = Kolēģim ir konts klientu nomniekā, bet tur nav administratora lomas.
    .background = Klientu nomniekiem ir savi pierakstīšanās domēni: ciamlogin.com pakalpojumam Microsoft Entra External ID, b2clogin.com pakalpojumam Azure AD B2C. To klientu kontus vietnē login.microsoftonline.com nepieņem.
# en: bddc41b2
AADSTS500212 = Jūsu pašu organizācija jūs otrā organizācijā nelaiž
    .meaning = Jūsu organizācija nosaka, kurās citās organizācijās drīkst strādāt tās cilvēki, un tā, kurai vēlaties piekļūt, jums nav atļauta. Ar jūsu paroli viss ir kārtībā. Šo aizliegumu var mainīt tikai jūsu pašu organizācija.
    .cause-1 = Jūsu organizācija atļauj tikai dažus partnerus, un šī tās sarakstā nav.
    .cause-2 = Partneris ir sarakstā, bet atļauja neattiecas uz jums vai uz lietotni, ko atvērāt.
    .cause-3 = Pārlūkprogramma izmantoja jūsu darba kontu, kaut gan gribējāt citu.
    .background = Starpnomnieku piekļuves iestatījumiem (cross-tenant access settings) ir divas puses. Izejošajā (outbound) nomnieks nosaka, kur tā cilvēki drīkst būt viesi; ienākošajā (inbound) otrs nosaka, ko tas ielaiž. Abām jāsaskan. Šis kods nāk no izejošās puses.
# en: 4c97e1fc
AADSTS500213 = Tā organizācija jūsu kontu nelaiž iekšā
    .meaning = Organizācija, kurai vēlaties piekļūt, pati nosaka, kurus citu organizāciju kontus tā ielaiž, un jūsējā starp tiem nav. Ar jūsu paroli viss ir kārtībā. Šo aizliegumu var mainīt tikai tā organizācija, nevis jūsējā.
    .cause-1 = Tā organizācija ielaiž tikai dažus partnerus vai cilvēkus, un jūs starp tiem neesat.
    .cause-2 = Jūs drīkstat tur būt, bet ne lietotnē, ko atvērāt.
    .cause-3 = Pārlūkprogramma izmantoja citu kontu, nevis to, kas tika uzaicināts.
    .background = Starpnomnieku piekļuves iestatījumiem (cross-tenant access settings) ir divas puses. Izejošajā (outbound) nomnieks nosaka, kur tā cilvēki drīkst būt viesi; ienākošajā (inbound) otrs nosaka, ko tas ielaiž. Abām jāsaskan. Šis kods nāk no ienākošās puses un attiecas arī uz sen uzaicinātiem viesiem.
# en: e2bdb0ea
AADSTS5000224 = Microsoft šo organizāciju ir bloķējis
    .meaning = Pašlaik šajā organizācijā neviens nevar pierakstīties, jo Microsoft to ir bloķējis. Tā notiek, ja Microsoft radušās aizdomas par ļaunprātīgu izmantošanu; tā var būt arī kļūda. Ar jūsu paroli tas nav saistīts.
    .search = organizācija bloķēta, nomnieks bloķēts, tenant blocked, fraud
# en: 302429ae
AADSTS5000225 = Šī organizācija netika izmantota un ir bloķēta
    .meaning = Šajā organizācijā sen neviens nav pierakstījies, tāpēc Microsoft to ir bloķējis un vēlāk izdzēsīs. Tās administrators 20 dienu laikā pēc bloķēšanas var lūgt to atjaunot. Ar jūsu paroli tas nav saistīts.
    .cause-1 = Organizācija vai tās izmēģinājuma vai testa direktorijs sen nav izmantots.
    .cause-2 = Personisks konts tika nosūtīts uz senu direktoriju, kas tam reiz izveidots, kaut gan bija domāts cits konts vai direktorijs.
    .search = organizācija bloķēta neaktivitātes dēļ, neizmantots nomnieks, tenant blocked for inactivity, unused tenant
