# Ce spune Signpost însuși: bara de instrumente, fereastra pop-up, cardul din pagină, opțiunile.


## The extension, as stores and the browser's list of extensions show it

# en: 9beb0429
extension-name = Signpost: ajutor la erorile de conectare pentru Microsoft Entra ID
# en: a1995832
extension-name-short = Signpost: ajutor conectare Microsoft Entra ID
# en: a8b8af8a
extension-description = Explică pe înțeles conectările eșuate și codurile AADSTS. Independent. Nu este creat, susținut sau verificat de Microsoft.
# en: 8124047f
page-broken = Signpost nu poate afișa nimic acum. Închideți-l și deschideți-l din nou. Eroarea apare în continuare în pagina de conectare: trimiteți-i biroului de asistență o imagine a paginii.
# en: ccf88ade
about-independent = Independent. Nu este creat, susținut sau verificat de Microsoft.

## The welcome page, shown once after installing

# en: a8bfd358
welcome-title = Signpost este gata
# en: 2f3e799c
welcome-intro = Când conectarea cu contul de la locul de muncă sau de la școală eșuează, Signpost găsește codul de eroare și îl explică în limba dvs. Nimic din ce vede nu părăsește browserul.
# en: 64ac87ca
welcome-mark = Cum arată o conectare eșuată
# en: df77fbcc
welcome-mark-explained = Signpost marchează codul acolo unde se află. Încercați: faceți clic pe butonul rotund.
# en: 101f310e
welcome-toolbar = Pe butonul Signpost din bara de instrumente, un număr arată câte conectări au eșuat în filă. Faceți clic pe buton pentru toată explicația sau ca să căutați un cod care v-a fost spus.
# en: 7afde6dc
welcome-private = Ferestre private
# en: fcef7781
welcome-private-explained = Signpost nu vede nimic în ferestrele private până nu îi permiteți: deschideți lista de extensii a browserului, alegeți Signpost și permiteți ferestrele private. Birourile de asistență se conectează adesea astfel pentru verificări.
# en: 659b0763
welcome-private-allowed = Signpost are voie în ferestrele private. Ce găsește acolo apare numai acolo și este uitat la închiderea ultimei ferestre private.

## Toolbar and context menu

# en: 13769f5c
badge-title = { $code }: { $title }
# en: f4499e6b
context-menu = Explică „%s”

## The card in the sign-in page

# en: b4ce1e46
card-button = Signpost: ce înseamnă { $code }
# en: 2aadc379
card-close = Închideți
# en: 0d36814c
card-steps = Ce puteți face
# en: 0a287e3a
card-more = Mai multe în fereastra pop-up
# en: 66358b7a
card-more-in-toolbar = Faceți clic pe butonul Signpost din bara de instrumente.
# en: d93f5b1a
card-disclaimer = Signpost explică acest cod. Nu vă poate spune dacă această pagină este autentică.

## How bad it is: one or two words beside an icon

# en: 0bc36e94
severity-blocked = Conectare oprită
# en: 2303040b
severity-transient = Problemă temporară
# en: 301fd97b
severity-interrupt = Un pas normal
# en: 88e14f7d
settled = O conectare ulterioară din această filă a reușit.

## Does trying again help? A question, then its answer on the same line

# en: f8ace793
retry-question = Ajută să încercați din nou?
# en: 7540c460
retry-now = Da, puteți încerca din nou acum.
# en: 57fa930d
retry-later = Da, după câteva minute.
# en: 743c6ce1
retry-after-change = Numai după ce s-a schimbat ceva. Pașii spun ce anume.
# en: 49aacc28
retry-never = Nu, se va întâmpla același lucru.

## Who is reading: three choices, of which one is chosen

# en: caa8c5f8
role-question = Cine sunteți aici?
# en: 8616aa4d
role-user = Vreau să mă conectez
# en: 7d693b71
role-admin = Administrez organizația
# en: 6d75ecf3
role-developer = Dezvolt aplicația

## The explanation

