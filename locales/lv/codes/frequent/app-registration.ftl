# en: f31881ca
AADB2C90006 = Vietne norādīja nereģistrētu atgriešanās adresi
    .meaning = Pēc pierakstīšanās jūs sūta atpakaļ uz vietni, bet adreses, ko tā tam norādīja, nav tās sarakstā. Vai nu vietne ir nepareizi iestatīta, vai arī nav laba saite, kas jūs šurp atveda. Ar jūsu kontu un paroli viss ir kārtībā.
    .meaning-appId-redirectUri = Pēc pierakstīšanās jūs sūta atpakaļ uz vietni. Pieprasījumā tam norādīta adrese { $redirectUri }, kuras nav tās lietotnes sarakstā, kuras numurs ir { $appId }. Vai nu vietne ir nepareizi iestatīta, vai arī nav laba saite, kas jūs šurp atveda.
    .meaning-redirectUri = Pēc pierakstīšanās jūs sūta atpakaļ uz vietni. Pieprasījumā tam norādīta adrese { $redirectUri }, kuras nav vietnes sarakstā. Vai nu vietne ir nepareizi iestatīta, vai arī nav laba saite, kas jūs šurp atveda.
    .cause-1 = Vietne ir pārcelta vai tai ir testa versija, un šī adrese nekad nav reģistrēta.
    .cause-2 = Abas adreses atšķiras kādā sīkumā: shēma, ports, ceļš, lielie un mazie burti vai slīpsvītra beigās.
    .cause-3 = Vietne aiz starpniekservera veido savu adresi ar http vai iekšēju nosaukumu.
    .cause-4 = Pieprasījumā ir citas lietotnes vai vides klienta ID.
# en: 1105aa07
AADB2C90007 = Vietnei nav reģistrētas atgriešanās adreses
    .meaning = Pēc pierakstīšanās jūs sūta atpakaļ uz vietni, bet tam nav reģistrēta neviena adrese. Ar jūsu kontu un paroli viss ir kārtībā. To var novērst tikai cilvēki, kas uztur vietni.
    .meaning-appId = Pēc pierakstīšanās jūs sūta atpakaļ uz vietni, bet lietotnei, kuras numurs ir { $appId }, tam nav reģistrēta neviena adrese. Ar jūsu kontu un paroli viss ir kārtībā. To var novērst tikai cilvēki, kas uztur vietni.
# en: f7d68982
AADB2C90057 = Pierakstīšanās veids, ko izmanto vietne, tai ir izslēgts
    .meaning = Vietne vēlas, lai atbildi sūta tieši pārlūkprogrammai, bet tas tai nav ieslēgts. Ar jūsu kontu un paroli viss ir kārtībā. To var novērst tikai cilvēki, kas uztur vietni.
    .cause-1 = Vietne izmanto netiešo plūsmu (implicit flow), bet tās reģistrācija to neatļauj.
    .cause-2 = Atzīmēta tikai viena no abām izvēles rūtiņām: ID tokens (ID pilnvaras) vai Access tokens (piekļuves pilnvaras).
    .cause-3 = Pierakstīšanās ar paroli (ROPC) nosūtīta politikai, kas veidota pierakstīšanās lapām.
    .cause-4 = Kāds portālā izmēģina lietotāju plūsmu (user flow) ar lietotni, kas tai nav iestatīta.
# en: d8e355b4
AADB2C90068 = Vietnes lietotne nav reģistrēta šāda veida pierakstīšanai
    .meaning = Vietne izmanto lietotnes numuru, ko Microsoft klientu pierakstīšanai nepieņem. Ar jūsu kontu un paroli viss ir kārtībā. To var novērst tikai cilvēki, kas uztur vietni.
    .meaning-appId = Vietne izmanto lietotnes numuru { $appId }, ko Microsoft klientu pierakstīšanai nepieņem. Ar jūsu kontu un paroli viss ir kārtībā. To var novērst tikai cilvēki, kas uztur vietni.
    .cause-1 = Lietotne reģistrēta ar konta veidu, ar kuru lietotāju plūsmas (user flow) nestrādā.
    .cause-2 = Klienta ID pieder citam nomniekam, piemēram, organizācijas pašas, nevis B2C nomniekam.
    .cause-3 = Lietotne nāk no vecāka portāla un reģistrēta citā veidā.
