# en: f484c829
clear-cookies-of-app = Sorun yeniden başlarsa tarayıcıda uygulamanın ve Microsoft’un oturum açma sayfasının çerezlerini silin, sonra oturum açın.
# en: 4cebfdd5
use-work-account = “Başka bir hesap kullan” seçeneğini seçin ve bir iş veya okul hesabıyla oturum açın.
# en: 4ac91d13
ask-site-for-new-link = Beklediğiniz bir iletideki bağlantıyla geldiyseniz siteyi işletenlerden yeni bir bağlantı isteyin.
# en: 7d4a52d8
fill-in-sign-up-again = Uygulamanın bir güncellemesi varsa yükleyin. Ardından kaydolmaya yeniden başlayın ve gösterilen bütün alanları doldurun.
# en: 2698a414
close-every-window = Güvende olmak için bütün tarayıcı pencerelerini kapatın. Başkalarının da kullandığı bir bilgisayarda, bilgisayarın oturumunu da kapatın.
# en: 4c667cb7
sign-out-in-app-again = Uygulamayı her zamanki bağlantısından açın ve oturumu kendi menüsünden bir kez daha kapatın.
# en: a427ada5
give-other-contact = Bir e-posta adresi veya telefon numarası veriyorduysanız yazımını denetleyin veya size ait başka bir tane verin.
# en: 6dfddc8f
use-personal-account = “Başka bir hesap kullan” seçeneğini seçin ve kişisel Microsoft hesabınızla (Outlook.com, Hotmail, Xbox …) oturum açın.
# en: c77341dd
start-again-in-app = Uygulamanın ilk oturum açma veya kaydolma sayfasına dönün ve oradan başlayın. Size kod gönderilirse en yenisini kullanın.
# en: 50bc3ed7
close-browser-after-sign-out = Oturumunuzun kapandığından emin olmak için, özellikle ortak bir bilgisayarda, bütün tarayıcı pencerelerini kapatın.
