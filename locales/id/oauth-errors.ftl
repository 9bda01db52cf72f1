# en: be0bb0ef
invalid_request = Ada bagian permintaan aplikasi yang hilang, terkirim dua kali, atau salah bentuk. Mengirim permintaan yang sama lagi tidak membantu: aplikasi harus memperbaikinya.
# en: 920241ff
invalid_client = Aplikasi tidak dapat membuktikan identitasnya: ID-nya tidak dikenal, atau rahasia klien atau sertifikatnya salah atau kedaluwarsa.
# en: 0934c423
invalid_grant = Yang diserahkan aplikasi untuk mendapatkan token (kode, token penyegaran, atau kata sandi) salah, kedaluwarsa, dicabut, atau milik aplikasi lain. Masuk lagi sering membantu; kadang yang kurang adalah langkah kedua atau persetujuan.
# en: 2be7f906
unauthorized_client = Aplikasi tidak boleh meminta dengan cara ini. Paling sering aplikasi tidak ada atau dinonaktifkan di penyewa ini, atau pendaftarannya tidak mencakup alur ini.
# en: 598c81d3
unsupported_grant_type = Aplikasi meminta token dengan metode yang tidak disediakan layanan: nilai grant_type-nya salah.
# en: 3142e6cd
unsupported_response_type = Aplikasi meminta jenis jawaban yang tidak diaktifkan untuknya. Alur kode otorisasi berfungsi tanpa perlu mengaktifkan apa pun.
# en: ce19706b
invalid_scope = Aplikasi meminta izin yang tidak ada, salah tulis, atau melampaui yang boleh dimintanya.
# en: f4be9c6b
access_denied = Ada yang menolak: orang itu membatalkan atau tidak setuju, atau aturan organisasi melarangnya.
# en: 34f99960
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
consent_required = Belum ada yang menyetujui apa yang ingin dilakukan aplikasi. Orang itu, atau administrator untuk semua orang, harus ditanya.
# en: ef21105f
authorization_pending = Belum ada yang selesai masuk di perangkat lain. Ini wajar: aplikasi terus bertanya sampai selesai.
# en: ccd4b9f7
expired_token = Kode habis masa berlakunya sebelum dipakai. Mulai lagi dan dapatkan kode baru.
# en: babde88d
user_password_expired = Kata sandi orang itu sudah kedaluwarsa. Kata sandi harus diubah di halaman masuk atau diatur ulang sebelum aplikasi mana pun dapat masuk dengannya.
# en: bdff6b03
suberror-basic_action = Orang itu dapat menyelesaikannya di halaman masuk biasa, misalnya dengan langkah kedua.
# en: 82d512ae
suberror-consent_required = Belum ada yang menyetujui apa yang ingin dilakukan aplikasi, atau persetujuannya dicabut.
# en: bc5e009c
suberror-bad_token = Token penyegaran yang tersimpan tidak berguna lagi bagi aplikasi mana pun. Aplikasi harus membuangnya dan meminta orang itu masuk.
