# en: 85033144
AADB2C90273 = Otra pakalpojuma atbildi nevarēja izmantot
    .meaning = Jūs izvēlējāties pierakstīties citā pakalpojumā, piemēram, Google vai Facebook, un tā atbilde nebija izmantojama. Sāciet no jauna un pabeidziet lapu, ko rāda šis pakalpojums. Ja tas atkārtojas katru reizi, tas jāpārbauda cilvēkiem, kas uztur vietni.
    .cause-1 = Otra pakalpojuma lapā jūs atcēlāt pierakstīšanos vai atteicāt.
    .cause-2 = Nepareizs ir klienta ID, noslēpums vai adreses, ko vietne izmanto saziņai ar šo pakalpojumu.
    .cause-3 = Pakalpojums pieprasījumu noraidīja, piemēram, tāpēc, ka nepazīst kādu tā daļu.
# en: 36dfe492
AADB2C90289 = Vietne nevarēja sazināties ar otru pakalpojumu
    .meaning = Jūs izvēlējāties pierakstīties citā pakalpojumā, bet vietnei neizdevās ar to sazināties. Tas var pāriet pats. Ja nepāriet, tas jāpārbauda cilvēkiem, kas uztur vietni.
    .cause-1 = Noslēpums, ko vietne izmanto saziņai ar šo pakalpojumu, ir nepareizs vai vairs nav derīgs. Tad ziņojumā ir invalid_client.
    .cause-2 = Pakalpojums nedarbojas vai laikus neatbild.
    .cause-3 = Vietnes iestatījumos kāda pakalpojuma adrese ir nepareiza vai nav sasniedzama no ārpuses.
# en: 351aac8d
AADSTS50003 = Lietotnes pierakstīšanās sertifikātu nevar izmantot
    .meaning = Microsoft paraksta apliecinājumu, kas jūs ielaiž šajā lietotnē, bet tam vajadzīgā sertifikāta nav vai tas ir bojāts. Visticamāk, tas aptur visus, kas lietotni izmanto. Ar jūsu kontu un paroli viss ir kārtībā.
    .cause-1 = Lietotnei nav SAML parakstīšanas sertifikāta vai neviens no tiem nav aktīvs.
    .cause-2 = Sertifikāts sarakstā ir, bet tā ieraksts ir bojāts, tāpēc Microsoft Entra ID to neatpazīst.
    .cause-3 = Sertifikātu pašlaik nomaina. Tad tas teikts ziņojumā un pāriet pats.
    .background = Izmantojot SAML, Microsoft Entra ID katru atbildi lietotnei paraksta ar sertifikātu, kas šai lietotnei izveidots jūsu nomniekā. Lietotne glabā tā publiskās daļas kopiju un ar to pārbauda katru atbildi. Tāpēc jauns sertifikāts jāzina abām pusēm.
# en: 033f78d0
AADSTS50008 = Jūsu pierakstīšanās lapas apliecinājumu nepieņēma
    .meaning = Jūs pierakstāties lapā ārpus Microsoft, parasti savas organizācijas lapā. Microsoft nevarēja pieņemt apliecinājumu, kas nāca no turienes. Visbiežāk cēlonis ir kāds iestatījums starp abām pusēm, nevis jūsu parole.
    .meaning-actual-expected = Jūs pierakstāties lapā ārpus Microsoft, parasti savas organizācijas lapā. Apliecinājums, kas nāca no turienes, nav izveidots, kā vajag: daļas { $expected } vietā tajā ir daļa { $actual }. Cēlonis ir kāds iestatījums starp abām pusēm, nevis jūsu parole.
    .search = SAML pilnvara, federācijas sertifikāts, SAML token, federation certificate, AD FS
    .cause-1 = Federācijas pakalpojums paraksta ar jaunu sertifikātu, ko Microsoft Entra ID vēl nepazīst.
    .cause-2 = Atbildē norādītais Issuer nav tas, kas domēnam reģistrēts, vai arī to pašu izmanto cits nomnieks.
    .cause-3 = SAML apliecinājuma (assertion) nav, tas ir nepilnīgs vai citā SAML versijā, nekā šis pierakstīšanās veids pieņem: piemēram, WS-Federation gaida SAML 1.1.
    .cause-4 = Lietotne pati iesniedz SAML apliecinājumu, un tas nav kārtībā.
