# en: 5cc78907
AADSTS50072 = Oturum açmadan önce ayarlamanız gereken bir şey var
    .meaning = Parolanız kabul edildi. Kuruluşunuz artık siz olduğunuza dair ikinci bir kanıt da istiyor, ancak hesabınızda burada geçerli olan bir ikinci kanıt henüz ayarlı değil. Ayarladıktan sonra oturum açabilirsiniz.
    .cause-1 = Kuruluş ikinci adımı istemeye yeni başlamış veya yeni yerlerden oturum açılırken istiyor.
    .cause-2 = Bu hesap için kayıtlı bir kimlik doğrulama uygulaması, güvenlik anahtarı veya telefon yok.
    .cause-3 = Bir uygulama veya araç arka planda sessizce oturum açıyor ve orada ayarlama sayfasını gösteremiyor.
    .search = register for MFA, set up authenticator, more information required, MFA kaydı, daha fazla bilgi gerekiyor, iki aşamalı doğrulama ayarlama, Authenticator kurulumu
# en: 356acac1
AADSTS50074 = İkinci adım gerekiyor, ancak henüz tamamlanmadı
    .meaning = Parolanız kabul edildi, ancak siz olduğunuza dair ikinci kanıt hâlâ eksik: ikinci adım istenmiş ama tamamlanmamış veya uygulama bu adımı yapmanıza olanak tanımamış. Şimdi yeniden deneyebilirsiniz.
    .search = MFA required, strong authentication, MFA gerekli, iki aşamalı doğrulama, çok faktörlü kimlik doğrulaması gerekli
# en: f2682d3c
AADSTS50076 = Oturum açmak için ikinci bir adım gerekiyor
    .meaning = Parolanız veya önceki oturumunuz kabul edildi. Bu uygulama ayrıca siz olduğunuza dair ikinci bir kanıt istiyor. Çoğu zaman uygulama arka planda istekte bulunmuştur ve orada bu adımı gösteremez. Hesabınızda bir sorun yok.
    .cause-1 = Bir uygulama veya araç arka planda sessizce oturum açıyor ve orada soru soramıyor.
    .cause-2 = Kuruluşun bir kuralı ikinci adımı istiyor; örneğin ağ veya yer yeni olduğu için.
    .cause-3 = Önceki oturum ikinci adım olmadan açılmış, bu uygulama ise daha fazlasını istiyor.
    .search = MFA required, multifactor authentication, security defaults, MFA gerekli, çok faktörlü kimlik doğrulaması, iki aşamalı doğrulama, güvenlik varsayılanları
# en: 0d244e39
AADSTS50078 = İkinci adımı yeniden yapma zamanı geldi
    .meaning = Oturum açmanın ikinci adımını bir süre önce yaptınız, ancak kuruluşunuz bu adımı yalnızca sınırlı bir süre geçerli sayıyor. Adımı bir kez daha yapın, sonra devam edebilirsiniz. Hesabınızda bir sorun yok.
    .meaning-resource = Oturum açmanın ikinci adımını bir süre önce yaptınız, ancak kuruluşunuz bu adımı yalnızca sınırlı bir süre geçerli sayıyor. “{ $resource }” hizmeti için bu adımın bir kez daha yapılması gerekiyor. Hesabınızda bir sorun yok.
    .cause-1 = Cihazın ikinci adımdan sonra hatırlandığı gün sayısı dolmuş.
    .cause-2 = Kuruluşun bir kuralı ara sıra yeniden oturum açılmasını istiyor.
    .cause-3 = Bir araç veya betik günler ya da haftalar önceki bir oturumla devam ediyor ve ikinci adımı gösteremiyor.
# en: 5ef30234
AADSTS50079 = Siz olduğunuzu kanıtlamak için ikinci bir yol ayarlayın
    .meaning = Parolanız kabul edildi. Bu uygulama ayrıca siz olduğunuza dair ikinci bir kanıt istiyor, ancak hesabınızda burada geçerli olan bir ikinci kanıt henüz ayarlı değil. Ayarladıktan sonra oturum açabilirsiniz.
    .cause-1 = Bu hesap için kayıtlı bir kimlik doğrulama uygulaması, güvenlik anahtarı veya telefon yok.
    .cause-2 = Hesap, kuruluşun kendi federasyon hizmetinde oturum açıyor ve bu hizmet ikinci bir adım bildirmemiş.
    .cause-3 = Bir uygulama veya araç arka planda sessizce oturum açıyor ve orada ayarlama sayfasını gösteremiyor.
    .search = register for MFA, set up authenticator, more information required, MFA kaydı, daha fazla bilgi gerekiyor, iki aşamalı doğrulama ayarlama, Authenticator kurulumu
# en: 36e1d9d4
AADSTS50086 = İkinci adım yarıda kaldı ve sürdürülemiyor
    .meaning = Microsoft’un ikinci adım hizmeti bu denemeyi sonlandırdı. Aynı adımı yinelemek büyük olasılıkla işe yaramaz, ancak adımı başka bir yolla yapmak işe yarayabilir. Microsoft bunun ardında ne olduğunu herkese açık bir yerde yazmıyor.
