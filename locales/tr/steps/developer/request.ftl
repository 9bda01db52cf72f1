# en: d3815cb3
name-tenant-in-request = Kiracıyı belirtin: yetkili adresinde (authority) veya domain_hint ya da login_hint ile. Kullanıcı olmadan yapılan isteklerde (istemci kimlik bilgileri, client credentials) kiracı her zaman yetkili adresinde yazmalıdır.
# en: 85b0d6b1
send-pkce = Yetkilendirme isteğinde code_challenge ve code_challenge_method (değeri tam bu yazımla S256), belirteç isteğinde de buna ait code_verifier gönderin. Güncel MSAL kitaplıkları ikisini de yapar.
# en: 6d1ec01c
match-code-verifier = Bu denemenin code_challenge değerine ait code_verifier değerini gönderin: her deneme için ayrı bir değer saklayın ki sekmeler ve yinelenen denemeler karışmasın; değeri bütün sunucularınızın okuyabileceği bir yerde tutun.
# en: 3b860799
correct-scope = Her kapsamı (scope) API’nin Uygulama Kimliği URI’si (Application ID URI) ve izin olarak yazın, kapsamları boşlukla ayırın; başında API olmayan kapsam Microsoft Graph’a ait sayılır. /.default kapsamını başkalarıyla birlikte göndermeyin; istemci kimlik bilgileri (client credentials) akışı yalnızca /.default kabul eder.
# en: 6b5d1265
capture-request = İsteği yakalayın ve her parametreyi, en başta da iletide adı geçeni, protokolün tanımıyla karşılaştırın: yazım, kodlama (encode), boş, doldurulmamış veya kesilmiş değerler.
# en: bb7d9d85
post-form-encoded = Belirteç isteklerini JSON olarak değil, application/x-www-form-urlencoded ile POST olarak gönderin; her değer bir kez kodlanmış (encode) olsun.
# en: d5b04585
add-missing-parameter = Eksik parametreyi isteğe, protokoldeki yazımıyla ekleyin: yetkilendirme isteğinin sorgusuna veya belirteç uç noktasına (token endpoint) giden POST’un form olarak kodlanmış gövdesine. Hangisi olduğu iletide yazar.
    .name = { $name } parametresini isteğe, protokoldeki yazımıyla, belirteç uç noktasına (token endpoint) giden bir POST’un form olarak kodlanmış gövdesine ekleyin.