# en: 095d6e86
steps-first = Începeți cu acest pas
# en: caa36609
steps-then = Dacă nu ajută
# en: 59d9103d
causes-heading = Cauze probabile, începând cu cea mai frecventă
# en: 2d100b0f
background-heading = Cum funcționează
# en: caece5b8
oauth-heading = Ce i s-a spus aplicației
# en: 9307620f
other-codes-heading = Alte coduri ale aceleiași conectări
# en: 058b4044
lookup-link = Pagina Microsoft despre { $code }
# en: 39bf8c20
opens-new-tab = deschide o filă nouă
# en: d479d0bb
sources-heading = Pe ce se bazează explicația
# en: 5dc4576b
sources-checked = Verificat pe { $date }.
# en: d6f93915
sources-message-only = Despre acest cod, Microsoft publică doar un mesaj scurt. Explicația aceasta se bazează numai pe el.
# en: bd8a0ed1
english-toggle = Afișați în engleză
# en: 5caa8bd5
language-offer = Citiți în română
# en: 3e2d1604
microsoft-app-seen = Mesajul menționează ID-ul aplicației { $name }, care aparține Microsoft.

## A code the catalogue has no entry for

# en: 8667fc15
unknown-title = Signpost nu are încă o explicație pentru acest cod
# en: 4918565b
unknown-meaning = Conectarea s-a oprit cu un cod pe care Signpost nu îl cunoaște. Pagina Microsoft despre el, cu linkul mai jos, poate spune mai multe.
    .message = Conectarea s-a oprit cu un cod pe care Signpost nu îl cunoaște. Serviciul însuși spune: „{ $message }”
# en: d872ccfa
unknown-step-user = Trimiteți detaliile de mai jos la biroul de asistență și spuneți ce făceați și ce aplicație voiați să deschideți.
# en: 95d09581
unknown-step-admin = Găsiți această solicitare în jurnalele de conectare după ID-ul ei: intrarea arată eroarea, aplicația și politicile implicate.
# en: e5141cf2
unknown-step-developer = Citiți mesajul serviciului și eroarea OAuth de mai jos și căutați numărul pe pagina Microsoft. Nu construiți logică pe baza numărului: se poate schimba.
# en: 57902394
unknown-likely-kind = Cel mai probabil este vorba despre: { $kind }
# en: e35f97ce
seen-app = în timpul conectării la o aplicație care se numește pe sine „{ $appName }”
# en: 35664d77
organization-heading = De la organizația dvs.

## Details for support

# en: e9d903d8
details-heading = Detalii pentru asistență
# en: 95948928
detail-code = Cod
# en: 189deec1
detail-name = Nume
# en: 202cc182
detail-kind = Despre
# en: 9c7676d0
detail-request-id = ID solicitare
# en: 54e4b349
detail-trace-id = ID de urmărire
# en: ff0cee15
detail-correlation-id = ID de corelare
# en: 140f7922
detail-time = Ora
# en: 9d4b946a
detail-local-time = Ora dvs. locală
# en: 42d44e4a
detail-page = Pagina
# en: 6faacab2
detail-oauth-error = Eroare OAuth
# en: d7b4c5b1
detail-suberror = Suberoare OAuth
# en: db4dab83
detail-seen-in = Găsit în
# en: 38fcb8d5
surface-page-text = pagină
# en: 6af310bf
surface-page-config = datele proprii ale paginii
# en: 655ecb70
surface-header = antetele unui răspuns
# en: 3613d4d2
surface-redirect = o redirecționare
# en: 6c44b099
surface-response = un răspuns în fundal
# en: 5767f910
surface-form = un formular în drum spre aplicație
# en: 779cb7bc
surface-selection = text selectat
# en: 767485f8
surface-typed = text tastat
# en: bc7b5784
detail-values = Ce menționează mesajul. Verificați înainte de a vă baza pe aceste date.
# en: 27a2e62f
detail-message = Serviciul spune
# en: 1b7ecd3e
copy-details = Copiați pentru asistență
# en: 9ef6bffc
copy-one = Copiați: { $label }
# en: 7f8f7145
read-out = Citiți la telefon
# en: fb733198
read-out-title = Citiți aceste detalii biroului de asistență
# en: a30f6286
close = Închideți
# en: 6795bff0
details-seen = Tot ce a fost găsit
# en: 22879135
report-choices = Alegeți ce se copiază
# en: d4b9ebe7
report-format = Format
# en: 154d2880
report-format-markdown = Markdown, pentru tichete
# en: ed75f018
report-format-text = Text simplu
# en: 071a451f
report-format-json = JSON, pentru programe
# en: 71e1cb7a
report-language = Limba
# en: c825b55d
report-language-reader = Limba aceasta
# en: 7a61bb76
report-language-english = Engleză
# en: 7de0105f
report-language-both = Ambele
# en: 7beea89a
report-without = Omiteți
# en: 5a87e0c3
report-without-page = Adresa paginii
# en: 8fc86024
report-without-message = Ce spune serviciul
# en: 69c48b1f
report-without-values = Numele și adresele din mesaj
# en: c04539e8
report-preview = Iată ce se copiază
# en: 9ae56bb5
help-desk = Biroul dvs. de asistență
# en: fd6e7065
help-desk-ticket = Deschideți un tichet
# en: b43b7dc7
copied = Copiat
# en: 835b80d6
copy-failed = Browserul nu a permis copierea. Selectați detaliile și copiați-le manual.
# en: 7624b4ed
report-footer = Explicat de Signpost, o extensie de browser independentă. Nu este creată, susținută sau verificată de Microsoft.

