# en: 5f8ed783
ask-for-access-to-app = Erişim isteyin: aşağıdaki ayrıntıları yardım masanıza gönderin ve uygulamanın adını belirtin.
    .appName = Erişim isteyin: aşağıdaki ayrıntıları yardım masanıza gönderin ve kendisini “{ $appName }” olarak tanıtan uygulamaya gerek duyduğunuzu belirtin.
# en: cdb28953
use-work-account-that-has-app = Bu uygulamayı kullanan başka bir iş hesabınız varsa “Başka bir hesap kullan” seçeneğini seçin ve o hesapla oturum açın.
