# en: 85033144
AADB2C90273 = Jawaban penyedia lain itu tidak dapat dipakai
    .meaning = Anda memilih masuk lewat penyedia lain, seperti Google atau Facebook, dan yang datang dari sana tidak dapat dipakai. Mulai lagi dan selesaikan halaman penyedia itu. Bila selalu terjadi, pengelola situs harus memeriksanya.
    .cause-1 = Anda membatalkan di halaman penyedia itu, atau menolak di sana.
    .cause-2 = ID klien, rahasia, atau alamat yang dipakai situs pada penyedia itu salah.
    .cause-3 = Penyedia menolak permintaan itu, misalnya karena ada bagian yang tidak dikenalnya.
# en: 36dfe492
AADB2C90289 = Situs tidak dapat terhubung ke penyedia lain itu
    .meaning = Anda memilih masuk lewat penyedia lain, dan situs tidak berhasil terhubung dengannya. Ini mungkin hilang sendiri. Bila berlanjut, pengelola situs harus memeriksanya.
    .cause-1 = Rahasia yang dipakai situs pada penyedia itu salah atau kedaluwarsa. Bila demikian, pesannya menyebut invalid_client.
    .cause-2 = Penyedia itu sedang tidak berfungsi atau terlambat menjawab.
    .cause-3 = Alamat penyedia dalam pengaturan situs salah atau tidak dapat dijangkau dari luar.
# en: 351aac8d
AADSTS50003 = Sertifikat masuk aplikasi ini tidak dapat dipakai
    .meaning = Microsoft menandatangani bukti yang membuka aplikasi ini bagi Anda, dan sertifikat untuk itu tidak ada atau rusak. Mungkin semua orang yang memakai aplikasi ini mengalaminya. Akun dan kata sandi Anda baik-baik saja.
    .cause-1 = Aplikasi tidak punya sertifikat penandatanganan SAML, atau tidak ada yang aktif.
    .cause-2 = Ada sertifikat yang tercantum, tetapi catatannya rusak, sehingga Microsoft Entra ID tidak mengenalinya.
    .cause-3 = Sertifikat sedang diganti. Bila demikian, pesannya menyebut hal itu, dan ini hilang sendiri.
    .background = Pada SAML, Microsoft Entra ID menandatangani setiap jawaban kepada aplikasi dengan sertifikat yang dibuat untuk aplikasi itu di penyewa Anda. Aplikasi menyimpan salinan bagian publiknya dan mencocokkan setiap jawaban dengannya. Jadi, sertifikat baru harus dikenal kedua pihak.
# en: 033f78d0
AADSTS50008 = Bukti dari halaman masuk Anda tidak diterima
    .meaning = Anda masuk lewat halaman di luar Microsoft, biasanya milik organisasi Anda sendiri. Microsoft tidak dapat menerima bukti yang datang dari sana. Paling sering masalahnya ada pada pengaturan di antara keduanya, bukan pada kata sandi Anda.
    .meaning-actual-expected = Anda masuk lewat halaman di luar Microsoft, biasanya milik organisasi Anda sendiri. Bukti yang datang dari sana tidak tersusun seperti seharusnya: yang diharapkan “{ $expected }”, tetapi isinya “{ $actual }”. Masalahnya ada pada pengaturan di antara keduanya, bukan pada kata sandi Anda.
    .search = token SAML, sertifikat federasi, AD FS, SAML token, federation certificate
    .cause-1 = Layanan federasi menandatangani dengan sertifikat baru yang belum dikenal Microsoft Entra ID.
    .cause-2 = Issuer dalam jawaban bukan yang tercatat untuk domain itu, atau penyewa lain memakai Issuer yang sama.
    .cause-3 = Assertion SAML tidak ada, tidak lengkap, atau memakai versi SAML yang tidak diterima cara masuk ini: WS-Federation, misalnya, mengharapkan SAML 1.1.
    .cause-4 = Aplikasi menyerahkan assertion SAML sendiri, dan assertion itu bermasalah.
