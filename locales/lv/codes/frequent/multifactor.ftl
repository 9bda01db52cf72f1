# en: 5cc78907
AADSTS50072 = Pirms pierakstīšanās jums kaut kas jāiestata
    .meaning = Jūsu parole tika pieņemta. Tagad organizācija vēlas arī otru apliecinājumu, ka tas esat jūs, bet jūsu kontam vēl nav iestatīts neviens, kas šeit derētu. Kad to iestatīsiet, varēsiet pierakstīties.
    .cause-1 = Organizācija ir sākusi prasīt otro soli vai prasa to, ja pierakstās no jaunas vietas.
    .cause-2 = Šim kontam nav reģistrēta ne autentifikācijas lietotne, ne drošības atslēga, ne tālrunis.
    .cause-3 = Lietotne vai rīks pierakstās fonā, kur nevar parādīt lapu otrā soļa iestatīšanai.
    .search = iestatīt MFA, iestatīt Authenticator, nepieciešama papildinformācija, register for MFA, more information required
# en: 356acac1
AADSTS50074 = Vajadzīgs otrais solis, un tas vēl nav pabeigts
    .meaning = Jūsu parole tika pieņemta, bet vēl trūkst otra apliecinājuma, ka tas esat jūs: otrais solis netika pabeigts, vai arī lietotne nedeva iespēju to izdarīt. Varat mēģināt vēlreiz tūlīt.
    .search = vajadzīga MFA, otrais solis, daudzfaktoru autentifikācija, MFA required, strong authentication
# en: f2682d3c
AADSTS50076 = Lai pierakstītos, vajadzīgs otrais solis
    .meaning = Jūsu parole vai agrākā pierakstīšanās tika pieņemta, bet šī lietotne vēlas arī otru apliecinājumu, ka tas esat jūs. Visbiežāk lietotne pieprasījumu sūtīja fonā, kur šo soli nevar parādīt. Ar jūsu kontu viss ir kārtībā.
    .cause-1 = Lietotne vai rīks pierakstās fonā, kur neko nevar pajautāt.
    .cause-2 = Otro soli prasa organizācijas noteikums, piemēram, tāpēc, ka tīkls vai vieta ir jauna.
    .cause-3 = Agrāk pierakstījāties bez otrā soļa, bet šī lietotne prasa vairāk.
    .search = vajadzīga MFA, daudzfaktoru autentifikācija, MFA required, security defaults
# en: 0d244e39
AADSTS50078 = Ir laiks otro soli veikt vēlreiz
    .meaning = Otro soli veicāt pirms kāda laika, un jūsu organizācijā tas der tikai ierobežotu laiku. Veiciet to vēlreiz, un varēsiet turpināt. Ar jūsu kontu viss ir kārtībā.
    .meaning-resource = Otro soli veicāt pirms kāda laika, un jūsu organizācijā tas der tikai ierobežotu laiku. Pakalpojumam { $resource } tas jāveic vēlreiz. Ar jūsu kontu viss ir kārtībā.
    .cause-1 = Ir pagājušas tās dienas, kurās ierīce pēc otrā soļa tiek atcerēta.
    .cause-2 = Organizācijas noteikums laiku pa laikam prasa pierakstīties no jauna.
    .cause-3 = Rīks vai skripts turpina izmantot dienām vai nedēļām vecu pierakstīšanos un otro soli nevar parādīt.
# en: 5ef30234
AADSTS50079 = Iestatiet otru veidu, kā apliecināt, ka tas esat jūs
    .meaning = Jūsu parole tika pieņemta. Šī lietotne vēlas arī otru apliecinājumu, ka tas esat jūs, bet jūsu kontam vēl nav iestatīts neviens, kas šeit derētu. Kad to iestatīsiet, varēsiet pierakstīties.
    .cause-1 = Šim kontam nav reģistrēta ne autentifikācijas lietotne, ne drošības atslēga, ne tālrunis.
    .cause-2 = Konts pierakstās organizācijas pašas federācijas pakalpojumā, un tas neziņoja par otro soli.
    .cause-3 = Lietotne vai rīks pierakstās fonā, kur nevar parādīt lapu otrā soļa iestatīšanai.
    .search = iestatīt MFA, iestatīt Authenticator, nepieciešama papildinformācija, register for MFA, more information required
# en: 36e1d9d4
AADSTS50086 = Otrais solis pārtrūka, un to nevar turpināt
    .meaning = Microsoft otrā soļa pakalpojums šo mēģinājumu pārtrauca. Atkārtot otro soli tādā pašā veidā, visticamāk, nepalīdzēs, bet var palīdzēt cits veids. Microsoft publiski nepaskaidro, kāds ir cēlonis.
