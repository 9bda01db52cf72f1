# en: f4114e8d
AADB2C90054 = Šie pierakstīšanās dati neder
    .meaning = Ierakstītais neatbilst tam, kas šai vietnei zināms par jūsu kontu. Varat mēģināt vēlreiz. Pēc vairākiem nepareiziem mēģinājumiem vietne var kontu uz laiku bloķēt.
    .search = nepareiza parole, nepareizi pierakstīšanās dati, invalid credentials
# en: 9162e675
AADB2C90157 = Šajā lapā bija pārāk daudz mēģinājumu
    .meaning = Šajā lapā ierakstītais tika noraidīts tik bieži, ka lapa vairs neturpina. Sāciet no jauna vietnē. Vispirms pārbaudiet, ko rakstāt: pēc pārāk daudzām nepareizām parolēm kontu var uz laiku bloķēt.
    .cause-1 = Vairākkārt ierakstīta nepareiza parole, nosaukums vai kods.
    .cause-2 = Reģistrēšanās ar adresi, kurai konts jau ir.
    .cause-3 = Vietnes pašas pārbaude, kas nedarbojas un tāpēc noraida visu.
# en: 68052f7a
AADB2C90225 = Lietotājvārds vai parole neder
    .meaning = Ierakstītais neatbilst tam, kas šai vietnei zināms par jūsu kontu. Varat mēģināt vēlreiz. Pēc vairākiem nepareiziem mēģinājumiem vietne var kontu uz laiku bloķēt.
    .cause-1 = Lietotājvārds vai parole ierakstīta ar kļūdu.
    .cause-2 = Lietotājs reģistrējās ar cita pakalpojuma pogu, tāpēc šajā vietnē viņam paroles nav.
    .cause-3 = Tiek noraidīti arī pareizi dati: nepareizi iestatīta tā pielāgotās politikas (custom policy) daļa, kas pārbauda paroli (login-NonInteractive).
    .search = nepareiza parole, nepareizs lietotājvārds vai parole, invalid username or password
# en: 80f0e5be
AADSTS50012 = Lietotne nevarēja pierādīt savu identitāti
    .meaning = Lietotnei ir savs noslēpums vai sertifikāts, un Microsoft nepieņēma to, ko šī lietotne uzrādīja. Ar jūsu kontu un paroli viss ir kārtībā. Kļūmi var novērst tikai cilvēki, kas uztur lietotni.
    .cause-1 = Sertifikāts vai atslēga, ar ko lietotne parakstās, nav tā, kas lietotnei reģistrēta.
    .cause-2 = Lietotnes parakstītais apliecinājums bija pārāk vecs, vai arī servera pulkstenis rāda nepareizu laiku.
    .cause-3 = Klienta noslēpums ir nepareizs vai vairs nav derīgs. Jaunākās atbildēs tam ir atsevišķs kods.
    .cause-4 = Nomnieks pieņem sertifikātus pēc izsniedzēja un subjekta nosaukuma, bet šī sertifikāta ķēde vai nosaukums nav tā sarakstā.
# en: a3925336
AADSTS50017 = Jūsu pierakstīšanās sertifikātu nevarēja apstiprināt
    .meaning = Jūs pierakstījāties ar sertifikātu (bieži tas ir viedkartē), un Microsoft nevarēja to apstiprināt. Visbiežāk kaut kā trūkst jūsu organizācijas sertifikātu iestatījumos vai nevarēja nolasīt tās atsaukto sertifikātu sarakstu.
    .cause-1 = Sertificēšanas iestāde, kas izsniedza sertifikātu, vai kāda no augstākajām iestādēm nav starp tām, kurām nomnieks uzticas.
    .cause-2 = Atsaukto sertifikātu saraksts (CRL) nav sasniedzams no interneta, atbild pārāk lēni vai ir novecojis.
    .cause-3 = Ir iestatīts izmaiņu saraksts (delta CRL), bet nav pamata saraksta (base CRL).
    .cause-4 = Ķēdē nesaskan atslēgu identifikatori vai sertifikātu politikas.
    .cause-5 = No vairākiem sertifikātiem izvēlēts nepareizais.
    .background = Microsoft Entra ID veido ķēdi no lietotāja sertifikāta līdz saknei, kurai jūsu nomnieks uzticas, un pa ceļam ieskatās katras sertificēšanas iestādes atsaukto sertifikātu sarakstā, ja tāds ir iestatīts. Pietiek ar vienu trūkstošu iestādi vai vienu nenolasāmu sarakstu, lai pierakstīšanās beigtos.
