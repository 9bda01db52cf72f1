# en: d1d80db7
stop-person-accounts-in-scripts = Bir betik, akış veya hizmet bu kullanıcı olarak oturum açıyorsa ona bunun yerine bir yönetilen kimlik (managed identity) veya kendi hizmet sorumlusunu (service principal) verin. Hesabı kurallardan muaf tutmayın.
# en: 6fc80663
explain-sessions-were-ended = Parola değiştirildiyse veya oturumlar iptal edildiyse düzeltilecek bir şey yok. İkisinden de kimsenin haberi yoksa Denetim günlüklerine bakın.
# en: f32c1d08
review-sign-in-frequency = Koşullu Erişim → ilke → Oturum: Oturum açma sıklığının bu uygulama için istediğiniz gibi olup olmadığını kontrol edin.
# en: 04e793f1
check-b2c-lifetimes = Kullanıcıların oturumu istediğinizden erken kapanıyorsa: B2C kiracısında Kullanıcı akışları → akış → Özellikler altında yenileme belirtecinin ömrüne ve kayan pencere süresine (sliding window) bakın. Özel ilkeler ikisini de, belirteci verenin teknik profilinde (token issuer technical profile) belirler.
# en: 51603053
explain-fixed-limit = Düzeltilecek bir şey yok: bu oturum açmanın sabit bir sınırı vardır ve hiçbir ilke onu uzatamaz. Kullanıcılara bundan daha sık soruluyorsa Koşullu Erişim ilkelerinizdeki oturum açma sıklığına bakın.
