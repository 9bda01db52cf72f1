# en: 6575733c
compare-redirect-uri-exactly = Bandingkan URI pengalihan yang dikirim dengan yang terdaftar, karakter demi karakter: skema, port, jalur, huruf besar dan kecil, garis miring di akhir.
# en: 00ed5280
check-forwarded-host = Di belakang proksi, periksa apakah aplikasi menyusun URI pengalihan dari host yang diteruskan (forwarded host) dan https.
# en: 6fc9a65c
say-app-needs-assignment = Tidak ada yang salah dalam aplikasi. Bila aplikasi seharusnya terbuka untuk seluruh organisasi, tulis itu dalam panduan penyiapannya.
# en: 509c5ff3
check-client-id-and-tenant = Bandingkan ID klien dan penyewa dalam authority dengan pendaftaran aplikasinya: salah ketik, lingkungan lain, pendaftaran yang dihapus.
# en: 00ec4a22
consent-in-customer-tenant = Untuk orang dari organisasi lain, aplikasi harus multipenyewa (multitenant), dan organisasi mereka harus memberi persetujuan untuknya lebih dulu.
# en: 2c4f3edc
make-app-multitenant = Bila akun organisasi lain perlu memakai aplikasi: Pendaftaran aplikasi → aplikasinya → Autentikasi → Jenis akun yang didukung (Supported account types), dan periksa dalam kode Anda penyewa mana yang boleh masuk.
# en: 4c5b2520
read-disabled-status = Bila gagal untuk semua pelanggan Anda, baca disabledByMicrosoftStatus milik aplikasi di Microsoft Graph, dan buka tiket dukungan.
# en: 10d62762
send-secret-value = Kirim Nilai (Value) rahasianya, bukan ID Rahasia (Secret ID). Nilai itu hanya ditampilkan satu kali: bila tidak ada yang menyimpannya, tambahkan rahasia baru.
# en: 6bfde679
check-secret-belongs-to-app = Periksa apakah rahasia dan ID klien berasal dari pendaftaran aplikasi yang sama, dan pengaturan mana yang benar-benar dibaca aplikasi yang sedang berjalan.
# en: 70196c7d
read-inner-code = Bila pesannya menyebut kode kedua, kode itulah yang menunjukkan apa yang salah: cari juga artinya.
# en: 86e874d6
renew-secret = Tambahkan rahasia baru, terapkan, lalu hapus yang lama, dan rencanakan pembaruan berikutnya.
# en: c8a2f11f
avoid-secrets = Lebih baik lagi, gunakan identitas terkelola atau kredensial federasi, yang tidak perlu diperbarui secara manual. Bila tidak bisa, pakai sertifikat, dan pasang pengingat jauh sebelum kedaluwarsa.
# en: f29d974f
send-credential = Aplikasi web atau layanan harus mengirim client_secret atau client_assertion pada setiap permintaan token.
# en: fda62c29
allow-public-client = Hanya untuk aplikasi yang tidak mengirim URI pengalihan (kode perangkat, nama dan kata sandi, proses masuk terintegrasi Windows) dan tidak menyimpan rahasia: Autentikasi → Izinkan alur klien publik (Allow public client flows) → Ya. Untuk aplikasi yang berjalan di server, biarkan Tidak.
# en: ec3597a1
use-spa-platform = Untuk aplikasi satu halaman: daftarkan URI pengalihan di bawah Aplikasi satu halaman (Single-page application), dan gunakan alur kode dengan PKCE.
# en: ab0b3707
use-web-platform = Untuk aplikasi yang menukarkan kode di server: daftarkan URI pengalihan di bawah Web, bukan di bawah Aplikasi satu halaman (Single-page application) atau Aplikasi seluler dan desktop (Mobile and desktop applications), dan biarkan “Izinkan alur klien publik” (Allow public client flows) bernilai Tidak.
# en: e8622bb3
use-code-flow = Minta response_type=code dengan PKCE; alur implisit (implicit flow) sudah usang.
# en: fbf81107
enable-id-tokens = Autentikasi → Pemberian implisit dan alur hibrid (Implicit grant and hybrid flows): centang Token ID bila aplikasi memerlukannya langsung dari titik akhir otorisasi, dan Token akses hanya untuk aplikasi lama yang belum dapat diubah.
# en: ff5d4b18
provide-api-in-tenant = API memerlukan perwakilan layanan (service principal) di penyewa tempat orang masuk: administratornya memberi persetujuan untuk API lebih dulu, atau untuk keduanya sekaligus bila API mencantumkan klien Anda dalam knownClientApplications.
# en: c981ca93
check-request-identity = Periksa apakah ID klien, atau Issuer dalam permintaan SAML, memang milik aplikasi ini, dan apakah sertifikat dalam permintaan sudah terdaftar.
# en: 5c103b1a
use-absolute-uri = Kirim alamatnya secara lengkap, dengan skema (https://) di depannya, dan kodekan satu kali. Lihat URL dasar dalam pengaturan aplikasi.
    .name = Kirim nilai { $name } sebagai alamat lengkap, dengan skema (https://) di depannya, dan kodekan satu kali. Lihat URL dasar dalam pengaturan aplikasi.
# en: 991183d3
ask-for-service-root = Minta layanannya secara keseluruhan, misalnya https://contoso.sharepoint.com, bukan alamat situs atau halaman di dalamnya.
# en: 42142ae1
set-application-id-uri = Pendaftaran aplikasi → aplikasinya → Ekspos API (Expose an API): tetapkan URI ID Aplikasi (Application ID URI; identifierUris dalam manifes), dan gunakan persis nilai itu dalam permintaan.
# en: e78ecae4
use-own-app-registration = Ganti nilai contoh dan ID klien bersama dengan ID dan penyewa dari pendaftaran aplikasi Anda sendiri.
# en: d41d9451
look-for-missing-permissions = Pendaftaran aplikasi → aplikasinya → Izin API: cari entri yang hanya tampil sebagai ID, atau yang API-nya tidak ada di penyewa. Hapus entri untuk layanan yang sudah tidak ada, bereskan yang lain bersama pengelola API-nya, lalu minta persetujuan lagi.
# en: 41505937
drop-azure-region = Kirim permintaan ke alamat global cloud Anda, misalnya login.microsoftonline.com: hilangkan WithAzureRegion (azureRegion, azure_region) di MSAL. Alamat regional hanya menerima identitas terkelola dan layanan milik Microsoft sendiri.
# en: afe90ef1
register-own-redirect-uri = Bila alamat yang dikirim memang milik aplikasi Anda dan benar, daftarkan: Pendaftaran aplikasi → aplikasinya → Autentikasi, di bawah platform tempat aplikasi berjalan (Web, Aplikasi satu halaman, atau Aplikasi seluler dan desktop). Kirim alamat yang sama sebagai redirect_uri, juga pada tautan /adminconsent.
# en: 06d1ed37
use-mobile-desktop-platform = Untuk aplikasi desktop, aplikasi seluler, atau skrip: daftarkan URI pengalihannya di bawah Aplikasi seluler dan desktop (Mobile and desktop applications), bukan di bawah Web atau Aplikasi satu halaman (Single-page application).
# en: 3fd17aa3
accept-mapped-claims = Untuk aplikasi satu penyewa: Pendaftaran aplikasi → aplikasinya → Manifes, atur acceptMappedClaims (di bawah api) menjadi true. Jangan pernah untuk aplikasi multipenyewa: orang luar dapat mengarang klaim untuknya.
# en: e7630788
match-audience-for-mapped-claims = Dengan acceptMappedClaims, audience harus berupa ID klien atau URI ID Aplikasi (Application ID URI) pada salah satu domain terverifikasi penyewa, misalnya https://<penyewa>.onmicrosoft.com/<aplikasi>: tetapkan di Ekspos API (Expose an API), dan ajukan permintaan dengan nilai itu.
# en: 5f63816f
add-own-signing-key = Untuk aplikasi multipenyewa: beri perwakilan layanannya (service principal) kunci penandatanganan sendiri (addTokenSigningCertificate di Microsoft Graph), catat tanggal berakhirnya, dan perbarui tepat waktu.
# en: 93c7fd3f
validate-with-own-key = Bila aplikasi punya kunci sendiri, baca metadatanya dengan menambahkan ?appid= dan ID klien di belakang alamat: kunci yang tercantum di sana menandatangani token aplikasi.
# en: 0dff1da2
match-federated-credential = Baca iss, sub, dan aud dalam token yang benar-benar didapat tugas Anda, lalu bandingkan masing-masing dengan kredensial federasi, karakter demi karakter. Huruf besar dan kecil dibedakan, begitu pula garis miring di akhir.
# en: daf04b65
look-at-job-subject = Subject bergantung pada cara tugas berjalan: cabang, tag, pull request, atau lingkungan (environment) di GitHub Actions; namespace dan akun layanan di Kubernetes. Setiap subject yang harus dapat masuk memerlukan kredensialnya sendiri.
# en: b2f487f1
check-identity-of-credential = Periksa apakah ID klien dan penyewa yang dipakai tugas (AZURE_CLIENT_ID, AZURE_TENANT_ID) memang milik aplikasi atau identitas terkelola yang memegang kredensial itu.
# en: bffed8f7
register-app-in-each-cloud = Daftarkan aplikasi sekali lagi di cloud milik penyewa itu (portal.azure.us, portal.azure.cn), dan sediakan ID klien, kredensial, dan authority tersendiri untuk setiap cloud.
# en: 9d198c52
use-addresses-of-one-cloud = Gunakan alamat dari satu cloud saja di semua tempat: untuk proses masuk, Microsoft Graph, dan pengelolaan. login.microsoftonline.us berpasangan dengan graph.microsoft.us.
# en: 31ece2f5
register-broker-redirect-uri = Bila aplikasi masuk lewat broker, daftarkan juga alamat broker itu: msauth.<ID bundel>://auth di Mac dan iPhone, msauth://<paket>/<hash tanda tangan> di Android, ms-appx-web://microsoft.aad.brokerplugin/<ID klien> di Windows.
# en: 1b5d26af
grant-application-permissions = Pendaftaran aplikasi → aplikasinya → Izin API: tambahkan izin aplikasi, bukan izin yang didelegasikan, dan minta administrator memberi persetujuan. Dengan /.default, token memuat izin yang sudah diberikan.
# en: f9a52e32
keep-one-platform-per-uri = Pendaftaran aplikasi → aplikasinya → Autentikasi: daftarkan setiap URI pengalihan hanya di bawah satu platform, dan hapus dari platform yang salah. Bila semuanya tercampur, buat pendaftaran tersendiri untuk setiap jenis aplikasi.
# en: 3ad3b69c
redeem-outside-web-view = Dalam aplikasi desktop atau aplikasi server, panggil titik akhir token dari kode native atau dari server, bukan dari halaman atau tampilan web (web view): header Origin tidak boleh ikut terkirim.
# en: 98e7456f
sign-in-anew-after-platform-change = Setelah platform diubah, kosongkan cache token dan minta orang masuk lagi: kode dan token penyegaran dari sebelum perubahan itu tetap berjenis lama.
# en: 01c4f6cb
redeem-in-browser = Aplikasi satu halaman menukarkan kode dan token penyegarannya di browser, seperti yang dilakukan MSAL.js. Bila server memerlukan token, jalankan alur kode tersendiri di server itu.
# en: f765a278
tick-both-implicit-boxes = Hanya untuk aplikasi yang belum dapat diubah: Autentikasi → Pemberian implisit dan alur hibrid (Implicit grant and hybrid flows), centang Token ID dan Token akses. Di penyewa B2C, salah satu saja tidak cukup.
# en: 0a55d7c1
use-ropc-policy = Bila Anda melakukan proses masuk dengan kata sandi dari kode (ROPC), kirim permintaannya ke alur pengguna atau kebijakan yang dibuat untuk itu, dan aktifkan Izinkan alur klien publik (Allow public client flows).
# en: 13bd0801
register-for-user-flows = Daftarkan aplikasi di penyewa B2C dengan jenis akun “Akun di penyedia identitas mana pun …” (Accounts in any identity provider …), yaitu jenis untuk alur pengguna, dan gunakan ID kliennya.
# en: b1bff215
renew-assertion-each-time = Beri pustaka sebuah callback atau sertifikatnya sendiri, bukan assertion yang sudah jadi: string yang dibuat sekali kedaluwarsa dalam beberapa menit. Di Kubernetes, baca ulang file token pada setiap permintaan.
# en: 33e9ae8d
log-in-again-in-pipeline = Dalam pipeline yang masuk dengan OIDC, misalnya GitHub Actions, lakukan proses masuk tepat sebelum langkah yang memerlukannya, dan sekali lagi dalam tugas yang lama: token milik pipeline hanya berlaku beberapa menit.
# en: 6756a544
remove-credential-from-public-client = Untuk aplikasi desktop, seluler, atau satu halaman: hilangkan client_secret dan client_assertion, dan gunakan klien publik (public client) dari pustaka. Rahasia yang pernah ditanam dalam aplikasi seperti itu bukan rahasia lagi: hapus, atau perbarui bila diperlukan sebuah server.
# en: 4ebc4a56
set-client-id = Kirim client_id, yaitu ID Aplikasi (klien) dari pendaftaran Anda, dalam kueri permintaan otorisasi dan dalam isi permintaan token. Bila kosong atau hanya angka nol, biasanya ada pengaturan yang kosong atau masih memuat nilai templat.
# en: 08c47331
add-federated-credential = Bila aplikasinya sudah benar: Sertifikat & rahasia → Kredensial federasi, tambahkan satu untuk beban kerja Anda sendiri, dengan issuer, subject, dan audience dari token yang benar-benar didapatnya.
# en: 9e956d49
get-token-for-agent = Sebagai cetak biru (blueprint), gunakan client_credentials dengan fmi_path berisi ID klien identitas agen dan scope api://AzureADTokenExchange/.default. Lalu, sebagai identitas agen, kirim token itu sebagai client_assertion untuk mendapatkan token bagi API.
# en: a0539f3b
use-client-id-for-itself = Bila aplikasi memang menginginkan token untuk API-nya sendiri, sebut API itu dengan ID-nya: <ID klien>/.default sebagai scope, atau ID klien sebagai resource di titik akhir v1, bukan alamat api://.
# en: dc095225
compare-github-subject-form = GitHub Actions: lihat bentuk subject mana yang dikirim repositori, hanya dengan nama atau dengan ID angka seperti repo:owner@123/name@456:…, sebagaimana dilakukan repositori yang dibuat, diganti nama, atau dialihkan sejak 15 Juli 2026. Bentuk dalam kredensial harus sama.
# en: 9c705ac2
go-on-without-service = Perhitungkan hal ini pada pelanggan yang tidak memakai layanan itu: tangkap kesalahannya, sebutkan layanan mana yang tidak ada, dan biarkan bagian aplikasi yang lain tetap berfungsi.
# en: 16fdf234
use-one-certificate-for-both = Dengan TLS timbal balik (mutual TLS), sertifikat yang membuka sambungan harus sama dengan yang disebut dalam assertion: bandingkan sidik jarinya (thumbprint) dengan x5t#S256, dan cari apakah ada dua pengaturan yang menyebut sertifikat berbeda.
# en: b98f8dfd
drop-tokens-of-old-certificate = Setelah pembaruan, buang token dan assertion dalam cache yang berasal dari sertifikat lama, sekalipun kuncinya tetap sama. Perbarui MSAL: beberapa versi terus memakai yang lama.
# en: 1f738561
make-longer-rsa-key = Buat pasangan kunci baru dengan jumlah bit paling sedikit sebesar yang disebut dalam pesan (biasanya 2048), daftarkan bagian publiknya, dan mulai saat itu tanda tangani dengan kunci tersebut.
# en: 6a0fc9e2
claims-are-set-in-tenant = Tidak ada yang perlu diperbaiki dalam kode aplikasi: klaim ini diatur di penyewa tempat orang masuk. Sebutkan dalam panduan penyiapan Anda klaim mana yang diperlukan aplikasi.
# en: 85cdea17
choose-supported-token-encryption = Cari tempat aplikasi memilih cara tokennya dienkripsi (pendaftarannya, pustakanya, atau permintaannya), dan pilih algoritma yang didokumentasikan Microsoft untuk jenis token ini. Pesannya menyebut algoritma yang ditolak.
# en: 9e337403
ask-before-federating = Berikan kepada administrator issuer dan subject dari token yang Anda pakai, dan tanyakan apakah keduanya dapat diizinkan untuk aplikasi ini.
# en: 8403176d
use-another-app-credential = Bila tidak bisa dengan cara ini, gunakan yang diizinkan penyewa: identitas terkelola pada host di Azure, atau bila tidak ada, sertifikat.
# en: 76d71e0b
use-managed-identity-token = Sebagai client_assertion, kirim token identitas terkelola yang disebut dalam kredensial federasi, atau token dari issuer luar. Jangan pernah mengirim token milik orang yang masuk, atau token yang didapat aplikasi biasa dengan rahasia atau sertifikatnya sendiri.
# en: b5e5ca61
request-token-exchange-audience = Minta token yang Anda kirim sebagai bukti dengan audience api://AzureADTokenExchange (di US Government api://AzureADTokenExchangeUSGov, di Tiongkok api://AzureADTokenExchangeChina), dan cantumkan audience yang sama dalam kredensial federasi.
# en: 67abd677
use-identity-of-same-tenant = Gunakan identitas terkelola yang berada di penyewa tempat aplikasi terdaftar. Untuk menjangkau penyewa lain, masuklah di sana dengan aplikasi multipenyewa dari penyewa asal yang sama.
# en: feb5cbb2
use-issuer-of-same-cloud = Bandingkan cloud milik issuer, audience, dan authority yang Anda panggil: global, US Government, dan Tiongkok tidak dapat dicampur.
# en: 17f79183
remove-duplicate-federated-credential = Pendaftaran aplikasi → aplikasinya → Sertifikat & rahasia → Kredensial federasi (untuk identitas terkelola, Kredensial federasi miliknya): cari yang subject-nya sama dan pertahankan satu saja, dengan issuer dan audience yang benar.
# en: 3a9e68a9
run-in-allowed-enterprise = Bila ini muncul, subject dalam kredensial biasanya sudah benar: mengubahnya tidak membantu. GitHub memberikan klaim enterprise hanya kepada repositori milik organisasi yang tergabung dalam akun GitHub enterprise, tidak pernah kepada repositori pribadi. Jalankan tugas dari repositori seperti itu.
# en: 07b09b39
require-extension-permission = Masukkan CustomAuthenticationExtension.Receive.Payload ke izin yang diperlukan aplikasi yang disebut resourceId ekstensi itu, dan tulis dalam panduan penyiapan bahwa administrator harus memberi persetujuan.
# en: 6a44f7df
read-authentication-events-for-cause = Minta Peristiwa Autentikasi (Authentication Events) dari proses masuk ini kepada administrator: kode di sana (1003…) menunjukkan apa yang salah dalam panggilan, misalnya waktu tunggu habis, token ditolak, atau bentuk jawaban salah.
# en: d14c6a02
test-extension-api = Panggil API ekstensi dengan masukan yang sama dan lihat log-nya: API harus menjawab dalam dua detik, dengan status 200 dan JSON yang diminta peristiwa ini.
# en: f8777033
use-own-identity-for-app-calls = Bila tidak ada orang yang terlibat, jangan gunakan on-behalf-of: biarkan aplikasi memanggil API lain dengan kredensial klien (client credentials), atas namanya sendiri.
# en: 18c9315e
use-work-accounts-authority = Untuk akun kantor atau sekolah dari organisasi mana pun, gunakan authority /organizations sebagai ganti /common atau /consumers, sejauh grant-nya tidak mengharuskan penyewa disebut. Kredensial klien (client credentials) selalu memerlukan penyewa.
# en: 9129ecbe
separate-registration-for-oauth = Pertahankan aplikasi SAML untuk SAML. Untuk OpenID Connect atau OAuth, buat pendaftaran aplikasi tersendiri, dan gunakan ID kliennya, atau scope-nya bila itu API-nya.
# en: 3d162ecf
turn-on-native-authentication = Pendaftaran aplikasi → aplikasinya → Autentikasi → Pengaturan: atur “Aktifkan alur seluler dan desktop berikut” (Enable the following mobile and desktop flows; Allow public client flows) dan “Aktifkan autentikasi native” (Enable native authentication), keduanya menjadi Ya.
# en: fb73d817
add-first-credential = Pendaftaran aplikasi → aplikasinya → Sertifikat & rahasia: aplikasi tidak punya kunci di sana. Tambahkan kredensial federasi atau sertifikat, atau bila tidak bisa, rahasia, lalu atur aplikasi yang berjalan agar memakainya.
# en: fc0a5008
use-allowed-certificate-subject = Bandingkan nama subjek dalam pesan dengan yang diizinkan untuk aplikasi ini, dan tanda tangani dengan sertifikat yang memuat salah satunya.
# en: 8101f6f5
read-issuer-afresh = Baca issuer dari sumbernya: untuk AKS, az aks show --query oidcIssuerProfile.issuerUrl (klaster yang dibuat ulang punya issuer lain); untuk sistem lain, /.well-known/openid-configuration miliknya.
# en: 3e53a44b
federate-without-chain = Hilangkan langkah perantaranya: pada aplikasi yang identitasnya ingin Anda pakai untuk masuk, tambahkan kredensial federasi untuk token luar itu sendiri (milik akun layanan di klaster, atau milik pipeline). Jangan masuk dulu sebagai identitas terkelola yang difederasikan.
# en: 74300003
check-public-client-in-manifest = Pendaftaran aplikasi → aplikasinya → Manifes: untuk aplikasi yang berjalan di browser atau di perangkat milik orang, allowPublicClient (isFallbackPublicClient) harus true atau null. Untuk aplikasi yang berjalan di server, biarkan false, dan kirim rahasianya.
