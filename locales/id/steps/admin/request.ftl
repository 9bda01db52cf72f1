# en: bb8ad336
share-app-link = Berikan kepada orang-orang tautan yang dimulai di aplikasi, di situsnya, atau di Aplikasi Saya, bukan alamat yang disalin dari halaman masuk.
# en: 0feaeb16
ask-vendor-with-details = Kirim detail di bawah ini ke vendor atau pemilik aplikasi: aplikasinya sendiri yang harus diubah. Tidak ada yang dapat memperbaikinya di penyewa Anda.
# en: 9d543786
check-base-url-setting = Untuk aplikasi yang Anda jalankan sendiri: lihat alamat dalam pengaturannya (base URL, public URL). Alamat itu harus diawali https://.
# en: d9577399
check-authority-setting = Untuk aplikasi yang Anda siapkan sendiri: alamat masuk (authority, URL masuk) dalam pengaturannya harus alamat Microsoft untuk cloud penyewa Anda dan menyebut ID penyewa Anda: https://login.microsoftonline.com/ di cloud global, https://login.microsoftonline.us/ di Azure Government. Untuk aplikasi yang Anda beli, tanyakan kepada vendornya.
# en: 1e20d0a8
choose-rsa-sha256-in-app = Bila cara menandatangani akses menyeluruh (single sign-on) dapat dipilih di pengaturan aplikasi itu sendiri, pilih RSA dengan SHA-256.
# en: bd5de9a2
try-another-tool-version = Bila alat siap pakai menampilkan ini, perbarui alat itu. Bila mulai terjadi setelah pembaruan, pakai versi terakhir yang berfungsi dan laporkan kepada pembuatnya.
# en: 29b84eb4
name-tenant-in-tool = Untuk alat seperti Azure CLI: sebutkan penyewanya ketika Anda masuk (az login --tenant <ID penyewa>). Akun pribadi harus menjadi anggota atau tamu di sana.
# en: 3c3e3816
find-app-in-b2c-tenant = Beralih ke penyewa B2C → Pendaftaran aplikasi: cari ID aplikasi yang ada dalam detail, lalu di Autentikasi lihat jenis akun yang didukung.
# en: 2a1bc4a1
compare-scope-with-guide = Untuk aplikasi yang Anda siapkan sendiri, seperti plug-in, otomatisasi, atau konektor, bandingkan scope dalam pengaturannya dengan panduannya, huruf demi huruf. Bila tanpa orang, scope-nya adalah pengidentifikasi API dengan /.default di belakangnya, seperti https://graph.microsoft.com/.default.
# en: 6c2af8d1
give-tenant-to-tool = Untuk alat yang mencari penyewa sendiri, berikan ID penyewanya (misalnya --tenant). Deretan nol bisa berarti proyek atau akun itu tidak termasuk dalam penyewa mana pun, seperti organisasi Azure DevOps yang tidak terhubung ke Microsoft Entra ID.
# en: 0326f2a4
fill-empty-app-field = Untuk aplikasi, plug-in, atau koneksi yang Anda siapkan sendiri: cari bidang kosong dalam pengaturannya, seperti ID klien atau scope. Bidang kosong dikirim sebagai parameter kosong, dan itu dianggap tidak ada.
# en: 8372abe4
check-sign-up-attributes = Identitas Eksternal → Alur pengguna → alur aplikasi ini → Tata letak halaman (Page layouts): lihat atribut mana yang wajib, dan sepakati dengan pembuat aplikasi mana yang dimintanya.
# en: a2c1ff8e
check-audience-setting = Untuk alat atau konektor yang Anda siapkan sendiri: bandingkan ID klien dan resource atau audience-nya dengan panduan. Bila keduanya dimaksudkan sebagai aplikasi yang sama, masukkan ID klien itu untuk keduanya.
