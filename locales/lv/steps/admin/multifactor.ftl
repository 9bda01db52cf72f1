# en: fec21e44
read-authentication-details = Sign-in logs (pierakstīšanās žurnāli) → šis pieprasījums → cilne Authentication details (autentifikācijas detaļas): noskaidrojiet, kura metode tika izmēģināta un kā tas beidzās.
# en: 7949f24c
revoke-sessions-if-attacked = Ja šo pierakstīšanos nesāka pats lietotājs, viņa paroli zina kāds cits: atiestatiet to un izvēlieties Revoke sessions (atsaukt sesijas).
# en: 23e08dff
require-reregistration = Users (lietotāji) → lietotājs → Authentication methods (autentifikācijas metodes): noņemiet metodi, kas vairs nedarbojas, vai izvēlieties Require re-register multifactor authentication (prasīt no jauna reģistrēties daudzfaktoru autentifikācijai). Vispirms pārliecinieties, ka to tiešām lūdz pats lietotājs.
# en: d07feaec
check-federated-multifactor-claim = Federatīvam domēnam: pārbaudiet, vai jūsu federācijas pakalpojums veic otro soli un sūta par to apgalvojumu (amr, authnmethodsreferences) ar vērtību no Microsoft dokumentācijas un vai domēna iestatījums federatedIdpMfaBehavior ir piemērots.
# en: a30ea4a0
check-registration-policy = Conditional Access (nosacījuma piekļuve): meklējiet politikas lietotāja darbībai „Register security information” (reģistrēt drošības informāciju) un noskaidrojiet, ko tās prasa.
# en: 5323185e
check-remembered-devices = Multifactor authentication (daudzfaktoru autentifikācija) → Additional cloud-based multifactor authentication settings (papildu mākoņa daudzfaktoru autentifikācijas iestatījumi): apskatiet, cik dienu tiek atcerētas uzticamas ierīces. Neapvienojiet to ar pierakstīšanās biežumu (sign-in frequency): abi kopā jautā neparedzamos brīžos.
# en: 10cb2e12
check-authenticator-mode = Authentication methods (autentifikācijas metodes) → Policies (politikas) → Microsoft Authenticator: lietotājam jābūt iekļautam, un pie Authentication mode (autentifikācijas režīms) jābūt Any (jebkurš) vai Passwordless (bez paroles).
# en: 815d5599
check-code-mail-delivery = Ja kodi pienāk vēlu vai nepienāk nemaz, izsekojiet ziņojumu lietotāja adreses e-pasta sistēmā: Microsoft vēstules var aizturēt filtrs vai pelēkais saraksts (greylist).
# en: bc6a7fe9
match-policy-to-qr-code = Ja lietotājs pierakstās ar QR kodu un PIN: dodiet viņam arī otru metodi vai ar nosacījuma piekļuvi nosakiet, kas tā vietā aizsargās viņa lietotnes, piemēram, atbilstošas koplietotas ierīces jūsu pašu tīklā.
# en: 50e7683e
check-passkey-policy = Authentication methods (autentifikācijas metodes) → Policies (politikas) → Passkey (FIDO2) (piekļuves atslēga): tai jābūt iespējotai un lietotājam iekļautam, viņš nedrīkst būt nevienā grupā, kas pievienota izņēmumiem, un viņa atslēgas modelim (AAGUID) jābūt atļautam. Kas to mainīja, rāda Audit logs (audita žurnāli).
# en: 086827db
check-certificate-method = Authentication methods (autentifikācijas metodes) → Policies (politikas) → Certificate-based authentication (autentifikācija ar sertifikātu): tai jābūt iespējotai un lietotājam iekļautam, un viņš nedrīkst būt nevienā grupā, kas pievienota izņēmumiem. Pie Configure (konfigurēt) salīdziniet viņa sertifikāta izsniedzēju un politiku OID ar kārtulām un pārbaudiet, vai CA scoping (CA tvērums) ļauj to izmantot viņa grupai.
# en: c6b518de
check-external-method-setup = Authentication methods (autentifikācijas metodes) → Policies (politikas) → ārējā metode: salīdziniet Discovery Endpoint (atklāšanas galapunkts), Client ID (klienta ID) un App ID (lietotnes ID) ar to, ko jums deva nodrošinātājs, un pārbaudiet, vai tā lietotnei ir dota administratora piekrišana.
# en: fb51825f
read-provider-answer = Ziņojumā teikts, kas nodrošinātāja atbildē nebija kārtībā. Nosūtiet to kopā ar kodu un laiku nodrošinātāja atbalsta dienestam, kas var ieskatīties savā žurnālā.
# en: 62789bec
bridge-certificate-outage = Ja cilvēki nevar gaidīt: ļaujiet viņiem tikmēr pierakstīties citādi, ar piekļuves atslēgu (passkey), kas viņiem jau ir, vai pagaidu piekļuves caurlaidi (Temporary Access Pass). Vispirms pārliecinieties, ka to tiešām lūdz viņi paši. Neizņemiet iestādi no pārbaudes: tad varētu tikt pieņemti atsaukti sertifikāti.
