# en: 3f6c3c02
AADSTS16000 = Akun ini tidak dapat dipakai untuk aplikasi ini
    .meaning = Akun yang dipakai tidak dikenal organisasi pemilik aplikasi ini, atau ada beberapa akun yang sedang masuk dan aplikasi tidak tahu mana yang harus dipakai. Kata sandi Anda baik-baik saja.
    .meaning-tenant = Akun yang dipakai tidak dikenal di organisasi “{ $tenant }”, yang disebut dalam permintaan ini. Kata sandi Anda baik-baik saja.
    .meaning-appName-tenant = Akun yang dipakai tidak dikenal di organisasi “{ $tenant }”, yang disebut dalam permintaan ini, sehingga tidak dapat membuka aplikasi yang menyebut dirinya “{ $appName }”. Kata sandi Anda baik-baik saja.
    .cause-1 = Akun itu berasal dari tempat lain, dan belum ada yang mengundangnya sebagai tamu.
    .cause-2 = Akun pribadi tanpa organisasi di belakangnya dipakai untuk salah satu halaman admin Microsoft, seperti portal Azure. Bila demikian, pesannya sering menyebut “Microsoft Services”, dan undangan tidak membantu: pakai akun kantor.
    .cause-3 = Beberapa akun sedang masuk di browser ini, dan aplikasi tidak bertanya mana yang akan dipakai.
    .cause-4 = Aplikasi memperbarui sesi masuk diam-diam di latar belakang. Bila demikian, ini jawaban yang wajar, dan aplikasi seharusnya bertanya kepada Anda.
    .search = pilih akun lain, tamu, beberapa akun, salah akun, choose another account, guest, wrong account
# en: ed90e0a2
AADSTS16001 = Akun yang Anda pilih tidak dapat dipakai kali ini
    .meaning = Anda memilih akun di halaman masuk, dan Microsoft tidak dapat melanjutkan dengan akun itu. Mungkin daftarnya sudah tidak mutakhir. Memilih sekali lagi, atau mengetik nama akun, biasanya membantu.
    .cause-1 = Daftar akun berubah sejak halaman dibuka, misalnya karena ada yang masuk atau keluar di tab lain.
    .cause-2 = Akun lain masih dalam keadaan masuk dan harus dikeluarkan dulu.
    .cause-3 = Halaman masuk itu sendiri yang keliru. Ini jarang terjadi.
# en: f9d1f917
AADSTS50020 = Akun Anda bukan bagian dari organisasi ini
    .meaning = Anda sudah masuk, tetapi aplikasi ini milik organisasi yang tidak mengenal akun Anda. Kata sandi Anda baik-baik saja. Mungkin akun Anda yang lainlah yang tepat, atau organisasi itu harus mengundang akun ini sebagai tamu.
    .meaning-tenant = Anda sudah masuk, tetapi akun ini tidak dikenal di organisasi “{ $tenant }”, yang disebut dalam permintaan ini. Kata sandi Anda baik-baik saja. Mungkin akun Anda yang lainlah yang tepat, atau organisasi itu harus mengundang akun ini sebagai tamu.
    .meaning-appName-tenant = Anda sudah masuk, tetapi akun ini tidak dikenal di organisasi “{ $tenant }”, tempat aplikasi yang menyebut dirinya “{ $appName }” hendak dibuka. Kata sandi Anda baik-baik saja. Mungkin akun Anda yang lainlah yang tepat, atau organisasi itu harus mengundang akun ini sebagai tamu.
    .cause-1 = Browser memakai akun lain, bukan yang Anda maksud: akun pribadi, atau akun organisasi lain.
    .cause-2 = Belum ada yang mengundang akun ini sebagai tamu, atau undangannya tidak diterima dengan akun ini.
    .cause-3 = Akun pribadi tanpa organisasi di belakangnya dipakai untuk salah satu halaman admin Microsoft. Bila demikian, pesannya menyebut “Microsoft Services”, dan undangan tidak membantu: mendaftar ke Azure akan membuat organisasi tersendiri.
    .cause-4 = Aplikasi disiapkan untuk anggota satu organisasi saja, atau mengarahkan orang ke alamat masuk yang salah.
    .cause-5 = Aplikasi hanya menerima orang yang sudah ditambahkan, dan tamu ini belum.
    .cause-6 = Akun dihapus di organisasi asalnya lalu dibuat ulang, sehingga akun tamu yang lama tidak cocok lagi.
    .search = tamu tidak ada di organisasi, pengguna eksternal, akun dari organisasi lain, guest not in tenant, external user
