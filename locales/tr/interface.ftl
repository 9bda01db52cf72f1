# Signpost’un kendi söyledikleri: araç çubuğu, açılır pencere, sayfadaki kart, seçenekler. Tam cümleler; { $… } değerlerdir.
# Adımlar ve kodların metinleri başka dosyalardadır.


## The extension, as stores and the browser's list of extensions show it

# En fazla 75 karakter.
# en: 9beb0429
extension-name = Signpost: Microsoft Entra ID oturum açma hataları için yardım
# en: a1995832
extension-name-short = Signpost: Microsoft Entra ID oturum yardımı
# En fazla 132 karakter. İkinci ve üçüncü cümle kalmalıdır.
# en: a8b8af8a
extension-description = Oturum açma hatalarını ve AADSTS kodlarını yalın dille açıklar. Bağımsız. Microsoft tarafından yapılmadı, onaylanmadı, denetlenmedi.
# en: 8124047f
page-broken = Signpost bunu şu anda gösteremiyor. Kapatıp yeniden açın. Oturum açma sayfası hatayı göstermeye devam ediyor: yardım masanıza sayfanın bir ekran görüntüsünü gönderin.
# en: ccf88ade
about-independent = Bağımsız. Microsoft tarafından yapılmadı, onaylanmadı, denetlenmedi.

## The welcome page, shown once after installing

# en: a8bfd358
welcome-title = Signpost hazır
# en: 2f3e799c
welcome-intro = İş veya okul hesabıyla oturum açılamadığında Signpost hata kodunu bulur ve sizin dilinizde açıklar. Gördüğü hiçbir şey tarayıcınızdan çıkmaz.
# en: 64ac87ca
welcome-mark = Oturum açılamadığında sayfa nasıl görünür
# en: df77fbcc
welcome-mark-explained = Signpost kodu bulunduğu yerde işaretler. Deneyin: yuvarlak düğmeye tıklayın.
# en: 101f310e
welcome-toolbar = Araç çubuğundaki Signpost düğmesinde, sekmedeki oturum açma hatalarının sayısı görünür. Açıklamanın tamamı için veya size söylenen bir kodu aramak için düğmeye tıklayın.
# en: 7afde6dc
welcome-private = Gizli pencereler
# en: fcef7781
welcome-private-explained = Siz izin verene kadar Signpost gizli pencerelerde hiçbir şey görmez. Tarayıcınızın uzantı listesini açın, Signpost’u seçin ve gizli pencerelere izin verin. Yardım masaları denemek için sık sık bu şekilde oturum açar.
# en: 659b0763
welcome-private-allowed = Signpost’a gizli pencerelerde izin verildi. Orada bulduklarını yalnızca orada gösterir ve son gizli pencere kapanınca unutur.

## Toolbar and context menu

# en: 13769f5c
badge-title = { $code }: { $title }
# Tarayıcı %s yerine seçili metni koyar; kalmalıdır.
# en: f4499e6b
context-menu = “%s” ifadesini açıkla

## The card in the sign-in page

# en: b4ce1e46
card-button = Signpost: { $code } kodunun anlamı
# en: 2aadc379
card-close = Kapat
# en: 0d36814c
card-steps = Yapabilecekleriniz
# en: 0a287e3a
card-more = Devamı açılır pencerede
# en: 66358b7a
card-more-in-toolbar = Araç çubuğundaki Signpost düğmesine tıklayın.
# en: d93f5b1a
card-disclaimer = Signpost kodu açıklar. Bu sayfanın gerçek olup olmadığını söyleyemez.

## How bad it is: one or two words beside an icon

# en: 0bc36e94
severity-blocked = Oturum açılamadı
# en: 2303040b
severity-transient = Geçici sorun
# en: 301fd97b
severity-interrupt = Olağan bir adım
# en: 88e14f7d
settled = Bu sekmede daha sonra oturum açıldı.

## Does trying again help? A question, then its answer on the same line

