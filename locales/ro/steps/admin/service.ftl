# en: 7d901f83
check-service-health = Verificați în Service health (starea serviciilor) dacă există un incident care afectează conectarea.
# en: ca1417f7
check-public-status-page = Dacă nu vă puteți conecta ca să verificați, deschideți status.cloud.microsoft: arată incidentele mari fără conectare.
# en: 42724af9
narrow-down-who-is-hit = Aflați din Sign-in logs (jurnale de conectare) dacă este afectat un singur cont, o singură aplicație sau toată lumea. Așa aflați unde trebuie căutat, iar asistența Microsoft va întreba asta.
# en: 93ad3caf
wait-for-new-registration = Dacă aplicația, dispozitivul, entitatea găzduită sau setarea respectivă este nouă ori tocmai a fost schimbată, așteptați câteva minute, iar pentru o entitate găzduită sau un abonament nou câteva ore, și încercați din nou: durează puțin până când o schimbare ajunge peste tot.
# en: 075c9dae
look-for-bent-address = Căutați în fișierele hosts, în DNS-ul propriu, în proxy-uri și în firewalluri o intrare care duce login.microsoftonline.com în altă parte decât DNS-ul public și eliminați-o.
