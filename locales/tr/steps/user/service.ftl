# en: 72a5f0d2
keep-open-sessions = Hâlâ açık olan oturumlarınızı kapatmayın: o uygulamalar bu süre içinde çoğu zaman çalışmayı sürdürür.
# en: 5063ad9f
turn-on-flagging = Bu hatayı sizin için biri izleyecekse oturum açma sayfasının altındaki ayrıntılarda “Bayrak eklemeyi etkinleştir” (Enable flagging) seçeneğini seçin ve hatanın 20 dakika içinde bir kez daha oluşmasını sağlayın.
