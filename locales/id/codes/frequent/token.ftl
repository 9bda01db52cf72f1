# en: 2903512e
AADB2C90080 = Sesi masuk Anda di situs ini sudah habis masa berlakunya
    .meaning = Waktu situs menyimpan sesi masuk Anda, atau menunggu Anda selesai masuk, sudah habis. Masuklah sekali lagi. Tidak ada masalah dengan akun Anda.
    .cause-1 = Anda pergi lebih lama daripada waktu situs menyimpan sesi masuk.
    .cause-2 = Halaman terbuka lama, atau dimuat ulang, sebelum proses masuk selesai.
    .cause-3 = Situs menyerahkan kode atau token yang sudah terlalu lama.
# en: 606d347c
AADB2C90088 = Situs ini mencampuradukkan dua halaman masuknya
    .meaning = Situs ini punya beberapa halaman, misalnya untuk masuk dan untuk mengatur ulang kata sandi. Yang Anda dapatkan dari satu halaman diserahkannya ke halaman lain. Memulai lagi mungkin membantu; bila tidak, hanya pengelola situs yang dapat memperbaikinya.
    .meaning-actual-expected = Situs ini punya beberapa halaman, misalnya untuk masuk dan untuk mengatur ulang kata sandi. Yang diserahkannya berasal dari “{ $actual }”, padahal yang diharapkan dari “{ $expected }”. Memulai lagi mungkin membantu; bila tidak, hanya pengelola situs yang dapat memperbaikinya.
    .cause-1 = Setelah pengaturan ulang kata sandi atau perubahan profil, situs terus memakai yang disimpannya dari proses masuk, atau sebaliknya.
    .cause-2 = Permintaan token tidak menyebut kebijakan, atau menyebut kebijakan yang berbeda dari proses masuknya.
    .cause-3 = Kebijakan itu diganti nama atau digantikan, dan situs atau skrip masih memakai nama lama.
# en: 29bef75e
AADB2C90090 = Kode masuk dari situs ini tidak dapat dipakai
    .meaning = Untuk menyelesaikan proses masuk Anda, situs menyerahkan sebuah kode pendek. Bentuk kode ini tidak dapat dipakai, atau kodenya dikirim ke tempat yang salah. Memulai lagi mungkin membantu. Bila tidak, hanya pengelola situs yang dapat memperbaikinya.
    .cause-1 = Situs mengirim kode atau token penyegaran ke kebijakan lain, bukan yang menerbitkannya.
    .cause-2 = Kode terpotong, berubah, atau dikodekan dua kali di perjalanan.
    .cause-3 = Situs menyerahkan sesuatu yang lain sebagai gantinya, misalnya token dari layanan lain.
    .cause-4 = Kata sandi diubah di tengah jalan, sedangkan situs terus memakai yang disimpannya dari sebelumnya.
# en: f2c73bb5
AADSTS50000 = Microsoft tidak dapat menerbitkan akses masuk Anda
    .meaning = Anda sudah sampai di layanan masuk Microsoft, tetapi layanan itu tidak dapat memberi aplikasi apa yang diperlukan agar Anda bisa masuk. Paling sering, kata sandi sudah kedaluwarsa atau diubah, sedangkan sesi masuk yang lama masih dipakai. Kadang aplikasi meminta dengan cara yang salah, atau layanan itu sendiri sedang bermasalah.
    .cause-1 = Kata sandi sudah kedaluwarsa, diubah, atau tidak selaras antara direktori milik organisasi dan Microsoft Entra ID. Ini paling sering terjadi bila kata sandi disinkronkan atau difederasikan.
    .cause-2 = Sesi orang itu diakhiri, oleh administrator atau oleh aturan keamanan, sementara aplikasi masih memakainya.
    .cause-3 = Permintaan aplikasi kekurangan parameter atau memuat parameter yang salah. Paling sering ini permintaan on-behalf-of, ketika satu API memanggil API lain atas nama orang itu.
    .cause-4 = Belum ada yang memberi persetujuan untuk aplikasi ini di penyewa ini, atau orang di sana tidak boleh memberi persetujuan sendiri. Pada kode perangkat, hal ini baru tampak setelah halaman persetujuan.
    .cause-5 = Aplikasi atau perwakilan layanannya (service principal) menyimpan kunci penandatanganan simetris. Token hanya dapat ditandatangani dengan sertifikat.
    .cause-6 = Layanan masuk itu sendiri sedang bermasalah. Ini jarang terjadi, dan terlihat di Kesehatan layanan.
    .background = Agar Anda bisa masuk, aplikasi meminta token akses kepada layanan masuk Microsoft. Bila permintaannya benar dan aplikasi memang berhak, layanan menerbitkan token itu. Sering kali disertakan pula token penyegaran, sehingga aplikasi dapat meminta lagi tanpa Anda. Bila tidak, atau bila aplikasi tidak dapat membuktikan identitasnya, layanan mengirim respons kesalahan. Nilai error di dalamnya berasal dari daftar pendek yang dipakai semua layanan OAuth 2.0, dan menunjukkan jenis kesalahannya. Kode AADSTS mempersempitnya.