# en: 3e592e79
AADSTS50054 = Tā ir jūsu vecā parole
    .meaning = Ierakstītā parole agrāk bija jūsējā, bet pēc tam tā ir nomainīta. Pierakstieties ar jauno paroli.
    .cause-1 = Pārlūkprogramma, tālrunis vai lietotne joprojām automātiski ievada veco paroli.
    .cause-2 = Vecā parole ierakstīta aiz ieraduma.
    .cause-3 = Paroli nomainīja kāds cits: jūsu organizācija vai, retos gadījumos, svešs cilvēks.
# en: 11012c4d
AADSTS50055 = Jūsu parolei ir beidzies termiņš
    .meaning = Konts darbojas, bet parole ir pārāk veca vai tika dota tikai tam, lai jūs iestatītu savu. Iestatiet jaunu paroli, un varēsiet pierakstīties.
    .search = parolei beidzies termiņš, novecojusi parole, jāmaina parole, password expired, expired password
# en: 24d949ca
AADSTS50056 = Šim kontam Microsoft nav saglabātas paroles
    .meaning = Konts pastāv, bet Microsoft rīcībā nav tā paroles, ar ko salīdzināt ierakstīto. Visbiežāk kontam paredzēts cits pierakstīšanās veids, vai arī parole vēl nav pārkopēta no organizācijas pašas direktorija.
# en: 07186400
AADSTS50126 = Konta nosaukums vai parole neder
    .meaning = Ierakstītais neatbilst tam, kas Microsoft zināms par šo kontu. Varat mēģināt vēlreiz, bet pēc pārāk daudziem mēģinājumiem konts uz laiku tiek bloķēts.
    .cause-1 = Nosaukums vai parole ierakstīta ar kļūdu: ieslēgts Caps Lock vai cita tastatūras valoda.
    .cause-2 = Parole ir nomainīta, bet tālrunis, lietotne vai pārlūkprogramma joprojām automātiski ievada veco.
    .cause-3 = Jaunā parole no organizācijas pašas direktorija vēl nav nonākusi līdz Microsoft.
    .cause-4 = Parole ir pareiza, bet citam kontam: personiskajam vai citas organizācijas kontam.
    .search = nepareiza parole, nepareizs lietotājvārds vai parole, parole neder, parole nedarbojas, invalid username or password, bad credentials
# en: 269b3590
AADSTS50141 = Izmantota atslēga, kas pieder citam kontam
    .meaning = Lai jūs pierakstītu, tika izmantota atslēga, kas izveidota citam kontam, nevis tam, kurš pierakstās. Lapā var būt teikts tikai tas, ka nosaukums vai parole nav pareiza. Pierakstieties ar kontu, kuram atslēga pieder, vai citā veidā.
# en: 9353314f
AADSTS50144 = Jūsu darba parolei ir beidzies termiņš
    .meaning = Jūsu konts darbojas, bet tā parole ir pārāk veca. Šo paroli glabā pati organizācija, nevis Microsoft. Iestatiet jaunu paroli, un varēsiet pierakstīties.
    .background = Konts nāk no organizācijas pašas Active Directory: tur glabājas parole, un tur beidzas tās termiņš. Jaunu paroli var iestatīt tur vai arī Microsoft lapā, ja organizācija ļauj Microsoft to ierakstīt atpakaļ savā direktorijā.
    .search = darba parolei beidzies termiņš, Active Directory parole, Active Directory password expired, on-premises password expired
# en: 529fb233
AADSTS50180 = Automātiska pierakstīšanās šeit nav iestatīta
    .meaning = Lietotne vēlējās jūs pierakstīt, neprasot paroli, jo sistēmā Windows jau esat pierakstījies. Jūsu organizācija to nav iestatījusi, vai arī šis dators to nevarēja izdarīt. Par jūsu paroli tas neko neliecina.
    .meaning-tenant = Lietotne vēlējās jūs pierakstīt, neprasot paroli, jo sistēmā Windows jau esat pierakstījies. Šajā pieprasījumā norādītā organizācija { $tenant } to nav iestatījusi, vai arī šis dators to nevarēja izdarīt. Par jūsu paroli tas neko neliecina.
    .cause-1 = Seamless SSO nav ieslēgts organizācijai vai tam mežam (forest), pie kura pieder šis dators.
    .cause-2 = Dators nevar sasniegt domēna kontrolleri, vai arī pārlūkprogramma nesūta Kerberos biļeti uz tam paredzēto Microsoft adresi.
    .cause-3 = Lietotne pieprasa tieši Integrated Windows Authentication un citādi nevar.
