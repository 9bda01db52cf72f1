# en: 04ad10e5
AADB2C90085 = Šīs vietnes pierakstīšanās pārtrūka iekšējas kļūdas dēļ
    .meaning = Kad jūsu pierakstīšanos vajadzēja pabeigt vai atjaunot, radās iekšēja kļūme. Pierakstieties vēlreiz. Ja tā atkārtojas katru reizi, iemeslu var noskaidrot tikai cilvēki, kas uztur vietni.
    .cause-1 = Tas, ko vietne saglabāja no agrākas pierakstīšanās, ir novecojis vai vairs nav derīgs.
    .cause-2 = Lietotnes reģistrācijas veids neatbilst tam, kā tā pieraksta cilvēkus.
    .cause-3 = Kļūda ir politikā, pēc kuras notiek pierakstīšanās.
    .cause-4 = Pakalpojumā bija īslaicīgi traucējumi.
# en: c59ea10c
AADSTS90033 = Viena Microsoft pakalpojuma daļa neatbild
    .meaning = Microsoft nevarēja sasniegt pakalpojumu, kurā glabājas konti. Ar jūsu kontu un paroli viss ir kārtībā. Parasti tas pāriet: mēģiniet vēlreiz pēc dažām minūtēm.
    .background = Entra ID glabā lietotājus, grupas un lietotnes atsevišķā krātuvē un katrā pierakstīšanās reizē tur kaut ko meklē. Ja šī krātuve neatbild, pierakstīšanās nevar turpināties. Atsevišķi gadījumi rodas jebkurā laikā; daudzi vienlaikus liecina par incidentu Microsoft pusē.
    .search = pakalpojums nav pieejams, īslaicīga kļūda, service unavailable, transient error
# en: 433826d4
AADSTS90036 = Pierakstīšanās neizdevās kļūmes dēļ Microsoft pakalpojumā
    .meaning = Kaut kas neizdevās, kamēr Microsoft pakalpojums meklēja jūsu kontu. Jūs neko neizdarījāt nepareizi. Tūlīt mēģināt vēlreiz palīdz reti; jūsu IT palīdzības dienests var vērsties pie Microsoft.
# en: 8559a741
AADSTS90092 = Microsoft nevarēja pabeigt kādu pierakstīšanās soli
    .meaning = Jums pierakstoties, Microsoft kaut ko jautāja citam savam pakalpojumam, un tas neizdevās. Bieži tā notiek, kad lietotne lūdz atļaujas. Iemesls nav ne jūsu konts, ne parole.
    .cause-1 = Kļūme Microsoft pusē. Daži, kas par to ziņoja, vēlāk rakstīja, ka tā pārgāja pati.
    .cause-2 = Atļaujas, ko lietotne lūdz, šajā nomniekā nevarēja reģistrēt.
# en: a9956086
AADSTS131003 = Radās īslaicīga kļūme
    .meaning = Microsoft pierakstīšanās lapā kaut kas uz brīdi neizdevās. Nekas neliecina, ka ar jūsu kontu vai paroli kaut kas nebūtu kārtībā. Mēģiniet vēlreiz.
