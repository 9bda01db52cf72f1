# en: b7880d02
find-in-sign-in-logs = Log masuk: cari percobaan ini dengan ID permintaan atau ID korelasi di bawah ini. Entri itu menyebut aplikasi, akun, dan alasannya.
# en: ea3fa5e9
read-conditional-access-tab = Log masuk → permintaan ini → tab Akses Bersyarat: cari kebijakan yang hasilnya Kegagalan (Failure), dan lihat kondisi mana yang cocok.
# en: 82832d51
open-support-ticket = Bila akun dan aplikasi tidak bermasalah, buka tiket dukungan ke Microsoft. Sertakan kode, ID permintaan, ID korelasi, dan waktunya.
# en: b578041d
check-app-server-clock = Bila Anda sendiri yang menjalankan aplikasinya, periksa apakah jam servernya tepat dan disinkronkan dengan layanan waktu.
