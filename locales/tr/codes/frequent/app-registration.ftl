# en: 2d093936
AADB2C90006 = Site, kayıtlı olmayan bir dönüş adresi belirtti
    .meaning = Oturum açtıktan sonra siteye geri gönderilirsiniz, ancak sitenin bunun için verdiği adres kendi listesinde yok. Ya site yanlış ayarlanmış ya da sizi buraya getiren bağlantıda bir sorun var. Hesabınızda ve parolanızda bir sorun yok.
    .meaning-appId-redirectUri = Oturum açtıktan sonra siteye geri gönderilirsiniz. İstekte bunun için verilen “{ $redirectUri }” adresi, numarası { $appId } olan uygulamanın listesinde yok. Ya site yanlış ayarlanmış ya da sizi buraya getiren bağlantıda bir sorun var.
    .meaning-redirectUri = Oturum açtıktan sonra siteye geri gönderilirsiniz. İstekte bunun için verilen “{ $redirectUri }” adresi sitenin listesinde yok. Ya site yanlış ayarlanmış ya da sizi buraya getiren bağlantıda bir sorun var.
    .cause-1 = Site taşınmış veya bir test sürümü var ve o adres hiç kaydedilmemiş.
    .cause-2 = İki adres bir ayrıntıda farklı: şema, bağlantı noktası, yol, büyük veya küçük harf ya da sondaki eğik çizgi.
    .cause-3 = Site bir ara sunucunun (proxy) arkasında ve adresini http ile veya iç ağdaki bir adla oluşturuyor.
    .cause-4 = İstekte başka bir uygulamanın veya ortamın istemci kimliği (client ID) yer alıyor.
# en: 1105aa07
AADB2C90007 = Sitenin kayıtlı bir dönüş adresi yok
    .meaning = Oturum açtıktan sonra siteye geri gönderilirsiniz, ancak bunun için hiçbir adres kaydedilmemiş. Hesabınızda ve parolanızda bir sorun yok. Bunu yalnızca siteyi işletenler düzeltebilir.
    .meaning-appId = Oturum açtıktan sonra siteye geri gönderilirsiniz, ancak numarası { $appId } olan uygulama için hiçbir adres kaydedilmemiş. Hesabınızda ve parolanızda bir sorun yok. Bunu yalnızca siteyi işletenler düzeltebilir.
# en: 04632a24
AADB2C90057 = Bu sitenin kullandığı oturum açma yolu kapalı
    .meaning = Site, yanıtın doğrudan tarayıcıya gönderilmesini istiyor, ancak bu yol site için açılmamış. Hesabınızda ve parolanızda bir sorun yok. Bunu yalnızca siteyi işletenler düzeltebilir.
    .cause-1 = Site örtük akışı (implicit flow) kullanıyor, ancak kaydı buna izin vermiyor.
    .cause-2 = “Kimlik belirteçleri” ve “Erişim belirteçleri” kutularından yalnızca biri işaretli.
    .cause-3 = Parolayla doğrudan oturum açma (ROPC) isteği, oturum açma sayfaları için hazırlanmış bir ilkeye gönderiliyor.
    .cause-4 = Birisi portaldan bir kullanıcı akışını, buna göre ayarlanmamış bir uygulamayla deniyor.
# en: c615dbe7
AADB2C90068 = Sitenin uygulaması bu tür oturum açma için kayıtlı değil
    .meaning = Site, Microsoft’un müşterilerin oturum açması için kabul etmediği bir uygulama numarası kullanıyor. Hesabınızda ve parolanızda bir sorun yok. Bunu yalnızca siteyi işletenler düzeltebilir.
    .meaning-appId = Site, Microsoft’un müşterilerin oturum açması için kabul etmediği { $appId } uygulama numarasını kullanıyor. Hesabınızda ve parolanızda bir sorun yok. Bunu yalnızca siteyi işletenler düzeltebilir.
    .cause-1 = Uygulama, kullanıcı akışlarının desteklemediği bir hesap türüyle kaydedilmiş.
    .cause-2 = İstemci kimliği (client ID) başka bir kiracıya ait; örneğin B2C kiracısına değil, kuruluşun kendi kiracısına.
    .cause-3 = Uygulama eski bir portaldan geliyor ve başka bir yolla kaydedilmiş.
# en: 768685fe
AADB2C90079 = Site kendi gizli anahtarını göstermedi
    .meaning = Microsoft bu tür bir siteden kendine ait bir gizli anahtar bekler, ancak böyle bir anahtar gelmedi. Bunun parolanızla bir ilgisi yok ve siz yanlış bir şey yapmadınız.
    .cause-1 = Tek sayfalı bir uygulamanın (SPA) veya mobil uygulamanın yeniden yönlendirme URI’si, uygulama bir sunucuda çalışıyormuş gibi Web altında kayıtlı.
    .cause-2 = Sunucuda çalışan bir uygulamanın ayarlarında gizli dizi (client secret) yok veya uygulama onu göndermiyor.
# en: 8e4f07a2
AADSTS50001 = Bu uygulamanın gerek duyduğu hizmet bulunamadı
    .meaning = Uygulama, oturum açtığınız kuruluşta bulunmayan veya kapatılmış olan bir hizmete erişmek istedi. Çoğu zaman uygulama hizmetin adını yanlış belirtiyordur. Hesabınızda ve parolanızda bir sorun yok.
    .meaning-resource-tenant = Uygulama “{ $resource }” hizmetine erişmek istedi, ancak “{ $tenant }” kuruluşunda bu hizmet yok veya kapatılmış. Çoğu zaman uygulama bu adı yanlış belirtiyor veya yanlış kuruluşa başvuruyordur. Hesabınızda ve parolanızda bir sorun yok.
    .cause-1 = Uygulamada hizmetin adı biraz yanlış: bir yazım hatası, başka bir ortamın adı veya hizmetin tamamı yerine tek bir sayfanın adresi.
    .cause-2 = Oturum, hizmetin bulunduğu kuruluşta değil, başka bir kuruluşta açılmak istenmiş.
    .cause-3 = Kuruluş hizmeti henüz eklememiş, hizmetin lisansını almamış veya hizmeti onaylamamış.
    .cause-4 = Bir yönetici hizmeti kapatmış.
