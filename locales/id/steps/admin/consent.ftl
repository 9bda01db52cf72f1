# en: 50c634c3
check-app-consent = Aplikasi perusahaan → aplikasinya: pastikan aplikasi itu ada di penyewa ini, dan bahwa orang boleh memberi persetujuan atau izinnya sudah diberikan. Tinjau apa yang diperbolehkan izin itu sebelum Anda memberikannya.
