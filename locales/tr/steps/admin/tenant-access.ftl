# en: e2ca5030
check-tenant-exists = Ayrıntılardaki kiracı kimliğinin veya etki alanının doğru olduğunu, kiracının silinmediğini ve hâlâ bir aboneliği olduğunu kontrol edin.
# en: 4a977fbb
compare-identity-with-guest = İletideki hesabı ve kimlik sağlayıcısını, davet ettiğiniz konukla karşılaştırın: çoğu zaman aynı adresle hem bir iş hesabı hem de kişisel bir hesap vardır.
# en: c6cf0655
call-microsoft-about-blocked-tenant = Microsoft’un işletmelere yönelik desteğini arayın, kiracı kimliğini ve kodu bildirin ve engelin incelenmesini isteyin. Yalnızca bir talep açın: portaldaki hiçbir şey engeli kaldıramaz.
# en: c3e90d23
call-microsoft-to-reactivate-tenant = Engellemeden sonraki 20 gün içinde Microsoft’un işletmelere yönelik desteğini arayın, kiracı kimliğini ve kodu bildirin ve kiracının yeniden etkinleştirilmesini isteyin. Yalnızca bir talep açın.
# en: 6293b91a
open-portal-in-other-tenant = Bu arada başka bir kiracıda çalışmak için onun etki alanını portalın adresinin sonuna ekleyin: örneğin portal.azure.com/contoso.onmicrosoft.com.
# en: 8456befc
check-cross-tenant-settings = Dış Kimlikler → Kiracılar arası erişim ayarları: Kuruluşunuzun diğer kuruluşla gelen ve giden yönde nelere izin verdiğine bakın.
# en: 5fef99a0
check-delegated-admin-relationship = Bu müşteriyle temsilci yönetici ilişkisinin (GDAP) etkin olduğunu kontrol edin. Bu ilişki kullanıcılara rol verir, bir uygulamayı yetkilendirmez.
# en: 680fcbf2
review-sign-up-conditions = Kullanıcıların kaydolduğu kiracıda Dış Kimlikler → Kullanıcı akışları → bu uygulamanın akışı: Akışın ne istediğini ve hangi kimlik sağlayıcılarını kabul ettiğini, kullanıcının hesabıyla karşılaştırın. Dış işbirliği ayarları altında izin verilen veya engellenen etki alanlarına da bakın.
# en: d13e9002
check-sign-up-extension = Dış Kimlikler → Özel kimlik doğrulama uzantıları: Kaydolma sırasında çalışan bir uzantı varsa bu kullanıcıyı onun geri çevirip çevirmediğini ve nedenini sahiplerinden öğrenin.
# en: 9252ff2f
check-who-may-invite-guests = Dış Kimlikler → Dış işbirliği ayarları: Kimlerin konuk davet edebileceğine ve hangi etki alanlarına izin verildiğine bakın.
# en: 4f0f3040
review-policy-for-service-providers = İş ortağının teknisyenleri için: Koşullu Erişim → ilke → Kullanıcılar altında “Hizmet sağlayıcısı kullanıcıları” (Service provider users) ayrı bir grup olarak bulunur. Bu kullanıcıları ilkenin dışında bırakmadan önce erişimlerini neyin koruyacağına birlikte karar verin.
# en: 97ebc913
look-up-named-feature = Özelliğin adı iletide yazar: Hangi lisansı gerektirdiğine ve nerede açıldığına Microsoft’un belgelerinden bakın. Önce onu kimin, neden kapattığını öğrenin.
    .feature = İletide “{ $feature }” özelliğinin adı geçiyor: Hangi lisansı gerektirdiğine ve nerede açıldığına Microsoft’un belgelerinden bakın. Önce onu kimin, neden kapattığını öğrenin.
