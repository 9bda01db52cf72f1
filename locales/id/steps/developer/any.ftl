# en: 5e002f06
match-authority-to-cloud = Periksa apakah authority milik cloud penyewanya: login.microsoftonline.com untuk global, login.microsoftonline.us untuk US Government (di MSAL, instans cloud AzureUsGovernment), login.partner.microsoftonline.cn untuk Tiongkok.
# en: a14600b7
use-tenant-authority = Gunakan authority yang menyebut penyewa Anda (ID-nya atau salah satu domainnya), bukan /common.
# en: 0b8864a2
check-resource-uri = Bandingkan resource, atau bagian scope di depan nama izin, dengan URI ID Aplikasi (Application ID URI) milik API yang Anda maksud: ejaan, garis miring di akhir, lingkungan, atau aplikasi pemanggil yang keliru disebut.
# en: 6eddb7c7
read-b2c-journey = Hubungkan kebijakan ke Application Insights, lalu baca perjalanan pengguna dengan ID korelasi ini.
# en: 568be0bf
catch-claims-challenge = Tangkap jawabannya (interaction_required, atau invalid_grant dengan suberror), lalu arahkan orang itu ke proses masuk interaktif dengan nilai claims dari jawaban itu.
# en: b7bc3582
avoid-password-grant = Jangan gunakan alur kata sandi (ROPC) untuk proses masuk orang: alur itu tidak dapat menampilkan langkah kedua, halaman kata sandi baru, atau proses masuk federasi.
# en: 9a8b6a12
offer-sign-in-again = Tidak ada yang salah dalam aplikasi. Simpan apa yang sedang dikerjakan orang itu, dan tawarkan untuk masuk lagi.
# en: 0c7d4ca0
offer-account-choice = Biarkan orang memilih akun lain: kirim prompt=select_account, bukan akun yang sama lagi.
# en: 039f2d34
read-oauth-error-value = Buat percabangan menurut nilai error dalam jawaban titik akhir token, bukan menurut kode atau teksnya. Nilai di bawah ini menunjukkan apa yang perlu diperbaiki.
# en: da52c566
stop-automatic-retries = Jangan mengulang permintaan secara otomatis: jawaban ini menyatakan bahwa mengulang tidak membantu. Catat ID korelasinya, dan sediakan cara bagi orang untuk melaporkannya.