# en: 4fd0118e
AADB2C90079 = Vietne neuzrādīja savu noslēpumu
    .meaning = No šāda veida vietnes Microsoft gaida pašas vietnes noslēpumu, bet tas netika atsūtīts. Ar jūsu paroli tam nav sakara, un jūs neko neizdarījāt nepareizi.
    .cause-1 = Vienas lapas lietotnei (single-page app) vai mobilajai lietotnei novirzīšanas URI ir zem Web (tīmeklis), it kā tā darbotos serverī.
    .cause-2 = Lietotnei, kas darbojas serverī, iestatījumos nav noslēpuma, vai arī tā to nesūta.
# en: f5884c69
AADSTS50001 = Lietotnei vajadzīgais pakalpojums netika atrasts
    .meaning = Lietotne lūdza piekļuvi pakalpojumam, kura organizācijā, kurā pierakstāties, nav vai kurš tur ir izslēgts. Visbiežāk lietotnei ir nepareizs pakalpojuma nosaukums. Ar jūsu kontu un paroli viss ir kārtībā.
    .meaning-resource-tenant = Lietotne lūdza piekļuvi pakalpojumam { $resource }, kura organizācijā { $tenant } nav vai kurš tur ir izslēgts. Visbiežāk lietotnei ir nepareizs šis nosaukums, vai arī tā vēršas nepareizajā organizācijā. Ar jūsu kontu un paroli viss ir kārtībā.
    .cause-1 = Pakalpojuma nosaukums lietotnē ir mazliet nepareizs: drukas kļūda, cita vide vai vienas lapas, nevis visa pakalpojuma adrese.
    .cause-2 = Pierakstīšanās nonāca citā organizācijā, nevis tajā, kurā ir pakalpojums.
    .cause-3 = Organizācija pakalpojumu vēl nav pievienojusi, licencējusi vai apstiprinājusi.
    .cause-4 = Pakalpojumu izslēdza administrators.
# en: b5a643e4
AADSTS50010 = Lietotnei nav nosaukuma, ko Microsoft varētu pārbaudīt
    .meaning = Microsoft jāpārbauda, vai pierakstīšanās ir domāta šai lietotnei, bet lietotnes iestatījumos nav, ar ko salīdzināt. Ar jūsu kontu un paroli viss ir kārtībā. To var novērst tikai cilvēki, kas uztur lietotni.
# en: 577b369b
AADSTS50011 = Lietotne sūtīja jūs atpakaļ uz nepareizu adresi
    .meaning = Lietotne lūdza Microsoft sūtīt jūs atpakaļ uz adresi, kuras nav lietotnes sarakstā, tāpēc Microsoft to apturēja. Ar jūsu kontu un paroli viss ir kārtībā. Vai nu lietotne ir nepareizi iestatīta, vai arī nav laba saite, kas jūs šurp atveda.
    .meaning-redirectUri = Lietotne lūdza Microsoft sūtīt jūs atpakaļ uz adresi { $redirectUri }, kuras nav lietotnes sarakstā, tāpēc Microsoft to apturēja. Ar jūsu kontu un paroli viss ir kārtībā. Vai nu lietotne ir nepareizi iestatīta, vai arī nav laba saite, kas jūs šurp atveda.
    .search = nesakrīt novirzīšanas URI, nepareiza novirzīšanas adrese, atbildes URL nesakrīt, redirect URI mismatch, reply URL does not match, redirect URL wrong, callback URL
# en: 22448552
AADSTS50105 = Šī lietotne jums vēl nav atvērta
    .meaning = Jūsu konts darbojas, bet šī lietotne ielaiž tikai tai pievienotos cilvēkus, un jūsu konts nav pievienots. Mēģināt vēlreiz nepalīdzēs.
    .meaning-appName = Jūsu konts darbojas, bet lietotne, kas izmanto nosaukumu „{ $appName }”, ielaiž tikai tai pievienotos cilvēkus, un jūsu konts nav pievienots. Mēģināt vēlreiz nepalīdzēs.
    .meaning-resource = Lietotne lūdza piekļuvi citai lietotnei, { $resource }, kas ielaiž tikai lietotnes, kurām tur piešķirta loma. Tas ir abu lietotņu savstarpējs jautājums: ar jūsu kontu un paroli viss ir kārtībā.
    .search = lietotājam nav piešķirta loma, nav pievienots lietotnei, nav piekļuves lietotnei, user not assigned to a role, app assignment required, not assigned to the app
