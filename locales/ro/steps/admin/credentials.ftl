# en: 2f1fc324
check-password-state = Aflați dacă parola persoanei a expirat sau tocmai a fost schimbată și dacă este aceeași ca în directorul dvs. propriu (sincronizarea hash-urilor de parole, autentificare directă sau federare).
# en: 6ccf5383
reset-user-password = Users (utilizatori) → persoana → Reset password (resetare parolă). Asigurați-vă mai întâi că cererea vine într-adevăr de la ea și comunicați-i parola temporară la telefon sau personal.
# en: dd2dfda9
find-old-password-source = Găsiți ce trimite mereu o parolă veche: o arată coloanele pentru aplicație și dispozitiv ale conectărilor nereușite.
# en: ff9ceb2b
check-password-hash-sync = Pentru un cont din directorul dvs. propriu: verificați că sincronizarea hash-urilor de parole funcționează și include această persoană sau că domeniul este federat așa cum doriți.
# en: e1764756
confirm-guest-signs-in-at-home = Pentru un utilizator invitat: parola este păstrată de organizația lui. Verificați în jurnalul de conectare că aplicația l-a trimis acolo.
# en: 6a094dfc
issue-temporary-access-pass = Users (utilizatori) → persoana → Authentication methods (metode de autentificare) → Add authentication method (adăugare metodă de autentificare): dați-i un permis de acces temporar (Temporary Access Pass), ca să se poată înregistra.
# en: c515f8ba
check-temporary-access-pass-policy = Authentication methods (metode de autentificare) → Policies (politici) → Temporary Access Pass (permis de acces temporar): verificați că persoana este inclusă, dacă permisele trebuie să fie de unică folosință și, la Configure (configurare), cât timp sunt valabile.
# en: 07a6f3aa
check-pass-of-user = Users (utilizatori) → persoana → Authentication methods (metode de autentificare): vedeți dacă permisul a expirat sau era de unică folosință și a fost deja folosit. Ștergeți-l și adăugați unul nou.
# en: 35a6c2d6
upload-whole-certificate-chain = Identity Secure Score (scorul de securitate al identității) → Public key infrastructure (infrastructură de chei publice) sau Certificate authorities (autorități de certificare): acolo trebuie să fie rădăcina și fiecare autoritate intermediară de deasupra certificatelor persoanelor, iar niciuna să nu fie expirată.
# en: d756e4e2
check-revocation-lists = Din afara rețelei dvs., descărcați lista CRL a fiecărei autorități de la adresa pe care o arată pentru ea Public key infrastructure (infrastructură de chei publice) sau Certificate authorities (autorități de certificare): trebuie să se deschidă prin http, fără conectare, repede și să fie actuală. Numele interne și adresele ldap nu funcționează; Test-MsIdCBATrustStoreConfiguration (MSIdentityTools) le verifică pe toate.
# en: 17c8319f
compare-chain-identifiers = Deschideți certificatul persoanei: Authority Key Identifier (identificatorul cheii autorității) trebuie să fie egal cu Subject Key Identifier (identificatorul cheii subiectului) al unei autorități din depozit, iar politicile de certificat trebuie să se potrivească între ele pe tot lanțul în sus.
# en: 4d1968c5
reset-password-in-active-directory = Active Directory Users and Computers (utilizatori și computere Active Directory) → persoana → Reset Password (resetare parolă). Asigurați-vă mai întâi că cererea vine într-adevăr de la ea și comunicați-i parola nouă la telefon sau personal.
# en: 3a74cf53
check-password-writeback = Ca oamenii să o poată face singuri: Password reset (resetarea parolei) → Properties (proprietăți) trebuie să-i includă, licența lor trebuie să acopere acest lucru, iar On-premises integration (integrare locală) trebuie să arate scrierea înapoi a parolelor (password writeback) activată și în funcțiune. Un cont sincronizat trebuie să fie sincronizat în continuare de Entra Connect.
# en: 314fb04a
purge-kerberos-tickets = Pe computer, cu acces la un controler de domeniu, rulați klist purge, blocați și deblocați computerul și încercați din nou: klist trebuie apoi să arate un tichet pentru AZUREADSSOACC.
# en: 77dde5d6
check-seamless-sso-zone = Verificați în Group Policy (politică de grup) că https://autologon.microsoftazuread-sso.com este în zona Local intranet (intranet local). Aflată în Trusted sites (site-uri de încredere), adresa împiedică persoanele să se conecteze.
# en: edbcfd76
check-seamless-sso-account = Entra Connect → Connect Sync: verificați că Seamless single sign-on este activat pentru această pădure de domenii (forest). În Active Directory, contul de computer AZUREADSSOACC trebuie să existe și să fie activat.
# en: 9580a626
roll-seamless-sso-key-once = Dacă eșuează pentru toată lumea, iar cheia este veche sau între timp a fost dezactivat RC4, reînnoiți cheia contului AZUREADSSOACC cu Update-AzureADSSOForest, o dată pentru fiecare pădure de domenii. O a doua rulare prea curând întrerupe conectarea automată până când expiră tichetele persoanelor, de obicei după zece ore.
# en: d149e5ee
look-for-name-probing = Multe erori de acest fel deodată, pentru multe conturi, pot proveni de la cineva care încearcă nume de cont sau parole. Cercetați-le ca pe o serie de parole greșite.
# en: cc930937
check-sms-sign-in = Dacă persoana se conectează cu un număr de telefon și un mesaj text: Policies (politici) → SMS trebuie să o includă, cu „Use for sign-in” (utilizare pentru conectare) activat.
# en: c0a9c97e
renew-server-certificate = Dacă eroarea apare pe unul dintre serverele dvs., reînnoiți-i certificatul așa cum arată ghidul lui. Pentru extensia NPS, rulați din nou scriptul ei de configurare (AzureMfaNpsExtnConfigSetup.ps1).
# en: 6b01bcf2
find-out-why-revoked = Întrebați-i pe cei care administrează autoritatea dvs. de certificare dacă certificatul a fost revocat intenționat și de ce. Poate că a ajuns în mâini străine.
# en: 0ad819f1
issue-new-certificate = Pentru o persoană: emiteți un certificat nou sau dați-i deocamdată un permis de acces temporar (Temporary Access Pass). Asigurați-vă mai întâi că cererea vine într-adevăr de la ea.
# en: f95d6db1
spare-certificate-address = Dacă un proxy sau un firewall deschide traficul criptat (inspecție TLS), excludeți certauth.login.microsoftonline.com și subdomeniile lui: altfel, certificatul unei persoane nu poate trece.
# en: 0bef8b61
look-for-code-phishing = Dacă persoana nu se aștepta la asta sau nu are niciun dispozitiv care afișează un cod, poate că i l-a trimis cineva: căutați codul de dispozitiv (device code) la Authentication protocol (protocol de autentificare) în conectările ei. Dacă una a reușit, revocați-i sesiunile.
# en: 5ffc3126
allow-kerberos-for-seamless-sso = Aflați de ce browserul recurge la NTLM: computerul nu este în domeniu sau nu poate ajunge la un controler de domeniu, ori numele principale de serviciu (SPN) ale contului AZUREADSSOACC lipsesc sau sunt dublate (setspn -L AZUREADSSOACC le arată).
# en: b46d6d1d
decide-on-seamless-sso = Dacă oamenii trebuie să fie conectați astfel: Entra Connect → Change user sign-in (schimbarea modului de conectare a utilizatorilor), activați autentificarea unică (single sign-on). Dacă nu, scoateți autologon.microsoftazuread-sso.com din zona Intranet, în Group Policy (politică de grup), ca browserele să nu mai încerce.
# en: e75109d1
check-browser-and-proxy-header = Comparați cu alt browser și altă rețea: un proxy, o extensie sau un program de securitate poate modifica antetul Authorization pe drumul către autologon.microsoftazuread-sso.com.
# en: 7e3741e5
allow-crl-download = Dacă lista CRL se deschide la dvs., dar companiei Microsoft i se refuză accesul (403, Forbidden), verificați firewallul sau serverul web din fața ei: trebuie să lase să treacă adresele serviciului de conectare, pe care Microsoft le enumeră printre URL-urile și intervalele de adrese IP Microsoft 365.
# en: d483808f
read-device-registration-log = Dacă era vorba de Windows Hello for Business: pe computer, deschideți Event Viewer (vizualizator evenimente) → Applications and Services Logs (jurnale de aplicații și servicii) → Microsoft → Windows → User Device Registration → Admin și căutați intrările de la ora de mai jos.
# en: ad996a9b
match-certificate-user-ids = Comparați valorile certificatului cu Authentication methods (metode de autentificare) → Policies (politici) → Certificate-based authentication (autentificare pe bază de certificat) → Configure (configurare) → Username binding (legarea numelui de utilizator), apoi cu certificateUserIds sau cu numele principal de utilizator (user principal name) al persoanei. Corectați contul numai dacă sunteți sigur că certificatul este al ei.
# en: 82725c5a
check-password-protection = Authentication methods (metode de autentificare) → Password protection (protecția parolelor): examinați lista parolelor interzise de organizație (custom banned passwords). Lista proprie a companiei Microsoft nu poate fi nici văzută, nici dezactivată.
# en: cff41e31
check-active-directory-password-rules = Vedeți ce reguli se aplică acestei persoane: Get-ADUserResultantPasswordPolicy în PowerShell sau, dacă nu întoarce nimic, Get-ADDefaultDomainPasswordPolicy. Uitați-vă și la lungime, istoric și vechime minimă: o vechime minimă de o zi respinge o a doua schimbare în aceeași zi.
# en: 08fc7901
check-writeback-events = Pe serverul Entra Connect, deschideți Event Viewer (vizualizator evenimente) → Windows Logs (jurnale Windows) → Application (aplicație), sursa PasswordResetService, și căutați intrările de la ora de mai jos: acolo apare motivul dat de Active Directory.
# en: 42065299
check-writeback-connection = Serverul Entra Connect trebuie să ajungă la *.passwordreset.microsoftonline.com și *.servicebus.windows.net pe portul 443 și la un controler de domeniu. Dacă ajunge, reporniți serviciul lui de sincronizare (ADSync).
# en: 934cd62b
unlock-in-active-directory = Active Directory Users and Computers (utilizatori și computere Active Directory) → persoana → Account (cont): vedeți dacă este blocat sau dezactivat contul și aflați de ce. Deblocați-l sau activați-l când motivul nu mai există și știți sigur cine cere asta.
# en: a28870c8
check-active-directory-account-options = Active Directory Users and Computers (utilizatori și computere Active Directory) → persoana → Account (cont) → Account options (opțiuni cont): căutați „User cannot change password” (utilizatorul nu își poate schimba parola) și „Smart card is required for interactive logon” (pentru conectarea interactivă se cere smart card).
# en: f72bfb79
check-writeback-permissions = În Active Directory, contul conectorului AD DS al Entra Connect are nevoie, pentru această persoană, de „Reset password” (resetarea parolei), „Change password” (schimbarea parolei) și scrierea atributelor lockoutTime și pwdLastSet. Acestea îi lipsesc acolo unde moștenirea permisiunilor este dezactivată, cum se întâmplă la conturile de administrator protejate.
# en: 0fce8bf3
remove-unused-keys = Users (utilizatori) → persoana → Authentication methods (metode de autentificare): vedeți dacă această cheie (Windows Hello for Business, cheie de acces, cheie de securitate) este în listă. După ce persoana are alt mod de conectare, eliminați intrarea veche și cereți să fie înregistrată cheia din nou; la fel și după ce un cont a fost refăcut.
# en: 310242b2
compare-key-use = Sign-in logs (jurnale de conectare) → persoana: comparați când, unde și pe ce dispozitiv s-a folosit această cheie sau acest permis cu ce își amintește persoana. Dacă nu a fost ea, ștergeți cheia sau permisul, revocați-i sesiunile și căutați în Authentication methods (metode de autentificare) altele pe care nu le cunoaște.
