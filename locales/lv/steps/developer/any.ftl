# en: 5e002f06
match-authority-to-cloud = Pārbaudiet, vai pierakstīšanās adrese (authority) pieder nomnieka mākonim: login.microsoftonline.com globālajam, login.microsoftonline.us ASV valdības mākonim (bibliotēkā MSAL tā ir mākoņa instance AzureUsGovernment), login.partner.microsoftonline.cn Ķīnai.
# en: a14600b7
use-tenant-authority = /common vietā izmantojiet pierakstīšanās adresi (authority), kurā norādīts jūsu nomnieks: tā ID vai kāds no tā domēniem.
# en: 0b8864a2
check-resource-uri = Salīdziniet resursu vai to tvēruma (scope) daļu, kas ir pirms atļaujas, ar tā API Application ID URI, kas jums vajadzīgs: rakstība, slīpsvītra beigās, vide vai kļūdas pēc norādīta izsaucošā lietotne.
# en: 6eddb7c7
read-b2c-journey = Savienojiet politikas ar Application Insights un apskatiet lietotāja ceļu (user journey) ar šo korelācijas ID.
# en: 568be0bf
catch-claims-challenge = Uztveriet atbildi (interaction_required vai invalid_grant ar apakškļūdu suberror) un sūtiet lietotāju uz interaktīvu pierakstīšanos ar parametra claims vērtību no šīs atbildes.
# en: b7bc3582
avoid-password-grant = Nepierakstiet cilvēkus ar paroles plūsmu (ROPC): tajā nevar parādīt otro soli, jaunas paroles lapu vai federatīvo pierakstīšanos.
# en: 9a8b6a12
offer-sign-in-again = Ar lietotni viss ir kārtībā. Saglabājiet to, ko lietotājs tobrīd darīja, un piedāvājiet pierakstīties vēlreiz.
# en: 0c7d4ca0
offer-account-choice = Ļaujiet cilvēkiem izvēlēties citu kontu: nosūtiet prompt=select_account, nevis vēlreiz to pašu kontu.
# en: 039f2d34
read-oauth-error-value = Lietotnes rīcību nosakiet pēc vērtības error pilnvaru galapunkta (token endpoint) atbildē, nevis pēc koda vai teksta. Tālāk pie vērtībām ir teikts, kas jālabo.
# en: da52c566
stop-automatic-retries = Neatkārtojiet pieprasījumu automātiski: šajā atbildē teikts, ka atkārtošana nepalīdzēs. Ierakstiet žurnālā korelācijas ID un ļaujiet cilvēkiem par to ziņot.
