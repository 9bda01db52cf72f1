# en: 2d093936
AADB2C90006 = Site-ul a indicat o adresă de întoarcere neînregistrată
    .meaning = După conectare vă întoarceți la site, iar adresa pe care a dat-o pentru asta nu este pe lista lui. Fie site-ul este configurat greșit, fie linkul care v-a adus aici nu este bun. Contul și parola dvs. sunt în regulă.
    .meaning-appId-redirectUri = După conectare vă întoarceți la site. Solicitarea a dat pentru asta adresa „{ $redirectUri }”, care nu este pe lista aplicației cu numărul { $appId }. Fie site-ul este configurat greșit, fie linkul care v-a adus aici nu este bun.
    .meaning-redirectUri = După conectare vă întoarceți la site. Solicitarea a dat pentru asta adresa „{ $redirectUri }”, care nu este pe lista site-ului. Fie site-ul este configurat greșit, fie linkul care v-a adus aici nu este bun.
    .cause-1 = Site-ul s-a mutat sau are o versiune de test, iar adresa aceea nu a fost niciodată înregistrată.
    .cause-2 = Cele două adrese diferă printr-un detaliu: schema, portul, calea, literele mari și mici sau o bară oblică la sfârșit.
    .cause-3 = În spatele unui proxy, site-ul își construiește adresa cu http sau cu un nume intern.
    .cause-4 = Solicitarea indică ID-ul de client al altei aplicații sau al altui mediu.
# en: 1105aa07
AADB2C90007 = Site-ul nu are înregistrată nicio adresă de întoarcere
    .meaning = După conectare vă întoarceți la site, dar pentru asta nu este înregistrată absolut nicio adresă. Contul și parola dvs. sunt în regulă. Numai cei care administrează site-ul pot remedia problema.
    .meaning-appId = După conectare vă întoarceți la site, dar pentru aplicația cu numărul { $appId } nu este înregistrată absolut nicio adresă. Contul și parola dvs. sunt în regulă. Numai cei care administrează site-ul pot remedia problema.
# en: 04632a24
AADB2C90057 = Modul de conectare folosit de acest site este dezactivat
    .meaning = Site-ul vrea ca răspunsul să fie trimis direct în browser, iar acest lucru nu este activat pentru el. Contul și parola dvs. sunt în regulă. Numai cei care administrează site-ul pot remedia problema.
    .cause-1 = Site-ul folosește fluxul implicit (implicit flow), iar înregistrarea lui nu îl permite.
    .cause-2 = Este bifată numai una dintre cele două casete, ID tokens (tokenuri de ID) sau Access tokens (tokenuri de acces).
    .cause-3 = O conectare cu parolă (ROPC) este trimisă la o politică făcută pentru pagini de conectare.
    .cause-4 = Cineva încearcă din portal un flux de utilizator (user flow) cu o aplicație care nu este configurată pentru așa ceva.
# en: c615dbe7
AADB2C90068 = Aplicația site-ului nu este înregistrată pentru acest fel de conectare
    .meaning = Site-ul folosește un număr de aplicație pe care Microsoft nu îl acceptă pentru conectarea clienților. Contul și parola dvs. sunt în regulă. Numai cei care administrează site-ul pot remedia problema.
    .meaning-appId = Site-ul folosește numărul de aplicație { $appId }, pe care Microsoft nu îl acceptă pentru conectarea clienților. Contul și parola dvs. sunt în regulă. Numai cei care administrează site-ul pot remedia problema.
    .cause-1 = Aplicația a fost înregistrată cu un tip de cont pe care fluxurile de utilizator (user flows) nu îl deservesc.
    .cause-2 = ID-ul de client aparține altei entități găzduite, de exemplu celei proprii a organizației, și nu celei B2C.
    .cause-3 = Aplicația provine dintr-un portal mai vechi și a fost înregistrată altfel.
# en: 768685fe
AADB2C90079 = Site-ul nu și-a prezentat propriul secret
    .meaning = De la un astfel de site, Microsoft așteaptă un secret propriu, dar nu a primit niciunul. Nu are legătură cu parola dvs. și nu ați greșit cu nimic.
    .cause-1 = O aplicație cu o singură pagină (SPA) sau una mobilă are URI-ul de redirecționare la Web, ca și cum ar rula pe un server.
    .cause-2 = O aplicație de pe un server nu are niciun secret în setările ei sau nu îl trimite.
# en: 8e4f07a2
AADSTS50001 = Serviciul de care are nevoie aplicația nu a fost găsit
    .meaning = Aplicația a cerut acces la un serviciu pe care organizația la care vă conectați nu îl are sau l-a dezactivat. Cel mai adesea, aplicația folosește un nume greșit al serviciului. Contul și parola dvs. sunt în regulă.
    .meaning-resource-tenant = Aplicația a cerut acces la serviciul „{ $resource }”, pe care organizația „{ $tenant }”, indicată de această solicitare, nu îl are sau l-a dezactivat. Cel mai adesea, aplicația folosește un nume greșit sau cere serviciul în organizația greșită. Contul și parola dvs. sunt în regulă.
    .cause-1 = Numele serviciului din setările aplicației este ușor greșit: o greșeală de tastare, alt mediu sau adresa unei singure pagini în locul întregului serviciu.
    .cause-2 = Conectarea a mers la altă organizație decât cea care are serviciul.
    .cause-3 = Organizația nu a adăugat, nu a licențiat sau nu a aprobat încă serviciul.
    .cause-4 = Un administrator a dezactivat serviciul.
