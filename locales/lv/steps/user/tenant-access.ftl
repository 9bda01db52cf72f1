# en: 4dad23c8
ask-other-organization-for-invitation = Ja lietotne pieder citai organizācijai, palūdziet savai kontaktpersonai tur uzaicināt jūs kā viesi un nosūtiet tai tālāk redzamo informāciju.
    .tenant = Ja lietotne pieder citai organizācijai, palūdziet savai kontaktpersonai tur uzaicināt jūs kā viesi un nosūtiet tai tālāk redzamo informāciju. Šajā pieprasījumā bija norādīta organizācija { $tenant }.
# en: dd0ffd09
accept-invitation-with-invited-account = Ja jūs uzaicināja, atveriet uzaicinājumā esošo saiti un pierakstieties ar kontu, uz kuru tas sūtīts.
# en: 35d7fa5b
tell-organization-it-is-blocked = Pasakiet to organizācijas administratoriem pa tālruni vai klātienē un nosūtiet viņiem tālāk redzamo informāciju: tikai viņi var lūgt Microsoft atcelt bloķēšanu.
# en: 9435cdff
pick-account-again = Vēlreiz izvēlieties sarakstā savu kontu. Ja tā tur nav vai tas neder, izvēlieties „Izmantot citu kontu” un ierakstiet konta nosaukumu.
# en: d3017a63
tell-partner-colleagues = Ja rūpējaties par klientiem partneruzņēmuma vārdā, nosūtiet tālāk redzamo informāciju kolēģiem, kas iestata tā lietotnes, un nosauciet klientu.
# en: 7fd60e92
wait-for-new-site = Ja jūsu organizācija to sāka izmantot tikai nupat, mēģiniet vēlreiz pēc dažām stundām.
# en: 0fd9a5b8
use-account-for-this-network = Izvēlieties „Izmantot citu kontu” un pierakstieties ar tās organizācijas kontu, kurai pieder šis tīkls vai dators.
# en: 49c0982e
ask-to-allow-organization = Ja šī otra organizācija jums vajadzīga darbam, nosūtiet tālāk redzamo informāciju savam IT palīdzības dienestam, pasakiet, kādam nolūkam, un jautājiet, vai to var atļaut.
# en: b9abd9e8
use-own-connection-as-visitor = Ja esat apmeklētājs un izmantojat svešu tīklu vai VPN, izmantojiet tā vietā savas organizācijas savienojumu.
# en: ef12ed5b
open-link-of-inviting-organization = Ja esat kādas organizācijas viesis, sāciet no saites, ko tā jums deva, vai izvēlieties šo organizāciju lapā My Apps (manas lietotnes), nevis sāciet no lietotnes kopējās sākumlapas.
# en: 1366b68a
sign-in-where-account-was-made = Ja kontu izveidojāt kādā vietnē vai lietotnē, pierakstieties ar tās pogu, nevis kādā no Microsoft kopējām lapām.
# en: 7e19cbde
ask-own-help-desk-for-organization = Jautājiet savas organizācijas IT palīdzības dienestam, nevis tās organizācijas dienestam, kurā viesojaties. Nosūtiet tālāk redzamo informāciju un pasakiet, kura organizācija un lietotne jums vajadzīga un kādam nolūkam.
# en: e6f74495
ask-for-other-cloud = Nosūtiet tālāk redzamo informāciju savam IT palīdzības dienestam, pasakiet, ko vēlējāties atvērt un kurai organizācijai tas pieder, un jautājiet, vai jums vajadzētu būt piekļuvei šim mākonim.
# en: 7ea0d8b7
open-invited-app = Vēlreiz atveriet lietotni vai kopīgoto failu, uz kuru jūs uzaicināja, izmantojot tā paša saiti vai saiti uzaicinājumā.
