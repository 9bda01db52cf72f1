# en: 0653cecb
use-usual-place-and-device = Încercați din locul, din rețeaua și de pe dispozitivul pe care le folosiți de obicei la lucru.
# en: 5b64a576
ask-help-desk-which-rule = Dacă așa vă conectați de obicei, trimiteți detaliile de mai jos la biroul de asistență: acolo se poate vedea ce regulă a fost.
# en: 9c754f41
use-recommended-app = Folosiți aplicația pe care o recomandă organizația dvs. în acest scop, de exemplu Outlook pentru e-mail sau Edge pentru web.
# en: 34b3d46a
install-helper-app = Instalați aplicația ajutătoare din magazinul telefonului: Microsoft Authenticator pe iPhone sau iPad, Company Portal (portalul companiei) pe Android, dacă organizația dvs. nu indică alta. Apoi deschideți din nou această aplicație.
# en: 3ddef596
check-own-sign-ins = Examinați apoi pagina Security info (informații de securitate) și conectările recente de lângă ea. Este ceva ce nu ați făcut dvs.? Anunțați biroul de asistență.
# en: 32518f0d
ask-help-desk-to-clear-account = Dacă pagina nu vă permite să setați o parolă, sunați la biroul de asistență, citiți codul și ora de mai jos și cereți să vă verifice contul și să-i reseteze parola. Sunteți utilizator invitat? Atunci sunați la biroul de asistență al organizației dvs.
# en: 97b2f70c
sign-in-without-device-code = Dacă ați ajuns aici tastând un cod de pe ecranul dvs. sau dintr-o fereastră de comandă, conectați-vă direct acolo, fără cod. V-a trimis cineva codul? Opriți-vă și anunțați biroul de asistență: i-ar fi permis să intre în numele dvs.
# en: 4debeda2
restart-protected-app = Închideți aplicația, deschideți-o din nou și conectați-vă cu contul de la locul de muncă. Dacă spune că acum este protejată, lăsați-o să repornească și setați un PIN dacă vi-l cere.
# en: f587bf26
sign-in-without-code = Conectați-vă din nou fără cod: în aplicație sau instrument, alegeți modul care deschide o fereastră de conectare sau browserul chiar pe acel dispozitiv.
# en: e6582c32
ask-for-room-device-exception = Pentru un dispozitiv care nu are altă cale, cum ar fi un ecran dintr-o sală, întrebați biroul de asistență. Trimiteți acolo detaliile de mai jos și spuneți despre ce dispozitiv este vorba.
# en: f9d006ec
let-colleague-serve-customer = Dacă lucrul pentru client nu poate aștepta, rugați un coleg care are aceleași drepturi acolo să-l facă.
# en: 825a476c
use-current-mail-app = Pentru e-mail, folosiți Outlook, un browser sau altă aplicație actuală care deschide pagina de conectare Microsoft, nu una care vă păstrează parola în setările ei.
# en: 905368f9
report-unknown-code-sign-in = Nu vă amintiți să fi conectat ceva cu un cod tastat sau scanat? Anunțați biroul de asistență: poate că altcineva a intrat astfel.
# en: 814dffad
set-up-at-named-place = Configurați al doilea pas în locul și pe dispozitivul pe care organizația dvs. le indică pentru asta: de obicei rețeaua ei sau un computer de la serviciu.
