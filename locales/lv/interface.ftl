# Ko saka pats Signpost: rīkjoslā, uznirstošajā logā, kartītē lapā un opcijās. Veseli teikumi; { $… } ir vērtības.
# Lomu nosaukumi, soļi un kodu teksti ir citur.


## The extension, as stores and the browser's list of extensions show it

# Ne vairāk kā 75 rakstzīmes.
# en: 9beb0429
extension-name = Signpost: palīdzība ar Microsoft Entra ID pierakstīšanās kļūdām
# en: a1995832
extension-name-short = Signpost: palīdzība ar Microsoft Entra ID
# Ne vairāk kā 132 rakstzīmes. Otrajam un trešajam teikumam jāpaliek.
# en: a8b8af8a
extension-description = Saprotami izskaidro pierakstīšanās kļūmes un AADSTS kodus. Neatkarīgs. Microsoft to nav veidojis, apstiprinājis vai pārbaudījis.
# en: 8124047f
page-broken = Signpost šobrīd nevar to parādīt. Aizveriet un atveriet vēlreiz. Pierakstīšanās lapā kļūda joprojām ir redzama: nosūtiet tās attēlu IT palīdzības dienestam.
# en: ccf88ade
about-independent = Neatkarīgs. Microsoft to nav veidojis, apstiprinājis vai pārbaudījis.

## The welcome page, shown once after installing

# en: a8bfd358
welcome-title = Signpost ir gatavs
# en: 2f3e799c
welcome-intro = Kad neizdodas pierakstīties darba vai mācību kontā, Signpost atrod kļūdas kodu un izskaidro to jūsu valodā. Nekas, ko tas redz, neatstāj jūsu pārlūku.
# en: 64ac87ca
welcome-mark = Kā izskatās neizdevusies pierakstīšanās
# en: df77fbcc
welcome-mark-explained = Signpost atzīmē kodu turpat lapā. Izmēģiniet: noklikšķiniet uz apaļās pogas.
# en: 101f310e
welcome-toolbar = Skaitlis uz Signpost pogas rīkjoslā rāda, cik reižu šajā cilnē neizdevās pierakstīties. Noklikšķiniet uz pogas, lai redzētu visu skaidrojumu vai sameklētu kodu, ko jums nosauca.
# en: 7afde6dc
welcome-private = Privātie logi
# en: fcef7781
welcome-private-explained = Privātajos logos Signpost neko neredz, kamēr to neatļaujat: atveriet pārlūka paplašinājumu sarakstu, izvēlieties Signpost un atļaujiet privātos logus. IT palīdzības dienesti pārbaudēm bieži pierakstās tieši tā.
# en: 659b0763
welcome-private-allowed = Signpost drīkst darboties privātajos logos. Tur atrasto tas rāda tikai tur un aizmirst, kad aizver pēdējo no tiem.

## Toolbar and context menu

# en: 13769f5c
badge-title = { $code }: { $title }
# %s vietā pārlūkprogramma ieliek atlasīto tekstu, un tam jāpaliek.
# en: f4499e6b
context-menu = Izskaidrot „%s”

## The card in the sign-in page

# en: b4ce1e46
card-button = Signpost: ko nozīmē kods { $code }
# en: 2aadc379
card-close = Aizvērt
# en: 0d36814c
card-steps = Ko jūs varat darīt
# en: 0a287e3a
card-more = Vairāk uznirstošajā logā
# en: 66358b7a
card-more-in-toolbar = Noklikšķiniet rīkjoslā uz pogas Signpost.
# en: d93f5b1a
card-disclaimer = Signpost izskaidro kodu. Tas nevar pateikt, vai šī lapa ir īsta.

## How bad it is: one or two words beside an icon

# en: 0bc36e94
severity-blocked = Pierakstīšanās apturēta
# en: 2303040b
severity-transient = Īslaicīga problēma
# en: 301fd97b
severity-interrupt = Parasts solis
# en: 88e14f7d
settled = Vēlāk pierakstīšanās šajā cilnē izdevās.

## Does trying again help? A question, then its answer on the same line

