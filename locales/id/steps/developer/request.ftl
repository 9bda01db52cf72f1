# en: d3815cb3
name-tenant-in-request = Sebutkan penyewanya: dalam authority, atau dengan domain_hint atau login_hint. Permintaan tanpa orang, yaitu dengan kredensial klien (client credentials), selalu memerlukan penyewa dalam authority.
# en: 85b0d6b1
send-pkce = Kirim code_challenge dengan code_challenge_method S256, persis dengan ejaan itu, dalam permintaan otorisasi, dan code_verifier-nya dalam permintaan token. Pustaka MSAL terkini melakukan keduanya.
# en: 6d1ec01c
match-code-verifier = Kirim code_verifier yang menjadi pasangan code_challenge untuk percobaan ini: simpan satu untuk setiap percobaan, agar tab dan pengulangan tidak mencampurnya, dan simpan di tempat yang dapat dibaca setiap server Anda.
# en: 3b860799
correct-scope = Tulis setiap scope sebagai URI ID Aplikasi (Application ID URI) milik API ditambah izinnya, dipisahkan spasi; tanpa API di depannya, scope dianggap milik Microsoft Graph. Jangan campur /.default dengan yang lain; alur kredensial klien (client credentials) hanya menerima /.default.
# en: 6b5d1265
capture-request = Rekam permintaannya dan bandingkan setiap parameter dengan uraian protokolnya, terutama yang disebut dalam pesan: ejaan, pengodean, nilai yang kosong, belum terisi, atau terpotong.
# en: bb7d9d85
post-form-encoded = Kirim permintaan token sebagai POST dengan application/x-www-form-urlencoded, bukan JSON, dan kodekan setiap nilai satu kali.
# en: d5b04585
add-missing-parameter = Tambahkan parameter yang kurang ke permintaan, dengan ejaan menurut protokol: di kueri permintaan otorisasi, atau di isi POST berformat formulir (form-encoded) ke titik akhir token. Pesannya menyebut parameter itu.
    .name = Tambahkan parameter { $name } ke permintaan, dengan ejaan menurut protokol, di isi POST berformat formulir (form-encoded) ke titik akhir token.
