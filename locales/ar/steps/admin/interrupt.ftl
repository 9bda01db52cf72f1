# en: 6e34eec1
nothing-to-fix = لا شيء يحتاج إلى إصلاح. هذه خطوة عادية من تسجيل الدخول.
# en: a4dc335f
check-reset-registration = افتح Password reset (إعادة تعيين كلمة المرور) ثم Registration (التسجيل): انظر هل يُطلب من المستخدمين التسجيل عند الدخول، وكل كم من الوقت يؤكدون ما قدّموه.
# en: f40a1dfd
check-stay-signed-in-setting = إذا توقف المستخدمون عند السؤال: ظهوره يحدده الإعداد «Show keep user signed in» (إظهار خيار البقاء قيد تسجيل الدخول) تحت Users (المستخدمون) ثم User settings (إعدادات المستخدم)، وجلسة المتصفح الدائمة (persistent browser session) في نُهج الوصول المشروط. راجعهما.
# en: 73599652
read-following-entries = في Sign-in logs (سجلات تسجيل الدخول)، ابحث عن إدخالات لاحقة بمعرّف الارتباط هذا. إذا نجح أحدها، فقد أكمل المستخدم الخطوة ولا شيء يحتاج إلى إصلاح.
# en: d10c7c4f
restrict-device-code-flow = إذا كانت مؤسستك لا تحتاج إلى تدفق رمز الجهاز، فاحظره: افتح Conditional Access (الوصول المشروط) ثم أحد النُهج ثم Conditions (الشروط) ثم Authentication flows (تدفقات المصادقة). جرّبه أولًا في الوضع Report-only (التقرير فقط).
# en: cf242ead
check-windows-sign-in-at-federation = إذا ظل السؤال يتكرر لمستخدمي نطاق متحد (federated)، فانظر هل ما زالت خدمة الاتحاد تتيح تسجيل الدخول بحساب Windows لهذا المتصفح من داخل الشبكة (في AD FS بالأمر Get-AdfsProperties، القيمة WIASupportedUserAgents).
# en: a43b690b
check-linkedin-connections = افتح Users (المستخدمون) ثم User settings (إعدادات المستخدم) ثم LinkedIn account connections (اتصالات حسابات LinkedIn): انظر هل يجوز للمستخدمين هنا ربط حساباتهم، ومن منهم.
# en: 39d19eb4
look-why-question-stays-away = إذا لم يظهر السؤال للمستخدمين أبدًا، أو عاد في كل مرة، فثبّت أحدث تحديثات Windows، وانظر هل هناك برنامج أمان أو مكوّن تالف لتسجيل الدخول في Windows (Microsoft.AAD.BrokerPlugin) يمنع فتح نافذته.
