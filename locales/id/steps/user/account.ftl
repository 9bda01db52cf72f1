# en: 10ab8b4f
ask-site-to-reset = Bila tidak ada halaman atur ulang yang terbuka, minta pengelola situs mengatur ulang kata sandi Anda.
# en: 225b1bb0
use-same-sign-up-button = Bila Anda dulu mendaftar dengan tombol penyedia lain (Google, Apple, Facebook …), gunakan lagi tombol itu, bukan kata sandi.
# en: 8232288f
use-site-sign-up = Bila Anda belum punya akun di situs ini, gunakan tautan pendaftarannya.
# en: b3dbedd0
use-site-forgot-password = Gunakan tautan “Lupa kata sandi Anda?” di situs itu untuk membuat kata sandi baru.
# en: dc4392ed
check-account-name = Periksa nama akun huruf demi huruf, terutama bagian setelah tanda @.
# en: ced226fd
wait-for-lock-to-end = Tunggu beberapa menit tanpa mencoba. Percobaan salah berikutnya akan menguncinya lagi, dan lebih lama.
# en: 568b829d
ask-other-organization-about-account = Bila Anda tamu, tanyakan kepada organisasi pemilik aplikasi: organisasi itu sendiri yang mengaktifkan dan menonaktifkan akun tamunya.
# en: 797b35e2
reset-password-to-end-lock = Bila tidak bisa menunggu, atur ulang kata sandi Anda dan pilih “Saya lupa kata sandi”: hanya kata sandi baru yang langsung membuka kunci. Bila halaman mengatakan bahwa fitur ini tidak aktif untuk Anda, hubungi meja bantuan.
# en: 97be06dc
sign-in-instead-of-signing-up = Kembali, pilih “Masuk”, bukan mendaftar, dan gunakan alamat email yang sama.
# en: 5289bf8f
ask-site-to-unlock = Minta pengelola situs membuka kunci akun Anda lewat kontak di halaman mereka sendiri, dan kirimkan detail di bawah ini. Bila Anda tidak tahu mengapa akun itu terkunci, sebutkan juga: mungkin ada orang yang mencoba masuk.
# en: ba78ea61
ask-site-about-deleted-account = Bila akun itu seharusnya tidak hilang, segera kirim detail di bawah ini ke pengelola situs: akun yang dihapus hanya dapat dikembalikan dalam waktu singkat.
# en: b7269234
ask-about-age-on-record = Tanyakan kepada pihak yang mengurus akun Anda (di sekolah: tata usaha atau meja bantuannya) apakah usia Anda yang tercatat benar, dan apakah persetujuan orang tua belum ada.
# en: f5677559
wait-for-sign-in-hours = Tunggu sampai jam ketika Anda boleh masuk. Bila Anda seharusnya boleh masuk sekarang, hubungi meja bantuan, bacakan kode dan waktu di bawah ini, dan tanyakan jam berapa saja yang ditetapkan untuk Anda.
# en: 87af0d51
type-whole-address = Ketik sendiri alamat email Anda secara lengkap, dalam bentuk nama@domain: tanpa spasi, dan tanpa nama atau tanda kurung di sekitarnya.
# en: 668f5143
ask-about-deleted-account = Segera hubungi meja bantuan, bacakan kode dan waktu di bawah ini, dan tanyakan apakah akun Anda memang sengaja dihapus. Akun itu dapat dikembalikan seperti semula hanya dalam 30 hari.
# en: fbd501c1
remove-old-account = Bila Anda sudah punya akun baru sebagai gantinya, hapus akun lama di pengaturan aplikasi atau perangkat, lalu masuk dengan yang baru.
# en: 6718f6ba
answer-age-question = Masuk lagi di halaman yang biasa Anda pakai, dan jawab pertanyaan tentang usia Anda. Bila di sana disebutkan bahwa orang tua harus menyetujui, ikuti petunjuknya.
