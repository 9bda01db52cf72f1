# en: 7b9976ba
AADB2C90053 = Bu site böyle bir hesap tanımıyor
    .meaning = Oturum açmak istediğiniz sitede bu adla bir hesap yok. Çoğu zaman adres yanlış yazılmıştır veya başka bir adresle ya da başka bir sağlayıcının düğmesiyle kaydolmuşsunuzdur.
# en: 7f6e249e
AADB2C90111 = Bu sitedeki hesabınız kilitli
    .meaning = Bu hesap kilitlendi ve bir süre sonra kendiliğinden açılmaz. Kilidi yalnızca siteyi işletenler açabilir.
# en: 1f3e9bf5
AADB2C90128 = Sitenin hatırladığı hesap artık yok
    .meaning = Site önceki bir oturumunuzla devam etti, ancak o oturumun hesabı silinmiş. Başka bir hesabınızla oturum açın veya yeniden kaydolun.
    .cause-1 = Hesabı siz veya siteyi işletenler sildi.
    .cause-2 = Hesap yeniden oluşturulmuş, site ise hâlâ eski hesabın oturumunu saklıyor.
# en: 82ef7ea5
AADB2C99002 = Bu sitede henüz bir hesabınız yok gibi görünüyor
    .meaning = Site, oturum açmak için kullandığınız bilgilere ait bir hesap bulamadı. Önce kaydolun veya kaydolurken ne kullandıysanız onu kullanın.
    .cause-1 = Bu siteye henüz kaydolmadınız.
    .cause-2 = Başka bir e-posta adresiyle veya başka bir sağlayıcının düğmesiyle kaydoldunuz.
    .cause-3 = Sitenin oturum açma sayfası, başka bir sağlayıcının düğmesiyle gelenler için hesap oluşturmuyor.
    .cause-4 = Hesap silinmiş.
# en: 8f94f3e0
AADSTS50034 = Microsoft bu hesabı burada bulamıyor
    .meaning = Oturum açmak istediğiniz kuruluşta bu adla bir hesap yok. Çoğu zaman adda bir yazım hatası vardır veya hesap başka bir kuruluşa aittir.
    .meaning-tenant = Bu istekte adı geçen “{ $tenant }” kuruluşunda bu adla bir hesap yok. Çoğu zaman adda bir yazım hatası vardır veya hesap başka bir kuruluşa aittir.
    .meaning-tenant-user = Bu istekte adı geçen “{ $tenant }” kuruluşunda “{ $user }” adlı bir hesap yok. Çoğu zaman adda bir yazım hatası vardır veya hesap başka bir kuruluşa aittir.
    .cause-1 = Adda bir yazım hatası var ya da bu, eski bir ad veya oturum açma adı olmayan bir e-posta adresi.
    .cause-2 = Hesap başka bir kuruluşa ait ve kimse onu buraya konuk olarak davet etmemiş.
    .cause-3 = Uygulama kullanıcıları yanlış kuruluşa gönderiyor.
    .cause-4 = Hesap silinmiş veya kuruluşun kendi dizininden henüz eşitlenmemiş.
    .search = user not found, account does not exist, unknown user, hesap bulunamadı, kullanıcı bulunamadı, böyle bir hesap yok
# en: fb619c93
AADSTS50053 = Oturum açma şimdilik kilitli
    .meaning = Yanlış parolayla çok fazla deneme yapıldı veya bu deneme, Microsoft’un tehlikeli saydığı bir internet adresinden geldi. Kilit hesabınızı korur. Yanlış parolalar yüzünden konan kilit bir süre sonra kendiliğinden açılır.
    .cause-1 = Çok fazla yanlış parola girilmiş; çoğu zaman bunları eski parolayı kullanmayı sürdüren bir telefon veya uygulama gönderir.
    .cause-2 = Başka biri bu hesabın parolasını tahmin etmeye çalışıyor.
    .cause-3 = Oturum, saldırıların geldiği bilinen bir adresten açılmak istenmiş; bazı VPN’ler ve ara sunucular (proxy) böyledir. Bu durumda doğru parola da geri çevrilir.
    .search = account locked, locked out, too many wrong passwords, smart lockout, malicious IP address, hesap kilitlendi, hesabım kilitli, çok fazla yanlış şifre, akıllı kilitleme