# en: 3fffa73c
AADSTS50010 = Aplicația nu are niciun nume pe care Microsoft să-l poată verifica
    .meaning = Microsoft trebuie să verifice că o conectare este destinată acestei aplicații, iar setările aplicației nu oferă nimic cu care să compare. Contul și parola dvs. sunt în regulă. Numai cei care administrează aplicația pot remedia problema.
# en: eb77b221
AADSTS50011 = Aplicația v-a trimis înapoi la o adresă greșită
    .meaning = Aplicația a cerut ca Microsoft să vă trimită înapoi la o adresă care nu este pe lista ei, așa că Microsoft a oprit conectarea. Contul și parola dvs. sunt în regulă. Fie aplicația este configurată greșit, fie linkul care v-a adus aici nu este bun.
    .meaning-redirectUri = Aplicația a cerut ca Microsoft să vă trimită înapoi la adresa „{ $redirectUri }”, care nu este pe lista ei, așa că Microsoft a oprit conectarea. Contul și parola dvs. sunt în regulă. Fie aplicația este configurată greșit, fie linkul care v-a adus aici nu este bun.
    .search = adresă de redirecționare greșită, URI de redirecționare nu se potrivește, redirect URI mismatch, reply URL does not match, callback URL
# en: 566612c7
AADSTS50105 = Încă nu aveți acces la această aplicație
    .meaning = Contul dvs. funcționează, dar această aplicație îi lasă să intre numai pe cei care au fost adăugați la ea, iar contul dvs. nu este printre cele adăugate. O nouă încercare nu schimbă asta.
    .meaning-appName = Contul dvs. funcționează, dar aplicația care se numește pe sine „{ $appName }” îi lasă să intre numai pe cei care au fost adăugați la ea, iar contul dvs. nu este printre cele adăugate. O nouă încercare nu schimbă asta.
    .meaning-resource = O aplicație a cerut acces la altă aplicație, „{ $resource }”, care le lasă să intre numai pe cele cărora li s-a dat un rol în ea. Este o chestiune între cele două aplicații: contul și parola dvs. sunt în regulă.
    .search = nu am acces la aplicație, utilizator neatribuit aplicației, nu sunt adăugat la aplicație, user not assigned to a role, app assignment required
# en: 02985c31
AADSTS50146 = Acestei aplicații îi lipsește o cheie proprie
    .meaning = Cineva a schimbat ce află această aplicație despre cei care se conectează. De atunci are nevoie de o cheie proprie, iar aceasta lipsește sau a expirat. Contul și parola dvs. sunt în regulă.
    .cause-1 = La aplicație s-a adăugat o politică de mapare a revendicărilor (claims mapping policy), o revendicare personalizată sau un furnizor de revendicări personalizat (custom claims provider), iar aplicația nu are nici o cheie de semnare proprie, nici acceptMappedClaims.
    .cause-2 = Cheia de semnare proprie a aplicației a expirat.
    .cause-3 = Cheia este nouă, iar valabilitatea ei începe mai târziu.
    .background = De obicei, Microsoft semnează tokenurile cu chei comune tuturor aplicațiilor. O aplicație ale cărei revendicări (claims) vin dintr-o politică de mapare trebuie să arate că le așteaptă: cu o cheie de semnare proprie sau cu o setare în înregistrarea ei. Altfel, cineva ar putea strecura revendicări inventate într-o aplicație care nu știe nimic despre ele.
# en: eeca900a
AADSTS50194 = Aplicația a folosit o pagină de conectare nepermisă pentru ea
    .meaning = Aplicația este înregistrată pentru o singură organizație, dar a folosit pagina de conectare destinată tuturor organizațiilor. Este o setare a aplicației; contul și parola dvs. sunt în regulă.
    .meaning-appName = Aplicația care se numește pe sine „{ $appName }” este înregistrată pentru o singură organizație, dar a folosit pagina de conectare destinată tuturor organizațiilor. Este o setare a aplicației; contul și parola dvs. sunt în regulă.
    .search = aplicația nu este configurată pentru mai multe organizații, not configured as multi-tenant application, /common endpoint
# en: ca25c723
AADSTS70001 = Această aplicație nu este cunoscută aici sau este dezactivată
    .meaning = Organizația la care a mers conectarea nu cunoaște această aplicație sau a dezactivat-o. Contul și parola dvs. sunt în regulă.
    .meaning-tenant = Conectarea a mers la organizația „{ $tenant }”, pe care o indică această solicitare, iar aceasta nu cunoaște aplicația. Contul și parola dvs. sunt în regulă.
    .search = aplicație negăsită, aplicație dezactivată, application not found, app disabled
