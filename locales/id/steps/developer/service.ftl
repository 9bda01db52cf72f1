# en: da72d993
retry-server-errors-with-pauses = Ulangi hanya bila layanan sedang bermasalah (HTTP 5xx), dengan jeda yang makin panjang, dan catat ID korelasinya.
# en: f5f70b97
use-usual-sign-in-host = Panggil alamat masuk yang biasa untuk cloud Anda, misalnya login.microsoftonline.com, dengan namanya: jangan dengan alamat IP, nama host dari log, atau daftar alamat yang tersimpan dalam aplikasi.
