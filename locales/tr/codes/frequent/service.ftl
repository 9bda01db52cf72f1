# en: 04ad10e5
AADB2C90085 = Bu sitede oturum açma bir iç hata yüzünden yarıda kaldı
    .meaning = Oturumunuzun açılması tamamlanırken veya oturumunuz yenilenirken içeride bir şey aksadı. Bir kez daha oturum açın. Sorun her seferinde yinelenirse nedenini yalnızca siteyi işletenler bulabilir.
    .cause-1 = Sitenin önceki bir oturumdan sakladığı bilginin süresi dolmuş veya bu bilgi artık geçerli değil.
    .cause-2 = Uygulama, kullanıcıların oturumunu açtığı yönteme uymayan bir türde kaydedilmiş.
    .cause-3 = Oturum açmanın ardındaki ilkede bir hata var.
    .cause-4 = Hizmette geçici bir sorun olmuş.
# en: c59ea10c
AADSTS90033 = Microsoft hizmetinin bir bölümü yanıt vermiyor
    .meaning = Microsoft, hesapları tuttuğu hizmete ulaşamadı. Hesabınızda ve parolanızda bir sorun yok. Bu çoğunlukla kendiliğinden geçer: birkaç dakika sonra yeniden deneyin.
    .background = Entra ID; kullanıcıları, grupları ve uygulamaları kendine ait bir depoda tutar ve her oturum açma sırasında orada bilgi arar. Bu depo yanıt vermeyince oturum açma ilerleyemez. Tek tük durumlar her zaman görülebilir; aynı anda çok sayıda olması Microsoft’ta bir olaya işaret eder.
    .search = service unavailable, transient error, hizmet kullanılamıyor, geçici hata, Microsoft çöktü mü
# en: 433826d4
AADSTS90036 = Bu oturum açma sırasında Microsoft’un kendi hizmetinde hata oluştu
    .meaning = Microsoft’un hizmeti hesabınızı ararken kendi içinde bir sorun yaşadı. Siz yanlış bir şey yapmadınız. Hemen yeniden denemek nadiren işe yarar; yardım masanız durumu Microsoft’a iletebilir.
# en: 8559a741
AADSTS90092 = Microsoft, oturum açmanın bir adımını tamamlayamadı
    .meaning = Siz oturum açarken Microsoft kendi hizmetlerinden bir başkasına başvurdu ve bu başarısız oldu. Bu çoğu zaman bir uygulama izin istediğinde olur. Nedeni hesabınız veya parolanız değil.
    .cause-1 = Microsoft’ta bir arıza var. Bildirenlerin bazılarında sorun kendiliğinden geçmiş.
    .cause-2 = Uygulamanın istediği izinler bu kiracıya kaydedilememiş.
# en: a9956086
AADSTS131003 = Kısa süreli bir sorun oluştu
    .meaning = Microsoft’un oturum açma sayfasında geçici bir sorun oluştu. Hesabınızda veya parolanızda bir sorun olduğunu gösteren bir şey yok. Yeniden deneyin.