# en: 3fffa73c
AADSTS50010 = Uygulamanın, Microsoft’un denetleyebileceği bir adı yok
    .meaning = Microsoft’un, bir oturum açma işleminin bu uygulama için olduğunu denetlemesi gerekir, ancak uygulamanın ayarlarında karşılaştırabileceği bir şey yok. Hesabınızda ve parolanızda bir sorun yok. Bunu yalnızca uygulamayı işletenler düzeltebilir.
# en: eb77b221
AADSTS50011 = Uygulama sizi yanlış bir adrese geri göndermek istedi
    .meaning = Uygulama, Microsoft’tan sizi kendi listesinde olmayan bir adrese geri göndermesini istedi, bu yüzden Microsoft işlemi durdurdu. Hesabınızda ve parolanızda bir sorun yok. Ya uygulama yanlış ayarlanmış ya da sizi buraya getiren bağlantıda bir sorun var.
    .meaning-redirectUri = Uygulama, Microsoft’tan sizi “{ $redirectUri }” adresine geri göndermesini istedi. Bu adres uygulamanın listesinde olmadığı için Microsoft işlemi durdurdu. Hesabınızda ve parolanızda bir sorun yok. Ya uygulama yanlış ayarlanmış ya da sizi buraya getiren bağlantıda bir sorun var.
    .search = redirect URI mismatch, reply URL does not match, callback URL, yeniden yönlendirme URI eşleşmiyor, yanıt URL eşleşmiyor, yönlendirme adresi yanlış
# en: 566612c7
AADSTS50105 = Bu uygulama size henüz açık değil
    .meaning = Hesabınızda bir sorun yok, ancak bu uygulama yalnızca kendisine eklenmiş kişileri kabul ediyor ve hesabınız eklenmemiş. Yeniden denemek bunu değiştirmez.
    .meaning-appName = Hesabınızda bir sorun yok, ancak kendisini “{ $appName }” olarak tanıtan uygulama yalnızca eklenmiş kişileri kabul ediyor ve hesabınız eklenmemiş. Yeniden denemek bunu değiştirmez.
    .meaning-resource = Bir uygulama, “{ $resource }” adlı başka bir uygulamaya erişmek istedi. O uygulama ise yalnızca kendisinde rol verilmiş uygulamaları kabul ediyor. Bu, iki uygulama arasındaki bir konudur: hesabınızda ve parolanızda bir sorun yok.
    .search = user not assigned to a role, app assignment required, kullanıcı bir role atanmamış, uygulamaya atanmamış, atama gerekli, uygulamaya erişim yok
# en: 02985c31
AADSTS50146 = Bu uygulamanın kendine ait anahtarı eksik
    .meaning = Birisi, bu uygulamanın oturum açanlar hakkında öğrendiği bilgileri değiştirdi. Uygulamanın o zamandan beri kendine ait bir anahtara ihtiyacı var, ancak bu anahtar yok veya süresi dolmuş. Hesabınızda ve parolanızda bir sorun yok.
    .cause-1 = Uygulamaya bir talep eşleme ilkesi (claims mapping policy), özelleştirilmiş bir talep (claim) veya özel bir talep sağlayıcısı (custom claims provider) eklenmiş, ancak uygulamanın ne kendi imzalama anahtarı ne de acceptMappedClaims ayarı var.
    .cause-2 = Uygulamanın kendi imzalama anahtarının süresi dolmuş.
    .cause-3 = Anahtar yeni ve geçerliliği daha sonra başlıyor.
    .background = Microsoft, belirteçleri normalde bütün uygulamaların ortak kullandığı anahtarlarla imzalar. Talepleri (claims) bir eşleme ilkesinden gelen bir uygulamanın, bu talepleri beklediğini göstermesi gerekir: kendine ait bir imzalama anahtarıyla veya kaydındaki bir ayarla. Yoksa birisi, bundan haberi olmayan bir uygulamaya uydurma talepler gönderebilirdi.
# en: eeca900a
AADSTS50194 = Uygulama, kullanamayacağı bir oturum açma sayfasını kullandı
    .meaning = Uygulama tek bir kuruluş için kayıtlı, ancak bütün kuruluşlar için olan oturum açma sayfasını kullandı. Bu, uygulamanın bir ayarıdır. Hesabınızda ve parolanızda bir sorun yok.
    .meaning-appName = Kendisini “{ $appName }” olarak tanıtan uygulama tek bir kuruluş için kayıtlı, ancak bütün kuruluşlar için olan oturum açma sayfasını kullandı. Bu, uygulamanın bir ayarıdır. Hesabınızda ve parolanızda bir sorun yok.
    .search = not configured as multi-tenant application, /common endpoint, çok kiracılı uygulama olarak yapılandırılmamış, /common uç noktası
# en: ca25c723
AADSTS70001 = Bu uygulama burada tanınmıyor veya kapatılmış
    .meaning = Oturum açılmak istenen kuruluş bu uygulamayı tanımıyor veya kapatmış. Hesabınızda ve parolanızda bir sorun yok.
    .meaning-tenant = Oturum açılmak istenen “{ $tenant }” kuruluşu bu uygulamayı tanımıyor. Hesabınızda ve parolanızda bir sorun yok.
    .search = application not found, app disabled, uygulama bulunamadı, uygulama devre dışı
