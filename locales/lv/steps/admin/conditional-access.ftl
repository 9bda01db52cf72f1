# en: 5fc0f9a3
decide-person-device-or-policy = Izlemiet, kas jāmaina: veids, kā lietotājs pierakstās, ierīce vai politika. Pirms izmaiņas ieslēdzat, pārbaudiet tās ar rīku What If.
# en: 1ec3ec6a
check-emergency-accounts = Pārbaudiet, vai jūsu ārkārtas piekļuves konti ir izņemti no šīs politikas, lai nepareizs noteikums nevarētu liegt piekļuvi visiem.
# en: 3ab018bd
review-user-risk = ID Protection → Risky users (riskantie lietotāji) un Risky sign-ins (riskantās pierakstīšanās): noskaidrojiet, vai tas tiešām bija pats lietotājs. Ja jā, atceliet risku; ja nē, atiestatiet paroli un atsauciet sesijas.
# en: 7ed3e202
let-password-change-clear-risk = Sinhronizētiem kontiem: ja jauno paroli iestata Microsoft lapā, vajadzīga paroļu atpakaļrakstīšana (password writeback). Active Directory iestatīta parole risku atceļ tikai ar paroļu jaucējvērtību sinhronizāciju (password hash sync) un iestatījumu „Allow on-premises password change …” (atļaut lokālu paroles maiņu) sadaļā ID Protection → Settings (iestatījumi).
# en: 1218e6d8
send-guest-home-for-risk = Viesim vai partnera tehniķim: risku atceļ nomniekā, kurā ir viņa konts, nevis tajā, kurā viņš viesojas. Sūtiet viņu uz turienes IT palīdzības dienestu.
# en: c2c4cd7b
check-app-protection-policy = Intune → Apps (lietotnes) → Protection (aizsardzība): politikai, kas domāta lietotāja platformai, jāietver šī lietotne un kāda no lietotāja grupām. Lietotājam vajadzīga arī Intune licence.
# en: 09442952
check-app-protection-arrival = Intune → Apps (lietotnes) → Monitor (pārraudzība) → App protection status (lietotņu aizsardzības statuss): pārbaudiet, vai politika ir nonākusi līdz lietotāja lietotnei. Ja lietotnē tiek pārvaldīts cits darba konts, iespējams, vispirms jānoņem tas.
# en: b7cdc872
offer-device-alternative = Ja piekļuve vajadzīga arī no tālruņiem un Mac datoriem, dodiet tiem iespēju: politikas sadaļā Grant (piešķirt) pieņemiet arī atbilstošu ierīci („Require one of the selected controls”, prasīt vienu no atlasītajām vadīklām) vai aptveriet tos ar atsevišķu politiku. Neatstājiet tos bez nevienas politikas.
# en: 8278cfc0
use-interactive-login-in-tools = Skriptos un komandrindas rīkos pierakstieties bez ierīces koda: az login un Connect-MgGraph paši atver pierakstīšanās logu. Uzdevumi bez cilvēka izmanto pārvaldīto identitāti (managed identity) vai pakalpojuma principālu (service principal).
# en: 350dc079
give-room-devices-own-policy = Telpu un koplietotām ierīcēm, kas var izmantot tikai kodu, izveidojiet to kontiem atsevišķu politiku, kas piesaistīta tīkla atrašanās vietai un ierīču filtram, nevis atļaujiet kodu visiem.
# en: 81ff3b23
warn-customers-if-attacked = Ja kontu tiešām izmantoja kāds cits, brīdiniet klientus, kuriem tas var piekļūt, un kopā ar viņiem izskatiet viņu pierakstīšanās un audita žurnālus.
# en: da689aa3
find-legacy-clients = Sign-in logs (pierakstīšanās žurnāli) → pievienojiet filtru Client app (klienta lietotne) un izvēlieties mantotos klientus (IMAP, POP, Authenticated SMTP, Exchange ActiveSync, Other clients (citi klienti)): tad redzēsiet, kura ierīce vai programma tā ir.
# en: 8a677ba0
move-devices-to-oauth-or-relay = Printeri, skeneri un programmas, kas sūta e-pastu, lai pierakstās ar OAuth vai sūta caur SMTP releju (SMTP relay). Lietotnes parole (app password) nepalīdz: arī tā ir mantotā autentifikācija.
# en: d38522ec
replace-security-defaults-by-policies = Drošības noklusējumos (security defaults) izņēmumu nav. Ja tādi vajadzīgi un jums ir Microsoft Entra ID P1, aizstājiet tos ar nosacījuma piekļuves politikām, kas aizsargā vismaz tikpat labi; neizslēdziet tos, neko neliekot vietā.
# en: 69741f9f
look-for-original-transfer-method = Sign-in logs (pierakstīšanās žurnāli) → šis pieprasījums → Basic info (pamatinformācija): „Original transfer method” (sākotnējā pārsūtīšanas metode) rāda, vai sesija reiz sākās ar ierīces kodu vai pārsūtīšanu no citas ierīces.
# en: 6a7fff69
exclude-device-registration-service = Ja jūsu organizācija reģistrē ierīces ar ierīces kodu, šīs politikas sadaļā Target resources (mērķa resursi) pievienojiet izņēmumiem Device Registration Service (ierīču reģistrācijas pakalpojums), lai ierīces nezaudētu reģistrāciju.
# en: 4642a6b6
check-custom-control = Conditional Access (nosacījuma piekļuve) → Custom controls (pielāgotās vadīklas): pārbaudiet, vai vadīkla ar šo ID vēl ir. Izdzēstu vai nepareizu vadīklu salabot nevar: kopš 2026. gada septembra Microsoft pielāgotās vadīklas neļauj ne pievienot, ne mainīt.
# en: 6c707abe
plan-external-method = Aizstājiet pielāgotās vadīklas: pēc nodrošinātāja pamācības iestatiet to kā ārējo MFA sadaļā Authentication methods (autentifikācijas metodes) → Policies (politikas). Politikas sadaļā Grant (piešķirt) vadīklas vietā izvēlieties „Require multifactor authentication” (prasīt daudzfaktoru autentifikāciju), lai politika nevienu brīdi nepaliktu bez prasības. Vispirms izmēģiniet to ar nelielu grupu.
# en: ec5f1a91
check-seen-platform = Sign-in logs (pierakstīšanās žurnāli) → šis pieprasījums → cilne Device info (informācija par ierīci): noskaidrojiet, kāda operētājsistēma un pārlūkprogramma tur norādīta. To pārlūkprogramma paziņo par sevi pati, tāpēc neparasta vai maskēta pārlūkprogramma tiek uzskatīta par nezināmu.
# en: 0e479bef
ask-check-provider = Jautājiet uzņēmumam, kas nodrošina pārbaudi, kurai adresei un kuriem apgalvojumiem (claim) jābūt reģistrētiem Microsoft sistēmā, un salīdziniet tos ar savējiem.
# en: 77a5f7b9
check-provider-is-wanted = Noskaidrojiet, kurš nodrošinātājs nosaukts ziņojumā. Ja to izvēlējās jūsu organizācija, jautājiet nodrošinātājam, kā notiek apstiprināšana, un apstipriniet to tur, kur to prasa iestatīšana. Ja neviens to nepazīst, sadaļā Audit logs (audita žurnāli) noskaidrojiet, kas to pievienoja, un neko neapstipriniet.
# en: a0fd76fa
check-token-protection-policy = Conditional Access (nosacījuma piekļuve) → politika → Session (sesija) → „Require token protection for sign-in sessions” (prasīt pilnvaru aizsardzību pierakstīšanās sesijām): salīdziniet tās mērķa resursus, klientu lietotnes un ierīču platformas ar tām, ko Microsoft norāda kā atbalstītas. Attieciniet politiku tikai uz tām, nevis uz pārlūkprogrammām.
