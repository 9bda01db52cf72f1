# en: 2903512e
AADB2C90080 = Bu sitedeki oturumunuzun süresi doldu
    .meaning = Sitenin oturumunuzu açık tuttuğu veya oturum açmanın tamamlanmasını beklediği süre doldu. Yeniden oturum açın. Hesabınızda bir sorun yok.
    .cause-1 = Siteyi, oturumları açık tuttuğu süreden daha uzun bir zaman kullanmadınız.
    .cause-2 = Oturum açma tamamlanmadan sayfa uzun süre açık kaldı veya yeniden yüklendi.
    .cause-3 = Site çok eski bir kod veya belirteç sunuyor.
# en: 606d347c
AADB2C90088 = Site, oturum açma sayfalarından ikisini birbirine karıştırdı
    .meaning = Sitede oturum açmak, parola sıfırlamak ve benzeri işler için birkaç ayrı sayfa var. Site, bunların birinden gelen yanıtı başka birine sundu. Baştan başlamak işe yarayabilir. Yaramazsa bunu yalnızca siteyi işletenler düzeltebilir.
    .meaning-actual-expected = Sitede oturum açmak, parola sıfırlamak ve benzeri işler için birkaç ayrı sayfa var. Site, “{ $expected }” kaynağından gelmesi gereken yanıtın yerine “{ $actual }” kaynağından geleni sundu. Baştan başlamak işe yarayabilir. Yaramazsa bunu yalnızca siteyi işletenler düzeltebilir.
    .cause-1 = Parola sıfırlandıktan veya profil değiştirildikten sonra site, oturum açarken sakladıklarıyla devam ediyor ya da bunun tersi oluyor.
    .cause-2 = Belirteç isteğinde ilke belirtilmemiş veya oturum açarken kullanılandan başka bir ilke belirtilmiş.
    .cause-3 = İlkenin adı değişmiş veya yerine başka bir ilke konmuş, ancak site ya da bir betik eski adı kullanmayı sürdürüyor.
# en: 29bef75e
AADB2C90090 = Sitenin oturum açma kodu kullanılamadı
    .meaning = Site, oturum açmanızı tamamlamak için kısa bir kod sunar. Bu kodun biçimi kullanıma uygun değil veya kod yanlış yere gönderildi. Baştan başlamak işe yarayabilir. Yaramazsa bunu yalnızca siteyi işletenler düzeltebilir.
    .cause-1 = Site, kodu veya yenileme belirtecini, onu veren ilkeye değil, başka bir ilkeye gönderiyor.
    .cause-2 = Kod yolda kesilmiş, değişmiş veya iki kez kodlanmış (encode).
    .cause-3 = Site, kodun yerine başka bir şey sunuyor; örneğin başka bir hizmetin verdiği bir belirteci.
    .cause-4 = Parola bu arada değiştirilmiş, site ise önceden sakladıklarıyla devam ediyor.
