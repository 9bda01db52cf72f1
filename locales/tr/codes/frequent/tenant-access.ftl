# en: 3f6c3c02
AADSTS16000 = Bu hesap bu uygulamada kullanılamıyor
    .meaning = Kullanılan hesabı, uygulamanın ait olduğu kuruluş tanımıyor ya da birden fazla hesabın oturumu açık ve uygulama hangisini kullanacağını bilemedi. Parolanızda bir sorun yok.
    .meaning-tenant = Bu istekte adı geçen “{ $tenant }” kuruluşu, kullanılan hesabı tanımıyor. Parolanızda bir sorun yok.
    .meaning-appName-tenant = Bu istekte adı geçen “{ $tenant }” kuruluşu, kullanılan hesabı tanımıyor. Bu yüzden hesap, kendisini “{ $appName }” olarak tanıtan uygulamayı açamıyor. Parolanızda bir sorun yok.
    .cause-1 = Hesap başka bir yere ait ve kimse onu konuk olarak davet etmemiş.
    .cause-2 = Microsoft’un yönetim sayfalarından birinde, örneğin Azure portalında, arkasında bir kuruluş bulunmayan kişisel bir hesap kullanılmış. Bu durumda iletide çoğu zaman “Microsoft Services” adı geçer ve davet işe yaramaz: bir iş hesabı kullanın.
    .cause-3 = Bu tarayıcıda birden fazla hesabın oturumu açık ve uygulama hangisinin kullanılacağını sormamış.
    .cause-4 = Bir uygulama, oturumu arka planda sessizce yenilemek istemiş. Bu durumda bu yanıt olağandır ve uygulamanın size sorması gerekir.
    .search = choose another account, guest, several accounts, wrong account, başka bir hesap seçin, konuk, birden fazla hesap, yanlış hesap
# en: ed90e0a2
AADSTS16001 = Seçtiğiniz hesap bu kez kullanılamadı
    .meaning = Oturum açma sayfasında bir hesap seçtiniz, ancak Microsoft bu hesapla devam edemedi. Büyük olasılıkla liste güncel değildi. Hesabı yeniden seçmek veya adını yazmak genellikle işe yarar.
    .cause-1 = Sayfa açıldıktan sonra hesap listesi değişmiş; örneğin başka bir sekmede oturum açılmış veya kapatılmış.
    .cause-2 = Başka bir hesabın oturumu hâlâ açık ve önce onun kapatılması gerekiyor.
    .cause-3 = Hata, oturum açma sayfasının kendisinde. Bu nadiren olur.
# en: f9d1f917
AADSTS50020 = Hesabınız bu kuruluşa ait değil
    .meaning = Oturum açtınız, ancak uygulama bu hesabı tanımayan bir kuruluşa ait. Parolanızda bir sorun yok. Doğru hesap, başka bir hesabınız olabilir ya da kuruluşun bu hesabı konuk olarak davet etmesi gerekir.
    .meaning-tenant = Oturum açtınız, ancak bu istekte adı geçen “{ $tenant }” kuruluşu bu hesabı tanımıyor. Parolanızda bir sorun yok. Doğru hesap, başka bir hesabınız olabilir ya da o kuruluşun bu hesabı konuk olarak davet etmesi gerekir.
    .meaning-appName-tenant = Oturum açtınız, ancak kendisini “{ $appName }” olarak tanıtan uygulamanın açılmak istendiği “{ $tenant }” kuruluşu bu hesabı tanımıyor. Parolanızda bir sorun yok. Doğru hesap, başka bir hesabınız olabilir ya da o kuruluşun bu hesabı konuk olarak davet etmesi gerekir.
    .cause-1 = Tarayıcı, kullanmak istediğiniz hesabı değil, başka bir hesabı kullandı: kişisel hesabınızı veya başka bir kuruluşun hesabını.
    .cause-2 = Bu hesabı henüz kimse konuk olarak davet etmemiş veya davet bu hesapla kabul edilmemiş.
    .cause-3 = Microsoft’un yönetim sayfalarından birinde, arkasında bir kuruluş bulunmayan kişisel bir hesap kullanılmış. Bu durumda iletide “Microsoft Services” adı geçer ve davet işe yaramaz: Azure’a kaydolunduğunda hesabın kendi kuruluşu oluşur.
    .cause-4 = Uygulama tek bir kuruluşun üyeleri için ayarlanmış veya kullanıcıları yanlış oturum açma adresine gönderiyor.
    .cause-5 = Uygulama yalnızca kendisine eklenmiş kişileri kabul ediyor ve konuk eklenmemiş.
    .cause-6 = Hesap kendi kuruluşunda silinip yeniden oluşturulmuş; eski konuk hesabı artık ona uymuyor.
    .search = guest not in tenant, external user, account from another organization, konuk kullanıcı, dış kullanıcı, başka kuruluşun hesabı, hesap kiracıda yok
