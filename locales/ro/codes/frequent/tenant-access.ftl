# en: 3f6c3c02
AADSTS16000 = Acest cont nu poate fi folosit pentru această aplicație
    .meaning = Contul folosit nu este cunoscut organizației care deține aplicația, sau sunt conectate mai multe conturi și aplicația nu a știut pe care să îl folosească. Parola dvs. este în regulă.
    .meaning-tenant = Contul folosit nu este cunoscut organizației „{ $tenant }”, pe care o indică această solicitare. Parola dvs. este în regulă.
    .meaning-appName-tenant = Contul folosit nu este cunoscut organizației „{ $tenant }”, pe care o indică această solicitare, așa că nu poate deschide aplicația care se numește pe sine „{ $appName }”. Parola dvs. este în regulă.
    .cause-1 = Contul este din altă parte și nimeni nu l-a adăugat ca utilizator invitat.
    .cause-2 = Pentru una dintre paginile de administrare Microsoft, cum este portalul Azure, a fost folosit un cont personal fără o organizație în spate. Atunci mesajul menționează adesea „Microsoft Services” și nu ajută nicio invitație: folosiți un cont de la locul de muncă.
    .cause-3 = În acest browser sunt conectate mai multe conturi, iar aplicația nu a întrebat pe care să îl folosească.
    .cause-4 = O aplicație a reînnoit discret, în fundal, o conectare. Atunci este un răspuns normal, iar aplicația ar trebui să vă întrebe.
    .search = alegeți alt cont, utilizator invitat, mai multe conturi, cont greșit, choose another account, guest
# en: ed90e0a2
AADSTS16001 = De data aceasta, contul ales nu a putut fi folosit
    .meaning = Ați ales un cont pe pagina de conectare, iar Microsoft nu a putut continua cu el. Probabil că lista nu mai era actuală. De obicei ajută să alegeți încă o dată sau să tastați numele contului.
    .cause-1 = Lista conturilor s-a schimbat după deschiderea paginii, de exemplu printr-o conectare sau o deconectare în altă filă.
    .cause-2 = Alt cont este încă conectat și trebuie mai întâi deconectat.
    .cause-3 = Pagina de conectare însăși a greșit. Se întâmplă rar.
# en: f9d1f917
AADSTS50020 = Contul dvs. nu face parte din această organizație
    .meaning = V-ați conectat, dar aplicația aparține unei organizații care nu cunoaște acest cont. Parola dvs. este în regulă. Poate că alt cont al dvs. este cel potrivit sau organizația trebuie să îl adauge pe acesta ca utilizator invitat.
    .meaning-tenant = V-ați conectat, dar acest cont nu este cunoscut organizației „{ $tenant }”, pe care o indică această solicitare. Parola dvs. este în regulă. Poate că alt cont al dvs. este cel potrivit sau acea organizație trebuie să îl adauge pe acesta ca utilizator invitat.
    .meaning-appName-tenant = V-ați conectat, dar acest cont nu este cunoscut organizației „{ $tenant }”, în care a fost cerută aplicația care se numește pe sine „{ $appName }”. Parola dvs. este în regulă. Poate că alt cont al dvs. este cel potrivit sau acea organizație trebuie să îl adauge pe acesta ca utilizator invitat.
    .cause-1 = Browserul a luat alt cont decât cel pe care îl voiați: unul personal sau unul de la altă organizație.
    .cause-2 = Nimeni nu a adăugat încă acest cont ca utilizator invitat sau invitația nu a fost acceptată cu el.
    .cause-3 = Pentru una dintre paginile de administrare Microsoft a fost folosit un cont personal fără o organizație în spate. Atunci mesajul menționează „Microsoft Services” și nu ajută nicio invitație: cine își creează un cont Azure primește și o organizație proprie.
    .cause-4 = Aplicația este configurată pentru membrii unei singure organizații sau trimite oamenii la o adresă de conectare greșită.
    .cause-5 = Aplicația lasă să intre numai persoanele adăugate la ea, iar utilizatorul invitat nu a fost adăugat.
    .cause-6 = Contul a fost șters în organizația lui și creat din nou, așa că vechiul cont de utilizator invitat nu i se mai potrivește.
    .search = contul nu există în entitatea găzduită, utilizator extern, cont de la altă organizație, guest not in tenant, external user
