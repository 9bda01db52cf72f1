# OAuth un OpenID Connect vērtības error, katra izskaidrota vienreiz. Apakškļūdas raksta kā suberror-<vērtība>.

# en: 1bcb27f8
invalid_request = Lietotnes pieprasījumā kaut kā trūkst, kaut kas ir nosūtīts divreiz vai nav pareizi izveidots. To pašu pieprasījumu sūtīt vēlreiz nepalīdzēs: lietotnei tas jāizlabo.
# en: 7f7a7bab
invalid_client = Lietotne nevarēja pierādīt savu identitāti. Tās ID nav zināms, vai arī tās noslēpums vai sertifikāts ir nepareizs vai vairs nav derīgs.
# en: 98ee9910
invalid_grant = Kods, atsvaidzināšanas pilnvara (refresh token) vai parole, ko lietotne iesniedza, lai saņemtu pilnvaru (token), ir nepareiza, vairs nav derīga, ir atsaukta vai pieder citai lietotnei. Bieži palīdz pierakstīties vēlreiz. Dažreiz trūkst otrā soļa vai piekrišanas.
# en: bf6a75e0
unauthorized_client = Lietotne nedrīkst sūtīt šādu pieprasījumu. Visbiežāk lietotnes šajā nomniekā nav, tā ir atspējota vai tās reģistrācija neietver šo plūsmu.
# en: 90bda5ed
unsupported_grant_type = Lietotne lūdza pilnvaru (token) veidā, kuru pakalpojums nepiedāvā: parametra grant_type vērtība ir nepareiza.
# en: 0e349df6
unsupported_response_type = Lietotne lūdza tāda veida atbildi, kas tai nav ieslēgta. Autorizācijas koda plūsma darbojas, neko neieslēdzot.
# en: 58808778
invalid_scope = Lietotne lūdza atļauju, kuras nav, kura ir nepareizi uzrakstīta vai pārsniedz to, ko lietotne drīkst lūgt.
# en: f4be9c6b
access_denied = Kāds atteica: lietotājs atcēla vai noraidīja pieprasījumu, vai arī to neļāva organizācijas noteikums.
# en: a22dea68
server_error = Traucējumi ir pašā pakalpojumā. Mēģiniet vēlreiz. Ja tie nepāriet, tos var novērst tikai Microsoft.
# en: 4c709d55
temporarily_unavailable = Pakalpojums ir pārslogots vai tajā notiek apkope. Mēģiniet vēlreiz vēlāk.
# en: 5a2b51de
interaction_required = Lietotne sūtīja pieprasījumu, neko nerādot, taču vispirms kaut kas ir jāparāda: otrais solis, piekrišana vai ierīces pārbaude. Lietotnei pieprasījums jānosūta vēlreiz, parādot lapu.
# en: 1d393c58
login_required = Lietotne sūtīja pieprasījumu, neko nerādot, taču neviens nav pierakstījies vai pārlūkprogramma aizturēja pierakstīšanās sīkfailus. Lietotnei jāparāda pierakstīšanās lapa.
# en: efd9b33f
account_selection_required = Lietotne sūtīja pieprasījumu, neko nerādot, taču iespējami vairāki konti. Lietotājam viens jāizvēlas.
# en: 120c61cf
consent_required = Neviens vēl nav piekritis tam, ko lietotne vēlas darīt. Tas jālūdz lietotājam vai administratoram, kurš var piekrist visu vārdā.
# en: a72a1bf9
invalid_request_uri = Adrese, kurā lietotne glabā savu pieprasījumu, neatbild, vai arī tās saturs nav izmantojams.
# en: 77228102
invalid_request_object = Lietotne ietvēra pieprasījumu parakstītā objektā, bet paraksts vai saturs ir nepareizs.
# en: d7141a97
request_not_supported = Pakalpojums nepieņem pieprasījumus parametrā request. Lietotnei parametri jāsūta atklāti.
# en: bedc1ab9
request_uri_not_supported = Pakalpojums nepieņem pieprasījumus pēc to adreses (request_uri). Lietotnei parametri jāsūta atklāti.
# en: b7beea33
registration_not_supported = Pakalpojums nepieņem parametru registration: lietotne jāreģistrē iepriekš.
# en: ef21105f
authorization_pending = Otrā ierīcē pierakstīšanās vēl nav pabeigta. Tas ir normāli: lietotne turpina jautāt, līdz lietotājs ir pabeidzis.
# en: 7ddbbdbe
slow_down = Lietotne pārāk bieži jautā, vai lietotājs ir pabeidzis. Starp jautājumiem tai jāgaida par piecām sekundēm ilgāk.
# en: ccd4b9f7
expired_token = Koda derīgums beidzās, pirms kāds to izmantoja. Sāciet no jauna un saņemiet jaunu kodu.
# en: cd41c0dc
authorization_declined = Lietotājs otrā ierīcē noraidīja pieprasījumu. Lietotnei jāpārstāj jautāt.
# en: 4e1aab05
bad_verification_code = Pakalpojums nepazīst ierīces kodu, ko nosūtīja lietotne. Lietotnei tas jāsūta tieši tāds, kādu tā saņēma.
# en: 8dc198c0
invalid_resource = API, kuru lietotne vēlas sasniegt, šeit nav zināms, nav iestatīts šajā nomniekā vai neviens tam nav devis piekrišanu.
# en: 620d7e8b
invalid_target = Lietotne norādīja resursu, kuru pakalpojums nepazīst vai neatļauj, vai arī nepareizi uzrakstīja tā nosaukumu.
# en: 63692d24
invalid_token = API noraidīja tam nosūtīto pilnvaru (token): tā vairs nav derīga, ir atsaukta vai nav tam domāta. Lietotnei jāiegūst jauna.
# en: 3e5f1a10
insufficient_scope = Pilnvara (token) ir derīga, bet tajā nav atļaujas, kas vajadzīga šim API izsaukumam.
# en: fe0f9d18
insufficient_user_authentication = API prasa drošāku vai nesenāku pierakstīšanos nekā tā, ar kuru iegūta šī pilnvara (token).
# en: 382eeca4
insufficient_claims = API prasa kaut ko, ko pilnvara (token) neapliecina, piemēram, otro soli vai prasībām atbilstošu ierīci. Lietotnei šī prasība (challenge) jānodod tālāk un jāiegūst jauna pilnvara.
# en: 7cbe2bec
invalid_session = Sesija, ko norāda pieprasījums, ir beigusies vai to nevar izmantot, neparādot lapu. Pierakstieties vēlreiz.
# en: 89574e2e
user_password_expired = Lietotāja parolei ir beidzies termiņš. Lai ar to varētu pierakstīties kādā lietotnē, tā vispirms jānomaina pierakstīšanās lapā vai jāatiestata.
# en: f27a299f
unsupported_challenge_type = Lietotne nenorādīja, ka atbalsta visus šeit vajadzīgos soļus. Tai jānorāda tie visi, arī redirect.
# en: 3f1fa579
attributes_required = Lai reģistrētos, jāaizpilda vēl citi dati: lietotnei jāprasa atbildē uzskaitītie atribūti.
# en: c9d36785
attribute_validation_failed = Kāds no reģistrējoties aizpildītajiem laukiem neatbilst prasībām. Lietotnei jāparāda, kurš tas ir, lai to varētu izlabot.
# en: dba428f3
credential_required = Pirms jauno kontu var izveidot, tam vajadzīgs pierakstīšanās veids, piemēram, parole.
# en: 3e921976
user_already_exists = Konts ar šo e-pasta adresi jau ir. Pierakstieties ar to, nevis reģistrējieties no jauna.
# en: af01f542
user_not_found = Konta ar šo nosaukumu šeit nav. Pārbaudiet rakstību vai vispirms reģistrējieties.
# en: bdff6b03
suberror-basic_action = Lietotājs to var atrisināt parastā pierakstīšanās lapā, piemēram, ar otro soli.
# en: ca29120e
suberror-additional_action = Lietotājs to var atrisināt, bet ne parastajā pierakstīšanās lapā, piemēram, reģistrējot ierīci. Lapā ir teikts, kā to izdarīt.
# en: bb087ba7
suberror-message_only = Lietotājs pašlaik neko nevar darīt: lapa to tikai paskaidrotu. Administrators var apskatīt noteikumu, kas ir tā pamatā.
# en: 82d512ae
suberror-consent_required = Neviens vēl nav piekritis tam, ko lietotne vēlas darīt, vai arī piekrišana ir atsaukta.
# en: 07638478
suberror-user_password_expired = Parolei ir beidzies termiņš, un tā jānomaina pierakstīšanās lapā.
# en: bc5e009c
suberror-bad_token = Saglabātā atsvaidzināšanas pilnvara (refresh token) neder nevienai lietotnei. Lietotnei tā jāizmet un jālūdz lietotājam pierakstīties.
# en: 553ddb24
suberror-token_expired = Laiks, cik ilgi organizācija ļauj izmantot vienu pierakstīšanos, ir beidzies. Pierakstieties vēlreiz.
# en: 5b694aa6
suberror-client_mismatch = Lietotne mēģināja izmantot citas lietotnes atsvaidzināšanas pilnvaru (refresh token). Tai jāizmanto sava.
# en: b6cc286c
suberror-protection_policy_required = Organizācija vēlas, lai šo lietotni vispirms aizsargā Intune, bet tā vēl nav aizsargāta.
# en: 98372aae
suberror-device_authentication_failed = Ierīce nevarēja pierādīt, kura ierīce tā ir. Parasti palīdz vēlreiz reģistrēt to organizācijā.
# en: 3aad7c8c
suberror-ux_not_allowed = Lietotne sūtīja pieprasījumu, neļaujot rādīt nevienu lapu, taču lapa ir vajadzīga. Tai jāsūta pieprasījums vēlreiz un jāļauj lapu parādīt.
# en: 72437e39
suberror-invalid_oob_value = Vienreizējais kods no e-pasta vai īsziņas ir nepareizs. Ierakstiet to vēlreiz vai pieprasiet jaunu.
