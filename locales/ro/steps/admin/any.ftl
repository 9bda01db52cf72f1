# en: b7880d02
find-in-sign-in-logs = Sign-in logs (jurnale de conectare): găsiți această încercare după ID-ul solicitării sau ID-ul de corelare de mai jos. Intrarea arată aplicația, contul și motivul.
# en: ea3fa5e9
read-conditional-access-tab = Sign-in logs (jurnale de conectare) → această solicitare → fila Conditional Access (acces condiționat): găsiți politica la care scrie Failure (eșec) și condiția care a fost îndeplinită.
# en: 82832d51
open-support-ticket = Dacă și contul, și aplicația sunt în regulă, deschideți un tichet de asistență la Microsoft. Indicați codul, ID-ul solicitării, ID-ul de corelare și ora.
# en: b578041d
check-app-server-clock = Dacă găzduiți chiar dvs. aplicația, verificați ceasul serverului ei și dacă acesta primește ora de la un serviciu de timp.
