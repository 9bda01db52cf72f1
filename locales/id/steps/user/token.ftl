# en: 8b9c8e02
sign-in-again = Masuk lagi di halaman yang biasa Anda pakai.
# en: e00c5fba
sign-out-and-back-in = Keluar dari akun kantor atau sekolah Anda, tutup semua jendela browser, lalu masuk lagi di halaman yang biasa Anda pakai.
# en: 2ea6ddc1
reopen-app-and-sign-in = Bila aplikasi terus menampilkan ini dan tidak pernah meminta Anda masuk, keluar di dalam aplikasi itu, tutup, lalu buka lagi.
# en: fd911906
allow-sign-in-cookies = Bila selalu muncul lagi, izinkan cookie untuk aplikasi itu dan untuk halaman masuk Microsoft, atau coba browser lain.
# en: 947de15b
report-unknown-password-change = Bukan Anda yang mengganti kata sandi? Hubungi meja bantuan, bacakan kode dan waktu di bawah ini, dan tanyakan siapa yang menggantinya.
# en: 3371a1bf
set-password-if-expired = Bila halaman mengatakan bahwa kata sandi Anda sudah kedaluwarsa, buat yang baru di sana. Bila tidak, gunakan kata sandi terbaru yang Anda buat atau terima.
# en: e7259752
renew-saved-connection = Bila koneksi tersimpan, alur, atau integrasi menampilkan ini, masuk lagi ke koneksi itu, atau buat yang baru, dari perangkat yang berfungsi.
# en: 1556b7b7
add-account-again = Bila masih muncul, hapus akun Anda di pengaturan aplikasi dan tambahkan lagi.
# en: 1f1e04de
copy-code-whole = Apakah alat Anda sendiri meminta Anda menyalin kode atau alamat dari browser? Mulai lagi di jendela privat, salin seluruhnya, dan segera tempel, hanya di alat yang Anda jalankan. Jangan pernah memberikannya kepada halaman web atau orang lain: siapa pun yang memilikinya dapat masuk.
# en: 0e91f97e
reload-for-fresh-sign-in = Muat ulang halaman, atau tutup aplikasi dan buka lagi, agar dimulai dengan proses masuk yang baru. Di obrolan atau agen, percakapan baru saja mungkin tidak cukup.
# en: bd50978e
allow-cookies-for-site = Bila selalu muncul lagi, izinkan cookie untuk situs itu dan untuk halaman masuknya.
# en: bb1f0441
sign-out-of-computer = Simpan pekerjaan Anda, mulai ulang komputer, dan masuk ke komputer dengan akun kantor Anda sambil tersambung ke internet. Lalu coba lagi.
