# Ko dara cilvēki, kas veido lietotni: iestatījums, parametrs, izsaukums.

# en: 31158c38
read-oauth-error-value = Lietotnes rīcību nosakiet pēc vērtības error pilnvaru galapunkta (token endpoint) atbildē, nevis pēc koda vai teksta. Tālāk pie vērtībām ir teikts, kas jālabo.
# en: da72d993
retry-server-errors-with-pauses = Mēģiniet vēlreiz tikai tad, ja traucējumi ir pakalpojumā (HTTP 5xx). Ar katru reizi pagariniet pauzi un ierakstiet žurnālā korelācijas ID.
# en: f95d98f5
check-on-behalf-of-request = On-behalf-of pieprasījumā pārbaudiet client_id, assertion (šim API izsniegta piekļuves pilnvara, nevis ID pilnvara), requested_token_use=on_behalf_of un scope.
# en: 23bbdb1b
expose-delegated-permission = Ja mērķa API piedāvā tikai lietojumprogrammas atļaujas (application permissions), on-behalf-of pieprasījums nevar izdoties. Pievienojiet šim API deleģēto atļauju (delegated permission) un gādājiet, lai tai dod piekrišanu.
# en: 4a277001
remove-symmetric-signing-key = Pārbaudiet keyCredentials lietotnes reģistrācijā un pakalpojuma principālā (service principal). Noņemiet atslēgu, kurai type ir Symmetric un usage ir Sign, un izmantojiet sertifikātu.
