# en: 38c96353
check-authority = Periksa penyewa mana yang disebut authority: organizations atau common untuk orang dari organisasi mana pun, ID penyewa untuk satu organisasi. Tamu harus diarahkan ke penyewa yang mengundangnya.
# en: f15a2731
name-tenant-in-authority = Tamu dengan akun pribadi tidak dapat masuk lewat common di titik akhir v1: sebutkan penyewanya dalam authority, atau gunakan titik akhir v2.0.
# en: 401b4969
stop-requests-to-blocked-tenant = Hentikan permintaan di latar belakang ke penyewa ini sampai penyewa itu aktif lagi, dan beri tahu orang-orangnya mengapa aplikasi tidak dapat berfungsi.
# en: 39cebf76
redeem-code-at-its-cloud = Bila proses masuk terhenti di sini, tukarkan kode di cloud yang menerbitkannya: baca cloud_instance_host_name dalam jawaban, atau aktifkan dukungan beberapa cloud di MSAL (instance_aware).
# en: fd4e2e8d
say-who-may-sign-up = Tulis di halaman awal aplikasi siapa yang boleh mendaftar dan kepada siapa harus bertanya, agar orang tidak lebih dulu berhadapan dengan penolakan.
# en: 175ce822
match-authority-to-account-kind = Pilih authority menurut jenis akun: login.microsoftonline.com untuk akun kantor, sekolah, dan pribadi, <penyewa>.ciamlogin.com untuk pelanggan penyewa External ID, <penyewa>.b2clogin.com untuk pelanggan Azure AD B2C.
# en: f639678f
register-in-customer-tenant = Di penyewa External ID, daftarkan aplikasi dan API-nya di penyewa yang sama itu, dengan “Akun dalam direktori organisasi ini saja” (Accounts in this organizational directory only): pelanggan tidak dapat memakai aplikasi yang terdaftar untuk beberapa penyewa.
