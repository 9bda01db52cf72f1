# en: 1cfca9c3
send-details-to-help-desk = Kirim detail di bawah ini ke meja bantuan Anda dan sebutkan aplikasi yang sedang Anda buka.
    .appName = Kirim detail di bawah ini ke meja bantuan Anda dan sebutkan bahwa Anda sedang membuka aplikasi yang menyebut dirinya “{ $appName }”.
# en: edb15b93
try-in-a-few-minutes = Coba lagi beberapa menit lagi.
# en: c08356fb
locked-out-administrator = Apakah Anda sendiri administrator yang tidak bisa masuk? Minta bantuan administrator lain atau gunakan akun darurat. Bila keduanya tidak ada, telepon dukungan bisnis Microsoft dan katakan bahwa satu-satunya administrator organisasi Anda tidak bisa masuk.
