# en: 6e34eec1
nothing-to-fix = Düzeltilecek bir şey yok. Bu, oturum açmanın olağan bir adımıdır.
# en: a4dc335f
check-reset-registration = Parola sıfırlama → Kayıt: Kullanıcıların oturum açarken kaydolmasının gerekip gerekmediğine ve verdikleri bilgileri ne sıklıkta onayladıklarına bakın.
# en: f40a1dfd
check-stay-signed-in-setting = Kullanıcılar bu soruda takılıp kalıyorsa: Sorunun çıkıp çıkmayacağını Kullanıcılar → Kullanıcı ayarları → “Kullanıcının oturumunu açık tutma seçeneğini göster” (Show keep user signed in) ayarı ve Koşullu Erişim ilkelerindeki Kalıcı tarayıcı oturumu belirler.
# en: 73599652
read-following-entries = Oturum açma günlükleri: Bu bağıntı kimliğini taşıyan sonraki kayıtlara bakın. Biri başarılıysa kullanıcı adımı tamamlamıştır ve düzeltilecek bir şey yoktur.
# en: d10c7c4f
restrict-device-code-flow = Kuruluşunuza cihaz kodu akışı (device code flow) gerekmiyorsa onu engelleyin: Koşullu Erişim → bir ilke → Koşullar → Kimlik doğrulama akışları. İlkeyi önce “Yalnızca rapor” (Report-only) modunda deneyin.
# en: cf242ead
check-windows-sign-in-at-federation = Federasyon kullanan bir etki alanının kullanıcılarına sürekli soruluyorsa: Federasyon hizmetinin bu tarayıcıya ağın içinden Windows oturumuyla kimlik doğrulamayı hâlâ sunup sunmadığına bakın (AD FS’de Get-AdfsProperties, WIASupportedUserAgents).
# en: a43b690b
check-linkedin-connections = Kullanıcılar → Kullanıcı ayarları → LinkedIn hesap bağlantıları: Buradaki kullanıcıların hesaplarını bağlayıp bağlayamayacağına ve bunun hangi kullanıcılar için geçerli olduğuna bakın.
# en: 39d19eb4
look-why-question-stays-away = Soru kullanıcılara hiç çıkmıyorsa veya her seferinde yeniden çıkıyorsa: Güncel Windows güncellemelerini yükleyin ve sorunun penceresini bir güvenlik yazılımının veya bozuk bir Windows oturum açma bileşeninin (Microsoft.AAD.BrokerPlugin) engelleyip engellemediğine bakın.
