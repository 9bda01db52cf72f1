# en: fa179e54
sign-in-when-asked = Oturum açmanız istendiğinde oturum açın. Ortada bir sorun yok.
# en: f03970d9
finish-on-other-device = Oturum açmayı, kodu yazdığınız sayfada tamamlayın. Bekleyen cihaz kendiliğinden devam eder.
# en: d787b95a
follow-reset-page = Ardından açılan parola sıfırlama sayfasındaki adımları izleyin.
# en: 7aa6b328
sign-in-after-cancel = İptal etmek istemediyseniz sitenin oturum açma düğmesiyle yeniden başlayın.
# en: a5b8c7f8
register-or-postpone = Sayfanın önerdiği kimlik doğrulama uygulamasını ayarlayın veya “Şimdilik atla” ya da “Daha sonra sor” seçeneği varsa bunu erteleyin.
# en: 87eddee1
finish-password-page = Parolanızla veya güvenlik bilgilerinizle ilgili sayfayı tamamlayın. Sayfa kapandıysa her zaman kullandığınız sayfada yeniden oturum açın; sayfa yeniden görünür.
# en: 704402a3
answer-stay-signed-in = “Oturum açık kalsın mı?” sorusunu, yalnızca sizin kullandığınız bir cihazda Evet, başka bir cihazda Hayır diye yanıtlayın. İki durumda da oturumunuz açılır.
# en: ec119840
finish-step-on-other-page = Her zaman kullandığınız sayfada yeniden oturum açın ve sonraki sayfanın istediğini tamamlayın: kuruluşunuzun kendi ikinci adımını veya okuyup kabul edeceğiniz koşulları.
# en: 7ffd679b
confirm-own-app = Uygulamayı az önce kendiniz açtıysanız orada yeniden oturum açın. Sorulduğunda uygulamanın adını okuyun ve yalnızca açtığınız uygulamaysa “Devam” düğmesini seçin.
# en: a7775c7d
report-unexpected-app = Bu uygulamayı siz başlatmadıysanız veya bağlantısını ya da bir kodu size başkası gönderdiyse “İptal” düğmesini seçin veya sayfayı kapatın ve yardım masanıza bildirin.
# en: 719e8cac
choose-account-you-mean = Bu bilgisayarın hesabından başka bir hesap kullanmak istediyseniz onunla devam edin. İstemediyseniz “Başka bir hesap kullan” seçeneğini seçin ve Windows’ta kullandığınız adı yazın.
# en: 6bdd4cdc
update-accounts-extension = Sorun sürerse Chrome’da “Microsoft Single Sign On” uzantısını (eski adıyla “Windows Accounts”) güncelleyin veya yeniden yükleyin ya da iş hesabınızla oturum açılmış Edge’i kullanın.
# en: 59bfe3fb
connect-account-if-wanted = İkisini bağlamak istiyorsanız diğer hizmetin sayfasında oturum açın ve orada onaylayın. Bunu siz başlatmadıysanız sayfayı kapatın: hiçbir şey bağlanmadı.
# en: 5c474401
undo-unwanted-connection = Bu bağlantıyı istemediyseniz onu diğer hizmetin ayarlarından ve iş hesabınızın ayarlarından kaldırın.
