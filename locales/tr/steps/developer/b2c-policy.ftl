# en: 6b4495fe
check-rest-endpoint = İletide adı geçen REST uç noktasını aynı girişle çağırın: uç nokta, taleplerle (claims) birlikte 200 veya kullanıcıya gösterilecek bir metinle 409 döndürmelidir.
# en: b3319c6a
review-last-policy-change = Özel ilkelerde en son yapılan değişiklikle karşılaştırın: anahtarlar, talepler (claims), teknik profiller (technical profile), diğer kimlik sağlayıcılarının ayarları.
# en: 8af1ad6e
compare-policy-with-reference = Özel ilkenin iletide belirtilen bölümünü Microsoft’un bu bölümle ilgili başvuru belgesiyle karşılaştırın: adlar, başka bölümlere yapılan başvurular ve sıra.
# en: 2c233b83
allow-cors-for-template = Şablonun bulunduğu sunucu, oturum açma sayfasının kaynağına (origin), yani https://<kiracı>.b2clogin.com adresine veya küçük harflerle yazılmış kendi oturum açma etki alanınıza, GET ve OPTIONS isteklerinde CORS üst bilgileriyle yanıt vermelidir.
# en: f38e42df
check-template-parts = Şablonu ağınızın dışından, tarayıcı konsolu açıkken açın: her betik, stil ve görüntü https üzerinden, 404 vermeden ve hatasız gelmelidir.
# en: 8644346c
supply-bearer-claim = RESTful teknik profilinde (technical profile), UseClaimAsBearerToken içinde belirtilen talep (claim) InputClaims arasında yer almalı ve kullanıcı yolculuğunun (user journey) daha önceki bir adımında doldurulmuş olmalıdır.
# en: fd387fe2
check-template-address = Şablonun adresini (ilkede LoadUri, kullanıcı akışında Sayfa düzenleri → Özel sayfa URI’si) gizli pencerede ve dışarıdan açın: 200 döndürmelidir. Azure Depolama’da blobu herkes okuyabilmelidir; büyük ve küçük harfler de önemlidir.
# en: 74d9a89e
check-b2c-policy-key = B2C kiracısında Kimlik Deneyimi Çerçevesi → İlke anahtarları: StorageReferenceId içinde kullanılan adla (B2C_1A_…), doğru kullanım (Signature veya Encryption) için, etkinleşmiş ve süresi dolmamış bir anahtar bulunmalıdır. Anahtarı her ortamda oluşturun veya yükleyin.
# en: 06d22fc6
find-technical-profile = İletide belirtilen teknik profilin (technical profile) Id değerini ilkede ve temel ilkelerinde arayın: bir yazım hatası, büyük ve küçük harf farkı veya yalnızca başka bir ortamın dosyalarında bulunan bir profil söz konusu olabilir.
# en: 1c3b67c6
upload-policies-in-order = İlkeleri, temel ilkeden bağlı olan taraf (relying party) ilkesine doğru yeniden karşıya yükleyin; her birinde bu kiracının TenantId, PolicyId ve BasePolicy değerleri bulunsun. Orada hâlâ eski bir temel ilke olabilir.
# en: 13a6cf4b
add-technical-profile-metadata = İletide belirtilen Item öğesini (Metadata altına) veya Key öğesini (CryptographicKeys altına, bir ilke anahtarının StorageReferenceId değeriyle) teknik profile (technical profile) ekleyin. Adı, Microsoft’un bu profil türüyle ilgili başvuru belgesindeki gibi yazın.
# en: 56daf69c
check-rest-basic-credentials = AuthenticationType değeri Basic olan teknik profil (technical profile), BasicAuthenticationUsername ve BasicAuthenticationPassword anahtarlarını kullanır. API’yi aynı iki değerle kendiniz çağırın, sonra bunları boşluk ve satır sonu olmadan ilke anahtarı olarak yeniden girin.
# en: e8a77004
upload-rest-client-certificate = İstemci sertifikasını, özel anahtarıyla birlikte PFX olarak İlke anahtarları altına yükleyin ve teknik profilde (technical profile) ClientCertificate olarak belirtin. Süresi dolmamış olmalı ve API onu kabul etmelidir.
# en: 4ba94c68
set-default-user-journey = Kullanıcı yolculuğunu (user journey) bağlı olan taraf (relying party) ilkesinde belirtin: RelyingParty → DefaultUserJourney öğesinin ReferenceId değeri, bu ilkede veya temelinde var olmalıdır.
# en: ff309164
request-relying-party-policy = Uygulamanın, temel ilkeyi veya uzantı ilkesini değil, bağlı olan taraf (relying party) ilkesini (örneğin B2C_1A_signup_signin) istediğini kontrol edin.
# en: 7f510fc6
add-relying-party-secret = Bağlı olan taraf (relying party) ilkesinde teknik profile (technical profile), Id değeri client_secret olan ve uygulamanın gizli dizisini tutan ilke anahtarına başvuran bir Key ekleyin. Microsoft bu kodu kullanımdan kaldırdı: ilke eskiyse onu güncel bir başlangıç paketiyle (starter pack) de karşılaştırın.
# en: 8a099f07
end-journey-with-send-claims = Kullanıcı yolculuğu (user journey), türü (Type) SendClaims olan ve CpimIssuerTechnicalProfileReferenceId ile belirteci veren profili (örneğin JwtIssuer) belirten tek bir OrchestrationStep ile bitsin. Adımları arada boşluk bırakmadan, ardışık numaralandırın.
# en: 32994be2
correct-claim-resolver = İletide belirtilen çözümleyiciyi (süslü ayraç içinde, örneğin Culture:LanguageName veya OIDC:ClientId) Microsoft’un talep çözümleyicileri (claim resolver) listesiyle karşılaştırın: yazımı, büyük ve küçük harfleri ve bu tür teknik profilin (technical profile) onu kabul edip etmediği.
# en: 4423a6f0
check-journey-step-providers = Adımdaki her ClaimsExchange veya ClaimsProviderSelection, var olan ve etkin bir teknik profili (technical profile) belirtmeli, bir seçim de sonraki adımın bir değişimiyle (TargetClaimsExchangeId) eşleşmelidir.