# en: 85e8ebf7
AADSTS50146 = Šai lietotnei trūkst pašas atslēgas
    .meaning = Kāds mainīja to, ko šī lietotne uzzina par cilvēkiem, kas pierakstās. Kopš tā laika tai vajadzīga pašas atslēga, bet tās nav vai tā vairs nav derīga. Ar jūsu kontu un paroli viss ir kārtībā.
    .cause-1 = Lietotnei pievienota apgalvojumu kartēšanas politika (claims mapping policy), pielāgots apgalvojums (claim) vai pielāgots apgalvojumu nodrošinātājs (custom claims provider), bet tai nav ne savas parakstīšanas atslēgas, ne acceptMappedClaims.
    .cause-2 = Lietotnes pašas parakstīšanas atslēgai beidzies derīguma termiņš.
    .cause-3 = Atslēga ir jauna, un tās derīgums sākas vēlāk.
    .background = Parasti Microsoft pilnvaras (token) paraksta ar atslēgām, kas kopīgas visām lietotnēm. Lietotnei, kuras apgalvojumi nāk no kartēšanas politikas, jāparāda, ka tā tādus gaida: ar savu parakstīšanas atslēgu vai ar iestatījumu reģistrācijā. Citādi kāds varētu iedot izdomātus apgalvojumus lietotnei, kas par tiem neko nezina.
# en: 8e82df36
AADSTS50194 = Lietotne izmantoja pierakstīšanās lapu, ko nedrīkst izmantot
    .meaning = Lietotne ir reģistrēta vienai organizācijai, bet izmantoja pierakstīšanās lapu, kas domāta visām. Cēlonis ir kāds lietotnes iestatījums; ar jūsu kontu un paroli viss ir kārtībā.
    .meaning-appName = Lietotne, kas izmanto nosaukumu „{ $appName }”, ir reģistrēta vienai organizācijai, bet izmantoja pierakstīšanās lapu, kas domāta visām. Cēlonis ir kāds lietotnes iestatījums; ar jūsu kontu un paroli viss ir kārtībā.
    .search = lietotne nav iestatīta vairākiem nomniekiem, not configured as multi-tenant application, /common endpoint
# en: ee918184
AADSTS70001 = Šī lietotne šeit nav zināma vai ir izslēgta
    .meaning = Organizācija, kurā nonāca pierakstīšanās, šo lietotni nepazīst vai ir to izslēgusi. Ar jūsu kontu un paroli viss ir kārtībā.
    .meaning-tenant = Pierakstīšanās nonāca organizācijā { $tenant }, kas šo lietotni nepazīst. Ar jūsu kontu un paroli viss ir kārtībā.
    .search = lietotne nav atrasta, lietotne atspējota, application not found, app disabled
# en: 5fd72164
AADSTS70002 = Microsoft noraidīja lietotnes nosūtīto apliecinājumu
    .meaning = Lietotne nosūtīja Microsoft kaut ko, lai pierādītu, kas tā ir vai ka esat pierakstījies, un tas netika pieņemts. Visbiežāk tas ir pašas lietotnes noslēpums, un jūs neko neizdarījāt nepareizi. Ja ziņojumā ir vēl otrs kods, tas pasaka vairāk.
    .cause-1 = Lietotnes noslēpums vai sertifikāts ir nepareizs, vairs nav derīgs vai pieder citai lietotnei.
    .cause-2 = Iesniegtais autorizācijas kods vai atsvaidzināšanas pilnvara (refresh token) vairs nav derīga vai jau izmantota: tad otrs kods ir 70008 vai 54005.
    .cause-3 = Lietotne, kas pati prasa nosaukumu un paroli, saņēma nepareizu, vai arī konts ir bloķēts: tad otrs kods ir 50126 vai 50053.
    .cause-4 = Lietotnes nosūtīto nevar nolasīt, piemēram, tāpēc, ka tas nav kodēts.
