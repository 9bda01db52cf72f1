# en: 2903512e
AADB2C90080 = Jūsu pierakstīšanās šajā vietnē ir beigusies
    .meaning = Laiks, cik ilgi vietne jūs atceras vai gaida, līdz pabeigsiet pierakstīšanos, ir beidzies. Pierakstieties vēlreiz. Ar jūsu kontu viss ir kārtībā.
    .cause-1 = Jūs bijāt prom ilgāk, nekā vietne ļauj palikt pierakstītam.
    .cause-2 = Pirms pierakstīšanās beigām lapa bija ilgi atvērta vai tika ielādēta no jauna.
    .cause-3 = Vietne iesniedz kodu vai pilnvaru (token), kas ir pārāk veca.
# en: 606d347c
AADB2C90088 = Vietne sajauca divas savas pierakstīšanās lapas
    .meaning = Vietnei ir vairākas lapas: lai pierakstītos, atiestatītu paroli un tamlīdzīgi. To, ko saņēmāt vienā, vietne iesniedza citā. Var palīdzēt, ja sāksiet no jauna. Ja ne, kļūmi var novērst tikai cilvēki, kas uztur vietni.
    .meaning-actual-expected = Vietnei ir vairākas lapas: lai pierakstītos, atiestatītu paroli un tamlīdzīgi. Tā iesniedza kaut ko no lapas { $actual }, kur vajadzēja kaut ko no lapas { $expected }. Var palīdzēt, ja sāksiet no jauna. Ja ne, kļūmi var novērst tikai cilvēki, kas uztur vietni.
    .cause-1 = Pēc paroles atiestatīšanas vai profila maiņas vietne turpina izmantot to, ko saglabāja pierakstoties, vai otrādi.
    .cause-2 = Pilnvaras (token) pieprasījumā nav norādīta politika, vai arī norādīta cita nekā pierakstoties.
    .cause-3 = Politika ir pārdēvēta vai aizstāta, bet vietne vai kāds skripts vēl izmanto veco nosaukumu.
# en: 29bef75e
AADB2C90090 = Vietnes pierakstīšanās kodu nevarēja izmantot
    .meaning = Lai pabeigtu jūsu pierakstīšanos, vietne iesniedz īsu kodu, bet šis nav izmantojams vai nonāca nepareizā vietā. Var palīdzēt, ja sāksiet no jauna. Ja ne, kļūmi var novērst tikai cilvēki, kas uztur vietni.
    .cause-1 = Vietne sūta kodu vai atsvaidzināšanas pilnvaru (refresh token) citai politikai, nevis tai, kas to izsniedza.
    .cause-2 = Pa ceļam kods tika aprauts, mainīts vai kodēts divreiz.
    .cause-3 = Vietne tā vietā iesniedz ko citu, piemēram, cita pakalpojuma pilnvaru.
    .cause-4 = Pa to laiku tika nomainīta parole, bet vietne turpina izmantot agrāk saglabāto.