# en: 2ed39112
AADSTS70002 = Microsoft nu a acceptat ce a trimis aplicația ca dovadă
    .meaning = Aplicația a trimis o dovadă a identității ei sau a faptului că v-ați conectat, iar Microsoft nu a acceptat-o. Cel mai adesea este vorba de propriul ei secret și nu ați greșit cu nimic. Dacă mesajul indică un al doilea cod, acela spune mai multe.
    .cause-1 = Secretul sau certificatul aplicației este greșit, a expirat sau aparține altei aplicații.
    .cause-2 = Codul de autorizare sau tokenul de reîmprospătare prezentat de aplicație a expirat sau a fost deja folosit: al doilea cod este atunci 70008 sau 54005.
    .cause-3 = O aplicație care preia ea însăși numele și parola a primit date greșite sau contul este blocat: al doilea cod este atunci 50126 sau 50053.
    .cause-4 = Ce trimite aplicația nu poate fi citit, de exemplu pentru că nu este codificat.
# en: d7cf0d37
AADSTS70005 = Aplicația a cerut un fel de răspuns pe care nu îl poate primi
    .meaning = Aplicația a spus în ce formă vrea răspunsul, iar forma aceea nu este activată pentru ea. Problema o pot remedia cei care dezvoltă sau administrează aplicația; contul și parola dvs. sunt în regulă.
    .meaning-responseType = Aplicația a cerut un răspuns de tipul „{ $responseType }”, iar acest tip nu este activat pentru ea. Problema o pot remedia cei care dezvoltă sau administrează aplicația; contul și parola dvs. sunt în regulă.
    .cause-1 = Aplicația cere un token direct de la pagina de conectare, iar acest lucru nu este activat în înregistrarea ei.
    .cause-2 = Aplicația cere un token de ID fără permisiunea (scope) openid.
    .cause-3 = Valoarea parametrului response_type este scrisă greșit sau nu există.
    .search = tip de răspuns neacceptat, response type not supported, response_type
# en: 84044d16
AADSTS70021 = Dovada externă a aplicației nu se potrivește cu nimic înregistrat
    .meaning = Un serviciu sau o sarcină automată a vrut să se conecteze cu o dovadă din alt sistem, iar Microsoft nu are înregistrat nimic care să i se potrivească. Nu este vorba de contul sau parola vreunei persoane. Problema o pot remedia cei care administrează serviciul.
    .meaning-issuer-subject = Un serviciu sau o sarcină automată care se numește pe sine „{ $subject }” a vrut să se conecteze cu o dovadă de la „{ $issuer }”, iar Microsoft nu are înregistrat nimic care să i se potrivească. Nu este vorba de contul sau parola vreunei persoane. Problema o pot remedia cei care administrează serviciul.
    .cause-1 = Subiectul (subject) diferă: altă ramură, alt mediu, alt depozit (repository), alt spațiu de nume sau alt cont de serviciu ori o diferență între litere mari și mici.
    .cause-2 = La GitHub Actions, o parte are subiectul cu ID-uri numerice (repo:owner@123/name@456:…), iar cealaltă pe cel numai cu nume.
    .cause-3 = Emitentul (issuer) diferă, adesea numai printr-o bară oblică la sfârșit.
    .cause-4 = Audiența (audience) diferă; de obicei trebuie să fie api://AzureADTokenExchange.
    .cause-5 = Acreditarea federată (federated credential) aparține altei aplicații sau identități gestionate (managed identity) decât cea al cărei ID de client apare în solicitare.
    .cause-6 = Acreditarea federată tocmai a fost adăugată.
    .background = Cu federarea identității sarcinilor de lucru (workload identity federation), o aplicație nu are nevoie de niciun secret: prezintă un token de la un sistem în care are încredere, cum este GitHub sau un cluster Kubernetes. Entra ID acceptă tokenul numai dacă o acreditare federată a aplicației are același emitent (issuer), același subiect (subject) și aceeași audiență (audience).
# en: 783adcc1
AADSTS500011 = În organizația dvs. nu este configurat ce îi trebuie aplicației
    .meaning = Aplicația a cerut acces la un serviciu pe care organizația la care vă conectați nu îl are. Cel mai adesea, aplicația cere serviciul sub un nume greșit sau în organizația greșită. Contul și parola dvs. sunt în regulă.
    .meaning-resource-tenant = Aplicația a cerut acces la serviciul „{ $resource }”, pe care organizația „{ $tenant }”, indicată de această solicitare, nu îl are. Cel mai adesea, aplicația cere serviciul sub un nume greșit sau în organizația greșită. Contul și parola dvs. sunt în regulă.
    .cause-1 = Numele serviciului din setările aplicației este ușor greșit sau ține de alt mediu.
    .cause-2 = Conectarea a mers la altă organizație decât cea care are serviciul.
    .cause-3 = Organizația nu a adăugat, nu a licențiat sau nu a aprobat încă serviciul.
    .cause-4 = Serviciul este înregistrat pentru o singură organizație, așa că nicio alta nu îl poate avea.
    .search = resursă negăsită, resource not found, service principal al API-ului, service principal of the API, Application ID URI
