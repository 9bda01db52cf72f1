# en: 31cefc9d
finish-second-step = Masuk lagi di halaman yang biasa Anda pakai, dan selesaikan langkah kedua di sana: kode, permintaan di ponsel, atau kunci keamanan.
# en: 0aa1cee4
answer-newest-prompt = Coba lagi. Jawab permintaan terbaru atau ketik kode terbaru, dan abaikan yang lebih lama.
# en: 27ad1c04
use-another-method = Bila permintaan tidak sampai ke Anda, pilih “Masuk dengan cara lain” atau baris yang mengatakan bahwa Anda tidak dapat memakai aplikasi autentikator saat ini.
# en: 1f7a0e72
check-phone-for-prompt = Periksa ponsel yang menerima permintaan: apakah tersambung ke internet, apakah aplikasinya boleh mengirim pemberitahuan, dan apakah tanggal dan waktu diatur otomatis?
# en: 7efd6d83
ask-for-new-registration = Ponsel baru atau hilang? Hubungi meja bantuan dan minta agar Anda dapat menyiapkan langkah kedua dari awal.
# en: 775dc134
deny-unexpected-prompt = Bukan Anda yang mencoba masuk? Tolak permintaan itu dan beri tahu meja bantuan: mungkin ada orang yang mengetahui kata sandi Anda.
# en: 479d889c
set-up-security-info = Siapkan cara kedua untuk membuktikan bahwa ini Anda, seperti aplikasi autentikator atau kunci keamanan, di halaman Info keamanan.
# en: 05d4739e
ask-for-temporary-access-pass = Bila Anda tidak dapat membuka halaman itu, hubungi meja bantuan dan minta Kode Akses Sementara (Temporary Access Pass).
# en: 5cb8092f
ask-for-temporary-access-pass-by-phone = Hubungi meja bantuan, bacakan kode dan waktu di bawah ini, dan minta Kode Akses Sementara (Temporary Access Pass) untuk menyiapkan langkah kedua.
# en: b979ff1b
choose-another-second-step = Mulai lagi, dan pada langkah kedua pilih “Masuk dengan cara lain”: permintaan atau kode dari aplikasi autentikator, kunci keamanan, atau passkey.
# en: 8250357d
request-new-code = Minta halaman mengirim kode baru, buka pesan terbaru, dan segera ketik kodenya. Kode yang lebih lama biasanya tidak berlaku lagi.
# en: 3f9dc7c3
look-for-code-message = Pesannya tidak ada? Periksa folder spam, dan pastikan alamat di halaman itu memang alamat email yang Anda buka.
# en: 765a6507
ignore-unexpected-code = Anda menerima kode padahal tidak sedang masuk? Jangan gunakan, jangan berikan kepada siapa pun, dan beri tahu meja bantuan bila terjadi lagi.
# en: e1e342cb
sign-in-without-passkey = Di halaman masuk, pilih “Cara lain untuk masuk” atau “Opsi masuk”, dan masuk tanpa passkey atau kunci keamanan: dengan kata sandi, atau permintaan di ponsel.
# en: 60da4cf5
ask-to-allow-passkey = Bila Anda tidak punya cara lain untuk masuk, hubungi meja bantuan, bacakan kode dan waktu di bawah ini, dan tanyakan apakah Anda boleh memakai passkey. Sementara itu, Kode Akses Sementara (Temporary Access Pass) sudah cukup.
# en: e3dff254
set-up-phone-sign-in = Setelah berhasil masuk, siapkan: Microsoft Authenticator → akun kantor Anda → “Siapkan masuk lewat telepon” (atau “permintaan masuk tanpa kata sandi”). Setelah pindah ke ponsel baru, lakukan lagi di sana.
# en: f3445b61
add-key-to-account = Atau masuk dengan cara lain, dan tambahkan kunci atau passkey itu ke akun ini di halaman Info keamanan.