# en: f8ace793
retry-question = Vai palīdzēs mēģināt vēlreiz?
# en: 7540c460
retry-now = Jā, varat mēģināt vēlreiz tūlīt.
# en: 57fa930d
retry-later = Jā, pēc dažām minūtēm.
# en: 743c6ce1
retry-after-change = Tikai pēc tam, kad kaut kas ir mainīts. Kas tieši, ir teikts soļos.
# en: 49aacc28
retry-never = Nē, notiks tas pats.

## Who is reading: three choices, of which one is chosen

# en: caa8c5f8
role-question = Kāda ir jūsu loma?
# en: 8616aa4d
role-user = Vēlos pierakstīties
# en: 7d693b71
role-admin = Pārvaldu organizāciju
# en: 6d75ecf3
role-developer = Veidoju lietotni

## The explanation

# en: 095d6e86
steps-first = Vispirms izdariet šo
# en: caa36609
steps-then = Ja tas nepalīdz
# en: 59d9103d
causes-heading = Iespējamie cēloņi, biežākie vispirms
# en: 2d100b0f
background-heading = Kā tas darbojas
# en: caece5b8
oauth-heading = Ko lietotne saņēma atbildē
# en: 9307620f
other-codes-heading = Citi tās pašas pierakstīšanās kodi
# en: 058b4044
lookup-link = Microsoft lapa par kodu { $code }
# en: 39bf8c20
opens-new-tab = atveras jaunā cilnē
# en: d479d0bb
sources-heading = Uz ko tas balstās
# en: 5dc4576b
sources-checked = Pārbaudes datums: { $date }.
# en: d6f93915
sources-message-only = Par šo kodu Microsoft publicē tikai īsu ziņojumu. Šis skaidrojums balstās vienīgi uz to.
# en: bd8a0ed1
english-toggle = Rādīt angliski
# en: 5caa8bd5
language-offer = Lasīt latviski
# en: 3e2d1604
microsoft-app-seen = Ziņojumā norādīts lietotnes { $name } ID; šī lietotne pieder Microsoft.

## A code the catalogue has no entry for

# en: 8667fc15
unknown-title = Signpost šo kodu vēl nevar izskaidrot
# en: 4918565b
unknown-meaning = Pierakstīšanās tika apturēta ar kodu, kuru Signpost nepazīst. Vairāk par to, iespējams, ir teikts Microsoft lapā, uz kuru tālāk ir saite.
    .message = Pierakstīšanās tika apturēta ar kodu, kuru Signpost nepazīst. Pats pakalpojums ziņo: „{ $message }”
# en: d872ccfa
unknown-step-user = Nosūtiet tālāk redzamo informāciju savam IT palīdzības dienestam un pasakiet, ko darījāt un kuru lietotni vēlējāties atvērt.
# en: 95d09581
unknown-step-admin = Sign-in logs (pierakstīšanās žurnāli): atrodiet šo pieprasījumu pēc pieprasījuma ID. Ierakstā ir norādīta kļūme, lietotne un iesaistītās politikas.
# en: e5141cf2
unknown-step-developer = Izlasiet pakalpojuma ziņojumu un tālāk redzamo OAuth kļūdu un sameklējiet koda numuru Microsoft lapā. Nebalstiet programmas loģiku uz pašu numuru: tas var mainīties.
# en: 57902394
unknown-likely-kind = Visticamāk, tas attiecas uz: { $kind }
# en: e35f97ce
seen-app = pierakstoties lietotnē, kas izmanto nosaukumu „{ $appName }”
# en: 35664d77
organization-heading = No jūsu organizācijas

## Details for support

