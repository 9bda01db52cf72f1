# en: 01d982e7
start-at-apps-own-address = Uygulamayı kendi web adresinden açın ve oturumu Uygulamalarım sayfasından veya Microsoft 365 uygulama başlatıcısından değil, orada açın.
# en: 731d00ec
finish-provider-page = Sitede yeniden başlayın, aynı düğmeyi seçin ve sağlayıcının sayfasını sonuna kadar izleyin. Orada yalnızca bu siteyi tanıyorsanız ve bu bilgileri almasını istiyorsanız onay verin.
# en: dbed4c5a
use-other-way-on-site = Bu sitede bir parolanız da varsa şimdilik onunla oturum açın. İkinci kez kaydolmayın: bu, yeni bir hesap oluşturur.
# en: 6fab49e3
share-email-with-provider = Yeniden başlayın, aynı düğmeyi seçin ve uygulamayı tanıyorsanız o hizmetin e-posta adresinizi uygulamayla paylaşmasına izin verin. Bu bir daha sorulmazsa oradaki hesabınızda uygulamanın bağlantısını kesin ve bir kez daha başlayın.
# en: 3fcb657c
confirm-email-at-provider = O hizmetteki hesabınızı kendi sayfasında açın, e-posta adresinizi orada doğrulayın ve yeniden oturum açın.
