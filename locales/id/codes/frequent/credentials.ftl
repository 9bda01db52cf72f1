# en: f4114e8d
AADB2C90054 = Data akun yang diketik tidak cocok
    .meaning = Yang diketik tidak sama dengan yang tercatat di situs ini untuk akun Anda. Anda dapat mencoba lagi, tetapi setelah beberapa kali salah situs dapat mengunci akun untuk sementara.
    .search = salah password, kata sandi salah, login gagal, username atau password salah, invalid credentials
# en: 9162e675
AADB2C90157 = Terlalu banyak percobaan di halaman ini
    .meaning = Yang diketik di halaman ini terlalu sering ditolak, sehingga halaman berhenti. Mulai lagi dari situsnya, dan periksa dulu apa yang Anda ketik: terlalu banyak kata sandi yang salah dapat mengunci akun untuk sementara.
    .cause-1 = Kata sandi, nama, atau kode yang salah diketik berulang kali.
    .cause-2 = Pendaftaran dengan alamat email yang sudah punya akun.
    .cause-3 = Pemeriksaan buatan situs itu sendiri menolak semuanya karena tidak berfungsi.
# en: 68052f7a
AADB2C90225 = Nama pengguna atau kata sandi tidak cocok
    .meaning = Yang diketik tidak sama dengan yang tercatat di situs ini untuk akun Anda. Anda dapat mencoba lagi, tetapi setelah beberapa kali salah situs dapat mengunci akun untuk sementara.
    .cause-1 = Nama atau kata sandi salah ketik.
    .cause-2 = Orang itu mendaftar dengan tombol penyedia lain, jadi tidak ada kata sandi di situs ini.
    .cause-3 = Yang benar pun ditolak: bagian kebijakan kustom yang memeriksa kata sandi (login-NonInteractive) salah diatur.
    .search = salah password, kata sandi salah, username atau password salah, invalid username or password
# en: 80f0e5be
AADSTS50012 = Aplikasi tidak dapat membuktikan identitasnya
    .meaning = Setiap aplikasi punya rahasia atau sertifikat sendiri, dan Microsoft tidak menerima yang ditunjukkan aplikasi ini. Akun dan kata sandi Anda baik-baik saja. Hanya pengelola aplikasi yang dapat memperbaikinya.
    .cause-1 = Sertifikat atau kunci yang dipakai aplikasi untuk menandatangani bukan yang terdaftar untuknya.
    .cause-2 = Pernyataan bertanda tangan dari aplikasi sudah terlalu lama, atau jam servernya salah.
    .cause-3 = Rahasia klien salah atau kedaluwarsa. Jawaban yang lebih baru memberi kode tersendiri untuk hal ini.
    .cause-4 = Penyewa menerima sertifikat menurut penerbit dan nama subjeknya, dan rantai atau nama sertifikat ini tidak ada dalam daftarnya.
# en: a3925336
AADSTS50017 = Sertifikat masuk Anda tidak dapat dipastikan
    .meaning = Anda masuk dengan sertifikat, sering kali dari kartu pintar, dan Microsoft tidak dapat memastikannya. Paling sering ada yang kurang dalam pengaturan sertifikat organisasi Anda, atau daftar sertifikat yang dicabut tidak dapat dibaca.
    .cause-1 = Otoritas yang menerbitkan sertifikat itu, atau otoritas di atasnya, tidak termasuk otoritas tepercaya penyewa.
    .cause-2 = Daftar pencabutan (CRL) tidak dapat dijangkau dari internet, terlalu lambat diunduh, atau sudah usang.
    .cause-3 = Delta CRL diatur tanpa CRL dasar.
    .cause-4 = Pengidentifikasi kunci atau kebijakan sertifikat tidak selaras di sepanjang rantai.
    .cause-5 = Ada beberapa sertifikat, dan yang dipilih bukan yang tepat.
    .background = Microsoft Entra ID menyusun rantai dari sertifikat orang itu sampai ke otoritas akar yang dipercaya penyewa Anda. Di sepanjang rantai, daftar pencabutan setiap otoritas diperiksa, bila diatur. Satu otoritas yang hilang atau satu daftar yang tidak terbaca sudah cukup untuk menghentikan proses masuk.
# en: 3e592e79
AADSTS50054 = Itu kata sandi Anda yang lama
    .meaning = Kata sandi yang diketik dulu memang milik Anda, tetapi sejak itu sudah diganti. Masuklah dengan yang baru.
    .cause-1 = Browser, ponsel, atau aplikasi masih mengisikan kata sandi lama.
    .cause-2 = Yang lama terketik karena kebiasaan.
    .cause-3 = Orang lain mengganti kata sandi itu: organisasi Anda atau, meski jarang, orang asing.
