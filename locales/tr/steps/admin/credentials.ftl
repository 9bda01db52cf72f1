# en: 188ce986
check-password-state = Kullanıcının parolasının süresi dolmuş mu, parola az önce değiştirilmiş mi ve kendi dizininizdeki parolayla aynı mı, öğrenin. Bu, parola karması eşitlemesi (password hash sync), geçişli kimlik doğrulaması (pass-through authentication) veya federasyon kullanılıyorsa önemlidir.
