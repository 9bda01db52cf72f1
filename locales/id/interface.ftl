# Yang dikatakan Signpost sendiri: bilah alat, popup, kartu di halaman, opsi.


## The extension, as stores and the browser's list of extensions show it

# en: 9beb0429
extension-name = Signpost: bantuan kesalahan masuk untuk Microsoft Entra ID
# en: a1995832
extension-name-short = Signpost: bantuan masuk Microsoft Entra ID
# en: a8b8af8a
extension-description = Menjelaskan gagal masuk dan kode AADSTS dengan kata sederhana. Independen. Tidak dibuat, didukung, atau diperiksa Microsoft.
# en: 8124047f
page-broken = Signpost tidak dapat menampilkan ini saat ini. Tutup, lalu buka lagi. Halaman masuk masih menampilkan kesalahannya: kirim gambarnya ke meja bantuan Anda.
# en: ccf88ade
about-independent = Independen. Tidak dibuat, didukung, atau diperiksa oleh Microsoft.

## The welcome page, shown once after installing

# en: a8bfd358
welcome-title = Signpost siap digunakan
# en: 2f3e799c
welcome-intro = Bila proses masuk dengan akun kerja atau sekolah gagal, Signpost menemukan kode kesalahannya dan menjelaskannya dalam bahasa Anda. Tidak ada yang dilihatnya keluar dari browser Anda.
# en: 64ac87ca
welcome-mark = Tampilan saat gagal masuk
# en: df77fbcc
welcome-mark-explained = Signpost menandai kode di tempatnya. Cobalah: klik tombol bulat itu.
# en: 101f310e
welcome-toolbar = Angka pada tombol Signpost di bilah alat menghitung berapa kali proses masuk gagal di tab itu. Klik tombolnya untuk membaca penjelasan lengkap, atau untuk mencari kode yang disebutkan kepada Anda.
# en: 7afde6dc
welcome-private = Jendela privat
# en: fcef7781
welcome-private-explained = Signpost tidak melihat apa pun di jendela privat sampai Anda mengizinkannya: buka daftar ekstensi di browser Anda, pilih Signpost, lalu izinkan jendela privat. Meja bantuan sering masuk dengan cara itu untuk menguji.
# en: 659b0763
welcome-private-allowed = Signpost diizinkan di jendela privat. Yang ditemukannya di sana hanya ditampilkan di sana, dan dilupakan saat jendela privat terakhir ditutup.

## Toolbar and context menu

# en: 13769f5c
badge-title = { $code }: { $title }
# en: f4499e6b
context-menu = Jelaskan “%s”

## The card in the sign-in page

# en: b4ce1e46
card-button = Signpost: arti { $code }
# en: 2aadc379
card-close = Tutup
# en: 0d36814c
card-steps = Yang dapat Anda lakukan
# en: 0a287e3a
card-more = Selengkapnya di popup
# en: 66358b7a
card-more-in-toolbar = Klik tombol Signpost di bilah alat.
# en: d93f5b1a
card-disclaimer = Signpost menjelaskan kode ini. Signpost tidak dapat memastikan apakah halaman ini asli.

## How bad it is: one or two words beside an icon

# en: 0bc36e94
severity-blocked = Gagal masuk
# en: 2303040b
severity-transient = Masalah sementara
# en: 301fd97b
severity-interrupt = Langkah biasa
# en: 88e14f7d
settled = Setelah itu, proses masuk di tab ini berhasil.

## Does trying again help? A question, then its answer on the same line

# en: f8ace793
retry-question = Apakah mencoba lagi akan membantu?
# en: 7540c460
retry-now = Ya, Anda dapat mencoba lagi sekarang.
# en: 57fa930d
retry-later = Ya, setelah beberapa menit.
# en: 743c6ce1
retry-after-change = Hanya setelah ada yang diubah. Langkah-langkahnya menjelaskan apa.
# en: 49aacc28
retry-never = Tidak, hasilnya akan sama lagi.

## Who is reading: three choices, of which one is chosen

# en: caa8c5f8
role-question = Siapa Anda di sini?
# en: 8616aa4d
role-user = Saya ingin masuk
# en: 7d693b71
role-admin = Saya mengelola organisasi
# en: 6d75ecf3
role-developer = Saya membuat aplikasi

## The explanation

