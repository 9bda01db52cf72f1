# en: c7609284
check-site-account = Periksa alamat email atau nama yang dulu Anda pakai untuk mendaftar di situs ini, serta ejaannya.
# en: 54477547
check-name-and-keyboard = Periksa nama akun, Caps Lock, dan bahasa keyboard, lalu coba lagi di halaman yang biasa Anda pakai.
# en: 3fff2ed1
reset-password = Atur ulang kata sandi Anda. Bila halaman mengatakan bahwa fitur ini tidak aktif untuk Anda, hubungi meja bantuan.
# en: cc64fdf6
set-new-password-at-sign-in = Masuk di halaman yang biasa Anda pakai: halaman itu menerima kata sandi lama sekali lagi, lalu meminta yang baru.
# en: cfa976a7
update-saved-password = Cari ponsel, aplikasi email, dan koneksi tersimpan yang masih memakai kata sandi lama, dan ganti di sana.
# en: 8a9b532f
use-other-sign-in-option = Pilih “Opsi masuk” atau “Cara lain untuk masuk”, dan gunakan yang diberikan organisasi Anda: permintaan di ponsel, kunci keamanan, atau passkey.
# en: f2ad1262
use-normal-network = Coba dari jaringan yang biasa Anda pakai untuk bekerja, tanpa VPN pribadi atau proksi.
# en: ccf71444
use-account-of-this-password = Bila kata sandi ini berfungsi di tempat lain, pilih “Gunakan akun lain”: mungkin akun atau organisasi ini bukan yang dimaksud.
# en: 90299014
connect-work-network-and-lock = Sambungkan komputer ke jaringan kantor atau VPN, kunci layarnya, buka dengan kata sandi Anda, tunggu beberapa menit, lalu coba lagi.
# en: e26f0f27
ask-why-account-is-disabled = Hubungi meja bantuan, bacakan kode dan waktu di bawah ini, dan tanyakan apakah akun Anda memang sengaja dinonaktifkan.
# en: 57449172
choose-right-certificate = Tutup semua jendela browser, masuk lagi, dan perhatikan sertifikat yang Anda pilih: harus yang diberikan organisasi Anda untuk masuk, dan masih berlaku.
# en: 4446910f
type-new-password = Masuk dengan kata sandi baru di halaman yang biasa Anda pakai. Ketik sendiri: browser mungkin mengisikan yang lama.
# en: 22dfd399
change-password-at-normal-sign-in = Masuk di halaman yang biasa Anda pakai: setelah langkah kedua, halaman itu meminta kata sandi baru. Pilih yang tidak Anda pakai di tempat lain, dan jangan pernah mengikuti tautan dalam pesan untuk hal ini.
# en: a90f0603
sign-in-as-owner-of-key = Pilih “Gunakan akun lain” dan masuk dengan akun tempat kunci atau perangkat ini dulu disiapkan.
# en: 45dbb684
change-password-on-work-computer = Di komputer Windows yang tersambung ke jaringan kantor atau VPN, tekan Ctrl+Alt+Delete dan pilih “Ubah kata sandi”.
# en: 3541aa17
type-name-and-password = Ketik nama akun dan kata sandi Anda di halaman yang biasa Anda pakai. Masuk secara otomatis hanya untuk kemudahan.
# en: 7b11afa5
use-password-or-key = Pilih “Gunakan kata sandi Anda” atau “Cara lain untuk masuk”, dan masuk dengan kata sandi, kunci keamanan, atau passkey.
# en: 5847f12c
retype-temporary-access-pass = Ketik kode akses itu sekali lagi, karakter demi karakter: huruf besar, huruf kecil, dan simbol harus sama persis. Gunakan kode terbaru yang Anda terima.
# en: 200d8d62
ask-for-next-pass = Bila itu tidak membantu, hubungi meja bantuan, bacakan kode kesalahan dan waktu di bawah ini, dan minta Kode Akses Sementara (Temporary Access Pass) yang baru.
# en: 68f3517f
register-with-pass-at-once = Setelah mendapat kode akses baru, segera pakai untuk menyiapkan cara masuk yang tetap di halaman Info keamanan, seperti aplikasi autentikator atau passkey. Setelah masuk dengan kode yang hanya berlaku sekali, Anda punya waktu sepuluh menit untuk itu.
# en: 613476ce
report-pass-used-by-others = Bila Anda sendiri tidak pernah memakai kode akses itu, segera beri tahu meja bantuan: mungkin orang lain yang memakainya.
# en: ced39d17
restart-new-device = Bila perangkat baru saja disiapkan untuk kerja, tunggu sepuluh menit, mulai ulang perangkat, lalu masuk lagi.
# en: 481432ce
ask-for-new-certificate = Bila Anda masuk dengan sertifikat atau kartu pintar, hubungi meja bantuan, bacakan kode dan waktu di bawah ini, dan minta yang baru.
# en: ffa9bf3b
retype-device-code = Cocokkan kode dengan yang tampil di perangkat, dan ketik sekali lagi. Bila perangkat sudah menampilkan kode baru, gunakan yang baru.
# en: 7f8d81cf
start-device-sign-in-again = Di perangkat yang menunggu, mulai lagi proses masuknya. Buka halaman yang disebutkan dan segera ketik kode barunya di sana.
# en: efffc3b3
repeat-key-setup = Bila Anda sedang menyiapkan cara masuk baru, seperti Windows Hello, passkey, atau kunci keamanan, ulangi penyiapannya dari awal.
# en: 0b50a921
retype-current-password = Kembali dan ketik sendiri kata sandi Anda saat ini sekali lagi: perhatikan Caps Lock dan bahasa keyboard. Yang dimaksud adalah kata sandi yang terakhir Anda pakai untuk masuk, bukan yang baru.
# en: d2bf726c
choose-other-new-password = Kembali dan pilih kata sandi baru yang lain: yang panjang, misalnya beberapa kata yang tidak saling berkaitan, tanpa nama Anda, nama akun Anda, atau nama organisasi Anda.
# en: 42b9d070
ask-for-password-rules = Bila setiap kata sandi baru ditolak, hubungi meja bantuan, bacakan kode dan waktu di bawah ini, dan tanyakan aturan kata sandinya. Sering kali aturannya tentang panjang kata sandi, pemakaian ulang kata sandi lama, dan seberapa cepat kata sandi boleh diganti lagi.
# en: 515e6f7d
wait-then-use-new-password = Tunggu lima menit, lalu masuk dengan kata sandi baru di halaman yang biasa Anda pakai. Ketik sendiri, dan jangan menggantinya untuk kedua kalinya.
# en: e501daef
change-password-once-more = Coba kata sandi lama lalu yang baru, masing-masing sekali, di halaman yang biasa Anda pakai, agar Anda tahu mana yang berlaku. Bila yang lama, ganti sekali lagi.
# en: e19aabb4
set-up-hello-again = Masuk ke Windows dengan kata sandi Anda, buka Pengaturan → Akun → Opsi masuk, dan di bagian PIN (Windows Hello) pilih “Saya lupa PIN saya”, atau hapus PIN itu dan siapkan lagi.
# en: 914e6170
register-key-again = Setelah masuk, buka halaman Info keamanan, hapus entri kunci atau passkey ini, dan tambahkan lagi di sana.
# en: eec4ddae
report-possible-key-copy = Apakah kunci itu pernah lepas dari tangan Anda, atau Anda tidak dapat menjelaskan hal ini? Beri tahu meja bantuan: mungkin ada orang yang punya salinannya.
