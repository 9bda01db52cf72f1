# en: 6e34eec1
nothing-to-fix = Tidak ada yang perlu diperbaiki. Ini langkah biasa dalam proses masuk.
# en: a4dc335f
check-reset-registration = Atur ulang kata sandi → Pendaftaran: lihat apakah orang wajib mendaftarkan infonya ketika masuk, dan seberapa sering mereka mengonfirmasi info yang diberikan.
# en: f40a1dfd
check-stay-signed-in-setting = Bila orang tertahan di sini: Pengguna → Pengaturan pengguna → “Tampilkan tetap masuk untuk pengguna” (Show keep user signed in) dan sesi browser persisten dalam kebijakan Akses Bersyarat menentukan apakah pertanyaan itu muncul.
# en: 73599652
read-following-entries = Log masuk: cari entri setelahnya dengan ID korelasi ini. Bila salah satunya berhasil, orang itu sudah menyelesaikan langkahnya, dan tidak ada yang perlu diperbaiki.
# en: d10c7c4f
restrict-device-code-flow = Bila organisasi Anda tidak memerlukan alur kode perangkat (device code flow), blokir: Akses Bersyarat → sebuah kebijakan → Kondisi → Alur autentikasi. Coba dulu dalam mode hanya laporan (report-only).
# en: cf242ead
check-windows-sign-in-at-federation = Bila orang dari domain federasi terus ditanya: lihat apakah layanan federasi masih menawarkan masuk dengan Windows kepada browser ini dari dalam jaringan (di AD FS, Get-AdfsProperties, WIASupportedUserAgents).
# en: a43b690b
check-linkedin-connections = Pengguna → Pengaturan pengguna → Koneksi akun LinkedIn: lihat apakah orang di sini boleh menghubungkan akunnya, dan siapa saja yang boleh.
# en: 39d19eb4
look-why-question-stays-away = Bila pertanyaan itu tidak pernah muncul, atau muncul setiap kali: pasang pembaruan Windows terkini, dan lihat apakah perangkat lunak keamanan atau komponen masuk Windows yang rusak (Microsoft.AAD.BrokerPlugin) mencegah jendelanya terbuka.