# en: e9d903d8
details-heading = Informācija atbalstam
# en: 95948928
detail-code = Kods
# en: 189deec1
detail-name = Nosaukums
# en: 202cc182
detail-kind = Temats
# en: 9c7676d0
detail-request-id = Pieprasījuma ID
# en: 54e4b349
detail-trace-id = Trasēšanas ID
# en: ff0cee15
detail-correlation-id = Korelācijas ID
# en: 140f7922
detail-time = Laiks
# en: 9d4b946a
detail-local-time = Jūsu vietējais laiks
# en: 42d44e4a
detail-page = Lapa
# en: 6faacab2
detail-oauth-error = OAuth kļūda
# en: d7b4c5b1
detail-suberror = OAuth apakškļūda
# en: db4dab83
detail-seen-in = Kur atrasts
# en: 38fcb8d5
surface-page-text = lapā
# en: 6af310bf
surface-page-config = pašas lapas datos
# en: 655ecb70
surface-header = atbildes galvenēs
# en: 3613d4d2
surface-redirect = novirzīšanas adresē
# en: 6c44b099
surface-response = fonā saņemtā atbildē
# en: 5767f910
surface-form = lietotnei sūtītā veidlapā
# en: 779cb7bc
surface-selection = atlasītajā tekstā
# en: 767485f8
surface-typed = ierakstītajā tekstā
# en: bc7b5784
detail-values = Kas norādīts ziņojumā. Pirms uz to paļaujaties, pārbaudiet.
# en: 27a2e62f
detail-message = Pakalpojums ziņo
# en: 1b7ecd3e
copy-details = Kopēt atbalstam
# en: 9ef6bffc
copy-one = Kopēt: { $label }
# en: 7f8f7145
read-out = Nolasīt pa tālruni
# en: fb733198
read-out-title = Nolasiet to savam IT palīdzības dienestam
# en: a30f6286
close = Aizvērt
# en: 6795bff0
details-seen = Viss, ko Signpost pamanīja
# en: 22879135
report-choices = Izvēlēties, ko kopēt
# en: d4b9ebe7
report-format = Formāts
# en: 154d2880
report-format-markdown = Markdown, atbalsta pieteikumiem
# en: ed75f018
report-format-text = Vienkāršs teksts
# en: 071a451f
report-format-json = JSON, programmām
# en: 71e1cb7a
report-language = Valoda
# en: c825b55d
report-language-reader = Šī valoda
# en: 7a61bb76
report-language-english = Angļu valoda
# en: 7de0105f
report-language-both = Abas valodas
# en: 7beea89a
report-without = Neiekļaut
# en: 5a87e0c3
report-without-page = Lapas adrese
# en: 8fc86024
report-without-message = Pakalpojuma ziņojums
# en: 69c48b1f
report-without-values = Ziņojumā minētie nosaukumi un adreses
# en: c04539e8
report-preview = Tiks nokopēts šis teksts
# en: 9ae56bb5
help-desk = Jūsu IT palīdzības dienests
# en: fd6e7065
help-desk-ticket = Iesniegt atbalsta pieteikumu
# en: b43b7dc7
copied = Nokopēts
# en: 835b80d6
copy-failed = Pārlūkprogramma neļāva kopēt. Atlasiet informāciju un nokopējiet to manuāli.
# en: 7624b4ed
report-footer = Izskaidroja Signpost, neatkarīgs pārlūkprogrammas paplašinājums. Microsoft to nav veidojis, apstiprinājis vai pārbaudījis.

## What a code is about

# en: 4b08bea8
kind-credentials = Konta nosaukums vai parole
# en: 47efc13f
kind-account = Konts
# en: 012e0a6a
kind-multifactor = Pierakstīšanās otrais solis
# en: afbf6286
kind-conditional-access = Organizācijas pierakstīšanās noteikumi
# en: dd53f176
kind-device = Ierīce
# en: 766cf7d4
kind-consent = Piekrišana lietotnei
# en: be038a9a
kind-app-registration = Kā lietotne ir reģistrēta
# en: e6adf98a
kind-request = Ko lietotne pieprasīja
# en: fc8f8fc0
kind-federation = Organizācijas pašas pierakstīšanās lapa
# en: 206018f1
kind-token = Pilnvaras un sesijas
# en: a43fce89
kind-tenant-access = Piekļuve starp organizācijām
# en: 31f1d03e
kind-throttling = Pārāk daudz pieprasījumu
# en: 914a7028
kind-service = Pats pierakstīšanās pakalpojums
# en: d854bad0
kind-interrupt = Parasts pierakstīšanās solis
# en: fc045a7e
kind-b2c-policy = Vietnes pierakstīšanās uzbūve

## Lists of failures

