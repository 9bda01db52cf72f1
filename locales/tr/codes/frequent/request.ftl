# en: e2eac74d
AADB2C90008 = Oturum açma isteğinde hangi siteden geldiği yazmıyor
    .meaning = Sizi buraya getiren istekte sitenin kendi numarası eksik. Bağlantı eksik kopyalanmış olabilir veya nedeni sitenin bir ayarıdır. Hesabınızda ve parolanızda bir sorun yok.
    .cause-1 = Sitenin bir ayarı boş, bu yüzden istemci kimliği (client ID) gönderilmiyor.
    .cause-2 = Oturum açma sayfasına giden bir bağlantı eksik kopyalanmış veya kesilmiş.
    .cause-3 = Belirteç isteğinde istemci kimliği (client ID) ne gövdede ne de Authorization üst bilgisinde var.
# en: d27e3d0a
AADB2C90010 = Site, oturum açma işleminden ne istediğini belirtmedi
    .meaning = Sitenin isteğinde, ne almak istediğini belirten bölüm eksik. Hesabınızda ve parolanızda bir sorun yok. Bunu yalnızca siteyi işletenler düzeltebilir.
# en: 954c4701
AADB2C90083 = Sitenin isteğinde bir bölüm eksik
    .meaning = Sitenin isteğinde Microsoft’un gerek duyduğu bir bölüm eksik. Hesabınızda ve parolanızda bir sorun yok. Sizi buraya eksik kopyalanmış bir bağlantı getirmediyse bunu yalnızca siteyi işletenler düzeltebilir.
# en: 2f4b1b7d
AADB2C90117 = Site, burada sunulmayan bir şey istedi
    .meaning = Siz oturum açarken site, kendi oturum açma hizmetinin tanımadığı bir izin istedi. Hesabınızda ve parolanızda bir sorun yok. Bunu yalnızca siteyi işletenler düzeltebilir.
    .meaning-scope = Siz oturum açarken site, kendi oturum açma hizmetinin tanımadığı “{ $scope }” iznini istedi. Hesabınızda ve parolanızda bir sorun yok. Bunu yalnızca siteyi işletenler düzeltebilir.
    .cause-1 = Site, User.Read gibi bir Microsoft Graph izni istiyor. Bu izin çoğu zaman bir örnekten alınmıştır.
    .cause-2 = Kapsamın (scope) adı kısaltılmış, yanlış yazılmış veya başka bir API’nin tanımlayıcısıyla yazılmış.
    .cause-3 = API veya kapsamı (scope) B2C kiracısında ayarlanmamış.
    .cause-4 = Oturum yenilenirken, oturum açılırken istenenlerden başka kapsamlar (scope) isteniyor.
# en: f536350b
AADB2C90209 = Sitenin ilettiği bilgi bu sayfa için değil
    .meaning = Sizi buraya getiren site veya bağlantı, sizinle ilgili imzalı bir not da gönderdi, ancak bu not başka bir alıcı için hazırlanmış. Siz yanlış bir şey yapmadınız. Bunu yalnızca siteyi işletenler düzeltebilir.
    .background = Bir site, özel bir ilkeye id_token_hint olarak kendi belirtecini gönderebilir; örneğin e-postayla gelen bir davette. İlke bu belirteci yalnızca imzası, vereni (issuer), hedef kitlesi (audience) ve zamanları doğruysa kabul eder.
# en: cd9b3ec1
AADB2C90210 = Sitenin ilettiği bilgi doğrulanamadı
    .meaning = Sizi buraya getiren site veya bağlantı, sizinle ilgili imzalı bir not da gönderdi, ancak bu not denetimden geçmedi. Nedeni eski veya eksik kopyalanmış bir bağlantı ya da sitenin bir ayarı olabilir.
    .cause-1 = Notu imzalayan anahtar veya gizli dizi, ilkenin denetlerken kullandığıyla aynı değil.
    .cause-2 = İlke, verenin (issuer) meta verilerini veya anahtarlarını okuyamıyor.
    .cause-3 = Bağlantı yolda değişmiş veya kesilmiş.
    .background = Bir site, özel bir ilkeye id_token_hint olarak kendi belirtecini gönderebilir; örneğin e-postayla gelen bir davette. İlke bu belirteci yalnızca imzası, vereni (issuer), hedef kitlesi (audience) ve zamanları doğruysa kabul eder.