# en: 1094d949
AADSTS50013 = Aplikasi menunjukkan bukti tentang Anda yang tidak berlaku
    .meaning = Aplikasi meneruskan kepada layanan lain bukti bahwa Anda sudah masuk, dan Microsoft tidak dapat memastikan bukti itu. Bukti itu dibuat untuk hal lain, berubah, atau sudah terlalu lama. Akun dan kata sandi Anda baik-baik saja.
    .cause-1 = Sebuah API mengirim token yang tidak diterbitkan untuknya: token ID, atau token untuk API lain seperti Microsoft Graph.
    .cause-2 = Masa berlaku assertion sudah habis, atau jam server salah.
    .cause-3 = Assertion berasal dari penyewa, cloud, atau versi token yang berbeda dari yang diharapkan titik akhir.
    .cause-4 = Assertion ditandatangani dengan kunci yang tidak terdaftar, atau berubah di perjalanan.
# en: 629c3e50
AADSTS50027 = Aplikasi mengirim bukti yang tidak dapat dipakai Microsoft
    .meaning = Aplikasi menyerahkan bukti bertanda tangan kepada Microsoft, dan bukti itu rusak, tidak lengkap, atau dibuat untuk hal lain. Akun dan kata sandi Anda baik-baik saja. Hanya pembuat aplikasi yang dapat memperbaikinya.
    .cause-1 = Susunan assertion milik aplikasi itu salah: tanpa tanda tangan, audience atau issuer-nya salah, atau waktunya tidak cocok.
    .cause-2 = Sebuah API mengirim token ID, atau token yang ditujukan untuk API lain.
    .cause-3 = Token terpotong, dikodekan dua kali, atau berubah di perjalanan.
    .cause-4 = Token ID dari penyedia lain, misalnya metode autentikasi eksternal, tidak memuat nonce atau sub, memuat satu klaim dua kali, atau menyebut orang lain.
# en: 64f9e837
AADSTS50085 = Masuklah sekali lagi dengan penyedia yang Anda pakai sebelumnya
    .meaning = Aplikasi mencoba mempertahankan sesi masuk Anda. Anda masuk lewat penyedia lain, seperti Google atau Facebook, dan Anda perlu masuk lagi di sana. Tidak ada masalah dengan akun Anda.
# en: 249b9a6b
AADSTS50089 = Halaman masuk terbuka terlalu lama
    .meaning = Setiap proses masuk harus selesai dalam waktu tertentu, dan waktu untuk yang ini sudah habis. Memulai lagi biasanya cukup. Tidak ada masalah dengan akun Anda.
    .search = waktu masuk habis, sesi login habis, halaman login kedaluwarsa, flow token expired, session timed out
# en: 4c411f57
AADSTS50132 = Sesi masuk Anda sebelumnya tidak berlaku lagi
    .meaning = Sesi masuk yang disimpan aplikasi atau browser sudah tidak berlaku. Sesi itu terlalu lama, sudah diakhiri, atau kata sandinya diubah atau kedaluwarsa. Masuk sekali lagi biasanya menyelesaikannya.
    .cause-1 = Sesi sudah habis masa berlakunya, atau aplikasi meminta yang lebih baru.
    .cause-2 = Kata sandi diubah atau sudah kedaluwarsa.
    .cause-3 = Administrator atau aturan keamanan mengakhiri sesinya.
    .cause-4 = Aplikasi meminta diam-diam di latar belakang, dan di sana sudah tidak ada sesi yang berlaku.
    .search = sesi berakhir, sesi habis, sesi kedaluwarsa, password diganti, session expired, password changed
