# en: e2eac74d
AADB2C90008 = Permintaan masuk tidak menyebut situs asalnya
    .meaning = Permintaan yang membawa Anda ke sini tidak memuat nomor situs. Penyebabnya mungkin tautan yang terpotong atau pengaturan situs. Akun dan kata sandi Anda baik-baik saja.
    .cause-1 = Salah satu pengaturan situs kosong, sehingga ID klien tidak ada.
    .cause-2 = Tautan ke halaman masuk tersalin sebagian atau terpotong.
    .cause-3 = Permintaan token tidak memuat ID klien, baik di isinya maupun di header Authorization.
# en: d27e3d0a
AADB2C90010 = Situs tidak menyebut apa yang dimintanya dari proses masuk
    .meaning = Dalam permintaan situs tidak ada bagian yang menyebut apa yang ingin didapatnya. Akun dan kata sandi Anda baik-baik saja. Hanya pengelola situs yang dapat memperbaikinya.
# en: 954c4701
AADB2C90083 = Ada bagian yang tidak disertakan situs dalam permintaannya
    .meaning = Permintaan situs tidak memuat bagian yang diperlukan Microsoft. Akun dan kata sandi Anda baik-baik saja. Hanya pengelola situs yang dapat memperbaikinya, kecuali bila Anda sampai di sini lewat tautan yang terpotong.
# en: 2f4b1b7d
AADB2C90117 = Situs meminta sesuatu yang tidak disediakan di sini
    .meaning = Ketika Anda masuk, situs meminta izin yang tidak dikenal layanan masuknya. Akun dan kata sandi Anda baik-baik saja. Hanya pengelola situs yang dapat memperbaikinya.
    .meaning-scope = Ketika Anda masuk, situs meminta izin “{ $scope }”, yang tidak dikenal layanan masuknya. Akun dan kata sandi Anda baik-baik saja. Hanya pengelola situs yang dapat memperbaikinya.
    .cause-1 = Situs meminta izin Microsoft Graph, misalnya User.Read, yang sering terbawa dari contoh.
    .cause-2 = Scope ditulis singkat, salah ketik, atau memakai pengidentifikasi API lain.
    .cause-3 = API atau scope-nya belum disiapkan di penyewa B2C.
    .cause-4 = Pembaruan token meminta scope yang berbeda dari saat masuk.
# en: f536350b
AADB2C90209 = Yang disertakan situs tidak ditujukan untuk halaman ini
    .meaning = Situs atau tautan yang membawa Anda ke sini menyertakan catatan bertanda tangan tentang Anda, dan catatan itu ditujukan untuk penerima lain. Anda tidak melakukan kesalahan. Hanya pengelola situs yang dapat memperbaikinya.
    .background = Situs dapat menyertakan tokennya sendiri untuk kebijakan kustom, sebagai id_token_hint, misalnya pada undangan lewat email. Kebijakan hanya menerimanya bila tanda tangan, issuer, audience, dan waktunya benar.
# en: cd9b3ec1
AADB2C90210 = Yang disertakan situs tidak dapat dipastikan
    .meaning = Situs atau tautan yang membawa Anda ke sini menyertakan catatan bertanda tangan tentang Anda, dan catatan itu tidak lolos pemeriksaan. Penyebabnya mungkin tautan yang sudah lama atau terpotong, atau pengaturan situs.
    .cause-1 = Kunci atau rahasia yang menandatangani catatan itu berbeda dari yang dipakai kebijakan untuk memeriksanya.
    .cause-2 = Kebijakan tidak dapat membaca metadata atau kunci milik issuer.
    .cause-3 = Tautan berubah atau terpotong di perjalanan.
    .background = Situs dapat menyertakan tokennya sendiri untuk kebijakan kustom, sebagai id_token_hint, misalnya pada undangan lewat email. Kebijakan hanya menerimanya bila tanda tangan, issuer, audience, dan waktunya benar.
