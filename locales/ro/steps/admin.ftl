# en: b7880d02
find-in-sign-in-logs = Sign-in logs (jurnale de conectare): găsiți această încercare după ID-ul solicitării sau ID-ul de corelare de mai jos. Intrarea arată aplicația, contul și motivul.
# en: 7d901f83
check-service-health = Verificați în Service health (starea serviciilor) dacă există un incident care afectează conectarea.
# en: 82832d51
open-support-ticket = Dacă și contul, și aplicația sunt în regulă, deschideți un tichet de asistență la Microsoft. Indicați codul, ID-ul solicitării, ID-ul de corelare și ora.
# en: 188ce986
check-password-state = Aflați dacă parola persoanei a expirat sau tocmai a fost schimbată și dacă ea corespunde cu directorul dvs. (sincronizarea hash-urilor de parole, autentificare directă sau federare).
# en: 50c634c3
check-app-consent = Enterprise applications (aplicații de întreprindere) → aplicația: verificați că există în această entitate găzduită și că persoanele își pot da consimțământul sau că permisiunile ei sunt acordate. Examinați ce permit acestea înainte să acordați vreuna.
