# en: bec7be29
fix-saml-sign-on-url = Enterprise applications (aplicații de întreprindere) → aplicația → Single sign-on (autentificare unică) → Basic SAML Configuration (configurație SAML de bază): Sign on URL (adresa de conectare) trebuie să fie pagina de conectare a aplicației, niciodată o adresă Microsoft. Lăsați-o goală numai când aplicația poate fi pornită doar din My Apps (Aplicațiile mele).
# en: 773efb17
finish-sso-in-app = Verificați în setările aplicației că autentificarea unică (single sign-on) este activată și folosește valoarea Login URL (adresa de conectare) a entității dvs. găzduite.
# en: 8a5ae7e3
ask-vendor-for-authn-context = Cereți producătorului aplicației să nu mai trimită RequestedAuthnContext: este opțional, iar cele mai multe aplicații nu au nevoie de el.
# en: 652ca200
check-immutable-id = Pentru un cont federat: verificați regula care trimite ImmutableID (http://schemas.microsoft.com/LiveID/Federation/2008/05/ImmutableID) și vedeți dacă sursa lui (objectGUID sau ms-DS-ConsistencyGuid) are o valoare pentru această persoană. Valoarea trebuie să fie egală cu OnPremisesImmutableId al contului.
# en: 9ee0e9cb
check-federation-settings = Comparați ce au înregistrat unul despre celălalt serviciul dvs. de federare și Entra ID: emitentul, adresa de conectare, certificatul de semnare și ID-ul entității găzduite sau domeniul din metadate.
# en: 3d0cd292
replace-saml-signing-certificate = Enterprise applications (aplicații de întreprindere) → aplicația → Single sign-on (autentificare unică) → SAML Certificates (certificate SAML) → Edit (editare): vedeți dacă unul este Active (activ). Dacă nu este niciunul sau dacă eroarea persistă deși unul este activ, adăugați un certificat cu New Certificate (certificat nou) și salvați-l.
# en: 6e58e917
give-new-certificate-to-app = Dați noul certificat celor care administrează aplicația și alegeți „Make certificate active” (activarea certificatului) când sunt pregătiți: cât timp nu îl cunoaște, aplicația refuză pe toată lumea.
# en: a513c37b
compare-federation-certificate = Comparați certificatul cu care semnează acum serviciul dvs. de federare cu cel înregistrat pentru domeniu (Get-MgDomainFederationConfiguration). După o reînnoire, actualizați înregistrarea.
# en: 93a5d83e
compare-federation-issuer = Comparați caracter cu caracter valoarea Issuer din răspunsul SAML cu URI-ul emitentului înregistrat pentru domeniu. Trebuie să fie numai al dvs.: unul copiat dintr-un ghid poate fi folosit și de alte entități găzduite. Schimbați ambele părți deodată.
# en: 168c7cb2
read-saml-answer = Capturați o conectare în browser și citiți răspunsul SAML: trebuie să conțină semnătura, orele în UTC, NameID (ID-ul imuabil) și IDPEmail (numele principal de utilizator).
# en: e150e825
read-identity-provider-log = Căutați în jurnalul furnizorului de identitate care a fost întrebat (AD FS, Okta, Ping …) intrarea de la ora de mai jos: motivul este acolo. Pentru un utilizator invitat, este furnizorul organizației lui.
# en: 59fae070
compare-guest-federation-issuer = Pentru persoanele care vin prin alt furnizor: External Identities (identități externe) → All identity providers (toți furnizorii de identitate) → intrarea furnizorului sau a partenerului. Emitentul ei trebuie să fie egal cu Issuer din răspunsul SAML sau cu iss din tokenul de ID și cu issuer din /.well-known/openid-configuration; cereți furnizorului să îl confirme pe al lui înainte de a-l schimba.
# en: 910f17e3
check-issuer-rule = AD FS cu mai multe domenii: testați cu numele acestei persoane regula de revendicări (claim rule) care formează emitentul. Pentru un subdomeniu, ea trebuie să dea emitentul domeniului-părinte.
# en: 426a1dda
check-verification-certificates = Enterprise applications (aplicații de întreprindere) → aplicația → Single sign-on (autentificare unică) → SAML Certificates (certificate SAML) → Verification certificates (certificate de verificare): vedeți dacă se cer solicitări semnate și comparați certificatul de acolo cu cel cu care semnează aplicația.
# en: 69cd490e
ask-vendor-to-sign-requests = Întrebați producătorul aplicației cum se activează solicitările SAML semnate (RSA-SHA256) și încărcați certificatul public primit de la el în Verification certificates (certificate de verificare).
# en: 2620c6c7
drop-signed-request-requirement = Dacă aplicația nu poate semna, iar proprietarii ei sunt de acord, debifați „Require verification certificates” (se cer certificate de verificare). Microsoft nu mai verifică atunci semnăturile; răspunde în continuare numai la adresele Reply URL (URL de răspuns) înregistrate ale aplicației.
# en: 7532f30e
find-the-refusing-provider = Dacă nu știți cine a fost întrebat: candidații se află în Authentication details (detalii de autentificare) din jurnalul de conectare, în setările de federare ale domeniului și printre extensiile de autentificare personalizate (custom authentication extensions).
# en: 26dcb036
send-email-claim = Din furnizorul de identitate, trimiteți adresa de e-mail a persoanei sub numele http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress, exact așa.
# en: 15f1af14
compare-partner-domain = External Identities (identități externe) → All identity providers (toți furnizorii de identitate) → Custom (personalizat) → intrarea partenerului: comparați domeniile ei cu partea de după @ din răspuns. Adăugați un domeniu numai după ce partenerul a confirmat că este al lui.
# en: f7d9b144
check-guest-answer-destination = Capturați o conectare: răspunsul trebuie să meargă la https://login.microsoftonline.com/login.srf, iar audiența (audience) lui trebuie să fie https://login.microsoftonline.com/<ID-ul entității dvs. găzduite>/. Entitățile găzduite External ID au adrese proprii, sub ciamlogin.com.
# en: cab1c8be
set-ws-trust-token-type = PingFederate: în conexiunea cu Microsoft, setați tipul de token WS-Federation la SAML 1.1, iar tipul de token implicit al WS-Trust STS la „SAML 1.1 for Office 365”.
# en: 5e3b4084
check-b2c-provider-settings = În entitatea găzduită B2C, Identity providers (furnizori de identitate) → furnizorul: comparați ID-ul de client, secretul și adresele cu intrarea de la furnizor. URI-ul de redirecționare de acolo trebuie să fie https://<entitate>.b2clogin.com/<entitate>.onmicrosoft.com/oauth2/authresp sau același pe domeniul propriu.
# en: 21b6c644
renew-provider-secret = Dacă mesajul spune invalid_client: creați la furnizor un secret nou, puneți-l în Identity providers (furnizori de identitate) → furnizorul (la politicile personalizate, în cheia politicii) și notați-vă când expiră.
# en: b2ca9131
turn-off-property-in-gateway = Dacă pe drum se află un gateway sau un intermediar (broker), căutați în setările lui SAML: la NetScaler există un comutator pentru Subject (ns_saml_dont_send_subject), la Auth0 este în șablonul de solicitare al conexiunii.
# en: 190ca99e
check-name-id-setting = Dacă în setările aplicației se poate alege formatul pentru name ID (ID de nume), alegeți adresa de e-mail sau „unspecified” (nespecificat) și lăsați goale câmpurile pentru calificator (qualifier).
# en: 892b989a
check-password-agents = Entra Connect → Connect Sync → Pass-through authentication (autentificare directă): cel puțin un agent trebuie să fie Active (activ), mai bine trei. Pe serverul unuia care nu este, verificați că serviciul agentului de autentificare rulează și ajunge la Microsoft pe portul 443.
# en: 8e5470fd
check-agent-reaches-domain-controller = Serverul agentului trebuie să fie asociat la un domeniu din pădurea de domenii (forest) a persoanei sau din una legată de ea printr-o relație de încredere între păduri (forest trust) și să ajungă la un controler de domeniu de acolo.
# en: 6d432e35
read-agent-log = Pe serverul agentului, deschideți Event Viewer (vizualizator evenimente) → Applications and Services Logs (jurnale de aplicații și servicii) → Microsoft → AzureAdConnect → AuthenticationAgent → Admin și căutați intrările de la ora de mai jos.
# en: 43f1d531
use-cloud-only-administrator = Dacă vă blochează și pe dvs., conectați-vă cu un cont de administrator care există numai în cloud, cum ar fi unul din domeniul dvs. onmicrosoft.com: parola lui o verifică Microsoft.
# en: d348a0de
check-domain-controller-load = Vedeți dacă, la ora respectivă, controlerele de domeniu răspund repede, iar serverele agenților mai au capacitate. Cu mai mulți agenți, munca se împarte.
# en: ee404af5
register-new-agent = Dacă se repetă mereu cu un anumit agent: instalați și înregistrați unul nou, așteptați să apară ca Active (activ) și abia apoi dezinstalați-l pe cel vechi.
# en: ceca0fdd
check-time-of-agent = Pe serverul agentului și pe controlerele de domeniu, rulați w32tm /query /status și comparați. Corectați sursa de timp acolo unde ora este greșită: Kerberos acceptă implicit cel mult cinci minute diferență.
# en: 9a7bc538
return-saml-1-1-assertion = Capturați o conectare în browser și citiți wresult: trebuie să conțină o aserțiune SAML 1.1 pentru persoană. Dacă nu conține niciuna sau este SAML 2.0, schimbați tipul de token la furnizorul de identitate.
# en: 5be4caa0
check-external-provider-settings = External Identities (identități externe) → All identity providers (toți furnizorii de identitate) → furnizorul: comparați ID-ul de client, secretul și adresele cu intrarea de la furnizor și verificați dacă secretul a expirat.
# en: 91b8886a
check-provider-key-list = Deschideți din afara rețelei dvs. adresa jwks_uri din metadatele furnizorului: trebuie să răspundă cu JSON valid, care conține cheile lui publice de semnare (JWK). Dacă nu, trebuie să remedieze cei care administrează furnizorul.
# en: 4babd200
map-provider-email = Uitați-vă la un id_token al furnizorului: trebuie să conțină revendicarea (claim) sub, de fiecare dată aceeași pentru această persoană, și adresa de e-mail. În External Identities (identități externe) → All identity providers (toți furnizorii de identitate) → furnizorul, valoarea scope trebuie să ceară email, iar Claims mapping (maparea revendicărilor) trebuie să indice revendicările potrivite.
# en: b56b0bcf
check-email-verified-claim = Uitați-vă la un id_token al furnizorului: email_verified trebuie să fie true. Cereți furnizorului să îl trimită pentru adresele pe care le-a verificat cu adevărat; nu îl setați la true pentru toată lumea.
# en: b9be872b
choose-domainless-federation = Dacă oamenii partenerului au adrese din multe domenii, cum ar fi Gmail, nu adăugați acele domenii. Vedeți în ghidul Microsoft dacă se potrivește federarea SAML fără domeniu (domainless): ea nu compară domeniul.
# en: ee231b82
remove-guest-federation-with-own-provider = Dacă sunt afectați chiar oamenii dvs.: poate că o intrare din All identity providers (toți furnizorii de identitate) → Custom (personalizat) indică furnizorul propriei organizații. Această cale este numai pentru invitați. Eliminați intrarea după ce v-ați asigurat că niciun invitat nu intră prin ea.
