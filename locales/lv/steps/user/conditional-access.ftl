# en: 0653cecb
use-usual-place-and-device = Pamēģiniet no tās vietas un tīkla un tajā ierīcē, ko parasti izmantojat darbam.
# en: 5b64a576
ask-help-desk-which-rule = Ja jūs tā pierakstāties vienmēr, nosūtiet tālāk redzamo informāciju savam IT palīdzības dienestam: tas var redzēt, kurš noteikums tas bija.
# en: 9c754f41
use-recommended-app = Izmantojiet lietotni, ko šim nolūkam iesaka jūsu organizācija, piemēram, Outlook e-pastam vai Edge tīmekļa lapām.
# en: 34b3d46a
install-helper-app = Instalējiet palīglietotni no paša tālruņa lietotņu veikala: iPhone un iPad ierīcē Microsoft Authenticator, Android ierīcē Company Portal, ja vien jūsu organizācija nenorāda citu. Pēc tam atveriet šo lietotni vēlreiz.
# en: 3ddef596
check-own-sign-ins = Tad apskatiet savu lapu „Drošības informācija” un blakus tai nesenās pierakstīšanās reizes. Ja tur ir kaut kas, ko nedarījāt jūs, ziņojiet savam IT palīdzības dienestam.
# en: 32518f0d
ask-help-desk-to-clear-account = Ja lapā paroli iestatīt nevar, zvaniet savam IT palīdzības dienestam, nosauciet tālāk redzamo kodu un laiku un palūdziet pārbaudīt jūsu kontu un atiestatīt tā paroli. Ja esat viesis, zvaniet savas organizācijas IT palīdzības dienestam.
# en: 97b2f70c
sign-in-without-device-code = Ja šurp nonācāt, ierakstot kodu no sava ekrāna vai komandu loga, pierakstieties tieši tur, bez koda. Vai kodu jums kāds atsūtīja? Neturpiniet un ziņojiet savam IT palīdzības dienestam: kods ielaistu šo cilvēku jūsu kontā.
# en: 4debeda2
restart-protected-app = Aizveriet lietotni, atveriet to vēlreiz un pierakstieties ar savu darba kontu. Ja lietotne paziņo, ka tagad ir aizsargāta, ļaujiet tai restartēties un, ja tā prasa, iestatiet PIN.
# en: f587bf26
sign-in-without-code = Pierakstieties vēlreiz bez koda: lietotnē vai rīkā izvēlieties veidu, kas pierakstīšanās logu vai pārlūkprogrammu atver pašā ierīcē.
# en: e6582c32
ask-for-room-device-exception = Ja ierīcei cita veida nav, kā, piemēram, telpas ekrānam, jautājiet savam IT palīdzības dienestam. Nosūtiet tālāk redzamo informāciju un pasakiet, kura ierīce tā ir.
# en: f9d006ec
let-colleague-serve-customer = Ja klienta darbs nevar gaidīt, palūdziet to paveikt kolēģim, kuram tur ir tādas pašas tiesības.
# en: 825a476c
use-current-mail-app = E-pastam izmantojiet Outlook, pārlūkprogrammu vai citu mūsdienīgu lietotni, kas atver Microsoft pierakstīšanās lapu, nevis tādu, kas glabā jūsu paroli savos iestatījumos.
# en: 905368f9
report-unknown-code-sign-in = Ja neatceraties, ka būtu kādā ierīcē vai lietotnē pierakstījies, ierakstot vai noskenējot kodu, ziņojiet savam IT palīdzības dienestam: iespējams, šādā veidā iekļuva kāds cits.
# en: 814dffad
set-up-at-named-place = Iestatiet otro soli tajā vietā un ierīcē, ko šim nolūkam norāda jūsu organizācija: parasti tas ir organizācijas tīkls vai darba dators.
