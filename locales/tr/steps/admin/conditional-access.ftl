# en: 5fc0f9a3
decide-person-device-or-policy = Neyin değişmesi gerektiğine karar verin: kullanıcının oturum açma yolu mu, cihaz mı, ilke mi? Bir değişikliği devreye almadan önce What If aracıyla sınayın.
# en: 1ec3ec6a
check-emergency-accounts = Yanlış bir kural herkesi dışarıda bırakmasın diye acil durum hesaplarınızın bu ilkenin dışında tutulduğunu kontrol edin.
# en: 3ab018bd
review-user-risk = Kimlik Koruması (ID Protection) → Riskli kullanıcılar ve Riskli oturum açma işlemleri: Bunun gerçekten kullanıcının kendisi olup olmadığını öğrenin. Kendisiyse riski kapatın (dismiss); değilse parolayı sıfırlayın ve oturumları iptal edin (Revoke sessions).
# en: 7ed3e202
let-password-change-clear-risk = Eşitlenen hesaplarda: Microsoft’ta belirlenen yeni bir parola için parola geri yazma (password writeback) gerekir. Active Directory’de belirlenen bir parola, riski yalnızca parola karması eşitlemesi (password hash sync) varsa ve Kimlik Koruması → Ayarlar altındaki ilgili ayar (“Allow on-premises password change …”) açıksa kaldırır.
# en: 1218e6d8
send-guest-home-for-risk = Bir konuk veya bir iş ortağının teknisyeni söz konusuysa: risk, ziyaret edilen kiracıda değil, hesabın bulunduğu kiracıda kaldırılır. Kullanıcıyı oradaki yardım masasına yönlendirin.
# en: c2c4cd7b
check-app-protection-policy = Intune → Uygulamalar → Koruma: Kullanıcının platformu için bir ilkede bu uygulama ve kullanıcının gruplarından biri yer almalıdır. Kullanıcının Intune lisansı da olmalıdır.
# en: 09442952
check-app-protection-arrival = Intune → Uygulamalar → İzleme → Uygulama koruma durumu: İlkenin bu kullanıcının uygulamasına ulaşıp ulaşmadığına bakın. Uygulamada başka bir iş hesabı yönetiliyorsa önce onun kaldırılması gerekebilir.
# en: b7cdc872
offer-device-alternative = Telefonlar ve Mac’ler de girebilecekse onlara bir yol sağlayın: ilkenin İzin ver (Grant) bölümünde uyumlu cihazı da kabul edin (“Seçili denetimlerden birini gerektir”) veya onları kendilerine ait bir ilkeyle kapsayın. Bu cihazları ilkesiz bırakmayın.
# en: 8278cfc0
use-interactive-login-in-tools = Betiklerde ve komut satırı araçlarında cihaz kodu kullanmadan oturum açın: az login ve Connect-MgGraph kendiliğinden bir oturum açma penceresi açar. Başında kimsenin olmadığı işlere bir yönetilen kimlik veya hizmet sorumlusu verin.
# en: 350dc079
give-room-devices-own-policy = Yalnızca kodla oturum açabilen oda cihazlarında ve paylaşılan cihazlarda: Kodu herkese açmak yerine bu hesaplara, bir ağ konumuna ve cihaz filtresine bağlı, kendilerine ait bir ilke verin.
# en: 81ff3b23
warn-customers-if-attacked = Hesabı gerçekten başka biri kullandıysa hesabın erişebildiği müşterileri uyarın ve onların oturum açma ve denetim günlüklerini onlarla birlikte inceleyin.
# en: da689aa3
find-legacy-clients = Oturum açma günlükleri → “İstemci uygulaması” (Client app) filtresini ekleyin ve eski kimlik doğrulaması kullanan istemcileri (IMAP, POP, Authenticated SMTP, Exchange ActiveSync, Other clients) seçin: hangi cihazın veya programın söz konusu olduğunu görürsünüz.
# en: 8a677ba0
move-devices-to-oauth-or-relay = E-posta gönderen yazıcıların, belge tarayıcılarının ve programların OAuth ile oturum açmasını veya bir SMTP geçişi (relay) üzerinden göndermesini sağlayın. Uygulama parolası işe yaramaz: o da eski kimlik doğrulamasıdır (legacy authentication).
# en: d38522ec
replace-security-defaults-by-policies = Güvenlik varsayılanlarında (security defaults) özel durum tanımlanamaz. Özel durumlara ihtiyacınız ve Microsoft Entra ID P1 lisansınız varsa bunların yerine en az onlar kadar koruyan Koşullu Erişim ilkeleri koyun; varsayılanları öylece kapatmayın.
# en: 69741f9f
look-for-original-transfer-method = Oturum açma günlükleri → bu istek → Temel bilgiler: “Özgün aktarım yöntemi” (Original transfer method), oturumun bir zamanlar bir cihaz koduyla veya başka bir cihazdan aktarılarak başlayıp başlamadığını gösterir.
# en: 6a7fff69
exclude-device-registration-service = Kuruluşunuz cihazları cihaz koduyla kaydediyorsa cihazlar kaydını yitirmesin diye bu ilkenin “Hedef kaynaklar” bölümünde Device Registration Service hizmetini hariç tutun.
# en: 4642a6b6
check-custom-control = Koşullu Erişim → Özel denetimler (Custom controls): Bu kimliğe sahip denetimin hâlâ orada olup olmadığına bakın. Silinmiş veya yanlış bir denetim düzeltilemez: Microsoft, Eylül 2026’dan beri kimsenin özel denetim eklemesine veya değiştirmesine izin vermiyor.
# en: 6c707abe
plan-external-method = Özel denetimlerin yerine başka bir yöntem koyun: sağlayıcıyı, kılavuzuna göre, Kimlik doğrulama yöntemleri → İlkeler altında dış MFA (external MFA) olarak ayarlayın. İlke hiçbir an koşulsuz kalmasın diye İzin ver (Grant) bölümünde denetimin yerine “Çok faktörlü kimlik doğrulaması gerektir” seçeneğini seçin. Önce küçük bir grupla deneyin.
# en: ec5f1a91
check-seen-platform = Oturum açma günlükleri → bu istek → Cihaz bilgileri sekmesi: Hangi işletim sisteminin ve tarayıcının görüldüğüne bakın. Bunlar tarayıcının kendisi hakkında bildirdiklerinden gelir; bu yüzden alışılmadık veya kendini farklı tanıtan bir tarayıcı bilinmiyor sayılır.
# en: 0e479bef
ask-check-provider = Denetimi yapan şirkete, Microsoft’ta hangi adresin ve hangi taleplerin (claims) kayıtlı olması gerektiğini sorun ve bunları sizdekilerle karşılaştırın.
# en: 77a5f7b9
check-provider-is-wanted = İletide hangi sağlayıcının adının geçtiğine bakın. Onu kuruluşunuz seçtiyse onayın nasıl verileceğini sağlayıcıya sorun ve kurulum gerektiriyorsa onay verin. Kimse tanımıyorsa onu kimin eklediğini Denetim günlüklerinden öğrenin ve hiçbir şeye onay vermeyin.
# en: a0fd76fa
check-token-protection-policy = Koşullu Erişim → ilke → Oturum → “Oturum açma oturumları için belirteç koruması gerektir” (Require token protection for sign-in sessions): Hedef kaynakları, istemci uygulamalarını ve cihaz platformlarını Microsoft’un desteklendiğini belirttikleriyle karşılaştırın. İlkeyi tarayıcılarla değil, bunlarla sınırlayın.
