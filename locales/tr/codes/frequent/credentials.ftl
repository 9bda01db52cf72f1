# en: f4114e8d
AADB2C90054 = Yazılan oturum açma bilgileri eşleşmiyor
    .meaning = Yazılan bilgiler, bu sitenin hesabınız için sakladıklarıyla aynı değil. Yeniden deneyebilirsiniz. Birkaç yanlış denemeden sonra site hesabı bir süreliğine kilitleyebilir.
    .search = wrong password, invalid credentials, yanlış parola, yanlış şifre, hatalı şifre, oturum açma bilgileri geçersiz
# en: 9162e675
AADB2C90157 = Bu sayfada çok fazla deneme yapıldı
    .meaning = Bu sayfaya yazılanlar o kadar çok kez geri çevrildi ki sayfa işlemi durdurdu. Siteye dönüp baştan başlayın. Önce yazacaklarınızı kontrol edin: çok sayıda yanlış parola, hesabın bir süreliğine kilitlenmesine yol açabilir.
    .cause-1 = Yanlış bir parola, ad veya kod art arda yazılmış.
    .cause-2 = Zaten hesabı olan bir adresle kaydolunmaya çalışılmış.
    .cause-3 = Sitenin kendi denetimlerinden biri çalışmadığı için her şeyi geri çeviriyor.
# en: 68052f7a
AADB2C90225 = Kullanıcı adı veya parola eşleşmiyor
    .meaning = Yazılan bilgiler, bu sitenin hesabınız için sakladıklarıyla aynı değil. Yeniden deneyebilirsiniz. Birkaç yanlış denemeden sonra site hesabı bir süreliğine kilitleyebilir.
    .cause-1 = Ad veya parola yanlış yazılmış.
    .cause-2 = Kullanıcı başka bir sağlayıcının düğmesiyle kaydolmuş, bu yüzden bu sitede parolası yok.
    .cause-3 = Doğru bilgiler de geri çevriliyor: özel ilkenin (custom policy) parolayı denetleyen bölümü (login-NonInteractive) yanlış ayarlanmış.
    .search = wrong password, invalid username or password, yanlış parola, yanlış şifre, kullanıcı adı veya şifre hatalı
# en: 80f0e5be
AADSTS50012 = Uygulama kim olduğunu kanıtlayamadı
    .meaning = Uygulamaların Microsoft’a gösterdikleri, kendilerine ait bir gizli anahtarı veya sertifikası olur. Microsoft, bu uygulamanın gösterdiğini kabul etmedi. Hesabınızda ve parolanızda bir sorun yok. Bunu yalnızca uygulamayı işletenler düzeltebilir.
    .cause-1 = Uygulamanın imzalarken kullandığı sertifika veya anahtar, uygulama için kayıtlı olanla aynı değil.
    .cause-2 = Uygulamanın imzalı onaylaması (assertion) çok eski veya sunucunun saati yanlış.
    .cause-3 = İstemci gizli dizisi (client secret) yanlış veya süresi dolmuş. Daha yeni yanıtlarda bunun ayrı bir kodu vardır.
    .cause-4 = Kiracı, sertifikaları verene ve konu adına (subject name) göre kabul ediyor; bu sertifikanın zinciri veya adı ise kiracının listesinde yok.
# en: a3925336
AADSTS50017 = Oturum açma sertifikanız doğrulanamadı
    .meaning = Bir sertifikayla (genellikle bir akıllı karttaki sertifikayla) oturum açmak istediniz, ancak Microsoft onu doğrulayamadı. Çoğu zaman kuruluşunuzun sertifika ayarlarında bir eksik vardır veya iptal edilmiş sertifikaların listesi okunamamıştır.
    .cause-1 = Sertifikayı veren yetkili veya onun üstündekilerden biri, kiracının güvenilen sertifika yetkilileri arasında değil.
    .cause-2 = Sertifika iptal listesine (CRL) internetten ulaşılamıyor, liste çok geç geliyor veya güncel değil.
    .cause-3 = Temel CRL (base CRL) ayarlanmadan fark CRL’si (delta CRL) ayarlanmış.
    .cause-4 = Anahtar tanımlayıcıları veya sertifika ilkeleri zincir boyunca birbirini tutmuyor.
    .cause-5 = Birkaç sertifikadan yanlış olanı seçilmiş.
    .background = Microsoft Entra ID, kullanıcının sertifikasından başlayıp kiracınızın güvendiği bir kök sertifikaya kadar zinciri kurar. Bu sırada, ayarlanmışsa, her sertifika yetkilisinin iptal listesine bakar. Bir yetkilinin eksik veya bir listenin okunamaz olması, oturum açmayı durdurmaya yeter.
