# en: 644f1b85
AADSTS50097 = Perangkat Anda harus membuktikan bahwa perangkat itu dikenal
    .meaning = Organisasi Anda meminta perangkat ini membuktikan sendiri bahwa perangkat itu terdaftar, dan aplikasi atau browser yang Anda pakai tidak atau belum dapat melakukannya. Di browser, langkah ini sering selesai dengan sendirinya. Akun dan kata sandi Anda baik-baik saja.
    .search = autentikasi perangkat diperlukan, perangkat tidak dikenal, device authentication required
# en: 0af751e8
AADSTS50127 = Ponsel Anda memerlukan aplikasi pembantu untuk masuk di sini
    .meaning = Organisasi Anda melindungi datanya di aplikasi ini. Untuk itu, ponsel memerlukan aplikasi pembantu dari Microsoft yang memperkenalkannya kepada organisasi Anda, dan aplikasi itu tidak ada atau belum disiapkan. Akun dan kata sandi Anda baik-baik saja.
    .cause-1 = Microsoft Authenticator atau Portal Perusahaan tidak terpasang.
    .cause-2 = Aplikasi itu terpasang, tetapi ponsel tidak terdaftar di organisasi, atau tidak lagi.
    .cause-3 = Aplikasi ini tidak dapat bekerja sama dengan aplikasi pembantu, jadi tidak pernah menghubunginya.
    .background = Aturan yang melindungi data organisasi di dalam aplikasi memerlukan perangkat terdaftar. Di ponsel, pendaftaran dilakukan aplikasi broker: Microsoft Authenticator di iPhone atau iPad, dan biasanya Portal Perusahaan di Android. Selebihnya, ponsel itu tetap milik Anda.
# en: 045160ae
AADSTS50129 = Organisasi Anda belum mengenal perangkat ini
    .meaning = Anda hanya dapat masuk di sini dengan perangkat yang terdaftar di organisasi Anda. Perangkat Anda tidak terdaftar, atau tidak dapat menunjukkannya. Akun dan kata sandi Anda baik-baik saja.
    .cause-1 = Perangkat itu belum pernah didaftarkan di organisasi ini.
    .cause-2 = Browser atau aplikasi tidak memberi tahu perangkat mana yang dipakai, misalnya di jendela privat.
    .cause-3 = Perangkat itu pernah didaftarkan, tetapi entrinya kemudian dihapus.
# en: ebdd4e8c
AADSTS50155 = Perangkat Anda tidak dapat dikenali sebagai perangkat kerja
    .meaning = Perangkat Anda mencoba menunjukkan bahwa organisasi mengenalnya, dan Microsoft tidak dapat memastikannya. Paling sering entrinya di sana dihapus atau dinonaktifkan. Akun dan kata sandi Anda baik-baik saja.
    .cause-1 = Entri perangkat dihapus atau dinonaktifkan di organisasi, sedangkan perangkatnya masih merasa terdaftar.
    .cause-2 = Perangkat baru didaftarkan beberapa menit lalu, dan belum semua server Microsoft mengenalnya.
    .cause-3 = Perangkat dipasang ulang atau disalin dari image, sehingga kuncinya tidak cocok lagi dengan entrinya.
    .background = Perangkat yang terdaftar atau bergabung memegang sebuah kunci, dan Entra ID memegang entrinya. Setiap kali proses masuk bergantung pada perangkat, keduanya harus cocok. Bila entri dihapus, perangkat tidak diberi tahu: perangkat itu terus mencoba dengan kunci yang tidak dikenal lagi oleh siapa pun, sampai didaftarkan ulang.
# en: ce921277
AADSTS50187 = Perangkat Anda tidak menunjukkan identitasnya
    .meaning = Organisasi Anda ingin tahu perangkat mana yang Anda pakai, dan Microsoft tidak dapat mengetahuinya dari aplikasi atau browser ini. Di browser, langkah ini kadang selesai dengan sendirinya. Akun dan kata sandi Anda baik-baik saja.
    .cause-1 = Browser tidak meneruskan identitas perangkat, misalnya di jendela privat atau tanpa ekstensi yang diperlukan.
    .cause-2 = Aplikasi membuka halaman masuk di jendelanya sendiri, yang tidak mengenal perangkat ini.
    .cause-3 = Perangkat tidak terdaftar, atau kehilangan sesi masuknya sendiri.
