# en: 25a47823
AADB2C90205 = Site-ul nu are acces la un serviciu de care are nevoie
    .meaning = La conectarea dvs., site-ul a cerut acces la un serviciu, iar acest acces nu i-a fost acordat. Contul și parola dvs. sunt în regulă. Numai cei care administrează site-ul pot remedia problema.
    .cause-1 = Permisiunea pentru API nu este în lista aplicației sau niciun administrator nu a acordat-o.
    .cause-2 = Permisiunea (scope) aparține unui API din altă entitate găzduită, adesea din exemplele Microsoft.
    .cause-3 = Permisiunea (scope) a fost redenumită sau eliminată din API, iar aplicația o cere pe cea veche.
# en: 8bf4d056
AADSTS65001 = Nimeni nu a acceptat încă permisiunile acestei aplicații
    .meaning = Aplicația vrea să vadă sau să facă lucruri în numele dvs. și are nevoie mai întâi de acordul dvs. sau al unui administrator. Deocamdată nu îl are. Contul și parola dvs. sunt în regulă.
    .meaning-appName = Aplicația care se numește pe sine „{ $appName }” vrea să vadă sau să facă lucruri în numele dvs. și are nevoie mai întâi de acordul dvs. sau al unui administrator. Deocamdată nu îl are. Contul și parola dvs. sunt în regulă.
    .cause-1 = Aplicația este nouă în organizație și nimeni nu a fost întrebat încă.
    .cause-2 = Aplicația cere mai multe permisiuni decât au fost acceptate înainte.
    .cause-3 = Permisiunile au fost retrase sau aplicația lucrează în fundal, unde nu poate întreba.
    .search = consimțământ necesar, permisiuni aplicație, aprobare administrator, consent required, user or administrator has not consented, admin consent
# en: 54d9a800
AADSTS65002 = O aplicație Microsoft nu are voie să primească ce a cerut
    .meaning = Un script, un instrument sau o aplicație a cerut acces în numele uneia dintre aplicațiile companiei Microsoft, iar aceasta nu are voie să îl primească. Nimeni din organizația dvs. nu îl poate aproba. Contul și parola dvs. sunt în regulă.
    .cause-1 = Un script sau un instrument folosește ID-ul de client al unei aplicații Microsoft, cum ar fi Azure PowerShell, pentru un API pentru care aceasta nu a fost aprobată.
    .cause-2 = Un instrument care funcționa înainte nu mai este actual sau Microsoft a retras aprobarea între timp.
    .cause-3 = Cineva încearcă să intre într-un cont în numele unei aplicații Microsoft, cu un link sau un cod pe care l-a trimis.
    .cause-4 = Unul dintre instrumentele companiei Microsoft cere ceva nou înainte să fi primit aprobarea.
    .background = Între aplicațiile și API-urile companiei Microsoft nu este nevoie de consimțământul persoanelor: echipa care răspunde de API aprobă dinainte fiecare aplicație. O aplicație făcută de dvs. nu depinde de acea listă; ea obține permisiuni prin consimțământ.
# en: 0cdc0e0c
AADSTS65004 = Permisiunile aplicației nu au fost acceptate
    .meaning = Aplicația a cerut permisiuni, iar răspunsul a fost nu: cineva a ales „Anulare” sau a revenit la pagina anterioară. Aplicația nu a primit nimic. Dacă asta ați vrut, totul este în regulă.
    .search = permisiuni refuzate, consimțământ refuzat, user declined consent, access_denied
# en: e2e8239d
AADSTS65005 = Această aplicație nu este configurată pentru ce cere
    .meaning = Aplicația a cerut un serviciu sau o permisiune pentru care nu este configurată sau pe care organizația dvs. nu o are. Contul și parola dvs. sunt în regulă.
    .meaning-appName-organization = Aplicația care se numește pe sine „{ $appName }” nu poate fi folosită încă de organizația „{ $organization }”, pentru că nimeni nu a preluat încă administrarea directorului acesteia. Contul și parola dvs. sunt în regulă.
    .meaning-appName-resource-scope = Aplicația care se numește pe sine „{ $appName }” a cerut serviciului „{ $resource }” permisiunea „{ $scope }”, care nu există acolo. Numai cei care construiesc aplicația pot schimba asta.
    .meaning-organization = Aplicația are nevoie de un serviciu pe care organizația „{ $organization }” nu îl are. Contul și parola dvs. sunt în regulă.
    .meaning-resource = Aplicația a cerut acces la serviciul „{ $resource }”, care nu este în propria ei listă de permisiuni. Numai cei care construiesc aplicația pot schimba asta.
