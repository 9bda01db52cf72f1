# en: 7d901f83
check-service-health = Periksa Kesehatan layanan: apakah ada insiden yang mengganggu proses masuk.
