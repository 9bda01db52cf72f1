# en: 374cf765
keep-polling = واصل السؤال (polling) بالفاصل الزمني الذي أُعطيته ما دام الرد authorization_pending أو slow_down، ولا تعرضهما على أنهما خطأ. بعد أي رد آخر توقف، واعرض البدء من جديد برمز جهاز جديد.
# en: 60f958f0
start-reset-flow = التقط AADB2C90118 وابدأ تدفق المستخدم (user flow) الخاص بإعادة تعيين كلمة المرور، أو فعّل إعادة تعيين كلمة المرور ذاتيًا (self-service password reset) داخل تدفق تسجيل الدخول.
# en: b4de9374
return-after-cancel = عامل هذا الرد (AADB2C90091، أو access_denied من موفّر آخر) على أنه إلغاء، وأعد المستخدمين إلى حيث بدؤوا.
# en: 90f7bb69
keep-silent-errors-quiet = إذا جاء هذا ردًا على طلب صامت (prompt=none)، مثل login_required أو interaction_required، فتابع تفاعليًا كي يمكن سؤال المستخدم. لا تعرضه على أنه خطأ.
# en: f9574d89
use-redirect-without-question = يظهر السؤال مع عنوان URI لإعادة التوجيه له بروتوكول (scheme) خاص بالتطبيق. ولا يظهر مع عناوين https:// ولا مع http://localhost.
# en: 1f63c246
follow-redirect-unchanged = اتبع الرأس Location بالأسلوب نفسه وبالنص الأساسي نفسه، كما يطلب HTTP 307. لا تعرض هذا على أنه خطأ.
