# en: 31cefc9d
finish-second-step = Her zaman kullandığınız sayfada yeniden oturum açın ve ikinci adımı orada tamamlayın: kod, telefon bildirimi veya güvenlik anahtarı.
# en: 0aa1cee4
answer-newest-prompt = Yeniden deneyin. En yeni bildirimi yanıtlayın veya en yeni kodu yazın, eskilerine aldırmayın.
# en: 27ad1c04
use-another-method = Bildirim size ulaşmıyorsa “Başka bir yolla oturum aç” seçeneğini veya uygulamanızı şu anda kullanamadığınızı belirten satırı seçin.
# en: 1f7a0e72
check-phone-for-prompt = Bildirimin gelmesi gereken telefona bakın: internete bağlı mı, uygulamanın bildirim göstermesine izin var mı, tarih ve saat otomatik mi ayarlanıyor?
# en: 7efd6d83
ask-for-new-registration = Telefonunuz yeniyse veya kaybolduysa yardım masanızı arayın ve ikinci adımı yeni baştan ayarlamanızı sağlamalarını isteyin.
# en: 775dc134
deny-unexpected-prompt = Oturum açmaya çalışan siz değilseniz isteği reddedin ve yardım masanıza bildirin: başka biri parolanızı biliyor olabilir.
# en: 479d889c
set-up-security-info = Güvenlik bilgileri sayfanızda, siz olduğunuzu kanıtlayan ikinci bir yol ayarlayın; örneğin bir kimlik doğrulama uygulaması veya güvenlik anahtarı.
# en: 05d4739e
ask-for-temporary-access-pass = Bu sayfaya ulaşamıyorsanız yardım masanızı arayın ve bir Geçici Erişim Geçişi (Temporary Access Pass) isteyin.
# en: 5cb8092f
ask-for-temporary-access-pass-by-phone = Yardım masanızı arayın, aşağıdaki kodu ve saati okuyun ve ikinci adımınızı ayarlamak için bir Geçici Erişim Geçişi (Temporary Access Pass) isteyin.
# en: b979ff1b
choose-another-second-step = Yeniden başlayın ve ikinci adımda “Başka bir yolla oturum aç” seçeneğini seçin: kimlik doğrulama uygulamasının bildirimi veya kodu, güvenlik anahtarı ya da geçiş anahtarı.
# en: 8250357d
request-new-code = Sayfadan yeni bir kod göndermesini isteyin, en yeni iletiyi açın ve kodu hemen yazın. Eski kodlar genellikle artık geçerli değildir.
# en: 3f9dc7c3
look-for-code-message = İleti gelmediyse önemsiz e-posta klasörüne bakın ve sayfadaki adresin, e-postalarını okuduğunuz adres olduğundan emin olun.
# en: 765a6507
ignore-unexpected-code = Oturum açmadığınız hâlde kod aldıysanız onu kullanmayın, kimseyle paylaşmayın ve bu yinelenirse yardım masanıza bildirin.
# en: e1e342cb
sign-in-without-passkey = Oturum açma sayfasında “Diğer oturum açma yolları” veya “Oturum açma seçenekleri” seçeneğini seçin ve geçiş anahtarı ya da güvenlik anahtarı olmadan, parolanızla veya telefonunuzdaki bir bildirimle oturum açın.
# en: 60da4cf5
ask-to-allow-passkey = Oturum açmak için başka bir yolunuz yoksa yardım masanızı arayın, aşağıdaki kodu ve saati okuyun ve size geçiş anahtarı kullanma izni verilip verilmediğini sorun. O zamana kadar bir Geçici Erişim Geçişi (Temporary Access Pass) yeterlidir.
# en: e3dff254
set-up-phone-sign-in = Oturum açtıktan sonra bunu ayarlayın: Microsoft Authenticator → iş hesabınız → “Telefonla oturum açmayı ayarla” (Set up phone sign-in; veya “Parolasız oturum açma istekleri”). Yeni bir telefona geçtiğinizde aynısını orada yeniden yapın.
# en: f3445b61
add-key-to-account = Ya da başka bir yolla oturum açın ve güvenlik anahtarını veya geçiş anahtarını Güvenlik bilgileri sayfanızda bu hesaba ekleyin.