# en: 757dee83
AADSTS500014 = Un serviciu pe care se bazează această aplicație este dezactivat
    .meaning = Aplicația se bazează pe un serviciu care este dezactivat în organizația la care vă conectați. Contul și parola dvs. sunt în regulă, iar o nouă încercare nu schimbă nimic.
    .meaning-resource = Aplicația a cerut un serviciu pe care mesajul îl numește „{ $resource }” și care este dezactivat în organizația la care vă conectați. Contul și parola dvs. sunt în regulă, iar o nouă încercare nu schimbă nimic.
    .cause-1 = Abonamentul care cuprinde serviciul a expirat sau a fost anulat, cum se întâmplă la entitățile găzduite de probă sau pentru dezvoltatori.
    .cause-2 = Un administrator a dezactivat serviciul, poate fără să știe ce aplicații au nevoie de el.
    .cause-3 = Microsoft sau editorul serviciului l-a dezactivat pentru toată lumea.
    .background = În fiecare entitate găzduită, un serviciu este reprezentat de o entitate principală de serviciu (service principal). Cât timp aceasta este dezactivată, Microsoft nu emite tokenuri pentru serviciu, pentru nicio aplicație și nicio persoană. Când un abonament Microsoft 365 expiră, entitățile principale de serviciu pentru Exchange, SharePoint sau Teams pot fi dezactivate, în timp ce altele, cum este Microsoft Graph, funcționează în continuare.
# en: a09586dc
AADSTS500113 = Aplicația nu are înregistrată nicio adresă de întoarcere
    .meaning = După conectare vă întoarceți la aplicație, dar pentru asta nu este înregistrată nicio adresă. Contul și parola dvs. sunt în regulă. Numai cei care au configurat aplicația pot remedia problema.
    .cause-1 = Aplicația tocmai a fost înregistrată și nimeni nu i-a dat un URI de redirecționare.
    .cause-2 = Setările aplicației indică ID-ul altei înregistrări, de exemplu al unui API sau al altui mediu.
    .cause-3 = A fost adăugată o aplicație SAML, iar câmpul ei Reply URL (URL de răspuns) este încă gol.
    .cause-4 = Un administrator a deschis linkul de consimțământ al unei aplicații care nu are URI de redirecționare, de exemplu una pentru sarcini în fundal.
# en: 5a60f16c
AADSTS500181 = Aplicația a prezentat două certificate care nu se potrivesc
    .meaning = Aplicația dovedește cine este cu un certificat propriu. A deschis conexiunea cu unul și a indicat altul în dovada ei. Contul și parola dvs. sunt în regulă; numai cei care administrează aplicația pot remedia problema.
    .cause-1 = Certificatul a fost reînnoit, iar aplicația folosește încă un token sau o aserțiune (assertion) făcută cu cel vechi.
    .cause-2 = Două setări ale aplicației indică certificate diferite.
# en: d0543f77
AADSTS501461 = Setările aplicației privind datele dvs. nu se potrivesc între ele
    .meaning = Cineva a schimbat ce află această aplicație despre cei care se conectează. Microsoft permite asta numai pentru o aplicație al cărei nume îi aparține cu siguranță, iar aceasta a fost cerută sub alt nume. Contul și parola dvs. sunt în regulă.
    .cause-1 = Tokenul a fost cerut printr-un nume api:// în locul ID-ului de client.
    .cause-2 = Application ID URI (URI de ID al aplicației) este într-un domeniu care nu este verificat în entitatea găzduită.
    .cause-3 = Aplicația este destinată mai multor entități găzduite și are nevoie de o cheie de semnare proprie.
    .background = Cu acceptMappedClaims, o aplicație acceptă revendicări (claims) create de o politică de mapare. Ca nimeni să nu poată îndrepta astfel de revendicări spre aplicația altcuiva, audiența (audience) trebuie atunci să fie ID-ul propriu al aplicației sau să se afle în domeniile verificate ale entității găzduite, ori aplicația semnează cu o cheie proprie.
# en: bd5b93eb
AADSTS650056 = Această aplicație nu este configurată complet
    .meaning = Lipsește ceva între această aplicație și organizația la care vă conectați, așa că Microsoft a oprit conectarea. Contul și parola dvs. sunt în regulă.
    .cause-1 = În înregistrarea aplicației nu apare nicio permisiune pentru serviciul pe care îl cere.
    .cause-2 = Niciun administrator nu a aprobat încă aplicația.
    .cause-3 = Aplicația se indică greșit pe sine în solicitare sau o semnează cu un certificat necunoscut.
