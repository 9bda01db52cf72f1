# en: e2eac74d
AADB2C90008 = Solicitarea de conectare nu spune de la ce site vine
    .meaning = Din solicitarea care v-a adus aici lipsește numărul propriu al site-ului. Cauza poate fi un link trunchiat sau o setare a site-ului. Contul și parola dvs. sunt în regulă.
    .cause-1 = O setare a site-ului este goală, așa că lipsește ID-ul de client.
    .cause-2 = Un link către pagina de conectare a fost copiat numai în parte sau trunchiat.
    .cause-3 = Solicitarea de token nu conține ID-ul de client nici în corp, nici în antetul Authorization.
# en: d27e3d0a
AADB2C90010 = Site-ul nu a spus ce vrea de la conectare
    .meaning = Din solicitarea site-ului lipsește partea care spune ce vrea să obțină. Contul și parola dvs. sunt în regulă. Numai cei care administrează site-ul pot remedia problema.
# en: 954c4701
AADB2C90083 = Site-ul a omis o parte din solicitarea lui
    .meaning = Din solicitarea site-ului lipsește o parte de care Microsoft are nevoie. Contul și parola dvs. sunt în regulă. Numai cei care administrează site-ul pot remedia problema, dacă nu cumva v-a adus aici un link trunchiat.
# en: 2f4b1b7d
AADB2C90117 = Site-ul a cerut ceva ce nu se oferă aici
    .meaning = La conectarea dvs., site-ul a cerut o permisiune pe care serviciul lui de conectare nu o cunoaște. Contul și parola dvs. sunt în regulă. Numai cei care administrează site-ul pot remedia problema.
    .meaning-scope = La conectarea dvs., site-ul a cerut „{ $scope }”, o permisiune pe care serviciul lui de conectare nu o cunoaște. Contul și parola dvs. sunt în regulă. Numai cei care administrează site-ul pot remedia problema.
    .cause-1 = Site-ul cere o permisiune Microsoft Graph, cum ar fi User.Read, preluată adesea dintr-un exemplu de cod.
    .cause-2 = Permisiunea (scope) este scrisă prescurtat, cu o greșeală de tastare sau cu identificatorul altui API.
    .cause-3 = API-ul sau permisiunea lui (scope) lipsește din configurația entității găzduite B2C.
    .cause-4 = La reîmprospătare se cer alte permisiuni (scopes) decât la conectare.
# en: f536350b
AADB2C90209 = Ce a trimis site-ul nu este destinat acestei pagini
    .meaning = Site-ul sau linkul care v-a adus aici a trimis și o notă semnată despre dvs., dar nota este adresată altui destinatar. Nu ați greșit cu nimic. Numai cei care administrează site-ul pot remedia problema.
    .background = Un site poate trimite unei politici personalizate (custom policy) un token propriu, ca id_token_hint, de exemplu cu o invitație prin e-mail. Politica îl acceptă numai dacă semnătura, emitentul, audiența (audience) și perioada de valabilitate sunt corecte.
# en: cd9b3ec1
AADB2C90210 = Ce a trimis site-ul nu a putut fi confirmat
    .meaning = Site-ul sau linkul care v-a adus aici a trimis și o notă semnată despre dvs., dar nota nu a trecut de verificare. Cauza poate fi un link vechi sau trunchiat ori o setare a site-ului.
    .cause-1 = Cheia sau secretul cu care este semnată nota nu este cel cu care verifică politica.
    .cause-2 = Politica nu poate citi metadatele sau cheile emitentului.
    .cause-3 = Linkul a fost modificat sau trunchiat pe drum.
    .background = Un site poate trimite unei politici personalizate (custom policy) un token propriu, ca id_token_hint, de exemplu cu o invitație prin e-mail. Politica îl acceptă numai dacă semnătura, emitentul, audiența (audience) și perioada de valabilitate sunt corecte.
# en: f1f5ee8d
AADSTS50049 = Aplicația a folosit o adresă de conectare necunoscută pentru Microsoft
    .meaning = Înainte să vă conecteze, aplicația a întrebat serviciul Microsoft despre o adresă de conectare care nu este pe lista acestuia. Cel mai adesea este vorba de o setare a aplicației. Contul și parola dvs. sunt în regulă.
    .cause-1 = Adresa din setările aplicației are o greșeală de tastare sau aparține altui cloud Microsoft.
    .cause-2 = Aplicația folosește o adresă Azure AD B2C, External ID, AD FS sau din domeniul propriu, iar biblioteca ei de conectare nu a fost anunțată.
