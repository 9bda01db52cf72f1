# en: 8bac21ff
grant-consent-after-review = Enterprise applications (aplicații de întreprindere) → aplicația → Permissions (permisiuni): citiți fiecare permisiune și cine publică aplicația. Acordați consimțământul administratorului numai dacă organizația dvs. vrea ca aplicația să le aibă.
# en: 1fcdedca
consent-as-administrator = Dacă aplicația nu apare încă în entitatea dvs. găzduită, deschideți-o chiar dvs. cu un cont de administrator. Citiți permisiunile și editorul ei și bifați „Consent on behalf of your organization” (consimțământ în numele organizației) numai dacă are voie s-o folosească toată lumea.
# en: 2122dd7d
review-consent-requests = Enterprise applications (aplicații de întreprindere) → Admin consent requests (cereri de consimțământ al administratorului): examinați ce s-a cerut și aprobați, refuzați sau blocați cererea.
# en: 00f54013
check-user-consent-settings = Enterprise applications (aplicații de întreprindere) → Consent and permissions (consimțământ și permisiuni) → User consent settings (setări pentru consimțământul utilizatorilor): vedeți dacă persoanele își pot da singure consimțământul și pentru ce aplicații și permisiuni.
# en: 7da217a3
let-people-ask-for-consent = Enterprise applications (aplicații de întreprindere) → Consent and permissions (consimțământ și permisiuni) → Admin consent settings (setări pentru consimțământul administratorului): permiteți persoanelor să trimită cereri și numiți evaluatori, ca nimeni să nu rămână blocat la această pagină.
# en: da580e0a
check-service-license = Verificați că organizația dvs. are licență pentru serviciul de care are nevoie aplicația, că abonamentul ei nu a expirat și că serviciul este activat.
    .service = Verificați că organizația dvs. are licență pentru serviciul pe care mesajul îl numește „{ $service }” și că serviciul este activat.
# en: 51902ceb
create-resource-service-principal = Dacă există licență, dar serviciul lipsește din Enterprise applications (aplicații de întreprindere), verificați ID-ul de aplicație al serviciului cu producătorul lui, apoi creați entitatea principală de serviciu (New-MgServicePrincipal).
# en: 77c26725
take-over-unmanaged-tenant = Dacă mesajul vorbește despre o stare „unmanaged” (neadministrată): verificați domeniul și preluați entitatea găzduită ca administrator al ei.
# en: 50c634c3
check-app-consent = Enterprise applications (aplicații de întreprindere) → aplicația: verificați că există în această entitate găzduită și că persoanele își pot da consimțământul sau că permisiunile ei sunt acordate. Examinați ce permit acestea înainte să acordați vreuna.
# en: 97e0e53f
look-into-app-permissions = App registrations (înregistrările aplicațiilor) → aplicația → API permissions (permisiuni API) arată ce poate cere. Modificați lista numai împreună cu cei care dezvoltă aplicația.
# en: 1854de84
check-role-may-consent = Dacă mesajul îi apare unui administrator: rolul lui trebuie să acopere ce cere aplicația. Permisiunile de aplicație din Microsoft Graph au nevoie de rolul Privileged Role Administrator (administrator de roluri privilegiate); pe celelalte le poate acorda și Cloud Application Administrator (administrator de aplicații cloud).
# en: 827e0181
have-customer-administrator-consent = Rugați administratorul clientului să examineze permisiunile și editorul aplicației și să-și dea consimțământul pentru ea în propria sa entitate găzduită.
# en: 69bb96cb
authorize-app-through-partner-center = Pentru mulți clienți: autorizați aplicația cu API-ul Partner Center, câte un POST la /v1/customers/<ID-ul entității găzduite a clientului>/applicationconsents pentru fiecare, după ce clientul a fost de acord.
# en: 82b80666
compare-requested-permissions = Dacă a fost deja aprobată: comparați permisiunile și ID-ul de aplicație din solicitarea de conectare cu Enterprise applications (aplicații de întreprindere) → aplicația → Permissions (permisiuni). Ce cere aplicația în plus are încă nevoie de aprobare.
# en: 1db1d802
register-app-for-script = Pentru un script sau un instrument: App registrations (înregistrările aplicațiilor) → New registration (înregistrare nouă), dați aplicației noi numai permisiunile de care are nevoie și faceți ca scriptul să-i folosească ID-ul. Actualizați și scriptul: cele mai vechi folosesc un ID comun pe care Microsoft l-a retras.
# en: 15f087d9
grant-permission-in-b2c = În entitatea găzduită B2C, App registrations (înregistrările aplicațiilor) → aplicația site-ului → API permissions (permisiuni API): citiți ce cere și, dacă proprietarii ei confirmă, alegeți „Grant admin consent” (acordarea consimțământului administratorului). Clienții nu își pot da singuri consimțământul acolo.
# en: 15c314da
look-for-deleted-app = Dacă nu apare în listă, căutați printre cele șterse (Get-MgDirectoryDeletedItemAsServicePrincipal): o intrare mai veche poate ține încă numele ocupat. Restaurați-o dacă este aplicația pe care o vreți.
