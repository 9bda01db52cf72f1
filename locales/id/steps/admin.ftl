# en: b7880d02
find-in-sign-in-logs = Log masuk: cari upaya ini dengan ID permintaan atau ID korelasi di bawah. Entri itu menyebut aplikasi, akun, dan alasannya.
# en: 7d901f83
check-service-health = Periksa Kesehatan layanan: apakah ada insiden yang mengganggu proses masuk.
# en: 82832d51
open-support-ticket = Bila akun dan aplikasi tidak bermasalah, buka tiket dukungan ke Microsoft. Sertakan kode, ID permintaan, ID korelasi, dan waktunya.
# en: 188ce986
check-password-state = Cari tahu apakah kata sandi orang itu kedaluwarsa atau baru diubah, dan apakah selaras dengan direktori Anda sendiri (sinkronisasi hash kata sandi, autentikasi pass-through, atau federasi).
# en: 50c634c3
check-app-consent = Aplikasi perusahaan → aplikasinya: pastikan aplikasi itu ada di penyewa ini, dan bahwa orang boleh memberi persetujuan atau izinnya sudah diberikan. Tinjau apa yang diperbolehkan izin itu sebelum Anda memberikannya.
