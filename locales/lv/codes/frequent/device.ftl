# en: 644f1b85
AADSTS50097 = Jūsu ierīcei jāparāda, ka tā ir zināma
    .meaning = Jūsu organizācija prasa, lai pati ierīce pierādītu, ka ir reģistrēta, bet lietotne vai pārlūkprogramma, ko izmantojāt, to nevarēja vai vēl nav izdarījusi. Pārlūkprogrammā tas bieži ir solis, kas notiek automātiski. Ar jūsu kontu un paroli viss ir kārtībā.
    .search = ierīces autentifikācija, vajadzīga ierīces autentifikācija, device authentication required
# en: 0af751e8
AADSTS50127 = Lai pierakstītos, tālrunī vajadzīga palīglietotne
    .meaning = Jūsu organizācija aizsargā savus datus šajā lietotnē. Tam tālrunī vajadzīga Microsoft palīglietotne, kas ļauj organizācijai to pazīt, bet tās nav vai tā nav iestatīta. Ar jūsu kontu un paroli viss ir kārtībā.
    .cause-1 = Nav instalēts Microsoft Authenticator vai Company Portal.
    .cause-2 = Palīglietotne ir instalēta, bet tālrunis organizācijā nav vai vairs nav reģistrēts.
    .cause-3 = Lietotne neprot sadarboties ar palīglietotni, tāpēc tai neko nejautā.
    .background = Noteikumiem, kas aizsargā organizācijas datus lietotnēs, vajadzīga reģistrēta ierīce. Tālrunī to reģistrē starpnieklietotne (broker app): iPhone un iPad ierīcē Microsoft Authenticator, Android ierīcē parasti Company Portal. Pārējais tālrunī paliek jūsu ziņā.
# en: 045160ae
AADSTS50129 = Jūsu organizācija šo ierīci vēl nepazīst
    .meaning = Šeit var pierakstīties tikai no ierīces, kas reģistrēta jūsu organizācijā. Jūsējā nav reģistrēta vai nevarēja to parādīt. Ar jūsu kontu un paroli viss ir kārtībā.
    .cause-1 = Ierīce šajā organizācijā nekad nav reģistrēta.
    .cause-2 = Pārlūkprogramma vai lietotne nepateica, kura ierīce tā ir, piemēram, privātajā logā.
    .cause-3 = Ierīce kādreiz tika reģistrēta, bet pēc tam tās ieraksts izdzēsts.
# en: ebdd4e8c
AADSTS50155 = Jūsu ierīci nevarēja atpazīt kā darba ierīci
    .meaning = Jūsu ierīce mēģināja parādīt, ka organizācija to pazīst, bet Microsoft nevarēja to apstiprināt. Visbiežāk tās ieraksts organizācijā ir izdzēsts vai izslēgts. Ar jūsu kontu un paroli viss ir kārtībā.
    .cause-1 = Ierīces ieraksts organizācijā ir izdzēsts vai atspējots, bet pati ierīce joprojām uzskata, ka ir reģistrēta.
    .cause-2 = Ierīce reģistrēta tikai pirms dažām minūtēm, un ne visi Microsoft serveri par to jau zina.
    .cause-3 = Ierīcē no jauna instalēta sistēma vai tā kopēta no attēla (image), tāpēc tās atslēga vairs neatbilst ierakstam.
    .background = Reģistrētā vai pievienotā ierīcē glabājas atslēga, bet pakalpojumā Entra ID ir tās ieraksts. Katrā pierakstīšanās reizē, kas atkarīga no ierīces, abiem jāsaskan. Ja ierakstu izdzēš, ierīce to neuzzina: tā turpina mēģināt ar atslēgu, ko neviens vairs nepazīst, līdz to reģistrē no jauna.
# en: ce921277
AADSTS50187 = Jūsu ierīce nepateica, kura tā ir
    .meaning = Jūsu organizācija vēlējās zināt, kuru ierīci izmantojat, bet no šīs lietotnes vai pārlūkprogrammas Microsoft to nevarēja noskaidrot. Pārlūkprogrammā tas var būt solis, kas notiek automātiski. Ar jūsu kontu un paroli viss ir kārtībā.
    .cause-1 = Pārlūkprogramma nenodod tālāk, kura ierīce tā ir, piemēram, privātajā logā vai bez vajadzīgā paplašinājuma.
    .cause-2 = Lietotne atver pierakstīšanās lapu savā logā, kas ierīci nepazīst.
    .cause-3 = Ierīce nav reģistrēta, vai arī ierīces pašas pierakstīšanās ir zudusi.
