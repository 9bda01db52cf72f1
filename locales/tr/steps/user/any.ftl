# en: 969f9dd0
open-app-from-usual-link = Uygulamayı yer iminden değil, her zamanki bağlantısından veya Uygulamalarım sayfanızdan açın.
# en: 8a4bbe65
send-details-to-app-owner = Bu da işe yaramazsa aşağıdaki ayrıntıları uygulamayı işletenlere gönderin.
# en: 1cfca9c3
send-details-to-help-desk = Aşağıdaki ayrıntıları yardım masanıza gönderin ve hangi uygulamayı açmaya çalıştığınızı belirtin.
    .appName = Aşağıdaki ayrıntıları yardım masanıza gönderin ve kendisini “{ $appName }” olarak tanıtan uygulamayı açmaya çalıştığınızı belirtin.
# en: 578c7a92
tell-app-owner = Aşağıdaki ayrıntıları uygulamayı işletenlere gönderin: çözüm onların elinde.
    .appName = Aşağıdaki ayrıntıları, kendisini “{ $appName }” olarak tanıtan uygulamayı işletenlere gönderin: çözüm onların elinde.
# en: 0d5f506b
ask-help-desk-who-runs-app = Uygulamayı kimin işlettiğini bilmiyorsanız aynı ayrıntıları yardım masanıza gönderin.
# en: 4c362c35
ask-inviting-organization = Uygulama başka bir kuruluşa aitse aşağıdaki ayrıntıları orada sizi davet edenlere gönderin. Kendi yardım masanız o kuruluşun ayarlarını değiştiremez.
# en: 39f3fedd
start-sign-in-over = Bu sekmeyi kapatın ve kayıtlı bir oturum açma sayfasından veya Geri düğmesiyle değil, uygulamanın her zamanki bağlantısından yeniden başlayın.
# en: 6fcc3514
try-private-window = Bu uygulama için kullandığınız hesapla bir kez gizli pencerede deneyin. İşe yararsa normal pencerenizde oturumu kapatın ve orada yeniden oturum açın.
# en: 70c0879c
enter-only-own-code = Yalnızca önünüzdeki bir cihazın gösterdiği kodu yazın. Başkasının gönderdiği kod, o kişinin sizin adınıza girmesini sağlar.
# en: edb15b93
try-in-a-few-minutes = Birkaç dakika sonra yeniden deneyin.
# en: ad5a272f
tell-site-owner = Sorun sürerse aşağıdaki ayrıntıları siteyi işletenlere gönderin.
# en: 45302b9c
use-another-account = “Başka bir hesap kullan” seçeneğini seçin ve uygulamanın sahibi olan kuruluştaki hesabınızla oturum açın.
# en: 750fe7a2
call-help-desk = Hâlâ giremiyorsanız yardım masanızı arayın ve aşağıdaki kodu, bağıntı kimliğini ve saati okuyun.
# en: 336f519f
locked-out-administrator = Oturum açamayan yönetici siz misiniz? Başka bir yöneticiden yardım isteyin veya acil durum hesabını kullanın. İkisi de yoksa Microsoft’un işletmelere yönelik destek hattını arayın ve kuruluşunuzun tek yöneticisinin oturum açamadığını söyleyin.
# en: e956dc75
update-app = Bunu gösteren uygulamanın veya aracın bir güncellemesi varsa yükleyin ve bir kez daha deneyin.
# en: a67ee1ae
sign-in-in-browser-instead = Uygulama veya araç parolanızı kendi penceresinde soruyorsa oturumu bunun yerine tarayıcıda açmanın bir yolu olup olmadığına bakın ve o yolu kullanın.
# en: c61639d9
try-another-browser = Başka bir tarayıcıda veya reklamları ya da betikleri engelleyen uzantılar kapalıyken deneyin. Filtre kullanılan bir iş ağındaysanız başka bir ağdan deneyin.
