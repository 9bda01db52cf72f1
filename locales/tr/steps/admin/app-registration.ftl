# en: 9547affc
confirm-redirect-uri-with-owner = Ayrıntılardaki adresi, uygulamanın sahiplerinin size verdiği adreslerle karşılaştırın. Bunların arasında değilse onlara sorun: bu adres kiminse kullanıcılarınızın oturum açma yanıtlarını o alır.
# en: 24279821
add-confirmed-redirect-uri = Yalnızca sahipleri adresi doğrularsa: Uygulama kayıtları → uygulama → Kimlik doğrulaması sayfasında adresi doğru platformun altına ekleyin.
# en: b8edef75
check-gallery-reply-url = Galeriden eklenen bir uygulamada: Kurumsal uygulamalar → uygulama → Çoklu oturum açma → Yanıt URL’si.
# en: 52662e76
microsoft-app-cannot-change = Microsoft’a ait bir uygulama kiracınızda değiştirilemez. Uygulamayı Microsoft’un kendi sayfasından yeniden başlatın.
# en: a6d1ca19
assign-user-to-app = Kurumsal uygulamalar → uygulama → Kullanıcılar ve gruplar: Uygulama atama gerektiriyorsa kullanıcıyı (konukları da) veya gruplarından birini ekleyin. Bir grubun içindeki grup sayılmaz.
# en: 8a7d7917
turn-off-assignment-required = Uygulamayı kuruluştaki herkes kullanabilecekse: Özellikler → Atama gerekli mi? → Hayır.
# en: 69aba585
search-app-by-id = Kurumsal uygulamalar, bütün uygulama türleri: Ayrıntılardaki uygulama kimliğini arayın. Sonuç çıkmazsa uygulama kiracınızda yok demektir.
# en: ae5bfbb0
add-app-after-checking = Kuruluşunuz uygulamayı istiyorsa bunun hangi uygulama olduğunu yayımcısına doğrulatın. Sonra onu yayımcının anlattığı yolla ekleyin: galeriden veya onay bağlantısıyla.
# en: 353c8c82
compare-entity-id = SAML veya WS-Federation için: Kurumsal uygulamalar → uygulama → Çoklu oturum açma → Tanımlayıcı (Varlık Kimliği), uygulamanın gönderdiği tanımlayıcıyla (identifier veya realm) karakteri karakterine aynı olmalıdır. Bunu yalnızca uygulamanın sahipleri doğrularsa değiştirin.
# en: ef415d57
grant-app-role-to-client = Bir kullanıcı değil, bir uygulama geri çevrildiyse: Uygulama kayıtları → çağıran uygulama → API izinleri sayfasında, kaynağın sunduğu uygulama iznini (uygulama rolünü) ekleyin ve yönetici onayı verin.
# en: 9f787583
check-app-enabled = Kurumsal uygulamalar → uygulama → Özellikler: “Kullanıcıların oturum açması için etkin mi?” (Enabled for users to sign-in?) ayarını kimin, neden Hayır yaptığını öğrenin. Ayarı yalnızca bu bir yanlışlıksa Evet yapın.
# en: bacbd860
ask-publisher-about-disabling = Kiracınızda bu ayar Evet ise uygulamanın yayımcısına sorun: uygulama, kayıtlı olduğu yerde devre dışı bırakılmış olabilir.
# en: 15bef93a
check-app-credentials = Uygulama kayıtları → uygulama → Sertifikalar ve gizli diziler: Kullanılan gizli dizinin veya sertifikanın süresinin dolup dolmadığına bakın ve uygulamanın sahiplerine haber verin.
# en: bc74d67c
look-into-vendor-settings = Satın aldığınız bir uygulamada, kullandığı gizli diziye veya sertifikaya uygulamanın kendi oturum açma ayarlarından bakın ya da ayrıntıları satıcısına gönderin.
# en: dc82ed9c
check-authentication-settings = Uygulama kiracınızda kayıtlıysa Uygulama kayıtları → uygulama → Kimlik doğrulaması sayfası yeniden yönlendirme URI’lerini, platformlarını, akışlarını ve hesap türlerini gösterir. Bunları yalnızca uygulamayı geliştirenlerle birlikte değiştirin.
# en: 85d9a6c1
find-resource-app = Kurumsal uygulamalar, bütün uygulama türleri: İletide belirtilen hizmeti adıyla veya uygulama kimliğiyle arayın. Hizmet oradaysa Özellikler altında “Kullanıcıların oturum açması için etkin mi?” (Enabled for users to sign-in?) ayarını kimin Hayır yaptığına bakın ve ayarı yalnızca bu bir yanlışlıksa Evet yapın.
# en: 9fa6c94b
check-application-id-uri = Uygulama kiracınızda kayıtlıysa Uygulama kayıtları → uygulama → API’yi kullanıma sunma (Expose an API) sayfası, Uygulama Kimliği URI’si (Application ID URI) olup olmadığını gösterir. Bunu yalnızca uygulamayı geliştirenlerle birlikte belirleyin.
# en: 4e46a6d9
check-tool-addresses = Bunu bir betik veya araç gösteriyorsa ona verilen adresleri (oturum açma, kaynak, Azure Resource Manager) kılavuzuyla karşılaştırın.
# en: 31e50377
read-consent-audit-entry = Denetim günlükleri → “Consent to application” etkinliği: Aşağıdaki zamana yakın, başarısız bir kayıt arayın. Kayıt uygulamayı belirtir ve nedeni de gösterebilir.
# en: c4a600d3
find-claims-customization = Kurumsal uygulamalar → uygulama → Çoklu oturum açma → Öznitelikler ve Talepler: Birinin eklediği talepleri (claims) ve bir talep eşleme ilkesini (claims mapping policy) arayın. Bunu kimin ne zaman değiştirdiğini Denetim günlükleri gösterir.
# en: c97c0d8d
undo-unwanted-claims = Satın aldığınız bir uygulamada: Uygulamanın bu talepleri (claims) bekleyip beklemediğini ve kendi imzalama anahtarı olup olmadığını satıcısına sorun. Beklemiyorsa veya anahtarı yoksa eklenenleri kaldırın.
# en: 322474e9
compare-federated-credential = Uygulama kayıtları → uygulama → Sertifikalar ve gizli diziler → Federasyon kimlik bilgileri (yönetilen kimlikte, Azure portalındaki Federasyon kimlik bilgileri): Veren (issuer), konu (subject) ve hedef kitle (audience) değerlerini aşağıdaki ayrıntılarla karşılaştırın.
# en: ac025e7c
add-confirmed-federated-credential = Bir kimlik bilgisini yalnızca işlem hattının (pipeline) veya kümenin sahipleri değerleri doğrularsa değiştirin ya da ekleyin: böyle bir belirteci alabilen herkes bu uygulama olarak oturum açar.
# en: 0005692c
choose-cloud-in-tool = Bir betikte veya araçta: kiracınızın bulutunu seçin; örneğin Connect-MgGraph -Environment USGov veya az cloud set ile. GCC küresel buluttadır; GCC High ve DoD ise ABD Kamu (US Government) bulutundadır.
# en: e83f40a4
create-own-service-principal = Uygulama kendi kiracınızda kayıtlıysa: Uygulama kayıtları → uygulama → Genel bakış → Hizmet sorumlusu oluştur (Create Service Principal) veya az ad sp create --id <uygulama kimliği>.
# en: 873f10af
find-who-removed-app = Uygulama eskiden çalışıyorduysa Denetim günlüklerinde “Remove service principal” etkinliğini arayın: geri getirmeden önce onu kimin, neden sildiğini öğrenin.
# en: c0cb9cc5
empty-secret-field = Kendi kurduğunuz bir uygulamada, uygulamanın hangi türden olduğuna kılavuzundan bakın: genel istemciyse (public client) gizli dizi alanı boş kalır; gizli dizi kullanıyorsa yeniden yönlendirme URI’si Web altında kayıtlı olmalıdır.
# en: 0ab23952
enter-application-id = Kendiniz barındırdığınız veya bağladığınız bir uygulamada: Uygulama kayıtları → uygulama → Genel bakış sayfasındaki kiracı kimliğini ve Uygulama (istemci) kimliğini ayarlarına yazın. Bir güncelleme veya taşıma bu alanları boşaltmış olabilir.
# en: 147dd5c4
see-whether-consent-counted = Bu, izin isteyen bir sayfanın hemen ardından geldiyse: Kurumsal uygulamalar → uygulama → İzinler sayfası, izinlerin yine de verilip verilmediğini gösterir. Verildiyse yalnızca dönüş yolu eksiktir.
# en: a14cbd5d
read-claims-policy = Uygulamaya bir talep eşleme ilkesi (claims mapping policy) atanmışsa (Get-MgServicePrincipalClaimMappingPolicy) dönüştürmelerini Microsoft’un başvuru belgesiyle karşılaştırın: adlar, yöntemler, girişler ve başvurdukları her bölümün var olup olmadığı.
# en: 3fc408a5
test-claims-regex = Kurumsal uygulamalar → uygulama → Çoklu oturum açma → Öznitelikler ve Talepler → dönüştürme içeren talep: Normal ifadesini (regular expression) açın, orada gerçek değerlerle deneyin ve düzeltin.
# en: 3cff56b5
simplify-claims-rules = Kurumsal uygulamalar → uygulama → Çoklu oturum açma → Öznitelikler ve Talepler: Uygulamanın ihtiyaç duymadığı dönüştürmeleri kaldırın, ifadeleri ve art arda gelen değişiklikleri sadeleştirin. Yineleme içinde yineleme olmasın, ifade değerin başına ve sonuna bağlı olsun.
# en: 8dde41b4
shorten-regex-output = Öznitelikler ve Talepler → RegexReplace kullanan talep: Desen, değerin tamamıyla bir kez ve süslü ayraç içindeki az sayıda grupla eşleşsin; yalnızca istenen bölümü alın. Deseni en uzun gerçek değerle deneyin.
# en: ee370cb4
check-token-encryption-setting = Uygulama için belirteç şifrelemesi açılmışsa: Kurumsal uygulamalar → uygulama → Belirteç şifrelemesi sayfası sertifikayı gösterir. Bunu yalnızca uygulamanın sahipleriyle birlikte değiştirin.
# en: 780a9152
check-federation-restriction = Kiracıda federasyon kimlik bilgilerini veya bunların gelebileceği verenleri (issuer) sınırlayan bir ilke arayın; örneğin bir uygulama yönetimi ilkesi (Microsoft Graph’ta policies/defaultAppManagementPolicy ve appManagementPolicies). Bu verene izin vermeden önce ilkeyi kimin, neden koyduğunu öğrenin.
# en: 915e1b01
check-github-enterprise-rule = İleti, kiracınızın bu veren (issuer) için koyduğu kuralın izin verdiği değerleri ve gelen değeri gösterir. Değeri eklemeden veya kuralı değiştirmeden önce GitHub kuruluşunun (enterprise) size ait olduğunu işlem hattının sahiplerine doğrulatın.
# en: 5e4afb51
grant-extension-permission = Uygulama kayıtları → özel kimlik doğrulama uzantısının (custom authentication extension) arkasındaki uygulama → API izinleri: Microsoft Graph, uygulama izni CustomAuthenticationExtension.Receive.Payload. Bunun doğru uygulama olduğunu sahiplerine doğrulatın, sonra yönetici onayı verin.
# en: 8106d86e
read-authentication-events = Oturum açma günlükleri → bu istek → Kimlik doğrulama olayları (Authentication Events): Özel uzantının kaydında 1003 ile başlayan bir kod bulunur. Bu kodu araştırın ve hizmeti işletenlere iletin.
# en: dec71ca9
check-single-sign-on-mode = Kurumsal uygulamalar → kimliği iletide yer alan uygulama (uygulamanın kendisi veya istediği hizmet) → Çoklu oturum açma: Orada SAML’nin seçili olup olmadığına bakın. Kullanıcılar uygulamayı böyle kullanıyorsa değiştirmeyin.
# en: 3f6a6390
fill-source-attribute = Çoklu oturum açma → Öznitelikler ve Talepler: İletide girişi belirtilen talebi, çoğu zaman “Benzersiz Kullanıcı Tanımlayıcısı (Ad Kimliği)” talebini açın ve kaynak özniteliğini bu kullanıcı için doldurun. Başka bir özniteliği yalnızca uygulamanın sahiplerine sorduktan sonra seçin: kullanıcıların oradaki hesapları ona bağlıdır.
# en: 1ad03c87
confirm-certificate-subject = Uygulamanın hangi sertifikayı kullanması gerektiğini sahiplerine sorun. Başka bir konu adına (subject name) yalnızca onlar doğrularsa izin verin: böyle bir sertifikayı elinde bulunduran herkes bu uygulama olarak oturum açabilir.
