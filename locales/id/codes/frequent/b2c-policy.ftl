# en: 28696a8b
AADB2C90037 = Proses masuk situs ini mengalami kesalahan
    .meaning = Ada yang gagal di dalam proses masuk situs ini, dan pesannya tidak menyebut apa. Mungkin ini berlalu sendiri; bila tidak, hanya pengelola situs yang dapat mencari tahu penyebabnya.
# en: 9ba80ffb
AADB2C90047 = Sebagian halaman masuk situs ini tidak dapat dimuat
    .meaning = Halaman masuk disusun dari bagian-bagian yang disimpan situs di tempat lain, dan salah satunya tidak termuat. Akun dan kata sandi Anda baik-baik saja. Browser atau jaringan lain mungkin membantu; bila tidak, hanya pengelola situs yang dapat memperbaikinya.
    .cause-1 = Server yang menyimpan templat halaman tidak mengizinkan alamat masuk mengambilnya (CORS).
    .cause-2 = Templat memuat kesalahan skrip, atau menyebut file yang tidak ada.
    .cause-3 = Server yang menyimpan templat lambat atau tidak aktif.
    .cause-4 = Pemblokir di browser atau filter di jaringan menahan salah satu bagiannya.
# en: 92e67b5f
AADB2C90075 = Layanan di balik proses masuk situs ini gagal
    .meaning = Ketika Anda masuk, situs meminta sesuatu dari layanan lain miliknya, dan layanan itu menjawab dengan kesalahan. Anda tidak melakukan kesalahan.
# en: 9210daff
AADB2C90194 = Satu langkah masuk di situs ini kekurangan sesuatu
    .meaning = Ketika Anda masuk, situs hendak meminta sesuatu dari layanan lain, tetapi kunci untuk itu tidak ada padanya. Anda tidak melakukan kesalahan. Hanya pengelola situs yang dapat memperbaikinya.
