# en: 2f1fc324
check-password-state = Kullanıcının parolasının süresinin dolup dolmadığını ve parolanın az önce değiştirilip değiştirilmediğini öğrenin. Kendi dizininizi parola karması eşitlemesi (password hash sync), geçişli kimlik doğrulaması (pass-through authentication) veya federasyonla kullanıyorsanız parolanın oradakiyle aynı olup olmadığına da bakın.
# en: 6ccf5383
reset-user-password = Kullanıcılar → kullanıcı → Parolayı sıfırla. Önce isteyenin gerçekten kullanıcının kendisi olduğundan emin olun ve geçici parolayı telefonla veya yüz yüze söyleyin.
# en: dd2dfda9
find-old-password-source = Eski bir parolayı neyin göndermeyi sürdürdüğünü bulun: başarısız oturum açma kayıtlarındaki uygulama ve cihaz sütunları bunu gösterir.
# en: ff9ceb2b
check-password-hash-sync = Kendi dizininizden gelen bir hesapta: parola karması eşitlemesinin (password hash sync) çalıştığını ve bu kullanıcıyı kapsadığını ya da etki alanının istediğiniz gibi federasyonla ayarlandığını kontrol edin.
# en: e1764756
confirm-guest-signs-in-at-home = Konuğun parolası kendi kuruluşunda tutulur. Uygulamanın konuğu oraya yönlendirdiğini oturum açma günlüğünden kontrol edin.
# en: 6a094dfc
issue-temporary-access-pass = Kullanıcılar → kullanıcı → Kimlik doğrulama yöntemleri → Kimlik doğrulama yöntemi ekle: Kendi oturum açma yöntemini kaydedebilmesi için kullanıcıya bir Geçici Erişim Geçişi (Temporary Access Pass) verin.
# en: c515f8ba
check-temporary-access-pass-policy = Kimlik doğrulama yöntemleri → İlkeler → Geçici Erişim Geçişi (Temporary Access Pass): Kullanıcının kapsandığını, geçiş kodlarının tek kullanımlık olmasının gerekip gerekmediğini ve Yapılandır altında ne kadar süre geçerli olduklarını kontrol edin.
# en: 07a6f3aa
check-pass-of-user = Kullanıcılar → kullanıcı → Kimlik doğrulama yöntemleri: Geçiş kodunun süresi dolmuş mu, kod tek kullanımlıksa zaten kullanılmış mı, bakın. Kodu silin ve yenisini ekleyin.
# en: 35a6c2d6
upload-whole-certificate-chain = Kimlik Güvenlik Puanı (Identity Secure Score) → Ortak anahtar altyapısı (Public key infrastructure) veya Sertifika yetkilileri: Kullanıcı sertifikalarının üstündeki kök yetkili ve bütün ara yetkililer orada olmalı, hiçbirinin süresi dolmamış olmalıdır.
# en: d756e4e2
check-revocation-lists = Her yetkilinin CRL’sini, Ortak anahtar altyapısı (veya Sertifika yetkilileri) sayfasında onun için gösterilen adresten, ağınızın dışından indirin: http üzerinden, oturum açmadan ve hızlı açılmalı, güncel olmalıdır. İç ağdaki adlar ve ldap adresleri işe yaramaz; Test-MsIdCBATrustStoreConfiguration (MSIdentityTools) hepsini denetler.
# en: 17c8319f
compare-chain-identifiers = Kullanıcının sertifikasını açın: Yetkili Anahtar Tanımlayıcısı (Authority Key Identifier), depodaki bir yetkilinin Konu Anahtarı Tanımlayıcısı (Subject Key Identifier) ile aynı olmalı, sertifika ilkeleri de zincir boyunca birbirini tutmalıdır.
# en: 4d1968c5
reset-password-in-active-directory = Active Directory Kullanıcıları ve Bilgisayarları → kullanıcı → Parola Sıfırla. Önce isteyenin gerçekten kullanıcının kendisi olduğundan emin olun ve yeni parolayı telefonla veya yüz yüze söyleyin.
# en: 3a74cf53
check-password-writeback = Kullanıcıların bunu kendileri yapabilmesi için: Parola sıfırlama → Özellikler onları kapsamalı, lisansları bunun için yeterli olmalı ve “Şirket içi tümleştirme” sayfasında parola geri yazma (password writeback) açık ve çalışıyor görünmelidir. Eşitlenen bir hesapta Entra Connect, kullanıcıyı hâlâ eşitliyor olmalıdır.
# en: 314fb04a
purge-kerberos-tickets = Bilgisayarda, bir etki alanı denetleyicisine ulaşılabiliyorken klist purge komutunu çalıştırın, bilgisayarı kilitleyip kilidini açın ve yeniden deneyin: klist artık AZUREADSSOACC için bir bilet listelemelidir.
# en: 77dde5d6
check-seamless-sso-zone = https://autologon.microsoftazuread-sso.com adresinin Yerel intranet bölgesinde olduğunu Grup İlkesi ile kontrol edin. Adres Güvenilen siteler bölgesindeyse oturum açılamaz.
# en: edbcfd76
check-seamless-sso-account = Entra Connect → Connect Eşitlemesi (Connect Sync): Sorunsuz SSO’nun (seamless single sign-on) bu orman (forest) için etkin olduğunu kontrol edin. Active Directory’de AZUREADSSOACC bilgisayar hesabı bulunmalı ve etkin olmalıdır.
# en: 9580a626
roll-seamless-sso-key-once = Sorun herkeste görülüyorsa ve anahtar eskiyse ya da anahtarın son yenilenmesinden sonra RC4 kapatıldıysa AZUREADSSOACC anahtarını Update-AzureADSSOForest ile, her orman (forest) için bir kez yenileyin. Çok erken çalıştırılan ikinci bir komut, kullanıcıların biletlerinin süresi dolana kadar, genellikle on saat boyunca, otomatik oturum açmayı bozar.
# en: d149e5ee
look-for-name-probing = Birçok hesapta aynı anda görülen çok sayıda deneme, birinin hesap adlarını veya parolaları denediğini gösterebilir. Bunları, art arda gelen yanlış parolaları incelediğiniz gibi inceleyin.
# en: cc930937
check-sms-sign-in = Kullanıcı telefon numarası ve kısa mesajla oturum açıyorsa: İlkeler → SMS onu kapsamalı ve “Oturum açmak için kullan” (Use for sign-in) açık olmalıdır.
# en: c0a9c97e
renew-server-certificate = Bunu sunucularınızdan biri gösteriyorsa sertifikasını, kılavuzunda yazdığı gibi yenileyin. NPS uzantısı için kurulum betiğini (AzureMfaNpsExtnConfigSetup.ps1) yeniden çalıştırın.
# en: 6b01bcf2
find-out-why-revoked = Sertifika yetkilinizi işletenlere, sertifikanın bilerek iptal edilip edilmediğini ve bunun nedenini sorun. Sertifika yanlış ellerde olabilir.
# en: 0ad819f1
issue-new-certificate = Bir kullanıcı söz konusuysa: yeni bir sertifika verin veya şimdilik bir Geçici Erişim Geçişi (Temporary Access Pass) sağlayın. Önce isteyenin gerçekten kullanıcının kendisi olduğundan emin olun.
# en: f95d6db1
spare-certificate-address = Bir ara sunucu (proxy) veya güvenlik duvarı şifrelenmiş trafiği açıyorsa (TLS inspection) certauth.login.microsoftonline.com adresini ve altındaki adları bunun dışında tutun: yoksa kullanıcının sertifikası karşı tarafa ulaşamaz.
# en: 0bef8b61
look-for-code-phishing = Kullanıcı bunu beklemiyorduysa veya kod gösteren bir cihazı yoksa kodu ona başka biri göndermiş olabilir: oturum açma kayıtlarında “Kimlik doğrulama protokolü” (Authentication protocol) altında cihaz kodunu arayın. Bunlardan biri başarılı olduysa kullanıcının oturumlarını iptal edin (Revoke sessions).
# en: 5ffc3126
allow-kerberos-for-seamless-sso = Tarayıcının neden NTLM’ye döndüğünü öğrenin: bilgisayar etki alanında değildir veya bir etki alanı denetleyicisine ulaşamıyordur ya da AZUREADSSOACC hesabının hizmet asıl adları (service principal names) eksik veya yinelenmiştir (setspn -L AZUREADSSOACC bunları listeler).
# en: b46d6d1d
decide-on-seamless-sso = Kullanıcıların oturumu bu yolla açılacaksa: Entra Connect → “Kullanıcı oturum açma yöntemini değiştir” (Change user sign-in) altında çoklu oturum açmayı etkinleştirin. Açılmayacaksa tarayıcılar denemeyi bıraksın diye autologon.microsoftazuread-sso.com adresini Grup İlkesi’nde intranet bölgesinden çıkarın.
# en: e75109d1
check-browser-and-proxy-header = Başka bir tarayıcıyla ve başka bir ağla karşılaştırın: bir ara sunucu (proxy), bir uzantı veya güvenlik yazılımı, Authorization üst bilgisini autologon.microsoftazuread-sso.com adresine giderken değiştiriyor olabilir.
# en: 7e3741e5
allow-crl-download = CRL sizde açılıyor, ancak Microsoft geri çevriliyorsa (403, Forbidden) listenin önündeki güvenlik duvarına veya web sunucusuna bakın: bunlar, Microsoft’un Microsoft 365 URL’leri ve IP adresi aralıkları arasında listelediği oturum açma hizmeti adreslerinden gelenlere izin vermelidir.
# en: d483808f
read-device-registration-log = Söz konusu olan İş İçin Windows Hello (Windows Hello for Business) ise: bilgisayarda Olay Görüntüleyicisi → Uygulama ve Hizmet Günlükleri → Microsoft → Windows → User Device Registration → Yönetici (Admin) bölümünü açın ve aşağıdaki zamana bakın.
# en: ad996a9b
match-certificate-user-ids = Sertifikadaki değerleri önce Kimlik doğrulama yöntemleri → İlkeler → Sertifika tabanlı kimlik doğrulaması → Yapılandır → Kullanıcı adı bağlaması (Username binding) ile, sonra kullanıcının certificateUserIds değeriyle veya kullanıcı asıl adıyla (user principal name) karşılaştırın. Hesabı yalnızca sertifikanın kullanıcıya ait olduğundan eminseniz düzeltin.
# en: 82725c5a
check-password-protection = Kimlik doğrulama yöntemleri → Parola koruması: Özel yasaklı parolalar listesine bakın. Microsoft’un kendi listesi görülemez ve kapatılamaz.
# en: cff41e31
check-active-directory-password-rules = Bu kullanıcı için hangi kuralların geçerli olduğuna bakın: PowerShell’de Get-ADUserResultantPasswordPolicy veya bu bir şey döndürmezse Get-ADDefaultDomainPasswordPolicy. Parolanın uzunluğunun ve geçmişinin yanı sıra en düşük parola yaşına da bakın: bir günlük alt sınır, aynı gün ikinci bir değişikliği geri çevirir.
# en: 08fc7901
check-writeback-events = Entra Connect sunucusunda Olay Görüntüleyicisi → Windows Günlükleri → Uygulama bölümünü açın ve aşağıdaki zamanda, kaynağı PasswordResetService olan kayda bakın: kayıt, Active Directory’nin bildirdiği nedeni gösterir.
# en: 42065299
check-writeback-connection = Entra Connect sunucusu, 443 numaralı bağlantı noktasından *.passwordreset.microsoftonline.com ve *.servicebus.windows.net adreslerine ve bir etki alanı denetleyicisine ulaşabilmelidir. Ulaşabiliyorsa eşitleme hizmetini (ADSync) yeniden başlatın.
# en: 934cd62b
unlock-in-active-directory = Active Directory Kullanıcıları ve Bilgisayarları → kullanıcı → Hesap: Hesabın kilitli veya devre dışı olup olmadığına bakın ve nedenini öğrenin. Bunun nedeni ortadan kalktıysa ve isteyenin kim olduğundan eminseniz kilidi açın veya hesabı etkinleştirin.
# en: a28870c8
check-active-directory-account-options = Active Directory Kullanıcıları ve Bilgisayarları → kullanıcı → Hesap → Hesap seçenekleri: “Kullanıcı parolayı değiştiremez” (User cannot change password) ve “Etkileşimli oturum açmak için akıllı kart gerekir” (Smart card is required for interactive logon) seçeneklerinin işaretli olup olmadığına bakın.
# en: f72bfb79
check-writeback-permissions = Active Directory’de Entra Connect’in AD DS bağlayıcı hesabının bu kullanıcı için “Parola sıfırla” (Reset password) ve “Parola değiştir” (Change password) izinleri ile lockoutTime ve pwdLastSet yazma izni olmalıdır. İzin devralma kapalıysa, örneğin korunan yönetici hesaplarında, bu izinler eksik olur.
# en: 0fce8bf3
remove-unused-keys = Kullanıcılar → kullanıcı → Kimlik doğrulama yöntemleri: Bu anahtarın (İş İçin Windows Hello, geçiş anahtarı, güvenlik anahtarı) listelenip listelenmediğine bakın. Kullanıcının oturum açmak için başka bir yolu olduğunda eski kaydı silin ve anahtarın yeniden kaydedilmesini sağlayın; hesap yeniden oluşturulduysa da böyle yapın.
# en: 310242b2
compare-key-use = Oturum açma günlükleri → kullanıcı: Bu anahtarın veya geçiş kodunun ne zaman, nerede ve hangi cihazda kullanıldığını kullanıcının hatırladıklarıyla karşılaştırın. Kullanan kendisi değilse anahtarı veya kodu silin, kullanıcının oturumlarını iptal edin (Revoke sessions) ve Kimlik doğrulama yöntemleri arasında tanımadığı başka yöntemler olup olmadığına bakın.
