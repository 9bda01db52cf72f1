# en: b7880d02
find-in-sign-in-logs = Oturum açma günlükleri: Bu denemeyi aşağıdaki istek kimliği veya bağıntı kimliğiyle bulun. Kayıtta uygulama, hesap ve hatanın nedeni yer alır.
# en: ea3fa5e9
read-conditional-access-tab = Oturum açma günlükleri → bu istek → Koşullu Erişim sekmesi: “Başarısız” (Failure) yazan ilkeyi ve hangi koşulun eşleştiğini bulun.
# en: 82832d51
open-support-ticket = Hesapta ve uygulamada bir sorun yoksa Microsoft’ta bir destek talebi açın. Kodu, istek kimliğini, bağıntı kimliğini ve zamanı bildirin.
# en: b578041d
check-app-server-clock = Uygulamayı kendiniz barındırıyorsanız sunucusunun saatinin doğru olduğunu ve bir zaman hizmetinden alındığını kontrol edin.