# en: f2c73bb5
AADSTS50000 = Microsoft nevarēja pabeigt jūsu pierakstīšanos
    .meaning = Jūs tikāt līdz Microsoft pierakstīšanās pakalpojumam, taču tas nevarēja dot lietotnei to, kas tai vajadzīgs, lai jūs ielaistu. Visbiežāk parole ir nomainīta vai tai beidzies termiņš, bet joprojām tiek izmantota agrāka pierakstīšanās. Dažreiz lietotne nosūta nepareizu pieprasījumu vai traucējumi ir pašā pakalpojumā.
    .cause-1 = Parolei ir beidzies termiņš, tā ir nomainīta, vai arī organizācijas pašas direktorijā un pakalpojumā Microsoft Entra ID tā atšķiras. Visbiežāk tas notiek tur, kur paroles sinhronizē vai izmanto federāciju.
    .cause-2 = Lietotāja sesijas izbeidza administrators vai drošības noteikums, bet lietotne turpināja izmantot vienu no tām.
    .cause-3 = Lietotnes pieprasījumā trūkst kāda parametra vai kāds parametrs ir nepareizs. Visbiežāk tas notiek on-behalf-of pieprasījumā, kad viens API lietotāja vārdā izsauc citu.
    .cause-4 = Neviens šajā nomniekā nav devis piekrišanu lietotnei, vai arī lietotāji tur paši nedrīkst to dot. Ja pierakstās ar ierīces kodu, tas atklājas tikai pēc piekrišanas lapas.
    .cause-5 = Lietotnei vai tās pakalpojuma principālam (service principal) ir simetriska parakstīšanas atslēga, bet pilnvaras var parakstīt tikai ar sertifikātu.
    .cause-6 = Traucējumi ir pašā pierakstīšanās pakalpojumā. Tā notiek reti, un tas redzams sadaļā Service health (pakalpojumu darbspēja).
    .background = Lai jūs ielaistu, lietotne lūdz Microsoft pierakstīšanās pakalpojumam piekļuves pilnvaru (access token). Ja pieprasījums ir kārtībā un lietotne drīkst to sūtīt, pakalpojums šo pilnvaru izsniedz. Bieži tas izsniedz arī atsvaidzināšanas pilnvaru (refresh token), ar kuru lietotne var lūgt nākamo pilnvaru bez jums. Ja pieprasījums nav kārtībā vai lietotne nevar pierādīt savu identitāti, pakalpojums nosūta kļūdas atbildi. Tās error vērtība ir no īsa saraksta, kas ir kopīgs visiem OAuth 2.0 pakalpojumiem, un pasaka, kāda veida kļūme ir radusies. AADSTS kods to precizē.
# en: 1094d949
AADSTS50013 = Lietotne uzrādīja nederīgu apliecinājumu par jums
    .meaning = Lietotne nodeva citam pakalpojumam apliecinājumu, ka esat pierakstījies, bet Microsoft nevarēja to apstiprināt. Tas bija domāts kam citam, ir mainīts vai pārāk vecs. Ar jūsu kontu un paroli viss ir kārtībā.
    .cause-1 = API nosūtīja pilnvaru (token), kas nav izsniegta tam: ID pilnvaru vai pilnvaru citam API, piemēram, Microsoft Graph.
    .cause-2 = Apliecinājums (assertion) vairs nav derīgs, vai arī servera pulkstenis rāda nepareizu laiku.
    .cause-3 = Apliecinājums nāk no cita nomnieka vai cita mākoņa, vai arī tam ir cita pilnvaras versija, nekā galapunkts gaida.
    .cause-4 = Tas parakstīts ar atslēgu, kas nav reģistrēta, vai pa ceļam mainīts.
# en: 629c3e50
AADSTS50027 = Lietotne nosūtīja apliecinājumu, kas nav izmantojams
    .meaning = Lietotne iesniedza Microsoft parakstītu apliecinājumu, taču tas bija bojāts, nepilnīgs vai domāts kam citam. Ar jūsu kontu un paroli viss ir kārtībā. Kļūmi var novērst tikai cilvēki, kas veido lietotni.
    .cause-1 = Pašas lietotnes apliecinājums (assertion) nav izveidots pareizi: tam nav paraksta, ir nepareizs adresāts (audience) vai izdevējs (issuer) vai neder norādītie laiki.
    .cause-2 = API nosūtīja ID pilnvaru vai citam API domātu pilnvaru (token).
    .cause-3 = Pa ceļam pilnvara tika aprauta, mainīta vai kodēta divreiz.
    .cause-4 = Cita pakalpojuma, piemēram, ārējas autentifikācijas metodes, ID pilnvarā nav nonce vai sub, kāds apgalvojums (claim) tajā ir divreiz, vai arī tajā norādīts cits cilvēks.
# en: 64f9e837
AADSTS50085 = Pierakstieties vēlreiz pakalpojumā, ko izmantojāt agrāk
    .meaning = Lietotne mēģināja saglabāt jūsu pierakstīšanos. Jūs pierakstījāties ar citu pakalpojumu, piemēram, Google vai Facebook, un tur jāpierakstās vēlreiz. Ar jūsu kontu viss ir kārtībā.
