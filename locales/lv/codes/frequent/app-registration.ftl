# en: 2d093936
AADB2C90006 = Vietne norādīja nereģistrētu atgriešanās adresi
    .meaning = Pēc pierakstīšanās jūs sūta atpakaļ uz vietni, bet adreses, ko vietne tam norādīja, nav tās sarakstā. Vai nu vietne ir nepareizi iestatīta, vai arī saite, kas jūs šurp atveda, nav pareiza. Ar jūsu kontu un paroli viss ir kārtībā.
    .meaning-appId-redirectUri = Pēc pierakstīšanās jūs sūta atpakaļ uz vietni. Pieprasījumā tam norādīta adrese { $redirectUri }, kuras nav tās lietotnes sarakstā, kuras numurs ir { $appId }. Vai nu vietne ir nepareizi iestatīta, vai arī saite, kas jūs šurp atveda, nav pareiza.
    .meaning-redirectUri = Pēc pierakstīšanās jūs sūta atpakaļ uz vietni. Pieprasījumā tam norādīta adrese { $redirectUri }, kuras nav vietnes sarakstā. Vai nu vietne ir nepareizi iestatīta, vai arī saite, kas jūs šurp atveda, nav pareiza.
    .cause-1 = Vietne ir pārcelta vai tai ir testa versija, un šī adrese nekad nav reģistrēta.
    .cause-2 = Abas adreses atšķiras kādā sīkumā: shēma, ports, ceļš, lielie un mazie burti vai slīpsvītra beigās.
    .cause-3 = Vietne aiz starpniekservera veido savu adresi ar http vai iekšēju nosaukumu.
    .cause-4 = Pieprasījumā ir citas lietotnes vai vides klienta ID.
# en: 1105aa07
AADB2C90007 = Vietnei nav reģistrētas atgriešanās adreses
    .meaning = Pēc pierakstīšanās jūs sūta atpakaļ uz vietni, bet tam nav reģistrēta neviena adrese. Ar jūsu kontu un paroli viss ir kārtībā. Kļūmi var novērst tikai cilvēki, kas uztur vietni.
    .meaning-appId = Pēc pierakstīšanās jūs sūta atpakaļ uz vietni, bet lietotnei, kuras numurs ir { $appId }, tam nav reģistrēta neviena adrese. Ar jūsu kontu un paroli viss ir kārtībā. Kļūmi var novērst tikai cilvēki, kas uztur vietni.
# en: 04632a24
AADB2C90057 = Pierakstīšanās veids, ko izmanto vietne, tai ir izslēgts
    .meaning = Vietne vēlas, lai atbildi sūta tieši pārlūkprogrammai, bet tas tai nav ieslēgts. Ar jūsu kontu un paroli viss ir kārtībā. Kļūmi var novērst tikai cilvēki, kas uztur vietni.
    .cause-1 = Vietne izmanto netiešo plūsmu (implicit flow), bet tās reģistrācija to neatļauj.
    .cause-2 = Atzīmēta tikai viena no abām izvēles rūtiņām: ID tokens (ID pilnvaras) vai Access tokens (piekļuves pilnvaras).
    .cause-3 = Pierakstīšanās ar paroli (ROPC) nosūtīta politikai, kas veidota pierakstīšanās lapām.
    .cause-4 = Kāds portālā izmēģina lietotāju plūsmu (user flow) ar lietotni, kas tai nav iestatīta.
# en: c615dbe7
AADB2C90068 = Vietnes lietotne nav reģistrēta šāda veida pierakstīšanai
    .meaning = Vietne izmanto lietotnes numuru, ko Microsoft klientu pierakstīšanai nepieņem. Ar jūsu kontu un paroli viss ir kārtībā. Kļūmi var novērst tikai cilvēki, kas uztur vietni.
    .meaning-appId = Vietne izmanto lietotnes numuru { $appId }, ko Microsoft klientu pierakstīšanai nepieņem. Ar jūsu kontu un paroli viss ir kārtībā. Kļūmi var novērst tikai cilvēki, kas uztur vietni.
    .cause-1 = Lietotne reģistrēta ar tādu kontu veidu, ko lietotāju plūsmas (user flow) neapkalpo.
    .cause-2 = Klienta ID pieder citam nomniekam, piemēram, organizācijas pašas, nevis B2C nomniekam.
    .cause-3 = Lietotne nāk no vecāka portāla un reģistrēta citā veidā.
# en: 768685fe
AADB2C90079 = Vietne neuzrādīja savu noslēpumu
    .meaning = No šāda veida vietnes Microsoft gaida pašas vietnes noslēpumu, bet tas netika atsūtīts. Ar jūsu paroli tam nav sakara, un jūs neko neizdarījāt nepareizi.
    .cause-1 = Vienas lapas lietotnei (single-page app) vai mobilajai lietotnei novirzīšanas URI reģistrēts platformai Web (tīmeklis), it kā tā darbotos serverī.
    .cause-2 = Lietotnei, kas darbojas serverī, iestatījumos nav noslēpuma, vai arī tā to nesūta.
