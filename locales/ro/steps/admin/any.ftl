# en: b7880d02
find-in-sign-in-logs = Sign-in logs (jurnale de conectare): găsiți această încercare după ID-ul solicitării sau ID-ul de corelare de mai jos. Intrarea arată aplicația, contul și motivul.
# en: 82832d51
open-support-ticket = Dacă și contul, și aplicația sunt în regulă, deschideți un tichet de asistență la Microsoft. Indicați codul, ID-ul solicitării, ID-ul de corelare și ora.
