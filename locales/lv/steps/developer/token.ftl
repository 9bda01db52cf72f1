# en: f95d98f5
check-on-behalf-of-request = On-behalf-of pieprasījumā pārbaudiet client_id, assertion (šim API izsniegta piekļuves pilnvara, nevis ID pilnvara), requested_token_use=on_behalf_of un scope.
# en: 23bbdb1b
expose-delegated-permission = Ja mērķa API piedāvā tikai lietojumprogrammas atļaujas (application permissions), on-behalf-of pieprasījums nevar izdoties. Pievienojiet šim API deleģēto atļauju (delegated permission) un gādājiet, lai tai dod piekrišanu.
# en: 4a277001
remove-symmetric-signing-key = Pārbaudiet keyCredentials lietotnes reģistrācijā un pakalpojuma principālā (service principal). Noņemiet atslēgu, kurai type ir Symmetric un usage ir Sign, un izmantojiet sertifikātu.