## What a code is about

# en: 4b08bea8
kind-credentials = Numele sau parola
# en: 47efc13f
kind-account = Contul
# en: 012e0a6a
kind-multifactor = Al doilea pas al conectării
# en: afbf6286
kind-conditional-access = Regulile de conectare ale organizației
# en: dd53f176
kind-device = Dispozitivul
# en: 766cf7d4
kind-consent = Consimțământul pentru o aplicație
# en: be038a9a
kind-app-registration = Cum este înregistrată aplicația
# en: e6adf98a
kind-request = Ce a cerut aplicația
# en: fc8f8fc0
kind-federation = Pagina de conectare a organizației
# en: 206018f1
kind-token = Tokenuri și sesiuni
# en: a43fce89
kind-tenant-access = Accesul între organizații
# en: 31f1d03e
kind-throttling = Prea multe solicitări
# en: 914a7028
kind-service = Serviciul de conectare însuși
# en: d854bad0
kind-interrupt = Un pas normal al conectării
# en: fc045a7e
kind-b2c-policy = Cum este construită conectarea site-ului

## Lists of failures

# en: 310cb0f8
incidents-here = Tot în această filă
# en: 796c10f0
incidents-elsewhere =
    { $count ->
        [one] O problemă de conectare în altă filă
        [few] { $count } probleme de conectare în alte file
       *[other] { $count } de probleme de conectare în alte file
    }
# en: 53e18af6
incident-quiet = Nimeni nu a fost făcut să aștepte
# en: 669fd2cd
incident-attempts =
    { $count ->
        [one] O încercare
        [few] { $count } încercări
       *[other] { $count } de încercări
    }
# en: 68deab8a
back = Înapoi
# en: 0fe30ed6
news = O nouă problemă de conectare: { $code }
# en: 813e57f6
forget-one = Eliminați { $code } din listă
# en: 8b8f25f4
forget-all = Goliți lista

## The field

# en: 10b9d153
ask-label = Tastați un cod sau cuvinte ori lipiți un mesaj
# en: 8dba97b8
ask-example = De exemplu AADSTS50011, 50011, parolă greșită sau mesajul întreg
# en: 9d33490f
ask-button = Explicați
# en: 04a59616
ask-nothing = Aici nu este niciun cod. Un cod arată ca AADSTS50011 sau AADB2C90118; ajunge și numărul singur.
# en: df7d5de2
ask-found =
    { $count ->
        [one] Un cod se potrivește
        [few] { $count } coduri se potrivesc
       *[other] { $count } de coduri se potrivesc
    }

## Nothing was found

# en: 5bf68588
empty-title = Nicio problemă de conectare în această filă
# en: 8a827be9
empty-meaning = Când o conectare Microsoft eșuează, Signpost găsește codul de eroare, îl marchează în pagină și explică aici ce s-a întâmplat și ce puteți face.
# en: a417da95
empty-help = Aveți un cod sau un mesaj din altă parte? Câmpul de mai sus îl explică.

## What Signpost may read

