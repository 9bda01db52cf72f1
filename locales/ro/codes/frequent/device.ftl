# en: 644f1b85
AADSTS50097 = Dispozitivul dvs. trebuie să arate că este cunoscut
    .meaning = Organizația dvs. îi cere dispozitivului însuși să dovedească faptul că este înregistrat, iar aplicația sau browserul folosit nu a putut face asta ori nu a făcut-o încă. Într-un browser, este adesea un pas care trece de la sine. Contul și parola dvs. sunt în regulă.
    .search = autentificarea dispozitivului, dispozitiv necunoscut, device authentication required
# en: 0af751e8
AADSTS50127 = Telefonul are nevoie de o aplicație ajutătoare pentru conectare
    .meaning = Organizația dvs. își protejează datele din această aplicație. Pentru asta, telefonul are nevoie de o aplicație ajutătoare de la Microsoft, care îl face cunoscut organizației, iar aceasta lipsește sau nu este configurată. Contul și parola dvs. sunt în regulă.
    .cause-1 = Microsoft Authenticator sau Company Portal (portalul companiei) nu este instalat.
    .cause-2 = Este instalat, dar telefonul nu este înregistrat la organizație sau nu mai este.
    .cause-3 = Aplicația nu poate lucra cu aplicația ajutătoare, așa că nu o întreabă niciodată.
    .background = Regulile care protejează datele unei organizații în interiorul aplicațiilor cer un dispozitiv înregistrat. Pe telefoane, înregistrarea o face o aplicație intermediară (broker): pe iPhone sau iPad, Microsoft Authenticator; pe Android, de obicei, Company Portal (portalul companiei). Restul telefonului rămâne al dvs.
# en: 045160ae
AADSTS50129 = Organizația dvs. nu cunoaște încă acest dispozitiv
    .meaning = Această conectare funcționează numai pe un dispozitiv înregistrat la organizația dvs. Al dvs. nu este înregistrat sau nu a putut arăta că este. Contul și parola dvs. sunt în regulă.
    .cause-1 = Dispozitivul nu a fost niciodată înregistrat la această organizație.
    .cause-2 = Browserul sau aplicația nu a spus ce dispozitiv este, ca într-o fereastră privată.
    .cause-3 = Dispozitivul a fost înregistrat cândva, iar înregistrarea lui a fost ștearsă între timp.
# en: ebdd4e8c
AADSTS50155 = Dispozitivul dvs. nu a fost recunoscut ca dispozitiv de lucru
    .meaning = Dispozitivul dvs. a încercat să arate că organizația îl cunoaște, iar Microsoft nu a putut confirma asta. Cel mai adesea, intrarea lui de acolo a fost ștearsă sau dezactivată. Contul și parola dvs. sunt în regulă.
    .cause-1 = Înregistrarea dispozitivului a fost ștearsă sau dezactivată în organizație, deși dispozitivul se crede încă înregistrat.
    .cause-2 = Dispozitivul a fost înregistrat abia acum câteva minute și încă nu îl cunosc toate serverele Microsoft.
    .cause-3 = Dispozitivul a fost reinstalat sau copiat dintr-o imagine, așa că cheia lui nu se mai potrivește cu înregistrarea.
    .background = Un dispozitiv înregistrat sau asociat (joined) are o cheie, iar Entra ID are înregistrarea lui. La fiecare conectare care depinde de dispozitiv, cele două trebuie să se potrivească. Ștergerea înregistrării nu anunță dispozitivul: el încearcă în continuare cu o cheie pe care nimeni nu o mai cunoaște, până când se înregistrează din nou.
# en: ce921277
AADSTS50187 = Nu s-a putut afla ce dispozitiv folosiți
    .meaning = Organizația dvs. a vrut să știe ce dispozitiv folosiți, iar Microsoft nu a putut afla asta de la această aplicație sau de la acest browser. Într-un browser, poate fi un pas care trece de la sine. Contul și parola dvs. sunt în regulă.
    .cause-1 = Browserul nu transmite ce dispozitiv este, ca într-o fereastră privată sau fără extensia de care are nevoie.
    .cause-2 = Aplicația deschide pagina de conectare într-o fereastră proprie, care nu cunoaște dispozitivul.
    .cause-3 = Dispozitivul nu este înregistrat sau și-a pierdut propria conectare.
