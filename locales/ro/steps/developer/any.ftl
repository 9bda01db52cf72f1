# en: 5e002f06
match-authority-to-cloud = Verificați că autoritatea (authority) aparține cloudului entității găzduite: login.microsoftonline.com pentru cel global, login.microsoftonline.us pentru US Government (în MSAL, instanța de cloud AzureUsGovernment), login.partner.microsoftonline.cn pentru China.
# en: a14600b7
use-tenant-authority = Folosiți autoritatea (authority) care indică entitatea dvs. găzduită (ID-ul ei sau un domeniu al ei), nu /common.
# en: 0b8864a2
check-resource-uri = Comparați resursa, sau partea din scope aflată înaintea permisiunii, cu Application ID URI (URI de ID al aplicației) al API-ului dorit: grafia, bara oblică de la sfârșit, mediul ori aplicația apelantă indicată din greșeală.
# en: 6eddb7c7
read-b2c-journey = Conectați politicile la Application Insights și citiți parcursul de utilizator (user journey) cu acest ID de corelare.
# en: 568be0bf
catch-claims-challenge = Interceptați răspunsul (interaction_required sau invalid_grant cu un suberror) și trimiteți persoana la o conectare interactivă, cu valoarea claims din răspuns.
# en: b7bc3582
avoid-password-grant = Nu conectați persoanele prin fluxul cu parolă (password grant, ROPC): nu poate afișa un al doilea pas, o pagină pentru parolă nouă sau o conectare federată.
# en: 9a8b6a12
offer-sign-in-again = În aplicație totul este în regulă. Păstrați ce făcea persoana și oferiți-i din nou conectarea.
# en: 0c7d4ca0
offer-account-choice = Lăsați persoanele să aleagă alt cont: trimiteți prompt=select_account, nu din nou același cont.
# en: 039f2d34
read-oauth-error-value = Alegeți ce face aplicația după valoarea error din răspunsul punctului final pentru tokenuri, nu după cod sau după text: valorile de mai jos spun ce este de reparat.
# en: da52c566
stop-automatic-retries = Nu repetați automat solicitarea: acest răspuns spune că repetarea nu ajută. Înregistrați ID-ul de corelare și dați-le oamenilor posibilitatea să semnaleze problema.
