# en: e2ca5030
check-tenant-exists = تحقق من أن معرّف المستأجر أو النطاق الوارد في التفاصيل صحيح، ومن أن المستأجر لم يُحذف وما زال له اشتراك.
# en: 4a977fbb
compare-identity-with-guest = قارن الحساب وموفّر الهوية المذكورين في الرسالة بالضيف الذي دعوته: كثيرًا ما يكون للشخص حساب عمل وحساب شخصي بالعنوان نفسه.
# en: c6cf0655
call-microsoft-about-blocked-tenant = اتصل بدعم Microsoft للأعمال، واذكر معرّف المستأجر ورمز الخطأ، واطلب مراجعة الحظر. افتح طلبًا واحدًا فقط: لا شيء في المدخل يستطيع رفع الحظر.
# en: c3e90d23
call-microsoft-to-reactivate-tenant = خلال 20 يومًا من الحظر، اتصل بدعم Microsoft للأعمال، واذكر معرّف المستأجر ورمز الخطأ، واطلب إعادة تنشيط المستأجر. افتح طلبًا واحدًا فقط.
# en: 6293b91a
open-portal-in-other-tenant = للعمل في مستأجر آخر في هذه الأثناء، ضع نطاقه بعد عنوان المدخل، كما في portal.azure.com/contoso.onmicrosoft.com.
# en: 8456befc
check-cross-tenant-settings = افتح External Identities (الهويات الخارجية) ثم Cross-tenant access settings (إعدادات الوصول عبر المستأجرين): انظر ما تسمح به مؤسستك مع المؤسسة الأخرى، في الوارد والصادر.
# en: 5fef99a0
check-delegated-admin-relationship = تحقق من أن علاقة الإدارة المفوضة (GDAP) مع هذا العميل نشطة. هي تمنح المستخدمين أدوارًا، ولا تخوّل تطبيقًا.
# en: 680fcbf2
review-sign-up-conditions = في المستأجر الذي ينشئ فيه المستخدمون حساباتهم، افتح External Identities (الهويات الخارجية) ثم User flows (تدفقات المستخدم) ثم تدفق هذا التطبيق: قارن ما يطلبه وموفّري الهوية الذين يقبلهم بحساب المستخدم. وابحث أيضًا تحت External collaboration settings (إعدادات التعاون الخارجي) عن نطاقات مسموح بها أو محظورة.
# en: d13e9002
check-sign-up-extension = افتح External Identities (الهويات الخارجية) ثم Custom authentication extensions (ملحقات المصادقة المخصصة): إذا كان أحدها يعمل عند إنشاء الحساب، فاسأل القائمين عليه هل رفض هذا المستخدم، ولماذا.
# en: 9252ff2f
check-who-may-invite-guests = افتح External Identities (الهويات الخارجية) ثم External collaboration settings (إعدادات التعاون الخارجي): انظر من يجوز له دعوة الضيوف، وأي النطاقات مسموح بها.
# en: 4f0f3040
review-policy-for-service-providers = لفنيي شركة شريكة: افتح Conditional Access (الوصول المشروط) ثم النهج: في Users (المستخدمون) فئة مستقلة هي Service provider users (مستخدمو موفّر الخدمة). اتفق معهم على ما ينبغي أن يحمي وصولهم قبل أن تستثنيهم من هذا النهج.
# en: 97ebc913
look-up-named-feature = انظر اسم الميزة في الرسالة، وابحث في وثائق Microsoft عن الترخيص الذي تحتاج إليه وأين تُفعّل. اعرف أولًا من أوقفها، ولماذا.
    .feature = تسمّي الرسالة الميزة «{ $feature }»: ابحث في وثائق Microsoft عن الترخيص الذي تحتاج إليه وأين تُفعّل. اعرف أولًا من أوقفها، ولماذا.