# en: 92d79a2b
use-right-endpoint = Arahkan browser ke /authorize dengan GET, dan panggil /token dengan POST. Pastikan kedua alamat itu tidak tertukar dalam pengaturan.
# en: f18b8cf3
declare-known-authority = Untuk Azure AD B2C, External ID, AD FS, atau alamat Anda sendiri, gunakan pengaturan pustaka untuk jenis itu (di MSAL.NET WithB2CAuthority, di MSAL.js knownAuthorities), dengan host Anda sendiri saja.
# en: 235effe2
check-realm-in-request = Bila aplikasi Anda sendiri yang menyebut organisasinya (whr, domain_hint, penyewa dalam authority), periksa ejaannya dan apakah itu organisasi dari akun yang Anda minta. Bila ragu, hilangkan petunjuk itu.
# en: 0d9944f5
use-supported-algorithm = Gunakan algoritma yang didukung Entra ID: RS256 untuk JWT, RSA-SHA256 untuk SAML. Cari algoritma yang disebut dalam pesan di pengaturan dan pustaka aplikasi.
# en: 4e5b9390
encode-each-value = Kodekan setiap nilai satu kali untuk URL, termasuk rahasia dan kata sandi, dan cari &, #, <, dan + yang terkirim apa adanya. Susun state dan nonce hanya dari huruf, angka, -, dan _.
# en: 3b58ec30
use-v2-endpoint = Panggil titik akhir v2.0 (/oauth2/v2.0/authorize dan /oauth2/v2.0/token) dengan scope, bukan resource. Bila aplikasi masih memakai ADAL, pindah ke MSAL.
# en: 112f858d
allow-personal-accounts = Bila akun Microsoft pribadi boleh masuk: Pendaftaran aplikasi → aplikasinya → Autentikasi → Jenis akun yang didukung (Supported account types) harus mencakupnya, dan manifes harus mengatur versi token akses ke 2. Jangan di penyewa External ID: di sana ini menimbulkan AADSTS500207.
# en: 54b7343b
clear-region-name = Di App Service dan Functions, pustaka dapat membaca wilayah dari REGION_NAME. Bila menghilangkan opsinya tidak cukup, atur variabel itu ke nilai kosong untuk aplikasi ini.
# en: d292a6c1
send-grant-unchanged = Kirim kode otorisasi atau token penyegaran persis seperti yang Anda terima, utuh dan dikodekan satu kali untuk URL, masing-masing dengan grant_type-nya sendiri (authorization_code, refresh_token). Cari kolom basis data yang terlalu pendek, atau kode yang memangkas atau mengubahnya (+, /, baris baru).
# en: 132dca9a
calculate-code-challenge = Dengan S256, challenge adalah SHA-256 dari verifier dalam Base64url tanpa padding, selalu 43 karakter. Tanpa code_challenge_method, atau dengan plain, challenge sama dengan verifier, 43 sampai 128 karakter.
# en: 23e73176
redeem-with-same-values = Tukarkan dengan ID klien, URI pengalihan, dan authority (termasuk penyewa) yang sama dengan saat kode atau token itu diterbitkan, dan dengan scope yang sudah disetujui orang itu. Simpan semuanya bersama state proses masuk, jangan menyusunnya dua kali.
# en: 74504219
ask-with-openid-scope = Bila Anda meminta id_token, masukkan openid ke scope. Beberapa jenis respons dipisahkan spasi, misalnya code id_token.
# en: 90f916ab
use-default-scope = Kirim satu scope saja: URI ID Aplikasi (Application ID URI) milik API, atau ID aplikasinya, dengan /.default di belakangnya, misalnya https://graph.microsoft.com/.default.
# en: 3bdda9f0
sign-in-person-instead = Bila aplikasi harus bertindak atas nama seseorang, minta orang itu masuk dengan alur kode otorisasi, dan minta izin yang didelegasikan di sana.
# en: 9d78038c
drop-resource-parameter = Di titik akhir v2.0, hilangkan resource dari permintaan otorisasi, penukaran kode, dan penyegaran: scope sudah menyebut API yang dimaksud.
# en: a163dee0
align-resource-with-scopes = Untuk server MCP yang kliennya selalu mengirim resource: buat metadatanya menyebut aplikasi yang sama dalam resource dan scopes_supported. Alamat server dapat menjadi URI ID Aplikasi (Application ID URI) bila domainnya sudah diverifikasi di penyewa.
# en: 243d7333
send-b2c-scope = Kirim scope: openid agar orang dapat masuk, offline_access untuk token penyegaran, dan scope milik API (atau ID klien itu sendiri) untuk token akses.
# en: a7acfc04
check-platform-and-flow = Periksa apakah platform dan alurnya cocok: aplikasi satu halaman dengan kode dan PKCE tanpa rahasia, aplikasi server dengan kode dan rahasianya di bawah Web, aplikasi implisit lama tanpa kode.
# en: 0269f2df
write-b2c-scope-in-full = Tulis scope milik API secara lengkap, misalnya https://<penyewa>.onmicrosoft.com/<API>/<izin>, seperti yang ditampilkan Izin API. Selain itu, minta openid dan offline_access saja.
# en: 0b1d96a6
drop-graph-scopes = Hilangkan scope Microsoft Graph seperti User.Read: alur pengguna tidak dapat memberikannya. Baca data orang itu dari token, atau panggil Graph dari server Anda dengan aplikasi tersendiri.
# en: d36a289a
expose-api-in-b2c = Daftarkan API di penyewa B2C yang sama dengan aplikasi: Ekspos API (Expose an API) → URI ID Aplikasi (Application ID URI) dan scope, lalu tambahkan ke aplikasi di Izin API.
# en: 6a24f4f5
match-id-token-hint-audience = Bandingkan aud dalam id_token_hint dengan nilai dalam pesan: token harus memuat salah satu nilai yang disebut IdTokenAudience dalam profil teknis kebijakan.
# en: 3fcae117
check-id-token-hint-keys = Periksa apakah id_token_hint ditandatangani dengan kunci yang dipakai kebijakan untuk memeriksanya: rahasia bersama yang sama dengan kunci kebijakan (client_secret), atau kunci yang tampil dengan kid ini dalam daftar kunci milik issuer. iss, nbf, dan exp juga harus sesuai.
# en: 6422290f
open-hint-metadata = Buka alamat METADATA dalam profil teknis itu, dan daftar kunci yang disebutnya, dari luar jaringan Anda: keduanya harus menjawab, dan issuer harus sama dengan iss dalam token.
# en: fc3f20bd
check-scope-exists = Cari scope itu di tempat penetapannya: Ekspos API (Expose an API) pada pendaftaran API, atau referensi izin Microsoft Graph. Scope itu harus izin yang didelegasikan dan aktif; izin aplikasi (app role) bukan scope.
# en: 0725ae68
look-at-scope-as-sent = Lihat parameter scope seperti yang terkirim: nama hanya dipisahkan spasi, tanpa baris baru (%0a), koma, atau tanda kutip.
# en: cae6c439
check-loaded-configuration = Lihat pengaturan mana yang benar-benar dibaca aplikasi yang sedang berjalan, terutama authority: nilai kosong, nilai contoh yang belum diganti seperti “your-tenant-id”, variabel dengan nama lain, lingkungan atau pembaruan yang menimpanya.
# en: b989c6d5
set-tenant-id = Cantumkan dalam authority ID penyewa atau salah satu domainnya, atau common, organizations, atau consumers bila aplikasi terbuka untuk lebih dari satu penyewa. Buat aplikasi menolak berjalan selama pengaturan itu kosong.
# en: 764fc4e7
check-address-is-whole = Bila orang melihat ini di halaman masuk, lihat seluruh alamatnya: pengaturan yang kosong di lingkungan ini, & yang tertulis sebagai &amp;, shell yang memotongnya pada & pertama, atau pengalihan atau proksi yang membuang kuerinya.
# en: f61beab1
add-domain-hint = Tambahkan domain_hint dengan domain terverifikasi dari organisasi orang itu setiap kali permintaan menyebut orangnya dengan SID atau UPN dari Active Directory.
# en: f7f62fc2
submit-missing-attributes = Baca dalam jawaban atribut mana yang wajib, minta orang itu mengisinya, dan kirim ke pendaftaran yang sama. SDK autentikasi native punya panggilan sendiri untuk itu (submitAttributes).
# en: a7657f90
send-grant-type = Kirim grant_type dengan ejaan menurut protokol: authorization_code, refresh_token, client_credentials, urn:ietf:params:oauth:grant-type:device_code atau, untuk on-behalf-of, urn:ietf:params:oauth:grant-type:jwt-bearer. token-exchange dari RFC 8693 tidak termasuk di antaranya.
# en: 4c8473f8
send-response-mode = Kirim response_mode=query, fragment, atau form_post, atau hilangkan. Untuk token langsung dari /authorize, hanya fragment dan form_post yang dapat dipakai.
# en: a2585fd5
act-for-person-as-agent = Yang harus bertindak atas nama orang itu adalah identitas agen (agent identity), bukan blueprint-nya: client_id milik identitas agen, client_assertion adalah token yang diperoleh blueprint untuknya dengan fmi_path, dan assertion adalah token yang diperoleh aplikasi klien untuk blueprint ketika orang itu masuk.
# en: b924390b
use-agent-library = Pustaka melakukan langkah-langkah ini dalam urutan yang benar, misalnya Microsoft.Identity.Web.AgentIdentities untuk .NET.
# en: 36611228
send-one-hint = Kirim salah satu saja, sid atau login_hint. Di MSAL, berikan akunnya, atau isi salah satu dari keduanya, jangan dua-duanya.
# en: d72004a5
send-sid-unchanged = Bila Anda mengirim sid, ambil dari token ID sesi yang sama, tanpa diubah dan dikodekan satu kali. Setelah ditolak, hilangkan, dan kirim login_hint dengan nama akun sebagai gantinya.
# en: c73f200b
shorten-request = Jaga agar state tetap pendek: simpan datanya dalam sesi dan kirim hanya kunci untuk menemukannya. Cari juga scope atau parameter yang ditambahkan lagi pada setiap pengalihan.
# en: b0473c85
use-post-binding = Kirim permintaan SAML yang panjang dengan binding HTTP-POST, bukan di dalam alamat.
# en: 47dbdd79
correct-principal-name = Tulis nama utamanya (principal name) sebagai name/host@realm: name harus ada, sedangkan host setelah “/” dan realm setelah “@” boleh dihilangkan.
# en: 77d78058
escape-xml = Susun XML dengan pustaka, dalam UTF-8, dan biarkan pustaka itu meng-escape &, <, dan tanda kutip. Kebanyakan karakter kontrol tidak diizinkan dalam XML, meskipun sudah di-escape.
# en: 7dbca038
clear-ended-session = Bila sesi yang Anda sebut sudah tidak ada, hapus sesi Anda sendiri dan mulai proses masuk interaktif. Bila itu permintaan untuk keluar, anggap sudah selesai.
# en: 7c4a25c1
send-scope-with-code = Kirim scope dalam permintaan token yang menukarkan kode: scope dari permintaan otorisasi, dipisahkan spasi, bukan nilai kosong.
# en: 76c1b689
use-plain-host-name = Lihat nama host dalam URL Balasan (Reply URL), seperti yang terkirim dan seperti yang terdaftar: gunakan hanya huruf, angka, tanda hubung, dan titik. Cari spasi, garis bawah, dan nilai contoh yang belum diisi.
# en: 5bf468b8
check-logout-request = Bandingkan permintaan untuk keluar (sign-out) dengan protokolnya. SAML: LogoutRequest dengan ID, Version, IssueInstant dalam UTC, Issuer Anda, dan NameID persis seperti yang diberikan saat masuk. OpenID Connect: end_session_endpoint, dengan post_logout_redirect_uri yang terdaftar.
# en: b38d15cc
sign-out-own-session-only = Minta proses keluar hanya untuk orang yang masuk lewat aplikasi Anda sendiri, dalam sesi browser yang sama, dan dengan Issuer (entity ID) yang sama dengan saat masuk.
# en: d6ce796b
send-current-session-index = Kirim SessionIndex yang diterima saat orang ini terakhir kali masuk, tanpa diubah. Simpan bersama sesi itu saja, agar nilai dari proses masuk sebelumnya tidak terkirim.
# en: fa6facce
send-claims-as-json = Kirim claims sebagai JSON yang valid, dikodekan satu kali untuk URL. Teruskan tantangan klaim (claims challenge) tanpa diubah (di MSAL dengan WithClaims, claims, atau claims_challenge); bila API memberikannya dalam Base64, dekodekan dulu.
# en: b581e430
replace-device-token = Token perangkat tidak berlaku untuk sumber daya v2.0: minta sumber daya v1.0, atau dapatkan token lewat alur lain, untuk orang itu atau untuk aplikasi itu sendiri.
# en: 27a4480a
call-with-mutual-tls = Kirim permintaan token lewat TLS timbal balik (mutual TLS), ke titik akhir yang disediakan untuk itu dan dengan sertifikat aplikasi dalam koneksinya, atau minta audience yang tidak memerlukannya.
# en: 957519db
offer-other-contact = Dalam autentikasi native, ketika orang mendaftarkan metode, biarkan ia memberikan alamat email atau nomor telepon lain bila yang pertama ditolak.
# en: 5f6bde02
use-one-client-id = Kirim client_id, dan bandingkan dengan ID klien dalam semua yang Anda kirim, misalnya client assertion (iss, sub), kode, atau token penyegaran: semuanya harus milik satu aplikasi. Dengan kredensial federasi, iss dan sub menyebut sistem luar, sehingga client_id tidak boleh dihilangkan.
# en: b3fb5fbe
send-each-parameter-once = Kirim setiap parameter satu kali. Cari parameter yang ada di alamat dan juga di isi permintaan, atau yang diisi pustaka lalu ditambahkan lagi oleh kode Anda sendiri (prompt, nonce, login_hint, scope).
# en: 40750acd
use-consumers-authority = Untuk aplikasi yang terdaftar hanya untuk akun pribadi, gunakan authority https://login.microsoftonline.com/consumers dengan titik akhir v2.0.
# en: ff7006af
send-newest-continuation-token = Setiap jawaban API autentikasi native membawa continuation_token baru: kirim yang terbaru, utuh, dan satu kali. Bila ditolak, mulai lagi dari titik akhir pertama dalam alur itu.
# en: 8936a757
match-policy-client-id = Kebijakan itu menyebut satu aplikasi (client_id dalam profil teknis atau klaim masukannya): kirim ID aplikasi itu sebagai client_id, atau gunakan kebijakan yang dibuat untuk aplikasi Anda.
# en: e2040595
send-b2c-response-type = Kirim response_type=code. Untuk token ID atau token akses langsung dari /authorize, nilainya id_token, token, atau keduanya dipisahkan spasi (dikodekan sebagai %20 atau +).
# en: a8cf3f3c
send-jwt-bearer-assertion-type = Kirim client_assertion_type=urn:ietf:params:oauth:client-assertion-type:jwt-bearer, dikodekan satu kali, di samping client_assertion. Pesannya menyebut jenis yang diterima dan jenis yang diharapkan.
# en: 4e49a8f4
send-post-logout-redirect-uri = Dalam permintaan untuk keluar (sign-out), kirim post_logout_redirect_uri: alamat https lengkap yang terdaftar sebagai URI pengalihan aplikasi, dikodekan satu kali.
# en: 52477e17
send-b2c-prompt = Kirim prompt=login, none, consent, atau select_account, salah satu saja dan dalam huruf kecil, atau hilangkan.
# en: e070951a
show-device-code = Tampilkan kode (user_code) dan alamat (verification_uri) berdampingan, kodenya sebagai teks yang dapat disalin, dan minta orang mengetiknya di halaman itu.
# en: 285743f6
use-tenant-id-in-authority = Dalam alamat titik akhir token, cantumkan ID penyewa (GUID dari Pusat admin Entra → Gambaran umum), bukan nama domain, common, atau organizations.
# en: 07578e42
remove-reserved-identifier = Bila pesannya menyebut pengidentifikasi yang dicadangkan (reserved): cari ID itu dalam manifes pendaftaran aplikasi yang disebut di sana, lalu hapus.
# en: a54e386a
ask-one-api-at-a-time = Bila scope menyebut beberapa API: minta scope satu API saja dalam setiap permintaan token, dan dapatkan token lain untuk API berikutnya dengan token penyegaran.
# en: e6c5dce3
keep-client-id-out-of-discovery = Bila permintaan menuju /.well-known/openid-configuration, hilangkan client_id dari alamatnya. Untuk aplikasi dengan kunci penandatanganan sendiri, nama parameternya appid.
