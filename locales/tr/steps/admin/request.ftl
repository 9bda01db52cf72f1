# en: bb8ad336
share-app-link = Kullanıcılara oturum açma sayfasından kopyalanmış bir adres değil, uygulamada, sitesinde veya Uygulamalarım sayfasında başlayan bir bağlantı verin.
# en: 0feaeb16
ask-vendor-with-details = Aşağıdaki ayrıntıları uygulamanın satıcısına veya sahibine gönderin: uygulamanın kendisinin değişmesi gerekir. Kiracınızda yapılacak hiçbir şey bunu düzeltmez.
# en: 9d543786
check-base-url-setting = Kendiniz barındırdığınız bir uygulamada: Uygulamanın ayarlarındaki adrese (base URL, public URL) bakın. Adres https:// ile başlamalıdır.
# en: d9577399
check-authority-setting = Kendiniz ayarladığınız bir uygulamada: Ayarlarındaki oturum açma adresi (authority, login URL), Microsoft’un kiracınızın bulunduğu buluttaki adresi olmalı ve kiracı kimliğinizi içermelidir: küresel bulutta https://login.microsoftonline.com/, Azure Kamu (Azure Government) bulutunda https://login.microsoftonline.us/. Satın aldığınız bir uygulamada satıcısına sorun.
# en: 1e20d0a8
choose-rsa-sha256-in-app = Uygulamanın kendi ayarlarında çoklu oturum açmanın nasıl imzalanacağı seçilebiliyorsa SHA-256 ile RSA’yı seçin.
# en: bd5de9a2
try-another-tool-version = Bunu hazır bir araç gösteriyorsa aracı güncelleyin. Sorun bir güncellemeyle başladıysa çalışan son sürümü kullanın ve durumu aracı geliştirenlere bildirin.
# en: 29b84eb4
name-tenant-in-tool = Azure CLI gibi bir araçta: Oturum açarken kiracıyı belirtin (az login --tenant <kiracı kimliği>). Kişisel bir hesabın orada üye veya konuk olması gerekir.
# en: 3c3e3816
find-app-in-b2c-tenant = B2C kiracısına geçin → Uygulama kayıtları: Ayrıntılardaki uygulama kimliğini arayın ve Kimlik doğrulaması altında desteklenen hesap türlerine bakın.
# en: 2a1bc4a1
compare-scope-with-guide = Eklenti, otomasyon veya bağlayıcı gibi kendiniz ayarladığınız bir uygulamada, ayarlarındaki kapsamları (scope) kılavuzuyla harf harf karşılaştırın. Kullanıcı olmadan yapılan isteklerde kapsam, https://graph.microsoft.com/.default örneğindeki gibi, API’nin tanımlayıcısı ve sonuna eklenen /.default ile yazılır.
# en: 6c2af8d1
give-tenant-to-tool = Kiracıyı kendisi bulan bir araca kiracı kimliğini verin (örneğin --tenant ile). Sıfırlar, projenin veya hesabın hiçbir kiracıya ait olmadığı anlamına gelebilir; Microsoft Entra ID’ye bağlı olmayan bir Azure DevOps kuruluşunda olduğu gibi.
# en: 0326f2a4
fill-empty-app-field = Kendiniz ayarladığınız bir uygulamada, eklentide veya bağlantıda: Ayarlarında istemci kimliği (client ID) veya kapsam (scope) gibi boş bir alan arayın. Boş alan boş parametre olarak gönderilir ve bu, eksik sayılır.
# en: 8372abe4
check-sign-up-attributes = Dış Kimlikler → Kullanıcı akışları → bu uygulamanın akışı → Sayfa düzenleri: Hangi özniteliklerin zorunlu olduğuna bakın ve uygulamanın bunlardan hangilerini soracağını onu geliştirenlerle kararlaştırın.
# en: a2c1ff8e
check-audience-setting = Kendiniz ayarladığınız bir araçta veya bağlayıcıda: İstemci kimliğini (client ID) ve kaynağını (resource) veya hedef kitlesini (audience) kılavuzla karşılaştırın. İkisi aynı uygulama olacaksa ikisine de istemci kimliğini girin.
