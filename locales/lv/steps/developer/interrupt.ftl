# en: 374cf765
keep-polling = Kamēr atbilde ir authorization_pending vai slow_down, turpiniet vaicāt (polling) ar norādīto intervālu un nerādiet to kā kļūdu. Pēc jebkuras citas atbildes pārtrauciet un piedāvājiet sākt no jauna ar jaunu kodu.
# en: 60f958f0
start-reset-flow = Uztveriet AADB2C90118 un sāciet paroles atiestatīšanas lietotāju plūsmu (user flow) vai ieslēdziet paroles pašapkalpošanās atiestatīšanu (self-service password reset) pašā pierakstīšanās plūsmā.
# en: b4de9374
return-after-cancel = Uzskatiet šo atbildi (AADB2C90091 vai cita nodrošinātāja access_denied) par atcelšanu un vediet cilvēku atpakaļ uz vietu, kur viņš sāka.
# en: 90f7bb69
keep-silent-errors-quiet = Ja kluss pieprasījums (prompt=none) saņem šādu atbildi, piemēram, login_required vai interaction_required, turpiniet interaktīvi, lai cilvēkam var pajautāt. Nerādiet to kā kļūdu.
# en: f9574d89
use-redirect-without-question = Jautājums parādās, ja novirzīšanas URI izmanto pašas lietotnes shēmu. Ar https:// adresēm un http://localhost tas neparādās.
# en: 1f63c246
follow-redirect-unchanged = Sūtiet pieprasījumu uz galvenē Location norādīto adresi ar to pašu metodi un to pašu pamattekstu, kā to prasa HTTP 307. Nerādiet to kā kļūdu.