# en: d1599627
AADSTS50133 = Kata sandi Anda berubah atau kedaluwarsa, jadi masuklah lagi
    .meaning = Aplikasi melanjutkan sesi masuk dari sebelum kata sandi Anda diubah atau kedaluwarsa, dan sesi itu tidak berlaku lagi. Masuklah sekali lagi dengan kata sandi baru. Biasanya itu sudah cukup.
    .cause-1 = Anda atau organisasi Anda mengubah kata sandi, dan aplikasi masih memakai sesi masuk dari sebelumnya.
    .cause-2 = Kata sandi sudah kedaluwarsa, dan yang baru belum dibuat.
    .cause-3 = Orang lain yang mengubahnya. Ini jarang terjadi.
# en: 46c51309
AADSTS50173 = Sesi masuk Anda yang dulu sudah diakhiri
    .meaning = Aplikasi mencoba melanjutkan sesi masuk dari sebelumnya, tetapi sesi itu sudah diakhiri. Paling sering, kata sandi diubah atau diatur ulang, atau administrator mengeluarkan Anda di semua perangkat. Masuk sekali lagi biasanya menyelesaikannya.
    .meaning-validDate = Aplikasi mencoba melanjutkan sesi masuk dari sebelumnya, tetapi sesi masuk dari sebelum { $validDate } tidak berlaku lagi. Paling sering, saat itu kata sandi diubah atau diatur ulang, atau administrator mengeluarkan Anda di semua perangkat. Masuk sekali lagi biasanya menyelesaikannya.
    .search = sesi dicabut, token dicabut, password diganti, dikeluarkan dari semua perangkat, session revoked, token revoked, password changed
# en: 9bfe7113
AADSTS54005 = Aplikasi menyerahkan kode yang sama dua kali
    .meaning = Setelah Anda masuk, aplikasi mendapat kode yang hanya berlaku sekali. Aplikasi mengirim kode yang sama lagi. Bila Anda memulai dari awal, aplikasi mendapat kode baru; tidak ada masalah dengan akun Anda.
    .cause-1 = Halaman dimuat ulang, atau dibuka lagi dengan tombol Kembali atau dari bookmark.
    .cause-2 = Dua bagian aplikasi, atau dua servernya, sama-sama menukarkan kode itu.
    .cause-3 = Koneksi yang lambat membuat aplikasi atau proksi mengulang permintaan.
    .search = kode sudah dipakai, kode dipakai dua kali, authorization code already redeemed, code used twice
# en: 5ca33ba3
AADSTS70000 = Yang disimpan aplikasi dari proses masuk Anda tidak dapat dipakai
    .meaning = Agar Anda bisa masuk, aplikasi mengirim kepada Microsoft sesuatu yang diterimanya sebelumnya, dan Microsoft tidak dapat menerimanya. Mungkin itu rusak, dicabut, atau ditujukan untuk hal lain. Bila Anda masuk lagi di aplikasi, aplikasi mendapat yang baru.
    .cause-1 = Token penyegaran terpotong, berubah di perjalanan, digantikan yang lebih baru, atau dicabut.
    .cause-2 = Sebuah alat meminta orang menyalin kode atau alamat dari browser, dan kode itu terpotong, diubah oleh ekstensi browser, atau sudah kedaluwarsa.
    .cause-3 = Kode ditukarkan dengan ID klien, URI pengalihan, atau verifier yang berbeda dari saat kode itu diterbitkan.
    .cause-4 = Untuk akun pribadi: aplikasi meminta izin yang belum diberikan orang itu, atau yang masa berlakunya sudah habis.
    .cause-5 = Token terikat pada perangkat atau kunci lain.
# en: 9d87168b
AADSTS70008 = Proses masuk ini terlalu lama atau sudah pernah dipakai
    .meaning = Setelah Anda masuk, aplikasi mendapat kode yang berlaku beberapa menit, atau bukti yang berlaku lebih lama dan disimpannya. Yang diserahkannya sudah kedaluwarsa, sudah terpakai, atau dicabut. Tidak ada masalah dengan akun Anda.
    .cause-1 = Halaman dimuat ulang, dibuka lagi dengan tombol Kembali atau dari bookmark, sehingga kode lama terkirim untuk kedua kalinya.
    .cause-2 = Aplikasi memerlukan waktu lebih lama daripada beberapa menit masa berlaku kode.
    .cause-3 = Token penyegaran terlalu lama tidak dipakai, atau dicabut.
    .search = token kedaluwarsa, kode otorisasi kedaluwarsa, refresh token expired, authorization code expired
# en: a6bcadda
AADSTS70043 = Sudah waktunya masuk lagi
    .meaning = Untuk aplikasi ini, organisasi Anda mengakui sesi masuk hanya untuk waktu tertentu, dan waktu itu sudah habis. Ini melindungi akun Anda. Tidak ada masalah.
    .search = frekuensi masuk, sesi habis, harus login lagi, sign-in frequency, refresh token expired, session expired