# en: 8e4f07a2
AADSTS50001 = Lietotnei vajadzīgais pakalpojums netika atrasts
    .meaning = Lietotne lūdza piekļuvi pakalpojumam, kura organizācijā, kurā pierakstāties, nav vai kurš tur ir izslēgts. Visbiežāk lietotnē ir norādīts nepareizs pakalpojuma nosaukums. Ar jūsu kontu un paroli viss ir kārtībā.
    .meaning-resource-tenant = Lietotne lūdza piekļuvi pakalpojumam { $resource }, kura organizācijā { $tenant } nav vai kurš tur ir izslēgts. Visbiežāk šis nosaukums lietotnē ir nepareizs, vai arī tā vēršas nepareizajā organizācijā. Ar jūsu kontu un paroli viss ir kārtībā.
    .cause-1 = Pakalpojuma nosaukums lietotnē ir mazliet nepareizs: drukas kļūda, cita vide vai vienas lapas, nevis visa pakalpojuma adrese.
    .cause-2 = Pierakstīšanās nonāca citā organizācijā, nevis tajā, kurā ir pakalpojums.
    .cause-3 = Organizācija pakalpojumu vēl nav pievienojusi, licencējusi vai apstiprinājusi.
    .cause-4 = Pakalpojumu izslēdza administrators.
# en: 3fffa73c
AADSTS50010 = Lietotnei nav nosaukuma, ko Microsoft varētu pārbaudīt
    .meaning = Microsoft jāpārbauda, vai pierakstīšanās ir domāta šai lietotnei, bet lietotnes iestatījumos nav, ar ko salīdzināt. Ar jūsu kontu un paroli viss ir kārtībā. Kļūmi var novērst tikai cilvēki, kas uztur lietotni.
# en: eb77b221
AADSTS50011 = Lietotne sūtīja jūs atpakaļ uz nepareizu adresi
    .meaning = Lietotne lūdza Microsoft sūtīt jūs atpakaļ uz adresi, kuras nav lietotnes sarakstā, tāpēc Microsoft pierakstīšanos apturēja. Ar jūsu kontu un paroli viss ir kārtībā. Vai nu lietotne ir nepareizi iestatīta, vai arī saite, kas jūs šurp atveda, nav pareiza.
    .meaning-redirectUri = Lietotne lūdza Microsoft sūtīt jūs atpakaļ uz adresi { $redirectUri }, kuras nav lietotnes sarakstā, tāpēc Microsoft pierakstīšanos apturēja. Ar jūsu kontu un paroli viss ir kārtībā. Vai nu lietotne ir nepareizi iestatīta, vai arī saite, kas jūs šurp atveda, nav pareiza.
    .search = nesakrīt novirzīšanas URI, nepareiza novirzīšanas adrese, atbildes URL nesakrīt, redirect URI mismatch, reply URL does not match, redirect URL wrong, callback URL
# en: 566612c7
AADSTS50105 = Šī lietotne jums vēl nav atvērta
    .meaning = Jūsu konts darbojas, bet šī lietotne ielaiž tikai tai pievienotos cilvēkus, un jūsu konts nav pievienots. Mēģināt vēlreiz nepalīdzēs.
    .meaning-appName = Jūsu konts darbojas, bet lietotne, kas izmanto nosaukumu „{ $appName }”, ielaiž tikai tai pievienotos cilvēkus, un jūsu konts nav pievienots. Mēģināt vēlreiz nepalīdzēs.
    .meaning-resource = Lietotne lūdza piekļuvi citai lietotnei, { $resource }, kas ielaiž tikai lietotnes, kurām tur piešķirta loma. Tas ir abu lietotņu savstarpējs jautājums: ar jūsu kontu un paroli viss ir kārtībā.
    .search = lietotājam nav piešķirta loma, nav pievienots lietotnei, nav piekļuves lietotnei, user not assigned to a role, app assignment required, not assigned to the app
# en: 02985c31
AADSTS50146 = Šai lietotnei trūkst savas atslēgas
    .meaning = Kāds mainīja to, ko šī lietotne uzzina par cilvēkiem, kas pierakstās. Kopš tā laika tai vajadzīga sava atslēga, bet tās nav vai tā vairs nav derīga. Ar jūsu kontu un paroli viss ir kārtībā.
    .cause-1 = Lietotnei pievienota apgalvojumu kartēšanas politika (claims mapping policy), pielāgots apgalvojums (claim) vai pielāgots apgalvojumu nodrošinātājs (custom claims provider), bet tai nav ne savas parakstīšanas atslēgas, ne acceptMappedClaims.
    .cause-2 = Lietotnes pašas parakstīšanas atslēgai beidzies derīguma termiņš.
    .cause-3 = Atslēga ir jauna, un tās derīgums sākas vēlāk.
    .background = Parasti Microsoft pilnvaras (token) paraksta ar atslēgām, kas kopīgas visām lietotnēm. Lietotnei, kuras apgalvojumi nāk no kartēšanas politikas, jāparāda, ka tā tādus gaida: ar savu parakstīšanas atslēgu vai ar iestatījumu reģistrācijā. Citādi kāds varētu iedot izdomātus apgalvojumus lietotnei, kas par tiem neko nezina.
# en: eeca900a
AADSTS50194 = Lietotne izmantoja pierakstīšanās lapu, ko tā nedrīkst izmantot
    .meaning = Lietotne ir reģistrēta vienai organizācijai, bet izmantoja pierakstīšanās lapu, kas domāta visām. Cēlonis ir kāds lietotnes iestatījums; ar jūsu kontu un paroli viss ir kārtībā.
    .meaning-appName = Lietotne, kas izmanto nosaukumu „{ $appName }”, ir reģistrēta vienai organizācijai, bet izmantoja pierakstīšanās lapu, kas domāta visām. Cēlonis ir kāds lietotnes iestatījums; ar jūsu kontu un paroli viss ir kārtībā.
    .search = lietotne nav iestatīta vairākiem nomniekiem, not configured as multi-tenant application, /common endpoint
