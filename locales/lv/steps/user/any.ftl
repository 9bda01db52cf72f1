# en: 969f9dd0
open-app-from-usual-link = Atveriet lietotni no tās ierastās saites vai no savas lapas My Apps (manas lietotnes), nevis no grāmatzīmes.
# en: 8a4bbe65
send-details-to-app-owner = Ja arī tas neizdodas, nosūtiet tālāk redzamo informāciju cilvēkiem, kas uztur lietotni.
# en: 1cfca9c3
send-details-to-help-desk = Nosūtiet tālāk redzamo informāciju savam IT palīdzības dienestam un pasakiet, kuru lietotni mēģinājāt atvērt.
    .appName = Nosūtiet tālāk redzamo informāciju savam IT palīdzības dienestam un pasakiet, ka mēģinājāt atvērt lietotni, kas izmanto nosaukumu „{ $appName }”.
# en: 578c7a92
tell-app-owner = Nosūtiet tālāk redzamo informāciju cilvēkiem, kas uztur lietotni: risinājums ir viņu pusē.
    .appName = Nosūtiet tālāk redzamo informāciju cilvēkiem, kas uztur lietotni, kura izmanto nosaukumu „{ $appName }”: risinājums ir viņu pusē.
# en: 0d5f506b
ask-help-desk-who-runs-app = Ja nezināt, kas lietotni uztur, nosūtiet to pašu informāciju savam IT palīdzības dienestam.
# en: 4c362c35
ask-inviting-organization = Ja lietotne pieder citai organizācijai, nosūtiet tālāk redzamo informāciju cilvēkiem, kas jūs tur uzaicināja. Jūsu pašu IT palīdzības dienests tās iestatījumus nevar mainīt.
# en: 39f3fedd
start-sign-in-over = Aizveriet šo cilni un sāciet vēlreiz no lietotnes ierastās saites, nevis no saglabātas pierakstīšanās lapas vai ar pogu Atpakaļ.
# en: 6fcc3514
try-private-window = Vienu reizi pamēģiniet privātajā logā ar kontu, ko izmantojat šai lietotnei. Ja izdodas, izrakstieties parastajā logā un pierakstieties tur vēlreiz.
# en: 70c0879c
enter-only-own-code = Ierakstiet tikai tādu kodu, ko rāda ierīce jūsu priekšā. Kods, ko jums atsūtījis kāds cits, ielaistu šo cilvēku jūsu kontā.
# en: edb15b93
try-in-a-few-minutes = Mēģiniet vēlreiz pēc dažām minūtēm.
# en: ad5a272f
tell-site-owner = Ja tas turpinās, nosūtiet tālāk redzamo informāciju cilvēkiem, kas uztur vietni.
# en: 45302b9c
use-another-account = Izvēlieties „Izmantot citu kontu” un pierakstieties ar tās organizācijas kontu, kurai pieder lietotne.
# en: 750fe7a2
call-help-desk = Ja joprojām netiekat iekšā, zvaniet savam IT palīdzības dienestam un nosauciet tālāk redzamo kodu, korelācijas ID un laiku.
# en: 336f519f
locked-out-administrator = Vai esat administrators un netiekat savā kontā? Lūdziet palīdzību citam administratoram vai izmantojiet ārkārtas piekļuves kontu. Ja nav ne viena, ne otra, zvaniet Microsoft atbalsta dienestam uzņēmumiem un pasakiet, ka organizācijas vienīgais administrators nevar pierakstīties.
# en: e956dc75
update-app = Ja lietotnei vai rīkam, kas to rāda, ir atjauninājums, instalējiet to un mēģiniet vēlreiz.
# en: a67ee1ae
sign-in-in-browser-instead = Ja lietotne vai rīks paroli prasa savā logā, paskatieties, vai tas var jūs pierakstīt arī pārlūkprogrammā, un izmantojiet šo iespēju.
# en: c61639d9
try-another-browser = Pamēģiniet citā pārlūkprogrammā vai bez paplašinājumiem, kas bloķē reklāmas vai skriptus. Ja darba tīklā ir filtri, pamēģiniet citā tīklā.
