# en: 354dd9e0
AADB2C90091 = Oturum açmaktan vazgeçtiniz
    .meaning = Sitenin oturum açma sayfasında “İptal” seçildi, bu yüzden sayfa sizi siteye geri gönderdi. Bir hata olmadı ve hiçbir şey değişmedi.
    .search = user cancelled, cancel button, kullanıcı iptal etti, iptal düğmesi, oturum açma iptal edildi
# en: c6559685
AADB2C90118 = “Parolanızı mı unuttunuz?” bağlantısını seçtiniz
    .meaning = Sitenin oturum açma sayfası, parolanızı sıfırlamak istediğinizi siteye bildirdi. Bunun için gereken sayfayı sitenin açması gerekir; bir hata olmadı.
    .search = forgot password, password reset, parolamı unuttum, şifremi unuttum, parola sıfırlama, şifre sıfırlama
# en: fc68681b
AADSTS50058 = Henüz kimse oturum açmamış
    .meaning = Bir uygulama sessizce açık bir oturum aradı ve bulamadı. Bu olağan bir ilk adımdır; sizden oturum açmanız istenecek.
    .cause-1 = Bu tarayıcıda henüz kimse oturum açmamış veya herkes oturumunu kapatmış.
    .cause-2 = Önceki oturumun süresi dolmuş veya çerezleri silinmiş.
    .cause-3 = Tarayıcı üçüncü taraf çerezlerini engelliyor, bu yüzden uygulama var olan oturumu göremiyor.
    .search = silent sign-in, session not found, login_required, third-party cookies, sessiz oturum açma, oturum bulunamadı, üçüncü taraf çerezleri
# en: 1681f269
AADSTS50125 = Önce parolanızla ilgili bir sayfa var
    .meaning = Siz oturum açarken Microsoft araya bir sayfa koydu: yeni bir parola belirlemeniz veya parolanızı ileride nasıl sıfırlayacağınızı belirtmeniz için. Bu olağan bir adımdır. Tamamladığınızda devam edebilirsiniz.
# en: 796746cf
AADSTS50140 = Oturumunuzun açık kalıp kalmayacağı soruldu
    .meaning = Microsoft araya “Oturum açık kalsın mı?” sorusunu koydu. Bu, oturum açmanın olağan bir parçasıdır. Soruyu hiç görmediyseniz veya orada takılıp kaldıysanız yeniden başlayın.
    .cause-1 = Soruyu gördünüz ve yanıtlayınca devam ettiniz. Başka bir şey olmadı.
    .cause-2 = Sayfa, soru yanıtlanmadan kapatılmış, yeniden yüklenmiş veya Geri düğmesiyle terk edilmiş.
    .cause-3 = Tarayıcı veya bir uygulamanın içindeki pencere çerezi saklayamıyor, bu yüzden sorudan sonra bir yere varılamıyor.
    .search = keep me signed in, KMSI, stay signed in, oturum açık kalsın mı, oturumumu açık tut
# en: 064ca060
AADSTS50158 = Başka bir sayfada sizi bir adım daha bekliyor
    .meaning = Microsoft oturum açmanızı buraya kadar kabul etti. Kuruluşunuz başka bir sayfada bir adım daha istiyor; örneğin kendi ikinci adımını veya kullanım koşullarını kabul etmenizi. Adımı o sayfada tamamladığınızda oturum açma devam eder.
    .search = external security challenge, terms of use, third-party MFA, kullanım koşulları, dış güvenlik sınaması, Duo
    .cause-1 = Başka bir sağlayıcının (Duo, Ping …) ikinci adımına veya kullanım koşullarına gidiyordunuz: olağan bir adım.
    .cause-2 = Bir uygulama veya betik sayfa gösteremiyor: penceresiz oturum açıyor veya arka planda Microsoft Graph gibi ikinci bir hizmete erişmek istiyor ve kural o hizmet için geçerli.
    .cause-3 = Diğer sayfa kapatılmış veya açılmamış.
    .background = Koşullu Erişim, kullanıcıları Entra ID’nin dışındaki bir sayfaya gönderebilir; o sayfa da onları yanıtıyla geri gönderir. Günlük bu kodu kullanıcılar oraya gönderilirken kaydeder; bu yüzden her şey yolunda gitse bile kod bir kez görünür. Ayrıca bu, ilk adımın, yani genellikle parolanın, doğru olduğu anlamına gelir.
# en: eaee931f
AADSTS50199 = Bu uygulamayı açmak isteyip istemediğiniz soruluyor
    .meaning = Bir uygulama bu sayfa üzerinden oturumunuzu açmak istiyor ve Microsoft bunu isteyip istemediğinizi soruyor. Bu soru sizi korur. Yalnızca o uygulamayı kendiniz başlattıysanız evet yanıtını verin.
    .cause-1 = Cihazınızdaki bir uygulama, oturumunuzu açmak için tarayıcıyı başlatmış: olağan bir adım.
    .cause-2 = Bir uygulama sessizce istekte bulunmuş, bu yüzden soru gösterilememiş.
    .cause-3 = Hesaba girmek isteyen başka birinin gönderdiği bir kod yazılmış.
    .background = Telefondaki veya bilgisayardaki bir uygulama, yanıtını çoğu zaman kendine ait bir adres şemasıyla (URI scheme) alır. Microsoft orada kimin dinlediğini denetleyemez, bu yüzden kullanıcıya sorar. Bunu cihaz kodu akışında (device code flow) da sorar; orada bekleyen cihaz yabancı birinin olabilir.
# en: bee49b7e
AADSTS70016 = Diğer cihazda işlemi tamamlamanız bekleniyor
    .meaning = Bir cihaz size bir kod gösterdi ve siz kodu başka bir yerde yazıp oturum açana kadar bekliyor. O zamana kadar birkaç saniyede bir bu yanıtı alır. Ortada bir sorun yok.
    .search = device code, authorization pending, cihaz kodu, kodla oturum açma, yetkilendirme bekleniyor
# en: 1ce4dbf7
AADSTS90043 = Oturum açmanız Microsoft’un başka bir bulutuna aktarılıyor
    .meaning = ABD kamu kurumlarının veya Çin’in bulutundakiler gibi bazı kuruluşlar diğerlerinden ayrı tutulur. Oturum açmanız doğru buluta aktarılıyor. Bu olağan bir adımdır.
    .background = Microsoft’un birbirinden ayrı bulutları vardır. Bunlardan birinde başlayan bir uygulama, kullanıcının kuruluşu başka bir buluttaysa oraya gönderilebilir; yetkilendirme kodu da o buluttan gelir.