# en: f1f5ee8d
AADSTS50049 = Uygulama, Microsoft’un tanımadığı bir oturum açma adresi kullandı
    .meaning = Uygulama, oturumunuzu açmadan önce Microsoft’a bir oturum açma adresi sordu, ancak bu adres Microsoft’un listesinde yok. Nedeni çoğu zaman uygulamanın bir ayarıdır. Hesabınızda ve parolanızda bir sorun yok.
    .cause-1 = Uygulamanın ayarlarındaki adres yanlış yazılmış veya Microsoft’un başka bir bulutuna ait.
    .cause-2 = Uygulama; Azure AD B2C’nin, External ID’nin, AD FS’nin veya kendi etki alanının bir adresini kullanıyor, ancak bu, oturum açma kitaplığına bildirilmemiş.
# en: c2b4161f
AADSTS50059 = Uygulama hangi kuruluşu kastettiğini belirtmedi
    .meaning = Hangi kuruluşun söz konusu olduğu ne uygulamanın isteğinden ne de oturum açma işleminden anlaşılıyor; bu yüzden Microsoft devam edemiyor. Nedeni uygulamanın bir ayarı. Hesabınızda bir sorun yok.
    .search = no tenant-identifying information, kiracıyı tanımlayan bilgi yok, kiracı tanımlama bilgisi bulunamadı
# en: 3b21a526
AADSTS50128 = Bu hesap adına ait bir kuruluş bulunamadı
    .meaning = Microsoft, hangi kuruluşa ait olduğunuzu ne hesap adından ne de uygulamadan anlayabildi. Çoğu zaman @ işaretinden sonraki bölüm yanlış yazılmıştır. Parolanız denetlenmedi.
    .search = tenant not found, invalid domain, kiracı bulunamadı, geçersiz etki alanı, geçersiz alan adı
# en: 8de79477
AADSTS50148 = Uygulama, başlattığı oturum açma işlemini tamamlayamadı
    .meaning = Uygulama her oturum açma işlemini bir değerle başlatır ve sonunda bu değerin eşini sunar. Sunduğu değer bu denemeye ait değil. Baştan başlamak işe yarayabilir. Hesabınızda ve parolanızda bir sorun yok.
    .cause-1 = İki deneme birbirine karışmış: iki sekme, yeniden yüklenen bir sayfa veya Geri düğmesi yüzünden.
    .cause-2 = Uygulama birden fazla sunucuda çalışıyor ve işlemi tamamlayan sunucu bu değeri bilmiyor.
    .cause-3 = Uygulama, sınama değerini (code_challenge) yanlış hesaplıyor.
    .search = PKCE, code verifier, code_verifier, kod doğrulayıcı
# en: 62102650
AADSTS70011 = Uygulama geçerli olmayan bir izin istedi
    .meaning = Uygulama, var olmayan veya yanlış yazılmış bir izin istedi. Bunu yalnızca uygulamayı geliştirenler değiştirebilir.
    .meaning-scope = Uygulama “{ $scope }” iznini istedi, ancak böyle bir izin yok veya izin yanlış yazılmış. Bunu yalnızca uygulamayı geliştirenler değiştirebilir.
    .search = invalid scope, invalid_scope, geçersiz kapsam, geçersiz izin
# en: c1f0be36
AADSTS90002 = İstenen kuruluş bulunamadı
    .meaning = Uygulama veya hesap adı, Microsoft’un bulamadığı bir kuruluşu gösterdi. Parolanız denetlenmedi.
    .meaning-tenant = Uygulama veya hesap adı, Microsoft’un bulamadığı “{ $tenant }” kuruluşunu gösterdi. Parolanız denetlenmedi.
    .cause-1 = Hesap adı veya uygulamanın ayarı yanlış yazılmış.
    .cause-2 = Kuruluş, Microsoft’un başka bir bulutunda; örneğin ABD Kamu (US Government) veya Çin bulutunda.
    .cause-3 = Kuruluş silinmiş veya artık aboneliği yok.
    .search = tenant not found, wrong tenant ID, tenant does not exist, kiracı bulunamadı, kiracı kimliği yanlış, kiracı yok