# en: 54e30e8f
AADSTS50107 = Microsoft tidak mengenal halaman masuk asal Anda
    .meaning = Anda masuk lewat halaman di luar Microsoft, biasanya milik organisasi Anda sendiri. Nama yang dipakai halaman itu untuk dirinya tidak tercatat di Microsoft. Masalahnya ada pada pengaturan di antara keduanya; akun dan kata sandi Anda baik-baik saja.
    .meaning-realm = Anda masuk lewat halaman di luar Microsoft, biasanya milik organisasi Anda sendiri. Halaman itu menyebut dirinya “{ $realm }”, dan nama itu tidak tercatat di Microsoft. Masalahnya ada pada pengaturan di antara keduanya; akun dan kata sandi Anda baik-baik saja.
    .search = realm federasi, issuer tidak dikenal, federation realm, unknown issuer
    .cause-1 = Untuk tamu: issuer yang tercatat untuk organisasi mitra bukan yang dikirim penyedia identitasnya.
    .cause-2 = Untuk domain federasi: penyedia identitas mengirim issuer yang berbeda dari yang tercatat untuk domain itu.
    .cause-3 = Pada AD FS dengan beberapa domain atau subdomain: aturan yang menyusun issuer tidak cocok untuk akun ini.
    .cause-4 = Aplikasi menukarkan assertion SAML yang diterbitkan Entra ID sendiri: bila demikian, issuer dalam pesan diawali https://sts.windows.net/. Tidak ada yang dapat memperbaikinya di penyewa.
    .cause-5 = Federasi baru saja disiapkan, diubah, atau dihapus, dan belum berlaku di mana-mana.
    .background = Bila organisasi memeriksa orangnya di halaman masuknya sendiri, halaman itu mengirim kepada Microsoft jawaban bertanda tangan yang memuat namanya, yaitu issuer. Dengan nama ini Microsoft Entra ID mencari domain atau mitra pemiliknya. Bila tidak ada catatan dengan nama yang persis sama, proses masuk berhenti di situ.
# en: 0d23e701
AADSTS50174 = Dua halaman masuk terus mengalihkan Anda bolak-balik
    .meaning = Microsoft melihat bahwa Anda dialihkan bolak-balik antara halaman masuknya dan halaman lain, lalu menghentikannya. Memulai dari awal mungkin membantu. Bila tidak, organisasi Anda harus memeriksa halaman masuknya.
    .background = Daftar kode Microsoft yang terbuka tidak menjelaskan kode ini. Kode program halaman masuknya menyebutnya putaran (loop) di antara penyedia identitas.
    .search = pengalihan berulang, halaman login berputar terus, login loop, redirect loop
# en: 14ea9a4e
AADSTS75011 = Cara Anda masuk berbeda dari yang diminta aplikasi
    .meaning = Aplikasi meminta cara masuk tertentu, sedangkan Anda sudah masuk dengan cara lain. Microsoft tidak meminta Anda masuk lagi, sehingga keduanya tidak cocok. Akun dan kata sandi Anda baik-baik saja.
    .meaning-requestedMethods-usedMethods = Aplikasi meminta cara masuk tertentu, “{ $requestedMethods }”, sedangkan Anda sudah masuk dengan cara lain, “{ $usedMethods }”. Microsoft tidak meminta Anda masuk lagi, sehingga keduanya tidak cocok. Akun dan kata sandi Anda baik-baik saja.
    .search = metode autentikasi tidak cocok, SAML AuthnContext, authentication method mismatch, RequestedAuthnContext
# en: 8f7b496a
AADSTS76021 = Permintaan aplikasi datang tanpa tanda tangannya
    .meaning = Aplikasi ini disiapkan agar Microsoft hanya menerima permintaan yang ditandatangani aplikasi, dan yang ini tidak bertanda tangan. Sering kali membantu bila Anda mulai dari alamat web aplikasi itu sendiri. Akun dan kata sandi Anda baik-baik saja.
    .cause-1 = Proses masuk dimulai dari Aplikasi Saya, peluncur aplikasi Microsoft 365, atau tombol uji di portal, tempat tidak ada yang dapat menandatangani atas nama aplikasi.
    .cause-2 = Di Entra ID permintaan harus bertanda tangan, tetapi aplikasi tidak disiapkan untuk menandatangani.
    .cause-3 = Aplikasi menandatangani, tetapi menaruh tanda tangan di tempat yang tidak sesuai dengan cara permintaan itu dikirim.
    .background = Dengan SAML, aplikasi dapat menandatangani permintaan yang dibawanya ketika mengarahkan orang untuk masuk. Bila administrator mewajibkannya, Microsoft mencocokkan setiap permintaan dengan sertifikat publik aplikasi dan menolak yang tidak bertanda tangan. Hanya aplikasi yang memegang kunci privatnya, jadi proses masuk yang dimulai di sisi Microsoft tidak pernah dapat membawa tanda tangan itu.
    .search = permintaan SAML tidak ditandatangani, SAML request not signed
# en: 58e064ed
AADSTS76026 = Permintaan aplikasi sudah terlalu lama
    .meaning = Permintaan aplikasi agar Anda masuk terlalu lama tertahan sebelum sampai di Microsoft. Memulai lagi dari aplikasi biasanya cukup. Akun dan kata sandi Anda baik-baik saja.
    .cause-1 = Halaman lama, bookmark, atau tombol Kembali mengirim permintaan dari sebelumnya.
    .cause-2 = Jam server tempat aplikasi berjalan salah. Bila demikian, semua orang gagal, setiap kali.
