# en: e2ca5030
check-tenant-exists = Periksa apakah ID penyewa atau domain dalam detail benar, dan pastikan penyewa itu belum dihapus dan masih punya langganan.
# en: 4a977fbb
compare-identity-with-guest = Bandingkan akun dan penyedia identitas dalam pesan dengan tamu yang Anda undang: sering kali orang punya akun kantor dan akun pribadi dengan alamat yang sama.
# en: c6cf0655
call-microsoft-about-blocked-tenant = Telepon dukungan bisnis Microsoft, sebutkan ID penyewa dan kodenya, dan minta agar pemblokirannya ditinjau. Buka satu kasus saja: tidak ada apa pun di portal yang dapat membuka blokir itu.
# en: c3e90d23
call-microsoft-to-reactivate-tenant = Dalam 20 hari setelah pemblokiran, telepon dukungan bisnis Microsoft, sebutkan ID penyewa dan kodenya, dan minta agar penyewa diaktifkan kembali. Buka satu kasus saja.
# en: 6293b91a
open-portal-in-other-tenant = Untuk sementara bekerja di penyewa lain, tambahkan domainnya di belakang alamat portal, seperti portal.azure.com/contoso.onmicrosoft.com.
# en: 8456befc
check-cross-tenant-settings = Identitas Eksternal → Pengaturan akses lintas penyewa: lihat apa yang diizinkan organisasi Anda dengan organisasi lain itu, ke arah masuk (inbound) dan keluar (outbound).
# en: 5fef99a0
check-delegated-admin-relationship = Periksa apakah hubungan admin yang didelegasikan (GDAP) dengan pelanggan ini aktif. Hubungan itu memberikan peran kepada orang; aplikasi tidak mendapat otorisasi darinya.
# en: 680fcbf2
review-sign-up-conditions = Di penyewa tempat orang mendaftar, Identitas Eksternal → Alur pengguna → alur aplikasi ini: bandingkan apa yang diminta dan penyedia identitas mana yang diterima dengan akun orang itu. Lihat juga domain yang diizinkan atau diblokir di Pengaturan kolaborasi eksternal.
# en: d13e9002
check-sign-up-extension = Identitas Eksternal → Ekstensi autentikasi kustom: bila ada yang berjalan saat pendaftaran, cari tahu dari pemiliknya apakah ekstensi itu menolak orang ini, dan mengapa.
# en: 9252ff2f
check-who-may-invite-guests = Identitas Eksternal → Pengaturan kolaborasi eksternal: lihat siapa yang boleh mengundang tamu dan domain mana yang diizinkan.
# en: 4f0f3040
review-policy-for-service-providers = Untuk teknisi mitra: di Akses Bersyarat → kebijakannya → Pengguna, ada kelompok tersendiri bernama “Pengguna penyedia layanan” (Service provider users). Putuskan bersama apa yang harus melindungi akses mereka sebelum Anda mengecualikan mereka dari kebijakan ini.
# en: 97ebc913
look-up-named-feature = Pesannya menyebut nama fiturnya: cari di dokumentasi Microsoft lisensi apa yang diperlukan dan di mana fitur itu diaktifkan. Cari tahu dulu siapa yang menonaktifkannya, dan mengapa.
    .feature = Pesannya menyebut fitur “{ $feature }”: cari di dokumentasi Microsoft lisensi apa yang diperlukan dan di mana fitur itu diaktifkan. Cari tahu dulu siapa yang menonaktifkannya, dan mengapa.
