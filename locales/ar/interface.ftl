## The extension, as stores and the browser's list of extensions show it

# en: 9beb0429
extension-name = Signpost: المساعدة في أخطاء تسجيل الدخول عبر Microsoft Entra ID
# en: a1995832
extension-name-short = Signpost: مساعدة الدخول في Microsoft Entra ID
# en: a8b8af8a
extension-description = تشرح محاولات تسجيل الدخول الفاشلة ورموز AADSTS بكلمات بسيطة. مستقلة. لم تصنعها Microsoft ولم تعتمدها ولم تراجعها.
# en: 8124047f
page-broken = يتعذّر على Signpost عرض هذا الآن. أغلق هذه النافذة ثم افتحها من جديد. ما زالت صفحة تسجيل الدخول تعرض الخطأ: أرسل صورة منها إلى مكتب المساعدة.
# en: ccf88ade
about-independent = إضافة مستقلة. لم تصنعها Microsoft ولم تعتمدها ولم تراجعها.

## The welcome page, shown once after installing

# en: a8bfd358
welcome-title = Signpost جاهزة
# en: 2f3e799c
welcome-intro = عندما يفشل تسجيل الدخول بحساب العمل أو المؤسسة التعليمية، تعثر Signpost على رمز الخطأ وتشرحه بلغتك. لا شيء مما تراه يغادر متصفحك.
# en: 64ac87ca
welcome-mark = كيف يبدو تسجيل الدخول الفاشل
# en: df77fbcc
welcome-mark-explained = تميّز Signpost الرمز في مكانه. جرّب: انقر الزر الدائري.
# en: 101f310e
welcome-toolbar = الرقم على زر Signpost في شريط الأدوات هو عدد محاولات تسجيل الدخول الفاشلة في علامة التبويب. انقر الزر لقراءة الشرح كاملًا، أو للبحث عن رمز ذُكر لك.
# en: 7afde6dc
welcome-private = النوافذ الخاصة
# en: fcef7781
welcome-private-explained = لا ترى Signpost شيئًا في النوافذ الخاصة حتى تسمح لها بذلك: افتح قائمة الإضافات في متصفحك، واختر Signpost، واسمح بالنوافذ الخاصة. كثيرًا ما يسجّل مكتب المساعدة الدخول بهذه الطريقة للاختبار.
# en: 659b0763
welcome-private-allowed = مسموح لـ Signpost بالعمل في النوافذ الخاصة. ما تعثر عليه هناك يظهر هناك فقط، ويُنسى عند إغلاق آخر نافذة منها.

## Toolbar and context menu

# en: 13769f5c
badge-title = { $code }: { $title }
# en: f4499e6b
context-menu = شرح «%s»

## The card in the sign-in page

# en: b4ce1e46
card-button = Signpost: معنى الرمز { $code }
# en: 2aadc379
card-close = إغلاق
# en: 0d36814c
card-steps = ما يمكنك فعله
# en: 0a287e3a
card-more = المزيد في النافذة المنبثقة
# en: 66358b7a
card-more-in-toolbar = انقر زر Signpost في شريط الأدوات.
# en: d93f5b1a
card-disclaimer = تشرح Signpost الرمز، ولا تستطيع أن تخبرك إن كانت هذه الصفحة حقيقية.

## How bad it is: one or two words beside an icon

# en: 0bc36e94
severity-blocked = توقّف تسجيل الدخول
# en: 2303040b
severity-transient = مشكلة مؤقتة
# en: 301fd97b
severity-interrupt = خطوة عادية
# en: 88e14f7d
settled = نجح بعد ذلك تسجيل دخول في علامة التبويب هذه.

## Does trying again help? A question, then its answer on the same line

# en: f8ace793
retry-question = هل ستفيد المحاولة مرة أخرى؟
# en: 7540c460
retry-now = نعم، يمكنك المحاولة مرة أخرى الآن.
# en: 57fa930d
retry-later = نعم، بعد بضع دقائق.
# en: 743c6ce1
retry-after-change = فقط بعد أن يتغير شيء. الخطوات تبيّن ما هو.
# en: 49aacc28
retry-never = لا، ستكون النتيجة نفسها.

## Who is reading: three choices, of which one is chosen

# en: caa8c5f8
role-question = ما دورك هنا؟
# en: 8616aa4d
role-user = أريد تسجيل الدخول
# en: 7d693b71
role-admin = أدير المؤسسة
# en: 6d75ecf3
role-developer = أطوّر التطبيق