# en: f8ace793
retry-question = Yeniden denemek işe yarar mı?
# en: 7540c460
retry-now = Evet, şimdi yeniden deneyebilirsiniz.
# en: 57fa930d
retry-later = Evet, birkaç dakika sonra.
# en: 743c6ce1
retry-after-change = Yalnızca bir şey değiştikten sonra. Neyin değişmesi gerektiği adımlarda yazıyor.
# en: 49aacc28
retry-never = Hayır, aynı şey yeniden olur.

## Who is reading: three choices, of which one is chosen

# en: caa8c5f8
role-question = Buradaki rolünüz nedir?
# en: 8616aa4d
role-user = Oturum açmak istiyorum
# en: 7d693b71
role-admin = Kuruluşun BT’sini yönetiyorum
# en: 6d75ecf3
role-developer = Uygulamayı geliştiriyorum

## The explanation

# en: 095d6e86
steps-first = Önce bunu yapın
# en: caa36609
steps-then = İşe yaramazsa
# en: 59d9103d
causes-heading = Olası nedenler, en sık görülenden başlayarak
# en: 2d100b0f
background-heading = Nasıl çalışır
# en: caece5b8
oauth-heading = Uygulamaya verilen yanıt
# en: 9307620f
other-codes-heading = Aynı oturum açma denemesindeki diğer kodlar
# en: 058b4044
lookup-link = { $code } kodu için Microsoft’un kendi sayfası
# en: 39bf8c20
opens-new-tab = yeni sekmede açılır
# en: d479d0bb
sources-heading = Bu açıklamanın dayanakları
# en: 5dc4576b
sources-checked = { $date } tarihinde kontrol edildi.
# en: d6f93915
sources-message-only = Microsoft bu kod hakkında kısa bir iletiden fazlasını yayımlamıyor. Bu açıklama yalnızca o iletiye dayanır.
# en: bd8a0ed1
english-toggle = İngilizcesini göster
# en: 5caa8bd5
language-offer = Bunu Türkçe oku
# en: 3e2d1604
microsoft-app-seen = İleti, Microsoft’un kendi uygulaması olan { $name } uygulamasının kimliğini veriyor.

## A code the catalogue has no entry for

# en: 8667fc15
unknown-title = Signpost bu kodu henüz açıklayamıyor
# en: 4918565b
unknown-meaning = Oturum açma, Signpost’un bilmediği bir kodla durdu. Microsoft’un bu kodla ilgili sayfasında daha fazla bilgi olabilir. Sayfanın bağlantısı aşağıdadır.
    .message = Oturum açma, Signpost’un bilmediği bir kodla durdu. Hizmetin kendi iletisi: “{ $message }”
# en: d872ccfa
unknown-step-user = Aşağıdaki ayrıntıları yardım masanıza gönderin. O sırada ne yaptığınızı ve hangi uygulamayı açmak istediğinizi belirtin.
# en: 95d09581
unknown-step-admin = Oturum açma günlükleri: Bu isteği istek kimliğiyle bulun. Kayıtta hata, uygulama ve devreye giren ilkeler yer alır.
# en: e5141cf2
unknown-step-developer = Hizmetin iletisini ve aşağıdaki OAuth hatasını okuyun, numarayı Microsoft’un sayfasında arayın. Programınızın mantığını numaranın kendisine dayandırmayın: değişebilir.
# en: 57902394
unknown-likely-kind = Büyük olasılıkla konu: { $kind }
# en: e35f97ce
seen-app = kendisini “{ $appName }” olarak tanıtan bir uygulamada oturum açılırken
# en: 35664d77
organization-heading = Kuruluşunuzdan

## Details for support