# en: ca25c723
AADSTS70001 = Šī lietotne šeit nav zināma vai ir izslēgta
    .meaning = Organizācija, kurā nonāca pierakstīšanās, šo lietotni nepazīst vai ir to izslēgusi. Ar jūsu kontu un paroli viss ir kārtībā.
    .meaning-tenant = Pierakstīšanās nonāca organizācijā { $tenant }, kas šo lietotni nepazīst. Ar jūsu kontu un paroli viss ir kārtībā.
    .search = lietotne nav atrasta, lietotne atspējota, application not found, app disabled
# en: 2ed39112
AADSTS70002 = Microsoft noraidīja lietotnes nosūtīto apliecinājumu
    .meaning = Lietotne nosūtīja Microsoft kaut ko, lai pierādītu, kas tā ir vai ka esat pierakstījies, un tas netika pieņemts. Visbiežāk tas ir pašas lietotnes noslēpums, un jūs neko neizdarījāt nepareizi. Ja ziņojumā ir vēl otrs kods, tas pasaka vairāk.
    .cause-1 = Lietotnes noslēpums vai sertifikāts ir nepareizs, vairs nav derīgs vai pieder citai lietotnei.
    .cause-2 = Iesniegtais autorizācijas kods vai atsvaidzināšanas pilnvara (refresh token) vairs nav derīga vai jau izmantota: tad otrs kods ir 70008 vai 54005.
    .cause-3 = Lietotne, kas pati prasa konta nosaukumu un paroli, saņēma nepareizus datus, vai arī konts ir bloķēts: tad otrs kods ir 50126 vai 50053.
    .cause-4 = Lietotnes nosūtīto nevar nolasīt, piemēram, tāpēc, ka tas nav kodēts.
# en: d7cf0d37
AADSTS70005 = Lietotne lūdza tādu atbildes veidu, kāds tai nav pieejams
    .meaning = Lietotne norādīja, kādā formā Microsoft jāatbild, bet šāda forma tai nav ieslēgta. Kļūmi var novērst cilvēki, kas lietotni veido vai uztur; ar jūsu kontu un paroli viss ir kārtībā.
    .meaning-responseType = Lietotne lūdza no Microsoft atbildi, kuras veids ir „{ $responseType }”, bet šāds veids tai nav ieslēgts. Kļūmi var novērst cilvēki, kas lietotni veido vai uztur; ar jūsu kontu un paroli viss ir kārtībā.
    .cause-1 = Lietotne lūdz pilnvaru (token) tieši no pierakstīšanās lapas, bet tās reģistrācijā tas nav iespējots.
    .cause-2 = Lietotne lūdz ID pilnvaru bez tvēruma (scope) openid.
    .cause-3 = response_type vērtība ir nepareizi uzrakstīta, vai arī tādas nav.
    .search = atbildes veids netiek atbalstīts, response type not supported
# en: 84044d16
AADSTS70021 = Lietotnes ārējais apliecinājums neatbilst nekam reģistrētam
    .meaning = Pakalpojums vai automātisks uzdevums vēlējās pierakstīties ar apliecinājumu no citas sistēmas, bet Microsoft nav reģistrēts nekas, kas tam atbilst. Uz neviena cilvēka kontu vai paroli tas neattiecas. Kļūmi var novērst cilvēki, kas uztur pakalpojumu.
    .meaning-issuer-subject = Pakalpojums vai automātisks uzdevums, kas izmanto nosaukumu „{ $subject }”, vēlējās pierakstīties ar apliecinājumu no sistēmas { $issuer }, bet Microsoft nav reģistrēts nekas, kas tam atbilst. Uz neviena cilvēka kontu vai paroli tas neattiecas. Kļūmi var novērst cilvēki, kas uztur pakalpojumu.
    .cause-1 = Atšķiras subject: cits zars (branch), vide, repozitorijs, nosaukumvieta (namespace) vai pakalpojuma konts vai arī citādi lielie un mazie burti.
    .cause-2 = Izmantojot GitHub Actions, vienā pusē subject ir ar skaitliskiem ID (repo:owner@123/name@456:…), bet otrā tikai ar nosaukumiem.
    .cause-3 = Atšķiras izdevējs (issuer), bieži tikai ar slīpsvītru beigās.
    .cause-4 = Atšķiras adresāts (audience); parasti tam jābūt api://AzureADTokenExchange.
    .cause-5 = Federatīvie akreditācijas dati (federated credential) pieder citai lietotnei vai pārvaldītajai identitātei (managed identity), nevis pieprasījumā norādītajam klienta ID.
    .cause-6 = Federatīvie akreditācijas dati pievienoti tikai nupat.
    .background = Ar darba slodzes identitāšu federāciju (workload identity federation) lietotnei noslēpums nav vajadzīgs: tā uzrāda pilnvaru (token) no sistēmas, kurai uzticas, piemēram, GitHub vai Kubernetes klastera. Entra ID to pieņem tikai tad, ja kādos lietotnes federatīvajos akreditācijas datos ir tas pats izdevējs, subject un adresāts.
# en: 783adcc1
AADSTS500011 = Jūsu organizācijā nav iestatīts tas, kas lietotnei vajadzīgs
    .meaning = Lietotne lūdza piekļuvi pakalpojumam, kura organizācijā, kurā pierakstāties, nav. Visbiežāk lietotne norāda nepareizu nosaukumu vai vēršas nepareizajā organizācijā. Ar jūsu kontu un paroli viss ir kārtībā.
    .meaning-resource-tenant = Lietotne lūdza piekļuvi pakalpojumam { $resource }, kura organizācijā { $tenant } nav. Visbiežāk lietotne norāda nepareizu nosaukumu vai vēršas nepareizajā organizācijā. Ar jūsu kontu un paroli viss ir kārtībā.
    .cause-1 = Pakalpojuma nosaukums lietotnē ir mazliet nepareizs, vai arī tā izmanto citas vides nosaukumu.
    .cause-2 = Pierakstīšanās nonāca citā organizācijā, nevis tajā, kurā ir pakalpojums.
    .cause-3 = Organizācija pakalpojumu vēl nav pievienojusi, licencējusi vai apstiprinājusi.
    .cause-4 = Pakalpojums ir reģistrēts tikai vienai organizācijai, tāpēc nevienā citā tā nevar būt.
    .search = resurss nav atrasts, resource not found, service principal of the API, Application ID URI
