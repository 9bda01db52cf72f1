# en: 599a22e4
AADSTS50131 = Pierakstīšanos apturēja ierīču vai drošības noteikums
    .meaning = Jūsu ierīce neatbilst organizācijas noteikumiem, vai arī kaut kas šajā pierakstīšanās reizē nešķita droši. Ziņojumā nav teikts, kurš no abiem; jūsu organizācija to var redzēt. Šādi noteikumi aizsargā jūsu kontu arī tad, ja aptur īsto cilvēku.
    .meaning-state = Jūsu ierīce nav tādā stāvoklī, kādu prasa organizācijas noteikumi ({ $state }), vai arī kaut kas šajā pierakstīšanās reizē nešķita droši. Ziņojumā nav teikts, kurš no abiem; jūsu organizācija to var redzēt. Šādi noteikumi aizsargā jūsu kontu.
    .cause-1 = Ierīce nav pārvaldīta, reģistrēta vai kārtībā, kā to prasa noteikums, vai arī pārlūkprogramma neparādīja, kura ierīce tā ir.
    .cause-2 = Vieta, tīkls vai pierakstīšanās veids bija neparasts, un noteikums to noraida.
    .cause-3 = Pierakstīties neļāva cits organizācijas drošības noteikums.
# en: cd518730
AADSTS53003 = Organizācijas pierakstīšanās noteikumi to neļāva
    .meaning = Microsoft jūsu pierakstīšanos pieņēma. Pēc tam to noraidīja kāds organizācijas noteikums par to, no kurienes, kā vai ar kādu ierīci drīkst pierakstīties. Tas ir noteikums, nevis kļūme, un tas aizsargā jūsu kontu.
    .cause-1 = Noteikums neatļauj šo vietu vai tīklu.
    .cause-2 = Noteikums neatļauj šo ierīci, pārlūkprogrammu vai lietotni.
    .cause-3 = Nav atļauts pierakstīšanās veids, piemēram, kods no cita ekrāna (ierīces koda plūsma, device code flow) vai veca e-pasta programma.
    .cause-4 = Pierakstīšanās izskatījās riskanta, vai arī šis konts nav starp tiem, kas drīkst atvērt šo lietotni.
    .search = bloķē nosacījuma piekļuve, piekļuves politika, pašlaik nevarat tam piekļūt, blocked by Conditional Access, you cannot access this right now
# en: b9db3afe
AADSTS53004 = Pašlaik no šejienes otro soli iestatīt nevar
    .meaning = Šī pierakstīšanās Microsoft šķita neparasta, tāpēc tajā neviens nevar reģistrēt jaunu pierakstīšanās veidu. Citādi to varētu izdarīt svešinieks, kurš zina jūsu paroli. Ļoti iespējams, ka tas tiešām bijāt jūs: tad jūsu organizācija šo brīdinājumu var atcelt.
# en: 2b5d3b95
AADSTS53005 = Organizācijai vispirms jāaizsargā šī lietotne
    .meaning = Jūsu organizācija ļauj to atvērt tikai lietotnēs, kuru datus tā var aizsargāt, un lietotne, ko izmantojāt, vēl nav tās aizsardzībā. Ar jūsu kontu un paroli viss ir kārtībā.
    .cause-1 = Uz lietotāju šajā lietotnē neattiecas neviena lietotņu aizsardzības politika (app protection policy), vai arī viņam nav Intune licences.
    .cause-2 = Kad lietotni atvēra, aizsardzība vēl nebija saņemta, vai arī tālrunī nav palīglietotnes.
    .cause-3 = Lietotni nevar aizsargāt, vai arī tā tam nav veidota vai iestatīta.
    .cause-4 = Lietotne, iespējams, jau ir aizsargāta citam darba kontam, un tas neļauj izmantot šo.
# en: 3e1e3cef
AADSTS53011 = Vispirms jūsu konts jāpārbauda jūsu pašu organizācijai
    .meaning = Šeit jūs esat viesis, bet jūsu pašu organizācijā jūsu konts tiek uzskatīts par apdraudētu: paroli, iespējams, zina kāds cits. Organizācija, kurā vēlaties viesoties, šādus kontus nelaiž iekšā. Trauksme var būt nepatiesa; to atcelt var tikai jūsu pašu organizācija.
    .cause-1 = Microsoft atrada pazīmes, ka parole ir noplūdusi vai ka pierakstījies svešs cilvēks.
    .cause-2 = Jūs pierakstījāties no neparastas vietas vai tīkla, un tas izskatījās pēc svešinieka.
    .background = Viesa konta risku nosaka viesa paša nomniekā. Nomnieks, kas viņu uzaicināja, var liegt piekļuvi, bet nevar redzēt iemeslu vai risku atcelt. Tur nevar arī nomainīt viesa paroli, tāpēc politika, kas prasa jaunu paroli, beidzas ar bloķēšanu.
