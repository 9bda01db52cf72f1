# en: c7609284
check-site-account = Pārbaudiet, ar kuru e-pasta adresi vai lietotājvārdu reģistrējāties šajā vietnē un vai to ierakstījāt pareizi.
# en: 54477547
check-name-and-keyboard = Pārbaudiet konta nosaukumu, Caps Lock un tastatūras valodu un mēģiniet vēlreiz lapā, kuru parasti izmantojat.
# en: 3fff2ed1
reset-password = Atiestatiet savu paroli. Ja lapā teikts, ka jums šī iespēja nav ieslēgta, zvaniet savam IT palīdzības dienestam.
# en: cc64fdf6
set-new-password-at-sign-in = Pierakstieties lapā, kuru parasti izmantojat: tajā vēlreiz jāieraksta vecā parole un pēc tam jauna.
# en: cfa976a7
update-saved-password = Sameklējiet tālruņus, e-pasta lietotnes un saglabātos savienojumus, kas joprojām izmanto vecu paroli, un nomainiet to tur.
# en: 8a9b532f
use-other-sign-in-option = Izvēlieties „Pierakstīšanās opcijas” vai „Citi pierakstīšanās veidi” un izmantojiet to, ko jums devusi organizācija: pieprasījumu tālrunī, drošības atslēgu vai piekļuves atslēgu (passkey).
# en: f2ad1262
use-normal-network = Pamēģiniet no tīkla, ko parasti izmantojat darbam, bez privāta VPN vai starpniekservera.
# en: ccf71444
use-account-of-this-password = Ja šī parole der citur, izvēlieties „Izmantot citu kontu”: iespējams, šis ir nepareizais konts vai nepareizā organizācija.
# en: 90299014
connect-work-network-and-lock = Savienojiet datoru ar darba tīklu vai VPN, bloķējiet tā ekrānu, atbloķējiet to ar savu paroli, pagaidiet dažas minūtes un mēģiniet vēlreiz.
# en: e26f0f27
ask-why-account-is-disabled = Zvaniet savam IT palīdzības dienestam, nosauciet tālāk redzamo kodu un laiku un jautājiet, vai jūsu konts izslēgts apzināti.
# en: 57449172
choose-right-certificate = Aizveriet visus pārlūkprogrammas logus, pierakstieties vēlreiz un pievērsiet uzmanību sertifikātam: izvēlieties to, ko organizācija jums devusi, lai pierakstītos, un kas vēl ir derīgs.
# en: 4446910f
type-new-password = Pierakstieties ar jauno paroli lapā, kuru parasti izmantojat. Ierakstiet to ar roku: pārlūkprogramma var automātiski ievadīt veco.
# en: 22dfd399
change-password-at-normal-sign-in = Pierakstieties lapā, kuru parasti izmantojat: pēc otrā soļa tur būs jāizveido jauna parole. Izvēlieties tādu, ko neizmantojat nekur citur, un šim nolūkam nekad neatveriet saiti no ziņojuma.
# en: a90f0603
sign-in-as-owner-of-key = Izvēlieties „Izmantot citu kontu” un pierakstieties ar kontu, kuram šī atslēga vai ierīce ir iestatīta.
# en: 45dbb684
change-password-on-work-computer = Windows datorā, kas savienots ar jūsu darba tīklu vai VPN, nospiediet Ctrl+Alt+Delete un izvēlieties „Mainīt paroli”.
# en: 3541aa17
type-name-and-password = Ierakstiet savu konta nosaukumu un paroli lapā, kuru parasti izmantojat. Automātiska pierakstīšanās ir tikai ērtība.
# en: 7b11afa5
use-password-or-key = Izvēlieties „Izmantot paroli” (Use your password instead) vai „Citi pierakstīšanās veidi” un pierakstieties ar paroli, drošības atslēgu vai piekļuves atslēgu (passkey).
# en: 5847f12c
retype-temporary-access-pass = Ierakstiet caurlaidi vēlreiz, rakstzīmi pa rakstzīmei: svarīgi ir lielie un mazie burti un zīmes. Izmantojiet jaunāko caurlaidi, kas jums dota.
# en: 200d8d62
ask-for-next-pass = Ja tas nepalīdz, zvaniet savam IT palīdzības dienestam, nosauciet tālāk redzamo kodu un laiku un palūdziet jaunu pagaidu piekļuves caurlaidi (Temporary Access Pass).
# en: 68f3517f
register-with-pass-at-once = Kad jums ir jauna caurlaide, uzreiz izmantojiet to, lai lapā „Drošības informācija” iestatītu pastāvīgu pierakstīšanās veidu, piemēram, autentifikācijas lietotni vai piekļuves atslēgu (passkey). Ja caurlaide ir vienreizēja, pēc pierakstīšanās jums tam ir desmit minūtes.
# en: 613476ce
report-pass-used-by-others = Ja caurlaidi neizmantojāt jūs, uzreiz ziņojiet savam IT palīdzības dienestam: iespējams, to izdarīja kāds cits.
# en: ced39d17
restart-new-device = Ja ierīce darbam iestatīta tikai nupat, pagaidiet desmit minūtes, restartējiet to un pierakstieties vēlreiz.
# en: 481432ce
ask-for-new-certificate = Ja pierakstāties ar sertifikātu vai viedkarti, zvaniet savam IT palīdzības dienestam, nosauciet tālāk redzamo kodu un laiku un palūdziet jaunu.
# en: ffa9bf3b
retype-device-code = Salīdziniet kodu ar to, ko rāda ierīce, un ierakstiet to vēlreiz. Ja ierīce tagad rāda jaunu kodu, izmantojiet to.
# en: 7f8d81cf
start-device-sign-in-again = Ierīcē, kas gaida, sāciet pierakstīšanos vēlreiz. Atveriet lapu, ko tā norāda, un uzreiz ierakstiet tur jauno kodu.
# en: efffc3b3
repeat-key-setup = Ja iestatījāt jaunu pierakstīšanās veidu, piemēram, Windows Hello, piekļuves atslēgu (passkey) vai drošības atslēgu, sāciet šo iestatīšanu vēlreiz no sākuma.
# en: 0b50a921
retype-current-password = Atgriezieties un ar roku vēlreiz ierakstiet savu pašreizējo paroli: ievērojiet Caps Lock un tastatūras valodu. Tā ir parole, ar kuru pierakstījāties pēdējoreiz, nevis jaunā.
# en: d2bf726c
choose-other-new-password = Atgriezieties un izvēlieties citu jauno paroli: garu, piemēram, no vairākiem nesaistītiem vārdiem, bez jūsu vārda, konta nosaukuma vai organizācijas nosaukuma.
# en: 42b9d070
ask-for-password-rules = Ja netiek pieņemta neviena jauna parole, zvaniet savam IT palīdzības dienestam, nosauciet tālāk redzamo kodu un laiku un jautājiet, kādi noteikumi ir parolēm. Bieži tie attiecas uz garumu, vecu paroļu atkārtošanu un to, cik drīz paroli atkal drīkst mainīt.
# en: 515e6f7d
wait-then-use-new-password = Pagaidiet piecas minūtes un tad pierakstieties ar jauno paroli lapā, kuru parasti izmantojat. Ierakstiet to ar roku un nemainiet to otrreiz.
# en: e501daef
change-password-once-more = Lapā, kuru parasti izmantojat, vienu reizi pamēģiniet veco un vienu reizi jauno paroli, lai uzzinātu, kura der. Ja der vecā, nomainiet to vēlreiz.
# en: e19aabb4
set-up-hello-again = Pierakstieties sistēmā Windows ar paroli, atveriet Iestatījumi → Konti → Pierakstīšanās opcijas un pie PIN (Windows Hello) izvēlieties „Aizmirsu savu PIN” (I forgot my PIN) vai arī noņemiet to un iestatiet no jauna.
# en: 914e6170
register-key-again = Kad esat iekšā, atveriet savu lapu „Drošības informācija”, izdzēsiet šīs drošības vai piekļuves atslēgas ierakstu un pievienojiet to tur no jauna.
# en: eec4ddae
report-possible-key-copy = Vai atslēga kādu laiku nebija pie jums, vai arī nevarat izskaidrot, kas notika? Ziņojiet savam IT palīdzības dienestam: kādam varētu būt tās kopija.
