# en: b7880d02
find-in-sign-in-logs = Oturum açma günlükleri: Bu denemeyi aşağıdaki istek kimliği veya bağıntı kimliğiyle bulun. Kayıtta uygulama, hesap ve hatanın nedeni yer alır.
# en: 82832d51
open-support-ticket = Hesapta ve uygulamada bir sorun yoksa Microsoft’ta bir destek talebi açın. Kodu, istek kimliğini, bağıntı kimliğini ve zamanı bildirin.