# en: 11012c4d
AADSTS50055 = Kata sandi Anda sudah kedaluwarsa
    .meaning = Akunnya berfungsi, tetapi kata sandinya sudah terlalu lama, atau diberikan hanya agar Anda membuat kata sandi sendiri. Buat kata sandi baru, lalu Anda dapat masuk.
    .search = password kedaluwarsa, kata sandi kedaluwarsa, password expired, password habis masa berlaku
# en: 24d949ca
AADSTS50056 = Tidak ada kata sandi yang tercatat untuk akun ini
    .meaning = Akun itu ada, tetapi Microsoft tidak menyimpan kata sandinya untuk dibandingkan. Paling sering akun itu memang untuk cara masuk lain, atau kata sandinya belum disalin dari direktori milik organisasi.
# en: 07186400
AADSTS50126 = Nama atau kata sandi tidak cocok
    .meaning = Yang diketik tidak sama dengan yang tercatat di Microsoft untuk akun ini. Anda dapat mencoba lagi, tetapi terlalu banyak percobaan akan mengunci akun untuk sementara.
    .cause-1 = Nama atau kata sandi salah ketik: Caps Lock, atau bahasa keyboard yang lain.
    .cause-2 = Kata sandi sudah diganti, tetapi ponsel, aplikasi, atau browser masih mengisikan yang lama.
    .cause-3 = Kata sandi baru belum sampai ke Microsoft dari direktori milik organisasi.
    .cause-4 = Kata sandinya benar, tetapi untuk akun lain: akun pribadi, atau akun di organisasi lain.
    .search = salah password, kata sandi salah, password tidak bisa dipakai, username atau password salah, login gagal, invalid username or password
# en: 269b3590
AADSTS50141 = Kunci yang dipakai adalah milik akun lain
    .meaning = Untuk masuk, dipakai kunci yang dibuat untuk akun lain, bukan akun yang sedang masuk. Halaman mungkin hanya mengatakan bahwa nama atau kata sandi salah. Masuklah dengan akun pemilik kunci itu, atau dengan cara lain.
# en: 9353314f
AADSTS50144 = Kata sandi kantor Anda sudah kedaluwarsa
    .meaning = Akun Anda berfungsi, tetapi kata sandinya sudah terlalu lama. Yang menyimpan kata sandi itu organisasi Anda sendiri, bukan Microsoft. Buat kata sandi baru, lalu Anda dapat masuk.
    .background = Akun itu berasal dari Active Directory milik organisasi. Di sanalah kata sandinya disimpan dan habis masa berlakunya. Kata sandi baru dapat dibuat di sana, atau di Microsoft bila organisasi mengizinkan Microsoft menuliskannya kembali ke sana.
    .search = password Active Directory kedaluwarsa, password domain kedaluwarsa, password komputer kantor habis, password expired
# en: 529fb233
AADSTS50180 = Masuk otomatis belum diatur di sini
    .meaning = Sebuah aplikasi ingin memakai akun Windows Anda untuk masuk, tanpa menanyakan kata sandi. Organisasi Anda belum mengatur hal itu, atau komputer ini tidak dapat melakukannya. Ini tidak berkaitan dengan kata sandi Anda.
    .meaning-tenant = Sebuah aplikasi ingin memakai akun Windows Anda untuk masuk, tanpa menanyakan kata sandi. Organisasi “{ $tenant }”, yang disebut dalam permintaan ini, belum mengatur hal itu, atau komputer ini tidak dapat melakukannya. Ini tidak berkaitan dengan kata sandi Anda.
    .cause-1 = SSO tanpa hambatan (seamless SSO) belum diaktifkan untuk organisasi itu, atau belum untuk forest tempat komputer ini berada.
    .cause-2 = Komputer tidak dapat menjangkau pengontrol domain, atau browser tidak mengirim tiket Kerberos ke alamat Microsoft untuk itu.
    .cause-3 = Aplikasi hanya mau memakai Autentikasi Windows Terpadu (Integrated Windows Authentication) dan tidak punya cara lain.
# en: 09b5127e
AADSTS50193 = Nama atau kata sandi tidak diterima
    .meaning = Microsoft tidak menjelaskan secara terbuka arti nomor ini. Nomor ini muncul ketika proses masuk dengan nama dan kata sandi ditolak, jadi periksa keduanya dulu.
    .search = salah password, kata sandi salah, username atau password salah, invalid username or password
