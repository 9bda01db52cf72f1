# en: 2f78bb2a
move-people-to-app = Bila sering terjadi: di Metode autentikasi → Kebijakan, aktifkan Microsoft Authenticator atau passkey, dan minta orang memakainya, bukan panggilan telepon dan SMS.
# en: 7cba6e7c
compare-with-b2c-limits = Bandingkan bebannya dengan batas layanan Azure AD B2C, untuk seluruh penyewa dan untuk satu alamat IP. Bila lalu lintas Anda yang sesungguhnya memerlukan lebih dari itu, hubungi dukungan Microsoft.
# en: 2f40f031
find-busy-app = Log masuk, termasuk yang non-interaktif dan yang dari perwakilan layanan (service principal): urutkan beberapa jam terakhir menurut aplikasi, dan cari yang meminta jauh lebih banyak daripada sebelumnya. Biasanya itu skrip yang mengulang tanpa jeda.
