# en: 38c96353
check-authority = Pārbaudiet, kurš nomnieks norādīts pierakstīšanās adresē (authority): organizations vai common jebkuras organizācijas cilvēkiem, nomnieka ID vienas organizācijas cilvēkiem. Viesi jāsūta uz nomnieku, kas viņus uzaicināja.
# en: f15a2731
name-tenant-in-authority = Viesi ar personiskiem kontiem v1 galapunktā nevar piekļūt ar common: pierakstīšanās adresē (authority) norādiet nomnieku vai izmantojiet v2.0 galapunktu.
# en: 401b4969
stop-requests-to-blocked-tenant = Pārtrauciet fona pieprasījumus šim nomniekam, līdz tas atkal darbojas, un pasakiet tā cilvēkiem, kāpēc lietotne nedarbojas.
# en: 39cebf76
redeem-code-at-its-cloud = Ja pierakstīšanās apstājas šeit, iesniedziet kodu tajā mākonī, kas to izsniedza: atbildē nolasiet cloud_instance_host_name vai MSAL bibliotēkā ieslēdziet vairāku mākoņu atbalstu (instance_aware).
# en: fd4e2e8d
say-who-may-sign-up = Lietotnes sākumlapā pasakiet, kas drīkst reģistrēties un kam jautāt, lai cilvēki to neuzzina tikai no atteikuma.
# en: 175ce822
match-authority-to-account-kind = Pierakstīšanās adresi (authority) izvēlieties pēc konta veida: login.microsoftonline.com darba, mācību un personiskiem kontiem, <nomnieks>.ciamlogin.com External ID nomnieka klientiem, <nomnieks>.b2clogin.com Azure AD B2C klientiem.
# en: f639678f
register-in-customer-tenant = External ID nomniekā reģistrējiet lietotni un tās API šajā pašā nomniekā ar „Accounts in this organizational directory only” (tikai šī organizācijas direktorija konti): lietotni, kas reģistrēta vairākiem nomniekiem, klienti nevar izmantot.
