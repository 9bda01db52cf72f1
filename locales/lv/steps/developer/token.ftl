check-assertion = Pārbaudiet apliecinājumu (assertion): x5t (vai x5t#S256) nosauc sertifikātu, aud ir pilnvaru galapunkts (token endpoint), ko izsaucat (tas pats mākonis, tas pats nomnieks), iss un sub abi ir klienta ID, exp ir nākotnē.
acquire-token-interactively = Atmetiet pilnvaru (token) un iegūstiet jaunu interaktīvi. MSAL bibliotēkā uztveriet kļūdu „UI required” (vajadzīga saskarne) un izsauciet interaktīvo metodi.
expect-blocked-cookies = Ja tas notiek cilvēkiem, kas ir pierakstījušies, trešo pušu sīkfaili ir bloķēti: paslēpts ietvars sesiju nevar redzēt. Izmantojiet autorizācijas koda plūsmu ar PKCE un atsvaidzināšanas pilnvarām (refresh token) vai visas lapas novirzīšanu.
# en: f95d98f5
check-on-behalf-of-request = On-behalf-of pieprasījumā pārbaudiet client_id, assertion (šim API izsniegta piekļuves pilnvara, nevis ID pilnvara), requested_token_use=on_behalf_of un scope.
# en: 23bbdb1b
expose-delegated-permission = Ja mērķa API piedāvā tikai lietojumprogrammas atļaujas (application permissions), on-behalf-of pieprasījums nevar izdoties. Pievienojiet šim API deleģēto atļauju (delegated permission) un gādājiet, lai tai dod piekrišanu.
# en: 4a277001
remove-symmetric-signing-key = Pārbaudiet keyCredentials lietotnes reģistrācijā un pakalpojuma principālā (service principal). Noņemiet atslēgu, kurai type ir Symmetric un usage ir Sign, un izmantojiet sertifikātu.
send-access-token-for-own-api = Sūtiet piekļuves pilnvaru (access token), kuras adresāts (audience, aud) ir API, kas sūta pieprasījumu, nevis ID pilnvaru un nevis Microsoft Graph domātu pilnvaru.
check-assertion-issuer-version = Salīdziniet apliecinājuma (assertion) iss un ver ar galapunktu, ko izsaucat, un pārbaudiet, vai tas nāk no šī nomnieka un tā derīgums nav beidzies.
check-assertion-times = Pārbaudiet, vai servera pulkstenis ir pareizs un apliecinājums (assertion) svaigs: nbf un exp pēc UTC, katram pieprasījumam jauns apliecinājums.
redeem-code-once-and-at-once = Autorizācijas kodu iesniedziet vienreiz, dažu minūšu laikā un no vienas vietas. Meklējiet atkārtotu lapas ielādi, lēnu rindu, kas to sūta vēlreiz, vai divas vietas, kas iesniedz: ietvara starpprogrammatūru (middleware) un jūsu pašu apdarinātāju (handler) vai komponentu, kas izpildās divreiz.
store-newest-refresh-token = Katru reizi, kad saņemat jaunu atsvaidzināšanas pilnvaru (refresh token), saglabājiet to: atbildē uz atjaunošanu ir jauna.
check-token-is-whole = Apskatiet pilnvaru (token) tā, kā to nosūta: trīs Base64url daļas, kas savienotas ar punktiem un kodētas vienreiz; pirmā ir JSON, kas nosauc alg, bet klienta apliecinājumā (client assertion) arī sertifikātu. Ja trešā daļa ir tukša, parakstīšanas atslēgu neizdevās ielādēt.
leave-address-with-code = Pēc koda iesniegšanas novirziet uz adresi bez koda, lai, lapu ielādējot no jauna, tas netiktu nosūtīts vēlreiz.
redeem-at-same-policy = Katru kodu un atsvaidzināšanas pilnvaru (refresh token) iesniedziet tās politikas pilnvaru galapunktā (token endpoint), kas to izsniedza: politikai ceļā vai parametrā p jābūt tai pašai, kas autorizācijas pieprasījumā.
keep-accounts-per-policy = MSAL bibliotēkā lūdziet pilnvaru (token) ar vienas un tās pašas politikas kontu un pierakstīšanās adresi (authority). Pēc paroles atiestatīšanas vai profila maiņas sāciet interaktīvu pierakstīšanos pie pierakstīšanās politikas.
compare-policy-names = Abus ziņojumā norādītos politiku nosaukumus salīdziniet ar lietotnes iestatījumiem katrā vidē.
start-sign-in-after-spa-limit = Rēķinieties ar to reizi dienā: vienas lapas lietotnes (single-page app) atsvaidzināšanas pilnvaras (refresh token) pavisam der 24 stundas, arī atjaunotās. Uztveriet to (MSAL.js bibliotēkā InteractionRequiredAuthError) un izsauciet acquireTokenRedirect vai acquireTokenPopup.
use-service-identity = Izsaukumu, kas rīkojas kāda cita vārdā, veiciet ar pakalpojuma identitāti: ar lietotni, kurai šajā nomniekā ir pakalpojuma principāls (service principal) un savi akreditācijas dati.
compare-token-with-flow = Atkodējiet sūtīto piekļuves pilnvaru (access token) un salīdziniet tās apgalvojumus (claim) un ziņojumā nosaukto nolūku ar to, ko izsaukums prasa. Iegūstiet pakalpojumā Entra ID pilnvaru šim nolūkam; citu nenododiet tālāk un nemainiet.
avoid-hidden-frame = MSAL.js bibliotēkā pilnvaras (token) atjaunojiet tikai no kešatmiņas un ar atsvaidzināšanas pilnvaru (refresh token; cacheLookupPolicy AccessTokenAndRefreshToken): tad neviens paslēpts ietvars nemeklē sesiju Microsoft pusē. Ja tas neizdodas, sāciet vienu interaktīvu pierakstīšanos, nevis katram izsaukumam savu.
answer-401-when-expired = Pārbaudiet exp pilnvarā (token), ko saņem jūsu API, un, kad šis laiks ir pagājis, atbildiet ar 401, lai klients iegūst jaunu. Neglabājiet šo pilnvaru, lai to apmainītu vēlāk.
keep-long-jobs-going = Darbam, kas turpinās pēc pieprasījuma, sāciet ilgstošu sesiju: MSAL.NET bibliotēkā InitiateLongRunningProcessInWebApi, Microsoft.Identity.Web bibliotēkā LongRunningWebApiSessionKey. Tā atjaunojas pati ar atsvaidzināšanas pilnvaru (refresh token).
refresh-app-service-tokens = App Service autentifikācijā pilnvaras (token) galvenēs X-MS-TOKEN-AAD pašas neatjaunojas: izsauciet /.auth/refresh pirms laika, kas norādīts galvenē X-MS-TOKEN-AAD-EXPIRES-ON.
ask-office-for-token-once-more = Office pievienojumprogrammā izsauciet getAccessToken vēl vienu reizi un tikai vienu: tad Office iedod svaigu pilnvaru (token).
add-named-jwt-field = Ziņojumā nosaukts trūkstošais lauks: ielieciet to sūtītā JWT pamattekstā, uzrakstītu tieši tā, un parakstiet JWT no jauna.
send-public-jwk = Parametrā pop_jwk sūtiet tikai atslēgas publisko daļu kā pilnīgu JSON, JWK formā, kodētu vienreiz. Tāda bibliotēka kā MSAL to dara pati.
fetch-fresh-nonce = Ja jūsu programmatūra pieprasījumus ar nonce veido pati: tieši pirms katra pieprasījuma iegūstiet jaunu nonce (grant_type=srv_challenge), izmantojiet to vienreiz un neglabājiet.
