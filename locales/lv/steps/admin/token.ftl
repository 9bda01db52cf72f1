# en: d1d80db7
stop-person-accounts-in-scripts = Ja skripts, plūsma vai pakalpojums pierakstās kā šis lietotājs, šī konta vietā dodiet tam savu pārvaldīto identitāti (managed identity) vai pakalpojuma principālu (service principal). Nepievienojiet kontu izņēmumiem.
# en: 6fc80663
explain-sessions-were-ended = Ja tika nomainīta parole vai atsauktas sesijas, nekas nav jālabo. Ja neviens ne par vienu, ne par otru nezina, pārbaudiet Audit logs (audita žurnāli).
# en: f32c1d08
review-sign-in-frequency = Conditional Access (nosacījuma piekļuve) → politika → Session (sesija): pārbaudiet, vai pierakstīšanās biežums (sign-in frequency) šai lietotnei ir tāds, kā paredzējāt.
# en: 04e793f1
check-b2c-lifetimes = Ja cilvēki tiek izrakstīti agrāk, nekā vēlaties: B2C nomniekā User flows (lietotāju plūsmas) → plūsma → Properties (rekvizīti) apskatiet atsvaidzināšanas pilnvaras (refresh token) derīguma laiku un tās slīdošo logu (sliding window). Pielāgotajās politikās abus nosaka pilnvaru izsniedzēja (token issuer) tehniskajā profilā.
# en: 51603053
explain-fixed-limit = Nekas nav jālabo: šādai pierakstīšanās reizei ir nemainīgs derīguma laiks, un neviena politika to nevar pagarināt. Ja cilvēkiem tas tiek prasīts biežāk, salīdziniet ar pierakstīšanās biežumu (sign-in frequency) savās nosacījuma piekļuves politikās.
