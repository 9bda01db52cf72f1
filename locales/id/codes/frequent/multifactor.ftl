# en: 5cc78907
AADSTS50072 = Ada satu hal yang perlu disiapkan sebelum Anda bisa masuk
    .meaning = Kata sandi Anda diterima. Organisasi Anda kini juga meminta bukti kedua bahwa ini benar-benar Anda, dan di akun Anda belum ada bukti yang berlaku di sini. Setelah disiapkan, Anda dapat masuk.
    .cause-1 = Organisasi mulai meminta langkah kedua, atau memintanya dari tempat yang baru.
    .cause-2 = Tidak ada aplikasi autentikator, kunci keamanan, atau telepon yang terdaftar untuk akun ini.
    .cause-3 = Aplikasi atau alat masuk diam-diam di latar belakang, sehingga halaman untuk menyiapkannya tidak dapat ditampilkan.
    .search = daftar MFA, cara mengatur authenticator, informasi tambahan diperlukan, verifikasi dua langkah, more information required
# en: 356acac1
AADSTS50074 = Langkah kedua diperlukan dan belum selesai
    .meaning = Kata sandi Anda diterima, tetapi bukti kedua bahwa ini benar-benar Anda masih kurang: langkah itu sudah diminta dan belum diselesaikan, atau aplikasi tidak memberi Anda jalan untuk melakukannya. Anda dapat mencoba lagi sekarang.
    .search = MFA diperlukan, verifikasi dua langkah, autentikasi kuat, strong authentication
# en: f2682d3c
AADSTS50076 = Langkah kedua diperlukan untuk masuk
    .meaning = Kata sandi atau sesi masuk Anda sebelumnya diterima, dan aplikasi ini juga meminta bukti kedua bahwa ini benar-benar Anda. Paling sering aplikasi meminta di latar belakang, sehingga langkah itu tidak dapat ditampilkan. Tidak ada masalah dengan akun Anda.
    .cause-1 = Aplikasi atau alat masuk diam-diam di latar belakang, sehingga tidak dapat menampilkan permintaan.
    .cause-2 = Aturan organisasi meminta langkah kedua, misalnya karena jaringan atau tempatnya baru.
    .cause-3 = Sebelumnya orang itu masuk tanpa langkah kedua, sedangkan aplikasi ini meminta lebih.
    .search = MFA diperlukan, autentikasi multifaktor, verifikasi dua langkah, default keamanan, security defaults
# en: 0d244e39
AADSTS50078 = Sudah waktunya melakukan langkah kedua lagi
    .meaning = Anda sudah melakukan langkah kedua beberapa waktu lalu, dan organisasi Anda hanya mengakuinya untuk waktu terbatas. Lakukan sekali lagi, lalu Anda dapat melanjutkan. Tidak ada masalah dengan akun Anda.
    .meaning-resource = Anda sudah melakukan langkah kedua beberapa waktu lalu, dan organisasi Anda hanya mengakuinya untuk waktu terbatas. Untuk layanan “{ $resource }”, langkah itu harus dilakukan sekali lagi. Tidak ada masalah dengan akun Anda.
    .cause-1 = Masa perangkat diingat setelah langkah kedua, yang dihitung dalam hari, sudah habis.
    .cause-2 = Aturan organisasi meminta orang masuk lagi dari waktu ke waktu.
    .cause-3 = Alat atau skrip melanjutkan sesi masuk dari beberapa hari atau minggu lalu, dan tidak dapat menampilkan langkah itu.
# en: 5ef30234
AADSTS50079 = Siapkan cara kedua untuk membuktikan bahwa ini Anda
    .meaning = Kata sandi Anda diterima. Aplikasi ini juga meminta bukti kedua bahwa ini benar-benar Anda, dan di akun Anda belum ada bukti yang berlaku di sini. Setelah disiapkan, Anda dapat masuk.
    .cause-1 = Tidak ada aplikasi autentikator, kunci keamanan, atau telepon yang terdaftar untuk akun ini.
    .cause-2 = Akun masuk lewat layanan federasi milik organisasi, dan layanan itu tidak melaporkan adanya langkah kedua.
    .cause-3 = Aplikasi atau alat masuk diam-diam di latar belakang, sehingga halaman untuk menyiapkannya tidak dapat ditampilkan.
    .search = daftar MFA, cara mengatur authenticator, informasi tambahan diperlukan, verifikasi dua langkah, more information required
# en: 36e1d9d4
AADSTS50086 = Langkah kedua terputus dan tidak dapat dilanjutkan
    .meaning = Layanan Microsoft untuk langkah kedua menghentikan percobaan ini. Mengulang langkah yang sama mungkin tidak membantu, tetapi cara lain bisa berhasil. Microsoft tidak menjelaskan secara terbuka apa penyebabnya.
