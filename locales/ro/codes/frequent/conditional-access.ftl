# en: 599a22e4
AADSTS50131 = O regulă privind dispozitivul sau siguranța a oprit conectarea
    .meaning = Fie dispozitivul dvs. nu este așa cum cer regulile organizației, fie ceva la această conectare a părut nesigur. Mesajul nu spune care dintre ele; organizația dvs. poate vedea. Astfel de reguli vă protejează contul, chiar și când opresc pe cine nu trebuie.
    .meaning-state = Fie dispozitivul dvs. nu este în starea pe care o cer regulile organizației, „{ $state }”, fie ceva la această conectare a părut nesigur. Mesajul nu spune care dintre ele; organizația dvs. poate vedea. Astfel de reguli vă protejează contul.
    .cause-1 = Dispozitivul nu este gestionat, înregistrat sau în regulă, așa cum cere o regulă, ori browserul nu a arătat ce dispozitiv este.
    .cause-2 = Locul, rețeaua sau modul de conectare a fost neobișnuit, iar o regulă respinge așa ceva.
    .cause-3 = Altă regulă de securitate a organizației a spus nu.
# en: cd518730
AADSTS53003 = Regulile de conectare ale organizației au spus nu
    .meaning = Microsoft v-a acceptat conectarea. Apoi a oprit-o una dintre regulile organizației, care stabilesc de unde, cum și de pe ce dispozitiv se poate face conectarea. Este o regulă, nu o defecțiune, și vă protejează contul.
    .cause-1 = Locul sau rețeaua nu este printre cele permise de regulă.
    .cause-2 = Dispozitivul, browserul sau aplicația nu este printre cele permise de regulă.
    .cause-3 = Modul de conectare nu este permis, cum ar fi tastarea unui cod de pe alt ecran (device code flow) sau un program vechi de e-mail.
    .cause-4 = Conectarea a părut riscantă sau acest cont nu este printre cele care pot deschide această aplicație.
    .search = blocat de acces condiționat, politică de acces, nu puteți accesa asta acum, blocked by Conditional Access, you cannot access this right now
# en: b9db3afe
AADSTS53004 = Deocamdată nu puteți configura de aici un al doilea pas
    .meaning = Conectarea aceasta a părut neobișnuită, așa că Microsoft nu lasă pe nimeni să înregistreze cu ea un nou mod de conectare. Astfel, nici un străin care v-ar ști parola nu poate face acest lucru. Poate că ați fost chiar dvs.: atunci organizația dvs. poate rezolva.
# en: 2b5d3b95
AADSTS53005 = Organizația dvs. trebuie mai întâi să protejeze această aplicație
    .meaning = Organizația dvs. permite accesul numai aplicațiilor ale căror date le poate proteja, iar cea folosită nu este încă sub protecția ei. Contul și parola dvs. sunt în regulă.
    .cause-1 = Persoana nu este inclusă într-o politică de protecție a aplicațiilor (app protection policy) pentru această aplicație sau nu are licență Intune.
    .cause-2 = Protecția nu ajunsese încă atunci când s-a deschis aplicația sau lipsește aplicația ajutătoare de pe telefon.
    .cause-3 = Aplicația nu poate fi protejată sau nu este construită ori configurată pentru asta.
    .cause-4 = Poate că aplicația este deja protejată pentru alt cont de la locul de muncă, ceea ce îl ține afară pe acesta.
# en: 3e1e3cef
AADSTS53011 = Organizația dvs. trebuie mai întâi să vă verifice contul
    .meaning = Aici sunteți utilizator invitat, iar în organizația dvs. contul este considerat în pericol: altcineva i-ar putea ști parola. Organizația pe care vreți s-o vizitați nu lasă să intre astfel de conturi. Poate fi o alarmă falsă; numai organizația dvs. poate lămuri acest lucru.
    .cause-1 = Microsoft a găsit semne că parola s-a scurs sau că s-a conectat un străin.
    .cause-2 = V-ați conectat dintr-un loc sau o rețea neobișnuită și a părut să fie un străin.
    .background = Cât de riscant este contul unui invitat se stabilește în entitatea lui găzduită. Cea care l-a invitat îi poate refuza intrarea, dar nu poate nici să vadă motivul, nici să respingă riscul (dismiss). Nici parola unui invitat nu se poate schimba acolo, așa că o politică ce cere o parolă nouă se încheie cu o blocare.