# en: f5014af9
AADSTS50177 = Ek adım için o kuruluşta bir hesabınızın olması gerekiyor
    .meaning = Başka bir kuruluşun hesabıyla oturum açtınız. Erişmek istediğiniz kuruluş, yalnızca orada hesabı olanların yapabildiği ek bir adım istiyor. Parolanızda bir sorun yok. O kuruluşun sizi konuk olarak davet etmesi gerekir ya da doğru hesap, başka bir hesabınızdır.
    .meaning-tenant = Bu istekte adı geçen “{ $tenant }” kuruluşunun tanımadığı bir hesapla oturum açtınız. Bu kuruluş, yalnızca orada hesabı olanların yapabildiği ek bir adım istiyor. Parolanızda bir sorun yok. O kuruluşun sizi konuk olarak davet etmesi gerekir ya da doğru hesap, başka bir hesabınızdır.
    .meaning-appName-tenant = Kendisini “{ $appName }” olarak tanıtan uygulamanın açılmak istendiği “{ $tenant }” kuruluşunun tanımadığı bir hesapla oturum açtınız. Bu kuruluş, yalnızca orada hesabı olanların yapabildiği ek bir adım istiyor. Parolanızda bir sorun yok. O kuruluşun sizi konuk olarak davet etmesi gerekir ya da doğru hesap, başka bir hesabınızdır.
    .cause-1 = Bu hesabı henüz kimse konuk olarak davet etmemiş.
    .cause-2 = Tarayıcı, kullanmak istediğiniz hesabı değil, başka bir hesabı kullandı.
    .cause-3 = Bir iş ortağının teknisyeni, kiracıyı içinde bir hesabı olmadan, temsilci erişimiyle (GDAP) yönetiyor ve oradaki bir ilke, başka bir sağlayıcının adımını istiyor.
    .background = Bazı kişiler, örneğin iş ortağı bir şirketin teknisyenleri, bir kiracıya içinde hesapları olmadan erişebilir. Koşullu Erişim’in dış bir sağlayıcıya yaptırdığı bir denetim ise kiracıda bir kullanıcı nesnesi gerektirir. Bu yüzden bu kişilere uygulanamaz.
