# Signpost’un kendi söyledikleri: araç çubuğu, açılır pencere, sayfadaki kart, seçenekler. Tam cümleler; { $… } değerlerdir.
# Adımlar ve kodların metinleri başka dosyalardadır.

## Uzantının mağazalarda ve tarayıcının uzantı listesinde görünen adı ve açıklaması

# En fazla 75 karakter.
extension-name = Signpost: Microsoft Entra ID oturum açma hataları için yardım
# En fazla 132 karakter. İkinci ve üçüncü cümle kalmalıdır.
extension-description = Oturum açma hatalarını ve AADSTS kodlarını yalın dille açıklar. Bağımsız. Microsoft tarafından yapılmadı, onaylanmadı, denetlenmedi.
about-independent = Bağımsız. Microsoft tarafından yapılmadı, onaylanmadı, denetlenmedi.

## Araç çubuğu ve bağlam menüsü

badge-title = { $code }: { $title }
# Tarayıcı %s yerine seçili metni koyar; kalmalıdır.
context-menu = “%s” ifadesini açıkla

## Oturum açma sayfasındaki kart

card-button = Signpost: { $code } kodunun anlamı
card-close = Kapat
card-steps = Yapabilecekleriniz
card-more = Devamı açılır pencerede
card-more-in-toolbar = Araç çubuğundaki Signpost düğmesine tıklayın.
card-disclaimer = Signpost kodu açıklar. Bu sayfanın gerçek olup olmadığını söyleyemez.

## Ne kadar ciddi: bir simgenin yanında bir iki sözcük

severity-blocked = Oturum açılamadı
severity-transient = Geçici sorun
severity-interrupt = Olağan bir adım
settled = Bu sekmede daha sonra oturum açıldı.

## Yeniden denemek işe yarar mı? Soru ve aynı satırda yanıtı

retry-question = Yeniden denemek işe yarar mı?
retry-now = Evet, şimdi yeniden deneyebilirsiniz.
retry-later = Evet, birkaç dakika sonra.
retry-after-change = Yalnızca bir şey değiştikten sonra. Neyin değişmesi gerektiği adımlarda yazıyor.
retry-never = Hayır, aynı şey yeniden olur.

## Okuyan kim: birinin seçildiği üç seçenek

role-question = Buradaki rolünüz nedir?
role-user = Oturum açmak istiyorum
role-admin = Kuruluşun BT’sini yönetiyorum
role-developer = Uygulamayı geliştiriyorum

## Açıklama

steps-heading = Yapabilecekleriniz
causes-heading = Olası nedenler, en sık görülenden başlayarak
background-heading = Nasıl çalışır
oauth-heading = Uygulamaya verilen yanıt
other-codes-heading = Aynı oturum açma denemesindeki diğer kodlar
lookup-link = { $code } kodu için Microsoft’un kendi sayfası
opens-new-tab = yeni sekmede açılır
sources-heading = Bu açıklamanın dayanakları
sources-checked = { $date } tarihinde kontrol edildi.
english-toggle = İngilizcesini göster

## Katalogda olmayan bir kod

unknown-title = Signpost bu kodu henüz açıklayamıyor
unknown-meaning = Oturum açma, Signpost’un bilmediği bir kodla durdu. Microsoft’un bu kodla ilgili sayfasında daha fazla bilgi olabilir. Sayfanın bağlantısı aşağıdadır.
    .message = Oturum açma, Signpost’un bilmediği bir kodla durdu. Hizmetin kendi iletisi: “{ $message }”
unknown-step-user = Aşağıdaki ayrıntıları yardım masanıza gönderin. O sırada ne yaptığınızı ve hangi uygulamayı açmak istediğinizi belirtin.
unknown-step-admin = Oturum açma günlükleri: Bu isteği istek kimliğiyle bulun. Kayıtta hata, uygulama ve rol oynayan ilkeler yer alır.
unknown-step-developer = Hizmetin iletisini ve aşağıdaki OAuth hatasını okuyun, numarayı Microsoft’un sayfasında arayın. Programınızın mantığını numaranın kendisine dayandırmayın: değişebilir.