# en: 063157a3
AADSTS650057 = Aplicația a cerut un serviciu care nu este pe lista ei
    .meaning = Aplicația a cerut acces la un serviciu care nu este pe propria ei listă de permisiuni, așa că Microsoft a oprit conectarea. Contul și parola dvs. sunt în regulă.
    .meaning-appName-resource = Aplicația care se numește pe sine „{ $appName }” a cerut acces la serviciul „{ $resource }”, care nu este pe propria ei listă de permisiuni, așa că Microsoft a oprit conectarea. Contul și parola dvs. sunt în regulă.
    .meaning-resource = Aplicația a cerut acces la serviciul „{ $resource }”, care nu este pe propria ei listă de permisiuni, așa că Microsoft a oprit conectarea. Contul și parola dvs. sunt în regulă.
    .search = resursă nevalidă, permisiune API lipsă, invalid resource, API permission missing
# en: 7ba89dda
AADSTS700016 = Această aplicație nu este cunoscută în această organizație
    .meaning = Conectarea a mers la o organizație în care această aplicație nu este configurată. Cel mai adesea, aplicația sau linkul trimite la organizația greșită; uneori nimeni de acolo nu a adăugat încă aplicația. Contul și parola dvs. sunt în regulă.
    .meaning-tenant = Conectarea a mers la organizația „{ $tenant }”, pe care o indică această solicitare și în care aplicația nu este configurată. Cel mai adesea, aplicația sau linkul trimite la organizația greșită; uneori nimeni de acolo nu a adăugat încă aplicația. Contul și parola dvs. sunt în regulă.
    .search = aplicație negăsită în director, aplicație necunoscută, ID de client greșit, application not found in the directory, wrong client ID
# en: 2a77e28d
AADSTS700023 = Aplicația și-a adresat greșit propria dovadă
    .meaning = Ca să arate cine este, aplicația trimite la Microsoft o dovadă proprie, iar aceasta era făcută pentru alt loc. Uneori aplicația nu a spus ce serviciu vrea. Nu are legătură cu parola dvs. și nu ați greșit cu nimic.
    .cause-1 = Audiența (audience) din aserțiunea de client (client assertion) a aplicației nu este adresa la care a fost trimisă: altă entitate găzduită, /common, alt cloud sau altă versiune.
    .cause-2 = O bibliotecă adaugă la adresă o regiune sau un cloud de la sine, așa că cele două nu mai coincid.
    .cause-3 = Permisiunea (scope) nu indică niciun API, așa că nu este clar pentru ce este tokenul.
    .background = În locul unui secret, o aplicație poate trimite o aserțiune (assertion): un mic token semnat cu certificatul ei. Valoarea aud din el spune cui îi este destinat, iar Entra ID îl acceptă numai când aceasta este adresa chiar a acestei entități găzduite, în acest cloud. Sursele Microsoft dau acestui cod și un al doilea sens, o permisiune (scope) fără resursă; mesajul arată despre care dintre ele este vorba.
# en: 95439901
AADSTS700024 = Dovada proprie a aplicației nu era valabilă în acel moment
    .meaning = Ca să arate cine este, aplicația trimite la Microsoft o dovadă valabilă numai câteva minute, iar aceasta era prea veche sau nu era încă valabilă. Nu are legătură cu parola dvs. O nouă încercare ajută dacă aplicația face pentru ea o dovadă nouă.
    .meaning-curTime-expTime = Ca să arate cine este, aplicația trimite la Microsoft o dovadă valabilă numai scurt timp. Aceasta era valabilă până la { $expTime }, iar ceasul Microsoft arăta { $curTime }. Nu are legătură cu parola dvs. O nouă încercare ajută dacă aplicația face pentru ea o dovadă nouă.
    .cause-1 = Aplicația, o bibliotecă sau un flux automat (pipeline) folosește în continuare o dovadă făcută mai devreme, de exemplu într-o sarcină care durează mult.
    .cause-2 = Ceasul serverului este greșit sau aplicația calculează în ora locală și nu în UTC.
    .cause-3 = Drumul până la Microsoft a durat prea mult: o rețea lentă, o coadă de așteptare, multe reîncercări.
    .cause-4 = O versiune nouă a unei biblioteci sau a unui instrument păstrează dovada prea mult.
    .background = O aserțiune de client (client assertion) este un token pe care aplicația îl semnează cu certificatul ei sau îl primește de la un flux automat (pipeline) ori de la un cluster. Conține orele între care este valabil. Certificatul din spatele lui poate fi pe deplin valabil: atunci nu ajută să reînnoiți certificatul sau secretul aplicației.
# en: e642c999
AADSTS700025 = Aplicația a prezentat un secret pe care nu ar trebui să-l aibă
    .meaning = Aplicația este înregistrată ca una care nu poate păstra un secret, cum este o aplicație de pe telefon, și totuși a trimis unul. Înregistrarea și setările ei nu se potrivesc. Nu are legătură cu parola dvs. și nu ați greșit cu nimic.
    .cause-1 = Aplicația rulează pe un server, dar adresa ei este înregistrată pentru aplicații desktop și mobile sau sunt permise fluxurile de client public (public client flows).
    .cause-2 = O aplicație desktop, mobilă sau cu o singură pagină (SPA) a primit un secret de care nu are nevoie.
    .cause-3 = Câmpul pentru secret al unui instrument a fost completat, deși înregistrarea este de tipul fără secret.
    .background = Entra ID deosebește două feluri de aplicații: clienții confidențiali (confidential clients), care păstrează un secret pe un server, și clienții publici (public clients), ai căror utilizatori l-ar putea citi. De care fel este o solicitare rezultă din platforma la care este înregistrat URI-ul ei de redirecționare sau, când nu există niciunul, din setarea „Allow public client flows” (se permit fluxurile de client public).