# en: f5014af9
AADSTS50177 = Anda perlu akun di sana untuk langkah tambahan
    .meaning = Anda masuk dengan akun organisasi lain. Organisasi yang ingin Anda buka meminta langkah tambahan yang hanya dapat dilakukan orang yang punya akun di sana. Kata sandi Anda baik-baik saja. Organisasi itu harus mengundang Anda sebagai tamu, atau akun Anda yang lainlah yang tepat.
    .meaning-tenant = Anda masuk dengan akun yang tidak dikenal di organisasi “{ $tenant }”, yang disebut dalam permintaan ini. Organisasi itu meminta langkah tambahan yang hanya dapat dilakukan orang yang punya akun di sana. Kata sandi Anda baik-baik saja. Organisasi itu harus mengundang Anda sebagai tamu, atau akun Anda yang lainlah yang tepat.
    .meaning-appName-tenant = Anda masuk dengan akun yang tidak dikenal di organisasi “{ $tenant }”, tempat aplikasi yang menyebut dirinya “{ $appName }” hendak dibuka. Organisasi itu meminta langkah tambahan yang hanya dapat dilakukan orang yang punya akun di sana. Kata sandi Anda baik-baik saja. Organisasi itu harus mengundang Anda sebagai tamu, atau akun Anda yang lainlah yang tepat.
    .cause-1 = Belum ada yang mengundang akun ini sebagai tamu.
    .cause-2 = Browser memakai akun lain, bukan yang Anda maksud.
    .cause-3 = Teknisi mitra mengelola penyewa lewat akses yang didelegasikan (GDAP) tanpa akun di dalamnya, dan sebuah kebijakan di sana meminta langkah dari penyedia lain.
    .background = Sebagian orang dapat membuka penyewa tanpa punya akun di dalamnya, misalnya teknisi perusahaan mitra. Kontrol Akses Bersyarat yang dijalankan penyedia luar memerlukan objek pengguna di penyewa itu, sehingga tidak dapat diterapkan pada mereka.
# en: d37d1c0b
AADSTS50178 = Anda perlu akun di sana karena aturan sesinya
    .meaning = Anda masuk dengan akun organisasi lain. Organisasi yang ingin Anda buka punya aturan tentang apa yang terjadi setelah masuk, dan hanya dapat menerapkannya pada orang yang punya akun di sana. Kata sandi Anda baik-baik saja. Organisasi itu harus mengundang Anda sebagai tamu, atau akun Anda yang lainlah yang tepat.
    .meaning-tenant = Anda masuk dengan akun yang tidak dikenal di organisasi “{ $tenant }”, yang disebut dalam permintaan ini. Organisasi itu punya aturan tentang apa yang terjadi setelah masuk, dan hanya dapat menerapkannya pada orang yang punya akun di sana. Kata sandi Anda baik-baik saja. Organisasi itu harus mengundang Anda sebagai tamu, atau akun Anda yang lainlah yang tepat.
    .meaning-appName-tenant = Anda masuk dengan akun yang tidak dikenal di organisasi “{ $tenant }”, tempat aplikasi yang menyebut dirinya “{ $appName }” hendak dibuka. Organisasi itu punya aturan tentang apa yang terjadi setelah masuk, dan hanya dapat menerapkannya pada orang yang punya akun di sana. Kata sandi Anda baik-baik saja. Organisasi itu harus mengundang Anda sebagai tamu, atau akun Anda yang lainlah yang tepat.
    .cause-1 = Belum ada yang mengundang akun ini sebagai tamu.
    .cause-2 = Browser memakai akun lain, bukan yang Anda maksud.
    .cause-3 = Teknisi mitra mengelola penyewa lewat akses yang didelegasikan (GDAP) tanpa akun di dalamnya, dan sebuah kebijakan di sana punya kontrol sesi.
    .background = Sebagian orang dapat membuka penyewa tanpa punya akun di dalamnya, misalnya teknisi perusahaan mitra. Kontrol sesi Akses Bersyarat memerlukan objek pengguna di penyewa itu, sehingga tidak dapat diterapkan pada mereka.
# en: 0e446b1e
AADSTS51000 = Fitur yang diperlukan untuk masuk tidak aktif
    .meaning = Proses masuk ini bergantung pada fitur yang tidak aktif. Mencoba lagi tidak mengubah hal itu. Akun dan kata sandi Anda baik-baik saja.
    .meaning-feature = Proses masuk ini bergantung pada fitur yang dalam pesan disebut “{ $feature }”, dan fitur itu tidak aktif. Mencoba lagi tidak mengubah hal itu. Akun dan kata sandi Anda baik-baik saja.