# en: e9d903d8
details-heading = Destek için ayrıntılar
# en: 95948928
detail-code = Kod
# en: 189deec1
detail-name = Ad
# en: 202cc182
detail-kind = Konu
# en: 9c7676d0
detail-request-id = İstek kimliği
# en: 54e4b349
detail-trace-id = İzleme kimliği
# en: ff0cee15
detail-correlation-id = Bağıntı kimliği
# en: 140f7922
detail-time = Zaman
# en: 9d4b946a
detail-local-time = Yerel saatiniz
# en: 42d44e4a
detail-page = Sayfa
# en: 6faacab2
detail-oauth-error = OAuth hatası
# en: d7b4c5b1
detail-suberror = OAuth alt hatası
# en: db4dab83
detail-seen-in = Bulunduğu yer
# en: 38fcb8d5
surface-page-text = sayfa
# en: 6af310bf
surface-page-config = sayfanın kendi verileri
# en: 655ecb70
surface-header = bir yanıtın üst bilgileri
# en: 3613d4d2
surface-redirect = bir yönlendirme
# en: 6c44b099
surface-response = arka planda gelen bir yanıt
# en: 5767f910
surface-form = uygulamaya giden bir form
# en: 779cb7bc
surface-selection = seçilen metin
# en: 767485f8
surface-typed = yazılan metin
# en: bc7b5784
detail-values = İletide geçen değerler. Bunlara güvenmeden önce doğruluklarını denetleyin.
# en: 27a2e62f
detail-message = Hizmetin iletisi
# en: 1b7ecd3e
copy-details = Destek için kopyala
# en: 9ef6bffc
copy-one = Kopyala: { $label }
# en: 7f8f7145
read-out = Telefonda oku
# en: fb733198
read-out-title = Bunları yardım masanıza okuyun
# en: a30f6286
close = Kapat
# en: 6795bff0
details-seen = Görülen her şey
# en: 22879135
report-choices = Kopyalanacakları seç
# en: d4b9ebe7
report-format = Biçim
# en: 154d2880
report-format-markdown = Markdown, destek talepleri için
# en: ed75f018
report-format-text = Düz metin
# en: 071a451f
report-format-json = JSON, programlar için
# en: 71e1cb7a
report-language = Dil
# en: c825b55d
report-language-reader = Türkçe
# en: 7a61bb76
report-language-english = İngilizce
# en: 7de0105f
report-language-both = Her ikisi
# en: 7beea89a
report-without = Şunlar kopyalanmasın
# en: 5a87e0c3
report-without-page = Sayfanın adresi
# en: 8fc86024
report-without-message = Hizmetin iletisi
# en: 69c48b1f
report-without-values = İletideki adlar ve adresler
# en: c04539e8
report-preview = Kopyalanacak metin
# en: 9ae56bb5
help-desk = Yardım masanız
# en: fd6e7065
help-desk-ticket = Destek talebi aç
# en: b43b7dc7
copied = Kopyalandı
# en: 835b80d6
copy-failed = Tarayıcı kopyalamaya izin vermedi. Ayrıntıları seçip elle kopyalayın.
# en: 7624b4ed
report-footer = Bu açıklamayı bağımsız bir tarayıcı uzantısı olan Signpost hazırladı. Microsoft tarafından yapılmadı, onaylanmadı, denetlenmedi.

## What a code is about

# en: 4b08bea8
kind-credentials = Hesap adı veya parola
# en: 47efc13f
kind-account = Hesap
# en: 012e0a6a
kind-multifactor = Oturum açmanın ikinci adımı
# en: afbf6286
kind-conditional-access = Kuruluşun oturum açma kuralları
# en: dd53f176
kind-device = Cihaz
# en: 766cf7d4
kind-consent = Bir uygulamaya verilen onay
# en: be038a9a
kind-app-registration = Uygulamanın kaydı
# en: e6adf98a
kind-request = Uygulamanın isteği
# en: fc8f8fc0
kind-federation = Kuruluşun kendi oturum açma sayfası
# en: 206018f1
kind-token = Belirteçler ve oturumlar
# en: a43fce89
kind-tenant-access = Kuruluşlar arası erişim
# en: 31f1d03e
kind-throttling = Çok fazla istek
# en: 914a7028
kind-service = Oturum açma hizmetinin kendisi
# en: d854bad0
kind-interrupt = Oturum açmanın olağan bir adımı
# en: fc045a7e
kind-b2c-policy = Sitenin kendi oturum açma sayfasının yapısı

