# en: 2903512e
AADB2C90080 = Conectarea dvs. pe acest site a expirat
    .meaning = Site-ul v-a ținut conectat sau a așteptat prea mult încheierea conectării, iar acel timp a trecut. Conectați-vă încă o dată. Contul dvs. este în regulă.
    .cause-1 = Ați lipsit mai mult timp decât ține site-ul pe cineva conectat.
    .cause-2 = Pagina a stat mult timp deschisă sau a fost reîncărcată înainte de încheierea conectării.
    .cause-3 = Site-ul prezintă un cod sau un token prea vechi.
# en: 606d347c
AADB2C90088 = Site-ul a încurcat două dintre paginile lui de conectare
    .meaning = Site-ul are mai multe pagini: pentru conectare, pentru resetarea parolei și altele asemenea. Ce ați primit de la una dintre ele, site-ul a prezentat la alta. Poate ajuta să începeți din nou; dacă nu, numai cei care administrează site-ul pot remedia problema.
    .meaning-actual-expected = Site-ul are mai multe pagini: pentru conectare, pentru resetarea parolei și altele asemenea. A prezentat ceva primit de la „{ $actual }” acolo unde era nevoie de ceva de la „{ $expected }”. Poate ajuta să începeți din nou; dacă nu, numai cei care administrează site-ul pot remedia problema.
    .cause-1 = După o resetare a parolei sau o modificare a profilului, site-ul continuă cu ce a păstrat de la conectare, sau invers.
    .cause-2 = Solicitarea de token nu indică nicio politică sau indică alta decât cea de la conectare.
    .cause-3 = Politica a fost redenumită sau înlocuită, iar site-ul ori un script folosește încă numele vechi.
# en: 29bef75e
AADB2C90090 = Codul de conectare al site-ului nu a putut fi folosit
    .meaning = Ca să vă încheie conectarea, site-ul prezintă un cod scurt, iar acesta nu are o formă utilizabilă sau a ajuns în locul greșit. Poate ajuta să începeți din nou. Dacă nu, numai cei care administrează site-ul pot remedia problema.
    .cause-1 = Site-ul trimite codul sau tokenul de reîmprospătare la altă politică decât cea care l-a emis.
    .cause-2 = Codul a fost trunchiat, modificat sau codificat de două ori pe drum.
    .cause-3 = Site-ul prezintă altceva în locul lui, de exemplu un token de la alt serviciu.
    .cause-4 = Parola a fost schimbată între timp, iar site-ul continuă cu ce a păstrat dinainte.
# en: f2c73bb5
AADSTS50000 = Microsoft nu v-a putut finaliza conectarea
    .meaning = Ați ajuns la serviciul de conectare Microsoft, dar acesta nu a putut da aplicației ce îi trebuie ca să vă lase să intrați. Cel mai adesea, o parolă a expirat sau a fost schimbată, iar o conectare mai veche este încă folosită. Uneori aplicația cere greșit accesul sau serviciul însuși are probleme.
    .cause-1 = Parola a expirat, a fost schimbată sau nu mai corespunde între directorul organizației și Microsoft Entra ID. Se întâmplă mai ales acolo unde parolele sunt sincronizate sau federate.
    .cause-2 = Sesiunile persoanei au fost încheiate, de un administrator sau de o regulă de securitate, în timp ce aplicația o folosea încă pe una dintre ele.
    .cause-3 = Din solicitarea aplicației lipsește un parametru sau unul este greșit. Cel mai adesea este o solicitare on-behalf-of, în care un API apelează alt API în numele persoanei.
    .cause-4 = Nimeni nu și-a dat consimțământul pentru aplicație în această entitate găzduită sau persoanele de acolo nu au voie să și-l dea singure. La un cod de dispozitiv, acest lucru se vede abia după pagina de consimțământ.
    .cause-5 = Aplicația sau entitatea ei principală de serviciu (service principal) are o cheie de semnare simetrică. Tokenurile pot fi semnate numai cu un certificat.
    .cause-6 = Serviciul de conectare însuși are probleme. Se întâmplă rar și se vede în Service health (starea serviciilor).
    .background = Ca să vă lase să intrați, o aplicație cere serviciului de conectare Microsoft un token de acces. Dacă solicitarea este în regulă și aplicația are dreptul s-o facă, serviciul emite acel token. Adesea emite și un token de reîmprospătare, cu care aplicația poate cere din nou accesul fără dvs. Dacă solicitarea nu este în regulă, dacă aplicația nu are dreptul s-o facă sau dacă nu poate dovedi cine este, serviciul trimite un răspuns de eroare. Valoarea error din acesta face parte dintr-o listă scurtă, comună tuturor serviciilor OAuth 2.0, și spune ce fel de problemă a apărut. Codul AADSTS o precizează.
