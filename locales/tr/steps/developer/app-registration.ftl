# en: 6575733c
compare-redirect-uri-exactly = Gönderilen yeniden yönlendirme URI’sini kayıtlı olanlarla karakteri karakterine karşılaştırın: şema, bağlantı noktası, yol, büyük ve küçük harf, sondaki eğik çizgi.
# en: 00ed5280
check-forwarded-host = Bir ara sunucunun (proxy) arkasındaysanız uygulamanın yeniden yönlendirme URI’sini, iletilen ana bilgisayar adıyla (forwarded host) ve https ile oluşturduğunu kontrol edin.
# en: 6fc9a65c
say-app-needs-assignment = Uygulamada bir sorun yok. Uygulama bir kuruluşun tamamına açık olacaksa bunu kurulum kılavuzunda belirtin.
# en: 509c5ff3
check-client-id-and-tenant = İstemci kimliğini (client ID) ve yetkili adresindeki (authority) kiracıyı uygulama kaydıyla karşılaştırın: bir yazım hatası, başka bir ortam veya silinmiş bir kayıt söz konusu olabilir.
# en: 00ec4a22
consent-in-customer-tenant = Başka kuruluşların kullanıcıları için uygulama çok kiracılı olmalı ve kuruluşları önce ona onay vermelidir.
# en: 2c4f3edc
make-app-multitenant = Uygulamayı başka kuruluşların hesapları da kullanacaksa: Uygulama kayıtları → uygulama → Kimlik doğrulaması → Desteklenen hesap türleri. Hangi kiracıların girebileceğini de kodunuzda denetleyin.
# en: 4c5b2520
read-disabled-status = Bütün müşterilerinizde başarısız oluyorsa Microsoft Graph’ta uygulamanın disabledByMicrosoftStatus değerini okuyun ve bir destek talebi açın.
# en: 10d62762
send-secret-value = Gizli dizinin (client secret) kimliğini (Secret ID) değil, “Değer” (Value) sütunundakini gönderin. Değer yalnızca bir kez gösterilir: kimse saklamadıysa yeni bir gizli dizi ekleyin.
# en: 6bfde679
check-secret-belongs-to-app = Gizli dizi (client secret) ile istemci kimliğinin (client ID) aynı uygulama kaydından geldiğini ve çalışan uygulamanın gerçekte hangi ayarları okuduğunu kontrol edin.
# en: 70196c7d
read-inner-code = İletide ikinci bir kod geçiyorsa neyin yanlış olduğunu o söyler: onu da araştırın.
# en: 86e874d6
renew-secret = Yeni bir gizli dizi (client secret) ekleyin, dağıtın, sonra eskisini kaldırın ve bir sonraki yenilemeyi planlayın.
# en: c8a2f11f
avoid-secrets = Daha da iyisi, yönetilen kimlik veya federasyon kimlik bilgisi (federated credential) kullanın: bunlarda elle yenilenecek bir şey yoktur. Bu mümkün değilse bir sertifika kullanın ve süresi dolmadan çok önceye bir anımsatıcı koyun.
# en: f29d974f
send-credential = Bir web uygulaması veya hizmet, her belirteç isteğiyle client_secret veya client_assertion göndermelidir.
# en: fda62c29
allow-public-client = Yalnızca yeniden yönlendirme URI’si göndermeyen (cihaz kodu, ad ve parola, tümleşik Windows oturumu) ve gizli dizi saklamayan bir uygulamada: Kimlik doğrulaması → Genel istemci akışlarına izin ver → Evet. Sunucuda çalışan bir uygulamada ayarı Hayır olarak bırakın.
# en: ec3597a1
use-spa-platform = Tek sayfalı bir uygulamada (SPA): yeniden yönlendirme URI’sini “Tek sayfalı uygulama” altında kaydedin ve PKCE ile kod akışını kullanın.
# en: ab0b3707
use-web-platform = Kodu sunucuda kullanan bir uygulamada: yeniden yönlendirme URI’sini “Tek sayfalı uygulama” veya “Mobil ve masaüstü uygulamaları” altında değil, Web altında kaydedin ve “Genel istemci akışlarına izin ver” ayarını Hayır olarak bırakın.
# en: e8622bb3
use-code-flow = PKCE ile response_type=code isteyin; örtük akış (implicit flow) artık eskidir.
# en: fbf81107
enable-id-tokens = Kimlik doğrulaması → Örtük verme ve karma akışlar: Uygulamanın doğrudan yetkilendirme uç noktasından kimlik belirteci alması gerekiyorsa “Kimlik belirteçleri” kutusunu işaretleyin. “Erişim belirteçleri” kutusunu yalnızca henüz değişemeyen eski bir uygulama için işaretleyin.
# en: ff5d4b18
provide-api-in-tenant = API’nin, kullanıcıların oturum açtığı kiracıda bir hizmet sorumlusu (service principal) olmalıdır: kiracının yöneticisi önce API’ye onay verir. API, istemcinizi knownClientApplications içinde listeliyorsa ikisine aynı anda da onay verebilir.
# en: c981ca93
check-request-identity = İstemci kimliğinin (client ID) veya SAML isteğindeki Issuer değerinin bu uygulamaya ait olduğunu ve istekteki sertifikanın kayıtlı olduğunu kontrol edin.
# en: 5c103b1a
use-absolute-uri = Adresi, başında şemasıyla (https://) eksiksiz gönderin ve bir kez kodlayın (encode). Uygulamanın ayarlarındaki temel URL’ye bakın.
    .name = { $name } değerini, başında şeması (https://) bulunan eksiksiz bir adres olarak gönderin ve bir kez kodlayın (encode). Uygulamanın ayarlarındaki temel URL’ye bakın.
# en: 991183d3
ask-for-service-root = Hizmetin içindeki bir sitenin veya sayfanın adresini değil, hizmetin bütününü isteyin; örneğin https://contoso.sharepoint.com.
# en: 42142ae1
set-application-id-uri = Uygulama kayıtları → uygulama → API’yi kullanıma sunma (Expose an API): Uygulama Kimliği URI’sini (Application ID URI; bildirimde identifierUris) belirleyin ve isteklerde tam olarak bu değeri kullanın.
# en: e78ecae4
use-own-app-registration = Örnek değerlerin ve ortak kullanılan istemci kimliklerinin yerine kendi uygulama kaydınızın kimliğini ve kiracısını koyun.
# en: d41d9451
look-for-missing-permissions = Uygulama kayıtları → uygulama → API izinleri: Yalnızca kimliğiyle gösterilen veya API’si kiracıda bulunmayan girdileri arayın. Artık var olmayan bir hizmetin girdilerini çıkarın, diğerlerini API’yi işletenlerle açıklığa kavuşturun ve yeniden onay isteyin.
# en: 41505937
drop-azure-region = İsteği bulutunuzun küresel adresine gönderin, örneğin login.microsoftonline.com: MSAL’de WithAzureRegion (azureRegion, azure_region) kullanmayın. Bölgesel adresler yalnızca yönetilen kimlikleri ve Microsoft’un kendi hizmetlerini kabul eder.
# en: afe90ef1
register-own-redirect-uri = Gönderilen adres uygulamanızın kendi adresiyse ve doğruysa onu kaydedin: Uygulama kayıtları → uygulama → Kimlik doğrulaması, uygulamanın çalıştığı platformun (Web, Tek sayfalı uygulama veya Mobil ve masaüstü) altında. /adminconsent bağlantısında da redirect_uri olarak aynı adresi gönderin.
# en: 06d1ed37
use-mobile-desktop-platform = Bir masaüstü uygulamasında, mobil uygulamada veya betikte: yeniden yönlendirme URI’sini Web veya “Tek sayfalı uygulama” altında değil, “Mobil ve masaüstü uygulamaları” altında kaydedin.
# en: 3fd17aa3
accept-mapped-claims = Tek kiracılı bir uygulamada: Uygulama kayıtları → uygulama → Bildirim (Manifest), api altındaki acceptMappedClaims değerini true yapın. Çok kiracılı bir uygulamada bunu hiçbir zaman yapmayın: yabancılar onun için talep (claim) uydurabilir.
# en: e7630788
match-audience-for-mapped-claims = acceptMappedClaims ile hedef kitle (audience), istemci kimliği (client ID) veya kiracının doğrulanmış etki alanlarından birindeki bir Uygulama Kimliği URI’si (Application ID URI) olmalıdır; örneğin https://<kiracı>.onmicrosoft.com/<uygulama>. Bunu “API’yi kullanıma sunma” altında belirleyin ve belirteci bu adla isteyin.
# en: 5f63816f
add-own-signing-key = Çok kiracılı bir uygulamada: hizmet sorumlusuna (service principal) kendine ait bir imzalama anahtarı verin (Microsoft Graph’ta addTokenSigningCertificate), bitiş tarihini not edin ve anahtarı zamanında yenileyin.
# en: 93c7fd3f
validate-with-own-key = Uygulamanın kendi anahtarı varsa meta verileri, adresin sonuna ?appid= ve istemci kimliğini (client ID) ekleyerek okuyun: uygulamanın belirteçlerini orada listelenen anahtarlar imzalar.
# en: 0dff1da2
match-federated-credential = İşinizin gerçekte aldığı belirteçteki iss, sub ve aud değerlerini okuyun ve her birini federasyon kimlik bilgisiyle (federated credential) karakteri karakterine karşılaştırın. Büyük ve küçük harfler de sondaki eğik çizgi de önemlidir.
# en: daf04b65
look-at-job-subject = Konu (subject), işin nasıl çalıştığına bağlıdır: GitHub Actions’ta dal (branch), etiket (tag), pull request veya ortam (environment), Kubernetes’te ad alanı (namespace) ve hizmet hesabı. Oturum açacak her birine kendi kimlik bilgisi gerekir.
# en: b2f487f1
check-identity-of-credential = İşin kullandığı istemci kimliğinin (client ID) ve kiracının (AZURE_CLIENT_ID, AZURE_TENANT_ID), kimlik bilgisini taşıyan uygulamaya veya yönetilen kimliğe ait olduğunu kontrol edin.
# en: bffed8f7
register-app-in-each-cloud = Uygulamayı kiracının kendi bulutunda (portal.azure.us, portal.azure.cn) bir kez daha kaydedin; her bulut için ayrı bir istemci kimliği (client ID), kimlik bilgisi ve yetkili adresi (authority) bulundurun.
# en: 9d198c52
use-addresses-of-one-cloud = Oturum açma, Microsoft Graph ve yönetim için hep aynı bulutun adreslerini kullanın: login.microsoftonline.us ile graph.microsoft.us birlikte kullanılır.
# en: 31ece2f5
register-broker-redirect-uri = Uygulama bir aracı uygulama (broker) üzerinden oturum açıyorsa onun adresini de kaydedin: Mac ve iPhone’da msauth.<paket kimliği>://auth, Android’de msauth://<paket>/<imza karması>, Windows’ta ms-appx-web://microsoft.aad.brokerplugin/<istemci kimliği>.
# en: 1b5d26af
grant-application-permissions = Uygulama kayıtları → uygulama → API izinleri: Temsilci izinleri değil, uygulama izinleri ekleyin ve bir yöneticinin onay vermesini sağlayın. /.default ile alınan belirteç, verilmiş olan izinleri taşır.
# en: f9a52e32
keep-one-platform-per-uri = Uygulama kayıtları → uygulama → Kimlik doğrulaması: Her yeniden yönlendirme URI’sini yalnızca bir platform altında kaydedin ve yanlış olandan kaldırın. Bunlar karışıyorsa her uygulama türü için ayrı bir kayıt kullanın.
# en: 3ad3b69c
redeem-outside-web-view = Bir masaüstü veya sunucu uygulamasında belirteç uç noktasını (token endpoint) bir sayfadan veya web görünümünden değil, yerel koddan veya sunucudan çağırın: Origin üst bilgisi gönderilmemelidir.
# en: 98e7456f
sign-in-anew-after-platform-change = Platformu değiştirdikten sonra belirteç önbelleğini temizleyin ve kullanıcıların baştan oturum açmasını sağlayın: önceden alınmış kodlar ve yenileme belirteçleri eski türünü korur.
# en: 01c4f6cb
redeem-in-browser = Tek sayfalı bir uygulama (SPA), kodunu ve yenileme belirteçlerini MSAL.js’in yaptığı gibi tarayıcıda kullanır. Sunucuya da belirteç gerekiyorsa sunucu kendi kod akışını yürütsün.
# en: f765a278
tick-both-implicit-boxes = Yalnızca henüz değişemeyen bir uygulamada: Kimlik doğrulaması → Örtük verme ve karma akışlar, “Kimlik belirteçleri” ve “Erişim belirteçleri” kutularının ikisini de işaretleyin. B2C kiracısında yalnızca biri yetmez.
# en: 0a55d7c1
use-ropc-policy = Oturumu koddan parolayla açıyorsanız (ROPC) isteği bunun için hazırlanmış bir kullanıcı akışına veya ilkeye gönderin ve “Genel istemci akışlarına izin ver” ayarını açın.
# en: 13bd0801
register-for-user-flows = Uygulamayı B2C kiracısında, kullanıcı akışlarına yönelik hesap türüyle (“Herhangi bir kimlik sağlayıcısındaki …”, Accounts in any identity provider …) kaydedin ve onun istemci kimliğini (client ID) kullanın.
# en: b1bff215
renew-assertion-each-time = Kitaplığa bitmiş bir onaylama (assertion) değil, bir geri çağırma (callback) veya sertifikanın kendisini verin: bir kez oluşturulan dizenin süresi birkaç dakika içinde dolar. Kubernetes’te belirteç dosyasını her istekte yeniden okuyun.
# en: 33e9ae8d
log-in-again-in-pipeline = GitHub Actions gibi, OIDC ile oturum açan bir işlem hattında (pipeline) oturumu, ona gerek duyan adımlardan hemen önce, uzun işlerde bir kez daha açın: işlem hattının kendi belirteci yalnızca birkaç dakika geçerlidir.
# en: 6756a544
remove-credential-from-public-client = Bir masaüstü, mobil veya tek sayfalı uygulamada (SPA): client_secret ve client_assertion göndermeyin, kitaplığın genel istemcisini (public client) kullanın. Böyle bir uygulamanın içine konmuş bir gizli dizi artık gizli değildir: onu silin veya bir sunucuya gerekiyorsa yenileyin.
# en: 4ebc4a56
set-client-id = Kaydınızın Uygulama (istemci) kimliğini, yetkilendirme isteğinin sorgusunda ve belirteç isteğinin gövdesinde client_id olarak gönderin. Değerin boş veya hep sıfır olması, çoğu zaman bir ayarın boş olduğunu veya hâlâ bir şablonun değerini taşıdığını gösterir.
# en: 08c47331
add-federated-credential = Doğru uygulama buysa: Sertifikalar ve gizli diziler → Federasyon kimlik bilgileri sayfasında kendi iş yükünüz için bir kimlik bilgisi ekleyin; gerçekte aldığı belirteçteki veren (issuer), konu (subject) ve hedef kitle (audience) değerlerini girin.
# en: 9e956d49
get-token-for-agent = Şablonun (blueprint) kendi kimliğiyle, fmi_path değerine aracı kimliğinin (agent identity) istemci kimliğini yazıp api://AzureADTokenExchange/.default kapsamıyla client_credentials kullanın. Ardından aracı kimliği olarak bu belirteci client_assertion ile gönderip API için bir belirteç alın.
# en: a0539f3b
use-client-id-for-itself = Uygulama gerçekten kendi API’si için belirteç istiyorsa API’yi api:// adresiyle değil, kimliğiyle belirtin: scope olarak <istemci kimliği>/.default veya v1 uç noktasında resource olarak istemci kimliği (client ID).
# en: dc095225
compare-github-subject-form = GitHub Actions: Deponun konuyu (subject) hangi biçimde gönderdiğine bakın: yalnızca adlarla mı, yoksa 15 Temmuz 2026’dan beri oluşturulan, adı değişen veya aktarılan depolarda olduğu gibi repo:owner@123/name@456:… biçiminde sayısal kimliklerle mi? Kimlik bilgisi de aynı biçimde olmalıdır.
# en: 9c705ac2
go-on-without-service = Hizmeti kullanmayan müşterilerde bunu bekleyin: hatayı yakalayın, hangi hizmetin eksik olduğunu söyleyin ve uygulamanın geri kalanı çalışsın.
# en: 16fdf234
use-one-certificate-for-both = Karşılıklı TLS’te (mutual TLS) bağlantıyı açan ve onaylamada (assertion) belirtilen sertifika aynı olmalıdır: parmak izini x5t#S256 ile karşılaştırın ve farklı sertifikalar belirten iki ayar olup olmadığına bakın.
# en: b98f8dfd
drop-tokens-of-old-certificate = Bir yenilemeden sonra, anahtar aynı kalmış olsa bile, eski sertifikaya ait önbellekteki belirteçleri ve onaylamaları (assertion) atın. MSAL’i güncelleyin: bazı sürümler bunları vermeyi sürdürüyordu.
# en: 1f738561
make-longer-rsa-key = En az iletide belirtilen bit sayısında (genellikle 2048) yeni bir anahtar çifti oluşturun, genel anahtarını kaydedin ve bundan sonra onunla imzalayın.
# en: 6a0fc9e2
claims-are-set-in-tenant = Uygulamanın kodunda düzeltilecek bir şey yok: bu talepler (claims), kullanıcıların oturum açtığı kiracıda ayarlanır. Uygulamaya hangi taleplerin gerektiğini kurulum kılavuzunuzda belirtin.
# en: 85cdea17
choose-supported-token-encryption = Uygulamanın, belirtecinin nasıl şifreleneceğini nerede seçtiğine (kaydında, kitaplığında, isteğinde) bakın ve Microsoft’un bu tür belirteç için belgelediği bir algoritma seçin. Geri çevrilen algoritma iletide yazar.
# en: 9e337403
ask-before-federating = Kullandığınız belirtecin verenini (issuer) ve konusunu (subject) yöneticilere bildirin ve bu uygulama için buna izin verilip verilemeyeceğini sorun.
# en: 8403176d
use-another-app-credential = Bu yol mümkün değilse kiracının izin verdiğini kullanın: Azure’da çalışan bir uygulamada yönetilen kimlik, değilse bir sertifika.
# en: 76d71e0b
use-managed-identity-token = client_assertion olarak, federasyon kimlik bilgisinde (federated credential) belirtilen bir yönetilen kimliğin veya dışarıdaki bir verenin (issuer) belirtecini gönderin. Oturum açmış bir kullanıcının belirtecini de, sıradan bir uygulamanın kendi gizli dizisiyle veya sertifikasıyla aldığı belirteci de hiçbir zaman göndermeyin.
# en: b5e5ca61
request-token-exchange-audience = Kanıt olarak gönderdiğiniz belirteci api://AzureADTokenExchange hedef kitlesiyle (audience) isteyin (ABD Kamu’da api://AzureADTokenExchangeUSGov, Çin’de api://AzureADTokenExchangeChina) ve federasyon kimlik bilgisine (federated credential) aynı değeri yazın.
# en: 67abd677
use-identity-of-same-tenant = Uygulamanın kayıtlı olduğu kiracıda bulunan bir yönetilen kimlik kullanın. Başka bir kiracıya ulaşmak için orada, aynı ana kiracının çok kiracılı bir uygulamasıyla oturum açın.
# en: feb5cbb2
use-issuer-of-same-cloud = Verenin (issuer), hedef kitlenin (audience) ve çağırdığınız yetkili adresinin (authority) bulutlarını karşılaştırın: küresel bulut, ABD Kamu (US Government) ve Çin birbiriyle karıştırılamaz.
# en: 17f79183
remove-duplicate-federated-credential = Uygulama kayıtları → uygulama → Sertifikalar ve gizli diziler → Federasyon kimlik bilgileri (yönetilen kimlikte onun Federasyon kimlik bilgileri): Konusu (subject) aynı olanları bulun ve vereni (issuer) ile hedef kitlesi (audience) doğru olan birini bırakın.
# en: 3a9e68a9
run-in-allowed-enterprise = Bu ileti göründüğünde kimlik bilgisindeki konu (subject) genellikle zaten doğrudur: onu değiştirmek işe yaramaz. GitHub, enterprise talebini yalnızca bir GitHub kurumsal (enterprise) hesabına bağlı kuruluşların depolarına verir, kişisel depolara hiçbir zaman vermez. İşi böyle bir depodan çalıştırın.
# en: 07b09b39
require-extension-permission = Uzantının resourceId değerinin belirttiği uygulamanın gerekli izinleri arasına CustomAuthenticationExtension.Receive.Payload iznini koyun ve bir yöneticinin onay vermesi gerektiğini kurulum kılavuzunda belirtin.
# en: 6a44f7df
read-authentication-events-for-cause = Bir yöneticiden bu oturum açma denemesinin Kimlik doğrulama olaylarını (Authentication Events) isteyin: oradaki kod (1003…), çağrıda neyin ters gittiğini söyler; örneğin zaman aşımı, geri çevrilen bir belirteç veya yanlış biçimde bir yanıt.
# en: d14c6a02
test-extension-api = Uzantının API’sini aynı girişle çağırın ve günlüğüne bakın: API iki saniye içinde, 200 durum koduyla ve bu olayın istediği JSON ile yanıt vermelidir.
# en: f8777033
use-own-identity-for-app-calls = İşin içinde bir kullanıcı yoksa on-behalf-of (adına) akışını kullanmayın: uygulama diğer API’yi istemci kimlik bilgileriyle (client credentials), kendi adına çağırsın.
# en: 18c9315e
use-work-accounts-authority = Herhangi bir kuruluşun iş veya okul hesapları için, kullanılan akışta kiracının belirtilmesi gerekmiyorsa, /common veya /consumers yerine /organizations yetkili adresini (authority) kullanın. İstemci kimlik bilgileri (client credentials) akışında kiracı her zaman belirtilmelidir.
# en: 9129ecbe
separate-registration-for-oauth = SAML uygulaması SAML için kalsın. OpenID Connect veya OAuth için ayrı bir uygulama kaydı oluşturun ve onun istemci kimliğini (client ID), söz konusu olan API ise onun kapsamını (scope) kullanın.
# en: 3d162ecf
turn-on-native-authentication = Uygulama kayıtları → uygulama → Kimlik doğrulaması → Ayarlar: “Aşağıdaki mobil ve masaüstü akışlarını etkinleştirin” (Genel istemci akışlarına izin ver) ve “Yerel kimlik doğrulamasını etkinleştirin” (Enable native authentication) ayarlarının ikisini de Evet yapın.
# en: fb73d817
add-first-credential = Uygulama kayıtları → uygulama → Sertifikalar ve gizli diziler: Uygulamanın orada hiç anahtarı yok. Bir federasyon kimlik bilgisi (federated credential) veya sertifika, bunlar olmazsa bir gizli dizi (client secret) ekleyin ve çalışan uygulamanın onu kullanmasını sağlayın.
# en: fc0a5008
use-allowed-certificate-subject = İletideki konu adlarını (subject name) bu uygulama için izin verilenlerle karşılaştırın ve bunlardan birini taşıyan bir sertifikayla imzalayın.
# en: 8101f6f5
read-issuer-afresh = Vereni (issuer) kaynağından okuyun: AKS’te az aks show --query oidcIssuerProfile.issuerUrl (yeniden oluşturulan bir kümenin vereni farklıdır); diğer sistemlerde kendi /.well-known/openid-configuration adresleri.
# en: 3e53a44b
federate-without-chain = Aradaki adımı kaldırın: önce federasyonla bir yönetilen kimlik olarak oturum açmak yerine, oturum açmak istediğiniz uygulamaya doğrudan dışarıdaki belirteç (kümenin hizmet hesabının veya işlem hattının belirteci) için bir federasyon kimlik bilgisi (federated credential) ekleyin.
# en: 74300003
check-public-client-in-manifest = Uygulama kayıtları → uygulama → Bildirim (Manifest): Tarayıcıda veya kullanıcıların kendi cihazlarında çalışan bir uygulamada allowPublicClient (isFallbackPublicClient) değeri true veya null olmalıdır. Sunucuda çalışan bir uygulamada değeri false olarak bırakın ve gizli diziyi gönderin.
