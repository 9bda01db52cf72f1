# en: 599a22e4
AADSTS50131 = Aturan tentang perangkat atau keamanan menghentikan proses masuk ini
    .meaning = Perangkat Anda tidak seperti yang diminta aturan organisasi Anda, atau ada sesuatu dalam proses masuk ini yang tampak tidak aman. Pesannya tidak menyebut yang mana, tetapi organisasi Anda dapat melihatnya. Aturan seperti ini melindungi akun Anda, meskipun kadang menghentikan orang yang berhak.
    .meaning-state = Perangkat Anda tidak dalam keadaan yang diminta aturan organisasi Anda, yaitu “{ $state }”, atau ada sesuatu dalam proses masuk ini yang tampak tidak aman. Pesannya tidak menyebut yang mana, tetapi organisasi Anda dapat melihatnya. Aturan seperti ini melindungi akun Anda.
    .cause-1 = Perangkat tidak terkelola, tidak terdaftar, atau tidak memenuhi syarat seperti yang diminta aturan, atau browser tidak menunjukkan perangkat mana yang dipakai.
    .cause-2 = Tempat, jaringan, atau cara masuknya tidak biasa, dan sebuah aturan menolaknya.
    .cause-3 = Aturan keamanan lain dari organisasi menolaknya.
# en: cd518730
AADSTS53003 = Aturan masuk organisasi Anda menolak proses ini
    .meaning = Identitas Anda diterima Microsoft. Setelah itu, proses masuk ditolak salah satu aturan organisasi Anda tentang dari mana, bagaimana, atau dengan perangkat apa orang boleh masuk. Ini aturan, bukan kerusakan, dan aturan itu melindungi akun Anda.
    .cause-1 = Tempat atau jaringannya tidak termasuk yang diizinkan aturan.
    .cause-2 = Perangkat, browser, atau aplikasinya tidak termasuk yang diizinkan aturan.
    .cause-3 = Cara masuknya tidak diizinkan, misalnya mengetik kode dari layar lain, yaitu alur kode perangkat (device code flow), atau program email lama.
    .cause-4 = Proses masuk itu tampak berisiko, atau akun ini tidak termasuk yang boleh membuka aplikasi ini.
    .search = diblokir Akses Bersyarat, Conditional Access, Anda tidak dapat mengakses ini sekarang, akses diblokir kebijakan, you cannot access this right now
# en: b9db3afe
AADSTS53004 = Langkah kedua tidak dapat disiapkan dari sini sekarang
    .meaning = Bagi Microsoft, proses masuk ini tampak tidak biasa, sehingga tidak ada yang boleh mendaftarkan cara masuk baru lewat sini. Dengan begitu, orang asing yang punya kata sandi Anda tidak dapat melakukannya. Bisa jadi memang Anda sendiri: bila demikian, organisasi Anda dapat menyatakan akun Anda aman.
# en: 2b5d3b95
AADSTS53005 = Organisasi Anda harus melindungi aplikasi ini dulu
    .meaning = Organisasi Anda hanya membuka ini untuk aplikasi yang datanya dapat dilindungi, dan aplikasi yang Anda pakai belum dilindungi. Akun dan kata sandi Anda baik-baik saja.
    .cause-1 = Orang itu tidak tercakup dalam kebijakan perlindungan aplikasi untuk aplikasi ini, atau tidak punya lisensi Intune.
    .cause-2 = Perlindungan belum sampai ketika aplikasi dibuka, atau aplikasi pembantu di ponsel tidak ada.
    .cause-3 = Aplikasi itu tidak dapat dilindungi, atau tidak dibuat atau disiapkan untuk itu.
    .cause-4 = Aplikasi itu mungkin sudah dilindungi untuk akun kantor lain, sehingga akun ini tidak dapat masuk.
# en: 3e1e3cef
AADSTS53011 = Organisasi Anda sendiri harus menyatakan akun Anda aman dulu
    .meaning = Anda tamu di sini, dan di organisasi Anda sendiri akun Anda dianggap berisiko: orang lain mungkin mengetahui kata sandinya. Organisasi yang ingin Anda kunjungi tidak menerima akun seperti itu. Bisa jadi ini peringatan keliru; hanya organisasi Anda sendiri yang dapat menyatakan akun Anda aman.
    .cause-1 = Microsoft menemukan tanda bahwa kata sandinya bocor atau orang asing pernah masuk.
    .cause-2 = Anda masuk dari tempat atau jaringan yang tidak biasa, sehingga tampak seperti orang asing.
    .background = Risiko akun tamu dinilai di penyewa asal tamu itu. Penyewa yang mengundangnya dapat menolaknya, tetapi tidak dapat melihat alasannya atau menghapus risikonya. Kata sandi tamu juga tidak dapat diganti di sana, sehingga kebijakan yang meminta kata sandi baru berakhir dengan pemblokiran.
