# en: f6020d79
check-assertion = Onaylamayı (assertion) kontrol edin: x5t (veya x5t#S256) sertifikayı gösterir, aud çağırdığınız belirteç uç noktasıdır (aynı bulut, aynı kiracı), iss ve sub değerlerinin ikisi de istemci kimliğidir (client ID), exp ileri bir zamandır.
# en: 606360b9
acquire-token-interactively = Belirteci atın ve etkileşimli olarak yenisini alın. MSAL’de, kullanıcı arayüzü gerektiğini bildiren hatayı (UI required) yakalayın ve etkileşimli yöntemi çağırın.
# en: 0d324249
expect-blocked-cookies = Bu, oturumu açık kullanıcılarda oluyorsa üçüncü taraf çerezleri engelleniyordur: gizli bir çerçeve (iframe) oturumu göremez. PKCE ve yenileme belirteçleriyle yetkilendirme kodu akışını veya tam sayfa yönlendirmeyi kullanın.
# en: f95d98f5
check-on-behalf-of-request = On-behalf-of (adına) isteğinde client_id, assertion (kimlik belirteci değil, bu API için verilmiş bir erişim belirteci), requested_token_use=on_behalf_of ve scope değerlerini kontrol edin.
# en: cea6d894
expose-delegated-permission = Hedef API yalnızca uygulama izinleri sunuyorsa on-behalf-of (adına) isteği başarılı olamaz. Bu API’de bir temsilci izni (delegated permission) tanımlayın ve bu izne onay verilmesini sağlayın.
# en: 4a277001
remove-symmetric-signing-key = Uygulama kaydının ve hizmet sorumlusunun (service principal) keyCredentials değerlerini kontrol edin. Türü (type) Symmetric, kullanımı (usage) Sign olan anahtarı kaldırın ve bir sertifika kullanın.
# en: 639f4964
send-access-token-for-own-api = Hedef kitlesi (audience, aud) isteği yapan API olan bir erişim belirteci gönderin; kimlik belirteci veya Microsoft Graph için alınmış bir belirteç göndermeyin.
# en: 0378d74b
check-assertion-issuer-version = Gönderdiğiniz belirtecin (assertion) iss ve ver değerlerini, çağırdığınız uç noktayla karşılaştırın; belirtecin bu kiracıdan geldiğini ve süresinin dolmadığını kontrol edin.
# en: 1ef1623b
check-assertion-times = Sunucunun saatinin doğru, onaylamanın (assertion) da yeni olduğunu kontrol edin: nbf ve exp UTC olmalı, her istek için yeni bir onaylama oluşturulmalıdır.
# en: 38a18919
redeem-code-once-and-at-once = Yetkilendirme kodunu bir kez, birkaç dakika içinde ve tek bir yerden kullanın. Sayfanın yeniden yüklenmesi, kodu yeniden gönderen yavaş bir kuyruk veya kodu kullanan iki yer olup olmadığına bakın: çatının ara yazılımı (middleware) ile kendi işleyiciniz ya da iki kez çalışan bir bileşen.
# en: 1e06f262
store-newest-refresh-token = Her yeni yenileme belirteci geldiğinde onu saklayın: bir yenilemenin yanıtı yeni bir tane getirir.
# en: 5bd9209a
check-token-is-whole = Belirtece gönderildiği hâliyle bakın: noktalarla birleştirilmiş üç Base64url bölümü olmalı, bir kez kodlanmalı (encode), ilk bölümü alg değerini (istemci onaylamasında, client assertion, sertifikayı da) belirten bir JSON olmalıdır. Üçüncü bölüm boşsa imzalama anahtarı yüklenememiştir.
# en: 6f2ebb7d
leave-address-with-code = Kodu kullandıktan sonra kodun bulunmadığı bir adrese yönlendirin; böylece sayfa yeniden yüklenince kod bir daha gönderilmez.
# en: 75669f47
redeem-at-same-policy = Her kodu ve yenileme belirtecini, onu veren ilkenin belirteç uç noktasında (token endpoint) kullanın: yolda veya p parametresinde belirtilen ilke, yetkilendirme isteğindekiyle aynı olmalıdır.
# en: 96a50e70
keep-accounts-per-policy = MSAL’de isteği, aynı ilkeye ait hesap ve yetkili adresiyle (authority) yapın. Parola sıfırlandıktan veya profil düzenlendikten sonra, oturum açma ilkesinde etkileşimli bir oturum açma başlatın.
# en: 685cd8d9
compare-policy-names = İletideki iki ilke adını, her ortamda, uygulamanın ayarlarıyla karşılaştırın.
# en: edd63f87
start-sign-in-after-spa-limit = Bunu günde bir kez bekleyin: tek sayfalı uygulamanın (SPA) yenileme belirteçleri, yenilenenler de dahil, toplam 24 saat geçerlidir. Hatayı yakalayın (MSAL.js’te InteractionRequiredAuthError) ve acquireTokenRedirect veya acquireTokenPopup yöntemini çağırın.
# en: f26f5c2c
use-service-identity = Başkası adına yapılan çağrıyı bir hizmetin kimliğiyle yapın: bu kiracıda hizmet sorumlusu (service principal) ve kendine ait bir kimlik bilgisi olan bir uygulamayla.
# en: f7a4942f
compare-token-with-flow = Gönderdiğiniz erişim belirtecinin kodunu çözün; taleplerini (claims) ve iletide belirtilen amacı, çağrının istediğiyle karşılaştırın. Bu amaç için Entra ID’den ayrı bir belirteç alın; başkasını iletmeyin, değiştirmeyin.
# en: c5310866
avoid-hidden-frame = MSAL.js’te belirteçleri yalnızca önbellekten ve yenileme belirteciyle yenileyin (cacheLookupPolicy AccessTokenAndRefreshToken): o zaman hiçbir gizli çerçeve (iframe) Microsoft’ta oturum aramaz. Bu başarısız olunca her çağrı için ayrı ayrı değil, tek bir etkileşimli oturum açma başlatın.
# en: e48eb3b1
answer-401-when-expired = API’nize gelen belirtecin exp değerini denetleyin ve zamanı geçmişse 401 yanıtı verin ki istemci yenisini alsın. Bu belirteci, daha sonra değiştirmek üzere saklamayın.
# en: 530d7621
keep-long-jobs-going = İstek bittikten sonra süren işler için uzun süreli bir oturum başlatın: MSAL.NET’te InitiateLongRunningProcessInWebApi, Microsoft.Identity.Web’de LongRunningWebApiSessionKey. Bu oturum kendini bir yenileme belirteciyle yeniler.
# en: d5324d9b
refresh-app-service-tokens = App Service kimlik doğrulamasında X-MS-TOKEN-AAD üst bilgilerindeki belirteçler kendiliğinden yenilenmez: X-MS-TOKEN-AAD-EXPIRES-ON içindeki zamandan önce /.auth/refresh adresini çağırın.
# en: 3a2dc391
ask-office-for-token-once-more = Bir Office eklentisinde getAccessToken yöntemini bir kez daha, ama yalnızca bir kez çağırın: Office bunun üzerine yeni bir belirteç getirir.
# en: 32eaf44d
add-named-jwt-field = Eksik alanın adı iletide yazar: onu, gönderdiğiniz JWT’nin gövdesine tam bu yazımla ekleyin ve JWT’yi yeniden imzalayın.
# en: 6f8a79cd
send-public-jwk = pop_jwk içinde anahtarın yalnızca genel (public) bölümünü, JWK biçiminde eksiksiz bir JSON olarak ve bir kez kodlanmış (encode) hâlde gönderin. MSAL gibi bir kitaplık bunu kendiliğinden yapar.
# en: 2c025dfd
fetch-fresh-nonce = Yazılımınız nonce içeren istekleri kendisi oluşturuyorsa: her istekten hemen önce yeni bir nonce alın (grant_type=srv_challenge), bir kez kullanın ve saklamayın.
