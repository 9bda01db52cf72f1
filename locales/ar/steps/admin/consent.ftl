# en: 8bac21ff
grant-consent-after-review = افتح Enterprise applications (تطبيقات المؤسسة) ثم التطبيق ثم Permissions (الأذونات): اقرأ كل إذن، وانظر من ناشر التطبيق. لا تمنح موافقة المسؤول إلا إذا كانت مؤسستك تريد أن يحصل التطبيق على هذه الأذونات.
# en: 1fcdedca
consent-as-administrator = إذا لم يكن التطبيق مدرجًا في مستأجرك بعد، فافتحه بنفسك بحساب مسؤول. اقرأ أذوناته واسم ناشره، ولا تحدّد «الموافقة نيابةً عن مؤسستك» (Consent on behalf of your organization) إلا إذا كان يجوز للجميع استخدامه.
# en: 2122dd7d
review-consent-requests = افتح Enterprise applications (تطبيقات المؤسسة) ثم Admin consent requests (طلبات موافقة المسؤول): راجع المطلوب، ثم وافق عليه أو ارفضه أو احظره.
# en: 00f54013
check-user-consent-settings = افتح Enterprise applications (تطبيقات المؤسسة) ثم Consent and permissions (الموافقة والأذونات) ثم User consent settings (إعدادات موافقة المستخدم): انظر هل يجوز للمستخدمين أن يوافقوا بأنفسهم، وعلى أي تطبيقات وأذونات.
# en: 7da217a3
let-people-ask-for-consent = افتح Enterprise applications (تطبيقات المؤسسة) ثم Consent and permissions (الموافقة والأذونات) ثم Admin consent settings (إعدادات موافقة المسؤول): اسمح للمستخدمين بإرسال الطلبات، وحدّد من يراجعها، كي لا يعلق أحد في هذه الصفحة.
# en: da580e0a
check-service-license = تحقق من أن لدى مؤسستك ترخيصًا للخدمة التي يحتاج إليها التطبيق، وأن الاشتراك فيها لم ينته، وأن الخدمة مفعّلة.
    .service = تحقق من أن لدى مؤسستك ترخيصًا للخدمة التي تسمّيها الرسالة «{ $service }»، وأن الخدمة مفعّلة.
# en: 51902ceb
create-resource-service-principal = إذا كانت الخدمة مرخّصة لكنها غير موجودة تحت Enterprise applications (تطبيقات المؤسسة)، فتأكد من معرّف التطبيق الخاص بها لدى الجهة التي تقدّمها، ثم أنشئ كيان الخدمة (New-MgServicePrincipal).
# en: 77c26725
take-over-unmanaged-tenant = إذا كانت الرسالة تتحدث عن حالة غير مُدارة (unmanaged): أثبت ملكية النطاق وتولّ إدارة المستأجر بصفتك مسؤولًا عنه.
# en: 50c634c3
check-app-consent = افتح Enterprise applications (تطبيقات المؤسسة) ثم التطبيق. تحقق من أنه موجود في هذا المستأجر، ومن أن المستخدمين يستطيعون الموافقة عليه أو أن أذوناته ممنوحة. راجع ما تسمح به الأذونات قبل أن تمنح أيًا منها.
# en: 97e0e53f
look-into-app-permissions = افتح App registrations (تسجيلات التطبيق) ثم التطبيق ثم API permissions (أذونات واجهة برمجة التطبيقات) لترى ما يجوز له أن يطلبه. لا تغيّر ذلك إلا بالاتفاق مع مطوّري التطبيق.
# en: 1854de84
check-role-may-consent = إذا ظهر هذا لمسؤول: يجب أن يشمل دوره ما يطلبه التطبيق. أذونات التطبيق في Microsoft Graph يمنحها Privileged Role Administrator (مسؤول الأدوار ذات الامتيازات)، ويستطيع Cloud Application Administrator (مسؤول التطبيقات السحابية) منح ما عداها.
# en: 827e0181
have-customer-administrator-consent = اطلب من المسؤول لدى العميل أن يطّلع على أذونات التطبيق واسم ناشره، وأن يوافق عليه في مستأجر العميل نفسه.
# en: 69bb96cb
authorize-app-through-partner-center = للكثير من العملاء: اعتمد التطبيق عبر Partner Center API، بطلب واحد لكل عميل بعد أن يوافق: POST /v1/customers/<customer tenant ID>/applicationconsents.
# en: 82b80666
compare-requested-permissions = إذا سبقت الموافقة عليه: قارن الأذونات ومعرّف التطبيق في طلب تسجيل الدخول بما في Enterprise applications (تطبيقات المؤسسة) ثم التطبيق ثم Permissions (الأذونات). ما يطلبه التطبيق زيادةً على ذلك ما زال يحتاج إلى موافقة.
# en: 1db1d802
register-app-for-script = لبرنامج نصي أو أداة: افتح App registrations (تسجيلات التطبيق) ثم New registration (تسجيل جديد)، وأعط التطبيق الجديد الأذونات التي يحتاج إليها فقط، واجعل البرنامج النصي يستخدم معرّفه. حدّث البرنامج النصي أيضًا: الإصدارات الأقدم تستخدم معرّفًا مشتركًا أوقفته Microsoft.
# en: 15f087d9
grant-permission-in-b2c = في مستأجر B2C، افتح App registrations (تسجيلات التطبيق) ثم تطبيق الموقع ثم API permissions (أذونات واجهة برمجة التطبيقات): اقرأ ما يطلبه، وبعد أن يؤكد القائمون عليه ذلك، اختر «Grant admin consent» (منح موافقة المسؤول). لا يستطيع العملاء الموافقة بأنفسهم هناك.
# en: 15c314da
look-for-deleted-app = إذا لم يكن مدرجًا، فابحث عنه بين المحذوفات (Get-MgDirectoryDeletedItemAsServicePrincipal): قد يكون إدخال سابق ما زال يحتفظ بالاسم. استرجعه إذا كان هو التطبيق الذي تريده.
