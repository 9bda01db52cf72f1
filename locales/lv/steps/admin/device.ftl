# en: 88ee9013
check-device-record = Devices (ierīces): sameklējiet ierīci pēc pierakstīšanās žurnālā norādītā ID un pārbaudiet tās Join type (pievienošanas veids), Compliant (atbilstoša), īpašnieku un pēdējo aktivitāti.
# en: c05eaaea
check-device-was-sent = Sign-in logs (pierakstīšanās žurnāli) → šis pieprasījums → cilne Device info (informācija par ierīci): ja ierīces ID tur nav, pārlūkprogramma to nenosūtīja. Izmantojiet Edge ar darba profilu vai Chrome ar paplašinājumu Microsoft Single Sign On vai tam paredzēto politiku, nevis privāto logu.
# en: 8cee0ce0
fix-compliance-in-intune = Intune → Devices (ierīces) → ierīce → Device compliance (ierīces atbilstība): noskaidrojiet, kurš iestatījums neatbilst, sakārtojiet to ierīcē un ierīci sinhronizējiet.
# en: 05a3962c
check-hybrid-join = Datorā palaidiet dsregcmd /status: gan pie AzureAdJoined, gan pie DomainJoined jābūt YES. Ja tā nav, pārbaudiet pievienošanas priekšnosacījumus un datora objekta sinhronizāciju.
# en: e4639d7e
replace-approved-app-grant = Politiku sadaļā Grant (piešķirt) meklējiet „Require approved client app” (prasīt apstiprinātu klienta lietotni). Microsoft noteica, ka šī prasība beidzas 2026. gadā, un no tā laika to uzskata par neatlasītu, tāpēc politika, kurā ir tikai tā, neaizsargātu neko. Pārejiet politikā uz „Require app protection policy” (prasīt lietotņu aizsardzības politiku).
# en: cd350e19
check-who-may-register-devices = Devices (ierīces) → Device settings (ierīču iestatījumi): pārbaudiet, vai šis lietotājs drīkst reģistrēt ierīces un vai viņš nav sasniedzis lielāko pieļaujamo ierīču skaitu.
# en: dc008c50
find-who-disabled-device = Audit logs (audita žurnāli): pirms kontu vai ierīci iespējojat, noskaidrojiet, kas to atspējoja un kāpēc. Ierīce var būt pazaudēta vai nozagta, vai arī tīrīšanas kārtula to uzskatīja par neizmantotu.
# en: 3f3b479c
enable-device = Ja ierīce ir drošās rokās: Devices (ierīces) → All devices (visas ierīces) → ierīce → Enable (iespējot). Pēc tam lai lietotājs pierakstās vēlreiz.
# en: 8a194eaf
enable-computer-in-active-directory = Hibrīdi pievienotam (hybrid joined) datoram: iespējojiet tā kontu arī sistēmā Active Directory un ļaujiet to sinhronizēt, citādi dators atkal tiks atspējots.
# en: 42a5a1a0
turn-on-tls-1-2 = Ja to rāda Office vecā Windows versijā (7, Server 2008 R2, Server 2012), ieslēdziet tajā TLS 1.2 un restartējiet datoru. Microsoft 365 tajās vairs netiek atbalstīts: ieplānojiet tās nomainīt.
# en: 1570ba12
register-deleted-device-anew = Ja ieraksta vairs nav, reģistrējiet ierīci no jauna. Hibrīdi pievienotai: palaidiet dsregcmd /leave kā administrators, pēc tam izrakstieties un pierakstieties; pievienotai (joined): atvienojiet un pievienojiet to no jauna, kad esat pārliecinājies, ka var pierakstīties kāds lokālais administrators.
# en: ac1c0ffc
check-primary-refresh-token = Datorā, kurā pierakstījies šis lietotājs, palaidiet dsregcmd /status: pie AzureAdPrt jābūt YES. Ja tā nav, bloķējiet un atbloķējiet datoru, kamēr tas ir tīklā, un izlasiet tur redzamo pēdējā mēģinājuma kļūdu.
# en: 9188efea
prepare-browsers-for-device-check = Pārvaldītos Windows datoros sagatavojiet arī citas pārlūkprogrammas: pārlūkprogrammai Chrome vajadzīga politika CloudAPAuthEnabled (vai paplašinājums Microsoft Single Sign On), bet pārlūkprogrammai Firefox politika WindowsSSO. Sistēmā Linux ierīci var parādīt tikai Edge.
# en: 7b89bc2c
check-compliance-settings = Intune → Devices (ierīces) → Compliance (atbilstība): pārbaudiet, vai šim lietotājam vai ierīcei ir piešķirta politika un vai ierīce par sevi ziņojusi derīguma laikā (validity period). Compliance settings (atbilstības iestatījumi) rāda, par kādām uzskata ierīces bez politikas.
# en: 3b1c4c34
check-compliance-partner = Ja ierīci pārvalda cita sistēma (Jamf, Workspace ONE …): sadaļā Intune → Tenant administration (nomnieka administrēšana) → Connectors and tokens (savienotāji un pilnvaras) → Partner compliance management (partneru atbilstības pārvaldība) tai jābūt aktīvai un jāaptver šis lietotājs.
# en: e6432142
trust-guest-devices = Nomniekā, kas lietotāju uzaicināja: External Identities (ārējās identitātes) → Cross-tenant access settings (starpnomnieku piekļuves iestatījumi) → Organizational settings (organizāciju iestatījumi) → viņa organizācija → Inbound access (ienākošā piekļuve) → Trust settings (uzticēšanās iestatījumi). Atbilstošas vai hibrīdi pievienotas ierīces tur atzīmējiet tikai tad, ja paļaujaties uz to, kā šī organizācija rūpējas par savām ierīcēm.
# en: 95fd33ea
check-guest-device-at-home = Lietotāja paša organizācijā ierīcei jābūt pārvaldītai un atbilstošai (vai hibrīdi pievienotai). Vai tā tika nosūtīta līdzi, rāda neizdevušās pierakstīšanās cilne Device info (informācija par ierīci).
# en: 17c7ff73
spare-guests-approved-app = Ja politika prasa apstiprinātu klienta lietotni (approved client app) vai lietotņu aizsardzības politiku (app protection policy): viesi to ar cita nomnieka kontu nevar izpildīt. Dodiet viņiem atsevišķu politiku ar prasību, ko viņi var izpildīt.
# en: 1a046f1c
check-classic-policies = Ja šķiet, ka neviena politika neatbilst, ieskatieties sadaļā Conditional Access (nosacījuma piekļuve) → Classic policies (klasiskās politikas): varbūt joprojām ir ieslēgta kāda veca, kas prasa pārvaldītas ierīces, piemēram, „[Windows Defender ATP] Device policy”.
# en: 4b9ec91f
find-who-deleted-device = Lietotāja paša nomnieka Audit logs (audita žurnāli) → darbība „Delete device” (dzēst ierīci): noskaidrojiet, kas to izdzēsa (tīrīšanas kārtula, sinhronizācija, kas to izlaida, vai pārinstalēšana), citādi tas atkārtosies.
# en: 8d2420fa
rejoin-entra-joined-device = Datoram, kas pievienots pakalpojumam Entra (Entra joined): pārliecinieties, ka jums ir lokālā administratora konts un BitLocker atslēga. Tad komandu uzvednē ar administratora tiesībām palaidiet dsregcmd /forcerecovery, un lai lietotājs izvēlas Sign in (pierakstīties).
# en: ec88c82b
rejoin-hybrid-device = Hibrīdi pievienotam datoram: pārbaudiet, vai Entra Connect sinhronizē tā objektu, komandu uzvednē ar administratora tiesībām palaidiet dsregcmd /leave, restartējiet datoru un vietā, no kuras sasniedzams domēna kontrolleris, pierakstieties ar domēna kontu.
# en: 5749438d
set-later-package-expiry = Izveidojiet nodrošināšanas pakotni (provisioning package) no jauna: Windows Configuration Designer → Account Management (kontu pārvaldība), un pie Bulk Token Expiry (lielapjoma pilnvaras termiņš) norādiet vēlāku datumu, ne vairāk kā 180 dienas uz priekšu. Pārbaudiet pulksteni un datumu datorā, kurā to veidojat.
# en: 1408a84b
find-legacy-tls = Sign-in logs (pierakstīšanās žurnāli) → šis pieprasījums → Additional Details (papildinformācija): „Legacy TLS” (mantotais TLS) rāda, vai tika izmantots TLS 1.0, TLS 1.1 vai 3DES, un ierakstā ir norādīta lietotne un ierīce.
# en: 5140757d
check-proxy-tls = Ja ierīce ir atjaunināta, apskatiet, kas ir pa ceļam: starpniekserverim vai ugunsmūrim, kas atver šifrēto datplūsmu, ceļā uz Microsoft jāizmanto TLS 1.2 vai jaunāka versija.
# en: 57e4a575
update-managed-android = Ja ierīces pārvaldāt, Intune vai savā sistēmā pārbaudiet, vai Chrome un Android System WebView drīkst atjaunināt un sākot ar kuru Android versiju drīkst pierakstīties.
# en: a4504266
fetch-bulk-token-again = Iegūstiet lielapjoma pilnvaru (bulk token) vēlreiz: Windows Configuration Designer → Account Management (kontu pārvaldība) → Enroll in Azure AD (reģistrēt pakalpojumā Azure AD) → Get Bulk Token (iegūt lielapjoma pilnvaru), ar kontu, kas drīkst pievienot ierīces.
# en: f43d6ac3
check-package-sign-in = Sign-in logs (pierakstīšanās žurnāli): sameklējiet kontu, ar kuru veido pakotni, un kontu, kura nosaukums sākas ar package_. Ja kādu no tiem apturēja nosacījuma piekļuves politika, kura tā bija, rāda ieraksta cilne Conditional Access (nosacījuma piekļuve).
# en: 80ba3dd8
check-remote-device = Devices (ierīces): sameklējiet attālo datoru pēc tā nosaukuma un pēc ziņojumā norādītā ierīces ID. Tam jābūt iespējotam un pievienotam vai hibrīdi pievienotam tam nomniekam, kurā lietotājs pierakstās; dsregcmd /status pašā datorā rāda tā ierīces ID un nomnieku.
