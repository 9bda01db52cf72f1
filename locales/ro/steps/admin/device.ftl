# en: 88ee9013
check-device-record = Devices (dispozitive): găsiți dispozitivul după ID-ul din jurnalul de conectare și verificați Join type (tipul asocierii), Compliant (conform), proprietarul și ultima activitate.
# en: c05eaaea
check-device-was-sent = Sign-in logs (jurnale de conectare) → această solicitare → fila Device info (informații despre dispozitiv): dacă acolo nu apare niciun ID de dispozitiv, browserul nu l-a trimis. Folosiți Edge cu un profil de lucru sau Chrome cu extensia Microsoft Single Sign On ori cu politica ei, și nu o fereastră privată.
# en: 8cee0ce0
fix-compliance-in-intune = Intune → Devices (dispozitive) → dispozitivul → Device compliance (conformitatea dispozitivului): vedeți ce setare nu este îndeplinită, remediați-o pe dispozitiv și sincronizați.
# en: 05a3962c
check-hybrid-join = Pe computer, rulați dsregcmd /status: atât la AzureAdJoined, cât și la DomainJoined trebuie să apară YES. Dacă nu, verificați cerințele preliminare ale asocierii și sincronizarea obiectului computer.
# en: e4639d7e
replace-approved-app-grant = Căutați la Grant (acordare) cerința „Require approved client app” (se cere o aplicație client aprobată). Microsoft i-a stabilit încetarea în 2026 și de atunci o consideră neselectată, așa că o politică numai cu această cerință n-ar mai proteja nimic. Treceți politica la „Require app protection policy” (se cere o politică de protecție a aplicațiilor).
# en: cd350e19
check-who-may-register-devices = Devices (dispozitive) → Device settings (setări de dispozitiv): vedeți dacă această persoană are voie să înregistreze dispozitive și dacă a atins numărul maxim.
# en: dc008c50
find-who-disabled-device = Audit logs (jurnale de audit): aflați cine sau ce a dezactivat contul ori dispozitivul și de ce, înainte să îl activați. Poate că dispozitivul a fost pierdut sau furat ori o regulă de curățare l-a considerat nefolosit.
# en: 3f3b479c
enable-device = Dacă dispozitivul este pe mâini bune: Devices (dispozitive) → All devices (toate dispozitivele) → dispozitivul → Enable (activare). Apoi cereți-i persoanei să se conecteze din nou.
# en: 8a194eaf
enable-computer-in-active-directory = Un computer asociat hibrid (hybrid joined): activați-i contul de computer și în Active Directory și lăsați-l să se sincronizeze, altfel va fi dezactivat din nou.
# en: 42a5a1a0
turn-on-tls-1-2 = Dacă mesajul apare în Office pe un Windows vechi (7, Server 2008 R2, Server 2012), activați acolo TLS 1.2 și reporniți. Microsoft 365 nu mai este acceptat pe aceste sisteme: planificați înlocuirea lor.
# en: 1570ba12
register-deleted-device-anew = Dacă înregistrarea a dispărut, înregistrați dispozitivul din nou. Asociat hibrid (hybrid joined): rulați dsregcmd /leave ca administrator, apoi deconectați-vă și conectați-vă din nou; asociat (joined): deconectați-l de la organizație și asociați-l din nou, după ce știți că un administrator local se poate conecta.
# en: ac1c0ffc
check-primary-refresh-token = Pe computer, cu contul persoanei conectat, rulați dsregcmd /status: la AzureAdPrt trebuie să apară YES. Dacă nu, blocați și deblocați computerul cât timp este conectat la rețea și citiți eroarea arătată acolo pentru ultima încercare.
# en: 9188efea
prepare-browsers-for-device-check = Pe computerele cu Windows gestionate, pregătiți și celelalte browsere: politica CloudAPAuthEnabled (sau extensia Microsoft Single Sign On) pentru Chrome, politica WindowsSSO pentru Firefox. Pe Linux, numai Edge poate arăta dispozitivul.
# en: 7b89bc2c
check-compliance-settings = Intune → Devices (dispozitive) → Compliance (conformitate): îi este atribuită vreo politică acestei persoane sau acestui dispozitiv și a raportat dispozitivul în perioada de valabilitate? La Compliance settings (setări de conformitate) scrie cum sunt considerate dispozitivele fără politică.
# en: 3b1c4c34
check-compliance-partner = Dacă dispozitivul este gestionat de alt sistem (Jamf, Workspace ONE …): în Intune → Tenant administration (administrarea entității găzduite) → Connectors and tokens (conectori și tokenuri) → Partner compliance management (gestionarea conformității prin parteneri), acesta trebuie să apară ca activ și să includă persoana.
# en: e6432142
trust-guest-devices = În entitatea găzduită care a invitat persoana: External Identities (identități externe) → Cross-tenant access settings (setări de acces între entități găzduite) → Organizational settings (setări pe organizații) → organizația ei → Inbound access (acces la intrare) → Trust settings (setări de încredere). Bifați acolo dispozitivele conforme (compliant) sau asociate hibrid (hybrid joined) numai dacă vă bazați pe felul în care acea organizație are grijă de dispozitivele ei.
# en: 95fd33ea
check-guest-device-at-home = În organizația proprie a persoanei, dispozitivul trebuie să fie gestionat și conform (compliant) sau asociat hibrid (hybrid joined). Fila Device info (informații despre dispozitiv) a conectării eșuate arată dacă a fost transmis și el.
# en: 17c7ff73
spare-guests-approved-app = Dacă politica cere o aplicație client aprobată (approved client app) sau o politică de protecție a aplicațiilor (app protection policy): invitații nu pot îndeplini cerința cu contul din altă entitate găzduită. Faceți-le o politică proprie, cu o cerință potrivită pentru ei.
# en: 1a046f1c
check-classic-policies = Dacă nicio politică nu pare să se potrivească, uitați-vă la Conditional Access (acces condiționat) → Classic policies (politici clasice): poate că este încă activă una veche, care cere dispozitive gestionate, cum ar fi „[Windows Defender ATP] Device policy”.
# en: 4b9ec91f
find-who-deleted-device = Audit logs (jurnale de audit) din entitatea găzduită a persoanei → activitatea „Delete device” (ștergerea dispozitivului): aflați cine sau ce l-a șters (o regulă de curățare, o sincronizare care l-a omis, o reinstalare), altfel se va repeta.
# en: 8d2420fa
rejoin-entra-joined-device = Un computer asociat (joined) la Entra: asigurați-vă că aveți un cont de administrator local și cheia BitLocker. Apoi rulați dsregcmd /forcerecovery într-o linie de comandă deschisă ca administrator și cereți-i persoanei să aleagă „Conectare”.
# en: ec88c82b
rejoin-hybrid-device = Un computer asociat hibrid (hybrid joined): verificați că Entra Connect îi sincronizează obiectul computer, rulați dsregcmd /leave într-o linie de comandă deschisă ca administrator, reporniți și conectați-vă cu contul de domeniu acolo unde este accesibil un controler de domeniu.
# en: 5749438d
set-later-package-expiry = Creați din nou pachetul de configurare în Windows Configuration Designer → Account Management (gestionarea conturilor), cu o valoare Bulk Token Expiry (expirarea tokenului în masă) mai târzie, la cel mult 180 de zile. Verificați ora și data computerului pe care îl creați.
# en: 1408a84b
find-legacy-tls = Sign-in logs (jurnale de conectare) → această solicitare → Additional Details (detalii suplimentare): „Legacy TLS” (TLS vechi) spune dacă s-a folosit TLS 1.0, TLS 1.1 sau 3DES, iar intrarea indică aplicația și dispozitivul.
# en: 5140757d
check-proxy-tls = Dacă dispozitivul este la zi, vedeți ce se află pe drum: un proxy sau un firewall care deschide traficul criptat trebuie să folosească TLS 1.2 sau mai nou spre Microsoft.
# en: 57e4a575
update-managed-android = Dacă gestionați dispozitivele, verificați în Intune sau în sistemul propriu că Chrome și Android System WebView pot fi actualizate și de la ce versiune de Android în sus se pot conecta oamenii.
# en: a4504266
fetch-bulk-token-again = Obțineți încă o dată tokenul în masă (bulk token): Windows Configuration Designer → Account Management (gestionarea conturilor) → Enroll in Azure AD (înscriere în Azure AD) → Get Bulk Token (obținere token în masă), cu un cont care are voie să asocieze dispozitive.
# en: f43d6ac3
check-package-sign-in = Sign-in logs (jurnale de conectare): căutați contul care creează pachetul și unul al cărui nume începe cu package_. Dacă pe vreunul l-a oprit o politică de acces condiționat, fila lui Conditional Access (acces condiționat) spune care.
# en: 80ba3dd8
check-remote-device = Devices (dispozitive): căutați computerul de la distanță după nume și după ID-ul de dispozitiv din mesaj. Trebuie să fie asociat (joined) sau asociat hibrid (hybrid joined) în entitatea găzduită la care se conectează persoana și să fie activat; dsregcmd /status rulat pe el îi arată propriul ID de dispozitiv și entitatea găzduită.