# en: 757dee83
AADSTS500014 = Pakalpojums, uz kuru balstās šī lietotne, ir izslēgts
    .meaning = Lietotne balstās uz pakalpojumu, kas organizācijā, kurā pierakstāties, ir izslēgts. Ar jūsu kontu un paroli viss ir kārtībā, un mēģināt vēlreiz nepalīdzēs.
    .meaning-resource = Lietotne lūdza pakalpojumu, kura nosaukums ziņojumā ir { $resource } un kas organizācijā, kurā pierakstāties, ir izslēgts. Ar jūsu kontu un paroli viss ir kārtībā, un mēģināt vēlreiz nepalīdzēs.
    .cause-1 = Abonements, kurā ietilpst pakalpojums, ir beidzies vai atcelts, kā gadās izmēģinājuma un izstrādātāju nomniekos.
    .cause-2 = Pakalpojumu izslēdza administrators, varbūt nezinot, kurām lietotnēm tas vajadzīgs.
    .cause-3 = Microsoft vai pakalpojuma izdevējs to izslēdza visiem.
    .background = Katrā nomniekā pakalpojumu pārstāv pakalpojuma principāls (service principal). Kamēr tas ir atspējots, Microsoft pilnvaras (token) šim pakalpojumam neizsniedz nevienai lietotnei un nevienam cilvēkam. Kad Microsoft 365 abonements beidzas, Exchange, SharePoint vai Teams pakalpojuma principāli var būt atspējoti, bet citi, piemēram, Microsoft Graph, vēl darbojas.
# en: a09586dc
AADSTS500113 = Lietotnei nav reģistrētas atgriešanās adreses
    .meaning = Pēc pierakstīšanās jūs sūta atpakaļ uz lietotni, bet tam nav reģistrēta neviena adrese. Ar jūsu kontu un paroli viss ir kārtībā. Kļūmi var novērst tikai cilvēki, kas iestata lietotni.
    .cause-1 = Lietotne reģistrēta tikai nupat, un neviens tai nav norādījis novirzīšanas URI.
    .cause-2 = Lietotnes iestatījumos ir citas reģistrācijas ID, piemēram, kāda API vai citas vides.
    .cause-3 = Pievienota SAML lietotne, un tās Reply URL (atbildes URL) vēl ir tukšs.
    .cause-4 = Administrators atvēra piekrišanas saiti lietotnei, kurai nav novirzīšanas URI, piemēram, fona uzdevumu lietotnei.
# en: 5a60f16c
AADSTS500181 = Lietotne uzrādīja divus sertifikātus, kas nesakrīt
    .meaning = Lietotne pierāda savu identitāti ar savu sertifikātu. Savienojumu tā atvēra ar vienu, bet apliecinājumā norādīja citu. Ar jūsu kontu un paroli viss ir kārtībā; kļūmi var novērst tikai cilvēki, kas uztur lietotni.
    .cause-1 = Sertifikāts ir atjaunots, bet lietotne vēl izmanto pilnvaru (token) vai apliecinājumu (assertion), kas izveidots ar veco.
    .cause-2 = Divos lietotnes iestatījumos norādīti dažādi sertifikāti.
# en: d0543f77
AADSTS501461 = Lietotnes iestatījumi par jūsu datiem nesader
    .meaning = Kāds mainīja to, ko šī lietotne uzzina par cilvēkiem, kas pierakstās. Microsoft to atļauj tikai lietotnei, kuras nosaukums noteikti pieder tai, bet šī tika lūgta ar citu nosaukumu. Ar jūsu kontu un paroli viss ir kārtībā.
    .cause-1 = Pilnvara (token) lūgta ar api:// nosaukumu, nevis ar klienta ID.
    .cause-2 = Application ID URI ir domēnā, kas nomniekā nav pārbaudīts.
    .cause-3 = Lietotne domāta vairākiem nomniekiem, un tai vajadzīga sava parakstīšanas atslēga.
    .background = Ar acceptMappedClaims lietotne pieņem apgalvojumus (claim), ko izveido kartēšanas politika. Lai neviens tādus nevarētu vērst pret svešu lietotni, adresātam (audience) jābūt lietotnes pašas ID vai jāietilpst nomnieka pārbaudītajos domēnos, vai arī lietotnei jāparaksta ar savu atslēgu.
# en: bd5b93eb
AADSTS650056 = Šī lietotne nav pilnībā iestatīta
    .meaning = Starp šo lietotni un organizāciju, kurā pierakstāties, kaut kā trūkst, tāpēc Microsoft pierakstīšanos apturēja. Ar jūsu kontu un paroli viss ir kārtībā.
    .cause-1 = Lietotnes reģistrācijā nav atļauju pakalpojumam, ko tā lūdz.
    .cause-2 = Neviens administrators lietotni vēl nav apstiprinājis.
    .cause-3 = Lietotne pieprasījumā nepareizi norāda, kas tā ir, vai paraksta pieprasījumu ar nezināmu sertifikātu.
