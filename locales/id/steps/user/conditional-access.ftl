# en: 0653cecb
use-usual-place-and-device = Coba dari tempat, jaringan, dan perangkat yang biasa Anda pakai untuk bekerja.
# en: 5b64a576
ask-help-desk-which-rule = Bila ini memang cara Anda biasanya, kirim detail di bawah ini ke meja bantuan: mereka dapat melihat aturan mana penyebabnya.
# en: 9c754f41
use-recommended-app = Gunakan aplikasi yang disarankan organisasi Anda untuk hal ini, misalnya Outlook untuk email atau Edge untuk web.
# en: 34b3d46a
install-helper-app = Pasang aplikasi pembantu dari toko aplikasi di ponsel Anda: Microsoft Authenticator di iPhone atau iPad, Portal Perusahaan di Android, kecuali organisasi Anda menyebut yang lain. Lalu buka lagi aplikasi ini.
# en: 3ddef596
check-own-sign-ins = Setelah itu, periksa halaman Info keamanan dan daftar proses masuk terakhir di dekatnya. Adakah yang bukan dari Anda? Beri tahu meja bantuan.
# en: 32518f0d
ask-help-desk-to-clear-account = Bila di halaman itu Anda tidak dapat membuat kata sandi, hubungi meja bantuan, bacakan kode dan waktu di bawah ini, dan minta mereka memeriksa akun Anda serta mengatur ulang kata sandinya. Anda tamu? Hubungi meja bantuan organisasi Anda sendiri.
# en: 97b2f70c
sign-in-without-device-code = Bila Anda sampai di sini dengan mengetik kode dari layar atau jendela perintah Anda sendiri, masuklah langsung di sana, tanpa kode. Kodenya kiriman orang lain? Hentikan dan beri tahu meja bantuan: dengan kode itu, orang itu akan masuk sebagai Anda.
# en: 4debeda2
restart-protected-app = Tutup aplikasi, buka lagi, dan masuk dengan akun kantor Anda. Bila muncul pesan bahwa aplikasi kini dilindungi, biarkan aplikasi dimulai ulang, dan buat PIN bila diminta.
# en: f587bf26
sign-in-without-code = Masuk lagi tanpa kode: di aplikasi atau alat itu, pilih cara yang membuka jendela masuk atau browser di perangkat itu sendiri.
# en: e6582c32
ask-for-room-device-exception = Untuk perangkat yang tidak punya cara lain, seperti layar ruang rapat, tanyakan kepada meja bantuan. Kirim detail di bawah ini dan sebutkan perangkat yang mana.
# en: f9d006ec
let-colleague-serve-customer = Bila pekerjaan untuk pelanggan tidak bisa menunggu, minta rekan yang punya hak yang sama di sana untuk melakukannya.
# en: 825a476c
use-current-mail-app = Untuk email, gunakan Outlook, browser, atau aplikasi mutakhir lain yang membuka halaman masuk Microsoft, bukan aplikasi yang menyimpan kata sandi Anda di pengaturannya sendiri.
# en: 905368f9
report-unknown-code-sign-in = Anda tidak ingat pernah masuk di mana pun dengan kode atau dengan memindainya? Beri tahu meja bantuan: mungkin orang lain masuk dengan cara itu.
# en: 814dffad
set-up-at-named-place = Siapkan langkah kedua di tempat dan di perangkat yang ditentukan organisasi Anda untuk itu: biasanya jaringan organisasi atau komputer kerja.