## The explanation

# en: 095d6e86
steps-first = ابدأ بهذا
# en: caa36609
steps-then = إذا لم ينفع ذلك
# en: 59d9103d
causes-heading = الأسباب المرجّحة، بدءًا بالأكثر شيوعًا
# en: 2d100b0f
background-heading = كيف يعمل هذا
# en: caece5b8
oauth-heading = ما أُبلغ به التطبيق
# en: 9307620f
other-codes-heading = رموز أخرى لتسجيل الدخول نفسه
# en: 058b4044
lookup-link = صفحة Microsoft الخاصة بالرمز { $code }
# en: 39bf8c20
opens-new-tab = يُفتح في علامة تبويب جديدة
# en: d479d0bb
sources-heading = مصادر هذا الشرح
# en: 5dc4576b
sources-checked = تاريخ المراجعة: { $date }.
# en: d6f93915
sources-message-only = لا تنشر Microsoft عن هذا الرمز سوى رسالة قصيرة، ولا يستند هذا الشرح إلا إليها.
# en: bd8a0ed1
english-toggle = عرض بالإنجليزية
# en: 5caa8bd5
language-offer = اقرأ هذا بالعربية
# en: 3e2d1604
microsoft-app-seen = تذكر الرسالة معرّف التطبيق { $name }، وهو من تطبيقات Microsoft نفسها.

## A code the catalogue has no entry for

# en: 8667fc15
unknown-title = ليس لدى Signpost شرح لهذا الرمز بعد
# en: 4918565b
unknown-meaning = توقّف تسجيل الدخول وظهر رمز لا تعرفه Signpost. قد تجد المزيد في صفحة Microsoft الخاصة به، ورابطها أدناه.
    .message = توقّف تسجيل الدخول وظهر رمز لا تعرفه Signpost. تقول الخدمة نفسها: «{ $message }»
# en: d872ccfa
unknown-step-user = أرسل التفاصيل أدناه إلى مكتب المساعدة، واذكر ما كنت تفعله والتطبيق الذي أردت فتحه.
# en: 95d09581
unknown-step-admin = ابحث عن هذا الطلب في Sign-in logs (سجلات تسجيل الدخول) بمعرّف الطلب. يذكر الإدخال سبب الفشل والتطبيق والنُهج التي كان لها دور.
# en: e5141cf2
unknown-step-developer = اقرأ رسالة الخدمة وخطأ OAuth أدناه، وابحث عن الرقم في صفحة Microsoft. لا تبنِ منطق التطبيق على الرقم نفسه، فقد يتغير.
# en: 57902394
unknown-likely-kind = الأرجح أن الأمر يتعلق بما يلي: { $kind }
# en: e35f97ce
seen-app = عند تسجيل الدخول إلى تطبيق يسمّي نفسه «{ $appName }»
# en: 35664d77
organization-heading = من مؤسستك

## Details for support

