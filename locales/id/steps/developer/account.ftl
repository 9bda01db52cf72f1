# en: 03e33ab9
show-b2c-message-inline = Tidak ada yang perlu diperbaiki dalam aplikasi. Biarkan pesan halaman itu sendiri tetap terlihat dalam templat Anda.
# en: 4d07afac
offer-sign-in-to-known-address = Tangkap user_already_exists ketika orang mulai mendaftar, lalu tawarkan untuk masuk dengan alamat yang sama, dengan tombol penyedia lain di sampingnya.
# en: bbcf060e
clear-deleted-account = Hapus akun ini dari cache token dan dari sesi aplikasi Anda sendiri, lalu tampilkan halaman masuk, dengan tautan pendaftaran bila orang boleh mendaftar sendiri.
# en: 5ac348d8
offer-sign-up-with-sign-in = Gunakan alur gabungan untuk mendaftar dan masuk, agar orang yang pertama kali datang lewat penyedia lain mendapat akun. Bila hanya orang yang diundang yang boleh masuk, katakan itu di halamannya.
# en: 55e534e5
send-plain-login-hint = Dalam login_hint dan bidang sejenisnya, kirim satu alamat saja tanpa tambahan apa pun, dan kodekan satu kali: tanda + di dalamnya harus menjadi %2B.
# en: cf8feaf4
check-write-of-existing-user = Dalam kebijakan kustom, lihat profil teknis yang menulis pengguna: bila RaiseErrorIfClaimsPrincipalAlreadyExists bernilai true, profil itu hanya untuk mendaftar. Halaman yang mengubah akun yang sudah ada memerlukan profil lain.
# en: 583e8e06
go-on-in-browser = Bila autentikasi native tidak dapat melanjutkan, alihkan ke proses masuk di browser (metode interaktif MSAL), dan kirim challenge_type yang memuat redirect agar layanan dapat memintanya.
