# Yardım masasının ve kiracı yöneticilerinin yaptıkları. Menü adları portalın Türkçe gösterdiği gibidir.

find-in-sign-in-logs = Oturum açma günlükleri: Bu denemeyi aşağıdaki istek kimliği veya bağıntı kimliğiyle bulun. Kayıtta uygulama, hesap ve hatanın nedeni yer alır.
check-service-health = Hizmet durumu sayfasında, oturum açmayı etkileyen bir olay olup olmadığına bakın.
open-support-ticket = Hesapta ve uygulamada bir sorun yoksa Microsoft’ta bir destek talebi açın. Kodu, istek kimliğini, bağıntı kimliğini ve zamanı bildirin.
check-password-state = Kullanıcının parolasının süresi dolmuş mu, parola az önce değiştirilmiş mi ve kendi dizininizdeki parolayla aynı mı, öğrenin. Bu, parola karması eşitlemesi (password hash sync), geçişli kimlik doğrulaması (pass-through authentication) veya federasyon kullanılıyorsa önemlidir.
check-app-consent = Kurumsal uygulamalar → uygulama: Uygulama bu kiracıda var mı, kullanıcılar ona onay verebiliyor mu ya da izinleri verilmiş mi, kontrol edin. Herhangi bir izin vermeden önce bu iznin nelere olanak tanıdığını inceleyin.
