# en: 7d901f83
check-service-health = Sadaļā Service health (pakalpojumu darbspēja) pārbaudiet, vai nav incidenta, kas ietekmē pierakstīšanos.
# en: ca1417f7
check-public-status-page = Ja nevarat pierakstīties, lai to apskatītu, atveriet status.cloud.microsoft: plaši incidenti tur redzami bez pierakstīšanās.
# en: 42724af9
narrow-down-who-is-hit = Sadaļā Sign-in logs (pierakstīšanās žurnāli) noskaidrojiet, vai tas skar vienu kontu, vienu lietotni vai visus. Tad būs skaidrs, kur meklēt, un to jautās arī Microsoft atbalsta dienests.
# en: 93ad3caf
wait-for-new-registration = Ja attiecīgā lietotne, ierīce, nomnieks vai iestatījums ir jauns vai tikko mainīts, pagaidiet dažas minūtes (jaunam nomniekam vai abonementam dažas stundas) un mēģiniet vēlreiz: paiet laiks, līdz izmaiņa visur stājas spēkā.
# en: 075c9dae
look-for-bent-address = Failos hosts, savā DNS, starpniekserveros un ugunsmūros meklējiet ierakstu, kas adresi login.microsoftonline.com ved citur nekā publiskais DNS, un noņemiet to.