# en: 9cc148dd
AADSTS70005 = Lietotne lūdza tādu atbildes veidu, kāds tai nav pieejams
    .meaning = Lietotne norādīja, kādā formā Microsoft jāatbild, bet šāda forma tai nav ieslēgta. To var novērst cilvēki, kas lietotni veido vai uztur; ar jūsu kontu un paroli viss ir kārtībā.
    .meaning-responseType = Lietotne lūdza Microsoft atbildi „{ $responseType }”, bet šāds atbildes veids tai nav ieslēgts. To var novērst cilvēki, kas lietotni veido vai uztur; ar jūsu kontu un paroli viss ir kārtībā.
    .cause-1 = Lietotne lūdz pilnvaru (token) tieši no pierakstīšanās lapas, bet tās reģistrācijā tas nav iespējots.
    .cause-2 = Lietotne lūdz ID pilnvaru bez tvēruma (scope) openid.
    .cause-3 = response_type vērtība ir nepareizi uzrakstīta, vai arī tādas nav.
    .search = atbildes veids netiek atbalstīts, response type not supported
# en: b577f25f
AADSTS70021 = Lietotnes ārējais apliecinājums neatbilst nekam reģistrētam
    .meaning = Pakalpojums vai automātisks uzdevums vēlējās pierakstīties ar apliecinājumu no citas sistēmas, bet Microsoft nav reģistrēts nekas, kas tam atbilst. Uz neviena cilvēka kontu vai paroli tas neattiecas. To var novērst cilvēki, kas uztur pakalpojumu.
    .meaning-issuer-subject = Pakalpojums vai automātisks uzdevums, kas izmanto nosaukumu „{ $subject }”, vēlējās pierakstīties ar apliecinājumu, ko izdevis { $issuer }, bet Microsoft nav reģistrēts nekas, kas tam atbilst. Uz neviena cilvēka kontu vai paroli tas neattiecas. To var novērst cilvēki, kas uztur pakalpojumu.
    .cause-1 = Atšķiras subject: cits zars (branch), vide, repozitorijs, nosaukumvieta (namespace) vai pakalpojuma konts vai arī citādi lielie un mazie burti.
    .cause-2 = GitHub Actions gadījumā vienā pusē subject ir ar skaitliskiem ID (repo:owner@123/name@456:…), bet otrā tikai ar nosaukumiem.
    .cause-3 = Atšķiras izdevējs (issuer), bieži tikai ar slīpsvītru beigās.
    .cause-4 = Atšķiras adresāts (audience); parasti tam jābūt api://AzureADTokenExchange.
    .cause-5 = Federatīvie akreditācijas dati (federated credential) pieder citai lietotnei vai pārvaldītajai identitātei (managed identity), nevis pieprasījumā norādītajam klienta ID.
    .cause-6 = Federatīvie akreditācijas dati pievienoti tikai nupat.
    .background = Ar darba slodzes identitāšu federāciju (workload identity federation) lietotnei noslēpums nav vajadzīgs: tā uzrāda pilnvaru (token) no sistēmas, kurai uzticas, piemēram, GitHub vai Kubernetes klastera. Entra ID to pieņem tikai tad, ja kādos lietotnes federatīvajos akreditācijas datos ir tas pats izdevējs, subject un adresāts.
# en: d0916d41
AADSTS500011 = Lietotnei vajadzīgais jūsu organizācijā nav iestatīts
    .meaning = Lietotne lūdza piekļuvi pakalpojumam, kura organizācijā, kurā pierakstāties, nav. Visbiežāk lietotne norāda nepareizu nosaukumu vai vēršas nepareizajā organizācijā. Ar jūsu kontu un paroli viss ir kārtībā.
    .meaning-resource-tenant = Lietotne lūdza piekļuvi pakalpojumam { $resource }, kura organizācijā { $tenant } nav. Visbiežāk lietotne norāda nepareizu nosaukumu vai vēršas nepareizajā organizācijā. Ar jūsu kontu un paroli viss ir kārtībā.
    .cause-1 = Pakalpojuma nosaukums lietotnē ir mazliet nepareizs, vai arī tā izmanto citas vides nosaukumu.
    .cause-2 = Pierakstīšanās nonāca citā organizācijā, nevis tajā, kurā ir pakalpojums.
    .cause-3 = Organizācija pakalpojumu vēl nav pievienojusi, licencējusi vai apstiprinājusi.
    .cause-4 = Pakalpojums ir reģistrēts tikai vienai organizācijai, tāpēc nevienā citā tā nevar būt.
    .search = resurss nav atrasts, resource not found, service principal of the API, Application ID URI
