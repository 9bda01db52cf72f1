# en: b7880d02
find-in-sign-in-logs = Sign-in logs (pierakstīšanās žurnāli): atrodiet šo mēģinājumu pēc tālāk redzamā pieprasījuma ID vai korelācijas ID. Ierakstā ir norādīta lietotne, konts un iemesls.
# en: 82832d51
open-support-ticket = Ja konts un lietotne ir kārtībā, iesniedziet atbalsta pieteikumu uzņēmumam Microsoft. Norādiet kodu, pieprasījuma ID, korelācijas ID un laiku.