# en: 11bba1cf
AADSTS53000 = Acest dispozitiv nu respectă regulile organizației
    .meaning = Conectarea dvs. a fost acceptată, dar această aplicație se deschide numai pe dispozitive pe care organizația le gestionează și le găsește în regulă, iar acesta nu este considerat unul dintre ele. Contul și parola dvs. sunt în regulă.
    .cause-1 = Nu este un dispozitiv de lucru sau nu a fost niciodată configurat pentru lucru.
    .cause-2 = Este unul, dar ceva de pe el nu este în regulă: o actualizare, criptarea, blocarea ecranului sau protecția antivirus.
    .cause-3 = Browserul nu a spus ce dispozitiv este, ca într-o fereastră privată sau fără profilul de lucru.
    .cause-4 = Conectarea s-a făcut cu un cod tastat pe alt ecran sau într-o aplicație care nu poate arăta ce dispozitiv este.
    .search = dispozitiv neconform, conformitatea dispozitivului, device not compliant, Intune, Company Portal
# en: 501be863
AADSTS53001 = Această aplicație cere un computer al organizației
    .meaning = Conectarea dvs. a fost acceptată, dar această aplicație se deschide numai pe computere care fac parte din domeniul de rețea al organizației, iar acesta nu este considerat unul dintre ele. Contul și parola dvs. sunt în regulă.
    .cause-1 = Nu este un computer configurat de organizația dvs.
    .cause-2 = Este unul, dar nu și-a terminat înregistrarea la Microsoft, cum se poate întâmpla în primele ore sau departe de rețeaua de la serviciu.
    .cause-3 = Browserul nu a spus ce dispozitiv este, ca într-o fereastră privată sau fără profilul de lucru.
    .cause-4 = Conectarea s-a făcut cu un cod tastat pe alt ecran sau într-o aplicație care nu poate arăta ce dispozitiv este.
    .search = computerul nu este în domeniu, dispozitiv neasociat la domeniu, device not domain joined, hybrid joined
# en: a7f9cd37
AADSTS53002 = Organizația dvs. cere aici altă aplicație
    .meaning = Conectarea dvs. a fost acceptată, dar organizația permite accesul numai din aplicații pe care le poate proteja, iar cea folosită nu este printre ele. Contul și parola dvs. sunt în regulă.
    .search = aplicație aprobată, protecția aplicațiilor, approved app, app protection
# en: b59a7104
AADSTS135011 = Acest dispozitiv a fost dezactivat pentru lucru
    .meaning = Organizația dvs. are o listă a dispozitivelor pe care se lucrează, iar cel de pe care a venit această conectare este dezactivat acolo. Contul și parola dvs. sunt în regulă. Cineva de acolo trebuie să activeze din nou dispozitivul.
    .cause-1 = Un administrator sau o regulă automată a dezactivat dispozitivul, de exemplu pentru că nu a fost folosit mult timp sau era considerat pierdut.
    .cause-2 = Persoana l-a declarat pierdut pe propria pagină Devices (dispozitive).
    .cause-3 = O conexiune, un flux sau o integrare salvată folosește încă o conectare făcută pe un dispozitiv dezactivat între timp.
    .background = Un dispozitiv înregistrat sau asociat (joined) are un obiect în Entra ID și se conectează împreună cu persoana. Când acel obiect este dezactivat, sunt refuzate toate conectările care se bazează pe el, inclusiv cele pe care o aplicație le-a făcut mai demult pe dispozitiv și le-a păstrat.
