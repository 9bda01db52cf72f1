# en: 1cfca9c3
send-details-to-help-desk = Aşağıdaki ayrıntıları yardım masanıza gönderin ve hangi uygulamayı açmaya çalıştığınızı belirtin.
    .appName = Aşağıdaki ayrıntıları yardım masanıza gönderin ve kendisini “{ $appName }” olarak tanıtan uygulamayı açmaya çalıştığınızı belirtin.
# en: edb15b93
try-in-a-few-minutes = Birkaç dakika sonra yeniden deneyin.
# en: c08356fb
locked-out-administrator = Oturum açamayan yönetici siz misiniz? Başka bir yöneticiden yardım isteyin veya acil durum hesabını kullanın. İkisi de yoksa Microsoft’un işletmelere yönelik destek hattını arayın ve kuruluşunuzun tek yöneticisinin oturum açamadığını söyleyin.
