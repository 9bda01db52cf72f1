# en: fec21e44
read-authentication-details = Log masuk → permintaan ini → tab Detail autentikasi: lihat metode mana yang dicoba dan bagaimana hasilnya.
# en: 7949f24c
revoke-sessions-if-attacked = Bila bukan orang itu yang memulai proses masuk ini, ada yang mengetahui kata sandinya: atur ulang kata sandi itu, dan pilih Cabut sesi (Revoke sessions).
# en: 23e08dff
require-reregistration = Pengguna → orangnya → Metode autentikasi: hapus metode yang tidak berfungsi lagi, atau pilih Wajibkan pendaftaran ulang autentikasi multifaktor (Require re-register multifactor authentication). Pastikan dulu bahwa yang meminta memang orang itu sendiri.
# en: d07feaec
check-federated-multifactor-claim = Untuk domain federasi: periksa apakah layanan federasi Anda menjalankan langkah kedua dan mengirim klaimnya (amr, authnmethodsreferences) dengan nilai dari dokumentasi Microsoft, dan apakah pengaturan federatedIdpMfaBehavior domain itu sesuai.
# en: a30ea4a0
check-registration-policy = Akses Bersyarat: cari kebijakan untuk tindakan pengguna “Daftarkan info keamanan” (Register security information), dan lihat apa yang dimintanya.
# en: 5323185e
check-remembered-devices = Autentikasi multifaktor → Pengaturan tambahan autentikasi multifaktor berbasis cloud (Additional cloud-based multifactor authentication settings): lihat berapa hari perangkat tepercaya diingat. Jangan gabungkan ini dengan frekuensi masuk: bila keduanya dipakai, orang ditanya pada saat yang tidak terduga.
# en: 10cb2e12
check-authenticator-mode = Metode autentikasi → Kebijakan → Microsoft Authenticator: orang itu harus termasuk di dalamnya, dengan Mode autentikasi Apa saja (Any) atau Tanpa kata sandi.
# en: 815d5599
check-code-mail-delivery = Bila kode terlambat atau tidak sampai, lacak pesannya di sistem email yang menangani alamat orang itu: filter atau greylist mungkin menahan email dari Microsoft.
# en: bc6a7fe9
match-policy-to-qr-code = Bila orang itu masuk dengan kode QR dan PIN: berikan juga metode kedua, atau tentukan dengan Akses Bersyarat apa yang melindungi aplikasinya sebagai gantinya, misalnya perangkat bersama yang patuh di jaringan Anda sendiri.
# en: 50e7683e
check-passkey-policy = Metode autentikasi → Kebijakan → Passkey (FIDO2): kebijakan itu harus aktif dan mencakup orang itu, ia tidak boleh berada dalam grup yang dikecualikan, dan jenis kuncinya (AAGUID) harus diizinkan. Log audit menunjukkan siapa yang mengubahnya.
# en: 086827db
check-certificate-method = Metode autentikasi → Kebijakan → Autentikasi berbasis sertifikat: kebijakan itu harus aktif dan mencakup orang itu, dan ia tidak boleh berada dalam grup yang dikecualikan. Di Konfigurasikan, bandingkan penerbit dan OID kebijakan sertifikatnya dengan aturan, dan lihat apakah cakupan CA (CA scoping) mengizinkan grupnya memakai sertifikat itu.
# en: c6b518de
check-external-method-setup = Metode autentikasi → Kebijakan → metode eksternal itu: bandingkan Discovery Endpoint, ID Klien (Client ID), dan ID Aplikasi (App ID) dengan yang diberikan penyedia, dan lihat apakah persetujuan admin sudah diberikan untuk aplikasinya.
# en: fb51825f
read-provider-answer = Pesannya menyebut apa yang salah dalam jawaban penyedia. Kirim pesan itu bersama kode dan waktunya ke dukungan penyedia, yang dapat memeriksa log mereka.
# en: 62789bec
bridge-certificate-outage = Bila orang tidak bisa menunggu: untuk sementara, biarkan mereka masuk dengan cara lain, dengan passkey yang sudah dimiliki atau Kode Akses Sementara (Temporary Access Pass). Pastikan dulu bahwa yang meminta memang orang itu sendiri. Jangan kecualikan otoritas sertifikatnya dari pemeriksaan: sertifikat yang sudah dicabut bisa ikut diterima.
