# en: c7609284
check-site-account = Bu siteye hangi e-posta adresiyle veya adla kaydolduğunuza ve bunun yazımına bakın.
# en: 54477547
check-name-and-keyboard = Hesap adını, Caps Lock tuşunu ve klavye dilini denetleyin, sonra her zaman kullandığınız sayfada yeniden deneyin.
# en: 3fff2ed1
reset-password = Parolanızı sıfırlayın. Sayfada bu özelliğin sizin için açık olmadığı yazıyorsa yardım masanızı arayın.
# en: cc64fdf6
set-new-password-at-sign-in = Her zaman kullandığınız sayfada oturum açın: sayfa eski parolayı bir kez daha kabul eder ve ardından yenisini ister.
# en: cfa976a7
update-saved-password = Hâlâ eski bir parolayı kullanan telefonları, e-posta uygulamalarını ve kayıtlı bağlantıları bulun ve parolayı oralarda değiştirin.
# en: 8a9b532f
use-other-sign-in-option = “Oturum açma seçenekleri” veya “Diğer oturum açma yolları” seçeneğini seçin ve kuruluşunuzun size verdiği yolu kullanın: telefon bildirimi, güvenlik anahtarı veya geçiş anahtarı.
# en: f2ad1262
use-normal-network = Kişisel bir VPN veya ara sunucu (proxy) olmadan, iş için her zaman kullandığınız ağdan deneyin.
# en: ccf71444
use-account-of-this-password = Bu parola başka yerde çalışıyorsa “Başka bir hesap kullan” seçeneğini seçin: burada yanlış hesap veya yanlış kuruluş seçilmiş olabilir.
# en: 90299014
connect-work-network-and-lock = Bilgisayarı iş ağınıza veya VPN’e bağlayın, kilitleyin, parolanızla kilidini açın, birkaç dakika bekleyin ve yeniden deneyin.
# en: e26f0f27
ask-why-account-is-disabled = Yardım masanızı arayın, aşağıdaki kodu ve saati okuyun ve hesabınızın bilerek devre dışı bırakılıp bırakılmadığını sorun.
# en: 57449172
choose-right-certificate = Bütün tarayıcı pencerelerini kapatın, yeniden oturum açın ve hangi sertifikayı seçtiğinize bakın: kuruluşunuzun oturum açmanız için verdiği ve süresi dolmamış sertifika olmalıdır.
# en: 4446910f
type-new-password = Her zaman kullandığınız sayfada yeni parolanızla oturum açın. Parolayı elle yazın: tarayıcı eskisini dolduruyor olabilir.
# en: 22dfd399
change-password-at-normal-sign-in = Her zaman kullandığınız sayfada oturum açın: ikinci adımdan sonra yeni bir parola istenir. Başka hiçbir yerde kullanmadığınız bir parola seçin ve bunun için hiçbir zaman iletilerdeki bağlantıları açmayın.
# en: a90f0603
sign-in-as-owner-of-key = “Başka bir hesap kullan” seçeneğini seçin ve bu anahtarın veya cihazın ayarlandığı hesapla oturum açın.
# en: 45dbb684
change-password-on-work-computer = İş ağınıza veya VPN’e bağlı bir Windows bilgisayarında Ctrl+Alt+Delete tuşlarına basın ve “Parola değiştir” seçeneğini seçin.
# en: 3541aa17
type-name-and-password = Her zaman kullandığınız sayfada hesap adınızı ve parolanızı yazın. Oturumun kendiliğinden açılması yalnızca bir kolaylıktır.
# en: 7b11afa5
use-password-or-key = “Bunun yerine parolanızı kullanın” veya “Diğer oturum açma yolları” seçeneğini seçin ve parolanızla, bir güvenlik anahtarıyla veya geçiş anahtarıyla oturum açın.
# en: 5847f12c
retype-temporary-access-pass = Geçiş kodunu karakter karakter yeniden yazın: büyük ve küçük harfler ile işaretler önemlidir. Size verilen en yeni kodu kullanın.
# en: 200d8d62
ask-for-next-pass = Bu işe yaramazsa yardım masanızı arayın, aşağıdaki kodu ve saati okuyun ve yeni bir Geçici Erişim Geçişi (Temporary Access Pass) isteyin.
# en: 68f3517f
register-with-pass-at-once = Yeni bir geçiş kodu aldığınızda, onunla hemen Güvenlik bilgileri sayfanızda kimlik doğrulama uygulaması veya geçiş anahtarı gibi kalıcı bir oturum açma yolu ayarlayın. Tek kullanımlık bir geçiş koduyla oturum açtıktan sonra bunun için on dakikanız vardır.
# en: 613476ce
report-pass-used-by-others = Geçiş kodunu kendiniz hiç kullanmadıysanız hemen yardım masanıza bildirin: başka biri kullanmış olabilir.
# en: ced39d17
restart-new-device = Cihaz iş için daha yeni ayarlandıysa on dakika bekleyin, cihazı yeniden başlatın ve yeniden oturum açın.
# en: 481432ce
ask-for-new-certificate = Sertifikayla veya akıllı kartla oturum açıyorsanız yardım masanızı arayın, aşağıdaki kodu ve saati okuyun ve yeni bir sertifika veya kart isteyin.
# en: ffa9bf3b
retype-device-code = Kodu cihazın gösterdiğiyle karşılaştırın ve bir kez daha yazın. Cihaz artık yeni bir kod gösteriyorsa onu kullanın.
# en: 7f8d81cf
start-device-sign-in-again = Bekleyen cihazda oturum açmayı yeniden başlatın. Belirttiği sayfayı açın ve yeni kodunu oraya hemen yazın.
# en: efffc3b3
repeat-key-setup = Windows Hello, geçiş anahtarı veya güvenlik anahtarı gibi yeni bir oturum açma yolu ayarlıyorduysanız ayarlamaya bir kez daha en baştan başlayın.
# en: 0b50a921
retype-current-password = Geri dönün ve şimdiki parolanızı bir kez daha elle yazın: Caps Lock tuşuna ve klavye diline bakın. Yenisini değil, en son oturum açtığınız parolayı yazın.
# en: d2bf726c
choose-other-new-password = Geri dönün ve başka bir yeni parola seçin: birbiriyle ilgisi olmayan birkaç sözcük gibi uzun, içinde adınız, hesap adınız veya kuruluşunuzun adı geçmeyen bir parola.
# en: 42b9d070
ask-for-password-rules = Hiçbir yeni parola kabul edilmiyorsa yardım masanızı arayın, aşağıdaki kodu ve saati okuyun ve parolalar için hangi kuralların geçerli olduğunu sorun. Kurallar çoğu zaman uzunlukla, eski parolaların yeniden kullanılmasıyla ve parolanın ne kadar sonra yeniden değiştirilebileceğiyle ilgilidir.
# en: 515e6f7d
wait-then-use-new-password = Beş dakika bekleyin, sonra her zaman kullandığınız sayfada yeni parolayla oturum açın. Parolayı elle yazın ve ikinci kez değiştirmeyin.
# en: e501daef
change-password-once-more = Her zaman kullandığınız sayfada önce eski, sonra yeni parolayı birer kez deneyin; böylece hangisinin geçerli olduğunu anlarsınız. Geçerli olan eskisiyse parolayı bir kez daha değiştirin.
# en: e19aabb4
set-up-hello-again = Windows’ta parolanızla oturum açın, Ayarlar → Hesaplar → Oturum açma seçenekleri sayfasını açın ve PIN (Windows Hello) bölümünde “PIN’imi unuttum” seçeneğini seçin veya PIN’i kaldırıp yeniden ayarlayın.
# en: 914e6170
register-key-again = Oturum açtıktan sonra Güvenlik bilgileri sayfanızı açın, bu güvenlik anahtarının veya geçiş anahtarının kaydını silin ve onu orada yeniden ekleyin.
# en: eec4ddae
report-possible-key-copy = Anahtar bir süre elinizde değildiyse veya bu durumu açıklayamıyorsanız yardım masanıza bildirin: birinde kopyası olabilir.
