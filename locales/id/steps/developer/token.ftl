# en: f95d98f5
check-on-behalf-of-request = Untuk permintaan on-behalf-of, periksa client_id, assertion (token akses yang diterbitkan untuk API ini, bukan token ID), requested_token_use=on_behalf_of, dan scope.
# en: 23bbdb1b
expose-delegated-permission = Bila API tujuan hanya menyediakan izin aplikasi, permintaan on-behalf-of tidak mungkin berhasil. Sediakan izin yang didelegasikan, dan mintakan persetujuannya.
# en: 4a277001
remove-symmetric-signing-key = Periksa keyCredentials pada pendaftaran aplikasi dan pada perwakilan layanannya (service principal): hapus kunci dengan type Symmetric dan usage Sign, lalu gunakan sertifikat.
