# en: 31cefc9d
finish-second-step = Pierakstieties vēlreiz lapā, kuru parasti izmantojat, un pabeidziet tur otro soli ar kodu, pieprasījumu tālrunī vai drošības atslēgu.
# en: 0aa1cee4
answer-newest-prompt = Mēģiniet vēlreiz. Atbildiet uz jaunāko pieprasījumu vai ierakstiet jaunāko kodu, bet vecākiem nepievērsiet uzmanību.
# en: 27ad1c04
use-another-method = Ja pieprasījums pie jums nenonāk, izvēlieties „Pierakstīties citā veidā” vai rindu, kurā teikts, ka pašlaik nevarat izmantot savu lietotni.
# en: 1f7a0e72
check-phone-for-prompt = Pārbaudiet tālruni, kas saņem pieprasījumu: vai ir interneta savienojums, vai lietotne drīkst rādīt paziņojumus un vai datums un laiks tiek iestatīts automātiski.
# en: 7efd6d83
ask-for-new-registration = Ja tālrunis ir jauns vai pazaudēts, zvaniet savam IT palīdzības dienestam un palūdziet, lai jums ļauj otro soli iestatīt no jauna.
# en: 775dc134
deny-unexpected-prompt = Ja pierakstīties nemēģinājāt jūs, noraidiet pieprasījumu un ziņojiet savam IT palīdzības dienestam: jūsu paroli, iespējams, zina kāds cits.
# en: 479d889c
set-up-security-info = Lapā „Drošības informācija” iestatiet otru veidu, kā apliecināt, ka tas esat jūs, piemēram, autentifikācijas lietotni vai drošības atslēgu.
# en: 05d4739e
ask-for-temporary-access-pass = Ja šajā lapā netiekat, zvaniet savam IT palīdzības dienestam un palūdziet pagaidu piekļuves caurlaidi (Temporary Access Pass).
# en: 5cb8092f
ask-for-temporary-access-pass-by-phone = Zvaniet savam IT palīdzības dienestam, nosauciet tālāk redzamo kodu un laiku un palūdziet pagaidu piekļuves caurlaidi (Temporary Access Pass), ar ko iestatīt otro soli.
# en: b979ff1b
choose-another-second-step = Sāciet vēlreiz un otrajā solī izvēlieties „Pierakstīties citā veidā” un tad autentifikācijas lietotnes pieprasījumu vai kodu, drošības atslēgu vai piekļuves atslēgu (passkey).
# en: 8250357d
request-new-code = Pieprasiet lapā jaunu kodu, atveriet jaunāko ziņojumu un uzreiz ierakstiet tajā norādīto kodu. Vecāki kodi parasti vairs neder.
# en: 3f9dc7c3
look-for-code-message = Ja ziņojuma nav, ieskatieties mēstuļu mapē un pārbaudiet, vai lapā norādīta tā e-pasta adrese, kuras pastu lasāt.
# en: 765a6507
ignore-unexpected-code = Ja saņēmāt kodu, kaut gan nepierakstījāties, neizmantojiet to un nevienam to nenododiet. Ja tas atkārtojas, ziņojiet savam IT palīdzības dienestam.
# en: e1e342cb
sign-in-without-passkey = Pierakstīšanās lapā izvēlieties „Citi pierakstīšanās veidi” vai „Pierakstīšanās opcijas” un pierakstieties bez piekļuves atslēgas (passkey) vai drošības atslēgas: ar paroli vai pieprasījumu tālrunī.
# en: 60da4cf5
ask-to-allow-passkey = Ja citā veidā pierakstīties nevarat, zvaniet savam IT palīdzības dienestam, nosauciet tālāk redzamo kodu un laiku un jautājiet, vai piekļuves atslēgas (passkey) jums ir atļautas. Līdz tam der pagaidu piekļuves caurlaide (Temporary Access Pass).
# en: e3dff254
set-up-phone-sign-in = Kad esat iekšā, iestatiet to: Microsoft Authenticator → jūsu darba konts → „Iestatīt pierakstīšanos ar tālruni” (Set up phone sign-in vai passwordless sign-in requests). Ja nomaināt tālruni, jaunajā to izdariet vēlreiz.
# en: f3445b61
add-key-to-account = Vai arī pierakstieties citā veidā un lapā „Drošības informācija” pievienojiet drošības vai piekļuves atslēgu šim kontam.
