# en: 2d093936
AADB2C90006 = Situs menyebut alamat kembali yang belum didaftarkannya
    .meaning = Setelah masuk, Anda diarahkan kembali ke situs, dan alamat yang disebut situs untuk itu tidak ada dalam daftarnya. Penyebabnya bisa pengaturan situs yang salah, bisa juga tautan bermasalah yang membawa Anda ke sini. Akun dan kata sandi Anda baik-baik saja.
    .meaning-appId-redirectUri = Setelah masuk, Anda diarahkan kembali ke situs. Untuk itu permintaan menyebut alamat “{ $redirectUri }”, yang tidak ada dalam daftar aplikasi bernomor { $appId }. Penyebabnya bisa pengaturan situs yang salah, bisa juga tautan bermasalah yang membawa Anda ke sini.
    .meaning-redirectUri = Setelah masuk, Anda diarahkan kembali ke situs. Untuk itu permintaan menyebut alamat “{ $redirectUri }”, yang tidak ada dalam daftar situs. Penyebabnya bisa pengaturan situs yang salah, bisa juga tautan bermasalah yang membawa Anda ke sini.
    .cause-1 = Situs pindah atau punya versi uji, dan alamat itu belum pernah didaftarkan.
    .cause-2 = Kedua alamat berbeda dalam hal kecil: skema, port, jalur, huruf besar dan kecil, atau garis miring di akhir.
    .cause-3 = Di belakang proksi, situs menyusun alamatnya dengan http atau nama internal.
    .cause-4 = Permintaan menyebut ID klien milik aplikasi atau lingkungan lain.
# en: 1105aa07
AADB2C90007 = Situs tidak punya alamat kembali yang terdaftar
    .meaning = Setelah masuk, Anda diarahkan kembali ke situs, tetapi sama sekali tidak ada alamat yang didaftarkan untuk itu. Akun dan kata sandi Anda baik-baik saja. Hanya pengelola situs yang dapat memperbaikinya.
    .meaning-appId = Setelah masuk, Anda diarahkan kembali ke situs, tetapi untuk aplikasi bernomor { $appId } sama sekali tidak ada alamat yang didaftarkan. Akun dan kata sandi Anda baik-baik saja. Hanya pengelola situs yang dapat memperbaikinya.
# en: 04632a24
AADB2C90057 = Cara masuk yang dipakai situs ini tidak diaktifkan untuknya
    .meaning = Situs ingin jawabannya dikirim langsung ke browser, dan itu tidak diaktifkan untuknya. Akun dan kata sandi Anda baik-baik saja. Hanya pengelola situs yang dapat memperbaikinya.
    .cause-1 = Situs memakai alur implisit (implicit flow), dan pendaftarannya tidak mengizinkan itu.
    .cause-2 = Hanya satu dari dua kotak, Token ID atau Token akses, yang dicentang.
    .cause-3 = Proses masuk dengan kata sandi (ROPC) dikirim ke kebijakan yang dibuat untuk halaman masuk.
    .cause-4 = Seseorang mencoba alur pengguna dari portal dengan aplikasi yang tidak disiapkan untuk itu.
# en: c615dbe7
AADB2C90068 = Aplikasi situs tidak terdaftar untuk proses masuk seperti ini
    .meaning = Situs memakai nomor aplikasi yang tidak diterima Microsoft untuk proses masuk pelanggan. Akun dan kata sandi Anda baik-baik saja. Hanya pengelola situs yang dapat memperbaikinya.
    .meaning-appId = Situs memakai nomor aplikasi { $appId }, yang tidak diterima Microsoft untuk proses masuk pelanggan. Akun dan kata sandi Anda baik-baik saja. Hanya pengelola situs yang dapat memperbaikinya.
    .cause-1 = Aplikasi didaftarkan dengan jenis akun yang tidak dilayani alur pengguna.
    .cause-2 = ID klien milik penyewa lain, misalnya penyewa organisasi itu sendiri, bukan penyewa B2C.
    .cause-3 = Aplikasi berasal dari portal lama dan didaftarkan dengan cara lain.
# en: 768685fe
AADB2C90079 = Situs tidak menunjukkan rahasianya sendiri
    .meaning = Untuk situs seperti ini Microsoft menunggu rahasia milik situs itu sendiri, dan rahasia itu tidak datang. Ini tidak ada hubungannya dengan kata sandi Anda, dan Anda tidak melakukan kesalahan.
    .cause-1 = URI pengalihan aplikasi satu halaman atau aplikasi seluler terdaftar di bawah Web, seolah-olah aplikasi itu berjalan di server.
    .cause-2 = Aplikasi di server tidak punya rahasia dalam pengaturannya, atau tidak mengirimnya.
# en: 8e4f07a2
AADSTS50001 = Layanan yang diperlukan aplikasi ini tidak ditemukan
    .meaning = Aplikasi meminta akses ke layanan yang tidak ada atau tidak aktif di organisasi tempat Anda masuk. Paling sering aplikasi salah menyebut nama layanan. Akun dan kata sandi Anda baik-baik saja.
    .meaning-resource-tenant = Aplikasi meminta akses ke layanan “{ $resource }”, yang tidak ada atau tidak aktif di organisasi “{ $tenant }”. Paling sering aplikasi salah menyebut nama itu atau meminta di organisasi yang salah. Akun dan kata sandi Anda baik-baik saja.
    .cause-1 = Nama layanan dalam aplikasi sedikit salah: salah ketik, lingkungan lain, atau alamat satu halaman dan bukan seluruh layanan.
    .cause-2 = Proses masuk mengarah ke organisasi lain, bukan ke organisasi yang punya layanan itu.
    .cause-3 = Organisasi belum menambahkan, melisensikan, atau menyetujui layanan itu.
    .cause-4 = Administrator menonaktifkan layanan itu.