# en: eb837a8d
AADSTS90010 = Uygulama, desteklenmeyen bir şekilde istekte bulundu
    .meaning = Uygulama, oturum açma işleminden Microsoft’un sunmadığı bir şey istiyor; bu yüzden Microsoft işlemi durdurdu. Bunu yalnızca uygulamayı geliştirenler düzeltebilir. Hesabınızda ve parolanızda bir sorun yok.
    .meaning-algorithm = Uygulama, oturum açma işleminin, kendisinin “{ $algorithm }” dediği bir yöntemle korunmasını istiyor, ancak Microsoft burada bu yöntemi sunmuyor. Bunu yalnızca uygulamayı geliştirenler düzeltebilir. Hesabınızda ve parolanızda bir sorun yok.
    .cause-1 = Uygulama, Entra ID’de bulunmayan bir imzalama algoritması istiyor.
    .cause-2 = Uygulama, isteği yanlış HTTP yöntemiyle gönderiyor; örneğin yalnızca POST kabul edilen yerde GET ile.
    .cause-3 = Bir uygulama veya betik, kullanıcının oturumunu kod içinden ad ve parolayla açıyor, ancak kiracıyı belirtmiyor: adresi /common veya /consumers ile bitiyor. Yeni yanıtlarda bu durumun kendi kodu vardır (AADSTS9001023).
# en: fbd810a2
AADSTS90013 = Bu oturum açma işleminde bir bilginin biçimi uygun değil
    .meaning = Yazılan veya uygulamanın gönderdiği bir bilgi, Microsoft’un kabul ettiği biçimde değil. Neden çoğu zaman uygulamadadır. Baştan başlamak işe yarayabilir, çünkü bazı uygulamalar bu yanlışı yalnızca ara sıra yapar.
    .cause-1 = Uygulama; kendi değerlerinden birinde, bir gizli dizide veya parolada geçen &, # veya < gibi işaretleri kodlamadan (encode) gönderiyor.
    .cause-2 = Uygulama, Microsoft’un adresini yanlış oluşturuyor; örneğin ? olması gereken yere & koyuyor.
    .cause-3 = Bir betik veya örnek, hâlâ yer tutucu ayarları ya da kullanımdan kaldırılmış ortak bir uygulama kimliğini kullanıyor.
    .cause-4 = Hesap adı, içinde bulunamayacak karakterlerle yazılmış.
# en: e0b38f2c
AADSTS90014 = Uygulama, isteğinde bir şeyi eksik bıraktı
    .meaning = Uygulama Microsoft’tan oturumunuzu açmasını istedi, ancak isteğinin bir bölümü eksikti. Hesabınızda ve parolanızda bir sorun yok. Sizi buraya eski bir bağlantı veya yeniden yüklenen bir sayfa getirmediyse bunu yalnızca uygulamayı geliştirenler düzeltebilir.
    .meaning-name = Uygulama Microsoft’tan oturumunuzu açmasını istedi, ancak isteğinin “{ $name }” adlı bölümü eksikti. Hesabınızda ve parolanızda bir sorun yok. Sizi buraya eski bir bağlantı veya yeniden yüklenen bir sayfa getirmediyse bunu yalnızca uygulamayı geliştirenler düzeltebilir.
    .search = required field missing, missing parameter, gerekli alan eksik, eksik parametre
# en: 4b5aefa4
AADSTS90023 = Oturum açma isteği geçerli değil
    .meaning = Microsoft’a, kullanamadığı bir oturum açma isteği geldi. Bunun ardında çoğu zaman tarayıcıda kalmış eski veya yarım bir oturum açma işlemi vardır ve baştan başlamak işe yarar. Bazen de uygulamanın isteği yanlıştır.
    .cause-1 = Tarayıcıda eski veya yarım kalmış bir oturum açma işlemi sürdürülmüş.
    .cause-2 = Uygulama, kuruluşu Microsoft’un kabul etmediği bir biçimde belirtiyor.
    .cause-3 = Uygulama, Microsoft’un verdiği bir şeyi değiştirmiş; örneğin yetkilendirme kodunu küçük harfe çevirmiş.
# en: 7eacde3c
AADSTS90027 = Uygulamanın yöntemi kişisel hesaplar için çok eski
    .meaning = Uygulama kişisel bir Microsoft hesabı istedi, ancak bunu kişisel hesapları desteklemeyen eski bir yöntemle yaptı. Bunu yalnızca uygulamayı geliştirenler değiştirebilir. Hesabınızda ve parolanızda bir sorun yok.