# en: 2ed39112
AADSTS70002 = Microsoft, uygulamanın gönderdiği kanıtı geri çevirdi
    .meaning = Uygulama, kim olduğunu veya oturum açtığınızı kanıtlamak için Microsoft’a bir şey gönderdi, ancak bu kabul edilmedi. Çoğu zaman sorun uygulamanın kendi gizli anahtarındadır ve siz yanlış bir şey yapmamışsınızdır. İletide ikinci bir kod varsa o kod daha fazlasını söyler.
    .cause-1 = Uygulamanın gizli dizisi (client secret) veya sertifikası yanlış, süresi dolmuş ya da başka bir uygulamaya ait.
    .cause-2 = Uygulamanın sunduğu yetkilendirme kodunun veya yenileme belirtecinin süresi dolmuş ya da bunlar daha önce kullanılmış. Bu durumda ikinci kod 70008 veya 54005 olur.
    .cause-3 = Adı ve parolayı kendisi alan bir uygulamaya yanlış parola verilmiş veya hesap kilitli. Bu durumda ikinci kod 50126 veya 50053 olur.
    .cause-4 = Uygulamanın gönderdiği, örneğin kodlanmadığı (encode) için okunamıyor.
# en: d7cf0d37
AADSTS70005 = Uygulama, alamayacağı türde bir yanıt istedi
    .meaning = Uygulama, Microsoft’a nasıl bir yanıt istediğini bildirdi, ancak bu yanıt biçimi uygulama için açılmamış. Bunu uygulamayı geliştirenler veya işletenler düzeltebilir. Hesabınızda ve parolanızda bir sorun yok.
    .meaning-responseType = Uygulama Microsoft’tan “{ $responseType }” türünde bir yanıt istedi, ancak bu tür uygulama için açılmamış. Bunu uygulamayı geliştirenler veya işletenler düzeltebilir. Hesabınızda ve parolanızda bir sorun yok.
    .cause-1 = Uygulama, doğrudan oturum açma sayfasından bir belirteç istiyor, ancak bu, kaydında etkinleştirilmemiş.
    .cause-2 = Uygulama, openid kapsamını (scope) belirtmeden kimlik belirteci istiyor.
    .cause-3 = response_type değeri yanlış yazılmış veya böyle bir değer yok.
    .search = response type not supported, response_type desteklenmiyor, yanıt türü desteklenmiyor
# en: 84044d16
AADSTS70021 = Uygulamanın dışarıdan getirdiği kanıt hiçbir kayda uymuyor
    .meaning = Bir hizmet veya otomatik çalışan bir iş, başka bir sistemden aldığı bir kanıtla oturum açmak istedi, ancak Microsoft’ta buna uyan bir kayıt yok. Bunun hiç kimsenin hesabıyla veya parolasıyla ilgisi yok. Hizmeti işletenler bunu düzeltebilir.
    .meaning-issuer-subject = Kendisini “{ $subject }” olarak tanıtan bir hizmet veya otomatik iş, “{ $issuer }” kaynağından aldığı bir kanıtla oturum açmak istedi, ancak Microsoft’ta buna uyan bir kayıt yok. Bunun hiç kimsenin hesabıyla veya parolasıyla ilgisi yok. Hizmeti işletenler bunu düzeltebilir.
    .cause-1 = Konu (subject) farklı: başka bir dal (branch), ortam, depo, ad alanı (namespace) veya hizmet hesabı ya da büyük ve küçük harfler farklı.
    .cause-2 = GitHub Actions’ta bir tarafta konu (subject) sayısal kimliklerle (repo:owner@123/name@456:…), öbür tarafta yalnızca adlarla yazılı.
    .cause-3 = Veren (issuer) farklı; çoğu zaman fark, yalnızca sondaki bir eğik çizgidir.
    .cause-4 = Hedef kitle (audience) farklı; genellikle api://AzureADTokenExchange olması gerekir.
    .cause-5 = Federasyon kimlik bilgisi (federated credential), istekteki istemci kimliğine (client ID) değil, başka bir uygulamaya veya yönetilen kimliğe ait.
    .cause-6 = Federasyon kimlik bilgisi (federated credential) az önce eklenmiş.
    .background = İş yükü kimliği federasyonunda (workload identity federation) uygulamanın gizli diziye ihtiyacı yoktur: GitHub veya bir Kubernetes kümesi gibi güvendiği bir sistemin verdiği belirteci gösterir. Entra ID bu belirteci, yalnızca uygulamanın federasyon kimlik bilgilerinden birinde aynı veren (issuer), konu (subject) ve hedef kitle (audience) varsa kabul eder.
# en: 783adcc1
AADSTS500011 = Uygulamanın gerek duyduğu hizmet kuruluşunuzda kurulu değil
    .meaning = Uygulama, oturum açtığınız kuruluşta bulunmayan bir hizmete erişmek istedi. Çoğu zaman uygulama hizmetin adını yanlış belirtiyor veya yanlış kuruluşa başvuruyordur. Hesabınızda ve parolanızda bir sorun yok.
    .meaning-resource-tenant = Uygulama “{ $resource }” hizmetine erişmek istedi, ancak “{ $tenant }” kuruluşunda bu hizmet yok. Çoğu zaman uygulama hizmetin adını yanlış belirtiyor veya yanlış kuruluşa başvuruyordur. Hesabınızda ve parolanızda bir sorun yok.
    .cause-1 = Uygulamada hizmetin adı biraz yanlış veya başka bir ortamın adı kullanılıyor.
    .cause-2 = Oturum, hizmetin bulunduğu kuruluşta değil, başka bir kuruluşta açılmak istenmiş.
    .cause-3 = Kuruluş hizmeti henüz eklememiş, hizmetin lisansını almamış veya hizmeti onaylamamış.
    .cause-4 = Hizmet yalnızca tek bir kuruluş için kayıtlı, bu yüzden başka hiçbir kuruluşta bulunamaz.
    .search = resource not found, service principal of the API, Application ID URI, kaynak bulunamadı, kaynak sorumlusu bulunamadı, hizmet sorumlusu yok
