# en: f4114e8d
AADB2C90054 = Datele de conectare nu se potrivesc
    .meaning = Ce s-a tastat nu corespunde cu ce are acest site pentru contul dvs. Puteți încerca din nou; după mai multe încercări greșite, site-ul poate bloca un timp contul.
    .search = parolă greșită, parola nu merge, date de logare incorecte, invalid credentials
# en: 9162e675
AADB2C90157 = Prea multe încercări pe această pagină
    .meaning = Ce s-a tastat pe această pagină a fost respins de atâtea ori, încât pagina s-a oprit. Începeți din nou, de pe site. Verificați mai întâi ce tastați: prea multe parole greșite pot bloca un timp contul.
    .cause-1 = O parolă, un nume sau un cod greșit, tastat de mai multe ori.
    .cause-2 = Crearea unui cont cu o adresă care are deja unul.
    .cause-3 = O verificare proprie a site-ului care respinge totul, pentru că nu funcționează.
# en: 68052f7a
AADB2C90225 = Numele de utilizator sau parola nu se potrivește
    .meaning = Ce s-a tastat nu corespunde cu ce are acest site pentru contul dvs. Puteți încerca din nou; după mai multe încercări greșite, site-ul poate bloca un timp contul.
    .cause-1 = Un nume sau o parolă cu o greșeală de tastare.
    .cause-2 = Persoana și-a creat contul cu butonul altui furnizor, așa că pe acest site nu există nicio parolă.
    .cause-3 = Sunt respinse și cele corecte: partea din politica personalizată care verifică parola (login-NonInteractive) este configurată greșit.
    .search = parolă greșită, nume de utilizator sau parolă incorectă, invalid username or password
# en: 80f0e5be
AADSTS50012 = Aplicația nu a putut dovedi cine este
    .meaning = O aplicație are propriul secret sau certificat, iar Microsoft nu l-a acceptat pe cel prezentat de aceasta. Contul și parola dvs. sunt în regulă. Numai cei care administrează aplicația pot remedia problema.
    .cause-1 = Certificatul sau cheia cu care semnează aplicația nu este cea înregistrată pentru ea.
    .cause-2 = Declarația semnată a aplicației era prea veche sau ceasul serverului este greșit.
    .cause-3 = Secretul client este greșit sau a expirat. Răspunsurile mai noi au pentru asta un cod separat.
    .cause-4 = Entitatea găzduită acceptă certificate după emitent și numele subiectului, iar lanțul sau numele celui prezentat nu este pe lista ei.
# en: a3925336
AADSTS50017 = Certificatul dvs. de conectare nu a putut fi confirmat
    .meaning = V-ați conectat cu un certificat, adesea de pe un smart card, iar Microsoft nu l-a putut confirma. Cel mai adesea lipsește ceva din setările pentru certificate ale organizației sau lista ei de certificate retrase nu a putut fi citită.
    .cause-1 = Autoritatea care a emis certificatul, sau una superioară ei, nu se află printre autoritățile de încredere ale entității găzduite.
    .cause-2 = Lista de certificate revocate (CRL) nu poate fi accesată de pe internet, se descarcă prea greu sau nu mai este actuală.
    .cause-3 = Este setată o listă CRL delta fără o listă CRL de bază.
    .cause-4 = Identificatorii cheilor sau politicile de certificat nu se potrivesc de-a lungul lanțului.
    .cause-5 = Din mai multe certificate a fost ales cel greșit.
    .background = Microsoft Entra ID construiește lanțul de la certificatul persoanei până la o rădăcină în care entitatea dvs. găzduită are încredere și consultă pe drum lista de revocare a fiecărei autorități, acolo unde este setată. O singură autoritate lipsă sau o singură listă care nu poate fi citită oprește conectarea.