# en: 8de64559
AADSTS90123 = Layanan lain menolak ketika Microsoft bertanya tentang Anda
    .meaning = Microsoft bertanya tentang Anda kepada layanan lain, misalnya layanan masuk organisasi Anda sendiri, dan layanan itu menolak. Hanya pengelolanya yang dapat melihat alasannya. Coba sekali lagi dari awal, lalu tanyakan.
    .meaning-errorCode = Microsoft bertanya tentang Anda kepada layanan lain, misalnya layanan masuk organisasi Anda sendiri, dan layanan itu menolak dengan jawaban “{ $errorCode }”. Hanya pengelolanya yang dapat melihat alasannya. Coba sekali lagi dari awal, lalu tanyakan.
    .cause-1 = Sebuah aturan di layanan lain itu menolak proses masuk ini.
    .cause-2 = Proses masuk di halaman layanan lain itu dibatalkan atau tidak selesai.
    .cause-3 = Hubungan antara Microsoft dan layanan itu salah diatur.
# en: 3e3f6e01
AADSTS750054 = Permintaan masuk dari aplikasi tidak ada
    .meaning = Anda sampai di halaman masuk tanpa permintaan yang harus disertakan aplikasi. Penyebabnya bisa halaman masuk yang disimpan, atau aplikasi yang belum disiapkan untuk akses menyeluruh (single sign-on). Akun dan kata sandi Anda baik-baik saja.
    .cause-1 = Aplikasi dibuka dari bookmark atau tautan yang menuju halaman Microsoft.
    .cause-2 = Organisasi memasang alamat masuk Microsoft sebagai URL Masuk (Sign on URL) aplikasi.
    .cause-3 = Aplikasi mengirim permintaannya dalam bentuk lain, atau tidak mengirimnya.
    .search = SAMLRequest tidak ada, SAMLRequest or SAMLResponse missing
# en: 0b97f431
AADSTS900236 = Permintaan aplikasi memuat lebih dari yang diterima Microsoft
    .meaning = Permintaan masuk dari aplikasi memuat sesuatu yang tidak diterima Microsoft di situ. Hanya pengelola aplikasi yang dapat menghapusnya. Akun dan kata sandi Anda baik-baik saja.
    .meaning-propertyName = Permintaan masuk dari aplikasi memuat bagian bernama “{ $propertyName }”, yang tidak diterima Microsoft di situ. Hanya pengelola aplikasi yang dapat menghapusnya. Akun dan kata sandi Anda baik-baik saja.
    .cause-1 = Aplikasi, atau gateway di depannya, menaruh nama orang itu dalam permintaan (Subject), sering untuk mengisi nama akun.
    .cause-2 = Aplikasi memakai bagian lain dari SAML yang tidak dikenal Entra ID.
# en: ce030fa9
AADSTS5000819 = Halaman masuk Anda tidak mengirim alamat email yang sesuai
    .meaning = Anda masuk di halaman di luar Microsoft, biasanya milik organisasi Anda sendiri. Dalam jawabannya tidak ada alamat email di tempat yang benar, atau akhiran alamatnya bukan yang diharapkan dari sana. Masalahnya ada pada pengaturan di antara keduanya; kata sandi Anda baik-baik saja.
    .cause-1 = Penyedia identitas tidak mengirim alamat email, atau mengirimnya dengan nama lain.
    .cause-2 = Bagian setelah @ bukan domain yang disiapkan untuk federasi itu. Sering kali itu alamat pribadi, misalnya di Gmail, atau domain perusahaan lain dalam grup yang sama.
    .cause-3 = Jawaban itu ditujukan untuk penyewa lain atau dikirim ke alamat yang salah.
    .cause-4 = Sebuah organisasi menyiapkan federasi untuk tamu dengan penyedia identitasnya sendiri, dan kini orangnya sendiri masuk lewat jalur itu.
    .background = Untuk tamu dari mitra SAML atau WS-Fed, Entra ID memercayai halaman masuk mitra hanya untuk domain yang disiapkan baginya. Entra ID membaca alamat email dalam jawaban untuk melihat apakah orang itu termasuk salah satunya.
# en: aecef4b0
AADSTS7500514 = Bentuk jawaban dari halaman masuk Anda tidak dipahami
    .meaning = Aplikasi menjalankan proses masuk lewat halaman masuk organisasi Anda sendiri, dan jawaban dari sana tidak berbentuk seperti yang diterima Microsoft. Masalahnya ada pada pengaturan di antara keduanya. Akun dan kata sandi Anda baik-baik saja.
    .cause-1 = Penyedia identitas, paling sering PingFederate, menerbitkan SAML 1.1 tetapi melabelinya sehingga pustaka aplikasi menganggapnya SAML 2.0.
    .cause-2 = Aplikasi menyerahkan assertion SAML sendiri, dengan jenis pemberian (grant type) yang salah atau terpotong.
    .background = Ini terjadi pada aplikasi dan modul PowerShell yang meminta kata sandi sendiri. Di balik layar, aplikasi itu mengambil token SAML dari layanan masuk organisasi dan menukarkannya di Microsoft. Aplikasi harus menyebut versi SAML-nya, dan mengikuti label yang diberikan layanan itu.