# en: 249b9a6b
AADSTS50089 = Pierakstīšanās lapa bija atvērta pārāk ilgi
    .meaning = Katra pierakstīšanās jāpabeidz noteiktā laikā, un šoreiz tas beidzās. Parasti pietiek sākt no jauna. Ar jūsu kontu viss ir kārtībā.
    .search = pierakstīšanās noildze, sesijas laiks beidzies, lapa bija pārāk ilgi atvērta, flow token expired, session timed out
# en: 4c411f57
AADSTS50132 = Jūsu agrākā pierakstīšanās vairs neder
    .meaning = Pierakstīšanās, ko saglabāja lietotne vai pārlūkprogramma, vairs nav derīga: tā ir pārāk veca, kāds to izbeidza, vai arī parole ir nomainīta vai tai beidzies termiņš. Parasti pietiek pierakstīties vēlreiz.
    .cause-1 = Sesija ir beigusies, vai arī lietotne prasa jaunāku.
    .cause-2 = Parole ir nomainīta vai tai ir beidzies termiņš.
    .cause-3 = Sesijas izbeidza administrators vai drošības noteikums.
    .cause-4 = Lietotne sūtīja pieprasījumu fonā, un derīgas sesijas tur vairs nebija.
    .search = sesija beigusies, mainīta parole, jāpierakstās vēlreiz, session expired, password changed
# en: d1599627
AADSTS50133 = Parole ir nomainīta vai tai beidzies termiņš; pierakstieties vēlreiz
    .meaning = Lietotne turpināja izmantot pierakstīšanos no laika, kad jūsu parole vēl nebija nomainīta vai tai vēl nebija beidzies termiņš, un tā vairs neder. Pierakstieties vēlreiz ar jauno paroli. Parasti ar to pietiek.
    .cause-1 = Jūs vai jūsu organizācija nomainīja paroli, bet lietotne vēl izmanto agrāko pierakstīšanos.
    .cause-2 = Parolei ir beidzies termiņš, un jauna vēl nav iestatīta.
    .cause-3 = Paroli nomainīja kāds cits. Tā notiek reti.
# en: 46c51309
AADSTS50173 = Jūsu agrākā pierakstīšanās tika izbeigta
    .meaning = Lietotne mēģināja turpināt ar agrāku pierakstīšanos, bet tā ir izbeigta. Visbiežāk parole tika nomainīta vai atiestatīta, vai arī administrators jūs visur izrakstīja. Parasti pietiek pierakstīties vēlreiz.
    .meaning-validDate = Lietotne mēģināja turpināt ar agrāku pierakstīšanos, bet neviena pierakstīšanās pirms { $validDate } vairs neder. Visbiežāk tad parole tika nomainīta vai atiestatīta, vai arī administrators jūs visur izrakstīja. Parasti pietiek pierakstīties vēlreiz.
    .search = sesija atsaukta, sesija izbeigta, mainīta parole, session revoked, token revoked, password changed
# en: 9bfe7113
AADSTS54005 = Lietotne vienu un to pašu kodu iesniedza divreiz
    .meaning = Kad esat pierakstījies, lietotne saņem kodu, kas der vienu reizi. Tā nosūtīja to pašu vēlreiz. Ja sāksiet no jauna, tā saņems jaunu; ar jūsu kontu viss ir kārtībā.
    .cause-1 = Lapa tika ielādēta no jauna vai atvērta vēlreiz ar pogu Atpakaļ vai no grāmatzīmes.
    .cause-2 = Kodu izmantoja divas lietotnes daļas vai divi tās serveri.
    .cause-3 = Lēna savienojuma dēļ lietotne vai starpniekserveris pieprasījumu atkārtoja.
    .search = kods jau izmantots, autorizācijas kods izmantots divreiz, authorization code already redeemed, code used twice
