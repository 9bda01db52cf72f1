add-api-permission = Pendaftaran aplikasi → aplikasinya → Izin API: tambahkan API dan izin yang diminta aplikasi. Lalu mintakan persetujuan admin bila diperlukan.
ask-consent-interactively = Bila panggilan diam-diam atau di latar belakang mendapat ini, mulai proses masuk interaktif untuk scope yang sama: hanya di sana pertanyaannya dapat ditampilkan.
ask-consent-for-downstream-api = Dengan on-behalf-of, mintakan persetujuan untuk API hilir (downstream API) saat masuk: cantumkan klien dalam knownClientApplications milik API Anda sendiri, yang di tengah, dan atur klien agar meminta /.default API itu.
handle-refusal = Perlakukan access_denied sebagai jawaban: jelaskan apa yang tidak akan berfungsi tanpa izin itu, dan tawarkan untuk meminta lagi.
ask-for-fewer-permissions = Minta hanya izin yang Anda perlukan: banyak izin tidak memerlukan administrator.
offer-admin-consent-link = Beri administrator tautan /adminconsent aplikasi Anda, dan jelaskan dalam panduan penyiapan untuk apa setiap izin diperlukan.
verify-publisher = Jadilah penerbit terverifikasi: banyak organisasi mengizinkan orang memberi persetujuan hanya untuk aplikasi yang terverifikasi.
drop-consent-prompt = Kirim prompt=consent hanya ketika Anda meminta izin baru. Bila ada dalam setiap permintaan, orang ditanya lagi meskipun administrator sudah menyetujui aplikasi.
ask-for-consent-once = Mulai persetujuan satu per satu. Bila dua berjalan bersamaan, mulai lagi proses masuknya setelah beberapa detik: saat itu aplikasi sering sudah ada.
require-user-read = Pendaftaran aplikasi → aplikasinya → Izin API: cantumkan paling tidak Microsoft Graph → Izin yang didelegasikan → User.Read, lalu minta orang atau administrator memberi persetujuan lagi. Pendaftaran yang dibuat lewat skrip (az ad app create) dimulai dengan daftar kosong.