# en: f2c73bb5
AADSTS50000 = Microsoft oturum açma işleminizi tamamlayamadı
    .meaning = Microsoft’un oturum açma hizmetine kadar ulaştınız, ancak hizmet, uygulamaya sizi içeri almak için gerekeni veremedi. Çoğu zaman parolanın süresi dolmuş veya parola değiştirilmiştir, ama daha eski bir oturum hâlâ kullanılıyordur. Bazen de uygulama yanlış bir istek gönderir veya hizmetin kendisinde bir sorun vardır.
    .cause-1 = Parolanın süresi dolmuş, parola değiştirilmiş veya kuruluşun kendi dizinindeki parola ile Microsoft Entra ID’deki parola birbirini tutmuyor. Bu durum en çok, parolaların eşitlendiği veya federasyonun kullanıldığı yerlerde görülür.
    .cause-2 = Bir yönetici veya güvenlik kuralı kullanıcının oturumlarını sonlandırmış, uygulama ise bunlardan birini kullanmayı sürdürmüş.
    .cause-3 = Uygulamanın isteğinde bir parametre eksik veya yanlış. Bu en çok, bir API’nin kullanıcı adına başka bir API’yi çağırdığı on-behalf-of (adına) isteklerinde olur.
    .cause-4 = Bu kiracıda uygulamaya kimse onay vermemiş veya kullanıcıların kendi başlarına onay vermesine izin verilmiyor. Cihaz koduyla oturum açılırken bu, ancak onay sayfasından sonra ortaya çıkar.
    .cause-5 = Uygulamada veya hizmet sorumlusunda (service principal) simetrik bir imzalama anahtarı var. Oysa belirteçler yalnızca bir sertifikayla imzalanabilir.
    .cause-6 = Sorun, oturum açma hizmetinin kendisinde. Bu nadiren olur ve Hizmet durumu sayfasında görünür.
    .background = Bir uygulama, girmenize izin vermek için Microsoft’un oturum açma hizmetinden bir erişim belirteci ister. İstek düzgünse ve uygulamanın bu isteği yapmasına izin varsa hizmet belirteci verir. Çoğu zaman bir yenileme belirteci de verir; uygulama bununla, size gerek kalmadan yeniden belirteç isteyebilir. İstek düzgün değilse veya uygulama kim olduğunu kanıtlayamazsa hizmet bunun yerine bir hata yanıtı gönderir. Yanıttaki error değeri, bütün OAuth 2.0 hizmetlerinin paylaştığı kısa bir listeden gelir ve ne tür bir sorun olduğunu söyler. AADSTS kodu nedeni daha kesin gösterir.
# en: 1094d949
AADSTS50013 = Uygulamanın sizin için sunduğu kanıt geçerli değil
    .meaning = Uygulama, oturum açtığınıza dair bir kanıtı başka bir hizmete iletti, ancak Microsoft bu kanıtı doğrulayamadı. Kanıt başka bir şey için hazırlanmış, değiştirilmiş veya çok eski olabilir. Hesabınızda ve parolanızda bir sorun yok.
    .cause-1 = Bir API, kendisi için verilmemiş bir belirteç gönderdi: bir kimlik belirteci veya Microsoft Graph gibi başka bir API’nin belirteci.
    .cause-2 = Onaylamanın (assertion) süresi dolmuş veya sunucunun saati yanlış.
    .cause-3 = Onaylama (assertion), uç noktanın beklediğinden başka bir kiracıdan, buluttan veya belirteç sürümünden geliyor.
    .cause-4 = Onaylama (assertion), kayıtlı olmayan bir anahtarla imzalanmış veya yolda değiştirilmiş.
# en: 629c3e50
AADSTS50027 = Microsoft, uygulamanın gönderdiği kanıtı kullanamıyor
    .meaning = Uygulama Microsoft’a imzalı bir kanıt sundu. Bu kanıt bozuk, eksik veya başka bir şey için hazırlanmış. Hesabınızda ve parolanızda bir sorun yok. Bunu yalnızca uygulamayı geliştirenler düzeltebilir.
    .cause-1 = Uygulamanın kendi onaylaması (assertion) doğru oluşturulmamış: imza yok, hedef kitle (audience) veya veren (issuer) yanlış ya da zamanlar uymuyor.
    .cause-2 = Bir API, bir kimlik belirteci veya başka bir API için verilmiş bir belirteç gönderdi.
    .cause-3 = Belirteç yolda kesilmiş, değişmiş veya iki kez kodlanmış (encode).
    .cause-4 = Başka bir sağlayıcının, örneğin bir dış kimlik doğrulama yönteminin kimlik belirtecinde nonce veya sub yok, bir talep (claim) iki kez geçiyor ya da belirteç başka birine ait.
# en: 64f9e837
AADSTS50085 = Daha önce kullandığınız sağlayıcıyla yeniden oturum açın
    .meaning = Uygulama oturumunuzu açık tutmaya çalıştı. Google veya Facebook gibi başka bir sağlayıcıyla oturum açmıştınız; orada yeniden oturum açmanız gerekiyor. Hesabınızda bir sorun yok.
