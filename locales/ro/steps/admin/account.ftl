# en: f50c1d98
check-domain-verified = Domain names (nume de domenii): domeniul de după @ trebuie să fie în listă și să fie verificat.
# en: 47a1baf0
find-b2c-user = În entitatea găzduită în care oamenii își creează conturile (Azure AD B2C sau External ID), deschideți Users (utilizatori): căutați persoana după adresa de e-mail și vedeți la Identities (identități) cum se conectează, cu o parolă sau prin alt furnizor.
# en: 0b619dc1
read-lock-reason = Sign-in logs (jurnale de conectare) → această solicitare: motivul erorii arată dacă este o blocare după parole greșite sau blocarea unei adrese IP periculoase.
# en: 4d002ce0
reset-password-ends-lockout = Users (utilizatori) → persoana → Reset password (resetare parolă): o parolă nouă încheie imediat o blocare inteligentă (smart lockout). Poate că un cont din directorul Active Directory al organizației trebuie deblocat și acolo.
# en: 4e7eed83
ask-microsoft-about-blocked-address = Dacă adresa blocată este a propriei dvs. rețele, deschideți un tichet de asistență la Microsoft. Dacă este a unui VPN sau a unui proxy, cereți-i persoanei să se conecteze fără el.
# en: fac903f6
look-up-account = Users (utilizatori): căutați contul, inclusiv la Deleted users (utilizatori șterși), și comparați numele principal de utilizator (user principal name) cu ce s-a tastat.
# en: 6cccab98
create-or-invite-account = Dacă persoana trebuie să aibă acces, adăugați-o ca utilizator invitat, cu adresa contului cu care se conectează, sau creați-i un cont.
# en: edd1c18a
enable-account = Dacă a fost o greșeală: Users (utilizatori) → persoana → Edit properties (editare proprietăți) → Account enabled (cont activat). Un cont din directorul Active Directory al organizației se activează acolo și apoi se sincronizează.
# en: b69228c1
reset-guest-redemption = Dacă în organizația de origine contul persoanei a fost șters și refăcut, deschideți utilizatorul invitat în Users (utilizatori) și alegeți Reset redemption status (resetarea stării de acceptare a invitației).
# en: 4c3855ae
unlock-b2c-user = În entitatea găzduită B2C, Users (utilizatori) → persoana: vedeți dacă este activat contul și, în Audit logs (jurnale de audit), cine sau ce l-a modificat. Activați-l când motivul nu mai există și știți sigur cine cere asta.
# en: 4d5bb072
look-for-twin-accounts = Users (utilizatori): căutați un al doilea cont cu același nume de conectare sau cu aceeași adresă de e-mail, inclusiv printre utilizatorii invitați și cei șterși.
# en: 1ce5308e
check-age-group = Users (utilizatori) → persoana → Properties (proprietăți): uitați-vă la Age group (grupa de vârstă) și la Consent provided for minor (consimțământ dat pentru minor). Modificați-le numai dacă știți vârsta persoanei și, pentru un minor, aveți deja acordul părinților.
# en: f876cbd0
check-logon-hours = Active Directory Users and Computers (utilizatori și computere Active Directory) → persoana → Account (cont) → Logon Hours (ore de conectare): vedeți dacă orele sunt cele dorite. Țineți cont de alte fusuri orare și de lucrul în schimburi.
# en: 818c6e08
sync-windows-account = Verificați în Entra Connect că domeniul și unitatea organizațională a persoanei sunt sincronizate și că niciun filtru nu le exclude. În Users (utilizatori), valoarea On-premises security identifier (identificator de securitate local) a contului trebuie să fie egală cu SID-ul din Active Directory.
# en: cc87d52d
restore-deleted-user = Users (utilizatori) → Deleted users (utilizatori șterși) → contul → Restore user (restaurare utilizator); pentru un site B2C, în entitatea găzduită B2C. Este posibil timp de 30 de zile după ștergere. Vedeți mai întâi în Audit logs (jurnale de audit) cine sau ce l-a șters și de ce.
# en: 5df0711c
mend-sync-of-deleted-user = Dacă contul este sincronizat din Active Directory: restaurați-l acolo sau includeți-l din nou în sincronizare. Restaurat numai în cloud, poate fi șters din nou la următoarea sincronizare.
# en: ebef3d7b
check-guest-reviews = Identity Governance (guvernanța identității) → Access reviews (revizuiri de acces): poate că o revizuire a utilizatorilor invitați a dezactivat contul; ea poate fi setată și să-l șteargă după 30 de zile. La fel fac și scripturile pentru ciclul de viață al conturilor.
# en: 5138a18f
resend-pending-invitation = Users (utilizatori) → utilizatorul invitat: vedeți la B2B collaboration (colaborare B2B) dacă invitația este încă în așteptare și retrimiteți-o la adresa contului cu care se conectează. Dacă persoana nu apare printre utilizatorii invitați, trimiteți-i o invitație.
# en: dc2665a5
check-email-code-method = În entitatea găzduită în care oamenii își creează conturile: Authentication methods (metode de autentificare) → Policies (politici) → Email OTP (cod de unică folosință prin e-mail) trebuie să fie activat pentru ei, iar contul persoanei trebuie să fie local, cu adresă de e-mail și parolă.