# en: 063157a3
AADSTS650057 = Lietotne lūdza pakalpojumu, kura nav tās sarakstā
    .meaning = Lietotne lūdza piekļuvi pakalpojumam, kura nav tās pašas atļauju sarakstā, tāpēc Microsoft pierakstīšanos apturēja. Ar jūsu kontu un paroli viss ir kārtībā.
    .meaning-appName-resource = Lietotne, kas izmanto nosaukumu „{ $appName }”, lūdza piekļuvi pakalpojumam { $resource }, kura nav tās pašas atļauju sarakstā, tāpēc Microsoft pierakstīšanos apturēja. Ar jūsu kontu un paroli viss ir kārtībā.
    .meaning-resource = Lietotne lūdza piekļuvi pakalpojumam { $resource }, kura nav tās pašas atļauju sarakstā, tāpēc Microsoft pierakstīšanos apturēja. Ar jūsu kontu un paroli viss ir kārtībā.
    .search = nederīgs resurss, trūkst API atļaujas, invalid resource, API permission missing
# en: 7ba89dda
AADSTS700016 = Šī lietotne šajā organizācijā nav zināma
    .meaning = Pierakstīšanās nonāca organizācijā, kurā šī lietotne nav iestatīta. Visbiežāk lietotne vai saite norāda uz nepareizu organizāciju; dažreiz tur neviens vēl nav pievienojis lietotni. Ar jūsu kontu un paroli viss ir kārtībā.
    .meaning-tenant = Pierakstīšanās nonāca organizācijā { $tenant }, kurā šī lietotne nav iestatīta. Visbiežāk lietotne vai saite norāda uz nepareizu organizāciju; dažreiz tur neviens vēl nav pievienojis lietotni. Ar jūsu kontu un paroli viss ir kārtībā.
    .search = lietotne nav atrasta direktorijā, lietotne nomniekā nav zināma, nepareizs klienta ID, application not found in the directory, app unknown in tenant, wrong client ID
# en: 2a77e28d
AADSTS700023 = Lietotne nepareizi adresēja savu apliecinājumu
    .meaning = Lai parādītu, kas tā ir, lietotne sūta Microsoft savu apliecinājumu, un šis bija izrakstīts citai vietai. Dažreiz lietotne nepasaka, kuru pakalpojumu tā vēlas. Ar jūsu paroli tam nav sakara, un jūs neko neizdarījāt nepareizi.
    .cause-1 = Adresāts (audience) lietotnes apliecinājumā (client assertion) nav adrese, uz kuru tas nosūtīts: cits nomnieks, /common, cits mākonis vai cita versija.
    .cause-2 = Kāda bibliotēka adresei pievieno savu reģionu vai mākoni, tāpēc adresāts un adrese vairs nesakrīt.
    .cause-3 = Tvērumā (scope) nav norādīts API, tāpēc nav skaidrs, kam pilnvara (token) domāta.
    .background = Noslēpuma vietā lietotne var sūtīt apliecinājumu (assertion): nelielu pilnvaru, kas parakstīta ar tās sertifikātu. Tās vērtība aud pasaka, kam apliecinājums izrakstīts, un Entra ID to pieņem tikai tad, ja aud ir tieši šī nomnieka adrese šajā mākonī. Microsoft avotos šim kodam ir vēl otra nozīme: tvērums bez resursa. Kura no abām tā ir, redzams ziņojumā.
# en: 95439901
AADSTS700024 = Lietotnes pašas apliecinājums bija novecojis
    .meaning = Lai parādītu, kas tā ir, lietotne sūta Microsoft apliecinājumu, kas der tikai dažas minūtes, un šis bija pārāk vecs vai vēl nebija derīgs. Ar jūsu paroli tam nav sakara. Mēģināt vēlreiz palīdz, ja lietotne tam izveido jaunu apliecinājumu.
    .meaning-curTime-expTime = Lai parādītu, kas tā ir, lietotne sūta Microsoft apliecinājumu, kas der tikai īsu laiku. Šis derēja līdz { $expTime }, bet Microsoft pulkstenis rādīja { $curTime }. Ar jūsu paroli tam nav sakara. Mēģināt vēlreiz palīdz, ja lietotne tam izveido jaunu apliecinājumu.
    .cause-1 = Lietotne, bibliotēka vai konveijers (pipeline) turpina izmantot agrāk izveidotu apliecinājumu, piemēram, ilgā uzdevumā.
    .cause-2 = Serverim ir nepareizs pulkstenis, vai arī lietotne rēķina pēc vietējā laika, nevis UTC.
    .cause-3 = Ceļš līdz Microsoft bija pārāk ilgs: lēns tīkls, rinda, daudzi atkārtojumi.
    .cause-4 = Jauna bibliotēkas vai rīka versija glabā apliecinājumu pārāk ilgi.
    .background = Klienta apliecinājums (client assertion) ir pilnvara (token), ko lietotne paraksta ar savu sertifikātu vai saņem no konveijera vai klastera. Tajā norādīts, no kura līdz kuram laikam tas der. Pats sertifikāts var būt pilnīgi derīgs: tad nepalīdz atjaunot ne to, ne lietotnes noslēpumu.
# en: e642c999
AADSTS700025 = Lietotne uzrādīja noslēpumu, kāda tai nevajadzētu būt
    .meaning = Lietotne ir reģistrēta kā tāda, kas nevar glabāt noslēpumu, piemēram, kā tālruņa lietotne, bet to tomēr nosūtīja. Tās reģistrācija un iestatījumi nesader. Ar jūsu paroli tam nav sakara, un jūs neko neizdarījāt nepareizi.
    .cause-1 = Lietotne darbojas serverī, bet tās adrese reģistrēta datora un mobilajām lietotnēm, vai arī ir atļautas publiskā klienta plūsmas (public client flows).
    .cause-2 = Datora, mobilajai vai vienas lapas lietotnei (single-page app) iedots noslēpums, kas tai nav vajadzīgs.
    .cause-3 = Kādā rīkā aizpildīts noslēpuma lauks, lai gan reģistrācija ir tāda, kam noslēpuma nav.
    .background = Entra ID izšķir divu veidu lietotnes: konfidenciālos klientus (confidential client), kas glabā noslēpumu serverī, un publiskos klientus (public client), kuru noslēpumu varētu nolasīt lietotāji. Kura veida ir pieprasījums, nosaka platforma, kurai reģistrēts tā novirzīšanas URI, vai, ja tāda nav, iestatījums „Allow public client flows” (atļaut publiskā klienta plūsmas).