# en: 2cd90204
AADSTS530032 = Akun Anda tampak berisiko, jadi Anda tidak dapat masuk di sini
    .meaning = Microsoft melihat tanda bahwa orang lain mungkin mengetahui kata sandi Anda, dan organisasi yang ingin Anda buka menolak akun seperti itu. Bila Anda tamu di sana, hanya organisasi Anda sendiri yang dapat menyatakan akun Anda aman.
    .cause-1 = Akun itu ditandai berisiko di organisasinya sendiri, dan Anda tamu di organisasi lain.
    .cause-2 = Akun itu ditandai berisiko di sini, dan sebuah aturan memblokir akun seperti itu, bukan meminta kata sandi baru.
    .cause-3 = Aturan keamanan yang ditetapkan organisasi untuk semua orang menolak permintaan ini, ada risiko atau tidak.
    .background = Risiko akun dihitung di penyewa asalnya. Kebijakan penyewa lain dapat memakainya, tetapi tidak dapat melihat alasannya atau menghapusnya, dan tamu itu tidak ada dalam daftar pengguna berisiko di sana. Risiko itu hilang dengan kata sandi baru yang dibuat di organisasi asal memakai langkah kedua, atau bila dihapus administrator di sana.
# en: a389982a
AADSTS530034 = Akses mitra Anda diblokir karena ada risiko
    .meaning = Anda mengurus organisasi pelanggan sebagai mitranya. Microsoft melihat tanda bahwa orang lain mungkin memakai akun Anda, sehingga akun itu tidak diizinkan masuk ke sana. Penyelesaiannya ada di perusahaan Anda sendiri, bukan di pelanggan.
    .background = Orang dari perusahaan mitra dapat memegang peran administrator di penyewa pelanggan. Satu akun seperti itu yang dicuri membuka banyak pintu sekaligus. Karena itu Microsoft memblokirnya di sana begitu akun itu dianggap berisiko di penyewa mitra, tanpa pelanggan perlu mengatur kebijakan.
# en: 8afeadd5
AADSTS530035 = Cara masuk ini diblokir demi keamanan
    .meaning = Organisasi Anda memakai seperangkat aturan keamanan yang dibuat Microsoft untuk semua. Aturan itu menolak program lama yang hanya mengirim kata sandi dan cara masuk lain yang tampak tidak aman. Akun Anda tetap berfungsi di aplikasi yang mutakhir.
    .cause-1 = Program email, printer, pemindai, atau skrip masuk dengan cara lama, hanya dengan nama dan kata sandi.
    .cause-2 = Orang itu masuk dengan kode dari perangkat atau alat lain. Di organisasi yang lebih baru, perlindungan ini juga memblokirnya.
    .cause-3 = Aturan menganggap proses masuk ini tidak aman karena alasan lain, misalnya karena langkah kedua tidak mungkin dilakukan.
    .background = Default keamanan (security defaults) adalah satu sakelar untuk seluruh penyewa. Semua orang mendaftar untuk langkah kedua, dan autentikasi lama seperti IMAP, POP, atau SMTP dengan kata sandi diblokir. Sejak Juli 2026, di penyewa baru, alur kode perangkat (device code flow) juga diblokir. Tidak ada daftar pengecualian; organisasi yang memerlukannya memakai Akses Bersyarat.
# en: 6705621e
AADSTS530036 = Sesi masuk yang diteruskan dari tempat lain tidak berlaku lagi
    .meaning = Aplikasi atau perangkat ini dulu masuk dengan kode, atau dari perangkat lain. Aturan organisasi Anda tidak mengizinkan hal itu untuk aplikasi mana pun, sehingga sesi ini berakhir. Masuklah lagi dengan cara biasa.
    .cause-1 = Aturan yang melarang cara itu diaktifkan setelah perangkat sudah masuk.
    .cause-2 = Alat, perangkat ruang rapat, atau ponsel terus memakai sesi masuk yang dimulai dengan kode.
    .background = Microsoft mengingat bagaimana sebuah sesi dimulai, pada setiap pembaruannya. Karena itu, kebijakan tentang alur autentikasi dapat memblokirnya belakangan, meskipun aplikasinya kini masuk dengan cara biasa. Token yang diblokir tidak pernah berlaku lagi. Bila kebijakannya dimatikan pun, orang tetap harus masuk lagi.
# en: 4fb6627f
AADSTS9001011 = Sebuah aturan meminta jenis perangkat yang berbeda dari ini
    .meaning = Salah satu aturan organisasi Anda hanya menerima perangkat dalam keadaan tertentu, dan perangkat atau aplikasi ini tidak memenuhinya atau tidak dapat menunjukkannya. Contohnya, ponsel tidak dapat menjadi bagian dari jaringan Windows, dan komputer pribadi biasanya tidak.
    .meaning-state = Salah satu aturan organisasi Anda hanya menerima perangkat dalam keadaan tertentu, yang dalam pesan disebut “{ $state }”. Perangkat atau aplikasi ini tidak memenuhinya atau tidak dapat menunjukkannya.
    .cause-1 = Aturan meminta komputer Windows gabungan hibrid (hybrid joined, domain_joined), sedangkan permintaan ini datang dari ponsel, Mac, atau perangkat lain.
    .cause-2 = Permintaan datang dari komputer Windows yang tidak bergabung dengan cara itu.
    .cause-3 = Aplikasi masuk dengan cara yang tidak menunjukkan perangkat mana yang dipakai.
