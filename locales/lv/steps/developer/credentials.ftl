# en: 79325442
match-certificate = Salīdziniet ziņojumā norādīto nospiedumu (thumbprint) ar tiem, ko rāda Certificates & secrets (sertifikāti un noslēpumi) → Certificates (sertifikāti): augšupielādējiet tā sertifikāta publisko daļu, ar kuru paraksta, vai parakstiet ar reģistrētu sertifikātu.
# en: 23d07575
stop-retrying-password = Ja parole noraidīta, nesūtiet to pašu vēlreiz: katrs mēģinājums var pagarināt konta bloķēšanu.
# en: 84c7e618
check-b2c-password-profile = Ja neder arī pareizas paroles, pielāgotajā politikā (custom policy) apskatiet login-NonInteractive: tā client_id un resource vērtībām jābūt abu Identity Experience Framework lietotņu ID, un atļaujai starp šīm lietotnēm jābūt piešķirtai.
# en: 2bc548f2
replace-integrated-windows-authentication = Metodes AcquireTokenByIntegratedWindowsAuth (Integrated Windows Authentication) vietā izmantojiet starpnieku (broker; sistēmā Windows tas ir WAM): arī tas izmanto Windows pierakstīšanos un var pajautāt, ja vajag ko vairāk.
# en: 2d9bc610
renew-certificate = Izveidojiet jaunu sertifikātu, augšupielādējiet tā publisko daļu sadaļā Certificates & secrets (sertifikāti un noslēpumi) → Certificates (sertifikāti) un izvietojiet jauno sertifikātu kopā ar privāto atslēgu. Veco noņemiet, kad neviens to vairs neizmanto.
# en: 034c5f42
load-renewed-certificate = Apskatiet, kuru sertifikātu lietotne darbojoties tiešām ielādē: nospiedumu (thumbprint), datumus, krātuvi. Pēc atjaunošanas restartējiet lietotni; ja izmantojat Key Vault, nenorādiet noteiktu sertifikāta versiju.
# en: d1e1a1e1
check-retry-limit = Pašapliecinātajā (self-asserted) tehniskajā profilā apskatiet setting.retryLimit: tas nosaka, cik mēģinājumu cilvēkam ir šajā lapā.
# en: ae7c92c2
check-validation-profiles = Izpildiet lapas validācijas tehniskos profilus (validation technical profile) ar datiem, kas noteikti jāpieņem. Ja tie noraida arī tos, izlabojiet profilus vai REST pakalpojumu, ko tie izsauc.
# en: 8cf1b22f
request-new-device-code = Ja saņemat expired_token, beidziet vaicāt (polling), lūdziet ierīces autorizācijas galapunktam (device authorization endpoint) jaunu kodu un parādiet to. Blakus kodam uzrakstiet, cik ilgi tas der (expires_in).
# en: bae05c54
explain-refused-password = Nolasiet suberror (piemēram, password_banned, password_too_weak vai password_recently_used), saviem vārdiem pasakiet, kas nav kārtībā, un ļaujiet cilvēkam ierakstīt citu paroli.