## Lists of failures

# en: 310cb0f8
incidents-here = Bu sekmede ayrıca
# en: 796c10f0
incidents-elsewhere =
    { $count ->
        [one] Başka bir sekmede bir oturum açma sorunu
       *[other] Diğer sekmelerde { $count } oturum açma sorunu
    }
# Kimsenin hatası olmayan bir girdinin yanında: uygulama arka planda sordu ya da bir kod hâlâ bekleniyordu.
# en: 53e18af6
incident-quiet = Kimse bekletilmedi
# en: 669fd2cd
incident-attempts =
    { $count ->
        [one] Bir deneme
       *[other] { $count } deneme
    }
# en: 68deab8a
back = Geri
# en: 0fe30ed6
news = Yeni bir oturum açma sorunu: { $code }
# en: 813e57f6
forget-one = { $code } kodunu listeden kaldır
# en: 8b8f25f4
forget-all = Tümünü listeden kaldır

## The field

# en: 10b9d153
ask-label = Kod veya sözcük yazın ya da iletiyi yapıştırın
# en: 8dba97b8
ask-example = Örneğin AADSTS50011, 50011, parola yanlış veya iletinin tamamı
# en: 9d33490f
ask-button = Açıkla
# en: 04a59616
ask-nothing = Bu metinde kod yok. Bir kod AADSTS50011 veya AADB2C90118 gibi görünür. Numarası tek başına da yeter.
# en: df7d5de2
ask-found =
    { $count ->
        [one] Bir kod uyuyor
       *[other] { $count } kod uyuyor
    }

## Nothing was found

# en: 5bf68588
empty-title = Bu sekmede oturum açma sorunu bulunmadı
# en: 8a827be9
empty-meaning = Microsoft’ta bir oturum açma işlemi başarısız olursa Signpost hata kodunu bulur ve sayfada işaretler. Ne olduğunu ve bundan sonra ne yapabileceğinizi burada açıklar.
# en: a417da95
empty-help = Elinizde başka yerden gelen bir kod veya ileti mi var? Yukarıdaki alana girin, Signpost açıklasın.

## What Signpost may read

# en: 18970995
access-missing = Signpost oturum açma sayfalarını kendiliğinden göremiyor: bu tarayıcı erişimi geri aldı.
# en: 1ad2cb16
access-allow = Microsoft’un oturum açma sayfalarında izin ver
# en: 1aba5ba1
page-closed = Tarayıcılar bu sayfayı uzantılara kapalı tutar. Kodu buraya yazın.
# en: 9ca16e6f
page-forbidden = Kuruluşunuz Signpost’un bu sayfayı okumasına izin vermiyor. Kodu buraya yazın.
# en: b033c093
page-frames-unread = Bu sayfanın bir bölümü şuradan geliyor: { $hosts }. Signpost o bölümü okuyamıyor. Kodu buraya yazın.
# en: 39c3fb3c
watch-why = { $site } sitesi oturum açma hatalarını gizliyor mu? Signpost’un yalnızca bu siteyi izlemesine izin verin, ardından sayfayı yeniden yükleyin.
# en: d05f5809
watch-suggested = Kuruluşunuz, Signpost’un { $site } sitesini izlemesine izin vermenizi istiyor.
# en: 19a2a5ec
watch-site = Bu siteyi izle
# en: f58d5789
watch-watching = Signpost { $site } sitesini izliyor. Sayfayı yeniden yükleyin ve başarısız olan işlemi yineleyin.
# en: bbb84c4a
watch-reload = Sayfayı yeniden yükle

## Options

