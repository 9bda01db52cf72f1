# Oturum açmak isteyen kişinin tarayıcıda veya telefonda yapabilecekleri.

send-details-to-help-desk = Aşağıdaki ayrıntıları yardım masanıza gönderin ve hangi uygulamayı açtığınızı belirtin.
    .appName = Aşağıdaki ayrıntıları yardım masanıza gönderin ve kendisini “{ $appName }” olarak tanıtan uygulamayı açtığınızı belirtin.
try-in-a-few-minutes = Birkaç dakika sonra yeniden deneyin.
sign-out-and-back-in = İş veya okul hesabınızın oturumunu kapatın ve bütün tarayıcı pencerelerini kapatın. Ardından her zaman kullandığınız sayfada yeniden oturum açın.
reset-password = Parolanızı sıfırlayın. Sayfada bu özelliğin sizin için açık olmadığı yazıyorsa yardım masanızı arayın.
locked-out-administrator = Yönetici siz misiniz ve oturum açamıyor musunuz? Başka bir yöneticiden yardım isteyin veya acil durum hesabını kullanın. İkisi de yoksa Microsoft’un işletmelere yönelik destek hattını arayın ve kiracının tek yöneticisinin oturum açamadığını söyleyin.
