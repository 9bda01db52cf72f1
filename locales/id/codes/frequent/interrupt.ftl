# en: 354dd9e0
AADB2C90091 = Anda membatalkan proses masuk
    .meaning = Di halaman masuk situs ini, “Batal” dipilih, sehingga halaman kembali ke situs. Tidak ada yang gagal, dan tidak ada yang berubah.
    .search = masuk dibatalkan, login dibatalkan, tombol batal, user cancelled
# en: c6559685
AADB2C90118 = Anda memilih “Lupa kata sandi Anda?”
    .meaning = Halaman masuk memberi tahu situs bahwa Anda ingin mengatur ulang kata sandi. Situs harus membuka halaman untuk itu; tidak ada yang gagal.
    .search = lupa password, lupa kata sandi, reset password, atur ulang kata sandi
# en: fc68681b
AADSTS50058 = Belum ada yang masuk
    .meaning = Sebuah aplikasi mencari diam-diam apakah sudah ada sesi masuk, dan tidak menemukannya. Ini langkah pertama yang wajar; Anda akan diminta masuk.
    .cause-1 = Belum ada yang masuk dengan browser ini, atau semuanya sudah keluar.
    .cause-2 = Sesi masuk sebelumnya sudah berakhir, atau cookie-nya sudah dihapus.
    .cause-3 = Browser memblokir cookie pihak ketiga, sehingga aplikasi tidak dapat melihat sesi masuk yang ada.
    .search = silent sign-in, sesi tidak ditemukan, login_required, cookie pihak ketiga, third-party cookies
# en: 1681f269
AADSTS50125 = Ada satu halaman tentang kata sandi Anda lebih dulu
    .meaning = Ketika Anda masuk, Microsoft menyisipkan satu halaman: untuk membuat kata sandi baru, atau untuk menentukan cara mengatur ulang kata sandi kelak. Ini langkah biasa. Selesaikan, lalu Anda dapat melanjutkan.
# en: 796746cf
AADSTS50140 = Anda ditanya apakah ingin tetap masuk
    .meaning = Microsoft menyisipkan pertanyaan “Tetap masuk?”. Itu bagian biasa dari proses masuk. Bila Anda tidak pernah melihatnya atau tertahan di sana, mulai sekali lagi.
    .cause-1 = Anda melihat pertanyaan itu, menjawabnya, lalu melanjutkan. Tidak ada hal lain yang terjadi.
    .cause-2 = Halaman ditutup, dimuat ulang, atau ditinggalkan dengan tombol Kembali sebelum dijawab.
    .cause-3 = Browser atau jendela di dalam aplikasi tidak dapat menyimpan cookie, sehingga pertanyaan itu tidak berlanjut ke mana pun.
    .search = tetap masuk, KMSI, biarkan saya tetap masuk, stay signed in, keep me signed in
# en: 064ca060
AADSTS50158 = Satu langkah lagi menunggu Anda di halaman lain
    .meaning = Sejauh ini semuanya diterima Microsoft. Organisasi Anda meminta satu langkah lagi di halaman lain, seperti langkah kedua miliknya sendiri atau ketentuan yang perlu diterima. Selesaikan di sana, dan proses masuk berlanjut.
    .search = external security challenge, ketentuan penggunaan, terms of use, MFA pihak ketiga, Duo
    .cause-1 = Anda sedang diarahkan ke langkah kedua dari penyedia lain (Duo, Ping …) atau ke ketentuan penggunaan: langkah biasa.
    .cause-2 = Aplikasi atau skrip tidak dapat menampilkan halaman: misalnya masuk tanpa jendela, atau meminta layanan kedua seperti Microsoft Graph di latar belakang, dan aturannya berlaku untuk layanan itu.
    .cause-3 = Halaman lain itu ditutup, atau tidak terbuka.
    .background = Akses Bersyarat dapat mengarahkan orang ke halaman di luar Entra ID, yang kemudian mengirimnya kembali beserta jawabannya. Log mencatat kode ini ketika orang itu diarahkan ke sana, jadi kode ini muncul sekali meskipun semuanya berjalan baik. Itu juga berarti langkah pertama, biasanya kata sandi, sudah benar.
# en: eaee931f
AADSTS50199 = Anda ditanya apakah memang ingin membuka aplikasi ini
    .meaning = Sebuah aplikasi ingin agar Anda masuk lewat halaman ini, dan Microsoft bertanya apakah itu memang maksud Anda. Pertanyaan ini melindungi Anda. Jawab ya hanya bila Anda sendiri yang membuka aplikasi itu.
    .cause-1 = Aplikasi di perangkat Anda membuka browser agar Anda masuk: langkah biasa.
    .cause-2 = Aplikasi meminta diam-diam, sehingga pertanyaan itu tidak dapat ditampilkan.
    .cause-3 = Kode yang diketik berasal dari orang lain, yang ingin mendapatkan akses ke akun itu.
    .background = Aplikasi di ponsel atau komputer sering menerima jawabannya lewat skema alamatnya sendiri. Microsoft tidak dapat memeriksa siapa yang mendengarkan di sana, jadi orangnya yang ditanya. Pertanyaan yang sama muncul dalam alur kode perangkat (device code flow), karena perangkat yang menunggu mungkin milik orang asing.
# en: bee49b7e
AADSTS70016 = Menunggu Anda selesai masuk di perangkat lain
    .meaning = Sebuah perangkat menampilkan kode kepada Anda dan menunggu sampai Anda mengetiknya dan masuk di tempat lain. Sampai saat itu, perangkat mendapat jawaban ini setiap beberapa detik. Tidak ada masalah.
    .search = kode perangkat, device code, authorization pending, menunggu login di perangkat lain
# en: 1ce4dbf7
AADSTS90043 = Proses masuk Anda dipindahkan ke cloud Microsoft lain
    .meaning = Sebagian organisasi, seperti yang berada di cloud pemerintah AS atau Tiongkok, dipisahkan dari yang lain. Proses masuk Anda sedang diteruskan ke tempat yang tepat. Ini langkah biasa.
    .background = Microsoft menjalankan beberapa cloud yang terpisah. Aplikasi yang dimulai di salah satunya dapat diarahkan ke cloud lain bila di sanalah organisasi orang itu berada. Kode otorisasinya kemudian berasal dari cloud itu.
