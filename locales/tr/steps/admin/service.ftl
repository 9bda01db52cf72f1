# en: 7d901f83
check-service-health = Hizmet durumu sayfasında, oturum açmayı etkileyen bir olay olup olmadığına bakın.
# en: ca1417f7
check-public-status-page = Bakmak için oturum açamıyorsanız status.cloud.microsoft sayfasını açın: bu sayfa, geniş çaplı olayları oturum açmadan gösterir.
# en: 42724af9
narrow-down-who-is-hit = Oturum açma günlüklerinden sorunun tek bir hesabı mı, tek bir uygulamayı mı, yoksa herkesi mi etkilediğini öğrenin. Bu, nereye bakılacağını gösterir; Microsoft desteği de bunu soracaktır.
# en: 93ad3caf
wait-for-new-registration = Söz konusu uygulama, cihaz, kiracı veya ayar yeniyse ya da yeni değiştirildiyse birkaç dakika, yeni bir kiracı veya abonelikte birkaç saat bekleyip yeniden deneyin: bir değişikliğin her yere ulaşması zaman alır.
# en: 075c9dae
look-for-bent-address = hosts dosyalarında, kendi DNS’inizde, ara sunucularda (proxy) ve güvenlik duvarlarında, login.microsoftonline.com adresini genel DNS’in gösterdiğinden başka bir yere yönlendiren bir girdi arayın ve onu kaldırın.
