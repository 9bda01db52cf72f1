# en: 7b9976ba
AADB2C90053 = Situs ini tidak mengenal akun itu
    .meaning = Tidak ada akun dengan nama ini di situs yang ingin Anda masuki. Paling sering alamatnya salah ketik, atau Anda mendaftar dengan alamat lain atau dengan tombol penyedia lain.
# en: 7f6e249e
AADB2C90111 = Akun Anda di situs ini terkunci
    .meaning = Akun ini dikunci dan tidak akan terbuka sendiri setelah beberapa waktu. Hanya pengelola situs yang dapat membukanya.
# en: 1f3e9bf5
AADB2C90128 = Akun yang diingat situs ini sudah tidak ada
    .meaning = Situs melanjutkan sesi masuk Anda yang dulu, padahal akunnya sudah dihapus. Masuklah dengan akun Anda yang lain, atau daftar lagi.
    .cause-1 = Anda atau pengelola situs menghapus akun itu.
    .cause-2 = Akun itu dibuat ulang, dan situs masih menyimpan sesi masuk dari akun lama.
# en: 82ef7ea5
AADB2C99002 = Tampaknya Anda belum punya akun di situs ini
    .meaning = Situs tidak menemukan akun untuk cara masuk yang Anda pakai. Daftar dulu, atau gunakan cara yang Anda pakai ketika mendaftar.
    .cause-1 = Anda belum mendaftar di situs ini.
    .cause-2 = Anda mendaftar dengan alamat email lain, atau dengan tombol penyedia lain.
    .cause-3 = Halaman masuk situs ini tidak membuatkan akun untuk orang yang datang lewat tombol penyedia lain.
    .cause-4 = Akunnya sudah dihapus.
# en: 8f94f3e0
AADSTS50034 = Microsoft tidak menemukan akun ini di sini
    .meaning = Tidak ada akun dengan nama ini di organisasi yang ingin Anda masuki. Paling sering namanya salah ketik, atau akun itu milik organisasi lain.
    .meaning-tenant = Tidak ada akun dengan nama ini di organisasi “{ $tenant }”, yang disebut dalam permintaan ini. Paling sering namanya salah ketik, atau akun itu milik organisasi lain.
    .meaning-tenant-user = Tidak ada akun “{ $user }” di organisasi “{ $tenant }”, yang disebut dalam permintaan ini. Paling sering namanya salah ketik, atau akun itu milik organisasi lain.
    .cause-1 = Namanya salah ketik, atau yang diketik adalah nama lama atau alamat email yang bukan nama untuk masuk.
    .cause-2 = Akun itu milik organisasi lain, dan belum ada yang mengundangnya ke sini sebagai tamu.
    .cause-3 = Aplikasi mengarahkan orang ke organisasi yang salah.
    .cause-4 = Akun sudah dihapus, atau belum disinkronkan dari direktori milik organisasi.
    .search = akun tidak ditemukan, pengguna tidak ditemukan, username tidak ditemukan, akun tidak ada, user not found
# en: fb619c93
AADSTS50053 = Proses masuk dikunci untuk sementara
    .meaning = Terlalu banyak percobaan dengan kata sandi yang salah, atau percobaan ini datang dari alamat internet yang dianggap berbahaya oleh Microsoft. Penguncian ini melindungi akun Anda. Penguncian karena kata sandi yang salah berakhir sendiri setelah beberapa waktu.
    .cause-1 = Terlalu banyak kata sandi yang salah, sering dari ponsel atau aplikasi yang masih memakai kata sandi lama.
    .cause-2 = Orang lain sedang menebak kata sandi akun ini.
    .cause-3 = Percobaan itu datang dari alamat yang dikenal sebagai asal serangan, seperti beberapa VPN dan proksi. Bila demikian, kata sandi yang benar pun ditolak.
    .search = akun terkunci, akun dikunci, terlalu banyak salah password, akun diblokir sementara, account locked, smart lockout