# en: cf012408
AADSTS90093 = Nu puteți aproba chiar dvs. permisiunile acestei aplicații
    .meaning = Aplicația cere permisiuni, iar acest cont nu are dreptul să le accepte. Trebuie să decidă cineva cu mai multe drepturi în organizație. Contul și parola dvs. sunt în regulă, iar o nouă încercare nu schimbă nimic.
    .cause-1 = Aplicația cere permisiuni pe care le poate acorda numai un administrator, sau organizația nu lasă persoanele să acorde vreuna.
    .cause-2 = Încearcă un administrator, dar cu un rol care nu acoperă aceste permisiuni.
    .cause-3 = Contul este al unui utilizator invitat sau conectarea a ajuns la altă organizație decât cea în care contul își are drepturile.
    .cause-4 = Aplicația lasă să intre numai persoanele cărora le-a fost atribuită și niciun administrator nu și-a dat încă consimțământul pentru ea.
    .cause-5 = Microsoft a considerat riscantă cererea aplicației.
# en: d61b3226
AADSTS90094 = Un administrator trebuie să aprobe mai întâi această aplicație
    .meaning = Aplicația cere permisiuni pe care le poate acorda numai un administrator al organizației dvs. Contul și parola dvs. sunt în regulă, iar o nouă încercare nu schimbă nimic.
    .meaning-appName = Aplicația care se numește pe sine „{ $appName }” cere permisiuni pe care le poate acorda numai un administrator al organizației dvs. Contul și parola dvs. sunt în regulă, iar o nouă încercare nu schimbă nimic.
    .cause-1 = Organizația dvs. nu lasă persoanele să accepte singure permisiuni sau le lasă numai pentru anumite aplicații.
    .cause-2 = Aplicația cere permisiuni atât de ample, încât e nevoie întotdeauna de un administrator.
    .cause-3 = Aplicația lasă să intre numai persoanele adăugate la ea. Atunci numai un administrator îi poate accepta permisiunile.
    .cause-4 = Microsoft a considerat cererea riscantă, de exemplu pentru că vine de la un editor pe care nu l-a verificat.
    .cause-5 = Un administrator a aprobat aplicația, dar între timp ea cere mai mult sau cere din nou la fiecare conectare.
    .search = aprobare administrator, este necesară aprobarea administratorului, consimțământ administrator, need admin approval, admin consent required
# en: f1643a96
AADSTS90095 = Puteți cere unui administrator să aprobe această aplicație
    .meaning = Aplicația cere permisiuni pe care le poate acorda numai un administrator al organizației dvs. Organizația vă lasă să trimiteți cererea chiar din această pagină. Contul și parola dvs. sunt în regulă.
    .search = solicitare aprobare, cerere de aprobare administrator, request approval, admin consent request
# en: 404f86a2
AADSTS90099 = Această aplicație nu este încă aprobată la acest client
    .meaning = Vreți să intrați în organizația unui client, ca partener al acestuia, iar aplicația pe care o folosiți nu a fost aprobată acolo. Contul și parola dvs. sunt în regulă. Drepturile de partener nu înlocuiesc această aprobare.
    .meaning-appName = Vreți să intrați în organizația unui client, ca partener al acestuia, iar aplicația care se numește pe sine „{ $appName }” nu a fost aprobată acolo. Contul și parola dvs. sunt în regulă. Drepturile de partener nu înlocuiesc această aprobare.
    .meaning-appName-tenant = Vreți să intrați în organizația „{ $tenant }”, care, potrivit solicitării, este a unui client, iar aplicația care se numește pe sine „{ $appName }” nu a fost aprobată acolo. Contul și parola dvs. sunt în regulă. Drepturile de partener nu înlocuiesc această aprobare.
    .cause-1 = Nimeni nu și-a dat consimțământul pentru aplicație în entitatea găzduită a clientului sau aplicația cere acum mai mult decât a fost aprobat.
    .cause-2 = Aplicația a fost trimisă la clientul greșit.
    .background = Oamenii unei firme partenere pot avea roluri în entitatea găzduită a unui client, printr-o relație de administrare delegată. Aplicația cu care lucrează este o chestiune separată: are nevoie de consimțământ în entitatea găzduită a fiecărui client, dat acolo de un administrator sau de partener, prin Partner Center.
