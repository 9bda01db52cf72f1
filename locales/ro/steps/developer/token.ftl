# en: f95d98f5
check-on-behalf-of-request = La o solicitare on-behalf-of, verificați client_id, assertion (un token de acces emis pentru acest API, nu un token de ID), requested_token_use=on_behalf_of și scope.
# en: 23bbdb1b
expose-delegated-permission = Dacă API-ul țintă oferă numai permisiuni de aplicație, o solicitare on-behalf-of nu poate reuși: oferiți o permisiune delegată și obțineți consimțământul pentru ea.
# en: 4a277001
remove-symmetric-signing-key = Verificați keyCredentials în înregistrarea aplicației și în entitatea principală de serviciu (service principal): eliminați cheia cu type Symmetric și usage Sign și folosiți un certificat.
