# en: 38c96353
check-authority = تحقق من المستأجر الذي تذكره authority: القيمة organizations أو common لمستخدمي أي مؤسسة، ومعرّف المستأجر لمؤسسة واحدة. أما الضيوف فيجب توجيههم إلى المستأجر الذي دعاهم.
# en: f15a2731
name-tenant-in-authority = لا يستطيع الضيوف أصحاب الحسابات الشخصية الدخول عبر common لدى نقطة النهاية v1: اذكر المستأجر في authority، أو استخدم نقطة النهاية v2.0.
# en: 401b4969
stop-requests-to-blocked-tenant = أوقف طلبات الخلفية إلى هذا المستأجر إلى أن يعود، وأخبر مستخدميه لماذا لا يستطيع التطبيق العمل.
# en: 39cebf76
redeem-code-at-its-cloud = إذا توقفت عمليات تسجيل الدخول هنا، فاستبدل رمز التخويل لدى السحابة التي أصدرته: اقرأ cloud_instance_host_name في الرد، أو فعّل في MSAL تعدد السحابات (instance_aware).
# en: fd4e2e8d
say-who-may-sign-up = اذكر في صفحة البداية لتطبيقك من يجوز له إنشاء حساب ومن يُسأل عن ذلك، كي لا يكون الرفض أول ما يراه المستخدمون.
# en: 175ce822
match-authority-to-account-kind = اختر authority بحسب نوع الحساب: العنوان login.microsoftonline.com لحسابات العمل والمؤسسة التعليمية والحسابات الشخصية، و<tenant>.ciamlogin.com لعملاء مستأجر External ID، و<tenant>.b2clogin.com لعملاء Azure AD B2C.
# en: f639678f
register-in-customer-tenant = في مستأجر External ID، سجّل التطبيق وواجهة API الخاصة به في ذلك المستأجر نفسه، بالخيار «Accounts in this organizational directory only» (الحسابات في هذا الدليل التنظيمي فقط): لا يستطيع العملاء استخدام تطبيق مسجّل لعدة مستأجرين.
