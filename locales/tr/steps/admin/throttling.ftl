# en: 2f78bb2a
move-people-to-app = Sık oluyorsa: Kimlik doğrulama yöntemleri → İlkeler altında Microsoft Authenticator’ı veya geçiş anahtarlarını açın ve kullanıcıların arama ve kısa mesaj yerine bunları kullanmasını sağlayın.
# en: 7cba6e7c
compare-with-b2c-limits = Yükü, Azure AD B2C’nin kiracının tamamı ve tek bir IP adresi için geçerli hizmet sınırlarıyla karşılaştırın. Gerçek trafiğiniz daha fazlasını gerektiriyorsa Microsoft desteğine başvurun.
# en: 2f40f031
find-busy-app = Oturum açma günlükleri, etkileşimli olmayanların ve hizmet sorumlularının (service principal) günlükleri de: Son saatlerin kayıtlarını uygulamaya göre sıralayın ve eskisinden çok daha fazla istekte bulunan uygulamayı bulun. Bu genellikle, ara vermeden yineleyen bir betiktir.