# en: 420a1217
decide-on-member-account = Kullanıcının bu siteyi kullanması gerekiyorsa ona kendi kuruluşunuza ait bir hesap verilip verilemeyeceğini sitenin sahipleriyle netleştirin: konuk hesabı yetmez.
# en: bae5dd03
read-tenant-restriction-report = Entra yönetim merkezi → Genel bakış → Kiracı kısıtlamaları: Hangi oturum açma işlemlerinin geri çevrildiğine ve bunların hangi kiracı için olduğuna bakın. Rapor, Restrict-Access-Context içinde belirtilen kiracıya aittir.
# en: 4594351e
extend-tenant-restriction-header = Kullanıcılarınızın o kuruluşa erişmesi gerekiyorsa: Kiracının kime ait olduğunu öğrenin, sonra kiracı kimliğini veya bir etki alanını, ara sunucunuzun (proxy) veya güvenlik duvarınızın gönderdiği Restrict-Access-To-Tenants üst bilgisine ekleyin.
# en: 0bc6f917
check-restriction-header-values = Kendi kuruluşunuz geri çevriliyorsa: Kiracınız Restrict-Access-To-Tenants içinde de bulunmalı, kiracı kimliğiniz Restrict-Access-Context içinde yazmalıdır. Kendi üst bilgisini ekleyen ikinci bir ara sunucu (proxy) veya VPN olup olmadığına bakın.
# en: 1dbd840c
spare-server-from-restriction = Bunu bir sunucu veya aracı (agent) gösteriyorsa: Hangi kiracıda oturum açtığını üreticisine sorun (Microsoft’un bazı aracıları Microsoft’un kendi kiracılarından birini kullanır). Sonra o kiracıya izin verin veya bu sunucunun oturum açma isteklerini, üst bilgi eklenmeden gönderin.
# en: 14ddfdba
check-tenant-restriction-policy = Kiracı kısıtlamaları v2 kullanıyorsanız: Dış Kimlikler → Kiracılar arası erişim ayarları altında, hem Varsayılan ayarlar bölümünde hem kuruluşun kendi girdisinde Kiracı kısıtlamaları bölümünü açın. O kiracının hangi hesaplarının ve uygulamalarının ağlarınızda ve cihazlarınızda kullanılabileceğine bakın.
# en: 3c01dbac
use-work-account-for-tenant = Bir kiracıyı kişisel bir hesapla yönetiyorsanız kiracının onmicrosoft.com etki alanında bir iş hesabı oluşturun, ona gereken rolleri verin ve araçta o hesabı kullanın.
# en: 47e20481
give-guests-tenant-link = Konuklara kiracınızı belirten bir bağlantı verin: örneğin https://myapps.microsoft.com/?tenantid=<kiracı kimliği> veya uygulamanın, kiracınızı içeren kendi bağlantısı.
# en: 9e983d8b
give-administrator-role = Bir External ID veya B2C kiracısıyla bir çalışma arkadaşınız ilgilenecekse: Kullanıcılar → kullanıcı → Atanan roller altında yönetici rolü olup olmadığına bakın. Rolü yoksa hesabı müşteri hesabı sayılabilir. Yalnızca bu ileti kaybolsun diye rol vermeyin.
# en: d29f44cf
check-outbound-access = Kullanıcının kendi kiracısında: Dış Kimlikler → Kiracılar arası erişim ayarları → Kuruluş ayarları → diğer kuruluş → Giden erişim → B2B işbirliği. Hem kullanıcıya hem uygulamaya izin verilmiş olmalıdır; listede olmayan kuruluşlar için Varsayılan ayarlar geçerlidir.
# en: 52c99298
add-partner-organization = Kuruluşunuz bu işbirliğini istiyorsa: Diğer kiracıyı Kuruluş ayarları altına ekleyin ve orada gereken kullanıcılara ve uygulamalara izin verin. Varsayılan ayarları herkese açmanız gerekmez.
# en: 0517bee1
connect-other-cloud = İki kiracı farklı Microsoft bulutlarındaysa ve diğeriyle çalışmak istiyorsanız: İki taraf da Dış Kimlikler → Kiracılar arası erişim ayarları → Microsoft bulut ayarları altında diğer bulutu açmalı ve birbirinin kiracısını eklemelidir.
# en: b8a1d335
check-inbound-access = Erişilmek istenen kiracıda: Dış Kimlikler → Kiracılar arası erişim ayarları → Kuruluş ayarları → kullanıcının kuruluşu → Gelen erişim → B2B işbirliği. Hem kullanıcıya hem uygulamaya izin verilmiş olmalıdır; listede olmayan kuruluşlar için Varsayılan ayarlar geçerlidir.
# en: f7a890ce
use-ids-of-partner = Yalnızca belirli kullanıcılar veya gruplar girebilecekse: Orada girilen nesne kimlikleri, onların kendi kiracısındaki kimlikler olmalıdır. Sizin bir grubunuz, henüz konuk olmayan birini içeri alamaz.
