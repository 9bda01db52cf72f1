# en: 85033144
AADB2C90273 = Diğer sağlayıcının yanıtı kullanılamadı
    .meaning = Google veya Facebook gibi başka bir sağlayıcıyla oturum açmayı seçtiniz, ancak oradan gelen yanıt kullanılabilir değildi. Baştan başlayın ve o sağlayıcının sayfasındaki adımları tamamlayın. Her seferinde aynısı olursa durumu siteyi işletenlerin incelemesi gerekir.
    .cause-1 = Sağlayıcının sayfasında vazgeçtiniz veya izin vermediniz.
    .cause-2 = Sitenin sağlayıcıyla kullandığı istemci kimliği (client ID), gizli dizi (client secret) veya adresler yanlış.
    .cause-3 = Sağlayıcı isteği geri çevirmiş; örneğin istekte tanımadığı bir bölüm var.
# en: 36dfe492
AADB2C90289 = Site, diğer sağlayıcıya bağlanamadı
    .meaning = Başka bir sağlayıcıyla oturum açmayı seçtiniz, ancak site onunla düzgün bir bağlantı kuramadı. Sorun kendiliğinden geçebilir. Sürerse durumu siteyi işletenlerin incelemesi gerekir.
    .cause-1 = Sitenin sağlayıcıyla kullandığı gizli dizi (client secret) yanlış veya süresi dolmuş. Bu durumda iletide invalid_client yazar.
    .cause-2 = Sağlayıcı çalışmıyor veya zamanında yanıt vermiyor.
    .cause-3 = Sitenin ayarlarında sağlayıcının bir adresi yanlış veya bu adres dışarıya kapalı.
# en: 351aac8d
AADSTS50003 = Bu uygulamanın oturum açma sertifikası kullanılamıyor
    .meaning = Microsoft, bu uygulamaya girmenizi sağlayan kanıtı imzalar. Bunun için gereken sertifika eksik veya bozuk. Büyük olasılıkla uygulamayı kullanan hiç kimse giremiyor. Hesabınızda ve parolanızda bir sorun yok.
    .cause-1 = Uygulamanın SAML imzalama sertifikası yok veya etkin bir sertifikası yok.
    .cause-2 = Listede bir sertifika var, ancak kaydı bozuk olduğu için Microsoft Entra ID onu tanımıyor.
    .cause-3 = Sertifika şu anda yenileniyor. Bu durumda iletide bu yazar ve sorun kendiliğinden geçer.
    .background = SAML kullanıldığında Microsoft Entra ID, uygulamaya giden her yanıtı, kiracınızda o uygulama için oluşturulmuş bir sertifikayla imzalar. Uygulama, sertifikanın genel (public) bölümünün bir kopyasını tutar ve her yanıtı bununla denetler. Bu yüzden yeni bir sertifikayı iki tarafın da tanıması gerekir.
# en: 033f78d0
AADSTS50008 = Oturum açma sayfanızdan gelen kanıt kabul edilmedi
    .meaning = Oturumunuz, Microsoft’un dışında bir sayfa üzerinden, genellikle kuruluşunuzun kendi sayfası üzerinden açılıyor. Microsoft oradan gelen kanıtı kabul edemedi. Nedeni çoğu zaman ikisi arasındaki bir ayardır, parolanız değil.
    .meaning-actual-expected = Oturumunuz, Microsoft’un dışında bir sayfa üzerinden, genellikle kuruluşunuzun kendi sayfası üzerinden açılıyor. Oradan gelen kanıt olması gerektiği gibi değil: “{ $expected }” yerine “{ $actual }” içeriyor. Nedeni ikisi arasındaki bir ayar, parolanız değil.
    .search = SAML token, federation certificate, AD FS, SAML belirteci, federasyon sertifikası
    .cause-1 = Federasyon hizmeti, Microsoft Entra ID’nin henüz tanımadığı yeni bir sertifikayla imzalıyor.
    .cause-2 = Yanıttaki Issuer, etki alanı için kayıtlı olan değil veya aynı değeri başka bir kiracı da kullanıyor.
    .cause-3 = SAML onaylaması (assertion) yok, eksik veya SAML sürümü bu oturum açma yönteminin kabul ettiği sürüm değil. Örneğin WS-Federation, SAML 1.1 bekler.
    .cause-4 = Bir uygulama, SAML onaylamasını (assertion) kendisi sunuyor ve bu onaylama düzgün değil.
