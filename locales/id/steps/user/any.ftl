# en: 969f9dd0
open-app-from-usual-link = Buka aplikasi dari tautannya yang biasa atau dari halaman Aplikasi Saya, bukan dari bookmark.
# en: 8a4bbe65
send-details-to-app-owner = Bila itu juga gagal, kirim detail di bawah ini ke pengelola aplikasi.
# en: 1cfca9c3
send-details-to-help-desk = Kirim detail di bawah ini ke meja bantuan Anda dan sebutkan aplikasi yang sedang Anda buka.
    .appName = Kirim detail di bawah ini ke meja bantuan Anda dan sebutkan bahwa Anda sedang membuka aplikasi yang menyebut dirinya “{ $appName }”.
# en: 578c7a92
tell-app-owner = Kirim detail di bawah ini ke pengelola aplikasi: perbaikannya ada di pihak mereka.
    .appName = Kirim detail di bawah ini ke pengelola aplikasi yang menyebut dirinya “{ $appName }”: perbaikannya ada di pihak mereka.
# en: 0d5f506b
ask-help-desk-who-runs-app = Bila Anda tidak tahu siapa pengelola aplikasi itu, kirim detail yang sama ke meja bantuan Anda.
# en: 4c362c35
ask-inviting-organization = Bila aplikasi itu milik organisasi lain, kirim detail di bawah ini ke orang di sana yang mengundang Anda. Meja bantuan Anda sendiri tidak dapat mengubah pengaturan organisasi itu.
# en: 39f3fedd
start-sign-in-over = Tutup tab ini dan mulai lagi dari tautan aplikasi yang biasa, bukan dari halaman masuk yang disimpan atau dengan tombol Kembali.
# en: 6fcc3514
try-private-window = Coba sekali di jendela privat, dengan akun yang Anda pakai untuk aplikasi ini. Bila berhasil, keluar di jendela biasa, lalu masuk lagi di sana.
# en: 70c0879c
enter-only-own-code = Ketik hanya kode yang sedang tampil di perangkat di depan Anda. Dengan kode kiriman orang lain, orang itu akan masuk sebagai Anda.
# en: edb15b93
try-in-a-few-minutes = Coba lagi dalam beberapa menit.
# en: ad5a272f
tell-site-owner = Bila terus berlanjut, kirim detail di bawah ini ke pengelola situs.
# en: 45302b9c
use-another-account = Pilih “Gunakan akun lain” dan masuk dengan akun milik organisasi pemilik aplikasi ini.
# en: 750fe7a2
call-help-desk = Bila Anda tetap tidak bisa masuk, hubungi meja bantuan dan bacakan kode, ID korelasi, dan waktu di bawah ini.
# en: 336f519f
locked-out-administrator = Apakah Anda sendiri administrator yang tidak bisa masuk? Minta bantuan administrator lain atau gunakan akun darurat. Bila keduanya tidak ada, telepon dukungan bisnis Microsoft dan katakan bahwa satu-satunya administrator organisasi Anda tidak bisa masuk.
# en: e956dc75
update-app = Bila ada pembaruan untuk aplikasi atau alat yang menampilkan ini, pasang dan coba sekali lagi.
# en: a67ee1ae
sign-in-in-browser-instead = Bila aplikasi atau alat meminta kata sandi di jendelanya sendiri, lihat apakah Anda bisa masuk lewat browser, lalu gunakan cara itu.
# en: c61639d9
try-another-browser = Coba di browser lain, atau tanpa ekstensi yang memblokir iklan atau skrip. Bila jaringan kantor memakai penyaring, coba jaringan lain.
