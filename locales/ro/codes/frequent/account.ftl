# en: 7b9976ba
AADB2C90053 = Acest site nu cunoaște contul
    .meaning = Pe site-ul la care vă conectați nu există niciun cont cu acest nume. Cel mai adesea, adresa are o greșeală de tastare sau v-ați creat contul cu altă adresă ori cu butonul altui furnizor.
# en: 7f6e249e
AADB2C90111 = Contul dvs. de pe acest site este blocat
    .meaning = Acest cont a fost blocat și nu se deblochează singur după un timp. Numai cei care administrează site-ul îl pot debloca.
# en: 1f3e9bf5
AADB2C90128 = Contul pe care îl ține minte acest site nu mai există
    .meaning = Site-ul a continuat cu o conectare mai veche a dvs., iar contul din spatele ei a fost șters. Conectați-vă cu alt cont al dvs. sau creați unul nou.
    .cause-1 = Contul a fost șters de dvs. sau de cei care administrează site-ul.
    .cause-2 = Contul a fost refăcut, iar site-ul păstrează încă sesiunea celui vechi.
# en: 82ef7ea5
AADB2C99002 = Se pare că nu aveți încă un cont pe acest site
    .meaning = Site-ul nu a găsit niciun cont pentru datele cu care v-ați conectat. Creați-vă mai întâi un cont sau folosiți datele cu care l-ați creat.
    .cause-1 = Nu v-ați creat încă un cont pe acest site.
    .cause-2 = V-ați creat contul cu altă adresă de e-mail sau cu butonul altui furnizor.
    .cause-3 = Pagina de conectare a site-ului nu creează conturi pentru cei care vin prin butonul altui furnizor.
    .cause-4 = Contul a fost șters.
# en: 8f94f3e0
AADSTS50034 = Microsoft nu găsește acest cont aici
    .meaning = În organizația la care vă conectați nu există niciun cont cu acest nume. Cel mai adesea, numele are o greșeală de tastare sau contul aparține altei organizații.
    .meaning-tenant = În organizația „{ $tenant }”, pe care o indică această solicitare, nu există niciun cont cu acest nume. Cel mai adesea, numele are o greșeală de tastare sau contul aparține altei organizații.
    .meaning-tenant-user = În organizația „{ $tenant }”, pe care o indică această solicitare, nu există contul „{ $user }”. Cel mai adesea, numele are o greșeală de tastare sau contul aparține altei organizații.
    .cause-1 = Numele are o greșeală de tastare, este un nume vechi sau o adresă de e-mail care nu este numele de conectare.
    .cause-2 = Contul aparține altei organizații și nimeni nu l-a adăugat aici ca utilizator invitat.
    .cause-3 = Aplicația trimite oamenii la organizația greșită.
    .cause-4 = Contul a fost șters sau nu este încă sincronizat din directorul propriu al organizației.
    .search = contul nu există, utilizator negăsit, utilizator necunoscut, user not found, account does not exist
# en: fb619c93
AADSTS50053 = Conectarea este blocată deocamdată
    .meaning = Au fost prea multe încercări cu o parolă greșită sau această încercare a venit de la o adresă de internet pe care Microsoft o consideră periculoasă. Blocarea vă protejează contul. Cea pentru parole greșite încetează singură după un timp.
    .cause-1 = Prea multe parole greșite, adesea de pe un telefon sau dintr-o aplicație care folosește încă parola veche.
    .cause-2 = Altcineva încearcă să ghicească parola acestui cont.
    .cause-3 = Conectarea a venit de la o adresă cunoscută pentru atacuri, cum sunt unele VPN-uri și proxy-uri. Atunci este refuzată chiar și parola corectă.
    .search = cont blocat, prea multe parole greșite, prea multe încercări, account locked, smart lockout, adresă IP periculoasă
