# en: 1cfca9c3
send-details-to-help-desk = Kirim detail di bawah ini ke meja bantuan Anda dan sebutkan aplikasi yang sedang Anda buka.
    .appName = Kirim detail di bawah ini ke meja bantuan Anda dan sebutkan bahwa Anda sedang membuka aplikasi yang menyebut dirinya “{ $appName }”.
# en: edb15b93
try-in-a-few-minutes = Coba lagi beberapa menit lagi.
# en: e00c5fba
sign-out-and-back-in = Keluar dari akun kantor atau sekolah Anda, tutup semua jendela browser, lalu masuk lagi di halaman yang biasa Anda pakai.
# en: 91e051f2
reset-password = Atur ulang kata sandi Anda. Bila halaman mengatakan bahwa fitur ini tidak aktif untuk Anda, hubungi meja bantuan.
# en: c08356fb
locked-out-administrator = Apakah Anda sendiri administrator yang tidak bisa masuk? Minta bantuan administrator lain atau gunakan akun darurat. Bila keduanya tidak ada, telepon dukungan bisnis Microsoft dan katakan bahwa satu-satunya administrator organisasi Anda tidak bisa masuk.