# en: 03f37d12
AADSTS70044 = Batas waktu sesi masuk dari organisasi Anda sudah habis
    .meaning = Browser atau aplikasi Anda masih menyimpan sesi masuk sebelumnya. Namun, organisasi Anda mengakuinya hanya untuk waktu tertentu, dan waktu itu sudah habis. Ini melindungi akun Anda. Masuklah sekali lagi; tidak ada masalah.
    .search = frekuensi masuk, sesi habis, harus login lagi, sign-in frequency, session expired
# en: 3710a829
AADSTS70046 = Organisasi Anda meminta Anda masuk lagi untuk ini
    .meaning = Organisasi Anda ingin agar Anda masuk lagi sebelum aplikasi atau langkah ini, sehingga sesi masuk sebelumnya tidak berlaku di sini. Ini melindungi akun Anda. Tidak ada masalah.
    .cause-1 = Sebuah aturan meminta orang masuk lagi untuk aplikasi atau tindakan ini, meskipun baru saja masuk.
    .cause-2 = Aplikasi atau alat melanjutkan sesi masuk lama di latar belakang, sehingga halaman masuk tidak dapat ditampilkan.
    .background = Akses Bersyarat punya kontrol sesi bernama frekuensi masuk, yang menentukan seberapa lama sesi masuk boleh dipakai. Batasnya dapat berupa jam atau hari, atau meminta setiap kali. Setelah batas itu lewat, token dari sesi yang lebih lama ditolak sampai orang itu masuk lagi.
# en: 3fd0e301
AADSTS160021 = Aplikasi meminta sesi masuk yang sudah berakhir
    .meaning = Aplikasi ingin melanjutkan sesi masuk Anda yang dulu, dan Microsoft sudah tidak menyimpannya. Masuklah lagi: akun dan kata sandi Anda baik-baik saja, dan Anda tidak memerlukan akun baru.
    .cause-1 = Sesi itu sudah berakhir di tengah jalan: halaman terbuka lama, atau Anda keluar di tab lain.
    .cause-2 = Akun yang sekarang masuk berbeda dari yang diingat aplikasi.
    .cause-3 = Browser menghapus atau memblokir cookie tempat halaman masuk Microsoft menyimpan sesi masuk Anda.
    .cause-4 = Aplikasi itu sendiri terus meminta sesi yang sudah lama hilang.
    .background = Aplikasi dapat meminta satu sesi tertentu, dengan ID sesi (sid) yang diketahuinya dari proses masuk sebelumnya. Sesi itu tersimpan dalam cookie halaman masuk, dan berakhir lebih cepat daripada perkiraan aplikasi bila orang keluar, menghapus cookie, atau memblokirnya. Pembaruan diam-diam dalam bingkai tersembunyi paling sering mengalaminya.
# en: 97c14d05
AADSTS500133 = Aplikasi meneruskan bukti tentang Anda yang sudah kedaluwarsa
    .meaning = Aplikasi menunjukkan kepada layanan lain bukti bahwa Anda sudah masuk, dan bukti itu sudah terlalu lama. Memulai dari awal biasanya membantu. Akun dan kata sandi Anda baik-baik saja.
    .meaning-curTime-expTime = Aplikasi menunjukkan kepada layanan lain bukti bahwa Anda sudah masuk. Bukti itu berlaku sampai { $expTime }, dan saat itu jam Microsoft menunjukkan { $curTime }. Memulai dari awal biasanya membantu; akun dan kata sandi Anda baik-baik saja.
    .meaning-curTime-expTime-validTime = Aplikasi menunjukkan kepada layanan lain bukti bahwa Anda sudah masuk. Bukti itu berlaku dari { $validTime } sampai { $expTime }, dan saat itu jam Microsoft menunjukkan { $curTime }. Memulai dari awal biasanya membantu; akun dan kata sandi Anda baik-baik saja.
    .cause-1 = Halaman, obrolan, atau tugas terbuka lebih dari satu jam, dan aplikasi terus memakai token dari awal.
    .cause-2 = API menyimpan token dari permintaan sebelumnya, lalu menukarkannya belakangan.
    .cause-3 = Token kedaluwarsa di perjalanan, beberapa detik sebelum ditukarkan.
    .cause-4 = Jam server yang membuat assertion salah.
    .background = Dalam alur on-behalf-of, sebuah API menukarkan token yang diterimanya dengan token untuk API berikutnya. Microsoft hanya menerima token pertama selama masa berlakunya sendiri, biasanya 60 sampai 90 menit.
