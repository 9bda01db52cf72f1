# en: f8fa27da
add-api-permission = Pendaftaran aplikasi → aplikasinya → Izin API: tambahkan API dan izin yang diminta aplikasi. Lalu mintakan persetujuan admin bila diperlukan.
# en: ef401ff1
ask-consent-interactively = Bila panggilan diam-diam atau di latar belakang mendapat ini, mulai proses masuk interaktif untuk scope yang sama: hanya di sana pertanyaannya dapat ditampilkan.
# en: 6f40b7bb
ask-consent-for-downstream-api = Dengan on-behalf-of, mintakan persetujuan untuk API hilir (downstream API) saat masuk: cantumkan klien dalam knownClientApplications milik API Anda sendiri, yang di tengah, dan atur klien agar meminta /.default API itu.
# en: 9a606dd1
handle-refusal = Perlakukan access_denied sebagai jawaban: jelaskan apa yang tidak akan berfungsi tanpa izin itu, dan tawarkan untuk meminta lagi.
# en: 2e4a1547
ask-for-fewer-permissions = Minta hanya izin yang Anda perlukan: banyak izin tidak memerlukan administrator.
# en: 923c6a0a
offer-admin-consent-link = Beri administrator tautan /adminconsent aplikasi Anda, dan jelaskan dalam panduan penyiapan untuk apa setiap izin diperlukan.
# en: 17979041
verify-publisher = Jadilah penerbit terverifikasi: banyak organisasi mengizinkan orang memberi persetujuan hanya untuk aplikasi yang terverifikasi.
# en: e6723cbf
drop-consent-prompt = Kirim prompt=consent hanya ketika Anda meminta izin baru. Bila ada dalam setiap permintaan, orang ditanya lagi meskipun administrator sudah menyetujui aplikasi.
# en: 69f5cbbe
ask-for-consent-once = Mulai persetujuan satu per satu. Bila dua berjalan bersamaan, mulai lagi proses masuknya setelah beberapa detik: saat itu aplikasi sering sudah ada.
# en: 234cce10
require-user-read = Pendaftaran aplikasi → aplikasinya → Izin API: cantumkan paling tidak Microsoft Graph → Izin yang didelegasikan → User.Read, lalu minta orang atau administrator memberi persetujuan lagi. Pendaftaran yang dibuat lewat skrip (az ad app create) dimulai dengan daftar kosong.