# en: 757dee83
AADSTS500014 = Bu uygulamanın dayandığı bir hizmet kapalı
    .meaning = Uygulama, oturum açtığınız kuruluşta kapalı olan bir hizmete dayanıyor. Hesabınızda ve parolanızda bir sorun yok. Yeniden denemek bunu değiştirmez.
    .meaning-resource = Uygulama, iletide “{ $resource }” adıyla geçen bir hizmeti istedi, ancak bu hizmet oturum açtığınız kuruluşta kapalı. Hesabınızda ve parolanızda bir sorun yok. Yeniden denemek bunu değiştirmez.
    .cause-1 = Hizmeti içeren aboneliğin süresi dolmuş veya abonelik iptal edilmiş; deneme ve geliştirici kiracılarında bu sık olur.
    .cause-2 = Bir yönetici hizmeti, belki de hangi uygulamaların ona gerek duyduğunu bilmeden kapatmış.
    .cause-3 = Microsoft veya hizmetin yayımcısı onu herkes için kapatmış.
    .background = Bir hizmeti her kiracıda bir hizmet sorumlusu (service principal) temsil eder. Bu devre dışıyken Microsoft o hizmet için hiçbir uygulamaya ve hiçbir kullanıcıya belirteç vermez. Bir Microsoft 365 aboneliği sona erdiğinde Exchange, SharePoint veya Teams’in hizmet sorumluları devre dışı kalabilir; Microsoft Graph gibi diğerleri ise çalışmayı sürdürür.
# en: a09586dc
AADSTS500113 = Uygulamanın kayıtlı bir dönüş adresi yok
    .meaning = Oturum açtıktan sonra uygulamaya geri gönderilirsiniz, ancak bunun için hiçbir adres kaydedilmemiş. Hesabınızda ve parolanızda bir sorun yok. Bunu yalnızca uygulamayı ayarlayanlar düzeltebilir.
    .cause-1 = Uygulama az önce kaydedilmiş ve kimse ona bir yeniden yönlendirme URI’si vermemiş.
    .cause-2 = Uygulamanın ayarlarında başka bir kaydın kimliği yer alıyor; örneğin bir API’nin veya başka bir ortamın.
    .cause-3 = Bir SAML uygulaması eklenmiş, ancak Yanıt URL’si (Reply URL) hâlâ boş.
    .cause-4 = Bir yönetici, yeniden yönlendirme URI’si olmayan bir uygulamanın, örneğin arka plan işleri için olan bir uygulamanın onay bağlantısını açmış.
# en: 5a60f16c
AADSTS500181 = Uygulama, birbirini tutmayan iki sertifika gösterdi
    .meaning = Uygulama kim olduğunu kendi sertifikasıyla kanıtlar. Bağlantıyı bir sertifikayla açtı, kanıtında ise başka bir sertifika belirtti. Hesabınızda ve parolanızda bir sorun yok. Bunu yalnızca uygulamayı işletenler düzeltebilir.
    .cause-1 = Sertifika yenilenmiş, uygulama ise hâlâ eskisiyle oluşturulmuş bir belirteç veya onaylama (assertion) kullanıyor.
    .cause-2 = Uygulamanın iki ayarında farklı sertifikalar belirtilmiş.
# en: d0543f77
AADSTS501461 = Uygulamanın bilgilerinizle ilgili ayarları birbirini tutmuyor
    .meaning = Birisi, bu uygulamanın oturum açanlar hakkında öğrendiği bilgileri değiştirdi. Microsoft buna yalnızca, adının kendisine ait olduğu kesin olan uygulamalarda izin verir. Bu uygulama ise başka bir adla istendi. Hesabınızda ve parolanızda bir sorun yok.
    .cause-1 = Belirteç, istemci kimliği (client ID) yerine bir api:// adıyla istenmiş.
    .cause-2 = Uygulama Kimliği URI’si (Application ID URI), kiracıda doğrulanmamış bir etki alanında.
    .cause-3 = Uygulama birden fazla kiracı için hazırlanmış ve kendine ait bir imzalama anahtarına ihtiyacı var.
    .background = acceptMappedClaims ayarıyla bir uygulama, bir eşleme ilkesinin oluşturduğu talepleri (claims) kabul eder. Kimse bu talepleri başkasının uygulamasına yöneltemesin diye hedef kitlenin (audience), uygulamanın kendi kimliği olması veya kiracının doğrulanmış etki alanlarından birinde bulunması ya da uygulamanın kendine ait bir imzalama anahtarının olması gerekir.
# en: bd5b93eb
AADSTS650056 = Bu uygulamanın kurulumu tamamlanmamış
    .meaning = Bu uygulama ile oturum açtığınız kuruluş arasında bir şey eksik, bu yüzden Microsoft işlemi durdurdu. Hesabınızda ve parolanızda bir sorun yok.
    .cause-1 = Uygulamanın kaydında, istediği hizmet için hiçbir izin yer almıyor.
    .cause-2 = Uygulamayı henüz hiçbir yönetici onaylamamış.
    .cause-3 = Uygulama istekte kendi adını yanlış belirtiyor veya isteği bilinmeyen bir sertifikayla imzalıyor.
