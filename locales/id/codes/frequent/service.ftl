# en: 04ad10e5
AADB2C90085 = Proses masuk situs ini terputus karena kesalahan di dalamnya
    .meaning = Ada yang gagal di dalam layanan ketika proses masuk Anda hendak diselesaikan atau diperbarui. Masuklah sekali lagi. Bila selalu terjadi lagi, hanya pengelola situs yang dapat mencari tahu penyebabnya.
    .cause-1 = Yang disimpan situs dari proses masuk sebelumnya sudah habis masa berlakunya atau tidak berlaku lagi.
    .cause-2 = Jenis aplikasi pada pendaftarannya tidak sesuai dengan cara masuk yang dipakainya.
    .cause-3 = Ada kesalahan dalam kebijakan di balik proses masuk.
    .cause-4 = Layanan mengalami gangguan sementara.
# en: c59ea10c
AADSTS90033 = Salah satu bagian layanan Microsoft tidak menjawab
    .meaning = Microsoft tidak dapat menjangkau layanan tempat akun disimpan. Akun dan kata sandi Anda baik-baik saja. Biasanya ini berlalu sendiri: coba lagi dalam beberapa menit.
    .background = Entra ID menyimpan pengguna, grup, dan aplikasi di penyimpanan tersendiri, dan setiap proses masuk mencari data di sana. Bila penyimpanan itu tidak menjawab, proses masuk tidak dapat berlanjut. Satu-dua kasus dapat terjadi kapan saja; bila banyak sekaligus, kemungkinan ada insiden di Microsoft.
    .search = layanan tidak tersedia, gangguan sementara, server Microsoft bermasalah, service unavailable, transient error
# en: 433826d4
AADSTS90036 = Layanan Microsoft sendiri gagal pada proses masuk ini
    .meaning = Ada yang gagal di dalam layanan Microsoft ketika mencari akun Anda. Anda tidak melakukan kesalahan. Langsung mencoba lagi jarang membantu; meja bantuan Anda dapat menyampaikannya kepada Microsoft.
# en: 8559a741
AADSTS90092 = Microsoft tidak dapat menyelesaikan satu langkah proses masuk
    .meaning = Ketika Anda masuk, Microsoft meminta sesuatu dari layanan lain miliknya, dan itu gagal. Ini sering terjadi ketika aplikasi meminta izin. Penyebabnya bukan akun atau kata sandi Anda.
    .cause-1 = Gangguan di Microsoft. Menurut sebagian orang yang melaporkannya, masalah itu hilang sendiri.
    .cause-2 = Izin yang diminta aplikasi tidak dapat dicatat di penyewa ini.
# en: a9956086
AADSTS131003 = Ada gangguan sesaat
    .meaning = Halaman masuk Microsoft mengalami masalah sementara. Tidak ada tanda bahwa akun atau kata sandi Anda salah. Coba lagi.