# en: 310cb0f8
incidents-here = Arī šajā cilnē
# „zero” latviešu valodā ir arī 10–20, 30 utt., „one” arī 21, 31 utt., tāpēc skaitlis ir visos variantos.
# en: 796c10f0
incidents-elsewhere =
    { $count ->
        [zero] Citās cilnēs: { $count } pierakstīšanās problēmu
        [one] Citās cilnēs: { $count } pierakstīšanās problēma
       *[other] Citās cilnēs: { $count } pierakstīšanās problēmas
    }
# en: 53e18af6
incident-quiet = Nevienam nebija jāgaida
# en: 669fd2cd
incident-attempts =
    { $count ->
        [zero] { $count } mēģinājumu
        [one] { $count } mēģinājums
       *[other] { $count } mēģinājumi
    }
# en: 68deab8a
back = Atpakaļ
# en: 0fe30ed6
news = Jauna pierakstīšanās problēma: { $code }
# en: 813e57f6
forget-one = Noņemt no saraksta: { $code }
# en: 8b8f25f4
forget-all = Noņemt visu no saraksta

## The field

# en: 10b9d153
ask-label = Ierakstiet kodu vai vārdus, vai ielīmējiet ziņojumu
# en: 8dba97b8
ask-example = Piemēram, AADSTS50011, 50011, nepareiza parole vai viss ziņojums
# en: 9d33490f
ask-button = Izskaidrot
# en: 04a59616
ask-nothing = Šeit nav koda. Kods izskatās šādi: AADSTS50011 vai AADB2C90118. Pietiek arī ar numuru.
# en: df7d5de2
ask-found =
    { $count ->
        [zero] Atbilst { $count } kodu
        [one] Atbilst { $count } kods
       *[other] Atbilst { $count } kodi
    }

## Nothing was found

# en: 5bf68588
empty-title = Šajā cilnē nav atrasta neviena pierakstīšanās problēma
# en: 8a827be9
empty-meaning = Kad Microsoft pierakstīšanās neizdodas, Signpost atrod kļūdas kodu, atzīmē to lapā un šeit paskaidro, kas notika un ko varat darīt tālāk.
# en: a417da95
empty-help = Vai jums ir kods vai ziņojums no citurienes? Ierakstiet to augstāk esošajā laukā, un Signpost to izskaidros.

## What Signpost may read

# en: 18970995
access-missing = Signpost pats neredz pierakstīšanās lapas: šī pārlūkprogramma tam ir atņēmusi piekļuvi.
# en: 1ad2cb16
access-allow = Atļaut Microsoft pierakstīšanās lapās
# en: 1aba5ba1
page-closed = Šī lapa pārlūkprogrammās paplašinājumiem ir slēgta. Ierakstiet kodu šeit.
# en: 9ca16e6f
page-forbidden = Jūsu organizācija neļauj paplašinājumam Signpost lasīt šo lapu. Ierakstiet kodu šeit.
# en: b033c093
page-frames-unread = Daļa šīs lapas nāk no citurienes: { $hosts }. Šo daļu Signpost nevar izlasīt. Ierakstiet kodu šeit.
# en: 39c3fb3c
watch-why = Vai vietne { $site } nerāda savas pierakstīšanās kļūdas? Ļaujiet paplašinājumam Signpost novērot tikai šo vietni un pēc tam ielādējiet to no jauna.
# en: d05f5809
watch-suggested = Jūsu organizācija lūdz ļaut paplašinājumam Signpost novērot vietni { $site }.
# en: 19a2a5ec
watch-site = Novērot šo vietni
# en: f58d5789
watch-watching = Signpost novēro vietni { $site }. Ielādējiet lapu no jauna un atkārtojiet to, kas neizdevās.
# en: bbb84c4a
watch-reload = Ielādēt lapu no jauna

## Options