# en: f5014af9
AADSTS50177 = Pentru pasul suplimentar vă trebuie un cont în acea organizație
    .meaning = V-ați conectat cu un cont de la altă organizație. Cea la care vreți să ajungeți cere un pas suplimentar, pe care îl pot face numai cei care au acolo un cont. Parola dvs. este în regulă. Fie acea organizație trebuie să vă adauge ca utilizator invitat, fie cel potrivit este alt cont al dvs.
    .meaning-tenant = V-ați conectat cu un cont care nu este cunoscut organizației „{ $tenant }”, pe care o indică această solicitare. Ea cere un pas suplimentar, pe care îl pot face numai cei care au acolo un cont. Parola dvs. este în regulă. Fie acea organizație trebuie să vă adauge ca utilizator invitat, fie cel potrivit este alt cont al dvs.
    .meaning-appName-tenant = V-ați conectat cu un cont care nu este cunoscut organizației „{ $tenant }”, în care a fost cerută aplicația care se numește pe sine „{ $appName }”. Ea cere un pas suplimentar, pe care îl pot face numai cei care au acolo un cont. Parola dvs. este în regulă. Fie acea organizație trebuie să vă adauge ca utilizator invitat, fie cel potrivit este alt cont al dvs.
    .cause-1 = Nimeni nu a adăugat încă acest cont ca utilizator invitat.
    .cause-2 = Browserul a luat alt cont decât cel pe care îl voiați.
    .cause-3 = Tehnicianul unui partener administrează entitatea găzduită prin acces delegat (GDAP), fără un cont în ea, iar o politică de acolo cere pasul altui furnizor.
    .background = Unele persoane pot ajunge într-o entitate găzduită fără un cont în ea, de exemplu tehnicienii unei firme partenere. Un control de acces condiționat executat de un furnizor extern are nevoie de un obiect de utilizator în entitatea găzduită, așa că lor nu li se poate aplica.
# en: d37d1c0b
AADSTS50178 = Pentru regulile de sesiune vă trebuie un cont în acea organizație
    .meaning = V-ați conectat cu un cont de la altă organizație. Cea la care vreți să ajungeți are reguli pentru ce urmează după conectare și le poate aplica numai celor care au acolo un cont. Parola dvs. este în regulă. Fie acea organizație trebuie să vă adauge ca utilizator invitat, fie cel potrivit este alt cont al dvs.
    .meaning-tenant = V-ați conectat cu un cont care nu este cunoscut organizației „{ $tenant }”, pe care o indică această solicitare. Ea are reguli pentru ce urmează după conectare și le poate aplica numai celor care au acolo un cont. Parola dvs. este în regulă. Fie acea organizație trebuie să vă adauge ca utilizator invitat, fie cel potrivit este alt cont al dvs.
    .meaning-appName-tenant = V-ați conectat cu un cont care nu este cunoscut organizației „{ $tenant }”, în care a fost cerută aplicația care se numește pe sine „{ $appName }”. Acea organizație are reguli pentru ce urmează după conectare și le poate aplica numai celor care au acolo un cont. Parola dvs. este în regulă. Fie ea trebuie să vă adauge ca utilizator invitat, fie cel potrivit este alt cont al dvs.
    .cause-1 = Nimeni nu a adăugat încă acest cont ca utilizator invitat.
    .cause-2 = Browserul a luat alt cont decât cel pe care îl voiați.
    .cause-3 = Tehnicianul unui partener administrează entitatea găzduită prin acces delegat (GDAP), fără un cont în ea, iar o politică de acolo are un control de sesiune.
    .background = Unele persoane pot ajunge într-o entitate găzduită fără un cont în ea, de exemplu tehnicienii unei firme partenere. Un control de sesiune din accesul condiționat are nevoie de un obiect de utilizator în entitatea găzduită, așa că lor nu li se poate aplica.
# en: 0e446b1e
AADSTS51000 = O funcție necesară acestei conectări este dezactivată
    .meaning = Această conectare se bazează pe o funcție care este dezactivată. O nouă încercare nu schimbă asta. Contul și parola dvs. sunt în regulă.
    .meaning-feature = Această conectare se bazează pe funcția numită în mesaj „{ $feature }”, iar aceasta este dezactivată. O nouă încercare nu schimbă asta. Contul și parola dvs. sunt în regulă.
