# en: f95d98f5
check-on-behalf-of-request = On-behalf-of (adına) isteğinde client_id, assertion (kimlik belirteci değil, bu API için verilmiş bir erişim belirteci), requested_token_use=on_behalf_of ve scope değerlerini kontrol edin.
# en: 23bbdb1b
expose-delegated-permission = Hedef API yalnızca uygulama izinleri sunuyorsa on-behalf-of (adına) isteği başarılı olamaz. Bu API’de bir temsilci izni (delegated permission) tanımlayın ve bu izne onay verilmesini sağlayın.
# en: 4a277001
remove-symmetric-signing-key = Uygulama kaydının ve hizmet sorumlusunun (service principal) keyCredentials değerlerini kontrol edin. Türü (type) Symmetric, kullanımı (usage) Sign olan anahtarı kaldırın ve bir sertifika kullanın.
