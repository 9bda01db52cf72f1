# en: bb8ad336
share-app-link = Dați-le oamenilor un link care pornește în aplicație, pe site-ul ei sau în My Apps (Aplicațiile mele), nu o adresă copiată de pe o pagină de conectare.
# en: 0feaeb16
ask-vendor-with-details = Trimiteți detaliile de mai jos producătorului sau proprietarului aplicației: aplicația însăși trebuie schimbată. Nimic din entitatea dvs. găzduită nu poate remedia problema.
# en: 9d543786
check-base-url-setting = Pentru o aplicație pe care o găzduiți dvs.: verificați adresa din setările ei (base URL, public URL). Trebuie să înceapă cu https://.
# en: d9577399
check-authority-setting = Pentru o aplicație pe care ați configurat-o dvs.: adresa de conectare din setările ei (authority, login URL) trebuie să fie cea a Microsoft pentru cloudul entității dvs. găzduite și să indice ID-ul acesteia: https://login.microsoftonline.com/ în cel global, https://login.microsoftonline.us/ în Azure Government. Pentru o aplicație cumpărată, întrebați producătorul.
# en: 1e20d0a8
choose-rsa-sha256-in-app = Dacă în setările aplicației se poate alege cum este semnată autentificarea unică (single sign-on), alegeți RSA cu SHA-256.
# en: bd5de9a2
try-another-tool-version = Dacă mesajul apare într-un instrument gata făcut, actualizați-l. Dacă a început cu o actualizare, folosiți ultima versiune care a funcționat și anunțați-i pe cei care dezvoltă instrumentul.
# en: 29b84eb4
name-tenant-in-tool = Pentru un instrument precum Azure CLI: indicați entitatea găzduită la conectare (az login --tenant <ID-ul entității găzduite>). Un cont personal trebuie să fie membru sau invitat acolo.
# en: 3c3e3816
find-app-in-b2c-tenant = Treceți în entitatea găzduită B2C → App registrations (înregistrările aplicațiilor): căutați ID-ul de aplicație din detalii, iar în Authentication (autentificare), tipurile de cont acceptate.
# en: 2a1bc4a1
compare-scope-with-guide = Pentru o aplicație pe care ați configurat-o dvs., cum ar fi un plug-in, o automatizare sau un conector, comparați literă cu literă permisiunile (scopes) din setările ei cu ghidul. Fără o persoană, scope este identificatorul API-ului urmat de /.default, ca în https://graph.microsoft.com/.default.
# en: 6c2af8d1
give-tenant-to-tool = Unui instrument care caută singur entitatea găzduită, dați-i ID-ul ei (de exemplu cu --tenant). Zerourile pot însemna că proiectul sau contul nu ține de nicio entitate găzduită, ca o organizație Azure DevOps care nu este legată la Microsoft Entra ID.
# en: 0326f2a4
fill-empty-app-field = Pentru o aplicație, un plug-in sau o conexiune pe care le-ați configurat dvs.: căutați în setări un câmp gol, cum ar fi client ID (ID de client) sau scope. Un câmp gol este trimis ca parametru gol, iar acesta este considerat lipsă.
# en: 8372abe4
check-sign-up-attributes = External Identities (identități externe) → User flows (fluxuri de utilizator) → fluxul acestei aplicații → Page layouts (aspectul paginilor): vedeți ce atribute sunt obligatorii și stabiliți cu cei care dezvoltă aplicația pe care dintre ele le cere ea.
# en: a2c1ff8e
check-audience-setting = Pentru un instrument sau un conector pe care l-ați configurat dvs.: comparați cu ghidul ID-ul lui de client și valoarea resource sau audience. Acolo unde ambele trebuie să indice aceeași aplicație, introduceți ID-ul de client la amândouă.
