# en: 5fc0f9a3
decide-person-device-or-policy = Decideți ce trebuie schimbat: modul în care se conectează persoana, dispozitivul sau politica. Testați o modificare cu What If înainte să o activați.
# en: 1ec3ec6a
check-emergency-accounts = Verificați că sunt excluse din această politică conturile dvs. de urgență, ca o regulă greșită să nu blocheze accesul tuturor.
# en: 3ab018bd
review-user-risk = ID Protection → Risky users (utilizatori riscanți) și Risky sign-ins (conectări riscante): aflați dacă a fost într-adevăr persoana respectivă. Dacă da, respingeți riscul (dismiss); dacă nu, resetați parola și revocați sesiunile.
# en: 7ed3e202
let-password-change-clear-risk = Pentru conturile sincronizate: o parolă nouă setată la Microsoft are nevoie de scrierea înapoi a parolelor (password writeback). Una setată în Active Directory înlătură riscul numai cu sincronizarea hash-urilor de parole și cu setarea corespunzătoare din ID Protection → Settings (setări): „Allow on-premises password change …” (permiterea schimbării parolei în directorul propriu).
# en: 1218e6d8
send-guest-home-for-risk = La un utilizator invitat sau la tehnicianul unui partener: riscul se înlătură în entitatea găzduită în care se află contul, nu în cea vizitată. Trimiteți persoana la biroul de asistență de acolo.
# en: c2c4cd7b
check-app-protection-policy = Intune → Apps (aplicații) → Protection (protecție): o politică pentru platforma persoanei trebuie să conțină această aplicație și unul dintre grupurile persoanei. Persoana are nevoie și de o licență Intune.
# en: 09442952
check-app-protection-arrival = Intune → Apps (aplicații) → Monitor (monitorizare) → App protection status (starea protecției aplicațiilor): vedeți dacă politica a ajuns la aplicația persoanei. Dacă în aplicație este gestionat alt cont de la locul de muncă, poate că acela trebuie eliminat întâi.
# en: b7cdc872
offer-device-alternative = Dacă trebuie să aibă acces și telefoanele și computerele Mac, oferiți-le o cale: în Grant (acordare) din politică, acceptați și un dispozitiv conform („Require one of the selected controls”, se cere unul dintre controalele selectate) sau acoperiți-le cu o politică proprie. Nu le lăsați fără nicio cale.
# en: 8278cfc0
use-interactive-login-in-tools = În scripturi și în instrumentele din linia de comandă, conectați-vă fără cod de dispozitiv: az login și Connect-MgGraph deschid singure o fereastră de conectare. Sarcinile care rulează fără o persoană primesc o identitate gestionată sau o entitate principală de serviciu.
# en: 350dc079
give-room-devices-own-policy = Pentru dispozitivele din săli și cele partajate, care cunosc numai codul: dați conturilor lor o politică proprie, legată de o locație de rețea și de un filtru de dispozitive, în loc să permiteți codul tuturor.
# en: 81ff3b23
warn-customers-if-attacked = Dacă altcineva a folosit într-adevăr contul, anunțați clienții la care acesta are acces și examinați împreună cu ei jurnalele lor de conectare și de audit.
# en: da689aa3
find-legacy-clients = Sign-in logs (jurnale de conectare) → adăugați filtrul Client app (aplicație client) și alegeți-le pe cele vechi (IMAP, POP, Authenticated SMTP, Exchange ActiveSync, Other clients): vedeți despre ce dispozitiv sau program este vorba.
# en: 8a677ba0
move-devices-to-oauth-or-relay = Faceți ca imprimantele, scanerele și programele care trimit e-mail să se conecteze cu OAuth sau să trimită printr-un releu SMTP. O parolă de aplicație nu ajută: și ea este autentificare veche (legacy).
# en: d38522ec
replace-security-defaults-by-policies = Setările de securitate implicite (security defaults) nu cunosc excepții. Dacă aveți nevoie de unele și aveți Microsoft Entra ID P1, înlocuiți-le cu politici de acces condiționat care protejează cel puțin la fel de mult; nu le dezactivați pur și simplu.
# en: 69741f9f
look-for-original-transfer-method = Sign-in logs (jurnale de conectare) → această solicitare → Basic info (informații de bază): „Original transfer method” (metoda de transfer inițială) arată dacă sesiunea a început cândva cu un cod de dispozitiv sau cu un transfer de pe alt dispozitiv.
# en: 6a7fff69
exclude-device-registration-service = Dacă organizația dvs. înregistrează dispozitive cu un cod de dispozitiv, excludeți Device Registration Service (serviciul de înregistrare a dispozitivelor) la Target resources (resurse-țintă) din acea politică, ca ele să nu-și piardă înregistrarea.
# en: 4642a6b6
check-custom-control = Conditional Access (acces condiționat) → Custom controls (controale personalizate): vedeți dacă controlul cu acest ID mai există. Unul șters sau greșit nu poate fi reparat: din septembrie 2026, Microsoft nu mai permite nimănui să adauge sau să modifice controale personalizate.
# en: 6c707abe
plan-external-method = Înlocuiți controalele personalizate: configurați furnizorul ca MFA extern la Authentication methods (metode de autentificare) → Policies (politici), după ghidul lui. În Grant (acordare) din politică, alegeți „Require multifactor authentication” (se cere autentificare multi-factor) în locul controlului, ca politica să nu rămână niciodată fără o cerință. Încercați întâi cu un grup mic.
# en: ec5f1a91
check-seen-platform = Sign-in logs (jurnale de conectare) → această solicitare → fila Device info (informații despre dispozitiv): vedeți ce sistem de operare și ce browser au fost recunoscute. Datele vin din ce spune browserul despre sine, așa că un browser neobișnuit sau deghizat trece drept necunoscut.
# en: 0e479bef
ask-check-provider = Întrebați compania care face verificarea ce adresă și ce revendicări trebuie să fie înregistrate la Microsoft și comparați-le cu ale dvs.
# en: 77a5f7b9
check-provider-is-wanted = Vedeți ce furnizor este indicat în mesaj. Dacă organizația dvs. l-a ales, întrebați furnizorul cum se face aprobarea și aprobați-l acolo unde o cere configurarea. Dacă nu îl cunoaște nimeni, aflați din Audit logs (jurnale de audit) cine l-a adus și nu aprobați nimic.
# en: a0fd76fa
check-token-protection-policy = Conditional Access (acces condiționat) → politica → Session (sesiune) → „Require token protection for sign-in sessions” (se cere protecția tokenurilor pentru sesiunile de conectare): comparați resursele-țintă, aplicațiile client și platformele de dispozitive ale politicii cu cele pe care Microsoft le enumeră ca acceptate. Limitați politica la acestea, nu la browsere.
