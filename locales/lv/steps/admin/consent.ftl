# en: 8bac21ff
grant-consent-after-review = Enterprise applications (uzņēmuma lietojumprogrammas) → lietotne → Permissions (atļaujas): izlasiet katru atļauju un noskaidrojiet, kas ir lietotnes izdevējs. Administratora piekrišanu dodiet tikai tad, ja jūsu organizācija vēlas, lai lietotnei šīs atļaujas būtu.
# en: 1fcdedca
consent-as-administrator = Ja lietotnes jūsu nomnieka sarakstā vēl nav, atveriet to pats ar administratora kontu. Izlasiet, kādas atļaujas tā prasa un kas ir tās izdevējs, un atzīmējiet „Consent on behalf of your organization” (dot piekrišanu organizācijas vārdā) tikai tad, ja to drīkst izmantot visi.
# en: 2122dd7d
review-consent-requests = Enterprise applications (uzņēmuma lietojumprogrammas) → Admin consent requests (administratora piekrišanas pieprasījumi): izskatiet, kas tiek lūgts, un pieprasījumu apstipriniet, noraidiet vai bloķējiet.
# en: 00f54013
check-user-consent-settings = Enterprise applications (uzņēmuma lietojumprogrammas) → Consent and permissions (piekrišana un atļaujas) → User consent settings (lietotāju piekrišanas iestatījumi): pārbaudiet, vai lietotāji drīkst paši dot piekrišanu un kurām lietotnēm un atļaujām.
# en: 7da217a3
let-people-ask-for-consent = Enterprise applications (uzņēmuma lietojumprogrammas) → Consent and permissions (piekrišana un atļaujas) → Admin consent settings (administratora piekrišanas iestatījumi): atļaujiet lietotājiem sūtīt pieprasījumus un norādiet, kas tos izskata, lai neviens šajā lapā neiestrēgtu.
# en: da580e0a
check-service-license = Pārbaudiet, vai jūsu organizācijai ir licence pakalpojumam, kas lietotnei vajadzīgs, vai abonementam nav beidzies termiņš un vai pakalpojums ir ieslēgts.
    .service = Pārbaudiet, vai jūsu organizācijai ir licence pakalpojumam, kura nosaukums ziņojumā ir { $service }, un vai tas ir ieslēgts.
# en: 51902ceb
create-resource-service-principal = Ja licence ir, bet sadaļā Enterprise applications (uzņēmuma lietojumprogrammas) pakalpojuma nav, noskaidrojiet pie tā veidotāja pakalpojuma lietojumprogrammas ID un tad izveidojiet pakalpojuma principālu (New-MgServicePrincipal).
# en: 77c26725
take-over-unmanaged-tenant = Ja ziņojumā minēts nepārvaldīts (unmanaged) stāvoklis, pārbaudiet domēnu un pārņemiet nomnieku kā tā administrators.
# en: 50c634c3
check-app-consent = Enterprise applications (uzņēmuma lietojumprogrammas) → lietotne: pārbaudiet, vai tā šajā nomniekā ir un vai lietotāji drīkst dot tai piekrišanu, vai arī tās atļaujas jau ir piešķirtas. Pirms piešķirat kādu atļauju, izvērtējiet, ko tā ļauj.
# en: 97e0e53f
look-into-app-permissions = App registrations (lietotņu reģistrācijas) → lietotne → API permissions (API atļaujas) rāda, ko tā drīkst lūgt. Mainiet to tikai kopā ar cilvēkiem, kas veido lietotni.
# en: 1854de84
check-role-may-consent = Ja to saņem administrators: viņa lomai jāaptver tas, ko lietotne lūdz. Microsoft Graph lietojumprogrammas atļaujām vajadzīga loma Privileged Role Administrator; pārējās var piešķirt ar lomu Cloud Application Administrator.
# en: 827e0181
have-customer-administrator-consent = Palūdziet klienta administratoram apskatīt lietotnes atļaujas un izdevēju un dot tai piekrišanu savā nomniekā.
# en: 69bb96cb
authorize-app-through-partner-center = Ja klientu ir daudz: autorizējiet lietotni ar Partner Center API, katram ar vienu POST pieprasījumu uz /v1/customers/<klienta nomnieka ID>/applicationconsents, kad klients tam ir piekritis.
# en: 82b80666
compare-requested-permissions = Ja lietotne jau ir apstiprināta: salīdziniet pierakstīšanās pieprasījumā minētās atļaujas un lietojumprogrammas ID ar Enterprise applications (uzņēmuma lietojumprogrammas) → lietotne → Permissions (atļaujas). Tas, ko lietotne lūdz papildus, vēl jāapstiprina.
# en: 1db1d802
register-app-for-script = Skriptam vai rīkam: App registrations (lietotņu reģistrācijas) → New registration (jauna reģistrācija), dodiet jaunajai lietotnei tikai tai vajadzīgās atļaujas un iestatiet, lai skripts izmanto tās ID. Atjauniniet arī skriptu: vecākas versijas izmanto kopīgu ID, ko Microsoft ir atcēlis.
# en: 15f087d9
grant-permission-in-b2c = B2C nomniekā App registrations (lietotņu reģistrācijas) → vietnes lietotne → API permissions (API atļaujas): izlasiet, ko tā lūdz, un, ja tās īpašnieki to apstiprina, izvēlieties „Grant admin consent” (dot administratora piekrišanu). Klienti tur paši piekrišanu dot nevar.
# en: 15c314da
look-for-deleted-app = Ja tās sarakstā nav, meklējiet to starp izdzēstajām (Get-MgDirectoryDeletedItemAsServicePrincipal): nosaukumu var joprojām aizņemt agrāks ieraksts. Ja tā ir lietotne, ko vēlaties, atjaunojiet to.