# en: 249b9a6b
AADSTS50089 = Oturum açma sayfası çok uzun süre açık kaldı
    .meaning = Her oturum açma işleminin belirli bir sürede tamamlanması gerekir. Bu işlemin süresi doldu. Baştan başlamak genellikle yeter. Hesabınızda bir sorun yok.
    .search = flow token expired, session timed out, oturum zaman aşımına uğradı, oturum açma süresi doldu
# en: 4c411f57
AADSTS50132 = Önceki oturumunuzun süresi doldu
    .meaning = Uygulamanın veya tarayıcının sakladığı oturum artık geçerli değil. Oturum çok eski olabilir, sonlandırılmış olabilir ya da parola değiştirilmiş veya parolanın süresi dolmuş olabilir. Yeniden oturum açmak sorunu genellikle çözer.
    .cause-1 = Oturumun süresi dolmuş veya uygulama daha yeni bir oturum istiyor.
    .cause-2 = Parola değiştirilmiş veya parolanın süresi dolmuş.
    .cause-3 = Bir yönetici veya güvenlik kuralı oturumları sonlandırmış.
    .cause-4 = Uygulama arka planda, sessizce istekte bulunmuş, ancak geçerli bir oturum kalmamış.
    .search = session expired, password changed, oturum süresi doldu, parola değişti, şifre değişti
# en: d1599627
AADSTS50133 = Parolanız değişti veya süresi doldu, yeniden oturum açın
    .meaning = Uygulama, parolanız değişmeden veya süresi dolmadan önceki oturumla devam etti; o oturum artık geçerli değil. Yeni parolanızla yeniden oturum açın. Genellikle bu yeter.
    .cause-1 = Siz veya kuruluşunuz parolayı değiştirdi, uygulama ise hâlâ önceki oturumu kullanıyor.
    .cause-2 = Parolanın süresi dolmuş, yenisi henüz belirlenmemiş.
    .cause-3 = Parolayı başka biri değiştirmiş. Bu nadiren olur.
# en: 46c51309
AADSTS50173 = Önceki oturumunuz artık geçerli değil
    .meaning = Uygulama önceki bir oturumla devam etmek istedi, ancak o oturum sonlandırılmış. Çoğu zaman parola değiştirilmiş veya sıfırlanmıştır ya da bir yönetici bütün oturumlarınızı kapatmıştır. Yeniden oturum açmak sorunu genellikle çözer.
    .meaning-validDate = Uygulama önceki bir oturumla devam etmek istedi, ancak { $validDate } tarihinden önceki oturumlar artık geçerli değil. Çoğu zaman parola o tarihte değiştirilmiş veya sıfırlanmıştır ya da bir yönetici bütün oturumlarınızı kapatmıştır. Yeniden oturum açmak sorunu genellikle çözer.
    .search = session revoked, token revoked, password changed, oturum iptal edildi, oturum sonlandırıldı, parola değişti, şifre değişti
# en: 9bfe7113
AADSTS54005 = Uygulama aynı kodu iki kez sundu
    .meaning = Oturum açtığınızda uygulama, yalnızca bir kez kullanılabilen bir kod alır. Uygulama bu kez aynı kodu yeniden gönderdi. Baştan başladığınızda yeni bir kod alır. Hesabınızda bir sorun yok.
    .cause-1 = Sayfa yeniden yüklenmiş ya da Geri düğmesiyle veya bir yer işaretinden tekrar açılmış.
    .cause-2 = Uygulamanın iki parçası veya iki sunucusu birden aynı kodu kullanmış.
    .cause-3 = Bağlantı yavaş olduğu için uygulama veya bir ara sunucu (proxy) isteği yinelemiş.
    .search = authorization code already redeemed, code used twice, yetkilendirme kodu zaten kullanıldı, kod iki kez kullanıldı
