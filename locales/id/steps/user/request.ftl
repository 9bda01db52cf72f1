# en: f484c829
clear-cookies-of-app = Bila terulang lagi, hapus cookie browser untuk aplikasi itu dan untuk halaman masuk Microsoft, lalu masuk.
# en: 4cebfdd5
use-work-account = Pilih “Gunakan akun lain” dan masuk dengan akun kantor atau sekolah.
# en: 4ac91d13
ask-site-for-new-link = Bila Anda datang dari tautan dalam pesan yang memang Anda tunggu, minta tautan baru kepada pengelola situs.
# en: 7d4a52d8
fill-in-sign-up-again = Bila ada pembaruan untuk aplikasi itu, pasang. Lalu mulai lagi pendaftarannya dan isi setiap kolom yang ditampilkan.
# en: 2698a414
close-every-window = Agar aman, tutup semua jendela browser. Di komputer yang juga dipakai orang lain, keluar juga dari komputernya.
# en: 4c667cb7
sign-out-in-app-again = Buka aplikasi dari tautannya yang biasa dan keluar sekali lagi lewat menunya sendiri.
# en: a427ada5
give-other-contact = Bila Anda sedang memberikan alamat email atau nomor telepon, periksa ejaannya, atau berikan alamat atau nomor Anda yang lain.
# en: 6dfddc8f
use-personal-account = Pilih “Gunakan akun lain” dan masuk dengan akun Microsoft pribadi Anda (Outlook.com, Hotmail, Xbox …).
# en: c77341dd
start-again-in-app = Kembali ke halaman pertama untuk masuk atau mendaftar di aplikasi itu dan mulai dari sana. Bila ada kode yang dikirim, gunakan yang terbaru.
# en: 50bc3ed7
close-browser-after-sign-out = Agar yakin sudah keluar, terutama di komputer bersama, tutup semua jendela browser.
