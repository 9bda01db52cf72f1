# en: 2f1fc324
check-password-state = Cari tahu apakah kata sandi orang itu kedaluwarsa atau baru diubah, dan apakah selaras dengan direktori Anda sendiri (sinkronisasi hash kata sandi, autentikasi pass-through, atau federasi).
# en: 6ccf5383
reset-user-password = Pengguna → orangnya → Atur ulang kata sandi. Pastikan dulu bahwa memang orang itu yang meminta, dan sampaikan kata sandi sementaranya lewat telepon atau secara langsung.
# en: dd2dfda9
find-old-password-source = Cari apa yang terus mengirim kata sandi lama: kolom aplikasi dan perangkat pada proses masuk yang gagal menyebutkannya.
# en: ff9ceb2b
check-password-hash-sync = Untuk akun dari direktori Anda sendiri: periksa apakah sinkronisasi hash kata sandi berjalan dan mencakup orang ini, atau domainnya difederasikan seperti yang Anda maksudkan.
# en: e1764756
confirm-guest-signs-in-at-home = Untuk tamu: kata sandinya disimpan organisasinya sendiri. Periksa di log masuk apakah aplikasi mengarahkannya ke sana.
# en: 6a094dfc
issue-temporary-access-pass = Pengguna → orangnya → Metode autentikasi → Tambahkan metode autentikasi: beri orang itu Kode Akses Sementara (Temporary Access Pass), agar ia dapat mendaftarkan metode masuknya.
# en: c515f8ba
check-temporary-access-pass-policy = Metode autentikasi → Kebijakan → Kode Akses Sementara (Temporary Access Pass): periksa apakah orang itu termasuk di dalamnya, apakah kodenya harus sekali pakai, dan di bagian Konfigurasikan berapa lama kode berlaku.
# en: 07a6f3aa
check-pass-of-user = Pengguna → orangnya → Metode autentikasi: lihat apakah kode itu sudah kedaluwarsa, atau sekali pakai dan sudah terpakai. Hapus dan tambahkan yang baru.
# en: 35a6c2d6
upload-whole-certificate-chain = Skor Aman Identitas (Identity Secure Score) → Infrastruktur kunci publik (Public key infrastructure), atau Otoritas sertifikat: otoritas akar dan setiap otoritas perantara di atas sertifikat orang harus ada di sana, dan tidak ada yang kedaluwarsa.
# en: d756e4e2
check-revocation-lists = Dari luar jaringan Anda, unduh CRL setiap otoritas dari alamat yang ditampilkan Infrastruktur kunci publik (atau Otoritas sertifikat) untuknya: CRL harus terbuka lewat http tanpa perlu masuk, dengan cepat, dan isinya mutakhir. Nama internal dan alamat ldap tidak berfungsi; Test-MsIdCBATrustStoreConfiguration (MSIdentityTools) memeriksa semuanya.
# en: 17c8319f
compare-chain-identifiers = Buka sertifikat orang itu: Authority Key Identifier di dalamnya harus sama dengan Subject Key Identifier salah satu otoritas yang tersimpan, dan kebijakan sertifikat harus selaras sampai ke puncak rantai.
# en: 4d1968c5
reset-password-in-active-directory = Active Directory Users and Computers → orangnya → Reset Password. Pastikan dulu bahwa memang orang itu yang meminta, dan sampaikan kata sandi barunya lewat telepon atau secara langsung.
# en: 3a74cf53
check-password-writeback = Agar orang dapat melakukannya sendiri: Atur ulang kata sandi → Properti harus mencakup mereka, lisensi mereka harus mencakup fitur ini, dan Integrasi lokal harus menunjukkan bahwa tulis balik kata sandi (writeback) aktif dan berjalan. Untuk akun yang disinkronkan, Entra Connect harus masih menyinkronkan orang itu.
# en: 314fb04a
purge-kerberos-tickets = Di komputer itu, selagi dapat menjangkau pengontrol domain, jalankan klist purge, kunci lalu buka lagi layarnya, dan coba lagi: sesudah itu klist seharusnya mencantumkan tiket untuk AZUREADSSOACC.
# en: 77dde5d6
check-seamless-sso-zone = Periksa lewat Kebijakan Grup (Group Policy) apakah https://autologon.microsoftazuread-sso.com berada di zona Intranet lokal (Local intranet). Di Situs tepercaya (Trusted sites), alamat itu membuat orang tidak dapat masuk.
# en: edbcfd76
check-seamless-sso-account = Entra Connect → Connect Sync: pastikan SSO tanpa hambatan (Seamless single sign-on) diaktifkan untuk forest ini. Di Active Directory, akun komputer AZUREADSSOACC harus ada dan aktif.
# en: 9580a626
roll-seamless-sso-key-once = Bila gagal untuk semua orang, dan kuncinya sudah lama atau RC4 dimatikan setelah kunci itu dibuat, ganti kunci AZUREADSSOACC dengan Update-AzureADSSOForest, satu kali per forest. Bila dijalankan lagi terlalu cepat, masuk otomatis tidak berfungsi sampai tiket semua orang kedaluwarsa, biasanya setelah sepuluh jam.
# en: d149e5ee
look-for-name-probing = Bila banyak yang seperti ini terjadi sekaligus, untuk banyak akun, mungkin ada yang mencoba-coba nama akun atau kata sandi. Selidiki seperti rangkaian kata sandi yang gagal.
# en: cc930937
check-sms-sign-in = Bila orang itu masuk dengan nomor telepon dan SMS: Kebijakan → SMS harus mencakupnya, dengan “Gunakan untuk masuk” (Use for sign-in) aktif.
# en: c0a9c97e
renew-server-certificate = Bila server milik Anda yang menampilkan ini, perbarui sertifikatnya menurut panduannya. Untuk ekstensi NPS, jalankan lagi skrip penyiapannya (AzureMfaNpsExtnConfigSetup.ps1).
# en: 6b01bcf2
find-out-why-revoked = Tanyakan kepada pengelola otoritas sertifikat Anda apakah sertifikat itu sengaja dicabut, dan mengapa. Mungkin sertifikat itu jatuh ke tangan yang salah.
# en: 0ad819f1
issue-new-certificate = Untuk orang: terbitkan sertifikat baru, atau untuk saat ini beri Kode Akses Sementara (Temporary Access Pass). Pastikan dulu bahwa memang orang itu yang meminta.
# en: f95d6db1
spare-certificate-address = Bila proksi atau firewall membuka lalu lintas terenkripsi (inspeksi TLS), kecualikan certauth.login.microsoftonline.com dan nama-nama di bawahnya: tanpa itu, sertifikat orang tidak dapat lewat.
# en: 0bef8b61
look-for-code-phishing = Bila orang itu tidak menduga hal ini atau tidak punya perangkat yang menampilkan kode, mungkin ada yang mengirim kode itu kepadanya: cari kode perangkat di Protokol autentikasi pada proses masuknya. Bila ada yang berhasil, cabut sesinya.
# en: 5ffc3126
allow-kerberos-for-seamless-sso = Cari tahu mengapa browser beralih ke NTLM: komputer tidak berada dalam domain atau tidak dapat menjangkau pengontrol domain, atau service principal name (SPN) AZUREADSSOACC tidak ada atau ganda (setspn -L AZUREADSSOACC menampilkannya).
# en: b46d6d1d
decide-on-seamless-sso = Bila orang seharusnya masuk dengan cara ini: Entra Connect → Change user sign-in, aktifkan akses menyeluruh (single sign-on). Bila tidak, keluarkan autologon.microsoftazuread-sso.com dari zona Intranet di Kebijakan Grup (Group Policy), agar browser berhenti mencoba.
# en: e75109d1
check-browser-and-proxy-header = Bandingkan dengan browser lain dan jaringan lain: proksi, ekstensi, atau perangkat lunak keamanan mungkin mengubah header Authorization dalam perjalanan ke autologon.microsoftazuread-sso.com.
# en: 7e3741e5
allow-crl-download = Bila CRL terbuka untuk Anda tetapi Microsoft ditolak (403, Forbidden), periksa firewall atau server web di depannya: alamat layanan masuk harus dibolehkan lewat, dan alamat itu dicantumkan Microsoft di antara URL dan rentang alamat IP Microsoft 365.
# en: d483808f
read-device-registration-log = Bila yang dipakai Windows Hello for Business: di komputer itu, buka Event Viewer → Applications and Services Logs → Microsoft → Windows → User Device Registration → Admin, dan lihat sekitar waktu di bawah ini.
# en: ad996a9b
match-certificate-user-ids = Bandingkan nilai dalam sertifikat dengan Metode autentikasi → Kebijakan → Autentikasi berbasis sertifikat → Konfigurasikan → Pengikatan nama pengguna (Username binding), lalu dengan certificateUserIds atau nama utama pengguna (user principal name) orang itu. Perbaiki akunnya hanya bila Anda yakin sertifikat itu miliknya.
# en: 82725c5a
check-password-protection = Metode autentikasi → Perlindungan kata sandi: lihat daftar kata sandi terlarang kustom. Daftar milik Microsoft sendiri tidak dapat dilihat atau dimatikan.
# en: cff41e31
check-active-directory-password-rules = Lihat aturan mana yang berlaku untuk orang ini: Get-ADUserResultantPasswordPolicy di PowerShell atau, bila tidak ada hasilnya, Get-ADDefaultDomainPasswordPolicy. Lihat juga panjang, riwayat, dan usia minimumnya: usia minimum satu hari menolak penggantian kedua pada hari yang sama.
# en: 08fc7901
check-writeback-events = Di server Entra Connect, buka Event Viewer → Windows Logs → Application, sumber PasswordResetService, dan lihat sekitar waktu di bawah ini: entri itu menyebut alasan yang diberikan Active Directory.
# en: 42065299
check-writeback-connection = Server Entra Connect harus dapat menjangkau *.passwordreset.microsoftonline.com dan *.servicebus.windows.net di port 443, serta sebuah pengontrol domain. Bila sudah, mulai ulang layanan sinkronisasinya (ADSync).
# en: 934cd62b
unlock-in-active-directory = Active Directory Users and Computers → orangnya → Account: lihat apakah akunnya terkunci atau dinonaktifkan, dan cari tahu mengapa. Buka kuncinya atau aktifkan bila penyebabnya sudah tidak ada dan Anda yakin siapa yang meminta.
# en: a28870c8
check-active-directory-account-options = Active Directory Users and Computers → orangnya → Account → Account options: cari “User cannot change password” dan “Smart card is required for interactive logon”.
# en: f72bfb79
check-writeback-permissions = Di Active Directory, akun konektor AD DS milik Entra Connect memerlukan “Reset password”, “Change password”, serta hak menulis lockoutTime dan pwdLastSet untuk orang ini. Hak itu tidak ada di tempat yang pewarisan izinnya dimatikan, seperti pada akun administrator yang dilindungi.
# en: 0fce8bf3
remove-unused-keys = Pengguna → orangnya → Metode autentikasi: lihat apakah kunci ini (Windows Hello for Business, passkey, kunci keamanan) ada dalam daftar. Setelah orang itu punya cara masuk lain, hapus entri lamanya dan minta kuncinya didaftarkan ulang; begitu pula setelah sebuah akun dibuat ulang.
# en: 310242b2
compare-key-use = Log masuk → orangnya: bandingkan kapan, di mana, dan di perangkat mana kunci atau kode akses ini dipakai dengan yang diingatnya. Bila bukan orang itu, hapus kunci atau kodenya, cabut sesinya, dan periksa apakah dalam Metode autentikasinya ada yang tidak dikenalnya.
