# en: af3842c8
close-tabs-and-wait = Tutup semua tab aplikasi ini, tunggu lima menit, lalu buka aplikasi satu kali.
