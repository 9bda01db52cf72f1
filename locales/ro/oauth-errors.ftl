# en: be0bb0ef
invalid_request = În solicitarea aplicației lipsește ceva, ceva apare de două ori sau are o formă greșită. Dacă aceeași solicitare este trimisă din nou, nu se schimbă nimic: aplicația trebuie s-o corecteze.
# en: 920241ff
invalid_client = Aplicația nu a putut dovedi cine este: ID-ul ei este necunoscut, sau secretul client ori certificatul este greșit sau a expirat.
# en: 0934c423
invalid_grant = Ce a prezentat aplicația ca să obțină un token (un cod, un token de reîmprospătare sau o parolă) este greșit, a expirat, a fost retras sau aparține altei aplicații. Adesea ajută o nouă conectare; uneori lipsește un al doilea pas sau consimțământul.
# en: 2be7f906
unauthorized_client = Aplicația nu are voie să ceară în acest fel. Cel mai adesea lipsește sau este dezactivată în această entitate găzduită, ori înregistrarea ei nu acoperă acest flux.
# en: 598c81d3
unsupported_grant_type = Aplicația a cerut un token printr-o metodă pe care serviciul nu o oferă: grant_type este greșit.
# en: 3142e6cd
unsupported_response_type = Aplicația a cerut un tip de răspuns care nu este activat pentru ea. Fluxul cu cod de autorizare funcționează fără să activați ceva.
# en: ce19706b
invalid_scope = Aplicația a cerut o permisiune care nu există, este scrisă greșit sau depășește ce are voie să ceară.
# en: f4be9c6b
access_denied = Cineva a spus nu: persoana a anulat sau a refuzat, ori o regulă a organizației a respins cererea.
# en: 34f99960
server_error = Serviciul însuși a întâmpinat o problemă. Încercați din nou; dacă persistă, remedierea ține de Microsoft.
# en: 4c709d55
temporarily_unavailable = Serviciul este supraîncărcat sau în întreținere. Încercați din nou mai târziu.
# en: 5a2b51de
interaction_required = Aplicația a cerut fără să afișeze nimic, dar mai întâi trebuie afișat ceva: un al doilea pas, consimțământul sau o verificare a dispozitivului. Aplicația trebuie să ceară din nou, afișând o pagină.
# en: 1d393c58
login_required = Aplicația a cerut fără să afișeze nimic și nimeni nu este conectat, sau browserul a reținut modulele cookie de conectare. Aplicația trebuie să afișeze pagina de conectare.
# en: efd9b33f
account_selection_required = Aplicația a cerut fără să afișeze nimic și ar putea fi vorba de mai multe conturi. Persoana trebuie să aleagă unul.
# en: 120c61cf
consent_required = Nimeni nu a fost încă de acord cu ce vrea să facă aplicația. Trebuie întrebată persoana sau, pentru toți, un administrator.
# en: ef21105f
authorization_pending = Nimeni nu a terminat încă de conectat pe celălalt dispozitiv. Este normal: aplicația tot întreabă până când persoana termină.
# en: ccd4b9f7
expired_token = Codul a expirat înainte să fie folosit. Începeți din nou și obțineți unul nou.
# en: babde88d
user_password_expired = Parola persoanei a expirat. Trebuie schimbată pe pagina de conectare sau resetată, înainte ca vreo aplicație să se poată conecta cu ea.
# en: bdff6b03
suberror-basic_action = Persoana poate rezolva pe o pagină de conectare obișnuită, de exemplu cu un al doilea pas.
# en: 82d512ae
suberror-consent_required = Nimeni nu a fost încă de acord cu ce vrea să facă aplicația, sau acordul a fost retras.
# en: bc5e009c
suberror-bad_token = Tokenul de reîmprospătare salvat nu mai folosește niciunei aplicații. Aplicația trebuie să-l elimine și să ceară persoanei să se conecteze.
