# en: 6b4495fe
check-rest-endpoint = Apelați cu aceeași intrare punctul final REST indicat în mesaj: trebuie să răspundă cu 200 și revendicări (claims) sau cu 409 și un text pentru persoană.
# en: b3319c6a
review-last-policy-change = Comparați cu ultima modificare a politicilor personalizate: chei, revendicări (claims), profiluri tehnice, setările altor furnizori de identitate.
# en: 8af1ad6e
compare-policy-with-reference = Comparați partea politicii personalizate indicată în mesaj cu referința Microsoft pentru ea: numele, trimiterile la alte părți și ordinea.
# en: 2c233b83
allow-cors-for-template = Faceți ca serverul care păstrează șablonul să răspundă la GET și OPTIONS cu antete CORS pentru originea paginii de conectare: https://<entitate>.b2clogin.com sau domeniul dvs. de conectare, scris cu litere mici.
# en: f38e42df
check-template-parts = Deschideți șablonul din afara rețelei dvs., cu consola browserului: fiecare script, stil și imagine trebuie să vină prin https, fără 404 și fără nicio eroare.
# en: 8644346c
supply-bearer-claim = În profilul tehnic RESTful, revendicarea (claim) indicată în UseClaimAsBearerToken trebuie să fie printre InputClaims, iar un pas anterior al parcursului trebuie să-i fi dat o valoare.
# en: fd387fe2
check-template-address = Deschideți adresa șablonului într-o fereastră privată, din afara rețelei dvs.: trebuie să răspundă cu 200. O găsiți în politică, la LoadUri, sau în fluxul de utilizator, la Page layouts (aspectul paginilor) → Custom page URI (URI de pagină personalizată). În Azure Storage, blobul trebuie să poată fi citit de oricine, iar literele mari și mici contează.
# en: 74d9a89e
check-b2c-policy-key = În entitatea găzduită B2C, Identity Experience Framework → Policy keys (chei de politică): trebuie să existe o cheie cu numele folosit în StorageReferenceId (B2C_1A_…), pentru utilizarea potrivită (Signature sau Encryption), activată și neexpirată. Creați-o sau încărcați-o, în fiecare mediu.
# en: 06d22fc6
find-technical-profile = Căutați în politică și în politicile ei de bază valoarea Id a profilului tehnic indicat în mesaj: o greșeală de tastare, literele mari și mici sau un profil care există numai în fișierele altui mediu.
# en: 1c3b67c6
upload-policies-in-order = Încărcați din nou politicile, de la cea de bază până la cea de tip relying party, fiecare cu TenantId, PolicyId și BasePolicy ale acestei entități găzduite. Poate că acolo a rămas o bază mai veche.
# en: 13a6cf4b
add-technical-profile-metadata = Adăugați în profilul tehnic elementul Item (în Metadata) sau Key (în CryptographicKeys, cu StorageReferenceId al unei chei de politică) indicat în mesaj, scris ca în referința Microsoft pentru acest fel de profil.
# en: 56daf69c
check-rest-basic-credentials = Profilul tehnic cu AuthenticationType Basic folosește cheile BasicAuthenticationUsername și BasicAuthenticationPassword. Apelați chiar dvs. API-ul cu aceleași două valori, apoi introduceți-le din nou ca chei de politică, fără spații sau sfârșituri de linie.
# en: e8a77004
upload-rest-client-certificate = Încărcați la Policy keys (chei de politică) certificatul de client ca PFX, împreună cu cheia lui privată, și indicați-l în profilul tehnic ca ClientCertificate. Nu trebuie să fie expirat, iar API-ul trebuie să-l accepte.
# en: 4ba94c68
set-default-user-journey = Indicați parcursul de utilizator (user journey) în politica de tip relying party: RelyingParty → DefaultUserJourney cu un ReferenceId care există în ea sau în baza ei.
# en: ff309164
request-relying-party-policy = Verificați că aplicația cere politica de tip relying party, cum este B2C_1A_signup_signin, nu pe cea de bază sau pe cea de extensii.
# en: 7f510fc6
add-relying-party-secret = În politica de tip relying party, dați profilului tehnic un element Key cu Id client_secret, care trimite la cheia de politică în care se află secretul aplicației. Microsoft a retras acest cod: dacă politica este veche, comparați-o și cu un pachet de pornire (starter pack) actual.
# en: 8a099f07
end-journey-with-send-claims = Parcursul de utilizator (user journey) trebuie să se încheie cu exact un OrchestrationStep având Type SendClaims, al cărui CpimIssuerTechnicalProfileReferenceId indică emitentul de tokenuri (cum este JwtIssuer). Numerotați pașii fără goluri.
# en: 32994be2
correct-claim-resolver = Comparați rezolvatorul indicat în mesaj, de exemplu Culture:LanguageName sau OIDC:ClientId între acolade, cu lista Microsoft de rezolvatori de revendicări (claim resolvers): grafia, literele mari și mici și dacă acest fel de profil tehnic îl acceptă.
# en: 4423a6f0
check-journey-step-providers = În acest pas, fiecare ClaimsExchange sau ClaimsProviderSelection trebuie să indice un profil tehnic existent și activat, iar unei selecții trebuie să-i corespundă un schimb din pasul următor (TargetClaimsExchangeId).
