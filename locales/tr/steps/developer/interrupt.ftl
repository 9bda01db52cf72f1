# en: 374cf765
keep-polling = Yanıt authorization_pending veya slow_down olduğu sürece size bildirilen aralıkla sormayı sürdürün ve bunları hata olarak göstermeyin. Başka bir yanıt gelince durun ve yeni bir kodla baştan başlamayı önerin.
# en: 60f958f0
start-reset-flow = AADB2C90118 kodunu yakalayıp parola sıfırlama kullanıcı akışını başlatın veya oturum açma akışının içindeki self servis parola sıfırlamayı açın.
# en: b4de9374
return-after-cancel = Bu yanıtı (AADB2C90091 veya başka bir sağlayıcıdan gelen access_denied) bir vazgeçme olarak ele alın ve kullanıcıları başladıkları yere geri götürün.
# en: 90f7bb69
keep-silent-errors-quiet = Bunu sessiz bir istek (prompt=none), örneğin login_required veya interaction_required olarak alıyorsa etkileşimli olarak devam edin; böylece kullanıcıya sorulabilir. Hata olarak göstermeyin.
# en: f9574d89
use-redirect-without-question = Soru, uygulamanın kendine ait bir şema kullanan yeniden yönlendirme URI’sinde çıkar. https:// adreslerinde ve http://localhost adresinde çıkmaz.
# en: 1f63c246
follow-redirect-unchanged = Location üst bilgisini, HTTP 307’nin istediği gibi aynı yöntemle ve aynı gövdeyle izleyin. Bunu hata olarak göstermeyin.