# en: a4a68adb
AADSTS700027 = Lietotnes sertifikāts netika pieņemts
    .meaning = Lietotne savus pieprasījumus paraksta ar sertifikātu, bet Microsoft šo sertifikātu nepazīst vai nevarēja pārbaudīt parakstu. Ar jūsu paroli tam nav sakara, un jūs neko neizdarījāt nepareizi.
    .cause-1 = Sertifikāts ir atjaunots, bet jaunais nav reģistrēts lietotnei.
    .cause-2 = Lietotne izmanto citas reģistrācijas klienta ID vai nomnieku.
    .cause-3 = Paraksts ir nepareizs: cita atslēga vai nepareizi izveidots apliecinājums (assertion).
    .search = nederīgs paraksts, sertifikāts nav atrasts, client assertion, invalid signature, certificate thumbprint not found
# en: 57f37f91
AADSTS700038 = Lietotne nepateica, kura lietotne tā ir
    .meaning = Katrai lietotnei ir numurs, pēc kura Microsoft to pazīst. Šī nosūtīja tikai nulles: visbiežāk kāds iestatījums ir palicis tukšs. Ar jūsu kontu un paroli viss ir kārtībā.
    .cause-1 = Lietotnes ID iestatījums ir tukšs, vai arī tajā vēl ir parauga vērtība.
    .cause-2 = Iestatījumi pazuda atjauninot, pārceļot vai tāpēc, ka trūkst faila.
# en: 702b0132
AADSTS700051 = Lietotne lūdza piekļuvi veidā, kas ir izslēgts
    .meaning = Lietotne lūdza, lai Microsoft tieši pārlūkprogrammai sūta atslēgu, kas dod piekļuvi jūsu datiem, bet tas tai ir izslēgts. Cēlonis ir kāds lietotnes iestatījums; ar jūsu kontu un paroli viss ir kārtībā.
    .search = piekļuves pilnvaras nav iespējotas, token response type not enabled, implicit grant
# en: 35d2ef32
AADSTS700054 = Lietotne lūdza atbildi, ko tā nedrīkst saņemt
    .meaning = Lietotne lūdza, lai Microsoft tieši pārlūkprogrammai sūta apliecinājumu par to, kas jūs esat, bet tas tai ir izslēgts. Cēlonis ir kāds lietotnes iestatījums; ar jūsu kontu un paroli viss ir kārtībā.
    .search = ID pilnvaras nav iespējotas, id_token not enabled, implicit grant
# en: fc6a1e19
AADSTS700213 = Programma uzrādīja nosaukumu, kura nav lietotnes sarakstā
    .meaning = Programma, piemēram, automātisks programmatūras būvējums, mēģināja pierakstīties ar citas sistēmas caurlaidi. Nosaukuma šajā caurlaidē nav starp tiem, ko lietotne pieņem. Uz neviena cilvēka kontu vai paroli tas neattiecas.
    .meaning-subject = Programma, piemēram, automātisks programmatūras būvējums, mēģināja pierakstīties ar citas sistēmas caurlaidi, kurā norādīts nosaukums „{ $subject }”. Tādu, kāds tas tur uzrakstīts, lietotne to nepieņem. Uz neviena cilvēka kontu vai paroli tas neattiecas.
    .cause-1 = Uzdevums darbojas citādi, nekā ierakstīts: cits zars (branch), birka (tag), izmaiņu pieprasījums (pull request), ar vidi vai bez tās.
    .cause-2 = Kaut kas ir pārdēvēts, vai arī atšķiras lielie un mazie burti, piemēram, Production un production.
    .cause-3 = GitHub tagad raksta subject vērtībā īpašnieka un repozitorija numurus, bet ierakstā ir tikai nosaukumi, vai otrādi.
    .cause-4 = Ieraksts pieder citai lietotnei vai pārvaldītajai identitātei (managed identity), nevis tai, ar kuru pierakstās, vai arī atšķiras tā izdevējs (issuer) vai adresāts (audience).
    .background = Ar federatīvajiem akreditācijas datiem (federated credential) lietotne noslēpuma vietā uzticas citas sistēmas pilnvarām (token). Entra ID salīdzina trīs katras pilnvaras vērtības ar reģistrētajām: izdevēju (issuer), subject un adresātu (audience). Kopš 2024. gada beigām tajās izšķir lielos un mazos burtus.
# en: 09dc5a8d
AADSTS900382 = Lietotne un organizācija ir dažādos mākoņos
    .meaning = Dažām organizācijām, piemēram, ASV valdībai vai tām, kas ir Ķīnā, Microsoft uztur atsevišķus mākoņus. Šī lietotne no viena mākoņa vērsās pie cita, un tas nav iespējams. Ar jūsu kontu un paroli viss ir kārtībā.
    .cause-1 = Lietotne vai rīks izmanto globālā mākoņa pierakstīšanās adresi, bet organizācija ir citā.
    .cause-2 = Lietotne ir reģistrēta vienā mākonī, bet lūdz cita mākoņa pakalpojumu.
    .background = Lietotne, kas glabā noslēpumu vai sertifikātu, ir konfidenciāls klients (confidential client) un pastāv tikai tajā mākonī, kurā tā reģistrēta. Pāri mākoņa robežai tā pilnvaras (token) iegūt nevar; otrā pusē neder ne tās noslēpums, ne ID.
