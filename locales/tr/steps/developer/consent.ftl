# en: f8fa27da
add-api-permission = Uygulama kayıtları → uygulama → API izinleri: API’yi ve uygulamanın istediği izinleri ekleyin. Sonra gereken yerde yönetici onayı alın.
# en: ef401ff1
ask-consent-interactively = Bunu sessiz veya arka planda yapılan bir çağrı alıyorsa aynı kapsamlar (scope) için etkileşimli bir oturum açma başlatın: soru yalnızca orada gösterilebilir.
# en: 6f40b7bb
ask-consent-for-downstream-api = On-behalf-of (adına) akışında, arkadaki API için onayı oturum açılırken alın: istemciyi, aradaki kendi API’nizin knownClientApplications listesine ekleyin; istemci de bu API’nin /.default kapsamını (scope) istesin.
# en: 9a606dd1
handle-refusal = access_denied değerini bir yanıt olarak ele alın: bu izin olmadan neyin çalışmayacağını söyleyin ve yeniden sormayı önerin.
# en: 2e4a1547
ask-for-fewer-permissions = Yalnızca size gereken izinleri isteyin: birçoğu için yönetici gerekmez.
# en: 923c6a0a
offer-admin-consent-link = Yöneticilere uygulamanızın /adminconsent bağlantısını verin ve her iznin ne için olduğunu kurulum kılavuzunda belirtin.
# en: 17979041
verify-publisher = Doğrulanmış yayımcı olun: birçok kuruluş, kullanıcıların yalnızca doğrulanmış uygulamalara onay vermesine olanak tanır.
# en: e6723cbf
drop-consent-prompt = prompt=consent parametresini yalnızca yeni izinler isterken gönderin. Her istekte gönderilirse bir yönetici uygulamayı onaylamış olsa da kullanıcılara yeniden sorulur.
# en: 69f5cbbe
ask-for-consent-once = Aynı anda yalnızca bir onay işlemi başlatın. Aynı anda iki işlem başladıysa birkaç saniye sonra yeniden oturum açın: uygulama o zamana kadar çoğu kez yerinde olur.
# en: 234cce10
require-user-read = Uygulama kayıtları → uygulama → API izinleri: En az Microsoft Graph → Temsilci izinleri → User.Read listelenmiş olmalıdır. Ardından kullanıcıların veya bir yöneticinin yeniden onay vermesini sağlayın. Betikle (az ad app create) oluşturulan kayıtlar boş bir listeyle başlar.
