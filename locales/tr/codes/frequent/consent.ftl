# en: 25a47823
AADB2C90205 = Sitenin, gerek duyduğu bir hizmeti kullanma izni yok
    .meaning = Siz oturum açarken site bir hizmete erişmek istedi, ancak bu erişim ona verilmemiş. Hesabınızda ve parolanızda bir sorun yok. Bunu yalnızca siteyi işletenler düzeltebilir.
    .cause-1 = API’nin izni uygulamanın izin listesinde yok veya bu izni hiçbir yönetici vermemiş.
    .cause-2 = Kapsam (scope) başka bir kiracıdaki bir API’ye ait. Bu çoğu zaman Microsoft’un örneklerinden gelen bir API’dir.
    .cause-3 = API’nin kapsamının (scope) adı değişmiş veya kapsam kaldırılmış, uygulama ise eskisini istiyor.
# en: 8bf4d056
AADSTS65001 = Bu uygulamanın istediği izinlere henüz kimse onay vermedi
    .meaning = Uygulama sizin adınıza bilgi görmek veya işlem yapmak istiyor. Bunun için önce sizin veya bir yöneticinin onayı gerekiyor, ancak henüz onay veren yok. Hesabınızda ve parolanızda bir sorun yok.
    .meaning-appName = Kendisini “{ $appName }” olarak tanıtan uygulama sizin adınıza bilgi görmek veya işlem yapmak istiyor. Bunun için önce sizin veya bir yöneticinin onayı gerekiyor, ancak henüz onay veren yok. Hesabınızda ve parolanızda bir sorun yok.
    .cause-1 = Uygulama kuruluşta yeni ve henüz kimseye onay sorulmamış.
    .cause-2 = Uygulama, daha önce kabul edilenden fazla izin istiyor.
    .cause-3 = Verilen izinler geri alınmış veya uygulama, arka planda çalışıyor ve orada onay isteyemiyor.
    .search = consent required, user or administrator has not consented, admin consent, onay gerekli, yönetici onayı, kullanıcı veya yönetici onay vermedi
# en: 54d9a800
AADSTS65002 = Microsoft’un bir uygulamasına, istediği erişim verilmiyor
    .meaning = Bir betik, araç veya uygulama, Microsoft’un kendi uygulamalarından birinin adına erişim istedi, ancak o uygulamanın buna izni yok. Kuruluşunuzda hiç kimse bunu onaylayamaz. Hesabınızda ve parolanızda bir sorun yok.
    .cause-1 = Bir betik veya araç, Azure PowerShell gibi bir Microsoft uygulamasının istemci kimliğini (client ID), bu uygulamaya onay verilmemiş bir API için kullanıyor.
    .cause-2 = Eskiden çalışan bir aracın sürümü eski kalmış veya Microsoft onayı sonradan geri almış.
    .cause-3 = Birisi, gönderdiği bir bağlantı veya kodla, bir Microsoft uygulaması adına bir hesaba girmeye çalışıyor.
    .cause-4 = Microsoft’un kendi araçlarından biri, henüz onaylanmamış yeni bir erişim istiyor.
    .background = Microsoft’un kendi uygulamaları ile API’leri arasında kullanıcılar onay vermez: API’den sorumlu ekip her uygulamayı önceden onaylar. Kendi uygulamanız bu listeye bağlı değildir; izinlerini verilen onaylarla alır.
# en: 0cdc0e0c
AADSTS65004 = Uygulamanın istediği izinler kabul edilmedi
    .meaning = Uygulama izin istedi ve yanıt hayır oldu: birisi “İptal” düğmesini seçti veya geri döndü. Uygulama hiçbir erişim almadı. İstediğiniz buysa her şey yolunda.
    .search = user declined consent, access_denied, onay reddedildi, izin verilmedi, iptal
# en: e2e8239d
AADSTS65005 = Bu uygulama, istediği şey için ayarlanmamış
    .meaning = Uygulama, kullanmak üzere ayarlanmadığı veya kuruluşunuzda bulunmayan bir hizmet ya da izin istedi. Hesabınızda ve parolanızda bir sorun yok.
    .meaning-appName-organization = Kendisini “{ $appName }” olarak tanıtan uygulama “{ $organization }” kuruluşunda henüz kullanılamıyor, çünkü bu kuruluşun dizininin yönetimini henüz kimse üstlenmemiş. Hesabınızda ve parolanızda bir sorun yok.
    .meaning-appName-resource-scope = Kendisini “{ $appName }” olarak tanıtan uygulama, “{ $resource }” hizmetinden “{ $scope }” iznini istedi, ancak orada böyle bir izin yok. Bunu yalnızca uygulamayı geliştirenler değiştirebilir.
    .meaning-organization = Uygulamanın gerek duyduğu bir hizmet “{ $organization }” kuruluşunda yok. Hesabınızda ve parolanızda bir sorun yok.
    .meaning-resource = Uygulama “{ $resource }” hizmetine erişmek istedi, ancak bu hizmet uygulamanın kendi izin listesinde yok. Bunu yalnızca uygulamayı geliştirenler değiştirebilir.
