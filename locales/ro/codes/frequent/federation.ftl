# en: 85033144
AADB2C90273 = Răspunsul celuilalt furnizor nu a putut fi folosit
    .meaning = Ați ales să vă conectați prin alt furnizor, cum ar fi Google sau Facebook, iar ce a venit de acolo nu a putut fi folosit. Începeți din nou și parcurgeți până la capăt pagina furnizorului. Dacă se întâmplă de fiecare dată, trebuie să verifice cei care administrează site-ul.
    .cause-1 = Ați anulat pe pagina furnizorului sau ați refuzat acolo.
    .cause-2 = ID-ul de client, secretul sau adresele pe care site-ul le folosește la furnizor sunt greșite.
    .cause-3 = Furnizorul a refuzat solicitarea, de exemplu din cauza unei părți pe care nu o cunoaște.
# en: 36dfe492
AADB2C90289 = Site-ul nu s-a putut conecta la celălalt furnizor
    .meaning = Ați ales să vă conectați prin alt furnizor, iar site-ul nu a putut lua legătura cu acesta. Poate trece de la sine. Dacă persistă, trebuie să verifice cei care administrează site-ul.
    .cause-1 = Secretul pe care site-ul îl folosește la furnizor este greșit sau a expirat. Atunci mesajul spune invalid_client.
    .cause-2 = Furnizorul nu funcționează sau nu răspunde la timp.
    .cause-3 = O adresă a furnizorului din setările site-ului este greșită sau nu este accesibilă din afară.
# en: 351aac8d
AADSTS50003 = Certificatul de conectare al acestei aplicații nu poate fi folosit
    .meaning = Microsoft semnează dovada care vă lasă să intrați în această aplicație, iar certificatul necesar pentru asta lipsește sau este deteriorat. Probabil că sunt opriți toți cei care folosesc aplicația. Contul și parola dvs. sunt în regulă.
    .cause-1 = Aplicația nu are niciun certificat de semnare SAML sau niciunul activ.
    .cause-2 = În listă există un certificat, dar înregistrarea lui este deteriorată, așa că Microsoft Entra ID nu îl recunoaște.
    .cause-3 = Certificatul tocmai este înlocuit. Atunci mesajul spune asta, iar problema trece de la sine.
    .background = La SAML, Microsoft Entra ID semnează fiecare răspuns către aplicație cu un certificat făcut pentru acea aplicație în entitatea dvs. găzduită. Aplicația păstrează o copie a părții publice și verifică cu ea fiecare răspuns. De aceea, un certificat nou trebuie cunoscut de ambele părți.
# en: 033f78d0
AADSTS50008 = Dovada de la pagina dvs. de conectare nu a fost acceptată
    .meaning = Conectarea dvs. trece printr-o pagină din afara Microsoft, de obicei cea a organizației. Microsoft nu a putut accepta dovada venită de acolo. Cel mai adesea, cauza este o setare a legăturii dintre cele două, nu parola dvs.
    .meaning-actual-expected = Conectarea dvs. trece printr-o pagină din afara Microsoft, de obicei cea a organizației. Dovada venită de acolo nu este alcătuită cum trebuie: în loc de „{ $expected }” are „{ $actual }”. Cauza este o setare a legăturii dintre cele două, nu parola dvs.
    .search = token SAML, certificat de federare, SAML token, federation certificate, AD FS
    .cause-1 = Serviciul de federare semnează cu un certificat nou, pe care Microsoft Entra ID nu îl cunoaște încă.
    .cause-2 = Emitentul (Issuer) din răspuns nu este cel înregistrat pentru domeniu sau același emitent este folosit de altă entitate găzduită.
    .cause-3 = Aserțiunea SAML lipsește, este incompletă sau are altă versiune de SAML decât cea acceptată de acest mod de conectare: WS-Federation, de exemplu, așteaptă SAML 1.1.
    .cause-4 = O aplicație prezintă chiar ea o aserțiune SAML, iar aceasta nu este în regulă.
