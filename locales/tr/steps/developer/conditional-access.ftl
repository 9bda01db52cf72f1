# en: aa5487b8
return-nonce-and-sub = Hizmetiniz Microsoft’a kimlik belirteciyle yanıt veriyorsa size gönderilen nonce değerini, sorulan kullanıcının sub değerini ve her talebi (claim) yalnızca bir kez döndürün.
# en: 323b6665
remediate-missing-protection = protection_policy_required alt hatasını (suberror; MSAL’de “Intune protection policy required” hatası) yakalayın, Intune SDK’sının remediateCompliance yöntemini çağırın ve başarı bildirince belirteci yeniden alın.
# en: 5a9c8e8e
use-oauth-for-mail = E-postayı Microsoft Graph ile okuyup gönderin veya IMAP, POP ve SMTP’de OAuth 2.0 (XOAUTH2) kullanın.
# en: 9b33a94b
sign-in-through-broker-only = Yalnızca sistemin aracı uygulaması (broker; Windows’ta WAM) üzerinden oturum açın: burada sistem tarayıcısında oturum açmak da geri çevrilir.
