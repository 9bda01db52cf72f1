# en: 10ab8b4f
ask-site-to-reset = Ja atiestatīšanas lapa neatveras, palūdziet cilvēkiem, kas uztur vietni, atiestatīt jūsu paroli.
# en: 225b1bb0
use-same-sign-up-button = Ja reģistrējāties ar cita pakalpojuma (Google, Apple, Facebook …) pogu, arī tagad izmantojiet šo pogu, nevis paroli.
# en: 8232288f
use-site-sign-up = Ja šajā vietnē jums vēl nav konta, izmantojiet tās reģistrēšanās saiti.
# en: b3dbedd0
use-site-forgot-password = Iestatiet jaunu paroli, izmantojot vietnes saiti „Aizmirsāt paroli?”.
# en: dc4392ed
check-account-name = Pārbaudiet konta nosaukumu burtu pa burtam, īpaši to daļu, kas ir aiz @.
# en: ced226fd
wait-for-lock-to-end = Dažas minūtes pagaidiet un nemēģiniet pierakstīties. Ja atkal ierakstīsiet nepareizu paroli, konts tiks bloķēts vēlreiz, turklāt uz ilgāku laiku.
# en: 568b829d
ask-other-organization-about-account = Ja esat viesis, jautājiet organizācijai, kurai pieder lietotne: savu viesu kontus tā ieslēdz un izslēdz pati.
# en: 797b35e2
reset-password-to-end-lock = Ja nevarat gaidīt, atiestatiet paroli un izvēlieties „Aizmirsu savu paroli” (I forgot my password): uzreiz bloķēšanu izbeidz tikai jauna parole. Ja lapā teikts, ka jums šī iespēja nav ieslēgta, zvaniet savam IT palīdzības dienestam.
# en: 97be06dc
sign-in-instead-of-signing-up = Atgriezieties, reģistrēšanās vietā izvēlieties „Pierakstīties” un izmantojiet to pašu e-pasta adresi.
# en: 5289bf8f
ask-site-to-unlock = Palūdziet cilvēkiem, kas uztur vietni, atbloķēt jūsu kontu. Izmantojiet viņu pašu lapās norādīto saziņas veidu un nosūtiet tālāk redzamo informāciju. Ja nezināt, kāpēc konts ir bloķēts, pasakiet arī to: iespējams, tam mēģināja piekļūt kāds cits.
# en: ba78ea61
ask-site-about-deleted-account = Ja kontu nevajadzēja izdzēst, pēc iespējas ātrāk nosūtiet tālāk redzamo informāciju cilvēkiem, kas uztur vietni: izdzēstu kontu var atjaunot tikai īsu laiku.
# en: b7269234
ask-about-age-on-record = Jautājiet tiem, kas pārvalda jūsu kontu (mācību iestādē tā ir kanceleja vai IT palīdzības dienests), vai jūsu vecums ir norādīts pareizi un vai netrūkst kāda no vecākiem atļaujas.
# en: f5677559
wait-for-sign-in-hours = Pagaidiet līdz laikam, kad drīkstat pierakstīties. Ja jums jau tagad vajadzētu tikt iekšā, zvaniet savam IT palīdzības dienestam, nosauciet tālāk redzamo kodu un laiku un jautājiet, kādas stundas jums ir noteiktas.
# en: 87af0d51
type-whole-address = Ar roku ierakstiet visu savu e-pasta adresi formā vārds@domēns: bez atstarpēm un bez vārda vai iekavām ap to.
# en: 668f5143
ask-about-deleted-account = Pēc iespējas ātrāk zvaniet savam IT palīdzības dienestam, nosauciet tālāk redzamo kodu un laiku un jautājiet, vai jūsu konts izdzēsts apzināti. Tādu, kāds tas bija, kontu var atjaunot tikai 30 dienu laikā.
# en: fbd501c1
remove-old-account = Ja tā vietā jums ir jauns konts, lietotnes vai ierīces iestatījumos noņemiet veco un pierakstieties ar jauno.
# en: 6718f6ba
answer-age-question = Pierakstieties vēlreiz lapā, kuru parasti izmantojat, un atbildiet uz jautājumu par savu vecumu. Ja tur teikts, ka jāpiekrīt kādam no vecākiem, rīkojieties, kā norādīts.