# en: 5b2a2546
AADSTS90072 = Organisasi itu tidak punya akun yang cocok dengan akun Anda
    .meaning = Proses masuk Anda sendiri berhasil, tetapi organisasi yang ingin Anda buka tidak punya akun yang cocok dengannya. Kata sandi Anda baik-baik saja.
    .meaning-tenant = Proses masuk Anda sendiri berhasil, tetapi organisasi “{ $tenant }”, yang disebut dalam permintaan ini, tidak punya akun yang cocok dengannya. Kata sandi Anda baik-baik saja.
    .meaning-appName-tenant = Proses masuk Anda sendiri berhasil, tetapi organisasi “{ $tenant }”, yang disebut dalam permintaan ini, tidak punya akun yang cocok dengannya, sehingga aplikasi yang menyebut dirinya “{ $appName }” tetap tertutup. Kata sandi Anda baik-baik saja.
    .cause-1 = Akun itu milik organisasi lain, dan belum ada yang mengundangnya sebagai tamu.
    .cause-2 = Akun masuk lewat layanan federasi organisasinya, dan pengidentifikasi yang dikirim layanan itu berbeda dari yang tersimpan di Microsoft Entra ID, misalnya setelah pindah ke forest lain.
    .cause-3 = Akun belum disinkronkan, atau sudah dihapus.
    .search = tamu tidak ada di organisasi, pengguna eksternal, guest not in tenant, external user
# en: a240d02a
AADSTS131010 = Aturan pendaftaran aplikasi ini tidak menerima Anda
    .meaning = Pengelola aplikasi ini menetapkan syarat tentang siapa yang boleh mendaftar atau masuk, dan akun ini tidak memenuhinya. Ini aturan, bukan kerusakan. Pesannya tidak menyebut syarat yang mana.
# en: f307cceb
AADSTS500021 = Jaringan Anda tidak mengizinkan masuk ke organisasi itu
    .meaning = Jaringan atau komputer yang Anda pakai hanya mengizinkan orang masuk ke organisasi tertentu, dan yang Anda tuju tidak termasuk. Ini aturan, bukan kerusakan, dan kata sandi Anda baik-baik saja.
    .meaning-tenant = Jaringan atau komputer yang Anda pakai hanya mengizinkan orang masuk ke organisasi tertentu, dan organisasi yang dalam pesan disebut “{ $tenant }” tidak termasuk. Ini aturan, bukan kerusakan, dan kata sandi Anda baik-baik saja.
    .cause-1 = Browser memakai akun lain, bukan akun kantor Anda, misalnya akun dari klien atau sekolah.
    .cause-2 = Anda tamu di organisasi yang ingin Anda buka, dan organisasi itu tidak ada dalam daftar jaringan.
    .cause-3 = Anda sedang berkunjung di jaringan atau VPN organisasi lain, dan aturannya berlaku juga bagi Anda.
    .cause-4 = Email atau dokumen terenkripsi datang dari organisasi lain, dan untuk membukanya orang harus masuk di sana.
    .cause-5 = Program di server, misalnya agen pencadangan, masuk ke organisasi yang tidak ada dalam daftar.
    .background = Ini disebut pembatasan penyewa (tenant restrictions). Proksi atau firewall organisasi menambahkan header berisi penyewa yang diizinkan pada setiap proses masuk, dan Microsoft menolak semua yang lain, termasuk penyewa tempat orang itu menjadi tamu. Akun yang sama dapat masuk dari jaringan lain, kecuali bila organisasinya sendiri juga melarangnya.
# en: 8ddadf51
AADSTS500022 = Organisasi itu tertutup bagi Anda di jaringan ini
    .meaning = Sebuah aturan dari jaringan atau komputer yang Anda pakai menentukan ke organisasi mana orang boleh masuk, dan yang Anda tuju tidak diizinkan. Akun dan kata sandi Anda baik-baik saja.
    .meaning-tenant = Sebuah aturan dari jaringan atau komputer yang Anda pakai menentukan ke organisasi mana orang boleh masuk, dan organisasi yang dalam pesan disebut “{ $tenant }” tidak diizinkan. Akun dan kata sandi Anda baik-baik saja.
    .cause-1 = Browser memakai akun lain, bukan akun kantor Anda, misalnya akun dari klien atau sekolah.
    .cause-2 = Anda tamu di organisasi yang ingin Anda buka, dan organisasi itu tidak ada dalam daftar jaringan.
    .cause-3 = Anda sedang berkunjung di jaringan atau VPN organisasi lain, dan aturannya berlaku juga bagi Anda.
    .background = Ini pembatasan penyewa (tenant restrictions): organisasi pemilik jaringan atau perangkat menyertakan daftar penyewa yang diizinkan pada setiap proses masuk. Microsoft menjelaskan kode ini dengan kata-kata yang sama seperti 500021, dan penyelesaiannya pun sama.
