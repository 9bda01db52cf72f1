# en: 76c27487
AADSTS50000 = Microsoft nu v-a putut finaliza conectarea
    .meaning = Ați ajuns la serviciul de conectare Microsoft, dar acesta nu a putut emite tokenul care vă dă acces. Cel mai adesea, o parolă a expirat sau a fost schimbată, iar o conectare mai veche este încă folosită. Uneori aplicația cere greșit accesul sau serviciul însuși are probleme.
    .cause-1 = Parola a expirat, a fost schimbată sau nu mai corespunde între directorul organizației și Microsoft Entra ID. Se întâmplă mai ales acolo unde parolele sunt sincronizate sau federate.
    .cause-2 = Sesiunile persoanei au fost încheiate, de un administrator sau de o regulă de securitate, în timp ce aplicația o folosea încă pe una dintre ele.
    .cause-3 = Din solicitarea aplicației lipsește un parametru sau unul este greșit. Cel mai adesea este o solicitare on-behalf-of, în care un API apelează alt API în numele persoanei.
    .cause-4 = Nimeni nu și-a dat consimțământul pentru aplicație în această entitate găzduită sau persoanele de acolo nu au voie să și-l dea singure. La un cod de dispozitiv, acest lucru se vede abia după pagina de consimțământ.
    .cause-5 = Aplicația sau entitatea ei principală de serviciu (service principal) are o cheie de semnare simetrică. Tokenurile pot fi semnate numai cu un certificat.
    .cause-6 = Serviciul de conectare însuși are probleme. Se întâmplă rar și se vede în Service health (starea serviciilor).
    .background = Ca să vă lase să intrați, o aplicație cere serviciului de conectare Microsoft un token de acces. Dacă solicitarea este în regulă și aplicația are dreptul s-o facă, serviciul emite acel token. Adesea emite și un token de reîmprospătare, cu care aplicația poate cere din nou accesul fără dvs. Dacă nu, sau dacă aplicația nu poate dovedi cine este, serviciul trimite un răspuns de eroare. Valoarea error din acesta face parte dintr-o listă scurtă, comună tuturor serviciilor OAuth 2.0, și spune ce fel de problemă a apărut. Codul AADSTS o precizează.
