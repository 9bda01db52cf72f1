# en: d1d80db7
stop-person-accounts-in-scripts = Bila skrip, alur, atau layanan masuk sebagai orang ini, beri identitas terkelola (managed identity) atau perwakilan layanan (service principal) tersendiri sebagai gantinya. Jangan kecualikan akunnya.
# en: 6fc80663
explain-sessions-were-ended = Tidak ada yang perlu diperbaiki bila kata sandi diubah atau sesi dicabut. Periksa Log audit bila tidak ada yang tahu tentang perubahan atau pencabutan itu.
# en: f32c1d08
review-sign-in-frequency = Akses Bersyarat → kebijakannya → Sesi: periksa apakah frekuensi masuk untuk aplikasi ini memang seperti yang Anda maksud.
# en: 04e793f1
check-b2c-lifetimes = Bila sesi orang berakhir lebih cepat daripada yang Anda inginkan: di penyewa B2C, Alur pengguna → alurnya → Properti, lihat masa pakai token penyegaran dan jendela gesernya (sliding window). Kebijakan kustom mengatur keduanya dalam profil teknis penerbit token.
# en: 51603053
explain-fixed-limit = Tidak ada yang perlu diperbaiki: proses masuk ini punya batas tetap, dan tidak ada kebijakan yang dapat memperpanjangnya. Bila orang ditanya lebih sering dari itu, bandingkan frekuensi masuk dalam kebijakan Akses Bersyarat Anda.
