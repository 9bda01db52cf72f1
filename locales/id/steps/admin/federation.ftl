# en: bec7be29
fix-saml-sign-on-url = Aplikasi perusahaan → aplikasinya → Akses menyeluruh (Single sign-on) → Konfigurasi SAML Dasar: URL Masuk (Sign on URL) harus halaman masuk aplikasi itu sendiri, bukan alamat Microsoft. Kosongkan hanya bila aplikasi memang hanya dapat dibuka dari Aplikasi Saya.
# en: 773efb17
finish-sso-in-app = Periksa di pengaturan aplikasi itu sendiri apakah akses menyeluruh (single sign-on) aktif dan memakai alamat masuk Microsoft untuk penyewa Anda.
# en: 8a5ae7e3
ask-vendor-for-authn-context = Minta vendor aplikasi berhenti mengirim RequestedAuthnContext: bagian itu opsional, dan kebanyakan aplikasi tidak memerlukannya.
# en: 652ca200
check-immutable-id = Untuk akun federasi: periksa aturan yang mengirim ImmutableID (http://schemas.microsoft.com/LiveID/Federation/2008/05/ImmutableID), dan pastikan sumbernya (objectGUID atau ms-DS-ConsistencyGuid) punya nilai untuk orang ini. Nilai itu harus sama dengan OnPremisesImmutableId akunnya.
# en: 9ee0e9cb
check-federation-settings = Bandingkan apa yang tercatat di layanan federasi Anda dan di Entra ID tentang satu sama lain: issuer, alamat masuk, sertifikat penandatanganan, serta ID penyewa atau domain dalam metadata.
# en: 3d0cd292
replace-saml-signing-certificate = Aplikasi perusahaan → aplikasinya → Akses menyeluruh (Single sign-on) → Sertifikat SAML → Edit: lihat apakah ada yang Aktif. Bila tidak ada, atau kesalahan tetap muncul meskipun ada, tambahkan Sertifikat Baru (New Certificate) dan simpan.
# en: 6e58e917
give-new-certificate-to-app = Berikan sertifikat baru itu kepada pengelola aplikasi, dan pilih “Jadikan sertifikat aktif” (Make certificate active) bila mereka sudah siap: aplikasi menolak semua orang sampai mengenal sertifikat itu.
# en: a513c37b
compare-federation-certificate = Bandingkan sertifikat yang sekarang dipakai layanan federasi Anda untuk menandatangani dengan yang tercatat untuk domain itu (Get-MgDomainFederationConfiguration). Setelah sertifikat diperbarui, perbarui juga catatannya.
# en: 93a5d83e
compare-federation-issuer = Bandingkan Issuer dalam jawaban SAML dengan URI issuer yang tercatat untuk domain itu, karakter demi karakter. Issuer itu harus hanya milik Anda: yang disalin dari panduan mungkin dipakai penyewa lain juga. Ubah kedua sisi bersamaan.
# en: 168c7cb2
read-saml-answer = Rekam satu proses masuk di browser dan baca jawaban SAML-nya: tanda tangan, waktu dalam UTC, NameID (immutable ID), dan IDPEmail (nama utama pengguna atau user principal name) harus ada semuanya.
# en: e150e825
read-identity-provider-log = Lihat log penyedia identitas yang ditanya (AD FS, Okta, Ping …) pada waktu di bawah ini: alasannya ada di sana. Untuk tamu, itu penyedia milik organisasinya sendiri.
# en: 59fae070
compare-guest-federation-issuer = Untuk orang yang masuk lewat penyedia lain: Identitas Eksternal → Semua penyedia identitas → entri penyedia atau mitra itu. Issuer-nya harus sama dengan Issuer dalam jawaban SAML, atau dengan iss dalam token ID dan issuer di /.well-known/openid-configuration; minta penyedia memastikan miliknya sebelum Anda mengubahnya.
# en: 910f17e3
check-issuer-rule = AD FS dengan beberapa domain: uji aturan klaim yang menyusun issuer dengan nama orang ini. Untuk subdomain, hasilnya harus issuer domain induknya.
# en: 426a1dda
check-verification-certificates = Aplikasi perusahaan → aplikasinya → Akses menyeluruh (Single sign-on) → Sertifikat SAML → Sertifikat verifikasi: lihat apakah permintaan wajib ditandatangani, dan bandingkan sertifikat di sana dengan yang dipakai aplikasi untuk menandatangani.
# en: 69cd490e
ask-vendor-to-sign-requests = Tanyakan kepada vendor aplikasi cara mengaktifkan permintaan SAML yang ditandatangani (RSA-SHA256), lalu unggah sertifikat publik yang mereka berikan di Sertifikat verifikasi.
# en: 2620c6c7
drop-signed-request-requirement = Bila aplikasi tidak dapat menandatangani dan pemiliknya setuju, hapus centang “Memerlukan sertifikat verifikasi” (Require verification certificates). Microsoft kemudian tidak lagi memeriksa tanda tangan, tetapi tetap hanya menjawab ke URL Balasan (Reply URL) yang terdaftar untuk aplikasi itu.
# en: 7532f30e
find-the-refusing-provider = Bila Anda tidak tahu layanan mana yang ditanya: Detail autentikasi di log masuk, pengaturan federasi domain, dan ekstensi autentikasi kustom menunjukkan kemungkinannya.
# en: 26dcb036
send-email-claim = Di penyedia identitas, kirim alamat email orang itu dengan nama http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress, persis seperti itu.
# en: 15f1af14
compare-partner-domain = Identitas Eksternal → Semua penyedia identitas → Kustom → entri mitra itu: bandingkan domainnya dengan bagian setelah @ dalam jawaban. Tambahkan domain hanya bila mitra sudah memastikan bahwa domain itu miliknya.
# en: f7d9b144
check-guest-answer-destination = Rekam satu proses masuk: jawabannya harus menuju https://login.microsoftonline.com/login.srf, dan audience-nya harus https://login.microsoftonline.com/<ID penyewa Anda>/. Penyewa External ID punya alamat ciamlogin.com sendiri.
# en: cab1c8be
set-ws-trust-token-type = PingFederate: dalam koneksi ke Microsoft, atur jenis token WS-Federation ke SAML 1.1 dan jenis token default STS WS-Trust ke “SAML 1.1 for Office 365”.
# en: 5e3b4084
check-b2c-provider-settings = Di penyewa B2C, Penyedia identitas → penyedianya: bandingkan ID klien, rahasia, dan alamat dengan entri di pihak penyedia. URI pengalihan di sana harus https://<penyewa>.b2clogin.com/<penyewa>.onmicrosoft.com/oauth2/authresp, atau yang sama pada domain Anda sendiri.
# en: 21b6c644
renew-provider-secret = Bila pesannya menyebut invalid_client: buat rahasia baru di pihak penyedia, masukkan di Penyedia identitas → penyedianya (pada kebijakan kustom, ke kunci kebijakan), dan catat kapan masa berlakunya habis.
# en: b2ca9131
turn-off-property-in-gateway = Bila ada gateway atau broker di antaranya, lihat pengaturan SAML-nya: NetScaler punya sakelar untuk Subject (ns_saml_dont_send_subject), di Auth0 bagian itu ada dalam templat permintaan (request template) koneksinya.
# en: 190ca99e
check-name-id-setting = Bila format ID nama (Name ID) dapat dipilih di pengaturan aplikasi itu sendiri, pilih alamat email atau “unspecified”, dan kosongkan bidang untuk qualifier.
# en: 892b989a
check-password-agents = Entra Connect → Connect Sync → Autentikasi pass-through: sedikitnya satu agen harus Aktif, sebaiknya tiga. Di server agen yang tidak aktif, pastikan layanan agen autentikasi berjalan dan dapat menjangkau Microsoft lewat port 443.
# en: 8e5470fd
check-agent-reaches-domain-controller = Server agen harus bergabung ke domain dalam forest tempat akun orang itu berada, atau dalam forest yang terhubung dengannya lewat kepercayaan antar-forest (forest trust), dan dapat menjangkau pengontrol domain di sana.
# en: 6d432e35
read-agent-log = Di server agen, buka Event Viewer → Applications and Services Logs → Microsoft → AzureAdConnect → AuthenticationAgent → Admin, dan lihat sekitar waktu di bawah ini.
# en: 43f1d531
use-cloud-only-administrator = Bila Anda sendiri juga tidak dapat masuk, masuk dengan akun administrator yang hanya ada di cloud, misalnya di domain onmicrosoft.com Anda: kata sandinya diperiksa Microsoft sendiri.
# en: d348a0de
check-domain-controller-load = Lihat apakah pengontrol domain menjawab dengan cepat pada waktu itu, dan apakah server agen masih punya kapasitas cadangan. Lebih banyak agen berarti beban terbagi.
# en: ee404af5
register-new-agent = Bila ini terus berulang pada satu agen: pasang dan daftarkan agen baru, tunggu sampai statusnya Aktif, baru kemudian copot yang lama.
# en: ceca0fdd
check-time-of-agent = Di server agen dan pengontrol domain, jalankan w32tm /query /status lalu bandingkan. Perbaiki sumber waktu pada mesin yang jamnya menyimpang: secara default, Kerberos menoleransi selisih paling banyak lima menit.
# en: 9a7bc538
return-saml-1-1-assertion = Rekam satu proses masuk di browser dan baca wresult: isinya harus assertion SAML 1.1 untuk orang itu. Bila tidak ada, atau yang ada SAML 2.0, ubah jenis token di penyedia identitas.
# en: 5be4caa0
check-external-provider-settings = Identitas Eksternal → Semua penyedia identitas → penyedianya: bandingkan ID klien, rahasia, dan alamat dengan entri di pihak penyedia, dan periksa apakah rahasianya sudah kedaluwarsa.
# en: 91b8886a
check-provider-key-list = Buka jwks_uri dari metadata penyedia dari luar jaringan Anda: jawabannya harus JSON yang valid berisi kunci penandatanganan publiknya (JWK). Bila tidak, pengelola penyedia itu yang harus memperbaikinya.
# en: 4babd200
map-provider-email = Lihat satu id_token dari penyedia: di dalamnya harus ada sub, yang selalu sama untuk orang ini, dan alamat email. Di Identitas Eksternal → Semua penyedia identitas → penyedianya, cakupan (scope) harus meminta email, dan pemetaan klaim (Claims mapping) harus menyebut klaim yang benar.
# en: b56b0bcf
check-email-verified-claim = Lihat satu id_token dari penyedia: email_verified harus true. Minta penyedia mengirimnya untuk alamat yang benar-benar sudah diperiksanya; jangan menyetelnya ke true untuk semua orang.
# en: b9be872b
choose-domainless-federation = Bila orang di pihak mitra punya alamat dari banyak domain, seperti Gmail, jangan tambahkan domain-domain itu. Lihat di panduan Microsoft apakah federasi SAML tanpa domain (domainless) cocok: cara itu tidak membandingkan domain.
# en: ee231b82
remove-guest-federation-with-own-provider = Bila yang mengalaminya orang di organisasi Anda sendiri: entri di Semua penyedia identitas → Kustom mungkin menyebut penyedia organisasi Anda sendiri. Jalur itu hanya untuk tamu. Hapus entrinya bila Anda yakin tidak ada tamu yang masuk lewat sana.