# en: eeff4328
AADSTS50057 = Akun ini dinonaktifkan
    .meaning = Akun itu ada, tetapi organisasi menonaktifkannya, sehingga tidak ada yang dapat masuk dengan akun itu. Mencoba lagi tidak mengubah apa pun: harus ada orang di organisasi itu yang mengaktifkannya kembali.
    .cause-1 = Administrator menonaktifkan akun itu, dengan sengaja atau karena keliru.
    .cause-2 = Akun itu dinonaktifkan di Active Directory milik organisasi, atau oleh aturan otomatis untuk akun yang tidak terpakai atau yang pemiliknya keluar.
    .cause-3 = Itu akun tamu, dan organisasi pemilik aplikasi menonaktifkannya.
    .search = akun dinonaktifkan, akun tidak aktif, akun diblokir, account disabled, user disabled
# en: 13568d2a
AADSTS50135 = Ganti kata sandi Anda sebelum melanjutkan
    .meaning = Microsoft melihat tanda bahwa orang lain mungkin mengetahui kata sandi Anda atau mencoba memakai akun Anda. Karena itu Microsoft meminta kata sandi baru dulu. Ini untuk melindungi Anda, dan tidak berarti Anda melakukan kesalahan.
    .cause-1 = Kata sandi itu ditemukan di antara kata sandi yang dicuri.
    .cause-2 = Cara akun ini dipakai masuk tampak tidak biasa: negara lain, jaringan yang aneh, atau pola yang dikenal dari serangan.
    .cause-3 = Administrator menandai akun itu sebagai akun yang disusupi.
    .background = Microsoft Entra ID Protection menilai seberapa besar kemungkinan akun dikuasai orang lain. Bila risikonya tinggi, aturan organisasi dapat meminta perubahan kata sandi yang aman: pertama langkah kedua untuk masuk, lalu kata sandi baru. Orang yang belum menyiapkan langkah kedua tidak dapat melakukannya sendiri. Tamu di sini juga tidak: risikonya dinilai dan dihapus di organisasinya sendiri.
# en: 4df2b888
AADSTS500341 = Akun ini sudah dihapus
    .meaning = Organisasi menghapus akun ini, dengan sengaja atau karena keliru, sehingga tidak ada yang dapat masuk dengan akun itu. Bila keliru, akun dapat dipulihkan selama 30 hari.
    .meaning-tenant-user = Akun “{ $user }” di organisasi “{ $tenant }” sudah dihapus, dengan sengaja atau karena keliru, sehingga tidak ada yang dapat masuk dengan akun itu. Bila keliru, akun dapat dipulihkan selama 30 hari.
    .cause-1 = Orang itu keluar, atau akunnya dihapus karena tidak terpakai.
    .cause-2 = Akun yang disinkronkan dihapus atau dipindahkan di Active Directory milik organisasi, atau dikeluarkan dari sinkronisasi.
    .cause-3 = Akun itu dibuat ulang, dan aplikasi, perangkat, atau alur masih memakai yang lama.
    .cause-4 = Itu akun tamu, dan organisasi lain itu menghapusnya.
# en: c5cfc317
AADSTS500571 = Akun tamu Anda di sana dinonaktifkan
    .meaning = Anda tamu di organisasi lain, dan organisasi itu menonaktifkan akun tamu Anda. Akun Anda di organisasi sendiri dan kata sandinya baik-baik saja. Hanya organisasi yang Anda kunjungi yang dapat mengaktifkannya.
    .cause-1 = Proyek atau akses yang menjadi alasan undangan Anda sudah berakhir.
    .cause-2 = Peninjauan atau aturan otomatis untuk tamu menganggap akun itu tidak terpakai.
    .cause-3 = Seseorang menonaktifkannya karena keliru.
# en: 29825d6b
AADSTS1003037 = Mungkin sudah ada akun dengan alamat email ini
    .meaning = Anda mencoba mendaftar, dan tampaknya alamat email ini sudah punya akun di sini. Jangan mendaftar, tetapi masuklah dengan cara yang sama seperti ketika akun itu dibuat.
    .cause-1 = Anda sudah pernah mendaftar, dengan kata sandi atau kode lewat email.
    .cause-2 = Anda pernah masuk dengan tombol penyedia lain, seperti Google atau Facebook, dan penyedia itu memberikan alamat yang sama.
    .cause-3 = Pengelola situs membuatkan akun itu untuk Anda.