# en: 3e592e79
AADSTS50054 = Aceasta este parola dvs. veche
    .meaning = Parola tastată a fost a dvs., dar între timp a fost schimbată. Conectați-vă cu cea nouă.
    .cause-1 = Browserul, un telefon sau o aplicație completează încă parola veche.
    .cause-2 = Parola veche a fost tastată din obișnuință.
    .cause-3 = Altcineva a schimbat parola: organizația dvs. sau, în cazuri rare, un străin.
# en: 11012c4d
AADSTS50055 = Parola dvs. a expirat
    .meaning = Contul funcționează, dar parola lui este prea veche sau v-a fost dată doar ca să vă alegeți una proprie. Setați o parolă nouă și vă puteți conecta.
    .search = parolă expirată, parola a expirat, password expired
# en: 24d949ca
AADSTS50056 = Pentru acest cont nu este înregistrată nicio parolă
    .meaning = Contul există, dar Microsoft nu are pentru el nicio parolă cu care să compare. Cel mai adesea, contul este făcut pentru alt mod de conectare sau parola lui nu a fost încă preluată din directorul propriu al organizației.
# en: 07186400
AADSTS50126 = Numele sau parola nu se potrivește
    .meaning = Ce s-a tastat nu corespunde cu ce are Microsoft pentru acest cont. Puteți încerca din nou, dar prea multe încercări blochează un timp contul.
    .cause-1 = Un nume sau o parolă cu o greșeală de tastare: Caps Lock sau altă limbă a tastaturii.
    .cause-2 = Parola a fost schimbată, iar un telefon, o aplicație sau browserul o completează încă pe cea veche.
    .cause-3 = Parola nouă nu a ajuns încă la Microsoft din directorul propriu al organizației.
    .cause-4 = Parola corectă, dar a altui cont: unul personal sau unul de la altă organizație.
    .search = parolă greșită, nume de utilizator sau parolă incorectă, nu merge parola, parola nu este acceptată, invalid username or password
# en: 269b3590
AADSTS50141 = A fost folosită o cheie care aparține altui cont
    .meaning = Pentru conectare s-a folosit o cheie făcută pentru alt cont decât cel care se conectează. Pagina poate spune doar că numele sau parola este greșită. Conectați-vă cu contul căruia îi aparține cheia sau în alt mod.
# en: 9353314f
AADSTS50144 = Parola dvs. de la locul de muncă a expirat
    .meaning = Contul dvs. funcționează, dar parola lui este prea veche. Această parolă o păstrează organizația dvs., nu Microsoft. Setați una nouă și vă puteți conecta.
    .background = Contul provine din directorul Active Directory al organizației; acolo se află parola lui și acolo expiră. O parolă nouă se poate seta acolo sau la Microsoft, dacă organizația permite ca Microsoft s-o scrie înapoi.
    .search = parolă expirată Active Directory, parola de domeniu a expirat, parola de Windows a expirat, on-premises password expired
# en: 529fb233
AADSTS50180 = Conectarea automată nu este configurată aici
    .meaning = O aplicație a vrut să vă conecteze cu sesiunea dvs. Windows, fără să ceară o parolă. Organizația dvs. nu a configurat acest mod sau computerul nu l-a putut folosi. Asta nu spune nimic despre parola dvs.
    .meaning-tenant = O aplicație a vrut să vă conecteze cu sesiunea dvs. Windows, fără să ceară o parolă. Organizația „{ $tenant }”, pe care o indică această solicitare, nu a configurat acest mod sau computerul nu l-a putut folosi. Asta nu spune nimic despre parola dvs.
    .cause-1 = Seamless SSO nu este activat pentru organizație sau pentru pădurea de domenii (forest) din care face parte acest computer.
    .cause-2 = Computerul nu poate ajunge la un controler de domeniu sau browserul nu trimite un tichet Kerberos la adresa Microsoft prevăzută pentru el.
    .cause-3 = O aplicație insistă pe autentificarea Windows integrată (Integrated Windows Authentication) și nu are altă cale.