# en: eeff4328
AADSTS50057 = Bu hesap devre dışı
    .meaning = Hesap var, ancak kuruluş onu devre dışı bırakmış, bu yüzden kimse onunla oturum açamaz. Yeniden denemek bunu değiştirmez: oradan birinin hesabı yeniden etkinleştirmesi gerekiyor.
    .cause-1 = Bir yönetici hesabı bilerek veya yanlışlıkla devre dışı bırakmış.
    .cause-2 = Hesap, kuruluşun kendi Active Directory’sinde ya da kullanılmayan veya sahibi ayrılmış hesaplara yönelik otomatik bir kuralla devre dışı bırakılmış.
    .cause-3 = Bu bir konuk hesabı ve uygulamanın sahibi olan kuruluş onu devre dışı bırakmış.
    .search = account disabled, user disabled, hesap devre dışı, hesabım kapatılmış, kullanıcı hesabı devre dışı bırakıldı
# en: 13568d2a
AADSTS50135 = Devam etmeden önce parolanızı değiştirin
    .meaning = Microsoft, parolanızı başka birinin biliyor veya hesabınızı kullanmayı denemiş olabileceğine dair belirtiler görüyor. Bu yüzden önce yeni bir parola istiyor. Bu sizi korur ve yanlış bir şey yaptığınız anlamına gelmez.
    .cause-1 = Parola, çalınan parolalar arasında bulunmuş.
    .cause-2 = Bu hesapla alışılmadık biçimde oturum açılmış: başka bir ülke, olağan dışı bir ağ veya saldırılardan bilinen bir örüntü.
    .cause-3 = Bir yönetici hesabı, güvenliği ihlal edilmiş olarak işaretlemiş.
    .background = Microsoft Entra Kimlik Koruması (ID Protection), hesabın başka birinin elinde olma olasılığını değerlendirir. Bu risk yüksekse kuruluşun bir kuralı güvenli bir parola değişikliği isteyebilir: önce oturum açmanın ikinci adımı, sonra yeni bir parola. İkinci adımı ayarlı olmayanlar bunu kendileri yapamaz. Buradaki konuklar da yapamaz: onların riski kendi kuruluşlarında değerlendirilir ve kaldırılır.
# en: 4df2b888
AADSTS500341 = Bu hesap silinmiş
    .meaning = Kuruluş bu hesabı bilerek veya yanlışlıkla silmiş, bu yüzden kimse onunla oturum açamaz. Yanlışlıkla silindiyse 30 gün içinde geri getirilebilir.
    .meaning-tenant-user = “{ $tenant }” kuruluşundaki “{ $user }” hesabı bilerek veya yanlışlıkla silinmiş, bu yüzden kimse onunla oturum açamaz. Yanlışlıkla silindiyse 30 gün içinde geri getirilebilir.
    .cause-1 = Kullanıcı kuruluştan ayrılmış veya hesap kullanılmadığı için temizlenmiş.
    .cause-2 = Eşitlenen bir hesap, kuruluşun kendi Active Directory’sinde silinmiş, taşınmış veya eşitlemenin dışında bırakılmış.
    .cause-3 = Hesap yeniden oluşturulmuş, ancak bir uygulama, cihaz veya akış hâlâ eskisini kullanıyor.
    .cause-4 = Bu bir konuk hesabıydı ve diğer kuruluş onu kaldırmış.
# en: c5cfc317
AADSTS500571 = Oradaki konuk hesabınız devre dışı
    .meaning = Başka bir kuruluşta konuksunuz ve o kuruluş konuk hesabınızı devre dışı bırakmış. Kendi kuruluşunuzdaki hesabınızda ve parolanızda bir sorun yok. Konuk hesabını yalnızca konuk olduğunuz kuruluş yeniden etkinleştirebilir.
    .cause-1 = Davet edildiğiniz proje veya size verilen erişim sona ermiş.
    .cause-2 = Bir gözden geçirme veya konuklara yönelik otomatik bir kural, hesabı kullanılmıyor saymış.
    .cause-3 = Birisi hesabı yanlışlıkla devre dışı bırakmış.
# en: 29825d6b
AADSTS1003037 = Bu e-posta adresiyle zaten bir hesap olabilir
    .meaning = Kaydolmak istediniz, ancak görünüşe göre bu e-posta adresinin burada zaten bir hesabı var. Kaydolmak yerine, o hesap hangi yolla oluşturulduysa aynı yolla oturum açın.
    .cause-1 = Daha önce bir parolayla veya e-postayla gönderilen bir kodla kaydoldunuz.
    .cause-2 = Daha önce Google veya Facebook gibi başka bir sağlayıcının düğmesiyle geldiniz ve o sağlayıcı aynı adresi bildirdi.
    .cause-3 = Siteden biri hesabı sizin için oluşturmuş.