# en: 009f1e93
AADSTS50181 = Kode sekali pakai tidak diterima
    .meaning = Kode itu tidak dapat dipastikan. Paling sering kodenya salah ketik, kedaluwarsa, atau sudah diganti dengan yang lebih baru. Anda dapat mencoba lagi sekarang.
# en: 2249e886
AADSTS50182 = Kode sekali pakai Anda sudah kedaluwarsa
    .meaning = Kode yang Anda ketik sudah terlalu lama: Microsoft menerima setiap kode hanya untuk waktu singkat. Halaman mungkin hanya menyebutnya salah. Minta kode baru dan segera ketik.
    .cause-1 = Pesan berisi kode itu terlambat tiba atau terlambat dibuka.
    .cause-2 = Kode yang diketik berasal dari pesan yang lebih lama.
    .background = Tamu yang tidak punya akun kantor atau akun Microsoft, dan pelanggan aplikasi tertentu, masuk dengan kode yang dikirim lewat email. Kode untuk tamu berlaku setengah jam.
# en: e13a104f
AADSTS50183 = Kode sekali pakai Anda tidak dapat diperiksa
    .meaning = Microsoft tidak dapat memastikan apakah kode yang Anda ketik benar, karena ada gangguan di pihaknya. Meski begitu, halaman mungkin menyebut kodenya salah. Anda tidak melakukan kesalahan: minta kode baru.
# en: 119817a1
AADSTS50184 = Microsoft tidak menemukan kode sekali pakai untuk Anda
    .meaning = Anda mengetik kode sekali pakai, tetapi di Microsoft tidak ada kode yang tercatat untuk akun ini di sini. Paling sering kodenya sudah kedaluwarsa, sudah terpakai, atau dikirim untuk alamat lain. Minta kode baru.
    .cause-1 = Kode sudah kedaluwarsa atau terpakai, sehingga tidak ada lagi yang tersimpan.
    .cause-2 = Kode dikirim ke alamat lain, atau untuk organisasi lain, bukan yang ada di halaman ini.
    .cause-3 = Halaman terbuka terlalu lama, atau proses masuk dimulai di tab lain.
# en: 235ef926
AADSTS54009 = Cara masuk ini tidak cukup di sini
    .meaning = Yang ingin Anda buka memerlukan langkah kedua, dan cara masuk yang Anda pakai tidak dapat digunakan untuk itu. Masuklah dengan cara lain. Bila tidak ada, meja bantuan dapat memberikannya.
    .background = Pesan Microsoft tidak menyebut metode mana yang dimaksud. Salah satu yang tidak pernah dihitung sebagai langkah kedua adalah kode QR dengan PIN, yang dibuat untuk perangkat bersama dan untuk aplikasi yang tidak meminta langkah kedua.
# en: 8251d3e7
AADSTS54010 = Setelah masuk dengan cara ini, langkah kedua tidak dapat disiapkan
    .meaning = Anda hendak menyiapkan langkah kedua, tetapi hal itu tidak diizinkan setelah masuk dengan cara yang Anda pakai. Ini mencegah orang asing menambahkan metode miliknya. Masuklah dengan cara lain, atau minta Kode Akses Sementara (Temporary Access Pass) kepada meja bantuan.
    .background = Pesan Microsoft tidak menyebut metode mana yang dimaksud. Untuk mendaftarkan metode, diperlukan cara masuk yang lebih kuat daripada yang diberikan sebagian metode, atau Kode Akses Sementara (Temporary Access Pass).
# en: 3c22f4c6
AADSTS135016 = Organisasi Anda tidak mengizinkan passkey di sini
    .meaning = Anda mencoba masuk dengan passkey (kunci sandi) atau kunci keamanan, dan organisasi Anda mematikan cara itu untuk akun Anda. Akun Anda baik-baik saja; masuklah dengan cara lain.
    .cause-1 = Organisasi belum pernah mengaktifkan passkey, atau hanya mengizinkannya untuk orang tertentu.
    .cause-2 = Aturannya berubah setelah Anda menyiapkan passkey itu.
    .cause-3 = Merek atau model kunci keamanan Anda tidak ada dalam daftar organisasi.