# en: 063157a3
AADSTS650057 = Uygulama, kendi listesinde olmayan bir hizmeti istedi
    .meaning = Uygulama, kendi izin listesinde olmayan bir hizmete erişmek istedi, bu yüzden Microsoft işlemi durdurdu. Hesabınızda ve parolanızda bir sorun yok.
    .meaning-appName-resource = Kendisini “{ $appName }” olarak tanıtan uygulama, kendi izin listesinde olmayan “{ $resource }” hizmetine erişmek istedi, bu yüzden Microsoft işlemi durdurdu. Hesabınızda ve parolanızda bir sorun yok.
    .meaning-resource = Uygulama, kendi izin listesinde olmayan “{ $resource }” hizmetine erişmek istedi, bu yüzden Microsoft işlemi durdurdu. Hesabınızda ve parolanızda bir sorun yok.
    .search = invalid resource, API permission missing, geçersiz kaynak, API izni eksik
# en: 7ba89dda
AADSTS700016 = Bu uygulama bu kuruluşta tanınmıyor
    .meaning = Bu uygulamanın kurulu olmadığı bir kuruluşta oturum açılmak istendi. Çoğu zaman uygulama veya bağlantı yanlış kuruluşu gösteriyordur; bazen de oradan kimse uygulamayı henüz eklememiştir. Hesabınızda ve parolanızda bir sorun yok.
    .meaning-tenant = Bu uygulamanın kurulu olmadığı “{ $tenant }” kuruluşunda oturum açılmak istendi. Çoğu zaman uygulama veya bağlantı yanlış kuruluşu gösteriyordur; bazen de oradan kimse uygulamayı henüz eklememiştir. Hesabınızda ve parolanızda bir sorun yok.
    .search = application not found in the directory, app unknown in tenant, wrong client ID, uygulama dizinde bulunamadı, uygulama kiracıda yok, yanlış istemci kimliği
# en: 2a77e28d
AADSTS700023 = Uygulamanın kendi kanıtı başka bir yer için hazırlanmış
    .meaning = Uygulama, kim olduğunu göstermek için Microsoft’a kendine ait bir kanıt gönderir. Bu seferki, başka bir yer için hazırlanmıştı. Bazen de uygulama hangi hizmeti istediğini belirtmemiştir. Bunun parolanızla bir ilgisi yok ve siz yanlış bir şey yapmadınız.
    .cause-1 = Uygulamanın onaylamasındaki (client assertion) hedef kitle (audience), onaylamanın gönderildiği adres değil: başka bir kiracı, /common, başka bir bulut veya başka bir sürüm.
    .cause-2 = Bir kitaplık, adrese kendiliğinden bir bölge veya bulut ekliyor; böylece ikisi birbirini tutmuyor.
    .cause-3 = Kapsam (scope) hiçbir API’yi belirtmiyor, bu yüzden belirtecin ne için olduğu belli değil.
    .background = Bir uygulama, gizli dizi yerine bir onaylama (assertion), yani kendi sertifikasıyla imzaladığı küçük bir belirteç gönderebilir. Bunun aud değeri kime hazırlandığını söyler. Entra ID onaylamayı, yalnızca bu değer tam olarak bu kiracının bu buluttaki adresiyse kabul eder. Microsoft’un kaynaklarında bu kodun ikinci bir anlamı daha vardır: kaynak belirtmeyen bir kapsam (scope). Hangisinin söz konusu olduğunu ileti gösterir.
# en: 95439901
AADSTS700024 = Uygulamanın kendi kanıtı artık veya henüz geçerli değil
    .meaning = Uygulama, kim olduğunu göstermek için Microsoft’a yalnızca birkaç dakika geçerli bir kanıt gönderir. Bu kanıt ya çok eskiydi ya da henüz geçerli değildi. Bunun parolanızla bir ilgisi yok. Uygulama yeni bir kanıt hazırlarsa yeniden denemek işe yarar.
    .meaning-curTime-expTime = Uygulama, kim olduğunu göstermek için Microsoft’a yalnızca kısa süre geçerli bir kanıt gönderir. Bu kanıtın son geçerlilik anı { $expTime } idi, Microsoft’un saati ise { $curTime } gösteriyordu. Bunun parolanızla bir ilgisi yok. Uygulama yeni bir kanıt hazırlarsa yeniden denemek işe yarar.
    .cause-1 = Uygulama, bir kitaplık veya bir işlem hattı (pipeline), örneğin uzun süren bir işte, daha önce hazırladığı kanıtı kullanmayı sürdürüyor.
    .cause-2 = Sunucunun saati yanlış veya uygulama UTC yerine yerel saatle hesap yapıyor.
    .cause-3 = Kanıtın Microsoft’a ulaşması çok uzun sürmüş: yavaş bir ağ, bir kuyruk veya çok sayıda yineleme.
    .cause-4 = Bir kitaplığın veya aracın yeni sürümü kanıtı gereğinden uzun süre saklıyor.
    .background = İstemci onaylaması (client assertion), uygulamanın kendi sertifikasıyla imzaladığı veya bir işlem hattından ya da kümeden aldığı bir belirteçtir. Ne zamandan ne zamana kadar geçerli olduğu içinde yazar. Arkasındaki sertifika gayet geçerli olabilir: o durumda sertifikayı veya uygulamanın gizli dizisini yenilemek işe yaramaz.
# en: e642c999
AADSTS700025 = Uygulama, kendisinde olmaması gereken bir gizli anahtar gösterdi
    .meaning = Uygulama, telefondaki bir uygulama gibi, gizli anahtar saklayamayan bir uygulama olarak kayıtlı; yine de bir anahtar gönderdi. Kaydı ile ayarları birbirini tutmuyor. Bunun parolanızla bir ilgisi yok ve siz yanlış bir şey yapmadınız.
    .cause-1 = Uygulama bir sunucuda çalışıyor, ancak adresi masaüstü ve mobil uygulamalar için kayıtlı veya genel istemci akışlarına izin verilmiş.
    .cause-2 = Bir masaüstü uygulamasına, mobil uygulamaya veya tek sayfalı uygulamaya (SPA), ihtiyacı olmayan bir gizli dizi (client secret) verilmiş.
    .cause-3 = Bir aracın gizli dizi alanı doldurulmuş, oysa kayıt gizli dizi kullanmayan türden.
    .background = Entra ID iki tür uygulamayı birbirinden ayırır: gizli diziyi bir sunucuda saklayan gizli istemciler (confidential client) ve kullanıcıların bu diziyi okuyabileceği genel istemciler (public client). Bir isteğin hangi türden olduğu, yeniden yönlendirme URI’sinin kayıtlı olduğu platforma göre belirlenir; böyle bir URI yoksa “Genel istemci akışlarına izin ver” ayarına bakılır.
