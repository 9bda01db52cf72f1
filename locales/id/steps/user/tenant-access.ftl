# en: 4dad23c8
ask-other-organization-for-invitation = Bila aplikasi itu milik organisasi lain, minta kontak Anda di sana mengundang Anda sebagai tamu, dan kirimkan detail di bawah ini.
    .tenant = Bila aplikasi itu milik organisasi lain, minta kontak Anda di sana mengundang Anda sebagai tamu, dan kirimkan detail di bawah ini. Permintaan ini menyebut organisasi “{ $tenant }”.
# en: dd0ffd09
accept-invitation-with-invited-account = Bila Anda diundang, buka tautan dalam undangan dan masuk dengan akun yang menerima undangan itu.
# en: 35d7fa5b
tell-organization-it-is-blocked = Beri tahu administrator organisasi lewat telepon atau secara langsung, dan kirimkan detail di bawah ini: hanya mereka yang dapat meminta Microsoft membuka blokirnya.
# en: 9435cdff
pick-account-again = Pilih akun Anda dari daftar sekali lagi. Bila tidak ada di sana atau tidak berhasil, pilih “Gunakan akun lain” dan ketik namanya.
# en: d3017a63
tell-partner-colleagues = Bila Anda mengurus pelanggan untuk perusahaan mitra, kirim detail di bawah ini ke rekan yang menyiapkan aplikasinya, dan sebutkan pelanggannya.
# en: 7fd60e92
wait-for-new-site = Bila organisasi Anda baru saja mulai memakai ini, coba lagi dalam beberapa jam.
# en: 0fd9a5b8
use-account-for-this-network = Pilih “Gunakan akun lain” dan masuk dengan akun organisasi pemilik jaringan atau komputer ini.
# en: 49c0982e
ask-to-allow-organization = Bila Anda memerlukan organisasi lain itu untuk pekerjaan, kirim detail di bawah ini ke meja bantuan Anda, sebutkan keperluannya, dan tanyakan apakah dapat diizinkan.
# en: b9abd9e8
use-own-connection-as-visitor = Bila Anda sedang berkunjung dan memakai jaringan atau VPN milik pihak lain, gunakan koneksi organisasi Anda sendiri.
# en: ef12ed5b
open-link-of-inviting-organization = Bila Anda tamu di suatu organisasi, mulai dari tautan yang diberikannya, atau pilih organisasi itu di Aplikasi Saya, bukan dari halaman awal umum aplikasi.
# en: 1366b68a
sign-in-where-account-was-made = Bila Anda membuat akun itu di suatu situs atau aplikasi, masuk dengan tombol di sana, bukan di salah satu halaman umum Microsoft.
# en: 7e19cbde
ask-own-help-desk-for-organization = Tanyakan kepada meja bantuan organisasi Anda sendiri, bukan organisasi yang Anda kunjungi. Kirim detail di bawah ini, dan sebutkan organisasi dan aplikasi mana yang Anda perlukan, serta untuk apa.
# en: e6f74495
ask-for-other-cloud = Kirim detail di bawah ini ke meja bantuan Anda, sebutkan apa yang ingin Anda buka dan milik organisasi mana, dan tanyakan apakah Anda seharusnya punya akses ke cloud itu.
# en: 7ea0d8b7
open-invited-app = Buka sekali lagi aplikasi atau file bersama yang dimaksud dalam undangan Anda, lewat tautannya sendiri atau tautan dalam undangan itu.