# en: 18970995
access-missing = Signpost nu poate vedea singur paginile de conectare: acest browser i-a retras accesul.
# en: 1ad2cb16
access-allow = Permiteți accesul la paginile de conectare Microsoft
# en: 1aba5ba1
page-closed = Browserele nu lasă extensiile să citească această pagină. Tastați codul aici.
# en: 9ca16e6f
page-forbidden = Organizația dvs. nu permite ca Signpost să citească această pagină. Tastați codul aici.
# en: b033c093
page-frames-unread = O parte a acestei pagini provine de la { $hosts }. Signpost nu o poate citi acolo. Tastați codul aici.
# en: 39c3fb3c
watch-why = Site-ul { $site } își ascunde erorile de conectare? Permiteți ca Signpost să monitorizeze numai acest site, apoi reîncărcați-l.
# en: d05f5809
watch-suggested = Organizația dvs. vă cere să permiteți ca Signpost să monitorizeze site-ul { $site }.
# en: 19a2a5ec
watch-site = Monitorizați acest site
# en: f58d5789
watch-watching = Signpost monitorizează site-ul { $site }. Reîncărcați pagina și repetați ce nu a reușit.
# en: bbb84c4a
watch-reload = Reîncărcați pagina

## Options

# en: cb41b578
options-title = Opțiuni Signpost
# en: 8e4ebf80
options-link = Opțiuni
# en: d45a63e3
options-language = Limba
# en: 55011d00
options-language-auto = Limba browserului
# en: ab777846
options-role = Explicați pentru
# en: 79c00414
options-observe = Citiți răspunsurile paginilor de conectare
# en: 978b7e0b
options-observe-explained = Unele erori nu apar niciodată ca text: se află numai în ce primește pagina de conectare. Signpost caută coduri de eroare în acele răspunsuri, pe gazdele de conectare Microsoft, nu păstrează tokenuri sau parole și nu trimite nimic nicăieri. Dezactivată, opțiunea face să fie găsite mai puține erori. Paginile deja deschise se schimbă după reîncărcare.
# en: c1295a6b
options-theme = Culori
# en: da5e9338
theme-system = Ca în sistem
# en: cb929ada
theme-light = Luminoase
# en: 611bfbd5
theme-dark = Întunecate
# en: 11e001cf
options-marks = Marcați erorile în pagini
# en: 73867d68
options-marks-explained = Signpost evidențiază codul acolo unde apare și pune lângă el un buton mic. Cu opțiunea dezactivată, găsiți totul în fereastra pop-up. Paginile deja deschise se schimbă după reîncărcare.
# en: 256252a4
options-sites = Site-uri monitorizate
# en: 71dc9f8c
options-sites-explained = Signpost citește paginile de conectare Microsoft și site-urile din această listă. Ca să adăugați unul, deschideți-l și faceți clic pe Signpost.
# en: d2d5c9bc
options-sites-none = Deocamdată, niciunul.
# en: a5ace8bd
options-sites-suggested = Organizația dvs. vă cere să le adăugați pe acestea:
# en: a42e989c
options-site-add = Monitorizați { $site }
# en: c23bf7a4
options-site-remove = Nu mai monitorizați { $site }
# en: 983efd58
options-history = Păstrați problemele de conectare pe acest dispozitiv
# en: 3c97cfe6
options-history-explained = Altfel, sunt uitate la închiderea browserului. Rămân pe acest dispozitiv. Cele din ferestre private nu sunt păstrate niciodată.
# en: f726981d
history-off = Nu le păstrați
# en: 285fceea
history-days =
    { $count ->
        [one] Timp de o zi
        [few] Timp de { $count } zile
       *[other] Timp de { $count } de zile
    }