# en: 54e30e8f
AADSTS50107 = Microsoft, geldiğiniz oturum açma sayfasını tanımıyor
    .meaning = Oturumunuz, Microsoft’un dışında bir sayfa üzerinden, genellikle kendi kuruluşunuzun sayfası üzerinden açılıyor. O sayfanın kendisi için kullandığı ad Microsoft’ta kayıtlı değil. Nedeni ikisi arasındaki bir ayar. Hesabınızda ve parolanızda bir sorun yok.
    .meaning-realm = Oturumunuz, Microsoft’un dışında bir sayfa üzerinden, genellikle kendi kuruluşunuzun sayfası üzerinden açılıyor. O sayfa kendisini “{ $realm }” olarak tanıtıyor, ancak bu ad Microsoft’ta kayıtlı değil. Nedeni ikisi arasındaki bir ayar. Hesabınızda ve parolanızda bir sorun yok.
    .search = federation realm, unknown issuer, federasyon bölgesi, bilinmeyen veren
    .cause-1 = Konuklarda: İş ortağı kuruluş için kayıtlı olan veren (issuer), onun kimlik sağlayıcısının gönderdiği değil.
    .cause-2 = Federasyon etki alanında: Kimlik sağlayıcısı, etki alanı için kayıtlı olandan başka bir veren (issuer) gönderiyor.
    .cause-3 = Birden fazla etki alanı veya alt etki alanı olan AD FS’de: Vereni (issuer) oluşturan kural bu hesaba uymuyor.
    .cause-4 = Bir uygulama, Entra ID’nin kendisinin verdiği bir SAML onaylamasını (assertion) belirteçle değiştirmeye çalışıyor. Bu durumda iletideki veren (issuer) https://sts.windows.net/ ile başlar. Kiracıda yapılacak hiçbir şey bunu düzeltmez.
    .cause-5 = Federasyon az önce kurulmuş, değiştirilmiş veya kaldırılmış ve değişiklik henüz her yerde geçerli olmamış.
    .background = Bir kuruluş, kullanıcılarının oturumunu kendi sayfasında açtırıyorsa o sayfa Microsoft’a, içinde kendi adı (veren, issuer) bulunan imzalı bir yanıt gönderir. Microsoft Entra ID bu adla, yanıtın hangi etki alanına veya iş ortağına ait olduğunu bulur. Hiçbir kayıtta tam olarak bu ad yoksa oturum açma orada sona erer.
# en: 0d23e701
AADSTS50174 = İki oturum açma sayfası sizi sürekli birbirine gönderdi
    .meaning = Microsoft, kendi oturum açma sayfası ile başka bir sayfa arasında gidip geldiğinizi fark etti ve bunu durdurdu. Baştan başlamak işe yarayabilir. Yaramazsa kuruluşunuzun kendi oturum açma sayfasını incelemesi gerekir.
    .background = Microsoft’un herkese açık kod listeleri bu kodu açıklamıyor. Microsoft’un oturum açma sayfasının programı bunu, kimlik sağlayıcıları arasında bir döngü olarak adlandırıyor.
    .search = redirect loop, yönlendirme döngüsü, sonsuz döngü
# en: 14ea9a4e
AADSTS75011 = Uygulamanın istediğinden başka bir yöntemle oturum açtınız
    .meaning = Uygulama belirli bir oturum açma yöntemi istiyor, ancak siz zaten başka bir yöntemle oturum açmıştınız. Microsoft sizden yeniden oturum açmanızı istemedi; bu yüzden ikisi birbirini tutmuyor. Hesabınızda ve parolanızda bir sorun yok.
    .meaning-requestedMethods-usedMethods = Uygulama belirli bir oturum açma yöntemi istiyor: “{ $requestedMethods }”. Siz ise zaten başka bir yöntemle oturum açmıştınız: “{ $usedMethods }”. Microsoft sizden yeniden oturum açmanızı istemedi; bu yüzden ikisi birbirini tutmuyor. Hesabınızda ve parolanızda bir sorun yok.
    .search = SAML AuthnContext, authentication method mismatch, RequestedAuthnContext, kimlik doğrulama yöntemi eşleşmiyor