# en: 5ca33ba3
AADSTS70000 = Uygulamanın oturumunuzdan sakladığı bilgi kullanılamıyor
    .meaning = Uygulama sizi içeri almak için Microsoft’a daha önce aldığı bir bilgiyi gönderdi, ancak Microsoft bunu kabul edemedi. Bilgi bozulmuş, geri alınmış veya başka bir şey için verilmiş olabilir. Uygulamada yeniden oturum açtığınızda uygulama yenisini alır.
    .cause-1 = Yenileme belirteci kesilmiş, yolda değişmiş, yerini daha yenisi almış veya belirteç geri alınmış.
    .cause-2 = Bir araç, kullanıcıdan tarayıcıdaki bir kodu veya adresi kopyalamasını istemiş; kod eksik kopyalanmış, bir tarayıcı uzantısı kodu değiştirmiş veya kodun süresi dolmuş.
    .cause-3 = Kod, verildiği sıradakinden farklı bir istemci kimliği (client ID), yeniden yönlendirme URI’si veya doğrulayıcıyla (code_verifier) kullanılmış.
    .cause-4 = Kişisel hesapta: Uygulama, kullanıcının vermediği veya süresi dolmuş izinler istiyor.
    .cause-5 = Belirteç başka bir cihaza veya anahtara bağlı.
# en: 9d87168b
AADSTS70008 = Oturum açma çok uzun sürdü veya kod daha önce kullanılmış
    .meaning = Oturum açtığınızda uygulama, birkaç dakika geçerli bir kod veya sakladığı, daha uzun ömürlü bir kanıt alır. Uygulamanın bu kez sunduğunun süresi dolmuş ya da bu bilgi daha önce kullanılmış veya geri alınmış. Hesabınızda bir sorun yok.
    .cause-1 = Sayfa yeniden yüklenmiş ya da Geri düğmesiyle veya bir yer işaretinden tekrar açılmış; böylece eski bir kod ikinci kez gönderilmiş.
    .cause-2 = Uygulama, kodu geçerli olduğu birkaç dakika içinde kullanmamış.
    .cause-3 = Yenileme belirteci çok uzun süre kullanılmamış veya geri alınmış.
    .search = refresh token expired, authorization code expired, yenileme belirtecinin süresi doldu, yetkilendirme kodunun süresi doldu
# en: a6bcadda
AADSTS70043 = Yeniden oturum açma zamanı geldi
    .meaning = Kuruluşunuz bu uygulamadaki oturumları yalnızca belirli bir süre geçerli sayıyor ve bu süre doldu. Bu, hesabınızı korur. Ortada bir sorun yok.
    .search = sign-in frequency, refresh token expired, session expired, oturum açma sıklığı, oturum süresi doldu
# en: 03f37d12
AADSTS70044 = Kuruluşunuzun oturumlar için belirlediği süre doldu
    .meaning = Tarayıcınızda veya uygulamanızda önceki bir oturum duruyordu. Ancak kuruluşunuz oturumları yalnızca belirli bir süre geçerli sayıyor ve bu süre doldu. Bu, hesabınızı korur. Yeniden oturum açın. Ortada bir sorun yok.
    .search = sign-in frequency, session expired, oturum açma sıklığı, oturum süresi doldu
# en: 3710a829
AADSTS70046 = Kuruluşunuz bunun için yeniden oturum açmanızı istiyor
    .meaning = Kuruluşunuz, bu uygulamadan veya bu adımdan önce yeniden oturum açılmasını istiyor. Bu yüzden önceki oturum burada geçerli değil. Bu, hesabınızı korur. Ortada bir sorun yok.
    .cause-1 = Bir kural, son oturum ne kadar yeni olursa olsun, bu uygulama veya bu işlem için yeniden oturum açılmasını istiyor.
    .cause-2 = Bir uygulama veya araç arka planda eski bir oturumla devam ediyor ve orada oturum açma sayfasını gösteremiyor.
    .background = Koşullu Erişim’de, bir oturumun ne kadar eski olabileceğini belirleyen bir oturum denetimi vardır: oturum açma sıklığı. Bu süre saat veya gün olarak belirlenebilir ya da her seferinde oturum açılması istenebilir. Süre dolunca, kullanıcı yeniden oturum açana kadar eski oturumdan gelen belirteçler geri çevrilir.
