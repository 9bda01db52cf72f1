# en: 5cc78907
AADSTS50072 = Mai aveți de configurat ceva înainte să vă puteți conecta
    .meaning = Parola dvs. a fost acceptată. Organizația dvs. vrea acum și o a doua dovadă că sunteți dvs., iar contul nu are încă niciuna configurată care să fie valabilă aici. După ce o configurați, vă puteți conecta.
    .cause-1 = Organizația a început să ceară un al doilea pas sau îl cere din locuri noi.
    .cause-2 = Pentru acest cont nu este înregistrată nicio aplicație de autentificare, nicio cheie de securitate și niciun telefon.
    .cause-3 = O aplicație sau un instrument se conectează discret în fundal, unde nu poate afișa pagina de configurare.
    .search = înregistrare MFA, configurare Authenticator, sunt necesare mai multe informații, more information required
# en: 356acac1
AADSTS50074 = Lipsește încă al doilea pas al conectării
    .meaning = Parola dvs. a fost acceptată, dar încă lipsește o a doua dovadă că sunteți dvs.: pasul a fost cerut și nu s-a încheiat, sau aplicația nu v-a oferit nicio cale de a-l face. Puteți încerca din nou acum.
    .search = este necesară MFA, autentificare în doi pași, MFA required, strong authentication
# en: f2682d3c
AADSTS50076 = Pentru conectare este nevoie de un al doilea pas
    .meaning = Parola sau conectarea dvs. anterioară a fost acceptată, iar această aplicație vrea și o a doua dovadă că sunteți dvs. Cel mai adesea, aplicația a cerut în fundal, unde nu poate afișa acest pas. Contul dvs. este în regulă.
    .cause-1 = O aplicație sau un instrument se conectează discret în fundal, unde nu poate întreba nimic.
    .cause-2 = O regulă a organizației cere al doilea pas, de exemplu pentru că rețeaua sau locul este nou.
    .cause-3 = Conectarea anterioară s-a făcut fără un al doilea pas, iar această aplicație cere mai mult.
    .search = este necesară MFA, autentificare multi-factor, autentificare în doi pași, MFA required, security defaults
# en: 0d244e39
AADSTS50078 = Este timpul să faceți din nou al doilea pas
    .meaning = Ați făcut al doilea pas al conectării cu ceva timp în urmă, iar organizația dvs. îl consideră valabil numai o perioadă limitată. Faceți-l încă o dată și puteți continua. Contul dvs. este în regulă.
    .meaning-resource = Ați făcut al doilea pas al conectării cu ceva timp în urmă, iar organizația dvs. îl consideră valabil numai o perioadă limitată. Pentru serviciul „{ $resource }” trebuie făcut încă o dată. Contul dvs. este în regulă.
    .cause-1 = Au trecut zilele în care un dispozitiv este ținut minte după al doilea pas.
    .cause-2 = O regulă a organizației cere din când în când o conectare nouă.
    .cause-3 = Un instrument sau un script continuă cu o conectare de acum câteva zile sau săptămâni și nu poate afișa acest pas.
# en: 5ef30234
AADSTS50079 = Configurați un al doilea mod de a vă dovedi identitatea
    .meaning = Parola dvs. a fost acceptată. Această aplicație vrea și o a doua dovadă că sunteți dvs., iar contul nu are încă niciuna configurată care să fie valabilă aici. După ce o configurați, vă puteți conecta.
    .cause-1 = Pentru acest cont nu este înregistrată nicio aplicație de autentificare, nicio cheie de securitate și niciun telefon.
    .cause-2 = Contul se conectează la serviciul de federare propriu al organizației, iar acel serviciu nu a raportat un al doilea pas.
    .cause-3 = O aplicație sau un instrument se conectează discret în fundal, unde nu poate afișa pagina de configurare.
    .search = înregistrare MFA, configurare Authenticator, sunt necesare mai multe informații, more information required
# en: 36e1d9d4
AADSTS50086 = Al doilea pas s-a întrerupt și nu poate continua
    .meaning = Serviciul Microsoft pentru al doilea pas a renunțat la această încercare. Probabil că repetarea aceluiași pas nu ajută, dar alt mod de a-l face poate ajuta. Microsoft nu spune public care este cauza.
