# en: 72a5f0d2
keep-open-sessions = Jangan keluar dari akun di aplikasi yang masih berjalan: sering kali aplikasi itu tetap dapat dipakai untuk sementara.
# en: 5063ad9f
turn-on-flagging = Bila ada yang akan menelusuri kegagalan ini untuk Anda: dalam detail di bagian bawah halaman masuk, pilih “Aktifkan penandaan”, dan biarkan terjadi sekali lagi dalam 20 menit.
