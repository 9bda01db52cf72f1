# en: 28696a8b
AADB2C90037 = Bu sitede oturum açılırken bir hata oluştu
    .meaning = Sitenin oturum açma düzeninde bir şey ters gitti ve ileti bunun ne olduğunu söylemiyor. Hata geçici olabilir. Sürerse nedenini yalnızca siteyi işletenler bulabilir.
# en: 9ba80ffb
AADB2C90047 = Bu sitenin oturum açma sayfasının bir parçası yüklenemedi
    .meaning = Oturum açma sayfası, sitenin başka bir yerde tuttuğu parçalardan oluşuyor ve bunlardan biri yüklenmedi. Hesabınızda ve parolanızda bir sorun yok. Başka bir tarayıcı veya ağ işe yarayabilir. Yaramazsa bunu yalnızca siteyi işletenler düzeltebilir.
    .cause-1 = Sayfa şablonunun bulunduğu sunucu, şablonu oturum açma adresinin almasına izin vermiyor (CORS).
    .cause-2 = Şablonda bir betik hatası var veya şablon, yerinde olmayan bir dosyayı belirtiyor.
    .cause-3 = Şablonun bulunduğu sunucu yavaş veya çalışmıyor.
    .cause-4 = Tarayıcıdaki bir engelleyici veya ağdaki bir filtre parçalardan birini durduruyor.
# en: 92e67b5f
AADB2C90075 = Bu sitenin oturum açarken başvurduğu bir hizmet hata verdi
    .meaning = Siz oturum açarken site, kendi kullandığı başka bir hizmete başvurdu ve o hizmet bir hatayla yanıt verdi. Siz yanlış bir şey yapmadınız.
# en: 9210daff
AADB2C90194 = Bu sitede oturum açmanın bir adımı için gereken şey eksik
    .meaning = Siz oturum açarken site başka bir hizmete başvurmak istedi, ancak bunun için gereken anahtar elinde yoktu. Siz yanlış bir şey yapmadınız. Bunu yalnızca siteyi işletenler düzeltebilir.
