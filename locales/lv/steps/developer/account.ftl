# en: 03e33ab9
show-b2c-message-inline = Lietotnē nekas nav jālabo. Gādājiet, lai jūsu veidnē būtu redzams pašas lapas ziņojums.
# en: 4d07afac
offer-sign-in-to-known-address = Kad sākas reģistrēšanās, uztveriet user_already_exists un piedāvājiet pierakstīties ar to pašu adresi, bet blakus parādiet citu nodrošinātāju pogas.
# en: bbcf060e
clear-deleted-account = Izņemiet šo kontu no pilnvaru (token) kešatmiņas un no savas sesijas un parādiet pierakstīšanās lapu, kurā ir arī reģistrēšanās saite, ja cilvēki drīkst reģistrēties paši.
# en: 5ac348d8
offer-sign-up-with-sign-in = Izmantojiet plūsmu, kurā reģistrēšanās ir apvienota ar pierakstīšanos, lai konts rastos arī tiem, kas pirmoreiz ienāk ar citu nodrošinātāju. Ja ienākt drīkst tikai uzaicinātie, pasakiet to lapā.
# en: 55e534e5
send-plain-login-hint = Parametrā login_hint un līdzīgos laukos sūtiet vienu adresi un neko citu, kodētu vienreiz: zīmei + tajā jākļūst par %2B.
# en: cf8feaf4
check-write-of-existing-user = Pielāgotajā politikā apskatiet tehnisko profilu, kas ieraksta lietotāju: ja RaiseErrorIfClaimsPrincipalAlreadyExists ir true, tas domāts tikai reģistrēšanai. Lapai, kas maina jau esošu kontu, vajadzīgs cits.
# en: 583e8e06
go-on-in-browser = Kad iebūvētā autentifikācija (native authentication) nevar turpināties, pārejiet uz pierakstīšanos pārlūkprogrammā (ar MSAL interaktīvo metodi) un parametrā challenge_type starp vērtībām nosūtiet arī redirect, lai pakalpojums to varētu lūgt.
