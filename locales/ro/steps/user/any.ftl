# en: 969f9dd0
open-app-from-usual-link = Deschideți aplicația de la linkul ei obișnuit sau de pe pagina My Apps (Aplicațiile mele), nu dintr-un marcaj.
# en: 8a4bbe65
send-details-to-app-owner = Dacă nici așa nu reușiți, trimiteți detaliile de mai jos celor care administrează aplicația.
# en: 1cfca9c3
send-details-to-help-desk = Trimiteți detaliile de mai jos la biroul de asistență și spuneți ce aplicație deschideați.
    .appName = Trimiteți detaliile de mai jos la biroul de asistență și spuneți că deschideați aplicația care se numește pe sine „{ $appName }”.
# en: 578c7a92
tell-app-owner = Trimiteți detaliile de mai jos celor care administrează aplicația: remedierea ține de ei.
    .appName = Trimiteți detaliile de mai jos celor care administrează aplicația care se numește pe sine „{ $appName }”: remedierea ține de ei.
# en: 0d5f506b
ask-help-desk-who-runs-app = Dacă nu știți cine administrează aplicația, trimiteți aceleași detalii la biroul de asistență.
# en: 4c362c35
ask-inviting-organization = Dacă aplicația aparține altei organizații, trimiteți detaliile de mai jos celor de acolo care v-au invitat. Biroul dvs. de asistență nu poate schimba setările acelei organizații.
# en: 39f3fedd
start-sign-in-over = Închideți această filă și începeți din nou de la linkul obișnuit al aplicației, nu de la o pagină de conectare salvată sau cu butonul Înapoi.
# en: 6fcc3514
try-private-window = Încercați o dată într-o fereastră privată, cu contul pe care îl folosiți pentru această aplicație. Dacă funcționează, deconectați-vă în fereastra obișnuită și conectați-vă din nou acolo.
# en: 70c0879c
enter-only-own-code = Tastați numai un cod afișat de un dispozitiv din fața dvs. Un cod trimis de altcineva i-ar permite să intre în numele dvs.
# en: edb15b93
try-in-a-few-minutes = Încercați din nou peste câteva minute.
# en: ad5a272f
tell-site-owner = Dacă se repetă, trimiteți detaliile de mai jos celor care administrează site-ul.
# en: 45302b9c
use-another-account = Alegeți „Utilizați alt cont” și conectați-vă cu cel din organizația căreia îi aparține aplicația.
# en: 750fe7a2
call-help-desk = Dacă tot nu puteți intra, sunați la biroul de asistență și citiți codul, ID-ul de corelare și ora de mai jos.
# en: 336f519f
locked-out-administrator = Sunteți chiar administratorul și nu vă puteți conecta? Cereți ajutorul altui administrator sau folosiți contul de urgență. Dacă nu există niciunul, sunați la asistența Microsoft pentru firme și spuneți că singurul administrator al organizației nu se poate conecta.
# en: e956dc75
update-app = Dacă există o actualizare pentru aplicația sau instrumentul care arată acest mesaj, instalați-o și mai încercați o dată.
# en: a67ee1ae
sign-in-in-browser-instead = Dacă aplicația sau instrumentul vă cere parola într-o fereastră proprie, vedeți dacă vă poate conecta în schimb prin browser și folosiți acea cale.
# en: c61639d9
try-another-browser = Încercați cu alt browser sau fără extensii care blochează reclame ori scripturi. Într-o rețea de la serviciu cu filtre, încercați din altă rețea.
