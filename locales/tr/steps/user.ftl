# Oturum açmak isteyen kişinin tarayıcıda veya telefonda yapabilecekleri.

# en: 1cfca9c3
send-details-to-help-desk = Aşağıdaki ayrıntıları yardım masanıza gönderin ve hangi uygulamayı açmaya çalıştığınızı belirtin.
    .appName = Aşağıdaki ayrıntıları yardım masanıza gönderin ve kendisini “{ $appName }” olarak tanıtan uygulamayı açmaya çalıştığınızı belirtin.
# en: edb15b93
try-in-a-few-minutes = Birkaç dakika sonra yeniden deneyin.
# en: e00c5fba
sign-out-and-back-in = İş veya okul hesabınızın oturumunu kapatın ve bütün tarayıcı pencerelerini kapatın. Ardından her zaman kullandığınız sayfada yeniden oturum açın.
# en: 91e051f2
reset-password = Parolanızı sıfırlayın. Sayfada bu özelliğin sizin için açık olmadığı yazıyorsa yardım masanızı arayın.
# en: c08356fb
locked-out-administrator = Oturum açamayan yönetici siz misiniz? Başka bir yöneticiden yardım isteyin veya acil durum hesabını kullanın. İkisi de yoksa Microsoft’un işletmelere yönelik destek hattını arayın ve kuruluşunuzun tek yöneticisinin oturum açamadığını söyleyin.