# en: 54e30e8f
AADSTS50107 = Microsoft nu cunoaște pagina de conectare de la care veniți
    .meaning = Conectarea dvs. trece printr-o pagină din afara Microsoft, de obicei cea a propriei organizații. Numele cu care se prezintă acea pagină nu este printre cele înregistrate la Microsoft. Cauza este o setare a legăturii dintre cele două; contul și parola dvs. sunt în regulă.
    .meaning-realm = Conectarea dvs. trece printr-o pagină din afara Microsoft, de obicei cea a propriei organizații. Aceasta se prezintă cu numele „{ $realm }”, care nu este printre cele înregistrate la Microsoft. Cauza este o setare a legăturii dintre cele două; contul și parola dvs. sunt în regulă.
    .search = domeniu de federare, emitent necunoscut, federation realm, unknown issuer
    .cause-1 = Pentru utilizatori invitați: emitentul înregistrat pentru organizația parteneră nu este cel pe care îl trimite furnizorul ei de identitate.
    .cause-2 = Pentru un domeniu federat: furnizorul de identitate trimite alt emitent decât cel înregistrat pentru domeniu.
    .cause-3 = La AD FS cu mai multe domenii sau subdomenii: regula care formează emitentul nu se potrivește cu acest cont.
    .cause-4 = O aplicație oferă la schimb o aserțiune SAML emisă chiar de Entra ID: emitentul din mesaj începe atunci cu https://sts.windows.net/. Nimic din entitatea găzduită nu poate remedia asta.
    .cause-5 = Federarea tocmai a fost configurată, modificată sau eliminată, iar schimbarea nu a ajuns încă peste tot.
    .background = Când o organizație își conectează oamenii pe o pagină proprie, acea pagină trimite la Microsoft un răspuns semnat care conține numele ei, emitentul (issuer). Microsoft Entra ID folosește acest nume ca să găsească domeniul sau partenerul căruia îi aparține. Dacă nicio înregistrare nu are exact acest nume, conectarea se oprește acolo.
# en: 0d23e701
AADSTS50174 = Două pagini de conectare v-au trimis mereu de la una la alta
    .meaning = Microsoft a observat că erați trimis încoace și încolo între pagina sa de conectare și alta și a oprit acest lucru. Poate ajuta să o luați de la început. Dacă nu, organizația dvs. trebuie să își verifice pagina de conectare.
    .background = Listele publice de coduri Microsoft nu îl explică pe acesta. În codul paginii sale de conectare, el este numit o buclă între furnizori de identitate.
    .search = buclă de redirecționare, prea multe redirecționări, redirect loop
# en: 14ea9a4e
AADSTS75011 = V-ați conectat în alt mod decât cel cerut de aplicație
    .meaning = Aplicația cere un anumit mod de conectare, iar dvs. sunteți deja conectat în alt mod. Microsoft nu v-a conectat din nou, așa că cele două nu se potrivesc. Contul și parola dvs. sunt în regulă.
    .meaning-requestedMethods-usedMethods = Aplicația cere un anumit mod de conectare, „{ $requestedMethods }”, iar dvs. sunteți deja conectat în alt mod, „{ $usedMethods }”. Microsoft nu v-a conectat din nou, așa că cele două nu se potrivesc. Contul și parola dvs. sunt în regulă.
    .search = metoda de autentificare nu se potrivește, SAML AuthnContext, authentication method mismatch, RequestedAuthnContext
# en: 8f7b496a
AADSTS76021 = Solicitarea aplicației a venit fără semnătura ei
    .meaning = Această aplicație este configurată astfel încât Microsoft să accepte numai solicitări semnate de ea, iar aceasta nu era semnată. Adesea ajută să porniți de la adresa web a aplicației. Contul și parola dvs. sunt în regulă.
    .cause-1 = Conectarea a fost pornită din My Apps (Aplicațiile mele), din lansatorul de aplicații Microsoft 365 sau de la butonul de testare din portal, unde nimeni nu poate semna în locul aplicației.
    .cause-2 = În Entra ID se cer solicitări semnate, dar aplicația nu este configurată să semneze.
    .cause-3 = Aplicația semnează, dar pune semnătura în alt loc decât cel potrivit pentru modul în care este trimisă solicitarea.
    .background = SAML îi permite unei aplicații să semneze solicitarea cu care trimite oamenii să se conecteze. Dacă un administrator cere acest lucru, Microsoft verifică fiecare solicitare cu certificatul public al aplicației și le respinge pe cele nesemnate. Numai aplicația are cheia privată, așa că o conectare pornită de pe partea Microsoft nu poate avea niciodată acea semnătură.
    .search = solicitare SAML nesemnată, SAML request not signed
# en: 58e064ed
AADSTS76026 = Solicitarea aplicației era prea veche
    .meaning = Solicitarea prin care aplicația cerea să fiți conectat era prea veche când a ajuns la Microsoft. De obicei ajunge să începeți din nou din aplicație. Contul și parola dvs. sunt în regulă.
    .cause-1 = O pagină veche, un marcaj sau butonul Înapoi a trimis o solicitare de mai demult.
    .cause-2 = Ceasul serverului pe care rulează aplicația este greșit. Atunci conectarea eșuează pentru toată lumea, de fiecare dată.