# en: 009f1e93
AADSTS50181 = Codul de unică folosință nu a fost acceptat
    .meaning = Codul nu a putut fi confirmat. Cel mai adesea are o greșeală de tastare, a expirat sau a fost înlocuit cu unul mai nou. Puteți încerca din nou acum.
# en: 2249e886
AADSTS50182 = Codul dvs. de unică folosință a expirat
    .meaning = Codul tastat este prea vechi: Microsoft acceptă fiecare cod numai pentru scurt timp. Pagina poate spune doar că este greșit. Cereți unul nou și tastați-l imediat.
    .cause-1 = Mesajul cu codul a sosit târziu sau a fost deschis târziu.
    .cause-2 = A fost tastat un cod dintr-un mesaj mai vechi.
    .background = Utilizatorii invitați fără cont de la locul de muncă sau cont Microsoft, precum și clienții unor aplicații, se conectează cu un cod trimis prin e-mail. Codul trimis unui invitat este valabil o jumătate de oră.
# en: e13a104f
AADSTS50183 = Codul dvs. de unică folosință nu a putut fi verificat
    .meaning = Microsoft nu a putut afla dacă ați tastat codul corect, din cauza unei defecțiuni de partea sa. Pagina poate spune totuși că este greșit. Nu ați greșit cu nimic: cereți un cod nou.
# en: 119817a1
AADSTS50184 = Microsoft nu așteaptă de la dvs. un astfel de cod
    .meaning = Ați tastat un cod de unică folosință, dar Microsoft nu are înregistrat niciunul pentru acest cont aici. Cel mai adesea a expirat, a fost deja folosit sau a fost trimis pentru altă adresă. Cereți unul nou.
    .cause-1 = Codul a expirat sau a fost folosit, așa că nu se mai păstrează nimic din el.
    .cause-2 = Codul a fost trimis la altă adresă, sau pentru altă organizație, decât cea de pe această pagină.
    .cause-3 = Pagina a stat mult timp deschisă sau conectarea a început în altă filă.
# en: 235ef926
AADSTS54009 = Acest mod de conectare nu este suficient aici
    .meaning = Ce vreți să deschideți cere un al doilea pas, iar modul în care v-ați conectat nu poate fi folosit pentru asta. Conectați-vă în alt mod. Dacă nu aveți niciunul, biroul de asistență vă poate da unul.
    .background = Mesajul Microsoft nu numește metodele la care se referă. Una care nu contează niciodată ca al doilea pas este codul QR cu PIN, făcut pentru dispozitive comune și pentru aplicații care nu cer un al doilea pas.
# en: 8251d3e7
AADSTS54010 = După această conectare nu puteți configura un al doilea pas
    .meaning = Urma să configurați un al doilea pas, dar nu este permis după ce v-ați conectat în acest mod. Astfel, străinii nu pot adăuga o metodă de-a lor. Conectați-vă în alt mod sau cereți biroului de asistență un permis de acces temporar (Temporary Access Pass).
    .background = Mesajul Microsoft nu numește metodele la care se referă. Înregistrarea cere fie o conectare mai puternică decât cea oferită de unele metode, fie un permis de acces temporar.
# en: 3c22f4c6
AADSTS135016 = Organizația dvs. nu permite aici chei de acces (passkeys)
    .meaning = Ați încercat să vă conectați cu o cheie de acces (passkey) sau cu o cheie de securitate, iar organizația a dezactivat acest mod pentru contul dvs. Contul este în regulă; conectați-vă în alt mod.
    .cause-1 = Organizația nu a activat niciodată cheile de acces sau le permite numai anumitor persoane.
    .cause-2 = Regula s-a schimbat de când ați configurat cheia de acces.
    .cause-3 = Modelul cheii dvs. de securitate nu este pe lista organizației.
# en: a6c1e06f
AADSTS500121 = Al doilea pas al conectării nu a reușit
    .meaning = Parola dvs. a fost acceptată, dar al doilea pas nu s-a încheiat: o cerere de aprobare a fost respinsă sau a rămas fără răspuns la timp, un cod nu s-a potrivit sau telefonul nu a putut fi contactat. Puteți încerca din nou acum.
    .cause-1 = Cererea de aprobare a rămas fără răspuns la timp sau a fost respinsă.
    .cause-2 = Codul avea o greșeală de tastare sau fusese înlocuit cu unul mai nou.
    .cause-3 = Telefonul este nou, offline sau resetat, așa că metoda înregistrată pentru cont nu mai funcționează.
    .cause-4 = Altcineva a încercat să se conecteze cu parola acestui cont.
    .search = MFA eșuată, cerere respinsă, nu primesc notificarea pe telefon, cod greșit, MFA denied, Authenticator