# en: cb41b578
options-title = Signpost opcijas
# en: 8e4ebf80
options-link = Opcijas
# en: d45a63e3
options-language = Valoda
# en: 55011d00
options-language-auto = Pārlūkprogrammas valoda
# en: ab777846
options-role = Kam skaidrot
# en: 79c00414
options-observe = Lasīt pierakstīšanās lapu saņemtās atbildes
# en: 978b7e0b
options-observe-explained = Dažas kļūmes nekad neparādās kā teksts: tās ir tikai datos, ko saņem pierakstīšanās lapa. Signpost Microsoft pierakstīšanās vietnēs lasa šīs atbildes, lai atrastu kļūdu kodus. Tas neglabā ne pilnvaras (token), ne paroles un neko nekur nesūta. Ja šī opcija ir izslēgta, Signpost atrod mazāk kļūmju. Jau atvērtajās lapās izmaiņa stājas spēkā, kad tās ielādē no jauna.
# en: c1295a6b
options-theme = Krāsas
# en: da5e9338
theme-system = Kā sistēmā
# en: cb929ada
theme-light = Gaišas
# en: 611bfbd5
theme-dark = Tumšas
# en: 11e001cf
options-marks = Atzīmēt kļūdas lapās
# en: 73867d68
options-marks-explained = Signpost izceļ kodu tur, kur tas redzams, un blakus novieto nelielu pogu. Ja šī opcija ir izslēgta, visu atradīsiet uznirstošajā logā. Jau atvērtajās lapās izmaiņa stājas spēkā, kad tās ielādē no jauna.
# en: 256252a4
options-sites = Novērotās vietnes
# en: 71dc9f8c
options-sites-explained = Signpost lasa Microsoft pierakstīšanās lapas un šeit uzskaitītās vietnes. Lai pievienotu vietni, atveriet to un noklikšķiniet uz pogas Signpost.
# en: d2d5c9bc
options-sites-none = Pagaidām nav nevienas.
# en: a5ace8bd
options-sites-suggested = Jūsu organizācija lūdz pievienot šīs vietnes:
# en: a42e989c
options-site-add = Novērot vietni { $site }
# en: c23bf7a4
options-site-remove = Vairs nenovērot vietni { $site }
# en: 983efd58
options-history = Glabāt ziņas par pierakstīšanās problēmām šajā ierīcē
# en: 3c97cfe6
options-history-explained = Ja tās neglabā, tās zūd, kad aizver pārlūkprogrammu. Tās paliek šajā ierīcē. No privātajiem logiem nekas netiek glabāts.
# en: f726981d
history-off = Neglabāt
# en: 285fceea
history-days =
    { $count ->
        [zero] { $count } dienas
        [one] { $count } dienu
       *[other] { $count } dienas
    }
# en: 5dee7cf4
history-title = Agrākās pierakstīšanās problēmas
# en: 05c98cc5
history-search = Meklēt pēc koda, vārdiem vai vietnes
# en: bc9cf0a1
history-empty = Šeit nekas nav saglabāts.
# en: 122fb038
history-none-fit = Nekas neatbilst. Mēģiniet citus vārdus.
# en: cd80a7c9
history-export = Saglabāt failā
# en: 6ef6c2d2
history-delete-all = Dzēst visu
# en: c3afea3a
history-delete-sure = Vai tiešām dzēst visu? Noklikšķiniet vēlreiz
# en: 67d70be2
options-keyboard = Tastatūra
# en: acc7e724
options-shortcut = Signpost var atvērt ar īsinājumtaustiņiem { $shortcut }.
# en: cb48b20e
options-shortcut-none = Īsinājumtaustiņi nav iestatīti. Tos var iestatīt pārlūkprogrammas lapā, kas paredzēta paplašinājumu īsinājumtaustiņiem.
# en: 24ba4e6d
options-omnibox = Lai sameklētu kodu, ierakstiet adreses joslā „aadsts”, atstarpi un numuru vai vārdus.
# en: 983f61a0
options-locked = To nosaka jūsu organizācija.
# en: 8bcac199
options-policy-unreadable = Šos jūsu organizācijas iestatījumus Signpost nevar nolasīt: { $keys }.
# en: ea051676
options-saved = Saglabāts
# en: 4bdac405
options-not-saved = Pārlūkprogramma to nesaglabāja. Iespējams, tās krātuve ir pilna.
# en: 5425875c
options-about = Par paplašinājumu
# en: 6676324d
options-version = Versija { $version }
# en: e4dea885
diagnostics-title = Kļūdas pašā Signpost
# en: ea8da3cc
diagnostics-explained = Ja pašā Signpost kaut kas sabojājas, tas pieraksta dienu, savu versiju un vietu savā kodā. Tas nepieraksta ne lapu, ne vārdu, ne pierakstīšanos, ne arī ko no privātajiem logiem. Pieraksts paliek šajā ierīcē, līdz to izdzēšat. Lai ziņotu par problēmu, nokopējiet to.
# en: fe7d7581
diagnostics-none = Līdz šim nekas nav sabojājies.
# en: 329a8b26
diagnostics-count =
    { $count ->
        [zero] Pierakstītas { $count } kļūdas
        [one] Pierakstīta { $count } kļūda
       *[other] Pierakstītas { $count } kļūdas
    }