# en: 009f1e93
AADSTS50181 = Tek kullanımlık kod kabul edilmedi
    .meaning = Kod doğrulanamadı. Çoğu zaman kod yanlış yazılmıştır, süresi dolmuştur veya yerini daha yenisi almıştır. Şimdi yeniden deneyebilirsiniz.
# en: 2249e886
AADSTS50182 = Tek kullanımlık kodunuzun süresi doldu
    .meaning = Yazdığınız kod çok eski: Microsoft her kodu yalnızca kısa bir süre kabul eder. Sayfada yalnızca kodun yanlış olduğu yazabilir. Yeni bir kod isteyin ve gelir gelmez yazın.
    .cause-1 = Kodun geldiği ileti geç ulaşmış veya geç açılmış.
    .cause-2 = Daha eski bir iletideki kod yazılmış.
    .background = İş hesabı veya Microsoft hesabı olmayan konuklar ve bazı uygulamaların müşterileri, e-postayla gönderilen bir kodla oturum açar. Bir konuğa gönderilen kod yarım saat geçerlidir.
# en: e13a104f
AADSTS50183 = Tek kullanımlık kodunuz kontrol edilemedi
    .meaning = Microsoft, kendi tarafındaki bir sorun yüzünden, yazdığınız kodun doğru olup olmadığını anlayamadı. Sayfada yine de kodun yanlış olduğu yazabilir. Siz yanlış bir şey yapmadınız: yeni bir kod isteyin.
# en: 119817a1
AADSTS50184 = Microsoft’ta sizi bekleyen böyle bir kod yok
    .meaning = Tek kullanımlık bir kod yazdınız, ancak Microsoft’ta bu hesap için burada kayıtlı bir kod yok. Çoğu zaman kodun süresi dolmuş, kod daha önce kullanılmış veya başka bir adrese gönderilmiştir. Yeni bir kod isteyin.
    .cause-1 = Kodun süresi dolmuş veya kod kullanılmış, bu yüzden kaydı artık tutulmuyor.
    .cause-2 = Kod, bu sayfadakinden farklı bir adrese veya farklı bir kuruluş için gönderilmiş.
    .cause-3 = Sayfa uzun süre açık kalmış veya oturum açma başka bir sekmede başlatılmış.
# en: 235ef926
AADSTS54009 = Bu oturum açma yolu burada yeterli değil
    .meaning = Açmak istediğiniz şey ikinci bir adım gerektiriyor ve oturum açma yolunuz bunun için kullanılamıyor. Başka bir yolla oturum açın. Başka bir yolunuz yoksa yardım masanız size bir yol sağlayabilir.
    .background = Microsoft’un iletisi hangi yöntemlerin söz konusu olduğunu belirtmez. İkinci adım olarak hiçbir zaman geçerli sayılmayan yöntemlerden biri, PIN’li QR kodudur. Bu yöntem, paylaşılan cihazlar ve ikinci adım istemeyen uygulamalar içindir.
# en: 8251d3e7
AADSTS54010 = Bu yolla oturum açtıktan sonra ikinci adım ayarlanamıyor
    .meaning = İkinci bir adım ayarlamak üzereydiniz, ancak kullandığınız yolla oturum açtıktan sonra buna izin verilmiyor. Bu, yabancıların hesabınıza kendi yöntemlerini eklemesini önler. Başka bir yolla oturum açın veya yardım masanızdan bir geçiş kodu (Temporary Access Pass) isteyin.
    .background = Microsoft’un iletisi hangi yöntemlerin söz konusu olduğunu belirtmez. Kayıt için bazı yöntemlerin sağladığından daha güçlü bir oturum açma veya bir Geçici Erişim Geçişi (Temporary Access Pass) gerekir.
# en: 3c22f4c6
AADSTS135016 = Kuruluşunuz geçiş anahtarlarına burada izin vermiyor
    .meaning = Bir geçiş anahtarı (passkey) veya güvenlik anahtarıyla oturum açmak istediniz, ancak kuruluşunuz bu yolu hesabınız için kapatmış. Hesabınızda bir sorun yok; başka bir yolla oturum açın.
    .cause-1 = Kuruluş geçiş anahtarlarını hiç açmamış veya yalnızca belirli kişilere izin veriyor.
    .cause-2 = Kural, geçiş anahtarını ayarlamanızdan sonra değişmiş.
    .cause-3 = Güvenlik anahtarınızın modeli kuruluşun listesinde yok.
