# en: e00c5fba
sign-out-and-back-in = Keluar dari akun kantor atau sekolah Anda, tutup semua jendela browser, lalu masuk lagi di halaman yang biasa Anda pakai.
