# en: 25a47823
AADB2C90205 = Vietne nedrīkst izmantot tai vajadzīgu pakalpojumu
    .meaning = Kad pierakstījāties, vietne lūdza piekļuvi kādam pakalpojumam, bet tāda tai nav dota. Ar jūsu kontu un paroli viss ir kārtībā. Kļūmi var novērst tikai cilvēki, kas uztur vietni.
    .cause-1 = API atļauja nav pievienota lietotnei, vai arī neviens administrators to nav piešķīris.
    .cause-2 = Tvērums (scope) pieder cita nomnieka API, bieži no Microsoft paraugiem.
    .cause-3 = API tvērums ir pārdēvēts vai noņemts, bet lietotne lūdz veco.
# en: 8bf4d056
AADSTS65001 = Neviens vēl nav piekritis šīs lietotnes atļaujām
    .meaning = Lietotne vēlas kaut ko redzēt vai darīt jūsu vārdā, un vispirms tai vajadzīga jūsu vai administratora piekrišana. Pagaidām tās nav. Ar jūsu kontu un paroli viss ir kārtībā.
    .meaning-appName = Lietotne, kas izmanto nosaukumu „{ $appName }”, vēlas kaut ko redzēt vai darīt jūsu vārdā, un vispirms tai vajadzīga jūsu vai administratora piekrišana. Pagaidām tās nav. Ar jūsu kontu un paroli viss ir kārtībā.
    .cause-1 = Lietotne organizācijā ir jauna, un piekrišana vēl nevienam nav lūgta.
    .cause-2 = Lietotne lūdz vairāk atļauju, nekā tai agrāk piešķirts.
    .cause-3 = Atļaujas ir atsauktas, vai arī lietotne darbojas fonā, kur nevar pajautāt.
    .search = vajadzīga piekrišana, nav dota piekrišana, administratora piekrišana, lietotnes atļaujas, consent required, user or administrator has not consented, admin consent
# en: 54d9a800
AADSTS65002 = Microsoft lietotne nedrīkst saņemt to, ko lūdza
    .meaning = Skripts, rīks vai lietotne lūdza piekļuvi kādas paša Microsoft lietotnes vārdā, bet tai šāda piekļuve nav atļauta. Jūsu organizācijā to neviens nevar apstiprināt. Ar jūsu kontu un paroli viss ir kārtībā.
    .cause-1 = Skripts vai rīks izmanto Microsoft lietotnes, piemēram, Azure PowerShell, klienta ID, lai piekļūtu API, kuram šī lietotne nav apstiprināta.
    .cause-2 = Rīks, kas agrāk darbojās, ir novecojis, vai arī Microsoft apstiprinājumu ir atsaucis.
    .cause-3 = Kāds ar atsūtītu saiti vai kodu mēģina iekļūt kontā, uzdodoties par Microsoft lietotni.
    .cause-4 = Kāds no paša Microsoft rīkiem lūdz ko jaunu, pirms tas ir apstiprināts.
    .background = Starp paša Microsoft lietotnēm un API cilvēku piekrišanu nelūdz: katru lietotni iepriekš apstiprina komanda, kas veido API. Uz jūsu pašu lietotni šis saraksts neattiecas; atļaujas tā iegūst ar piekrišanu.
# en: 0cdc0e0c
AADSTS65004 = Lietotnes atļaujas netika pieņemtas
    .meaning = Lietotne lūdza atļaujas, un atbilde bija „nē”: kāds izvēlējās „Atcelt” vai atgriezās iepriekšējā lapā. Lietotne neko nesaņēma. Ja to arī vēlējāties, viss ir kārtībā.
    .search = noraidītas atļaujas, atcelta piekrišana, user declined consent, access_denied
# en: e2e8239d
AADSTS65005 = Lietotne nav iestatīta tam, ko tā lūdz
    .meaning = Lietotne lūdza pakalpojumu vai atļauju, kam tā nav iestatīta vai kā jūsu organizācijai nav. Ar jūsu kontu un paroli viss ir kārtībā.
    .meaning-appName-organization = Lietotni, kas izmanto nosaukumu „{ $appName }”, organizācijā { $organization } vēl nevar izmantot, jo neviens nav pārņēmis šīs organizācijas direktorija pārvaldību. Ar jūsu kontu un paroli viss ir kārtībā.
    .meaning-appName-resource-scope = Lietotne, kas izmanto nosaukumu „{ $appName }”, lūdza pakalpojumam { $resource } atļauju { $scope }, kuras tur nav. To var mainīt tikai cilvēki, kas veido lietotni.
    .meaning-organization = Lietotnei vajadzīgs pakalpojums, kura organizācijai { $organization } nav. Ar jūsu kontu un paroli viss ir kārtībā.
    .meaning-resource = Lietotne lūdza piekļuvi pakalpojumam { $resource }, kura nav tās pašas atļauju sarakstā. To var mainīt tikai cilvēki, kas veido lietotni.