# en: 3fffa73c
AADSTS50010 = Aplikasi tidak punya nama yang dapat diperiksa Microsoft
    .meaning = Microsoft harus memeriksa apakah sebuah proses masuk memang untuk aplikasi ini, dan dalam pengaturan aplikasi tidak ada yang dapat dibandingkan. Akun dan kata sandi Anda baik-baik saja. Hanya pengelola aplikasi yang dapat memperbaikinya.
# en: eb77b221
AADSTS50011 = Aplikasi mengarahkan Anda kembali ke alamat yang salah
    .meaning = Aplikasi meminta Microsoft mengarahkan Anda kembali ke alamat yang tidak ada dalam daftar aplikasi, sehingga Microsoft menghentikan proses masuk. Akun dan kata sandi Anda baik-baik saja. Penyebabnya bisa pengaturan aplikasi yang salah, bisa juga tautan bermasalah yang membawa Anda ke sini.
    .meaning-redirectUri = Aplikasi meminta Microsoft mengarahkan Anda kembali ke alamat “{ $redirectUri }”, yang tidak ada dalam daftar aplikasi, sehingga Microsoft menghentikan proses masuk. Akun dan kata sandi Anda baik-baik saja. Penyebabnya bisa pengaturan aplikasi yang salah, bisa juga tautan bermasalah yang membawa Anda ke sini.
    .search = URI pengalihan tidak cocok, redirect URI salah, redirect URI mismatch, reply URL does not match, redirect URL wrong, callback URL
# en: 566612c7
AADSTS50105 = Aplikasi ini belum dibuka untuk Anda
    .meaning = Akun Anda berfungsi, tetapi aplikasi ini hanya menerima orang yang sudah ditambahkan ke dalamnya, dan akun Anda belum. Mencoba lagi tidak mengubah hal itu.
    .meaning-appName = Akun Anda berfungsi, tetapi aplikasi yang menyebut dirinya “{ $appName }” hanya menerima orang yang sudah ditambahkan ke dalamnya, dan akun Anda belum. Mencoba lagi tidak mengubah hal itu.
    .meaning-resource = Sebuah aplikasi meminta akses ke aplikasi lain, “{ $resource }”, yang hanya menerima aplikasi yang sudah diberi peran di sana. Ini urusan antara kedua aplikasi itu: akun dan kata sandi Anda baik-baik saja.
    .search = belum diberi akses aplikasi, pengguna belum ditetapkan, tidak punya akses ke aplikasi, user not assigned to a role, app assignment required, not assigned to the app
# en: 02985c31
AADSTS50146 = Aplikasi ini tidak punya kuncinya sendiri
    .meaning = Ada yang mengubah apa yang diberitahukan kepada aplikasi ini tentang orang yang masuk. Sejak itu aplikasi memerlukan kuncinya sendiri, dan kunci itu tidak ada atau sudah habis masa berlakunya. Akun dan kata sandi Anda baik-baik saja.
    .cause-1 = Kebijakan pemetaan klaim, klaim yang disesuaikan, atau penyedia klaim kustom ditambahkan ke aplikasi, sedangkan aplikasi tidak punya kunci penandatanganan sendiri maupun acceptMappedClaims.
    .cause-2 = Kunci penandatanganan milik aplikasi sudah kedaluwarsa.
    .cause-3 = Kuncinya baru, dan masa berlakunya dimulai nanti.
    .background = Biasanya Microsoft menandatangani token dengan kunci yang dipakai bersama semua aplikasi. Aplikasi yang klaimnya berasal dari kebijakan pemetaan harus menunjukkan bahwa klaim itu memang diharapkannya: dengan kunci penandatanganan sendiri, atau dengan pengaturan dalam pendaftarannya. Tanpa itu, orang dapat menyelipkan klaim buatan ke aplikasi yang tidak tahu apa-apa tentangnya.
# en: eeca900a
AADSTS50194 = Aplikasi memakai halaman masuk yang tidak boleh dipakainya
    .meaning = Aplikasi terdaftar untuk satu organisasi, tetapi memakai halaman masuk untuk semua organisasi. Ini pengaturan aplikasi; akun dan kata sandi Anda baik-baik saja.
    .meaning-appName = Aplikasi yang menyebut dirinya “{ $appName }” terdaftar untuk satu organisasi, tetapi memakai halaman masuk untuk semua organisasi. Ini pengaturan aplikasi; akun dan kata sandi Anda baik-baik saja.
    .search = aplikasi bukan multipenyewa, aplikasi multi-tenant, not configured as multi-tenant application, /common endpoint
# en: ca25c723
AADSTS70001 = Aplikasi ini tidak dikenal di sini, atau dinonaktifkan
    .meaning = Organisasi tujuan proses masuk ini tidak mengenal aplikasi ini, atau sudah menonaktifkannya. Akun dan kata sandi Anda baik-baik saja.
    .meaning-tenant = Proses masuk mengarah ke organisasi “{ $tenant }”, yang tidak mengenal aplikasi ini. Akun dan kata sandi Anda baik-baik saja.
    .search = aplikasi tidak ditemukan, aplikasi dinonaktifkan, application not found, app disabled