# en: d37d1c0b
AADSTS50178 = Oturum kuralları için o kuruluşta bir hesabınızın olması gerekiyor
    .meaning = Başka bir kuruluşun hesabıyla oturum açtınız. Erişmek istediğiniz kuruluşun, oturum açıldıktan sonrası için kuralları var ve bunları yalnızca orada hesabı olanlara uygulayabiliyor. Parolanızda bir sorun yok. O kuruluşun sizi konuk olarak davet etmesi gerekir ya da doğru hesap, başka bir hesabınızdır.
    .meaning-tenant = Bu istekte adı geçen “{ $tenant }” kuruluşunun tanımadığı bir hesapla oturum açtınız. Bu kuruluşun, oturum açıldıktan sonrası için kuralları var ve bunları yalnızca orada hesabı olanlara uygulayabiliyor. Parolanızda bir sorun yok. O kuruluşun sizi konuk olarak davet etmesi gerekir ya da doğru hesap, başka bir hesabınızdır.
    .meaning-appName-tenant = Kendisini “{ $appName }” olarak tanıtan uygulamanın açılmak istendiği “{ $tenant }” kuruluşunun tanımadığı bir hesapla oturum açtınız. Bu kuruluşun, oturum açıldıktan sonrası için kuralları var ve bunları yalnızca orada hesabı olanlara uygulayabiliyor. Parolanızda bir sorun yok. O kuruluşun sizi konuk olarak davet etmesi gerekir ya da doğru hesap, başka bir hesabınızdır.
    .cause-1 = Bu hesabı henüz kimse konuk olarak davet etmemiş.
    .cause-2 = Tarayıcı, kullanmak istediğiniz hesabı değil, başka bir hesabı kullandı.
    .cause-3 = Bir iş ortağının teknisyeni, kiracıyı içinde bir hesabı olmadan, temsilci erişimiyle (GDAP) yönetiyor ve oradaki bir ilkede oturum denetimi var.
    .background = Bazı kişiler, örneğin iş ortağı bir şirketin teknisyenleri, bir kiracıya içinde hesapları olmadan erişebilir. Koşullu Erişim’deki bir oturum denetimi ise kiracıda bir kullanıcı nesnesi gerektirir. Bu yüzden bu kişilere uygulanamaz.
# en: 0e446b1e
AADSTS51000 = Oturum açmak için gereken bir özellik kapalı
    .meaning = Bu oturum açma işlemi, kapalı olan bir özelliğe dayanıyor. Yeniden denemek bunu değiştirmez. Hesabınızda ve parolanızda bir sorun yok.
    .meaning-feature = Bu oturum açma işlemi, iletide “{ $feature }” adıyla geçen bir özelliğe dayanıyor, ancak bu özellik kapalı. Yeniden denemek bunu değiştirmez. Hesabınızda ve parolanızda bir sorun yok.
# en: 5b2a2546
AADSTS90072 = Kuruluşta sizin hesabınıza karşılık gelen bir hesap yok
    .meaning = Kendi oturumunuz açıldı, ancak erişmek istediğiniz kuruluşta ona karşılık gelen bir hesap yok. Parolanızda bir sorun yok.
    .meaning-tenant = Kendi oturumunuz açıldı, ancak bu istekte adı geçen “{ $tenant }” kuruluşunda ona karşılık gelen bir hesap yok. Parolanızda bir sorun yok.
    .meaning-appName-tenant = Kendi oturumunuz açıldı, ancak bu istekte adı geçen “{ $tenant }” kuruluşunda ona karşılık gelen bir hesap yok. Bu yüzden kendisini “{ $appName }” olarak tanıtan uygulama size açılmıyor. Parolanızda bir sorun yok.
    .cause-1 = Hesap başka bir kuruluşa ait ve kimse onu konuk olarak davet etmemiş.
    .cause-2 = Hesap, kuruluşunun kendi federasyon hizmetinde oturum açıyor ve bu hizmetin gönderdiği tanımlayıcı, Microsoft Entra ID’dekinden farklı. Örneğin hesap başka bir ormana (forest) taşınmıştır.
    .cause-3 = Hesap eşitlenmemiş veya silinmiş.
    .search = guest not in tenant, external user, konuk kullanıcı, dış kullanıcı, hesap kiracıda yok
# en: a240d02a
AADSTS131010 = Bu uygulamanın kaydolma kuralları girmenize izin vermiyor
    .meaning = Bu uygulamayı sunanlar, kimlerin kaydolabileceğini veya oturum açabileceğini koşullara bağlamış ve bu hesap bu koşulları karşılamıyor. Bu bir kural, arıza değil. İleti, hangi koşulun söz konusu olduğunu belirtmiyor.