# en: 5ca33ba3
AADSTS70000 = Lietotnes saglabātā pierakstīšanās nav izmantojama
    .meaning = Lai jūs ielaistu, lietotne nosūtīja Microsoft kaut ko agrāk saņemtu, un Microsoft to nevarēja pieņemt. Tas var būt bojāts, atsaukts vai domāts kam citam. Ja lietotnē pierakstīsieties vēlreiz, tā saņems jaunu.
    .cause-1 = Atsvaidzināšanas pilnvara (refresh token) ir aprauta, pa ceļam mainīta, aizstāta ar jaunāku vai atsaukta.
    .cause-2 = Kāds rīks lika cilvēkam no pārlūkprogrammas kopēt kodu vai adresi, un kods bija aprauts, pārlūkprogrammas paplašinājuma mainīts vai vairs nederīgs.
    .cause-3 = Kods izmantots ar citu klienta ID, novirzīšanas URI vai verifier vērtību, nevis ar to, kam tas izsniegts.
    .cause-4 = Personiskam kontam: lietotne lūdz atļaujas, ko cilvēks nav devis vai kuru laiks ir beidzies.
    .cause-5 = Pilnvara ir piesaistīta citai ierīcei vai atslēgai.
# en: 9d87168b
AADSTS70008 = Pierakstīšanās bija pārāk ilga vai jau ir izmantota
    .meaning = Kad esat pierakstījies, lietotne saņem kodu, kas der dažas minūtes, vai ilgāk derīgu apliecinājumu, ko tā glabā. Tas, ko tā iesniedza, vairs nebija derīgs, jau bija izmantots vai bija atsaukts. Ar jūsu kontu viss ir kārtībā.
    .cause-1 = Lapa tika ielādēta no jauna vai atvērta vēlreiz ar pogu Atpakaļ vai no grāmatzīmes, tāpēc vecais kods tika nosūtīts otrreiz.
    .cause-2 = Lietotnei vajadzēja vairāk laika nekā tās dažas minūtes, kurās kods der.
    .cause-3 = Atsvaidzināšanas pilnvara (refresh token) pārāk ilgi netika izmantota vai tika atsaukta.
    .search = kods vairs nav derīgs, pilnvarai beidzies termiņš, refresh token expired, authorization code expired
# en: a6bcadda
AADSTS70043 = Ir laiks pierakstīties no jauna
    .meaning = Jūsu organizācijā pierakstīšanās šajā lietotnē der tikai noteiktu laiku, un tas ir beidzies. Tas aizsargā jūsu kontu. Viss ir kārtībā.
    .search = pierakstīšanās biežums, visu laiku jāpierakstās, sesija beigusies, sign-in frequency, refresh token expired, session expired
# en: 03f37d12
AADSTS70044 = Organizācijas noteiktais pierakstīšanās laiks ir beidzies
    .meaning = Pārlūkprogramma vai lietotne vēl glabāja agrāku pierakstīšanos, bet jūsu organizācijā tā der tikai noteiktu laiku, un tas ir beidzies. Tas aizsargā jūsu kontu. Pierakstieties vēlreiz; viss ir kārtībā.
    .search = pierakstīšanās biežums, sesija beigusies, sign-in frequency, session expired
# en: 3710a829
AADSTS70046 = Organizācija šeit prasa pierakstīties no jauna
    .meaning = Pirms šīs lietotnes vai šī soļa jūsu organizācija prasa pierakstīties no jauna, tāpēc agrākā pierakstīšanās te vairs neder. Tas aizsargā jūsu kontu. Viss ir kārtībā.
    .cause-1 = Noteikums šai lietotnei vai darbībai prasa jaunu pierakstīšanos, lai cik nesena būtu iepriekšējā.
    .cause-2 = Lietotne vai rīks turpina izmantot vecu pierakstīšanos fonā, kur nevar parādīt pierakstīšanās lapu.
    .background = Nosacījuma piekļuvei (Conditional Access) ir sesijas vadīkla „pierakstīšanās biežums” (sign-in frequency), kas nosaka, cik veca drīkst būt pierakstīšanās. Tā var skaitīt stundas vai dienas vai prasīt pierakstīties katru reizi. Kad šis laiks beidzas, vecākās pierakstīšanās pilnvaras (token) tiek noraidītas, līdz cilvēks pierakstās no jauna.
