# Ko dara IT palīdzības dienests un nomnieka administratori. Izvēlņu nosaukumi ir tādi, kādus rāda portāls, iekavās ir tulkojums.

# en: b7880d02
find-in-sign-in-logs = Sign-in logs (pierakstīšanās žurnāli): atrodiet šo mēģinājumu pēc tālāk redzamā pieprasījuma ID vai korelācijas ID. Ierakstā ir norādīta lietotne, konts un iemesls.
# en: 7d901f83
check-service-health = Sadaļā Service health (pakalpojumu darbspēja) pārbaudiet, vai nav incidenta, kas ietekmē pierakstīšanos.
# en: 82832d51
open-support-ticket = Ja konts un lietotne ir kārtībā, iesniedziet atbalsta pieteikumu uzņēmumam Microsoft. Norādiet kodu, pieprasījuma ID, korelācijas ID un laiku.
# en: 188ce986
check-password-state = Noskaidrojiet, vai lietotāja parolei nav beidzies termiņš, vai tā nav tikko nomainīta un vai tā saskan ar jūsu pašu direktoriju. Tas ir svarīgi, ja izmantojat paroļu jaucējvērtību sinhronizāciju (password hash sync), caurlaides autentifikāciju (pass-through authentication) vai federāciju.
# en: 50c634c3
check-app-consent = Enterprise applications (uzņēmuma lietojumprogrammas) → lietotne: pārbaudiet, vai tā šajā nomniekā ir un vai lietotāji drīkst dot tai piekrišanu, vai arī tās atļaujas jau ir piešķirtas. Pirms piešķirat kādu atļauju, izvērtējiet, ko tā ļauj.