# en: e9d903d8
details-heading = تفاصيل لفريق الدعم
# en: 95948928
detail-code = الرمز
# en: 189deec1
detail-name = الاسم
# en: 202cc182
detail-kind = الموضوع
# en: 9c7676d0
detail-request-id = معرّف الطلب
# en: 54e4b349
detail-trace-id = معرّف التتبع
# en: ff0cee15
detail-correlation-id = معرّف الارتباط
# en: 140f7922
detail-time = الوقت
# en: 9d4b946a
detail-local-time = توقيتك المحلي
# en: 42d44e4a
detail-page = الصفحة
# en: 6faacab2
detail-oauth-error = خطأ OAuth
# en: d7b4c5b1
detail-suberror = خطأ OAuth الفرعي
# en: db4dab83
detail-seen-in = عُثر عليه في
# en: 38fcb8d5
surface-page-text = الصفحة
# en: 6af310bf
surface-page-config = بيانات الصفحة نفسها
# en: 655ecb70
surface-header = رؤوس إحدى الاستجابات
# en: 3613d4d2
surface-redirect = إعادة توجيه
# en: 6c44b099
surface-response = استجابة في الخلفية
# en: 5767f910
surface-form = نموذج في طريقه إلى التطبيق
# en: 779cb7bc
surface-selection = النص المحدد
# en: 767485f8
surface-typed = النص المكتوب
# en: bc7b5784
detail-values = ما تذكره الرسالة. تحقق منه قبل الاعتماد عليه.
# en: 27a2e62f
detail-message = تقول الخدمة
# en: 1b7ecd3e
copy-details = نسخ لفريق الدعم
# en: 9ef6bffc
copy-one = نسخ: { $label }
# en: 7f8f7145
read-out = عرض للقراءة هاتفيًا
# en: fb733198
read-out-title = اقرأ هذا لمكتب المساعدة
# en: a30f6286
close = إغلاق
# en: 6795bff0
details-seen = كل ما عُثر عليه
# en: 22879135
report-choices = اختيار ما يُنسخ
# en: d4b9ebe7
report-format = الصيغة
# en: 154d2880
report-format-markdown = Markdown لطلبات الدعم
# en: ed75f018
report-format-text = نص عادي
# en: 071a451f
report-format-json = JSON للبرامج
# en: 71e1cb7a
report-language = اللغة
# en: c825b55d
report-language-reader = هذه اللغة
# en: 7a61bb76
report-language-english = الإنجليزية
# en: 7de0105f
report-language-both = اللغتان معًا
# en: 7beea89a
report-without = ما لا يُنسخ
# en: 5a87e0c3
report-without-page = رابط الصفحة
# en: 8fc86024
report-without-message = ما تقوله الخدمة
# en: 69c48b1f
report-without-values = الأسماء والعناوين الواردة في الرسالة
# en: c04539e8
report-preview = هذا ما سيُنسخ
# en: 9ae56bb5
help-desk = مكتب المساعدة في مؤسستك
# en: fd6e7065
help-desk-ticket = فتح طلب دعم
# en: b43b7dc7
copied = تم النسخ
# en: 835b80d6
copy-failed = لم يسمح المتصفح بالنسخ. حدّد التفاصيل وانسخها يدويًا.
# en: 7624b4ed
report-footer = الشرح من Signpost، وهي إضافة متصفح مستقلة. لم تصنعها Microsoft ولم تعتمدها ولم تراجعها.

## What a code is about

# en: 4b08bea8
kind-credentials = الاسم أو كلمة المرور
# en: 47efc13f
kind-account = الحساب
# en: 012e0a6a
kind-multifactor = الخطوة الثانية لتسجيل الدخول
# en: afbf6286
kind-conditional-access = قواعد تسجيل الدخول في المؤسسة
# en: dd53f176
kind-device = الجهاز
# en: 766cf7d4
kind-consent = الموافقة على تطبيق
# en: be038a9a
kind-app-registration = طريقة تسجيل التطبيق
# en: e6adf98a
kind-request = ما طلبه التطبيق
# en: fc8f8fc0
kind-federation = صفحة تسجيل الدخول الخاصة بالمؤسسة
# en: 206018f1
kind-token = الرموز المميزة والجلسات
# en: a43fce89
kind-tenant-access = الوصول بين المؤسسات
# en: 31f1d03e
kind-throttling = طلبات أكثر من اللازم
# en: 914a7028
kind-service = خدمة تسجيل الدخول نفسها
# en: d854bad0
kind-interrupt = خطوة عادية من تسجيل الدخول
# en: fc045a7e
kind-b2c-policy = كيف أُعدّت صفحة تسجيل الدخول في الموقع

## Lists of failures

# en: 310cb0f8
incidents-here = في علامة التبويب هذه أيضًا
# en: 796c10f0
incidents-elsewhere =
    { $count ->
        [zero] لا مشكلات تسجيل دخول في علامات التبويب الأخرى
        [one] مشكلة تسجيل دخول واحدة في علامة تبويب أخرى
        [two] مشكلتا تسجيل دخول في علامات التبويب الأخرى
        [few] { $count } مشكلات تسجيل دخول في علامات التبويب الأخرى
        [many] { $count } مشكلة تسجيل دخول في علامات التبويب الأخرى
       *[other] { $count } مشكلة تسجيل دخول في علامات التبويب الأخرى
    }
# en: 53e18af6
incident-quiet = لم يضطر أحد إلى الانتظار
# en: 669fd2cd
incident-attempts =
    { $count ->
        [zero] لا محاولات
        [one] محاولة واحدة
        [two] محاولتان
        [few] { $count } محاولات
        [many] { $count } محاولة
       *[other] { $count } محاولة
    }