# en: b2c43edd
AADSTS500200 = Aplikasi ini tidak menerima akun pribadi
    .meaning = Anda masuk dengan akun Microsoft pribadi, sedangkan aplikasi ini hanya menerima akun kantor atau sekolah, atau akun pribadi yang diundang sebuah organisasi. Kata sandi Anda baik-baik saja.
    .search = akun Microsoft pribadi, akun pribadi tidak bisa login, personal Microsoft account, outlook.com, hotmail
# en: bb55ba04
AADSTS500201 = Cara masuk aplikasi ini hanya untuk akun kantor
    .meaning = Anda memakai akun Microsoft pribadi, misalnya yang berakhiran outlook.com atau hotmail.com. Aplikasi memakai cara masuk lama yang di sana hanya menerima akun kantor dan sekolah. Akun dan kata sandi Anda baik-baik saja.
    .cause-1 = Akun pribadi dipakai untuk aplikasi yang dibuat untuk kantor atau sekolah.
    .cause-2 = Aplikasi atau alat sudah usang, dan versi yang lebih baru bisa.
    .cause-3 = Aplikasi memang belum pernah disiapkan untuk akun pribadi.
    .background = Microsoft punya dua generasi alamat masuk. Lewat yang pertama (v1.0), akun pribadi hanya dapat masuk sebagai tamu penyewa yang disebut dalam alamat. Yang kedua (v2.0) juga menerima akun pribadi, bila pendaftaran aplikasinya mengizinkan.
# en: 2bdc0c88
AADSTS500202 = Akun pribadi tidak dapat memakai halaman masuk umum aplikasi ini
    .meaning = Anda masuk dengan akun Microsoft pribadi, mungkin sebagai tamu sebuah organisasi. Aplikasi memakai halaman masuk untuk semua orang, dan di sana yang dimintanya tidak terbuka bagi akun seperti itu. Akun dan kata sandi Anda baik-baik saja.
    .meaning-user = Anda masuk dengan akun “{ $user }”, yaitu akun Microsoft pribadi, mungkin sebagai tamu sebuah organisasi. Aplikasi memakai halaman masuk untuk semua orang, dan di sana yang dimintanya tidak terbuka bagi akun seperti itu. Akun dan kata sandi Anda baik-baik saja.
    .cause-1 = Aplikasi ditujukan untuk akun kantor dan sekolah, dan yang dipakai akun pribadi.
    .cause-2 = Orang itu tamu sebuah organisasi, dan aplikasi tidak menyebut organisasi yang mana.
    .cause-3 = Seseorang mengelola penyewa dengan akun pribadi yang dulu dipakai untuk membuatnya, dan sebuah alat tidak mendukung hal itu.
    .background = Alamat seperti /common tidak menyebut penyewa. Akun pribadi yang menjadi tamu hanya berlaku di penyewa yang mengundangnya. Jadi, di alamat seperti itu Microsoft tidak dapat mengetahui akun tamu mana yang dimaksud.
# en: ce7ef061
AADSTS500207 = Jenis akun Anda tidak dapat membuka yang diminta aplikasi
    .meaning = Ada akun pribadi, akun kantor atau sekolah, dan akun yang dibuat pelanggan di sebuah situs. Yang diminta aplikasi tidak terbuka bagi jenis akun yang Anda pakai. Kata sandi Anda baik-baik saja.
    .cause-1 = Browser memakai akun lain, bukan yang Anda maksud, misalnya akun pribadi.
    .cause-2 = Aplikasi meminta di alamat masuk untuk satu jenis akun, padahal terdaftar untuk jenis lain.
    .cause-3 = Situs untuk pelanggan (External ID) memakai aplikasi atau API yang terdaftar untuk beberapa penyewa.