# en: 11bba1cf
AADSTS53000 = Perangkat ini tidak memenuhi aturan organisasi Anda
    .meaning = Identitas Anda diterima, tetapi aplikasi ini hanya terbuka di perangkat yang dikelola organisasi Anda dan sudah dinyatakan beres, dan perangkat ini tidak termasuk. Akun dan kata sandi Anda baik-baik saja.
    .cause-1 = Ini bukan perangkat kerja, atau belum pernah disiapkan untuk kerja.
    .cause-2 = Ini perangkat kerja, tetapi ada yang belum beres: pembaruan, enkripsi, kunci layar, atau perlindungan antivirus.
    .cause-3 = Browser tidak memberi tahu perangkat mana yang dipakai, misalnya di jendela privat atau tanpa profil kerja.
    .cause-4 = Orang itu masuk dengan kode yang diketik di layar lain, atau di aplikasi yang tidak dapat menunjukkan perangkat mana yang dipakai.
    .search = perangkat tidak patuh, perangkat tidak memenuhi kebijakan, device not compliant, Intune compliance, Portal Perusahaan, Company Portal
# en: 501be863
AADSTS53001 = Aplikasi ini memerlukan komputer organisasi Anda
    .meaning = Identitas Anda diterima, tetapi aplikasi ini hanya terbuka di komputer yang termasuk dalam domain jaringan organisasi Anda, dan komputer ini tidak termasuk. Akun dan kata sandi Anda baik-baik saja.
    .cause-1 = Ini bukan komputer yang disiapkan organisasi Anda.
    .cause-2 = Ini memang komputer organisasi, tetapi pendaftarannya di Microsoft belum selesai, seperti dapat terjadi pada jam-jam pertama atau di luar jaringan kantor.
    .cause-3 = Browser tidak memberi tahu perangkat mana yang dipakai, misalnya di jendela privat atau tanpa profil kerja.
    .cause-4 = Orang itu masuk dengan kode yang diketik di layar lain, atau di aplikasi yang tidak dapat menunjukkan perangkat mana yang dipakai.
    .search = perangkat tidak bergabung domain, komputer belum join domain, device not domain joined, hybrid joined
# en: a7f9cd37
AADSTS53002 = Organisasi Anda meminta aplikasi lain untuk ini
    .meaning = Identitas Anda diterima, tetapi organisasi Anda hanya mengizinkan orang membukanya di aplikasi yang dapat dilindunginya, dan aplikasi yang Anda pakai tidak termasuk. Akun dan kata sandi Anda baik-baik saja.
    .search = aplikasi yang disetujui, perlindungan aplikasi, approved app, app protection
# en: b59a7104
AADSTS135011 = Perangkat ini dinonaktifkan untuk kerja
    .meaning = Organisasi Anda punya daftar perangkat yang dipakai untuk bekerja, dan perangkat yang Anda pakai untuk masuk ini dinonaktifkan di sana. Akun dan kata sandi Anda baik-baik saja. Harus ada orang di organisasi yang mengaktifkan perangkat itu kembali.
    .cause-1 = Administrator atau aturan otomatis menonaktifkan perangkat itu, misalnya karena lama tidak dipakai atau dianggap hilang.
    .cause-2 = Orang itu melaporkannya hilang di halaman Perangkat miliknya sendiri.
    .cause-3 = Koneksi tersimpan, alur, atau integrasi masih memakai sesi masuk dari perangkat yang kini dinonaktifkan.
    .background = Perangkat yang terdaftar atau bergabung punya objek di Entra ID dan masuk bersama orangnya. Bila objek itu dinonaktifkan, semua sesi masuk yang bertumpu padanya ditolak, termasuk yang dulu dibuat aplikasi di perangkat itu dan masih disimpan.
