# en: 03e33ab9
show-b2c-message-inline = Uygulamada düzeltilecek bir şey yok. Sayfanın kendi iletisini şablonunuzda görünür bırakın.
# en: 4d07afac
offer-sign-in-to-known-address = Kaydolma başlarken gelen user_already_exists hatasını yakalayın ve aynı adresle oturum açmayı önerin; yanında diğer sağlayıcıların düğmelerini de gösterin.
# en: bbcf060e
clear-deleted-account = Bu hesabı belirteç önbelleğinden ve kendi oturumunuzdan kaldırın ve oturum açma sayfasını gösterin. Kullanıcılar kendileri kaydolabiliyorsa kaydolma bağlantısını da ekleyin.
# en: 5ac348d8
offer-sign-up-with-sign-in = Kaydolma ile oturum açmayı birleştiren bir akış kullanın; böylece başka bir sağlayıcı üzerinden ilk kez gelenlerin de hesabı olur. Yalnızca davet edilenler girebilecekse bunu sayfada belirtin.
# en: 55e534e5
send-plain-login-hint = login_hint ve benzeri alanlarda yalnızca tek bir adres gönderin, başka hiçbir şey eklemeyin. Adresi bir kez kodlayın (encode): içindeki + işareti %2B olmalıdır.
# en: cf8feaf4
check-write-of-existing-user = Özel ilkede, kullanıcıyı yazan teknik profile (technical profile) bakın: RaiseErrorIfClaimsPrincipalAlreadyExists değeri true ise profil yalnızca kaydolma içindir. Var olan bir hesabı değiştiren sayfaya başka bir profil gerekir.
# en: 583e8e06
go-on-in-browser = Yerel kimlik doğrulaması (native authentication) ilerleyemiyorsa tarayıcıda oturum açmaya geçin (MSAL’in etkileşimli yöntemi). Hizmet bunu isteyebilsin diye challenge_type değerleri arasında redirect de gönderin.
