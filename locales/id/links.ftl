# Nama tautan sebuah langkah. Halaman portal memakai nama yang ditampilkan portal.

# en: 4d921762
my-apps = Aplikasi Saya
# en: a68f8bd5
sign-in-logs = Log masuk
# en: 1447fafe
app-registrations = Pendaftaran aplikasi
# en: 6d0da2fd
enterprise-applications = Aplikasi perusahaan
# en: be51e5bb
admin-consent-requests = Permintaan persetujuan admin
# en: 1ce290d1
security-info = Info keamanan
# en: 70ad4717
password-reset = Atur ulang kata sandi
# en: 0e9b4b6b
company-portal = Portal Perusahaan
# en: ece08b96
users = Pengguna
# en: 9f9ddbcc
devices = Perangkat
# en: 7a3b22df
conditional-access-policies = Kebijakan Akses Bersyarat
# en: 0824e82b
intune = Pusat admin Intune
# en: 9b18deb5
service-health = Kesehatan layanan
# en: 5f81aa0d
support = Dapatkan dukungan untuk Microsoft Entra ID
# en: 50575d8a
support-by-phone = Nomor telepon Microsoft per negara
# en: f6cd0a85
authentication-methods = Metode autentikasi
# en: e1a923e5
app-authentication = Halaman Autentikasi aplikasi ini
# en: c4fb8391
app-credentials = Halaman Sertifikat & rahasia aplikasi ini
# en: 9a288f53
app-permissions = Izin API aplikasi ini
# en: 9283170c
cross-tenant-access = Pengaturan akses lintas penyewa
# en: e348c677
external-collaboration = Pengaturan kolaborasi eksternal
