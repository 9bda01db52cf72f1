# en: 88ee9013
check-device-record = في Devices (الأجهزة)، ابحث عن الجهاز بالمعرّف المذكور في سجل تسجيل الدخول، وتحقق من نوع انضمامه ومن Compliant (متوافق) ومن مالكه وآخر نشاط له.
# en: c05eaaea
check-device-was-sent = افتح Sign-in logs (سجلات تسجيل الدخول) ثم هذا الطلب ثم علامة التبويب Device info (معلومات الجهاز): إذا لم يكن فيها معرّف جهاز، فالمتصفح لم يرسله. استخدم Edge بملف تعريف العمل، أو Chrome مع الإضافة Microsoft Single Sign On أو النهج المقابل لها، لا نافذة خاصة.
# en: 8cee0ce0
fix-compliance-in-intune = في Intune، افتح Devices (الأجهزة) ثم الجهاز ثم Device compliance (توافق الجهاز). انظر أي إعداد لا يُستوفى، وأصلحه على الجهاز، ثم نفّذ المزامنة.
# en: 05a3962c
check-hybrid-join = على الكمبيوتر، شغّل dsregcmd /status: يجب أن تكون القيمة YES في AzureAdJoined وفي DomainJoined معًا. إذا لم تكن كذلك، فتحقق من متطلبات الانضمام ومن مزامنة كائن الكمبيوتر.
# en: e4639d7e
replace-approved-app-grant = ابحث في عناصر المنح (grant) عن Require approved client app (طلب تطبيق عميل معتمد). حدّدت Microsoft نهايته في 2026 وتعدّه بعدها غير محدد، فالنهج الذي ليس فيه غيره لن يحمي شيئًا. انقل النهج إلى Require app protection policy (طلب نهج حماية التطبيقات).
# en: cd350e19
check-who-may-register-devices = افتح Devices (الأجهزة) ثم Device settings (إعدادات الجهاز): انظر هل يُسمح لهذا المستخدم بتسجيل الأجهزة، وهل بلغ الحد الأقصى لعددها.
# en: dc008c50
find-who-disabled-device = في Audit logs (سجلات التدقيق)، اعرف من الذي عطّل الحساب أو الجهاز، أو ما الذي عطّله، ولماذا، قبل أن تفعّله. قد يكون الجهاز مفقودًا أو مسروقًا، وقد تكون قاعدة تنظيف عدّته غير مستخدم.
# en: 3f3b479c
enable-device = إذا كان الجهاز في أيدٍ أمينة، فافتح Devices (الأجهزة) ثم All devices (كل الأجهزة) ثم الجهاز، واختر Enable (تفعيل). ثم اطلب من المستخدم تسجيل الدخول من جديد.
# en: 8a194eaf
enable-computer-in-active-directory = إذا كان الكمبيوتر منضمًا انضمامًا مختلطًا، ففعّل حسابه في Active Directory أيضًا ودع المزامنة تتم، وإلا عُطّل من جديد.
# en: 42a5a1a0
turn-on-tls-1-2 = إذا ظهر هذا في Office على إصدار قديم من Windows (7 أو Server 2008 R2 أو Server 2012)، ففعّل TLS 1.2 عليه وأعد تشغيله. لم يعد Microsoft 365 مدعومًا على هذه الأنظمة: خطّط لاستبدالها.
# en: 1570ba12
register-deleted-device-anew = إذا كان السجل قد حُذف، فسجّل الجهاز من جديد. إذا كان منضمًا انضمامًا مختلطًا، فشغّل dsregcmd /leave بصلاحيات المسؤول، ثم سجّل الخروج والدخول. وإذا كان منضمًا إلى Entra وحده، فاقطع الاتصال ثم ضمّه من جديد، بعد أن تتأكد من أن مسؤولًا محليًا يستطيع تسجيل الدخول.
# en: ac1c0ffc
check-primary-refresh-token = على الكمبيوتر، وبعد تسجيل الدخول بحساب المستخدم، شغّل dsregcmd /status: يجب أن تكون قيمة AzureAdPrt هي YES. إذا لم تكن كذلك، فاقفل الكمبيوتر وافتح قفله وهو متصل بالشبكة، واقرأ الخطأ المذكور هناك لآخر محاولة.
# en: 9188efea
prepare-browsers-for-device-check = على أجهزة Windows المُدارة، هيّئ المتصفحات الأخرى أيضًا: لمتصفح Chrome النهج CloudAPAuthEnabled (أو الإضافة Microsoft Single Sign On)، ولمتصفح Firefox النهج WindowsSSO. وعلى Linux، لا يستطيع أن يبيّن الجهاز إلا Edge.
# en: 7b89bc2c
check-compliance-settings = في Intune، افتح Devices (الأجهزة) ثم Compliance (التوافق): هل عُيّن نهج لهذا المستخدم أو الجهاز، وهل أرسل الجهاز تقريره خلال فترة الصلاحية؟ ويبيّن Compliance settings (إعدادات التوافق) كيف تُعدّ الأجهزة التي ليس لها نهج.
# en: 3b1c4c34
check-compliance-partner = إذا كان نظام آخر يدير الجهاز (مثل Jamf أو Workspace ONE): في Intune، افتح Tenant administration (إدارة المستأجر) ثم Connectors and tokens (الموصلات والرموز المميزة) ثم Partner compliance management (إدارة توافق الشركاء). يجب أن يظهر النظام هناك نشطًا وأن يشمل هذا المستخدم.
# en: e6432142
trust-guest-devices = في المستأجر الذي دعا المستخدم، افتح External Identities (الهويات الخارجية) ثم Cross-tenant access settings (إعدادات الوصول عبر المستأجرين) ثم Organizational settings (إعدادات المؤسسات) ثم مؤسسته ثم Inbound access (الوصول الوارد) ثم Trust settings (إعدادات الثقة). لا تحدد هناك الأجهزة المتوافقة أو المنضمة انضمامًا مختلطًا إلا إذا كنت تثق بعناية تلك المؤسسة بأجهزتها.
# en: 95fd33ea
check-guest-device-at-home = تحقق من أن الجهاز مُدار ومتوافق (أو منضم انضمامًا مختلطًا) في مؤسسة المستخدم نفسها. تبيّن Device info (معلومات الجهاز) في محاولة الدخول الفاشلة هل أُرسل الجهاز معها.
# en: 17c7ff73
spare-guests-approved-app = إذا كان النهج يطلب تطبيق عميل معتمدًا أو نهج حماية التطبيقات، فالضيوف لا يستطيعون استيفاء ذلك بحساب من مستأجر آخر. خصّص لهم نهجًا بمطلب يستطيعون استيفاءه.
# en: 1a046f1c
check-classic-policies = إذا لم يبدُ أن أي نهج يفسّر ذلك، فابحث في Conditional Access (الوصول المشروط) ثم Classic policies (النُهج الكلاسيكية): قد يكون هناك نهج قديم ما زال مفعّلًا ويطلب أجهزة مُدارة، مثل «[Windows Defender ATP] Device policy».
# en: 4b9ec91f
find-who-deleted-device = في Audit logs (سجلات التدقيق) في مستأجر المستخدم نفسه، ابحث عن النشاط Delete device (حذف جهاز)، واعرف من الذي حذفه أو ما الذي حذفه (قاعدة تنظيف، أو مزامنة لم تشمله، أو إعادة تثبيت)، وإلا تكرر ذلك.
# en: 8d2420fa
rejoin-entra-joined-device = إذا كان الكمبيوتر منضمًا إلى Entra، فتأكد أولًا من أن لديك حساب مسؤول محلي ومفتاح BitLocker. ثم شغّل dsregcmd /forcerecovery في موجه أوامر بصلاحيات المسؤول، واطلب من المستخدم أن يختار «تسجيل الدخول».
# en: ec88c82b
rejoin-hybrid-device = إذا كان الكمبيوتر منضمًا انضمامًا مختلطًا، فتحقق من أن Entra Connect يزامن كائنه، وشغّل dsregcmd /leave في موجه أوامر بصلاحيات المسؤول، وأعد التشغيل، ثم سجّل الدخول بحساب المجال حيث يمكن الوصول إلى وحدة تحكم المجال.
# en: 5749438d
set-later-package-expiry = أنشئ حزمة التزويد من جديد (في Windows Configuration Designer ثم Account Management) بقيمة أبعد في Bulk Token Expiry، على ألا تتجاوز 180 يومًا. وتحقق من الوقت والتاريخ على الكمبيوتر الذي تنشئها عليه.
# en: 1408a84b
find-legacy-tls = افتح Sign-in logs (سجلات تسجيل الدخول) ثم هذا الطلب ثم Additional Details (تفاصيل إضافية): يبيّن Legacy TLS هل استُخدم TLS 1.0 أو TLS 1.1 أو 3DES، ويذكر الإدخال التطبيق والجهاز.
# en: 5140757d
check-proxy-tls = إذا كان الجهاز محدّثًا، فافحص ما يقع في الطريق: الخادم الوكيل أو جدار الحماية الذي يفتح البيانات المشفّرة يجب أن يستخدم TLS 1.2 أو أحدث في اتصاله بـ Microsoft.
# en: 57e4a575
update-managed-android = إذا كانت مؤسستك تدير الأجهزة، فتحقق في Intune أو في نظام الإدارة لديها من أن تحديث Chrome وAndroid System WebView مسموح به، ومن أقدم إصدار Android يُقبل به تسجيل الدخول.
# en: a4504266
fetch-bulk-token-again = اجلب الرمز المميز المجمّع (bulk token) مرة أخرى: في Windows Configuration Designer، افتح Account Management ثم Enroll in Azure AD ثم Get Bulk Token، بحساب يجوز له ضمّ الأجهزة.
# en: f43d6ac3
check-package-sign-in = في Sign-in logs (سجلات تسجيل الدخول)، ابحث عن الحساب الذي ينشئ الحزمة وعن حساب يبدأ اسمه بـ package_. إذا كان نهج وصول مشروط قد أوقف أحدهما، فعلامة التبويب Conditional Access (الوصول المشروط) تبيّن أي نهج هو.
# en: 80ba3dd8
check-remote-device = في Devices (الأجهزة)، ابحث عن الكمبيوتر البعيد باسمه وبمعرّف الجهاز المذكور في الرسالة. يجب أن يكون مفعّلًا، ومنضمًا أو منضمًا انضمامًا مختلطًا في المستأجر الذي يسجّل المستخدم الدخول إليه. ويعرض dsregcmd /status عليه معرّف جهازه ومستأجره.
