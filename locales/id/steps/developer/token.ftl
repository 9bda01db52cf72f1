# en: f6020d79
check-assertion = Periksa assertion: x5t (atau x5t#S256) menyebut sertifikatnya, aud adalah titik akhir token yang Anda panggil (cloud sama, penyewa sama), iss dan sub sama-sama berisi ID klien, exp belum lewat.
# en: 606360b9
acquire-token-interactively = Buang token itu dan dapatkan yang baru secara interaktif. Di MSAL, tangkap kesalahan “UI required” dan panggil metode interaktif.
# en: 0d324249
expect-blocked-cookies = Bila ini dialami orang yang sudah masuk, cookie pihak ketiga diblokir: bingkai tersembunyi tidak dapat melihat sesinya. Gunakan alur kode otorisasi dengan PKCE dan token penyegaran, atau pengalihan halaman penuh (full-page redirect).
# en: f95d98f5
check-on-behalf-of-request = Untuk permintaan on-behalf-of, periksa client_id, assertion (token akses yang diterbitkan untuk API ini, bukan token ID), requested_token_use=on_behalf_of, dan scope.
# en: cea6d894
expose-delegated-permission = Bila API tujuan hanya menyediakan izin aplikasi, permintaan on-behalf-of tidak mungkin berhasil. Sediakan izin yang didelegasikan, dan mintakan persetujuannya.
# en: 4a277001
remove-symmetric-signing-key = Periksa keyCredentials pada pendaftaran aplikasi dan pada perwakilan layanannya (service principal): hapus kunci dengan type Symmetric dan usage Sign, lalu gunakan sertifikat.
# en: 639f4964
send-access-token-for-own-api = Kirim token akses yang audience-nya (aud) adalah API yang mengajukan permintaan, bukan token ID dan bukan token untuk Microsoft Graph.
# en: 0378d74b
check-assertion-issuer-version = Bandingkan iss dan ver dalam assertion dengan titik akhir yang Anda panggil, dan periksa apakah assertion itu berasal dari penyewa ini dan belum kedaluwarsa.
# en: 1ef1623b
check-assertion-times = Periksa apakah jam server benar dan assertion masih baru: nbf dan exp dalam UTC, assertion baru untuk setiap permintaan.
# en: 38a18919
redeem-code-once-and-at-once = Tukarkan kode otorisasi satu kali, dalam beberapa menit, dari satu tempat. Cari pemuatan ulang halaman, antrean lambat yang mengirimnya lagi, atau dua tempat yang sama-sama menukarkan: middleware framework dan handler Anda sendiri, atau komponen yang berjalan dua kali.
# en: 1e06f262
store-newest-refresh-token = Simpan token penyegaran terbaru setiap kali diterima: jawaban atas penyegaran membawa yang baru.
# en: 5bd9209a
check-token-is-whole = Lihat token seperti yang terkirim: tiga bagian Base64url yang dihubungkan titik, dikodekan satu kali, bagian pertamanya JSON yang menyebut alg (dan, dalam client assertion, sertifikatnya). Bagian ketiga yang kosong berarti kunci penandatanganan tidak dapat dimuat.
# en: 6f2ebb7d
leave-address-with-code = Setelah menukarkan kode, alihkan ke alamat tanpa kode itu, agar tidak terkirim lagi bila halaman dimuat ulang.
# en: 75669f47
redeem-at-same-policy = Tukarkan setiap kode dan token penyegaran di titik akhir token milik kebijakan yang menerbitkannya: kebijakan dalam jalur, atau dalam p, harus sama dengan yang ada dalam permintaan otorisasi.
# en: 96a50e70
keep-accounts-per-policy = Di MSAL, minta token dengan akun dan authority dari satu kebijakan yang sama. Setelah kata sandi diatur ulang atau profil diedit, mulai proses masuk interaktif dengan kebijakan masuk.
# en: 685cd8d9
compare-policy-names = Bandingkan kedua nama kebijakan dalam pesan dengan pengaturan aplikasi, di setiap lingkungan.
# en: edd63f87
start-sign-in-after-spa-limit = Perhitungkan bahwa ini terjadi sekali sehari: token penyegaran aplikasi satu halaman berlaku 24 jam secara keseluruhan, termasuk yang diperbarui. Tangkap kesalahannya (di MSAL.js InteractionRequiredAuthError) dan panggil acquireTokenRedirect atau acquireTokenPopup.
# en: f26f5c2c
use-service-identity = Lakukan panggilan yang bertindak atas nama pihak lain dengan identitas layanan: aplikasi yang punya perwakilan layanan (service principal) di penyewa ini dan kredensialnya sendiri.
# en: f7a4942f
compare-token-with-flow = Dekodekan token akses yang Anda kirim, lalu bandingkan klaimnya, dan tujuan yang disebut dalam pesan, dengan yang diminta panggilan itu. Dapatkan token untuk tujuan ini dari Entra ID; jangan meneruskan atau mengubah token lain.
# en: c5310866
avoid-hidden-frame = Di MSAL.js, perbarui token hanya dari cache dan token penyegaran (cacheLookupPolicy AccessTokenAndRefreshToken): dengan begitu tidak ada bingkai tersembunyi yang mencari sesi di Microsoft. Bila gagal, mulai satu proses masuk interaktif, bukan satu untuk setiap panggilan.
# en: e48eb3b1
answer-401-when-expired = Periksa exp dalam token yang diterima API Anda dan jawab 401 bila waktunya sudah lewat, agar klien mendapatkan yang baru. Jangan simpan token itu untuk ditukarkan nanti.
# en: 530d7621
keep-long-jobs-going = Untuk pekerjaan yang berlanjut setelah permintaan selesai, mulai sesi jangka panjang: InitiateLongRunningProcessInWebApi di MSAL.NET, LongRunningWebApiSessionKey di Microsoft.Identity.Web. Sesi itu memperbarui dirinya dengan token penyegaran.
# en: d5324d9b
refresh-app-service-tokens = Dalam autentikasi App Service, token dalam header X-MS-TOKEN-AAD tidak diperbarui dengan sendirinya: panggil /.auth/refresh sebelum waktu dalam X-MS-TOKEN-AAD-EXPIRES-ON.
# en: 3a2dc391
ask-office-for-token-once-more = Dalam add-in Office, panggil getAccessToken sekali lagi, dan hanya sekali: Office kemudian memberikan token baru.
# en: 32eaf44d
add-named-jwt-field = Pesannya menyebut bidang yang kurang: masukkan ke isi JWT yang Anda kirim, dengan ejaan persis seperti itu, lalu tanda tangani ulang.
# en: 6f8a79cd
send-public-jwk = Dalam pop_jwk, kirim hanya bagian publik kunci, sebagai JSON lengkap berbentuk JWK, dikodekan satu kali. Pustaka seperti MSAL melakukannya sendiri.
# en: 2c025dfd
fetch-fresh-nonce = Bila perangkat lunak Anda sendiri menyusun permintaan dengan nonce: ambil nonce baru (grant_type=srv_challenge) tepat sebelum setiap permintaan, pakai satu kali, dan jangan disimpan.