# en: 3fd0e301
AADSTS160021 = Lietotne prasīja pierakstīšanos, kas jau ir beigusies
    .meaning = Lietotne vēlējās turpināt ar agrāku jūsu pierakstīšanos, bet Microsoft tās vairs nav. Pierakstieties vēlreiz: ar jūsu kontu un paroli viss ir kārtībā, un jauns konts nav vajadzīgs.
    .cause-1 = Pierakstīšanās pa to laiku beidzās: lapa bija ilgi atvērta, vai arī jūs izrakstījāties citā cilnē.
    .cause-2 = Tagad ir pierakstīts cits konts, nevis tas, ko lietotne atceras.
    .cause-3 = Pārlūkprogramma dzēš vai bloķē sīkfailus, kuros Microsoft pierakstīšanās lapa glabā jūsu pierakstīšanos.
    .cause-4 = Pati lietotne atkal un atkal prasa pierakstīšanos, kuras sen vairs nav.
    .background = Lietotne var prasīt vienu noteiktu sesiju pēc sesijas ID (sid), ko tā uzzināja agrākā pierakstīšanās reizē. Sesija glabājas pierakstīšanās lapas sīkfailos un beidzas agrāk, nekā lietotne gaida, ja cilvēks izrakstās, izdzēš sīkfailus vai tie ir bloķēti. Visbiežāk tas notiek, kad lietotne pierakstīšanos klusi atjauno paslēptā ietvarā.
# en: 97c14d05
AADSTS500133 = Lietotne nodeva tālāk novecojušu apliecinājumu par jums
    .meaning = Lietotne uzrādīja citam pakalpojumam apliecinājumu, ka esat pierakstījies, bet tas bija pārāk vecs. Visbiežāk palīdz sākt no jauna. Ar jūsu kontu un paroli viss ir kārtībā.
    .meaning-curTime-expTime = Lietotne uzrādīja citam pakalpojumam apliecinājumu, ka esat pierakstījies. Tas derēja līdz { $expTime }, bet Microsoft pulkstenis rādīja { $curTime }. Visbiežāk palīdz sākt no jauna; ar jūsu kontu un paroli viss ir kārtībā.
    .meaning-curTime-expTime-validTime = Lietotne uzrādīja citam pakalpojumam apliecinājumu, ka esat pierakstījies. Tas derēja no { $validTime } līdz { $expTime }, bet Microsoft pulkstenis rādīja { $curTime }. Visbiežāk palīdz sākt no jauna; ar jūsu kontu un paroli viss ir kārtībā.
    .cause-1 = Lapa, tērzēšana vai uzdevums bija atvērts ilgāk par stundu, un lietotne turpināja izmantot sākumā saņemto pilnvaru (token).
    .cause-2 = API saglabāja agrāka pieprasījuma pilnvaru un apmainīja to vēlāk.
    .cause-3 = Pilnvaras derīgums beidzās pa ceļam, dažas sekundes pirms tās apmaiņas.
    .cause-4 = Serverim, kas izveidoja apliecinājumu (assertion), ir nepareizs pulkstenis.
    .background = On-behalf-of plūsmā API apmaina saņemto pilnvaru pret pilnvaru nākamajam API. Microsoft pirmo pilnvaru pieņem tikai tās derīguma laikā, parasti 60 līdz 90 minūtes.
# en: 79412279
AADSTS700081 = Laiks, cik ilgi var palikt pierakstīts, ir beidzies
    .meaning = Lietotne saglabāja jūsu pierakstīšanos, bet mūžīgi tas nevar turpināties: šāda pierakstīšanās pēc noteikta laika beidzas, lai cik bieži jūs lietotni izmantotu. Pierakstieties vēlreiz. Ar jūsu kontu viss ir kārtībā.
    .meaning-issueDate = Lietotne glabāja jūsu pierakstīšanos, kas sākās { $issueDate }, un tāda pēc noteikta laika beidzas, lai cik bieži jūs lietotni izmantotu. Pierakstieties vēlreiz. Ar jūsu kontu viss ir kārtībā.
    .cause-1 = Lietotne darbojas pārlūkprogrammā, kur pierakstīšanās ir derīga ne ilgāk kā diennakti.
    .cause-2 = Saglabāts savienojums, skripts vai sen neatvērta lietotne mēģināja turpināt ar vecu pierakstīšanos.
    .background = Ar atsvaidzināšanas pilnvaru (refresh token) lietotne iegūst jaunas piekļuves pilnvaras (access token), jums neko nejautājot. Šāda pilnvara var beigties divējādi: ja to ilgi neizmanto vai ja tā sasniedz lielāko pieļaujamo vecumu. Šeit cēlonis bija vecums.
