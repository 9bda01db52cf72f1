# en: 80b5907b
AADB2C90244 = Şu anda çok fazla oturum açma isteği var
    .meaning = Bu sitenin oturum açma hizmetine şu anda çok fazla istek geliyor, bu yüzden bir bölümü geri çevriliyor. Hesabınızda bir sorun yok. Birkaç dakika bekleyip yeniden deneyin.
    .cause-1 = Aynı anda çok sayıda kişi geliyor; örneğin bir şey başladığında.
    .cause-2 = Site veya bir betik, isteklerini durmadan yineliyor.
    .cause-3 = Çok sayıda kişi aynı ağ adresini kullanıyor.
    .cause-4 = Birisi parola deniyor veya yük testi yapıyor.
# en: bce5f774
AADSTS50088 = Telefonla ikinci adım çok sık istendi
    .meaning = Microsoft, oturum açmanın ikinci adımı için ne sıklıkta arama yapacağını veya kısa mesaj göndereceğini sınırlar ve bu sınıra ulaşıldı. Birkaç dakika sonra kendiliğinden geçer. Kimlik doğrulama uygulaması gibi diğer ikinci adım yolları genellikle çalışmayı sürdürür.
    .cause-1 = Kısa sürede birkaç deneme yapılmış; örneğin arama ulaşmadığı için.
    .cause-2 = Ortak kullanılan bir hesap veya döngüye giren bir uygulama ikinci adımı durmadan istiyor.
    .cause-3 = Parolayı başka biri biliyor ve denemeyi sürdürüyor.
# en: 10c0250a
AADSTS50196 = Uygulama aynı isteği durmadan yinelediği için Microsoft onu durdurdu
    .meaning = Uygulama kısa sürede aynı oturum açma isteğini defalarca gönderdi ve Microsoft bu döngüyü kesti. Hesabınızda ve parolanızda bir sorun yok. Döngünün nedeni uygulama veya uygulamanın saklayamadığı çerezler.
    .search = request loop, too many requests, client_request_loop, istek döngüsü, sonsuz döngü, çok fazla istek