# en: cf012408
AADSTS90093 = Jums nav tiesību apstiprināt šīs lietotnes atļaujas
    .meaning = Lietotne lūdz atļaujas, kurām ar šo kontu nedrīkst piekrist. Jāizlemj kādam organizācijā, kam ir plašākas tiesības. Ar jūsu kontu un paroli viss ir kārtībā, un mēģināt vēlreiz nepalīdzēs.
    .cause-1 = Lietotne lūdz atļaujas, ko drīkst piešķirt tikai administrators, vai arī organizācija neļauj lietotājiem piešķirt nekādas.
    .cause-2 = To mēģina administrators, bet viņa loma šīs atļaujas neaptver.
    .cause-3 = Tas ir viesa konts, vai arī pierakstīšanās nonāca citā organizācijā, nevis tajā, kur kontam ir tiesības.
    .cause-4 = Lietotne ielaiž tikai tai pievienotos cilvēkus, un neviens administrators tai vēl nav devis piekrišanu.
    .cause-5 = Microsoft uzskata lietotnes pieprasījumu par riskantu.
# en: d61b3226
AADSTS90094 = Vispirms šī lietotne jāapstiprina administratoram
    .meaning = Lietotne lūdz atļaujas, ko drīkst piešķirt tikai jūsu organizācijas administrators. Ar jūsu kontu un paroli viss ir kārtībā, un mēģināt vēlreiz nepalīdzēs.
    .meaning-appName = Lietotne, kas izmanto nosaukumu „{ $appName }”, lūdz atļaujas, ko drīkst piešķirt tikai jūsu organizācijas administrators. Ar jūsu kontu un paroli viss ir kārtībā, un mēģināt vēlreiz nepalīdzēs.
    .cause-1 = Jūsu organizācija neļauj cilvēkiem pašiem pieņemt atļaujas vai ļauj to tikai dažām lietotnēm.
    .cause-2 = Lietotne lūdz tik plašas atļaujas, ka tām vienmēr vajadzīgs administrators.
    .cause-3 = Lietotne ielaiž tikai tai pievienotos cilvēkus. Tad tās atļaujas var pieņemt tikai administrators.
    .cause-4 = Microsoft uzskata pieprasījumu par riskantu, piemēram, tāpēc, ka lietotnes izdevējs nav pārbaudīts.
    .cause-5 = Administrators lietotni ir apstiprinājis, bet tagad tā lūdz vairāk vai lūdz no jauna katrā pierakstīšanās reizē.
    .search = nepieciešams administratora apstiprinājums, vajadzīga administratora piekrišana, need admin approval, admin consent required
# en: f1643a96
AADSTS90095 = Varat lūgt administratoram apstiprināt šo lietotni
    .meaning = Lietotne lūdz atļaujas, ko drīkst piešķirt tikai jūsu organizācijas administrators. Jūsu organizācija ļauj nosūtīt lūgumu tieši no šīs lapas. Ar jūsu kontu un paroli viss ir kārtībā.
    .search = lūgt apstiprinājumu, pieprasīt apstiprinājumu, administratora apstiprinājums, request approval, admin consent request
# en: 404f86a2
AADSTS90099 = Šī klienta organizācijā lietotne vēl nav apstiprināta
    .meaning = Jūs kā partneris piekļūstat klienta organizācijai, bet lietotne, ko izmantojat, tur nav apstiprināta. Ar jūsu kontu un paroli viss ir kārtībā. Jūsu partnera tiesības šo apstiprinājumu neaizstāj.
    .meaning-appName = Jūs kā partneris piekļūstat klienta organizācijai, bet lietotne, kas izmanto nosaukumu „{ $appName }”, tur nav apstiprināta. Ar jūsu kontu un paroli viss ir kārtībā. Jūsu partnera tiesības šo apstiprinājumu neaizstāj.
    .meaning-appName-tenant = Jūs piekļūstat organizācijai { $tenant }, kas, kā norādīts pieprasījumā, ir jūsu klients, bet lietotne, kas izmanto nosaukumu „{ $appName }”, tur nav apstiprināta. Ar jūsu kontu un paroli viss ir kārtībā. Jūsu partnera tiesības šo apstiprinājumu neaizstāj.
    .cause-1 = Klienta nomniekā neviens nav devis lietotnei piekrišanu, vai arī tagad tā lūdz vairāk, nekā tai piešķirts.
    .cause-2 = Lietotne tika novirzīta uz nepareizā klienta organizāciju.
    .background = Partnera darbiniekiem var būt lomas klienta nomniekā deleģēto administratora tiesību (delegated admin relationship) dēļ. Lietotne, ar kuru viņi strādā, ir atsevišķs jautājums: tai vajadzīga piekrišana katra klienta nomniekā, ko tur dod administrators vai partneris, izmantojot Partner Center.
