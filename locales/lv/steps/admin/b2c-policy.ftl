# en: 9686c274
find-b2c-journey = B2C nomniekā atveriet Audit logs (audita žurnāli) vai, ja politikas sūta datus tur, Application Insights un sameklējiet tālāk redzamo korelācijas ID.
# en: 96ead17e
renew-b2c-policy-key = B2C nomniekā Azure AD B2C → Identity Experience Framework → Policy keys (politiku atslēgas): apskatiet atslēgu, kas nosaukta ziņojumā, un pārbaudiet, vai tās aktivizēšanas vai beigu datums ir piemērots. Atjaunojiet to tikai kopā ar cilvēkiem, kas veido politikas.
# en: 60eef7bd
check-b2c-policy-exists = B2C nomniekā pie User flows (lietotāju plūsmas) un pie Identity Experience Framework → Custom policies (pielāgotās politikas) pārbaudiet, vai ir politika ar informācijā norādīto nosaukumu un vai kāds to nav izdzēsis; to rāda Audit logs (audita žurnāli).
