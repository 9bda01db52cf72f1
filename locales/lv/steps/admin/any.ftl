# en: b7880d02
find-in-sign-in-logs = Sign-in logs (pierakstīšanās žurnāli): atrodiet šo mēģinājumu pēc tālāk redzamā pieprasījuma ID vai korelācijas ID. Ierakstā ir norādīta lietotne, konts un iemesls.
# en: ea3fa5e9
read-conditional-access-tab = Sign-in logs (pierakstīšanās žurnāli) → šis pieprasījums → cilne Conditional Access (nosacījuma piekļuve): atrodiet politiku ar rezultātu Failure (neizdevās) un nosacījumu, kas atbilda.
# en: 82832d51
open-support-ticket = Ja konts un lietotne ir kārtībā, iesniedziet atbalsta pieteikumu uzņēmumam Microsoft. Norādiet kodu, pieprasījuma ID, korelācijas ID un laiku.
# en: b578041d
check-app-server-clock = Ja lietotni mitināt paši, pārbaudiet tās servera pulksteni un to, vai serveris saņem laiku no laika pakalpojuma.
