# en: e9808c10
sign-in-through-broker = Pierakstiet cilvēkus ar sistēmas starpnieku (broker; sistēmā Windows tas ir WAM, tālruņos Authenticator vai Company Portal) vai sistēmas pārlūkprogrammu: iegults tīmekļa skats (web view) bieži pazaudē novirzīšanas un sīkfailus un nevar parādīt, kura ierīce tā ir.
# en: f6fba94b
avoid-device-code-flow = Neizmantojiet ierīces koda plūsmu (device code flow) tur, kur ierīcēm jābūt pārvaldītām vai kāda politika šo plūsmu bloķē: ierīce, kas gaida, nevar pierādīt, kas tā ir. Pierakstiet cilvēkus ar starpnieku (broker) vai pārlūkprogrammu.
# en: a35b314c
build-in-intune-sdk = Tālruņa lietotnē iebūvējiet Intune App SDK, lai organizācijas to varētu aizsargāt ar politiku.
# en: 0f3bafde
add-in-uses-own-service = Pievienojumprogramma vai maza lietotne apstiprinātā lietotnē pati par apstiprinātu neskaitās. Lūdziet piekļuvi tikai pakalpojumiem, uz kuriem politika neattiecas, un iestatīšanas pamācībā norādiet, ko jūsu lietotne ar šādu politiku nevar.
# en: 2d8521f8
answer-newest-device-challenge = Ja uz ierīces pārbaudes pieprasījumu (device challenge, PKeyAuth) lietotne atbild pati: parakstiet ar reģistrētās ierīces atslēgu un sūtiet nonce no tikko saņemtā pieprasījuma, nekad ne agrāk saglabātu.
# en: 22342b5d
leave-tls-version-to-system = Ļaujiet TLS versiju izvēlēties sistēmai: vidē .NET izmantojiet 4.7 vai jaunāku un nepiešķiriet ServicePointManager.SecurityProtocol vērtību Tls vai Tls11. Atjauniniet vecas izpildvides (Java 7, OpenSSL 1.0.0, ar to veidots Python).
# en: 5575ff96
turn-on-webview2-single-sign-on = Windows lietotnē, kas pierakstīšanās lapu rāda komponentā WebView2: veidojot vidi, piešķiriet AllowSingleSignOnUsingOSPrimaryAccount vērtību true. Bez tā WebView2 neparāda, kura ierīce tā ir.
