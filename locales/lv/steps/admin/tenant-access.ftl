# en: e2ca5030
check-tenant-exists = Pārbaudiet, vai informācijā norādītais nomnieka ID vai domēns ir pareizs, vai nomnieks nav izdzēsts un vai tam joprojām ir abonements.
# en: 4a977fbb
compare-identity-with-guest = Salīdziniet ziņojumā norādīto kontu un identitātes nodrošinātāju ar viesi, ko uzaicinājāt: cilvēkiem bieži ir darba un personiskais konts ar vienu un to pašu adresi.
# en: c6cf0655
call-microsoft-about-blocked-tenant = Zvaniet Microsoft atbalsta dienestam uzņēmumiem, nosauciet nomnieka ID un kodu un palūdziet bloķēšanu pārskatīt. Iesniedziet tikai vienu pieteikumu: portālā to atcelt nevar.
# en: c3e90d23
call-microsoft-to-reactivate-tenant = 20 dienu laikā pēc bloķēšanas zvaniet Microsoft atbalsta dienestam uzņēmumiem, nosauciet nomnieka ID un kodu un palūdziet nomnieku atkal aktivizēt. Iesniedziet tikai vienu pieteikumu.
# en: 6293b91a
open-portal-in-other-tenant = Lai tikmēr strādātu citā nomniekā, aiz portāla adreses ierakstiet tā domēnu, piemēram, portal.azure.com/contoso.onmicrosoft.com.
# en: 8456befc
check-cross-tenant-settings = External Identities (ārējās identitātes) → Cross-tenant access settings (starpnomnieku piekļuves iestatījumi): noskaidrojiet, ko jūsu organizācija attiecībā uz otru atļauj ienākošajā (inbound) un izejošajā (outbound) virzienā.
# en: 5fef99a0
check-delegated-admin-relationship = Pārbaudiet, vai deleģētās administrēšanas attiecības (GDAP) ar šo klientu ir aktīvas. Tās dod cilvēkiem lomas, bet neautorizē lietotni.
# en: 680fcbf2
review-sign-up-conditions = Nomniekā, kurā cilvēki reģistrējas: External Identities (ārējās identitātes) → User flows (lietotāju plūsmas) → šīs lietotnes plūsma; salīdziniet ar lietotāja kontu, ko plūsma prasa un kurus identitātes nodrošinātājus pieņem. Sadaļā External collaboration settings (ārējās sadarbības iestatījumi) apskatiet arī atļautos vai bloķētos domēnus.
# en: d13e9002
check-sign-up-extension = External Identities (ārējās identitātes) → Custom authentication extensions (pielāgotie autentifikācijas paplašinājumi): ja kāds no tiem darbojas, kad cilvēki reģistrējas, noskaidrojiet pie tā īpašniekiem, vai tas šo lietotāju noraidīja un kāpēc.
# en: 9252ff2f
check-who-may-invite-guests = External Identities (ārējās identitātes) → External collaboration settings (ārējās sadarbības iestatījumi): noskaidrojiet, kas drīkst uzaicināt viesus un kuri domēni ir atļauti.
# en: 4f0f3040
review-policy-for-service-providers = Partnera tehniķiem: sadaļā Conditional Access (nosacījuma piekļuve) → politika → Users (lietotāji) viņi ir atsevišķa grupa „Service provider users” (pakalpojumu sniedzēja lietotāji). Pirms izņemat viņus no šīs politikas, kopā izlemiet, kas aizsargās viņu piekļuvi.
# en: 97ebc913
look-up-named-feature = Ziņojumā ir nosaukta funkcija: Microsoft dokumentācijā noskaidrojiet, kāda licence tai vajadzīga un kur to ieslēdz. Vispirms noskaidrojiet, kas to izslēdza un kāpēc.
    .feature = Ziņojumā ir nosaukta funkcija { $feature }: Microsoft dokumentācijā noskaidrojiet, kāda licence tai vajadzīga un kur to ieslēdz. Vispirms noskaidrojiet, kas to izslēdza un kāpēc.