# en: 8f7b496a
AADSTS76021 = Uygulamanın isteği imzasız geldi
    .meaning = Bu uygulamanın ayarlarına göre Microsoft yalnızca uygulamanın imzaladığı istekleri kabul ediyor, ancak bu istek imzalı değildi. Uygulamanın kendi web adresinden başlamak çoğu zaman işe yarar. Hesabınızda ve parolanızda bir sorun yok.
    .cause-1 = Oturum açma; Uygulamalarım sayfasından, Microsoft 365 uygulama başlatıcısından veya portalın test düğmesinden başlatılmış. Orada uygulama adına kimse imza atamaz.
    .cause-2 = Entra ID’de imzalı istek zorunlu, ancak uygulama imzalayacak şekilde ayarlanmamış.
    .cause-3 = Uygulama imzalıyor, ancak imzayı, isteğin gönderilme yöntemine göre olması gereken yere koymuyor.
    .background = SAML’de bir uygulama, kullanıcıları oturum açmaya gönderdiği isteği imzalayabilir. Bir yönetici bunu zorunlu kılarsa Microsoft her isteği uygulamanın genel sertifikasıyla denetler ve imzasız olanları geri çevirir. Özel anahtar yalnızca uygulamadadır. Bu yüzden Microsoft tarafında başlayan bir oturum açma bu imzayı hiçbir zaman taşıyamaz.
    .search = SAML request not signed, SAML isteği imzalanmamış
# en: 58e064ed
AADSTS76026 = Uygulamanın isteği çok eskiydi
    .meaning = Uygulamanın oturum açma isteği Microsoft’a ulaşana kadar çok uzun süre beklemiş. Uygulamadan yeniden başlamak genellikle yeter. Hesabınızda ve parolanızda bir sorun yok.
    .cause-1 = Eski bir sayfa, bir yer işareti veya Geri düğmesi, önceden kalma bir istek göndermiş.
    .cause-2 = Uygulamanın çalıştığı sunucunun saati yanlış. Bu durumda hata her seferinde, herkeste olur.
# en: 8de64559
AADSTS90123 = Microsoft’un başvurduğu başka bir hizmet isteği geri çevirdi
    .meaning = Microsoft sizin için başka bir hizmete, örneğin kuruluşunuzun kendi oturum açma hizmetine başvurdu ve o hizmet isteği geri çevirdi. Nedenini yalnızca o hizmeti işletenler görebilir. Bir kez baştan denemeye değer; olmazsa onlara sorun.
    .meaning-errorCode = Microsoft sizin için başka bir hizmete, örneğin kuruluşunuzun kendi oturum açma hizmetine başvurdu ve o hizmet isteği “{ $errorCode }” yanıtıyla geri çevirdi. Nedenini yalnızca o hizmeti işletenler görebilir. Bir kez baştan denemeye değer; olmazsa onlara sorun.
    .cause-1 = Diğer hizmetteki bir kural bu oturum açma işlemini reddetmiş.
    .cause-2 = Diğer hizmetin sayfasında oturum açmaktan vazgeçilmiş veya oturum açma tamamlanmamış.
    .cause-3 = Microsoft ile o hizmet arasındaki bağlantı yanlış ayarlanmış.
# en: 3e3f6e01
AADSTS750054 = Uygulamanın oturum açma isteği eksik
    .meaning = Oturum açma sayfasına, uygulamanın göndermesi gereken istek olmadan geldiniz. Kaydedilmiş bir oturum açma sayfası veya çoklu oturum açma için henüz ayarlanmamış bir uygulama buna yol açar. Hesabınızda ve parolanızda bir sorun yok.
    .cause-1 = Uygulama, Microsoft’un sayfasını gösteren bir yer işaretinden veya bağlantıdan açılmış.
    .cause-2 = Kuruluş, uygulamanın kendi Oturum açma URL’si (Sign on URL) olarak Microsoft’un oturum açma adresini girmiş.
    .cause-3 = Uygulama isteğini başka bir biçimde gönderiyor veya hiç göndermiyor.
    .search = SAMLRequest or SAMLResponse missing, SAMLRequest eksik, SAML isteği yok
