# en: fec21e44
read-authentication-details = Oturum açma günlükleri → bu istek → Kimlik doğrulama ayrıntıları sekmesi: Hangi yöntemin denendiğine ve nasıl sonuçlandığına bakın.
# en: 7949f24c
revoke-sessions-if-attacked = Bu oturum açma işlemini kullanıcı başlatmadıysa birisi parolasını biliyordur: Parolayı sıfırlayın ve “Oturumları iptal et” (Revoke sessions) seçeneğini seçin.
# en: 23e08dff
require-reregistration = Kullanıcılar → kullanıcı → Kimlik doğrulama yöntemleri: Artık çalışmayan yöntemi kaldırın veya çok faktörlü kimlik doğrulaması için yeniden kayıt gerektiren seçeneği (Require re-register multifactor authentication) seçin. Önce isteyenin gerçekten kullanıcının kendisi olduğundan emin olun.
# en: d07feaec
check-federated-multifactor-claim = Federasyon kullanan bir etki alanında: Federasyon hizmetinizin ikinci adımı yaptığını ve bunun talebini (claim: amr, authnmethodsreferences) Microsoft’un belgelerindeki bir değerle gönderdiğini, etki alanının federatedIdpMfaBehavior ayarının da buna uyduğunu kontrol edin.
# en: a30ea4a0
check-registration-policy = Koşullu Erişim: “Güvenlik bilgilerini kaydet” (Register security information) kullanıcı eylemi için tanımlanmış ilkeleri arayın ve ne istediklerine bakın.
# en: 5323185e
check-remembered-devices = Çok faktörlü kimlik doğrulaması → Bulut tabanlı ek çok faktörlü kimlik doğrulaması ayarları: Güvenilen cihazların kaç gün hatırlandığına bakın. Bunu bir oturum açma sıklığıyla birlikte kullanmayın: ikisi bir aradayken ikinci adım beklenmedik zamanlarda istenir.
# en: 10cb2e12
check-authenticator-mode = Kimlik doğrulama yöntemleri → İlkeler → Microsoft Authenticator: Kullanıcı ilkenin kapsamında, Kimlik doğrulama modu Herhangi biri (Any) veya Parolasız (Passwordless) olmalıdır.
# en: 815d5599
check-code-mail-delivery = Kodlar geç geliyor veya hiç gelmiyorsa iletiyi, kullanıcının adresinin e-posta sisteminde izleyin: bir filtre veya gri liste (greylist), Microsoft’un e-postalarını bekletiyor olabilir.
# en: bc6a7fe9
match-policy-to-qr-code = Kullanıcı QR kodu ve PIN ile oturum açıyorsa: Ona ikinci bir yöntem de verin veya uygulamalarını bunun yerine neyin koruyacağını Koşullu Erişim’de belirleyin: örneğin kendi ağınızdaki uyumlu, paylaşılan cihazlar.
# en: 50e7683e
check-passkey-policy = Kimlik doğrulama yöntemleri → İlkeler → Geçiş anahtarı (FIDO2): İlke etkin olmalı ve kullanıcıyı kapsamalı, kullanıcı dışlanan bir grupta olmamalı, anahtarının modeline (AAGUID) izin verilmelidir. Bunu kimin değiştirdiğini Denetim günlükleri gösterir.
# en: 086827db
check-certificate-method = Kimlik doğrulama yöntemleri → İlkeler → Sertifika tabanlı kimlik doğrulaması: İlke etkin olmalı ve kullanıcıyı kapsamalı, kullanıcı dışlanan bir grupta olmamalıdır. Yapılandır altında, sertifikasının verenini ve ilke OID’lerini kurallarla karşılaştırın ve sertifika yetkilisi kapsamının (CA scoping) kullanıcının grubuna izin verip vermediğine bakın.
# en: c6b518de
check-external-method-setup = Kimlik doğrulama yöntemleri → İlkeler → dış yöntem: Keşif uç noktasını (Discovery Endpoint), istemci kimliğini (Client ID) ve uygulama kimliğini (App ID), sağlayıcının size verdikleriyle karşılaştırın ve sağlayıcının uygulaması için yönetici onayı verilip verilmediğine bakın.
# en: fb51825f
read-provider-answer = Sağlayıcının yanıtında neyin yanlış olduğu iletide yazar. İletiyi kod ve zamanla birlikte sağlayıcının destek ekibine gönderin; onlar kendi günlüklerine bakabilir.
# en: 62789bec
bridge-certificate-outage = Kullanıcılar bekleyemiyorsa: Bu arada, ellerindeki bir geçiş anahtarıyla veya bir Geçici Erişim Geçişi (Temporary Access Pass) ile başka bir yoldan oturum açmalarını sağlayın. Önce isteyenin gerçekten kullanıcının kendisi olduğundan emin olun. Sertifika yetkilisini denetimden muaf tutmayın: iptal edilmiş sertifikalarla girilebilir.
