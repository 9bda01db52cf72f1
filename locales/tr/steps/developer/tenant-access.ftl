# en: 38c96353
check-authority = Yetkili adresinin (authority) hangi kiracıyı belirttiğini kontrol edin: herhangi bir kuruluşun kullanıcıları için organizations veya common, tek bir kuruluş için kiracının kimliği. Konuklar, kendilerini davet eden kiracıya gönderilmelidir.
# en: f15a2731
name-tenant-in-authority = Kişisel hesabı olan konuklar v1 uç noktasında common üzerinden giremez: yetkili adresinde (authority) kiracıyı belirtin veya v2.0 uç noktasını kullanın.
# en: 401b4969
stop-requests-to-blocked-tenant = Bu kiracıya giden arka plan isteklerini, kiracı yeniden açılana kadar durdurun ve oradaki kullanıcılara uygulamanın neden çalışamadığını bildirin.
# en: 39cebf76
redeem-code-at-its-cloud = Oturum açma burada duruyorsa kodu, onu veren bulutta kullanın: yanıttaki cloud_instance_host_name değerini okuyun veya MSAL’de birden fazla bulut desteğini (instance_aware) açın.
# en: fd4e2e8d
say-who-may-sign-up = Kimlerin kaydolabileceğini ve kime sorulacağını uygulamanın başlangıç sayfasında belirtin ki kullanıcılar bunu ilk kez geri çevrildiklerinde öğrenmesin.
# en: 175ce822
match-authority-to-account-kind = Yetkili adresini (authority) hesap türüne göre seçin: iş, okul ve kişisel hesaplar için login.microsoftonline.com, bir External ID kiracısının müşterileri için <kiracı>.ciamlogin.com, Azure AD B2C müşterileri için <kiracı>.b2clogin.com.
# en: f639678f
register-in-customer-tenant = External ID kiracısında uygulamayı ve API’sini aynı kiracıda, “Yalnızca bu kuruluş dizinindeki hesaplar” (Accounts in this organizational directory only) seçeneğiyle kaydedin: müşteriler, birden fazla kiracı için kaydedilmiş bir uygulamayı kullanamaz.
