# en: 9686c274
find-b2c-journey = Di penyewa B2C, buka log audit, atau Application Insights bila kebijakannya melapor ke sana, dan cari ID korelasi di bawah ini.
# en: 96ead17e
renew-b2c-policy-key = Di penyewa B2C, Azure AD B2C → Identity Experience Framework → Kunci kebijakan (Policy keys): lihat kunci yang disebut dalam pesan, dan apakah tanggal aktivasi atau tanggal berakhirnya tidak sesuai. Perbarui hanya bersama orang yang membuat kebijakannya.
# en: 60eef7bd
check-b2c-policy-exists = Di penyewa B2C, lihat di Alur pengguna dan di Identity Experience Framework → Kebijakan kustom apakah ada yang bernama seperti dalam detail, dan apakah ada yang menghapusnya (Log audit).
