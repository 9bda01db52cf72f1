# en: 79325442
match-certificate = İletideki parmak izini, Sertifikalar ve gizli diziler → Sertifikalar altındakilerle karşılaştırın: imzalayan sertifikanın genel (public) bölümünü karşıya yükleyin veya kayıtlı bir sertifikayla imzalayın.
# en: 23d07575
stop-retrying-password = Geri çevrilen parolayı yeniden göndermeyin: her deneme, hesabın kilitli kalacağı süreyi uzatabilir.
# en: 84c7e618
check-b2c-password-profile = Doğru parolalar da geri çevriliyorsa özel ilkenizdeki login-NonInteractive profiline bakın: client_id ve resource değerleri iki Kimlik Deneyimi Çerçevesi (Identity Experience Framework) uygulamasına ait olmalı, bu ikisi arasındaki izin de verilmiş olmalıdır.
# en: 2bc548f2
replace-integrated-windows-authentication = Tümleşik Windows kimlik doğrulamasını (AcquireTokenByIntegratedWindowsAuth) bırakıp aracı uygulamaya (broker; Windows’ta WAM) geçin: o da Windows oturumunu kullanır, üstelik daha fazlası gerektiğinde kullanıcıya sorabilir.
# en: 2d9bc610
renew-certificate = Yeni bir sertifika oluşturun, genel (public) bölümünü Sertifikalar ve gizli diziler → Sertifikalar altına yükleyin ve yenisini özel anahtarıyla birlikte dağıtın. Eskisini, artık onu kullanan kalmayınca kaldırın.
# en: 034c5f42
load-renewed-certificate = Çalışan uygulamanın gerçekte hangi sertifikayı yüklediğine bakın: parmak izi, tarihler, depo. Yenilemeden sonra uygulamayı yeniden başlatın; Key Vault’ta belirli bir sürüme bağlı kalmayın.
# en: d1e1a1e1
check-retry-limit = Self-asserted teknik profildeki (technical profile) setting.retryLimit değerine bakın: kullanıcıların o sayfada kaç kez deneyebileceğini bu değer belirler.
# en: ae7c92c2
check-validation-profiles = Sayfanın doğrulama teknik profillerini (validation technical profile), kabul edilmesi gereken bir girişle çalıştırın. Bunu da geri çeviriyorlarsa profilleri veya çağırdıkları REST hizmetini düzeltin.
# en: 8cf1b22f
request-new-device-code = expired_token gelince sormayı bırakın, cihaz yetkilendirme uç noktasından (device authorization endpoint) yeni bir kod isteyin ve onu gösterin. Kodun yanına ne kadar süre geçerli olduğunu (expires_in) yazın.
# en: bae05c54
explain-refused-password = Alt hata (suberror) değerini okuyun (örneğin password_banned, password_too_weak veya password_recently_used), neyin uygun olmadığını kendi sözlerinizle belirtin ve kullanıcının başka bir parola yazmasını sağlayın.
