# en: b962d902
use-work-device = Masuk dari komputer atau ponsel yang diberikan organisasi Anda.
# en: db4caa04
use-supported-browser = Di perangkat kerja, gunakan Microsoft Edge dengan akun kantor Anda, dan bukan jendela privat: browser lain mungkin tidak menunjukkan perangkat mana yang dipakai.
# en: a4c5d9b1
check-device-compliance = Buka Portal Perusahaan, pilih perangkat ini, dan lakukan yang tercantum di sana. Lalu pilih “Periksa status” dan masuk lagi.
# en: a7352452
enroll-device = Bila perangkat ini belum dikelola dan Anda ingin memakainya untuk bekerja, siapkan dengan aplikasi yang disebutkan organisasi Anda, biasanya Portal Perusahaan.
# en: 9e4de992
register-phone-in-helper-app = Ikuti yang kemudian diminta aplikasi itu. Bila tidak ada yang diminta, buka Microsoft Authenticator → Pengaturan → Pendaftaran perangkat, dan daftarkan dengan akun kantor Anda.
# en: 9734d646
register-this-device = Bila organisasi Anda mengizinkan perangkat pribadi: di Windows, buka Pengaturan → Akun → Akses kerja atau sekolah → Sambungkan; di ponsel, siapkan dengan Portal Perusahaan atau Microsoft Authenticator.
# en: b90b71f6
ask-to-enable-device = Hubungi meja bantuan, bacakan kode dan waktu di bawah ini, sebutkan komputer atau ponsel yang mana, dan tanyakan mengapa perangkat itu dinonaktifkan dan apakah dapat diaktifkan lagi.
# en: 5a7e39ba
use-other-work-device = Untuk sementara, masuk dari perangkat lain yang boleh Anda pakai menurut organisasi Anda.
# en: e9da511b
report-lost-device-found = Bila Anda pernah melaporkan perangkat ini hilang dan kini sudah menemukannya, beri tahu meja bantuan: Anda tidak dapat mengaktifkannya sendiri.
# en: ee5066fe
ask-to-check-device = Hubungi meja bantuan, bacakan kode dan waktu di bawah ini, sebutkan komputer atau ponsel yang mana, dan minta mereka memeriksa entrinya dalam daftar perangkat.
# en: 5d8187be
reconnect-own-computer = Komputer Windows pribadi Anda: Pengaturan → Akun → Akses kerja atau sekolah → akun Anda → Putuskan sambungan, lalu Sambungkan lagi. Jangan lakukan ini di komputer organisasi: bila sambungannya diputus, Anda bisa kehilangan akses ke komputer itu.
# en: 374f4c52
register-own-phone-again = Ponsel pribadi Anda: Microsoft Authenticator → Pengaturan → Pendaftaran perangkat, batalkan pendaftaran perangkat lalu daftarkan lagi. Bila ponsel dikelola dengan Portal Perusahaan, tanyakan dulu kepada meja bantuan.
# en: e3585aab
let-browser-show-device = Bila ingin tetap memakai Firefox di komputer kerja Windows, aktifkan “Izinkan sistem masuk tunggal Windows untuk akun Microsoft, kantor, dan sekolah” di pengaturannya, bagian Privasi & Keamanan. Untuk Chrome, tanyakan kepada meja bantuan apakah sudah disiapkan.
# en: 1a715a22
accept-device-certificate = Bila muncul kotak yang menanyakan sertifikat mana yang dipakai, pilih yang ditawarkan, jangan dibatalkan: sertifikat itu hanya menunjukkan perangkat mana yang Anda pakai.
# en: e82b7bab
wait-after-device-setup = Bila Anda baru saja menyiapkan perangkat ini untuk kerja, atau baru memperbaiki sesuatu di dalamnya, biarkan menyala dan tersambung ke internet selama setengah jam, lalu coba lagi.
# en: 5a2ee7ed
ask-to-rejoin-device = Untuk komputer organisasi Anda, hubungi meja bantuan, bacakan kode dan waktu di bawah ini, sebutkan komputer yang mana, dan minta mereka menghubungkannya lagi ke organisasi.
# en: 69418cd0
update-system-and-app = Pasang pembaruan untuk sistem, browser, dan aplikasi yang menampilkan ini, mulai ulang perangkat, lalu coba lagi.
# en: 108dd991
update-android-browser-parts = Di Play Store, perbarui Google Chrome, Android System WebView, dan aplikasi yang Anda buka. Lalu mulai ulang ponsel atau tablet dan coba lagi.
# en: 62eba0fa
update-android-itself = Bila tidak ada pembaruan untuk ketiganya, versi Android mungkin terlalu lama: cari pembaruan sistem di pengaturan, atau gunakan perangkat lain.
# en: e18b4fad
ask-colleague-to-set-up-device = Bila Anda sedang menyiapkan perangkat untuk orang lain, tanyakan kepada meja bantuan siapa yang boleh melakukannya, atau minta agar akun Anda dibolehkan. Bacakan kode dan waktu di bawah ini.
# en: cb786ee8
connect-by-device-name = Sambungkan dengan nama komputer jarak jauh itu di organisasi Anda, bukan dengan alamat IP atau nama lain. Bila Anda tidak tahu namanya, tanyakan kepada meja bantuan.