# en: 68deab8a
back = رجوع
# en: 0fe30ed6
news = مشكلة تسجيل دخول جديدة: { $code }
# en: 813e57f6
forget-one = إزالة { $code } من القائمة
# en: 8b8f25f4
forget-all = إزالة الكل من القائمة

## The field

# en: 10b9d153
ask-label = اكتب رمزًا أو كلمات، أو الصق رسالة
# en: 8dba97b8
ask-example = مثال: AADSTS50011 أو 50011 أو كلمة المرور خاطئة أو الرسالة كاملة
# en: 9d33490f
ask-button = شرح
# en: 04a59616
ask-nothing = لا يوجد رمز في هذا النص. شكل الرمز مثل AADSTS50011 أو AADB2C90118، ويكفي رقمه وحده.
# en: df7d5de2
ask-found =
    { $count ->
        [zero] لا يوجد رمز مطابق
        [one] رمز واحد مطابق
        [two] رمزان مطابقان
        [few] { $count } رموز مطابقة
        [many] { $count } رمزًا مطابقًا
       *[other] { $count } رمز مطابق
    }

## Nothing was found

# en: 5bf68588
empty-title = لم يُعثر على مشكلة تسجيل دخول في علامة التبويب هذه
# en: 8a827be9
empty-meaning = عندما يفشل تسجيل دخول عبر Microsoft، تعثر Signpost على رمز الخطأ وتميّزه في الصفحة، وتشرح هنا ما حدث وما يمكنك فعله بعد ذلك.
# en: a417da95
empty-help = هل لديك رمز أو رسالة من مكان آخر؟ ضعه في الحقل أعلاه لقراءة الشرح.

## What Signpost may read

# en: 18970995
access-missing = لا تستطيع Signpost رؤية صفحات تسجيل الدخول من تلقاء نفسها، لأن هذا المتصفح سحب منها إذن الوصول.
# en: 1ad2cb16
access-allow = السماح بذلك في صفحات تسجيل الدخول لدى Microsoft
# en: 1aba5ba1
page-closed = تُبقي المتصفحات هذه الصفحة مغلقة أمام الإضافات. اكتب الرمز هنا.
# en: 9ca16e6f
page-forbidden = لا تسمح مؤسستك لإضافة Signpost بقراءة هذه الصفحة. اكتب الرمز هنا.
# en: b033c093
page-frames-unread = يأتي جزء من هذه الصفحة من { $hosts }، ولا تستطيع Signpost قراءته هناك. اكتب الرمز هنا.
# en: 39c3fb3c
watch-why = هل يُخفي الموقع { $site } أخطاء تسجيل الدخول؟ اسمح لإضافة Signpost برصد الأخطاء في هذا الموقع وحده، ثم أعد تحميله.
# en: d05f5809
watch-suggested = تطلب منك مؤسستك السماح لإضافة Signpost برصد الأخطاء في الموقع { $site }.
# en: 19a2a5ec
watch-site = رصد الأخطاء في هذا الموقع
# en: f58d5789
watch-watching = ترصد Signpost الآن الأخطاء في الموقع { $site }. أعد تحميل الصفحة وكرّر ما فشل.
# en: bbb84c4a
watch-reload = إعادة تحميل الصفحة

## Options