# en: 3e592e79
AADSTS50054 = Bu, eski parolanız
    .meaning = Yazılan parola eskiden sizindi, ancak sonradan değiştirildi. Yeni parolayla oturum açın.
    .cause-1 = Tarayıcı, telefon veya bir uygulama hâlâ eski parolayı kendiliğinden yazıyor.
    .cause-2 = Alışkanlıkla eski parola yazılmış.
    .cause-3 = Parolayı başka biri değiştirmiş: kuruluşunuz veya nadiren yabancı biri.
# en: 11012c4d
AADSTS50055 = Parolanızın süresi doldu
    .meaning = Hesap çalışıyor, ancak parolası çok eski veya size yalnızca kendi parolanızı belirlemeniz için verilmiş. Yeni bir parola belirlediğinizde oturum açabilirsiniz.
    .search = password expired, expired password, parola süresi doldu, parolamın süresi doldu, şifre süresi doldu
# en: 24d949ca
AADSTS50056 = Bu hesap için kayıtlı bir parola yok
    .meaning = Hesap var, ancak Microsoft’ta bu hesap için karşılaştırılacak bir parola yok. Çoğu zaman hesapta başka bir yolla oturum açılması gerekir veya parola, kuruluşun kendi dizininden henüz kopyalanmamıştır.
# en: 07186400
AADSTS50126 = Hesap adı veya parola eşleşmiyor
    .meaning = Yazılan bilgiler, Microsoft’un bu hesap için sakladıklarıyla aynı değil. Yeniden deneyebilirsiniz, ancak çok fazla deneme hesabın bir süreliğine kilitlenmesine yol açar.
    .cause-1 = Ad veya parola yanlış yazılmış: Caps Lock açık veya klavye dili farklı.
    .cause-2 = Parola değiştirilmiş, ancak telefon, bir uygulama veya tarayıcı hâlâ eskisini kendiliğinden yazıyor.
    .cause-3 = Yeni parola, kuruluşun kendi dizininden Microsoft’a henüz ulaşmamış.
    .cause-4 = Parola doğru, ancak başka bir hesabın: kişisel bir hesabın veya başka bir kuruluştaki hesabın.
    .search = wrong password, invalid username or password, bad credentials, password doesn't work, yanlış parola, yanlış şifre, şifre kabul edilmiyor, hesabınız veya parolanız yanlış, kullanıcı adı veya parola hatalı
# en: 269b3590
AADSTS50141 = Başka bir hesaba ait bir anahtar kullanıldı
    .meaning = Oturumunuz açılırken, oturum açan hesap için değil, başka bir hesap için oluşturulmuş bir anahtar kullanıldı. Sayfada yalnızca adın veya parolanın yanlış olduğu yazabilir. Anahtarın ait olduğu hesapla veya başka bir yolla oturum açın.
# en: 9353314f
AADSTS50144 = İş parolanızın süresi doldu
    .meaning = Hesabınız çalışıyor, ancak parolası çok eski. Bu parolayı Microsoft değil, kuruluşunuzun kendisi saklıyor. Yeni bir parola belirlediğinizde oturum açabilirsiniz.
    .background = Hesap, kuruluşun kendi Active Directory’sinden gelir; parola da orada durur ve süresi orada dolar. Yeni parola orada belirlenebilir. Kuruluş, Microsoft’un parolayı geri yazmasına (password writeback) izin veriyorsa Microsoft’ta da belirlenebilir.
    .search = Active Directory password expired, on-premises password expired, parola süresi doldu, şifre süresi doldu, Active Directory parolası, şirket içi parola
# en: 529fb233
AADSTS50180 = Otomatik oturum açma burada ayarlanmamış
    .meaning = Bir uygulama, parola sormadan, Windows oturumunuzla sizi içeri almak istedi. Ancak kuruluşunuz bunu ayarlamamış veya bu bilgisayar bunu yapamadı. Bunun parolanızla bir ilgisi yok.
    .meaning-tenant = Bir uygulama, parola sormadan, Windows oturumunuzla sizi içeri almak istedi. Ancak bu istekte adı geçen “{ $tenant }” kuruluşu bunu ayarlamamış veya bu bilgisayar bunu yapamadı. Bunun parolanızla bir ilgisi yok.
    .cause-1 = Sorunsuz SSO (seamless SSO) kuruluşta veya bu bilgisayarın bulunduğu ormanda (forest) etkin değil.
    .cause-2 = Bilgisayar bir etki alanı denetleyicisine ulaşamıyor veya tarayıcı, Microsoft’un bunun için kullandığı adrese Kerberos bileti göndermiyor.
    .cause-3 = Bir uygulama, tümleşik Windows kimlik doğrulamasında (Integrated Windows Authentication) diretiyor ve başka bir yol sunmuyor.