# en: edecbaf7
diagnostics-copy = Kopēt diagnostiku
# en: 5e42f696
diagnostics-delete = Dzēst pierakstus

## The catalogue page

# en: 4812089f
catalogue-title = Visi kodi
# en: f4052728
catalogue-search = Meklēt pēc koda vai vārdiem
# en: c34048e3
catalogue-kind = Par ko
# en: 91cc70ad
catalogue-actor = Kas to var novērst
# en: 2f81af0a
catalogue-severity = Cik nopietni
# en: 62465bf9
catalogue-any = Visi
# en: a235e649
catalogue-more = Rādīt vēl
# en: dad71b1e
catalogue-empty = Neviens kods neatbilst. Mēģiniet citus vārdus vai mazāk filtru.
# en: 9fef5aca
actor-user = Tas, kurš pierakstās
# en: 16b8b4de
actor-admin = Administrators
# en: e17b30cd
actor-developer = Lietotnes veidotāji
# en: ffc4cb51
actor-microsoft = Microsoft
# en: 5cbbb08d
catalogue-count =
    { $count ->
        [zero] { $count } kodu
        [one] { $count } kods
       *[other] { $count } kodi
    }

## Reading a recording: a HAR file (what a browser's network tools save) or a log

# en: 0a4ad13f
recording-heading = Kļūmju meklēšana ierakstā
# en: 98270a62
recording-open = Atvērt HAR failu vai žurnālu
# en: db0402b5
recording-hint = Vai ievelciet to jebkurā šīs lapas vietā. Fails paliek šajā ierīcē: tas tiek lasīts tikai šeit un nekur netiek sūtīts.
# en: 9697005e
recording-reading = Tiek lasīts { $name }
# en: a271a384
recording-cancel = Pārtraukt lasīšanu
# en: 38f13b8b
recording-count =
    { $count ->
        [zero] { $name }: { $count } neizdevušos pierakstīšanos
        [one] { $name }: { $count } neizdevusies pierakstīšanās
       *[other] { $name }: { $count } neizdevušās pierakstīšanās
    }
# en: 4bfa117a
recording-none = { $name }: nav atrasta neviena neizdevusies pierakstīšanās.
# en: 1fca213f
recording-cancelled = Lasīšana pārtraukta. Uzskaitīts līdz tam atrastais.
# en: 05f4cb34
recording-damaged = Fails ir bojāts vai nepilnīgs. Uzskaitīts tas, ko izdevās izlasīt.
# en: 00d10126
recording-unreadable = Pārlūkprogramma nevarēja nolasīt { $name }.
# en: eae588a4
recording-first-only = Signpost lasa vienu failu vienlaikus: pirmo no ievilktajiem.
# en: 65213453
recording-unlisted =
    { $count ->
        [zero] Vēl { $count } kļūmju sarakstā nav.
        [one] Vēl { $count } kļūmes sarakstā nav.
       *[other] Vēl { $count } kļūmju sarakstā nav.
    }
# en: d183a463
recording-quiet =
    { $count ->
        [zero] Rādīt arī tās, kuru dēļ nevienam nebija jāgaida ({ $count })
        [one] Rādīt arī to, kuras dēļ nevienam nebija jāgaida ({ $count })
       *[other] Rādīt arī tās, kuru dēļ nevienam nebija jāgaida ({ $count })
    }
