# en: f8fa27da
add-api-permission = App registrations (înregistrările aplicațiilor) → aplicația → API permissions (permisiuni API): adăugați API-ul și permisiunile pe care le cere aplicația. Apoi obțineți consimțământul administratorului acolo unde este nevoie.
# en: ef401ff1
ask-consent-interactively = Când un apel silențios sau din fundal primește acest răspuns, porniți o conectare interactivă pentru aceleași permisiuni (scopes): numai acolo poate fi afișată întrebarea.
# en: 6f40b7bb
ask-consent-for-downstream-api = Cu on-behalf-of, obțineți la conectare consimțământul pentru API-ul următor (downstream): treceți clientul în knownClientApplications la propriul API, cel din mijloc, și faceți ca el să ceară /.default al acestui API.
# en: 9a606dd1
handle-refusal = Tratați access_denied ca pe un răspuns: spuneți ce nu va funcționa fără permisiune și oferiți posibilitatea de a o cere din nou.
# en: 2e4a1547
ask-for-fewer-permissions = Cereți numai permisiunile de care aveți nevoie: pentru multe nu este nevoie de un administrator.
# en: 923c6a0a
offer-admin-consent-link = Dați administratorilor linkul /adminconsent al aplicației dvs. și spuneți în ghidul de configurare la ce folosește fiecare permisiune.
# en: 17979041
verify-publisher = Deveniți editor verificat: multe organizații le permit persoanelor să-și dea consimțământul numai pentru aplicații verificate.
# en: e6723cbf
drop-consent-prompt = Trimiteți prompt=consent numai când cereți permisiuni noi. Dacă apare în fiecare solicitare, persoanele sunt întrebate din nou, deși un administrator a aprobat aplicația.
# en: 69f5cbbe
ask-for-consent-once = Porniți câte un singur consimțământ o dată. Dacă au rulat două în același timp, porniți din nou conectarea după câteva secunde: adesea, aplicația există deja acolo.
# en: 234cce10
require-user-read = App registrations (înregistrările aplicațiilor) → aplicația → API permissions (permisiuni API): treceți în listă cel puțin Microsoft Graph → Delegated permissions (permisiuni delegate) → User.Read, apoi cereți din nou consimțământul persoanelor sau al unui administrator. Înregistrările făcute prin script (az ad app create) încep cu o listă goală.