# en: 11bba1cf
AADSTS53000 = Šī ierīce neatbilst jūsu organizācijas noteikumiem
    .meaning = Jūsu pierakstīšanās tika pieņemta, bet šo lietotni var atvērt tikai ierīcēs, ko organizācija pārvalda un kas pēc tās vērtējuma ir kārtībā. Šī par tādu netiek uzskatīta. Ar jūsu kontu un paroli viss ir kārtībā.
    .cause-1 = Tā nav darba ierīce, vai arī tā nekad nav iestatīta darbam.
    .cause-2 = Tā ir darba ierīce, bet kaut kas tajā nav kārtībā: atjauninājums, šifrēšana, ekrāna bloķēšana vai pretvīrusu aizsardzība.
    .cause-3 = Pārlūkprogramma nepateica, kura ierīce tā ir, piemēram, privātajā logā vai bez darba profila.
    .cause-4 = Pierakstīšanās notika ar kodu, kas ierakstīts citā ekrānā, vai lietotnē, kas nevar parādīt, kura ierīce tā ir.
    .search = ierīce neatbilst prasībām, neatbilstoša ierīce, device not compliant, Intune compliance, Company Portal
# en: 501be863
AADSTS53001 = Šai lietotnei vajadzīgs jūsu organizācijas dators
    .meaning = Jūsu pierakstīšanās tika pieņemta, bet šo lietotni var atvērt tikai datoros, kas pieder pie jūsu organizācijas tīkla domēna. Šis par tādu netiek uzskatīts. Ar jūsu kontu un paroli viss ir kārtībā.
    .cause-1 = Šo datoru nav iestatījusi jūsu organizācija.
    .cause-2 = Tas ir organizācijas dators, bet tā reģistrācija Microsoft vēl nav pabeigta; tā var notikt pirmajās stundās vai ārpus darba tīkla.
    .cause-3 = Pārlūkprogramma nepateica, kura ierīce tā ir, piemēram, privātajā logā vai bez darba profila.
    .cause-4 = Pierakstīšanās notika ar kodu, kas ierakstīts citā ekrānā, vai lietotnē, kas nevar parādīt, kura ierīce tā ir.
    .search = ierīce nav pievienota domēnam, dators nav domēnā, device not domain joined, hybrid joined
# en: a7f9cd37
AADSTS53002 = Jūsu organizācija šim nolūkam prasa citu lietotni
    .meaning = Jūsu pierakstīšanās tika pieņemta, bet organizācija ļauj to atvērt tikai lietotnēs, kuras var aizsargāt, un jūsu izmantotā nav starp tām. Ar jūsu kontu un paroli viss ir kārtībā.
    .search = apstiprināta lietotne, lietotņu aizsardzība, approved app, app protection
# en: b59a7104
AADSTS135011 = Šai ierīcei piekļuve organizācijai ir izslēgta
    .meaning = Jūsu organizācija uztur to ierīču sarakstu, kurās cilvēki strādā, un ierīce, no kuras nāca šī pierakstīšanās, tajā ir atzīmēta kā izslēgta. Ar jūsu kontu un paroli viss ir kārtībā. Kādam organizācijā ierīce atkal jāieslēdz.
    .cause-1 = Administrators vai automātisks noteikums ierīci atspējoja, piemēram, tāpēc, ka to ilgi neizmantoja vai tā tika uzskatīta par pazaudētu.
    .cause-2 = Lietotājs savā lapā Devices (ierīces) ziņoja, ka tā ir pazaudēta.
    .cause-3 = Saglabāts savienojums, plūsma vai integrācija joprojām izmanto pierakstīšanos, kas veikta ierīcē, kura tagad ir atspējota.
    .background = Reģistrētai vai pievienotai ierīcei pakalpojumā Entra ID ir objekts, un tā pierakstās kopā ar cilvēku. Ja šo objektu atspējo, tiek noraidīta jebkura pierakstīšanās, kas uz tā balstās, arī tāda, ko lietotne šajā ierīcē veikusi agrāk un saglabājusi.
