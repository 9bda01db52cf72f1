# en: f8fa27da
add-api-permission = App registrations (lietotņu reģistrācijas) → lietotne → API permissions (API atļaujas): pievienojiet API un atļaujas, ko lietotne lūdz. Pēc tam, kur vajadzīgs, iegūstiet administratora piekrišanu.
# en: ef401ff1
ask-consent-interactively = Ja šo saņem kluss vai fona izsaukums, sāciet interaktīvu pierakstīšanos tiem pašiem tvērumiem (scope): tikai tur jautājumu var parādīt.
# en: 6f40b7bb
ask-consent-for-downstream-api = Izmantojot on-behalf-of, piekrišanu tālākajam API iegūstiet pierakstīšanās laikā: norādiet klientu sava (vidējā) API knownClientApplications, un lai klients lūdz šī API /.default.
# en: 9a606dd1
handle-refusal = Uzskatiet access_denied par atbildi: pasakiet, kas bez atļaujas nedarbosies, un piedāvājiet lūgt vēlreiz.
# en: 2e4a1547
ask-for-fewer-permissions = Lūdziet tikai vajadzīgās atļaujas: daudzām administrators nav vajadzīgs.
# en: 923c6a0a
offer-admin-consent-link = Dodiet administratoriem savas lietotnes /adminconsent saiti un iestatīšanas pamācībā pasakiet, kam vajadzīga katra atļauja.
# en: 17979041
verify-publisher = Kļūstiet par pārbaudītu izdevēju (verified publisher): daudzas organizācijas ļauj cilvēkiem dot piekrišanu tikai pārbaudītām lietotnēm.
# en: e6723cbf
drop-consent-prompt = Parametru prompt=consent sūtiet tikai tad, kad lūdzat jaunas atļaujas. Ja tas ir katrā pieprasījumā, cilvēkiem jautā vēlreiz, lai gan administrators lietotni ir apstiprinājis.
# en: 69f5cbbe
ask-for-consent-once = Vienlaikus sāciet tikai vienu piekrišanas pieprasījumu. Ja divi notika reizē, pēc dažām sekundēm sāciet pierakstīšanos vēlreiz: bieži lietotne tad jau ir pievienota.
# en: 234cce10
require-user-read = App registrations (lietotņu reģistrācijas) → lietotne → API permissions (API atļaujas): tur jābūt vismaz Microsoft Graph → Delegated permissions (deleģētās atļaujas) → User.Read. Tad lieciet cilvēkiem vai administratoram no jauna dot piekrišanu. Reģistrācijām, ko izveido skripts (az ad app create), saraksts sākumā ir tukšs.