# en: 008af5ea
AADSTS900432 = Lietotne un jūsu organizācija ir dažādos mākoņos
    .meaning = Microsoft uztur atsevišķus mākoņus, vienu no tiem ASV valdībai. Šī lietotne pieder vienam, bet pierakstīšanās citam, un šāda veida lietotne pāri netiek. Ar jūsu kontu un paroli viss ir kārtībā.
    .cause-1 = Lietotne vai tās iestatījumi izmanto globālā mākoņa adresi, bet nomnieks ir ASV valdības (US Government) vai Ķīnas mākonī, vai otrādi.
    .cause-2 = Lietotne paša nomnieka mākonī nekad nav reģistrēta.
    .background = Lietotne ar savu noslēpumu vai sertifikātu (confidential client) der tikai tajā mākonī, kurā tā reģistrēta. GCC nomnieki ir globālajā mākonī; GCC High un DoD nomnieki ir US Government mākonī.
# en: 2f4f80db
AADSTS900971 = Lietotne nenorādīja adresi, uz kuru jūs sūtīt atpakaļ
    .meaning = Kad esat pierakstījies, Microsoft sūta jūs atpakaļ uz lietotni. Šai lietotnei tādas adreses nav, tāpēc Microsoft pierakstīšanos apturēja. Ar jūsu kontu un paroli viss ir kārtībā.
    .cause-1 = Lietotnes reģistrācijā nav novirzīšanas URI vai nav tāda tai platformai, no kuras nāca pieprasījums.
    .cause-2 = Mac datorā vai tālrunī lietotne cilvēkus pieraksta ar sistēmas starpnieku (broker), bet starpnieka adrese nav reģistrēta.
    .cause-3 = Pieprasījumā nav redirect_uri.
    .cause-4 = SAML lietotne sūta Identifier (Entity ID) (identifikatoru), kas ved uz ierakstu bez Reply URL (atbildes URL).
# en: 52e8eb92
AADSTS1003031 = Lietotnes pašas atļauju saraksts nav kārtībā
    .meaning = Lietotnei jānorāda, kādas atļaujas tai vajadzīgas. Šīs lietotnes saraksts ir tukšs vai kļūdains, tāpēc neviens to nevar apstiprināt. Ar jūsu kontu un paroli viss ir kārtībā. Kļūmi var novērst tikai cilvēki, kas veido lietotni.
    .cause-1 = Lietotnes sarakstā nav nevienas atļaujas, bet kāds atver tās apstiprināšanas saiti.
    .cause-2 = Sarakstā ir atļauja vai API, kas neeksistē vai vairs netiek piedāvāts.
    .cause-3 = Lietotne pierakstīšanās reizē lūdz sava veidotāja API, kura nav tās sarakstā.
# en: f4916eec
AADSTS7000112 = Šī lietotne ir izslēgta
    .meaning = Pierakstīšanās šajā lietotnē ir izslēgta, ar nodomu vai kļūdas dēļ. Ar jūsu kontu un paroli viss ir kārtībā, un mēģināt vēlreiz nepalīdzēs.
    .meaning-appName = Pierakstīšanās lietotnē, kas izmanto nosaukumu „{ $appName }”, ir izslēgta, ar nodomu vai kļūdas dēļ. Ar jūsu kontu un paroli viss ir kārtībā, un mēģināt vēlreiz nepalīdzēs.
    .cause-1 = Administrators izslēdza pierakstīšanos lietotnē vai bloķēja lietotni, izskatot apstiprinājuma pieprasījumu.
    .cause-2 = Administrators izslēdza kādu paša Microsoft lietotni, lai gan Microsoft to darīt neiesaka: uz to balstās citas lietotnes.
    .cause-3 = Lietotnes izdevējs vai Microsoft to atspējoja tur, kur tā reģistrēta.
    .search = lietotne atspējota, application disabled, service principal disabled
# en: 15054d4a
AADSTS7000215 = Lietotnes pašas noslēpums ir nepareizs
    .meaning = Lietotnēm ir savs noslēpums, ko uzrādīt Microsoft, un šai tas nav pareizs. Ar jūsu paroli tam nav sakara, un jūs neko neizdarījāt nepareizi.
    .cause-1 = Noslēpuma vērtības vietā nokopēts tā ID.
    .cause-2 = Noslēpums pieder citai lietotnei vai videi vai ir izdzēsts.
    .cause-3 = Daļa noslēpuma rakstzīmju pa ceļam pazūd, jo tas nav kodēts kā URL (URL-encoded) vai ir aprauts.
    .search = nederīgs klienta noslēpums, nepareizs noslēpums, invalid client secret, wrong secret, secret ID instead of value
# en: 427499e5
AADSTS7000218 = Lietotne neatsūtīja savu noslēpumu vai sertifikātu
    .meaning = No šāda veida lietotnes Microsoft gaida pašas lietotnes noslēpumu vai sertifikātu, bet tā neatsūtīja nevienu. Ar jūsu paroli tam nav sakara, un jūs neko neizdarījāt nepareizi.
    .cause-1 = Datora vai mobilās lietotnes adrese reģistrēta platformai Web (tīmeklis), it kā tā darbotos serverī.
    .cause-2 = Lietotnei, kas izmanto ierīces kodu vai pati prasa konta nosaukumu un paroli, nav atļautas publiskā klienta plūsmas (public client flows).
    .cause-3 = Lietotnei, kas darbojas serverī, iestatījumos nav noslēpuma.
    .cause-4 = Vienas lapas lietotnes (single-page app) adrese reģistrēta platformai Web (tīmeklis).
    .search = trūkst klienta noslēpuma, client_secret or client_assertion missing, public client
