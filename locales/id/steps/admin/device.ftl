# en: 88ee9013
check-device-record = Perangkat: cari perangkat itu dengan ID dari log masuk, lalu periksa jenis gabungannya (Join type), kepatuhannya (Compliant), pemilik, dan aktivitas terakhirnya.
# en: c05eaaea
check-device-was-sent = Log masuk → permintaan ini → tab Info perangkat: bila ID perangkat tidak ada di sana, browser tidak mengirimkannya. Gunakan Edge dengan profil kerja, atau Chrome dengan ekstensi Microsoft Single Sign On atau kebijakannya, dan jangan di jendela privat.
# en: 8cee0ce0
fix-compliance-in-intune = Intune → Perangkat → perangkatnya → Kepatuhan perangkat: lihat pengaturan mana yang gagal, perbaiki di perangkat, lalu sinkronkan.
# en: 05a3962c
check-hybrid-join = Di komputer itu, jalankan dsregcmd /status: AzureAdJoined dan DomainJoined harus sama-sama YES. Bila tidak, periksa prasyarat penggabungannya dan sinkronisasi objek komputernya.
# en: e4639d7e
replace-approved-app-grant = Cari kebijakan dengan kontrol “Memerlukan aplikasi klien yang disetujui” (Require approved client app). Microsoft menetapkan berakhirnya kontrol itu pada 2026 dan sejak itu menganggapnya tidak dipilih. Jadi, kebijakan yang hanya memuat kontrol itu tidak akan melindungi apa pun. Alihkan kebijakan ke “Memerlukan kebijakan perlindungan aplikasi” (Require app protection policy).
# en: cd350e19
check-who-may-register-devices = Perangkat → Pengaturan perangkat: lihat apakah orang ini boleh mendaftarkan perangkat, dan apakah ia sudah mencapai jumlah maksimumnya.
# en: dc008c50
find-who-disabled-device = Log audit: cari tahu siapa atau apa yang menonaktifkan akun atau perangkat itu, dan mengapa, sebelum Anda mengaktifkannya. Perangkat mungkin hilang atau dicuri, atau dianggap tidak terpakai oleh aturan pembersihan.
# en: 3f3b479c
enable-device = Bila perangkat berada di tangan yang benar: Perangkat → Semua perangkat → perangkatnya → Aktifkan. Setelah itu, minta orang itu masuk lagi.
# en: 8a194eaf
enable-computer-in-active-directory = Komputer gabungan hibrid (hybrid joined): aktifkan juga akun komputernya di Active Directory dan biarkan tersinkronkan. Bila tidak, perangkat akan dinonaktifkan lagi.
# en: 42a5a1a0
turn-on-tls-1-2 = Bila Office menampilkan ini di Windows lama (7, Server 2008 R2, Server 2012), aktifkan TLS 1.2 di sana dan mulai ulang. Microsoft 365 tidak lagi didukung di versi itu: rencanakan penggantiannya.
# en: 1570ba12
register-deleted-device-anew = Bila entrinya sudah tidak ada, daftarkan ulang perangkat itu. Gabungan hibrid (hybrid joined): dsregcmd /leave sebagai administrator, lalu keluar dan masuk lagi; bergabung (joined): putuskan sambungannya lalu gabungkan lagi, setelah Anda yakin bahwa administrator lokal dapat masuk.
# en: ac1c0ffc
check-primary-refresh-token = Di komputer itu, dalam sesi orang itu sendiri, jalankan dsregcmd /status: AzureAdPrt harus YES. Bila tidak, kunci lalu buka kunci komputer saat tersambung ke jaringan, dan baca kesalahan yang tercantum di sana untuk percobaan terakhir.
# en: 9188efea
prepare-browsers-for-device-check = Di komputer Windows terkelola, siapkan juga browser lain: kebijakan CloudAPAuthEnabled (atau ekstensi Microsoft Single Sign On) untuk Chrome, kebijakan WindowsSSO untuk Firefox. Di Linux, hanya Edge yang dapat menunjukkan perangkatnya.
# en: 7b89bc2c
check-compliance-settings = Intune → Perangkat → Kepatuhan: apakah ada kebijakan yang ditetapkan untuk orang atau perangkat ini, dan apakah perangkat melapor dalam masa berlakunya? Pengaturan kepatuhan menunjukkan status yang diberikan kepada perangkat tanpa kebijakan.
# en: 3b1c4c34
check-compliance-partner = Bila sistem lain yang mengelola perangkat itu (Jamf, Workspace ONE …): di Intune → Administrasi penyewa → Konektor dan token → Manajemen kepatuhan mitra (Partner compliance management), sistem itu harus tampak aktif dan mencakup orang ini.
# en: e6432142
trust-guest-devices = Di penyewa yang mengundang orang itu: Identitas Eksternal → Pengaturan akses lintas penyewa → Pengaturan organisasi → organisasinya → Akses masuk (Inbound access) → Pengaturan kepercayaan. Centang perangkat patuh atau gabungan hibrid di sana hanya bila Anda memercayai cara organisasi itu mengurus perangkatnya.
# en: 95fd33ea
check-guest-device-at-home = Di organisasi orang itu sendiri, perangkatnya harus dikelola dan patuh (atau gabungan hibrid). Info perangkat pada proses masuk yang gagal menunjukkan apakah keterangan tentang perangkat itu ikut dikirim.
# en: 17c7ff73
spare-guests-approved-app = Bila kebijakan meminta aplikasi klien yang disetujui atau kebijakan perlindungan aplikasi: tamu tidak dapat memenuhinya dengan akun dari penyewa lain. Buat kebijakan tersendiri untuk mereka, dengan syarat yang dapat mereka penuhi.
# en: 1a046f1c
check-classic-policies = Bila tampaknya tidak ada kebijakan yang cocok, lihat Akses Bersyarat → Kebijakan klasik: kebijakan lama yang meminta perangkat terkelola, seperti “[Windows Defender ATP] Device policy”, mungkin masih aktif.
# en: 4b9ec91f
find-who-deleted-device = Log audit di penyewa orang itu sendiri → aktivitas “Delete device”: cari tahu siapa atau apa yang menghapusnya (aturan pembersihan, sinkronisasi yang tidak lagi mencakupnya, pemasangan ulang). Bila tidak, ini akan terjadi lagi.
# en: 8d2420fa
rejoin-entra-joined-device = Komputer yang bergabung ke Entra (joined): pastikan Anda punya akun administrator lokal dan kunci BitLocker. Lalu jalankan dsregcmd /forcerecovery di Prompt Perintah sebagai administrator, dan minta orang itu memilih Masuk.
# en: ec88c82b
rejoin-hybrid-device = Komputer gabungan hibrid (hybrid joined): pastikan Entra Connect menyinkronkan objek komputernya, jalankan dsregcmd /leave di Prompt Perintah sebagai administrator, mulai ulang, lalu masuk dengan akun domain saat pengontrol domain terjangkau.
# en: 5749438d
set-later-package-expiry = Buat ulang paket provisi (Windows Configuration Designer → Account Management) dengan Bulk Token Expiry yang lebih jauh, paling lama 180 hari ke depan. Periksa jam dan tanggal komputer tempat Anda membuatnya.
# en: 1408a84b
find-legacy-tls = Log masuk → permintaan ini → Detail Tambahan: “Legacy TLS” menunjukkan apakah TLS 1.0, TLS 1.1, atau 3DES yang dipakai, dan entri itu menyebut aplikasi serta perangkatnya.
# en: 5140757d
check-proxy-tls = Bila perangkatnya sudah mutakhir, periksa apa yang ada di antaranya: proksi atau firewall yang membuka lalu lintas terenkripsi harus memakai TLS 1.2 atau yang lebih baru dalam koneksinya ke Microsoft.
# en: 57e4a575
update-managed-android = Bila Anda mengelola perangkatnya, periksa di Intune atau sistem Anda sendiri apakah Chrome dan Android System WebView boleh diperbarui, dan mulai versi Android berapa orang boleh masuk.
# en: a4504266
fetch-bulk-token-again = Ambil token massal (bulk token) sekali lagi: Windows Configuration Designer → Account Management → Enroll in Azure AD → Get Bulk Token, dengan akun yang boleh menggabungkan perangkat.
# en: f43d6ac3
check-package-sign-in = Log masuk: cari akun yang membuat paket itu, dan akun yang namanya diawali package_. Bila salah satunya dihentikan kebijakan Akses Bersyarat, tab Akses Bersyarat di entri itu menyebut kebijakan yang mana.
# en: 80ba3dd8
check-remote-device = Perangkat: cari komputer jarak jauh itu dengan namanya dan dengan ID perangkat dalam pesan. Komputer itu harus bergabung (joined) atau gabungan hibrid di penyewa tempat orang itu masuk, dan aktif; dsregcmd /status di sana menunjukkan ID perangkat dan penyewanya sendiri.
