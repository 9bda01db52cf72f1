# en: f6020d79
check-assertion = Pārbaudiet apliecinājumu (assertion): x5t (vai x5t#S256) norāda uz sertifikātu, aud ir pilnvaru galapunkts (token endpoint), ko izsaucat (tas pats mākonis, tas pats nomnieks), iss un sub abi ir klienta ID, exp ir nākotnē.
# en: 606360b9
acquire-token-interactively = Atmetiet pilnvaru (token) un iegūstiet jaunu interaktīvi. MSAL bibliotēkā uztveriet kļūdu „UI required” (vajadzīga saskarne) un izsauciet interaktīvo metodi.
# en: 0d324249
expect-blocked-cookies = Ja tas notiek cilvēkiem, kas ir pierakstījušies, trešo pušu sīkfaili ir bloķēti: paslēpts ietvars sesiju nevar redzēt. Izmantojiet autorizācijas koda plūsmu ar PKCE un atsvaidzināšanas pilnvarām (refresh token) vai visas lapas novirzīšanu.
# en: f95d98f5
check-on-behalf-of-request = On-behalf-of pieprasījumā pārbaudiet client_id, assertion (šim API izsniegta piekļuves pilnvara, nevis ID pilnvara), requested_token_use=on_behalf_of un scope.
# en: cea6d894
expose-delegated-permission = Ja mērķa API piedāvā tikai lietojumprogrammas atļaujas (application permissions), on-behalf-of pieprasījums nevar izdoties. Pievienojiet šim API deleģēto atļauju (delegated permission) un gādājiet, lai tai dod piekrišanu.
# en: 4a277001
remove-symmetric-signing-key = Pārbaudiet keyCredentials lietotnes reģistrācijā un pakalpojuma principālā (service principal). Noņemiet atslēgu, kurai type ir Symmetric un usage ir Sign, un izmantojiet sertifikātu.
# en: 639f4964
send-access-token-for-own-api = Sūtiet piekļuves pilnvaru (access token), kuras adresāts (audience, aud) ir API, kas sūta pieprasījumu, nevis ID pilnvaru un nevis Microsoft Graph domātu pilnvaru.
# en: 0378d74b
check-assertion-issuer-version = Salīdziniet apliecinājuma (assertion) iss un ver ar galapunktu, ko izsaucat, un pārbaudiet, vai tas nāk no šī nomnieka un tā derīgums nav beidzies.
# en: 1ef1623b
check-assertion-times = Pārbaudiet, vai servera pulkstenis ir pareizs un apliecinājums (assertion) svaigs: nbf un exp pēc UTC, katram pieprasījumam jauns apliecinājums.
# en: 38a18919
redeem-code-once-and-at-once = Autorizācijas kodu iesniedziet vienreiz, dažu minūšu laikā un no vienas vietas. Meklējiet atkārtotu lapas ielādi, lēnu rindu, kas to sūta vēlreiz, vai divas vietas, kas iesniedz: ietvara starpprogrammatūru (middleware) un jūsu pašu apdarinātāju (handler) vai komponentu, kas izpildās divreiz.
# en: 1e06f262
store-newest-refresh-token = Katru reizi, kad saņemat jaunu atsvaidzināšanas pilnvaru (refresh token), saglabājiet to: atbildē uz atjaunošanu ir jauna.
# en: 5bd9209a
check-token-is-whole = Apskatiet pilnvaru (token) tā, kā to nosūta: trīs Base64url daļas, kas savienotas ar punktiem un kodētas vienreiz; pirmā ir JSON, kurā norādīts alg, bet klienta apliecinājumā (client assertion) arī sertifikāts. Ja trešā daļa ir tukša, parakstīšanas atslēgu neizdevās ielādēt.
# en: 6f2ebb7d
leave-address-with-code = Pēc koda iesniegšanas novirziet uz adresi bez koda, lai, lapu ielādējot no jauna, tas netiktu nosūtīts vēlreiz.
# en: 75669f47
redeem-at-same-policy = Katru kodu un atsvaidzināšanas pilnvaru (refresh token) iesniedziet tās politikas pilnvaru galapunktā (token endpoint), kas to izsniedza: politikai ceļā vai parametrā p jābūt tai pašai, kas autorizācijas pieprasījumā.
# en: 96a50e70
keep-accounts-per-policy = MSAL bibliotēkā lūdziet pilnvaru (token) ar vienas un tās pašas politikas kontu un pierakstīšanās adresi (authority). Pēc paroles atiestatīšanas vai profila maiņas sāciet interaktīvu pierakstīšanos pie pierakstīšanās politikas.
# en: 685cd8d9
compare-policy-names = Abus ziņojumā norādītos politiku nosaukumus salīdziniet ar lietotnes iestatījumiem katrā vidē.
# en: edd63f87
start-sign-in-after-spa-limit = Rēķinieties ar to reizi dienā: vienas lapas lietotnes (single-page app) atsvaidzināšanas pilnvaras (refresh token) pavisam der 24 stundas, arī atjaunotās. Uztveriet to (MSAL.js bibliotēkā InteractionRequiredAuthError) un izsauciet acquireTokenRedirect vai acquireTokenPopup.
# en: f26f5c2c
use-service-identity = Izsaukumu, kas rīkojas kāda cita vārdā, veiciet ar pakalpojuma identitāti: ar lietotni, kurai šajā nomniekā ir pakalpojuma principāls (service principal) un savi akreditācijas dati.
# en: f7a4942f
compare-token-with-flow = Atkodējiet sūtīto piekļuves pilnvaru (access token) un salīdziniet tās apgalvojumus (claim) un ziņojumā nosaukto nolūku ar to, ko izsaukums prasa. Iegūstiet pakalpojumā Entra ID pilnvaru šim nolūkam; citu nenododiet tālāk un nemainiet.
# en: c5310866
avoid-hidden-frame = MSAL.js bibliotēkā pilnvaras (token) atjaunojiet tikai no kešatmiņas un ar atsvaidzināšanas pilnvaru (refresh token; cacheLookupPolicy AccessTokenAndRefreshToken): tad neviens paslēpts ietvars nemeklē sesiju Microsoft pusē. Ja tas neizdodas, sāciet vienu interaktīvu pierakstīšanos, nevis katram izsaukumam savu.
# en: e48eb3b1
answer-401-when-expired = Pārbaudiet exp pilnvarā (token), ko saņem jūsu API, un, kad šis laiks ir pagājis, atbildiet ar 401, lai klients iegūst jaunu. Neglabājiet šo pilnvaru, lai to apmainītu vēlāk.
# en: 530d7621
keep-long-jobs-going = Darbam, kas turpinās pēc pieprasījuma, sāciet ilgstošu sesiju: MSAL.NET bibliotēkā InitiateLongRunningProcessInWebApi, Microsoft.Identity.Web bibliotēkā LongRunningWebApiSessionKey. Tā atjaunojas pati ar atsvaidzināšanas pilnvaru (refresh token).
# en: d5324d9b
refresh-app-service-tokens = App Service autentifikācijā pilnvaras (token) galvenēs X-MS-TOKEN-AAD pašas neatjaunojas: izsauciet /.auth/refresh pirms laika, kas norādīts galvenē X-MS-TOKEN-AAD-EXPIRES-ON.
# en: 3a2dc391
ask-office-for-token-once-more = Office pievienojumprogrammā izsauciet getAccessToken vēl vienu reizi un tikai vienu: tad Office iedod svaigu pilnvaru (token).
# en: 32eaf44d
add-named-jwt-field = Ziņojumā nosaukts trūkstošais lauks: ielieciet to sūtītā JWT pamattekstā, uzrakstītu tieši tā, un parakstiet JWT no jauna.
# en: 6f8a79cd
send-public-jwk = Parametrā pop_jwk sūtiet tikai atslēgas publisko daļu kā pilnīgu JSON, JWK formā, kodētu vienreiz. Tāda bibliotēka kā MSAL to dara pati.
# en: 2c025dfd
fetch-fresh-nonce = Ja jūsu programmatūra pieprasījumus ar nonce veido pati: tieši pirms katra pieprasījuma iegūstiet jaunu nonce (grant_type=srv_challenge), izmantojiet to vienreiz un neglabājiet.
