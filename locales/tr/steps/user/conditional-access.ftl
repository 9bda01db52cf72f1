# en: 0653cecb
use-usual-place-and-device = İş için her zaman kullandığınız yerden, ağdan ve cihazdan deneyin.
# en: 5b64a576
ask-help-desk-which-rule = Her zaman böyle oturum açıyorsanız aşağıdaki ayrıntıları yardım masanıza gönderin: hangi kuralın buna yol açtığını görebilirler.
# en: 9c754f41
use-recommended-app = Kuruluşunuzun bu iş için önerdiği uygulamayı kullanın; örneğin e-posta için Outlook, web için Edge.
# en: 34b3d46a
install-helper-app = Yardımcı uygulamayı telefonunuzun kendi mağazasından yükleyin: kuruluşunuz başka birini belirtmediyse iPhone veya iPad’de Microsoft Authenticator, Android’de Şirket Portalı (Company Portal). Ardından bu uygulamayı yeniden açın.
# en: 3ddef596
check-own-sign-ins = Ardından Güvenlik bilgileri sayfanıza ve yanındaki son oturum açma işlemlerine bakın. Sizin yapmadığınız bir şey varsa yardım masanıza bildirin.
# en: 32518f0d
ask-help-desk-to-clear-account = Sayfa parola belirlemenize olanak vermiyorsa yardım masanızı arayın, aşağıdaki kodu ve saati okuyun, hesabınızı incelemelerini ve parolasını sıfırlamalarını isteyin. Konuksanız kendi kuruluşunuzun yardım masasını arayın.
# en: 97b2f70c
sign-in-without-device-code = Buraya kendi ekranınızdaki veya komut pencerenizdeki bir kodu yazarak geldiyseniz orada kod kullanmadan, doğrudan oturum açın. Kodu size başkası gönderdiyse durun ve yardım masanıza bildirin: bu kod, o kişinin sizin adınıza girmesini sağlardı.
# en: 4debeda2
restart-protected-app = Uygulamayı kapatıp yeniden açın ve iş hesabınızla oturum açın. Artık korunduğunu bildirirse yeniden başlatılmasına izin verin ve isterse bir PIN belirleyin.
# en: f587bf26
sign-in-without-code = Kod kullanmadan yeniden oturum açın: uygulamada veya araçta, cihazın kendisinde bir oturum açma penceresi ya da tarayıcı açan yolu seçin.
# en: e6582c32
ask-for-room-device-exception = Toplantı odası ekranı gibi başka yolu olmayan bir cihaz için yardım masanıza başvurun. Aşağıdaki ayrıntıları gönderin ve hangi cihaz olduğunu belirtin.
# en: f9d006ec
let-colleague-serve-customer = Müşterinin işi bekleyemiyorsa orada aynı yetkilere sahip bir iş arkadaşınızdan bu işi yapmasını isteyin.
# en: 825a476c
use-current-mail-app = E-posta için, parolanızı kendi ayarlarında saklayan bir uygulama yerine Outlook’u, tarayıcıyı veya Microsoft’un oturum açma sayfasını açan başka bir güncel uygulamayı kullanın.
# en: 905368f9
report-unknown-code-sign-in = Bir kodla veya kod tarayarak herhangi bir yerde oturum açtığınızı hatırlamıyorsanız yardım masanıza bildirin: başka biri bu yolla girmiş olabilir.
# en: 814dffad
set-up-at-named-place = İkinci adımınızı, kuruluşunuzun bunun için belirttiği yerde ve cihazda ayarlayın: bu genellikle kuruluşun kendi ağı veya bir iş bilgisayarıdır.