# en: f1f5ee8d
AADSTS50049 = Aplikasi memakai alamat masuk yang tidak dikenal Microsoft
    .meaning = Sebelum Anda masuk, aplikasi bertanya kepada Microsoft tentang sebuah alamat masuk, dan alamat itu tidak ada dalam daftar Microsoft. Paling sering penyebabnya pengaturan aplikasi. Akun dan kata sandi Anda baik-baik saja.
    .cause-1 = Alamat dalam pengaturan aplikasi salah ketik, atau milik cloud Microsoft yang lain.
    .cause-2 = Aplikasi memakai alamat Azure AD B2C, External ID, AD FS, atau domainnya sendiri, dan pustaka masuknya tidak diberi tahu.
# en: c2b4161f
AADSTS50059 = Aplikasi tidak menyebut organisasi yang dimaksud
    .meaning = Baik aplikasi maupun proses masuk tidak menyebut organisasi mana yang dimaksud, sehingga Microsoft tidak dapat melanjutkan. Ini pengaturan aplikasi; akun Anda baik-baik saja.
    .search = organisasi tidak disebut, informasi penyewa tidak ada, no tenant-identifying information
# en: 3b21a526
AADSTS50128 = Tidak ditemukan organisasi untuk nama akun ini
    .meaning = Dari nama akun, atau dari aplikasi, Microsoft tidak dapat mengetahui Anda termasuk organisasi mana. Paling sering bagian setelah @ salah ketik. Kata sandi Anda belum diperiksa.
    .search = organisasi tidak ditemukan, domain tidak valid, domain email salah, tenant not found, invalid domain
# en: 8de79477
AADSTS50148 = Aplikasi tidak dapat menyelesaikan proses masuk yang dimulainya
    .meaning = Aplikasi memulai setiap proses masuk dengan satu nilai, dan pada akhirnya harus menunjukkan nilai pasangannya. Yang ditunjukkannya bukan pasangan untuk percobaan ini. Memulai lagi mungkin membantu; akun dan kata sandi Anda baik-baik saja.
    .cause-1 = Dua percobaan tercampur: dua tab, halaman dimuat ulang, atau tombol Kembali.
    .cause-2 = Aplikasi berjalan di beberapa server, dan server yang menyelesaikan proses masuk tidak mengetahui nilainya.
    .cause-3 = Aplikasi menghitung challenge dengan cara yang salah.
    .search = PKCE, code verifier, code challenge tidak cocok
# en: 62102650
AADSTS70011 = Aplikasi meminta izin yang tidak valid
    .meaning = Aplikasi meminta izin yang tidak ada atau salah tulis. Hanya pembuat aplikasi yang dapat mengubahnya.
    .meaning-scope = Aplikasi meminta izin “{ $scope }”, yang tidak ada atau salah tulis. Hanya pembuat aplikasi yang dapat mengubahnya.
    .search = izin tidak valid, scope salah, invalid scope
# en: c1f0be36
AADSTS90002 = Organisasi itu tidak ditemukan
    .meaning = Aplikasi atau nama akun mengarah ke organisasi yang tidak ditemukan Microsoft. Kata sandi Anda belum diperiksa.
    .meaning-tenant = Aplikasi atau nama akun mengarah ke organisasi “{ $tenant }”, yang tidak ditemukan Microsoft. Kata sandi Anda belum diperiksa.
    .cause-1 = Nama akun atau pengaturan aplikasi salah ketik.
    .cause-2 = Organisasi itu berada di cloud Microsoft yang lain, misalnya US Government atau Tiongkok.
    .cause-3 = Organisasi itu sudah dihapus atau tidak punya langganan lagi.
    .search = organisasi tidak ditemukan, penyewa tidak ditemukan, ID penyewa salah, tenant not found, wrong tenant ID, tenant does not exist
