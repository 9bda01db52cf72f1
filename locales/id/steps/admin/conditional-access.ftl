# en: 5fc0f9a3
decide-person-device-or-policy = Putuskan apa yang perlu berubah: cara orang itu masuk, perangkatnya, atau kebijakannya. Uji perubahannya dengan What If sebelum Anda mengaktifkannya.
# en: 1ec3ec6a
check-emergency-accounts = Pastikan akun darurat Anda dikecualikan dari kebijakan ini, agar aturan yang keliru tidak menutup akses semua orang.
# en: 3ab018bd
review-user-risk = ID Protection → Pengguna berisiko dan Proses masuk berisiko: cari tahu apakah itu memang orangnya. Bila ya, hapus risikonya (Dismiss); bila bukan, atur ulang kata sandinya dan cabut sesinya.
# en: 7ed3e202
let-password-change-clear-risk = Untuk akun yang disinkronkan: kata sandi baru yang dibuat di Microsoft memerlukan tulis balik kata sandi (writeback). Yang dibuat di Active Directory menghapus risiko hanya bila ada sinkronisasi hash kata sandi dan pengaturannya aktif di ID Protection → Pengaturan (“Izinkan perubahan kata sandi lokal …”).
# en: 1218e6d8
send-guest-home-for-risk = Untuk tamu atau teknisi mitra: risikonya dihapus di penyewa asal akun itu, bukan di penyewa yang dikunjungi. Arahkan mereka ke meja bantuan di sana.
# en: c2c4cd7b
check-app-protection-policy = Intune → Aplikasi → Perlindungan: sebuah kebijakan untuk platform orang itu harus memuat aplikasi ini dan salah satu grupnya. Orang itu juga memerlukan lisensi Intune.
# en: 09442952
check-app-protection-arrival = Intune → Aplikasi → Pantau → Status perlindungan aplikasi: lihat apakah kebijakannya sudah sampai ke aplikasi orang ini. Bila akun kantor lain dikelola dalam aplikasi itu, akun tersebut mungkin harus dikeluarkan dulu dari aplikasi.
# en: b7cdc872
offer-device-alternative = Bila ponsel dan Mac juga perlu masuk, sediakan caranya: di bagian Izinkan (Grant) pada kebijakan itu, terima juga perangkat patuh (“Memerlukan salah satu kontrol yang dipilih”), atau buat kebijakan tersendiri untuk perangkat itu. Jangan biarkan tanpa kebijakan.
# en: 8278cfc0
use-interactive-login-in-tools = Di skrip dan alat baris perintah, masuklah tanpa kode perangkat: az login dan Connect-MgGraph membuka jendela masuk sendiri. Untuk tugas tanpa orang, gunakan identitas terkelola atau perwakilan layanan (service principal).
# en: 350dc079
give-room-devices-own-policy = Perangkat ruang rapat dan perangkat bersama yang hanya mengenal kode: buat kebijakan tersendiri untuk akunnya, terikat pada lokasi jaringan dan filter perangkat. Jangan membuka cara masuk dengan kode untuk semua orang.
# en: 81ff3b23
warn-customers-if-attacked = Bila memang orang lain yang memakai akun itu, beri tahu pelanggan yang dapat dijangkaunya, dan periksa bersama mereka log masuk dan log audit mereka.
# en: da689aa3
find-legacy-clients = Log masuk → tambahkan filter Aplikasi klien dan pilih yang lama (IMAP, POP, Authenticated SMTP, Exchange ActiveSync, Other clients): lihat perangkat atau program mana yang memakainya.
# en: 8a677ba0
move-devices-to-oauth-or-relay = Atur printer, pemindai, dan program pengirim email agar masuk dengan OAuth, atau mengirim lewat relai SMTP. Kata sandi aplikasi tidak membantu: itu juga autentikasi lama.
# en: d38522ec
replace-security-defaults-by-policies = Default keamanan (security defaults) tidak mengenal pengecualian. Bila Anda memerlukannya dan punya Microsoft Entra ID P1, gantikan dengan kebijakan Akses Bersyarat yang perlindungannya paling tidak sama; jangan hanya mematikannya.
# en: 69741f9f
look-for-original-transfer-method = Log masuk → permintaan ini → Info dasar: “Original transfer method” menunjukkan apakah sesi itu dulu dimulai dengan kode perangkat atau pemindahan dari perangkat lain.
# en: 6a7fff69
exclude-device-registration-service = Bila organisasi Anda mendaftarkan perangkat dengan kode perangkat, kecualikan Device Registration Service di bagian Sumber daya target pada kebijakan itu, agar pendaftaran perangkat tidak hilang.
# en: 4642a6b6
check-custom-control = Akses Bersyarat → Kontrol kustom (Custom controls): lihat apakah kontrol dengan ID ini masih ada. Kontrol yang dihapus atau salah tidak dapat diperbaiki: sejak September 2026, Microsoft tidak lagi mengizinkan siapa pun menambah atau mengubah kontrol kustom.
# en: 6c707abe
plan-external-method = Ganti kontrol kustom: siapkan penyedianya sebagai MFA eksternal di Metode autentikasi → Kebijakan, menurut panduannya. Di bagian Izinkan (Grant) pada kebijakan itu, pilih “Memerlukan autentikasi multifaktor” sebagai ganti kontrol tersebut, agar kebijakan tidak pernah berlaku tanpa syarat. Coba dulu dengan grup kecil.
# en: ec5f1a91
check-seen-platform = Log masuk → permintaan ini → tab Info perangkat: lihat sistem operasi dan browser mana yang terbaca. Keduanya berasal dari keterangan browser tentang dirinya sendiri, sehingga browser yang tidak umum atau disamarkan dianggap tidak dikenal.
# en: 0e479bef
ask-check-provider = Tanyakan kepada perusahaan di balik pemeriksaan itu alamat dan klaim mana yang harus tercatat di Microsoft, dan bandingkan dengan milik Anda.
# en: 77a5f7b9
check-provider-is-wanted = Lihat penyedia mana yang disebut dalam pesan. Bila memang dipilih organisasi Anda, tanyakan kepada penyedia itu bagaimana persetujuannya diberikan, dan setujui di tempat yang disebut petunjuk penyiapannya. Bila tidak ada yang mengenalnya, cari di Log audit siapa yang memasukkannya, dan jangan setujui apa pun.
# en: a0fd76fa
check-token-protection-policy = Akses Bersyarat → kebijakannya → Sesi → “Memerlukan perlindungan token untuk sesi masuk” (Require token protection for sign-in sessions): bandingkan sumber daya target, aplikasi klien, dan platform perangkatnya dengan yang menurut Microsoft didukung. Batasi kebijakan hanya pada yang didukung itu, bukan pada browser.