# en: 1094d949
AADSTS50013 = Dovada conectării dvs. prezentată de aplicație nu este valabilă
    .meaning = Aplicația a transmis altui serviciu o dovadă a conectării dvs., iar Microsoft nu a putut s-o confirme. A fost făcută pentru altceva, a fost modificată sau este prea veche. Contul și parola dvs. sunt în regulă.
    .cause-1 = Un API a trimis un token care nu a fost emis pentru el: un token de ID sau un token pentru alt API, cum ar fi Microsoft Graph.
    .cause-2 = Aserțiunea (assertion) a expirat sau ceasul serverului nu arată ora corectă.
    .cause-3 = Aserțiunea provine din altă entitate găzduită, din alt cloud sau are altă versiune de token decât așteaptă punctul final.
    .cause-4 = A fost semnată cu o cheie care nu este înregistrată sau a fost modificată pe drum.
# en: 629c3e50
AADSTS50027 = Aplicația a trimis o dovadă pe care Microsoft nu o poate folosi
    .meaning = Aplicația a prezentat la Microsoft o dovadă semnată, care era deteriorată, incompletă sau făcută pentru altceva. Contul și parola dvs. sunt în regulă. Numai cei care fac aplicația pot remedia problema.
    .cause-1 = Aserțiunea (assertion) aplicației nu este construită corect: fără semnătură, cu audience sau issuer greșit ori cu date de valabilitate care nu se potrivesc.
    .cause-2 = Un API a trimis un token de ID sau un token destinat altui API.
    .cause-3 = Tokenul a fost trunchiat, codificat de două ori sau modificat pe drum.
    .cause-4 = Într-un token de ID de la alt furnizor, de exemplu de la o metodă de autentificare externă, lipsește nonce sau sub, o revendicare (claim) apare de două ori ori este indicată altă persoană.
# en: 64f9e837
AADSTS50085 = Conectați-vă încă o dată la furnizorul folosit anterior
    .meaning = Aplicația a încercat să vă țină conectat. Ați intrat prin alt furnizor, cum ar fi Google sau Facebook, și trebuie să vă conectați din nou acolo. Contul dvs. este în regulă.
# en: 249b9a6b
AADSTS50089 = Pagina de conectare a stat deschisă prea mult timp
    .meaning = Fiecare conectare trebuie încheiată într-un anumit timp, iar la aceasta timpul a trecut. De obicei ajunge să începeți din nou. Contul dvs. este în regulă.
    .search = sesiune expirată, pagina de logare a expirat, timp expirat, flow token expired, session timed out
# en: 4c411f57
AADSTS50132 = Conectarea dvs. anterioară a expirat
    .meaning = Conectarea păstrată de aplicație sau de browser nu mai este valabilă. Este prea veche, a fost încheiată sau o parolă a fost schimbată ori a expirat. De obicei, problema se rezolvă dacă vă conectați încă o dată.
    .cause-1 = Sesiunea a expirat sau aplicația cere una mai nouă.
    .cause-2 = Parola a fost schimbată sau a expirat.
    .cause-3 = Un administrator sau o regulă de securitate a încheiat sesiunile.
    .cause-4 = Aplicația a cerut fără să afișeze nimic, în fundal, și nu mai exista nicio sesiune valabilă.
    .search = sesiune expirată, parolă schimbată, session expired, password changed
