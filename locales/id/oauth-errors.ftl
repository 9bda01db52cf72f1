# en: 1bcb27f8
invalid_request = Ada bagian permintaan aplikasi yang hilang, terkirim dua kali, atau salah bentuk. Mengirim permintaan yang sama lagi tidak membantu: aplikasi harus memperbaikinya.
# en: 7f7a7bab
invalid_client = Aplikasi tidak dapat membuktikan identitasnya: ID-nya tidak dikenal, atau rahasia klien atau sertifikatnya salah atau kedaluwarsa.
# en: 98ee9910
invalid_grant = Yang diserahkan aplikasi untuk mendapatkan token (kode, token penyegaran, atau kata sandi) salah, kedaluwarsa, dicabut, atau milik aplikasi lain. Masuk lagi sering membantu; kadang yang kurang adalah langkah kedua atau persetujuan.
# en: bf6a75e0
unauthorized_client = Aplikasi tidak boleh meminta dengan cara ini. Paling sering aplikasi tidak ada atau dinonaktifkan di penyewa ini, atau pendaftarannya tidak mencakup alur ini.
# en: 90bda5ed
unsupported_grant_type = Aplikasi meminta token dengan metode yang tidak disediakan layanan: nilai grant_type-nya salah.
# en: 0e349df6
unsupported_response_type = Aplikasi meminta jenis jawaban yang tidak diaktifkan untuknya. Alur kode otorisasi berfungsi tanpa perlu mengaktifkan apa pun.
# en: 58808778
invalid_scope = Aplikasi meminta izin yang tidak ada, salah tulis, atau melampaui yang boleh dimintanya.
# en: f4be9c6b
access_denied = Ada yang menolak: orang itu membatalkan atau tidak setuju, atau aturan organisasi melarangnya.
# en: a22dea68
server_error = Layanan itu sendiri bermasalah. Coba lagi; bila tetap terjadi, Microsoft yang harus memperbaikinya.
# en: 4c709d55
temporarily_unavailable = Layanan sedang kelebihan beban atau dalam pemeliharaan. Coba lagi nanti.
# en: 5a2b51de
interaction_required = Aplikasi meminta tanpa menampilkan apa pun, padahal ada yang harus ditampilkan dulu: langkah kedua, persetujuan, atau pemeriksaan perangkat. Aplikasi harus meminta lagi dengan menampilkan halaman.
# en: 1d393c58
login_required = Aplikasi meminta tanpa menampilkan apa pun, dan belum ada yang masuk, atau browser menahan cookie masuk. Aplikasi harus menampilkan halaman masuk.
# en: efd9b33f
account_selection_required = Aplikasi meminta tanpa menampilkan apa pun, dan ada beberapa akun yang mungkin dimaksud. Orang itu harus memilih satu.
# en: 120c61cf
consent_required = Belum ada yang menyetujui apa yang ingin dilakukan aplikasi. Orang itu, atau administrator untuk semua orang, harus dimintai persetujuan.
# en: a72a1bf9
invalid_request_uri = Alamat tempat aplikasi menyimpan permintaannya tidak menjawab, atau isinya tidak dapat dipakai.
# en: 77228102
invalid_request_object = Aplikasi membungkus permintaannya dalam objek bertanda tangan, dan tanda tangan atau isinya salah.
# en: d7141a97
request_not_supported = Layanan tidak menerima permintaan lewat parameter request. Aplikasi harus mengirim parameternya secara terbuka.
# en: bedc1ab9
request_uri_not_supported = Layanan tidak menerima permintaan lewat alamatnya (request_uri). Aplikasi harus mengirim parameternya secara terbuka.
# en: b7beea33
registration_not_supported = Layanan tidak menerima parameter registration: aplikasi harus didaftarkan lebih dulu.
# en: ef21105f
authorization_pending = Belum ada yang selesai masuk di perangkat lain. Ini wajar: aplikasi terus bertanya sampai selesai.
# en: 7ddbbdbe
slow_down = Aplikasi terlalu sering bertanya apakah orang itu sudah selesai. Jeda antarpertanyaan harus ditambah lima detik.
# en: ccd4b9f7
expired_token = Kode habis masa berlakunya sebelum dipakai. Mulai lagi dan dapatkan kode baru.
# en: cd41c0dc
authorization_declined = Orang itu menolak permintaan di perangkat lain. Aplikasi harus berhenti bertanya.
# en: 4e1aab05
bad_verification_code = Layanan tidak mengenal kode perangkat yang dikirim aplikasi. Aplikasi harus mengirimnya persis seperti yang diterimanya.
# en: 8dc198c0
invalid_resource = API yang dituju aplikasi tidak dikenal di sini, belum disiapkan di penyewa ini, atau belum ada yang memberi persetujuan untuknya.
# en: 620d7e8b
invalid_target = Aplikasi menyebut sumber daya yang tidak dikenal atau tidak diizinkan layanan, atau namanya salah tulis.
# en: 63692d24
invalid_token = Sebuah API menolak token yang dikirim kepadanya: token itu kedaluwarsa, dicabut, atau bukan untuk API itu. Aplikasi harus mendapatkan yang baru.
# en: 3e5f1a10
insufficient_scope = Tokennya sah, tetapi tidak memuat izin yang diperlukan panggilan API ini.
# en: fe0f9d18
insufficient_user_authentication = API meminta proses masuk yang lebih kuat atau lebih baru daripada yang mendasari token ini.
# en: 382eeca4
insufficient_claims = API meminta sesuatu yang tidak dibuktikan token, seperti langkah kedua atau perangkat yang memenuhi syarat. Aplikasi harus meneruskan tantangan ini dan mendapatkan token baru.
# en: 7cbe2bec
invalid_session = Sesi yang disebut dalam permintaan sudah berakhir, atau tidak dapat dipakai tanpa menampilkan halaman. Masuk lagi.
# en: 89574e2e
user_password_expired = Kata sandi orang itu sudah kedaluwarsa. Kata sandi harus diubah di halaman masuk atau diatur ulang sebelum aplikasi mana pun dapat masuk dengannya.
# en: f27a299f
unsupported_challenge_type = Aplikasi tidak menyatakan bahwa ia dapat menangani semua langkah yang diperlukan di sini. Aplikasi harus menyebut semuanya, termasuk redirect.
# en: 3f1fa579
attributes_required = Untuk mendaftar, masih ada yang harus diisi: aplikasi harus meminta atribut yang tercantum dalam jawaban.
# en: c9d36785
attribute_validation_failed = Ada isian pendaftaran yang melanggar aturan. Aplikasi harus menunjukkan bidang mana, agar dapat diperbaiki.
# en: dba428f3
credential_required = Akun baru memerlukan cara masuk, misalnya kata sandi, sebelum dapat dibuat.
# en: 3e921976
user_already_exists = Akun dengan alamat email ini sudah ada. Masuklah dengan akun itu, tidak perlu mendaftar.
# en: af01f542
user_not_found = Tidak ada akun dengan nama ini di sini. Periksa ejaannya, atau daftar dulu.
# en: bdff6b03
suberror-basic_action = Orang itu dapat menyelesaikannya di halaman masuk biasa, misalnya dengan langkah kedua.
# en: ca29120e
suberror-additional_action = Orang itu dapat menyelesaikannya, tetapi di luar proses masuk biasa, misalnya dengan mendaftarkan perangkat. Halamannya menjelaskan caranya.
# en: bb087ba7
suberror-message_only = Saat ini orang itu tidak dapat berbuat apa-apa: halaman hanya akan menjelaskannya. Administrator dapat melihat aturan di baliknya.
# en: 82d512ae
suberror-consent_required = Belum ada yang menyetujui apa yang ingin dilakukan aplikasi, atau persetujuannya dicabut.
# en: 07638478
suberror-user_password_expired = Kata sandi sudah kedaluwarsa dan harus diubah di halaman masuk.
# en: bc5e009c
suberror-bad_token = Token penyegaran yang tersimpan tidak berguna lagi bagi aplikasi mana pun. Aplikasi harus membuangnya dan meminta orang itu masuk.
# en: 553ddb24
suberror-token_expired = Jangka waktu berlakunya sesi masuk menurut organisasi sudah habis. Masuk lagi.
# en: 5b694aa6
suberror-client_mismatch = Aplikasi mencoba token penyegaran milik aplikasi lain. Aplikasi harus memakai miliknya sendiri.
# en: b6cc286c
suberror-protection_policy_required = Organisasi ingin aplikasi ini dilindungi Intune dulu, dan aplikasi ini belum dilindungi.
# en: 98372aae
suberror-device_authentication_failed = Perangkat tidak dapat membuktikan identitasnya. Mendaftarkannya lagi ke organisasi biasanya membantu.
# en: 3aad7c8c
suberror-ux_not_allowed = Aplikasi meminta tanpa mengizinkan halaman apa pun tampil, padahal halaman diperlukan. Aplikasi harus meminta lagi dan mengizinkannya.
# en: 72437e39
suberror-invalid_oob_value = Kode sekali pakai dari email atau SMS salah. Ketik lagi, atau minta kode baru.
