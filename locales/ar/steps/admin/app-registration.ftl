# en: 9547affc
confirm-redirect-uri-with-owner = قارن العنوان الوارد في التفاصيل بالعناوين التي أعطاك إياها القائمون على التطبيق. إذا لم يكن بينها، فاسألهم: من يملك ذلك العنوان سيتلقى عمليات تسجيل دخول المستخدمين لديك.
# en: 24279821
add-confirmed-redirect-uri = لا تضف العنوان إلا بعد أن يؤكده القائمون على التطبيق: افتح App registrations (تسجيلات التطبيق) ثم التطبيق ثم Authentication (المصادقة)، وأضفه تحت المنصة الصحيحة.
# en: b8edef75
check-gallery-reply-url = لتطبيق من المعرض (gallery): افتح Enterprise applications (تطبيقات المؤسسة) ثم التطبيق ثم Single sign-on (تسجيل الدخول الأحادي)، وراجع Reply URL (عنوان URL للرد).
# en: 52662e76
microsoft-app-cannot-change = لا يمكن تغيير تطبيق تملكه Microsoft في مستأجرك. افتحه من جديد من صفحة Microsoft نفسها.
# en: a6d1ca19
assign-user-to-app = افتح Enterprise applications (تطبيقات المؤسسة) ثم التطبيق ثم Users and groups (المستخدمون والمجموعات): إذا كان التطبيق يتطلب التعيين، فأضف المستخدم (والضيف كذلك) أو إحدى مجموعاته. المجموعة التي داخل مجموعة أخرى لا تُحتسب.
# en: 8a7d7917
turn-off-assignment-required = إذا كان يجوز لكل من في المؤسسة استخدام التطبيق: افتح Properties (الخصائص) واضبط Assignment required (التعيين مطلوب) على No (لا).
# en: 69aba585
search-app-by-id = في Enterprise applications (تطبيقات المؤسسة)، اختر جميع أنواع التطبيقات وابحث عن معرّف التطبيق الوارد في التفاصيل. عدم وجود نتيجة يعني أن التطبيق غير موجود في مستأجرك.
# en: ae5bfbb0
add-app-after-checking = إذا كانت مؤسستك تريد التطبيق، فتأكد مع ناشره من أنه هو المقصود، ثم أضفه بالطريقة التي يصفها: من المعرض أو برابط الموافقة الخاص به.
# en: 353c8c82
compare-entity-id = مع SAML أو WS-Federation: افتح Enterprise applications (تطبيقات المؤسسة) ثم التطبيق ثم Single sign-on (تسجيل الدخول الأحادي). يجب أن يطابق Identifier (Entity ID) (معرّف الكيان) حرفًا حرفًا المعرّف أو realm الذي يرسله التطبيق. لا تغيّره إلا إذا أكده القائمون على التطبيق.
# en: ef415d57
grant-app-role-to-client = إذا رُفض تطبيق لا مستخدم: افتح App registrations (تسجيلات التطبيق) ثم التطبيق الطالب ثم API permissions (أذونات واجهة برمجة التطبيقات)، وأضف إذن التطبيق (دور التطبيق) الذي يتيحه المورد، وامنح موافقة المسؤول.
# en: 9f787583
check-app-enabled = افتح Enterprise applications (تطبيقات المؤسسة) ثم التطبيق ثم Properties (الخصائص): اعرف من ضبط «Enabled for users to sign-in» (هل تسجيل الدخول مفعّل للمستخدمين) على No (لا)، ولماذا. لا تعده إلى Yes (نعم) إلا إذا كان قد غُيّر بالخطأ.
# en: bacbd860
ask-publisher-about-disabling = إذا كان مضبوطًا على Yes (نعم) في مستأجرك، فاسأل ناشر التطبيق: قد يكون التطبيق معطّلًا حيث سُجّل.
# en: 15bef93a
check-app-credentials = افتح App registrations (تسجيلات التطبيق) ثم التطبيق ثم Certificates & secrets (الشهادات والبيانات السرية): تحقق مما إذا كانت صلاحية السر أو الشهادة المستخدمة قد انتهت، وأبلغ القائمين على التطبيق.
# en: bc74d67c
look-into-vendor-settings = إذا اشتريت التطبيق من مورّد، فابحث في إعدادات تسجيل الدخول الخاصة به عن السر أو الشهادة التي يستخدمها، أو أرسل التفاصيل إلى مورّده.
# en: dc82ed9c
check-authentication-settings = إذا كان التطبيق مسجّلًا في مستأجرك، فافتح App registrations (تسجيلات التطبيق) ثم التطبيق ثم Authentication (المصادقة) لترى عناوين URI لإعادة التوجيه والمنصات والتدفقات وأنواع الحسابات. لا تغيّرها إلا بالاتفاق مع مطوّري التطبيق.
# en: 85d9a6c1
find-resource-app = في Enterprise applications (تطبيقات المؤسسة)، اختر جميع أنواع التطبيقات وابحث بالاسم أو بمعرّف التطبيق عن الخدمة التي تذكرها الرسالة. إذا وجدتها، فاعرف تحت Properties (الخصائص) من ضبط «Enabled for users to sign-in» (هل تسجيل الدخول مفعّل للمستخدمين) على No (لا)، ولا تعده إلى Yes (نعم) إلا إذا كان قد غُيّر بالخطأ.
# en: 9fa6c94b
check-application-id-uri = إذا كان التطبيق مسجّلًا في مستأجرك، فافتح App registrations (تسجيلات التطبيق) ثم التطبيق ثم Expose an API (إتاحة واجهة برمجة تطبيقات) لترى هل له Application ID URI (عنوان URI لمعرّف التطبيق). لا تعيّنه إلا بالاتفاق مع مطوّري التطبيق.
# en: 4e46a6d9
check-tool-addresses = إذا ظهر هذا في برنامج نصي أو أداة، فقارن العناوين المحددة فيها (تسجيل الدخول والمورد وAzure Resource Manager) بما في دليل استخدامها.
# en: 31e50377
read-consent-audit-entry = ابحث في Audit logs (سجلات التدقيق)، تحت النشاط «Consent to application» (الموافقة على تطبيق)، عن إدخال فاشل قرب الوقت المذكور أدناه. يذكر الإدخال التطبيق، وقد يبيّن السبب.
# en: c4a600d3
find-claims-customization = افتح Enterprise applications (تطبيقات المؤسسة) ثم التطبيق ثم Single sign-on (تسجيل الدخول الأحادي) ثم Attributes & Claims (السمات والمطالبات): ابحث عن مطالبات أضافها أحدهم، وعن نهج تعيين المطالبات (claims mapping policy). تبيّن Audit logs (سجلات التدقيق) من غيّر ذلك ومتى.
# en: c97c0d8d
undo-unwanted-claims = إذا اشتريت التطبيق من مورّد، فاسأله هل يتوقع التطبيق هذه المطالبات وهل له مفتاح توقيع خاص به. وإلا فأزل ما أُضيف.
# en: 322474e9
compare-federated-credential = افتح App registrations (تسجيلات التطبيق) ثم التطبيق ثم Certificates & secrets (الشهادات والبيانات السرية) ثم Federated credentials (بيانات الاعتماد المتحدة). ولهوية مُدارة (managed identity)، افتح صفحة Federated credentials الخاصة بها في مدخل Azure. قارن المُصدِر (issuer) والموضوع (subject) والجمهور (audience) بالتفاصيل أدناه.
# en: ac025e7c
add-confirmed-federated-credential = لا تغيّر بيانات اعتماد متحدة ولا تضفها إلا إذا أكد القائمون على مسار البناء (pipeline) أو مجموعة الخوادم (cluster) القيم: من يستطيع الحصول على رمز مميز كهذا يسجّل الدخول باسم هذا التطبيق.
# en: 0005692c
choose-cloud-in-tool = في برنامج نصي أو أداة: حدّد السحابة التي فيها مستأجرك، مثلًا بالأمر Connect-MgGraph -Environment USGov أو az cloud set. ينتمي GCC إلى السحابة العالمية، أما GCC High وDoD فإلى سحابة حكومة الولايات المتحدة.
# en: e83f40a4
create-own-service-principal = إذا كان التطبيق مسجّلًا في مستأجرك أنت: افتح App registrations (تسجيلات التطبيق) ثم التطبيق ثم Overview (نظرة عامة) ثم Create Service Principal (إنشاء كيان خدمة)، أو استخدم الأمر az ad sp create --id متبوعًا بمعرّف التطبيق.
# en: 873f10af
find-who-removed-app = إذا كان التطبيق يعمل من قبل، فابحث في Audit logs (سجلات التدقيق) عن «Remove service principal» (إزالة كيان خدمة): اعرف من حذفه، ولماذا، قبل أن تسترجعه.
# en: c0cb9cc5
empty-secret-field = إذا أعددت التطبيق بنفسك، فابحث في دليل استخدامه عن نوعه: إذا كان عميلًا عامًا (public client)، فاترك حقل السر فيه فارغًا. وإذا كان له سر، فيجب أن يكون عنوان URI لإعادة التوجيه مسجّلًا تحت Web (الويب).
# en: 0ab23952
enter-application-id = إذا كنت تستضيف التطبيق أو تربطه بنفسك: أدخل في إعداداته معرّف المستأجر وApplication (client) ID (معرّف التطبيق أو العميل)، وتجدهما في App registrations (تسجيلات التطبيق) ثم التطبيق ثم Overview (نظرة عامة). ربما أفرغهما تحديث أو نقل.
# en: 147dd5c4
see-whether-consent-counted = إذا ظهر هذا مباشرةً بعد صفحة تطلب أذونات: افتح Enterprise applications (تطبيقات المؤسسة) ثم التطبيق ثم Permissions (الأذونات) لترى هل مُنحت رغم ذلك. عندئذ لم ينقص إلا طريق العودة.
# en: a14cbd5d
read-claims-policy = إذا كان للتطبيق نهج تعيين المطالبات (Get-MgServicePrincipalClaimMappingPolicy)، فقارن التحويلات فيه بمرجع Microsoft: الأسماء والطرق والمدخلات، وهل يوجد كل جزء تشير إليه.
# en: 3fc408a5
test-claims-regex = افتح Enterprise applications (تطبيقات المؤسسة) ثم التطبيق ثم Single sign-on (تسجيل الدخول الأحادي) ثم Attributes & Claims (السمات والمطالبات) ثم المطالبة التي فيها التحويل: افتح التعبير النمطي (regular expression) وجرّبه هناك بقيم حقيقية وصحّحه.
# en: 3cff56b5
simplify-claims-rules = افتح Enterprise applications (تطبيقات المؤسسة) ثم التطبيق ثم Single sign-on (تسجيل الدخول الأحادي) ثم Attributes & Claims (السمات والمطالبات): أزل التحويلات التي لا يحتاج إليها التطبيق، وبسّط التعبيرات وسلاسل التغييرات. لا تضع تكرارًا داخل تكرار، واربط التعبير ببداية القيمة ونهايتها.
# en: 8dde41b4
shorten-regex-output = افتح Attributes & Claims (السمات والمطالبات) ثم المطالبة التي فيها RegexReplace: اجعل النمط يطابق القيمة كلها مرة واحدة، بمجموعات قليلة بين أقواس معقوصة، وخذ منها الجزء المطلوب فقط. جرّبه بأطول قيمة حقيقية.
# en: ee370cb4
check-token-encryption-setting = إذا فُعّل تشفير الرموز المميزة للتطبيق: افتح Enterprise applications (تطبيقات المؤسسة) ثم التطبيق ثم Token encryption (تشفير الرمز المميز) لترى الشهادة. لا تغيّرها إلا بالاتفاق مع القائمين على التطبيق.
# en: 780a9152
check-federation-restriction = ابحث عن نهج في المستأجر يقيّد بيانات الاعتماد المتحدة (federated credentials) أو المُصدِرين المسموح بهم لها، مثل نهج إدارة التطبيقات (policies/defaultAppManagementPolicy وappManagementPolicies في Microsoft Graph). اعرف من وضعه، ولماذا، قبل أن تسمح بهذا المُصدِر.
# en: 915e1b01
check-github-enterprise-rule = تذكر الرسالة القيم التي تسمح بها قاعدة مستأجرك لهذا المُصدِر، والقيمة التي وصلت. تأكد مع القائمين على مسار البناء (pipeline) من أن مؤسسة GitHub (GitHub enterprise) تابعة لك قبل أن تضيفها أو تغيّر القاعدة.
# en: 5e4afb51
grant-extension-permission = افتح App registrations (تسجيلات التطبيق) ثم التطبيق الذي وراء ملحق المصادقة المخصص (custom authentication extension) ثم API permissions (أذونات واجهة برمجة التطبيقات): اختر Microsoft Graph وإذن التطبيق CustomAuthenticationExtension.Receive.Payload. تأكد مع القائمين عليه من أنه هو التطبيق المقصود، ثم امنح موافقة المسؤول.
# en: 8106d86e
read-authentication-events = افتح Sign-in logs (سجلات تسجيل الدخول) ثم هذا الطلب ثم Authentication Events (أحداث المصادقة): يعرض إدخال الملحق المخصص رمزًا يبدأ بـ 1003. ابحث عن معنى ذلك الرمز، وأبلغ به القائمين على الخدمة.
# en: dec71ca9
check-single-sign-on-mode = افتح Enterprise applications (تطبيقات المؤسسة) ثم التطبيق ذا المعرّف الوارد في الرسالة (التطبيق نفسه أو الخدمة التي يطلبها) ثم Single sign-on (تسجيل الدخول الأحادي): انظر هل اختير فيه SAML. اتركه كذلك إذا كان المستخدمون يستخدمون التطبيق بهذه الطريقة.
# en: 3f6a6390
fill-source-attribute = افتح Single sign-on (تسجيل الدخول الأحادي) ثم Attributes & Claims (السمات والمطالبات) ثم المطالبة التي تذكر الرسالة مُدخلها، وغالبًا هي Unique User Identifier (Name ID)، واملأ السمة المصدر لهذا المستخدم. لا تختر سمة أخرى إلا بعد سؤال القائمين على التطبيق: حسابات المستخدمين فيه مرتبطة بها.
# en: 1ad03c87
confirm-certificate-subject = اسأل القائمين على التطبيق أي شهادة يُفترض أن يستخدمها. لا تسمح باسم موضوع (subject name) آخر إلا إذا أكدوه: من يملك شهادة كهذه يستطيع تسجيل الدخول باسم هذا التطبيق.