# en: a6c1e06f
AADSTS500121 = Langkah kedua untuk masuk tidak berhasil
    .meaning = Kata sandi Anda diterima, tetapi langkah kedua tidak selesai: permintaan ditolak atau tidak dijawab tepat waktu, kode tidak cocok, atau ponsel tidak dapat dihubungi. Anda dapat mencoba lagi sekarang.
    .cause-1 = Permintaan tidak dijawab tepat waktu, atau ditolak.
    .cause-2 = Kode salah ketik, atau sudah diganti dengan yang lebih baru.
    .cause-3 = Ponsel baru, sedang offline, atau sudah diatur ulang, sehingga metode yang terdaftar untuk akun ini tidak berfungsi lagi.
    .cause-4 = Orang lain mencoba masuk dengan kata sandi akun ini.
    .search = MFA gagal, verifikasi ditolak, notifikasi Authenticator tidak muncul, kode salah, ganti HP Authenticator, MFA denied
# en: 7a5d3886
AADSTS500173 = Microsoft tidak dapat memeriksa apakah sertifikat Anda berlaku
    .meaning = Sebelum menerima sertifikat Anda, Microsoft harus melihat daftar sertifikat yang sudah dicabut, dan daftar itu tidak dapat diambil. Sertifikat Anda mungkin baik-baik saja. Organisasi Anda harus membuat daftar itu dapat dijangkau.
    .meaning-code = Sebelum menerima sertifikat Anda, Microsoft harus melihat daftar sertifikat yang sudah dicabut. Tempat penyimpanan daftar itu menjawab dengan kesalahan { $code }. Sertifikat Anda mungkin baik-baik saja. Organisasi Anda harus membuat daftar itu dapat dijangkau.
    .cause-1 = Firewall atau server web menolak unduhan daftar itu oleh Microsoft. Kesalahannya sering berbunyi Forbidden.
    .cause-2 = Daftar itu dipindahkan, atau server yang menyimpannya mati.
    .cause-3 = Alamatnya internal dan tidak dapat dijangkau dari internet.
    .background = Setiap otoritas sertifikat menerbitkan daftar sertifikat yang dicabut, yaitu CRL. Bila alamatnya diatur, Microsoft Entra ID mengunduh daftar itu ketika orang masuk dan menyimpannya sampai pembaruan berikutnya. Selama daftar itu tidak dapat diunduh, sertifikat semua orang dari otoritas itu ditolak.
# en: 91b0ecb2
AADSTS500186 = Anda tidak boleh masuk dengan sertifikat ini
    .meaning = Organisasi Anda menetapkan syarat untuk masuk dengan sertifikat atau kartu pintar, dan syarat itu tidak terpenuhi. Akun Anda baik-baik saja, dan biasanya ada cara lain untuk masuk.
    .cause-1 = Masuk dengan sertifikat tidak diaktifkan untuk akun ini.
    .cause-2 = Sertifikat yang dipilih bukan yang diperuntukkan bagi proses masuk.
    .cause-3 = Penerbit sertifikat itu tidak termasuk penerbit yang boleh dipakai orang ini.
# en: 26879910
AADSTS500342 = Masuk dengan ponsel belum disiapkan untuk akun Anda
    .meaning = Anda mencoba masuk dengan menyetujuinya di ponsel, tanpa mengetik kata sandi, dan cara itu belum disiapkan untuk akun ini. Akun Anda baik-baik saja: masuklah dengan cara lain, lalu siapkan cara ini.
    .cause-1 = Masuk dengan ponsel belum pernah disiapkan, atau hanya untuk akun lain.
    .cause-2 = Ponsel Anda baru, dan penyiapan yang lama tidak berlaku di sana.
    .cause-3 = Administrator menghapus ponsel itu dari akun.
# en: 4d58c21b
AADSTS500343 = Proses masuk dengan ponsel tidak dapat dimulai
    .meaning = Microsoft tidak dapat memulai proses masuk yang akan Anda setujui di ponsel. Ini tidak berkaitan dengan Anda atau kata sandi Anda. Coba sekali lagi, atau masuklah dengan cara lain.
# en: 27d7ae32
AADSTS500344 = Tidak ditemukan akun untuk kunci keamanan Anda
    .meaning = Anda memakai kunci keamanan atau passkey (kunci sandi), dan Microsoft tidak menemukan akun yang menjadi tujuannya. Paling sering kunci itu disiapkan untuk akun atau organisasi lain.
    .cause-1 = Kunci atau passkey itu milik akun Anda yang lain, misalnya akun pribadi.
    .cause-2 = Akun tempat kunci itu dulu disiapkan sudah dihapus atau dibuat ulang.
    .cause-3 = Proses masuk menuju organisasi lain, bukan organisasi tempat kunci itu terdaftar.
# en: 2f8f86d8
AADSTS501811 = Di Microsoft tidak ada kode yang tercatat untuk akun ini
    .meaning = Anda mengetik kode sekali pakai, tetapi Microsoft tidak punya kode untuk dibandingkan dengannya. Paling sering kodenya sudah kedaluwarsa atau berasal dari percobaan sebelumnya. Minta kode baru dan segera ketik.