# en: 420a1217
decide-on-member-account = Ja lietotājam šī vietne ir jāizmanto, noskaidrojiet pie tās īpašniekiem, vai viņam drīkst būt jūsu pašu organizācijas konts: ar viesa kontu nepietiek.
# en: bae5dd03
read-tenant-restriction-report = Entra admin center (Entra administrēšanas centrs) → Overview (pārskats) → Tenant restrictions (nomnieku ierobežojumi): noskaidrojiet, kuras pierakstīšanās reizes tika noraidītas un kuram nomniekam tās bija domātas. Šie dati ir tajā nomniekā, kas norādīts galvenē Restrict-Access-Context.
# en: 4594351e
extend-tenant-restriction-header = Ja jūsu cilvēkiem jāpiekļūst tai organizācijai: noskaidrojiet, kam nomnieks pieder, un tad pievienojiet tā ID vai kādu no tā domēniem galvenei Restrict-Access-To-Tenants, ko sūta jūsu starpniekserveris vai ugunsmūris.
# en: 0bc6f917
check-restriction-header-values = Ja tiek noraidīta jūsu pašu organizācija: arī tās nomniekam jābūt galvenē Restrict-Access-To-Tenants, un tā ID jābūt galvenē Restrict-Access-Context. Meklējiet arī otru starpniekserveri vai VPN, kas pievieno savu galveni.
# en: 1dbd840c
spare-server-from-restriction = Ja to rāda serveris vai aģents: noskaidrojiet pie tā ražotāja, kurā nomniekā tas pierakstās (daži Microsoft aģenti izmanto kādu no paša Microsoft nomniekiem), un šo nomnieku atļaujiet vai gādājiet, lai šī servera pierakstīšanās pieprasījumiem galvene netiek pievienota.
# en: 14ddfdba
check-tenant-restriction-policy = Ja izmantojat nomnieku ierobežojumus v2 (tenant restrictions v2): External Identities (ārējās identitātes) → Cross-tenant access settings (starpnomnieku piekļuves iestatījumi), gan pie Default settings (noklusējuma iestatījumi), gan pašas organizācijas ierakstā → Tenant restrictions (nomnieku ierobežojumi): noskaidrojiet, kurus šī nomnieka kontus un lietotnes drīkst izmantot jūsu tīklos un ierīcēs.
# en: 3c01dbac
use-work-account-for-tenant = Ja nomnieku pārvaldāt ar personisku kontu, izveidojiet nomnieka onmicrosoft.com domēnā darba kontu, piešķiriet tam vajadzīgās lomas un rīkā izmantojiet to.
# en: 47e20481
give-guests-tenant-link = Dodiet viesiem saiti, kurā norādīts jūsu nomnieks, piemēram, https://myapps.microsoft.com/?tenantid=<nomnieka ID>, vai pašas lietotnes saiti, kurā ir jūsu nomnieks.
# en: 9e983d8b
give-administrator-role = Ja kolēģim jāpārvalda External ID vai B2C nomnieks: sadaļā Users (lietotāji) → lietotājs → Assigned roles (piešķirtās lomas) pārbaudiet, vai viņam ir administratora loma. Bez tās viņa kontu var uzskatīt par klienta kontu. Nepiešķiriet lomu tikai tāpēc, lai ziņojums pazustu.
# en: d29f44cf
check-outbound-access = Lietotāja paša nomniekā: External Identities (ārējās identitātes) → Cross-tenant access settings (starpnomnieku piekļuves iestatījumi) → Organizational settings (organizāciju iestatījumi) → otra organizācija → Outbound access (izejošā piekļuve) → B2B collaboration (B2B sadarbība). Jābūt atļautam gan lietotājam, gan lietotnei; uz organizācijām, kuru sarakstā nav, attiecas Default settings (noklusējuma iestatījumi).
# en: 52c99298
add-partner-organization = Ja jūsu organizācija vēlas šo sadarbību: sadaļā Organizational settings (organizāciju iestatījumi) pievienojiet otru nomnieku un atļaujiet tur tai vajadzīgos cilvēkus un lietotnes. Default settings (noklusējuma iestatījumi) visiem nav jāatver.
# en: 0517bee1
connect-other-cloud = Ja abi nomnieki ir dažādos Microsoft mākoņos un vēlaties ar otru sadarboties: katram sadaļā External Identities (ārējās identitātes) → Cross-tenant access settings (starpnomnieku piekļuves iestatījumi) → Microsoft cloud settings (Microsoft mākoņu iestatījumi) jāieslēdz otra mākonis un jāpievieno otra nomnieks.
# en: b8a1d335
check-inbound-access = Nomniekā, kurā lietotājs viesojas: External Identities (ārējās identitātes) → Cross-tenant access settings (starpnomnieku piekļuves iestatījumi) → Organizational settings (organizāciju iestatījumi) → lietotāja organizācija → Inbound access (ienākošā piekļuve) → B2B collaboration (B2B sadarbība). Jābūt atļautam gan lietotājam, gan lietotnei; uz organizācijām, kuru sarakstā nav, attiecas Default settings (noklusējuma iestatījumi).
# en: f7a890ce
use-ids-of-partner = Ja piekļūt drīkst tikai noteikti cilvēki vai grupas: tur ierakstītajiem objektu ID jābūt no viņu pašu nomnieka. Jūsu grupa nevar ielaist cilvēku, kas vēl nav viesis.