# en: cb41b578
options-title = خيارات Signpost
# en: 8e4ebf80
options-link = الخيارات
# en: d45a63e3
options-language = اللغة
# en: 55011d00
options-language-auto = لغة المتصفح
# en: ab777846
options-role = لمن يُوجَّه الشرح
# en: 79c00414
options-observe = قراءة استجابات صفحات تسجيل الدخول
# en: 978b7e0b
options-observe-explained = بعض حالات الفشل لا تظهر نصًا أبدًا، ولا توجد إلا في ما تتلقاه صفحة تسجيل الدخول. تقرأ Signpost هذه الاستجابات على مضيفي تسجيل الدخول لدى Microsoft بحثًا عن رموز الأخطاء، ولا تحتفظ برموز مميزة ولا كلمات مرور، ولا ترسل شيئًا إلى أي مكان. عند إيقاف هذا الخيار، تعثر على حالات فشل أقل. أما الصفحات المفتوحة بالفعل فلا تتغير إلا عند إعادة تحميلها.
# en: c1295a6b
options-theme = الألوان
# en: da5e9338
theme-system = كما في النظام
# en: cb929ada
theme-light = فاتحة
# en: 611bfbd5
theme-dark = داكنة
# en: 11e001cf
options-marks = تمييز الأخطاء في الصفحات
# en: 73867d68
options-marks-explained = تميّز Signpost الرمز في موضعه وتضع بجانبه زرًا صغيرًا. عند إيقاف هذا الخيار، تجد كل شيء في النافذة المنبثقة. أما الصفحات المفتوحة بالفعل فلا تتغير إلا عند إعادة تحميلها.
# en: 256252a4
options-sites = مواقع رصد الأخطاء
# en: 71dc9f8c
options-sites-explained = تقرأ Signpost صفحات تسجيل الدخول لدى Microsoft والمواقع المدرجة هنا. لإضافة موقع، افتحه وانقر زر Signpost.
# en: d2d5c9bc
options-sites-none = لا مواقع حتى الآن.
# en: a5ace8bd
options-sites-suggested = تطلب منك مؤسستك إضافة ما يلي:
# en: a42e989c
options-site-add = رصد الأخطاء في { $site }
# en: c23bf7a4
options-site-remove = إيقاف الرصد في { $site }
# en: 983efd58
options-history = الاحتفاظ بمشكلات تسجيل الدخول على هذا الجهاز
# en: 3c97cfe6
options-history-explained = إذا لم يُحتفظ بها، تُنسى عند إغلاق المتصفح. وفي الحالتين لا تغادر هذا الجهاز. أما مشكلات النوافذ الخاصة فلا يُحتفظ بها أبدًا.
# en: f726981d
history-off = عدم الاحتفاظ بها
# en: 285fceea
history-days =
    { $count ->
        [zero] عدم الاحتفاظ بها
        [one] لمدة يوم واحد
        [two] لمدة يومين
        [few] لمدة { $count } أيام
        [many] لمدة { $count } يومًا
       *[other] لمدة { $count } يوم
    }
# en: 5dee7cf4
history-title = مشكلات تسجيل الدخول السابقة
# en: 05c98cc5
history-search = ابحث بالرمز أو بالكلمات أو بالموقع
# en: bc9cf0a1
history-empty = لا شيء محفوظ هنا.
# en: 122fb038
history-none-fit = لا شيء مطابق هنا. جرّب كلمات أخرى.
# en: cd80a7c9
history-export = حفظ في ملف
# en: 6ef6c2d2
history-delete-all = حذف الكل
# en: c3afea3a
history-delete-sure = هل تريد حذف الكل فعلًا؟ انقر مرة أخرى
# en: 67d70be2
options-keyboard = لوحة المفاتيح
# en: acc7e724
options-shortcut = يفتح الاختصار { $shortcut } نافذة Signpost.
# en: cb48b20e
options-shortcut-none = لم يُعيَّن أي اختصار. يمكنك تعيينه في صفحة المتصفح الخاصة باختصارات الإضافات.
# en: 24ba4e6d
options-omnibox = للبحث عن رمز، اكتب في شريط العناوين «aadsts» ثم مسافة ثم رقمًا أو كلمات.
# en: 983f61a0
options-locked = مؤسستك هي التي تحدد هذا الخيار.
# en: 8bcac199
options-policy-unreadable = لا تستطيع Signpost قراءة إعدادات مؤسستك التالية: { $keys }.
# en: ea051676
options-saved = تم الحفظ
# en: 4bdac405
options-not-saved = لم يحفظ المتصفح هذا التغيير. قد تكون مساحة التخزين ممتلئة.
# en: 5425875c
options-about = حول
# en: 6676324d
options-version = الإصدار { $version }
# en: e4dea885
diagnostics-title = أخطاء في Signpost نفسها
# en: ea8da3cc
diagnostics-explained = إذا تعطّل شيء في Signpost، فإنها تدوّن اليوم وإصدارها وموضع الخطأ في شيفرتها. ولا تدوّن أي صفحة أو اسم أو عملية تسجيل دخول، ولا شيئًا من النوافذ الخاصة. تبقى الملاحظة على هذا الجهاز حتى تحذفها. للإبلاغ عن مشكلة، انسخها.
# en: fe7d7581
diagnostics-none = لم يتعطّل شيء حتى الآن.
# en: 329a8b26
diagnostics-count =
    { $count ->
        [zero] لم يُدوَّن أي خطأ
        [one] دُوِّن خطأ واحد
        [two] دُوِّن خطآن
        [few] دُوِّنت { $count } أخطاء
        [many] دُوِّن { $count } خطأً
       *[other] دُوِّن { $count } خطأ
    }
