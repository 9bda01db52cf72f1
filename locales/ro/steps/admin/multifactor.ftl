# en: fec21e44
read-authentication-details = Sign-in logs (jurnale de conectare) → această solicitare → fila Authentication details (detalii de autentificare): vedeți ce metodă a fost încercată și cum s-a încheiat.
# en: 7949f24c
revoke-sessions-if-attacked = Dacă această conectare nu a fost începută de persoana însăși, cineva îi știe parola: resetați parola și alegeți Revoke sessions (revocarea sesiunilor).
# en: 23e08dff
require-reregistration = Users (utilizatori) → persoana → Authentication methods (metode de autentificare): eliminați metoda care nu mai funcționează sau alegeți Require re-register multifactor authentication (se cere reînregistrarea pentru autentificarea multi-factor). Asigurați-vă mai întâi că cererea vine într-adevăr de la persoană.
# en: d07feaec
check-federated-multifactor-claim = Pentru un domeniu federat: verificați că serviciul dvs. de federare face al doilea pas și trimite revendicarea (claim) pentru el (amr, authnmethodsreferences) cu o valoare din documentația Microsoft, și că setarea federatedIdpMfaBehavior a domeniului este cea potrivită.
# en: a30ea4a0
check-registration-policy = Conditional Access (acces condiționat): căutați politicile pentru acțiunea de utilizator „Register security information” (înregistrarea informațiilor de securitate) și vedeți ce cer.
# en: 5323185e
check-remembered-devices = Multifactor authentication (autentificare multi-factor) → Additional cloud-based multifactor authentication settings (setări suplimentare din cloud pentru autentificarea multi-factor): vedeți câte zile sunt ținute minte dispozitivele de încredere. Nu combinați această setare cu o frecvență a conectării (sign-in frequency): împreună, cele două cer pasul la momente nepotrivite.
# en: 10cb2e12
check-authenticator-mode = Authentication methods (metode de autentificare) → Policies (politici) → Microsoft Authenticator: persoana trebuie să fie inclusă, cu Authentication mode (modul de autentificare) setat la Any (oricare) sau Passwordless (fără parolă).
# en: 815d5599
check-code-mail-delivery = Dacă codurile ajung târziu sau deloc, urmăriți mesajul în sistemul de e-mail al adresei persoanei: poate că un filtru sau o listă gri (greylist) reține e-mailurile de la Microsoft.
# en: bc6a7fe9
match-policy-to-qr-code = Dacă persoana se conectează cu un cod QR și un PIN: dați-i și o a doua metodă sau hotărâți prin accesul condiționat ce altceva să îi protejeze aplicațiile, de exemplu dispozitive partajate conforme (compliant) din rețeaua proprie.
# en: 50e7683e
check-passkey-policy = Authentication methods (metode de autentificare) → Policies (politici) → Passkey (FIDO2) (cheie de acces): metoda trebuie să fie activată și să includă persoana, aceasta nu trebuie să facă parte din niciun grup exclus, iar modelul cheii ei (AAGUID) trebuie să fie permis. Audit logs (jurnale de audit) arată cine a schimbat politica.
# en: 086827db
check-certificate-method = Authentication methods (metode de autentificare) → Policies (politici) → Certificate-based authentication (autentificare pe bază de certificat): metoda trebuie să fie activată și să includă persoana, iar aceasta nu trebuie să facă parte din niciun grup exclus. În Configure (configurare), comparați emitentul și OID-urile de politică ale certificatului ei cu regulile și vedeți dacă CA scoping (limitarea autorităților de certificare) îi permite grupului ei să îl folosească.
# en: c6b518de
check-external-method-setup = Authentication methods (metode de autentificare) → Policies (politici) → metoda externă: comparați Discovery Endpoint (punct final de descoperire), Client ID (ID de client) și App ID (ID de aplicație) cu ce v-a dat furnizorul și vedeți dacă aplicației lui i s-a acordat consimțământul administratorului.
# en: fb51825f
read-provider-answer = Mesajul spune ce era greșit în răspunsul furnizorului. Trimiteți-l, împreună cu codul și ora, la asistența furnizorului, care se poate uita în jurnalul propriu.
# en: 62789bec
bridge-certificate-outage = Dacă oamenii nu pot aștepta: lăsați-i între timp să se conecteze în alt mod, cu o cheie de acces (passkey) pe care o au sau cu un permis de acces temporar (Temporary Access Pass). Asigurați-vă mai întâi că cererea vine într-adevăr de la ei. Nu exceptați autoritatea de certificare de la verificare: ar putea intra certificate revocate.
