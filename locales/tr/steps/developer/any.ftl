# en: 5e002f06
match-authority-to-cloud = Yetkili adresinin (authority), kiracının bulutuna ait olduğunu kontrol edin: küresel bulut için login.microsoftonline.com, ABD Kamu (US Government) için login.microsoftonline.us (MSAL’de AzureUsGovernment bulut örneği), Çin için login.partner.microsoftonline.cn.
# en: a14600b7
use-tenant-authority = /common yerine, kiracınızı kimliğiyle veya bir etki alanıyla belirten yetkili adresini (authority) kullanın.
# en: 0b8864a2
check-resource-uri = resource değerini veya kapsamın (scope) izinden önceki bölümünü, istediğiniz API’nin Uygulama Kimliği URI’siyle (Application ID URI) karşılaştırın: yazım, sondaki eğik çizgi, ortam veya yanlışlıkla çağıran uygulamanın belirtilmiş olması.
# en: 6eddb7c7
read-b2c-journey = İlkeleri Application Insights’a bağlayın ve bu bağıntı kimliğini taşıyan kullanıcı yolculuğunu (user journey) okuyun.
# en: 568be0bf
catch-claims-challenge = Yanıtı yakalayın (interaction_required veya suberror değeri olan invalid_grant) ve kullanıcıyı, yanıttaki claims değeriyle etkileşimli oturum açmaya yönlendirin.
# en: b7bc3582
avoid-password-grant = Kullanıcıların oturumunu parola akışıyla (ROPC) açmayın: bu akış ikinci adımı, yeni parola sayfasını veya federasyonla oturum açmayı gösteremez.
# en: 9a8b6a12
offer-sign-in-again = Uygulamada bir sorun yok. Kullanıcının yaptığı işi koruyun ve yeniden oturum açmayı önerin.
# en: 0c7d4ca0
offer-account-choice = Kullanıcıların başka bir hesap seçebilmesini sağlayın: aynı hesabı yeniden göndermek yerine prompt=select_account gönderin.
# en: 039f2d34
read-oauth-error-value = Uygulamanın davranışını AADSTS koduna veya metne göre değil, belirteç uç noktasının (token endpoint) yanıtındaki error değerine göre belirleyin. Neyin düzeltileceği aşağıdaki değerlerin yanında yazar.
# en: da52c566
stop-automatic-retries = İsteği otomatik olarak yinelemeyin: bu yanıt, yinelemenin işe yaramayacağını söyler. Bağıntı kimliğini günlüğe kaydedin ve kullanıcıların bunu bildirebilmesini sağlayın.