# en: f307cceb
AADSTS500021 = Ağınız o kuruluşta oturum açmanıza izin vermiyor
    .meaning = Kullandığınız ağ veya bilgisayar yalnızca belirli kuruluşlarda oturum açılmasına izin veriyor ve istediğiniz kuruluş bunların arasında değil. Bu bir kural, arıza değil. Parolanızda bir sorun yok.
    .meaning-tenant = Kullandığınız ağ veya bilgisayar yalnızca belirli kuruluşlarda oturum açılmasına izin veriyor. İletide adı geçen “{ $tenant }” kuruluşu bunların arasında değil. Bu bir kural, arıza değil. Parolanızda bir sorun yok.
    .cause-1 = Tarayıcı, işte kullandığınız hesabı değil, başka bir hesabı, örneğin bir müşterinin veya okulun hesabını kullandı.
    .cause-2 = Erişmek istediğiniz kuruluşun konuğusunuz ve o kuruluş ağın listesinde yok.
    .cause-3 = Başka bir kuruluşun ağında veya VPN’inde ziyaretçisiniz ve onun kuralı sizin için de geçerli.
    .cause-4 = Şifrelenmiş bir e-posta veya belge başka bir kuruluştan geliyor ve açmak için orada oturum açmak gerekiyor.
    .cause-5 = Bir sunucudaki bir program, örneğin bir yedekleme aracısı, listede olmayan bir kuruluşta oturum açıyor.
    .background = Buna kiracı kısıtlamaları denir. Kuruluşun ara sunucusu (proxy) veya güvenlik duvarı, her oturum açma isteğine, izin verilen kiracıları belirten bir üst bilgi ekler. Microsoft diğer bütün kiracıları, kullanıcı orada konuk olsa bile geri çevirir. Aynı hesap, kendi kuruluşu da yasaklamadıkça başka bir ağdan girebilir.
# en: 8ddadf51
AADSTS500022 = O kuruluş bu ağda size kapalı
    .meaning = Kullandığınız ağın veya bilgisayarın bir kuralı, hangi kuruluşlarda oturum açılabileceğini belirliyor ve istediğiniz kuruluşa izin verilmiyor. Hesabınızda ve parolanızda bir sorun yok.
    .meaning-tenant = Kullandığınız ağın veya bilgisayarın bir kuralı, hangi kuruluşlarda oturum açılabileceğini belirliyor. İletide adı geçen “{ $tenant }” kuruluşuna izin verilmiyor. Hesabınızda ve parolanızda bir sorun yok.
    .cause-1 = Tarayıcı, işte kullandığınız hesabı değil, başka bir hesabı, örneğin bir müşterinin veya okulun hesabını kullandı.
    .cause-2 = Erişmek istediğiniz kuruluşun konuğusunuz ve o kuruluş ağın listesinde yok.
    .cause-3 = Başka bir kuruluşun ağında veya VPN’inde ziyaretçisiniz ve onun kuralı sizin için de geçerli.
    .background = Bunlar kiracı kısıtlamalarıdır: ağın veya cihazın sahibi olan kuruluş, her oturum açma isteğine hangi kiracılara izin verildiğini ekler. Microsoft bu kodu 500021 ile aynı sözlerle açıklar ve çözümleri de aynıdır.
# en: b2c43edd
AADSTS500200 = Bu uygulama kişisel hesapları kabul etmiyor
    .meaning = Kişisel bir Microsoft hesabıyla oturum açtınız. Bu uygulama ise yalnızca iş veya okul hesaplarını ya da bir kuruluşun davet ettiği kişisel hesapları kabul ediyor. Parolanızda bir sorun yok.
    .search = personal Microsoft account, outlook.com, hotmail, kişisel Microsoft hesabı