# en: 2ed39112
AADSTS70002 = Microsoft menolak bukti yang dikirim aplikasi
    .meaning = Aplikasi mengirim kepada Microsoft bukti tentang identitasnya, atau bukti bahwa Anda sudah masuk, dan bukti itu tidak diterima. Paling sering itu rahasia aplikasi sendiri, dan Anda tidak melakukan kesalahan. Bila pesannya menyebut kode kedua, kode itu menjelaskan lebih banyak.
    .cause-1 = Rahasia atau sertifikat aplikasi salah, sudah kedaluwarsa, atau milik aplikasi lain.
    .cause-2 = Kode otorisasi atau token penyegaran yang diserahkan aplikasi sudah kedaluwarsa atau pernah dipakai: kode kedua adalah 70008 atau 54005.
    .cause-3 = Aplikasi yang meminta sendiri nama dan kata sandi mendapat yang salah, atau akunnya terkunci: kode kedua adalah 50126 atau 50053.
    .cause-4 = Yang dikirim aplikasi tidak dapat dibaca, misalnya karena tidak dikodekan.
# en: d7cf0d37
AADSTS70005 = Aplikasi meminta jenis jawaban yang tidak bisa didapatnya
    .meaning = Aplikasi memberi tahu Microsoft bentuk jawaban yang diinginkannya, dan bentuk itu tidak diaktifkan untuknya. Pembuat atau pengelola aplikasi dapat memperbaikinya; akun dan kata sandi Anda baik-baik saja.
    .meaning-responseType = Aplikasi meminta jawaban berjenis “{ $responseType }” dari Microsoft, dan jenis itu tidak diaktifkan untuknya. Pembuat atau pengelola aplikasi dapat memperbaikinya; akun dan kata sandi Anda baik-baik saja.
    .cause-1 = Aplikasi meminta token langsung dari halaman masuk, dan itu tidak diaktifkan dalam pendaftarannya.
    .cause-2 = Aplikasi meminta token ID tanpa scope openid.
    .cause-3 = Nilai response_type salah tulis, atau tidak ada.
    .search = jenis respons tidak didukung, response type not supported
# en: 84044d16
AADSTS70021 = Bukti aplikasi dari sistem lain tidak cocok dengan catatan mana pun
    .meaning = Sebuah layanan atau tugas otomatis hendak masuk dengan bukti dari sistem lain, dan Microsoft tidak punya catatan yang cocok dengannya. Ini tidak menyangkut akun atau kata sandi siapa pun. Pengelola layanan itu dapat memperbaikinya.
    .meaning-issuer-subject = Sebuah layanan atau tugas otomatis yang menyebut dirinya “{ $subject }” hendak masuk dengan bukti dari sistem “{ $issuer }”, dan Microsoft tidak punya catatan yang cocok dengannya. Ini tidak menyangkut akun atau kata sandi siapa pun. Pengelola layanan itu dapat memperbaikinya.
    .cause-1 = Subject-nya berbeda: cabang, lingkungan, repositori, namespace, atau akun layanan lain, atau huruf besar dan kecilnya lain.
    .cause-2 = Pada GitHub Actions, satu sisi memakai subject dengan ID angka (repo:owner@123/name@456:…) dan sisi lain hanya dengan nama.
    .cause-3 = Issuer-nya berbeda, sering hanya karena garis miring di akhir.
    .cause-4 = Audience-nya berbeda; biasanya harus api://AzureADTokenExchange.
    .cause-5 = Kredensial federasi itu milik aplikasi atau identitas terkelola lain, bukan milik ID klien dalam permintaan.
    .cause-6 = Kredensial federasi baru saja ditambahkan.
    .background = Dengan federasi identitas beban kerja (workload identity federation), aplikasi tidak memerlukan rahasia: aplikasi menunjukkan token dari sistem yang dipercayainya, misalnya GitHub atau klaster Kubernetes. Entra ID hanya menerima token itu bila sebuah kredensial federasi milik aplikasi punya issuer, subject, dan audience yang sama.
# en: 783adcc1
AADSTS500011 = Yang diperlukan aplikasi belum disiapkan di organisasi Anda
    .meaning = Aplikasi meminta akses ke layanan yang tidak ada di organisasi tempat Anda masuk. Paling sering aplikasi meminta nama yang salah atau di organisasi yang salah. Akun dan kata sandi Anda baik-baik saja.
    .meaning-resource-tenant = Aplikasi meminta akses ke layanan “{ $resource }”, yang tidak ada di organisasi “{ $tenant }”. Paling sering aplikasi meminta nama yang salah atau di organisasi yang salah. Akun dan kata sandi Anda baik-baik saja.
    .cause-1 = Nama layanan dalam aplikasi sedikit salah, atau milik lingkungan lain.
    .cause-2 = Proses masuk mengarah ke organisasi lain, bukan ke organisasi yang punya layanan itu.
    .cause-3 = Organisasi belum menambahkan, melisensikan, atau menyetujui layanan itu.
    .cause-4 = Layanan itu terdaftar hanya untuk satu organisasi, sehingga organisasi lain tidak dapat memilikinya.
    .search = layanan tidak ditemukan, sumber daya tidak ditemukan, resource not found, service principal of the API, Application ID URI
