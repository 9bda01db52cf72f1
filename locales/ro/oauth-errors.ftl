# en: 1bcb27f8
invalid_request = În solicitarea aplicației lipsește ceva, ceva apare de două ori sau are o formă greșită. Dacă aceeași solicitare este trimisă din nou, nu se schimbă nimic: aplicația trebuie s-o corecteze.
# en: 7f7a7bab
invalid_client = Aplicația nu a putut dovedi cine este: ID-ul ei este necunoscut, sau secretul client ori certificatul este greșit sau a expirat.
# en: 98ee9910
invalid_grant = Ce a prezentat aplicația ca să obțină un token (un cod, un token de reîmprospătare sau o parolă) este greșit, a expirat, a fost retras sau aparține altei aplicații. Adesea ajută o nouă conectare; uneori lipsește un al doilea pas sau consimțământul.
# en: bf6a75e0
unauthorized_client = Aplicația nu are voie să facă solicitări în acest fel. Cel mai adesea lipsește sau este dezactivată în această entitate găzduită, ori înregistrarea ei nu acoperă acest flux.
# en: 90bda5ed
unsupported_grant_type = Aplicația a cerut un token printr-o metodă pe care serviciul nu o oferă: grant_type este greșit.
# en: 0e349df6
unsupported_response_type = Aplicația a cerut un tip de răspuns care nu este activat pentru ea. Fluxul cu cod de autorizare funcționează fără să activați ceva.
# en: 58808778
invalid_scope = Aplicația a cerut o permisiune care nu există, este scrisă greșit sau depășește ce are voie să ceară.
# en: f4be9c6b
access_denied = Cineva a spus nu: persoana a anulat sau a refuzat, ori o regulă a organizației a respins cererea.
# en: a22dea68
server_error = Serviciul însuși a întâmpinat o problemă. Încercați din nou; dacă persistă, remedierea ține de Microsoft.
# en: 4c709d55
temporarily_unavailable = Serviciul este supraîncărcat sau în întreținere. Încercați din nou mai târziu.
# en: 5a2b51de
interaction_required = Aplicația a făcut solicitarea fără să afișeze nimic, dar mai întâi trebuie afișat ceva: un al doilea pas, consimțământul sau o verificare a dispozitivului. Aplicația trebuie să o repete, afișând o pagină.
# en: 1d393c58
login_required = Aplicația a făcut solicitarea fără să afișeze nimic, dar nimeni nu este conectat sau browserul nu a trimis modulele cookie de conectare. Aplicația trebuie să afișeze pagina de conectare.
# en: efd9b33f
account_selection_required = Aplicația a făcut solicitarea fără să afișeze nimic, dar ar putea fi vorba de mai multe conturi. Persoana trebuie să aleagă unul.
# en: 120c61cf
consent_required = Nimeni nu a fost încă de acord cu ce vrea să facă aplicația. Trebuie întrebată persoana sau, pentru toți, un administrator.
# en: a72a1bf9
invalid_request_uri = Adresa la care aplicația își păstrează solicitarea nu răspunde sau conține ceva ce nu se poate folosi.
# en: 77228102
invalid_request_object = Aplicația și-a împachetat solicitarea într-un obiect semnat, iar semnătura sau conținutul este greșit.
# en: d7141a97
request_not_supported = Serviciul nu acceptă solicitări în parametrul request. Aplicația trebuie să-și trimită parametrii direct.
# en: bedc1ab9
request_uri_not_supported = Serviciul nu acceptă solicitări indicate prin adresa lor (request_uri). Aplicația trebuie să-și trimită parametrii direct.
# en: b7beea33
registration_not_supported = Serviciul nu acceptă parametrul registration: aplicația trebuie înregistrată dinainte.
# en: ef21105f
authorization_pending = Nimeni nu a terminat încă de conectat pe celălalt dispozitiv. Este normal: aplicația întreabă în continuare până când persoana termină.
# en: 7ddbbdbe
slow_down = Aplicația întreabă prea des dacă persoana a terminat. Trebuie să aștepte cu cinci secunde mai mult între întrebări.
# en: ccd4b9f7
expired_token = Codul a expirat înainte să fie folosit. Începeți din nou și obțineți unul nou.
# en: cd41c0dc
authorization_declined = Persoana a refuzat solicitarea pe celălalt dispozitiv. Aplicația trebuie să nu mai întrebe.
# en: 4e1aab05
bad_verification_code = Serviciul nu cunoaște codul de dispozitiv trimis de aplicație. Aplicația trebuie să-l trimită exact așa cum l-a primit.
# en: 8dc198c0
invalid_resource = API-ul la care vrea să ajungă aplicația nu este cunoscut aici, nu este configurat în această entitate găzduită sau nimeni nu și-a dat consimțământul pentru el.
# en: 620d7e8b
invalid_target = Aplicația a indicat o resursă pe care serviciul nu o cunoaște sau nu o permite, ori i-a scris greșit numele.
# en: 63692d24
invalid_token = Un API a respins tokenul pe care l-a primit: a expirat, a fost retras sau nu este destinat acelui API. Aplicația trebuie să obțină unul nou.
# en: 3e5f1a10
insufficient_scope = Tokenul este bun, dar nu conține permisiunea de care are nevoie acest apel API.
# en: fe0f9d18
insufficient_user_authentication = API-ul vrea o conectare mai sigură sau mai recentă decât cea care stă la baza acestui token.
# en: 382eeca4
insufficient_claims = API-ul cere ceva ce tokenul nu dovedește, de exemplu un al doilea pas sau un dispozitiv în regulă. Aplicația trebuie să transmită mai departe această cerință (challenge) și să obțină un token nou.
# en: 7cbe2bec
invalid_session = Sesiunea indicată în solicitare s-a încheiat sau nu poate fi folosită fără a afișa o pagină. Conectați-vă din nou.
# en: 89574e2e
user_password_expired = Parola persoanei a expirat. Trebuie schimbată pe pagina de conectare sau resetată, înainte ca vreo aplicație să se poată conecta cu ea.
# en: f27a299f
unsupported_challenge_type = Aplicația nu a declarat că poate face toți pașii necesari aici. Trebuie să-i enumere pe toți, inclusiv redirect.
# en: 3f1fa579
attributes_required = Pentru crearea contului mai trebuie completat ceva: aplicația trebuie să ceară atributele enumerate în răspuns.
# en: c9d36785
attribute_validation_failed = Ceva completat la crearea contului nu respectă o regulă. Aplicația trebuie să arate care câmp, ca să poată fi corectat.
# en: dba428f3
credential_required = Contul nou are nevoie de un mod de conectare, de exemplu o parolă, înainte să poată fi creat.
# en: 3e921976
user_already_exists = Există deja un cont cu această adresă de e-mail. Conectați-vă cu el în loc să creați unul nou.
# en: af01f542
user_not_found = Aici nu există niciun cont cu acest nume. Verificați cum este scris sau creați-vă mai întâi un cont.
# en: bdff6b03
suberror-basic_action = Persoana poate rezolva problema pe o pagină de conectare obișnuită, de exemplu cu un al doilea pas.
# en: ca29120e
suberror-additional_action = Persoana poate rezolva problema, dar în afara conectării propriu-zise, de exemplu înregistrând dispozitivul. Pagina spune cum.
# en: bb087ba7
suberror-message_only = Persoana nu poate face nimic în acest moment: o pagină doar i-ar explica situația. Un administrator poate examina regula care a dus la asta.
# en: 82d512ae
suberror-consent_required = Nimeni nu a fost încă de acord cu ce vrea să facă aplicația, sau acordul a fost retras.
# en: 07638478
suberror-user_password_expired = Parola a expirat și trebuie schimbată pe pagina de conectare.
# en: bc5e009c
suberror-bad_token = Tokenul de reîmprospătare salvat nu mai folosește niciunei aplicații. Aplicația trebuie să-l elimine și să ceară persoanei să se conecteze.
# en: 553ddb24
suberror-token_expired = A trecut perioada în care organizația consideră valabilă o conectare. Conectați-vă din nou.
# en: 5b694aa6
suberror-client_mismatch = Aplicația a încercat un token de reîmprospătare al altei aplicații. Trebuie să-l folosească pe al ei.
# en: b6cc286c
suberror-protection_policy_required = Organizația vrea ca această aplicație să fie mai întâi protejată de Intune, iar ea nu este.
# en: 98372aae
suberror-device_authentication_failed = Dispozitivul nu a putut dovedi care este. De obicei ajută dacă este înregistrat din nou în organizație.
# en: 3aad7c8c
suberror-ux_not_allowed = Aplicația a făcut solicitarea fără să permită afișarea vreunei pagini, dar este nevoie de una. Trebuie să repete solicitarea și să permită afișarea.
# en: 72437e39
suberror-invalid_oob_value = Codul de unică folosință din e-mail sau din mesajul text este greșit. Tastați-l din nou sau cereți unul nou.
