# en: 7b9976ba
AADB2C90053 = Šī vietne tādu kontu nepazīst
    .meaning = Vietnē, kurā pierakstāties, nav konta ar šādu nosaukumu. Visbiežāk adrese ierakstīta ar kļūdu, vai arī reģistrējāties ar citu adresi vai cita pakalpojuma pogu.
# en: 7f6e249e
AADB2C90111 = Jūsu konts šajā vietnē ir bloķēts
    .meaning = Šis konts ir bloķēts un pēc kāda laika pats neatbloķēsies. To var atbloķēt tikai cilvēki, kas uztur vietni.
# en: 1f3e9bf5
AADB2C90128 = Konta, ko šī vietne atceras, vairs nav
    .meaning = Vietne turpināja izmantot jūsu agrāko pierakstīšanos, bet tās konts ir izdzēsts. Pierakstieties ar citu savu kontu vai reģistrējieties no jauna.
    .cause-1 = Kontu izdzēsāt jūs vai cilvēki, kas uztur vietni.
    .cause-2 = Konts ir izveidots no jauna, bet vietne vēl glabā pierakstīšanos ar veco.
# en: 82ef7ea5
AADB2C99002 = Izskatās, ka šajā vietnē jums vēl nav konta
    .meaning = Vietne neatrada kontu, kas atbilst tam, ar ko pierakstījāties. Vispirms reģistrējieties. Ja jau esat reģistrējies, pierakstieties ar to pašu, ko izmantojāt toreiz.
    .cause-1 = Šajā vietnē vēl neesat reģistrējies.
    .cause-2 = Reģistrējāties ar citu e-pasta adresi vai cita pakalpojuma pogu.
    .cause-3 = Vietnes pierakstīšanās lapa neveido kontus tiem, kas izmanto cita pakalpojuma pogu.
    .cause-4 = Konts ir izdzēsts.
# en: 8f94f3e0
AADSTS50034 = Microsoft šeit nevar atrast šo kontu
    .meaning = Organizācijā, kurā pierakstāties, nav konta ar šādu nosaukumu. Visbiežāk nosaukums ierakstīts ar kļūdu vai konts pieder citai organizācijai.
    .meaning-tenant = Šajā pieprasījumā norādītajā organizācijā { $tenant } nav konta ar šādu nosaukumu. Visbiežāk nosaukums ierakstīts ar kļūdu vai konts pieder citai organizācijai.
    .meaning-tenant-user = Šajā pieprasījumā norādītajā organizācijā { $tenant } nav konta { $user }. Visbiežāk nosaukums ierakstīts ar kļūdu vai konts pieder citai organizācijai.
    .cause-1 = Nosaukumā ir kļūda, tas ir vecs, vai arī tā ir e-pasta adrese, kas nav pierakstīšanās nosaukums.
    .cause-2 = Konts pieder citai organizācijai, un neviens to nav šeit uzaicinājis kā viesi.
    .cause-3 = Lietotne novirza cilvēkus uz nepareizo organizāciju.
    .cause-4 = Konts ir izdzēsts vai vēl nav sinhronizēts no organizācijas pašas direktorija.
    .search = lietotājs nav atrasts, konts neeksistē, nezināms lietotājs, user not found, account does not exist
# en: fb619c93
AADSTS50053 = Pierakstīšanās pagaidām ir bloķēta
    .meaning = Bija pārāk daudz mēģinājumu ar nepareizu paroli, vai arī šis mēģinājums nāca no interneta adreses, ko Microsoft uzskata par bīstamu. Bloķēšana aizsargā jūsu kontu. Ja cēlonis ir nepareizas paroles, tā pēc kāda laika beidzas pati.
    .cause-1 = Pārāk daudz nepareizu paroļu, bieži no tālruņa vai lietotnes, kas joprojām izmanto veco.
    .cause-2 = Šī konta paroli mēģina uzminēt kāds cits.
    .cause-3 = Mēģinājums nāca no adreses, kas zināma ar uzbrukumiem; tādas mēdz būt dažiem VPN un starpniekserveriem. Tad tiek noraidīta pat pareiza parole.
    .search = konts bloķēts, pārāk daudz nepareizu paroļu, account locked, locked out, smart lockout, malicious IP address