# en: def2cc75
AADSTS700082 = Jūs bijāt prom tik ilgi, ka pierakstīšanās beidzās
    .meaning = Lietotne saglabāja jūsu pierakstīšanos, bet tā netika izmantota tik ilgi, ka Microsoft to izbeidza; parasti tas notiek pēc 90 dienām. Ar jūsu kontu viss ir kārtībā.
    .meaning-issueDate = Lietotne glabāja jūsu pierakstīšanos, kas sākās { $issueDate }, bet tā netika izmantota tik ilgi, ka Microsoft to izbeidza. Ar jūsu kontu viss ir kārtībā.
    .search = sen nav izmantots, 90 dienas neaktīvs, sesija beigusies, refresh token expired, inactive for 90 days
# en: b3483bb8
AADSTS700084 = Šī tīmekļa lietotne reizi dienā lūdz pierakstīties
    .meaning = Lietotnes, kas pilnībā darbojas pārlūkprogrammā, var saglabāt pierakstīšanos tikai īsu laiku, parasti diennakti, un tas ir beidzies. Pierakstieties vēlreiz. Ar jūsu kontu viss ir kārtībā.
    .meaning-issueDate = Lietotnes, kas pilnībā darbojas pārlūkprogrammā, var saglabāt pierakstīšanos tikai īsu laiku, parasti diennakti. Jūsējā sākās { $issueDate } un ir beigusies. Pierakstieties vēlreiz. Ar jūsu kontu viss ir kārtībā.
    .cause-1 = Lapa palika atvērta pa nakti vai nedēļas nogali.
    .cause-2 = Pārlūkprogramma bloķē sīkfailus, ar kuriem lietotne varētu pierakstīšanos klusi atjaunot; tā dara Safari un privātie logi.
    .background = Pārlūkprogrammā pilnvaras (token) ir mazāk drošībā nekā serverī vai tālrunī. Tāpēc vienas lapas lietotnes (single-page app) atsvaidzināšanas pilnvara (refresh token) der 24 stundas no pierakstīšanās brīža; atjaunotā iegūst tikai to, kas no šī laika atlicis. Pēc tam lietotnei jāsūta jūs uz pierakstīšanās lapu, kas bieži ielaiž, neko nejautājot.
# en: 6f4534ed
AADSTS900384 = Lietotnes apliecinājuma parakstu nevarēja apstiprināt
    .meaning = Lietotne uzrādīja Microsoft parakstītu apliecinājumu, un tā paraksts neizturēja pārbaudi. Visbiežāk lietotne vēršas pie nepareizā Microsoft mākoņa. Ar jūsu kontu un paroli viss ir kārtībā.
    .cause-1 = Nomnieks ir citā Microsoft mākonī, piemēram, ASV valdības (US Government), nevis tajā, kura adresi izmanto lietotne vai skripts.
    .cause-2 = Lietotne savu apliecinājumu (assertion) paraksta ar citu atslēgu, nevis ar reģistrēto, vai nepareizi to izveido.
    .cause-3 = Pa ceļam pilnvara (token) tika aprauta, mainīta vai kodēta divreiz.
    .background = Microsoft uztur vairākus mākoņus ar atsevišķiem pierakstīšanās pakalpojumiem, un katram ir savas parakstīšanas atslēgas. To, ko parakstījis viens, cits nevar apstiprināt. Pilnajā tekstā aiz koda ir norādīts iemesls un bieži arī atslēga.
