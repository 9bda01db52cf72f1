# en: da72d993
retry-server-errors-with-pauses = Ulangi hanya bila layanan sedang bermasalah (HTTP 5xx), dengan jeda yang makin panjang, dan catat ID korelasinya.