# en: 095d6e86
steps-first = Lakukan ini lebih dulu
# en: caa36609
steps-then = Bila itu tidak membantu
# en: 59d9103d
causes-heading = Kemungkinan penyebab, dari yang paling sering
# en: 2d100b0f
background-heading = Cara kerjanya
# en: caece5b8
oauth-heading = Yang disampaikan kepada aplikasi
# en: 9307620f
other-codes-heading = Kode lain dari proses masuk yang sama
# en: 058b4044
lookup-link = Halaman Microsoft sendiri tentang { $code }
# en: 39bf8c20
opens-new-tab = membuka tab baru
# en: d479d0bb
sources-heading = Dasar penjelasan ini
# en: 5dc4576b
sources-checked = Diperiksa pada { $date }.
# en: d6f93915
sources-message-only = Tentang kode ini Microsoft hanya menerbitkan satu pesan singkat. Penjelasan ini hanya bersandar pada pesan itu.
# en: bd8a0ed1
english-toggle = Tampilkan bahasa Inggris
# en: 5caa8bd5
language-offer = Baca dalam bahasa Indonesia
# en: 3e2d1604
microsoft-app-seen = Pesan itu menyebut ID aplikasi { $name }, aplikasi milik Microsoft sendiri.

## A code the catalogue has no entry for

# en: 8667fc15
unknown-title = Signpost belum punya penjelasan untuk kode ini
# en: 4918565b
unknown-meaning = Proses masuk terhenti dengan kode yang belum dikenal Signpost. Halaman Microsoft sendiri, yang ditautkan di bawah, mungkin menjelaskan lebih banyak.
    .message = Proses masuk terhenti dengan kode yang belum dikenal Signpost. Layanan itu sendiri mengatakan: “{ $message }”
# en: d872ccfa
unknown-step-user = Kirim detail di bawah ini ke meja bantuan Anda, dan sebutkan apa yang sedang Anda lakukan serta aplikasi yang ingin Anda buka.
# en: 95d09581
unknown-step-admin = Cari permintaan ini di log masuk Anda dengan ID permintaannya: entri itu menyebut kegagalan, aplikasi, dan kebijakan yang berperan.
# en: e5141cf2
unknown-step-developer = Baca pesan layanan dan kesalahan OAuth di bawah, lalu cari nomornya di halaman Microsoft. Jangan membuat logika berdasarkan nomornya: nomor itu dapat berubah.
# en: 57902394
unknown-likely-kind = Kemungkinan besar tentang: { $kind }
# en: e35f97ce
seen-app = saat masuk ke aplikasi yang menyebut dirinya “{ $appName }”
# en: 35664d77
organization-heading = Dari organisasi Anda

## Details for support

