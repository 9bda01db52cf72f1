# en: b962d902
use-work-device = Pierakstieties no datora vai tālruņa, ko jums devusi organizācija.
# en: db4caa04
use-supported-browser = Darba ierīcē izmantojiet Microsoft Edge, pierakstieties tajā ar darba kontu un neizmantojiet privāto logu: citas pārlūkprogrammas var neparādīt, kura ierīce tā ir.
# en: a4c5d9b1
check-device-compliance = Atveriet lietotni Company Portal, izvēlieties šo ierīci un izdariet, kas tur norādīts. Tad izvēlieties „Check status” (pārbaudīt statusu) un pierakstieties vēlreiz.
# en: a7352452
enroll-device = Ja šo ierīci vēl nepārvalda jūsu organizācija un vēlaties to izmantot darbam, iestatiet to ar lietotni, ko norāda organizācija; parasti tā ir Company Portal.
# en: 9e4de992
register-phone-in-helper-app = Pēc tam dariet, ko prasa lietotne. Ja tā neko neprasa, atveriet Microsoft Authenticator → Iestatījumi (Settings) → Ierīces reģistrācija (Device registration) un reģistrējiet ierīci ar savu darba kontu.
# en: 9734d646
register-this-device = Ja jūsu organizācija atļauj izmantot savu ierīci: sistēmā Windows atveriet Iestatījumi → Konti → Piekļūt darbam vai mācību iestādei (Access work or school) → Savienot (Connect); tālruni iestatiet ar Company Portal vai Microsoft Authenticator.
# en: b90b71f6
ask-to-enable-device = Zvaniet savam IT palīdzības dienestam, nosauciet tālāk redzamo kodu un laiku, pasakiet, kurš dators vai tālrunis tas ir, un jautājiet, kāpēc tas izslēgts un vai to var atkal ieslēgt.
# en: 5a7e39ba
use-other-work-device = Līdz tam pierakstieties no citas ierīces, ko jūsu organizācija ļauj izmantot.
# en: e9da511b
report-lost-device-found = Ja ziņojāt, ka ierīce ir pazaudēta, un tā atkal ir pie jums, pasakiet to savam IT palīdzības dienestam: jūs to atkal ieslēgt nevarat.
# en: ee5066fe
ask-to-check-device = Zvaniet savam IT palīdzības dienestam, nosauciet tālāk redzamo kodu un laiku, pasakiet, kurš dators vai tālrunis tas ir, un palūdziet pārbaudīt tā ierakstu ierīču sarakstā.
# en: 5d8187be
reconnect-own-computer = Jūsu paša Windows datorā atveriet Iestatījumi → Konti → Piekļūt darbam vai mācību iestādei (Access work or school) → jūsu konts → Atvienot (Disconnect), pēc tam izvēlieties Savienot (Connect). Organizācijas datorus neatvienojiet: pēc tam jūs varētu tajos vairs netikt iekšā.
# en: 374f4c52
register-own-phone-again = Jūsu paša tālrunī atveriet Microsoft Authenticator → Iestatījumi (Settings) → Ierīces reģistrācija (Device registration), atceliet ierīces reģistrāciju un reģistrējiet to no jauna. Ja tālruni pārvalda ar Company Portal, vispirms jautājiet savam IT palīdzības dienestam.
# en: e3585aab
let-browser-show-device = Ja Windows darba datorā vēlaties turpināt izmantot Firefox, tā iestatījumu sadaļā Privātums un drošība ieslēdziet „Atļaut Windows vienreizējo ierakstīšanos Microsoft, darba un mācību iestādes kontiem”. Ja izmantojat Chrome, jautājiet savam IT palīdzības dienestam, vai tas šim nolūkam ir sagatavots.
# en: 1a715a22
accept-device-certificate = Ja parādās logs, kurā jautāts, kuru sertifikātu izmantot, izvēlieties piedāvāto, nevis „Atcelt”: tas tikai parāda, kura ierīce tā ir.
# en: e82b7bab
wait-after-device-setup = Ja šo ierīci darbam iestatījāt tikai nupat vai tikko kaut ko tajā sakārtojāt, atstājiet to pusstundu ieslēgtu un savienotu ar internetu un tad mēģiniet vēlreiz.
# en: 5a2ee7ed
ask-to-rejoin-device = Ja tas ir organizācijas dators, zvaniet savam IT palīdzības dienestam, nosauciet tālāk redzamo kodu un laiku, pasakiet, kurš dators tas ir, un palūdziet to no jauna savienot ar organizāciju.
# en: 69418cd0
update-system-and-app = Instalējiet atjauninājumus sistēmai, pārlūkprogrammai un lietotnei, kas to rāda, restartējiet ierīci un mēģiniet vēlreiz.
# en: 108dd991
update-android-browser-parts = Play veikalā atjauniniet Google Chrome, Android System WebView un lietotni, ko vēlaties atvērt. Tad restartējiet tālruni vai planšetdatoru un mēģiniet vēlreiz.
# en: 62eba0fa
update-android-itself = Ja tiem atjauninājumu nav, Android versija tiem var būt pārāk veca: paskatieties iestatījumos, vai ir sistēmas atjauninājums, vai izmantojiet citu ierīci.
# en: e18b4fad
ask-colleague-to-set-up-device = Ja iestatījāt ierīces citiem, jautājiet savam IT palīdzības dienestam, kurš to drīkst darīt, vai palūdziet to atļaut jūsu kontam. Nosauciet tālāk redzamo kodu un laiku.
# en: cb786ee8
connect-by-device-name = Savienojumam izmantojiet nosaukumu, kāds attālajam datoram ir jūsu organizācijā, nevis tā IP adresi vai citu nosaukumu. Ja to nezināt, jautājiet savam IT palīdzības dienestam.
