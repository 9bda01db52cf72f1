# Bir adımın bağlantısının adı. Portal sayfaları, portalın Türkçe gösterdiği adı taşır.

# en: 4d921762
my-apps = Uygulamalarım
# en: a68f8bd5
sign-in-logs = Oturum açma günlükleri
# en: 1447fafe
app-registrations = Uygulama kayıtları
# en: 6d0da2fd
enterprise-applications = Kurumsal uygulamalar
# en: be51e5bb
admin-consent-requests = Yönetici onayı istekleri
# en: 1ce290d1
security-info = Güvenlik bilgileri
# en: 70ad4717
password-reset = Parola sıfırlama
# en: 0e9b4b6b
company-portal = Şirket Portalı
# en: ece08b96
users = Kullanıcılar
# en: 9f9ddbcc
devices = Cihazlar
# en: 7a3b22df
conditional-access-policies = Koşullu Erişim ilkeleri
# en: 0824e82b
intune = Intune yönetim merkezi
# en: 9b18deb5
service-health = Hizmet durumu
# en: 5f81aa0d
support = Microsoft Entra ID için destek alma
# en: 50575d8a
support-by-phone = Ülkelere göre Microsoft telefon numaraları
# en: f6cd0a85
authentication-methods = Kimlik doğrulama yöntemleri
# en: e1a923e5
app-authentication = Bu uygulamanın Kimlik doğrulaması sayfası
# en: c4fb8391
app-credentials = Bu uygulamanın Sertifikalar ve gizli diziler sayfası
# en: 9a288f53
app-permissions = Bu uygulamanın API izinleri
# en: 9283170c
cross-tenant-access = Kiracılar arası erişim ayarları
# en: e348c677
external-collaboration = Dış işbirliği ayarları