# en: 009f1e93
AADSTS50181 = Vienreizējais kods netika pieņemts
    .meaning = Kodu nevarēja apstiprināt. Visbiežāk tas ierakstīts ar kļūdu, vairs nav derīgs vai to ir aizstājis jaunāks. Varat mēģināt vēlreiz tūlīt.
# en: 2249e886
AADSTS50182 = Jūsu vienreizējais kods vairs nav derīgs
    .meaning = Ierakstītais kods ir pārāk vecs: katrs no tiem der tikai īsu laiku. Lapā var būt teikts vienkārši, ka tas ir nepareizs. Pieprasiet jaunu kodu un uzreiz to ierakstiet.
    .cause-1 = Ziņojums ar kodu pienāca vai tika atvērts vēlu.
    .cause-2 = Tika ierakstīts kods no vecāka ziņojuma.
    .background = Viesi, kuriem nav ne darba, ne Microsoft konta, un dažu lietotņu klienti pierakstās ar kodu, ko saņem e-pastā. Viesim nosūtīts kods der pusstundu.
# en: e13a104f
AADSTS50183 = Jūsu vienreizējo kodu nevarēja pārbaudīt
    .meaning = Microsoft pusē radās kļūme, tāpēc nevarēja noskaidrot, vai ierakstītais kods ir pareizs. Lapa tik un tā var to saukt par nepareizu. Jūs neko neizdarījāt nepareizi: pieprasiet jaunu kodu.
# en: 119817a1
AADSTS50184 = Microsoft šādu kodu no jums negaida
    .meaning = Jūs ierakstījāt vienreizēju kodu, bet šim kontam Microsoft šeit nav saglabāts neviens kods. Visbiežāk tas vairs nav derīgs, jau ir izmantots vai bija sūtīts uz citu adresi. Pieprasiet jaunu.
    .cause-1 = Kods vairs nav derīgs vai jau ir izmantots, tāpēc nekas par to nav saglabāts.
    .cause-2 = Kods tika sūtīts uz citu adresi vai bija paredzēts citai organizācijai, nevis tai, kas norādīta šajā lapā.
    .cause-3 = Lapa bija ilgi atvērta, vai arī pierakstīšanās tika sākta citā cilnē.
# en: 235ef926
AADSTS54009 = Ar šo pierakstīšanās veidu šeit nepietiek
    .meaning = Lai atvērtu to, ko vēlaties, vajadzīgs otrais solis, un veids, kā pierakstījāties, tam neder. Pierakstieties citā veidā. Ja jums cita nav, to var dot IT palīdzības dienests.
    .background = Microsoft ziņojumā nav nosaukti veidi, uz kuriem tas attiecas. Viens, kas nekad neder kā otrais solis, ir QR kods ar PIN: tas paredzēts koplietojamām ierīcēm un lietotnēm, kas otro soli neprasa.
# en: 8251d3e7
AADSTS54010 = Pēc šādas pierakstīšanās otro soli nevar iestatīt
    .meaning = Jūs gatavojāties iestatīt otro soli, bet pēc šāda pierakstīšanās veida tas nav atļauts. Tas neļauj svešiem cilvēkiem pievienot savu veidu. Pierakstieties citādi vai palūdziet IT palīdzības dienestam pagaidu piekļuves caurlaidi.
    .background = Microsoft ziņojumā nav nosaukti veidi, uz kuriem tas attiecas. Lai reģistrētu jaunu veidu, vajag drošāku pierakstīšanos, nekā daži veidi nodrošina, vai arī pagaidu piekļuves caurlaidi (Temporary Access Pass).
# en: 3c22f4c6
AADSTS135016 = Jūsu organizācija šeit neatļauj piekļuves atslēgas
    .meaning = Jūs mēģinājāt pierakstīties ar piekļuves atslēgu (passkey) vai drošības atslēgu, bet jūsu organizācija šo veidu jūsu kontam ir izslēgusi. Ar jūsu kontu viss ir kārtībā; pierakstieties citā veidā.
    .cause-1 = Organizācija nekad nav ieslēgusi piekļuves atslēgas vai atļauj tās tikai dažiem cilvēkiem.
    .cause-2 = Kopš piekļuves atslēgas iestatīšanas noteikums ir mainījies.
    .cause-3 = Jūsu drošības atslēgas modelis nav organizācijas sarakstā.
# en: a6c1e06f
AADSTS500121 = Pierakstīšanās otrais solis neizdevās
    .meaning = Jūsu parole tika pieņemta, bet otrais solis netika pabeigts: pieprasījums tika noraidīts vai uz to laikus neatbildēja, kods nederēja vai tālrunis nebija sasniedzams. Varat mēģināt vēlreiz tūlīt.
    .cause-1 = Uz pieprasījumu laikus neatbildēja, vai arī tas tika noraidīts.
    .cause-2 = Kods ierakstīts ar kļūdu vai to jau bija aizstājis jaunāks.
    .cause-3 = Tālrunis ir jauns, bez savienojuma vai atiestatīts, tāpēc kontam reģistrētais veids vairs nedarbojas.
    .cause-4 = Ar šī konta paroli mēģināja pierakstīties kāds cits.
    .search = MFA neizdevās, MFA noraidīta, nepienāk paziņojums tālrunī, nepareizs kods, MFA failed, MFA denied, Authenticator
