# en: 88ee9013
check-device-record = Cihazlar: Cihazı oturum açma günlüğündeki kimliğiyle bulun ve katılım türüne, uyumlu olup olmadığına, sahibine ve son etkinliğine bakın.
# en: c05eaaea
check-device-was-sent = Oturum açma günlükleri → bu istek → Cihaz bilgileri sekmesi: Burada cihaz kimliği yoksa tarayıcı onu göndermemiştir. İş profiliyle Edge’i veya Microsoft Single Sign On uzantısıyla ya da ilkesiyle Chrome’u kullanın; gizli pencere açmayın.
# en: 8cee0ce0
fix-compliance-in-intune = Intune → Cihazlar → cihaz → Cihaz uyumluluğu: Hangi ayarın uygun olmadığına bakın, bunu cihazda düzeltin ve cihazı eşitleyin.
# en: 05a3962c
check-hybrid-join = Bilgisayarda dsregcmd /status komutunu çalıştırın: AzureAdJoined ve DomainJoined satırlarının ikisinde de YES yazmalıdır. Yazmıyorsa katılımın önkoşullarını ve bilgisayar nesnesinin eşitlenmesini kontrol edin.
# en: e4639d7e
replace-approved-app-grant = “Onaylı istemci uygulaması gerektir” (Require approved client app) denetimini kullanan ilkeleri arayın. Microsoft bu denetimin 2026’da sona ereceğini duyurdu ve o tarihten sonra onu seçilmemiş sayıyor. Bu yüzden yalnızca bu denetimi içeren bir ilke hiçbir şeyi korumaz. İlkede “Uygulama koruma ilkesi gerektir” (Require app protection policy) denetimine geçin.
# en: cd350e19
check-who-may-register-devices = Cihazlar → Cihaz ayarları: Bu kullanıcının cihaz kaydedip kaydedemeyeceğine ve en fazla cihaz sayısına ulaşıp ulaşmadığına bakın.
# en: dc008c50
find-who-disabled-device = Denetim günlükleri: Etkinleştirmeden önce hesabı veya cihazı kimin ya da neyin, neden devre dışı bıraktığını öğrenin. Cihaz kaybolmuş veya çalınmış olabilir ya da bir temizlik kuralı onu kullanılmıyor saymış olabilir.
# en: 3f3b479c
enable-device = Cihaz emin ellerdeyse: Cihazlar → Tüm cihazlar → cihaz → Etkinleştir. Ardından kullanıcının yeniden oturum açmasını sağlayın.
# en: 8a194eaf
enable-computer-in-active-directory = Karma olarak katılmış (hybrid joined) bir bilgisayarın hesabını Active Directory’de de etkinleştirin ve eşitlenmesini bekleyin; yoksa yeniden devre dışı bırakılır.
# en: 42a5a1a0
turn-on-tls-1-2 = Bunu eski bir Windows’ta (7, Server 2008 R2, Server 2012) Office gösteriyorsa orada TLS 1.2’yi açın ve bilgisayarı yeniden başlatın. Microsoft 365 bu sürümlerde artık desteklenmiyor: yenilenmelerini planlayın.
# en: 1570ba12
register-deleted-device-anew = Kayıt silinmişse cihazı yeniden kaydedin. Karma olarak katılmışsa (hybrid joined) yönetici olarak dsregcmd /leave komutunu çalıştırın, sonra oturumu kapatıp yeniden açın. Katılmışsa (joined) bağlantısını kesip yeniden katın; ama önce yerel bir yöneticinin oturum açabildiğinden emin olun.
# en: ac1c0ffc
check-primary-refresh-token = Bilgisayarda, kullanıcının kendi oturumunda dsregcmd /status komutunu çalıştırın: AzureAdPrt satırında YES yazmalıdır. Yazmıyorsa bilgisayarı ağa bağlıyken kilitleyip kilidini açın ve orada son deneme için gösterilen hatayı okuyun.
# en: 9188efea
prepare-browsers-for-device-check = Yönetilen Windows bilgisayarlarda diğer tarayıcıları da hazırlayın: Chrome için CloudAPAuthEnabled ilkesi (veya Microsoft Single Sign On uzantısı), Firefox için WindowsSSO ilkesi. Linux’ta cihazı yalnızca Edge gösterebilir.
# en: 7b89bc2c
check-compliance-settings = Intune → Cihazlar → Uyumluluk: Bu kullanıcıya veya cihaza bir ilke atanmış mı, cihaz geçerlilik süresi içinde durumunu bildirmiş mi, bakın. İlkesi olmayan cihazların ne sayıldığı Uyumluluk ayarları bölümünde yazar.
# en: 3b1c4c34
check-compliance-partner = Cihazı başka bir sistem (Jamf, Workspace ONE …) yönetiyorsa: Intune → Kiracı yönetimi → Bağlayıcılar ve belirteçler → İş ortağı uyumluluk yönetimi altında bu sistem etkin görünmeli ve bu kullanıcıyı kapsamalıdır.
# en: e6432142
trust-guest-devices = Kullanıcıyı davet eden kiracıda: Dış Kimlikler → Kiracılar arası erişim ayarları → Kuruluş ayarları → kullanıcının kuruluşu → Gelen erişim → Güven ayarları. Uyumlu veya karma olarak katılmış cihazlara güvenme seçeneklerini yalnızca o kuruluşun cihazlarına gösterdiği özene güveniyorsanız işaretleyin.
# en: 95fd33ea
check-guest-device-at-home = Cihazın, kullanıcının kendi kuruluşunda yönetiliyor ve uyumlu (veya karma olarak katılmış) olması gerekir. Cihaz bilgisinin gönderilip gönderilmediğini, başarısız oturum açma kaydının Cihaz bilgileri sekmesi gösterir.
# en: 17c7ff73
spare-guests-approved-app = İlke, onaylı bir istemci uygulaması veya uygulama koruma ilkesi istiyorsa: Konuklar bunu başka bir kiracının hesabıyla karşılayamaz. Onlar için, karşılayabilecekleri bir koşulu olan ayrı bir ilke oluşturun.
# en: 1a046f1c
check-classic-policies = Hiçbir ilke uymuyor gibiyse Koşullu Erişim → Klasik ilkeler altına bakın: yönetilen cihaz isteyen eski bir ilke, örneğin “[Windows Defender ATP] Device policy”, hâlâ açık olabilir.
# en: 4b9ec91f
find-who-deleted-device = Kullanıcının kendi kiracısında Denetim günlükleri → “Cihazı sil” (Delete device) etkinliği: Cihazı kimin veya neyin sildiğini öğrenin (bir temizlik kuralı, cihazı kapsam dışında bırakan bir eşitleme, yeniden kurulum). Yoksa aynı şey yinelenir.
# en: 8d2420fa
rejoin-entra-joined-device = Entra’ya katılmış bir bilgisayarda: Yerel bir yönetici hesabınızın ve BitLocker anahtarının elinizde olduğundan emin olun. Ardından yönetici olarak açılmış bir komut isteminde dsregcmd /forcerecovery komutunu çalıştırın ve kullanıcıdan “Oturum aç” düğmesini seçmesini isteyin.
# en: ec88c82b
rejoin-hybrid-device = Karma olarak katılmış bir bilgisayarda: Entra Connect’in bilgisayar nesnesini eşitlediğini kontrol edin, yönetici olarak açılmış bir komut isteminde dsregcmd /leave komutunu çalıştırın, bilgisayarı yeniden başlatın ve bir etki alanı denetleyicisine ulaşılabilen yerde etki alanı hesabıyla oturum açın.
# en: 5749438d
set-later-package-expiry = Sağlama paketini (provisioning package), Bulk Token Expiry tarihini daha ileri bir güne (en fazla 180 gün sonrasına) alarak yeniden oluşturun (Windows Configuration Designer → Account Management). Paketi oluşturduğunuz bilgisayarın saatini ve tarihini kontrol edin.
# en: 1408a84b
find-legacy-tls = Oturum açma günlükleri → bu istek → Ek Ayrıntılar: “Legacy TLS” satırı TLS 1.0, TLS 1.1 veya 3DES kullanılıp kullanılmadığını gösterir; kayıtta uygulamanın ve cihazın adı da yer alır.
# en: 5140757d
check-proxy-tls = Cihaz güncelse aradaki sistemlere bakın: Şifreli trafiği açan bir ara sunucu (proxy) veya güvenlik duvarı, Microsoft’a giderken TLS 1.2 veya sonrasını kullanmalıdır.
# en: 57e4a575
update-managed-android = Cihazları siz yönetiyorsanız Chrome’un ve Android System WebView’un güncellenmesine izin verilip verilmediğini ve hangi Android sürümünden itibaren oturum açılabildiğini Intune’da veya kendi sisteminizde kontrol edin.
# en: a4504266
fetch-bulk-token-again = Toplu kayıt belirtecini (bulk token) bir kez daha alın: Windows Configuration Designer → Account Management → Enroll in Azure AD → Get Bulk Token. Bunun için cihaz katma izni olan bir hesap kullanın.
# en: f43d6ac3
check-package-sign-in = Oturum açma günlükleri: Paketi oluşturan hesabı ve adı package_ ile başlayan hesabı arayın. Bunlardan birini bir Koşullu Erişim ilkesi durdurduysa hangisi olduğu Koşullu Erişim sekmesinde yazar.
# en: 80ba3dd8
check-remote-device = Cihazlar: Uzak bilgisayarı adıyla ve iletideki cihaz kimliğiyle arayın. Bilgisayar, kullanıcının oturum açtığı kiracıya katılmış veya karma olarak katılmış ve etkin olmalıdır. O bilgisayarda dsregcmd /status komutu, kendi cihaz kimliğini ve kiracısını gösterir.