# en: eeff4328
AADSTS50057 = Acest cont este dezactivat
    .meaning = Contul există, dar organizația l-a dezactivat, așa că nimeni nu se poate conecta cu el. O nouă încercare nu schimbă asta: cineva de acolo trebuie să îl activeze.
    .cause-1 = Un administrator a dezactivat contul, intenționat sau din greșeală.
    .cause-2 = A fost dezactivat în directorul Active Directory al organizației sau de o regulă automată pentru conturi nefolosite ori ale celor care pleacă.
    .cause-3 = Este un cont de utilizator invitat și l-a dezactivat organizația care deține aplicația.
    .search = cont dezactivat, utilizator dezactivat, account disabled, user disabled
# en: 13568d2a
AADSTS50135 = Schimbați parola înainte să continuați
    .meaning = Microsoft vede semne că altcineva v-ar putea ști parola sau a încercat să vă folosească contul. De aceea vrea mai întâi o parolă nouă. Măsura vă protejează și nu înseamnă că ați greșit cu ceva.
    .cause-1 = Parola a apărut printre cele furate.
    .cause-2 = Conectările acestui cont au părut neobișnuite: altă țară, o rețea ciudată, un tipar cunoscut din atacuri.
    .cause-3 = Un administrator a marcat contul drept compromis.
    .background = Microsoft Entra ID Protection evaluează cât de probabil este ca un cont să fie în mâinile altcuiva. Când riscul este ridicat, o regulă a organizației poate cere o schimbare securizată a parolei: întâi al doilea pas al conectării, apoi o parolă nouă. Cei care nu au configurat un al doilea pas nu o pot face singuri și nici utilizatorii invitați nu o pot face aici: riscul lor este evaluat și înlăturat în propria organizație.
# en: 4df2b888
AADSTS500341 = Acest cont a fost șters
    .meaning = Organizația a șters acest cont, intenționat sau din greșeală, așa că nimeni nu se poate conecta cu el. Dacă a fost o greșeală, contul poate fi restaurat timp de 30 de zile.
    .meaning-tenant-user = Contul „{ $user }” a fost șters din organizația „{ $tenant }”, intenționat sau din greșeală, așa că nimeni nu se poate conecta cu el. Dacă a fost o greșeală, contul poate fi restaurat timp de 30 de zile.
    .cause-1 = Persoana a plecat sau contul a fost șters la o curățare, ca nefolosit.
    .cause-2 = Un cont sincronizat a fost șters sau mutat în directorul Active Directory al organizației ori exclus din sincronizare.
    .cause-3 = Contul a fost refăcut, iar o aplicație, un dispozitiv sau un flux îl folosește încă pe cel vechi.
    .cause-4 = Era un cont de utilizator invitat și cealaltă organizație l-a eliminat.
# en: c5cfc317
AADSTS500571 = Contul dvs. de utilizator invitat de acolo este dezactivat
    .meaning = Sunteți utilizator invitat în altă organizație, iar aceasta v-a dezactivat contul de invitat. Contul din organizația dvs. și parola sunt în regulă. Numai organizația care v-a invitat îl poate activa din nou.
    .cause-1 = S-a încheiat proiectul sau accesul pentru care ați primit invitația.
    .cause-2 = O verificare sau o regulă automată pentru invitați a considerat contul nefolosit.
    .cause-3 = Cineva l-a dezactivat din greșeală.
# en: 29825d6b
AADSTS1003037 = Poate că există deja un cont cu această adresă de e-mail
    .meaning = Ați încercat să vă creați un cont, dar se pare că această adresă de e-mail are deja unul aici. Conectați-vă, în același mod în care a fost creat acel cont.
    .cause-1 = V-ați creat contul mai demult, cu o parolă sau cu un cod primit prin e-mail.
    .cause-2 = Ați intrat mai demult cu butonul altui furnizor, cum ar fi Google sau Facebook, iar acesta a dat aceeași adresă.
    .cause-3 = Cineva de la site v-a creat contul.