# en: 7a5d3886
AADSTS500173 = Microsoft nevarēja pārbaudīt, vai jūsu sertifikāts der
    .meaning = Pirms pieņemt jūsu sertifikātu, Microsoft jāieskatās atsaukto sertifikātu sarakstā, bet to neizdevās lejupielādēt. Ļoti iespējams, ka ar jūsu sertifikātu viss ir kārtībā. Organizācijai jāgādā, lai saraksts būtu sasniedzams.
    .meaning-code = Pirms pieņemt jūsu sertifikātu, Microsoft jāieskatās atsaukto sertifikātu sarakstā. Vieta, kur sarakstu glabā, atbildēja ar kļūdu { $code }. Ļoti iespējams, ka ar jūsu sertifikātu viss ir kārtībā. Organizācijai jāgādā, lai saraksts būtu sasniedzams.
    .cause-1 = Ugunsmūris vai tīmekļa serveris neļauj Microsoft sarakstu lejupielādēt. Tad kļūda bieži ir Forbidden.
    .cause-2 = Saraksts ir pārvietots, vai arī serveris, kas to glabā, nedarbojas.
    .cause-3 = Adrese ir iekšēja un nav sasniedzama no interneta.
    .background = Katra sertificēšanas iestāde publicē atsaukto sertifikātu sarakstu (CRL). Ja tā adrese ir iestatīta, Microsoft Entra ID pierakstīšanās laikā sarakstu lejupielādē un glabā līdz nākamajai atjaunināšanai. Kamēr tas nav iespējams, tiek noraidīti visi šīs iestādes izsniegtie sertifikāti.
# en: 91b0ecb2
AADSTS500186 = Ar šo sertifikātu jūs nedrīkstat pierakstīties
    .meaning = Jūsu organizācija ir noteikusi, kas drīkst pierakstīties ar sertifikātu vai viedkarti un kā, un šie nosacījumi nav izpildīti. Ar jūsu kontu viss ir kārtībā; visbiežāk ir arī cits veids, kā pierakstīties.
    .cause-1 = Pierakstīšanās ar sertifikātu šim kontam nav ieslēgta.
    .cause-2 = Izvēlēts cits sertifikāts, nevis tas, kas paredzēts, lai pierakstītos.
    .cause-3 = Sertifikāta izsniedzējs nav starp tiem, kurus šis lietotājs drīkst izmantot.
# en: 26879910
AADSTS500342 = Pierakstīšanās ar tālruni jūsu kontam nav iestatīta
    .meaning = Jūs mēģinājāt pierakstīties, apstiprinot to tālrunī, nevis ierakstot paroli, bet šim kontam tas nav iestatīts. Ar jūsu kontu viss ir kārtībā: pierakstieties citā veidā un tad to iestatiet.
    .cause-1 = Pierakstīšanās ar tālruni nekad nav iestatīta vai ir iestatīta tikai citam kontam.
    .cause-2 = Jums ir jauns tālrunis, un tajā agrākais iestatījums neder.
    .cause-3 = Administrators tālruni no konta ir noņēmis.
# en: 4d58c21b
AADSTS500343 = Pierakstīšanos ar tālruni nevarēja sākt
    .meaning = Microsoft nevarēja sākt pierakstīšanos, ko jūs apstiprinātu tālrunī. Ne par jums, ne par jūsu paroli tas neko neliecina. Mēģiniet vēlreiz vai pierakstieties citā veidā.
# en: 27d7ae32
AADSTS500344 = Jūsu drošības atslēgai nav atrasts konts
    .meaning = Jūs izmantojāt drošības atslēgu vai piekļuves atslēgu (passkey), bet Microsoft neatrada kontu, kuram tā paredzēta. Visbiežāk tā ir iestatīta citam kontam vai citai organizācijai.
    .cause-1 = Atslēga pieder citam jūsu kontam, piemēram, personiskajam.
    .cause-2 = Konts, kuram tā tika iestatīta, ir izdzēsts vai izveidots no jauna.
    .cause-3 = Pierakstīšanās notika citā organizācijā, nevis tajā, kur atslēga ir reģistrēta.
# en: 2f8f86d8
AADSTS501811 = No šī konta Microsoft nekādu kodu negaida
    .meaning = Jūs ierakstījāt vienreizēju kodu, bet Microsoft nav saglabāts neviens, ar ko to salīdzināt. Visbiežāk tas vairs nav derīgs vai pieder agrākam mēģinājumam. Pieprasiet jaunu kodu un uzreiz to ierakstiet.