# en: cf012408
AADSTS90093 = Bu uygulamanın izinlerini kendiniz onaylayamazsınız
    .meaning = Uygulama izin istiyor, ancak bu hesabın bu izinleri onaylama yetkisi yok. Kararı kuruluşta daha fazla yetkisi olan birinin vermesi gerekiyor. Hesabınızda ve parolanızda bir sorun yok. Yeniden denemek bunu değiştirmez.
    .cause-1 = Uygulama, yalnızca bir yöneticinin verebileceği izinler istiyor veya kuruluş, kullanıcıların izin vermesine hiç olanak tanımıyor.
    .cause-2 = Deneyen bir yönetici, ancak rolü bu izinleri kapsamıyor.
    .cause-3 = Hesap bir konuk hesabı veya oturum, hesabın yetkili olduğu kuruluşta değil, başka bir kuruluşta açılmış.
    .cause-4 = Uygulama yalnızca atanmış kullanıcıları kabul ediyor ve ona henüz hiçbir yönetici onay vermemiş.
    .cause-5 = Microsoft, uygulamanın isteğini riskli bulmuş.
# en: d61b3226
AADSTS90094 = Bu uygulamayı önce bir yöneticinin onaylaması gerekiyor
    .meaning = Uygulama, yalnızca kuruluşunuzdaki bir yöneticinin verebileceği izinler istiyor. Hesabınızda ve parolanızda bir sorun yok. Yeniden denemek bunu değiştirmez.
    .meaning-appName = Kendisini “{ $appName }” olarak tanıtan uygulama, yalnızca kuruluşunuzdaki bir yöneticinin verebileceği izinler istiyor. Hesabınızda ve parolanızda bir sorun yok. Yeniden denemek bunu değiştirmez.
    .cause-1 = Kuruluşunuz, kullanıcıların izinleri kendilerinin kabul etmesine hiç olanak tanımıyor veya yalnızca belirli uygulamalar için tanıyor.
    .cause-2 = Uygulama, her zaman bir yönetici gerektirecek kadar geniş izinler istiyor.
    .cause-3 = Uygulama yalnızca kendisine eklenmiş kişileri kabul ediyor. Bu durumda izinlerini yalnızca bir yönetici kabul edebilir.
    .cause-4 = Microsoft isteği riskli bulmuş; örneğin yayımcı doğrulanmamış.
    .cause-5 = Bir yönetici uygulamayı onaylamış, ancak uygulama artık daha fazla izin istiyor veya her oturum açmada yeniden izin istiyor.
    .search = need admin approval, admin consent required, yönetici onayı gerekli, yönetici onayı gerekiyor
# en: f1643a96
AADSTS90095 = Bu uygulamayı onaylaması için bir yöneticiye istek gönderebilirsiniz
    .meaning = Uygulama, yalnızca kuruluşunuzdaki bir yöneticinin verebileceği izinler istiyor. Kuruluşunuz, isteği doğrudan bu sayfadan göndermenize olanak tanıyor. Hesabınızda ve parolanızda bir sorun yok.
    .search = request approval, admin consent request, onay iste, yönetici onayı isteği
# en: 404f86a2
AADSTS90099 = Bu uygulama bu müşteride henüz onaylanmamış
    .meaning = Bir müşterinin kuruluşuna onun iş ortağı olarak erişmek istiyorsunuz, ancak kullandığınız uygulama orada onaylanmamış. Hesabınızda ve parolanızda bir sorun yok. İş ortağı olarak sahip olduğunuz yetkiler bu onayın yerini tutmaz.
    .meaning-appName = Bir müşterinin kuruluşuna onun iş ortağı olarak erişmek istiyorsunuz, ancak kendisini “{ $appName }” olarak tanıtan uygulama orada onaylanmamış. Hesabınızda ve parolanızda bir sorun yok. İş ortağı olarak sahip olduğunuz yetkiler bu onayın yerini tutmaz.
    .meaning-appName-tenant = İsteğe göre müşteriniz olan “{ $tenant }” kuruluşuna iş ortağı olarak erişmek istiyorsunuz, ancak kendisini “{ $appName }” olarak tanıtan uygulama orada onaylanmamış. Hesabınızda ve parolanızda bir sorun yok. İş ortağı olarak sahip olduğunuz yetkiler bu onayın yerini tutmaz.
    .cause-1 = Müşterinin kiracısında uygulamaya kimse onay vermemiş veya uygulama artık onay verilenden fazlasını istiyor.
    .cause-2 = Uygulama yanlış müşteriye gönderilmiş.
    .background = Bir iş ortağının çalışanları, temsilci yönetici ilişkisi yoluyla müşterinin kiracısında roller alabilir. Kullandıkları uygulama ayrı bir konudur: her müşterinin kiracısında onay gerekir. Bu onayı orada bir yönetici veya İş Ortağı Merkezi üzerinden iş ortağı verir.
