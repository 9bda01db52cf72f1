# Yardım masasının ve kiracı yöneticilerinin yaptıkları. Menü adları portalın Türkçe gösterdiği gibidir.

# en: b7880d02
find-in-sign-in-logs = Oturum açma günlükleri: Bu denemeyi aşağıdaki istek kimliği veya bağıntı kimliğiyle bulun. Kayıtta uygulama, hesap ve hatanın nedeni yer alır.
# en: 7d901f83
check-service-health = Hizmet durumu sayfasında, oturum açmayı etkileyen bir olay olup olmadığına bakın.
# en: 82832d51
open-support-ticket = Hesapta ve uygulamada bir sorun yoksa Microsoft’ta bir destek talebi açın. Kodu, istek kimliğini, bağıntı kimliğini ve zamanı bildirin.
# en: 188ce986
check-password-state = Kullanıcının parolasının süresi dolmuş mu, parola az önce değiştirilmiş mi ve kendi dizininizdeki parolayla aynı mı, öğrenin. Bu, parola karması eşitlemesi (password hash sync), geçişli kimlik doğrulaması (pass-through authentication) veya federasyon kullanılıyorsa önemlidir.
# en: 50c634c3
check-app-consent = Kurumsal uygulamalar → uygulama: Uygulama bu kiracıda var mı, kullanıcılar ona onay verebiliyor mu ya da izinleri verilmiş mi, kontrol edin. Herhangi bir izin vermeden önce bu iznin nelere olanak tanıdığını inceleyin.
