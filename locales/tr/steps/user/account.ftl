# en: 10ab8b4f
ask-site-to-reset = Parola sıfırlama sayfası açılmıyorsa siteyi işletenlerden parolanızı sıfırlamalarını isteyin.
# en: 225b1bb0
use-same-sign-up-button = Başka bir sağlayıcının (Google, Apple, Facebook …) düğmesiyle kaydolduysanız parola yazmak yerine yine o düğmeyi kullanın.
# en: 8232288f
use-site-sign-up = Bu sitede henüz hesabınız yoksa sitenin kaydolma bağlantısını kullanın.
# en: b3dbedd0
use-site-forgot-password = Yeni bir parola belirlemek için sitedeki “Parolanızı mı unuttunuz?” bağlantısını kullanın.
# en: dc4392ed
check-account-name = Hesap adını, en çok da @ işaretinden sonraki bölümü, harf harf denetleyin.
# en: ced226fd
wait-for-lock-to-end = Birkaç dakika hiç denemeden bekleyin. Yeni yanlış denemeler hesabı yeniden, üstelik daha uzun süre kilitler.
# en: 568b829d
ask-other-organization-about-account = Konuksanız uygulamanın sahibi olan kuruluşa sorun: konuklarının hesaplarını o kuruluş kendisi etkinleştirir ve devre dışı bırakır.
# en: 797b35e2
reset-password-to-end-lock = Bekleyemiyorsanız “Parolamı unuttum” seçeneğiyle parolanızı sıfırlayın: kilidi hemen açan tek şey yeni bir paroladır. Sayfada bu özelliğin sizin için açık olmadığı yazıyorsa yardım masanızı arayın.
# en: 97be06dc
sign-in-instead-of-signing-up = Geri dönün, kaydolmak yerine “Oturum aç” düğmesini seçin ve aynı e-posta adresini kullanın.
# en: 5289bf8f
ask-site-to-unlock = Siteyi işletenlerden, kendi sayfalarındaki iletişim yoluyla hesabınızın kilidini açmalarını isteyin ve aşağıdaki ayrıntıları gönderin. Hesabın neden kilitlendiğini bilmiyorsanız bunu da söyleyin: başka biri girmeye çalışmış olabilir.
# en: ba78ea61
ask-site-about-deleted-account = Hesabın silinmemiş olması gerekiyorsa aşağıdaki ayrıntıları siteyi işletenlere gönderin ve bunu hemen yapın: silinen bir hesap yalnızca kısa bir süre geri getirilebilir.
# en: b7269234
ask-about-age-on-record = Hesabınızla ilgilenenlere (okulda öğrenci işlerine veya yardım masasına) kayıtlı yaşınızın doğru olup olmadığını ve ebeveyn izninin eksik olup olmadığını sorun.
# en: f5677559
wait-for-sign-in-hours = Oturum açabileceğiniz saatleri bekleyin. Şu anda girebiliyor olmanız gerekiyorsa yardım masanızı arayın, aşağıdaki kodu ve saati okuyun ve sizin için hangi saatlerin belirlendiğini sorun.
# en: 87af0d51
type-whole-address = E-posta adresinizin tamamını ad@etkialanı biçiminde elle yazın: boşluk bırakmayın, adresin başına veya sonuna ad ya da ayraç eklemeyin.
# en: 668f5143
ask-about-deleted-account = Yardım masanızı gecikmeden arayın, aşağıdaki kodu ve saati okuyun ve hesabınızın bilerek silinip silinmediğini sorun. Hesap yalnızca 30 gün içinde eski hâliyle geri getirilebilir.
# en: fbd501c1
remove-old-account = Onun yerine yeni bir hesabınız varsa eskisini uygulamanın veya cihazın ayarlarından kaldırın ve yeni hesapla oturum açın.
# en: 6718f6ba
answer-age-question = Her zaman kullandığınız sayfada yeniden oturum açın ve yaşınızla ilgili soruyu yanıtlayın. Ebeveyn onayı gerektiği yazıyorsa oradaki yönergeleri izleyin.