# en: 534fe3e1
AADSTS530001 = Browser ini tidak dapat menunjukkan perangkat mana yang Anda pakai
    .meaning = Organisasi Anda hanya membuka aplikasi ini di perangkat yang dikenalnya, dan browser ini tidak dapat memberi tahu perangkat mana yang dipakai. Perangkatnya sendiri mungkin sudah beres. Akun dan kata sandi Anda baik-baik saja.
    .cause-1 = Browser ini bukan browser yang dapat menunjukkan perangkat, atau belum disiapkan untuk itu.
    .cause-2 = Ini jendela privat, cookie diblokir, atau Edge tidak masuk dengan akun kantor.
    .cause-3 = Aplikasi menampilkan halaman masuk di browser kecilnya sendiri, seperti beberapa aplikasi di ponsel.
    .cause-4 = Kotak yang meminta sertifikat perangkat dibatalkan.
    .background = Perangkat kerja punya sertifikat atau kunci yang membuktikan identitasnya. Microsoft meminta bukti itu kepada browser, dan hanya browser tertentu yang dapat menyerahkannya, itu pun hanya di jendela biasa. Tanpa bukti itu, perangkat dianggap tidak dikenal, sebaik apa pun perawatannya.
# en: 21023fa0
AADSTS530002 = Ada yang belum beres di perangkat kerja ini
    .meaning = Organisasi Anda mengenal dan mengelola perangkat ini, tetapi sejauh ini belum menyatakannya beres, dan aplikasi ini hanya terbuka di perangkat yang sudah beres. Akun dan kata sandi Anda baik-baik saja. Di kebanyakan organisasi, Portal Perusahaan menunjukkan apa yang kurang.
    .cause-1 = Ada sesuatu di perangkat yang tidak seperti yang diminta organisasi Anda: pembaruan, enkripsi, kunci layar, atau perlindungan antivirus.
    .cause-2 = Perangkat baru saja disiapkan atau diperbaiki, dan kabarnya belum sampai ke Microsoft.
    .cause-3 = Perangkat sudah lama tidak melapor, sehingga laporan baik terakhirnya sudah kedaluwarsa.
    .cause-4 = Tidak ada kebijakan kepatuhan yang ditetapkan untuknya, dan organisasi menganggap perangkat seperti itu tidak patuh.
    .background = Sistem pengelolaan seperti Intune memeriksa perangkat dari waktu ke waktu dan memberi tahu Entra ID apakah perangkat itu patuh (compliant). Ketika orang masuk, hanya laporan terakhir itu yang dilihat. Jadi, perlu waktu sampai perbaikan di perangkat ikut dihitung.
# en: 4c3e19e2
AADSTS530003 = Ini hanya terbuka di perangkat yang dikelola organisasi Anda
    .meaning = Identitas Anda diterima, tetapi aplikasi ini hanya terbuka di perangkat yang dikelola organisasi Anda, dan perangkat Anda tidak dikenali sebagai salah satunya. Akun dan kata sandi Anda baik-baik saja.
    .cause-1 = Ini bukan perangkat kerja, atau belum pernah disiapkan untuk kerja.
    .cause-2 = Ini perangkat kerja, tetapi aplikasi atau browser tidak dapat menunjukkannya, misalnya di jendela privat, di alat tanpa jendela, atau di browser yang lain dari biasanya.
    .cause-3 = Perangkat itu pernah dikelola, tetapi pendaftarannya hilang atau dihapus.
    .search = perangkat harus dikelola, perangkat belum terdaftar, device must be managed, registered device
# en: ea026a84
AADSTS530004 = Organisasi lain itu belum menerima perangkat Anda
    .meaning = Anda tamu di organisasi pemilik aplikasi ini, dan aturannya meminta perangkat yang diurus sebuah organisasi. Organisasi itu tidak atau belum mengandalkan keterangan organisasi Anda tentang perangkat Anda. Biasanya hanya administrator di sana yang dapat mengubahnya.
    .cause-1 = Organisasi yang mengundang Anda belum mengatur kepercayaan pada perangkat organisasi lain.
    .cause-2 = Perangkat itu juga tidak dikelola organisasi Anda sendiri, atau browser tidak menunjukkannya, misalnya di jendela privat.
    .cause-3 = Aturan meminta aplikasi tertentu, dan tamu tidak dapat memenuhinya.
    .background = Perangkat tamu terdaftar di penyewa asal tamu itu. Penyewa yang mengundang hanya dapat melihat apakah perangkat itu patuh (compliant) atau gabungan hibrid (hybrid joined) bila pengaturan akses lintas penyewanya memercayai klaim seperti itu dari sana. Tempatnya di pengaturan akses masuk (inbound) pada penyewa pemilik aplikasi.