# en: 975c8e92
AADSTS81010 = Komputer Anda tidak berhasil masuk secara otomatis
    .meaning = Di komputer organisasi, Windows dapat mengurus proses masuk tanpa bertanya kepada Anda. Kali ini bukti yang ditunjukkannya kepada Microsoft sudah kedaluwarsa atau tidak dapat dibaca. Anda tetap dapat masuk dengan mengetik nama dan kata sandi.
    .search = seamless SSO, Kerberos, login otomatis gagal, single sign-on
    .cause-1 = Komputer tidak terhubung ke jaringan kantor, atau sudah begitu lama menyala atau dalam mode tidur sehingga tiket Kerberosnya kedaluwarsa.
    .cause-2 = SSO tanpa hambatan (seamless SSO) dimatikan lalu dihidupkan, atau kuncinya diperbarui dua kali berturut-turut, sedangkan komputer masih menyimpan tiket yang lebih lama.
    .cause-3 = Jenis enkripsi Kerberos diubah dari RC4 ke AES, tanpa lebih dulu mengganti kunci AZUREADSSOACC. Bila demikian, semua orang gagal.
    .cause-4 = Komputer tidak berada dalam domain, atau orang itu masuk ke komputer dengan akun lokal.
    .cause-5 = Jam komputer meleset lebih dari lima menit.
    .background = SSO tanpa hambatan (seamless SSO) menambahkan akun komputer bernama AZUREADSSOACC ke Active Directory Anda. Browser atau aplikasi mendapat tiket Kerberos untuk akun itu dari pengontrol domain, lalu menunjukkannya kepada Microsoft. Microsoft membukanya dengan kunci yang juga dimiliki akun itu. Bila gagal, Microsoft kembali menanyakan nama dan kata sandi.
# en: 69b9df02
AADSTS81016 = Masuk secara otomatis tidak berhasil
    .meaning = Komputer atau aplikasi mencoba masuk tanpa menanyai Anda, dan Microsoft tidak dapat memakai yang dikirimkannya. Ini tidak berkaitan dengan kata sandi Anda. Masuklah dengan mengetik nama dan kata sandi.
    .cause-1 = SSO tanpa hambatan (seamless SSO) belum diatur, atau belum lengkap, untuk organisasi ini.
    .cause-2 = Sebuah program memanggil alamat untuk masuk otomatis dengan cara yang bukan peruntukannya.
# en: 18086d60
AADSTS130500 = Masuk dengan ponsel tidak diaktifkan untuk akun ini
    .meaning = Organisasi Anda tidak mengizinkan akun ini masuk hanya dengan ponsel. Akun Anda baik-baik saja, dan biasanya ada cara lain untuk masuk.
    .cause-1 = Organisasi mematikan cara masuk dengan ponsel, atau hanya mengizinkannya untuk orang tertentu.
    .cause-2 = Ponsel itu dulu sudah disiapkan untuk ini, tetapi aturannya kemudian berubah.
# en: 6d7f8bde
AADSTS130502 = Kode Akses Sementara ini tidak dapat dipakai
    .meaning = Kode Akses Sementara (Temporary Access Pass) itu mungkin diketik dengan benar, tetapi pengaturan organisasi Anda tidak mengizinkan Anda masuk dengan kode itu. Akun Anda baik-baik saja.
    .cause-1 = Kode Akses Sementara tidak diaktifkan untuk akun ini.
    .cause-2 = Organisasi hanya mengizinkan Kode Akses Sementara sekali pakai, sedangkan kode ini dibuat untuk beberapa kali pakai.
    .cause-3 = Kode itu sekali pakai dan sudah terpakai.
    .search = Temporary Access Pass tidak bisa dipakai, kode akses sementara ditolak, TAP
# en: 6e4db1b5
AADSTS130503 = Itu bukan Kode Akses Sementara Anda
    .meaning = Kode Akses Sementara (Temporary Access Pass) yang diketik tidak cocok dengan akun ini. Paling sering kodenya salah ketik, atau sudah diganti dengan yang lebih baru. Anda dapat mencoba lagi sekarang.
    .cause-1 = Ada karakter yang salah: huruf besar, huruf kecil, dan simbol dibedakan.
    .cause-2 = Kode yang lebih baru sudah dibuat, sehingga yang lama tidak berlaku lagi.
    .cause-3 = Kode itu milik akun lain.
    .search = Temporary Access Pass salah, kode akses sementara salah, TAP