# en: 3fd0e301
AADSTS160021 = Uygulama, sona ermiş bir oturumu istedi
    .meaning = Uygulama önceki bir oturumunuzla devam etmek istedi, ancak o oturum Microsoft’ta artık yok. Yeniden oturum açın. Hesabınızda ve parolanızda bir sorun yok; yeni bir hesaba da gerek yok.
    .cause-1 = Oturum bu arada sona ermiş: sayfa uzun süre açık kalmış veya başka bir sekmede oturumu kapatmışsınız.
    .cause-2 = Şu anda oturumu açık olan hesap, uygulamanın hatırladığı hesap değil.
    .cause-3 = Tarayıcı, Microsoft’un oturum açma sayfasının oturumunuzu sakladığı çerezleri siliyor veya engelliyor.
    .cause-4 = Uygulamanın kendisi, çoktan sona ermiş bir oturumu istemeyi sürdürüyor.
    .background = Bir uygulama, daha önceki bir oturum açma sırasında öğrendiği oturum kimliğiyle (sid) belirli bir oturumu isteyebilir. Oturum, oturum açma sayfasının çerezlerinde durur. Birisi oturumu kapatırsa, çerezleri silerse veya çerezler engellenirse oturum, uygulamanın beklediğinden önce sona erer. Bu en çok, gizli bir çerçevede yapılan sessiz yenilemelerde görülür.
# en: 97c14d05
AADSTS500133 = Uygulamanın sizin için ilettiği kanıtın süresi dolmuş
    .meaning = Uygulama, oturum açtığınıza dair bir kanıtı başka bir hizmete gösterdi, ancak kanıt çok eskiydi. Baştan başlamak çoğu zaman işe yarar. Hesabınızda ve parolanızda bir sorun yok.
    .meaning-curTime-expTime = Uygulama, oturum açtığınıza dair bir kanıtı başka bir hizmete gösterdi. Kanıtın son geçerlilik anı { $expTime } idi, Microsoft’un saati ise { $curTime } gösteriyordu. Baştan başlamak çoğu zaman işe yarar. Hesabınızda ve parolanızda bir sorun yok.
    .meaning-curTime-expTime-validTime = Uygulama, oturum açtığınıza dair bir kanıtı başka bir hizmete gösterdi. Kanıt { $validTime } ile { $expTime } arasında geçerliydi, Microsoft’un saati ise { $curTime } gösteriyordu. Baştan başlamak çoğu zaman işe yarar. Hesabınızda ve parolanızda bir sorun yok.
    .cause-1 = Sayfa, sohbet veya arka plan işi bir saatten uzun süre açık kalmış, uygulama ise baştaki belirteçle devam etmiş.
    .cause-2 = API, önceki bir isteğin belirtecini saklamış ve sonradan başka bir belirteçle değiştirmeye çalışmış.
    .cause-3 = Belirtecin süresi yolda, başka bir belirteçle değiştirilmesine saniyeler kala dolmuş.
    .cause-4 = Onaylamayı (assertion) hazırlayan sunucunun saati yanlış.
    .background = On-behalf-of (adına) akışında bir API, aldığı belirteci verip bir sonraki API’nin belirtecini alır. Microsoft ilk belirteci yalnızca kendi geçerlilik süresi içinde kabul eder. Bu süre çoğunlukla 60 ile 90 dakika arasındadır.
# en: 79412279
AADSTS700081 = Oturumun açık kalabileceği en uzun süre doldu
    .meaning = Uygulama oturumunuzu açık tuttu, ancak bu sonsuza kadar süremez: bu tür bir oturum, uygulamayı ne kadar sık kullanırsanız kullanın, belirli bir süre sonra sona erer. Yeniden oturum açın. Hesabınızda bir sorun yok.
    .meaning-issueDate = Uygulama, { $issueDate } tarihli bir oturumunuzu açık tuttu. Böyle bir oturum, uygulamayı ne kadar sık kullanırsanız kullanın, belirli bir süre sonra sona erer. Yeniden oturum açın. Hesabınızda bir sorun yok.
    .cause-1 = Uygulama tarayıcıda çalışıyor; orada bir oturum en fazla bir gün sürer.
    .cause-2 = Kayıtlı bir bağlantı, bir betik veya uzun süre açılmamış bir uygulama eski bir oturumla devam etmeye çalışmış.
    .background = Uygulama, yenileme belirteciyle size sormadan yeni erişim belirteçleri alır. Böyle bir belirteç iki şekilde sona erebilir: uzun süre kullanılmadığında veya en uzun ömrü dolduğunda. Burada dolan, belirtecin ömrüdür.