# en: 420a1217
decide-on-member-account = Bila orang itu memang perlu memakai situs ini, tanyakan kepada pemiliknya apakah ia boleh punya akun dari organisasi Anda sendiri: akun tamu tidak cukup.
# en: bae5dd03
read-tenant-restriction-report = Pusat admin Entra → Gambaran umum → Pembatasan penyewa (Tenant restrictions): lihat proses masuk mana yang ditolak dan penyewa mana yang dituju. Laporan itu ada di penyewa yang disebut dalam Restrict-Access-Context.
# en: 4594351e
extend-tenant-restriction-header = Bila orang di organisasi Anda perlu menjangkau organisasi itu: cari tahu milik siapa penyewanya, lalu tambahkan ID penyewa atau salah satu domainnya ke header Restrict-Access-To-Tenants yang dikirim proksi atau firewall Anda.
# en: 0bc6f917
check-restriction-header-values = Bila organisasi Anda sendiri yang ditolak: penyewanya juga harus tercantum dalam Restrict-Access-To-Tenants, dan ID penyewanya dalam Restrict-Access-Context. Cari proksi atau VPN kedua yang menambahkan header-nya sendiri.
# en: 1dbd840c
spare-server-from-restriction = Bila server atau agen menampilkannya: tanyakan kepada pembuatnya ke penyewa mana server atau agen itu masuk (beberapa agen Microsoft memakai penyewa milik Microsoft sendiri), lalu izinkan penyewa itu, atau salurkan proses masuk server ini tanpa melewati header tersebut.
# en: 14ddfdba
check-tenant-restriction-policy = Bila Anda memakai pembatasan penyewa v2 (tenant restrictions v2): Identitas Eksternal → Pengaturan akses lintas penyewa, di Pengaturan default dan di entri organisasi itu sendiri → Pembatasan penyewa: lihat akun dan aplikasi mana dari penyewa itu yang boleh dipakai di jaringan dan perangkat Anda.
# en: 3c01dbac
use-work-account-for-tenant = Bila Anda mengurus penyewa dengan akun pribadi, buat akun kantor di domain onmicrosoft.com penyewa itu, beri peran yang diperlukan, dan pakai akun itu di alatnya.
# en: 47e20481
give-guests-tenant-link = Berikan kepada tamu tautan yang menyebut penyewa Anda, seperti https://myapps.microsoft.com/?tenantid=<ID penyewa>, atau tautan aplikasi itu sendiri yang memuat penyewa Anda.
# en: 9e983d8b
give-administrator-role = Bila rekan Anda harus mengurus penyewa External ID atau B2C: lihat di Pengguna → orangnya → Peran yang ditetapkan apakah ia memegang peran administrator. Tanpa peran itu, akunnya bisa dianggap akun pelanggan. Jangan beri peran hanya agar pesannya hilang.
# en: d29f44cf
check-outbound-access = Di penyewa orang itu sendiri: Identitas Eksternal → Pengaturan akses lintas penyewa → Pengaturan organisasi → organisasi lain itu → Akses keluar (Outbound access) → Kolaborasi B2B. Orang dan aplikasinya harus sama-sama diizinkan; untuk organisasi yang tidak tercantum, Pengaturan default yang berlaku.
# en: 52c99298
add-partner-organization = Bila organisasi Anda menghendaki kerja sama itu: tambahkan penyewa lain itu di Pengaturan organisasi, dan izinkan di sana orang dan aplikasi yang diperlukan. Anda tidak perlu membuka Pengaturan default untuk semua orang.
# en: 0517bee1
connect-other-cloud = Bila kedua penyewa berada di cloud Microsoft yang berbeda dan Anda ingin bekerja sama dengan penyewa yang lain: keduanya harus mengaktifkan cloud pihak lain di Identitas Eksternal → Pengaturan akses lintas penyewa → Pengaturan cloud Microsoft, dan saling menambahkan penyewanya.
# en: b8a1d335
check-inbound-access = Di penyewa yang dikunjungi: Identitas Eksternal → Pengaturan akses lintas penyewa → Pengaturan organisasi → organisasi orang itu → Akses masuk (Inbound access) → Kolaborasi B2B. Orang dan aplikasinya harus sama-sama diizinkan; untuk organisasi yang tidak tercantum, Pengaturan default yang berlaku.
# en: f7a890ce
use-ids-of-partner = Bila hanya orang atau grup tertentu yang boleh masuk: ID objek yang diisikan di sana harus berasal dari penyewa mereka sendiri. Grup Anda tidak dapat meloloskan orang yang belum menjadi tamu.