# en: 757dee83
AADSTS500014 = Layanan yang menjadi sandaran aplikasi ini dinonaktifkan
    .meaning = Aplikasi bergantung pada layanan yang dinonaktifkan di organisasi tempat Anda masuk. Akun dan kata sandi Anda baik-baik saja, dan mencoba lagi tidak mengubah hal itu.
    .meaning-resource = Aplikasi meminta layanan yang dalam pesan disebut “{ $resource }”, dan layanan itu dinonaktifkan di organisasi tempat Anda masuk. Akun dan kata sandi Anda baik-baik saja, dan mencoba lagi tidak mengubah hal itu.
    .cause-1 = Langganan yang memuat layanan itu sudah habis atau dibatalkan, seperti yang terjadi pada penyewa percobaan dan pengembang.
    .cause-2 = Administrator menonaktifkan layanan itu, mungkin tanpa tahu aplikasi mana yang memerlukannya.
    .cause-3 = Microsoft atau penerbit layanan menonaktifkannya untuk semua orang.
    .background = Di setiap penyewa, sebuah layanan diwakili oleh perwakilan layanan (service principal). Selama perwakilan itu dinonaktifkan, Microsoft tidak menerbitkan token untuk layanan itu, kepada aplikasi dan orang mana pun. Bila langganan Microsoft 365 habis, perwakilan layanan untuk Exchange, SharePoint, atau Teams dapat dinonaktifkan, sedangkan yang lain, seperti Microsoft Graph, masih berfungsi.
# en: a09586dc
AADSTS500113 = Aplikasi tidak punya alamat kembali yang terdaftar
    .meaning = Setelah masuk, Anda diarahkan kembali ke aplikasi, dan tidak ada alamat yang didaftarkan untuk itu. Akun dan kata sandi Anda baik-baik saja. Hanya orang yang menyiapkan aplikasi yang dapat memperbaikinya.
    .cause-1 = Aplikasi baru saja didaftarkan, dan belum ada yang memberinya URI pengalihan.
    .cause-2 = Pengaturan aplikasi menyebut ID pendaftaran lain, misalnya milik API atau lingkungan lain.
    .cause-3 = Aplikasi SAML ditambahkan, dan URL Balasan (Reply URL) masih kosong.
    .cause-4 = Administrator membuka tautan persetujuan untuk aplikasi yang tidak punya URI pengalihan, misalnya aplikasi untuk tugas latar belakang.
# en: 5a60f16c
AADSTS500181 = Aplikasi menunjukkan dua sertifikat yang tidak cocok
    .meaning = Aplikasi membuktikan identitasnya dengan sertifikatnya sendiri. Sambungan dibukanya dengan satu sertifikat, tetapi dalam buktinya disebut sertifikat lain. Akun dan kata sandi Anda baik-baik saja; hanya pengelola aplikasi yang dapat memperbaikinya.
    .cause-1 = Sertifikat diperbarui, dan aplikasi masih memakai token atau assertion yang dibuat dengan sertifikat lama.
    .cause-2 = Dua pengaturan aplikasi menyebut sertifikat yang berbeda.
# en: d0543f77
AADSTS501461 = Pengaturan aplikasi tentang data Anda tidak sejalan
    .meaning = Ada yang mengubah apa yang diberitahukan kepada aplikasi ini tentang orang yang masuk. Microsoft hanya mengizinkannya untuk aplikasi yang namanya pasti milik aplikasi itu, dan yang ini diminta dengan nama lain. Akun dan kata sandi Anda baik-baik saja.
    .cause-1 = Token diminta dengan nama api://, bukan dengan ID klien.
    .cause-2 = URI ID Aplikasi (Application ID URI) berada di domain yang belum diverifikasi di penyewa itu.
    .cause-3 = Aplikasi ditujukan untuk beberapa penyewa dan memerlukan kunci penandatanganan sendiri.
    .background = Dengan acceptMappedClaims, aplikasi menerima klaim yang disusun kebijakan pemetaan. Agar tidak ada yang dapat mengarahkan klaim seperti itu ke aplikasi orang lain, audience-nya harus ID aplikasi itu sendiri atau berada dalam domain terverifikasi penyewa, atau aplikasi menandatangani dengan kuncinya sendiri.
# en: bd5b93eb
AADSTS650056 = Aplikasi ini belum disiapkan sepenuhnya
    .meaning = Ada yang kurang antara aplikasi ini dan organisasi tempat Anda masuk, sehingga Microsoft menghentikan proses masuk. Akun dan kata sandi Anda baik-baik saja.
    .cause-1 = Pendaftaran aplikasi tidak mencantumkan izin untuk layanan yang dimintanya.
    .cause-2 = Belum ada administrator yang menyetujui aplikasi ini.
    .cause-3 = Aplikasi salah menyebut dirinya dalam permintaan, atau menandatanganinya dengan sertifikat yang tidak dikenal.