# en: 09b5127e
AADSTS50193 = Hesap adı veya parola kabul edilmedi
    .meaning = Microsoft bu numaranın ne anlama geldiğini herkese açık bir yerde yazmıyor. Numara, ad ve parolayla oturum açılamadığında karşınıza çıkar; bu yüzden önce bunları kontrol edin.
    .search = wrong password, invalid username or password, yanlış parola, yanlış şifre, kullanıcı adı veya parola hatalı
# en: 975c8e92
AADSTS81010 = Bilgisayarınız oturumunuzu kendiliğinden açamadı
    .meaning = Kuruluşunuzun bilgisayarlarında Windows, size sormadan oturumunuzu açabilir. Bu kez Windows’un Microsoft’a gösterdiği kanıtın süresi dolmuştu veya kanıt okunamadı. Adınızı ve parolanızı yazarak yine de oturum açabilirsiniz.
    .search = seamless SSO, Kerberos, sorunsuz çoklu oturum açma, otomatik oturum açma çalışmıyor
    .cause-1 = Bilgisayar iş ağının dışında veya o kadar uzun süredir açık ya da uykuda ki Kerberos biletinin süresi dolmuş.
    .cause-2 = Sorunsuz SSO (seamless SSO) kapatılıp yeniden açılmış veya anahtarı art arda iki kez yenilenmiş, bilgisayarda ise hâlâ eski bir bilet var.
    .cause-3 = Kerberos şifreleme türleri RC4’ten AES’e geçirilmiş, ancak AZUREADSSOACC anahtarı önceden yenilenmemiş. Bu durumda sorun herkeste görülür.
    .cause-4 = Bilgisayar etki alanında değil veya kullanıcı bilgisayarda yerel bir hesapla oturum açmış.
    .cause-5 = Bilgisayarın saati beş dakikadan fazla şaşmış.
    .background = Sorunsuz SSO, Active Directory’nize AZUREADSSOACC adlı bir bilgisayar hesabı ekler. Tarayıcı veya uygulama, bir etki alanı denetleyicisinden bu hesap için bir Kerberos bileti alır ve Microsoft’a gösterir. Microsoft bileti, bu hesapla paylaştığı bir anahtarla açar. Bunu başaramazsa ad ve parola sorar.
# en: 69b9df02
AADSTS81016 = Oturumunuz otomatik olarak açılamadı
    .meaning = Bir bilgisayar veya uygulama size sormadan oturum açmayı denedi, ancak Microsoft gönderilen bilgiyi kullanamadı. Bunun parolanızla bir ilgisi yok. Adınızı ve parolanızı yazarak oturum açın.
    .cause-1 = Sorunsuz SSO (seamless SSO) bu kuruluşta ayarlanmamış veya eksik ayarlanmış.
    .cause-2 = Bir program, otomatik oturum açma adresini, adresin öngörmediği bir biçimde çağırıyor.
# en: 18086d60
AADSTS130500 = Telefonla oturum açma bu hesapta açık değil
    .meaning = Kuruluşunuz bu hesapta yalnızca telefonla oturum açılmasına izin vermiyor. Hesabınızda bir sorun yok ve çoğu zaman oturum açmanın başka bir yolu vardır.
    .cause-1 = Kuruluş telefonla oturum açmayı kapatmış veya yalnızca belirli kişilere açmış.
    .cause-2 = Telefon bunun için daha önce ayarlanmış, kural ise sonradan değişmiş.
# en: 6d7f8bde
AADSTS130502 = Bu Geçici Erişim Geçişi kullanılamıyor
    .meaning = Geçiş kodu (Temporary Access Pass) doğru yazılmış olabilir, ancak kuruluşunuzun ayarları bununla oturum açmanıza izin vermiyor. Hesabınızda bir sorun yok.
    .cause-1 = Geçiş kodları bu hesap için açık değil.
    .cause-2 = Kuruluş yalnızca tek kullanımlık geçiş kodlarına izin veriyor, bu kod ise birden çok kullanım için oluşturulmuş.
    .cause-3 = Tek kullanımlık bir koddu ve daha önce kullanılmış.
    .search = temporary access pass not allowed, TAP, geçici erişim geçişi, geçici erişim kodu kullanılamıyor
# en: 6e4db1b5
AADSTS130503 = Bu sizin Geçici Erişim Geçişiniz değil
    .meaning = Yazılan geçiş kodu (Temporary Access Pass) bu hesaba uymuyor. Çoğu zaman kod yanlış yazılmıştır veya yerini daha yenisi almıştır. Şimdi yeniden deneyebilirsiniz.
    .cause-1 = Bir karakter yanlış: büyük ve küçük harf ile işaretler önemlidir.
    .cause-2 = Sonradan yeni bir kod oluşturulmuş, eskisi artık geçerli değil.
    .cause-3 = Kod başka bir hesaba ait.
    .search = temporary access pass wrong, TAP, geçici erişim geçişi yanlış, geçici erişim kodu yanlış