# en: e9d903d8
details-heading = Detail untuk dukungan
# en: 95948928
detail-code = Kode
# en: 189deec1
detail-name = Nama
# en: 202cc182
detail-kind = Tentang
# en: 9c7676d0
detail-request-id = ID Permintaan
# en: 54e4b349
detail-trace-id = ID Pelacakan
# en: ff0cee15
detail-correlation-id = ID Korelasi
# en: 140f7922
detail-time = Waktu
# en: 9d4b946a
detail-local-time = Waktu setempat Anda
# en: 42d44e4a
detail-page = Halaman
# en: 6faacab2
detail-oauth-error = Kesalahan OAuth
# en: d7b4c5b1
detail-suberror = Suberror OAuth
# en: db4dab83
detail-seen-in = Ditemukan di
# en: 38fcb8d5
surface-page-text = halaman
# en: 6af310bf
surface-page-config = data halaman itu sendiri
# en: 655ecb70
surface-header = header sebuah jawaban
# en: 3613d4d2
surface-redirect = pengalihan
# en: 6c44b099
surface-response = jawaban di latar belakang
# en: 5767f910
surface-form = formulir yang sedang dikirim ke aplikasi
# en: 779cb7bc
surface-selection = teks yang dipilih
# en: 767485f8
surface-typed = teks yang diketik
# en: bc7b5784
detail-values = Yang disebut dalam pesan. Periksa dulu sebelum mengandalkannya.
# en: 27a2e62f
detail-message = Kata layanan
# en: 1b7ecd3e
copy-details = Salin untuk dukungan
# en: 9ef6bffc
copy-one = Salin: { $label }
# en: 7f8f7145
read-out = Bacakan lewat telepon
# en: fb733198
read-out-title = Bacakan ini kepada meja bantuan Anda
# en: a30f6286
close = Tutup
# en: 6795bff0
details-seen = Semua yang ditemukan
# en: 22879135
report-choices = Pilih yang akan disalin
# en: d4b9ebe7
report-format = Format
# en: 154d2880
report-format-markdown = Markdown, untuk tiket
# en: ed75f018
report-format-text = Teks biasa
# en: 071a451f
report-format-json = JSON, untuk program
# en: 71e1cb7a
report-language = Bahasa
# en: c825b55d
report-language-reader = Bahasa ini
# en: 7a61bb76
report-language-english = Bahasa Inggris
# en: 7de0105f
report-language-both = Keduanya
# en: 7beea89a
report-without = Jangan sertakan
# en: 5a87e0c3
report-without-page = Alamat halaman
# en: 8fc86024
report-without-message = Yang dikatakan layanan
# en: 69c48b1f
report-without-values = Nama dan alamat dalam pesan
# en: c04539e8
report-preview = Ini yang akan disalin
# en: 9ae56bb5
help-desk = Meja bantuan Anda
# en: fd6e7065
help-desk-ticket = Buka tiket
# en: b43b7dc7
copied = Disalin
# en: 835b80d6
copy-failed = Browser tidak mengizinkan penyalinan. Pilih detailnya dan salin sendiri.
# en: 7624b4ed
report-footer = Dijelaskan oleh Signpost, ekstensi browser independen. Tidak dibuat, didukung, atau diperiksa oleh Microsoft.

## What a code is about

# en: 4b08bea8
kind-credentials = Nama atau kata sandi
# en: 47efc13f
kind-account = Akun
# en: 012e0a6a
kind-multifactor = Langkah kedua saat masuk
# en: afbf6286
kind-conditional-access = Aturan masuk organisasi
# en: dd53f176
kind-device = Perangkat
# en: 766cf7d4
kind-consent = Persetujuan untuk aplikasi
# en: be038a9a
kind-app-registration = Cara aplikasi didaftarkan
# en: e6adf98a
kind-request = Yang diminta aplikasi
# en: fc8f8fc0
kind-federation = Halaman masuk milik organisasi
# en: 206018f1
kind-token = Token dan sesi
# en: a43fce89
kind-tenant-access = Akses antarorganisasi
# en: 31f1d03e
kind-throttling = Terlalu banyak permintaan
# en: 914a7028
kind-service = Layanan masuk itu sendiri
# en: d854bad0
kind-interrupt = Langkah biasa saat masuk
# en: fc045a7e
kind-b2c-policy = Cara halaman masuk situs itu dibuat

## Lists of failures

# en: 310cb0f8
incidents-here = Juga di tab ini
# en: 796c10f0
incidents-elsewhere =
    { $count ->
       *[other] { $count } masalah masuk di tab lain
    }
# en: 53e18af6
incident-quiet = Tidak ada yang dibuat menunggu
# en: 669fd2cd
incident-attempts =
    { $count ->
       *[other] { $count } percobaan
    }
# en: 68deab8a
back = Kembali
# en: 0fe30ed6
news = Masalah masuk baru: { $code }
# en: 813e57f6
forget-one = Hapus { $code } dari daftar
# en: 8b8f25f4
forget-all = Hapus semua dari daftar

## The field

# en: 10b9d153
ask-label = Ketik kode atau kata, atau tempel pesan
# en: 8dba97b8
ask-example = Misalnya AADSTS50011, 50011, kata sandi salah, atau seluruh pesan
# en: 9d33490f
ask-button = Jelaskan
# en: 04a59616
ask-nothing = Tidak ada kode di sini. Kode tampak seperti AADSTS50011 atau AADB2C90118; nomornya saja sudah cukup.
# en: df7d5de2
ask-found =
    { $count ->
       *[other] { $count } kode cocok
    }

## Nothing was found

# en: 5bf68588
empty-title = Tidak ada masalah masuk di tab ini
# en: 8a827be9
empty-meaning = Bila proses masuk Microsoft gagal, Signpost menemukan kode kesalahannya, menandainya di halaman, dan menjelaskan di sini apa yang terjadi serta apa yang dapat Anda lakukan.
# en: a417da95
empty-help = Anda punya kode atau pesan dari tempat lain? Kotak di atas menjelaskannya.

