# en: 80b5907b
AADB2C90244 = Saat ini terlalu banyak yang masuk sekaligus
    .meaning = Layanan masuk situs ini sedang menerima terlalu banyak permintaan, sehingga sebagian ditolak. Tidak ada masalah dengan akun Anda. Tunggu beberapa menit, lalu coba lagi.
    .cause-1 = Banyak orang datang bersamaan, misalnya ketika sebuah acara dimulai.
    .cause-2 = Situs atau skrip terus mengulang permintaannya.
    .cause-3 = Banyak orang memakai satu alamat jaringan bersama.
    .cause-4 = Seseorang mencoba-coba kata sandi atau menjalankan uji beban.
# en: bce5f774
AADSTS50088 = Langkah kedua lewat telepon terlalu sering diminta
    .meaning = Microsoft membatasi seberapa sering menelepon atau mengirim SMS untuk langkah kedua saat masuk, dan batas itu sudah tercapai. Setelah beberapa menit, batas itu lewat dengan sendirinya. Cara lain untuk langkah kedua, seperti aplikasi autentikator, biasanya tetap berfungsi.
    .cause-1 = Beberapa percobaan dalam waktu singkat, misalnya karena panggilannya tidak tersambung.
    .cause-2 = Akun bersama, atau aplikasi yang terjebak dalam perulangan, terus meminta langkah kedua.
    .cause-3 = Orang lain mengetahui kata sandinya dan terus mencoba.
# en: 10c0250a
AADSTS50196 = Aplikasi meminta berulang-ulang, jadi Microsoft menghentikannya
    .meaning = Aplikasi mengirim permintaan masuk yang sama berkali-kali dalam sekejap, dan Microsoft menghentikan pengulangan itu. Akun dan kata sandi Anda baik-baik saja. Penyebabnya ada pada aplikasi itu, atau pada cookie yang tidak dapat disimpannya.
    .search = permintaan berulang, terlalu banyak permintaan, login berputar terus, request loop, too many requests, client_request_loop
