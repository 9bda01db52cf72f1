# en: e388ad7e
pass-challenge-to-client = API, kas cilvēka vārdā izsauc citu API: nododiet kļūdu un tās claims atpakaļ klienta lietotnei, jo tikai tā var pajautāt cilvēkam.
# en: 975bae4c
offer-new-code = Ja jūsu lietotne kodu prasa pati (iebūvētā autentifikācija, native authentication), piedāvājiet nosūtīt jaunu un pasakiet, ka der tikai jaunākais.
# en: d3474e59
return-external-method-claims = Ja veidojat nodrošinātāju: id_token jābūt parakstītam ar atslēgu no jūsu jwks_uri, aud jābūt klienta ID, nonce un sub jābūt tādiem kā pieprasījumā, un acr un amr jāatbilst tam, ko tas prasīja. amr vienmēr ir saraksts, arī ar vienu vērtību.