# en: a4a68adb
AADSTS700027 = Certificatul aplicației nu a fost acceptat
    .meaning = Aplicația își semnează solicitările cu un certificat, iar Microsoft nu cunoaște acest certificat sau nu a putut verifica semnătura. Nu are legătură cu parola dvs. și nu ați greșit cu nimic.
    .cause-1 = Certificatul a fost reînnoit, iar cel nou nu este înregistrat la aplicație.
    .cause-2 = Aplicația folosește ID-ul de client sau entitatea găzduită a altei înregistrări.
    .cause-3 = Semnătura este greșită: altă cheie sau o aserțiune (assertion) construită greșit.
    .search = certificatul aplicației respins, semnătură nevalidă, client assertion, invalid signature, certificate thumbprint not found
# en: 57f37f91
AADSTS700038 = Aplicația nu a spus ce aplicație este
    .meaning = Fiecare aplicație are un număr după care o cunoaște Microsoft. Aceasta a trimis numai zerouri: cel mai adesea, o setare a rămas necompletată. Contul și parola dvs. sunt în regulă.
    .cause-1 = Setarea aplicației pentru ID-ul ei este necompletată sau conține încă valoarea dintr-un exemplu.
    .cause-2 = O actualizare, o mutare sau un fișier lipsă a făcut ca setările să se piardă.
# en: 702b0132
AADSTS700051 = Aplicația a cerut accesul într-un mod care este dezactivat
    .meaning = Aplicația a cerut ca Microsoft să trimită direct în browser cheia pentru datele dvs., iar acest lucru este dezactivat pentru ea. Este o setare a aplicației; contul și parola dvs. sunt în regulă.
    .search = tip de răspuns token neactivat, token response type not enabled, flux implicit, implicit grant
# en: 35d2ef32
AADSTS700054 = Aplicația a cerut un răspuns pe care nu are voie să îl primească
    .meaning = Aplicația a cerut ca Microsoft să trimită direct în browser dovada că sunteți dvs., iar acest lucru este dezactivat pentru ea. Este o setare a aplicației; contul și parola dvs. sunt în regulă.
    .search = id_token neactivat, id_token not enabled, flux implicit, implicit grant
# en: fc6a1e19
AADSTS700213 = Un program a prezentat un nume care nu este pe lista aplicației
    .meaning = Un program, de exemplu un flux automat de compilare, a vrut să se conecteze cu un permis din alt sistem. Numele de pe acel permis nu este printre cele pe care le acceptă aplicația. Nu este vorba de contul sau parola vreunei persoane.
    .meaning-subject = Un program, de exemplu un flux automat de compilare, a vrut să se conecteze cu un permis din alt sistem, făcut pe numele „{ $subject }”. Aplicația nu acceptă acest nume așa cum este scris acolo. Nu este vorba de contul sau parola vreunei persoane.
    .cause-1 = Sarcina rulează altfel decât s-a introdus: altă ramură, o etichetă (tag), o cerere de integrare (pull request), cu sau fără un mediu.
    .cause-2 = Ceva a fost redenumit sau literele mari și mici diferă, ca în Production și production.
    .cause-3 = GitHub scrie acum în subiect (subject) numerele proprietarului și ale depozitului (repository), iar intrarea are numai numele, sau invers.
    .cause-4 = Intrarea aparține altei aplicații sau identități gestionate (managed identity) decât cea la care s-a făcut conectarea, ori diferă emitentul (issuer) sau audiența (audience).
    .background = Cu o acreditare federată (federated credential), o aplicație are încredere în tokenurile altui sistem, în locul unui secret. Entra ID compară trei valori ale fiecărui token cu cele înregistrate: emitentul (issuer), subiectul (subject) și audiența (audience). De la sfârșitul anului 2024, în comparație contează literele mari și mici.
# en: 09dc5a8d
AADSTS900382 = Aplicația și organizația sunt în clouduri diferite
    .meaning = Microsoft ține unele organizații, cum sunt cele ale guvernului SUA sau din China, în clouduri separate. Această aplicație a cerut dintr-un cloud ceva din altul, iar asta nu este posibil. Contul și parola dvs. sunt în regulă.
    .cause-1 = Aplicația sau instrumentul folosește adresa de conectare a cloudului global, iar organizația este în altul.
    .cause-2 = Aplicația este înregistrată într-un cloud și cere un serviciu din altul.
    .background = O aplicație care păstrează un secret sau un certificat este un client confidențial (confidential client) și există numai în cloudul în care este înregistrată. Nu poate obține tokenuri dincolo de granița unui cloud; de partea cealaltă nu este valabil nici secretul, nici ID-ul ei.
