# en: 79325442
match-certificate = Bandingkan sidik jari (thumbprint) dalam pesan dengan Sertifikat & rahasia → Sertifikat: unggah bagian publik sertifikat yang dipakai menandatangani, atau tanda tangani dengan sertifikat yang sudah terdaftar.
# en: 23d07575
stop-retrying-password = Berhenti mengirim kata sandi yang sama setelah ditolak: setiap percobaan dapat memperpanjang penguncian akun.
# en: 84c7e618
check-b2c-password-profile = Bila kata sandi yang benar juga gagal, lihat login-NonInteractive dalam kebijakan kustom Anda: client_id dan resource-nya harus milik kedua aplikasi Identity Experience Framework, dan izin di antara keduanya harus sudah diberikan.
# en: 2bc548f2
replace-integrated-windows-authentication = Ganti autentikasi terintegrasi Windows (AcquireTokenByIntegratedWindowsAuth) dengan broker, di Windows WAM: broker juga memakai sesi masuk Windows, dan dapat bertanya bila diperlukan hal lain.
# en: 2d9bc610
renew-certificate = Buat sertifikat baru, unggah bagian publiknya di Sertifikat & rahasia → Sertifikat, lalu terapkan sertifikat baru itu bersama kunci privatnya. Hapus yang lama bila sudah tidak dipakai apa pun.
# en: 034c5f42
load-renewed-certificate = Lihat sertifikat mana yang benar-benar dimuat aplikasi yang sedang berjalan: sidik jari (thumbprint), tanggal, penyimpanan. Setelah sertifikat diperbarui, mulai ulang aplikasi; dengan Key Vault, jangan kunci ke satu versi.
# en: d1e1a1e1
check-retry-limit = Lihat setting.retryLimit dalam profil teknis self-asserted: nilainya menentukan berapa kali orang boleh mencoba di halaman itu.
# en: ae7c92c2
check-validation-profiles = Jalankan profil teknis validasi halaman itu dengan masukan yang seharusnya lolos. Bila masukan itu pun ditolak, perbaiki profilnya atau layanan REST yang dipanggilnya.
# en: 8cf1b22f
request-new-device-code = Hentikan polling begitu menerima expired_token, minta kode baru dari titik akhir otorisasi perangkat, lalu tampilkan. Tulis di samping kode berapa lama kode itu berlaku (expires_in).
# en: bae05c54
explain-refused-password = Baca suberror (misalnya password_banned, password_too_weak, atau password_recently_used), jelaskan dengan kata-kata Anda sendiri apa yang kurang, dan biarkan orang itu mengetik kata sandi lain.
