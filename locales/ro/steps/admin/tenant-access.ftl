# en: e2ca5030
check-tenant-exists = Verificați că ID-ul entității găzduite sau domeniul din detalii este corect și că entitatea găzduită nu a fost ștearsă și mai are un abonament.
# en: 4a977fbb
compare-identity-with-guest = Comparați contul și furnizorul de identitate din mesaj cu invitatul pe care l-ați adăugat: oamenii au adesea un cont de la locul de muncă și unul personal cu aceeași adresă.
# en: c6cf0655
call-microsoft-about-blocked-tenant = Sunați la asistența Microsoft pentru firme, indicați ID-ul entității găzduite și codul și cereți reexaminarea blocării. Deschideți un singur caz: blocarea nu poate fi ridicată din portal.
# en: c3e90d23
call-microsoft-to-reactivate-tenant = În cel mult 20 de zile de la blocare, sunați la asistența Microsoft pentru firme, indicați ID-ul entității găzduite și codul și cereți reactivarea ei. Deschideți un singur caz.
# en: 6293b91a
open-portal-in-other-tenant = Ca să lucrați între timp în altă entitate găzduită, puneți-i domeniul după adresa portalului, ca în portal.azure.com/contoso.onmicrosoft.com.
# en: 8456befc
check-cross-tenant-settings = External Identities (identități externe) → Cross-tenant access settings (setări de acces între entități găzduite): vedeți ce permite organizația dvs. în relația cu cealaltă, la intrare (inbound) și la ieșire (outbound).
# en: 5fef99a0
check-delegated-admin-relationship = Verificați că relația de administrare delegată (GDAP) cu acest client este activă. Ea le dă oamenilor roluri; nu autorizează o aplicație.
# en: 680fcbf2
review-sign-up-conditions = În entitatea găzduită în care oamenii își creează contul, External Identities (identități externe) → User flows (fluxuri de utilizator) → fluxul acestei aplicații: comparați ce cere și ce furnizori de identitate acceptă cu contul persoanei. Căutați și domenii permise sau blocate în External collaboration settings (setări de colaborare externă).
# en: d13e9002
check-sign-up-extension = External Identities (identități externe) → Custom authentication extensions (extensii de autentificare personalizate): dacă una rulează la crearea contului, aflați de la proprietarii ei dacă a refuzat această persoană și de ce.
# en: 9252ff2f
check-who-may-invite-guests = External Identities (identități externe) → External collaboration settings (setări de colaborare externă): vedeți cine poate invita utilizatori și ce domenii sunt permise.
# en: 4f0f3040
review-policy-for-service-providers = Pentru tehnicienii unui partener: în Conditional Access (acces condiționat) → politica → Users (utilizatori), „Service provider users” (utilizatori ai furnizorilor de servicii) apare ca grup separat. Hotărâți împreună ce trebuie să le protejeze accesul înainte să îi excludeți din această politică.
# en: 97ebc913
look-up-named-feature = Mesajul numește funcția: căutați în documentația Microsoft ce licență îi trebuie și unde se activează. Aflați mai întâi cine a dezactivat-o și de ce.
    .feature = Mesajul numește funcția „{ $feature }”: căutați în documentația Microsoft ce licență îi trebuie și unde se activează. Aflați mai întâi cine a dezactivat-o și de ce.
