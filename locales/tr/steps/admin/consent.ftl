# en: 8bac21ff
grant-consent-after-review = Kurumsal uygulamalar → uygulama → İzinler: Her izni ve uygulamayı kimin yayımladığını okuyun. Yönetici onayını yalnızca kuruluşunuz uygulamanın bu izinleri almasını istiyorsa verin.
# en: 1fcdedca
consent-as-administrator = Uygulama kiracınızda henüz listelenmiyorsa onu bir yönetici hesabıyla kendiniz açın. İzinlerini ve yayımcısını okuyun, “Kuruluşunuz adına onay verin” kutusunu yalnızca uygulamayı herkes kullanabilecekse işaretleyin.
# en: 2122dd7d
review-consent-requests = Kurumsal uygulamalar → Yönetici onayı istekleri: Ne istendiğini inceleyin; isteği onaylayın, reddedin veya engelleyin.
# en: 00f54013
check-user-consent-settings = Kurumsal uygulamalar → Onay ve izinler → Kullanıcı onayı ayarları: Kullanıcıların kendilerinin onay verip veremediğine, verebiliyorlarsa hangi uygulamalar ve izinler için verebildiklerine bakın.
# en: 7da217a3
let-people-ask-for-consent = Kurumsal uygulamalar → Onay ve izinler → Yönetici onayı ayarları: Kimse bu sayfada takılıp kalmasın diye kullanıcıların istek göndermesine izin verin ve gözden geçirenleri belirleyin.
# en: da580e0a
check-service-license = Kuruluşunuzda, uygulamanın ihtiyaç duyduğu hizmet için bir lisans olduğunu, aboneliğin süresinin dolmadığını ve hizmetin açık olduğunu kontrol edin.
    .service = Kuruluşunuzda, iletide “{ $service }” adıyla geçen hizmet için bir lisans olduğunu ve hizmetin açık olduğunu kontrol edin.
# en: 51902ceb
create-resource-service-principal = Hizmetin lisansı varsa ancak hizmet Kurumsal uygulamalar altında yoksa uygulama kimliğini hizmetin üreticisine doğrulatın, sonra hizmet sorumlusunu (service principal) oluşturun (New-MgServicePrincipal).
# en: 77c26725
take-over-unmanaged-tenant = İletide yönetilmeyen (unmanaged) bir durumdan söz ediliyorsa: etki alanını doğrulayın ve kiracıyı yöneticisi olarak devralın.
# en: 50c634c3
check-app-consent = Kurumsal uygulamalar → uygulama: Uygulama bu kiracıda var mı, kullanıcılar ona onay verebiliyor mu ya da izinleri verilmiş mi, kontrol edin. Herhangi bir izin vermeden önce bu iznin nelere olanak tanıdığını inceleyin.
# en: 97e0e53f
look-into-app-permissions = Uygulama kayıtları → uygulama → API izinleri sayfası, uygulamanın neler isteyebileceğini gösterir. Bunları yalnızca uygulamayı geliştirenlerle birlikte değiştirin.
# en: 1854de84
check-role-may-consent = Bunu gören bir yöneticiyse: rolü, uygulamanın istediklerini kapsamalıdır. Microsoft Graph’in uygulama izinleri için Ayrıcalıklı Rol Yöneticisi (Privileged Role Administrator) gerekir; diğerlerini Bulut Uygulaması Yöneticileri (Cloud Application Administrator) verebilir.
# en: 827e0181
have-customer-administrator-consent = Müşterinin yöneticisinden, uygulamanın izinlerini ve yayımcısını incelemesini ve kendi kiracısında onay vermesini isteyin.
# en: 69bb96cb
authorize-app-through-partner-center = Çok sayıda müşteri için: uygulamayı İş Ortağı Merkezi (Partner Center) API’siyle yetkilendirin. Müşteri kabul ettikten sonra her biri için /v1/customers/<müşterinin kiracı kimliği>/applicationconsents adresine bir POST isteği gönderin.
# en: 82b80666
compare-requested-permissions = Uygulama zaten onaylanmışsa: oturum açma isteğindeki izinleri ve uygulama kimliğini Kurumsal uygulamalar → uygulama → İzinler sayfasıyla karşılaştırın. Uygulamanın bunların ötesinde istedikleri için yine onay gerekir.
# en: 1db1d802
register-app-for-script = Bir betik veya araç için: Uygulama kayıtları → Yeni kayıt sayfasında yeni bir uygulama kaydedin, ona yalnızca gereken izinleri verin ve betiğin onun kimliğini kullanmasını sağlayın. Betiği de güncelleyin: eskileri, Microsoft’un kullanımdan kaldırdığı ortak bir kimliği kullanır.
# en: 15f087d9
grant-permission-in-b2c = B2C kiracısında Uygulama kayıtları → sitenin uygulaması → API izinleri: Uygulamanın ne istediğini okuyun ve sahipleri doğrularsa “Yönetici onayı ver” seçeneğini seçin. Müşteriler orada kendileri onay veremez.
# en: 15c314da
look-for-deleted-app = Uygulama listede yoksa silinenler arasında arayın (Get-MgDirectoryDeletedItemAsServicePrincipal): bu ad, silinmiş daha eski bir kayıtta hâlâ kullanılıyor olabilir. Aradığınız uygulama buysa onu geri yükleyin.