# en: c2b4161f
AADSTS50059 = Aplicația nu a spus la ce organizație se referă
    .meaning = Nici aplicația, nici conectarea nu spune despre ce organizație este vorba, așa că Microsoft nu poate continua. Este o setare a aplicației; contul dvs. este în regulă.
    .search = lipsesc informațiile despre organizație, lipsește tenantul, no tenant-identifying information
# en: 3b21a526
AADSTS50128 = Pentru acest nume de cont nu s-a găsit nicio organizație
    .meaning = Microsoft nu și-a putut da seama, nici din numele contului, nici de la aplicație, din ce organizație faceți parte. Cel mai adesea este greșită partea de după @. Parola dvs. nu a fost verificată.
    .search = organizația nu a fost găsită, domeniu greșit, domeniu nevalid, tenant not found, invalid domain
# en: 8de79477
AADSTS50148 = Aplicația nu a putut încheia conectarea pe care a început-o
    .meaning = O aplicație începe fiecare conectare cu o valoare, iar la sfârșit trebuie să arate valoarea-pereche. Cea pe care a arătat-o nu ține de această încercare. Poate ajuta să începeți din nou; contul și parola dvs. sunt în regulă.
    .cause-1 = S-au amestecat două încercări: două file de browser, o reîncărcare sau butonul Înapoi.
    .cause-2 = Aplicația rulează pe mai multe servere, iar cel care a încheiat conectarea nu cunoștea valoarea.
    .cause-3 = Aplicația calculează greșit valoarea trimisă la început (code_challenge).
    .search = PKCE, code verifier, code challenge
# en: 62102650
AADSTS70011 = Aplicația a cerut o permisiune care nu este valabilă
    .meaning = Aplicația a cerut o permisiune care nu există sau este scrisă greșit. Numai cei care dezvoltă aplicația pot schimba asta.
    .meaning-scope = Aplicația a cerut permisiunea „{ $scope }”, care nu există sau este scrisă greșit. Numai cei care dezvoltă aplicația pot schimba asta.
    .search = permisiune greșită, scope greșit, invalid scope, invalid_scope
# en: c1f0be36
AADSTS90002 = Această organizație nu a fost găsită
    .meaning = Aplicația sau numele contului indică o organizație pe care Microsoft nu o găsește. Parola dvs. nu a fost verificată.
    .meaning-tenant = Aplicația sau numele contului indică organizația „{ $tenant }”, pe care Microsoft nu o găsește. Parola dvs. nu a fost verificată.
    .cause-1 = Numele contului sau setarea aplicației are o greșeală de tastare.
    .cause-2 = Organizația ține de alt cloud Microsoft, cum este cel al guvernului SUA sau cel al Chinei.
    .cause-3 = Organizația a fost ștearsă sau nu mai are niciun abonament.
    .search = organizația nu există, organizația nu a fost găsită, tenant not found, wrong tenant ID, tenant does not exist
# en: eb837a8d
AADSTS90010 = Aplicația a trimis o solicitare într-un mod care nu este acceptat
    .meaning = Aplicația vrea de la conectare ceva ce Microsoft nu oferă, așa că Microsoft a oprit conectarea. Numai cei care dezvoltă aplicația pot remedia problema. Contul și parola dvs. sunt în regulă.
    .meaning-algorithm = Aplicația vrea conectarea protejată într-un mod pe care îl numește „{ $algorithm }” și pe care Microsoft nu îl oferă aici. Numai cei care dezvoltă aplicația pot remedia problema. Contul și parola dvs. sunt în regulă.
    .cause-1 = Aplicația cere un algoritm de semnare pe care Entra ID nu îl are.
    .cause-2 = Aplicația trimite solicitarea cu o metodă HTTP greșită, cum ar fi GET acolo unde se acceptă numai POST.
    .cause-3 = O aplicație sau un script conectează o persoană cu nume și parolă direct din cod și nu indică nicio entitate găzduită: adresa ei se termină în /common sau /consumers. În răspunsurile mai noi, cazul are un cod propriu (AADSTS9001023).
# en: fbd810a2
AADSTS90013 = La această conectare, ceva nu are o formă utilizabilă
    .meaning = Ceva ce a fost tastat sau ce a trimis aplicația nu are o formă pe care o acceptă Microsoft. Cel mai adesea ține de aplicație. Poate ajuta să începeți de la capăt, pentru că unele aplicații greșesc numai din când în când.
    .cause-1 = Aplicația trimite semne precum &, # sau < fără să le codifice, într-o valoare proprie, într-un secret sau într-o parolă.
    .cause-2 = Aplicația pune & în locul semnului ? sau construiește altfel greșit adresa Microsoft.
    .cause-3 = Un script sau un exemplu de cod are încă în setări substituenți (placeholders) necompletați sau un ID comun de aplicație, retras din uz.
    .cause-4 = Numele contului a fost tastat cu caractere pe care nu le poate conține.