# en: cb41b578
options-title = Signpost seçenekleri
# en: 8e4ebf80
options-link = Seçenekler
# en: d45a63e3
options-language = Dil
# en: 55011d00
options-language-auto = Tarayıcının dili
# en: ab777846
options-role = Açıklamalar kime göre olsun?
# en: 79c00414
options-observe = Oturum açma sayfalarının aldığı yanıtları oku
# en: 978b7e0b
options-observe-explained = Bazı hatalar hiçbir zaman metin olarak görünmez, yalnızca oturum açma sayfasının aldığı verilerde yer alır. Signpost bu yanıtları, hata kodlarını bulmak için Microsoft’un oturum açma sitelerinde okur. Belirteçleri ve parolaları saklamaz, hiçbir yere hiçbir şey göndermez. Bu seçenek kapatılırsa daha az hata bulur. Açık olan sayfalarda değişiklik, sayfa yeniden yüklendiğinde geçerli olur.
# en: c1295a6b
options-theme = Renkler
# en: da5e9338
theme-system = Sistemdeki gibi
# en: cb929ada
theme-light = Açık
# en: 611bfbd5
theme-dark = Koyu
# en: 11e001cf
options-marks = Sayfalardaki hataları işaretle
# en: 73867d68
options-marks-explained = Signpost kodu bulunduğu yerde vurgular ve yanına küçük bir düğme koyar. Bu seçenek kapatılırsa her şeyi açılır pencerede bulursunuz. Açık olan sayfalarda değişiklik, sayfa yeniden yüklendiğinde geçerli olur.
# en: 256252a4
options-sites = İzlenen siteler
# en: 71dc9f8c
options-sites-explained = Signpost, Microsoft’un oturum açma sayfalarını ve burada listelenen siteleri okur. Bir site eklemek için o siteyi açın ve Signpost düğmesine tıklayın.
# en: d2d5c9bc
options-sites-none = Henüz yok.
# en: a5ace8bd
options-sites-suggested = Kuruluşunuz şunları eklemenizi istiyor:
# en: a42e989c
options-site-add = { $site } sitesini izle
# en: c23bf7a4
options-site-remove = { $site } sitesini izlemeyi bırak
# en: 983efd58
options-history = Oturum açma sorunları bu cihazda ne kadar saklansın?
# en: 3c97cfe6
options-history-explained = Saklanmayan sorunlar tarayıcı kapanınca unutulur. Saklananlar bu cihazda kalır. Gizli pencerelerdekiler hiçbir zaman saklanmaz.
# en: f726981d
history-off = Saklanmasın
# en: 285fceea
history-days =
    { $count ->
        [one] Bir gün
       *[other] { $count } gün
    }
# en: 5dee7cf4
history-title = Önceki oturum açma sorunları
# en: 05c98cc5
history-search = Kod, sözcük veya siteyle arayın
# en: bc9cf0a1
history-empty = Burada saklanan bir şey yok.
# en: 122fb038
history-none-fit = Uyan bir şey yok. Başka sözcükler deneyin.
# en: cd80a7c9
history-export = Dosya olarak kaydet
# en: 6ef6c2d2
history-delete-all = Tümünü sil
# en: c3afea3a
history-delete-sure = Tümü silinsin mi? Yeniden tıklayın
# en: 67d70be2
options-keyboard = Klavye
# en: acc7e724
options-shortcut = { $shortcut } kısayolu Signpost’u açar.
# en: cb48b20e
options-shortcut-none = Ayarlanmış bir kısayol yok. Tarayıcınızın uzantı kısayolları sayfasında ayarlayabilirsiniz.
# en: 24ba4e6d
options-omnibox = Bir kodu aramak için adres çubuğuna “aadsts” yazın, bir boşluk bırakın, ardından numarayı veya birkaç sözcük yazın.
# en: 983f61a0
options-locked = Buna kuruluşunuz karar veriyor.
# en: 8bcac199
options-policy-unreadable = Signpost kuruluşunuzun şu ayarlarını okuyamıyor: { $keys }.
# en: ea051676
options-saved = Kaydedildi
# en: 4bdac405
options-not-saved = Tarayıcı bunu kaydetmedi. Depolama alanı dolmuş olabilir.
# en: 5425875c
options-about = Hakkında
# en: 6676324d
options-version = Sürüm { $version }
# en: e4dea885
diagnostics-title = Signpost’un kendi hataları
# en: ea8da3cc
diagnostics-explained = Signpost’ta bir şey bozulduğunda günü, sürümünü ve kendi kodundaki yeri not eder. Hiçbir sayfayı, adı veya oturum açma işlemini not etmez; gizli pencerelerden de hiçbir şey almaz. Siz silene kadar not bu cihazda kalır. Bir sorunu bildirmek için notu kopyalayın.
# en: fe7d7581
diagnostics-none = Şimdiye kadar bir şey bozulmadı.
# en: 329a8b26
diagnostics-count =
    { $count ->
        [one] Bir hata not edildi
       *[other] { $count } hata not edildi
    }
