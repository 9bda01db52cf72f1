# en: 50c634c3
check-app-consent = Kurumsal uygulamalar → uygulama: Uygulama bu kiracıda var mı, kullanıcılar ona onay verebiliyor mu ya da izinleri verilmiş mi, kontrol edin. Herhangi bir izin vermeden önce bu iznin nelere olanak tanıdığını inceleyin.
