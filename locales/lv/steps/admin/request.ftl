# en: bb8ad336
share-app-link = Dodiet cilvēkiem saiti, kas sākas lietotnē, tās vietnē vai lapā My Apps (manas lietotnes), nevis adresi, kas nokopēta no pierakstīšanās lapas.
# en: 0feaeb16
ask-vendor-with-details = Nosūtiet tālāk redzamo informāciju lietotnes piegādātājam vai īpašniekam: jāmaina pati lietotne. Jūsu nomniekā to novērst nevar.
# en: 9d543786
check-base-url-setting = Lietotnei, ko mitināt paši: apskatiet adresi tās iestatījumos (base URL, public URL). Tai jāsākas ar https://.
# en: d9577399
check-authority-setting = Lietotnei, ko iestatījāt paši: pierakstīšanās adresei (authority, login URL) tās iestatījumos jābūt Microsoft adresei jūsu nomnieka mākonī un jānorāda jūsu nomnieka ID. Globālajā mākonī tā ir https://login.microsoftonline.com/, bet mākonī Azure Government https://login.microsoftonline.us/. Par nopirktu lietotni jautājiet tās piegādātājam.
# en: 1e20d0a8
choose-rsa-sha256-in-app = Ja pašas lietotnes iestatījumos var izvēlēties, kā paraksta vienoto pierakstīšanos, izvēlieties RSA ar SHA-256.
# en: bd5de9a2
try-another-tool-version = Ja to rāda gatavs rīks, atjauniniet to. Ja tas sākās ar atjauninājumu, izmantojiet pēdējo versiju, kas darbojās, un ziņojiet par to rīka veidotājiem.
# en: 29b84eb4
name-tenant-in-tool = Tādam rīkam kā Azure CLI: pierakstoties norādiet nomnieku (az login --tenant <nomnieka ID>). Ja konts ir personisks, tam tur jābūt dalībniekam vai viesim.
# en: 3c3e3816
find-app-in-b2c-tenant = Pārslēdzieties uz B2C nomnieku → App registrations (lietotņu reģistrācijas): meklējiet informācijā norādīto lietojumprogrammas ID un pie Authentication (autentifikācija) apskatiet atbalstītos kontu veidus.
# en: 2a1bc4a1
compare-scope-with-guide = Lietotnei, ko iestatījāt paši, piemēram, spraudnim, automatizācijai vai savienotājam: burtu pa burtam salīdziniet tvērumus (scope) iestatījumos ar pamācību. Ja tā pierakstās bez cilvēka, tvērums ir API identifikators, kam pielikts /.default, piemēram, https://graph.microsoft.com/.default.
# en: 6c2af8d1
give-tenant-to-tool = Rīkam, kas nomnieku meklē pats, norādiet nomnieka ID (piemēram, ar --tenant). Nulles var nozīmēt, ka projekts vai konts nepieder nevienam nomniekam, kā Azure DevOps organizācija, kas nav savienota ar Microsoft Entra ID.
# en: 0326f2a4
fill-empty-app-field = Lietotnei, spraudnim vai savienojumam, ko iestatījāt paši: meklējiet iestatījumos tukšu lauku, piemēram, klienta ID vai tvērumu (scope). Tukšu lauku nosūta kā tukšu parametru, un tas skaitās trūkstošs.
# en: 8372abe4
check-sign-up-attributes = External Identities (ārējās identitātes) → User flows (lietotāju plūsmas) → šīs lietotnes plūsma → Page layouts (lapu izkārtojumi): pārbaudiet, kuri atribūti ir obligāti, un vienojieties ar lietotnes veidotājiem, kurus no tiem tā prasa.
# en: a2c1ff8e
check-audience-setting = Rīkam vai savienotājam, ko iestatījāt paši: salīdziniet tā klienta ID un resource vai audience ar pamācību. Ja abās vietās domāta viena un tā pati lietotne, abās ierakstiet klienta ID.