# en: 420a1217
decide-on-member-account = Dacă persoana trebuie să folosească acest site, aflați împreună cu proprietarii lui dacă poate primi un cont chiar în organizația dvs.: un cont de utilizator invitat nu ajunge.
# en: bae5dd03
read-tenant-restriction-report = Centrul de administrare Entra → Overview (prezentare generală) → Tenant restrictions (restricții de entitate găzduită): vedeți ce conectări au fost refuzate și pentru ce entitate găzduită erau. Raportul aparține entității găzduite numite în Restrict-Access-Context.
# en: 4594351e
extend-tenant-restriction-header = Dacă oamenii dvs. trebuie să ajungă la acea organizație: aflați a cui este entitatea găzduită, apoi adăugați ID-ul ei sau un domeniu al ei la antetul Restrict-Access-To-Tenants pe care îl trimite proxy-ul sau firewallul dvs.
# en: 0bc6f917
check-restriction-header-values = Dacă este refuzată chiar organizația dvs.: entitatea ei găzduită trebuie să apară și în Restrict-Access-To-Tenants, iar ID-ul acesteia, în Restrict-Access-Context. Căutați un al doilea proxy sau un VPN care adaugă un antet propriu.
# en: 1dbd840c
spare-server-from-restriction = Dacă mesajul apare pe un server sau la un agent: întrebați producătorul la ce entitate găzduită se conectează (unii agenți Microsoft folosesc una a Microsoft) și permiteți acea entitate găzduită sau lăsați conectările acestui server să ocolească antetul.
# en: 14ddfdba
check-tenant-restriction-policy = Dacă folosiți restricții de entitate găzduită v2 (tenant restrictions v2): External Identities (identități externe) → Cross-tenant access settings (setări de acces între entități găzduite), în Default settings (setări implicite) și în intrarea organizației → Tenant restrictions (restricții de entitate găzduită): vedeți ce conturi și aplicații ale acelei entități găzduite pot fi folosite în rețelele și pe dispozitivele dvs.
# en: 3c01dbac
use-work-account-for-tenant = Dacă vă ocupați de o entitate găzduită cu un cont personal, creați un cont de la locul de muncă pe domeniul ei onmicrosoft.com, dați-i rolurile necesare și folosiți-l pe acela în instrument.
# en: 47e20481
give-guests-tenant-link = Dați-le invitaților un link care indică entitatea dvs. găzduită, cum ar fi https://myapps.microsoft.com/?tenantid=<ID-ul entității găzduite>, sau linkul propriu al aplicației, cu entitatea dvs. găzduită în el.
# en: 9e983d8b
give-administrator-role = Dacă un coleg trebuie să aibă grijă de o entitate găzduită External ID sau B2C: vedeți în Users (utilizatori) → persoana → Assigned roles (roluri atribuite) dacă are un rol de administrator. Fără rol, contul lui poate fi considerat unul de client. Nu dați un rol doar ca să dispară mesajul.
# en: d29f44cf
check-outbound-access = În entitatea găzduită a persoanei: External Identities (identități externe) → Cross-tenant access settings (setări de acces între entități găzduite) → Organizational settings (setări pe organizații) → cealaltă organizație → Outbound access (acces la ieșire) → B2B collaboration (colaborare B2B). Atât persoana, cât și aplicația trebuie să fie permise; pentru organizațiile care nu sunt pe listă contează Default settings (setări implicite).
# en: 52c99298
add-partner-organization = Dacă organizația dvs. vrea această colaborare: adăugați cealaltă entitate găzduită în Organizational settings (setări pe organizații) și permiteți acolo persoanele și aplicațiile necesare. Nu este nevoie să deschideți Default settings (setări implicite) pentru toată lumea.
# en: 0517bee1
connect-other-cloud = Dacă cele două entități găzduite se află în clouduri Microsoft diferite și vreți să lucrați cu cealaltă: ambele trebuie să activeze celălalt cloud în External Identities (identități externe) → Cross-tenant access settings (setări de acces între entități găzduite) → Microsoft cloud settings (setări pentru cloudurile Microsoft) și să se adauge una pe alta.
# en: b8a1d335
check-inbound-access = În entitatea găzduită care este vizitată: External Identities (identități externe) → Cross-tenant access settings (setări de acces între entități găzduite) → Organizational settings (setări pe organizații) → organizația persoanei → Inbound access (acces la intrare) → B2B collaboration (colaborare B2B). Atât persoana, cât și aplicația trebuie să fie permise; pentru organizațiile care nu sunt pe listă contează Default settings (setări implicite).
# en: f7a890ce
use-ids-of-partner = Dacă pot intra numai anumite persoane sau grupuri: ID-urile de obiect introduse acolo trebuie să fie cele din entitatea lor găzduită. Un grup al dvs. nu poate lăsa să intre pe cineva care nu este încă utilizator invitat.