# en: 7a5d3886
AADSTS500173 = Microsoft nu a putut verifica dacă certificatul dvs. este valabil
    .meaning = Înainte să accepte certificatul dvs., Microsoft trebuie să consulte o listă a celor retrase, dar nu a putut obține această listă. Poate că certificatul dvs. este în regulă. Organizația dvs. trebuie să facă lista accesibilă.
    .meaning-code = Înainte să accepte certificatul dvs., Microsoft trebuie să consulte o listă a celor retrase. Locul unde se află lista a răspuns cu eroarea { $code }. Poate că certificatul dvs. este în regulă. Organizația dvs. trebuie să facă lista accesibilă.
    .cause-1 = Un firewall sau un server web respinge descărcarea listei de către Microsoft. Atunci eroarea spune adesea Forbidden.
    .cause-2 = Lista a fost mutată sau serverul care o păstrează nu funcționează.
    .cause-3 = Adresa este una internă, care nu poate fi accesată de pe internet.
    .background = Fiecare autoritate de certificare publică o listă a certificatelor revocate (CRL). Când este setată o adresă pentru ea, Microsoft Entra ID descarcă lista la conectare și o păstrează până la următoarea actualizare. Cât timp nu reușește, respinge certificatele de la acea autoritate pentru toată lumea.
# en: 91b0ecb2
AADSTS500186 = Nu aveți voie să vă conectați cu acest certificat
    .meaning = Organizația dvs. a stabilit condiții pentru conectarea cu un certificat sau cu un smart card, iar această conectare nu le îndeplinește. Contul dvs. este în regulă și cel mai adesea există alt mod de conectare.
    .cause-1 = Conectarea cu certificat nu este activată pentru acest cont.
    .cause-2 = A fost ales alt certificat decât cel destinat conectării.
    .cause-3 = Emitentul certificatului nu este printre cei pe care îi poate folosi această persoană.
# en: 26879910
AADSTS500342 = Contul dvs. nu este configurat pentru conectarea cu telefonul
    .meaning = Ați încercat să vă conectați prin aprobare pe telefon, fără să tastați o parolă, iar acest mod nu este configurat pentru contul dvs. Contul este în regulă: conectați-vă altfel, apoi configurați conectarea cu telefonul.
    .cause-1 = Conectarea cu telefonul nu a fost configurată niciodată sau numai pentru alt cont.
    .cause-2 = Aveți un telefon nou, iar vechea configurare nu este valabilă pe el.
    .cause-3 = Un administrator a eliminat telefonul din cont.
# en: 4d58c21b
AADSTS500343 = Conectarea cu telefonul nu a putut fi pornită
    .meaning = Microsoft nu a putut începe conectarea pe care ați fi aprobat-o pe telefon. Asta nu spune nimic despre dvs. sau despre parolă. Încercați încă o dată sau conectați-vă în alt mod.
# en: 27d7ae32
AADSTS500344 = Nu s-a găsit niciun cont pentru cheia dvs. de securitate
    .meaning = Ați folosit o cheie de securitate sau o cheie de acces (passkey), iar Microsoft nu a găsit contul căruia îi este destinată. Cel mai adesea a fost configurată pentru alt cont sau altă organizație.
    .cause-1 = Cheia aparține altui cont al dvs., de exemplu unuia personal.
    .cause-2 = Contul pentru care a fost configurată a fost șters sau refăcut.
    .cause-3 = Conectarea a mers la altă organizație decât cea unde este înregistrată cheia.
# en: 2f8f86d8
AADSTS501811 = Microsoft nu are niciun cod în așteptare pentru acest cont
    .meaning = Ați tastat un cod de unică folosință, iar Microsoft nu are cu ce să îl compare. Cel mai adesea a expirat sau ține de o încercare anterioară. Cereți să vi se trimită unul nou și tastați-l imediat.
