# en: 6b4495fe
check-rest-endpoint = Panggil titik akhir REST yang disebut dalam pesan dengan masukan yang sama: jawabannya harus 200 dengan klaim, atau 409 dengan teks untuk orang itu.
# en: b3319c6a
review-last-policy-change = Bandingkan dengan perubahan terakhir pada kebijakan kustom: kunci, klaim, profil teknis, pengaturan penyedia identitas lain.
# en: 8af1ad6e
compare-policy-with-reference = Bandingkan bagian kebijakan kustom yang disebut dalam pesan dengan referensi Microsoft untuk bagian itu: nama, rujukan ke bagian lain, dan urutannya.
# en: 2c233b83
allow-cors-for-template = Atur server yang menyimpan templat agar menjawab permintaan dari origin halaman masuk (https://<penyewa>.b2clogin.com atau domain masuk Anda sendiri, dalam huruf kecil) dengan header CORS untuk GET dan OPTIONS.
# en: f38e42df
check-template-parts = Buka templat dari luar jaringan Anda dengan konsol browser terbuka: setiap skrip, gaya, dan gambar harus dimuat lewat https, tanpa 404 dan tanpa kesalahan.
# en: 8644346c
supply-bearer-claim = Dalam profil teknis RESTful, klaim yang disebut dalam UseClaimAsBearerToken harus ada di antara InputClaims, dan langkah sebelumnya dalam perjalanan pengguna harus sudah mengisinya.
# en: fd387fe2
check-template-address = Buka alamat templat di jendela privat dari luar: jawabannya harus 200. Alamat itu tercantum dalam LoadUri pada kebijakan, atau di Tata letak halaman (Page layouts) → URI halaman kustom (Custom page URI) pada alur pengguna. Di Azure Storage, blob harus dapat dibaca siapa saja, dan huruf besar dan kecil dibedakan.
# en: 74d9a89e
check-b2c-policy-key = Di penyewa B2C, Identity Experience Framework → Kunci kebijakan (Policy keys): kunci dengan nama yang dipakai dalam StorageReferenceId (B2C_1A_…) harus ada di sana, untuk penggunaan yang benar (Signature atau Encryption), sudah aktif, dan belum kedaluwarsa. Buat atau unggah kunci itu, di setiap lingkungan.
# en: 06d22fc6
find-technical-profile = Dalam kebijakan dan kebijakan dasarnya, cari Id profil teknis yang disebut dalam pesan: salah ketik, huruf besar dan kecil, atau profil yang hanya ada dalam file lingkungan lain.
# en: 1c3b67c6
upload-policies-in-order = Unggah lagi kebijakan dari dasar sampai relying party, masing-masing dengan TenantId, PolicyId, dan BasePolicy penyewa ini. Kebijakan dasar yang lebih lama mungkin masih ada di sana.
# en: 13a6cf4b
add-technical-profile-metadata = Tambahkan pada profil teknis Item (di bawah Metadata) atau Key (di bawah CryptographicKeys, dengan StorageReferenceId sebuah kunci kebijakan) yang disebut dalam pesan, dengan ejaan seperti dalam referensi Microsoft untuk jenis profil itu.
# en: 56daf69c
check-rest-basic-credentials = Profil teknis dengan AuthenticationType Basic memakai kunci BasicAuthenticationUsername dan BasicAuthenticationPassword. Panggil sendiri API dengan kedua nilai itu, lalu masukkan ulang sebagai kunci kebijakan, tanpa spasi atau pemisah baris.
# en: e8a77004
upload-rest-client-certificate = Unggah sertifikat klien sebagai PFX beserta kunci privatnya di Kunci kebijakan (Policy keys), dan sebut sebagai ClientCertificate dalam profil teknis. Sertifikat itu harus belum kedaluwarsa, dan API harus menerimanya.
# en: 4ba94c68
set-default-user-journey = Sebutkan perjalanan pengguna dalam kebijakan relying party: RelyingParty → DefaultUserJourney dengan ReferenceId yang ada dalam kebijakan itu atau kebijakan dasarnya.
# en: ff309164
request-relying-party-policy = Periksa apakah aplikasi meminta kebijakan relying party (misalnya B2C_1A_signup_signin), bukan kebijakan dasar atau ekstensi.
# en: 7f510fc6
add-relying-party-secret = Dalam kebijakan relying party, beri profil teknisnya sebuah Key dengan Id client_secret yang merujuk ke kunci kebijakan berisi rahasia aplikasi. Microsoft sudah menghentikan kode ini: bila kebijakannya sudah lama, bandingkan juga dengan paket pemula (starter pack) terkini.
# en: 8a099f07
end-journey-with-send-claims = Akhiri perjalanan pengguna dengan tepat satu OrchestrationStep dengan Type SendClaims, yang CpimIssuerTechnicalProfileReferenceId-nya menyebut penerbit token (misalnya JwtIssuer). Beri nomor langkah-langkahnya tanpa ada yang terlewat.
# en: 32994be2
correct-claim-resolver = Bandingkan resolver yang disebut dalam pesan, misalnya Culture:LanguageName atau OIDC:ClientId dalam kurung kurawal, dengan daftar claim resolver dari Microsoft: ejaan, huruf besar dan kecil, dan apakah jenis profil teknis ini menerimanya.
# en: 4423a6f0
check-journey-step-providers = Dalam langkah itu, setiap ClaimsExchange atau ClaimsProviderSelection harus menyebut profil teknis yang ada dan aktif, dan setiap pilihan harus cocok dengan sebuah exchange pada langkah berikutnya (TargetClaimsExchangeId).
