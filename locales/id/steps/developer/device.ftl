# en: e9808c10
sign-in-through-broker = Jalankan proses masuk lewat broker sistem (di Windows WAM, di ponsel Authenticator atau Portal Perusahaan) atau browser sistem: tampilan web (web view) tertanam sering kehilangan pengalihan dan cookie, dan tidak dapat menunjukkan perangkat mana yang dipakai.
# en: f6fba94b
avoid-device-code-flow = Jangan gunakan alur kode perangkat (device code flow) bila perangkat harus dikelola atau sebuah kebijakan memblokir alur itu: perangkat yang menunggu tidak dapat membuktikan identitasnya. Gunakan broker atau browser.
# en: a35b314c
build-in-intune-sdk = Untuk aplikasi ponsel, integrasikan Intune App SDK, agar organisasi dapat melindunginya dengan kebijakan.
# en: 0f3bafde
add-in-uses-own-service = Add-in atau aplikasi mini di dalam aplikasi yang disetujui tidak ikut dianggap disetujui. Minta hanya layanan yang tidak tercakup kebijakan, dan tulis dalam panduan penyiapan apa yang tidak dapat dilakukan aplikasi Anda di bawah kebijakan seperti itu.
# en: 2d8521f8
answer-newest-device-challenge = Bila aplikasi sendiri yang menjawab tantangan perangkat (PKeyAuth): tanda tangani dengan kunci perangkat yang terdaftar, dan kirim nonce dari tantangan yang baru saja diterima, jangan pernah yang tersimpan.
# en: 22342b5d
leave-tls-version-to-system = Biarkan sistem memilih versi TLS: di .NET, gunakan 4.7 atau yang lebih baru dan jangan atur ServicePointManager.SecurityProtocol ke Tls atau Tls11. Perbarui runtime lama (Java 7, OpenSSL 1.0.0, Python yang dibangun dengan OpenSSL itu).
# en: 5575ff96
turn-on-webview2-single-sign-on = Untuk aplikasi Windows yang menampilkan halaman masuk di WebView2: atur AllowSingleSignOnUsingOSPrimaryAccount ke true ketika aplikasi membuat lingkungannya (environment). Tanpa itu, WebView2 tidak menunjukkan perangkat mana yang dipakai.