# en: eeff4328
AADSTS50057 = Šis konts ir izslēgts
    .meaning = Konts pastāv, bet organizācija to ir izslēgusi, tāpēc ar to neviens nevar pierakstīties. Mēģināt vēlreiz nepalīdzēs: kādam organizācijā tas jāieslēdz.
    .cause-1 = Administrators kontu ir atspējojis apzināti vai kļūdas dēļ.
    .cause-2 = Tas atspējots organizācijas pašas Active Directory, vai arī to izdarīja automātisks noteikums kontiem, kurus neizmanto vai kuru īpašnieki pamet organizāciju.
    .cause-3 = Tas ir viesa konts, un to atspējoja organizācija, kurai pieder lietotne.
    .search = konts atspējots, konts izslēgts, account disabled, user disabled
# en: 13568d2a
AADSTS50135 = Pirms turpināt, nomainiet paroli
    .meaning = Microsoft redz pazīmes, ka jūsu paroli, iespējams, zina kāds cits vai kāds ir mēģinājis izmantot jūsu kontu. Tāpēc vispirms vajadzīga jauna parole. Tas jūs aizsargā un nenozīmē, ka jūs kaut ko izdarījāt nepareizi.
    .cause-1 = Parole ir atrasta starp nozagtām parolēm.
    .cause-2 = Šī konta pierakstīšanās reizes izskatījās neparastas: cita valsts, neparasts tīkls vai norise, kas zināma no uzbrukumiem.
    .cause-3 = Administrators atzīmēja kontu kā apdraudētu.
    .background = Microsoft Entra ID Protection vērtē, cik iespējams, ka kontu pārņēmis kāds cits. Ja šis risks ir augsts, organizācijas noteikums var prasīt drošu paroles maiņu: vispirms pierakstīšanās otrais solis, tad jauna parole. Cilvēki, kuriem otrais solis nav iestatīts, paši to nevar izdarīt, un arī viesi šeit to nevar: viņu risku vērtē un atceļ viņu pašu organizācijā.
# en: 4df2b888
AADSTS500341 = Šis konts ir izdzēsts
    .meaning = Organizācija šo kontu ir izdzēsusi apzināti vai kļūdas dēļ, tāpēc ar to neviens nevar pierakstīties. Ja tā bija kļūda, kontu var atjaunot 30 dienu laikā.
    .meaning-tenant-user = Konts { $user } organizācijā { $tenant } ir izdzēsts apzināti vai kļūdas dēļ, tāpēc ar to neviens nevar pierakstīties. Ja tā bija kļūda, kontu var atjaunot 30 dienu laikā.
    .cause-1 = Cilvēks vairs nestrādā organizācijā, vai arī konts likvidēts kā neizmantots.
    .cause-2 = Sinhronizēts konts ir izdzēsts vai pārvietots organizācijas pašas Active Directory vai izslēgts no sinhronizācijas.
    .cause-3 = Konts ir izveidots no jauna, bet kāda lietotne, ierīce vai plūsma joprojām izmanto veco.
    .cause-4 = Tas bija viesa konts, un otra organizācija to noņēma.
# en: c5cfc317
AADSTS500571 = Jūsu viesa konts tur ir izslēgts
    .meaning = Jūs esat viesis citā organizācijā, un tā ir izslēgusi jūsu viesa kontu. Ar kontu jūsu pašu organizācijā un ar paroli viss ir kārtībā. Ieslēgt viesa kontu var tikai tā organizācija, kurā viesojaties.
    .cause-1 = Ir beidzies projekts vai piekļuves laiks, kam jūs uzaicināja.
    .cause-2 = Pārskatīšanā vai pēc automātiska noteikuma viesiem konts tika uzskatīts par neizmantotu.
    .cause-3 = Kāds to izslēdza kļūdas dēļ.
# en: 29825d6b
AADSTS1003037 = Ar šo e-pasta adresi konts, iespējams, jau pastāv
    .meaning = Jūs mēģinājāt reģistrēties, bet šķiet, ka ar šo e-pasta adresi šeit jau ir konts. Nereģistrējieties vēlreiz, bet pierakstieties tāpat kā toreiz, kad kontu izveidoja.
    .cause-1 = Reģistrējāties agrāk ar paroli vai e-pastā saņemtu kodu.
    .cause-2 = Agrāk izmantojāt cita pakalpojuma, piemēram, Google vai Facebook, pogu, un tas nosūtīja to pašu adresi.
    .cause-3 = Kontu jums izveidoja kāds no vietnes uzturētājiem.