# en: eb837a8d
AADSTS90010 = Aplikasi meminta dengan cara yang tidak didukung
    .meaning = Aplikasi menginginkan sesuatu dari proses masuk yang tidak disediakan Microsoft, sehingga proses masuk berhenti. Hanya pembuat aplikasi yang dapat memperbaikinya. Akun dan kata sandi Anda baik-baik saja.
    .meaning-algorithm = Aplikasi ingin proses masuk dilindungi dengan cara yang disebutnya “{ $algorithm }”, yang tidak disediakan Microsoft di sini. Hanya pembuat aplikasi yang dapat memperbaikinya. Akun dan kata sandi Anda baik-baik saja.
    .cause-1 = Aplikasi meminta algoritma penandatanganan yang tidak dimiliki Entra ID.
    .cause-2 = Aplikasi mengirim permintaan dengan metode HTTP yang salah, misalnya GET, padahal hanya POST yang diterima.
    .cause-3 = Aplikasi atau skrip menjalankan proses masuk seseorang dengan nama dan kata sandi langsung dari kode programnya, tanpa menyebut penyewa: alamatnya berakhir dengan /common atau /consumers. Jawaban yang lebih baru memberi kasus ini kode tersendiri (AADSTS9001023).
# en: fbd810a2
AADSTS90013 = Ada bagian proses masuk ini yang bentuknya tidak dapat dipakai
    .meaning = Sesuatu yang diketik, atau yang disertakan aplikasi, bentuknya tidak dapat diterima Microsoft. Paling sering yang salah adalah bagian dari aplikasi. Memulai dari awal dapat membantu, karena pada sebagian aplikasi ini hanya sesekali terjadi.
    .cause-1 = Aplikasi mengirim tanda seperti &, #, atau < tanpa mengodekannya, dalam nilainya sendiri, dalam rahasia, atau dalam kata sandi.
    .cause-2 = Aplikasi menyusun alamat Microsoft dengan salah, misalnya memakai & di tempat yang seharusnya ?.
    .cause-3 = Skrip atau contoh masih memakai nilai pengisi, atau ID aplikasi bersama yang sudah dihentikan.
    .cause-4 = Nama akun diketik dengan karakter yang tidak mungkin ada dalam nama akun.
# en: e0b38f2c
AADSTS90014 = Ada bagian yang tidak disertakan aplikasi dalam permintaannya
    .meaning = Aplikasi meminta Microsoft menjalankan proses masuk Anda, tetapi satu bagian permintaannya tidak ada. Akun dan kata sandi Anda baik-baik saja. Hanya pembuat aplikasi yang dapat memperbaikinya, kecuali bila Anda sampai di sini lewat tautan lama atau halaman yang dimuat ulang.
    .meaning-name = Aplikasi meminta Microsoft menjalankan proses masuk Anda, tetapi tidak menyertakan satu bagian permintaannya, yaitu “{ $name }”. Akun dan kata sandi Anda baik-baik saja. Hanya pembuat aplikasi yang dapat memperbaikinya, kecuali bila Anda sampai di sini lewat tautan lama atau halaman yang dimuat ulang.
    .search = parameter tidak ada, parameter wajib hilang, required field missing, missing parameter
# en: 4b5aefa4
AADSTS90023 = Permintaan masuk ini tidak valid
    .meaning = Microsoft mendapat permintaan masuk yang tidak dapat dipakainya. Sering kali penyebabnya proses masuk lama atau setengah jadi di browser, dan memulai dari awal membantu. Kadang aplikasi meminta dengan cara yang salah.
    .cause-1 = Proses masuk lama atau setengah jadi di browser dilanjutkan lagi.
    .cause-2 = Aplikasi menyebut organisasi dengan cara yang tidak diterima Microsoft.
    .cause-3 = Aplikasi mengubah yang diberikan Microsoft, misalnya kode otorisasi diubah menjadi huruf kecil.
# en: 7eacde3c
AADSTS90027 = Aplikasi ini terlalu usang untuk akun pribadi
    .meaning = Aplikasi meminta akun Microsoft pribadi, tetapi dengan cara lama yang tidak melayani akun seperti itu. Hanya pembuat aplikasi yang dapat mengubahnya. Akun dan kata sandi Anda baik-baik saja.