# en: 7e21b9e6
AADSTS650051 = Lietotni nevarēja pievienot jūsu organizācijai
    .meaning = Lietotni vajadzēja pievienot jūsu organizācijai, bet tas neizdevās. Ja esat starp pirmajiem, kas to tur atver, bieži izdodas otrajā reizē. Citādi traucē cits ieraksts vai trūkst kāda pakalpojuma. Ar jūsu kontu un paroli viss ir kārtībā.
    .meaning-organization = Lietotnei vajadzīgs pakalpojums, ko organizācija { $organization } (tā jūsu organizāciju sauc ziņojumā) nav iegādājusies vai ieslēgusi. Ar jūsu kontu un paroli viss ir kārtībā.
    .meaning-organization-service = Lietotne balstās uz pakalpojumu { $service }, ko organizācija { $organization } vēl nav iegādājusies, ieslēgusi vai pievienojusi. Ar jūsu kontu un paroli viss ir kārtībā.
    .meaning-service = Lietotne balstās uz pakalpojumu { $service }, ko jūsu organizācija vēl nav iegādājusies, ieslēgusi vai pievienojusi. Ar jūsu kontu un paroli viss ir kārtībā.
    .meaning-appName-organization = Lietotne balstās uz pakalpojumu, kas izmanto nosaukumu „{ $appName }” un ko organizācija { $organization } vēl nav pievienojusi. Ar jūsu kontu un paroli viss ir kārtībā.
    .meaning-appName = Lietotne balstās uz pakalpojumu, kas izmanto nosaukumu „{ $appName }” un ko jūsu organizācija vēl nav pievienojusi. Ar jūsu kontu un paroli viss ir kārtībā.
    .cause-1 = Gandrīz vienā brīdī piekrišanu deva divi cilvēki, logi vai pieprasījumi, un otrs bija ātrāks.
    .cause-2 = Pirms neilga laika lietotne tika noņemta vai tās iestatīšana pārtrūka, un dzēšana vēl nav pabeigta.
    .cause-3 = Lietotnes nosaukums nomniekā jau ir citam, iespējams, izdzēstam, ierakstam.
    .cause-4 = Organizācijai nav licences pakalpojumam, uz kuru lietotne balstās, vai arī šis pakalpojums nav pievienots.
    .background = Citur veidota lietotne katrā nomniekā, kas to izmanto, iegūst savu ierakstu, pakalpojuma principālu (service principal), un tā nosaukumiem tur jābūt unikāliem. Ierakstu izveido piekrišana. Kurš gadījums tas ir, pasaka ziņojuma teksts aiz koda.
# en: a0ac7504
AADSTS650052 = Organizācijai nav pakalpojuma, kas vajadzīgs lietotnei
    .meaning = Lietotne balstās uz pakalpojumu, ko jūsu organizācija vēl nav iegādājusies, ieslēgusi vai pievienojusi. Ar jūsu kontu un paroli viss ir kārtībā.
    .meaning-appName = Lietotne balstās uz pakalpojumu, kas izmanto nosaukumu „{ $appName }”, bet jūsu organizācija to vēl nav iegādājusies, ieslēgusi vai pievienojusi. Ar jūsu kontu un paroli viss ir kārtībā.
    .meaning-service = Lietotne balstās uz pakalpojumu { $service }, bet jūsu organizācija to vēl nav iegādājusies, ieslēgusi vai pievienojusi. Ar jūsu kontu un paroli viss ir kārtībā.
    .cause-1 = Jūsu organizācijai nav šī pakalpojuma licences, vai arī tas ir izslēgts.
    .cause-2 = Pakalpojumam ir licence, bet starp jūsu organizācijas lietotnēm tā vēl nav.
    .cause-3 = Citas organizācijas lietotne balstās uz savu API, ko jūsu administrators nav apstiprinājis.
    .search = trūkst pakalpojuma, organizācijai nav licences, API not subscribed, service principal missing
