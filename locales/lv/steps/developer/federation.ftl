# en: b7330ad2
drop-requested-authn-context = Neiekļaujiet pieprasījumā RequestedAuthnContext: tas nav obligāts.
# en: e23520fa
force-fresh-sign-in = Ja vajadzīga noteikta metode, sūtiet ForceAuthn="true", lai cilvēks pierakstītos no jauna.
# en: 926d800e
send-saml-request = Sāciet lietotnē: sūtiet AuthnRequest novirzīšanas parametrā SAMLRequest, saspiestu ar DEFLATE, pēc tam kodētu ar Base64 un kā URL.
# en: e4a6f70c
follow-signing-certificate-changes = Regulāri nolasiet Microsoft parakstīšanas sertifikātus no lietotnes federācijas metadatu adreses un pieņemiet katru, kas tur norādīts, lai, parādoties jaunam, neviens nepaliktu ārā.
# en: 62884e20
check-saml-bearer-assertion = Ja jūsu lietotne SAML apliecinājumu (assertion) pati sūta pilnvaru galapunktam (token endpoint), sūtiet to pilnu, parakstītu, nemainītu un kodētu ar Base64url, un ar tā versijai atbilstošo piešķiršanas veidu (grant type; saml1_1-bearer vai saml2-bearer). Pārbaudiet tā adresātu (audience) un laikus.
# en: 8fdfda39
sign-saml-request = Katru AuthnRequest parakstiet ar RSA-SHA256, un publisko sertifikātu nododiet tiem, kas lietotni iestata pakalpojumā Entra ID.
# en: 3d8b0bcf
place-saml-signature-by-binding = Parakstu ielieciet tur, kur to paredz saistījums (binding): HTTP-Redirect gadījumā vaicājuma virknē (SigAlg un Signature), HTTP-POST gadījumā XML iekšpusē.
# en: 02f9aa5f
send-fresh-issue-instant = Katru reizi izveidojiet jaunu AuthnRequest vai LogoutRequest, kurā IssueInstant (un NotOnOrAfter, ja to sūtāt) ir pēc UTC no sinhronizēta pulksteņa. Neglabājiet to kešatmiņā un nelieciet saitē.
# en: a715355e
not-in-the-app = Lietotnē nekas nav jālabo: risinājums ir starp nomnieku un otru pierakstīšanās lapu.
# en: 2c596897
compare-provider-request = Salīdziniet tehnisko profilu ar nodrošinātāja pamācību: METADATA vai galapunktus, scope, response_mode un to, kā klients pierāda savu identitāti.
# en: c16c0d03
remove-saml-property = Izņemiet no AuthnRequest ziņojumā nosaukto rekvizītu. Pakalpojumam Entra ID vajag maz: ID, Version, IssueInstant un Issuer.
    .propertyName = Izņemiet no AuthnRequest rekvizītu { $propertyName }. Pakalpojumam Entra ID vajag maz: ID, Version, IssueInstant un Issuer.
# en: 00bf0f5c
send-login-hint-instead = Ja tas ir Subject un vēlaties, lai konta nosaukums būtu jau ierakstīts, tā vietā pievienojiet login_hint pierakstīšanās adreses vaicājumam.
# en: 4a83b2b1
check-saml-encoding = Atkodējiet vienu pieprasījumu tā, kā to paredz saistījums (binding): HTTP-Redirect ir saspiests ar DEFLATE, kodēts ar Base64 un kā URL; HTTP-POST kodēts tikai ar Base64. Jāiegūst pareizi veidots SAML 2.0 XML.
# en: 375e3d91
ask-for-post-binding = Piešķiriet ProtocolBinding vērtību urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST vai neiekļaujiet to nemaz, un saņemiet atbildi adresē, kas pieņem POST.
# en: 31a34090
check-authn-request-parts = Pieprasījumā AuthnRequest jābūt ID (sākas ar burtu vai „_”, piemēram, „_” un aiz tā GUID), Version="2.0", IssueInstant pēc UTC un Issuer ar lietotnes entītijas ID (entity ID), viss SAML 2.0 nosaukumvietās (namespace).
# en: 6b3451ba
set-saml-destination = Atribūtā Destination norādiet nomnieka Login URL (pierakstīšanās URL; globālajā mākonī https://login.microsoftonline.com/<nomnieka ID>/saml2) vai neiekļaujiet to: tas nav obligāts.
# en: 8177df5d
correct-name-id-policy = NameIDPolicy nav obligāts. Ja to sūtāt, izmantojiet kādu no formātiem persistent, transient (abi SAML 2.0), emailAddress vai unspecified (abi SAML 1.1) un neiekļaujiet SPNameQualifier, ja tas nav vajadzīgs.
# en: 42734829
check-ws-federation-request = Salīdziniet WS-Federation pieprasījumu ar protokolu: wa=wsignin1.0, wtrealm ar lietotnes identifikatoru, wreply ar reģistrētu adresi, wctx nemainīts, katra vērtība kodēta vienreiz.
# en: 19f7bb78
choose-supported-wauth = Neiekļaujiet wauth, lai Entra ID pats izvēlas, kā cilvēki pierakstās. Tam, kas pierakstoties ir obligāts, piemēram, otrajam solim, vieta ir organizācijas nosacījuma piekļuvē (Conditional Access).
# en: 6b54cdae
use-on-behalf-of-not-own-assertion = Ja jūsu lietotne apmaina SAML apliecinājumu (assertion) un tā izdevējs (issuer) ir https://sts.windows.net/…: Entra ID pieņem tikai federatīva AD FS izsniegtus apliecinājumus, nekad ne savus. Pierakstiet cilvēku ar OpenID Connect vai izmantojiet on-behalf-of ar piekļuves pilnvaru (access token).
# en: 0dc5c009
write-saml-value-as-uri = Ziņojumā nosaukts elements: ierakstiet tajā URI. Elementā AuthnContextClassRef tas ir, piemēram, urn:oasis:names:tc:SAML:2.0:ac:classes:Password, bez atstarpēm vai rindu pārnesumiem ap to.
# en: bcbfecf2
open-policy-metadata = Pārlūkprogrammā atveriet https://<nomnieks>.b2clogin.com/<nomnieks>.onmicrosoft.com/<politika>/v2.0/.well-known/openid-configuration: ja tas darbojas, salīdziniet nomnieku un politiku ar lietotnes iestatījumiem. SAML gadījumā tas ir /<politika>/samlp/metadata.
# en: 9f5c13d6
compare-issuer-in-id-token = Ja nodrošinātāju uzturat jūs: katrā ID pilnvarā (ID token) ielieciet iss tieši tādu, kāds atklāšanas dokumentā (discovery document) ir issuer, ar to pašu resursdatoru (host), ceļu un slīpsvītru beigās.
