# en: 9547affc
confirm-redirect-uri-with-owner = Comparați adresa din detalii cu cele pe care vi le-au dat proprietarii aplicației. Dacă nu este printre ele, întrebați-i: cine deține acea adresă va primi conectările oamenilor dvs.
# en: 24279821
add-confirmed-redirect-uri = Numai dacă proprietarii confirmă adresa: App registrations (înregistrările aplicațiilor) → aplicația → Authentication (autentificare) și adăugați-o la platforma potrivită.
# en: b8edef75
check-gallery-reply-url = Pentru o aplicație din galerie: Enterprise applications (aplicații de întreprindere) → aplicația → Single sign-on (autentificare unică) → Reply URL (URL de răspuns).
# en: 52662e76
microsoft-app-cannot-change = O aplicație care aparține companiei Microsoft nu poate fi modificată în entitatea dvs. găzduită. Porniți-o din nou de pe pagina Microsoft.
# en: a6d1ca19
assign-user-to-app = Enterprise applications (aplicații de întreprindere) → aplicația → Users and groups (utilizatori și grupuri): dacă aplicația cere atribuire, adăugați persoana (chiar dacă este utilizator invitat) sau unul dintre grupurile ei. Un grup aflat în alt grup nu contează.
# en: 8a7d7917
turn-off-assignment-required = Dacă aplicația poate fi folosită de toată lumea din organizație: Properties (proprietăți) → Assignment required (atribuire necesară) → No (nu).
# en: 69aba585
search-app-by-id = Enterprise applications (aplicații de întreprindere), toate tipurile de aplicații: căutați ID-ul de aplicație din detalii. Dacă nu apare nimic, entitatea dvs. găzduită nu are aplicația.
# en: ae5bfbb0
add-app-after-checking = Dacă organizația dvs. vrea aplicația, confirmați cu editorul ei despre ce aplicație este vorba, apoi adăugați-o așa cum arată el: din galerie sau cu linkul lui de consimțământ.
# en: 353c8c82
compare-entity-id = Pentru SAML sau WS-Federation: Enterprise applications (aplicații de întreprindere) → aplicația → Single sign-on (autentificare unică) → Identifier (Entity ID) (identificator) trebuie să fie egal, caracter cu caracter, cu identificatorul sau cu realm-ul trimis de aplicație. Modificați-l numai dacă proprietarii aplicației îl confirmă.
# en: ef415d57
grant-app-role-to-client = Dacă a fost refuzată o aplicație, nu o persoană: App registrations (înregistrările aplicațiilor) → aplicația apelantă → API permissions (permisiuni API), adăugați permisiunea de aplicație (rolul de aplicație, app role) oferită de resursă și acordați consimțământul administratorului.
# en: 9f787583
check-app-enabled = Enterprise applications (aplicații de întreprindere) → aplicația → Properties (proprietăți): aflați cine a setat „Enabled for users to sign-in?” (activată pentru conectarea utilizatorilor) pe No (nu) și de ce. Setați-o pe Yes (da) numai dacă a fost o greșeală.
# en: bacbd860
ask-publisher-about-disabling = Dacă în entitatea dvs. găzduită este Yes (da), întrebați editorul aplicației: poate că aplicația este dezactivată acolo unde este înregistrată.
# en: 15bef93a
check-app-credentials = App registrations (înregistrările aplicațiilor) → aplicația → Certificates & secrets (certificate și secrete): vedeți dacă secretul sau certificatul folosit a expirat și anunțați-i pe proprietarii aplicației.
# en: bc74d67c
look-into-vendor-settings = La o aplicație cumpărată, căutați în setările ei de conectare secretul sau certificatul pe care îl folosește sau trimiteți detaliile producătorului ei.
# en: dc82ed9c
check-authentication-settings = Dacă aplicația este înregistrată în entitatea dvs. găzduită, App registrations (înregistrările aplicațiilor) → aplicația → Authentication (autentificare) arată URI-urile ei de redirecționare, platformele, fluxurile și tipurile de cont. Modificați-le numai împreună cu cei care dezvoltă aplicația.
# en: 85d9a6c1
find-resource-app = Enterprise applications (aplicații de întreprindere), toate tipurile de aplicații: căutați serviciul indicat în mesaj, după nume sau după ID-ul de aplicație. Dacă este acolo, vedeți cine a setat, în Properties (proprietăți), „Enabled for users to sign-in?” (activată pentru conectarea utilizatorilor) pe No (nu) și setați-o pe Yes (da) numai dacă a fost o greșeală.
# en: 9fa6c94b
check-application-id-uri = Dacă aplicația este înregistrată în entitatea dvs. găzduită, App registrations (înregistrările aplicațiilor) → aplicația → Expose an API (expunerea unui API) arată dacă are un Application ID URI (URI de ID al aplicației). Setați unul numai împreună cu cei care dezvoltă aplicația.
# en: 4e46a6d9
check-tool-addresses = Dacă mesajul apare într-un script sau într-un instrument, comparați adresele care i-au fost date (conectare, resursă, Azure Resource Manager) cu ghidul lui.
# en: 31e50377
read-consent-audit-entry = Audit logs (jurnale de audit) → activitatea „Consent to application” (consimțământ pentru aplicație): căutați o intrare eșuată din jurul orei de mai jos. Ea arată aplicația și poate arăta și motivul.
# en: c4a600d3
find-claims-customization = Enterprise applications (aplicații de întreprindere) → aplicația → Single sign-on (autentificare unică) → Attributes & Claims (atribute și revendicări): căutați revendicările adăugate de cineva și o politică de mapare a revendicărilor (claims mapping policy). În Audit logs (jurnale de audit) se vede cine le-a modificat și când.
# en: c97c0d8d
undo-unwanted-claims = La o aplicație cumpărată: întrebați producătorul ei dacă aplicația așteaptă aceste revendicări și are o cheie de semnare proprie. Dacă nu, eliminați ce a fost adăugat.
# en: 322474e9
compare-federated-credential = App registrations (înregistrările aplicațiilor) → aplicația → Certificates & secrets (certificate și secrete) → Federated credentials (acreditări federate); la o identitate gestionată (managed identity), Federated credentials din portalul Azure: comparați emitentul (issuer), subiectul (subject) și audiența (audience) cu detaliile de mai jos.
# en: ac025e7c
add-confirmed-federated-credential = Modificați sau adăugați o acreditare numai dacă proprietarii fluxului automat (pipeline) sau ai clusterului confirmă valorile: oricine poate obține un astfel de token se conectează ca această aplicație.
# en: 0005692c
choose-cloud-in-tool = Pentru un script sau un instrument: alegeți în el cloudul entității dvs. găzduite, de exemplu Connect-MgGraph -Environment USGov sau az cloud set. GCC este în cloudul global; GCC High și DoD sunt în cel al guvernului SUA (US Government).
# en: e83f40a4
create-own-service-principal = Dacă aplicația este înregistrată în propria dvs. entitate găzduită: App registrations (înregistrările aplicațiilor) → aplicația → Overview (prezentare generală) → Create Service Principal (crearea entității principale de serviciu) sau az ad sp create --id <ID-ul aplicației>.
# en: 873f10af
find-who-removed-app = Dacă aplicația funcționa înainte, căutați în Audit logs (jurnale de audit) „Remove service principal” (eliminarea entității principale de serviciu): aflați cine a șters-o și de ce, înainte să o readuceți.
# en: c0cb9cc5
empty-secret-field = La o aplicație configurată chiar de dvs., vedeți în ghidul ei de ce fel este: ca client public, câmpul ei pentru secret rămâne gol; cu secret, URI-ul ei de redirecționare trebuie să fie înregistrat la Web.
# en: 0ab23952
enter-application-id = La o aplicație pe care o găzduiți sau o conectați chiar dvs.: treceți în setările ei ID-ul entității găzduite și Application (client) ID (ID-ul aplicației sau de client) din App registrations (înregistrările aplicațiilor) → aplicația → Overview (prezentare generală). Poate că o actualizare sau o mutare le-a golit.
# en: 147dd5c4
see-whether-consent-counted = Dacă a apărut imediat după o pagină care cerea permisiuni: Enterprise applications (aplicații de întreprindere) → aplicația → Permissions (permisiuni) arată dacă ele au fost totuși acordate. Atunci a lipsit numai drumul de întoarcere.
# en: a14cbd5d
read-claims-policy = Dacă aplicației îi este atribuită o politică de mapare a revendicărilor (Get-MgServicePrincipalClaimMappingPolicy), comparați transformările ei cu referința Microsoft: numele, metodele, intrările și dacă există fiecare parte la care se referă.
# en: 3fc408a5
test-claims-regex = Enterprise applications (aplicații de întreprindere) → aplicația → Single sign-on (autentificare unică) → Attributes & Claims (atribute și revendicări) → revendicarea cu transformarea: deschideți expresia regulată, testați-o acolo cu valori reale și corectați-o.
# en: 3cff56b5
simplify-claims-rules = Enterprise applications (aplicații de întreprindere) → aplicația → Single sign-on (autentificare unică) → Attributes & Claims (atribute și revendicări): eliminați transformările de care aplicația nu are nevoie și simplificați expresiile și lanțurile de modificări. Nu puneți o repetiție în altă repetiție și legați expresiile de începutul și de sfârșitul valorii.
# en: 8dde41b4
shorten-regex-output = Attributes & Claims (atribute și revendicări) → revendicarea cu RegexReplace: faceți ca modelul să se potrivească o singură dată cu întreaga valoare, cu puține grupuri între acolade, și preluați numai partea dorită. Testați-l cu cea mai lungă valoare reală.
# en: ee370cb4
check-token-encryption-setting = Dacă pentru aplicație a fost activată criptarea tokenurilor: Enterprise applications (aplicații de întreprindere) → aplicația → Token encryption (criptarea tokenurilor) arată certificatul. Modificați-l numai împreună cu proprietarii aplicației.
# en: 780a9152
check-federation-restriction = Căutați o politică a entității găzduite care limitează acreditările federate sau emitenții de la care pot veni, de exemplu o politică de gestionare a aplicațiilor (policies/defaultAppManagementPolicy și appManagementPolicies în Microsoft Graph). Aflați cine a setat-o și de ce, înainte să permiteți acest emitent.
# en: 915e1b01
check-github-enterprise-rule = Mesajul arată valorile pe care regula entității dvs. găzduite le permite pentru acest emitent și pe cea primită. Confirmați cu proprietarii fluxului automat (pipeline) că întreprinderea GitHub (enterprise) este a dvs., înainte să o adăugați sau să modificați regula.
# en: 5e4afb51
grant-extension-permission = App registrations (înregistrările aplicațiilor) → aplicația din spatele extensiei de autentificare personalizate → API permissions (permisiuni API): Microsoft Graph, permisiunea de aplicație CustomAuthenticationExtension.Receive.Payload. Verificați cu proprietarii ei că aceasta este aplicația, apoi acordați consimțământul administratorului.
# en: 8106d86e
read-authentication-events = Sign-in logs (jurnale de conectare) → această solicitare → Authentication Events (evenimente de autentificare): intrarea extensiei personalizate arată un cod care începe cu 1003. Căutați acel cod și transmiteți-l celor care administrează serviciul.
# en: dec71ca9
check-single-sign-on-mode = Enterprise applications (aplicații de întreprindere) → aplicația cu ID-ul din mesaj (ea însăși sau serviciul cerut de ea) → Single sign-on (autentificare unică): vedeți dacă acolo este ales SAML. Lăsați-l așa dacă oamenii o folosesc în acest mod.
# en: 3f6a6390
fill-source-attribute = Single sign-on (autentificare unică) → Attributes & Claims (atribute și revendicări): deschideți revendicarea a cărei intrare este indicată în mesaj, adesea Unique User Identifier (Name ID) (identificator unic de utilizator), și completați atributul-sursă pentru această persoană. Alegeți alt atribut numai după ce îi întrebați pe proprietarii aplicației: de el depind conturile oamenilor acolo.
# en: 1ad03c87
confirm-certificate-subject = Întrebați-i pe proprietarii aplicației ce certificat ar trebui să folosească. Permiteți încă un nume de subiect numai dacă ei îl confirmă: oricine deține un astfel de certificat se poate conecta ca această aplicație.
