# en: 8b9c8e02
sign-in-again = Her zaman kullandığınız sayfada yeniden oturum açın.
# en: e00c5fba
sign-out-and-back-in = İş veya okul hesabınızın oturumunu kapatın ve bütün tarayıcı pencerelerini kapatın. Ardından her zaman kullandığınız sayfada yeniden oturum açın.
# en: 2ea6ddc1
reopen-app-and-sign-in = Bir uygulama bunu gösterip duruyor ve oturum açmanızı hiç istemiyorsa uygulamanın içinden oturumu kapatın, uygulamayı kapatıp yeniden açın.
# en: fd911906
allow-sign-in-cookies = Sorun her seferinde yineleniyorsa uygulamanın ve Microsoft’un oturum açma sayfasının çerezlerine izin verin veya başka bir tarayıcı deneyin.
# en: 947de15b
report-unknown-password-change = Parolanızı siz değiştirmediyseniz yardım masanızı arayın, aşağıdaki kodu ve saati okuyun ve kimin değiştirdiğini sorun.
# en: 3371a1bf
set-password-if-expired = Sayfada parolanızın süresinin dolduğu yazıyorsa orada yeni bir parola belirleyin. Yazmıyorsa belirlediğiniz veya size verilen en yeni parolayı kullanın.
# en: e7259752
renew-saved-connection = Bunu kayıtlı bir bağlantı, akış veya tümleştirme gösteriyorsa çalışan bir cihazdan o bağlantıda yeniden oturum açın veya yeni bir bağlantı oluşturun.
# en: 1556b7b7
add-account-again = Sorun sürerse hesabınızı uygulamanın ayarlarından kaldırın ve yeniden ekleyin.
# en: 1f1e04de
copy-code-whole = Kendi araçlarınızdan biri tarayıcıdan bir kod veya adres kopyalamanızı istediyse gizli pencerede yeniden başlayın, bunun tamamını kopyalayın ve hemen, yalnızca başlattığınız araca yapıştırın. Bunu hiçbir zaman bir web sayfasına veya başkasına vermeyin: kimin eline geçerse o girebilir.
# en: 0e91f97e
reload-for-fresh-sign-in = Yeni bir oturum açmayla başlaması için sayfayı yenileyin veya uygulamayı kapatıp yeniden açın. Bir sohbette veya yapay zekâ aracısında (agent) yalnızca yeni bir konuşma başlatmak yetmeyebilir.
# en: bd50978e
allow-cookies-for-site = Sorun her seferinde yineleniyorsa sitenin ve oturum açma sayfasının çerezlerine izin verin.
# en: bb1f0441
sign-out-of-computer = Çalışmanızı kaydedin, bilgisayarı yeniden başlatın ve internete bağlıyken iş hesabınızla bilgisayarda oturum açın. Ardından yeniden deneyin.