# en: 54e30e8f
AADSTS50107 = Microsoft nepazīst pierakstīšanās lapu, no kuras nākat
    .meaning = Jūs pierakstāties lapā ārpus Microsoft, parasti savas organizācijas lapā. Nosaukums, ko šī lapa norāda par sevi, Microsoft nav reģistrēts. Cēlonis ir kāds iestatījums starp abām pusēm; ar jūsu kontu un paroli viss ir kārtībā.
    .meaning-realm = Jūs pierakstāties lapā ārpus Microsoft, parasti savas organizācijas lapā. Tā izmanto nosaukumu „{ $realm }”, kas Microsoft nav reģistrēts. Cēlonis ir kāds iestatījums starp abām pusēm; ar jūsu kontu un paroli viss ir kārtībā.
    .search = federācijas realm, nezināms izdevējs, federation realm, unknown issuer
    .cause-1 = Viesiem: partnera organizācijai reģistrētais izdevējs (issuer) nav tas, ko sūta tās identitātes nodrošinātājs.
    .cause-2 = Federatīvam domēnam: identitātes nodrošinātājs sūta citu izdevēju, nevis to, kas domēnam reģistrēts.
    .cause-3 = Izmantojot AD FS ar vairākiem domēniem vai apakšdomēniem: kārtula, kas veido izdevēju, šim kontam neder.
    .cause-4 = Lietotne apmaina SAML apliecinājumu (assertion), ko izsniedzis pats Entra ID: tad izdevējs ziņojumā sākas ar https://sts.windows.net/. Nomniekā to nevar novērst.
    .cause-5 = Federācija tikko iestatīta, mainīta vai noņemta, un izmaiņa vēl nav visur stājusies spēkā.
    .background = Ja organizācijas cilvēki pierakstās tās pašas lapā, šī lapa nosūta Microsoft parakstītu atbildi ar savu nosaukumu, izdevēju (issuer). Pēc tā Microsoft Entra ID atrod domēnu vai partneri, kam atbilde pieder. Ja tieši šāds nosaukums nekur nav reģistrēts, pierakstīšanās tur beidzas.
# en: 0d23e701
AADSTS50174 = Divas pierakstīšanās lapas sūtīja jūs pa apli
    .meaning = Microsoft pamanīja, ka jūs tiekat sūtīts šurpu turpu starp tā pierakstīšanās lapu un vēl kādu citu, un to apturēja. Var palīdzēt, ja sāksiet no jauna. Ja ne, jūsu organizācijai jāpārbauda sava pierakstīšanās lapa.
    .background = Microsoft publiskajos kodu sarakstos šis kods nav izskaidrots. Pierakstīšanās lapas programmas kodā to sauc par cilpu starp identitātes nodrošinātājiem.
    .search = bezgalīga pāradresācija, pierakstīšanās pa apli, redirect loop
# en: 14ea9a4e
AADSTS75011 = Jūs pierakstījāties citā veidā, nekā vēlas lietotne
    .meaning = Lietotne prasa noteiktu pierakstīšanās veidu, bet jūs jau esat pierakstījies citādi. Microsoft nepierakstīja jūs no jauna, tāpēc abi nesaskan. Ar jūsu kontu un paroli viss ir kārtībā.
    .meaning-requestedMethods-usedMethods = Lietotne prasa noteiktu pierakstīšanās veidu ({ $requestedMethods }), bet jūs jau esat pierakstījies citādi ({ $usedMethods }). Microsoft nepierakstīja jūs no jauna, tāpēc abi nesaskan. Ar jūsu kontu un paroli viss ir kārtībā.
    .search = nesakrīt autentifikācijas metode, SAML AuthnContext, authentication method mismatch, RequestedAuthnContext