# en: 2cd90204
AADSTS530032 = Jūsu konts šķiet apdraudēts, tāpēc šeit pierakstīties nevar
    .meaning = Microsoft redzēja pazīmes, ka jūsu paroli, iespējams, zina kāds cits, un organizācija, kurai vēlaties piekļūt, šādus kontus noraida. Ja tur esat viesis, to var atrisināt tikai jūsu pašu organizācija.
    .cause-1 = Konts atzīmēts kā riskants savā organizācijā, bet šeit jūs esat viesis.
    .cause-2 = Konts atzīmēts kā riskants šeit, un noteikums šādus kontus bloķē, nevis prasa jaunu paroli.
    .cause-3 = Pieprasījumu noraidīja drošības noteikums, ko organizācija iestatījusi visiem, neatkarīgi no riska.
    .background = Konta risku aprēķina tā mājas nomniekā. Cita nomnieka politikas var to izmantot, bet nevar ne redzēt iemeslu, ne risku atcelt, un tā riskanto lietotāju sarakstā šī viesa nav. Risku atceļ jauna parole, kas mājas nomniekā iestatīta, veicot otro soli, vai arī turienes administrators.
# en: a389982a
AADSTS530034 = Jūsu partnera piekļuve bloķēta riska dēļ
    .meaning = Jūs kā partneris rūpējaties par klienta organizāciju. Microsoft redzēja pazīmes, ka jūsu kontu, iespējams, izmanto kāds cits, tāpēc nelaiž to klienta organizācijā. Tas jārisina jūsu pašu uzņēmumā, nevis pie klienta.
    .background = Partneruzņēmuma darbiniekiem var būt administratoru lomas klientu nomniekos. Viens nozagts šāds konts atver daudzas durvis reizē. Tāpēc Microsoft to tur bloķē, tiklīdz konts partnera nomniekā tiek uzskatīts par riskantu, un klientam politika nav jāiestata.
# en: 8afeadd5
AADSTS530035 = Šis pierakstīšanās veids drošības dēļ ir bloķēts
    .meaning = Jūsu organizācija izmanto drošības noteikumus, ko Microsoft izveidojis visiem. Tie aptur vecākas programmas, kas sūta tikai paroli, un citu pierakstīšanos, kas nešķiet droša. Mūsdienīgās lietotnēs jūsu konts joprojām darbojas.
    .cause-1 = E-pasta programma, printeris, skeneris vai skripts pierakstās vecajā veidā, tikai ar nosaukumu un paroli.
    .cause-2 = Tā bija pierakstīšanās ar kodu no citas ierīces vai rīka. Jaunākās organizācijās šī aizsardzība bloķē arī to.
    .cause-3 = Noteikumiem šī pierakstīšanās nešķita droša cita iemesla dēļ, piemēram, tāpēc, ka otrais solis nebija iespējams.
    .background = Drošības noklusējumi (security defaults) ir viens slēdzis visam nomniekam: visi reģistrē otro soli, tiek bloķēta mantotā autentifikācija (legacy authentication), piemēram, IMAP, POP vai SMTP ar paroli, un jaunos nomniekos kopš 2026. gada jūlija arī ierīces koda plūsma. Izņēmumu saraksta tiem nav; organizācijas, kurām izņēmumi vajadzīgi, izmanto nosacījuma piekļuvi (Conditional Access).
# en: 6705621e
AADSTS530036 = Citur sākta un tālāk nodota pierakstīšanās vairs neder
    .meaning = Šī lietotne vai ierīce kādreiz tika pierakstīta ar kodu vai no citas ierīces. Jūsu organizācijas noteikumi to neatļauj nevienai lietotnei, tāpēc šī pierakstīšanās ir beigusies. Pierakstieties no jauna parastajā veidā.
    .cause-1 = Noteikums pret šādu pierakstīšanos tika ieslēgts, kad ierīce jau bija pierakstīta.
    .cause-2 = Rīks, sanāksmju telpas ierīce vai tālrunis turpina izmantot pierakstīšanos, kas sākās ar kodu.
    .background = Microsoft atceras, kā sesija sākās, arī pēc katras atjaunošanas. Tāpēc autentifikācijas plūsmu politika (authentication flows) var to bloķēt vēlāk, pat ja pati lietotne tagad pierakstās parastajā veidā. Bloķēta pilnvara vairs nekad nekļūst derīga; arī tad, ja politiku izslēdz, jāpierakstās no jauna.
# en: 4fb6627f
AADSTS9001011 = Noteikums prasa citādu ierīci nekā šī
    .meaning = Viens no jūsu organizācijas noteikumiem ielaiž tikai ierīces noteiktā stāvoklī, bet šī ierīce vai lietotne tādā nav vai nevar to parādīt. Piemēram, tālrunis nevar piederēt pie Windows tīkla, un privāts dators parasti pie tā nepieder.
    .meaning-state = Viens no jūsu organizācijas noteikumiem ielaiž tikai ierīces noteiktā stāvoklī (ziņojumā: { $state }). Šī ierīce vai lietotne tādā nav vai nevar to parādīt.
    .cause-1 = Noteikums prasa hibrīdi pievienotu Windows datoru (domain_joined), bet pierakstīšanās nāk no tālruņa, Mac vai citas ierīces.
    .cause-2 = Pierakstīšanās nāk no Windows datora, kas nav šādi pievienots.
    .cause-3 = Lietotne pierakstās veidā, kas neparāda, kura ierīce tā ir.
