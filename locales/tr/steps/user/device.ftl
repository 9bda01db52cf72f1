# en: b962d902
use-work-device = Kuruluşunuzun size verdiği bilgisayardan veya telefondan oturum açın.
# en: db4caa04
use-supported-browser = İş cihazında, gizli pencere açmadan, iş hesabınızla oturum açılmış Microsoft Edge’i kullanın: başka tarayıcılar hangi cihaz olduğunu bildirmeyebilir.
# en: a4c5d9b1
check-device-compliance = Şirket Portalı’nı (Company Portal) açın, bu cihazı seçin ve orada sıralananları yapın. Ardından “Durumu denetle” (Check status) düğmesini seçin ve yeniden oturum açın.
# en: a7352452
enroll-device = Bu cihaz henüz yönetilmiyorsa ve onu iş için kullanmak istiyorsanız kuruluşunuzun belirttiği uygulamayla ayarlayın; bu genellikle Şirket Portalı’dır (Company Portal).
# en: 9e4de992
register-phone-in-helper-app = Ardından uygulamanın istediklerini yapın. Uygulama bir şey istemezse Microsoft Authenticator → Ayarlar → Cihaz kaydı yolunu izleyin ve cihazı iş hesabınızla kaydedin.
# en: 9734d646
register-this-device = Kuruluşunuz kendi cihazınıza izin veriyorsa Windows’ta Ayarlar → Hesaplar → İş veya okul erişimi → Bağlan yolunu izleyin; telefonu Şirket Portalı (Company Portal) veya Microsoft Authenticator ile ayarlayın.
# en: b90b71f6
ask-to-enable-device = Yardım masanızı arayın, aşağıdaki kodu ve saati okuyun, hangi bilgisayar veya telefon olduğunu söyleyin, neden devre dışı bırakıldığını ve yeniden etkinleştirilip etkinleştirilemeyeceğini sorun.
# en: 5a7e39ba
use-other-work-device = O zamana kadar, kuruluşunuzun kullanmanıza izin verdiği başka bir cihazdan oturum açın.
# en: e9da511b
report-lost-device-found = Cihazın kaybolduğunu bildirdiyseniz ve cihaz yeniden elinizdeyse yardım masanıza haber verin: onu kendiniz yeniden etkinleştiremezsiniz.
# en: ee5066fe
ask-to-check-device = Yardım masanızı arayın, aşağıdaki kodu ve saati okuyun, hangi bilgisayar veya telefon olduğunu söyleyin ve cihaz listesindeki kaydını incelemelerini isteyin.
# en: 5d8187be
reconnect-own-computer = Kendi Windows bilgisayarınızda Ayarlar → Hesaplar → İş veya okul erişimi → hesabınız → Bağlantıyı kes yolunu izleyin, sonra yeniden Bağlan düğmesini seçin. Kuruluşunuzun bilgisayarlarında bunu yapmayın: bağlantısını keserseniz o bilgisayara bir daha giremeyebilirsiniz.
# en: 374f4c52
register-own-phone-again = Kendi telefonunuzda Microsoft Authenticator → Ayarlar → Cihaz kaydı yolunu izleyin, cihazın kaydını kaldırın ve cihazı yeniden kaydedin. Telefon Şirket Portalı (Company Portal) ile yönetiliyorsa önce yardım masanıza sorun.
# en: e3585aab
let-browser-show-device = Windows yüklü bir iş bilgisayarında Firefox’u kullanmayı sürdürmek için Firefox ayarlarının Gizlilik ve Güvenlik bölümünde “Microsoft, iş ve okul hesapları için Windows çoklu oturum açmaya izin ver” seçeneğini açın. Chrome için, tarayıcının buna hazırlanmış olup olmadığını yardım masanıza sorun.
# en: 1a715a22
accept-device-certificate = Bir kutuda hangi sertifikanın kullanılacağı sorulursa iptal etmek yerine önerileni seçin: bu yalnızca hangi cihaz olduğunu gösterir.
# en: e82b7bab
wait-after-device-setup = Bu cihazı iş için daha yeni ayarladıysanız veya cihazda bir şeyi daha yeni düzelttiyseniz onu yarım saat açık ve internete bağlı bırakın, sonra yeniden deneyin.
# en: 5a2ee7ed
ask-to-rejoin-device = Kuruluşunuzun bilgisayarındaysanız yardım masanızı arayın, aşağıdaki kodu ve saati okuyun, hangi bilgisayar olduğunu söyleyin ve onu kuruluşa yeniden bağlamalarını isteyin.
# en: 69418cd0
update-system-and-app = Sisteminizin, tarayıcınızın ve bunu gösteren uygulamanın güncellemelerini yükleyin, cihazı yeniden başlatın ve yeniden deneyin.
# en: 108dd991
update-android-browser-parts = Play Store’da Google Chrome’u, Android System WebView’u ve açmak istediğiniz uygulamayı güncelleyin. Ardından telefonu veya tableti yeniden başlatın ve yeniden deneyin.
# en: 62eba0fa
update-android-itself = Bunların güncellemesi yoksa Android sürümü onlar için çok eski olabilir: ayarlarda sistem güncellemesi olup olmadığına bakın veya başka bir cihaz kullanın.
# en: e18b4fad
ask-colleague-to-set-up-device = Cihazları başkaları için ayarlıyorduysanız yardım masanıza bunu kimin yapabileceğini sorun veya hesabınıza bu yetkiyi vermelerini isteyin. Aşağıdaki kodu ve saati okuyun.
# en: cb786ee8
connect-by-device-name = IP adresiyle veya başka bir adla değil, uzak bilgisayarın kuruluşunuzdaki adıyla bağlanın. Bu adı bilmiyorsanız yardım masanıza sorun.