# en: a4a68adb
AADSTS700027 = Uygulamanın sertifikası kabul edilmedi
    .meaning = Uygulama isteklerini bir sertifikayla imzalıyor, ancak Microsoft bu sertifikayı tanımıyor veya imzayı doğrulayamadı. Bunun parolanızla bir ilgisi yok ve siz yanlış bir şey yapmadınız.
    .cause-1 = Sertifika yenilenmiş, ancak yenisi uygulamaya kaydedilmemiş.
    .cause-2 = Uygulama, başka bir kaydın istemci kimliğini (client ID) veya kiracısını kullanıyor.
    .cause-3 = İmza yanlış: başka bir anahtar kullanılmış veya onaylama (assertion) yanlış oluşturulmuş.
    .search = client assertion, invalid signature, certificate thumbprint not found, geçersiz imza, istemci onaylaması, sertifika parmak izi bulunamadı
# en: 57f37f91
AADSTS700038 = Uygulama, hangi uygulama olduğunu belirtmedi
    .meaning = Her uygulamanın, Microsoft’un onu tanıdığı bir numarası vardır. Bu uygulama yalnızca sıfırlar gönderdi; çoğu zaman bunun nedeni boş bırakılmış bir ayardır. Hesabınızda ve parolanızda bir sorun yok.
    .cause-1 = Uygulamanın kimliği için olan ayar boş veya hâlâ bir örneğin değerini taşıyor.
    .cause-2 = Bir güncelleme, taşıma veya eksik bir dosya yüzünden ayarlar kaybolmuş.
# en: 702b0132
AADSTS700051 = Uygulama, kapalı olan bir yolla erişim istedi
    .meaning = Uygulama, Microsoft’tan verilerinizin anahtarını doğrudan tarayıcıya göndermesini istedi, ancak bu yol uygulama için kapalı. Bu, uygulamanın bir ayarıdır. Hesabınızda ve parolanızda bir sorun yok.
    .search = token response type not enabled, implicit grant, token yanıt türü etkin değil, örtük izin
# en: 35d2ef32
AADSTS700054 = Uygulama, almasına izin verilmeyen bir yanıt istedi
    .meaning = Uygulama, Microsoft’tan kim olduğunuzu gösteren kanıtı doğrudan tarayıcıya göndermesini istedi, ancak bu yol uygulama için kapalı. Bu, uygulamanın bir ayarıdır. Hesabınızda ve parolanızda bir sorun yok.
    .search = id_token not enabled, implicit grant, id_token etkin değil, örtük izin, kimlik belirteçleri
# en: fc6a1e19
AADSTS700213 = Bir program, uygulamanın listesinde olmayan bir ad gösterdi
    .meaning = Derleme hattı gibi bir program, başka bir sistemin verdiği bir kanıtla oturum açmak istedi. Bu kanıttaki ad, uygulamanın kabul ettikleri arasında yok. Bunun hiç kimsenin hesabıyla veya parolasıyla ilgisi yok.
    .meaning-subject = Derleme hattı gibi bir program, başka bir sistemin “{ $subject }” adına verdiği bir kanıtla oturum açmak istedi. Uygulama bu adı orada yazıldığı biçimiyle kabul etmiyor. Bunun hiç kimsenin hesabıyla veya parolasıyla ilgisi yok.
    .cause-1 = İş, kayıttakinden başka bir yolla çalışıyor: başka bir dal (branch), bir etiket (tag), bir pull request ya da bir ortamla (environment) veya ortam olmadan.
    .cause-2 = Bir şeyin adı değişmiş veya Production ile production gibi, büyük ve küçük harfler farklı.
    .cause-3 = GitHub artık sahibin ve deponun numaralarını da konuya (subject) yazıyor, kayıtta ise yalnızca adlar var; ya da tam tersi.
    .cause-4 = Kayıt, oturum açılan uygulamaya veya yönetilen kimliğe değil, bir başkasına ait ya da kaydın vereni (issuer) veya hedef kitlesi (audience) farklı.
    .background = Federasyon kimlik bilgisiyle (federated credential) bir uygulama, gizli dizi yerine başka bir sistemin belirteçlerine güvenir. Entra ID her belirtecin üç değerini kayıttakilerle karşılaştırır: veren (issuer), konu (subject) ve hedef kitle (audience). 2024 sonundan beri bunlarda büyük ve küçük harf ayrımı yapılır.
# en: 09dc5a8d
AADSTS900382 = Uygulama ile kuruluş farklı bulutlarda
    .meaning = Microsoft, ABD kamu kurumları veya Çin’dekiler gibi bazı kuruluşları ayrı bulutlarda tutar. Bu uygulama bir buluttan başka bir buluta istekte bulundu; bu mümkün değildir. Hesabınızda ve parolanızda bir sorun yok.
    .cause-1 = Uygulama veya araç, küresel bulutun oturum açma adresini kullanıyor, kuruluş ise başka bir bulutta.
    .cause-2 = Uygulama bir bulutta kayıtlı ve başka bir buluttaki bir hizmeti istiyor.
    .background = Gizli dizi veya sertifika saklayan bir uygulama gizli istemcidir (confidential client) ve yalnızca kayıtlı olduğu bulutta vardır. Bulut sınırını aşarak belirteç alamaz; öbür tarafta ne gizli dizisi ne de kimliği geçerlidir.