# en: 09b5127e
AADSTS50193 = Konta nosaukums vai parole netika pieņemta
    .meaning = Microsoft publiski nepaskaidro, ko šis numurs nozīmē. Cilvēki to redz, kad tiek noraidīta pierakstīšanās ar nosaukumu un paroli, tāpēc vispirms pārbaudiet tos.
    .search = nepareiza parole, nepareizs lietotājvārds vai parole, wrong password, invalid username or password
# en: 975c8e92
AADSTS81010 = Jūsu dators nevarēja pierakstīt jūs automātiski
    .meaning = Organizācijas datoros Windows var jūs pierakstīt, neko neprasot. Šoreiz apliecinājums, ko dators uzrādīja Microsoft, vairs nebija derīgs vai nebija nolasāms. Joprojām varat pierakstīties, ierakstot konta nosaukumu un paroli.
    .search = automātiska pierakstīšanās nedarbojas, seamless SSO, Kerberos
    .cause-1 = Dators nav darba tīklā vai ir tik ilgi bijis ieslēgts vai miega režīmā, ka tā Kerberos biļete vairs nav derīga.
    .cause-2 = Seamless SSO tika izslēgts un atkal ieslēgts, vai arī tā atslēga divreiz pēc kārtas atjaunota, bet datorā vēl ir vecāka biļete.
    .cause-3 = Kerberos šifrēšanas veids nomainīts no RC4 uz AES, bet AZUREADSSOACC atslēga pirms tam netika atjaunota. Tad tas neizdodas nevienam.
    .cause-4 = Dators nav domēnā, vai arī lietotājs tajā ir pierakstījies ar lokālu kontu.
    .cause-5 = Datora pulkstenis atšķiras no pareizā laika par vairāk nekā piecām minūtēm.
    .background = Seamless SSO pievieno jūsu Active Directory datora kontu ar nosaukumu AZUREADSSOACC. Pārlūkprogramma vai lietotne saņem tam Kerberos biļeti no domēna kontrollera un uzrāda to Microsoft. Microsoft to atver ar atslēgu, kas tam ir kopīga ar šo kontu. Ja tas neizdodas, Microsoft lūdz ierakstīt nosaukumu un paroli.
# en: 69b9df02
AADSTS81016 = Automātiska pierakstīšanās neizdevās
    .meaning = Dators vai lietotne mēģināja pierakstīties, jums neko neprasot, un Microsoft nevarēja izmantot to, kas tika nosūtīts. Par jūsu paroli tas neko neliecina. Pierakstieties, ierakstot konta nosaukumu un paroli.
    .cause-1 = Seamless SSO šai organizācijai nav iestatīts vai ir iestatīts nepilnīgi.
    .cause-2 = Kāda programma izsauc automātiskās pierakstīšanās adresi veidā, kas tai nav paredzēts.
# en: 18086d60
AADSTS130500 = Pierakstīšanās ar tālruni šim kontam nav ieslēgta
    .meaning = Jūsu organizācija neļauj šim kontam pierakstīties tikai ar tālruni. Ar jūsu kontu viss ir kārtībā, un visbiežāk ir arī cits veids, kā pierakstīties.
    .cause-1 = Organizācija ir izslēgusi pierakstīšanos ar tālruni vai atļauj to tikai dažiem cilvēkiem.
    .cause-2 = Tālrunis tam tika iestatīts agrāk, bet pēc tam noteikums mainījās.
# en: 6d7f8bde
AADSTS130502 = Šo pagaidu piekļuves caurlaidi nevar izmantot
    .meaning = Caurlaide (Temporary Access Pass), iespējams, ir ierakstīta pareizi, bet jūsu organizācijas iestatījumi neļauj ar to pierakstīties. Ar jūsu kontu viss ir kārtībā.
    .cause-1 = Caurlaides šim kontam nav ieslēgtas.
    .cause-2 = Organizācija atļauj tikai vienreizējas caurlaides, bet šī bija paredzēta vairākām reizēm.
    .cause-3 = Caurlaide bija vienreizēja un jau ir izmantota.
    .search = pagaidu piekļuves caurlaide neder, temporary access pass not allowed, TAP
# en: 6e4db1b5
AADSTS130503 = Tā nav jūsu pagaidu piekļuves caurlaide
    .meaning = Ierakstītā caurlaide (Temporary Access Pass) šim kontam neder. Visbiežāk tā ierakstīta ar kļūdu vai to ir aizstājusi jaunāka. Varat mēģināt vēlreiz tūlīt.
    .cause-1 = Kāda rakstzīme ir nepareiza: svarīgi ir lielie un mazie burti un zīmes.
    .cause-2 = Pēc tam izveidota jaunāka caurlaide, un vecākā vairs neder.
    .cause-3 = Caurlaide pieder citam kontam.
    .search = nepareiza pagaidu piekļuves caurlaide, temporary access pass wrong, TAP
