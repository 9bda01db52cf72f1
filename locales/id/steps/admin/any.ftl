# en: b7880d02
find-in-sign-in-logs = Log masuk: cari upaya ini dengan ID permintaan atau ID korelasi di bawah. Entri itu menyebut aplikasi, akun, dan alasannya.
# en: 82832d51
open-support-ticket = Bila akun dan aplikasi tidak bermasalah, buka tiket dukungan ke Microsoft. Sertakan kode, ID permintaan, ID korelasi, dan waktunya.