# en: 420a1217
decide-on-member-account = إذا كان ينبغي أن يستخدم الشخص هذا الموقع، فاسأل القائمين عليه هل يمكن أن يكون له حساب في مؤسستك نفسها: حساب الضيف لا يكفي.
# en: bae5dd03
read-tenant-restriction-report = افتح Entra admin center (مركز إدارة Entra) ثم Overview (نظرة عامة) ثم Tenant restrictions (قيود المستأجرين): انظر أي محاولات الدخول رُفضت وأي مستأجر قُصد بها. التقرير للمستأجر المذكور في Restrict-Access-Context.
# en: 4594351e
extend-tenant-restriction-header = إذا كان ينبغي أن يصل المستخدمون لديك إلى تلك المؤسسة، فاعرف لمن هذا المستأجر، ثم أضف معرّفه أو أحد نطاقاته إلى الرأس Restrict-Access-To-Tenants الذي يرسله الخادم الوكيل أو جدار الحماية لديك.
# en: 0bc6f917
check-restriction-header-values = إذا رُفضت مؤسستك نفسها، فيجب أن يكون مستأجرها مذكورًا في Restrict-Access-To-Tenants أيضًا، ومعرّفه في Restrict-Access-Context. ابحث عن خادم وكيل آخر أو VPN يضيف رأسًا خاصًا به.
# en: 1dbd840c
spare-server-from-restriction = إذا ظهر هذا على خادم أو في برنامج وكيل (agent)، فاسأل صانعه عن المستأجر الذي يسجّل الدخول إليه (بعض برامج Microsoft هذه تستخدم مستأجرًا تابعًا لشركة Microsoft نفسها)، واسمح بذلك المستأجر، أو مرّر محاولات الدخول من هذا الخادم من دون الرأس.
# en: 14ddfdba
check-tenant-restriction-policy = إذا كنت تستخدم الإصدار 2 من قيود المستأجرين (tenant restrictions v2): افتح External Identities (الهويات الخارجية) ثم Cross-tenant access settings (إعدادات الوصول عبر المستأجرين)، وراجع Tenant restrictions (قيود المستأجرين) تحت Default settings (الإعدادات الافتراضية) وفي إدخال المؤسسة نفسها، لترى أي حسابات ذلك المستأجر وتطبيقاته يجوز استخدامها في شبكاتك وأجهزتك.
# en: 3c01dbac
use-work-account-for-tenant = إذا كنت تدير مستأجرًا بحساب شخصي، فأنشئ حساب عمل في نطاق onmicrosoft.com الخاص به، وأعطه الأدوار التي يحتاج إليها، واستخدمه في الأداة.
# en: 47e20481
give-guests-tenant-link = أعط الضيوف رابطًا يذكر مستأجرك، مثل https://myapps.microsoft.com/?tenantid=<tenant ID>، أو رابط التطبيق نفسه وفيه مستأجرك.
# en: 9e983d8b
give-administrator-role = إذا كان ينبغي أن يدير أحد الزملاء مستأجر External ID أو B2C، فافتح Users (المستخدمون) ثم المستخدم ثم Assigned roles (الأدوار المعيّنة) لترى هل له دور مسؤول. من دون دور كهذا قد يُعدّ حسابه حساب عميل. لا تعطه دورًا لمجرد أن تختفي الرسالة.
# en: d29f44cf
check-outbound-access = في مستأجر المستخدم نفسه، افتح External Identities (الهويات الخارجية) ثم Cross-tenant access settings (إعدادات الوصول عبر المستأجرين) ثم Organizational settings (إعدادات المؤسسات) ثم المؤسسة الأخرى ثم Outbound access (الوصول الصادر) ثم B2B collaboration (تعاون B2B). يجب أن يُسمح للمستخدم وللتطبيق معًا، وللمؤسسات غير المدرجة تسري Default settings (الإعدادات الافتراضية).
# en: 52c99298
add-partner-organization = إذا كانت مؤسستك تريد هذا التعاون، فأضف المستأجر الآخر تحت Organizational settings (إعدادات المؤسسات)، واسمح هناك بالمستخدمين والتطبيقات اللازمة له. لا حاجة إلى فتح Default settings (الإعدادات الافتراضية) للجميع.
# en: 0517bee1
connect-other-cloud = إذا كان المستأجران في سحابتين مختلفتين من Microsoft وتريد العمل مع الآخر: يجب أن يفعّل كل منهما سحابة الآخر تحت External Identities (الهويات الخارجية) ثم Cross-tenant access settings (إعدادات الوصول عبر المستأجرين) ثم Microsoft cloud settings (إعدادات سحابة Microsoft)، وأن يضيف مستأجر الآخر.
# en: b8a1d335
check-inbound-access = في المستأجر الذي يزوره المستخدم، افتح External Identities (الهويات الخارجية) ثم Cross-tenant access settings (إعدادات الوصول عبر المستأجرين) ثم Organizational settings (إعدادات المؤسسات) ثم مؤسسة المستخدم ثم Inbound access (الوصول الوارد) ثم B2B collaboration (تعاون B2B). يجب أن يُسمح للمستخدم وللتطبيق معًا، وللمؤسسات غير المدرجة تسري Default settings (الإعدادات الافتراضية).
# en: f7a890ce
use-ids-of-partner = إذا كان الدخول مسموحًا لمستخدمين أو مجموعات معينة فقط، فيجب أن تكون معرّفات الكائنات (object IDs) المُدخلة هناك من مستأجرهم هم. لا تستطيع مجموعة لديك إدخال من ليس ضيفًا بعد.
