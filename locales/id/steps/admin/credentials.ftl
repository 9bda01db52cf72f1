# en: 188ce986
check-password-state = Cari tahu apakah kata sandi orang itu kedaluwarsa atau baru diubah, dan apakah selaras dengan direktori Anda sendiri (sinkronisasi hash kata sandi, autentikasi pass-through, atau federasi).