# en: 0b97f431
AADSTS900236 = Uygulamanın isteğinde Microsoft’un kabul etmediği bir şey var
    .meaning = Uygulamanın oturum açma isteğinde, Microsoft’un orada kabul etmediği bir şey var. Bunu yalnızca uygulamayı işletenler çıkarabilir. Hesabınızda ve parolanızda bir sorun yok.
    .meaning-propertyName = Uygulamanın oturum açma isteğinde, Microsoft’un orada kabul etmediği “{ $propertyName }” adlı bir bölüm var. Bunu yalnızca uygulamayı işletenler çıkarabilir. Hesabınızda ve parolanızda bir sorun yok.
    .cause-1 = Uygulama veya önündeki bir ağ geçidi, isteğe kullanıcının adını (Subject) koyuyor. Amaç çoğu zaman hesap adını önceden doldurmaktır.
    .cause-2 = Uygulama, Entra ID’nin tanımadığı başka bir SAML öğesi kullanıyor.
# en: ce030fa9
AADSTS5000819 = Oturum açma sayfanız uygun bir e-posta adresi göndermedi
    .meaning = Microsoft’un dışında bir sayfada, genellikle kendi kuruluşunuzun sayfasında oturum açtınız. O sayfanın yanıtında, olması gereken yerde bir e-posta adresi yok veya oradaki adresin sonu beklenenlerden biri değil. Nedeni ikisi arasındaki bir ayar. Parolanızda bir sorun yok.
    .cause-1 = Kimlik sağlayıcısı e-posta adresini göndermiyor veya başka bir adla gönderiyor.
    .cause-2 = @ işaretinden sonraki bölüm, federasyonun kurulduğu bir etki alanı değil. Çoğu zaman bu, Gmail adresi gibi kişisel bir adres veya kardeş bir şirketin etki alanıdır.
    .cause-3 = Yanıt başka bir kiracı için düzenlenmiş veya yanlış adrese gidiyor.
    .cause-4 = Bir kuruluş, konuklar için kendi kimlik sağlayıcısıyla federasyon kurmuş ve şimdi kendi çalışanları bu yoldan giriyor.
    .background = Entra ID, SAML veya WS-Fed kullanan bir iş ortağından gelen konuklar için bu iş ortağının oturum açma sayfasına yalnızca ayarlanmış etki alanlarında güvenir. Kullanıcının bunlardan birine ait olup olmadığını yanıttaki e-posta adresinden anlar.
# en: aecef4b0
AADSTS7500514 = Oturum açma sayfanızın yanıtının biçimi anlaşılmadı
    .meaning = Uygulama, oturumunuzu kuruluşunuzun kendi oturum açma sayfası üzerinden açtı. Oradan gelen yanıt, Microsoft’un kabul ettiği bir biçimde değil. Nedeni ikisi arasındaki bir ayar. Hesabınızda ve parolanızda bir sorun yok.
    .cause-1 = Kimlik sağlayıcısı, çoğu zaman PingFederate, SAML 1.1 veriyor, ancak onu uygulamanın kitaplığının SAML 2.0 sanacağı şekilde etiketliyor.
    .cause-2 = Bir uygulama, SAML onaylamasını (assertion) kendisi sunuyor; bunu yanlış grant_type değeriyle veya eksik olarak gönderiyor.
    .background = Bu, parolayı kendileri soran uygulamalarda ve PowerShell modüllerinde olur. Bunlar arka planda kuruluşun kendi oturum açma hizmetinden bir SAML belirteci alır ve Microsoft’ta başka bir belirteçle değiştirir. Bunun hangi SAML sürümü olduğunu belirtmeleri gerekir ve hizmetin verdiği etikete göre davranırlar.