# en: edecbaf7
diagnostics-copy = نسخ التشخيصات
# en: 5e42f696
diagnostics-delete = حذف الملاحظات

## The catalogue page

# en: 4812089f
catalogue-title = جميع الرموز
# en: f4052728
catalogue-search = ابحث بالرمز أو بالكلمات
# en: c34048e3
catalogue-kind = الموضوع
# en: 91cc70ad
catalogue-actor = من يستطيع حلّه
# en: 2f81af0a
catalogue-severity = مدى خطورته
# en: 62465bf9
catalogue-any = الكل
# en: a235e649
catalogue-more = عرض المزيد
# en: dad71b1e
catalogue-empty = لا يوجد رمز مطابق. جرّب كلمات أخرى أو عوامل تصفية أقل.
# en: 9fef5aca
actor-user = من يسجّل الدخول
# en: 16b8b4de
actor-admin = المسؤول
# en: e17b30cd
actor-developer = مطوّرو التطبيق
# en: ffc4cb51
actor-microsoft = Microsoft
# en: 5cbbb08d
catalogue-count =
    { $count ->
        [zero] لا رموز
        [one] رمز واحد
        [two] رمزان
        [few] { $count } رموز
        [many] { $count } رمزًا
       *[other] { $count } رمز
    }

## Reading a recording: a HAR file (what a browser's network tools save) or a log

# en: 0a4ad13f
recording-heading = البحث عن حالات الفشل في تسجيل محفوظ
# en: 98270a62
recording-open = فتح ملف HAR أو سجل
# en: db0402b5
recording-hint = أو أفلته في أي مكان من هذه الصفحة. يبقى الملف على هذا الجهاز: يُقرأ هنا ولا يُرسل إلى أي مكان.
# en: 9697005e
recording-reading = جارٍ قراءة { $name }
# en: a271a384
recording-cancel = إيقاف القراءة
# en: 38f13b8b
recording-count =
    { $count ->
        [zero] لا عمليات تسجيل دخول فاشلة في { $name }
        [one] عملية تسجيل دخول فاشلة واحدة في { $name }
        [two] عمليتا تسجيل دخول فاشلتان في { $name }
        [few] { $count } عمليات تسجيل دخول فاشلة في { $name }
        [many] { $count } عملية تسجيل دخول فاشلة في { $name }
       *[other] { $count } عملية تسجيل دخول فاشلة في { $name }
    }
# en: 4bfa117a
recording-none = لم يُعثر على عملية تسجيل دخول فاشلة في { $name }.
# en: 1fca213f
recording-cancelled = أُوقفت القراءة. القائمة تضم ما عُثر عليه حتى ذلك الحين.
# en: 05f4cb34
recording-damaged = الملف تالف أو غير مكتمل. القائمة تضم ما أمكنت قراءته.
# en: 00d10126
recording-unreadable = تعذّرت على المتصفح قراءة { $name }.
# en: eae588a4
recording-first-only = تقرأ Signpost ملفًا واحدًا في كل مرة: أول الملفات التي أفلتّها.
# en: 65213453
recording-unlisted =
    { $count ->
        [zero] لا حالات فشل أخرى خارج القائمة.
        [one] حالة فشل واحدة أخرى ليست في القائمة.
        [two] حالتا فشل أخريان ليستا في القائمة.
        [few] { $count } حالات فشل أخرى ليست في القائمة.
        [many] { $count } حالة فشل أخرى ليست في القائمة.
       *[other] { $count } حالة فشل أخرى ليست في القائمة.
    }
# en: d183a463
recording-quiet =
    { $count ->
        [zero] عرض ما لم يُضطر أحد إلى انتظاره أيضًا ({ $count })
        [one] عرض الحالة التي لم يُضطر أحد إلى انتظارها أيضًا
        [two] عرض الحالتين اللتين لم يُضطر أحد إلى انتظارهما أيضًا
        [few] عرض { $count } حالات لم يُضطر أحد إلى انتظارها أيضًا
        [many] عرض { $count } حالة لم يُضطر أحد إلى انتظارها أيضًا
       *[other] عرض { $count } حالة لم يُضطر أحد إلى انتظارها أيضًا
    }
