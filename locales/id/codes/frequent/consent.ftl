# en: 25a47823
AADB2C90205 = Situs ini belum boleh memakai layanan yang diperlukannya
    .meaning = Ketika Anda masuk, situs meminta akses ke sebuah layanan, dan akses itu belum diberikan. Akun dan kata sandi Anda baik-baik saja. Hanya pengelola situs yang dapat memperbaikinya.
    .cause-1 = Izin untuk API itu tidak tercantum pada aplikasi, atau belum ada administrator yang memberikannya.
    .cause-2 = Scope itu milik API penyewa lain, sering dari contoh Microsoft.
    .cause-3 = Scope API itu diganti nama atau dihapus, dan aplikasi meminta yang lama.
# en: 8bf4d056
AADSTS65001 = Belum ada yang menyetujui izin aplikasi ini
    .meaning = Aplikasi ini ingin melihat atau melakukan sesuatu atas nama Anda, dan lebih dulu memerlukan persetujuan Anda atau administrator. Sejauh ini belum ada. Akun dan kata sandi Anda baik-baik saja.
    .meaning-appName = Aplikasi yang menyebut dirinya “{ $appName }” ingin melihat atau melakukan sesuatu atas nama Anda, dan lebih dulu memerlukan persetujuan Anda atau administrator. Sejauh ini belum ada. Akun dan kata sandi Anda baik-baik saja.
    .cause-1 = Aplikasi ini baru di organisasi, dan belum ada yang ditanya.
    .cause-2 = Aplikasi meminta lebih banyak izin daripada yang disetujui sebelumnya.
    .cause-3 = Izinnya dicabut, atau aplikasi bekerja di latar belakang, sehingga tidak dapat bertanya.
    .search = persetujuan diperlukan, izin aplikasi, persetujuan admin, minta persetujuan administrator, consent required, user or administrator has not consented, admin consent
# en: 54d9a800
AADSTS65002 = Aplikasi milik Microsoft tidak boleh mendapat yang dimintanya
    .meaning = Sebuah skrip, alat, atau aplikasi meminta akses atas nama salah satu aplikasi milik Microsoft sendiri, dan aplikasi itu tidak boleh mendapatkannya. Tidak ada orang di organisasi Anda yang dapat menyetujuinya. Akun dan kata sandi Anda baik-baik saja.
    .cause-1 = Skrip atau alat memakai ID klien aplikasi Microsoft, misalnya Azure PowerShell, untuk API yang tidak disetujui bagi aplikasi itu.
    .cause-2 = Alat yang dulu berfungsi sudah usang, atau Microsoft telah mencabut persetujuannya.
    .cause-3 = Seseorang mencoba masuk ke sebuah akun atas nama aplikasi Microsoft, lewat tautan atau kode yang dikirimnya.
    .cause-4 = Salah satu alat Microsoft sendiri meminta sesuatu yang baru sebelum disetujui.
    .background = Di antara aplikasi dan API milik Microsoft sendiri, bukan orang yang memberi persetujuan: tim di balik API menyetujui setiap aplikasi lebih dulu. Aplikasi Anda sendiri tidak terikat pada daftar itu; aplikasi itu mendapat izin lewat persetujuan.
# en: 0cdc0e0c
AADSTS65004 = Izin yang diminta aplikasi tidak disetujui
    .meaning = Aplikasi meminta izin, dan permintaan itu ditolak: seseorang memilih “Batal” atau kembali. Aplikasi tidak mendapat apa pun. Bila memang itu yang Anda inginkan, semuanya sudah beres.
    .search = pengguna menolak persetujuan, izin ditolak, batal memberi izin, user declined consent, access_denied
# en: e2e8239d
AADSTS65005 = Aplikasi ini belum disiapkan untuk yang dimintanya
    .meaning = Aplikasi meminta layanan atau izin yang belum disiapkan untuknya, atau yang tidak dimiliki organisasi Anda. Akun dan kata sandi Anda baik-baik saja.
    .meaning-appName-organization = Aplikasi yang menyebut dirinya “{ $appName }” belum dapat dipakai organisasi “{ $organization }”, karena belum ada yang mengambil alih pengelolaan direktori organisasi itu. Akun dan kata sandi Anda baik-baik saja.
    .meaning-appName-resource-scope = Aplikasi yang menyebut dirinya “{ $appName }” meminta izin “{ $scope }” kepada layanan “{ $resource }”, padahal izin itu tidak ada di sana. Hanya pembuat aplikasi yang dapat mengubahnya.
    .meaning-organization = Aplikasi memerlukan layanan yang tidak dimiliki organisasi “{ $organization }”. Akun dan kata sandi Anda baik-baik saja.
    .meaning-resource = Aplikasi meminta akses ke layanan “{ $resource }”, yang tidak ada dalam daftar izinnya sendiri. Hanya pembuat aplikasi yang dapat mengubahnya.