# en: 008af5ea
AADSTS900432 = Uygulama ile kuruluşunuz farklı bulutlarda
    .meaning = Microsoft’un, biri ABD kamu kurumları için olmak üzere birbirinden ayrı bulutları vardır. Bu uygulama bunlardan birine, oturum açma işlemi ise bir başkasına ait ve bu tür bir uygulama öbürüne ulaşamaz. Hesabınızda ve parolanızda bir sorun yok.
    .cause-1 = Uygulama veya ayarları küresel bulutun adresini kullanıyor, kiracı ise ABD Kamu (US Government) veya Çin bulutunda; ya da tam tersi.
    .cause-2 = Uygulama, kiracının kendi bulutunda hiç kaydedilmemiş.
    .background = Kendi gizli dizisi veya sertifikası olan bir uygulama (confidential client) yalnızca kayıtlı olduğu bulutta geçerlidir. GCC kiracıları küresel buluttadır; GCC High ve DoD kiracıları ise ABD Kamu (US Government) bulutundadır.
# en: 2f4f80db
AADSTS900971 = Uygulama, sizi geri göndermek için bir adres vermedi
    .meaning = Microsoft, oturumunuzu açtıktan sonra sizi uygulamaya geri gönderir. Bu uygulama için böyle bir adres bilmediğinden işlemi durdurdu. Hesabınızda ve parolanızda bir sorun yok.
    .cause-1 = Uygulamanın kaydında hiç yeniden yönlendirme URI’si yok veya isteğin geldiği platform için yok.
    .cause-2 = Mac’te veya telefonda uygulama, oturumu sistemdeki aracı uygulama (broker) üzerinden açıyor, ancak aracı uygulamanın kendi adresi kayıtlı değil.
    .cause-3 = İstekte redirect_uri yok.
    .cause-4 = Bir SAML uygulaması, Yanıt URL’si (Reply URL) olmayan bir kayda götüren bir Tanımlayıcı (Varlık Kimliği) gönderiyor.
# en: 52e8eb92
AADSTS1003031 = Uygulamanın kendi izin listesi düzgün değil
    .meaning = Bir uygulamanın, gerek duyduğu izinleri listelemesi gerekir. Bu uygulamanın listesi boş veya hatalı, bu yüzden kimse onu onaylayamıyor. Hesabınızda ve parolanızda bir sorun yok. Bunu yalnızca uygulamayı geliştirenler düzeltebilir.
    .cause-1 = Uygulamanın listesinde hiçbir izin yok ve birisi uygulamanın onay bağlantısını açıyor.
    .cause-2 = Listede var olmayan veya artık bulunmayan bir izin ya da API yer alıyor.
    .cause-3 = Uygulama oturum açılırken, geliştiricisine ait olan ama kendi listesinde yer almayan bir API istiyor.
# en: f4916eec
AADSTS7000112 = Bu uygulama kapatılmış
    .meaning = Bu uygulamada oturum açma, bilerek veya yanlışlıkla kapatılmış. Hesabınızda ve parolanızda bir sorun yok. Yeniden denemek bunu değiştirmez.
    .meaning-appName = Kendisini “{ $appName }” olarak tanıtan uygulamada oturum açma, bilerek veya yanlışlıkla kapatılmış. Hesabınızda ve parolanızda bir sorun yok. Yeniden denemek bunu değiştirmez.
    .cause-1 = Bir yönetici, uygulamada oturum açmayı kapatmış veya bir onay isteğini incelerken uygulamayı engellemiş.
    .cause-2 = Bir yönetici, Microsoft’un kendi uygulamalarından birini kapatmış. Microsoft bunu önermez, çünkü başka uygulamalar ona dayanır.
    .cause-3 = Uygulamanın yayımcısı veya Microsoft, uygulamayı kayıtlı olduğu yerde devre dışı bırakmış.
    .search = application disabled, service principal disabled, uygulama devre dışı, uygulama kapatılmış, hizmet sorumlusu devre dışı
# en: 15054d4a
AADSTS7000215 = Uygulama, kendine ait yanlış bir gizli anahtar kullandı
    .meaning = Uygulamaların Microsoft’a gösterdikleri, kendilerine ait bir gizli anahtarı olur; bu uygulamanınki doğru değil. Bunun parolanızla bir ilgisi yok ve siz yanlış bir şey yapmadınız.
    .cause-1 = Gizli dizinin (client secret) değeri yerine kimliği kopyalanmış.
    .cause-2 = Gizli dizi (client secret) başka bir uygulamaya veya ortama ait ya da silinmiş.
    .cause-3 = Gizli dizinin (client secret) bazı karakterleri yolda kayboluyor; çünkü dizi URL için kodlanmamış (encode) veya kesilmiş.
    .search = invalid client secret, wrong secret, secret ID instead of value, geçersiz istemci gizli dizisi, geçersiz istemci parolası, geçersiz gizli anahtar, yanlış client secret
# en: 427499e5
AADSTS7000218 = Uygulama, kendine ait bir gizli anahtar veya sertifika göndermedi
    .meaning = Microsoft bu tür bir uygulamadan kendine ait bir gizli anahtar veya sertifika bekler, ancak uygulama bunu göndermedi. Bunun parolanızla bir ilgisi yok ve siz yanlış bir şey yapmadınız.
    .cause-1 = Masaüstü veya mobil uygulamanın adresi, uygulama bir sunucuda çalışıyormuş gibi Web altında kayıtlı.
    .cause-2 = Cihaz kodu kullanan veya adı ve parolayı kendisi alan bir uygulama için genel istemci akışlarına izin verilmemiş.
    .cause-3 = Sunucuda çalışan bir uygulamanın ayarlarında gizli dizi (client secret) yok.
    .cause-4 = Tek sayfalı bir uygulamanın (SPA) adresi Web altında kayıtlı.
    .search = client_secret or client_assertion missing, public client, client_secret eksik, client_assertion eksik, genel istemci
