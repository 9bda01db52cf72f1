# en: f50c1d98
check-domain-verified = Nama domain: domain setelah tanda @ harus ada dalam daftar itu dan sudah diverifikasi.
# en: 47a1baf0
find-b2c-user = Di penyewa tempat orang mendaftar (Azure AD B2C atau External ID), buka Pengguna: cari orangnya dengan alamat email, lalu lihat di Identitas bagaimana ia masuk: dengan kata sandi atau lewat penyedia lain.
# en: 0b619dc1
read-lock-reason = Log masuk → permintaan ini: alasan kegagalannya membedakan penguncian karena kata sandi yang salah dari pemblokiran alamat IP berbahaya.
# en: 4d002ce0
reset-password-ends-lockout = Pengguna → orangnya → Atur ulang kata sandi: kata sandi baru langsung mengakhiri penguncian cerdas (smart lockout). Akun dari Active Directory Anda sendiri mungkin perlu dibuka kuncinya di sana juga.
# en: 4e7eed83
ask-microsoft-about-blocked-address = Bila alamat yang diblokir milik jaringan Anda sendiri, buka tiket dukungan ke Microsoft. Bila alamat itu milik VPN atau proksi, minta orang itu masuk tanpa VPN atau proksi tersebut.
# en: fac903f6
look-up-account = Pengguna: cari akunnya, juga di Pengguna yang dihapus, dan bandingkan nama utama penggunanya (user principal name) dengan yang diketik.
# en: 6cccab98
create-or-invite-account = Bila orang itu memang perlu akses, undang sebagai tamu dengan alamat akun yang dipakainya untuk masuk, atau buatkan akun.
# en: edd1c18a
enable-account = Bila itu kekeliruan: Pengguna → orangnya → Edit properti → Akun diaktifkan. Akun dari Active Directory Anda sendiri diaktifkan di sana, lalu disinkronkan.
# en: b69228c1
reset-guest-redemption = Bila akun orang itu di organisasinya sendiri dihapus lalu dibuat ulang, buka tamu itu di Pengguna dan pilih Atur ulang status penukaran (Reset redemption status).
# en: 4c3855ae
unlock-b2c-user = Di penyewa B2C, Pengguna → orangnya: lihat apakah akunnya diaktifkan, dan cari di Log audit siapa atau apa yang mengubahnya. Aktifkan bila penyebabnya sudah tidak ada dan Anda yakin siapa yang meminta.
# en: 4d5bb072
look-for-twin-accounts = Pengguna: cari akun kedua dengan nama untuk masuk atau alamat email yang sama, juga di antara tamu dan pengguna yang dihapus.
# en: 1ce5308e
check-age-group = Pengguna → orangnya → Properti: lihat Kelompok usia (Age group) dan persetujuan untuk anak di bawah umur (Consent provided for minor). Ubah hanya bila Anda mengetahui usia orang itu dan, untuk anak di bawah umur, sudah memegang persetujuan orang tuanya.
# en: f876cbd0
check-logon-hours = Active Directory Users and Computers → orangnya → Account → Logon Hours: lihat apakah jamnya sudah seperti seharusnya. Ingat zona waktu lain dan kerja sif.
# en: 818c6e08
sync-windows-account = Di Entra Connect, periksa apakah domain dan unit organisasi (OU) orang itu disinkronkan dan tidak ada filter yang mengecualikannya. Di Pengguna, pengidentifikasi keamanan lokal (On-premises security identifier) akun itu harus sama dengan SID di Active Directory.
# en: cc87d52d
restore-deleted-user = Pengguna → Pengguna yang dihapus → akunnya → Pulihkan pengguna (untuk situs B2C, di penyewa B2C): dapat dilakukan dalam 30 hari setelah penghapusan. Cari dulu di Log audit siapa atau apa yang menghapusnya, dan mengapa.
# en: 5df0711c
mend-sync-of-deleted-user = Bila akun itu disinkronkan dari Active Directory: kembalikan di sana, atau masukkan lagi ke cakupan sinkronisasi. Bila hanya dipulihkan di cloud, akun dapat terhapus lagi pada sinkronisasi berikutnya.
# en: ebef3d7b
check-guest-reviews = Tata kelola identitas → Tinjauan akses: peninjauan tamu mungkin menonaktifkan akun itu, dan dapat diatur untuk menghapusnya 30 hari kemudian. Skrip pengelola siklus hidup akun juga melakukan hal yang sama.
# en: 5138a18f
resend-pending-invitation = Pengguna → tamunya: lihat di Kolaborasi B2B apakah undangannya masih menunggu diterima, dan kirim ulang ke alamat akun yang dipakai tamu itu untuk masuk. Bila tidak ada tamu seperti itu, undang orangnya.
# en: dc2665a5
check-email-code-method = Di penyewa tempat orang mendaftar: Metode autentikasi → Kebijakan → OTP Email (Email OTP) harus aktif untuk orang itu, dan akunnya harus akun lokal dengan alamat email dan kata sandi.