# en: c0a82a86
AADSTS130504 = Geçici Erişim Geçişinizin süresi doldu
    .meaning = Geçiş kodları (Temporary Access Pass) sınırlı bir süre geçerlidir ve sizinkinin süresi doldu. Bu kodla açtığınız uygulamalardaki oturumlar da aynı anda sona erer. Hesabınızda bir sorun yok.
    .cause-1 = Kodun süresi, kod kullanılmadan veya oturum açmanın başka bir yolu ayarlanmadan dolmuş.
    .cause-2 = Bir uygulamada, araçta veya betikte bu kodla oturum açılmış ve bu oturum kodla birlikte sona ermiş.
    .background = Geçici Erişim Geçişi bir ara çözümdür: henüz başka bir oturum açma yolu olmayan birini, bir yol kaydedebilmesi için içeri alır. On dakika ile 30 gün arasında geçerli olabilir; başka bir süre belirlenmezse bir saat geçerlidir. Onunla açılan oturumlar, yenileme belirteçleri dahil, ondan uzun sürmez.
    .search = temporary access pass expired, TAP, geçici erişim geçişi süresi doldu, geçici erişim kodu süresi doldu
# en: 2e224425
AADSTS130505 = Bu tek kullanımlık geçiş kodu zaten kullanılmış
    .meaning = Geçici Erişim Geçişiniz (Temporary Access Pass) tek bir oturum açma işlemi için geçerliydi ve o işlem yapıldı. Başka bir oturum açma yoluna veya yeni bir geçiş koduna ihtiyacınız var.
    .cause-1 = Kod az önce başka bir sayfada, başka bir uygulamada veya başka bir cihazda kullanılmış.
    .cause-2 = Kodu başka biri kullanmış.
    .search = temporary access pass already used, TAP, geçici erişim geçişi kullanılmış, geçici erişim kodu zaten kullanıldı
# en: af9042e4
AADSTS1000502 = Uygulamanın sertifikasının süresi dolmuş veya henüz başlamamış
    .meaning = Uygulama, Microsoft’a kim olduğunu bir sertifikayla kanıtlıyor ve bugünün tarihi bu sertifikanın geçerlilik tarihleri arasında değil. Bunun parolanızla bir ilgisi yok ve siz yanlış bir şey yapmadınız.
    .cause-1 = Sertifikanın süresi dolmuş.
    .cause-2 = Sertifika yenilenmiş, ancak çalışan uygulama hâlâ eskisini yüklüyor.
    .cause-3 = Yeni sertifika ancak daha sonra geçerli olacak.
# en: 37edf13d
AADSTS7000214 = Bir sertifika iptal edilmiş ve artık geçerli değil
    .meaning = Oturum açılırken, verenin sonradan iptal ettiği bir sertifika kullanıldı. Bu, ya oturum açtığınız sertifika ya da uygulamanın kendi sertifikasıdır. Aynı sertifikayla yeniden denemek işe yaramaz.
    .cause-1 = Sertifikanın yerine yenisi verilmiş ve eskisi iptal edilmiş.
    .cause-2 = Sertifikanın kaybolduğu veya çalındığı bildirilmiş ya da sahibi kuruluştan ayrılmış.
    .cause-3 = Sertifika yanlışlıkla iptal edilmiş.
    .background = Sertifika verenler, bitiş tarihinden önce geçerliliğini yitiren sertifikaların bir listesini yayımlar: sertifika iptal listesi (CRL). Entra ID, bir sertifikayı kabul etmeden önce bu listeye bakar.
# en: e28228ad
AADSTS7000274 = Uygulamanın sertifikasında veya imzasında bir sorun var
    .meaning = Uygulama, Microsoft’a kim olduğunu bir sertifika ve bir imzayla kanıtlıyor, ancak bunlar denetimden geçemedi. Bunun parolanızla bir ilgisi yok ve siz yanlış bir şey yapmadınız.
    .cause-1 = Sertifikanın süresi dolmuş veya sertifika henüz geçerli değil.
    .cause-2 = İmza, sertifikaya ait anahtarla değil, başka bir anahtarla atılmış.
    .cause-3 = Onaylamanın (assertion) üst bilgisi veya içeriği imzalandıktan sonra değiştirilmiş.
# en: 062b8f4d
AADSTS7000277 = Uygulamanın kendi sertifikası iptal edilmiş
    .meaning = Uygulama, Microsoft’a kim olduğunu bir sertifikayla kanıtlıyor, ancak bu sertifikayı veren onu iptal etmiş. Bunun parolanızla bir ilgisi yok ve siz yanlış bir şey yapmadınız.
