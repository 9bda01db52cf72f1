# en: 5c564659
accept-permissions-if-expected = Atveriet lietotni vēlreiz. Kad tā prasa atļaujas, piekrītiet tikai tad, ja to gaidījāt un ja pazīstat lietotni un tās izdevēju.
# en: fc8daf23
keep-refusal = Ja nevēlējāties dot lietotnei šīs atļaujas, vairāk nekas nav jādara: tā nesaņēma nevienu.
# en: 11802e2a
ask-for-app-approval = Palūdziet apstiprinājumu: nosūtiet tālāk redzamo informāciju savam IT palīdzības dienestam, nosauciet lietotni un pasakiet, kam tā jums vajadzīga.
    .appName = Palūdziet apstiprinājumu: nosūtiet tālāk redzamo informāciju savam IT palīdzības dienestam un pasakiet, kam jums vajadzīga lietotne, kas izmanto nosaukumu „{ $appName }”.
# en: e25da4f9
send-approval-request = Ja lapā ir lauks pamatojumam, ierakstiet, kam lietotne jums vajadzīga, un izvēlieties „Pieprasīt apstiprinājumu” (Request approval). Kad kāds būs izlēmis, saņemsiet e-pasta ziņojumu.