# en: 5b2a2546
AADSTS90072 = Contul dvs. nu are un corespondent în acea organizație
    .meaning = Conectarea dvs. a reușit, dar organizația la care vreți să ajungeți nu are un cont care să îi corespundă. Parola dvs. este în regulă.
    .meaning-tenant = Conectarea dvs. a reușit, dar organizația „{ $tenant }”, pe care o indică această solicitare, nu are un cont care să îi corespundă. Parola dvs. este în regulă.
    .meaning-appName-tenant = Conectarea dvs. a reușit, dar organizația „{ $tenant }”, pe care o indică această solicitare, nu are un cont care să îi corespundă, așa că nu se deschide aplicația care se numește pe sine „{ $appName }”. Parola dvs. este în regulă.
    .cause-1 = Contul aparține altei organizații și nimeni nu l-a adăugat ca utilizator invitat.
    .cause-2 = Contul se conectează la serviciul de federare al organizației lui, iar identificatorul trimis de acel serviciu diferă de cel pe care îl are Microsoft Entra ID, de exemplu după mutarea în altă pădure de domenii (forest).
    .cause-3 = Contul nu a fost sincronizat sau a fost șters.
    .search = contul nu există în entitatea găzduită, utilizator extern, utilizator invitat, guest not in tenant, external user
# en: a240d02a
AADSTS131010 = Regulile acestei aplicații pentru crearea contului nu vă lasă să intrați
    .meaning = Cei care administrează această aplicație au stabilit condiții privind cine își poate crea un cont sau se poate conecta, iar acest cont nu le îndeplinește. Este o regulă, nu o defecțiune. Mesajul nu spune despre ce condiție este vorba.
# en: f307cceb
AADSTS500021 = Rețeaua dvs. nu vă lasă să ajungeți la acea organizație
    .meaning = Rețeaua sau computerul pe care îl folosiți permite conectarea numai la anumite organizații, iar cea dorită nu este printre ele. Este o regulă, nu o defecțiune, iar parola dvs. este în regulă.
    .meaning-tenant = Rețeaua sau computerul pe care îl folosiți permite conectarea numai la anumite organizații, iar cea numită în mesaj „{ $tenant }” nu este printre ele. Este o regulă, nu o defecțiune, iar parola dvs. este în regulă.
    .cause-1 = Browserul a luat alt cont decât cel pe care îl folosiți la lucru, de exemplu unul de la un client sau de la o școală.
    .cause-2 = Sunteți utilizator invitat al organizației la care vreți să ajungeți, iar aceasta nu este pe lista rețelei.
    .cause-3 = Sunteți în vizită și folosiți rețeaua sau VPN-ul altei organizații, iar regula ei vi se aplică și dvs.
    .cause-4 = Un e-mail sau un document criptat vine de la altă organizație, iar ca să îl deschideți trebuie să vă conectați acolo.
    .cause-5 = Un program de pe un server, cum ar fi un agent de backup, se conectează la o organizație care nu este pe listă.
    .background = Acestea se numesc restricții de entitate găzduită (tenant restrictions). Proxy-ul sau firewallul organizației adaugă la fiecare conectare un antet cu entitățile găzduite permise, iar Microsoft le refuză pe toate celelalte, chiar și pe cele în care persoana este utilizator invitat. Același cont intră din altă rețea, dacă organizația lui nu interzice și asta.