# en: ae417044
AADSTS90056 = Uygulama, olmayan bir şey istedi
    .meaning = Uygulama Microsoft’tan, var olmayan veya kapalı olan bir hizmet ya da sayfa istedi. Çoğu zaman uygulamanın ayarlarındaki bir adres yanlıştır. Hesabınızda ve parolanızda bir sorun yok.
    .cause-1 = Uygulama, kodunu gerektiği gibi kullanmıyor. Kod, yetkilendirme uç noktasından alındıktan sonra POST ile belirteç uç noktasında (token endpoint) kullanılmalıdır.
    .cause-2 = Uygulamanın belirttiği API veya hizmet adresi yanlış yazılmış ya da başka bir ortama ait.
    .cause-3 = Bir betiğe veya araca yanlış adres verilmiş; örneğin bir cihazdaki (appliance) Azure Resource Manager adresi.
# en: 4e882250
AADSTS90102 = Uygulama eksik bir adres gönderdi
    .meaning = Uygulamanın isteğindeki adreslerden biri tam bir web adresi değil; bu yüzden Microsoft işlemi durdurdu. Nedeni uygulamanın bir ayarı. Hesabınızda ve parolanızda bir sorun yok.
    .meaning-name = Uygulamanın “{ $name }” adıyla gönderdiği adres tam bir web adresi değil; bu yüzden Microsoft işlemi durdurdu. Nedeni uygulamanın bir ayarı. Hesabınızda ve parolanızda bir sorun yok.
# en: dc622a7c
AADSTS100007 = Uygulama, kullanma izni olmayan bir adrese başvurdu
    .meaning = Uygulama, Microsoft’un yalnızca birkaç tür programa hizmet veren bölgesel adreslerinden birine başvurdu. Nedeni uygulamanın bir ayarı; hesabınız ve parolanızla ilgisi yok.
# en: a7171b81
AADSTS501481 = Uygulamanın oturum açmada kullandığı iki değer birbirini tutmuyor
    .meaning = Uygulama her oturum açma işlemini bir değer çiftiyle korur ve ikinci değer birincisine uymuyor. Buna iki sekme veya yinelenen bir deneme yol açabilir; bu yüzden baştan başlamak işe yarayabilir. Hesabınızda ve parolanızda bir sorun yok.
    .search = PKCE, code verifier does not match code challenge, code_verifier, kod doğrulayıcı eşleşmiyor
# en: 750bf9eb
AADSTS501491 = Uygulamanın denetim değerinin uzunluğu yanlış
    .meaning = Uygulama her oturum açma işlemini bir denetim değeriyle korur ve bu kez gönderdiği değer çok kısa veya çok uzun. Hesabınızda ve parolanızda bir sorun yok. Bunu yalnızca uygulamayı geliştirenler düzeltebilir.
    .cause-1 = Değer yanlış kodlanmış; örneğin dolgu karakterleriyle (padding) veya onaltılık biçimde.
    .cause-2 = Bir değişken, yerine değeri konmadan gönderilmiş. Bu, test araçlarında olur.
# en: 5e721097
AADSTS650053 = Uygulama, var olmayan bir izin istedi
    .meaning = Uygulama, kullanmak istediği hizmetin tanımadığı bir izin istedi. Yanlışlık uygulamada veya ayarlarında. Hesabınızda ve parolanızda bir sorun yok.
    .meaning-appName-scope = Kendisini “{ $appName }” olarak tanıtan uygulama “{ $scope }” iznini istedi, ancak böyle bir izin yok. Yanlışlık uygulamada veya ayarlarında. Hesabınızda ve parolanızda bir sorun yok.
    .meaning-appName-resource-scope = Kendisini “{ $appName }” olarak tanıtan uygulama “{ $scope }” iznini istedi, ancak “{ $resource }” hizmetinde böyle bir izin yok. Yanlışlık uygulamada veya ayarlarında. Hesabınızda ve parolanızda bir sorun yok.
    .cause-1 = İzin yanlış yazılmış; örneğin Mail.Read yerine mailread. Adına bir satır sonu veya virgül de karışmış olabilir.
    .cause-2 = İzin başka bir API’ye ait, ancak uygulama API’yi belirtmediği için Microsoft Graph’ta aranmış.
    .cause-3 = İzin yalnızca kullanıcı olmadan çalışan uygulamalar için var veya API’nin sahipleri onu kaldırmış ya da kapatmış.