# en: 2cd90204
AADSTS530032 = Contul dvs. pare în pericol, așa că nu vă puteți conecta aici
    .meaning = Microsoft a văzut semne că altcineva v-ar putea ști parola, iar organizația la care vreți să ajungeți respinge astfel de conturi. Dacă sunteți utilizator invitat acolo, numai organizația dvs. poate rezolva.
    .cause-1 = Contul este marcat ca riscant în propria organizație, iar dvs. sunteți utilizator invitat în alta.
    .cause-2 = Contul este marcat ca riscant aici, iar o regulă blochează astfel de conturi în loc să ceară o parolă nouă.
    .cause-3 = O regulă de securitate pe care organizația a stabilit-o pentru toți a refuzat solicitarea, cu sau fără risc.
    .background = Riscul unui cont se calculează în entitatea lui găzduită de origine. Politicile altei entități îl pot folosi, dar acolo nu se poate vedea motivul și nici nu se poate înlătura riscul, iar invitatul nu apare în lista ei de utilizatori riscanți. Riscul este înlăturat de o parolă nouă, setată cu un al doilea pas în entitatea de origine, sau de un administrator de acolo.
# en: a389982a
AADSTS530034 = Accesul dvs. ca partener este blocat din cauza unui risc
    .meaning = Administrați organizația unui client, ca partener al acesteia. Microsoft a văzut semne că altcineva v-ar putea folosi contul, așa că nu îl lasă să intre acolo. Remedierea ține de firma dvs., nu de client.
    .background = Oamenii unei firme partenere pot avea roluri de administrator în entitățile găzduite ale clienților. Un astfel de cont furat deschide multe uși deodată. De aceea, Microsoft îl blochează acolo imediat ce este considerat riscant în entitatea găzduită a partenerului, fără ca clientul să trebuiască să seteze o politică.
# en: 8afeadd5
AADSTS530035 = Acest mod de conectare este blocat pentru siguranță
    .meaning = Organizația dvs. folosește un set de reguli de securitate făcut de Microsoft pentru toată lumea. El oprește programele mai vechi care trimit doar o parolă, precum și alte conectări care nu par sigure. Contul dvs. funcționează în continuare în aplicațiile actuale.
    .cause-1 = Un program de e-mail, o imprimantă, un scaner sau un script se conectează în modul vechi, doar cu nume și parolă.
    .cause-2 = A fost o conectare cu un cod de pe alt dispozitiv sau din alt instrument. În organizațiile mai noi, această protecție le blochează și pe acestea.
    .cause-3 = Regulile au considerat conectarea nesigură din alt motiv, de exemplu pentru că nu a fost posibil un al doilea pas.
    .background = Setările de securitate implicite (security defaults) sunt un singur comutator pentru o întreagă entitate găzduită: toți își înregistrează un al doilea pas, autentificarea veche, cum ar fi IMAP, POP sau SMTP cu parolă, este blocată, iar din iulie 2026, în entitățile noi, și fluxul cu cod de dispozitiv (device code flow). Nu au o listă de excepții; organizațiile care au nevoie de excepții folosesc accesul condiționat în locul lor.
# en: 6705621e
AADSTS530036 = O conectare transmisă din altă parte nu mai este valabilă
    .meaning = Această aplicație sau acest dispozitiv a fost conectat cândva cu un cod sau de pe alt dispozitiv. Regulile organizației dvs. nu permit asta pentru nicio aplicație, așa că această conectare s-a încheiat. Conectați-vă din nou, în modul obișnuit.
    .cause-1 = O regulă împotriva unor astfel de conectări a fost activată după ce dispozitivul fusese conectat.
    .cause-2 = Un instrument, un dispozitiv din sala de ședințe sau un telefon folosește încă o conectare care a început cu un cod.
    .background = Microsoft ține minte cum a început o sesiune, prin toate reînnoirile. De aceea, o politică pentru fluxuri de autentificare o poate bloca mai târziu, chiar dacă aplicația însăși se conectează acum în modul obișnuit. Un token blocat nu mai devine valabil niciodată; chiar dacă politica este dezactivată, e nevoie de o nouă conectare.
# en: 4fb6627f
AADSTS9001011 = O regulă cere alt fel de dispozitiv decât acesta
    .meaning = Una dintre regulile organizației dvs. lasă să intre numai dispozitive într-o anumită stare, iar acest dispozitiv sau această aplicație nu este în acea stare sau nu o poate arăta. De exemplu, un telefon nu poate face parte dintr-o rețea Windows, iar un computer personal, de obicei, nu face parte.
    .meaning-state = Una dintre regulile organizației dvs. lasă să intre numai dispozitive într-o anumită stare, pe care mesajul o numește „{ $state }”. Acest dispozitiv sau această aplicație nu este în acea stare sau nu o poate arăta.
    .cause-1 = Regula cere un computer Windows asociat hibrid (domain_joined), iar conectarea vine de pe un telefon, un Mac sau alt dispozitiv.
    .cause-2 = Vine de pe un computer Windows care nu este asociat în acest fel.
    .cause-3 = Aplicația se conectează într-un mod care nu arată ce dispozitiv este.