# en: 063157a3
AADSTS650057 = Aplikasi meminta layanan yang tidak ada dalam daftarnya
    .meaning = Aplikasi meminta akses ke layanan yang tidak ada dalam daftar izinnya sendiri, sehingga Microsoft menghentikan proses masuk. Akun dan kata sandi Anda baik-baik saja.
    .meaning-appName-resource = Aplikasi yang menyebut dirinya “{ $appName }” meminta akses ke layanan “{ $resource }”, yang tidak ada dalam daftar izinnya sendiri, sehingga Microsoft menghentikan proses masuk. Akun dan kata sandi Anda baik-baik saja.
    .meaning-resource = Aplikasi meminta akses ke layanan “{ $resource }”, yang tidak ada dalam daftar izinnya sendiri, sehingga Microsoft menghentikan proses masuk. Akun dan kata sandi Anda baik-baik saja.
    .search = sumber daya tidak valid, izin API tidak ada, invalid resource, API permission missing
# en: 7ba89dda
AADSTS700016 = Aplikasi ini tidak dikenal di organisasi ini
    .meaning = Proses masuk mengarah ke organisasi tempat aplikasi ini belum disiapkan. Paling sering aplikasi, atau tautannya, menunjuk ke organisasi yang salah; kadang belum ada yang menambahkan aplikasi di sana. Akun dan kata sandi Anda baik-baik saja.
    .meaning-tenant = Proses masuk mengarah ke organisasi “{ $tenant }”, tempat aplikasi ini belum disiapkan. Paling sering aplikasi, atau tautannya, menunjuk ke organisasi yang salah; kadang belum ada yang menambahkan aplikasi di sana. Akun dan kata sandi Anda baik-baik saja.
    .search = aplikasi tidak ditemukan di direktori, ID klien salah, application not found in the directory, app unknown in tenant, wrong client ID
# en: 2a77e28d
AADSTS700023 = Aplikasi salah mengalamatkan buktinya sendiri
    .meaning = Untuk menunjukkan identitasnya, aplikasi mengirim buktinya sendiri kepada Microsoft, dan bukti ini dibuat untuk tempat lain. Kadang aplikasi tidak menyebut layanan mana yang diinginkannya. Ini tidak ada hubungannya dengan kata sandi Anda, dan Anda tidak melakukan kesalahan.
    .cause-1 = Audience dalam client assertion milik aplikasi berbeda dari alamat tujuan pengirimannya: penyewa lain, /common, cloud lain, atau versi lain.
    .cause-2 = Sebuah pustaka menambahkan wilayah atau cloud-nya sendiri ke alamat, sehingga keduanya tidak cocok lagi.
    .cause-3 = Scope tidak menyebut API mana pun, sehingga tidak jelas untuk apa tokennya.
    .background = Sebagai ganti rahasia, aplikasi dapat mengirim assertion: token kecil yang ditandatangani dengan sertifikatnya. Nilai aud di dalamnya menyebut tujuannya, dan Entra ID hanya menerimanya bila itu persis alamat penyewa ini di cloud ini. Sumber Microsoft memberi kode ini arti kedua, yaitu scope tanpa sumber daya; pesannya menunjukkan yang mana.
# en: 95439901
AADSTS700024 = Bukti milik aplikasi sendiri sedang tidak berlaku
    .meaning = Untuk menunjukkan identitasnya, aplikasi mengirim kepada Microsoft bukti yang berlaku hanya beberapa menit, dan bukti ini terlalu lama atau belum berlaku. Ini tidak ada hubungannya dengan kata sandi Anda. Mencoba lagi membantu bila aplikasi membuat bukti baru untuk itu.
    .meaning-curTime-expTime = Untuk menunjukkan identitasnya, aplikasi mengirim kepada Microsoft bukti yang berlaku hanya sebentar. Bukti ini berlaku sampai { $expTime }, dan saat itu jam Microsoft menunjukkan { $curTime }. Ini tidak ada hubungannya dengan kata sandi Anda. Mencoba lagi membantu bila aplikasi membuat bukti baru untuk itu.
    .cause-1 = Aplikasi, pustaka, atau pipeline terus memakai bukti yang dibuatnya lebih awal, misalnya dalam tugas yang berjalan lama.
    .cause-2 = Jam server salah, atau aplikasi memakai waktu setempat, bukan UTC.
    .cause-3 = Perjalanan ke Microsoft terlalu lama: jaringan lambat, antrean, banyak pengulangan.
    .cause-4 = Versi baru sebuah pustaka atau alat menyimpan bukti terlalu lama.
    .background = Client assertion adalah token yang ditandatangani aplikasi dengan sertifikatnya, atau yang didapatnya dari pipeline atau klaster. Di dalamnya tercantum sejak kapan dan sampai kapan token itu berlaku. Sertifikat di baliknya bisa saja masih berlaku: memperbarui sertifikat, atau rahasia aplikasi, tidak membantu dalam hal ini.
# en: e642c999
AADSTS700025 = Aplikasi menunjukkan rahasia yang seharusnya tidak dimilikinya
    .meaning = Aplikasi terdaftar sebagai aplikasi yang tidak dapat menyimpan rahasia, seperti aplikasi di ponsel, tetapi tetap mengirim rahasia. Pendaftaran dan pengaturannya tidak sejalan. Ini tidak ada hubungannya dengan kata sandi Anda, dan Anda tidak melakukan kesalahan.
    .cause-1 = Aplikasi berjalan di server, tetapi alamatnya terdaftar untuk aplikasi desktop dan seluler, atau alur klien publik diizinkan.
    .cause-2 = Aplikasi desktop, seluler, atau satu halaman diberi rahasia yang tidak diperlukannya.
    .cause-3 = Kotak rahasia di sebuah alat diisi, padahal pendaftarannya berjenis tanpa rahasia.
    .background = Entra ID membedakan dua jenis aplikasi: klien rahasia (confidential client), yang menyimpan rahasia di server, dan klien publik (public client), yang rahasianya dapat dibaca penggunanya. Jenis sebuah permintaan ditentukan oleh platform tempat URI pengalihannya terdaftar, atau oleh “Izinkan alur klien publik” (Allow public client flows) bila tidak ada URI pengalihan.