# en: c0a82a86
AADSTS130504 = Jūsu pagaidu piekļuves caurlaide vairs nav derīga
    .meaning = Pagaidu piekļuves caurlaide (Temporary Access Pass) der ierobežotu laiku, un jūsējai tas ir beidzies. Reizē ar to beidzas pierakstīšanās arī lietotnēs, kuras ar to atvērāt. Ar jūsu kontu viss ir kārtībā.
    .cause-1 = Caurlaides derīgums beidzās, pirms tā tika izmantota vai pirms tika iestatīts cits pierakstīšanās veids.
    .cause-2 = Ar caurlaidi bija pierakstīta lietotne, rīks vai skripts, un šī pierakstīšanās beidzās reizē ar to.
    .background = Pagaidu piekļuves caurlaide ir starprisinājums: tā ielaiž cilvēku, kuram vēl nav cita pierakstīšanās veida, lai viņš tādu varētu reģistrēt. Tā der no desmit minūtēm līdz 30 dienām, un, ja nekas cits nav iestatīts, vienu stundu. Viss, kas ar to pierakstīts, beidzas reizē ar to, arī atsvaidzināšanas pilnvaras (refresh token).
    .search = pagaidu piekļuves caurlaides termiņš beidzies, temporary access pass expired, TAP
# en: 2e224425
AADSTS130505 = Šī vienreizējā caurlaide jau ir izmantota
    .meaning = Jūsu pagaidu piekļuves caurlaide (Temporary Access Pass) derēja vienai pierakstīšanās reizei, un tā jau ir notikusi. Jums vajadzīgs cits pierakstīšanās veids vai jauna caurlaide.
    .cause-1 = Caurlaide tikko tika izmantota citā lapā, lietotnē vai ierīcē.
    .cause-2 = Caurlaidi izmantoja kāds cits.
    .search = pagaidu piekļuves caurlaide jau izmantota, temporary access pass already used, TAP
# en: af9042e4
AADSTS1000502 = Lietotnes sertifikāts vairs nav vai vēl nav derīgs
    .meaning = Lietotne apliecina Microsoft savu identitāti ar sertifikātu, un šodiena ir ārpus tā derīguma laika. Tas nav saistīts ar jūsu paroli, un jūs neko neizdarījāt nepareizi.
    .cause-1 = Sertifikātam ir beidzies termiņš.
    .cause-2 = Sertifikāts ir atjaunots, bet lietotne joprojām izmanto veco.
    .cause-3 = Jaunais sertifikāts kļūs derīgs tikai vēlāk.
# en: 37edf13d
AADSTS7000214 = Sertifikāts ir atsaukts un vairs neder
    .meaning = Šajā pierakstīšanās reizē tika izmantots sertifikāts, kuru tā izsniedzējs ir atsaucis. Tas ir vai nu tas, ar kuru pierakstāties jūs, vai kāds no lietotnes sertifikātiem. Mēģināt vēlreiz ar to pašu sertifikātu nepalīdzēs.
    .cause-1 = Sertifikātu aizstāja jaunāks, un vecais tika atsaukts.
    .cause-2 = Par to ziņots, ka tas ir pazudis vai nozagts, vai arī tā īpašnieks vairs nestrādā organizācijā.
    .cause-3 = Tas atsaukts kļūdas dēļ.
    .background = Sertifikātu izsniedzējs publicē sarakstu ar tiem, kas vairs neder, kaut arī to termiņš vēl nav beidzies: atsaukto sertifikātu sarakstu (CRL). Entra ID pirms sertifikāta pieņemšanas to pārbauda šajā sarakstā.
# en: e28228ad
AADSTS7000274 = Lietotnes sertifikāts vai paraksts nav kārtībā
    .meaning = Lietotne apliecina Microsoft savu identitāti ar sertifikātu un parakstu, un tie neizturēja pārbaudi. Tas nav saistīts ar jūsu paroli, un jūs neko neizdarījāt nepareizi.
    .cause-1 = Sertifikātam ir beidzies termiņš, vai arī tas vēl nav derīgs.
    .cause-2 = Paraksts izveidots ar citu atslēgu, nevis ar to, kas pieder sertifikātam.
    .cause-3 = Apliecinājuma (assertion) galvene vai saturs pēc parakstīšanas ir mainīts.
# en: 062b8f4d
AADSTS7000277 = Pašas lietotnes sertifikāts ir atsaukts
    .meaning = Lietotne apliecina Microsoft savu identitāti ar sertifikātu, un tā izsniedzējs to ir atsaucis. Tas nav saistīts ar jūsu paroli, un jūs neko neizdarījāt nepareizi.
