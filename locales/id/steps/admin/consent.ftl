# en: 8bac21ff
grant-consent-after-review = Aplikasi perusahaan → aplikasinya → Izin: baca setiap izin dan siapa penerbit aplikasinya. Berikan persetujuan admin hanya bila organisasi Anda memang ingin aplikasi itu memiliki izin tersebut.
# en: 1fcdedca
consent-as-administrator = Bila aplikasi belum ada dalam daftar di penyewa Anda, buka sendiri dengan akun administrator. Baca izin dan penerbitnya, dan centang “Beri persetujuan atas nama organisasi Anda” (Consent on behalf of your organization) hanya bila semua orang boleh memakainya.
# en: 2122dd7d
review-consent-requests = Aplikasi perusahaan → Permintaan persetujuan admin: tinjau apa yang diminta, lalu setujui, tolak, atau blokir.
# en: 00f54013
check-user-consent-settings = Aplikasi perusahaan → Persetujuan dan izin → Pengaturan persetujuan pengguna: lihat apakah orang boleh memberi persetujuan sendiri, dan untuk aplikasi serta izin yang mana.
# en: 7da217a3
let-people-ask-for-consent = Aplikasi perusahaan → Persetujuan dan izin → Pengaturan persetujuan admin: izinkan orang mengirim permintaan dan tentukan peninjaunya, agar tidak ada yang tertahan di halaman ini.
# en: da580e0a
check-service-license = Pastikan organisasi Anda punya lisensi untuk layanan yang diperlukan aplikasi, langganannya belum habis, dan layanan itu aktif.
    .service = Pastikan organisasi Anda punya lisensi untuk layanan yang dalam pesan disebut “{ $service }”, dan layanan itu aktif.
# en: 51902ceb
create-resource-service-principal = Bila sudah berlisensi tetapi tidak ada di Aplikasi perusahaan, pastikan ID aplikasi layanan itu kepada pembuatnya, lalu buat perwakilan layanannya (New-MgServicePrincipal).
# en: 77c26725
take-over-unmanaged-tenant = Bila pesannya menyebut keadaan tidak terkelola (unmanaged): verifikasi domainnya dan ambil alih penyewa itu sebagai administratornya.
# en: 50c634c3
check-app-consent = Aplikasi perusahaan → aplikasinya: pastikan aplikasi itu ada di penyewa ini, dan bahwa orang boleh memberi persetujuan atau izinnya sudah diberikan. Tinjau apa yang diperbolehkan izin itu sebelum Anda memberikannya.
# en: 97e0e53f
look-into-app-permissions = Pendaftaran aplikasi → aplikasinya → Izin API menunjukkan apa yang boleh diminta aplikasi. Ubah hanya bersama orang yang membuat aplikasi itu.
# en: 1854de84
check-role-may-consent = Bila administrator yang mengalami ini: perannya harus mencakup yang diminta aplikasi. Izin aplikasi Microsoft Graph memerlukan Administrator Peran Istimewa (Privileged Role Administrator); yang lain dapat diberikan Administrator Aplikasi Cloud (Cloud Application Administrator).
# en: 827e0181
have-customer-administrator-consent = Minta administrator pelanggan melihat izin dan penerbit aplikasi, lalu memberi persetujuan untuknya di penyewa mereka sendiri.
# en: 69bb96cb
authorize-app-through-partner-center = Untuk banyak pelanggan: otorisasi aplikasi dengan API Partner Center, satu POST ke /v1/customers/<ID penyewa pelanggan>/applicationconsents untuk setiap pelanggan, setelah pelanggan itu setuju.
# en: 82b80666
compare-requested-permissions = Bila sudah pernah disetujui: bandingkan izin dan ID aplikasi dalam permintaan masuk dengan Aplikasi perusahaan → aplikasinya → Izin. Yang diminta aplikasi di luar itu masih memerlukan persetujuan.
# en: 1db1d802
register-app-for-script = Untuk skrip atau alat: Pendaftaran aplikasi → Pendaftaran baru, beri aplikasi baru itu hanya izin yang diperlukannya, dan atur skrip agar memakai ID aplikasi itu. Perbarui juga skripnya: yang lama memakai ID bersama yang sudah dihentikan Microsoft.
# en: 15f087d9
grant-permission-in-b2c = Di penyewa B2C, Pendaftaran aplikasi → aplikasi situs itu → Izin API: baca apa yang dimintanya dan, bila pemiliknya memastikan, pilih “Berikan persetujuan admin”. Pelanggan tidak dapat memberi persetujuan sendiri di sana.
# en: 15c314da
look-for-deleted-app = Bila tidak ada dalam daftar, cari di antara yang dihapus (Get-MgDirectoryDeletedItemAsServicePrincipal): entri lama mungkin masih memakai nama itu. Pulihkan bila memang itu aplikasi yang Anda inginkan.