# en: d1599627
AADSTS50133 = Parola s-a schimbat sau a expirat: conectați-vă din nou
    .meaning = Aplicația a continuat cu o conectare dinainte ca parola dvs. să fie schimbată sau să expire, iar aceea nu mai este valabilă. Conectați-vă încă o dată, cu parola nouă. De obicei este suficient.
    .cause-1 = Dvs. sau organizația dvs. ați schimbat parola, iar aplicația folosește încă o conectare dinainte.
    .cause-2 = Parola a expirat și nu este încă setată una nouă.
    .cause-3 = A schimbat-o altcineva. Se întâmplă rar.
# en: 46c51309
AADSTS50173 = Conectarea dvs. anterioară nu mai este valabilă
    .meaning = Aplicația a încercat să continue cu o conectare mai veche, dar aceea a fost încheiată. Cel mai adesea, o parolă a fost schimbată sau resetată ori un administrator v-a deconectat de peste tot. De obicei, problema se rezolvă dacă vă conectați încă o dată.
    .meaning-validDate = Aplicația a încercat să continue cu o conectare mai veche, dar conectările dinainte de { $validDate } nu mai sunt valabile. Cel mai adesea, o parolă a fost schimbată sau resetată atunci ori un administrator v-a deconectat de peste tot. De obicei, problema se rezolvă dacă vă conectați încă o dată.
    .search = sesiune revocată, token revocat, parolă schimbată, session revoked, token revoked, password changed
# en: 9bfe7113
AADSTS54005 = Aplicația a prezentat de două ori același cod
    .meaning = După ce vă conectați, aplicația primește un cod care poate fi folosit o singură dată. De data aceasta l-a trimis de două ori. Dacă începeți de la capăt, primește unul nou; contul dvs. este în regulă.
    .cause-1 = Pagina a fost reîncărcată sau deschisă din nou, cu butonul Înapoi sau dintr-un marcaj.
    .cause-2 = Două părți ale aplicației sau două dintre serverele ei au folosit fiecare codul.
    .cause-3 = O conexiune lentă a făcut aplicația sau un proxy să repete solicitarea.
    .search = cod folosit de două ori, cod deja folosit, authorization code already redeemed, code used twice
# en: 5ca33ba3
AADSTS70000 = Ce a păstrat aplicația de la conectarea dvs. nu se poate folosi
    .meaning = Ca să vă lase să intrați, aplicația a trimis la Microsoft ceva primit mai demult, iar Microsoft nu l-a putut accepta. Poate că este deteriorat, retras sau destinat altui scop. Dacă vă conectați din nou în aplicație, aceasta primește ceva nou.
    .cause-1 = Tokenul de reîmprospătare a fost trunchiat, modificat pe drum, înlocuit cu unul mai nou sau retras.
    .cause-2 = Un instrument a pus persoana să copieze din browser un cod sau o adresă, iar codul a fost trunchiat, modificat de o extensie a browserului sau expirase.
    .cause-3 = Codul a fost folosit cu alt ID de client, alt URI de redirecționare sau alt verificator (code_verifier) decât cele pentru care a fost emis.
    .cause-4 = La un cont personal: aplicația cere permisiuni pe care persoana nu le-a acordat sau al căror timp a trecut.
    .cause-5 = Tokenul este legat de alt dispozitiv sau de altă cheie.
# en: 9d87168b
AADSTS70008 = Conectarea a durat prea mult sau a fost folosită deja
    .meaning = După ce vă conectați, aplicația primește un cod valabil câteva minute sau o dovadă de mai lungă durată, pe care o păstrează. Ce a prezentat expirase, fusese deja folosit sau fusese retras. Contul dvs. este în regulă.
    .cause-1 = Pagina a fost reîncărcată ori deschisă din nou, cu butonul Înapoi sau dintr-un marcaj, așa că un cod vechi a fost trimis a doua oară.
    .cause-2 = Aplicației i-a luat mai mult decât cele câteva minute în care codul este valabil.
    .cause-3 = Tokenul de reîmprospătare a stat nefolosit prea mult timp sau a fost revocat.
    .search = token expirat, cod expirat, sesiune expirată, refresh token expired, authorization code expired
# en: a6bcadda
AADSTS70043 = Este timpul să vă conectați din nou
    .meaning = Organizația dvs. consideră valabilă o conectare la această aplicație numai un anumit timp, iar acel timp a trecut. Măsura vă protejează contul. Totul este în regulă.
    .search = sesiune expirată, trebuie să mă loghez din nou, frecvența conectării, sign-in frequency, refresh token expired, session expired
