# en: aa5487b8
return-nonce-and-sub = Bila layanan Anda menjawab Microsoft dengan token ID, kembalikan nonce yang dikirim kepada Anda, sub milik orang yang ditanyakan, dan setiap klaim satu kali saja.
# en: 323b6665
remediate-missing-protection = Tangkap suberror protection_policy_required (di MSAL, kesalahan “Intune protection policy required”), panggil remediateCompliance dari Intune SDK, dan dapatkan lagi tokennya setelah panggilan itu melaporkan keberhasilan.
# en: 5a9c8e8e
use-oauth-for-mail = Baca dan kirim email dengan Microsoft Graph, atau gunakan OAuth 2.0 (XOAUTH2) dengan IMAP, POP, dan SMTP.
# en: 9b33a94b
sign-in-through-broker-only = Lakukan proses masuk hanya lewat broker sistem (di Windows, WAM): di sini proses masuk di browser sistem juga ditolak.
