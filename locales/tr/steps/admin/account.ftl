# en: f50c1d98
check-domain-verified = Etki alanı adları: @ işaretinden sonraki etki alanı orada listelenmiş ve doğrulanmış olmalıdır.
# en: 47a1baf0
find-b2c-user = Kullanıcıların kaydolduğu kiracıda (Azure AD B2C veya External ID) Kullanıcılar: Kullanıcıyı e-posta adresiyle arayın ve “Kimlikler” (Identities) altında nasıl oturum açtığına bakın: parolayla mı, yoksa başka bir sağlayıcıyla mı?
# en: 0b619dc1
read-lock-reason = Oturum açma günlükleri → bu istek: Hatanın nedeni, yanlış parolalar yüzünden kilitlenen bir hesabı, kötü amaçlı bir IP adresinin engellenmesinden ayırt etmenizi sağlar.
# en: 4d002ce0
reset-password-ends-lockout = Kullanıcılar → kullanıcı → Parolayı sıfırla: Yeni bir parola, akıllı kilitlemeyi (smart lockout) hemen sona erdirir. Kendi Active Directory’nizden gelen bir hesabın kilidini orada da açmak gerekebilir.
# en: 4e7eed83
ask-microsoft-about-blocked-address = Engellenen adres kendi ağınızınsa Microsoft’ta bir destek talebi açın. Bir VPN veya ara sunucu (proxy) adresiyse kullanıcının onu kullanmadan oturum açmasını sağlayın.
# en: fac903f6
look-up-account = Kullanıcılar: Hesabı, Silinen kullanıcılar altında da arayın ve kullanıcı asıl adını (user principal name) yazılan adla karşılaştırın.
# en: 6cccab98
create-or-invite-account = Kullanıcının erişimi olması gerekiyorsa onu, oturum açtığı hesabın adresiyle konuk olarak davet edin veya onun için bir hesap oluşturun.
# en: edd1c18a
enable-account = Yanlışlıkla devre dışı bırakılmışsa: Kullanıcılar → kullanıcı → Özellikleri düzenle → Hesap etkin. Kendi Active Directory’nizden gelen bir hesap orada etkinleştirilir ve eşitlenir.
# en: b69228c1
reset-guest-redemption = Konuğun kendi kuruluşundaki hesabı silinip yeniden oluşturulduysa Kullanıcılar altında konuğu açın ve “Kullanım durumunu sıfırla” (Reset redemption status) seçeneğini seçin.
# en: 4c3855ae
unlock-b2c-user = B2C kiracısında Kullanıcılar → kullanıcı: Hesabın etkin olup olmadığına, Denetim günlüklerinde de onu kimin veya neyin değiştirdiğine bakın. Hesabı, kapatılma nedeni ortadan kalktıysa ve isteyenin kim olduğundan eminseniz etkinleştirin.
# en: 4d5bb072
look-for-twin-accounts = Kullanıcılar: Aynı oturum açma adına veya e-posta adresine sahip ikinci bir hesabı, konuklar ve silinen kullanıcılar arasında da arayın.
# en: 1ce5308e
check-age-group = Kullanıcılar → kullanıcı → Özellikler: “Yaş grubu” (Age group) ve “Reşit olmayan için verilen onay” (Consent provided for minor) değerlerine bakın. Bunları yalnızca kullanıcının yaşını biliyorsanız, kullanıcı reşit değilse elinizde ebeveynlerinin onayı da varsa değiştirin.
# en: f876cbd0
check-logon-hours = Active Directory Kullanıcıları ve Bilgisayarları → kullanıcı → Hesap → Oturum Açma Saatleri: Saatlerin olması gerektiği gibi olup olmadığına bakın. Başka saat dilimlerini ve vardiyaları da hesaba katın.
# en: 818c6e08
sync-windows-account = Entra Connect’te bu kullanıcının etki alanının ve kuruluş biriminin (OU) eşitlendiğini ve hiçbir filtrenin kullanıcıyı dışarıda bırakmadığını kontrol edin. Kullanıcılar altında, hesabın “Şirket içi güvenlik tanımlayıcısı” (On-premises security identifier) Active Directory’deki SID ile aynı olmalıdır.
# en: cc87d52d
restore-deleted-user = Kullanıcılar → Silinen kullanıcılar → hesap → Kullanıcıyı geri yükle (bir B2C sitesi içinse B2C kiracısında): Bu, silindikten sonra 30 gün boyunca mümkündür. Önce Denetim günlüklerinde hesabı kimin veya neyin, neden sildiğine bakın.
# en: 5df0711c
mend-sync-of-deleted-user = Hesap Active Directory’den eşitleniyorsa onu orada geri getirin veya yeniden eşitleme kapsamına alın. Yalnızca bulutta geri yüklenen bir hesap, sonraki eşitlemede yeniden silinebilir.
# en: ebef3d7b
check-guest-reviews = Kimlik İdaresi (Identity Governance) → Erişim gözden geçirmeleri: Hesabı, konuklara yönelik bir gözden geçirme kapatmış olabilir. Gözden geçirme, hesabı 30 gün sonra silecek biçimde de ayarlanabilir. Yaşam döngüsü betikleri de aynısını yapar.
# en: 5138a18f
resend-pending-invitation = Kullanıcılar → konuk: B2B işbirliği altında davetin hâlâ bekleyip beklemediğine bakın ve daveti, konuğun oturum açtığı hesabın adresine yeniden gönderin. Böyle bir konuk yoksa onu davet edin.
# en: dc2665a5
check-email-code-method = Kullanıcıların kaydolduğu kiracıda: Kimlik doğrulama yöntemleri → İlkeler → E-posta OTP onlar için açık olmalı, kullanıcının hesabı da e-posta adresi ve parolası olan yerel bir hesap olmalıdır.
