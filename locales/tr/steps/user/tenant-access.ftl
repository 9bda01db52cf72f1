# en: 4dad23c8
ask-other-organization-for-invitation = Uygulama başka bir kuruluşa aitse oradaki ilgili kişiden sizi konuk olarak davet etmesini isteyin ve ona aşağıdaki ayrıntıları gönderin.
    .tenant = Uygulama başka bir kuruluşa aitse oradaki ilgili kişiden sizi konuk olarak davet etmesini isteyin ve ona aşağıdaki ayrıntıları gönderin. Bu istekte “{ $tenant }” kuruluşunun adı geçiyor.
# en: dd0ffd09
accept-invitation-with-invited-account = Davet edildiyseniz davetteki bağlantıyı açın ve davetin gönderildiği hesapla oturum açın.
# en: 35d7fa5b
tell-organization-it-is-blocked = Kuruluşun yöneticilerine telefonla veya yüz yüze haber verin ve onlara aşağıdaki ayrıntıları gönderin: engelin kaldırılmasını Microsoft’tan yalnızca onlar isteyebilir.
# en: 9435cdff
pick-account-again = Hesabınızı listeden bir kez daha seçin. Listede yoksa veya çalışmıyorsa “Başka bir hesap kullan” seçeneğini seçin ve adını yazın.
# en: d3017a63
tell-partner-colleagues = Bir iş ortağı şirkette müşterilerle ilgileniyorsanız aşağıdaki ayrıntıları şirketin uygulamalarını ayarlayan iş arkadaşlarınıza gönderin ve müşterinin adını belirtin.
# en: 7fd60e92
wait-for-new-site = Kuruluşunuz bunu kullanmaya daha yeni başladıysa birkaç saat sonra yeniden deneyin.
# en: 0fd9a5b8
use-account-for-this-network = “Başka bir hesap kullan” seçeneğini seçin ve bu ağın veya bilgisayarın ait olduğu kuruluştaki hesapla oturum açın.
# en: 49c0982e
ask-to-allow-organization = İşiniz için o diğer kuruluşa gerek duyuyorsanız aşağıdaki ayrıntıları yardım masanıza gönderin, ne için gerektiğini belirtin ve ona izin verilip verilemeyeceğini sorun.
# en: b9abd9e8
use-own-connection-as-visitor = Başkasının ağında veya VPN’inde ziyaretçiyseniz bunun yerine kendi kuruluşunuzun bağlantısını kullanın.
# en: ef12ed5b
open-link-of-inviting-organization = Bir kuruluşta konuksanız uygulamanın genel başlangıç sayfasından değil, kuruluşun size verdiği bağlantıdan başlayın veya Uygulamalarım sayfasında o kuruluşu seçin.
# en: 1366b68a
sign-in-where-account-was-made = Hesabı bir sitede veya uygulamada oluşturduysanız Microsoft’un genel sayfalarından birinde değil, oradaki düğmeyle oturum açın.
# en: 7e19cbde
ask-own-help-desk-for-organization = Ziyaret ettiğiniz kuruluşun değil, kendi kuruluşunuzun yardım masasına başvurun. Onlara aşağıdaki ayrıntıları gönderin, hangi kuruluşa ve uygulamaya ne için gerek duyduğunuzu belirtin.
# en: e6f74495
ask-for-other-cloud = Aşağıdaki ayrıntıları yardım masanıza gönderin, neyi açmak istediğinizi ve bunun hangi kuruluşa ait olduğunu belirtin, o buluta erişiminizin olması gerekip gerekmediğini sorun.
# en: 7ea0d8b7
open-invited-app = Davet edildiğiniz uygulamayı veya paylaşılan dosyayı, kendi bağlantısından veya davetteki bağlantıdan bir kez daha açın.