# en: 8f7b496a
AADSTS76021 = Lietotnes pieprasījums nebija parakstīts
    .meaning = Šai lietotnei ir iestatīts, ka Microsoft pieņem tikai tās parakstītus pieprasījumus, bet šis nebija parakstīts. Bieži palīdz sākt no lietotnes pašas tīmekļa adreses. Ar jūsu kontu un paroli viss ir kārtībā.
    .cause-1 = Pierakstīšanās sākta lapā My Apps (manas lietotnes), Microsoft 365 lietotņu palaidējā vai ar portāla testa pogu, kur neviens nevar parakstīt lietotnes vārdā.
    .cause-2 = Entra ID prasa parakstītus pieprasījumus, bet lietotnei parakstīšana nav iestatīta.
    .cause-3 = Lietotne paraksta, bet ieliek parakstu vietā, kas neder tam, kā pieprasījumu sūta.
    .background = SAML ļauj lietotnei parakstīt pieprasījumu, ar kuru tā sūta cilvēkus pierakstīties. Ja administrators to prasa, Microsoft katru pieprasījumu pārbauda ar lietotnes publisko sertifikātu un neparakstītos noraida. Privātā atslēga ir tikai lietotnei, tāpēc pierakstīšanās, kas sākas Microsoft pusē, nekad nevar saturēt šādu parakstu.
    .search = SAML pieprasījums nav parakstīts, SAML request not signed
# en: 58e064ed
AADSTS76026 = Lietotnes pieprasījums bija pārāk vecs
    .meaning = Pagāja pārāk ilgs laiks, līdz lietotnes pieprasījums jūs pierakstīt nonāca pie Microsoft. Parasti pietiek sākt no jauna lietotnē. Ar jūsu kontu un paroli viss ir kārtībā.
    .cause-1 = Agrāku pieprasījumu nosūtīja sen atvērta lapa, grāmatzīme vai poga Atpakaļ.
    .cause-2 = Serverim, kurā darbojas lietotne, ir nepareizs pulkstenis. Tad tas neizdodas nevienam, nevienu reizi.
# en: 8de64559
AADSTS90123 = Pakalpojums, kam Microsoft par jums jautāja, atteica
    .meaning = Microsoft par jums jautāja citam pakalpojumam, piemēram, jūsu organizācijas pašas pierakstīšanās lapai, un tas atteica. Kāpēc, var redzēt tikai tie, kas to uztur. Vienreiz ir vērts sākt no jauna, tad jautājiet viņiem.
    .meaning-errorCode = Microsoft par jums jautāja citam pakalpojumam, piemēram, jūsu organizācijas pašas pierakstīšanās lapai, un tas atteica ar atbildi { $errorCode }. Kāpēc, var redzēt tikai tie, kas to uztur. Vienreiz ir vērts sākt no jauna, tad jautājiet viņiem.
    .cause-1 = Šo pierakstīšanos noraidīja otra pakalpojuma noteikums.
    .cause-2 = Pierakstīšanās otra pakalpojuma lapā tika atcelta vai netika pabeigta.
    .cause-3 = Savienojums starp Microsoft un šo pakalpojumu ir iestatīts nepareizi.
# en: 3e3f6e01
AADSTS750054 = Trūkst lietotnes pierakstīšanās pieprasījuma
    .meaning = Jūs nonācāt pierakstīšanās lapā bez pieprasījuma, kas lietotnei jāsūta līdzi. Tā notiek, ja pierakstīšanās lapa ir saglabāta grāmatzīmē vai ja lietotnei vēl nav iestatīta vienotā pierakstīšanās. Ar jūsu kontu un paroli viss ir kārtībā.
    .cause-1 = Lietotne atvērta no grāmatzīmes vai saites, kas ved uz Microsoft lapu.
    .cause-2 = Organizācija par pašas lietotnes Sign on URL (pierakstīšanās URL) ir iestatījusi Microsoft pierakstīšanās adresi.
    .cause-3 = Lietotne pieprasījumu sūta citā veidā vai nesūta nemaz.
    .search = trūkst SAML pieprasījuma, vienotā pierakstīšanās, SSO, SAMLRequest or SAMLResponse missing
