# en: 4dad23c8
ask-other-organization-for-invitation = Dacă aplicația aparține altei organizații, cereți persoanei dvs. de contact de acolo să vă invite ca utilizator invitat și trimiteți-i detaliile de mai jos.
    .tenant = Dacă aplicația aparține altei organizații, cereți persoanei dvs. de contact de acolo să vă invite ca utilizator invitat și trimiteți-i detaliile de mai jos. Această solicitare indică organizația „{ $tenant }”.
# en: dd0ffd09
accept-invitation-with-invited-account = Dacă ați primit o invitație, deschideți linkul din ea și conectați-vă cu contul la care a fost trimisă.
# en: 35d7fa5b
tell-organization-it-is-blocked = Anunțați-i pe administratorii organizației, la telefon sau personal, și trimiteți-le detaliile de mai jos: numai ei pot cere companiei Microsoft să ridice blocarea.
# en: 9435cdff
pick-account-again = Alegeți din nou contul din listă. Dacă nu este acolo sau nu funcționează, alegeți „Utilizați alt cont” și tastați-i numele.
# en: d3017a63
tell-partner-colleagues = Dacă vă ocupați de clienți pentru o companie parteneră, trimiteți detaliile de mai jos colegilor care îi configurează aplicațiile și spuneți despre ce client este vorba.
# en: 7fd60e92
wait-for-new-site = Dacă organizația dvs. abia a început să folosească acest serviciu, încercați din nou peste câteva ore.
# en: 0fd9a5b8
use-account-for-this-network = Alegeți „Utilizați alt cont” și conectați-vă cu contul din organizația căreia îi aparține această rețea sau acest computer.
# en: 49c0982e
ask-to-allow-organization = Dacă aveți nevoie la lucru de acea altă organizație, trimiteți detaliile de mai jos la biroul de asistență, spuneți pentru ce și întrebați dacă poate fi permisă.
# en: b9abd9e8
use-own-connection-as-visitor = Dacă sunteți în vizită și folosiți rețeaua sau VPN-ul altcuiva, folosiți în schimb conexiunea organizației dvs.
# en: ef12ed5b
open-link-of-inviting-organization = Dacă sunteți invitat al unei organizații, porniți de la linkul primit de la ea sau alegeți acea organizație în My Apps (Aplicațiile mele), nu de la pagina generală a aplicației.
# en: 1366b68a
sign-in-where-account-was-made = Dacă v-ați creat contul pe un site sau într-o aplicație, conectați-vă cu butonul de acolo, nu pe una dintre paginile generale Microsoft.
# en: 7e19cbde
ask-own-help-desk-for-organization = Întrebați biroul de asistență al organizației dvs., nu pe cel al organizației în care sunteți invitat. Trimiteți acolo detaliile de mai jos și spuneți de ce organizație și de ce aplicație aveți nevoie și pentru ce.
# en: e6f74495
ask-for-other-cloud = Trimiteți detaliile de mai jos la biroul de asistență, spuneți ce ați vrut să deschideți și cărei organizații îi aparține și întrebați dacă ar trebui să aveți acces la acel cloud.
# en: 7ea0d8b7
open-invited-app = Deschideți încă o dată aplicația sau fișierul partajat pentru care ați primit invitația, de la propriul link sau de la cel din invitație.
