# en: 644f1b85
AADSTS50097 = Cihazınızın, kuruluşunuzca tanındığını göstermesi gerekiyor
    .meaning = Kuruluşunuz, kayıtlı olduğunu cihazın kendisinin kanıtlamasını istiyor, ancak kullandığınız uygulama veya tarayıcı bunu yapamadı veya henüz yapmadı. Tarayıcıda bu çoğu zaman kendiliğinden geçen bir adımdır. Hesabınızda ve parolanızda bir sorun yok.
    .search = device authentication required, cihaz kimlik doğrulaması gerekli, cihaz doğrulama
# en: 0af751e8
AADSTS50127 = Bu oturum açma için telefonunuza bir yardımcı uygulama gerekiyor
    .meaning = Kuruluşunuz bu uygulamadaki verilerini koruyor. Bunun için telefonu kuruluşunuza tanıtan, Microsoft’a ait bir yardımcı uygulama gerekiyor; bu uygulama telefonda yok veya ayarlanmamış. Hesabınızda ve parolanızda bir sorun yok.
    .cause-1 = Microsoft Authenticator veya Şirket Portalı (Company Portal) yüklü değil.
    .cause-2 = Yüklü, ancak telefon kuruluşa kayıtlı değil veya artık kayıtlı değil.
    .cause-3 = Uygulama yardımcı uygulamayla çalışamıyor, bu yüzden ona hiç başvurmuyor.
    .background = Kuruluşun uygulamalardaki verilerini koruyan kurallar, kayıtlı bir cihaz gerektirir. Telefonlarda kaydı bir aracı uygulama (broker) yapar: iPhone veya iPad’de Microsoft Authenticator, Android’de genellikle Şirket Portalı. Telefonun geri kalanı size ait olmayı sürdürür.
# en: 045160ae
AADSTS50129 = Kuruluşunuz bu cihazı henüz tanımıyor
    .meaning = Burada yalnızca kuruluşunuza kayıtlı bir cihazla oturum açılabiliyor. Sizin cihazınız kayıtlı değil veya kayıtlı olduğunu gösteremedi. Hesabınızda ve parolanızda bir sorun yok.
    .cause-1 = Cihaz bu kuruluşa hiç kaydedilmemiş.
    .cause-2 = Tarayıcı veya uygulama hangi cihaz olduğunu bildirmemiş; gizli pencerede böyle olur.
    .cause-3 = Cihaz bir zamanlar kayıtlıymış, ancak kaydı sonradan silinmiş.
# en: ebdd4e8c
AADSTS50155 = Cihazınız iş cihazı olarak tanınamadı
    .meaning = Cihazınız, kuruluşunuzun onu tanıdığını göstermeye çalıştı, ancak Microsoft bunu doğrulayamadı. Çoğu zaman cihazın oradaki kaydı silinmiş veya devre dışı bırakılmıştır. Hesabınızda ve parolanızda bir sorun yok.
    .cause-1 = Cihazın kuruluştaki kaydı silinmiş veya devre dışı bırakılmış, cihazın kendisi ise hâlâ kayıtlı olduğunu sanıyor.
    .cause-2 = Cihaz yalnızca birkaç dakika önce kaydedilmiş ve Microsoft’un bütün sunucuları onu henüz tanımıyor.
    .cause-3 = Cihaz yeniden kurulmuş veya bir görüntüden (image) kopyalanmış, bu yüzden anahtarı artık kaydına uymuyor.
    .background = Kayıtlı veya katılmış bir cihazda bir anahtar, Entra ID’de ise cihazın kaydı bulunur. Cihaza bağlı her oturum açmada bu ikisinin birbirine uyması gerekir. Kaydın silindiği cihaza bildirilmez: cihaz, yeniden kaydedilene kadar artık kimsenin tanımadığı bir anahtarla denemeyi sürdürür.
# en: ce921277
AADSTS50187 = Cihazınız hangi cihaz olduğunu bildirmedi
    .meaning = Kuruluşunuz hangi cihazı kullandığınızı bilmek istedi, ancak Microsoft bunu bu uygulamadan veya tarayıcıdan öğrenemedi. Tarayıcıda bu, kendiliğinden geçen bir adım olabilir. Hesabınızda ve parolanızda bir sorun yok.
    .cause-1 = Tarayıcı hangi cihaz olduğunu iletmiyor; gizli pencerede veya gereken uzantı olmadan böyle olur.
    .cause-2 = Uygulama, oturum açma sayfasını cihazı tanımayan kendi penceresinde açıyor.
    .cause-3 = Cihaz kayıtlı değil veya kendi oturumunu yitirmiş.