# en: cf012408
AADSTS90093 = Anda tidak dapat menyetujui sendiri izin aplikasi ini
    .meaning = Aplikasi meminta izin, dan akun ini tidak berhak menyetujuinya. Orang dengan hak lebih besar di organisasi harus memutuskan. Akun dan kata sandi Anda baik-baik saja, dan mencoba lagi tidak mengubah hal itu.
    .cause-1 = Aplikasi meminta izin yang hanya boleh diberikan administrator, atau organisasi tidak mengizinkan orang memberikan izin apa pun.
    .cause-2 = Yang mencoba adalah administrator, tetapi perannya tidak mencakup izin ini.
    .cause-3 = Itu akun tamu, atau proses masuk mengarah ke organisasi lain, bukan ke tempat akun itu punya hak.
    .cause-4 = Aplikasi hanya menerima orang yang sudah ditambahkan, dan belum ada administrator yang memberi persetujuan untuknya.
    .cause-5 = Microsoft menganggap permintaan aplikasi ini berisiko.
# en: d61b3226
AADSTS90094 = Administrator harus menyetujui aplikasi ini dulu
    .meaning = Aplikasi meminta izin yang hanya boleh diberikan administrator organisasi Anda. Akun dan kata sandi Anda baik-baik saja, dan mencoba lagi tidak mengubah hal itu.
    .meaning-appName = Aplikasi yang menyebut dirinya “{ $appName }” meminta izin yang hanya boleh diberikan administrator organisasi Anda. Akun dan kata sandi Anda baik-baik saja, dan mencoba lagi tidak mengubah hal itu.
    .cause-1 = Organisasi Anda tidak mengizinkan orang menyetujui izin sendiri, atau hanya untuk aplikasi tertentu.
    .cause-2 = Aplikasi meminta izin yang begitu luas sehingga selalu memerlukan administrator.
    .cause-3 = Aplikasi hanya menerima orang yang sudah ditambahkan. Bila demikian, hanya administrator yang dapat menyetujui izinnya.
    .cause-4 = Microsoft menganggap permintaan ini berisiko, misalnya karena datang dari penerbit yang belum diverifikasinya.
    .cause-5 = Administrator sudah menyetujui aplikasi ini, tetapi kini aplikasi meminta lebih banyak, atau meminta lagi setiap kali orang masuk.
    .search = perlu persetujuan admin, persetujuan administrator diperlukan, butuh izin admin, need admin approval, admin consent required
# en: f1643a96
AADSTS90095 = Anda dapat meminta administrator menyetujui aplikasi ini
    .meaning = Aplikasi meminta izin yang hanya boleh diberikan administrator organisasi Anda. Organisasi Anda memungkinkan Anda mengirim permintaan langsung dari halaman ini. Akun dan kata sandi Anda baik-baik saja.
    .search = minta persetujuan, permintaan persetujuan admin, request approval, admin consent request
# en: 404f86a2
AADSTS90099 = Aplikasi ini belum disetujui di organisasi pelanggan ini
    .meaning = Anda hendak mengakses organisasi pelanggan sebagai mitranya, dan aplikasi yang Anda pakai belum disetujui di sana. Akun dan kata sandi Anda baik-baik saja. Hak Anda sebagai mitra tidak menggantikan persetujuan itu.
    .meaning-appName = Anda hendak mengakses organisasi pelanggan sebagai mitranya, dan aplikasi yang menyebut dirinya “{ $appName }” belum disetujui di sana. Akun dan kata sandi Anda baik-baik saja. Hak Anda sebagai mitra tidak menggantikan persetujuan itu.
    .meaning-appName-tenant = Anda hendak mengakses organisasi “{ $tenant }”, yang menurut permintaan ini adalah organisasi pelanggan, dan aplikasi yang menyebut dirinya “{ $appName }” belum disetujui di sana. Akun dan kata sandi Anda baik-baik saja. Hak Anda sebagai mitra tidak menggantikan persetujuan itu.
    .cause-1 = Belum ada yang memberi persetujuan untuk aplikasi ini di penyewa pelanggan, atau aplikasi kini meminta lebih dari yang disetujui.
    .cause-2 = Aplikasi diarahkan ke pelanggan yang salah.
    .background = Staf mitra dapat memegang peran di penyewa pelanggan lewat hubungan admin yang didelegasikan. Aplikasi yang mereka pakai adalah urusan lain: aplikasi itu memerlukan persetujuan di penyewa setiap pelanggan, yang diberikan administrator di sana atau mitra lewat Partner Center.
