# en: bec7be29
fix-saml-sign-on-url = Kurumsal uygulamalar → uygulama → Çoklu oturum açma → Temel SAML Yapılandırması: Oturum açma URL’si (Sign on URL), uygulamanın kendi oturum açma sayfası olmalıdır, hiçbir zaman bir Microsoft adresi değil. Bu alanı yalnızca uygulama sadece Uygulamalarım sayfasından başlatılabiliyorsa boş bırakın.
# en: 773efb17
finish-sso-in-app = Uygulamanın kendi ayarlarında, çoklu oturum açmanın açık olduğunu ve kiracınızın Oturum Açma URL’sini (Login URL) kullandığını kontrol edin.
# en: 8a5ae7e3
ask-vendor-for-authn-context = Uygulamanın satıcısından RequestedAuthnContext göndermeyi bırakmasını isteyin: bu isteğe bağlıdır ve çoğu uygulamaya gerekmez.
# en: 652ca200
check-immutable-id = Federasyon kullanan bir hesapta: ImmutableID değerini (http://schemas.microsoft.com/LiveID/Federation/2008/05/ImmutableID) gönderen kuralı ve bunun kaynağında (objectGUID veya ms-DS-ConsistencyGuid) bu kullanıcı için bir değer bulunduğunu kontrol edin. Değer, hesabın OnPremisesImmutableId değeriyle aynı olmalıdır.
# en: 9ee0e9cb
check-federation-settings = Federasyon hizmetinizin ve Entra ID’nin birbiri hakkında kayıtlı tuttuklarını karşılaştırın: veren (issuer), oturum açma adresi, imzalama sertifikası ve meta verilerdeki kiracı kimliği veya etki alanı.
# en: 3d0cd292
replace-saml-signing-certificate = Kurumsal uygulamalar → uygulama → Çoklu oturum açma → SAML Sertifikaları → Düzenle: Etkin bir sertifika olup olmadığına bakın. Yoksa veya olduğu hâlde hata sürüyorsa “Yeni Sertifika” ile bir sertifika ekleyip kaydedin.
# en: 6e58e917
give-new-certificate-to-app = Yeni sertifikayı uygulamayı işletenlere verin ve onlar hazır olduğunda “Sertifikayı etkinleştir” (Make certificate active) seçeneğini seçin: uygulama, yeni sertifikayı tanıyana kadar herkesi geri çevirir.
# en: a513c37b
compare-federation-certificate = Federasyon hizmetinizin şu anda imzalamak için kullandığı sertifikayı, etki alanı için kayıtlı olanla (Get-MgDomainFederationConfiguration) karşılaştırın. Sertifika yenilendiyse kaydı güncelleyin.
# en: 93a5d83e
compare-federation-issuer = SAML yanıtındaki Issuer değerini, etki alanı için kayıtlı veren (issuer) URI’siyle karakteri karakterine karşılaştırın. Bu değer yalnızca size ait olmalıdır: bir kılavuzdan kopyalanmış olanı başka kiracılar da kullanıyor olabilir. İki tarafı birlikte değiştirin.
# en: 168c7cb2
read-saml-answer = Tarayıcıda bir oturum açma işlemini yakalayın ve SAML yanıtını okuyun: imza, UTC olarak zamanlar, NameID (değişmez kimlik, immutable ID) ve IDPEmail (kullanıcı asıl adı, user principal name) yanıtta bulunmalıdır.
# en: e150e825
read-identity-provider-log = Başvurulan kimlik sağlayıcısının (AD FS, Okta, Ping …) günlüğünde aşağıdaki zamana bakın: hatanın nedeni orada yazar. Konuklarda bu, kendi kuruluşlarının sağlayıcısıdır.
# en: 59fae070
compare-guest-federation-issuer = Başka bir sağlayıcı üzerinden gelen kullanıcılarda: Dış Kimlikler → Tüm kimlik sağlayıcıları → sağlayıcının veya iş ortağının girdisi. Girdideki veren (issuer), SAML yanıtındaki Issuer ile ya da kimlik belirtecindeki iss ve /.well-known/openid-configuration içindeki issuer ile aynı olmalıdır. Değiştirmeden önce sağlayıcıya kendi değerini doğrulatın.
# en: 910f17e3
check-issuer-rule = Birden fazla etki alanı olan AD FS’de: Vereni (issuer) oluşturan talep kuralını (claim rule) bu kullanıcının adıyla sınayın. Kural, alt etki alanı için üst etki alanının verenini döndürmelidir.
# en: 426a1dda
check-verification-certificates = Kurumsal uygulamalar → uygulama → Çoklu oturum açma → SAML Sertifikaları → Doğrulama sertifikaları: İmzalı isteklerin zorunlu olup olmadığına bakın ve oradaki sertifikayı, uygulamanın imzalamak için kullandığı sertifikayla karşılaştırın.
# en: 69cd490e
ask-vendor-to-sign-requests = Uygulamanın satıcısına, imzalı SAML isteklerinin (RSA-SHA256) nasıl açıldığını sorun ve size verdikleri genel sertifikayı Doğrulama sertifikaları altına yükleyin.
# en: 2620c6c7
drop-signed-request-requirement = Uygulama imzalayamıyorsa ve sahipleri kabul ediyorsa “Doğrulama sertifikalarını gerektir” (Require verification certificates) seçeneğinin işaretini kaldırın. Microsoft bundan sonra imzaları denetlemez; yine de yalnızca uygulamanın kayıtlı Yanıt URL’lerine yanıt verir.
# en: 7532f30e
find-the-refusing-provider = Hangi sağlayıcıya başvurulduğunu bilmiyorsanız: Oturum açma günlüğündeki Kimlik doğrulama ayrıntıları, etki alanının federasyon ayarları ve özel kimlik doğrulama uzantıları olası sağlayıcıları gösterir.
# en: 26dcb036
send-email-claim = Kimlik sağlayıcısının, kullanıcının e-posta adresini http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress adıyla, harfi harfine böyle göndermesini sağlayın.
# en: 15f1af14
compare-partner-domain = Dış Kimlikler → Tüm kimlik sağlayıcıları → Özel → iş ortağının girdisi: Girdideki etki alanlarını, yanıtta @ işaretinden sonraki bölümle karşılaştırın. Bir etki alanını ancak iş ortağı kendisine ait olduğunu doğruladıysa ekleyin.
# en: f7d9b144
check-guest-answer-destination = Bir oturum açma işlemini yakalayın: yanıt https://login.microsoftonline.com/login.srf adresine gitmeli, hedef kitlesi (audience) https://login.microsoftonline.com/<kiracı kimliğiniz>/ olmalıdır. External ID kiracılarının ciamlogin.com altında kendi adresleri vardır.
# en: cab1c8be
set-ws-trust-token-type = PingFederate: Microsoft bağlantısında WS-Federation belirteç türünü SAML 1.1, WS-Trust STS varsayılan belirteç türünü “SAML 1.1 for Office 365” olarak ayarlayın.
# en: 5e3b4084
check-b2c-provider-settings = B2C kiracısında Kimlik sağlayıcıları → sağlayıcı: İstemci kimliğini (client ID), gizli diziyi (client secret) ve adresleri, sağlayıcıdaki girdiyle karşılaştırın. Oradaki yeniden yönlendirme URI’si https://<kiracı>.b2clogin.com/<kiracı>.onmicrosoft.com/oauth2/authresp veya kendi etki alanınızdaki karşılığı olmalıdır.
# en: 21b6c644
renew-provider-secret = İletide invalid_client yazıyorsa: Sağlayıcıda yeni bir gizli dizi (client secret) oluşturun, onu Kimlik sağlayıcıları → sağlayıcı altına (özel ilkelerde ilke anahtarına) girin ve süresinin ne zaman dolacağını not edin.
# en: b2ca9131
turn-off-property-in-gateway = Arada bir ağ geçidi veya aracı hizmet (broker) varsa onun SAML ayarlarına bakın: NetScaler’da Subject için bir açma/kapama ayarı (ns_saml_dont_send_subject) vardır, Auth0’da ise bu, bağlantının istek şablonunda yer alır.
# en: 190ca99e
check-name-id-setting = Uygulamanın kendi ayarlarında ad kimliği biçimi (name ID format) seçilebiliyorsa e-posta adresini veya “unspecified” değerini seçin ve niteleyici (qualifier) alanlarını boş bırakın.
# en: 892b989a
check-password-agents = Entra Connect → Connect Eşitlemesi (Connect Sync) → Geçişli kimlik doğrulaması (pass-through authentication): En az bir aracı (agent) Etkin olmalıdır, üç olması daha iyidir. Etkin olmayan aracının sunucusunda, kimlik doğrulama aracısının hizmetinin çalıştığını ve Microsoft’a 443 numaralı bağlantı noktasından ulaştığını kontrol edin.
# en: 8e5470fd
check-agent-reaches-domain-controller = Aracının (agent) sunucusu, kullanıcının ait olduğu ormandaki (forest) veya ona orman güveniyle (forest trust) bağlı bir ormandaki bir etki alanına katılmış olmalı ve orada bir etki alanı denetleyicisine ulaşabilmelidir.
# en: 6d432e35
read-agent-log = Aracının (agent) sunucusunda Olay Görüntüleyicisi → Uygulama ve Hizmet Günlükleri → Microsoft → AzureAdConnect → AuthenticationAgent → Yönetici (Admin) günlüğünü açın ve aşağıdaki zamana bakın.
# en: 43f1d531
use-cloud-only-administrator = Bu sizi de dışarıda bırakıyorsa yalnızca bulutta bulunan bir yönetici hesabıyla, örneğin onmicrosoft.com etki alanınızdaki bir hesapla oturum açın: onun parolasını Microsoft kendisi denetler.
# en: d348a0de
check-domain-controller-load = O zaman diliminde etki alanı denetleyicilerinin hızlı yanıt verip vermediğine ve aracıların (agent) sunucularında boş kapasite kalıp kalmadığına bakın. Daha çok aracı, yükü paylaşır.
# en: ee404af5
register-new-agent = Aynı aracıda (agent) sürekli yineleniyorsa: Yeni bir aracı yükleyip kaydedin, Etkin görünene kadar bekleyin ve eskisini ancak ondan sonra kaldırın.
# en: ceca0fdd
check-time-of-agent = Aracının (agent) sunucusunda ve etki alanı denetleyicilerinde w32tm /query /status komutunu çalıştırıp sonuçları karşılaştırın. Hangisinin saati yanlışsa onun zaman kaynağını düzeltin: Kerberos varsayılan olarak en fazla beş dakikalık farkı kabul eder.
# en: 9a7bc538
return-saml-1-1-assertion = Tarayıcıda bir oturum açma işlemini yakalayın ve wresult değerini okuyun: içinde kullanıcı için bir SAML 1.1 onaylaması (assertion) bulunmalıdır. Hiç yoksa veya SAML 2.0 ise kimlik sağlayıcısında belirteç türünü değiştirin.
# en: 5be4caa0
check-external-provider-settings = Dış Kimlikler → Tüm kimlik sağlayıcıları → sağlayıcı: İstemci kimliğini (client ID), gizli diziyi (client secret) ve adresleri, sağlayıcıdaki girdiyle karşılaştırın ve gizli dizinin süresinin dolup dolmadığını kontrol edin.
# en: 91b8886a
check-provider-key-list = Sağlayıcının meta verilerindeki jwks_uri adresini ağınızın dışından açın: adres, sağlayıcının genel imzalama anahtarlarını (JWK) içeren geçerli bir JSON ile yanıt vermelidir. Vermiyorsa bunu sağlayıcıyı işletenlerin düzeltmesi gerekir.
# en: 4babd200
map-provider-email = Sağlayıcının bir id_token değerine bakın: içinde, bu kullanıcı için her seferinde aynı olan sub ve e-posta adresi bulunmalıdır. Dış Kimlikler → Tüm kimlik sağlayıcıları → sağlayıcı altında kapsam (scope) email istemeli, Talep eşleme (Claims mapping) de doğru talepleri (claims) göstermelidir.
# en: b56b0bcf
check-email-verified-claim = Sağlayıcının bir id_token değerine bakın: email_verified değeri true olmalıdır. Sağlayıcıdan bunu gerçekten doğruladığı adresler için göndermesini isteyin; değeri herkes için true yapmayın.
# en: b9be872b
choose-domainless-federation = İş ortağının kullanıcılarının adresleri Gmail gibi birçok etki alanındaysa o etki alanlarını eklemeyin. Etki alanı olmadan SAML federasyonunun (domainless) size uyup uymadığına Microsoft’un kılavuzundan bakın: orada etki alanı karşılaştırılmaz.
# en: ee231b82
remove-guest-federation-with-own-provider = Sorun kendi kullanıcılarınızda görülüyorsa: Tüm kimlik sağlayıcıları → Özel altındaki bir girdi, kendi kuruluşunuzun sağlayıcısını gösteriyor olabilir. Bu yol yalnızca konuklar içindir. Üzerinden hiçbir konuğun girmediğinden eminseniz girdiyi kaldırın.