# en: 7e21b9e6
AADSTS650051 = Uygulama kuruluşunuza eklenemedi
    .meaning = Uygulamanın kuruluşunuza eklenmesi gerekiyordu, ancak bu olmadı. Uygulamayı kuruluşunuzda ilk açanlardansanız ikinci deneme çoğu zaman işe yarar. Değilseniz başka bir kayıt buna engel oluyor veya bir hizmet eksik. Hesabınızda ve parolanızda bir sorun yok.
    .meaning-organization = Uygulamanın gerek duyduğu bir hizmet, iletide “{ $organization }” adıyla geçen kuruluşunuzda satın alınmamış veya açılmamış. Hesabınızda ve parolanızda bir sorun yok.
    .meaning-organization-service = Uygulamanın dayandığı “{ $service }” adlı hizmet, “{ $organization }” kuruluşunda henüz satın alınmamış, açılmamış veya kuruluşa eklenmemiş. Hesabınızda ve parolanızda bir sorun yok.
    .meaning-service = Uygulamanın dayandığı “{ $service }” adlı hizmet, kuruluşunuzda henüz satın alınmamış, açılmamış veya kuruluşunuza eklenmemiş. Hesabınızda ve parolanızda bir sorun yok.
    .meaning-appName-organization = Uygulamanın dayandığı, kendisini “{ $appName }” olarak tanıtan hizmet “{ $organization }” kuruluşuna henüz eklenmemiş. Hesabınızda ve parolanızda bir sorun yok.
    .meaning-appName = Uygulamanın dayandığı, kendisini “{ $appName }” olarak tanıtan hizmet kuruluşunuza henüz eklenmemiş. Hesabınızda ve parolanızda bir sorun yok.
    .cause-1 = İki kişi, pencere veya istek neredeyse aynı anda onay vermiş ve biri diğerinden önce davranmış.
    .cause-2 = Uygulama kısa süre önce kaldırılmış veya kurulumu yarıda kalmış ve silme işlemi henüz bitmemiş.
    .cause-3 = Kiracıdaki başka bir kayıt, belki de silinmiş olanlardan biri, uygulamanın adını zaten taşıyor.
    .cause-4 = Kuruluşun, uygulamanın dayandığı bir hizmet için lisansı yok veya kuruluş bu hizmeti eklememiş.
    .background = Dışarıdan gelen bir uygulama, kullanıldığı her kiracıda kendine ait bir kayıt, yani bir hizmet sorumlusu (service principal) alır. Bu kaydın adları kiracıda benzersiz olmalıdır. Kaydı, verilen onay oluşturur. Bu durumlardan hangisinin söz konusu olduğunu, iletide koddan sonra gelen metin söyler.
# en: a0ac7504
AADSTS650052 = Kuruluşunuzda bu uygulamanın gerek duyduğu bir hizmet eksik
    .meaning = Uygulamanın dayandığı bir hizmet kuruluşunuzda henüz satın alınmamış, açılmamış veya kuruluşunuza eklenmemiş. Hesabınızda ve parolanızda bir sorun yok.
    .meaning-appName = Uygulamanın dayandığı, kendisini “{ $appName }” olarak tanıtan hizmet kuruluşunuzda henüz satın alınmamış, açılmamış veya kuruluşunuza eklenmemiş. Hesabınızda ve parolanızda bir sorun yok.
    .meaning-service = Uygulamanın dayandığı “{ $service }” adlı hizmet kuruluşunuzda henüz satın alınmamış, açılmamış veya kuruluşunuza eklenmemiş. Hesabınızda ve parolanızda bir sorun yok.
    .cause-1 = Kuruluşunuzun bu hizmet için lisansı yok veya hizmet kapalı.
    .cause-2 = Hizmetin lisansı var, ancak hizmet kuruluşunuzun uygulamaları arasında henüz yer almıyor.
    .cause-3 = Başka bir kuruluşun uygulaması kendine ait bir API’ye dayanıyor ve yöneticiniz bu API’yi henüz onaylamamış.
    .search = API not subscribed, service principal missing, hizmete abone değil, lisans yok, hizmet sorumlusu yok