# en: a6c1e06f
AADSTS500121 = Oturum açmanın ikinci adımı tamamlanamadı
    .meaning = Parolanız kabul edildi, ancak ikinci adım tamamlanmadı: istek reddedildi veya zamanında yanıtlanmadı, kod eşleşmedi ya da telefona ulaşılamadı. Şimdi yeniden deneyebilirsiniz.
    .cause-1 = İstek zamanında yanıtlanmamış veya reddedilmiş.
    .cause-2 = Kod yanlış yazılmış veya yerini daha yenisi almış.
    .cause-3 = Telefon yeni, çevrimdışı veya sıfırlanmış; bu yüzden hesap için kayıtlı yöntem artık çalışmıyor.
    .cause-4 = Başka biri bu hesabın parolasıyla oturum açmayı denemiş.
    .search = MFA failed, MFA denied, phone prompt not answered, wrong code, Authenticator, MFA başarısız, onay isteği gelmiyor, doğrulama kodu yanlış, telefona bildirim gelmiyor
# en: 7a5d3886
AADSTS500173 = Microsoft, sertifikanızın geçerli olup olmadığını denetleyemedi
    .meaning = Microsoft’un, sertifikanızı kabul etmeden önce iptal edilmiş sertifikaların listesine bakması gerekir, ancak bu listeyi alamadı. Sertifikanızda bir sorun olmayabilir. Kuruluşunuzun bu listeye ulaşılabilmesini sağlaması gerekiyor.
    .meaning-code = Microsoft’un, sertifikanızı kabul etmeden önce iptal edilmiş sertifikaların listesine bakması gerekir. Listenin tutulduğu yer { $code } hatasıyla yanıt verdi. Sertifikanızda bir sorun olmayabilir. Kuruluşunuzun bu listeye ulaşılabilmesini sağlaması gerekiyor.
    .cause-1 = Bir güvenlik duvarı veya web sunucusu, Microsoft’un listeyi indirmesini geri çeviriyor. Hata bu durumda çoğunlukla Forbidden olur.
    .cause-2 = Liste taşınmış veya listenin bulunduğu sunucu çalışmıyor.
    .cause-3 = Adres, internetten ulaşılamayan bir iç adres.
    .background = Her sertifika yetkilisi, iptal edilen sertifikaların bir listesini (CRL) yayımlar. Bu liste için bir adres ayarlanmışsa Microsoft Entra ID listeyi oturum açma sırasında indirir ve bir sonraki güncellemesine kadar saklar. Listeyi indiremediği sürece o yetkilinin verdiği bütün sertifikaları geri çevirir.
# en: 91b0ecb2
AADSTS500186 = Bu sertifikayla oturum açamazsınız
    .meaning = Kuruluşunuz, sertifika veya akıllı kartla oturum açmak için koşullar belirlemiş ve bunlar karşılanmıyor. Hesabınızda bir sorun yok ve çoğu zaman oturum açmanın başka bir yolu vardır.
    .cause-1 = Sertifikayla oturum açma bu hesapta açık değil.
    .cause-2 = Oturum açmak için verilen sertifika değil, başka bir sertifika seçilmiş.
    .cause-3 = Sertifikayı veren, bu kullanıcının kullanabileceği sertifika yetkilileri arasında değil.
# en: 26879910
AADSTS500342 = Telefonla oturum açma hesabınız için ayarlanmamış
    .meaning = Parola yazmak yerine telefonunuzda onaylayarak oturum açmak istediniz, ancak bu yol bu hesap için ayarlanmamış. Hesabınızda bir sorun yok: başka bir yolla oturum açın ve ardından bunu ayarlayın.
    .cause-1 = Telefonla oturum açma hiç ayarlanmamış veya yalnızca başka bir hesap için ayarlanmış.
    .cause-2 = Telefonunuz yeni ve eski telefondaki ayar orada geçerli değil.
    .cause-3 = Bir yönetici telefonu hesaptan kaldırmış.
# en: 4d58c21b
AADSTS500343 = Telefonla oturum açma başlatılamadı
    .meaning = Microsoft, telefonunuzda onaylayacağınız oturum açma işlemini başlatamadı. Bunun sizinle veya parolanızla bir ilgisi yok. Bir kez daha deneyin veya başka bir yolla oturum açın.
# en: 27d7ae32
AADSTS500344 = Güvenlik anahtarınıza ait bir hesap bulunamadı
    .meaning = Bir güvenlik anahtarı veya geçiş anahtarı (passkey) kullandınız, ancak Microsoft bunun ait olduğu hesabı bulamadı. Çoğu zaman anahtar başka bir hesap veya kuruluş için ayarlanmıştır.
    .cause-1 = Anahtar, kişisel hesabınız gibi başka bir hesabınıza ait.
    .cause-2 = Anahtarın ayarlandığı hesap silinmiş veya yeniden oluşturulmuş.
    .cause-3 = Oturum, anahtarın kayıtlı olduğu kuruluşta değil, başka bir kuruluşta açılmak istenmiş.
# en: 2f8f86d8
AADSTS501811 = Microsoft’ta bu hesap için bekleyen bir kod yok
    .meaning = Tek kullanımlık bir kod yazdınız, ancak Microsoft’ta bununla karşılaştırılacak bir kod yok. Çoğu zaman kodun süresi dolmuştur veya kod önceki bir denemeye aittir. Yeni bir kod gönderilmesini isteyin ve gelir gelmez yazın.