# en: ae417044
AADSTS90056 = Aplikasi meminta sesuatu yang tidak ada
    .meaning = Aplikasi meminta layanan atau halaman Microsoft yang tidak ada atau tidak aktif. Paling sering ada alamat yang salah dalam pengaturannya. Akun dan kata sandi Anda baik-baik saja.
    .cause-1 = Aplikasi tidak menukarkan kodenya dengan cara yang benar: dengan POST, di titik akhir token, setelah mendapat kode dari titik akhir otorisasi.
    .cause-2 = Alamat API atau layanan yang disebut aplikasi salah tulis, atau milik lingkungan lain.
    .cause-3 = Skrip atau alat diberi alamat yang salah, misalnya alamat Azure Resource Manager di sebuah appliance.
# en: 4e882250
AADSTS90102 = Aplikasi mengirim alamat yang tidak lengkap
    .meaning = Salah satu alamat dalam permintaan aplikasi bukan alamat web lengkap, sehingga Microsoft menghentikan proses masuk. Ini pengaturan aplikasi; akun dan kata sandi Anda baik-baik saja.
    .meaning-name = Alamat yang dikirim aplikasi sebagai “{ $name }” bukan alamat web lengkap, sehingga Microsoft menghentikan proses masuk. Ini pengaturan aplikasi; akun dan kata sandi Anda baik-baik saja.
# en: dc622a7c
AADSTS100007 = Aplikasi meminta di alamat yang tidak boleh dipakainya
    .meaning = Aplikasi meminta di salah satu alamat regional Microsoft, yang hanya melayani beberapa jenis program. Ini pengaturan aplikasi dan tidak ada hubungannya dengan akun atau kata sandi Anda.
# en: a7171b81
AADSTS501481 = Dua bagian proses masuk dari aplikasi tidak cocok
    .meaning = Aplikasi melindungi setiap proses masuk dengan sepasang nilai, dan yang kedua tidak cocok dengan yang pertama. Dua tab atau percobaan berulang dapat menyebabkannya, jadi memulai lagi mungkin membantu. Akun dan kata sandi Anda baik-baik saja.
    .search = PKCE, code verifier tidak cocok, code verifier does not match code challenge
# en: 750bf9eb
AADSTS501491 = Panjang nilai pemeriksa dari aplikasi salah
    .meaning = Aplikasi melindungi setiap proses masuk dengan nilai pemeriksa, dan yang dikirimnya terlalu pendek atau terlalu panjang. Akun dan kata sandi Anda baik-baik saja. Hanya pembuat aplikasi yang dapat memperbaikinya.
    .cause-1 = Nilai itu dikodekan dengan salah, misalnya dengan padding atau dalam heksadesimal.
    .cause-2 = Sebuah variabel terkirim tanpa diisi, seperti yang terjadi di alat pengujian.
# en: 5e721097
AADSTS650053 = Aplikasi meminta izin yang tidak ada
    .meaning = Aplikasi meminta izin yang tidak dikenal layanan yang ingin dipakainya. Ini kesalahan dalam aplikasi atau pengaturannya: akun dan kata sandi Anda baik-baik saja.
    .meaning-appName-scope = Aplikasi yang menyebut dirinya “{ $appName }” meminta izin “{ $scope }”, padahal izin itu tidak ada. Ini kesalahan dalam aplikasi atau pengaturannya: akun dan kata sandi Anda baik-baik saja.
    .meaning-appName-resource-scope = Aplikasi yang menyebut dirinya “{ $appName }” meminta izin “{ $scope }”, padahal layanan “{ $resource }” tidak memilikinya. Ini kesalahan dalam aplikasi atau pengaturannya: akun dan kata sandi Anda baik-baik saja.
    .cause-1 = Izinnya salah tulis, misalnya mailread untuk Mail.Read, atau ada pemisah baris atau koma yang menempel pada namanya.
    .cause-2 = Izin itu milik API lain, tetapi aplikasi tidak menyebut API mana pun, sehingga izin itu dicari di Microsoft Graph.
    .cause-3 = Izin itu hanya ada untuk aplikasi yang bekerja tanpa orang, atau sudah dihapus atau dinonaktifkan oleh pemilik API.
