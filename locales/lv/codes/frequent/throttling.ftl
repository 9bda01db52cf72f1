# en: 80b5907b
AADB2C90244 = Šobrīd pierakstīšanās pieprasījumu ir pārāk daudz
    .meaning = Šīs vietnes pierakstīšanās pašlaik saņem pārāk daudz pieprasījumu, tāpēc daļa tiek noraidīta. Ar jūsu kontu viss ir kārtībā. Pagaidiet dažas minūtes un mēģiniet vēlreiz.
    .cause-1 = Vienlaikus nāk daudz cilvēku, piemēram, kad kaut kas sākas.
    .cause-2 = Vietne vai kāds skripts savus pieprasījumus atkārto atkal un atkal.
    .cause-3 = Daudziem cilvēkiem ir viena kopīga tīkla adrese.
    .cause-4 = Kāds izmēģina paroles vai veic slodzes testu.
# en: bce5f774
AADSTS50088 = Otrais solis pa tālruni tika prasīts pārāk bieži
    .meaning = Microsoft ierobežo, cik bieži pierakstīšanās otrajam solim zvana vai sūta īsziņas, un šī robeža ir sasniegta. Pēc dažām minūtēm tas pāriet pats. Citi otrā soļa veidi, piemēram, autentifikācijas lietotne, parasti darbojas.
    .cause-1 = Īsā laikā bija vairāki mēģinājumi, piemēram, tāpēc, ka zvans nepienāca.
    .cause-2 = Koplietots konts vai lietotne, kas darbojas cilpā, otro soli prasa atkal un atkal.
    .cause-3 = Paroli zina kāds cits, un viņš turpina mēģināt.
# en: 10c0250a
AADSTS50196 = Lietotne jautāja atkal un atkal, tāpēc Microsoft to apturēja
    .meaning = Lietotne dažu mirkļu laikā daudzreiz nosūtīja vienu un to pašu pierakstīšanās pieprasījumu, un Microsoft šo apli pārtrauca. Ar jūsu kontu un paroli viss ir kārtībā. Cēlonis ir pati lietotne vai sīkfaili, ko tā nevar saglabāt.
    .search = pieprasījumu cilpa, pārāk daudz pieprasījumu, pierakstīšanās pa apli, request loop, too many requests, client_request_loop
