# en: 599a22e4
AADSTS50131 = Cihaz veya güvenlikle ilgili bir kural oturum açmanızı durdurdu
    .meaning = Ya cihazınız kuruluşunuzun kurallarına uymuyor ya da bu oturum açma denemesi güvenli görünmedi. İleti hangisi olduğunu söylemiyor; kuruluşunuz bunu görebilir. Bu kurallar, bazen doğru kişiyi durdursalar da hesabınızı korur.
    .meaning-state = Ya cihazınız kuruluşunuzun kurallarının istediği “{ $state }” durumunda değil ya da bu oturum açma denemesi güvenli görünmedi. İleti hangisi olduğunu söylemiyor; kuruluşunuz bunu görebilir. Bu kurallar hesabınızı korur.
    .cause-1 = Cihaz, bir kuralın istediğinin aksine yönetilmiyor, kayıtlı değil veya kurallara uygun değil ya da tarayıcı hangi cihaz olduğunu göstermemiş.
    .cause-2 = Yer, ağ veya oturum açma yolu alışılmışın dışında ve bir kural bunu geri çeviriyor.
    .cause-3 = Kuruluşun başka bir güvenlik kuralı izin vermemiş.
# en: cd518730
AADSTS53003 = Kuruluşunuzun oturum açma kuralları izin vermedi
    .meaning = Microsoft oturum açmanızı kabul etti. Ardından kuruluşunuzun, nereden, nasıl veya hangi cihazla oturum açılabileceğini belirleyen kurallarından biri bunu geri çevirdi. Bu bir arıza değil, bir kuraldır ve hesabınızı korur.
    .cause-1 = Yer veya ağ, kuralın izin verdikleri arasında değil.
    .cause-2 = Cihaz, tarayıcı veya uygulama, kuralın izin verdikleri arasında değil.
    .cause-3 = Oturum açma yoluna izin verilmiyor; örneğin başka bir ekrandaki kodu yazmaya (device code flow) veya eski bir e-posta programına.
    .cause-4 = Oturum açma denemesi riskli görünmüş veya bu hesap, bu uygulamayı açabilen hesaplar arasında değil.
    .search = blocked by Conditional Access, access policy, you cannot access this right now, Koşullu Erişim engelledi, buna şu anda erişemezsiniz, erişim ilkesi
# en: b9db3afe
AADSTS53004 = Şu anda buradan ikinci bir adım ayarlayamazsınız
    .meaning = Microsoft bu oturum açma denemesini alışılmadık buldu, bu yüzden bu oturumla yeni bir oturum açma yolu kaydedilmesine izin vermiyor. Bu, parolanızı ele geçirmiş bir yabancının bunu yapmasını önler. Deneyen siz olabilirsiniz: o zaman kuruluşunuz engeli kaldırabilir.
# en: 2b5d3b95
AADSTS53005 = Kuruluşunuzun önce bu uygulamayı koruması gerekiyor
    .meaning = Kuruluşunuz buna yalnızca verilerini koruyabildiği uygulamalarla erişilmesine izin veriyor ve kullandığınız uygulama henüz koruma altında değil. Hesabınızda ve parolanızda bir sorun yok.
    .cause-1 = Bu uygulama için kullanıcıyı kapsayan bir uygulama koruma ilkesi yok veya kullanıcının Intune lisansı yok.
    .cause-2 = Uygulama açıldığında koruma henüz ulaşmamış veya telefonda yardımcı uygulama eksik.
    .cause-3 = Uygulama korunamıyor, buna göre geliştirilmemiş veya ayarlanmamış.
    .cause-4 = Uygulama zaten başka bir iş hesabı için korunuyor olabilir; bu durumda bu hesabı kabul etmez.
# en: 3e1e3cef
AADSTS53011 = Önce kendi kuruluşunuzun hesabınızdaki riski kaldırması gerekiyor
    .meaning = Burada konuksunuz ve hesabınız kendi kuruluşunuzda riskli sayılıyor: parolasını başka biri biliyor olabilir. Girmek istediğiniz kuruluş bu tür hesapları kabul etmiyor. Yanlış alarm olabilir; riski yalnızca kendi kuruluşunuz kaldırabilir.
    .cause-1 = Microsoft, parolanın sızdığına veya yabancı birinin oturum açtığına dair belirtiler bulmuş.
    .cause-2 = Alışılmadık bir yerden veya ağdan oturum açtınız ve bu, yabancı birini andırdı.
    .background = Bir konuğun hesabının ne kadar riskli olduğu, konuğun kendi kiracısında belirlenir. Onu davet eden kiracı girişi geri çevirebilir, ancak nedeni göremez ve riski kapatamaz (dismiss). Konuğun parolası da orada değiştirilemez; bu yüzden yeni parola isteyen bir ilke engellemeyle sonuçlanır.
