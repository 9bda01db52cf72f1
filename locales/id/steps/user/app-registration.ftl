# en: 5f8ed783
ask-for-access-to-app = Minta akses: kirim detail di bawah ini ke meja bantuan Anda dan sebutkan aplikasinya.
    .appName = Minta akses: kirim detail di bawah ini ke meja bantuan Anda dan sebutkan bahwa Anda memerlukan aplikasi yang menyebut dirinya “{ $appName }”.
# en: cdb28953
use-work-account-that-has-app = Bila Anda punya akun kantor lain yang memakai aplikasi ini, pilih “Gunakan akun lain” dan masuk dengan akun itu.