# en: 11bba1cf
AADSTS53000 = Bu cihaz kuruluşunuzun kurallarına uymuyor
    .meaning = Oturum açmanız kabul edildi, ancak bu uygulama yalnızca kuruluşunuzun yönettiği ve kurallara uygun bulduğu cihazlarda açılıyor; bu cihaz ise bunlardan sayılmıyor. Hesabınızda ve parolanızda bir sorun yok.
    .cause-1 = Bu bir iş cihazı değil veya iş için hiç ayarlanmamış.
    .cause-2 = Bu bir iş cihazı, ancak bir şeyi kurallara uygun değil: bir güncelleme, şifreleme, ekran kilidi veya virüsten koruma.
    .cause-3 = Tarayıcı hangi cihaz olduğunu bildirmemiş; gizli pencerede veya iş profili olmadan böyle olur.
    .cause-4 = Oturum, başka bir ekranda yazılan bir kodla veya hangi cihaz olduğunu gösteremeyen bir uygulamada açılmak istenmiş.
    .search = device not compliant, Intune compliance, Company Portal, cihaz uyumlu değil, cihaz uyumluluğu, Şirket Portalı
# en: 501be863
AADSTS53001 = Bu uygulama için kuruluşunuzun bir bilgisayarı gerekiyor
    .meaning = Oturum açmanız kabul edildi, ancak bu uygulama yalnızca kuruluşunuzun ağ etki alanına ait bilgisayarlarda açılıyor; bu cihaz ise bunlardan sayılmıyor. Hesabınızda ve parolanızda bir sorun yok.
    .cause-1 = Bu, kuruluşunuzun kurduğu bir bilgisayar değil.
    .cause-2 = Öyle bir bilgisayar, ancak Microsoft’a kaydı henüz tamamlanmamış; ilk saatlerde veya iş ağının dışında böyle olabilir.
    .cause-3 = Tarayıcı hangi cihaz olduğunu bildirmemiş; gizli pencerede veya iş profili olmadan böyle olur.
    .cause-4 = Oturum, başka bir ekranda yazılan bir kodla veya hangi cihaz olduğunu gösteremeyen bir uygulamada açılmak istenmiş.
    .search = device not domain joined, hybrid joined, cihaz etki alanına katılmamış, karma katılım, domain
# en: a7f9cd37
AADSTS53002 = Kuruluşunuz bunun için başka bir uygulama istiyor
    .meaning = Oturum açmanız kabul edildi, ancak kuruluşunuz bunun yalnızca koruyabildiği uygulamalarda açılmasına izin veriyor; kullandığınız uygulama ise bunların arasında değil. Hesabınızda ve parolanızda bir sorun yok.
    .search = approved app, app protection, onaylı uygulama, uygulama koruması
# en: b59a7104
AADSTS135011 = Bu cihaz iş için devre dışı bırakılmış
    .meaning = Kuruluşunuz, iş için kullanılan cihazların bir listesini tutuyor ve oturum açmak istediğiniz cihaz o listede devre dışı. Hesabınızda ve parolanızda bir sorun yok. Kuruluşunuzdan birinin cihazı yeniden etkinleştirmesi gerekiyor.
    .cause-1 = Bir yönetici veya otomatik bir kural cihazı devre dışı bırakmış; örneğin cihaz uzun süre kullanılmadığı veya kayıp sayıldığı için.
    .cause-2 = Kullanıcı, kendi Cihazlar sayfasında cihazın kaybolduğunu bildirmiş.
    .cause-3 = Kayıtlı bir bağlantı, akış veya tümleştirme, artık devre dışı olan bir cihazda açılmış bir oturumu hâlâ kullanıyor.
    .background = Kayıtlı veya katılmış bir cihazın Entra ID’de bir nesnesi vardır ve cihaz, kullanıcıyla birlikte oturum açar. Bu nesne devre dışı bırakılınca ona dayanan bütün oturumlar geri çevrilir; bir uygulamanın cihazda daha önce açıp sakladığı oturumlar da.
