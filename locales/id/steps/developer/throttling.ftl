# en: a82ef84d
cache-tokens = Simpan token dalam cache, satu cache untuk setiap orang yang masuk atau setiap aplikasi, dipakai bersama oleh semua tugasnya, dan minta yang baru hanya bila yang lama hampir kedaluwarsa.
# en: 53a7bae3
break-redirect-loop = Cari pengalihan berulang: halaman yang menyuruh orang yang sudah masuk untuk masuk lagi karena cookie-nya sendiri tidak tersimpan (SameSite, Secure, domain, atau beberapa server tanpa kunci bersama).
# en: 2a7923fe
slow-down-requests = Tunggu sebelum mengulang permintaan, setiap kali lebih lama, dan selama yang disebut Retry-After bila ada. Jangan jalankan uji beban terhadap penyewa produksi.
