# en: 38c96353
check-authority = Verificați ce entitate găzduită indică autoritatea (authority): organizations sau common pentru oameni din orice organizație, ID-ul entității găzduite pentru una singură. Utilizatorii invitați trebuie trimiși la entitatea găzduită care i-a invitat.
# en: f15a2731
name-tenant-in-authority = Utilizatorii invitați care au conturi personale nu pot intra prin common la punctul final v1: indicați entitatea găzduită în autoritate (authority) sau folosiți punctul final v2.0.
# en: 401b4969
stop-requests-to-blocked-tenant = Opriți solicitările din fundal către această entitate găzduită până când revine și spuneți-le oamenilor ei de ce nu poate funcționa aplicația.
# en: 39cebf76
redeem-code-at-its-cloud = Dacă aici se opresc conectările, schimbați codul pe un token la cloudul care l-a emis: citiți cloud_instance_host_name din răspuns sau activați în MSAL lucrul cu mai multe clouduri (instance_aware).
# en: fd4e2e8d
say-who-may-sign-up = Spuneți pe pagina de pornire a aplicației cine își poate crea un cont și pe cine să întrebe, ca oamenii să nu dea mai întâi peste refuz.
# en: 175ce822
match-authority-to-account-kind = Alegeți autoritatea (authority) după tipul contului: login.microsoftonline.com pentru conturile de la locul de muncă, de la școală și personale, <entitate>.ciamlogin.com pentru clienții unei entități găzduite External ID, <entitate>.b2clogin.com pentru cei din Azure AD B2C.
# en: f639678f
register-in-customer-tenant = Într-o entitate găzduită External ID, înregistrați aplicația și API-ul ei chiar acolo, cu „Accounts in this organizational directory only” (numai conturi din acest director al organizației): clienții nu pot folosi o aplicație înregistrată pentru mai multe entități găzduite.