# en: 534fe3e1
AADSTS530001 = Bu tarayıcı hangi cihazı kullandığınızı gösteremiyor
    .meaning = Kuruluşunuz bu uygulamayı yalnızca tanıdığı cihazlarda açıyor, bu tarayıcı ise hangi cihaz olduğunu ona bildiremiyor. Cihazın kendisinde bir sorun olmayabilir. Hesabınızda ve parolanızda bir sorun yok.
    .cause-1 = Tarayıcı, cihazı gösterebilen tarayıcılardan değil veya bunun için henüz ayarlanmamış.
    .cause-2 = Bu bir gizli pencere, çerezler engellenmiş veya Edge’de iş hesabıyla oturum açılmamış.
    .cause-3 = Uygulama, telefonlardaki bazı uygulamalar gibi, oturum açma sayfasını kendi küçük tarayıcısında gösteriyor.
    .cause-4 = Cihazın sertifikasını isteyen kutuda “İptal” seçilmiş.
    .background = Bir iş cihazında, hangi cihaz olduğunu kanıtlayan bir sertifika veya anahtar bulunur. Microsoft bu kanıtı tarayıcıdan ister; kanıtı yalnızca bazı tarayıcılar, onlar da yalnızca normal pencerelerde verebilir. Kanıt yoksa cihaz, ne kadar bakımlı olursa olsun bilinmeyen bir cihaz sayılır.
# en: 21023fa0
AADSTS530002 = Bu iş cihazında kurallara henüz uymayan bir şey var
    .meaning = Kuruluşunuz bu cihazı tanıyor ve yönetiyor, ancak cihaz şimdiye kadar kurallara uygun bulunmamış; bu uygulama ise yalnızca uygun cihazlarda açılıyor. Hesabınızda ve parolanızda bir sorun yok. Çoğu kuruluşta neyin eksik olduğunu Şirket Portalı gösterir.
    .cause-1 = Cihazda bir şey kuruluşunuzun istediği gibi değil: bir güncelleme, şifreleme, ekran kilidi veya virüsten koruma.
    .cause-2 = Cihaz henüz yeni ayarlanmış veya düzeltilmiş ve bilgi Microsoft’a daha ulaşmamış.
    .cause-3 = Cihaz uzun süredir durumunu bildirmemiş, bu yüzden son olumlu raporunun süresi dolmuş.
    .cause-4 = Cihaza atanmış bir uyumluluk ilkesi (compliance policy) yok ve kuruluş bu tür cihazları uyumsuz sayıyor.
    .background = Intune gibi bir yönetim sistemi cihazı ara sıra denetler ve uyumlu olup olmadığını Entra ID’ye bildirir. Oturum açılırken yalnızca bu son rapora bakılır. Bu yüzden cihazda yapılan bir düzeltmenin geçerli sayılması biraz zaman alır.
# en: 4c3e19e2
AADSTS530003 = Bu yalnızca kuruluşunuzun yönettiği cihazlarda açılıyor
    .meaning = Oturum açmanız kabul edildi, ancak bu uygulama yalnızca kuruluşunuzun yönettiği cihazlarda açılıyor; sizin cihazınız ise böyle bir cihaz olarak tanınmadı. Hesabınızda ve parolanızda bir sorun yok.
    .cause-1 = Bu bir iş cihazı değil veya iş için hiç ayarlanmamış.
    .cause-2 = Bu bir iş cihazı, ancak uygulama veya tarayıcı bunu gösterememiş; gizli pencerede, penceresiz bir araçta veya her zamankinden başka bir tarayıcıda böyle olur.
    .cause-3 = Cihaz bir zamanlar yönetiliyormuş, ancak kaydı kaybolmuş veya kaldırılmış.
    .search = device must be managed, registered device, yönetilen cihaz gerekli, cihaz yönetilmiyor, kayıtlı cihaz
# en: ea026a84
AADSTS530004 = Diğer kuruluş cihazınızı henüz kabul etmiyor
    .meaning = Bu uygulamanın sahibi olan kuruluşta konuksunuz ve onun kuralları, bir kuruluşun yönettiği bir cihaz istiyor. O kuruluş, sizin kuruluşunuzun cihazınız hakkında bildirdiklerine güvenmiyor veya henüz güvenmiyor. Bunu genellikle yalnızca onun yöneticileri değiştirebilir.
    .cause-1 = Sizi davet eden kuruluş, başka kuruluşların cihazlarına güvenmek için gereken ayarı yapmamış.
    .cause-2 = Cihazı kendi kuruluşunuz da yönetmiyor veya tarayıcı cihazı göstermemiş; gizli pencerede böyle olur.
    .cause-3 = Kural belirli uygulamalar istiyor ve konuklar bunu karşılayamıyor.
    .background = Bir konuğun cihazı, konuğun kendi kiracısında kayıtlıdır. Davet eden kiracı, cihazın uyumlu (compliant) veya karma olarak katılmış (hybrid joined) olduğunu, ancak kiracılar arası erişim ayarlarında oradan gelen bu tür taleplere (claims) güvendiği belirtilmişse görür. Bu ayar, uygulamanın sahibi olan kiracının gelen erişim ayarlarında yapılır.