# en: 79412279
AADSTS700081 = Batas waktu terpanjang sesi masuk Anda sudah habis
    .meaning = Aplikasi menyimpan sesi masuk Anda, tetapi tidak bisa selamanya: sesi seperti ini berakhir setelah waktu tertentu, sesering apa pun Anda memakai aplikasi. Masuklah sekali lagi. Tidak ada masalah dengan akun Anda.
    .meaning-issueDate = Aplikasi menyimpan sesi masuk Anda sejak { $issueDate }, dan sesi seperti ini berakhir setelah waktu tertentu, sesering apa pun Anda memakai aplikasi. Masuklah sekali lagi. Tidak ada masalah dengan akun Anda.
    .cause-1 = Aplikasi berjalan di browser, dan di sana sesi masuk bertahan paling lama satu hari.
    .cause-2 = Koneksi tersimpan, skrip, atau aplikasi yang lama tidak dibuka mencoba melanjutkan sesi masuk lama.
    .background = Dengan token penyegaran, aplikasi mendapat token akses baru tanpa bertanya kepada Anda. Token seperti itu dapat berakhir dengan dua cara: bila lama tidak dipakai, atau bila mencapai usia maksimumnya. Di sini, penyebabnya usia maksimum itu.
# en: def2cc75
AADSTS700082 = Sesi masuk Anda berakhir karena lama tidak dipakai
    .meaning = Aplikasi menyimpan sesi masuk Anda, tetapi sesi itu begitu lama tidak dipakai sehingga Microsoft mengakhirinya, biasanya setelah 90 hari. Tidak ada masalah dengan akun Anda.
    .meaning-issueDate = Aplikasi menyimpan sesi masuk Anda sejak { $issueDate }, tetapi sesi itu begitu lama tidak dipakai sehingga Microsoft mengakhirinya. Tidak ada masalah dengan akun Anda.
    .search = token penyegaran kedaluwarsa, lama tidak login, tidak aktif 90 hari, refresh token expired, inactive for 90 days
# en: b3483bb8
AADSTS700084 = Aplikasi web ini meminta Anda masuk sekali sehari
    .meaning = Aplikasi yang seluruhnya berjalan di browser hanya dapat menyimpan sesi masuk Anda sebentar, biasanya satu hari, dan waktu itu sudah habis. Masuklah sekali lagi. Tidak ada masalah dengan akun Anda.
    .meaning-issueDate = Aplikasi yang seluruhnya berjalan di browser hanya dapat menyimpan sesi masuk Anda sebentar, biasanya satu hari. Sesi Anda dimulai pada { $issueDate } dan sudah berakhir. Masuklah sekali lagi. Tidak ada masalah dengan akun Anda.
    .cause-1 = Halaman dibiarkan terbuka semalaman atau selama akhir pekan.
    .cause-2 = Browser memblokir cookie yang dapat dipakai aplikasi untuk memperbarui sesi masuk diam-diam, seperti pada Safari dan jendela privat.
    .background = Browser adalah tempat yang kurang aman bagi token dibandingkan server atau ponsel. Karena itu, token penyegaran aplikasi satu halaman berlaku 24 jam sejak masuk; token yang diperbarui hanya mendapat sisanya. Setelah itu, aplikasi harus mengarahkan Anda ke halaman masuk, yang sering meloloskan Anda tanpa bertanya.
# en: 6f4534ed
AADSTS900384 = Tanda tangan pada bukti dari aplikasi tidak dapat dipastikan
    .meaning = Aplikasi menunjukkan bukti bertanda tangan kepada Microsoft, dan tanda tangannya tidak lolos pemeriksaan. Paling sering, aplikasi menghubungi cloud Microsoft yang salah. Akun dan kata sandi Anda baik-baik saja.
    .cause-1 = Penyewa berada di cloud Microsoft lain, misalnya cloud pemerintah AS, bukan di alamat yang dipakai aplikasi atau skrip.
    .cause-2 = Aplikasi menandatangani assertion-nya sendiri dengan kunci yang berbeda dari yang terdaftar, atau salah menyusunnya.
    .cause-3 = Token terpotong, berubah, atau dikodekan dua kali di perjalanan.
    .background = Microsoft menjalankan beberapa cloud dengan layanan masuk yang terpisah, masing-masing dengan kunci penandatanganannya sendiri. Yang ditandatangani di satu cloud tidak dapat dipastikan oleh cloud lain. Teks lengkap di balik kode menyebut alasannya dan sering juga kuncinya.
