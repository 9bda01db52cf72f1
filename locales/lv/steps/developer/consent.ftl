add-api-permission = App registrations (lietotņu reģistrācijas) → lietotne → API permissions (API atļaujas): pievienojiet API un atļaujas, ko lietotne lūdz. Pēc tam, kur vajadzīgs, iegūstiet administratora piekrišanu.
ask-consent-interactively = Ja šo saņem kluss vai fona izsaukums, sāciet interaktīvu pierakstīšanos tiem pašiem tvērumiem (scope): tikai tur jautājumu var parādīt.
ask-consent-for-downstream-api = Izmantojot on-behalf-of, piekrišanu tālākajam API iegūstiet pierakstīšanās laikā: norādiet klientu sava API knownClientApplications un lūdziet /.default.
handle-refusal = Uzskatiet access_denied par atbildi: pasakiet, kas bez atļaujas nedarbosies, un piedāvājiet lūgt vēlreiz.
ask-for-fewer-permissions = Lūdziet tikai vajadzīgās atļaujas: daudzām administrators nav vajadzīgs.
offer-admin-consent-link = Dodiet administratoriem savas lietotnes /adminconsent saiti un iestatīšanas pamācībā pasakiet, kam vajadzīga katra atļauja.
verify-publisher = Kļūstiet par pārbaudītu izdevēju (verified publisher): daudzas organizācijas ļauj cilvēkiem dot piekrišanu tikai pārbaudītām lietotnēm.
drop-consent-prompt = Parametru prompt=consent sūtiet tikai tad, kad lūdzat jaunas atļaujas. Ja tas ir katrā pieprasījumā, cilvēkiem jautā vēlreiz, lai gan administrators lietotni ir apstiprinājis.
ask-for-consent-once = Vienlaikus sāciet tikai vienu piekrišanas pieprasījumu. Ja divi notika reizē, pēc dažām sekundēm sāciet pierakstīšanos vēlreiz: bieži lietotne tad jau ir pievienota.
require-user-read = App registrations (lietotņu reģistrācijas) → lietotne → API permissions (API atļaujas): tur jābūt vismaz Microsoft Graph → Delegated permissions (deleģētās atļaujas) → User.Read. Tad lieciet cilvēkiem vai administratoram no jauna dot piekrišanu. Reģistrācijām, ko izveido skripts (az ad app create), saraksts sākumā ir tukšs.
