# en: 79325442
match-certificate = Comparați amprenta (thumbprint) din mesaj cu Certificates & secrets (certificate și secrete) → Certificates (certificate): încărcați partea publică a certificatului cu care se semnează sau semnați cu unul înregistrat.
# en: 23d07575
stop-retrying-password = Nu mai trimiteți aceeași parolă după un refuz: fiecare încercare poate bloca și mai mult timp contul.
# en: 84c7e618
check-b2c-password-profile = Dacă sunt respinse și parolele corecte, uitați-vă la login-NonInteractive din politica personalizată: client_id și resource trebuie să fie ale celor două aplicații Identity Experience Framework, iar permisiunea dintre ele trebuie să fie acordată.
# en: 2bc548f2
replace-integrated-windows-authentication = Înlocuiți Integrated Windows Authentication (AcquireTokenByIntegratedWindowsAuth) cu aplicația intermediară (broker) a sistemului (pe Windows, WAM): și ea folosește conectarea la Windows și poate întreba când este nevoie de mai mult.
# en: 2d9bc610
renew-certificate = Creați un certificat nou, încărcați-i partea publică la Certificates & secrets (certificate și secrete) → Certificates (certificate) și puneți-l în funcțiune împreună cu cheia lui privată. Eliminați-l pe cel vechi când nu îl mai folosește nimic.
# en: 034c5f42
load-renewed-certificate = Vedeți ce certificat încarcă de fapt aplicația în funcțiune: amprenta, datele, depozitul. După o reînnoire reporniți-o, iar cu Key Vault nu fixați o versiune.
# en: d1e1a1e1
check-retry-limit = Uitați-vă la setting.retryLimit din profilul tehnic self-asserted: el stabilește câte încercări au oamenii pe acea pagină.
# en: ae7c92c2
check-validation-profiles = Rulați profilurile tehnice de validare ale paginii cu date care trebuie să treacă. Dacă le resping și pe acelea, corectați profilurile sau serviciul REST pe care îl apelează.
# en: 8cf1b22f
request-new-device-code = La expired_token, opriți interogarea periodică (polling), cereți un cod nou de la punctul final de autorizare a dispozitivelor și afișați-l. Scrieți lângă cod cât timp este valabil (expires_in).
# en: bae05c54
explain-refused-password = Citiți suberror (de exemplu password_banned, password_too_weak sau password_recently_used), spuneți cu cuvintele dvs. ce nu este în regulă și lăsați persoana să tasteze altă parolă.