# en: c0a82a86
AADSTS130504 = Kode Akses Sementara Anda sudah kedaluwarsa
    .meaning = Kode Akses Sementara (Temporary Access Pass) berlaku untuk waktu terbatas, dan waktu kode Anda sudah habis. Sesi di aplikasi yang Anda buka dengan kode itu ikut berakhir. Akun Anda baik-baik saja.
    .cause-1 = Kode habis masa berlakunya sebelum dipakai, atau sebelum cara masuk lain disiapkan.
    .cause-2 = Aplikasi, alat, atau skrip masuk dengan kode itu, dan sesinya berakhir bersama kodenya.
    .background = Kode Akses Sementara (Temporary Access Pass) bersifat sementara: dengan kode ini, orang yang belum punya cara lain dapat masuk untuk mendaftarkan cara masuknya. Masa berlakunya dari sepuluh menit sampai 30 hari, atau satu jam bila tidak diatur lain. Apa pun yang masuk dengan kode itu tidak bertahan lebih lama daripada kode itu, termasuk token penyegaran.
    .search = Temporary Access Pass expired, kode akses sementara kedaluwarsa, TAP
# en: 2e224425
AADSTS130505 = Kode Akses Sementara sekali pakai ini sudah terpakai
    .meaning = Kode Akses Sementara (Temporary Access Pass) Anda hanya untuk satu kali masuk, dan itu sudah terjadi. Anda memerlukan cara masuk lain atau kode baru.
    .cause-1 = Kode itu baru saja dipakai di halaman, aplikasi, atau perangkat lain.
    .cause-2 = Orang lain yang memakai kode itu.
    .search = Temporary Access Pass sudah dipakai, kode akses sementara sudah terpakai, TAP
# en: af9042e4
AADSTS1000502 = Sertifikat aplikasi kedaluwarsa atau belum berlaku
    .meaning = Aplikasi membuktikan identitasnya kepada Microsoft dengan sertifikat, dan hari ini berada di luar masa berlaku sertifikat itu. Ini tidak ada hubungannya dengan kata sandi Anda, dan Anda tidak melakukan kesalahan.
    .cause-1 = Sertifikat sudah kedaluwarsa.
    .cause-2 = Sertifikat sudah diperbarui, tetapi aplikasi yang berjalan masih memuat yang lama.
    .cause-3 = Sertifikat baru itu belum mulai berlaku.
# en: 37edf13d
AADSTS7000214 = Sebuah sertifikat sudah dicabut dan tidak berlaku lagi
    .meaning = Proses masuk ini memakai sertifikat yang sudah dicabut oleh penerbitnya: sertifikat yang Anda pakai untuk masuk, atau sertifikat milik aplikasi. Mencoba lagi dengan sertifikat yang sama tidak akan membantu.
    .cause-1 = Sertifikat itu diganti dengan yang lebih baru, dan yang lama dicabut.
    .cause-2 = Sertifikat itu dilaporkan hilang atau dicuri, atau pemiliknya sudah keluar.
    .cause-3 = Sertifikat itu dicabut karena kekeliruan.
    .background = Penerbit sertifikat mengumumkan daftar sertifikat yang tidak berlaku lagi sebelum tanggal akhirnya, yaitu daftar pencabutan sertifikat (CRL). Entra ID mencocokkan sertifikat dengan daftar itu sebelum menerimanya.
# en: e28228ad
AADSTS7000274 = Sertifikat aplikasi atau tanda tangannya bermasalah
    .meaning = Aplikasi membuktikan identitasnya kepada Microsoft dengan sertifikat dan tanda tangan, dan keduanya tidak lolos pemeriksaan. Ini tidak ada hubungannya dengan kata sandi Anda, dan Anda tidak melakukan kesalahan.
    .cause-1 = Sertifikat sudah kedaluwarsa, atau belum berlaku.
    .cause-2 = Tanda tangan dibuat dengan kunci lain, bukan kunci pasangan sertifikat itu.
    .cause-3 = Header atau isi pernyataan (assertion) diubah setelah ditandatangani.
# en: 062b8f4d
AADSTS7000277 = Sertifikat milik aplikasi sudah dicabut
    .meaning = Aplikasi membuktikan identitasnya kepada Microsoft dengan sertifikat, dan penerbit sertifikat itu sudah mencabutnya. Ini tidak ada hubungannya dengan kata sandi Anda, dan Anda tidak melakukan kesalahan.