# en: a4a68adb
AADSTS700027 = Sertifikat aplikasi tidak diterima
    .meaning = Aplikasi menandatangani permintaannya dengan sertifikat, dan Microsoft tidak mengenal sertifikat itu atau tidak dapat memeriksa tanda tangannya. Ini tidak ada hubungannya dengan kata sandi Anda, dan Anda tidak melakukan kesalahan.
    .cause-1 = Sertifikat diperbarui, dan yang baru belum didaftarkan pada aplikasi.
    .cause-2 = Aplikasi memakai ID klien atau penyewa dari pendaftaran lain.
    .cause-3 = Tanda tangannya salah: kunci lain, atau assertion yang disusun dengan salah.
    .search = sertifikat aplikasi salah, tanda tangan tidak valid, client assertion, invalid signature, certificate thumbprint not found
# en: 57f37f91
AADSTS700038 = Aplikasi tidak menyebut identitasnya sendiri
    .meaning = Setiap aplikasi punya nomor yang dikenal Microsoft. Aplikasi ini hanya mengirim angka nol: paling sering ada pengaturan yang dibiarkan kosong. Akun dan kata sandi Anda baik-baik saja.
    .cause-1 = Pengaturan aplikasi untuk ID-nya kosong atau masih memuat nilai contoh.
    .cause-2 = Pengaturan hilang karena pembaruan, pemindahan, atau file yang tidak ada.
# en: 702b0132
AADSTS700051 = Aplikasi meminta akses dengan cara yang tidak diaktifkan
    .meaning = Aplikasi meminta Microsoft mengirim kunci ke data Anda langsung ke browser, dan itu tidak diaktifkan untuknya. Ini pengaturan aplikasi; akun dan kata sandi Anda baik-baik saja.
    .search = jenis respons token tidak aktif, token response type not enabled, implicit grant
# en: 35d2ef32
AADSTS700054 = Aplikasi meminta jawaban yang tidak boleh didapatnya
    .meaning = Aplikasi meminta Microsoft mengirim bukti identitas Anda langsung ke browser, dan itu tidak diaktifkan untuknya. Ini pengaturan aplikasi; akun dan kata sandi Anda baik-baik saja.
    .search = id_token tidak aktif, id_token not enabled, implicit grant
# en: fc6a1e19
AADSTS700213 = Sebuah program menunjukkan nama yang tidak ada dalam daftar
    .meaning = Sebuah program, misalnya pipeline pembangunan perangkat lunak, masuk dengan tanda pengenal dari sistem lain. Nama di dalamnya tidak termasuk yang diterima aplikasi. Tidak ada akun atau kata sandi orang yang terlibat.
    .meaning-subject = Sebuah program, misalnya pipeline pembangunan perangkat lunak, masuk dengan tanda pengenal dari sistem lain atas nama “{ $subject }”. Aplikasi tidak menerima nama itu seperti yang tertulis di sana. Tidak ada akun atau kata sandi orang yang terlibat.
    .cause-1 = Tugas berjalan dengan cara yang berbeda dari yang dimasukkan: cabang lain, tag, pull request, atau dengan atau tanpa lingkungan (environment).
    .cause-2 = Ada yang diganti nama, atau huruf besar dan kecilnya berbeda, seperti Production dan production.
    .cause-3 = GitHub kini menulis nomor pemilik dan repositori dalam subject, sedangkan entrinya hanya memuat nama, atau sebaliknya.
    .cause-4 = Entri itu milik aplikasi atau identitas terkelola lain, bukan yang dituju, atau issuer atau audience-nya berbeda.
    .background = Dengan kredensial federasi, aplikasi memercayai token dari sistem lain sebagai ganti rahasia. Entra ID membandingkan tiga nilai setiap token dengan yang tercatat: issuer, subject, dan audience. Sejak akhir 2024, huruf besar dan kecil dibedakan.
# en: 09dc5a8d
AADSTS900382 = Aplikasi dan organisasi itu berada di cloud yang berbeda
    .meaning = Microsoft menempatkan sebagian organisasi, misalnya milik pemerintah AS atau di Tiongkok, di cloud tersendiri. Aplikasi ini meminta dari satu cloud ke cloud lain, dan itu tidak bisa. Akun dan kata sandi Anda baik-baik saja.
    .cause-1 = Aplikasi atau alat memakai alamat masuk cloud global, sedangkan organisasinya berada di cloud lain.
    .cause-2 = Aplikasi terdaftar di satu cloud dan meminta layanan di cloud lain.
    .background = Aplikasi yang menyimpan rahasia atau sertifikat adalah klien rahasia (confidential client), dan hanya ada di cloud tempat aplikasi itu terdaftar. Aplikasi itu tidak dapat memperoleh token melintasi batas cloud; rahasia dan ID-nya tidak berlaku di sisi lain.
