# en: b7330ad2
drop-requested-authn-context = RequestedAuthnContext öğesini istekten çıkarın: bu öğe isteğe bağlıdır.
# en: e23520fa
force-fresh-sign-in = Belirli bir yöntem gerekiyorsa ForceAuthn="true" gönderin; böylece kullanıcı baştan oturum açar.
# en: 926d800e
send-saml-request = İşlemi uygulamada başlatın: AuthnRequest’i DEFLATE ile sıkıştırılmış, Base64 ile ve URL için kodlanmış (encode) olarak, yönlendirmenin SAMLRequest parametresinde gönderin.
# en: e4a6f70c
follow-signing-certificate-changes = Microsoft’un imzalama sertifikalarını uygulamanın federasyon meta veri adresinden düzenli olarak okuyun ve orada listelenenlerin her birini kabul edin; böylece yeni bir sertifika kimseyi dışarıda bırakmaz.
# en: 62884e20
check-saml-bearer-assertion = Uygulamanız belirteç uç noktasına (token endpoint) kendisi bir SAML onaylaması (assertion) gönderiyorsa onu eksiksiz, imzalı, değiştirilmemiş ve Base64url ile kodlanmış olarak, sürümüne ait grant_type değeriyle (saml1_1-bearer veya saml2-bearer) gönderin. Hedef kitlesini (audience) ve zamanlarını kontrol edin.
# en: 8fdfda39
sign-saml-request = Her AuthnRequest’i RSA-SHA256 ile imzalayın ve genel sertifikayı, uygulamayı Entra ID’de ayarlayanlara verin.
# en: 3d8b0bcf
place-saml-signature-by-binding = İmzayı, kullanılan bağlamanın (binding) öngördüğü yere koyun: HTTP-Redirect’te sorgu dizesine (SigAlg ve Signature), HTTP-POST’ta XML’in içine.
# en: 02f9aa5f
send-fresh-issue-instant = AuthnRequest’i veya LogoutRequest’i her seferinde yeniden oluşturun; IssueInstant (ve gönderiyorsanız NotOnOrAfter) UTC olsun ve eşitlenmiş bir saatten alınsın. İsteği önbelleğe almayın, bir bağlantının içine de koymayın.
# en: a715355e
not-in-the-app = Uygulamada düzeltilecek bir şey yok: çözüm, kiracı ile diğer oturum açma sayfası arasındadır.
# en: 2c596897
compare-provider-request = Teknik profili (technical profile) sağlayıcının kılavuzuyla karşılaştırın: METADATA veya uç noktalar, scope, response_mode ve istemcinin kendini nasıl kanıtladığı.
# en: c16c0d03
remove-saml-property = İletide belirtilen özelliği AuthnRequest’ten çıkarın. Entra ID için ID, Version, IssueInstant ve Issuer yeterlidir.
    .propertyName = { $propertyName } özelliğini AuthnRequest’ten çıkarın. Entra ID için ID, Version, IssueInstant ve Issuer yeterlidir.
# en: 00bf0f5c
send-login-hint-instead = Söz konusu olan Subject ise ve hesap adının önceden doldurulmasını istiyorsanız onun yerine oturum açma adresinin sorgusuna login_hint ekleyin.
# en: 4a83b2b1
check-saml-encoding = Bir isteğin kodunu, bağlamanın (binding) öngördüğü biçimde çözün: HTTP-Redirect’te istek DEFLATE ile sıkıştırılır, Base64 ile ve URL için kodlanır (encode); HTTP-POST’ta yalnızca Base64 ile kodlanır. Sonuç, düzgün biçimli SAML 2.0 XML’i olmalıdır.
# en: 375e3d91
ask-for-post-binding = ProtocolBinding değerini urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST yapın veya hiç göndermeyin ve yanıtı POST kabul eden bir adreste alın.
# en: 31a34090
check-authn-request-parts = AuthnRequest’te, SAML 2.0’ın ad alanlarında (namespace) şunlar bulunmalıdır: bir harfle veya “_” ile başlayan ID (örneğin bir GUID’in önünde “_”), Version="2.0", UTC olarak IssueInstant ve uygulamanın varlık kimliğini (entity ID) taşıyan Issuer.
# en: 6b3451ba
set-saml-destination = Destination değerini kiracının Oturum Açma URL’si (Login URL) yapın (küresel bulutta https://login.microsoftonline.com/<kiracı kimliği>/saml2) veya hiç göndermeyin: isteğe bağlıdır.
# en: 8177df5d
correct-name-id-policy = NameIDPolicy isteğe bağlıdır. Gönderiyorsanız persistent, transient (ikisi de SAML 2.0), emailAddress veya unspecified (ikisi de SAML 1.1) biçimlerinden birini kullanın ve gerekmedikçe SPNameQualifier eklemeyin.
# en: 42734829
check-ws-federation-request = WS-Federation isteğini protokolle karşılaştırın: wa=wsignin1.0, uygulamanın tanımlayıcısını taşıyan wtrealm, kayıtlı bir adresi taşıyan wreply, değiştirilmemiş wctx; her biri bir kez kodlanmış (encode) olmalıdır.
# en: 19f7bb78
choose-supported-wauth = Nasıl oturum açılacağını Entra ID seçsin diye wauth göndermeyin. Bir oturum açma işleminde aranan koşulların, örneğin ikinci adımın, yeri kuruluşun Koşullu Erişim ayarlarıdır.
# en: 6b54cdae
use-on-behalf-of-not-own-assertion = Uygulamanız bir SAML onaylamasını (assertion) belirteçle değiştiriyorsa ve vereni (issuer) https://sts.windows.net/… ise: Entra ID yalnızca federasyondaki bir AD FS’nin verdiği onaylamaları kabul eder, kendi verdiklerini hiçbir zaman kabul etmez. Kullanıcının oturumunu OpenID Connect ile açın veya bir erişim belirteciyle on-behalf-of (adına) akışını kullanın.
# en: 0dc5c009
write-saml-value-as-uri = Hangi öğe olduğu iletide yazar: içine bir URI koyun. AuthnContextClassRef için bu, örneğin urn:oasis:names:tc:SAML:2.0:ac:classes:Password değeridir; başında ve sonunda boşluk veya satır sonu olmamalıdır.
# en: bcbfecf2
open-policy-metadata = Tarayıcıda https://<kiracı>.b2clogin.com/<kiracı>.onmicrosoft.com/<ilke>/v2.0/.well-known/openid-configuration adresini açın: açılıyorsa kiracıyı ve ilkeyi uygulamanın ayarlarıyla karşılaştırın. SAML’de adresin sonu /<ilke>/samlp/metadata olur.
# en: 9f5c13d6
compare-issuer-in-id-token = Sağlayıcıyı siz işletiyorsanız: her kimlik belirtecine iss değerini, keşif belgesindeki (discovery document) issuer ile tam olarak aynı biçimde koyun; ana bilgisayar adı, yol ve sondaki eğik çizgi de aynı olsun.
