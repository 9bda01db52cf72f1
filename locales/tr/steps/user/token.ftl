# en: e00c5fba
sign-out-and-back-in = İş veya okul hesabınızın oturumunu kapatın ve bütün tarayıcı pencerelerini kapatın. Ardından her zaman kullandığınız sayfada yeniden oturum açın.