# en: 3ebc8629
AADSTS7000222 = Lietotnes noslēpumam beidzies termiņš
    .meaning = Lietotnēm ir savs noslēpums, ko uzrādīt Microsoft, un šai tas vairs nav derīgs. Kamēr to neatjauno, lietotnē nevar pierakstīties neviens. Ar jūsu paroli viss ir kārtībā.
    .search = klienta noslēpumam beidzies termiņš, client secret expired, expired key
# en: 5dda2fa4
AADSTS7000229 = Šī lietotne organizācijai vēl nav pievienota
    .meaning = Lai lietotne varētu pierakstīties organizācijā, tai tur vajadzīgs ieraksts. Šai lietotnei organizācijā, kurā tā vērsās, tāda nav. Jūs neko neizdarījāt nepareizi; kļūmi var novērst administrators vai cilvēki, kas uztur lietotni.
    .meaning-appId = Lai lietotne varētu pierakstīties organizācijā, tai tur vajadzīgs ieraksts. Lietotnei, kuras numurs ir { $appId }, organizācijā, kurā tā vērsās, tāda nav. Jūs neko neizdarījāt nepareizi; kļūmi var novērst administrators vai cilvēki, kas uztur lietotni.
    .meaning-appId-tenant = Lai lietotne varētu pierakstīties organizācijā, tai tur vajadzīgs ieraksts. Lietotnei, kuras numurs ir { $appId }, organizācijā { $tenant } tāda nav. Jūs neko neizdarījāt nepareizi; kļūmi var novērst administrators vai cilvēki, kas uztur lietotni.
    .cause-1 = Lietotne reģistrēta ar skriptu vai API, un tās uzņēmuma lietojumprogramma (service principal) netika izveidota. Ar botiem tā notiek bieži.
    .cause-2 = Lietotne nāk no citas organizācijas, un neviens administrators šeit tai nav devis piekrišanu.
    .cause-3 = Tās uzņēmuma lietojumprogramma ir izdzēsta.
    .cause-4 = Lietotne vēršas nepareizajā nomniekā.
# en: 02b44391
AADSTS9002325 = Lietotne ir iestatīta citam pierakstīšanās veidam
    .meaning = Lietotnes reģistrācija un tas, kā tā pieraksta cilvēkus, nesader: trūkst aizsardzības, ko Microsoft tur prasa. Jūs to nevarat mainīt, un ar jūsu kontu un paroli viss ir kārtībā.
    .cause-1 = Lietotne darbojas serverī, bet tās adrese reģistrēta kā vienas lapas lietotnei (single-page app).
    .cause-2 = Lietotne darbojas pārlūkprogrammā un neizmanto PKCE.
    .cause-3 = Tā ir datora vai mobilā lietotne, bet tās adrese reģistrēta kā vienas lapas lietotnei.
    .search = vajadzīgs PKCE, vienas lapas lietotne, PKCE required, cross-origin, single-page app
# en: 831e0943
AADSTS9002326 = Lietotne darbojas pārlūkprogrammā, bet reģistrēta citādi
    .meaning = Pēdējais pierakstīšanās solis nāca no lapas pārlūkprogrammā, bet lietotne tam nav reģistrēta. Ar jūsu kontu un paroli viss ir kārtībā. Kļūmi var novērst tikai cilvēki, kas uztur lietotni.
    .meaning-origin = Pēdējais pierakstīšanās solis nāca no lapas pārlūkprogrammā, kas par sevi norāda adresi { $origin }, bet lietotne tam nav reģistrēta. Ar jūsu kontu un paroli viss ir kārtībā. Kļūmi var novērst tikai cilvēki, kas uztur lietotni.
    .cause-1 = Vienas lapas lietotnes (single-page app) novirzīšanas URI reģistrēts platformai Web (tīmeklis) vai Mobile and desktop (mobilās un datora lietojumprogrammas).
    .cause-2 = Viens un tas pats novirzīšanas URI reģistrēts divām platformām.
    .cause-3 = Datora lietotne vai testēšanas rīks izsauc pilnvaru galapunktu (token endpoint) no tīmekļa skata (web view), tāpēc sūta galveni Origin.
    .cause-4 = Lapa izmanto atsvaidzināšanas pilnvaru (refresh token), kas izsniegta, kad lietotne bija reģistrēta citādi.
    .search = vienas lapas lietotne, CORS, cross-origin token redemption, single-page app platform, SPA
# en: d41e3296
AADSTS9002327 = Lietotne reģistrēta kā pārlūkprogrammas lietotne, bet tāda nav
    .meaning = Lietotne reģistrēta kā tāda, kas darbojas pārlūkprogrammā, bet pēdējais pierakstīšanās solis nāca no citurienes, piemēram, no servera vai programmas datorā. Ar jūsu kontu un paroli viss ir kārtībā. Kļūmi var novērst tikai cilvēki, kas uztur lietotni.
    .cause-1 = Lietotnei, kas darbojas serverī, novirzīšanas URI reģistrēts platformai Single-page application (vienas lapas lietojumprogramma).
    .cause-2 = Tur reģistrēts datora vai mobilās lietotnes vai skripta novirzīšanas URI.
    .cause-3 = Vienas lapas lietotne nodod savu kodu vai atsvaidzināšanas pilnvaru (refresh token) savam serverim, un tas to iesniedz.
