# en: 6b4495fe
check-rest-endpoint = Ar tiem pašiem ievaddatiem izsauciet ziņojumā nosaukto REST galapunktu: tam jāatbild ar 200 un apgalvojumiem (claim) vai ar 409 un tekstu cilvēkam.
# en: b3319c6a
review-last-policy-change = Salīdziniet ar pielāgoto politiku pēdējām izmaiņām: atslēgas, apgalvojumi (claim), tehniskie profili, citu identitātes nodrošinātāju iestatījumi.
# en: 8af1ad6e
compare-policy-with-reference = Salīdziniet pielāgotās politikas daļu, ko nosauc ziņojums, ar Microsoft dokumentāciju par to: nosaukumi, atsauces uz citām daļām un secība.
# en: 2c233b83
allow-cors-for-template = Serverim, kurā ir veidne, uz GET un OPTIONS jāatbild ar CORS galvenēm, kas atļauj pierakstīšanās lapas izcelsmi (origin): https://<nomnieks>.b2clogin.com vai jūsu pašu pierakstīšanās domēnu ar mazajiem burtiem.
# en: f38e42df
check-template-parts = Atveriet veidni ar pārlūkprogrammas konsoli no vietas ārpus sava tīkla: katram skriptam, stilam un attēlam jānāk pa https bez 404 un bez kļūdas.
# en: 8644346c
supply-bearer-claim = RESTful tehniskajā profilā apgalvojumam (claim), ko norāda UseClaimAsBearerToken, jābūt starp InputClaims, un kādam agrākam lietotāja ceļa (user journey) solim tas jāaizpilda.
# en: fd387fe2
check-template-address = Privātā logā no vietas ārpus sava tīkla atveriet veidnes adresi (politikā LoadUri, lietotāju plūsmā Page layouts (lapu izkārtojumi) → Custom page URI (pielāgotās lapas URI)): tai jāatbild ar 200. Krātuvē Azure Storage blob jābūt lasāmam ikvienam, un lielie un mazie burti ir svarīgi.
# en: 74d9a89e
check-b2c-policy-key = B2C nomniekā Identity Experience Framework → Policy keys (politiku atslēgas): tur jābūt atslēgai ar nosaukumu, kas norādīts atribūtā StorageReferenceId (B2C_1A_…), pareizajam lietojumam (Signature vai Encryption), aktivizētai un ar derīgu termiņu. Izveidojiet vai augšupielādējiet to katrā vidē.
# en: 06d22fc6
find-technical-profile = Politikā un tās pamatpolitikās meklējiet ziņojumā nosauktā tehniskā profila Id: drukas kļūda, lielie un mazie burti vai profils, kas ir tikai citas vides failos.
# en: 1c3b67c6
upload-policies-in-order = Augšupielādējiet politikas vēlreiz secībā no pamatpolitikas līdz relying party politikai, katru ar šī nomnieka TenantId, PolicyId un BasePolicy. Iespējams, nomniekā vēl ir vecāka pamatpolitika.
# en: 13a6cf4b
add-technical-profile-metadata = Tehniskajam profilam pievienojiet ziņojumā nosaukto Item (sadaļā Metadata) vai Key (sadaļā CryptographicKeys, ar politikas atslēgas StorageReferenceId) tieši tā, kā to raksta Microsoft dokumentācijā par šāda veida profilu.
# en: 56daf69c
check-rest-basic-credentials = Tehniskajam profilam, kura AuthenticationType ir Basic, vajadzīgas atslēgas BasicAuthenticationUsername un BasicAuthenticationPassword. Ar šīm pašām divām vērtībām izsauciet API paši, tad ierakstiet tās no jauna kā politiku atslēgas, bez atstarpēm un rindu pārnesumiem.
# en: e8a77004
upload-rest-client-certificate = Sadaļā Policy keys (politiku atslēgas) augšupielādējiet klienta sertifikātu PFX formātā ar tā privāto atslēgu un tehniskajā profilā norādiet to kā ClientCertificate. Tam nedrīkst būt beidzies termiņš, un API tas jāpieņem.
# en: 4ba94c68
set-default-user-journey = Norādiet lietotāja ceļu (user journey) relying party politikā: RelyingParty → DefaultUserJourney ar ReferenceId, kas ir šajā politikā vai tās pamatpolitikā.
# en: ff309164
request-relying-party-policy = Pārbaudiet, vai lietotne lūdz relying party politiku (piemēram, B2C_1A_signup_signin), nevis pamatpolitiku vai paplašinājumu (extensions) politiku.
# en: 7f510fc6
add-relying-party-secret = Relying party politikā tehniskajam profilam pievienojiet Key ar Id client_secret, kas atsaucas uz politikas atslēgu, kurā ir lietotnes noslēpums. Microsoft šo kodu ir atcēlis: ja politika ir veca, salīdziniet to arī ar pašreizējo sākuma pakotni (starter pack).
# en: 8a099f07
end-journey-with-send-claims = Lietotāja ceļam (user journey) jābeidzas ar tieši vienu OrchestrationStep, kura Type ir SendClaims un kurā CpimIssuerTechnicalProfileReferenceId norāda pilnvaru izsniedzēju (token issuer), piemēram, JwtIssuer. Soļus numurējiet bez pārrāvumiem.
# en: 32994be2
correct-claim-resolver = Ziņojumā nosaukto atrisinātāju, piemēram, Culture:LanguageName vai OIDC:ClientId figūriekavās, salīdziniet ar Microsoft apgalvojumu atrisinātāju (claim resolver) sarakstu: rakstība, lielie un mazie burti un vai šāda veida tehniskais profils to pieņem.
# en: 4423a6f0
check-journey-step-providers = Šajā solī katram ClaimsExchange vai ClaimsProviderSelection jānorāda uz tehnisko profilu, kas pastāv un ir iespējots, un katrai izvēlei (ClaimsProviderSelection) jāatbilst kādam nākamā soļa ClaimsExchange (TargetClaimsExchangeId).