# en: def2cc75
AADSTS700082 = Uzun süre kullanmadığınız için oturumunuz kapandı
    .meaning = Uygulama oturumunuzu açık tuttu, ancak oturum çok uzun süre kullanılmadığı için Microsoft onu sona erdirdi. Bu genellikle 90 gün sonra olur. Hesabınızda bir sorun yok.
    .meaning-issueDate = Uygulama, { $issueDate } tarihli bir oturumunuzu açık tuttu, ancak oturum çok uzun süre kullanılmadığı için Microsoft onu sona erdirdi. Hesabınızda bir sorun yok.
    .search = refresh token expired, inactive for 90 days, yenileme belirtecinin süresi doldu, 90 gün etkin değil, uzun süre kullanılmadı
# en: b3483bb8
AADSTS700084 = Bu web uygulaması günde bir kez oturum açmanızı istiyor
    .meaning = Bütünüyle tarayıcıda çalışan uygulamalar oturumunuzu yalnızca kısa bir süre, genellikle bir gün açık tutabilir. Bu süre doldu. Yeniden oturum açın. Hesabınızda bir sorun yok.
    .meaning-issueDate = Bütünüyle tarayıcıda çalışan uygulamalar oturumunuzu yalnızca kısa bir süre, genellikle bir gün açık tutabilir. Sizin oturumunuz { $issueDate } tarihinde başladı ve süresi doldu. Yeniden oturum açın. Hesabınızda bir sorun yok.
    .cause-1 = Sayfa gece boyunca veya hafta sonu açık bırakılmış.
    .cause-2 = Tarayıcı, uygulamanın oturumu sessizce yenilemek için kullanabileceği çerezleri engelliyor. Safari ve gizli pencereler böyle yapar.
    .background = Tarayıcı, belirteçler için bir sunucu veya telefon kadar güvenli bir yer değildir. Bu yüzden tek sayfalı bir uygulamanın (SPA) yenileme belirteci, oturum açıldıktan sonra 24 saat geçerlidir; yenilenen belirtece bu sürenin yalnızca kalanı verilir. Süre dolunca uygulamanın sizi oturum açma sayfasına göndermesi gerekir. O sayfa çoğu zaman hiçbir şey sormadan geçmenize izin verir.
# en: 6f4534ed
AADSTS900384 = Uygulamanın sunduğu kanıttaki imza doğrulanamadı
    .meaning = Uygulama Microsoft’a imzalı bir kanıt gösterdi, ancak kanıttaki imza denetimden geçemedi. Çoğu zaman uygulama, Microsoft’un bulutlarından yanlış olanına başvurmuştur. Hesabınızda ve parolanızda bir sorun yok.
    .cause-1 = Kiracı, uygulamanın veya betiğin kullandığı adresten farklı bir Microsoft bulutunda, örneğin ABD Kamu (US Government) bulutunda.
    .cause-2 = Uygulama kendi onaylamasını (assertion) kayıtlı anahtarla değil, başka bir anahtarla imzalıyor veya yanlış oluşturuyor.
    .cause-3 = Belirteç yolda kesilmiş, değişmiş veya iki kez kodlanmış (encode).
    .background = Microsoft’un, oturum açma hizmetleri ayrı olan birkaç bulutu vardır ve her hizmetin kendi imzalama anahtarları bulunur. Birinin imzaladığını bir başkası doğrulayamaz. Kodun ardından gelen tam metin nedeni ve çoğu zaman anahtarı belirtir.
