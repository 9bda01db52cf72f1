# en: 354dd9e0
AADB2C90091 = Jūs atcēlāt pierakstīšanos
    .meaning = Vietnes pierakstīšanās lapā tika izvēlēts „Atcelt”, tāpēc lapa jūs nosūtīja atpakaļ uz vietni. Kļūmes nav, un nekas netika mainīts.
    .search = atcelta pierakstīšanās, atcelt, user cancelled, cancel button
# en: c6559685
AADB2C90118 = Jūs izvēlējāties „Aizmirsāt paroli?”
    .meaning = Vietnes pierakstīšanās lapa paziņoja vietnei, ka vēlaties atiestatīt paroli. Vietnei jāatver tam paredzētā lapa; kļūmes nav.
    .search = aizmirsta parole, aizmirsu paroli, atiestatīt paroli, forgot password, password reset
# en: fc68681b
AADSTS50058 = Vēl neviens nav pierakstījies
    .meaning = Lietotne, neko nerādot, meklēja esošu pierakstīšanos un neatrada. Tas ir parasts pirmais solis; jums lūgs pierakstīties.
    .cause-1 = Šajā pārlūkprogrammā vēl neviens nav pierakstījies, vai arī visi ir izrakstījušies.
    .cause-2 = Iepriekšējā pierakstīšanās ir beigusies, vai arī tās sīkfaili ir izdzēsti.
    .cause-3 = Pārlūkprogramma bloķē trešo pušu sīkfailus, tāpēc lietotne neredz jau esošu pierakstīšanos.
    .search = klusā pierakstīšanās, sesija nav atrasta, silent sign-in, session not found, login_required, third-party cookies
# en: 1681f269
AADSTS50125 = Vispirms jāpabeidz lapa par jūsu paroli
    .meaning = Kamēr pierakstījāties, Microsoft parādīja vēl vienu lapu: lai iestatītu jaunu paroli vai norādītu, kā to kādreiz atiestatīt. Tas ir parasts solis. Pabeidziet to, un varēsiet turpināt.
# en: 796746cf
AADSTS50140 = Jums jautāja, vai palikt pierakstītam
    .meaning = Microsoft uzdeva jautājumu „Vai palikt pierakstītam?” Tā ir parasta pierakstīšanās daļa. Ja jautājumu neredzējāt vai netiekat tālāk par to, sāciet vēlreiz.
    .cause-1 = Jūs redzējāt jautājumu, atbildējāt un tikāt tālāk. Nekas cits nenotika.
    .cause-2 = Pirms atbildes lapa tika aizvērta, ielādēta no jauna vai pamesta ar pogu Atpakaļ.
    .cause-3 = Pārlūkprogramma vai lietotnes logs nevar saglabāt sīkfailu, tāpēc jautājums nekur neved.
    .search = palikt pierakstītam, keep me signed in, KMSI, stay signed in
# en: 064ca060
AADSTS50158 = Vēl viens solis jūs gaida citā lapā
    .meaning = Līdz šim Microsoft jūsu pierakstīšanos ir pieņēmis. Jūsu organizācija prasa vēl vienu soli citā lapā, piemēram, savu otro soli vai piekrišanu noteikumiem. Pabeidziet to tur, un pierakstīšanās turpināsies.
    .search = ārējā pārbaude, lietošanas noteikumi, external security challenge, terms of use, third-party MFA
    .cause-1 = Jūs tikāt novirzīts uz cita pakalpojuma (Duo, Ping …) otro soli vai lietošanas noteikumiem: tas ir parasts solis.
    .cause-2 = Lietotne vai skripts nevar rādīt lapas: tas pierakstās bez loga vai fonā lūdz vēl otru pakalpojumu, piemēram, Microsoft Graph, un noteikums attiecas uz šo pakalpojumu.
    .cause-3 = Otra lapa tika aizvērta vai neatvērās.
    .background = Nosacījuma piekļuve (Conditional Access) var novirzīt cilvēkus uz lapu ārpus Entra ID, kas pēc tam sūta viņus atpakaļ ar savu atbildi. Žurnālā šis kods parādās brīdī, kad cilvēks dodas turp, tāpēc tas vienreiz tur ir arī tad, ja viss izdevās. Tas nozīmē arī, ka pirmais solis, parasti parole, bija pareizs.
# en: eaee931f
AADSTS50199 = Jums jautā, vai tiešām gribējāt atvērt šo lietotni
    .meaning = Kāda lietotne vēlas jūs pierakstīt, izmantojot šo lapu, un Microsoft jautā, vai tiešām to gribējāt. Jautājums jūs aizsargā. Apstipriniet tikai tad, ja šo lietotni tiešām palaidāt jūs.
    .cause-1 = Lietotne jūsu ierīcē atvēra pārlūkprogrammu, lai jūs pierakstītu: tas ir parasts solis.
    .cause-2 = Lietotne sūtīja pieprasījumu, neko nerādot, tāpēc jautājumu nevarēja parādīt.
    .cause-3 = Tika ierakstīts kods, ko atsūtījis kāds cits, lai piekļūtu kontam.
    .background = Lietotne tālrunī vai datorā atbildi bieži saņem, izmantojot pašas adrešu shēmu. Microsoft nevar pārbaudīt, kas to tur uztver, tāpēc jautā cilvēkam. Tāpat tas notiek ierīces koda plūsmā (device code flow), kur ierīce, kas gaida, var būt sveša.
# en: bee49b7e
AADSTS70016 = Tiek gaidīts, līdz pabeigsiet pierakstīšanos otrā ierīcē
    .meaning = Ierīce parādīja jums kodu un gaida, līdz to citur ierakstīsiet un pierakstīsieties. Līdz tam tā ik pēc dažām sekundēm saņem šo atbildi. Viss ir kārtībā.
    .search = ierīces kods, gaida apstiprinājumu, device code, authorization pending
# en: 1ce4dbf7
AADSTS90043 = Jūsu pierakstīšanās turpinās citā Microsoft mākonī
    .meaning = Dažas organizācijas, piemēram, ASV valdības vai Ķīnas mākonī, ir nodalītas no pārējām. Jūsu pierakstīšanās tiek nodota tālāk pareizajam mākonim. Tas ir parasts solis.
    .background = Microsoft uztur vairākus atsevišķus mākoņus. Lietotni, kas sāk vienā no tiem, var novirzīt uz citu, ja lietotāja organizācija pieder tam, un tad autorizācijas kods nāk no šī mākoņa.
