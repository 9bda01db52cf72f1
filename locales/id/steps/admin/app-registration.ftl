# en: 9547affc
confirm-redirect-uri-with-owner = Bandingkan alamat dalam detail dengan alamat yang diberikan pemilik aplikasi. Bila tidak termasuk di antaranya, tanyakan kepada mereka: siapa pun pemilik alamat itu akan menerima proses masuk orang di organisasi Anda.
# en: 24279821
add-confirmed-redirect-uri = Hanya bila pemilik aplikasi memastikan alamat itu: Pendaftaran aplikasi → aplikasinya → Autentikasi, dan tambahkan di bawah platform yang benar.
# en: b8edef75
check-gallery-reply-url = Untuk aplikasi dari galeri: Aplikasi perusahaan → aplikasinya → Akses menyeluruh (Single sign-on) → URL Balasan (Reply URL).
# en: 52662e76
microsoft-app-cannot-change = Aplikasi milik Microsoft tidak dapat diubah di penyewa Anda. Mulai lagi dari halaman milik Microsoft sendiri.
# en: a6d1ca19
assign-user-to-app = Aplikasi perusahaan → aplikasinya → Pengguna dan grup: bila aplikasi mewajibkan penetapan, tambahkan orang itu (tamu juga) atau salah satu grupnya. Grup di dalam grup tidak dihitung.
# en: 8a7d7917
turn-off-assignment-required = Bila semua orang di organisasi boleh memakai aplikasi itu: Properti → Penetapan diperlukan? (Assignment required?) → Tidak.
# en: 69aba585
search-app-by-id = Aplikasi perusahaan, semua jenis aplikasi: cari ID aplikasi yang ada dalam detail. Bila tidak ada hasil, penyewa Anda tidak memiliki aplikasi itu.
# en: ae5bfbb0
add-app-after-checking = Bila organisasi Anda menginginkan aplikasi itu, pastikan kepada penerbitnya aplikasi mana yang dimaksud, lalu tambahkan dengan cara yang mereka jelaskan: dari galeri atau lewat tautan persetujuan mereka.
# en: 353c8c82
compare-entity-id = Untuk SAML atau WS-Federation: Aplikasi perusahaan → aplikasinya → Akses menyeluruh (Single sign-on) → Pengidentifikasi (Entity ID) harus sama persis, karakter demi karakter, dengan pengidentifikasi atau realm yang dikirim aplikasi. Ubah hanya bila pemilik aplikasi memastikannya.
# en: ef415d57
grant-app-role-to-client = Bila yang ditolak adalah aplikasi, bukan orang: Pendaftaran aplikasi → aplikasi pemanggil → Izin API, tambahkan izin aplikasi (app role) yang disediakan sumber daya itu, lalu berikan persetujuan admin.
# en: 9f787583
check-app-enabled = Aplikasi perusahaan → aplikasinya → Properti: cari tahu siapa yang mengubah “Diaktifkan bagi pengguna untuk masuk?” (Enabled for users to sign-in?) menjadi Tidak, dan mengapa. Ubah menjadi Ya hanya bila itu kekeliruan.
# en: bacbd860
ask-publisher-about-disabling = Bila di penyewa Anda nilainya Ya, tanyakan kepada penerbit aplikasi: mungkin aplikasi dinonaktifkan di tempat aplikasi itu terdaftar.
# en: 15bef93a
check-app-credentials = Pendaftaran aplikasi → aplikasinya → Sertifikat & rahasia: lihat apakah rahasia atau sertifikat yang dipakai sudah kedaluwarsa, dan beri tahu pemilik aplikasi.
# en: bc74d67c
look-into-vendor-settings = Untuk aplikasi yang Anda beli, cari rahasia atau sertifikat yang dipakainya dalam pengaturan masuk aplikasi itu sendiri, atau kirim detailnya ke vendor aplikasi itu.
# en: dc82ed9c
check-authentication-settings = Bila aplikasi terdaftar di penyewa Anda, Pendaftaran aplikasi → aplikasinya → Autentikasi menampilkan URI pengalihan, platform, alur, dan jenis akunnya. Ubah hanya bersama orang yang membuat aplikasi itu.
# en: 85d9a6c1
find-resource-app = Aplikasi perusahaan, semua jenis aplikasi: cari layanan yang disebut dalam pesan, menurut nama atau ID aplikasi. Bila ada, lihat siapa yang mengubah “Diaktifkan bagi pengguna untuk masuk?” (Enabled for users to sign-in?) di Properti menjadi Tidak, dan ubah menjadi Ya hanya bila itu kekeliruan.
# en: 9fa6c94b
check-application-id-uri = Bila aplikasi terdaftar di penyewa Anda, Pendaftaran aplikasi → aplikasinya → Ekspos API (Expose an API) menunjukkan apakah aplikasi punya URI ID Aplikasi (Application ID URI). Tetapkan hanya bersama orang yang membuat aplikasi itu.
# en: 4e46a6d9
check-tool-addresses = Bila skrip atau alat yang menampilkan ini, bandingkan alamat yang diberikan kepadanya (masuk, sumber daya, Azure Resource Manager) dengan panduannya.
# en: 31e50377
read-consent-audit-entry = Log audit → aktivitas “Consent to application”: cari entri yang gagal di sekitar waktu di bawah ini. Entri itu menyebut aplikasinya dan mungkin juga alasannya.
# en: c4a600d3
find-claims-customization = Aplikasi perusahaan → aplikasinya → Akses menyeluruh (Single sign-on) → Atribut & Klaim: cari klaim yang ditambahkan seseorang, dan cari kebijakan pemetaan klaim. Log audit menunjukkan siapa yang mengubahnya dan kapan.
# en: c97c0d8d
undo-unwanted-claims = Untuk aplikasi yang Anda beli: tanyakan kepada vendornya apakah aplikasi memang mengharapkan klaim itu dan punya kunci penandatanganan sendiri. Bila tidak, hapus yang ditambahkan.
# en: 322474e9
compare-federated-credential = Pendaftaran aplikasi → aplikasinya → Sertifikat & rahasia → Kredensial federasi (untuk identitas terkelola, Kredensial federasi miliknya di portal Azure): bandingkan issuer, subject, dan audience dengan detail di bawah ini.
# en: ac025e7c
add-confirmed-federated-credential = Ubah atau tambahkan kredensial hanya bila pemilik pipeline atau klaster memastikan nilainya: siapa pun yang bisa memperoleh token seperti itu dapat masuk sebagai aplikasi ini.
# en: 0005692c
choose-cloud-in-tool = Untuk skrip atau alat: pilih cloud penyewa Anda di dalamnya, misalnya Connect-MgGraph -Environment USGov, atau az cloud set. GCC berada di cloud global; GCC High dan DoD di cloud US Government.
# en: e83f40a4
create-own-service-principal = Bila aplikasi terdaftar di penyewa Anda sendiri: Pendaftaran aplikasi → aplikasinya → Gambaran umum → Buat Perwakilan Layanan (Create Service Principal), atau az ad sp create --id <ID aplikasi>.
# en: 873f10af
find-who-removed-app = Bila aplikasi itu dulu berfungsi, cari “Remove service principal” di Log audit: cari tahu siapa yang menghapusnya, dan mengapa, sebelum Anda mengembalikannya.
# en: c0cb9cc5
empty-secret-field = Untuk aplikasi yang Anda siapkan sendiri, lihat dalam panduannya apa jenisnya: bila klien publik, bidang rahasianya dibiarkan kosong; bila memakai rahasia, URI pengalihannya harus terdaftar di bawah Web.
# en: 0ab23952
enter-application-id = Untuk aplikasi yang Anda jalankan atau hubungkan sendiri: isikan ke pengaturannya ID penyewa dan ID Aplikasi (klien) dari Pendaftaran aplikasi → aplikasinya → Gambaran umum. Pembaruan atau pemindahan mungkin telah mengosongkannya.
# en: 147dd5c4
see-whether-consent-counted = Bila ini muncul tepat setelah halaman yang meminta izin: Aplikasi perusahaan → aplikasinya → Izin menunjukkan apakah izin itu tetap diberikan. Bila ya, yang kurang hanya jalan kembalinya.
# en: a14cbd5d
read-claims-policy = Bila kebijakan pemetaan klaim ditetapkan untuk aplikasi (Get-MgServicePrincipalClaimMappingPolicy), bandingkan transformasinya dengan referensi Microsoft: nama, metode, masukan, dan apakah setiap bagian yang dirujuknya memang ada.
# en: 3fc408a5
test-claims-regex = Aplikasi perusahaan → aplikasinya → Akses menyeluruh (Single sign-on) → Atribut & Klaim → klaim yang memakai transformasi: buka ekspresi regulernya, uji di sana dengan nilai yang sebenarnya, lalu perbaiki.
# en: 3cff56b5
simplify-claims-rules = Aplikasi perusahaan → aplikasinya → Akses menyeluruh (Single sign-on) → Atribut & Klaim: hapus transformasi yang tidak diperlukan aplikasi, dan sederhanakan ekspresi serta rangkaian perubahannya. Jangan ada pengulangan di dalam pengulangan, dan ikat ekspresi pada awal dan akhir nilai.
# en: 8dde41b4
shorten-regex-output = Atribut & Klaim → klaim dengan RegexReplace: buat polanya cocok satu kali dengan seluruh nilai, dengan sedikit grup dalam kurung kurawal, dan ambil hanya bagian yang diinginkan. Uji dengan nilai terpanjang yang benar-benar ada.
# en: ee370cb4
check-token-encryption-setting = Bila enkripsi token diaktifkan untuk aplikasi: Aplikasi perusahaan → aplikasinya → Enkripsi token menampilkan sertifikatnya. Ubah hanya bersama pemilik aplikasi.
# en: 780a9152
check-federation-restriction = Cari kebijakan penyewa yang membatasi kredensial federasi atau issuer yang boleh dipakai, misalnya kebijakan pengelolaan aplikasi (policies/defaultAppManagementPolicy dan appManagementPolicies di Microsoft Graph). Cari tahu siapa yang menetapkannya, dan mengapa, sebelum Anda mengizinkan issuer ini.
# en: 915e1b01
check-github-enterprise-rule = Pesannya menyebut nilai yang diizinkan aturan penyewa Anda untuk issuer ini, dan nilai yang diterima. Pastikan bersama pemilik pipeline bahwa GitHub enterprise itu milik Anda sebelum menambahkannya atau mengubah aturannya.
# en: 5e4afb51
grant-extension-permission = Pendaftaran aplikasi → aplikasi di balik ekstensi autentikasi kustom → Izin API: Microsoft Graph, izin aplikasi CustomAuthenticationExtension.Receive.Payload. Pastikan bersama pemiliknya bahwa ini aplikasi yang benar, lalu berikan persetujuan admin.
# en: 8106d86e
read-authentication-events = Log masuk → permintaan ini → Peristiwa Autentikasi (Authentication Events): entri ekstensi kustom menampilkan kode yang diawali 1003. Cari arti kode itu, dan teruskan kepada pengelola layanannya.
# en: dec71ca9
check-single-sign-on-mode = Aplikasi perusahaan → aplikasi dengan ID yang ada dalam pesan (aplikasi itu sendiri atau layanan yang dimintanya) → Akses menyeluruh (Single sign-on): lihat apakah SAML dipilih di sana. Biarkan begitu bila orang memakainya dengan cara itu.
# en: 3f6a6390
fill-source-attribute = Akses menyeluruh (Single sign-on) → Atribut & Klaim: buka klaim yang masukannya disebut dalam pesan, sering kali Pengidentifikasi Pengguna Unik (Name ID), dan isi atribut sumbernya untuk orang ini. Pilih atribut lain hanya setelah bertanya kepada pemilik aplikasi: akun orang di sana bergantung padanya.
# en: 1ad03c87
confirm-certificate-subject = Tanyakan kepada pemilik aplikasi sertifikat mana yang seharusnya dipakai. Izinkan nama subjek tambahan hanya bila mereka memastikannya: siapa pun yang memegang sertifikat seperti itu dapat masuk sebagai aplikasi ini.