# en: 534fe3e1
AADSTS530001 = Acest browser nu poate arăta ce dispozitiv folosiți
    .meaning = Organizația dvs. deschide această aplicație numai pe dispozitive pe care le cunoaște, iar acest browser nu îi poate spune ce dispozitiv este. Poate că dispozitivul în sine este în regulă. Contul și parola dvs. sunt în regulă.
    .cause-1 = Browserul nu este unul care poate arăta dispozitivul sau nu este încă configurat pentru asta.
    .cause-2 = Este o fereastră privată, modulele cookie sunt blocate sau Edge nu este conectat cu contul de la locul de muncă.
    .cause-3 = Aplicația afișează pagina de conectare într-un mic browser propriu, cum fac unele aplicații de pe telefon.
    .cause-4 = Fereastra care cerea certificatul dispozitivului a fost anulată.
    .background = Un dispozitiv de lucru are un certificat sau o cheie care dovedește ce dispozitiv este. Microsoft îi cere browserului această dovadă și numai unele browsere o pot prezenta, doar în ferestre normale. Fără ea, dispozitivul este considerat necunoscut, oricât de bine ar fi îngrijit.
# en: 21023fa0
AADSTS530002 = Ceva de pe acest dispozitiv de lucru nu este încă în regulă
    .meaning = Organizația dvs. cunoaște și gestionează acest dispozitiv, dar până acum nu l-a găsit în regulă, iar aplicația se deschide numai pe cele care sunt. Contul și parola dvs. sunt în regulă. În cele mai multe organizații, Company Portal (portalul companiei) arată ce lipsește.
    .cause-1 = Ceva de pe dispozitiv nu este cum cere organizația: o actualizare, criptarea, blocarea ecranului sau protecția antivirus.
    .cause-2 = Dispozitivul tocmai a fost configurat sau reparat, iar vestea nu a ajuns încă la Microsoft.
    .cause-3 = Dispozitivul nu s-a mai sincronizat de mult timp, așa că ultimul lui raport bun a expirat.
    .cause-4 = Nu îi este atribuită nicio politică de conformitate, iar organizația consideră neconforme astfel de dispozitive.
    .background = Un sistem de gestionare, cum este Intune, verifică din când în când dispozitivul și îi spune lui Entra ID dacă este conform (compliant). La conectare contează numai acel ultim raport. De aceea durează până când o remediere de pe dispozitiv este luată în seamă.
# en: 4c3e19e2
AADSTS530003 = Se deschide numai pe dispozitive gestionate de organizație
    .meaning = Conectarea dvs. a fost acceptată, dar această aplicație se deschide numai pe dispozitive gestionate de organizație, iar al dvs. nu a fost recunoscut ca atare. Contul și parola dvs. sunt în regulă.
    .cause-1 = Nu este un dispozitiv de lucru sau nu a fost niciodată configurat pentru lucru.
    .cause-2 = Este unul, dar aplicația sau browserul nu a putut arăta asta, ca într-o fereastră privată, un instrument fără fereastră sau alt browser decât cel obișnuit.
    .cause-3 = A fost gestionat cândva, iar înregistrarea s-a pierdut sau a fost eliminată.
    .search = dispozitivul trebuie să fie gestionat, dispozitiv înregistrat, device must be managed, registered device
# en: ea026a84
AADSTS530004 = Cealaltă organizație nu vă acceptă încă dispozitivul
    .meaning = Sunteți utilizator invitat al organizației care are această aplicație, iar regulile ei cer un dispozitiv de care se ocupă o organizație. Ea nu ține seama, sau cel puțin nu încă, de ce spune organizația dvs. despre dispozitiv. De obicei, numai administratorii ei pot schimba asta.
    .cause-1 = Organizația care v-a invitat nu a configurat încrederea în dispozitivele altor organizații.
    .cause-2 = Dispozitivul nu este gestionat nici de organizația dvs. sau browserul nu l-a arătat, ca într-o fereastră privată.
    .cause-3 = Regula cere anumite aplicații, iar utilizatorii invitați nu o pot îndeplini.
    .background = Dispozitivul unui invitat este înregistrat în entitatea lui găzduită. Cea care l-a invitat vede dacă este conform (compliant) sau asociat hibrid (hybrid joined) numai când setările ei de acces între entități găzduite (cross-tenant access settings) spun că are încredere în astfel de revendicări (claims) de acolo. Setarea își are locul în setările de intrare (inbound) ale entității care deține aplicația.
