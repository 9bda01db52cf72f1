# en: a82ef84d
cache-tokens = Glabājiet pilnvaras (token) kešatmiņā: katram pierakstītajam cilvēkam vai lietotnei viena, kas kopīga visiem uzdevumiem. Jaunu pilnvaru lūdziet tikai tad, kad vecajai drīz beigsies derīgums.
# en: 53a7bae3
break-redirect-loop = Meklējiet cilpu: lapu, kas pierakstītus cilvēkus sūta pierakstīties vēlreiz, jo tās pašas sīkfails nesaglabājas (SameSite, Secure, domēns vai vairāki serveri bez kopīgām atslēgām).
# en: 2a7923fe
slow-down-requests = Pirms pieprasījuma atkārtošanas pagaidiet, ar katru reizi ilgāk, un, ja atbildē ir Retry-After, tik ilgi, cik tas norāda. Neveiciet slodzes testus nomniekā, ko kāds izmanto.