# en: 92d79a2b
use-right-endpoint = Tarayıcıyı GET ile /authorize adresine gönderin, /token adresini POST ile çağırın. Ayarlarda bu iki adresin yerinin karışmadığını kontrol edin.
# en: f18b8cf3
declare-known-authority = Azure AD B2C, External ID, AD FS veya kendi adresiniz için kitaplığın bu türe ait ayarını (MSAL.NET’te WithB2CAuthority, MSAL.js’te knownAuthorities) kullanın ve oraya yalnızca kendi ana bilgisayar adınızı yazın.
# en: 235effe2
check-realm-in-request = Kuruluşu uygulamanız kendisi belirtiyorsa (whr, domain_hint, yetkili adresindeki kiracı) yazımını ve istediğiniz hesaba ait olduğunu kontrol edin. Emin değilseniz ipucunu (hint) göndermeyin.
# en: 0d9944f5
use-supported-algorithm = Entra ID’nin desteklediği bir algoritma kullanın: JWT için RS256, SAML için RSA-SHA256. İletide adı geçen algoritmayı uygulamanın ayarlarında ve kitaplıklarında arayın.
# en: 4e5b9390
encode-each-value = Gizli diziler ve parolalar da dahil her değeri URL için bir kez kodlayın (encode) ve kodlanmadan gönderilen &, #, < ve + işaretlerini arayın. state ve nonce değerlerini yalnızca harf, rakam, - ve _ ile oluşturun.
# en: 3b58ec30
use-v2-endpoint = v2.0 uç noktasını (/oauth2/v2.0/authorize ve /oauth2/v2.0/token), resource yerine scope ile çağırın. Uygulama hâlâ ADAL kullanıyorsa MSAL’e geçin.
# en: 112f858d
allow-personal-accounts = Kişisel Microsoft hesapları da girebilecekse: Uygulama kayıtları → uygulama → Kimlik doğrulaması → Desteklenen hesap türleri bunları kapsamalı, bildirimde (manifest) erişim belirtecinin sürümü 2 olmalıdır. External ID kiracısında bunu yapmayın: orada AADSTS500207 hatasına yol açar.
# en: 54b7343b
clear-region-name = App Service ve Functions’ta kitaplıklar bölgeyi REGION_NAME değişkeninden okuyabilir. Seçeneği kaldırmak yetmezse bu değişkeni bu uygulama için boş bir değere ayarlayın.
# en: d292a6c1
send-grant-unchanged = Yetkilendirme kodunu veya yenileme belirtecini aldığınız gibi, eksiksiz ve URL için bir kez kodlanmış (encode) olarak, her birini kendi grant_type değeriyle (authorization_code, refresh_token) gönderin. Çok kısa bir veritabanı alanı veya değeri kırpan ya da değiştiren (+, /, satır sonları) bir kod olup olmadığına bakın.
# en: 132dca9a
calculate-code-challenge = S256’da sınama değeri (code_challenge), doğrulayıcının (code_verifier) SHA-256 karmasının dolgu karakteri (padding) olmadan Base64url ile yazılmış hâlidir ve her zaman 43 karakterdir. code_challenge_method yoksa veya plain ise doğrulayıcının kendisidir: 43 ile 128 karakter arası.
# en: 23e73176
redeem-with-same-values = Kodu veya belirteci, hangi istemci kimliği (client ID), yeniden yönlendirme URI’si ve yetkili adresi (authority; kiracı dahil) için verildiyse onlarla ve kullanıcının onayladığı kapsamlarla (scope) kullanın. Bunları ikinci kez hesaplamak yerine oturum açma işleminin state değeriyle birlikte saklayın.
# en: 74504219
ask-with-openid-scope = id_token istiyorsanız kapsama (scope) openid ekleyin. Birden fazla yanıt türü (response_type) boşlukla ayrılır; örneğin code id_token.
# en: 90f916ab
use-default-scope = Yalnızca bir kapsam (scope) gönderin: API’nin Uygulama Kimliği URI’si (Application ID URI) veya uygulama kimliği, ardından /.default; örneğin https://graph.microsoft.com/.default.
# en: 3bdda9f0
sign-in-person-instead = Uygulama bir kullanıcı adına çalışacaksa o kullanıcının oturumunu yetkilendirme kodu akışıyla açın ve temsilci izinlerini (delegated permission) orada isteyin.
# en: 9d78038c
drop-resource-parameter = v2.0 uç noktasında resource göndermeyin; yetkilendirme isteğinde de, kodu kullanırken de, yenilerken de: hangi API’nin istendiğini scope zaten belirtir.
# en: a163dee0
align-resource-with-scopes = İstemcileri resource göndermekte direten bir MCP sunucusunda: sunucunun meta verilerinde resource ile scopes_supported aynı uygulamayı göstersin. Etki alanı kiracıda doğrulanmışsa sunucunun adresi Uygulama Kimliği URI’si (Application ID URI) olabilir.
# en: 243d7333
send-b2c-scope = scope gönderin: kullanıcının oturumunu açmak için openid, yenileme belirteci için offline_access, erişim belirteci için API’nin kapsamı (veya istemci kimliğinin kendisi).
# en: a7acfc04
check-platform-and-flow = Platform ile akışın birbirine uyduğunu kontrol edin: tek sayfalı uygulama (SPA) kod ve PKCE ile, gizli dizisiz; sunucu uygulaması Web altında, kod ve gizli diziyle; eski örtük akış (implicit flow) uygulaması kodsuz.
# en: 0269f2df
write-b2c-scope-in-full = API’nin kapsamını (scope), API izinlerinde göründüğü gibi tam yazın; örneğin https://<kiracı>.onmicrosoft.com/<API>/<izin>. Bunun yanında yalnızca openid ve offline_access isteyin.
# en: 0b1d96a6
drop-graph-scopes = User.Read gibi Microsoft Graph kapsamlarını (scope) çıkarın: bir kullanıcı akışı bunları veremez. Kullanıcının bilgilerini belirteçten okuyun veya Graph’ı, sunucunuzdan, ayrı bir uygulamayla çağırın.
# en: d36a289a
expose-api-in-b2c = API’yi, uygulamanın bulunduğu B2C kiracısında kaydedin: API’yi kullanıma sunma (Expose an API) → Uygulama Kimliği URI’si (Application ID URI) ve kapsamlar (scope). Sonra bunları uygulamaya API izinleri altında ekleyin.
# en: 6a24f4f5
match-id-token-hint-audience = id_token_hint içindeki aud değerini iletideki değerlerle karşılaştırın: belirteç, ilkenin teknik profilinde (technical profile) IdTokenAudience ile belirtilen değerlerden birini taşımalıdır.
# en: 3fcae117
check-id-token-hint-keys = id_token_hint belirtecinin, ilkenin denetlerken kullandığı anahtarla imzalandığını kontrol edin: ilke anahtarındaki (client_secret) ortak gizli diziyle veya verenin (issuer) anahtar listesinde bu kid altında bulunan anahtarla. iss, nbf ve exp de uymalıdır.
# en: 6422290f
open-hint-metadata = Teknik profilin (technical profile) METADATA adresini ve orada belirtilen anahtar listesini ağınızın dışından açın: ikisi de yanıt vermeli, issuer belirteçteki iss ile aynı olmalıdır.
# en: fc3f20bd
check-scope-exists = Kapsamı (scope) tanımlandığı yerde arayın: API’nin kaydında API’yi kullanıma sunma (Expose an API) veya Microsoft Graph izin başvurusu. Bu, etkin bir temsilci izni (delegated permission) olmalıdır; uygulama rolü kapsam değildir.
# en: 0725ae68
look-at-scope-as-sent = scope parametresine gönderildiği hâliyle bakın: adlar yalnızca boşlukla ayrılır; satır sonu (%0a), virgül veya tırnak işareti bulunmaz.
# en: cae6c439
check-loaded-configuration = Çalışan uygulamanın gerçekte hangi ayarları, en başta da hangi yetkili adresini (authority) okuduğuna bakın: boş bir ayar, “your-tenant-id” gibi doldurulmamış bir yer tutucu, adı başka bir değişken veya değerin üzerine yazan bir ortam ya da güncelleme söz konusu olabilir.
# en: b989c6d5
set-tenant-id = Yetkili adresine (authority) kiracının kimliğini veya etki alanlarından birini yazın; uygulama birden fazla kiracıya açıksa common, organizations veya consumers. Bu ayar boşken uygulama başlamasın.
# en: 764fc4e7
check-address-is-whole = Bunu oturum açma sayfasında bir kullanıcı görüyorsa adresin tamamına bakın: bu ortamda boş kalmış bir ayar, &amp; olarak yazılmış bir &, adresi ilk & işaretinde kesen bir kabuk (shell) veya sorguyu düşüren bir yönlendirme ya da ara sunucu (proxy) olabilir.
# en: f61beab1
add-domain-hint = İstek kullanıcıyı Active Directory’deki bir SID veya UPN ile belirtiyorsa her zaman, kullanıcının kuruluşunun doğrulanmış bir etki alanıyla domain_hint de ekleyin.
# en: f7f62fc2
submit-missing-attributes = Hangi özniteliklerin zorunlu olduğunu yanıttan okuyun, bunları kullanıcıdan isteyin ve aynı kaydolma işlemine gönderin. Yerel kimlik doğrulaması (native authentication) SDK’larında bunun için ayrı bir çağrı (submitAttributes) vardır.
# en: a7657f90
send-grant-type = grant_type değerini protokoldeki yazımıyla gönderin: authorization_code, refresh_token, client_credentials, urn:ietf:params:oauth:grant-type:device_code veya on-behalf-of (adına) için urn:ietf:params:oauth:grant-type:jwt-bearer. RFC 8693’ün token-exchange türü bunların arasında değildir.
# en: 4c8473f8
send-response-mode = response_mode=query, fragment veya form_post gönderin ya da parametreyi hiç göndermeyin. Doğrudan /authorize adresinden alınan belirteçte yalnızca fragment ve form_post kullanılabilir.
# en: a2585fd5
act-for-person-as-agent = Kullanıcı adına şablon (blueprint) değil, aracı kimliği (agent identity) hareket etsin: client_id aracı kimliğinin istemci kimliği, client_assertion şablonun onun için fmi_path ile aldığı belirteç, assertion ise kullanıcı oturum açtığında istemci uygulamanın şablon için aldığı belirteç olsun.
# en: b924390b
use-agent-library = Bu adımları doğru sırayla yapan kitaplıklar vardır; örneğin .NET için Microsoft.Identity.Web.AgentIdentities.
# en: 36611228
send-one-hint = Ya sid ya login_hint gönderin. MSAL’de hesabı (account) iletin veya ikisini birden değil, yalnızca birini ayarlayın.
# en: d72004a5
send-sid-unchanged = sid gönderiyorsanız onu aynı oturumun kimlik belirtecinden alın, değiştirmeyin ve bir kez kodlayın (encode). Geri çevrilirse sid göndermeyin, onun yerine hesap adını login_hint ile gönderin.
# en: c73f200b
shorten-request = state değerini kısa tutun: verileri bir oturumda saklayın ve yalnızca onların anahtarını gönderin. Her yönlendirmede yeniden eklenen kapsamlar (scope) veya parametreler olup olmadığına da bakın.
# en: b0473c85
use-post-binding = Uzun SAML isteklerini adresin içinde değil, HTTP-POST bağlamasıyla (binding) gönderin.
# en: 47dbdd79
correct-principal-name = Asıl adı (principal name) name/host@realm biçiminde yazın: ad (name) bulunmalıdır; “/” işaretinden sonraki ana bilgisayar (host) ve “@” işaretinden sonraki bölge (realm) yazılmayabilir.
# en: 77d78058
escape-xml = XML’i bir kitaplıkla, UTF-8 olarak oluşturun; &, < ve tırnak işaretlerini kitaplık kaçış dizisine çevirsin (escape). Denetim karakterlerinin çoğuna XML’de kaçış dizisi olarak bile izin verilmez.
# en: 7dbca038
clear-ended-session = Belirttiğiniz oturum artık yoksa kendi oturumunuzu temizleyin ve etkileşimli bir oturum açma başlatın. Oturumu kapatmak istiyorduysanız işlemi tamamlanmış sayın.
# en: 7c4a25c1
send-scope-with-code = Kodu kullanan belirteç isteğinde scope gönderin: yetkilendirme isteğindeki kapsamlar, boşlukla ayrılmış olarak; değer boş olmasın.
# en: 76c1b689
use-plain-host-name = Yanıt URL’sindeki ana bilgisayar adına hem gönderilen hem kayıtlı hâliyle bakın: yalnızca harf, rakam, kısa çizgi ve nokta kullanın. Boşluk, alt çizgi ve doldurulmamış yer tutucu olup olmadığına bakın.
# en: 5bf468b8
check-logout-request = Oturumu kapatma isteğini protokolle karşılaştırın. SAML: ID, Version, UTC olarak IssueInstant, sizin Issuer değeriniz ve tam olarak oturum açılırken verilen NameID ile bir LogoutRequest. OpenID Connect: end_session_endpoint adresi ve kayıtlı bir post_logout_redirect_uri.
# en: b38d15cc
sign-out-own-session-only = Yalnızca uygulamanızın kendisinin oturum açtırdığı kullanıcıların oturumunu kapatmayı, aynı tarayıcı oturumunda ve oturum açarken kullanılan Issuer (varlık kimliği, entity ID) ile isteyin.
# en: d6ce796b
send-current-session-index = Bu kullanıcının son oturum açma işlemiyle gelen SessionIndex değerini değiştirmeden gönderin. Değeri yalnızca o oturumla birlikte saklayın ki daha eski bir oturum açmanın değeri gönderilmesin.
# en: fa6facce
send-claims-as-json = claims değerini geçerli JSON olarak, URL için bir kez kodlanmış (encode) biçimde gönderin. Bir talep sınamasını (claims challenge) değiştirmeden iletin (MSAL’de WithClaims, claims veya claims_challenge ile); bir API onu Base64 ile kodlanmış olarak verdiyse önce kodunu çözün.
# en: b581e430
replace-device-token = Cihaz belirteci (device token) v2.0 kaynağında çalışmaz: bir v1.0 kaynağı isteyin veya belirteci başka bir akışla, kullanıcı adına ya da uygulamanın kendisi için alın.
# en: 27a4480a
call-with-mutual-tls = Belirteç isteğini karşılıklı TLS (mutual TLS) üzerinden, bunun için ayrılmış uç noktada ve bağlantıda uygulamanın sertifikasıyla yapın veya bunu gerektirmeyen bir hedef kitle (audience) isteyin.
# en: 957519db
offer-other-contact = Yerel kimlik doğrulamasında (native authentication) kullanıcı bir yöntem kaydederken ilk e-posta adresi veya telefon numarası geri çevrilirse başka birini vermesine olanak tanıyın.
# en: 5f6bde02
use-one-client-id = client_id gönderin ve onu, gönderdiğiniz diğer her şeydeki istemci kimliğiyle karşılaştırın; örneğin istemci onaylaması (client assertion; iss, sub), kod veya yenileme belirteci: hepsi aynı uygulamaya ait olmalıdır. Federasyon kimlik bilgisinde (federated credential) iss ve sub dış sistemi belirtir; bu yüzden client_id mutlaka gönderilmelidir.
# en: b3fb5fbe
send-each-parameter-once = Her parametreyi bir kez gönderin. Hem adreste hem gövdede bulunan veya kitaplığın ayarladığı, kodunuzun da yeniden eklediği bir parametre (prompt, nonce, login_hint, scope) olup olmadığına bakın.
# en: 40750acd
use-consumers-authority = Yalnızca kişisel hesaplar için kaydedilmiş bir uygulamada, v2.0 uç noktasıyla birlikte https://login.microsoftonline.com/consumers yetkili adresini (authority) kullanın.
# en: ff7006af
send-newest-continuation-token = Yerel kimlik doğrulaması (native authentication) API’sinin her yanıtı yeni bir continuation_token getirir: en yenisini, eksiksiz ve bir kez gönderin. Geri çevrilirse akışın ilk uç noktasından yeniden başlayın.
# en: 8936a757
match-policy-client-id = İlke bir uygulamayı belirtiyor (teknik profilinde veya giriş taleplerinde, input claims, client_id): client_id olarak onun kimliğini gönderin veya sizin uygulamanız için hazırlanmış bir ilke kullanın.
# en: e2040595
send-b2c-response-type = response_type=code gönderin. Doğrudan /authorize adresinden kimlik veya erişim belirteci almak için değer id_token, token veya boşlukla (%20 ya da + olarak kodlanmış) ayrılmış olarak ikisidir.
# en: a8cf3f3c
send-jwt-bearer-assertion-type = client_assertion yanında, bir kez kodlanmış (encode) olarak client_assertion_type=urn:ietf:params:oauth:client-assertion-type:jwt-bearer gönderin. Hangi türün geldiği ve hangisinin beklendiği iletide yazar.
# en: 4e49a8f4
send-post-logout-redirect-uri = Oturumu kapatma isteğinde post_logout_redirect_uri gönderin: uygulamanın yeniden yönlendirme URI’si olarak kayıtlı, eksiksiz ve bir kez kodlanmış (encode) bir https adresi.
# en: 52477e17
send-b2c-prompt = prompt=login, none, consent veya select_account değerlerinden yalnızca birini, küçük harfle gönderin ya da parametreyi hiç göndermeyin.
# en: e070951a
show-device-code = Kodu (user_code) ve adresi (verification_uri) yan yana gösterin; kod, kopyalanabilen bir metin olsun. Kullanıcılara kodu o sayfada yazmaları gerektiğini belirtin.
# en: 285743f6
use-tenant-id-in-authority = Belirteç uç noktasının (token endpoint) adresine etki alanı adı, common veya organizations yerine kiracının kimliğini (Entra yönetim merkezi → Genel bakış sayfasındaki GUID) yazın.
# en: 07578e42
remove-reserved-identifier = İletide ayrılmış (reserved) bir tanımlayıcıdan söz ediliyorsa: o kimliği, iletide belirtilen uygulama kaydının bildiriminde (manifest) arayın ve oradan çıkarın.
# en: a54e386a
ask-one-api-at-a-time = scope birden fazla API’yi belirtiyorsa: her belirteç isteğinde tek bir API’nin kapsamlarını isteyin ve sonraki API için yenileme belirteciyle bir belirteç daha alın.
# en: e6c5dce3
keep-client-id-out-of-discovery = İstek /.well-known/openid-configuration adresine gidiyorsa bu adrese client_id koymayın. Kendi imzalama anahtarı olan bir uygulamada parametrenin adı appid olur.