# en: 03f37d12
AADSTS70044 = A trecut timpul stabilit de organizația dvs. pentru o conectare
    .meaning = Browserul sau aplicația mai avea o conectare anterioară, dar organizația dvs. o consideră valabilă numai un anumit timp, iar acel timp a trecut. Măsura vă protejează contul. Conectați-vă încă o dată; totul este în regulă.
    .search = sesiune expirată, frecvența conectării, sign-in frequency, session expired
# en: 3710a829
AADSTS70046 = Organizația dvs. vrea aici o conectare nouă
    .meaning = Organizația dvs. vrea o conectare nouă înainte să deschideți această aplicație sau să faceți acest pas, așa că cea anterioară nu mai este valabilă aici. Măsura vă protejează contul. Totul este în regulă.
    .cause-1 = O regulă cere o nouă conectare pentru această aplicație sau această acțiune, oricât de recentă a fost ultima.
    .cause-2 = O aplicație sau un instrument continuă în fundal cu o conectare veche, acolo unde nu poate afișa pagina de conectare.
    .background = Accesul condiționat are un control de sesiune, sign-in frequency (frecvența conectării), care spune cât de veche poate fi o conectare. Poate număra ore sau zile ori poate cere conectarea de fiecare dată. După ce a trecut timpul, tokenurile din conectarea mai veche sunt refuzate până când persoana se conectează din nou.
# en: 3fd0e301
AADSTS160021 = Aplicația a cerut o conectare care s-a încheiat
    .meaning = Aplicația a vrut să continue cu o conectare anterioară a dvs., pe care Microsoft nu o mai are. Conectați-vă din nou: contul și parola dvs. sunt în regulă și nu aveți nevoie de un cont nou.
    .cause-1 = Conectarea se încheiase între timp: pagina a stat mult timp deschisă sau v-ați deconectat în altă filă.
    .cause-2 = Acum este conectat alt cont decât cel pe care îl ține minte aplicația.
    .cause-3 = Browserul șterge sau blochează modulele cookie în care pagina de conectare Microsoft vă păstrează conectarea.
    .cause-4 = Aplicația însăși cere mereu o conectare care nu mai există de mult.
    .background = O aplicație poate cere o anumită sesiune, după ID-ul de sesiune (sid) pe care l-a aflat la o conectare anterioară. Sesiunea se află în modulele cookie ale paginii de conectare și se încheie mai devreme decât se așteaptă aplicația atunci când cineva se deconectează, șterge modulele cookie sau le are blocate. Cel mai des se întâmplă la reînnoirile silențioase dintr-un cadru ascuns.
# en: 97c14d05
AADSTS500133 = Dovada conectării dvs. transmisă de aplicație a expirat
    .meaning = Aplicația a prezentat altui serviciu o dovadă a conectării dvs., iar dovada era prea veche. De cele mai multe ori ajută să începeți din nou. Contul și parola dvs. sunt în regulă.
    .meaning-curTime-expTime = Aplicația a prezentat altui serviciu o dovadă a conectării dvs. Era valabilă până la { $expTime }, iar după ceasul Microsoft era { $curTime }. De cele mai multe ori ajută să începeți din nou; contul și parola dvs. sunt în regulă.
    .meaning-curTime-expTime-validTime = Aplicația a prezentat altui serviciu o dovadă a conectării dvs. Era valabilă de la { $validTime } până la { $expTime }, iar după ceasul Microsoft era { $curTime }. De cele mai multe ori ajută să începeți din nou; contul și parola dvs. sunt în regulă.
    .cause-1 = Pagina, chatul sau o sarcină automată a rămas activă mai mult de o oră, iar aplicația a continuat cu tokenul de la început.
    .cause-2 = API-ul a păstrat tokenul unei solicitări anterioare și l-a schimbat mai târziu.
    .cause-3 = Tokenul a expirat pe drum, cu câteva secunde înainte de a fi schimbat.
    .cause-4 = Ceasul serverului care a făcut aserțiunea (assertion) nu arată ora corectă.
    .background = În fluxul on-behalf-of, un API schimbă tokenul primit pe unul pentru API-ul următor. Microsoft acceptă primul token numai cât este valabil, de cele mai multe ori între 60 și 90 de minute.
