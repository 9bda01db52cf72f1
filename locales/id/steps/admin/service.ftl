# en: 7d901f83
check-service-health = Periksa Kesehatan layanan: apakah ada insiden yang mengganggu proses masuk.
# en: ca1417f7
check-public-status-page = Bila Anda tidak dapat masuk untuk melihatnya, buka status.cloud.microsoft: halaman itu menampilkan insiden berskala luas tanpa perlu masuk.
# en: 42724af9
narrow-down-who-is-hit = Cari tahu di Log masuk apakah yang terkena satu akun, satu aplikasi, atau semua orang. Dari situ terlihat di mana harus mencari, dan dukungan Microsoft akan menanyakannya.
# en: 93ad3caf
wait-for-new-registration = Bila aplikasi, perangkat, penyewa, atau pengaturan yang dimaksud baru dibuat atau baru diubah, tunggu beberapa menit, untuk penyewa atau langganan baru beberapa jam, lalu coba lagi: perubahan perlu waktu sampai berlaku di mana-mana.
# en: 075c9dae
look-for-bent-address = Periksa file hosts, DNS Anda sendiri, proksi, dan firewall: adakah entri yang mengarahkan login.microsoftonline.com ke tempat yang berbeda dari DNS publik? Hapus entri itu.
