# en: 28696a8b
AADB2C90037 = Šīs vietnes pierakstīšanās gaitā radās kļūda
    .meaning = Vietnes pierakstīšanās pakalpojumā kaut kas neizdevās, un ziņojumā nav teikts, kas. Tas var pāriet; ja nepāriet, iemeslu var noskaidrot tikai cilvēki, kas uztur vietni.
# en: 9ba80ffb
AADB2C90047 = Daļu šīs vietnes pierakstīšanās lapas nevarēja ielādēt
    .meaning = Pierakstīšanās lapa ir salikta no daļām, ko vietne glabā citur, un viena no tām neielādējās. Ar jūsu kontu un paroli viss ir kārtībā. Var palīdzēt cita pārlūkprogramma vai cits tīkls; ja ne, kļūmi var novērst tikai cilvēki, kas uztur vietni.
    .cause-1 = Serveris, kurā ir lapas veidne, neļauj pierakstīšanās adresei to ielādēt (CORS).
    .cause-2 = Veidnē ir skripta kļūda, vai arī tā atsaucas uz failu, kura nav.
    .cause-3 = Serveris, kurā ir veidne, ir lēns vai nedarbojas.
    .cause-4 = Kādu no daļām aptur bloķētājs pārlūkprogrammā vai filtrs tīklā.
# en: 92e67b5f
AADB2C90075 = Kļūda pakalpojumā, ko izmanto šīs vietnes pierakstīšanās
    .meaning = Jums pierakstoties, vietne vērsās pie vēl viena sava pakalpojuma, un tas atbildēja ar kļūdu. Jūs neko neizdarījāt nepareizi.
# en: 9210daff
AADB2C90194 = Vienam šīs vietnes pierakstīšanās solim trūkst vajadzīgā
    .meaning = Jums pierakstoties, vietne vēlējās vērsties pie cita pakalpojuma, bet tai nebija atslēgas, kas tam vajadzīga. Jūs neko neizdarījāt nepareizi. Kļūmi var novērst tikai cilvēki, kas uztur vietni.
