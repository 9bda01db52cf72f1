match-authority-to-cloud = Yetkili adresinin (authority), kiracının bulutuna ait olduğunu kontrol edin: küresel bulut için login.microsoftonline.com, ABD Kamu (US Government) için login.microsoftonline.us (MSAL’de AzureUsGovernment bulut örneği), Çin için login.partner.microsoftonline.cn.
use-tenant-authority = /common yerine, kiracınızı kimliğiyle veya bir etki alanıyla belirten yetkili adresini (authority) kullanın.
check-resource-uri = resource değerini veya kapsamın (scope) izinden önceki bölümünü, istediğiniz API’nin Uygulama Kimliği URI’siyle (Application ID URI) karşılaştırın: yazım, sondaki eğik çizgi, ortam veya yanlışlıkla çağıran uygulamanın belirtilmiş olması.
read-b2c-journey = İlkeleri Application Insights’a bağlayın ve bu bağıntı kimliğini taşıyan kullanıcı yolculuğunu (user journey) okuyun.
catch-claims-challenge = Yanıtı yakalayın (interaction_required veya suberror değeri olan invalid_grant) ve kullanıcıyı, yanıttaki claims değeriyle etkileşimli oturum açmaya yönlendirin.
avoid-password-grant = Kullanıcıların oturumunu parola akışıyla (ROPC) açmayın: bu akış ikinci adımı, yeni parola sayfasını veya federasyonla oturum açmayı gösteremez.
offer-sign-in-again = Uygulamada bir sorun yok. Kullanıcının yaptığı işi koruyun ve yeniden oturum açmayı önerin.
offer-account-choice = Kullanıcıların başka bir hesap seçebilmesini sağlayın: aynı hesabı yeniden göndermek yerine prompt=select_account gönderin.
# en: 31158c38
read-oauth-error-value = Uygulamanın davranışını AADSTS koduna veya metne göre değil, belirteç uç noktasının (token endpoint) yanıtındaki error değerine göre belirleyin. Neyin düzeltileceği aşağıdaki değerlerin yanında yazar.
stop-automatic-retries = İsteği otomatik olarak yinelemeyin: bu yanıt, yinelemenin işe yaramayacağını söyler. Bağıntı kimliğini günlüğe kaydedin ve kullanıcıların bunu bildirebilmesini sağlayın.