# en: 8ddadf51
AADSTS500022 = Din această rețea nu puteți intra în acea organizație
    .meaning = O regulă a rețelei sau a computerului pe care îl folosiți spune la ce organizații este permisă conectarea, iar cea dorită nu este printre ele. Contul și parola dvs. sunt în regulă.
    .meaning-tenant = O regulă a rețelei sau a computerului pe care îl folosiți spune la ce organizații este permisă conectarea, iar cea numită în mesaj „{ $tenant }” nu este printre ele. Contul și parola dvs. sunt în regulă.
    .cause-1 = Browserul a luat alt cont decât cel pe care îl folosiți la lucru, de exemplu unul de la un client sau de la o școală.
    .cause-2 = Sunteți utilizator invitat al organizației la care vreți să ajungeți, iar aceasta nu este pe lista rețelei.
    .cause-3 = Sunteți în vizită și folosiți rețeaua sau VPN-ul altei organizații, iar regula ei vi se aplică și dvs.
    .background = Sunt restricții de entitate găzduită (tenant restrictions): organizația care deține rețeaua sau dispozitivul adaugă la fiecare conectare ce entități găzduite sunt permise. Microsoft descrie acest cod cu aceleași cuvinte ca 500021, iar remediile sunt aceleași.
# en: b2c43edd
AADSTS500200 = Această aplicație nu acceptă conturi personale
    .meaning = V-ați conectat cu un cont Microsoft personal, iar această aplicație acceptă numai conturi de la locul de muncă sau de la școală ori conturi personale pe care le-a invitat o organizație. Parola dvs. este în regulă.
    .search = cont Microsoft personal, personal Microsoft account, outlook.com, hotmail
# en: bb55ba04
AADSTS500201 = Aici vă puteți conecta numai cu un cont de la locul de muncă
    .meaning = Ați folosit un cont Microsoft personal, de exemplu cu outlook.com sau hotmail.com. Aplicația folosește un mod mai vechi de conectare, care acceptă aici numai conturi de la locul de muncă sau de la școală. Contul și parola dvs. sunt în regulă.
    .cause-1 = A fost folosit un cont personal pentru o aplicație destinată lucrului sau școlii.
    .cause-2 = Aplicația sau instrumentul nu este actualizat, iar versiunile mai noi acceptă și astfel de conturi.
    .cause-3 = Aplicația nu a fost niciodată pregătită pentru conturi personale.
    .background = Microsoft are două generații de adrese de conectare. Prin prima (v1.0), un cont personal poate intra numai ca utilizator invitat al unei entități găzduite pe care o numește adresa. A doua (v2.0) acceptă și conturi personale, dacă înregistrarea aplicației le permite.
# en: 2bdc0c88
AADSTS500202 = Conturile personale nu pot folosi conectarea generală a aplicației
    .meaning = V-ați conectat cu un cont Microsoft personal, poate ca utilizator invitat al unei organizații. Aplicația a folosit pagina de conectare destinată tuturor, iar ce cere ea nu este deschis acolo pentru astfel de conturi. Contul și parola dvs. sunt în regulă.
    .meaning-user = V-ați conectat cu contul „{ $user }”, care este un cont Microsoft personal, poate ca utilizator invitat al unei organizații. Aplicația a folosit pagina de conectare destinată tuturor, iar ce cere ea nu este deschis acolo pentru astfel de conturi. Contul și parola dvs. sunt în regulă.
    .cause-1 = Aplicația este pentru conturi de la locul de muncă sau de la școală și a fost folosit unul personal.
    .cause-2 = Persoana este utilizator invitat al unei organizații, iar aplicația nu a spus care este aceea.
    .cause-3 = Cineva administrează o entitate găzduită cu contul personal cu care a fost creată, iar un instrument nu acceptă asta.
    .background = Adresele precum /common nu numesc nicio entitate găzduită. Un cont personal de utilizator invitat este valabil numai în entitatea găzduită care l-a invitat, așa că, la o asemenea adresă, Microsoft nu poate ști despre care cont de invitat este vorba.
# en: ce7ef061
AADSTS500207 = Cu acest tip de cont nu se poate deschide ce cere aplicația
    .meaning = Există conturi personale, conturi de la locul de muncă sau de la școală și conturi pe care clienții și le creează pe un site. Ce vrea să deschidă aplicația nu este accesibil cu tipul de cont cu care v-ați conectat. Parola dvs. este în regulă.
    .cause-1 = Browserul a luat alt cont decât cel pe care îl voiați, de exemplu unul personal.
    .cause-2 = Aplicația a folosit adresa de conectare pentru un tip de cont, dar este înregistrată pentru altul.
    .cause-3 = Un site pentru clienți (External ID) folosește o aplicație sau un API înregistrat pentru mai multe entități găzduite.
