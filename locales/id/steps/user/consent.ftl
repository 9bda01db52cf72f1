# en: 5c564659
accept-permissions-if-expected = Buka lagi aplikasi itu. Ketika aplikasi meminta izin, setujui hanya bila permintaan itu memang Anda harapkan dan Anda mengenal aplikasi serta penerbitnya.
# en: fc8daf23
keep-refusal = Bila Anda tidak ingin aplikasi itu mendapat izin tersebut, tidak ada lagi yang perlu dilakukan: aplikasi tidak mendapat izin apa pun.
# en: 11802e2a
ask-for-app-approval = Minta persetujuan: kirim detail di bawah ini ke meja bantuan Anda, sebutkan aplikasinya dan untuk apa Anda memerlukannya.
    .appName = Minta persetujuan: kirim detail di bawah ini ke meja bantuan Anda dan sebutkan untuk apa Anda memerlukan aplikasi yang menyebut dirinya “{ $appName }”.
# en: e25da4f9
send-approval-request = Bila di halaman itu ada kotak untuk alasan, tulis untuk apa Anda memerlukan aplikasi itu dan pilih “Minta persetujuan”. Anda akan menerima email setelah ada keputusan.