# en: 79412279
AADSTS700081 = A trecut timpul maxim în care puteți rămâne conectat
    .meaning = Aplicația v-a ținut conectat, iar asta nu poate dura la nesfârșit: o astfel de conectare se încheie după un timp stabilit, oricât de des folosiți aplicația. Conectați-vă încă o dată. Contul dvs. este în regulă.
    .meaning-issueDate = Aplicația a păstrat o conectare a dvs. din { $issueDate }, iar o astfel de conectare se încheie după un timp stabilit, oricât de des folosiți aplicația. Conectați-vă încă o dată. Contul dvs. este în regulă.
    .cause-1 = Aplicația rulează în browser, unde o conectare durează cel mult o zi.
    .cause-2 = O conexiune salvată, un script sau o aplicație care nu a mai fost deschisă de mult a încercat să continue cu o conectare veche.
    .background = Cu un token de reîmprospătare, o aplicație obține noi tokenuri de acces fără să vă întrebe. Un astfel de token își poate pierde valabilitatea în două feluri: când nu este folosit mult timp sau când atinge o vârstă maximă. Aici a fost vorba de vârstă.
# en: def2cc75
AADSTS700082 = Ați lipsit atât de mult, încât ați fost deconectat
    .meaning = Aplicația v-a ținut conectat, dar a stat nefolosită atât de mult timp, încât Microsoft a lăsat acea conectare să expire, de obicei după 90 de zile. Contul dvs. este în regulă.
    .meaning-issueDate = Aplicația a păstrat o conectare a dvs. din { $issueDate }, dar a stat nefolosită atât de mult timp, încât Microsoft a lăsat-o să expire. Contul dvs. este în regulă.
    .search = token expirat, deconectat după 90 de zile, cont inactiv, refresh token expired, inactive for 90 days
# en: b3483bb8
AADSTS700084 = Această aplicație web cere o conectare pe zi
    .meaning = Aplicațiile care rulează numai în browser vă pot ține conectat doar puțin timp, de obicei o zi, iar acel timp a trecut. Conectați-vă încă o dată. Contul dvs. este în regulă.
    .meaning-issueDate = Aplicațiile care rulează numai în browser vă pot ține conectat doar puțin timp, de obicei o zi. Conectarea dvs. din { $issueDate } nu mai este valabilă. Conectați-vă încă o dată. Contul dvs. este în regulă.
    .cause-1 = Pagina a rămas deschisă peste noapte sau peste weekend.
    .cause-2 = Browserul blochează modulele cookie cu care aplicația ar fi putut reînnoi conectarea fără să vă întrebe, cum fac Safari și ferestrele private.
    .background = Un browser este un loc mai puțin sigur pentru tokenuri decât un server sau un telefon. De aceea, tokenul de reîmprospătare al unei aplicații cu o singură pagină (SPA) este valabil 24 de ore de la conectare; unul reînnoit primește numai ce a mai rămas din ele. Apoi aplicația trebuie să vă trimită la pagina de conectare, care adesea vă lasă să treceți fără nicio întrebare.
# en: 6f4534ed
AADSTS900384 = Semnătura de pe dovada aplicației nu a putut fi confirmată
    .meaning = Aplicația a prezentat la Microsoft o dovadă semnată, iar semnătura nu a trecut de verificare. Cel mai adesea, aplicația s-a adresat altui cloud Microsoft decât celui potrivit. Contul și parola dvs. sunt în regulă.
    .cause-1 = Entitatea găzduită se află în alt cloud Microsoft, cum ar fi US Government, decât adresa folosită de aplicație sau de script.
    .cause-2 = Aplicația își semnează aserțiunea (assertion) cu altă cheie decât cea înregistrată sau o construiește greșit.
    .cause-3 = Tokenul a fost trunchiat, modificat sau codificat de două ori pe drum.
    .background = Microsoft are mai multe clouduri cu servicii de conectare separate, fiecare cu propriile chei de semnare. Ce a semnat unul dintre ele nu poate fi confirmat de altul. Textul complet de după cod indică motivul și adesea cheia.