# en: 5f5fabe7
AADSTS500208 = Halaman masuk ini bukan untuk jenis akun Anda
    .meaning = Akun yang dibuat pelanggan di sebuah situs punya halaman masuk tersendiri, terpisah dari halaman untuk akun kantor, sekolah, dan pribadi. Anda diarahkan ke halaman yang salah untuk akun yang Anda pakai. Kata sandi Anda baik-baik saja.
    .cause-1 = Aplikasi mengarahkan pelanggannya ke alamat masuk umum Microsoft.
    .cause-2 = Akun pelanggan dipakai untuk aplikasi kantor atau halaman admin, atau sebaliknya.
    .cause-3 = Rekan kerja punya akun di penyewa untuk pelanggan, tetapi tidak punya peran administrator di sana.
    .background = Penyewa untuk pelanggan punya domain masuk tersendiri: ciamlogin.com untuk Microsoft Entra External ID, b2clogin.com untuk Azure AD B2C. Akun pelanggannya tidak diterima di login.microsoftonline.com.
# en: bddc41b2
AADSTS500212 = Organisasi Anda sendiri tidak mengizinkan Anda ke sana
    .meaning = Organisasi Anda menentukan di organisasi lain mana orangnya boleh bekerja, dan yang ingin Anda buka tidak terbuka bagi Anda. Kata sandi Anda baik-baik saja. Hanya organisasi Anda sendiri yang dapat mengubahnya.
    .cause-1 = Organisasi Anda hanya mengizinkan mitra tertentu, dan yang ini tidak ada dalam daftarnya.
    .cause-2 = Mitra itu ada dalam daftar, tetapi Anda atau aplikasi yang Anda buka tidak diizinkan di sana.
    .cause-3 = Browser memakai akun kantor Anda, padahal yang Anda maksud akun lain.
    .background = Pengaturan akses lintas penyewa punya dua sisi. Pada sisi keluar, sebuah penyewa menentukan di mana orangnya sendiri boleh menjadi tamu; pada sisi masuk, penyewa lain menentukan siapa yang diterimanya. Keduanya harus setuju. Kode ini berasal dari sisi keluar.
# en: 4c97e1fc
AADSTS500213 = Organisasi itu tidak menerima akun Anda
    .meaning = Organisasi yang ingin Anda buka menentukan akun organisasi lain mana yang diterimanya, dan akun Anda tidak termasuk. Kata sandi Anda baik-baik saja. Hanya organisasi itu yang dapat mengubahnya, bukan organisasi Anda sendiri.
    .cause-1 = Organisasi itu hanya mengizinkan mitra atau orang tertentu, dan belum menambahkan organisasi atau akun Anda.
    .cause-2 = Anda diizinkan masuk ke sana, tetapi tidak ke aplikasi yang Anda buka.
    .cause-3 = Browser memakai akun lain, bukan yang diundang.
    .background = Pengaturan akses lintas penyewa punya dua sisi. Pada sisi keluar, sebuah penyewa menentukan di mana orangnya sendiri boleh menjadi tamu; pada sisi masuk, penyewa lain menentukan siapa yang diterimanya. Keduanya harus setuju. Kode ini berasal dari sisi masuk, dan berlaku juga bagi tamu yang sudah lama diundang.
# en: e2bdb0ea
AADSTS5000224 = Microsoft memblokir organisasi ini
    .meaning = Saat ini tidak ada yang dapat masuk ke organisasi ini, karena Microsoft memblokirnya. Itu terjadi bila Microsoft mencurigai adanya penyalahgunaan; bisa juga ini kekeliruan. Masalahnya bukan pada kata sandi Anda.
    .search = organisasi diblokir Microsoft, penyewa diblokir, tenant blocked, fraud
# en: 302429ae
AADSTS5000225 = Organisasi ini lama tidak dipakai dan kini diblokir
    .meaning = Sudah lama tidak ada yang masuk lewat organisasi ini, sehingga Microsoft memblokirnya dan kelak akan menghapusnya. Administratornya dapat meminta organisasi itu dipulihkan dalam 20 hari sejak pemblokiran. Masalahnya bukan pada kata sandi Anda.
    .cause-1 = Organisasi itu, atau direktori percobaan atau pengujiannya, sudah lama tidak dipakai.
    .cause-2 = Akun pribadi diarahkan ke direktori lama yang pernah dibuat untuknya, padahal yang dimaksud akun atau direktori lain.
    .search = organisasi diblokir karena tidak aktif, penyewa tidak aktif, tenant blocked for inactivity, unused tenant
