# en: 8974df2c
AADSTS50000 = Microsoft tidak dapat menerbitkan akses masuk Anda
    .meaning = Anda sudah sampai di layanan masuk Microsoft, tetapi layanan itu tidak dapat memberi aplikasi apa yang diperlukan agar Anda bisa masuk. Paling sering, kata sandi sudah kedaluwarsa atau diubah, sedangkan sesi masuk yang lama masih dipakai. Kadang aplikasi meminta dengan cara yang salah, atau layanan itu sendiri sedang bermasalah.
    .cause-1 = Kata sandi sudah kedaluwarsa, diubah, atau tidak selaras antara direktori milik organisasi dan Microsoft Entra ID. Ini paling sering terjadi bila kata sandi disinkronkan atau difederasikan.
    .cause-2 = Sesi orang itu diakhiri, oleh administrator atau oleh aturan keamanan, sementara aplikasi masih memakainya.
    .cause-3 = Permintaan aplikasi kekurangan parameter atau memuat parameter yang salah. Paling sering ini permintaan on-behalf-of, ketika satu API memanggil API lain atas nama orang itu.
    .cause-4 = Belum ada yang memberi persetujuan untuk aplikasi ini di penyewa ini, atau orang di sana tidak boleh memberi persetujuan sendiri. Pada kode perangkat, hal ini baru tampak setelah halaman persetujuan.
    .cause-5 = Aplikasi atau perwakilan layanannya (service principal) menyimpan kunci penandatanganan simetris. Token hanya dapat ditandatangani dengan sertifikat.
    .cause-6 = Layanan masuk itu sendiri sedang bermasalah. Ini jarang terjadi, dan terlihat di Kesehatan layanan.
    .background = Agar Anda bisa masuk, aplikasi meminta token akses kepada layanan masuk Microsoft. Bila permintaannya benar dan aplikasi memang berhak, layanan menerbitkan token itu. Sering kali disertakan pula token penyegaran, sehingga aplikasi dapat meminta lagi tanpa Anda. Bila tidak, atau bila aplikasi tidak dapat membuktikan identitasnya, layanan mengirim respons kesalahan. Nilai error di dalamnya berasal dari daftar pendek yang dipakai semua layanan OAuth 2.0, dan menunjukkan jenis kesalahannya. Kode AADSTS mempersempitnya.