# en: ee1a39ed
AADSTS530021 = Di ponsel atau tablet, hanya aplikasi tertentu yang boleh membukanya
    .meaning = Identitas Anda diterima, tetapi di ponsel dan tablet organisasi Anda hanya mengizinkan aplikasi tertentu untuk membukanya, dan aplikasi yang Anda pakai tidak termasuk. Akun dan kata sandi Anda baik-baik saja.
    .cause-1 = Yang dipakai adalah aplikasi email bawaan ponsel, browser lain, atau aplikasi dari pembuat lain.
    .cause-2 = Add-in atau aplikasi kecil di dalam aplikasi yang diizinkan meminta akses sendiri: persetujuan untuk aplikasi induknya tidak berlaku baginya.
    .cause-3 = Akunnya adalah akun tamu. Tamu tidak dapat memenuhi aturan ini.
    .background = Akses Bersyarat dapat meminta aplikasi klien yang disetujui: salah satu dari daftar tetap aplikasi Microsoft yang dapat dikelola dan dihapus datanya oleh organisasi. Aplikasi lain tidak dapat ditambahkan ke daftar itu. Syarat yang lebih baru, yang meminta kebijakan perlindungan aplikasi, menerima lebih banyak aplikasi.
# en: c8889f02
AADSTS530033 = Masuk dengan kode tidak cukup di sini
    .meaning = Anda mengetik kode agar perangkat atau program lain dapat masuk. Organisasi Anda meminta perangkat itu membuktikan bahwa perangkat itu terkelola, dan dengan kode hal itu tidak mungkin. Akun dan kata sandi Anda baik-baik saja.
    .cause-1 = Alat atau skrip masuk dengan kode, padahal dapat membuka jendela masuk.
    .cause-2 = Perangkat yang menunggu kode, seperti layar ruang rapat atau televisi, tidak dapat masuk dengan cara lain.
    .cause-3 = Seseorang mengirimi Anda kode itu. Bila demikian, aturan ini baru saja melindungi Anda.
    .background = Dengan kode perangkat, orang masuk di satu tempat dan hasilnya dikirim ke tempat lain. Entra ID dapat memeriksa perangkat tempat browser berada, tetapi tidak dapat memeriksa perangkat yang menerima token, bahkan bila keduanya komputer yang sama. Jadi, kebijakan yang meminta perangkat patuh atau bergabung tidak pernah dapat dipenuhi dengan cara ini.
# en: b7c877f3
AADSTS700003 = Perangkat ini tidak lagi tercatat di organisasi Anda
    .meaning = Perangkat ini masih merasa terdaftar di organisasi Anda, tetapi entrinya di sana sudah dihapus. Perangkat harus didaftarkan lagi. Akun dan kata sandi Anda baik-baik saja, dan perangkat lain tetap berfungsi.
    .meaning-tenant = Perangkat ini masih merasa terdaftar di organisasi “{ $tenant }”, tetapi entrinya di sana sudah dihapus. Perangkat harus didaftarkan lagi. Akun dan kata sandi Anda baik-baik saja, dan perangkat lain tetap berfungsi.
    .cause-1 = Perangkat itu sudah lama tidak dipakai, lalu dikeluarkan dari daftar ketika daftar dibersihkan.
    .cause-2 = Administrator menghapusnya, atau perangkat itu disiapkan ulang atau dialihkan ke orang lain.
    .cause-3 = Akun komputernya dipindahkan atau dihapus di direktori milik organisasi, dan sinkronisasi mengikutinya.
    .cause-4 = Koneksi tersimpan atau alur masih memakai sesi masuk dari perangkat yang sudah tidak ada.
    .background = Bila didaftarkan atau bergabung, perangkat mendapat identitas sendiri: separuhnya ada di perangkat, separuhnya lagi di Entra ID. Sesi masuk di perangkat bertumpu padanya. Bila separuh yang di Entra ID hilang, hanya pendaftaran baru yang membantu. Caranya tergantung jenisnya: terdaftar, bergabung (joined), atau gabungan hibrid (hybrid joined).