# en: 04d6f39a
AADSTS900021 = Aplikasi menyebut organisasi yang hanya berisi angka nol
    .meaning = Aplikasi harus memberi tahu Microsoft ke organisasi mana Anda masuk, dan yang dikirimnya hanya angka nol. Paling sering ada pengaturan yang dibiarkan kosong. Kata sandi Anda belum diperiksa.
    .cause-1 = Pengaturan aplikasi untuk organisasi kosong atau masih memuat nilai contoh.
    .cause-2 = Sebuah alat mencari organisasinya, dan memang tidak ada: akun pribadi, atau proyek yang tidak menjadi milik organisasi mana pun.
# en: fbc9d728
AADSTS900022 = Aplikasi tidak mengisikan organisasi yang dituju
    .meaning = Dalam permintaan aplikasi, bagian untuk organisasi dibiarkan kosong, sehingga Microsoft tidak dapat mengetahui ke mana Anda ingin masuk. Kata sandi Anda belum diperiksa. Paling sering ini pengaturan aplikasi.
# en: 7d8f115e
AADSTS900023 = Permintaan menyebut organisasi yang tidak mungkin ada
    .meaning = Di tempat aplikasi seharusnya menyebut organisasi, yang dikirimnya tidak mungkin nama organisasi: sering kali pengaturan yang kosong atau salah ketik. Kata sandi Anda belum diperiksa.
    .meaning-tenant = Di tempat aplikasi seharusnya menyebut organisasi, yang dikirimnya “{ $tenant }”, dan itu tidak mungkin sebuah organisasi: sering kali pengaturan yang terlupa atau salah ketik. Kata sandi Anda belum diperiksa.
# en: 2749f2cf
AADSTS900144 = Ada bagian permintaan aplikasi yang hilang
    .meaning = Aplikasi meminta Microsoft menjalankan proses masuk Anda, dan satu bagian permintaannya tidak ada atau kosong. Tautan lama atau halaman yang dimuat ulang juga dapat menyebabkannya. Akun dan kata sandi Anda baik-baik saja.
    .meaning-name = Aplikasi meminta Microsoft menjalankan proses masuk Anda, dan bagian permintaannya yang bernama “{ $name }” tidak ada atau kosong. Tautan lama atau halaman yang dimuat ulang juga dapat menyebabkannya. Akun dan kata sandi Anda baik-baik saja.
    .cause-1 = Alamat masuk yang disimpan atau disalin, tombol Kembali, atau pemuatan ulang halaman hanya membawa sebagian permintaan.
    .cause-2 = Aplikasi mengirim permintaannya dalam bentuk yang salah, misalnya JSON, sehingga Microsoft tidak menemukan apa pun di dalamnya.
    .cause-3 = Salah satu pengaturan aplikasi kosong.
    .search = parameter tidak ada, parameter kosong, missing parameter, request body
# en: ead61044
AADSTS900561 = Halaman masuk dibuka dengan cara yang keliru
    .meaning = Alamat ini tidak dimaksudkan untuk dibuka langsung: ini langkah di tengah proses masuk. Menekan Kembali, memuat ulang, atau membuka halaman masuk yang disimpan dapat berakhir di sini. Tidak ada masalah dengan akun Anda.
    .cause-1 = Tombol Kembali, pemuatan ulang, atau bookmark membuka bagian tengah proses masuk.
    .cause-2 = Aplikasi mengarahkan orang ke alamat Microsoft yang salah.
    .search = tombol kembali, bookmark halaman login, metode HTTP salah, GET instead of POST, wrong HTTP method