# en: 04d6f39a
AADSTS900021 = Uygulama, kuruluş olarak yalnızca sıfırlar gönderdi
    .meaning = Uygulamanın, hangi kuruluşta oturum açtığınızı Microsoft’a belirtmesi gerekir, ancak uygulama yalnızca sıfırlar gönderdi. Çoğu zaman bir ayar boş bırakılmıştır. Parolanız denetlenmedi.
    .cause-1 = Uygulamanın kuruluş ayarı boş veya bir örnek değer içeriyor.
    .cause-2 = Bir araç kuruluşu aramış, ancak ortada bir kuruluş yok: hesap kişisel veya proje hiçbir kuruluşa ait değil.
# en: fbc9d728
AADSTS900022 = Uygulama, kuruluşu belirtmedi
    .meaning = Uygulamanın isteğinde kuruluşun yazılması gereken yer boştu; bu yüzden Microsoft nerede oturum açmak istediğinizi bilemiyor. Parolanız denetlenmedi. Nedeni çoğu zaman uygulamanın bir ayarıdır.
# en: 7d8f115e
AADSTS900023 = İstekte kuruluş olarak belirtilen değer bir kuruluş olamaz
    .meaning = Uygulama, kuruluşu belirtmesi gereken yerde kuruluş olamayacak bir şey gönderdi. Bu çoğu zaman boş bir ayardan veya yazım yanlışından olur. Parolanız denetlenmedi.
    .meaning-tenant = Uygulama, kuruluşu belirtmesi gereken yerde “{ $tenant }” değerini gönderdi, ancak bu bir kuruluş olamaz. Bu çoğu zaman unutulmuş bir ayardan veya yazım yanlışından olur. Parolanız denetlenmedi.
# en: 2749f2cf
AADSTS900144 = Uygulamanın isteğinin bir bölümü eksik
    .meaning = Uygulama Microsoft’tan oturumunuzu açmasını istedi, ancak isteğinin bir bölümü eksik veya boştu. Eski bir bağlantı veya yeniden yüklenen bir sayfa da buna yol açabilir. Hesabınızda ve parolanızda bir sorun yok.
    .meaning-name = Uygulama Microsoft’tan oturumunuzu açmasını istedi, ancak isteğinin “{ $name }” adlı bölümü eksik veya boştu. Eski bir bağlantı veya yeniden yüklenen bir sayfa da buna yol açabilir. Hesabınızda ve parolanızda bir sorun yok.
    .cause-1 = Kaydedilmiş veya kopyalanmış bir oturum açma adresi, Geri düğmesi ya da sayfanın yeniden yüklenmesi isteğin yalnızca bir bölümünü göndermiş.
    .cause-2 = Uygulama isteğini yanlış biçimde, örneğin JSON olarak gönderiyor; bu yüzden Microsoft içinde bir şey bulamıyor.
    .cause-3 = Uygulamanın bir ayarı boş.
    .search = missing parameter, request body, eksik parametre, istek gövdesi
# en: ead61044
AADSTS900561 = Oturum açma sayfası yanlış şekilde açıldı
    .meaning = Bu adres doğrudan açılmak için değildir: oturum açmanın ortasındaki bir adımdır. Geri dönmek, sayfayı yeniden yüklemek veya kaydedilmiş bir oturum açma sayfası sizi buraya getirir. Hesabınızda bir sorun yok.
    .cause-1 = Geri düğmesi, sayfanın yeniden yüklenmesi veya bir yer işareti, oturum açmanın ortasındaki bir adımı açmış.
    .cause-2 = Uygulama, kullanıcıları Microsoft’un adreslerinden yanlış olanına gönderiyor.
    .search = GET instead of POST, wrong HTTP method, POST yerine GET, yanlış HTTP yöntemi
# en: 22fd710d
AADSTS1002012 = Bir program, iznini yanlış biçimde istedi
    .meaning = Bir program, bir kişi olmadan kendi başına oturum açtı ve neye gerek duyduğunu Microsoft’un burada kabul etmediği bir biçimde yazdı. Bunun hesabınızla veya parolanızla bir ilgisi yok. Bunu yalnızca programı geliştirenler veya kuranlar düzeltebilir.
    .meaning-scope = Bir program, bir kişi olmadan kendi başına oturum açtı ve “{ $scope }” iznini istedi. Microsoft, programın gerek duyduğu şeyi burada bu biçimde kabul etmiyor. Bunun hesabınızla veya parolanızla bir ilgisi yok. Bunu yalnızca programı geliştirenler veya kuranlar düzeltebilir.
    .cause-1 = Program, API’nin bütününü /.default ile belirtmek yerine User.Read veya user_impersonation gibi tek bir izin belirtiyor.
    .cause-2 = Bir bağlayıcının kapsam (scope) ayarı boş veya başka bir hizmete ait.
    .cause-3 = Uygulama bir kullanıcı adına çalışmak istiyor, ancak kendi adına oturum açıyor.
    .background = İstemci kimlik bilgileri (client credentials) akışında bir uygulama kendi adına çalışır. API’nin bütününü ister ve bir yöneticinin o API için verdiği uygulama izinlerini alır. Oturum açarken tek tek izin seçilemez.