# en: 2cd90204
AADSTS530032 = Hesabınız riskli göründüğü için burada oturum açamıyorsunuz
    .meaning = Microsoft, parolanızı başka birinin biliyor olabileceğine dair belirtiler gördü ve ulaşmak istediğiniz kuruluş bu tür hesapları geri çeviriyor. Orada konuksanız bunu yalnızca kendi kuruluşunuz çözebilir.
    .cause-1 = Hesap kendi kuruluşunda riskli olarak işaretlenmiş ve siz başka bir yerde konuksunuz.
    .cause-2 = Hesap burada riskli olarak işaretlenmiş ve bir kural, yeni parola istemek yerine bu tür hesapları engelliyor.
    .cause-3 = Kuruluşun herkes için koyduğu bir güvenlik kuralı, risk olsun olmasın isteği reddetmiş.
    .background = Bir hesabın riski, kendi kiracısında hesaplanır. Başka bir kiracının ilkeleri bu riski dikkate alabilir, ancak o kiracı nedenini göremez, riski kaldıramaz ve konuk, oradaki riskli kullanıcılar listesinde yer almaz. Kullanıcının kendi kuruluşunda ikinci adımla belirlediği yeni bir parola riski kaldırır; oradaki bir yönetici de kaldırabilir.
# en: a389982a
AADSTS530034 = İş ortağı erişiminiz bir risk nedeniyle engellendi
    .meaning = Bir müşterinin kuruluşunu iş ortağı olarak yönetiyorsunuz. Microsoft, hesabınızı başka birinin kullanıyor olabileceğine dair belirtiler gördü ve bu yüzden hesabınızı müşterinin kuruluşuna almıyor. Çözüm müşteride değil, kendi şirketinizde.
    .background = İş ortağı şirketlerin çalışanları, müşterilerinin kiracılarında yönetici rolleri alabilir. Bu tür bir hesap çalınırsa birçok kapı birden açılır. Bu yüzden Microsoft, hesap iş ortağının kiracısında riskli sayılır sayılmaz onu müşteride engeller; müşterinin bir ilke ayarlaması gerekmez.
# en: 8afeadd5
AADSTS530035 = Bu oturum açma yolu güvenlik için engellendi
    .meaning = Kuruluşunuz, Microsoft’un herkes için hazırladığı bir dizi güvenlik kuralını kullanıyor. Bu kurallar, yalnızca parola gönderen eski programları ve güvenli görünmeyen diğer oturum açma denemelerini içeri almaz. Hesabınız güncel uygulamalarda çalışmayı sürdürür.
    .cause-1 = Bir e-posta programı, yazıcı, belge tarayıcısı veya betik eski yolla, yalnızca ad ve parolayla oturum açıyor.
    .cause-2 = Başka bir cihazdan veya araçtan gelen bir kodla oturum açılmak istenmiş. Daha yeni kuruluşlarda bu koruma bunları da engeller.
    .cause-3 = Kurallar bu denemeyi başka bir nedenle, örneğin ikinci adım mümkün olmadığı için güvenli bulmamış.
    .background = Güvenlik varsayılanları (security defaults), bütün kiracı için tek bir aç/kapat ayarıdır: herkes ikinci bir adım kaydeder, parolayla IMAP, POP veya SMTP gibi eski kimlik doğrulama yöntemleri (legacy authentication) engellenir. Temmuz 2026’dan beri yeni kiracılarda cihaz kodu akışı (device code flow) da engellenir. Özel durum listesi yoktur; buna ihtiyaç duyan kuruluşlar bunun yerine Koşullu Erişim kullanır.
# en: 6705621e
AADSTS530036 = Başka yerden aktarılan bir oturum artık geçerli değil
    .meaning = Bu uygulamada veya cihazda bir zamanlar bir kodla veya başka bir cihazdan oturum açılmıştı. Kuruluşunuzun kuralları buna hiçbir uygulamada izin vermiyor, bu yüzden bu oturum sona erdi. Her zamanki yolla yeniden oturum açın.
    .cause-1 = Bu tür oturumlara karşı bir kural, cihazda oturum açıldıktan sonra devreye alınmış.
    .cause-2 = Bir araç, toplantı odası cihazı veya telefon, bir kodla başlamış bir oturumu kullanmayı sürdürüyor.
    .background = Microsoft, bir oturumun nasıl başladığını her yenilemede hatırlar. Bu yüzden kimlik doğrulama akışlarıyla (authentication flows) ilgili bir ilke, uygulama artık olağan yolla oturum açsa bile oturumu sonradan engelleyebilir. Engellenen bir belirteç bir daha geçerli olmaz; ilke kapatılsa da yeniden oturum açmak gerekir.
# en: 4fb6627f
AADSTS9001011 = Bir kural, bu cihazdan farklı türde bir cihaz istiyor
    .meaning = Kuruluşunuzun kurallarından biri yalnızca belirli bir durumdaki cihazları içeri alıyor; bu cihaz veya uygulama ise o durumda değil veya bunu gösteremiyor. Örneğin bir telefon bir Windows ağına ait olamaz; kişisel bir bilgisayar da genellikle ait değildir.
    .meaning-state = Kuruluşunuzun kurallarından biri yalnızca belirli bir durumdaki cihazları içeri alıyor; iletide bu durumun adı “{ $state }”. Bu cihaz veya uygulama o durumda değil veya bunu gösteremiyor.
    .cause-1 = Kural, karma olarak katılmış (hybrid joined) bir Windows bilgisayar (domain_joined) istiyor, ancak oturum bir telefonda, Mac’te veya başka bir cihazda açılmak istenmiş.
    .cause-2 = Oturum, bu şekilde katılmamış bir Windows bilgisayarda açılmak istenmiş.
    .cause-3 = Uygulama, hangi cihaz olduğunu göstermeyen bir yolla oturum açıyor.