# en: 3ebc8629
AADSTS7000222 = Uygulamanın kendi gizli anahtarının süresi doldu
    .meaning = Uygulamaların Microsoft’a gösterdikleri, kendilerine ait bir gizli anahtarı olur; bu uygulamanınkinin süresi dolmuş. Anahtar yenilenene kadar uygulamada kimse oturum açamaz. Parolanızda bir sorun yok.
    .search = client secret expired, expired key, istemci gizli dizisinin süresi doldu, client secret süresi doldu, anahtarın süresi doldu
# en: 5dda2fa4
AADSTS7000229 = Bu uygulama kuruluşa henüz eklenmemiş
    .meaning = Bir uygulamanın bir kuruluşta oturum açabilmesi için önce orada bir kaydı olması gerekir. Bu uygulamanın, başvurduğu kuruluşta kaydı yok. Siz yanlış bir şey yapmadınız. Bunu bir yönetici veya uygulamayı işletenler değiştirebilir.
    .meaning-appId = Bir uygulamanın bir kuruluşta oturum açabilmesi için önce orada bir kaydı olması gerekir. Numarası { $appId } olan uygulamanın, başvurduğu kuruluşta kaydı yok. Siz yanlış bir şey yapmadınız. Bunu bir yönetici veya uygulamayı işletenler değiştirebilir.
    .meaning-appId-tenant = Bir uygulamanın bir kuruluşta oturum açabilmesi için önce orada bir kaydı olması gerekir. Numarası { $appId } olan uygulamanın “{ $tenant }” kuruluşunda kaydı yok. Siz yanlış bir şey yapmadınız. Bunu bir yönetici veya uygulamayı işletenler değiştirebilir.
    .cause-1 = Uygulama bir betikle veya API ile kaydedilmiş, ancak kurumsal uygulaması (service principal) oluşturulmamış. Botlarda bu sık görülür.
    .cause-2 = Uygulama başka bir kuruluştan geliyor ve buradaki hiçbir yönetici ona onay vermemiş.
    .cause-3 = Uygulamanın kurumsal uygulama kaydı silinmiş.
    .cause-4 = Uygulama yanlış kiracıya başvuruyor.
# en: 02b44391
AADSTS9002325 = Uygulama başka bir oturum açma yolu için ayarlanmış
    .meaning = Uygulamanın kaydı ile kullandığı oturum açma yolu birbirini tutmuyor: Microsoft’un orada zorunlu tuttuğu bir koruma eksik. Bunu siz değiştiremezsiniz. Hesabınızda ve parolanızda bir sorun yok.
    .cause-1 = Uygulama bir sunucuda çalışıyor, ancak adresi tek sayfalı bir uygulamanın (SPA) adresi olarak kayıtlı.
    .cause-2 = Uygulama tarayıcıda çalışıyor ve PKCE kullanmıyor.
    .cause-3 = Bu bir masaüstü uygulaması veya mobil uygulama, ancak adresi tek sayfalı bir uygulamanın (SPA) adresi olarak kayıtlı.
    .search = PKCE required, cross-origin, single-page app, PKCE gerekli, tek sayfalı uygulama, SPA
# en: 831e0943
AADSTS9002326 = Uygulama tarayıcıda çalışıyor, ancak başka türlü kayıtlı
    .meaning = Oturum açmanın son adımı tarayıcıdaki bir sayfadan geldi, ancak uygulama buna göre kaydedilmemiş. Hesabınızda ve parolanızda bir sorun yok. Bunu yalnızca uygulamayı işletenler düzeltebilir.
    .meaning-origin = Oturum açmanın son adımı, adresini “{ $origin }” olarak bildiren, tarayıcıdaki bir sayfadan geldi, ancak uygulama buna göre kaydedilmemiş. Hesabınızda ve parolanızda bir sorun yok. Bunu yalnızca uygulamayı işletenler düzeltebilir.
    .cause-1 = Tek sayfalı bir uygulamanın (SPA) yeniden yönlendirme URI’si Web veya “Mobil ve masaüstü uygulamaları” altında kayıtlı.
    .cause-2 = Aynı yeniden yönlendirme URI’si iki platform altında kayıtlı.
    .cause-3 = Bir masaüstü uygulaması veya test aracı, belirteç uç noktasını (token endpoint) bir web görünümünden çağırıyor ve bu yüzden Origin üst bilgisi gönderiyor.
    .cause-4 = Sayfa, uygulama başka türlü kayıtlıyken verilmiş bir yenileme belirtecini kullanıyor.
    .search = CORS, cross-origin token redemption, single-page app platform, SPA, tek sayfalı uygulama, çıkış noktaları arası belirteç kullanımı
# en: d41e3296
AADSTS9002327 = Uygulama tarayıcı uygulaması olarak kayıtlı, ancak öyle değil
    .meaning = Uygulama tarayıcıda çalışan bir uygulama olarak kayıtlı, ancak oturum açmanın son adımı başka bir yerden, örneğin bir sunucudan veya bilgisayardaki bir programdan geldi. Hesabınızda ve parolanızda bir sorun yok. Bunu yalnızca uygulamayı işletenler düzeltebilir.
    .cause-1 = Sunucudaki bir uygulamanın yeniden yönlendirme URI’si “Tek sayfalı uygulama” altında kayıtlı.
    .cause-2 = Bir masaüstü veya mobil uygulamanın ya da bir betiğin URI’si orada kayıtlı.
    .cause-3 = Tek sayfalı bir uygulama (SPA), kodunu veya yenileme belirtecini sunucusuna veriyor ve sunucu bunu kullanıyor.