# en: bb55ba04
AADSTS500201 = Uygulamanın oturum açma yöntemi yalnızca iş ve okul hesapları için
    .meaning = Kişisel bir Microsoft hesabı, örneğin outlook.com veya hotmail.com ile biten bir hesap kullandınız. Uygulama ise yalnızca iş ve okul hesaplarını kabul eden eski bir yöntemle oturum açıyor. Hesabınızda ve parolanızda bir sorun yok.
    .cause-1 = İş veya okul için olan bir uygulamada kişisel bir hesap kullanılmış.
    .cause-2 = Uygulamanın veya aracın sürümü eski; yeni sürümler kişisel hesapları kabul ediyor.
    .cause-3 = Uygulama, kişisel hesaplar için hiç hazırlanmamış.
    .background = Microsoft’un iki kuşak oturum açma adresi vardır. Birincisinde (v1.0) kişisel bir hesap yalnızca adreste belirtilen kiracının konuğu olarak girebilir. İkincisi (v2.0), uygulamanın kaydı izin veriyorsa kişisel hesapları da kabul eder.
# en: 2bdc0c88
AADSTS500202 = Kişisel hesaplar bu uygulamanın genel oturum açma sayfasını kullanamıyor
    .meaning = Kişisel bir Microsoft hesabıyla, belki de bir kuruluşun konuğu olarak oturum açtınız. Uygulama, herkese yönelik oturum açma sayfasını kullandı ve istediği şey orada bu tür hesaplara açık değil. Hesabınızda ve parolanızda bir sorun yok.
    .meaning-user = Kişisel bir Microsoft hesabı olan “{ $user }” ile, belki de bir kuruluşun konuğu olarak oturum açtınız. Uygulama, herkese yönelik oturum açma sayfasını kullandı ve istediği şey orada bu tür hesaplara açık değil. Hesabınızda ve parolanızda bir sorun yok.
    .cause-1 = Uygulama iş ve okul hesapları için, ancak kişisel bir hesap kullanılmış.
    .cause-2 = Kullanıcı bir kuruluşun konuğu, ancak uygulama hangi kuruluş olduğunu belirtmemiş.
    .cause-3 = Birisi bir kiracıyı, onu oluştururken kullandığı kişisel hesapla yönetiyor ve bir araç bunu desteklemiyor.
    .background = /common gibi adresler bir kiracı belirtmez. Konuk olan kişisel bir hesap yalnızca onu davet eden kiracıda geçerlidir. Bu yüzden Microsoft böyle bir adreste hangi konuk hesabının kastedildiğini bilemez.
# en: ce7ef061
AADSTS500207 = Hesabınızın türü, uygulamanın istediği şeye erişemiyor
    .meaning = Üç tür hesap vardır: kişisel hesaplar, iş veya okul hesapları ve müşterilerin bir sitede oluşturduğu hesaplar. Uygulamanın erişmek istediği şey, oturum açtığınız hesabın türüne açık değil. Parolanızda bir sorun yok.
    .cause-1 = Tarayıcı, kullanmak istediğiniz hesabı değil, başka bir hesabı, örneğin kişisel hesabınızı kullandı.
    .cause-2 = Uygulama, bir hesap türüne ait oturum açma adresinde istekte bulunmuş, ancak başka bir hesap türü için kaydedilmiş.
    .cause-3 = Müşterilere yönelik bir site (External ID), birden fazla kiracı için kaydedilmiş bir uygulama veya API kullanıyor.
# en: 5f5fabe7
AADSTS500208 = Bu oturum açma sayfası sizin hesap türünüz için değil
    .meaning = Müşterilerin bir sitede oluşturduğu hesapların kendi oturum açma sayfası vardır. Bu sayfa iş, okul ve kişisel hesapların sayfasından ayrıdır. Kullandığınız hesap için yanlış sayfaya gönderildiniz. Parolanızda bir sorun yok.
    .cause-1 = Uygulama, müşterilerini Microsoft’un genel oturum açma adresine gönderiyor.
    .cause-2 = Bir iş uygulamasında veya yönetim sayfasında müşteri hesabı kullanılmış ya da bunun tersi olmuş.
    .cause-3 = Bir çalışma arkadaşının müşterilere yönelik bir kiracıda hesabı var, ancak orada yönetici rolü yok.
    .background = Müşterilere yönelik kiracıların kendi oturum açma etki alanları vardır: Microsoft Entra External ID için ciamlogin.com, Azure AD B2C için b2clogin.com. Bu kiracılardaki müşteri hesapları login.microsoftonline.com adresinde kabul edilmez.