# en: 5f5fabe7
AADSTS500208 = Această pagină de conectare nu este pentru tipul dvs. de cont
    .meaning = Conturile pe care clienții și le creează pe un site au o pagină de conectare proprie, separată de cea pentru conturi personale, de la locul de muncă sau de la școală. Ați fost trimis la cea greșită pentru contul folosit. Parola dvs. este în regulă.
    .cause-1 = Aplicația își trimite clienții la adresa generală de conectare Microsoft.
    .cause-2 = A fost folosit un cont de client pentru o aplicație de lucru sau o pagină de administrare, ori invers.
    .cause-3 = Un coleg are un cont într-o entitate găzduită pentru clienți, dar nu are acolo un rol de administrator.
    .background = Entitățile găzduite pentru clienți au domenii de conectare proprii: ciamlogin.com pentru Microsoft Entra External ID, b2clogin.com pentru Azure AD B2C. Conturile clienților lor nu sunt acceptate la login.microsoftonline.com.
# en: bddc41b2
AADSTS500212 = Organizația dvs. nu vă lasă să intrați în cealaltă organizație
    .meaning = Organizația dvs. hotărăște în ce alte organizații pot lucra oamenii ei, iar cea la care vreți să ajungeți nu vă este deschisă. Parola dvs. este în regulă. Numai organizația dvs. poate schimba asta.
    .cause-1 = Organizația dvs. permite numai anumiți parteneri, iar acesta nu este pe lista ei.
    .cause-2 = Partenerul este pe listă, dar acolo nu aveți voie dvs. sau nu este permisă aplicația deschisă.
    .cause-3 = Browserul a luat contul de la locul de muncă, deși voiați altul.
    .background = Setările de acces între entități găzduite (cross-tenant access settings) au două laturi. La ieșire (outbound), o entitate găzduită spune unde pot fi oamenii ei utilizatori invitați; la intrare (inbound), alta spune pe cine lasă să intre. Ambele trebuie să permită accesul. Acest cod vine din latura de ieșire.
# en: 4c97e1fc
AADSTS500213 = Acea organizație nu lasă contul dvs. să intre
    .meaning = Organizația la care vreți să ajungeți hotărăște ce conturi ale altor organizații lasă să intre, iar al dvs. nu este printre ele. Parola dvs. este în regulă. Numai acea organizație poate schimba asta, nu a dvs.
    .cause-1 = Acea organizație permite numai anumiți parteneri sau anumite persoane și nu v-a adăugat organizația sau contul.
    .cause-2 = Aveți voie să intrați, dar nu în aplicația pe care ați deschis-o.
    .cause-3 = Browserul a luat alt cont decât cel invitat.
    .background = Setările de acces între entități găzduite (cross-tenant access settings) au două laturi. La ieșire (outbound), o entitate găzduită spune unde pot fi oamenii ei utilizatori invitați; la intrare (inbound), alta spune pe cine lasă să intre. Ambele trebuie să permită accesul. Acest cod vine din latura de intrare și apare și la cei invitați cu mult timp în urmă.
# en: e2bdb0ea
AADSTS5000224 = Microsoft a blocat această organizație
    .meaning = Deocamdată, nimeni nu se poate conecta la această organizație, pentru că Microsoft a blocat-o. Se întâmplă când Microsoft suspectează un abuz; poate fi și o greșeală. Nu are legătură cu parola dvs.
    .search = entitate găzduită blocată, organizație blocată, fraudă, tenant blocked, fraud
# en: 302429ae
AADSTS5000225 = Această organizație nu a mai fost folosită și este acum blocată
    .meaning = De mult timp, nimeni nu s-a mai conectat la această organizație, așa că Microsoft a blocat-o și o va șterge mai târziu. Administratorul ei poate cere reactivarea în cel mult 20 de zile de la blocare. Nu are legătură cu parola dvs.
    .cause-1 = Organizația sau directorul ei de probă ori de test nu a mai fost folosit de mult timp.
    .cause-2 = Un cont personal a fost trimis la un director vechi, creat cândva pentru el, deși era vorba de alt cont sau alt director.
    .search = entitate găzduită blocată pentru inactivitate, organizație nefolosită, tenant blocked for inactivity, unused tenant
