# en: 354dd9e0
AADB2C90091 = Ați anulat conectarea
    .meaning = Pe pagina de conectare a site-ului s-a ales „Anulare”, așa că pagina s-a întors la site. Nu a eșuat nimic și nu s-a schimbat nimic.
    .search = conectare anulată, butonul Anulare, user cancelled, cancel
# en: c6559685
AADB2C90118 = Ați ales „V-ați uitat parola?”
    .meaning = Pagina de conectare a site-ului i-a spus acestuia că vreți să vă resetați parola. Site-ul trebuie să deschidă pagina pentru asta; nu a eșuat nimic.
    .search = am uitat parola, resetare parolă, forgot password, password reset
# en: fc68681b
AADSTS50058 = Nu este încă nimeni conectat
    .meaning = O aplicație a căutat discret o conectare existentă și nu a găsit niciuna. Este un prim pas normal; vi se va cere să vă conectați.
    .cause-1 = Nu s-a conectat încă nimeni cu acest browser sau toată lumea s-a deconectat.
    .cause-2 = Conectarea anterioară a expirat sau modulele ei cookie au fost șterse.
    .cause-3 = Browserul blochează modulele cookie terțe, așa că aplicația nu poate vedea o conectare existentă.
    .search = conectare silențioasă, sesiune negăsită, module cookie terțe, silent sign-in, login_required, third-party cookies
# en: 1681f269
AADSTS50125 = Mai întâi urmează o pagină despre parolă
    .meaning = În timp ce vă conectați, Microsoft a intercalat o pagină: pentru a seta o parolă nouă sau pentru a spune cum vreți s-o resetați cândva. Este un pas normal. Încheiați-l și puteți continua.
# en: 796746cf
AADSTS50140 = Microsoft v-a întrebat dacă rămâneți conectat
    .meaning = Microsoft a intercalat întrebarea „Rămâneți conectat?”. Este o parte normală a conectării. Dacă nu ați văzut-o niciodată sau v-ați blocat acolo, începeți încă o dată.
    .cause-1 = Ați văzut întrebarea, iar răspunsul v-a dus mai departe. Nu s-a întâmplat nimic altceva.
    .cause-2 = Pagina a fost închisă, reîncărcată sau părăsită cu butonul Înapoi înainte de răspuns.
    .cause-3 = Browserul sau fereastra din interiorul unei aplicații nu poate păstra modulul cookie, așa că întrebarea nu duce nicăieri.
    .search = rămâneți conectat, păstrează-mă conectat, keep me signed in, KMSI, stay signed in
# en: 064ca060
AADSTS50158 = Vă mai așteaptă un pas pe altă pagină
    .meaning = Până aici, Microsoft v-a acceptat conectarea. Organizația dvs. mai cere un pas pe altă pagină, cum ar fi un al doilea pas al ei sau acceptarea unor condiții. Încheiați-l acolo, iar conectarea continuă.
    .search = pas suplimentar pe altă pagină, condiții de utilizare, external security challenge, terms of use, third-party MFA
    .cause-1 = Erați în drum spre al doilea pas al altui furnizor (Duo, Ping …) sau spre condițiile de utilizare: un pas normal.
    .cause-2 = O aplicație sau un script nu poate afișa pagini: se conectează fără fereastră sau cere în fundal un al doilea serviciu, cum este Microsoft Graph, iar regula privește acel serviciu.
    .cause-3 = Cealaltă pagină a fost închisă sau nu s-a deschis.
    .background = Accesul condiționat poate trimite oamenii la o pagină din afara Entra ID, care îi trimite înapoi cu răspunsul ei. Jurnalul notează acest cod la plecare, așa că el apare o dată acolo chiar și când totul a mers bine. Înseamnă și că primul pas, de obicei parola, a fost corect.
# en: eaee931f
AADSTS50199 = Microsoft vă întreabă dacă ați vrut să deschideți această aplicație
    .meaning = O aplicație vrea să vă conecteze prin această pagină, iar Microsoft întreabă dacă asta ați vrut. Întrebarea vă protejează. Răspundeți cu da numai dacă ați pornit chiar dvs. acea aplicație.
    .cause-1 = O aplicație de pe dispozitivul dvs. a deschis browserul ca să vă conecteze: un pas normal.
    .cause-2 = O aplicație a cerut fără să afișeze nimic, așa că întrebarea nu a putut apărea.
    .cause-3 = A fost tastat un cod trimis de altcineva care vrea să intre în cont.
    .background = O aplicație de pe telefon sau computer își primește adesea răspunsul printr-o schemă de adresă proprie. Microsoft nu poate verifica cine ascultă acolo, așa că întreabă persoana. Întreabă și în fluxul cu cod de dispozitiv (device code flow), unde dispozitivul care așteaptă poate fi al unui străin.
# en: bee49b7e
AADSTS70016 = Se așteaptă să terminați pe celălalt dispozitiv
    .meaning = Un dispozitiv v-a arătat un cod și așteaptă până când îl tastați și vă conectați în altă parte. Până atunci primește acest răspuns la fiecare câteva secunde. Totul este în regulă.
    .search = cod de dispozitiv, cod afișat pe alt ecran, device code, authorization pending
# en: 1ce4dbf7
AADSTS90043 = Conectarea dvs. trece în alt cloud Microsoft
    .meaning = Unele organizații, cum sunt cele din cloudul guvernului SUA sau din cel al Chinei, sunt ținute separat de celelalte. Conectarea dvs. este transmisă la cel potrivit. Este un pas normal.
    .background = Microsoft are clouduri separate. O aplicație care pornește într-unul dintre ele poate fi trimisă la altul, când organizația persoanei este găzduită acolo, iar codul de autorizare vine atunci din acel cloud.