# en: 534fe3e1
AADSTS530001 = Šī pārlūkprogramma nevar parādīt, kuru ierīci izmantojat
    .meaning = Jūsu organizācija šo lietotni ļauj atvērt tikai zināmās ierīcēs, un šī pārlūkprogramma nevar tai pateikt, kura ierīce tā ir. Pati ierīce, iespējams, ir kārtībā. Ar jūsu kontu un paroli viss ir kārtībā.
    .cause-1 = Šī pārlūkprogramma nevar parādīt ierīci vai vēl nav tam iestatīta.
    .cause-2 = Tas ir privātais logs, sīkfaili ir bloķēti, vai arī pārlūkprogrammā Edge nav veikta pierakstīšanās ar darba kontu.
    .cause-3 = Lietotne rāda pierakstīšanās lapu savā mazā pārlūkprogrammas logā, kā to dara dažas tālruņu lietotnes.
    .cause-4 = Logs, kurā bija jāizvēlas ierīces sertifikāts, tika atcelts.
    .background = Darba ierīcei ir sertifikāts vai atslēga, kas pierāda, kura ierīce tā ir. Microsoft šo pierādījumu lūdz pārlūkprogrammai, bet tikai dažas to var iesniegt, turklāt tikai parastā logā. Bez tā ierīci uzskata par nezināmu, lai cik labi tā būtu uzturēta.
# en: 21023fa0
AADSTS530002 = Šajā darba ierīcē kaut kas vēl nav kārtībā
    .meaning = Jūsu organizācija šo ierīci pazīst un pārvalda, taču vēl nav atzinusi, ka tā ir kārtībā. Šo lietotni var atvērt tikai ierīcēs, kas ir kārtībā. Ar jūsu kontu un paroli viss ir kārtībā. Vairumā organizāciju lietotne Company Portal parāda, kā trūkst.
    .cause-1 = Kaut kas ierīcē neatbilst organizācijas prasībām: atjauninājums, šifrēšana, ekrāna bloķēšana vai pretvīrusu aizsardzība.
    .cause-2 = Ierīce tikko iestatīta vai sakārtota, un ziņa par to vēl nav nonākusi līdz Microsoft.
    .cause-3 = Ierīce ilgi nav sazinājusies ar pārvaldības sistēmu, tāpēc tās pēdējais labais ziņojums vairs nav derīgs.
    .cause-4 = Ierīcei nav piešķirta neviena atbilstības politika (compliance policy), un organizācija šādas ierīces uzskata par neatbilstošām.
    .background = Pārvaldības sistēma, piemēram, Intune, laiku pa laikam pārbauda ierīci un ziņo Entra ID, vai tā ir atbilstoša (compliant). Pierakstīšanās laikā tiek ņemts vērā tikai pēdējais ziņojums. Tāpēc paiet laiks, līdz labojums ierīcē stājas spēkā.
# en: 4c3e19e2
AADSTS530003 = To var atvērt tikai ierīcēs, ko pārvalda jūsu organizācija
    .meaning = Jūsu pierakstīšanās tika pieņemta, bet šo lietotni var atvērt tikai ierīcēs, ko pārvalda organizācija, un jūsējā par tādu netika atzīta. Ar jūsu kontu un paroli viss ir kārtībā.
    .cause-1 = Tā nav darba ierīce, vai arī tā nekad nav iestatīta darbam.
    .cause-2 = Tā ir darba ierīce, bet lietotne vai pārlūkprogramma nevarēja to parādīt, piemēram, privātajā logā, rīkā bez loga vai neierastā pārlūkprogrammā.
    .cause-3 = Kādreiz tā tika pārvaldīta, bet reģistrācija ir zudusi vai noņemta.
    .search = ierīcei jābūt pārvaldītai, reģistrēta ierīce, device must be managed, registered device
# en: ea026a84
AADSTS530004 = Otra organizācija jūsu ierīci vēl nepieņem
    .meaning = Jūs esat viesis organizācijā, kurai pieder šī lietotne, un tās noteikumi prasa ierīci, par kuru rūpējas kāda organizācija. Tā nepaļaujas vai vēl nepaļaujas uz to, ko par jūsu ierīci saka jūsu organizācija. Parasti to var mainīt tikai tās administratori.
    .cause-1 = Organizācija, kas jūs uzaicināja, nav iestatījusi uzticēšanos citu organizāciju ierīcēm.
    .cause-2 = Ierīci nepārvalda arī jūsu pašu organizācija, vai arī pārlūkprogramma to neparādīja, piemēram, privātajā logā.
    .cause-3 = Noteikums prasa noteiktas lietotnes, un viesi to nevar izpildīt.
    .background = Viesa ierīce ir reģistrēta viesa paša nomniekā. Nomnieks, kas viņu uzaicina, tikai tad redz, vai tā ir atbilstoša (compliant) vai hibrīdi pievienota (hybrid joined), kad tā starpnomnieku piekļuves iestatījumos (cross-tenant access settings) ir teikts, ka tas uzticas šādiem apgalvojumiem no turienes. Iestatījums atrodas tā nomnieka ienākošās piekļuves iestatījumos, kuram pieder lietotne.