# en: 008af5ea
AADSTS900432 = Aplicația și organizația dvs. sunt în clouduri diferite
    .meaning = Microsoft are clouduri separate, dintre care unul pentru guvernul SUA. Această aplicație ține de unul, iar conectarea de altul, și o aplicație de acest fel nu poate trece dintr-unul în altul. Contul și parola dvs. sunt în regulă.
    .cause-1 = Aplicația sau setările ei folosesc adresa cloudului global, iar entitatea găzduită este în US Government sau în China, ori invers.
    .cause-2 = Aplicația nu a fost niciodată înregistrată în cloudul propriu al entității găzduite.
    .background = O aplicație cu secret sau certificat propriu (un client confidențial, confidential client) este valabilă numai în cloudul în care este înregistrată. Entitățile găzduite GCC sunt în cloudul global; GCC High și DoD sunt în cel US Government.
# en: 2f4f80db
AADSTS900971 = Aplicația nu a dat nicio adresă la care să vă întoarceți
    .meaning = După ce vă conectează, Microsoft vă trimite înapoi la aplicație. Pentru această aplicație nu are nicio adresă de întoarcere, așa că a oprit conectarea. Contul și parola dvs. sunt în regulă.
    .cause-1 = Înregistrarea aplicației nu are niciun URI de redirecționare sau niciunul pentru platforma de pe care a venit solicitarea.
    .cause-2 = Pe un Mac sau pe un telefon, aplicația se conectează prin aplicația intermediară (broker) a sistemului, iar adresa proprie a acesteia nu este înregistrată.
    .cause-3 = Solicitarea nu conține redirect_uri.
    .cause-4 = O aplicație SAML trimite un Identifier (Entity ID) (identificator) care duce la o intrare fără Reply URL (URL de răspuns).
# en: 52e8eb92
AADSTS1003031 = Lista de permisiuni proprie a aplicației nu este în regulă
    .meaning = O aplicație trebuie să enumere permisiunile de care are nevoie. Lista acestei aplicații este goală sau greșită, așa că nimeni nu poate aproba aplicația. Contul și parola dvs. sunt în regulă. Numai cei care dezvoltă aplicația pot remedia problema.
    .cause-1 = Aplicația nu enumeră nicio permisiune, iar cineva deschide linkul ei pentru aprobare.
    .cause-2 = Lista indică o permisiune sau un API care nu există ori nu mai există.
    .cause-3 = La conectare, aplicația cere un API al producătorului ei, care nu este pe listă.
# en: f4916eec
AADSTS7000112 = Această aplicație a fost dezactivată
    .meaning = Conectarea la această aplicație a fost dezactivată, intenționat sau din greșeală. Contul și parola dvs. sunt în regulă, iar o nouă încercare nu schimbă nimic.
    .meaning-appName = Conectarea la aplicația care se numește pe sine „{ $appName }” a fost dezactivată, intenționat sau din greșeală. Contul și parola dvs. sunt în regulă, iar o nouă încercare nu schimbă nimic.
    .cause-1 = Un administrator a dezactivat conectarea pentru aplicație sau a blocat-o când a examinat o cerere de acordare a permisiunilor.
    .cause-2 = Un administrator a dezactivat una dintre aplicațiile companiei Microsoft, lucru pe care Microsoft nu îl recomandă: altele se bazează pe ea.
    .cause-3 = Editorul aplicației sau Microsoft a dezactivat-o acolo unde este înregistrată.
    .search = aplicație dezactivată, application disabled, service principal disabled
# en: 15054d4a
AADSTS7000215 = Aplicația a folosit un secret propriu greșit
    .meaning = Aplicațiile au un secret propriu pe care îl prezintă la Microsoft, iar cel al acesteia nu este corect. Nu are legătură cu parola dvs. și nu ați greșit cu nimic.
    .cause-1 = În locul valorii secretului a fost copiat ID-ul lui.
    .cause-2 = Secretul aparține altei aplicații sau altui mediu ori a fost șters.
    .cause-3 = Unele caractere ale secretului se pierd pe drum, pentru că nu este codificat pentru URL sau a fost trunchiat.
    .search = secret client nevalid, secret greșit, invalid client secret, ID-ul secretului în locul valorii, secret ID instead of value
# en: 427499e5
AADSTS7000218 = Aplicația nu a trimis niciun secret sau certificat propriu
    .meaning = De la acest fel de aplicație, Microsoft așteaptă un secret sau un certificat propriu, iar ea nu a trimis niciunul. Nu are legătură cu parola dvs. și nu ați greșit cu nimic.
    .cause-1 = Adresa unei aplicații desktop sau mobile este înregistrată la Web, ca și cum ar rula pe un server.
    .cause-2 = O aplicație cu cod de dispozitiv (device code flow) sau una care preia ea însăși numele și parola nu are voie să folosească fluxurile de client public (public client flows).
    .cause-3 = O aplicație care rulează pe un server nu are niciun secret în setările ei.
    .cause-4 = Adresa unei aplicații cu o singură pagină (SPA) este înregistrată la Web.
    .search = lipsește client_secret, client_secret or client_assertion missing, client public, public client