# en: 008af5ea
AADSTS900432 = Aplikasi dan organisasi Anda berada di cloud yang berbeda
    .meaning = Microsoft menjalankan beberapa cloud yang terpisah, salah satunya untuk pemerintah AS. Aplikasi ini berada di satu cloud, proses masuknya di cloud lain, dan aplikasi seperti ini tidak dapat menjangkau ke seberang. Akun dan kata sandi Anda baik-baik saja.
    .cause-1 = Aplikasi atau pengaturannya memakai alamat cloud global, sedangkan penyewanya berada di US Government atau Tiongkok, atau sebaliknya.
    .cause-2 = Aplikasi belum pernah didaftarkan di cloud milik penyewa itu.
    .background = Aplikasi dengan rahasia atau sertifikatnya sendiri (klien rahasia, confidential client) hanya berlaku di cloud tempat aplikasi itu terdaftar. Penyewa GCC berada di cloud global; GCC High dan DoD di cloud US Government.
# en: 2f4f80db
AADSTS900971 = Aplikasi tidak memberi alamat untuk mengarahkan Anda kembali
    .meaning = Setelah Anda masuk, Microsoft mengarahkan Anda kembali ke aplikasi. Untuk aplikasi ini Microsoft tidak punya alamatnya, sehingga proses masuk berhenti. Akun dan kata sandi Anda baik-baik saja.
    .cause-1 = Pendaftaran aplikasi tidak punya URI pengalihan, atau tidak punya untuk platform asal permintaan.
    .cause-2 = Di Mac atau ponsel, aplikasi masuk lewat broker sistem, dan alamat broker itu sendiri tidak terdaftar.
    .cause-3 = Permintaan tidak memuat redirect_uri.
    .cause-4 = Aplikasi SAML mengirim Pengidentifikasi (Entity ID) yang mengarah ke entri tanpa URL Balasan (Reply URL).
# en: 52e8eb92
AADSTS1003031 = Daftar izin milik aplikasi sendiri tidak beres
    .meaning = Aplikasi harus mencantumkan izin yang diperlukannya. Daftar aplikasi ini kosong atau salah, sehingga tidak ada yang dapat menyetujuinya. Akun dan kata sandi Anda baik-baik saja. Hanya pembuat aplikasi yang dapat memperbaikinya.
    .cause-1 = Aplikasi sama sekali tidak mencantumkan izin, dan seseorang membuka tautan persetujuannya.
    .cause-2 = Daftar itu menyebut izin atau API yang tidak ada, atau sudah tidak ada lagi.
    .cause-3 = Saat masuk, aplikasi meminta API milik pembuatnya yang tidak ada dalam daftarnya.
# en: f4916eec
AADSTS7000112 = Aplikasi ini sudah dinonaktifkan
    .meaning = Proses masuk ke aplikasi ini dinonaktifkan, sengaja atau tidak sengaja. Akun dan kata sandi Anda baik-baik saja, dan mencoba lagi tidak mengubah hal itu.
    .meaning-appName = Proses masuk ke aplikasi yang menyebut dirinya “{ $appName }” dinonaktifkan, sengaja atau tidak sengaja. Akun dan kata sandi Anda baik-baik saja, dan mencoba lagi tidak mengubah hal itu.
    .cause-1 = Administrator menonaktifkan proses masuk untuk aplikasi ini, atau memblokirnya ketika meninjau permintaan persetujuan.
    .cause-2 = Administrator menonaktifkan salah satu aplikasi milik Microsoft sendiri, hal yang tidak disarankan Microsoft: aplikasi lain bergantung padanya.
    .cause-3 = Penerbit aplikasi atau Microsoft menonaktifkan aplikasi di tempat aplikasi itu terdaftar.
    .search = aplikasi dinonaktifkan, aplikasi diblokir admin, application disabled, service principal disabled
# en: 15054d4a
AADSTS7000215 = Aplikasi memakai rahasianya sendiri yang salah
    .meaning = Aplikasi punya rahasia sendiri untuk ditunjukkan kepada Microsoft, dan rahasia aplikasi ini tidak benar. Ini tidak ada hubungannya dengan kata sandi Anda, dan Anda tidak melakukan kesalahan.
    .cause-1 = Yang disalin ID rahasianya, bukan nilainya.
    .cause-2 = Rahasia itu milik aplikasi atau lingkungan lain, atau sudah dihapus.
    .cause-3 = Sebagian karakter rahasia hilang di perjalanan, karena tidak dikodekan untuk URL atau terpotong.
    .search = rahasia klien salah, client secret salah, invalid client secret, wrong secret, secret ID instead of value
# en: 427499e5
AADSTS7000218 = Aplikasi tidak mengirim rahasia atau sertifikatnya sendiri
    .meaning = Untuk aplikasi seperti ini Microsoft menunggu rahasia atau sertifikat milik aplikasi itu sendiri, dan aplikasi tidak mengirimnya. Ini tidak ada hubungannya dengan kata sandi Anda, dan Anda tidak melakukan kesalahan.
    .cause-1 = Alamat aplikasi desktop atau seluler terdaftar di bawah Web, seolah-olah aplikasi itu berjalan di server.
    .cause-2 = Aplikasi dengan kode perangkat, atau yang meminta sendiri nama dan kata sandi, tidak diizinkan memakai alur klien publik.
    .cause-3 = Aplikasi yang berjalan di server tidak punya rahasia dalam pengaturannya.
    .cause-4 = Alamat aplikasi satu halaman terdaftar di bawah Web.
    .search = rahasia klien tidak ada, client_secret or client_assertion missing, public client, klien publik