# en: 8de64559
AADSTS90123 = Un serviciu pe care Microsoft l-a întrebat despre dvs. a spus nu
    .meaning = Microsoft a întrebat despre dvs. alt serviciu, de exemplu serviciul de conectare propriu al organizației, iar acela a refuzat. Numai cei care îl administrează pot vedea de ce. Merită să încercați încă o dată de la început, apoi întrebați.
    .meaning-errorCode = Microsoft a întrebat despre dvs. alt serviciu, de exemplu serviciul de conectare propriu al organizației, iar acela a refuzat cu răspunsul „{ $errorCode }”. Numai cei care îl administrează pot vedea de ce. Merită să încercați încă o dată de la început, apoi întrebați.
    .cause-1 = O regulă a celuilalt serviciu a respins această conectare.
    .cause-2 = Conectarea pe pagina celuilalt serviciu a fost anulată sau nu s-a încheiat.
    .cause-3 = Legătura dintre Microsoft și acel serviciu este configurată greșit.
# en: 3e3f6e01
AADSTS750054 = Lipsește solicitarea de conectare a aplicației
    .meaning = Ați ajuns la pagina de conectare fără solicitarea pe care trebuie s-o trimită aplicația. Aici duce o pagină de conectare salvată, dar și o aplicație care nu este încă configurată pentru autentificarea unică (single sign-on). Contul și parola dvs. sunt în regulă.
    .cause-1 = Aplicația a fost deschisă dintr-un marcaj sau de la un link care duce la pagina Microsoft.
    .cause-2 = Organizația a setat adresa de conectare Microsoft ca Sign on URL (adresă de conectare) pentru aplicație.
    .cause-3 = Aplicația își trimite solicitarea în altă formă sau nu trimite niciuna.
    .search = lipsește SAMLRequest sau SAMLResponse, SAMLRequest or SAMLResponse missing
# en: 0b97f431
AADSTS900236 = Solicitarea aplicației spune mai mult decât acceptă Microsoft
    .meaning = Solicitarea de conectare a aplicației conține ceva ce Microsoft nu acceptă acolo. Numai cei care administrează aplicația pot elimina acea parte. Contul și parola dvs. sunt în regulă.
    .meaning-propertyName = Solicitarea de conectare a aplicației conține o parte numită „{ $propertyName }”, pe care Microsoft nu o acceptă acolo. Numai cei care administrează aplicația o pot elimina. Contul și parola dvs. sunt în regulă.
    .cause-1 = Aplicația sau un gateway din fața ei pune în solicitare numele persoanei (Subject), adesea ca să completeze dinainte numele contului.
    .cause-2 = Aplicația folosește altă parte din SAML, pe care Entra ID nu o cunoaște.
# en: ce030fa9
AADSTS5000819 = Pagina dvs. de conectare nu a trimis o adresă de e-mail potrivită
    .meaning = V-ați conectat pe o pagină din afara Microsoft, de obicei cea a propriei organizații. În răspunsul ei nu există nicio adresă de e-mail la locul potrivit sau există una cu o terminație care nu este așteptată de acolo. Cauza este o setare a legăturii dintre cele două; parola dvs. este în regulă.
    .cause-1 = Furnizorul de identitate nu trimite adresa de e-mail sau o trimite sub alt nume.
    .cause-2 = Partea de după @ nu este un domeniu pentru care a fost configurată federarea. Adesea este o adresă personală, cum ar fi una de la Gmail, sau domeniul unei firme-surori.
    .cause-3 = Răspunsul este destinat altei entități găzduite sau ajunge la o adresă greșită.
    .cause-4 = O organizație a configurat federarea pentru invitați cu propriul furnizor de identitate, iar acum chiar oamenii ei intră pe această cale.
    .background = La utilizatorii invitați de la un partener SAML sau WS-Fed, Entra ID are încredere în pagina de conectare a partenerului numai pentru domeniile cu care a fost configurată. Citește adresa de e-mail din răspuns ca să vadă dacă persoana ține de unul dintre ele.
# en: aecef4b0
AADSTS7500514 = Pagina dvs. de conectare a răspuns într-o formă care nu este înțeleasă
    .meaning = Aplicația v-a conectat prin pagina de conectare proprie a organizației, iar ce a venit de acolo nu are o formă pe care o acceptă Microsoft. Cauza este o setare a legăturii dintre cele două. Contul și parola dvs. sunt în regulă.
    .cause-1 = Furnizorul de identitate, cel mai adesea PingFederate, emite SAML 1.1, dar îl etichetează astfel încât biblioteca aplicației îl ia drept SAML 2.0.
    .cause-2 = O aplicație prezintă chiar ea o aserțiune SAML, cu tipul de acordare (grant type) greșit sau trunchiată.
    .background = Li se întâmplă aplicațiilor și modulelor PowerShell care cer ele însele parola. În culise, ele obțin un token SAML de la serviciul de conectare propriu al organizației și îl schimbă la Microsoft pe altul. Trebuie să spună ce versiune de SAML este și se iau după eticheta pe care i-o pune serviciul.