# en: 22fd710d
AADSTS1002012 = Sebuah program meminta izinnya dalam bentuk yang salah
    .meaning = Sebuah program masuk sendiri, tanpa orang, dan menulis yang diperlukannya dalam bentuk yang tidak diterima Microsoft di sini. Akun dan kata sandi Anda tidak terlibat. Hanya pembuat program atau orang yang menyiapkannya yang dapat memperbaikinya.
    .meaning-scope = Sebuah program masuk sendiri, tanpa orang, dan meminta “{ $scope }”. Bentuk seperti itu tidak diterima Microsoft di sini. Akun dan kata sandi Anda tidak terlibat. Hanya pembuat program atau orang yang menyiapkannya yang dapat memperbaikinya.
    .cause-1 = Program menyebut satu izin saja, misalnya User.Read atau user_impersonation, dan bukan seluruh API dengan /.default.
    .cause-2 = Pengaturan scope pada sebuah konektor kosong, atau milik layanan lain.
    .cause-3 = Aplikasi bermaksud bertindak atas nama seseorang, tetapi masuk sebagai dirinya sendiri.
    .background = Dengan kredensial klien (client credentials), aplikasi bertindak sebagai dirinya sendiri. Aplikasi meminta satu API secara keseluruhan, dan mendapat izin aplikasi yang sudah diberikan administrator di sana. Izin satu per satu tidak dapat dipilih saat masuk.
# en: 679f2cb8
AADSTS9002313 = Permintaan aplikasi tidak dapat dibaca
    .meaning = Permintaan aplikasi tidak dalam bentuk yang dapat dibaca Microsoft, sehingga proses masuk berhenti. Akun dan kata sandi Anda baik-baik saja.
    .cause-1 = Kode otorisasi atau token penyegaran yang dikirim aplikasi terpotong, berubah, atau dikodekan dua kali.
    .cause-2 = Sebuah parameter permintaan tidak ada, kosong, atau salah bentuk.
    .cause-3 = Microsoft 365 berjalan di Windows lama (7, Server 2008 R2, Server 2012) yang tidak memakai TLS 1.2.
# en: 8ab43800
AADSTS9002332 = Aplikasi ini hanya untuk akun kantor atau sekolah
    .meaning = Proses masuk mengarah ke halaman Microsoft untuk akun pribadi, dan aplikasi ini tidak menerima akun pribadi. Bisa jadi aplikasi menuju halaman yang salah, atau Anda perlu memakai akun kantor atau sekolah.
    .meaning-appId-appName = Proses masuk mengarah ke halaman Microsoft untuk akun pribadi. Aplikasi yang menyebut dirinya “{ $appName }” (nomor { $appId }) tidak menerima akun pribadi. Bisa jadi aplikasi menuju halaman yang salah, atau Anda perlu memakai akun kantor atau sekolah.
    .meaning-appName = Proses masuk mengarah ke halaman Microsoft untuk akun pribadi. Aplikasi yang menyebut dirinya “{ $appName }” tidak menerima akun pribadi. Bisa jadi aplikasi menuju halaman yang salah, atau Anda perlu memakai akun kantor atau sekolah.
    .cause-1 = Anda memilih akun pribadi (Outlook.com, Hotmail, Live) di aplikasi yang dibuat untuk organisasi.
    .cause-2 = Alamat authority aplikasi menyebut /consumers, padahal aplikasi meminta token untuk dirinya sendiri atau untuk API yang terdaftar hanya untuk organisasi.
    .cause-3 = Akun pribadi mengelola langganan Azure, dan sebuah alat memakai halaman masuk untuk akun pribadi, bukan penyewa langganan itu.
# en: 2b9b6997
AADSTS9010010 = Aplikasi menyebut dua layanan yang tidak sejalan
    .meaning = Dalam permintaannya, aplikasi dua kali menyebut layanan yang ingin dijangkaunya, dan keduanya tidak sama. Akun dan kata sandi Anda baik-baik saja. Hanya pembuat aplikasi atau orang yang menyiapkannya yang dapat memperbaikinya.
    .cause-1 = Asisten AI atau klien MCP lain mengirim alamat web server sebagai resource, sedangkan scope-nya milik API dengan pengidentifikasi lain.
    .cause-2 = Permintaan mencampur resource, dari protokol lama, dengan scope.
    .cause-3 = Pendaftaran API tidak punya URI ID Aplikasi (Application ID URI), atau yang diminta berbeda.
    .background = Klien MCP harus mengirim alamat server yang ingin dijangkaunya sebagai resource. Entra ID hanya menerimanya bila alamat itu adalah URI ID Aplikasi milik aplikasi pemilik scope. Permintaan yang dulu lolos dapat ditolak sejak pemeriksaannya diperketat.
