# en: 01d982e7
start-at-apps-own-address = Buka aplikasi di alamat webnya sendiri dan masuk di sana, bukan dari Aplikasi Saya atau peluncur aplikasi Microsoft 365.
# en: 731d00ec
finish-provider-page = Mulai lagi di situs itu, pilih tombol yang sama, dan selesaikan halaman penyedia sampai akhir. Setujui di sana hanya bila Anda mengenal situs itu dan ingin situs itu mendapat data tersebut.
# en: dbed4c5a
use-other-way-on-site = Bila Anda juga punya kata sandi di situs ini, sementara itu masuklah dengan kata sandi itu. Jangan mendaftar untuk kedua kalinya: nanti terbentuk akun lain.
# en: 6fab49e3
share-email-with-provider = Mulai lagi, pilih tombol yang sama, dan bila Anda mengenal aplikasi itu, izinkan layanan tersebut membagikan alamat email Anda kepadanya. Bila tidak ditanyakan lagi, putuskan hubungan aplikasi itu di akun Anda pada layanan tersebut dan mulai sekali lagi.
# en: 3fcb657c
confirm-email-at-provider = Buka akun Anda pada layanan itu di halamannya sendiri, konfirmasikan alamat email Anda di sana, lalu masuk lagi.