# en: 7e21b9e6
AADSTS650051 = Aplikasi tidak dapat ditambahkan ke organisasi Anda
    .meaning = Aplikasi hendak ditambahkan ke organisasi Anda, dan itu tidak berhasil. Bila Anda termasuk orang pertama di sana yang membukanya, percobaan kedua sering berhasil. Bila tidak, ada entri lain yang menghalangi, atau ada layanan yang kurang. Akun dan kata sandi Anda baik-baik saja.
    .meaning-organization = Aplikasi memerlukan layanan yang belum dibeli atau diaktifkan organisasi Anda, yang dalam pesan disebut “{ $organization }”. Akun dan kata sandi Anda baik-baik saja.
    .meaning-organization-service = Aplikasi ini bergantung pada layanan bernama “{ $service }”, yang belum dibeli, diaktifkan, atau ditambahkan organisasi “{ $organization }”. Akun dan kata sandi Anda baik-baik saja.
    .meaning-service = Aplikasi ini bergantung pada layanan bernama “{ $service }”, yang belum dibeli, diaktifkan, atau ditambahkan organisasi Anda. Akun dan kata sandi Anda baik-baik saja.
    .meaning-appName-organization = Aplikasi ini bergantung pada layanan yang menyebut dirinya “{ $appName }”, yang belum ditambahkan organisasi “{ $organization }”. Akun dan kata sandi Anda baik-baik saja.
    .meaning-appName = Aplikasi ini bergantung pada layanan yang menyebut dirinya “{ $appName }”, yang belum ditambahkan organisasi Anda. Akun dan kata sandi Anda baik-baik saja.
    .cause-1 = Dua orang, jendela, atau permintaan memberi persetujuan hampir bersamaan, dan yang lain lebih dulu.
    .cause-2 = Aplikasi belum lama ini dihapus, atau penyiapannya terputus, dan penghapusannya belum selesai.
    .cause-3 = Entri lain di penyewa, mungkin yang sudah dihapus, sudah memakai nama aplikasi ini.
    .cause-4 = Organisasi tidak punya lisensi untuk layanan yang diperlukan aplikasi, atau belum menambahkan layanan itu.
    .background = Aplikasi dari luar mendapat entrinya sendiri di setiap penyewa yang memakainya, yaitu perwakilan layanan (service principal), dan nama-namanya harus unik di sana. Entri itu dibuat ketika persetujuan diberikan. Teks pesan setelah kode menunjukkan kasus mana yang terjadi.
# en: a0ac7504
AADSTS650052 = Organisasi Anda tidak punya layanan yang diperlukan aplikasi ini
    .meaning = Aplikasi ini bergantung pada layanan yang belum dibeli, diaktifkan, atau ditambahkan organisasi Anda. Akun dan kata sandi Anda baik-baik saja.
    .meaning-appName = Aplikasi ini bergantung pada layanan yang menyebut dirinya “{ $appName }”, dan organisasi Anda belum membeli, mengaktifkan, atau menambahkannya. Akun dan kata sandi Anda baik-baik saja.
    .meaning-service = Aplikasi ini bergantung pada layanan bernama “{ $service }”, dan organisasi Anda belum membeli, mengaktifkan, atau menambahkannya. Akun dan kata sandi Anda baik-baik saja.
    .cause-1 = Organisasi Anda tidak punya lisensi untuk layanan itu, atau layanan itu tidak aktif.
    .cause-2 = Layanan itu sudah berlisensi, tetapi belum ada di antara aplikasi organisasi Anda.
    .cause-3 = Aplikasi organisasi lain bergantung pada API miliknya sendiri yang belum disetujui administrator Anda.
    .search = tidak berlangganan layanan, layanan belum ada di organisasi, API not subscribed, service principal missing