# en: 5dee7cf4
history-title = Probleme de conectare anterioare
# en: 05c98cc5
history-search = Căutați după cod, cuvinte sau site
# en: bc9cf0a1
history-empty = Aici nu se păstrează nimic.
# en: 122fb038
history-none-fit = Nimic de aici nu se potrivește. Încercați alte cuvinte.
# en: cd80a7c9
history-export = Salvați ca fișier
# en: 6ef6c2d2
history-delete-all = Ștergeți tot
# en: c3afea3a
history-delete-sure = Sigur ștergeți tot? Faceți clic din nou
# en: 67d70be2
options-keyboard = Tastatură
# en: acc7e724
options-shortcut = { $shortcut } deschide Signpost.
# en: cb48b20e
options-shortcut-none = Nu este setată nicio comandă rapidă. O puteți seta pe pagina de comenzi rapide pentru extensii a browserului.
# en: 24ba4e6d
options-omnibox = Pentru a căuta un cod, tastați în bara de adrese „aadsts”, un spațiu și un număr sau cuvinte.
# en: 983f61a0
options-locked = Această setare este stabilită de organizația dvs.
# en: 8bcac199
options-policy-unreadable = Signpost nu poate citi aceste setări ale organizației dvs.: { $keys }.
# en: ea051676
options-saved = Salvat
# en: 4bdac405
options-not-saved = Browserul nu a salvat modificarea. Spațiul lui de stocare poate fi plin.
# en: 5425875c
options-about = Despre
# en: 6676324d
options-version = Versiunea { $version }
# en: e4dea885
diagnostics-title = Erori chiar în Signpost
# en: ea8da3cc
diagnostics-explained = Când ceva se strică în Signpost, acesta notează ziua, versiunea și locul din propriul cod. Nu notează nicio pagină, niciun nume, nicio conectare și nimic din ferestrele private. Nota rămâne pe acest dispozitiv până o ștergeți. Pentru a raporta o problemă, copiați-o.
# en: fe7d7581
diagnostics-none = Până acum nu s-a stricat nimic.
# en: 329a8b26
diagnostics-count =
    { $count ->
        [one] O eroare notată
        [few] { $count } erori notate
       *[other] { $count } de erori notate
    }
# en: edecbaf7
diagnostics-copy = Copiați diagnosticul
# en: 5e42f696
diagnostics-delete = Ștergeți notele

## The catalogue page

# en: 4812089f
catalogue-title = Toate codurile
# en: f4052728
catalogue-search = Căutați după cod sau cuvinte
# en: c34048e3
catalogue-kind = Despre
# en: 91cc70ad
catalogue-actor = Cine poate rezolva
# en: 2f81af0a
catalogue-severity = Cât de grav
# en: 62465bf9
catalogue-any = Toate
# en: a235e649
catalogue-more = Afișați mai multe
# en: dad71b1e
catalogue-empty = Niciun cod nu se potrivește. Încercați alte cuvinte sau mai puține filtre.
# en: 9fef5aca
actor-user = Persoana care se conectează
# en: 16b8b4de
actor-admin = Administratorul
# en: e17b30cd
actor-developer = Cei care dezvoltă aplicația
# en: ffc4cb51
actor-microsoft = Microsoft
# en: 5cbbb08d
catalogue-count =
    { $count ->
        [one] Un cod
        [few] { $count } coduri
       *[other] { $count } de coduri
    }

## Reading a recording: a HAR file (what a browser's network tools save) or a log

# en: 0a4ad13f
recording-heading = Găsiți erorile dintr-o înregistrare
# en: 98270a62
recording-open = Deschideți un fișier HAR sau un jurnal
# en: db0402b5
recording-hint = Sau fixați-l oriunde în această pagină. Fișierul rămâne pe acest dispozitiv: este citit aici și nu este trimis nicăieri.
# en: 9697005e
recording-reading = Se citește { $name }
# en: a271a384
recording-cancel = Opriți citirea
# en: 38f13b8b
recording-count =
    { $count ->
        [one] O conectare nereușită în { $name }
        [few] { $count } conectări nereușite în { $name }
       *[other] { $count } de conectări nereușite în { $name }
    }
# en: 4bfa117a
recording-none = Nicio conectare nereușită în { $name }.
# en: 1fca213f
recording-cancelled = Ați oprit citirea. Este afișat ce s-a găsit până atunci.
# en: 05f4cb34
recording-damaged = Fișierul este deteriorat sau trunchiat. Este afișat ce s-a putut citi.
# en: 00d10126
recording-unreadable = Browserul nu a putut citi { $name }.
# en: eae588a4
recording-first-only = Signpost citește câte un fișier: primul dintre cele fixate.
# en: 65213453
recording-unlisted =
    { $count ->
        [one] Încă o eroare nu este afișată.
        [few] Alte { $count } erori nu sunt afișate.
       *[other] Alte { $count } de erori nu sunt afișate.
    }
# en: d183a463
recording-quiet =
    { $count ->
        [one] Afișați și eroarea care nu a făcut pe nimeni să aștepte
        [few] Afișați și cele { $count } care nu au făcut pe nimeni să aștepte
       *[other] Afișați și cele { $count } de erori care nu au făcut pe nimeni să aștepte
    }
