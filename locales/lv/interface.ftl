# Ko saka pats Signpost: rīkjoslā, uznirstošajā logā, kartītē lapā un opcijās. Veseli teikumi; { $… } ir vērtības.
# Lomu nosaukumi, soļi un kodu teksti ir citur.


## Paplašinājums, kādu to rāda veikali un pārlūkprogrammas paplašinājumu saraksts

# Ne vairāk kā 75 rakstzīmes.
# en: 9beb0429
extension-name = Signpost: palīdzība ar Microsoft Entra ID pierakstīšanās kļūdām
# Ne vairāk kā 132 rakstzīmes. Otrajam un trešajam teikumam jāpaliek.
# en: a8b8af8a
extension-description = Saprotami izskaidro pierakstīšanās kļūmes un AADSTS kodus. Neatkarīgs. Microsoft to nav veidojis, apstiprinājis vai pārbaudījis.
# en: ccf88ade
about-independent = Neatkarīgs. Microsoft to nav veidojis, apstiprinājis vai pārbaudījis.

## Rīkjosla un konteksta izvēlne

# en: 13769f5c
badge-title = { $code }: { $title }
# %s vietā pārlūkprogramma ieliek atlasīto tekstu, un tam jāpaliek.
# en: f4499e6b
context-menu = Izskaidrot „%s”

## Kartīte pierakstīšanās lapā

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

## Cik tas ir nopietni: viens vai divi vārdi blakus ikonai

# en: 0bc36e94
severity-blocked = Pierakstīšanās apturēta
# en: 2303040b
severity-transient = Īslaicīga problēma
# en: 301fd97b
severity-interrupt = Parasts solis
# en: 88e14f7d
settled = Vēlāk pierakstīšanās šajā cilnē izdevās.

## Vai palīdzēs mēģināt vēlreiz? Jautājums un tajā pašā rindā atbilde

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

## Kas lasa: trīs iespējas, no kurām izvēlas vienu

# en: caa8c5f8
role-question = Kāda ir jūsu loma?
# en: 8616aa4d
role-user = Vēlos pierakstīties
# en: 7d693b71
role-admin = Pārvaldu organizāciju
# en: 6d75ecf3
role-developer = Veidoju lietotni

## Skaidrojums

# en: c43f15f8
steps-heading = Ko jūs varat darīt
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

## Kods, kura katalogā nav

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

## Informācija atbalstam

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
# en: 27a2e62f
detail-message = Pakalpojums ziņo
# en: 5c919bd5
copy-details = Kopēt informāciju atbalstam
# en: b43b7dc7
copied = Nokopēts
# en: 835b80d6
copy-failed = Pārlūkprogramma neļāva kopēt. Atlasiet informāciju un nokopējiet to manuāli.
# en: 7624b4ed
report-footer = Izskaidroja Signpost, neatkarīgs pārlūkprogrammas paplašinājums. Microsoft to nav veidojis, apstiprinājis vai pārbaudījis.

## Uz ko kods attiecas

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

## Kļūmju saraksti

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

## Lauks

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

## Nekas nav atrasts

# en: 5bf68588
empty-title = Šajā cilnē nav atrasta neviena pierakstīšanās problēma
# en: 8a827be9
empty-meaning = Kad Microsoft pierakstīšanās neizdodas, Signpost atrod kļūdas kodu, atzīmē to lapā un šeit paskaidro, kas notika un ko varat darīt tālāk.
# en: a417da95
empty-help = Vai jums ir kods vai ziņojums no citurienes? Ierakstiet to augstāk esošajā laukā, un Signpost to izskaidros.

## Opcijas

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
# en: ea051676
options-saved = Saglabāts
# en: 5425875c
options-about = Par paplašinājumu
# en: 6676324d
options-version = Versija { $version }

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