# en: 5bf6f7b6
AADSTS500014 = Pakalpojums, uz kuru balstās šī lietotne, ir izslēgts
    .meaning = Lietotne balstās uz pakalpojumu, kas organizācijā, kurā pierakstāties, ir izslēgts. Ar jūsu kontu un paroli viss ir kārtībā, un mēģināt vēlreiz nepalīdzēs.
    .meaning-resource = Lietotne lūdza pakalpojumu, ko ziņojumā sauc par { $resource } un kas organizācijā, kurā pierakstāties, ir izslēgts. Ar jūsu kontu un paroli viss ir kārtībā, un mēģināt vēlreiz nepalīdzēs.
    .cause-1 = Abonements, kurā ietilpst pakalpojums, ir beidzies vai atcelts, kā gadās izmēģinājuma un izstrādātāju nomniekos.
    .cause-2 = Pakalpojumu izslēdza administrators, varbūt nezinot, kurām lietotnēm tas vajadzīgs.
    .cause-3 = Microsoft vai pakalpojuma izdevējs to izslēdza visiem.
    .background = Katrā nomniekā pakalpojumu pārstāv pakalpojuma principāls (service principal). Kamēr tas ir atspējots, Microsoft pilnvaras (token) šim pakalpojumam neizsniedz nevienai lietotnei un nevienam cilvēkam. Kad Microsoft 365 abonements beidzas, Exchange, SharePoint vai Teams pakalpojuma principāli var būt atspējoti, bet citi, piemēram, Microsoft Graph, vēl darbojas.
# en: d15dbf98
AADSTS500113 = Lietotnei nav reģistrētas atgriešanās adreses
    .meaning = Pēc pierakstīšanās jūs sūta atpakaļ uz lietotni, bet tam nav reģistrēta neviena adrese. Ar jūsu kontu un paroli viss ir kārtībā. To var novērst tikai cilvēki, kas iestata lietotni.
    .cause-1 = Lietotne reģistrēta tikai nupat, un neviens tai nav norādījis novirzīšanas URI.
    .cause-2 = Lietotnes iestatījumos ir citas reģistrācijas ID, piemēram, kāda API vai citas vides.
    .cause-3 = Pievienota SAML lietotne, un tās Reply URL (atbildes URL) vēl ir tukšs.
    .cause-4 = Administrators atvēra piekrišanas saiti lietotnei, kurai nav novirzīšanas URI, piemēram, fona uzdevumu lietotnei.
# en: f89b7e78
AADSTS500181 = Lietotne uzrādīja divus sertifikātus, kas nesakrīt
    .meaning = Lietotne pierāda savu identitāti ar pašas sertifikātu. Savienojumu tā atvēra ar vienu, bet apliecinājumā norādīja citu. Ar jūsu kontu un paroli viss ir kārtībā; to var novērst tikai cilvēki, kas uztur lietotni.
    .cause-1 = Sertifikāts ir atjaunots, bet lietotne vēl izmanto pilnvaru (token) vai apliecinājumu (assertion), kas izveidots ar veco.
    .cause-2 = Divos lietotnes iestatījumos norādīti dažādi sertifikāti.
# en: 42ff4317
AADSTS501461 = Lietotnes iestatījumi par jūsu datiem nesader
    .meaning = Kāds mainīja to, ko šī lietotne uzzina par cilvēkiem, kas pierakstās. Microsoft to atļauj tikai lietotnei, kuras nosaukums noteikti pieder tai, bet šī tika lūgta ar citu nosaukumu. Ar jūsu kontu un paroli viss ir kārtībā.
    .cause-1 = Pilnvara (token) lūgta ar api:// nosaukumu, nevis ar klienta ID.
    .cause-2 = Application ID URI ir domēnā, kas nomniekā nav pārbaudīts.
    .cause-3 = Lietotne domāta vairākiem nomniekiem, un tai vajadzīga sava parakstīšanas atslēga.
    .background = Ar acceptMappedClaims lietotne pieņem apgalvojumus (claim), ko izveido kartēšanas politika. Lai neviens tādus nevarētu vērst pret svešu lietotni, adresātam (audience) jābūt lietotnes pašas ID vai jāietilpst nomnieka pārbaudītajos domēnos, vai arī lietotnei jāparaksta ar savu atslēgu.