# en: 7e21b9e6
AADSTS650051 = Aplicația nu a putut fi adăugată în organizație
    .meaning = Aplicația trebuia adăugată în organizația dvs., dar acest lucru nu a reușit. Dacă sunteți printre primii de acolo care o deschid, adesea reușește a doua încercare. Altfel, o altă intrare stă în cale sau lipsește un serviciu. Contul și parola dvs. sunt în regulă.
    .meaning-organization = Aplicația are nevoie de un serviciu pe care organizația dvs., numită în mesaj „{ $organization }”, nu l-a cumpărat sau nu l-a activat. Contul și parola dvs. sunt în regulă.
    .meaning-organization-service = Aplicația se bazează pe serviciul numit „{ $service }”, pe care organizația „{ $organization }” nu l-a cumpărat, nu l-a activat sau nu l-a adăugat încă. Contul și parola dvs. sunt în regulă.
    .meaning-service = Aplicația se bazează pe serviciul numit „{ $service }”, pe care organizația dvs. nu l-a cumpărat, nu l-a activat sau nu l-a adăugat încă. Contul și parola dvs. sunt în regulă.
    .meaning-appName-organization = Aplicația se bazează pe un serviciu care se numește pe sine „{ $appName }” și pe care organizația „{ $organization }” nu l-a adăugat încă. Contul și parola dvs. sunt în regulă.
    .meaning-appName = Aplicația se bazează pe un serviciu care se numește pe sine „{ $appName }” și pe care organizația dvs. nu l-a adăugat încă. Contul și parola dvs. sunt în regulă.
    .cause-1 = Consimțământul a fost dat aproape în același moment de două persoane, din două ferestre sau prin două solicitări, iar cealaltă a fost prima.
    .cause-2 = Aplicația a fost eliminată sau configurarea ei s-a întrerupt cu puțin timp în urmă, iar ștergerea nu s-a încheiat încă.
    .cause-3 = Altă intrare din entitatea găzduită, poate una ștearsă, are deja numele aplicației.
    .cause-4 = Organizația nu are licență pentru un serviciu pe care se bazează aplicația sau nu a adăugat acel serviciu.
    .background = O aplicație din altă parte primește câte o intrare proprie în fiecare entitate găzduită care o folosește, o entitate principală de serviciu (service principal), iar numele acesteia trebuie să fie unice acolo. Consimțământul creează intrarea. Ce spune mesajul după cod arată despre care dintre cazuri este vorba.
# en: a0ac7504
AADSTS650052 = Organizației dvs. îi lipsește un serviciu cerut de aplicație
    .meaning = Aplicația se bazează pe un serviciu pe care organizația dvs. nu l-a cumpărat, nu l-a activat sau nu l-a adăugat încă. Contul și parola dvs. sunt în regulă.
    .meaning-appName = Aplicația se bazează pe un serviciu care se numește pe sine „{ $appName }”, iar organizația dvs. nu l-a cumpărat, nu l-a activat sau nu l-a adăugat încă. Contul și parola dvs. sunt în regulă.
    .meaning-service = Aplicația se bazează pe serviciul numit „{ $service }”, iar organizația dvs. nu l-a cumpărat, nu l-a activat sau nu l-a adăugat încă. Contul și parola dvs. sunt în regulă.
    .cause-1 = Organizația dvs. nu are licență pentru serviciu sau serviciul este dezactivat.
    .cause-2 = Există licență pentru serviciu, dar acesta nu se află încă printre aplicațiile organizației dvs.
    .cause-3 = Aplicația altei organizații se bazează pe un API propriu al acesteia, pe care administratorul dvs. nu l-a aprobat.
    .search = serviciu lipsă, licență lipsă, API fără abonament, API not subscribed, service principal missing