# en: ee1a39ed
AADSTS530021 = Pe telefon sau tabletă, numai anumite aplicații pot deschide asta
    .meaning = Conectarea dvs. a fost acceptată, dar pe telefoane și tablete organizația permite accesul numai din anumite aplicații, iar cea folosită nu este printre ele. Contul și parola dvs. sunt în regulă.
    .cause-1 = A fost aplicația de e-mail a telefonului, alt browser sau aplicația altui producător.
    .cause-2 = Un program de completare sau o mică aplicație din interiorul uneia permise a cerut în nume propriu, fără să preia aprobarea aplicației-gazdă.
    .cause-3 = Contul este al unui utilizator invitat. Invitații nu pot îndeplini această regulă.
    .background = Accesul condiționat poate cere o aplicație client aprobată (approved client app): una dintr-o listă fixă a Microsoft, cu aplicații pe care organizațiile le pot gestiona și din care pot șterge datele. Pe listă nu se pot adăuga alte aplicații. Cerința mai nouă, o politică de protecție a aplicațiilor (app protection policy), acceptă mai multe aplicații.
# en: c8889f02
AADSTS530033 = Conectarea cu un cod nu este suficientă aici
    .meaning = Ați tastat un cod ca să conectați alt dispozitiv sau program. Organizația dvs. îi cere acelui dispozitiv să dovedească faptul că este gestionat, iar cu un cod nu poate. Contul și parola dvs. sunt în regulă.
    .cause-1 = Un instrument sau un script se conectează cu un cod, deși ar putea deschide o fereastră de conectare.
    .cause-2 = Dispozitivul care așteaptă codul, cum ar fi ecranul unei săli sau un televizor, nu se poate conecta altfel.
    .cause-3 = Cineva v-a trimis codul. Atunci regula tocmai v-a protejat.
    .background = Cu un cod de dispozitiv, conectarea se face într-un loc, iar rezultatul ei ajunge în altul. Entra ID poate verifica dispozitivul cu browserul, dar nu și pe cel care primește tokenul, chiar dacă sunt același computer. De aceea, o politică ce cere un dispozitiv conform (compliant) sau asociat (joined) nu poate fi niciodată îndeplinită astfel.
# en: b7c877f3
AADSTS700003 = Organizația dvs. nu mai are acest dispozitiv în evidență
    .meaning = Acest dispozitiv se crede încă înregistrat la organizația dvs., dar intrarea lui de acolo a fost ștearsă. Trebuie înregistrat din nou. Contul și parola dvs. sunt în regulă, iar celelalte dispozitive funcționează în continuare.
    .meaning-tenant = Acest dispozitiv se crede încă înregistrat la organizația „{ $tenant }”, dar intrarea lui de acolo a fost ștearsă. Trebuie înregistrat din nou. Contul și parola dvs. sunt în regulă, iar celelalte dispozitive funcționează în continuare.
    .cause-1 = Dispozitivul nu a fost folosit mult timp, iar o curățare l-a scos de pe listă.
    .cause-2 = Un administrator l-a șters, sau dispozitivul a fost configurat din nou ori dat mai departe.
    .cause-3 = Contul lui de computer a fost mutat sau șters în directorul propriu al organizației, iar sincronizarea a preluat schimbarea.
    .cause-4 = O conexiune sau un flux salvat folosește încă o conectare făcută pe un dispozitiv care nu mai există.
    .background = Înregistrarea sau asocierea (join) îi dă dispozitivului o identitate proprie, cu o jumătate pe dispozitiv și cealaltă în Entra ID. Conectările de pe dispozitiv se bazează pe ea. Când jumătatea din Entra ID dispare, ajută numai o nouă înregistrare, iar felul ei hotărăște cum se face: înregistrat, asociat (joined) sau asociat hibrid (hybrid joined).