# en: 09b5127e
AADSTS50193 = Numele sau parola nu a fost acceptată
    .meaning = Microsoft nu spune public ce înseamnă acest număr. El apare acolo unde o conectare cu nume și parolă este refuzată, așa că verificați-le mai întâi pe acestea.
    .search = parolă greșită, nume de utilizator sau parolă incorectă, invalid username or password
# en: 975c8e92
AADSTS81010 = Computerul nu v-a putut conecta automat
    .meaning = Pe computerele organizației, Windows vă poate conecta fără să vă întrebe. De data aceasta, dovada pe care a prezentat-o la Microsoft expirase sau nu a putut fi citită. Vă puteți conecta în continuare tastând numele și parola.
    .search = conectare automată, SSO nu funcționează, seamless SSO, Kerberos
    .cause-1 = Computerul este departe de rețeaua de la serviciu sau a stat pornit ori în repaus atât de mult timp, încât tichetul Kerberos a expirat.
    .cause-2 = Seamless SSO a fost dezactivat și reactivat, sau cheia lui a fost reînnoită de două ori la rând, iar computerul are încă un tichet mai vechi.
    .cause-3 = Tipurile de criptare pentru Kerberos au fost schimbate din RC4 în AES, iar cheia AZUREADSSOACC nu a fost reînnoită înainte. Atunci conectarea automată eșuează pentru toată lumea.
    .cause-4 = Computerul nu este în domeniu sau persoana este conectată pe el cu un cont local.
    .cause-5 = Ceasul computerului este decalat cu peste cinci minute.
    .background = Seamless SSO adaugă în Active Directory un cont de computer numit AZUREADSSOACC. Browserul sau aplicația primește pentru el, de la un controler de domeniu, un tichet Kerberos și îl prezintă la Microsoft, care îl deschide cu o cheie comună cu acel cont. Când această cale eșuează, Microsoft cere numele și parola.
# en: 69b9df02
AADSTS81016 = Conectarea automată nu a funcționat
    .meaning = Un computer sau o aplicație a încercat să se conecteze fără să vă întrebe, iar Microsoft nu a putut folosi ce i s-a trimis. Asta nu spune nimic despre parola dvs. Conectați-vă tastând numele și parola.
    .cause-1 = Seamless SSO nu este configurat sau nu este configurat complet pentru această organizație.
    .cause-2 = Un program apelează adresa pentru conectare automată într-un mod pentru care nu este făcută.
# en: 18086d60
AADSTS130500 = Conectarea cu telefonul nu este activată pentru acest cont
    .meaning = Organizația dvs. nu permite ca acest cont să se conecteze numai cu telefonul. Contul dvs. este în regulă și cel mai adesea există alt mod de conectare.
    .cause-1 = Organizația a dezactivat conectarea cu telefonul sau o permite numai anumitor persoane.
    .cause-2 = Telefonul a fost configurat mai demult pentru acest mod, iar regula s-a schimbat între timp.
# en: 6d7f8bde
AADSTS130502 = Acest permis de acces temporar nu poate fi folosit
    .meaning = Poate că permisul (Temporary Access Pass) este tastat corect, dar setările organizației nu vă lasă să vă conectați cu el. Contul dvs. este în regulă.
    .cause-1 = Permisele nu sunt activate pentru acest cont.
    .cause-2 = Organizația acceptă numai permise de unică folosință, iar acesta a fost făcut pentru mai multe utilizări.
    .cause-3 = Era un permis de unică folosință și a fost deja folosit.
    .search = permis de acces temporar, cod de acces temporar, temporary access pass not allowed, TAP
# en: 6e4db1b5
AADSTS130503 = Acesta nu este permisul dvs. de acces temporar
    .meaning = Permisul tastat (Temporary Access Pass) nu se potrivește cu acest cont. Cel mai adesea are o greșeală de tastare sau a fost înlocuit cu unul mai nou. Puteți încerca din nou acum.
    .cause-1 = Un caracter este greșit: contează literele mari și mici, precum și semnele.
    .cause-2 = Între timp a fost făcut un permis mai nou, iar cel vechi nu mai funcționează.
    .cause-3 = Permisul aparține altui cont.
    .search = permis de acces temporar greșit, cod de acces temporar greșit, temporary access pass wrong, TAP