# en: 679f2cb8
AADSTS9002313 = Uygulamanın isteği okunamadı
    .meaning = Uygulamanın isteği, Microsoft’un okuyabildiği bir biçimde değil; bu yüzden oturum açma durdu. Hesabınızda ve parolanızda bir sorun yok.
    .cause-1 = Uygulamanın gönderdiği yetkilendirme kodu veya yenileme belirteci kesilmiş, değişmiş veya iki kez kodlanmış (encode).
    .cause-2 = İsteğin bir parametresi eksik, boş veya yanlış biçimde.
    .cause-3 = Microsoft 365, TLS 1.2 kullanmayan eski bir Windows’ta (7, Server 2008 R2, Server 2012) çalışıyor.
# en: 8ab43800
AADSTS9002332 = Bu uygulama yalnızca iş ve okul hesapları için
    .meaning = Oturum açma işlemi, Microsoft’un kişisel hesaplara yönelik sayfasına gitti, ancak bu uygulama kişisel hesapları kabul etmiyor. Uygulama yanlış sayfaya başvurmuş olabilir ya da iş veya okul hesabınız gerekiyordur.
    .meaning-appId-appName = Oturum açma işlemi, Microsoft’un kişisel hesaplara yönelik sayfasına gitti, ancak kendisini “{ $appName }” olarak tanıtan uygulama (numarası { $appId }) kişisel hesapları kabul etmiyor. Uygulama yanlış sayfaya başvurmuş olabilir ya da iş veya okul hesabınız gerekiyordur.
    .meaning-appName = Oturum açma işlemi, Microsoft’un kişisel hesaplara yönelik sayfasına gitti, ancak kendisini “{ $appName }” olarak tanıtan uygulama kişisel hesapları kabul etmiyor. Uygulama yanlış sayfaya başvurmuş olabilir ya da iş veya okul hesabınız gerekiyordur.
    .cause-1 = Kuruluşlar için geliştirilmiş bir uygulamada kişisel bir hesap (Outlook.com, Hotmail, Live) seçtiniz.
    .cause-2 = Uygulamanın yetkili adresinde (authority) /consumers var; oysa istediği kaynak (kendisi veya bir API) yalnızca kuruluşlar için kaydedilmiş.
    .cause-3 = Kişisel bir hesap bir Azure aboneliğini yönetiyor ve bir araç, aboneliğin kiracısı yerine kişisel hesapların oturum açma sayfasını kullanıyor.
# en: 2b9b6997
AADSTS9010010 = Uygulama, birbirine uymayan iki hizmet belirtti
    .meaning = Uygulama isteğinde, hangi hizmete erişmek istediğini iki kez belirtti ve ikisi birbirini tutmuyor. Hesabınızda ve parolanızda bir sorun yok. Bunu yalnızca uygulamayı geliştirenler veya kuranlar düzeltebilir.
    .cause-1 = Bir yapay zekâ asistanı veya başka bir MCP istemcisi, resource olarak sunucunun web adresini gönderiyor; kapsamlar (scope) ise tanımlayıcısı farklı olan bir API’ye ait.
    .cause-2 = İstekte, eski protokolden gelen resource ile scope bir arada kullanılıyor.
    .cause-3 = API’nin kaydında Uygulama Kimliği URI’si (Application ID URI) yok veya istenenden farklı.
    .background = MCP istemcilerinin, erişmek istedikleri sunucunun adresini resource olarak göndermesi gerekir. Entra ID bunu yalnızca, kapsamların (scope) ait olduğu uygulamanın bir Uygulama Kimliği URI’si (Application ID URI) ise kabul eder. Bu denetim sıkılaştırıldığından beri, önceden geçen istekler geri çevrilebilir.