## What Signpost may read

# en: 18970995
access-missing = Signpost tidak dapat melihat halaman masuk dengan sendirinya: browser ini telah mencabut aksesnya.
# en: 1ad2cb16
access-allow = Izinkan di halaman masuk Microsoft
# en: 1aba5ba1
page-closed = Browser menutup halaman ini bagi ekstensi. Ketik kodenya di sini.
# en: 9ca16e6f
page-forbidden = Organisasi Anda tidak mengizinkan Signpost membaca halaman ini. Ketik kodenya di sini.
# en: b033c093
page-frames-unread = Sebagian halaman ini berasal dari { $hosts }. Signpost tidak dapat membacanya di sana. Ketik kodenya di sini.
# en: 39c3fb3c
watch-why = Apakah { $site } menyembunyikan kesalahan masuknya? Izinkan Signpost memantau satu situs ini saja, lalu muat ulang.
# en: d05f5809
watch-suggested = Organisasi Anda meminta Anda mengizinkan Signpost memantau { $site }.
# en: 19a2a5ec
watch-site = Pantau situs ini
# en: f58d5789
watch-watching = Signpost memantau { $site }. Muat ulang halaman dan ulangi yang tadi gagal.
# en: bbb84c4a
watch-reload = Muat ulang halaman

## Options

# en: cb41b578
options-title = Opsi Signpost
# en: 8e4ebf80
options-link = Opsi
# en: d45a63e3
options-language = Bahasa
# en: 55011d00
options-language-auto = Bahasa browser
# en: ab777846
options-role = Jelaskan untuk
# en: 79c00414
options-observe = Baca jawaban halaman masuk
# en: 978b7e0b
options-observe-explained = Beberapa kegagalan tidak pernah tampil sebagai teks: hanya ada di dalam data yang diterima halaman masuk. Signpost mencari kode kesalahan dalam jawaban itu di host masuk Microsoft, tidak menyimpan token atau kata sandi, dan tidak mengirim apa pun ke mana pun. Bila dimatikan, lebih sedikit kegagalan yang ditemukan. Halaman yang sudah terbuka berubah setelah dimuat ulang.
# en: c1295a6b
options-theme = Warna
# en: da5e9338
theme-system = Sesuai sistem
# en: cb929ada
theme-light = Terang
# en: 611bfbd5
theme-dark = Gelap
# en: 11e001cf
options-marks = Tandai kesalahan di halaman
# en: 73867d68
options-marks-explained = Signpost menyorot kode di tempatnya muncul dan menaruh tombol kecil di sampingnya. Bila dimatikan, semuanya dapat Anda temukan di popup. Halaman yang sudah terbuka berubah setelah dimuat ulang.
# en: 256252a4
options-sites = Situs yang dipantau
# en: 71dc9f8c
options-sites-explained = Signpost membaca halaman masuk Microsoft dan situs dalam daftar ini. Untuk menambahkan situs, buka situs itu dan klik Signpost.
# en: d2d5c9bc
options-sites-none = Belum ada.
# en: a5ace8bd
options-sites-suggested = Organisasi Anda meminta Anda menambahkan situs berikut:
# en: a42e989c
options-site-add = Pantau { $site }
# en: c23bf7a4
options-site-remove = Berhenti memantau { $site }
# en: 983efd58
options-history = Simpan masalah masuk di perangkat ini
# en: 3c97cfe6
options-history-explained = Bila tidak disimpan, masalah itu dilupakan saat browser ditutup. Semuanya tetap di perangkat ini. Masalah di jendela privat tidak pernah disimpan.
# en: f726981d
history-off = Jangan simpan
# en: 285fceea
history-days =
    { $count ->
       *[other] Selama { $count } hari
    }