# en: e0b38f2c
AADSTS90014 = Aplicația a omis ceva din solicitarea ei
    .meaning = Aplicația a cerut serviciului Microsoft să vă conecteze, dar din solicitarea ei lipsea o parte. Contul și parola dvs. sunt în regulă. Numai cei care dezvoltă aplicația pot remedia problema, dacă nu cumva v-a adus aici un link vechi sau o pagină reîncărcată.
    .meaning-name = Aplicația a cerut serviciului Microsoft să vă conecteze, dar a omis o parte din solicitarea ei, numită „{ $name }”. Contul și parola dvs. sunt în regulă. Numai cei care dezvoltă aplicația pot remedia problema, dacă nu cumva v-a adus aici un link vechi sau o pagină reîncărcată.
    .search = lipsește un câmp obligatoriu, parametru lipsă, required field missing, missing parameter
# en: 4b5aefa4
AADSTS90023 = Solicitarea de conectare nu este valabilă
    .meaning = Microsoft a primit o solicitare de conectare pe care nu o poate folosi. Adesea este la mijloc o conectare veche sau neterminată din browser și ajută să începeți de la capăt. Uneori aplicația cere greșit.
    .cause-1 = S-a reluat o conectare veche sau neterminată din browser.
    .cause-2 = Aplicația indică o organizație într-un mod pe care Microsoft nu îl acceptă.
    .cause-3 = Aplicația a modificat ce a primit de la Microsoft, de exemplu a scris cu litere mici un cod de autorizare.
# en: 7eacde3c
AADSTS90027 = Aplicația este prea veche pentru conturile personale
    .meaning = Aplicația a cerut un cont Microsoft personal, dar într-un mod mai vechi, care nu este făcut pentru astfel de conturi. Numai cei care dezvoltă aplicația pot schimba asta. Contul și parola dvs. sunt în regulă.
# en: ae417044
AADSTS90056 = Aplicația a cerut ceva ce nu există
    .meaning = Aplicația a cerut de la Microsoft un serviciu sau o pagină care nu există ori este dezactivată. Cel mai adesea este greșită o adresă din setările ei. Contul și parola dvs. sunt în regulă.
    .cause-1 = Aplicația nu își schimbă codul pe un token așa cum trebuie: cu POST, la punctul final pentru tokenuri, după ce a primit un cod de la punctul final de autorizare.
    .cause-2 = Adresa API-ului sau a serviciului indicat de aplicație este scrisă greșit sau ține de alt mediu.
    .cause-3 = Un script sau un instrument a primit o adresă greșită, de exemplu cea pentru Azure Resource Manager de pe un echipament (appliance).
# en: 4e882250
AADSTS90102 = Aplicația a trimis o adresă care nu este completă
    .meaning = Una dintre adresele din solicitarea aplicației nu este o adresă web întreagă, așa că Microsoft a oprit conectarea. Este o setare a aplicației; contul și parola dvs. sunt în regulă.
    .meaning-name = Adresa pe care aplicația a trimis-o ca „{ $name }” nu este o adresă web întreagă, așa că Microsoft a oprit conectarea. Este o setare a aplicației; contul și parola dvs. sunt în regulă.
# en: dc622a7c
AADSTS100007 = Aplicația a folosit o adresă care nu este pentru ea
    .meaning = Aplicația a trimis solicitarea la una dintre adresele regionale Microsoft, care deservesc numai câteva feluri de programe. Este o setare a aplicației: nu are nicio legătură cu contul și parola dvs.
# en: a7171b81
AADSTS501481 = Cele două jumătăți ale conectării nu se potrivesc
    .meaning = Aplicația protejează fiecare conectare cu o pereche de valori, iar a doua nu se potrivește cu prima. Cauza pot fi două file de browser sau o încercare repetată, așa că poate ajuta să începeți din nou. Contul și parola dvs. sunt în regulă.
    .search = PKCE, code_verifier nu se potrivește cu code_challenge, code verifier does not match code challenge