# en: 3ebc8629
AADSTS7000222 = Secretul propriu al aplicației a expirat
    .meaning = Aplicațiile au un secret propriu pe care îl prezintă la Microsoft, iar cel al acesteia a expirat. Nimeni nu se poate conecta la aplicație până când nu este reînnoit. Parola dvs. este în regulă.
    .search = secret client expirat, cheie expirată, client secret expired, expired key
# en: 5dda2fa4
AADSTS7000229 = Această aplicație nu a fost încă adăugată în organizație
    .meaning = Înainte să se poată conecta la o organizație, o aplicație are nevoie de o intrare acolo. Aceasta nu are niciuna în organizația la care a cerut conectarea. Nu ați greșit cu nimic; pot schimba asta un administrator sau cei care administrează aplicația.
    .meaning-appId = Înainte să se poată conecta la o organizație, o aplicație are nevoie de o intrare acolo. Aplicația cu numărul { $appId } nu are niciuna în organizația la care a cerut conectarea. Nu ați greșit cu nimic; pot schimba asta un administrator sau cei care administrează aplicația.
    .meaning-appId-tenant = Înainte să se poată conecta la o organizație, o aplicație are nevoie de o intrare acolo. Aplicația cu numărul { $appId } nu are niciuna în organizația „{ $tenant }”, pe care o indică această solicitare. Nu ați greșit cu nimic; pot schimba asta un administrator sau cei care administrează aplicația.
    .cause-1 = Aplicația a fost înregistrată printr-un script sau un API, iar aplicația de întreprindere corespunzătoare (entitatea principală de serviciu, service principal) nu a fost creată. Se întâmplă des la boți.
    .cause-2 = Aplicația vine de la altă organizație și niciun administrator de aici nu și-a dat consimțământul pentru ea.
    .cause-3 = Aplicația de întreprindere corespunzătoare a fost ștearsă.
    .cause-4 = Aplicația cere conectarea în entitatea găzduită greșită.
# en: 02b44391
AADSTS9002325 = Aplicația este configurată pentru alt mod de conectare
    .meaning = Înregistrarea aplicației și modul în care îi conectează pe oameni nu se potrivesc: lipsește o protecție pe care Microsoft o cere în acest caz. Nu puteți schimba asta, iar contul și parola dvs. sunt în regulă.
    .cause-1 = Aplicația rulează pe un server, dar adresa ei este înregistrată ca a unei aplicații cu o singură pagină (SPA).
    .cause-2 = Aplicația rulează în browser și nu folosește PKCE.
    .cause-3 = Este o aplicație desktop sau mobilă, dar adresa ei este înregistrată ca a unei aplicații cu o singură pagină (SPA).
    .search = este necesar PKCE, PKCE required, cross-origin, aplicație cu o singură pagină, single-page app, SPA
# en: 831e0943
AADSTS9002326 = Aplicația rulează în browser, dar este înregistrată altfel
    .meaning = Ultimul pas al conectării a venit de la o pagină din browser, iar aplicația nu este înregistrată pentru asta. Contul și parola dvs. sunt în regulă. Numai cei care administrează aplicația pot remedia problema.
    .meaning-origin = Ultimul pas al conectării a venit de la o pagină din browser, care spune despre sine că este la adresa „{ $origin }”, iar aplicația nu este înregistrată pentru asta. Contul și parola dvs. sunt în regulă. Numai cei care administrează aplicația pot remedia problema.
    .cause-1 = URI-ul de redirecționare al unei aplicații cu o singură pagină (SPA) este înregistrat la Web sau la Mobile and desktop (aplicații mobile și desktop).
    .cause-2 = Același URI de redirecționare este înregistrat la două platforme.
    .cause-3 = O aplicație desktop sau un instrument de testare apelează punctul final pentru tokenuri dintr-o componentă web (web view) și trimite astfel un antet Origin.
    .cause-4 = Pagina folosește un token de reîmprospătare emis pe când aplicația era înregistrată altfel.
    .search = CORS, cross-origin token redemption, aplicație cu o singură pagină, single-page app platform, SPA
# en: d41e3296
AADSTS9002327 = Aplicația este înregistrată ca aplicație de browser, dar nu este
    .meaning = Aplicația este înregistrată ca una care rulează în browser, dar ultimul pas al conectării a venit din altă parte, de exemplu de la un server sau de la un program de pe computer. Contul și parola dvs. sunt în regulă. Numai cei care administrează aplicația pot remedia problema.
    .cause-1 = O aplicație de pe un server are URI-ul de redirecționare la Single-page application (aplicație cu o singură pagină).
    .cause-2 = O aplicație desktop sau mobilă ori un script îl are acolo.
    .cause-3 = O aplicație cu o singură pagină (SPA) îi predă serverului ei codul sau tokenul de reîmprospătare, iar serverul îl schimbă pe un token de acces.