# en: 3ebc8629
AADSTS7000222 = Rahasia milik aplikasi sendiri sudah kedaluwarsa
    .meaning = Aplikasi punya rahasia sendiri untuk ditunjukkan kepada Microsoft, dan rahasia aplikasi ini sudah habis masa berlakunya. Tidak ada yang dapat masuk ke aplikasi sampai rahasia itu diperbarui. Kata sandi Anda baik-baik saja.
    .search = rahasia klien kedaluwarsa, client secret kedaluwarsa, client secret expired, expired key
# en: 5dda2fa4
AADSTS7000229 = Aplikasi ini belum ditambahkan ke organisasi itu
    .meaning = Sebelum dapat masuk ke sebuah organisasi, aplikasi memerlukan entri di sana. Di organisasi yang ditujunya, aplikasi ini tidak punya entri. Anda tidak melakukan kesalahan; administrator atau pengelola aplikasi dapat mengubahnya.
    .meaning-appId = Sebelum dapat masuk ke sebuah organisasi, aplikasi memerlukan entri di sana. Di organisasi yang ditujunya, aplikasi bernomor { $appId } tidak punya entri. Anda tidak melakukan kesalahan; administrator atau pengelola aplikasi dapat mengubahnya.
    .meaning-appId-tenant = Sebelum dapat masuk ke sebuah organisasi, aplikasi memerlukan entri di sana. Di organisasi “{ $tenant }”, aplikasi bernomor { $appId } tidak punya entri. Anda tidak melakukan kesalahan; administrator atau pengelola aplikasi dapat mengubahnya.
    .cause-1 = Aplikasi didaftarkan lewat skrip atau API, dan aplikasi perusahaannya (service principal) tidak dibuat. Ini umum terjadi pada bot.
    .cause-2 = Aplikasi berasal dari organisasi lain, dan belum ada administrator di sini yang memberi persetujuan untuknya.
    .cause-3 = Aplikasi perusahaannya sudah dihapus.
    .cause-4 = Aplikasi meminta di penyewa yang salah.
# en: 02b44391
AADSTS9002325 = Aplikasi disiapkan untuk cara masuk yang lain
    .meaning = Pendaftaran aplikasi dan cara masuk yang dipakainya tidak sejalan: perlindungan yang diwajibkan Microsoft di sana tidak ada. Anda tidak dapat mengubahnya, dan akun serta kata sandi Anda baik-baik saja.
    .cause-1 = Aplikasi berjalan di server, tetapi alamatnya terdaftar sebagai alamat aplikasi satu halaman.
    .cause-2 = Aplikasi berjalan di browser dan tidak memakai PKCE.
    .cause-3 = Ini aplikasi desktop atau seluler, tetapi alamatnya terdaftar sebagai alamat aplikasi satu halaman.
    .search = PKCE diperlukan, PKCE required, cross-origin, single-page app, aplikasi satu halaman
# en: 831e0943
AADSTS9002326 = Aplikasi berjalan di browser, tetapi terdaftar sebagai jenis lain
    .meaning = Langkah terakhir proses masuk datang dari sebuah halaman di browser, dan aplikasi tidak terdaftar untuk itu. Akun dan kata sandi Anda baik-baik saja. Hanya pengelola aplikasi yang dapat memperbaikinya.
    .meaning-origin = Langkah terakhir proses masuk datang dari sebuah halaman di browser, yang menyebut alamatnya “{ $origin }”, dan aplikasi tidak terdaftar untuk itu. Akun dan kata sandi Anda baik-baik saja. Hanya pengelola aplikasi yang dapat memperbaikinya.
    .cause-1 = URI pengalihan aplikasi satu halaman terdaftar di bawah Web, atau di bawah Aplikasi seluler dan desktop (Mobile and desktop applications).
    .cause-2 = URI pengalihan yang sama terdaftar di bawah dua platform.
    .cause-3 = Aplikasi desktop atau alat pengujian memanggil titik akhir token dari tampilan web, sehingga mengirim header Origin.
    .cause-4 = Halaman itu memakai token penyegaran yang diterbitkan ketika aplikasi masih terdaftar dengan cara lain.
    .search = CORS, lintas asal, cross-origin token redemption, single-page app platform, SPA, aplikasi satu halaman
# en: d41e3296
AADSTS9002327 = Aplikasi didaftarkan sebagai aplikasi browser, padahal bukan
    .meaning = Aplikasi terdaftar sebagai aplikasi yang berjalan di browser, tetapi langkah terakhir proses masuk datang dari tempat lain, misalnya server atau program di komputer. Akun dan kata sandi Anda baik-baik saja. Hanya pengelola aplikasi yang dapat memperbaikinya.
    .cause-1 = URI pengalihan aplikasi di server terdaftar di bawah Aplikasi satu halaman (Single-page application).
    .cause-2 = Aplikasi desktop, aplikasi seluler, atau skrip terdaftar di sana.
    .cause-3 = Aplikasi satu halaman menyerahkan kode atau token penyegarannya kepada servernya, dan server itu yang menukarkannya.