# en: 5dee7cf4
history-title = Masalah masuk sebelumnya
# en: 05c98cc5
history-search = Cari menurut kode, kata, atau situs
# en: bc9cf0a1
history-empty = Tidak ada yang disimpan di sini.
# en: 122fb038
history-none-fit = Tidak ada yang cocok di sini. Coba kata lain.
# en: cd80a7c9
history-export = Simpan sebagai file
# en: 6ef6c2d2
history-delete-all = Hapus semua
# en: c3afea3a
history-delete-sure = Yakin hapus semua? Klik lagi
# en: 67d70be2
options-keyboard = Keyboard
# en: acc7e724
options-shortcut = { $shortcut } membuka Signpost.
# en: cb48b20e
options-shortcut-none = Belum ada pintasan. Anda dapat mengaturnya di halaman pintasan ekstensi browser Anda.
# en: 24ba4e6d
options-omnibox = Untuk mencari kode, ketik “aadsts”, spasi, lalu nomor atau kata di bilah alamat.
# en: 983f61a0
options-locked = Organisasi Anda yang menentukan ini.
# en: 8bcac199
options-policy-unreadable = Signpost tidak dapat membaca pengaturan organisasi Anda berikut ini: { $keys }.
# en: ea051676
options-saved = Disimpan
# en: 4bdac405
options-not-saved = Browser tidak menyimpan perubahan ini. Penyimpanannya mungkin penuh.
# en: 5425875c
options-about = Tentang
# en: 6676324d
options-version = Versi { $version }
# en: e4dea885
diagnostics-title = Kesalahan pada Signpost sendiri
# en: ea8da3cc
diagnostics-explained = Jika ada yang rusak di Signpost, harinya, versinya, dan tempatnya dalam kode Signpost dicatat. Halaman, nama, dan proses masuk tidak dicatat, begitu juga apa pun dari jendela privat. Catatan itu tetap di perangkat ini sampai Anda menghapusnya. Untuk melaporkan masalah, salin catatannya.
# en: fe7d7581
diagnostics-none = Sejauh ini tidak ada yang rusak.
# en: 329a8b26
diagnostics-count = { $count } kesalahan dicatat
# en: edecbaf7
diagnostics-copy = Salin diagnostik
# en: 5e42f696
diagnostics-delete = Hapus catatan

## The catalogue page

# en: 4812089f
catalogue-title = Semua kode
# en: f4052728
catalogue-search = Cari menurut kode atau kata
# en: c34048e3
catalogue-kind = Tentang
# en: 91cc70ad
catalogue-actor = Siapa yang bisa mengatasinya
# en: 2f81af0a
catalogue-severity = Seberapa parah
# en: 62465bf9
catalogue-any = Semua
# en: a235e649
catalogue-more = Tampilkan lebih banyak
# en: dad71b1e
catalogue-empty = Tidak ada kode yang cocok. Coba kata lain atau kurangi filter.
# en: 9fef5aca
actor-user = Orang yang masuk
# en: 16b8b4de
actor-admin = Administrator
# en: e17b30cd
actor-developer = Pembuat aplikasi
# en: ffc4cb51
actor-microsoft = Microsoft
# en: 5cbbb08d
catalogue-count =
    { $count ->
       *[other] { $count } kode
    }

## Reading a recording: a HAR file (what a browser's network tools save) or a log

# en: 0a4ad13f
recording-heading = Cari kegagalan dalam rekaman
# en: 98270a62
recording-open = Buka file HAR atau log
# en: db0402b5
recording-hint = Atau letakkan di mana saja di halaman ini. File tetap di perangkat ini: dibaca di sini dan tidak dikirim ke mana pun.
# en: 9697005e
recording-reading = Membaca { $name }
# en: a271a384
recording-cancel = Hentikan pembacaan
# en: 38f13b8b
recording-count =
    { $count ->
       *[other] { $count } kegagalan masuk di { $name }
    }
# en: 4bfa117a
recording-none = Tidak ada kegagalan masuk di { $name }.
# en: 1fca213f
recording-cancelled = Pembacaan dihentikan. Yang ditemukan sampai saat itu tercantum.
# en: 05f4cb34
recording-damaged = File rusak atau terpotong. Yang masih dapat dibaca tercantum.
# en: 00d10126
recording-unreadable = Browser tidak dapat membaca { $name }.
# en: eae588a4
recording-first-only = Signpost membaca satu file setiap kali: yang pertama dari yang Anda letakkan.
# en: 65213453
recording-unlisted =
    { $count ->
       *[other] { $count } kegagalan lain tidak tercantum.
    }
# en: d183a463
recording-quiet =
    { $count ->
       *[other] Tampilkan juga { $count } yang tidak membuat siapa pun menunggu
    }