# en: bddc41b2
AADSTS500212 = Kendi kuruluşunuz o kuruluşa erişmenize izin vermiyor
    .meaning = Çalışanlarının hangi başka kuruluşlarda çalışabileceğine kuruluşunuz karar verir ve erişmek istediğiniz kuruluş size açık değil. Parolanızda bir sorun yok. Bunu yalnızca kendi kuruluşunuz değiştirebilir.
    .cause-1 = Kuruluşunuz yalnızca belirli iş ortaklarına izin veriyor ve bu kuruluş listede yok.
    .cause-2 = İş ortağı listede var, ancak size veya açtığınız uygulamaya orada izin verilmiyor.
    .cause-3 = Tarayıcı iş hesabınızı kullandı; siz ise başka bir hesabı kullanmak istiyordunuz.
    .background = Kiracılar arası erişim ayarlarının iki yönü vardır. Giden yönde bir kiracı, kendi kullanıcılarının nerelerde konuk olabileceğini belirler; gelen yönde ise başka bir kiracı kimleri kabul ettiğini belirler. İki tarafın da izin vermesi gerekir. Bu kod giden yönden gelir.
# en: 4c97e1fc
AADSTS500213 = O kuruluş hesabınızı kabul etmiyor
    .meaning = Erişmek istediğiniz kuruluş, başka kuruluşların hangi hesaplarını kabul edeceğine kendisi karar verir ve sizin hesabınız bunların arasında değil. Parolanızda bir sorun yok. Bunu kendi kuruluşunuz değil, yalnızca o kuruluş değiştirebilir.
    .cause-1 = O kuruluş yalnızca belirli iş ortaklarına veya kişilere izin veriyor ve sizi veya kuruluşunuzu eklememiş.
    .cause-2 = Size izin veriliyor, ancak açtığınız uygulama için değil.
    .cause-3 = Tarayıcı, davet edilen hesabı değil, başka bir hesabı kullandı.
    .background = Kiracılar arası erişim ayarlarının iki yönü vardır. Giden yönde bir kiracı, kendi kullanıcılarının nerelerde konuk olabileceğini belirler; gelen yönde ise başka bir kiracı kimleri kabul ettiğini belirler. İki tarafın da izin vermesi gerekir. Bu kod gelen yönden gelir ve çok önceden davet edilmiş konuklar için de geçerlidir.
# en: e2bdb0ea
AADSTS5000224 = Microsoft bu kuruluşu engelledi
    .meaning = Microsoft engellediği için şu anda bu kuruluşta hiç kimse oturum açamıyor. Microsoft bunu kötüye kullanımdan kuşkulandığında yapar; bir yanlışlık da olabilir. Sorun parolanızla ilgili değil.
    .search = tenant blocked, fraud, kiracı engellendi, kuruluş engellendi, dolandırıcılık
# en: 302429ae
AADSTS5000225 = Bu kuruluş uzun süre kullanılmadığı için engellendi
    .meaning = Bu kuruluşta uzun süredir kimse oturum açmadığı için Microsoft kuruluşu engelledi ve daha sonra silecek. Kuruluşun yöneticisi, engellemeden sonraki 20 gün içinde kuruluşun yeniden açılmasını isteyebilir. Sorun parolanızla ilgili değil.
    .cause-1 = Kuruluş ya da onun deneme veya test dizini uzun süredir kullanılmamış.
    .cause-2 = Kişisel bir hesap, bir zamanlar kendisi için oluşturulmuş eski bir dizine gönderilmiş; oysa başka bir hesap veya dizin kastedilmiş.
    .search = tenant blocked for inactivity, unused tenant, kiracı etkin olmadığı için engellendi, kullanılmayan kiracı
