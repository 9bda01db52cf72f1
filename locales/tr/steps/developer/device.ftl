# en: e9808c10
sign-in-through-broker = Oturumu sistemin aracı uygulaması (broker; Windows’ta WAM, telefonlarda Authenticator veya Şirket Portalı) ya da sistem tarayıcısı üzerinden açın: gömülü bir web görünümü yönlendirmeleri ve çerezleri çoğu kez yitirir, hangi cihazda çalıştığını da gösteremez.
# en: f6fba94b
avoid-device-code-flow = Cihazların yönetilmesinin zorunlu olduğu veya bir ilkenin bu akışı engellediği yerlerde cihaz kodu akışını (device code flow) kullanmayın: bekleyen cihaz, hangi cihaz olduğunu kanıtlayamaz. Oturumu aracı uygulama (broker) veya tarayıcı üzerinden açın.
# en: a35b314c
build-in-intune-sdk = Bir telefon uygulamasına Intune App SDK’yı ekleyin; böylece kuruluşlar uygulamayı ilkeyle koruyabilir.
# en: 0f3bafde
add-in-uses-own-service = Onaylı bir uygulamanın içindeki eklenti veya mini uygulama kendiliğinden onaylı sayılmaz. Yalnızca ilkenin kapsamadığı hizmetleri isteyin ve böyle bir ilke varken uygulamanızın neleri yapamadığını kurulum kılavuzunda belirtin.
# en: 2d8521f8
answer-newest-device-challenge = Cihaz sınamasını (challenge, PKeyAuth) uygulama kendisi yanıtlıyorsa: kayıtlı cihazın anahtarıyla imzalayın ve saklanmış bir nonce değil, her zaman size az önce verilen sınamanın nonce değerini gönderin.
# en: 22342b5d
leave-tls-version-to-system = TLS sürümünü sistemin seçmesine izin verin: .NET’te 4.7 veya sonrasını kullanın ve ServicePointManager.SecurityProtocol değerini Tls veya Tls11 yapmayın. Eski çalışma zamanlarını (Java 7, OpenSSL 1.0.0, bunun üzerine kurulu Python) güncelleyin.
# en: 5575ff96
turn-on-webview2-single-sign-on = Oturum açma sayfasını WebView2’de gösteren bir Windows uygulamasında: ortamı oluştururken AllowSingleSignOnUsingOSPrimaryAccount değerini true yapın. Yoksa WebView2 hangi cihazda çalıştığını göstermez.
