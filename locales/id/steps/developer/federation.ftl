# en: b7330ad2
drop-requested-authn-context = Hilangkan RequestedAuthnContext dari permintaan: bagian itu opsional.
# en: e23520fa
force-fresh-sign-in = Bila Anda memerlukan metode tertentu, kirim ForceAuthn="true", agar orang itu masuk dari awal.
# en: 926d800e
send-saml-request = Mulai dari aplikasi: kirim AuthnRequest yang sudah dikompresi (DEFLATE) lalu dikodekan dengan Base64 dan URL, sebagai parameter SAMLRequest pada pengalihan.
# en: e4a6f70c
follow-signing-certificate-changes = Baca sertifikat penandatanganan Microsoft dari alamat metadata federasi aplikasi secara berkala, dan terima setiap sertifikat yang tercantum di sana, agar sertifikat baru tidak menutup akses siapa pun.
# en: 62884e20
check-saml-bearer-assertion = Bila aplikasi Anda sendiri mengirim assertion SAML ke titik akhir token, kirim secara utuh, bertanda tangan, tanpa diubah, dan dikodekan dengan Base64url, dengan grant type sesuai versinya (saml1_1-bearer atau saml2-bearer). Periksa audience dan waktunya.
# en: 8fdfda39
sign-saml-request = Tanda tangani setiap AuthnRequest dengan RSA-SHA256, dan berikan sertifikat publiknya kepada orang yang menyiapkan aplikasi di Entra ID.
# en: 3d8b0bcf
place-saml-signature-by-binding = Letakkan tanda tangan di tempat yang ditentukan binding-nya: dengan HTTP-Redirect di string kueri (SigAlg dan Signature), dengan HTTP-POST di dalam XML.
# en: 02f9aa5f
send-fresh-issue-instant = Buat AuthnRequest atau LogoutRequest baru setiap kali, dengan IssueInstant (dan NotOnOrAfter, bila Anda mengirimnya) dalam UTC dari jam yang tersinkronisasi. Jangan simpan di cache atau pasang dalam tautan.
# en: a715355e
not-in-the-app = Tidak ada yang perlu diperbaiki dalam aplikasi: yang perlu dibereskan ada di antara penyewa dan halaman masuk yang lain itu.
# en: 2c596897
compare-provider-request = Bandingkan profil teknis dengan panduan penyedianya: METADATA atau titik akhir, scope, response_mode, dan cara klien membuktikan identitasnya.
# en: c16c0d03
remove-saml-property = Hapus dari AuthnRequest properti yang disebut dalam pesan. Yang diperlukan Entra ID hanya sedikit: ID, Version, IssueInstant, dan Issuer.
    .propertyName = Hapus properti { $propertyName } dari AuthnRequest. Yang diperlukan Entra ID hanya sedikit: ID, Version, IssueInstant, dan Issuer.
# en: 00bf0f5c
send-login-hint-instead = Bila properti itu Subject dan Anda ingin nama akunnya sudah terisi, tambahkan saja login_hint ke kueri alamat masuk.
# en: 4a83b2b1
check-saml-encoding = Dekodekan satu permintaan menurut binding-nya: HTTP-Redirect dikompresi (DEFLATE) lalu dikodekan dengan Base64 dan URL; HTTP-POST hanya dikodekan dengan Base64. Hasilnya harus XML SAML 2.0 yang tersusun benar (well-formed).
# en: 375e3d91
ask-for-post-binding = Atur ProtocolBinding ke urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST, atau hilangkan, dan terima jawabannya di alamat yang menerima POST.
# en: 31a34090
check-authn-request-parts = AuthnRequest memerlukan ID (diawali huruf atau “_”, misalnya “_” di depan GUID), Version="2.0", IssueInstant dalam UTC, dan Issuer dengan entity ID aplikasi, semuanya dalam namespace SAML 2.0.
# en: 6b3451ba
set-saml-destination = Atur Destination ke alamat masuk Microsoft untuk penyewa itu (https://login.microsoftonline.com/<ID penyewa>/saml2 di cloud global), atau hilangkan: bagian itu opsional.
# en: 8177df5d
correct-name-id-policy = NameIDPolicy opsional. Bila Anda mengirimnya, gunakan salah satu format ini: persistent atau transient (keduanya SAML 2.0), emailAddress atau unspecified (keduanya SAML 1.1). Hilangkan SPNameQualifier kecuali bila memang diperlukan.
# en: 42734829
check-ws-federation-request = Bandingkan permintaan WS-Federation dengan protokolnya: wa=wsignin1.0, wtrealm berisi pengidentifikasi aplikasi, wreply berisi alamat yang terdaftar, wctx tidak diubah, masing-masing dikodekan satu kali.
# en: 19f7bb78
choose-supported-wauth = Hilangkan wauth, agar Entra ID yang memilih cara orang masuk. Syarat yang harus dipenuhi proses masuk, misalnya langkah kedua, diatur dalam Akses Bersyarat milik organisasi.
# en: 6b54cdae
use-on-behalf-of-not-own-assertion = Bila aplikasi Anda menukarkan assertion SAML yang issuer-nya https://sts.windows.net/…: Entra ID hanya menerima assertion terbitan AD FS yang difederasikan, tidak pernah terbitannya sendiri. Gunakan OpenID Connect untuk proses masuk orang itu, atau on-behalf-of dengan token akses.
# en: 0dc5c009
write-saml-value-as-uri = Pesannya menyebut elemennya: isi dengan URI. Untuk AuthnContextClassRef, misalnya urn:oasis:names:tc:SAML:2.0:ac:classes:Password, tanpa spasi atau baris baru di sekitarnya.
# en: bcbfecf2
open-policy-metadata = Buka https://<penyewa>.b2clogin.com/<penyewa>.onmicrosoft.com/<kebijakan>/v2.0/.well-known/openid-configuration di browser: bila terbuka, bandingkan penyewa dan kebijakannya dengan pengaturan aplikasi. Untuk SAML, alamatnya /<kebijakan>/samlp/metadata.
# en: 9f5c13d6
compare-issuer-in-id-token = Bila Anda yang menjalankan penyedia: isi iss dalam setiap token ID persis seperti issuer dalam dokumen discovery, dengan host, jalur, dan garis miring di akhir yang sama.
