# en: fa179e54
sign-in-when-asked = Masuk ketika diminta. Tidak ada masalah.
# en: f03970d9
finish-on-other-device = Selesaikan proses masuk di halaman tempat Anda mengetik kode. Perangkat yang menunggu akan melanjutkan sendiri.
# en: d787b95a
follow-reset-page = Ikuti halaman atur ulang kata sandi yang terbuka berikutnya.
# en: 7aa6b328
sign-in-after-cancel = Bila Anda tidak bermaksud membatalkan, mulai lagi dengan tombol masuk di situs itu.
# en: a5b8c7f8
register-or-postpone = Siapkan aplikasi autentikator yang ditawarkan halaman itu, atau tunda bila ada “Lewati untuk sekarang” atau “Tanya nanti”.
# en: 87eddee1
finish-password-page = Selesaikan halaman tentang kata sandi atau info keamanan Anda. Bila halaman itu sudah hilang, masuk lagi di halaman yang biasa Anda pakai, dan halaman itu akan muncul lagi.
# en: 704402a3
answer-stay-signed-in = Jawab “Tetap masuk?” dengan Ya di perangkat yang hanya Anda pakai, selain itu dengan Tidak. Dengan keduanya Anda dapat masuk.
# en: ec119840
finish-step-on-other-page = Masuk lagi di halaman yang biasa Anda pakai, dan selesaikan yang diminta halaman berikutnya: langkah kedua dari organisasi Anda sendiri, atau ketentuan yang perlu dibaca dan disetujui.
# en: 7ffd679b
confirm-own-app = Bila Anda sendiri yang baru saja membuka aplikasi itu, masuk lagi di sana. Ketika ditanya, baca nama aplikasinya, dan pilih “Lanjutkan” hanya bila itu yang Anda buka.
# en: a7775c7d
report-unexpected-app = Bukan Anda yang membuka aplikasi ini, atau ada orang yang mengirim tautan atau kodenya? Pilih “Batal” atau tutup halaman, dan beri tahu meja bantuan.
# en: 719e8cac
choose-account-you-mean = Bila Anda memang ingin memakai akun lain, bukan akun komputer ini, lanjutkan dengan akun itu. Bila tidak, pilih “Gunakan akun lain” dan ketik nama yang Anda pakai di Windows.
# en: 6bdd4cdc
update-accounts-extension = Bila masih muncul: di Chrome, perbarui atau pasang ulang ekstensi “Microsoft Single Sign On” (dulu bernama “Windows Accounts”), atau gunakan Edge dengan akun kantor Anda.
# en: 59bfe3fb
connect-account-if-wanted = Bila Anda ingin menghubungkan keduanya, masuk di halaman layanan lain itu dan setujui di sana. Bila bukan Anda yang memulai, tutup halaman: tidak ada yang terhubung.
# en: 5c474401
undo-unwanted-connection = Bila Anda tidak menginginkan hubungan ini, hapus di pengaturan layanan lain itu dan di pengaturan akun kantor Anda.
