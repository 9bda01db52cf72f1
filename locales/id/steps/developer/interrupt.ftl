# en: 374cf765
keep-polling = Teruskan polling dengan jeda yang ditentukan selama jawabannya authorization_pending atau slow_down, dan jangan tampilkan keduanya sebagai kesalahan. Setelah jawaban lain, berhenti, dan tawarkan untuk mulai lagi dengan kode baru.
# en: 60f958f0
start-reset-flow = Tangkap AADB2C90118 dan mulai alur pengguna untuk mengatur ulang kata sandi, atau aktifkan pengaturan ulang kata sandi mandiri di dalam alur masuk.
# en: b4de9374
return-after-cancel = Perlakukan jawaban ini (AADB2C90091, atau access_denied dari penyedia lain) sebagai pembatalan, dan arahkan orang kembali ke tempat mereka memulai.
# en: 90f7bb69
keep-silent-errors-quiet = Bila permintaan diam-diam (prompt=none) mendapat ini, misalnya login_required atau interaction_required, lanjutkan secara interaktif, agar orang itu dapat ditanya. Jangan tampilkan sebagai kesalahan.
# en: f9574d89
use-redirect-without-question = Pertanyaan itu muncul pada URI pengalihan dengan skema milik aplikasi sendiri. Dengan alamat https:// dan dengan http://localhost, pertanyaan itu tidak muncul.
# en: 1f63c246
follow-redirect-unchanged = Ikuti header Location dengan metode yang sama dan isi yang sama, seperti yang ditetapkan untuk HTTP 307. Jangan tampilkan sebagai kesalahan.