# en: c0a82a86
AADSTS130504 = Permisul dvs. de acces temporar a expirat
    .meaning = Un permis de acces temporar (Temporary Access Pass) este valabil o perioadă limitată, iar al dvs. a expirat. Odată cu el se încheie și conectarea la aplicațiile deschise cu el. Contul dvs. este în regulă.
    .cause-1 = Permisul a expirat înainte să fie folosit sau înainte să fie configurat alt mod de conectare.
    .cause-2 = O aplicație, un instrument sau un script s-a conectat cu permisul, iar acea conectare s-a încheiat odată cu el.
    .background = Un permis de acces temporar este o soluție de moment: lasă să intre pe cineva care nu are încă alt mod, ca să-și poată înregistra unul. Durează de la zece minute până la 30 de zile, o oră dacă nu se setează altceva. Nimic din ce s-a conectat cu el nu rămâne valabil după el, nici măcar tokenurile de reîmprospătare.
    .search = permis de acces temporar expirat, cod de acces temporar expirat, temporary access pass expired, TAP
# en: 2e224425
AADSTS130505 = Acest permis de unică folosință a fost deja folosit
    .meaning = Permisul dvs. de acces temporar (Temporary Access Pass) a fost bun pentru o singură conectare, iar aceea a avut loc. Aveți nevoie de alt mod de conectare sau de un permis nou.
    .cause-1 = Permisul a fost folosit cu puțin înainte, pe altă pagină, în altă aplicație sau pe alt dispozitiv.
    .cause-2 = Permisul a fost folosit de altcineva.
    .search = permis de acces temporar deja folosit, temporary access pass already used, TAP
# en: af9042e4
AADSTS1000502 = Certificatul aplicației a expirat sau nu este încă valabil
    .meaning = Aplicația dovedește cine este cu un certificat, iar ziua de azi nu se încadrează în perioada lui de valabilitate. Nu are legătură cu parola dvs. și nu ați greșit cu nimic.
    .cause-1 = Certificatul a expirat.
    .cause-2 = A fost reînnoit, dar aplicația care rulează îl încarcă încă pe cel vechi.
    .cause-3 = Noul certificat devine valabil abia mai târziu.
# en: 37edf13d
AADSTS7000214 = Un certificat a fost retras și nu mai este valabil
    .meaning = Această conectare a folosit un certificat pe care emitentul l-a retras. Este fie cel cu care vă conectați, fie unul al aplicației. O nouă încercare cu același certificat nu ajută.
    .cause-1 = Certificatul a fost înlocuit cu unul mai nou, iar cel vechi a fost revocat.
    .cause-2 = A fost declarat pierdut sau furat, ori titularul lui a plecat.
    .cause-3 = A fost revocat din greșeală.
    .background = Cine emite certificate publică o listă a celor care nu mai sunt valabile deși nu au ajuns la data de expirare: lista de certificate revocate (CRL). Entra ID verifică un certificat în această listă înainte să îl accepte.
# en: e28228ad
AADSTS7000274 = Certificatul aplicației sau semnătura ei nu este în regulă
    .meaning = Aplicația dovedește cine este cu un certificat și o semnătură, iar acestea nu au trecut de verificare. Nu are legătură cu parola dvs. și nu ați greșit cu nimic.
    .cause-1 = Certificatul a expirat sau nu este încă valabil.
    .cause-2 = Semnătura a fost făcută cu altă cheie decât cea care aparține certificatului.
    .cause-3 = Antetul sau conținutul aserțiunii (assertion) a fost modificat după semnare.
# en: 062b8f4d
AADSTS7000277 = Certificatul propriu al aplicației a fost retras
    .meaning = Aplicația dovedește cine este cu un certificat, iar emitentul acelui certificat l-a retras. Nu are legătură cu parola dvs. și nu ați greșit cu nimic.
