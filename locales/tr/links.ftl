# Bir adımın bağlantısının adı. Portal sayfaları, portalın Türkçe gösterdiği adı taşır.

my-apps = Uygulamalarım
sign-in-logs = Oturum açma günlükleri
app-registrations = Uygulama kayıtları
enterprise-applications = Kurumsal uygulamalar
admin-consent-requests = Yönetici onayı istekleri
security-info = Güvenlik bilgileri
password-reset = Parola sıfırlama
company-portal = Şirket Portalı
users = Kullanıcılar
devices = Cihazlar
conditional-access-policies = Koşullu Erişim ilkeleri
intune = Intune yönetim merkezi
service-health = Hizmet durumu
support = Microsoft Entra ID için destek alma
support-by-phone = Ülkelere göre Microsoft telefon numaraları
authentication-methods = Kimlik doğrulama yöntemleri
