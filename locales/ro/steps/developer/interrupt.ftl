# en: 374cf765
keep-polling = Continuați interogarea periodică (polling) la intervalul primit cât timp răspunsul este authorization_pending sau slow_down și nu afișați aceste răspunsuri ca erori. La orice alt răspuns opriți-vă și oferiți reluarea cu un cod nou.
# en: 60f958f0
start-reset-flow = Interceptați AADB2C90118 și porniți fluxul de utilizator pentru resetarea parolei sau activați resetarea parolei cu autoservire (self-service password reset) chiar în fluxul de conectare.
# en: b4de9374
return-after-cancel = Tratați acest răspuns (AADB2C90091 sau access_denied de la alt furnizor) ca pe o anulare și duceți oamenii înapoi de unde au pornit.
# en: 90f7bb69
keep-silent-errors-quiet = Când o solicitare silențioasă (prompt=none) primește acest răspuns, de exemplu login_required sau interaction_required, continuați interactiv, ca persoana să poată fi întrebată. Nu îl afișați ca eroare.
# en: f9574d89
use-redirect-without-question = Întrebarea apare la un URI de redirecționare cu o schemă proprie a aplicației. Nu apare la adresele https:// și la http://localhost.
# en: 1f63c246
follow-redirect-unchanged = Urmați antetul Location cu aceeași metodă și cu același corp, așa cum cere HTTP 307. Nu afișați acest răspuns ca eroare.
