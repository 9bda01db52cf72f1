# en: f484c829
clear-cookies-of-app = Ja viss sākas no gala, notīriet pārlūkprogrammā lietotnes un Microsoft pierakstīšanās lapas sīkfailus un tad pierakstieties.
# en: 4cebfdd5
use-work-account = Izvēlieties „Izmantot citu kontu” un pierakstieties ar darba vai mācību kontu.
# en: 4ac91d13
ask-site-for-new-link = Ja atnācāt pa saiti no ziņojuma, ko gaidījāt, palūdziet jaunu saiti cilvēkiem, kas uztur vietni.
# en: 7d4a52d8
fill-in-sign-up-again = Ja lietotnei ir atjauninājums, instalējiet to. Tad sāciet reģistrēšanos vēlreiz un aizpildiet visus laukus, kas redzami.
# en: 2698a414
close-every-window = Drošības labad aizveriet visus pārlūkprogrammas logus. Ja datoru izmanto arī citi, izrakstieties arī no datora.
# en: 4c667cb7
sign-out-in-app-again = Atveriet lietotni no tās ierastās saites un vēlreiz izrakstieties tās pašas izvēlnē.
# en: a427ada5
give-other-contact = Ja norādījāt e-pasta adresi vai tālruņa numuru, pārbaudiet, vai tas ierakstīts pareizi, vai norādiet citu savu adresi vai numuru.
# en: 6dfddc8f
use-personal-account = Izvēlieties „Izmantot citu kontu” un pierakstieties ar savu personisko Microsoft kontu (Outlook.com, Hotmail, Xbox …).
# en: c77341dd
start-again-in-app = Atgriezieties lietotnes pirmajā pierakstīšanās vai reģistrēšanās lapā un sāciet no turienes. Ja jums sūta kodu, izmantojiet jaunāko.
# en: 50bc3ed7
close-browser-after-sign-out = Lai izrakstīšanās noteikti būtu pabeigta, aizveriet visus pārlūkprogrammas logus, īpaši koplietotā datorā.