# en: ee1a39ed
AADSTS530021 = Tālrunī vai planšetdatorā to drīkst atvērt tikai dažas lietotnes
    .meaning = Jūsu pierakstīšanās tika pieņemta, bet tālruņos un planšetdatoros organizācija ļauj to atvērt tikai noteiktām lietotnēm, un jūsu izmantotā nav starp tām. Ar jūsu kontu un paroli viss ir kārtībā.
    .cause-1 = Tā bija tālruņa paša e-pasta lietotne, cita pārlūkprogramma vai cita ražotāja lietotne.
    .cause-2 = Pieprasījumu sūtīja pievienojumprogramma vai maza lietotne atļautā lietotnē: saimnieklietotnes apstiprinājums uz to neattiecas.
    .cause-3 = Konts pieder viesim. Viesi šo noteikumu nevar izpildīt.
    .background = Nosacījuma piekļuve (Conditional Access) var prasīt apstiprinātu klienta lietotni (approved client app) no nemainīga Microsoft saraksta: tādas, ko organizācijas var pārvaldīt un no kurām var izdzēst datus. Citas sarakstam pievienot nevar. Jaunākā prasība, lietotņu aizsardzības politika (app protection policy), pieļauj vairāk lietotņu.
# en: c8889f02
AADSTS530033 = Ar kodu šeit pierakstīties nevar
    .meaning = Jūs ierakstījāt kodu, lai pierakstītu citu ierīci vai programmu. Jūsu organizācija prasa, lai šī otra ierīce pierādītu, ka ir pārvaldīta, bet ar kodu tas nav iespējams. Ar jūsu kontu un paroli viss ir kārtībā.
    .cause-1 = Rīks vai skripts pierakstās ar kodu, kaut arī varētu atvērt pierakstīšanās logu.
    .cause-2 = Ierīce, kas gaida kodu, piemēram, telpas ekrāns vai televizors, nevar pierakstīties citādi.
    .cause-3 = Kodu jums atsūtīja kāds cits. Tad noteikums jūs tikko aizsargāja.
    .background = Ja izmanto ierīces kodu (device code), pierakstīšanās notiek vienā vietā, bet tās rezultāts nonāk citā. Entra ID var pārbaudīt ierīci ar pārlūkprogrammu, bet ne to, kas saņem pilnvaru (token), pat ja abas ir viens un tas pats dators. Tāpēc politiku, kas prasa atbilstošu vai pievienotu ierīci, šādi nekad nevar izpildīt.
# en: b7c877f3
AADSTS700003 = Jūsu organizācijas sarakstā šīs ierīces vairs nav
    .meaning = Šī ierīce joprojām uzskata, ka ir reģistrēta jūsu organizācijā, bet tās ieraksts tur ir izdzēsts. Tā jāreģistrē no jauna. Ar jūsu kontu un paroli viss ir kārtībā, un citas ierīces joprojām darbojas.
    .meaning-tenant = Šī ierīce joprojām uzskata, ka ir reģistrēta organizācijā { $tenant }, bet tās ieraksts tur ir izdzēsts. Tā jāreģistrē no jauna. Ar jūsu kontu un paroli viss ir kārtībā, un citas ierīces joprojām darbojas.
    .cause-1 = Ierīce ilgi netika izmantota, un tīrīšanas laikā to izņēma no saraksta.
    .cause-2 = Administrators to izdzēsa, vai arī tā iestatīta no jauna vai nodota citam.
    .cause-3 = Tās datora konts organizācijas pašas direktorijā ir pārvietots vai izdzēsts, un sinhronizācija to pārņēma.
    .cause-4 = Saglabāts savienojums vai plūsma joprojām izmanto pierakstīšanos, kas veikta ierīcē, kuras vairs nav.
    .background = Kad ierīci reģistrē vai pievieno, tā iegūst savu identitāti: viena puse ir ierīcē, otra pakalpojumā Entra ID. Uz to balstās pierakstīšanās šajā ierīcē. Ja Entra ID puses vairs nav, palīdz tikai jauna reģistrācija, un kā to darīt, ir atkarīgs no veida: ierīce var būt reģistrēta (registered), pievienota (joined) vai hibrīdi pievienota (hybrid joined).
