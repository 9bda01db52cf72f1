# en: 04ad10e5
AADB2C90085 = Conectarea la acest site s-a întrerupt cu o eroare internă
    .meaning = Ceva nu a funcționat în interiorul serviciului când conectarea dvs. trebuia încheiată sau reînnoită. Conectați-vă încă o dată. Dacă se repetă de fiecare dată, numai cei care administrează site-ul pot afla cauza.
    .cause-1 = Ce păstrează site-ul de la o conectare mai veche a expirat sau nu mai este valabil.
    .cause-2 = Aplicația este înregistrată ca alt tip decât cel cerut de modul în care îi conectează pe oameni.
    .cause-3 = Politica din spatele conectării are un defect.
    .cause-4 = Serviciul a avut o defecțiune trecătoare.
# en: c59ea10c
AADSTS90033 = O parte din serviciul Microsoft nu răspunde
    .meaning = Microsoft nu a putut ajunge la serviciul în care ține conturile. Contul și parola dvs. nu au nicio problemă. De cele mai multe ori trece: încercați din nou peste câteva minute.
    .background = Entra ID păstrează utilizatorii, grupurile și aplicațiile într-un depozit propriu, iar fiecare conectare caută ceva acolo. Când depozitul nu răspunde, conectarea nu poate continua. Cazuri izolate apar oricând; multe deodată indică un incident la Microsoft.
    .search = serviciu indisponibil, eroare temporară, service unavailable, transient error
# en: 433826d4
AADSTS90036 = Serviciul Microsoft însuși a dat eroare la această conectare
    .meaning = Ceva nu a mers în interiorul serviciului Microsoft în timp ce vă căuta contul. Nu ați greșit cu nimic. O nouă încercare imediată ajută rar; biroul de asistență poate sesiza compania Microsoft.
# en: 8559a741
AADSTS90092 = Microsoft nu a putut încheia un pas al conectării
    .meaning = În timp ce vă conectați, Microsoft a cerut ceva altuia dintre serviciile sale, iar asta nu a reușit. Se întâmplă adesea când o aplicație cere permisiuni. Cauza nu este contul sau parola dvs.
    .cause-1 = O defecțiune la Microsoft. Unii dintre cei care au semnalat-o au văzut-o dispărând de la sine.
    .cause-2 = Permisiunile cerute de aplicație nu au putut fi înregistrate în această entitate găzduită.
# en: a9956086
AADSTS131003 = Pentru o clipă, ceva nu a funcționat
    .meaning = Pagina de conectare Microsoft a întâmpinat o problemă trecătoare. Nimic nu arată că ar fi greșit contul sau parola dvs. Încercați din nou.