# en: edecbaf7
diagnostics-copy = Tanılama bilgilerini kopyala
# en: 5e42f696
diagnostics-delete = Notları sil

## The catalogue page

# en: 4812089f
catalogue-title = Tüm kodlar
# en: f4052728
catalogue-search = Kod veya sözcükle arayın
# en: c34048e3
catalogue-kind = Konu
# en: 91cc70ad
catalogue-actor = Kim çözebilir
# en: 2f81af0a
catalogue-severity = Ne kadar ciddi
# en: 62465bf9
catalogue-any = Tümü
# en: a235e649
catalogue-more = Daha fazla göster
# en: dad71b1e
catalogue-empty = Uyan kod yok. Başka sözcükler veya daha az filtre deneyin.
# en: 9fef5aca
actor-user = Oturum açan kişi
# en: 16b8b4de
actor-admin = Yönetici
# en: e17b30cd
actor-developer = Uygulamayı geliştirenler
# en: ffc4cb51
actor-microsoft = Microsoft
# en: 5cbbb08d
catalogue-count =
    { $count ->
        [one] Bir kod
       *[other] { $count } kod
    }

## Reading a recording: a HAR file (what a browser's network tools save) or a log

# en: 0a4ad13f
recording-heading = Bir kayıttaki hataları bulun
# en: 98270a62
recording-open = HAR dosyası veya günlük aç
# en: db0402b5
recording-hint = Ya da dosyayı bu sayfanın herhangi bir yerine bırakın. Dosya bu cihazda kalır: burada okunur, hiçbir yere gönderilmez.
# en: 9697005e
recording-reading = { $name } okunuyor
# en: a271a384
recording-cancel = Okumayı durdur
# en: 38f13b8b
recording-count =
    { $count ->
        [one] { $name }: başarısız bir oturum açma
       *[other] { $name }: { $count } başarısız oturum açma
    }
# en: 4bfa117a
recording-none = { $name }: başarısız oturum açma bulunmadı.
# en: 1fca213f
recording-cancelled = Okuma durduruldu. O ana kadar bulunanlar listede.
# en: 05f4cb34
recording-damaged = Dosya bozuk veya eksik. Okunabilen kısımda bulunanlar listede.
# en: 00d10126
recording-unreadable = Tarayıcı { $name } dosyasını okuyamadı.
# en: eae588a4
recording-first-only = Signpost her seferinde bir dosya okur: bıraktıklarınızdan ilkini.
# en: 65213453
recording-unlisted =
    { $count ->
        [one] Bir hata daha var, listede değil.
       *[other] { $count } hata daha var, listede değil.
    }
# en: d183a463
recording-quiet =
    { $count ->
        [one] Kimseyi bekletmeyen bir hatayı da göster
       *[other] Kimseyi bekletmeyen { $count } hatayı da göster
    }