# en: 750bf9eb
AADSTS501491 = Valoarea de control a aplicației are o lungime greșită
    .meaning = Aplicația protejează fiecare conectare cu o valoare de control, iar cea trimisă este prea scurtă sau prea lungă. Contul și parola dvs. sunt în regulă. Numai cei care dezvoltă aplicația pot remedia problema.
    .cause-1 = Valoarea a fost codificată greșit, de exemplu cu caractere de umplere (padding) sau în hexazecimal.
    .cause-2 = O variabilă a fost trimisă necompletată, cum se întâmplă în instrumentele de testare.
# en: 5e721097
AADSTS650053 = Aplicația a cerut o permisiune care nu există
    .meaning = Aplicația a cerut să i se permită ceva ce serviciul pe care vrea să-l folosească nu cunoaște. Este o greșeală din aplicație sau din setările ei: contul și parola dvs. sunt în regulă.
    .meaning-appName-scope = Aplicația care se numește pe sine „{ $appName }” a cerut permisiunea „{ $scope }”, care nu există. Este o greșeală din aplicație sau din setările ei: contul și parola dvs. sunt în regulă.
    .meaning-appName-resource-scope = Aplicația care se numește pe sine „{ $appName }” a cerut permisiunea „{ $scope }”, pe care serviciul „{ $resource }” nu o are. Este o greșeală din aplicație sau din setările ei: contul și parola dvs. sunt în regulă.
    .cause-1 = Permisiunea este scrisă greșit, de exemplu mailread în loc de Mail.Read, sau de numele ei s-a lipit o virgulă ori un sfârșit de rând.
    .cause-2 = Ține de alt API, dar aplicația nu a indicat niciunul, așa că a fost căutată la Microsoft Graph.
    .cause-3 = Există numai pentru aplicații care lucrează fără o persoană sau a fost eliminată ori dezactivată de cei care dețin API-ul.
# en: 04d6f39a
AADSTS900021 = Aplicația a indicat o organizație formată numai din zerouri
    .meaning = Aplicația trebuie să spună la ce organizație vă conectați, dar a trimis numai zerouri. Cel mai adesea, o setare a rămas goală. Parola dvs. nu a fost verificată.
    .cause-1 = Setarea aplicației pentru organizație este goală sau conține o valoare de exemplu.
    .cause-2 = Un instrument a căutat organizația și nu există niciuna: un cont personal sau un proiect care nu ține de nicio organizație.
# en: fbc9d728
AADSTS900022 = Aplicația nu a completat organizația
    .meaning = În solicitarea aplicației, locul pentru organizație era gol, așa că Microsoft nu știe unde vreți să vă conectați. Parola dvs. nu a fost verificată. Cel mai adesea este vorba de o setare a aplicației.
# en: 7d8f115e
AADSTS900023 = Solicitarea indică o organizație care nu poate exista
    .meaning = În locul unei organizații, aplicația a trimis ceva ce nu poate fi o organizație: adesea o setare goală sau o greșeală de tastare. Parola dvs. nu a fost verificată.
    .meaning-tenant = În locul unei organizații, aplicația a trimis „{ $tenant }”, ceea ce nu poate fi o organizație: adesea o setare uitată sau o greșeală de tastare. Parola dvs. nu a fost verificată.
# en: 2749f2cf
AADSTS900144 = Lipsește o parte din solicitarea aplicației
    .meaning = Aplicația a cerut serviciului Microsoft să vă conecteze, iar o parte din solicitarea ei lipsea sau era goală. Cauza poate fi și un link vechi sau o pagină reîncărcată. Contul și parola dvs. sunt în regulă.
    .meaning-name = Aplicația a cerut serviciului Microsoft să vă conecteze, iar partea din solicitarea ei numită „{ $name }” lipsea sau era goală. Cauza poate fi și un link vechi sau o pagină reîncărcată. Contul și parola dvs. sunt în regulă.
    .cause-1 = O adresă de conectare salvată sau copiată, butonul Înapoi sau o reîncărcare a adus numai o parte din solicitare.
    .cause-2 = Aplicația își trimite solicitarea într-o formă greșită, cum ar fi JSON, așa că Microsoft nu găsește nimic în ea.
    .cause-3 = O setare a aplicației este goală.
    .search = parametru lipsă, lipsește un parametru, corpul solicitării, missing parameter, request body
# en: ead61044
AADSTS900561 = Pagina de conectare a fost deschisă în mod greșit
    .meaning = Această adresă nu se deschide direct: este un pas din mijlocul unei conectări. Aici se ajunge cu butonul Înapoi, printr-o reîncărcare sau de la o pagină de conectare salvată. Contul dvs. nu are nicio problemă.
    .cause-1 = Butonul Înapoi, o reîncărcare sau un marcaj a deschis mijlocul unei conectări.
    .cause-2 = Aplicația trimite oamenii la o adresă Microsoft greșită.
    .search = GET în loc de POST, metodă HTTP greșită, GET instead of POST, wrong HTTP method