# en: ee1a39ed
AADSTS530021 = Bunu telefonda veya tablette yalnızca belirli uygulamalar açabilir
    .meaning = Oturum açmanız kabul edildi, ancak kuruluşunuz telefon ve tabletlerde bunu yalnızca belirli uygulamaların açmasına izin veriyor; kullandığınız uygulama ise bunların arasında değil. Hesabınızda ve parolanızda bir sorun yok.
    .cause-1 = Telefonun kendi e-posta uygulaması, başka bir tarayıcı veya başka bir üreticinin uygulaması kullanılmış.
    .cause-2 = İzin verilen bir uygulamanın içindeki bir eklenti veya küçük bir uygulama kendi adına istekte bulunmuş: içinde çalıştığı uygulamanın onayı onu kapsamaz.
    .cause-3 = Hesap bir konuğun. Konuklar bu kuralı karşılayamaz.
    .background = Koşullu Erişim, onaylı bir istemci uygulaması (approved client app) isteyebilir: Microsoft’un, kuruluşların yönetip verilerini silebildiği uygulamalardan oluşan sabit listesindekilerden biri. Listeye başka uygulama eklenemez. Uygulama koruma ilkesi (app protection policy) isteyen daha yeni denetim daha çok uygulamayı kabul eder.
# en: c8889f02
AADSTS530033 = Burada kodla oturum açmak yeterli değil
    .meaning = Başka bir cihazda veya programda oturum açmak için bir kod yazdınız. Kuruluşunuz o cihazın, yönetildiğini kanıtlamasını istiyor; kodla oturum açılırken bunu yapamaz. Hesabınızda ve parolanızda bir sorun yok.
    .cause-1 = Bir araç veya betik, oturum açma penceresi açabilecekken kodla oturum açıyor.
    .cause-2 = Kodu bekleyen cihaz, örneğin bir toplantı odası ekranı veya televizyon, başka yolla oturum açamıyor.
    .cause-3 = Kodu size başka biri göndermiş. Bu durumda kural sizi az önce korudu.
    .background = Cihaz kodunda oturum bir yerde açılır, sonucu başka bir yere gider. Entra ID tarayıcının bulunduğu cihazı denetleyebilir, ancak belirteci alan cihazı denetleyemez; ikisi aynı bilgisayar olsa bile. Bu yüzden uyumlu veya katılmış bir cihaz isteyen bir ilke bu yolla hiçbir zaman karşılanamaz.
# en: b7c877f3
AADSTS700003 = Bu cihaz artık kuruluşunuzda kayıtlı değil
    .meaning = Bu cihaz hâlâ kuruluşunuza kayıtlı olduğunu sanıyor, ancak oradaki kaydı silinmiş. Cihazın yeniden kaydedilmesi gerekiyor. Hesabınızda ve parolanızda bir sorun yok, diğer cihazlar da çalışmayı sürdürür.
    .meaning-tenant = Bu cihaz hâlâ “{ $tenant }” kuruluşuna kayıtlı olduğunu sanıyor, ancak oradaki kaydı silinmiş. Cihazın yeniden kaydedilmesi gerekiyor. Hesabınızda ve parolanızda bir sorun yok, diğer cihazlar da çalışmayı sürdürür.
    .cause-1 = Cihaz uzun süre kullanılmamış ve bir temizlik sırasında listeden çıkarılmış.
    .cause-2 = Bir yönetici cihazı silmiş ya da cihaz yeniden kurulmuş veya başkasına devredilmiş.
    .cause-3 = Bilgisayar hesabı, kuruluşun kendi dizininde taşınmış veya silinmiş ve bu değişiklik Microsoft’a eşitlenmiş.
    .cause-4 = Kayıtlı bir bağlantı veya akış, artık var olmayan bir cihazda açılmış bir oturumu hâlâ kullanıyor.
    .background = Kaydedilen veya katılan bir cihaz, kendine ait bir kimlik alır; bu kimliğin yarısı cihazda, diğer yarısı Entra ID’dedir. Cihazda açılan oturumlar buna dayanır. Entra ID’deki yarı yok olursa yalnızca yeni bir kayıt işe yarar. Nasıl yapılacağı kaydın türüne bağlıdır: kayıtlı (registered), katılmış (joined) veya karma olarak katılmış (hybrid joined).
