# en: 91e051f2
reset-password = Atur ulang kata sandi Anda. Bila halaman mengatakan bahwa fitur ini tidak aktif untuk Anda, hubungi meja bantuan.