# en: 22fd710d
AADSTS1002012 = Un program și-a cerut permisiunea într-o formă greșită
    .meaning = Un program s-a conectat singur, fără o persoană, și a scris de ce are nevoie într-o formă pe care Microsoft nu o acceptă aici. Contul și parola dvs. nu sunt implicate. Numai cei care dezvoltă sau configurează programul pot remedia problema.
    .meaning-scope = Un program s-a conectat singur, fără o persoană, și a cerut „{ $scope }”. Microsoft nu acceptă aici o cerere în această formă. Contul și parola dvs. nu sunt implicate. Numai cei care dezvoltă sau configurează programul pot remedia problema.
    .cause-1 = Programul indică o singură permisiune, cum ar fi User.Read sau user_impersonation, în loc de întregul API cu /.default.
    .cause-2 = Setarea scope a unui conector este goală sau ține de alt serviciu.
    .cause-3 = Aplicația vrea să acționeze în numele unei persoane, dar se conectează în nume propriu.
    .background = Cu fluxul client credentials, o aplicație acționează în nume propriu. Cere un API în întregime și primește permisiunile de aplicație pe care i le-a acordat acolo un administrator. La conectare nu se pot alege permisiuni separate.
# en: 679f2cb8
AADSTS9002313 = Solicitarea aplicației nu a putut fi citită
    .meaning = Solicitarea aplicației nu are o formă pe care Microsoft o poate citi, așa că s-a oprit conectarea. Contul și parola dvs. sunt în regulă.
    .cause-1 = Codul de autorizare sau tokenul de reîmprospătare trimis de aplicație a fost trunchiat, modificat sau codificat de două ori.
    .cause-2 = Un parametru al solicitării lipsește, este gol sau are o formă greșită.
    .cause-3 = Microsoft 365 rulează pe un Windows vechi (7, Server 2008 R2, Server 2012) care nu folosește TLS 1.2.
# en: 8ab43800
AADSTS9002332 = Aplicația este numai pentru conturi de la locul de muncă sau de la școală
    .meaning = Conectarea a mers la pagina Microsoft pentru conturi personale, iar această aplicație nu le acceptă. Fie aplicația a ales pagina greșită, fie aveți nevoie de contul de la locul de muncă sau de la școală.
    .meaning-appId-appName = Conectarea a mers la pagina Microsoft pentru conturi personale. Aplicația care se numește pe sine „{ $appName }” (numărul { $appId }) nu le acceptă. Fie aplicația a ales pagina greșită, fie aveți nevoie de contul de la locul de muncă sau de la școală.
    .meaning-appName = Conectarea a mers la pagina Microsoft pentru conturi personale. Aplicația care se numește pe sine „{ $appName }” nu le acceptă. Fie aplicația a ales pagina greșită, fie aveți nevoie de contul de la locul de muncă sau de la școală.
    .cause-1 = Ați ales un cont personal (Outlook.com, Hotmail, Live) într-o aplicație făcută pentru organizații.
    .cause-2 = Autoritatea (authority) aplicației indică /consumers, deși aplicația cere acces la ea însăși sau la un API înregistrat numai pentru organizații.
    .cause-3 = Un abonament Azure este administrat cu un cont personal, iar un instrument folosește pagina de conectare pentru conturi personale în locul entității găzduite a abonamentului.
# en: 2b9b6997
AADSTS9010010 = Aplicația a indicat două servicii care nu se potrivesc
    .meaning = În solicitarea ei, aplicația a spus de două ori la ce serviciu vrea să ajungă, iar cele două nu se potrivesc. Contul și parola dvs. sunt în regulă. Numai cei care dezvoltă sau configurează aplicația pot remedia problema.
    .cause-1 = Un asistent AI sau alt client MCP trimite adresa web a serverului ca resource, iar permisiunile (scopes) țin de un API cu alt identificator.
    .cause-2 = Solicitarea amestecă resource, din protocolul mai vechi, cu scope.
    .cause-3 = Înregistrarea API-ului nu are un Application ID URI (URI de ID al aplicației) sau îl are pe altul decât cel cerut.
    .background = Clienții MCP trebuie să trimită ca resource adresa serverului la care vor să ajungă. Entra ID o acceptă numai dacă este un Application ID URI al aplicației care deține permisiunile (scopes). Solicitări care treceau înainte pot fi refuzate de când verificarea este mai strictă.