## Destek için ayrıntılar

details-heading = Destek için ayrıntılar
detail-code = Kod
detail-name = Ad
detail-kind = Konu
detail-request-id = İstek kimliği
detail-trace-id = İzleme kimliği
detail-correlation-id = Bağıntı kimliği
detail-time = Zaman
detail-local-time = Yerel saatiniz
detail-page = Sayfa
detail-oauth-error = OAuth hatası
detail-suberror = OAuth alt hatası
detail-message = Hizmetin iletisi
copy-details = Ayrıntıları destek için kopyala
copied = Kopyalandı
copy-failed = Tarayıcı kopyalamaya izin vermedi. Ayrıntıları seçip elle kopyalayın.
report-footer = Bu açıklamayı bağımsız bir tarayıcı uzantısı olan Signpost hazırladı. Microsoft tarafından yapılmadı, onaylanmadı, denetlenmedi.

## Bir kodun konusu

kind-credentials = Hesap adı veya parola
kind-account = Hesap
kind-multifactor = Oturum açmanın ikinci adımı
kind-conditional-access = Kuruluşun oturum açma kuralları
kind-device = Cihaz
kind-consent = Bir uygulamaya verilen onay
kind-app-registration = Uygulamanın nasıl kaydedildiği
kind-request = Uygulamanın ne istediği
kind-federation = Kuruluşun kendi oturum açma sayfası
kind-token = Belirteçler ve oturumlar
kind-tenant-access = Kuruluşlar arası erişim
kind-throttling = Çok fazla istek
kind-service = Oturum açma hizmetinin kendisi
kind-interrupt = Oturum açmanın olağan bir adımı

## Hata listeleri

incidents-here = Bu sekmede ayrıca
incidents-elsewhere =
    { $count ->
        [one] Başka bir sekmede bir oturum açma sorunu
       *[other] Diğer sekmelerde { $count } oturum açma sorunu
    }
# Kimsenin hatası olmayan bir girdinin yanında: uygulama arka planda sordu ya da bir kod hâlâ bekleniyordu.
incident-quiet = Kimse bekletilmedi
back = Geri

## Alan

ask-label = Bir kod veya ileti yazın ya da yapıştırın
ask-example = Örneğin AADSTS50011, 50011 veya iletinin tamamı
ask-button = Açıkla
ask-nothing = Bu metinde kod yok. Bir kod AADSTS50011 veya AADB2C90118 gibi görünür. Yalnızca numarası da yeter.

## Hiçbir şey bulunmadı

empty-title = Bu sekmede oturum açma sorunu bulunmadı
empty-meaning = Microsoft’ta bir oturum açma işlemi başarısız olursa Signpost hata kodunu bulur ve sayfada işaretler. Ne olduğunu ve bundan sonra ne yapabileceğinizi burada açıklar.
empty-help = Elinizde başka yerden gelen bir kod veya ileti mi var? Yukarıdaki alana girin, Signpost açıklasın.

## Seçenekler

options-title = Signpost seçenekleri
options-link = Seçenekler
options-language = Dil
options-language-auto = Tarayıcının dili
options-role = Açıklamalar kime göre olsun?
options-observe = Oturum açma sayfalarının aldığı yanıtları oku
options-observe-explained = Bazı hatalar hiçbir zaman metin olarak görünmez, yalnızca oturum açma sayfasının aldığı verilerde yer alır. Signpost bu yanıtları, hata kodlarını bulmak için Microsoft’un oturum açma sitelerinde okur. Belirteçleri ve parolaları saklamaz, hiçbir yere bir şey göndermez. Bu seçenek kapatılırsa daha az hata bulur. Açık olan sayfalarda değişiklik, sayfa yeniden yüklendiğinde geçerli olur.
options-saved = Kaydedildi
options-about = Hakkında
options-version = Sürüm { $version }