# en: 0b97f431
AADSTS900236 = Lietotnes pieprasījumā ir kas tāds, ko Microsoft nepieņem
    .meaning = Lietotnes pierakstīšanās pieprasījumā ir kaut kas, ko Microsoft tur nepieņem. Šo daļu var izņemt tikai cilvēki, kas uztur lietotni. Ar jūsu kontu un paroli viss ir kārtībā.
    .meaning-propertyName = Lietotnes pierakstīšanās pieprasījumā ir daļa { $propertyName }, ko Microsoft tur nepieņem. Šo daļu var izņemt tikai cilvēki, kas uztur lietotni. Ar jūsu kontu un paroli viss ir kārtībā.
    .cause-1 = Lietotne vai vārteja pirms tās ieliek pieprasījumā cilvēka vārdu (Subject), bieži lai aizpildītu konta nosaukumu.
    .cause-2 = Lietotne izmanto citu SAML daļu, ko Entra ID nepazīst.
# en: ce030fa9
AADSTS5000819 = Pierakstīšanās lapa neatsūtīja atbilstošu e-pasta adresi
    .meaning = Jūs pierakstījāties lapā ārpus Microsoft, parasti savas organizācijas lapā. Tās atbildē īstajā vietā nav e-pasta adreses, vai arī adrese beidzas citādi, nekā no turienes gaidīts. Cēlonis ir kāds iestatījums starp abām pusēm; ar jūsu paroli viss ir kārtībā.
    .cause-1 = Identitātes nodrošinātājs e-pasta adresi nesūta vai sūta ar citu nosaukumu.
    .cause-2 = Daļa aiz @ nav domēns, kuram federācija iestatīta. Bieži tā ir privāta adrese, piemēram, Gmail, vai māsasuzņēmuma domēns.
    .cause-3 = Atbilde adresēta citam nomniekam vai nosūtīta uz nepareizu adresi.
    .cause-4 = Organizācija iestatīja viesu federāciju ar savu identitātes nodrošinātāju, un tagad pa šo ceļu nāk arī tās pašas cilvēki.
    .background = SAML vai WS-Fed partnera viesiem Entra ID uzticas partnera pierakstīšanās lapai tikai attiecībā uz domēniem, ar kuriem tā iestatīta. Pēc e-pasta adreses atbildē tas redz, vai cilvēks pieder kādam no tiem.
# en: aecef4b0
AADSTS7500514 = Jūsu pierakstīšanās lapas atbildes formāts nav saprotams
    .meaning = Lietotne pierakstīja jūs organizācijas pašas pierakstīšanās lapā, bet atbilde nav formātā, ko Microsoft pieņem. Cēlonis ir kāds iestatījums starp abām pusēm. Ar jūsu kontu un paroli viss ir kārtībā.
    .cause-1 = Identitātes nodrošinātājs, visbiežāk PingFederate, izsniedz SAML 1.1, bet apzīmē to tā, ka lietotnes bibliotēka to uzskata par SAML 2.0.
    .cause-2 = Lietotne pati iesniedz SAML apliecinājumu (assertion), taču ar nepareizu piešķiršanas veidu (grant type) vai aprautu.
    .background = Tas notiek ar lietotnēm un PowerShell moduļiem, kas paši prasa paroli. Fonā tie organizācijas pašas pierakstīšanās pakalpojumā saņem SAML pilnvaru (token) un apmaina to Microsoft pakalpojumā. Tiem jānorāda, kura SAML versija tā ir, un tie vadās pēc apzīmējuma, ko dod pakalpojums.
