# en: 6575733c
compare-redirect-uri-exactly = قارن عنوان URI لإعادة التوجيه المُرسل بالعناوين المسجّلة حرفًا حرفًا: البروتوكول والمنفذ والمسار والأحرف الكبيرة والصغيرة والشرطة المائلة في النهاية.
# en: 00ed5280
check-forwarded-host = إذا كان التطبيق خلف خادم وكيل، فتحقق من أنه يبني عنوان URI لإعادة التوجيه من اسم المضيف الممرَّر إليه (forwarded host) وبالبروتوكول https.
# en: 6fc9a65c
say-app-needs-assignment = لا خلل في التطبيق. إذا كان ينبغي أن يكون متاحًا لمؤسسة بأكملها، فاذكر ذلك في دليل إعداده.
# en: 509c5ff3
check-client-id-and-tenant = قارن معرّف العميل والمستأجر المذكور في authority بتسجيل التطبيق: خطأ في الكتابة، أو بيئة أخرى، أو تسجيل محذوف.
# en: 00ec4a22
consent-in-customer-tenant = كي يدخل مستخدمو مؤسسات أخرى، يجب أن يكون التطبيق متعدد المستأجرين، وأن توافق عليه مؤسستهم أولًا.
# en: 2c4f3edc
make-app-multitenant = إذا كان ينبغي أن يُستخدم التطبيق بحسابات مؤسسات أخرى: افتح App registrations (تسجيلات التطبيق) ثم التطبيق ثم Authentication (المصادقة) ثم Supported account types (أنواع الحسابات المدعومة)، وتحقق في تعليماتك البرمجية من المستأجرين المسموح لهم بالدخول.
# en: 4c5b2520
read-disabled-status = إذا فشل ذلك لدى كل عملائك، فاقرأ disabledByMicrosoftStatus للتطبيق في Microsoft Graph، وافتح طلب دعم.
# en: 10d62762
send-secret-value = أرسل Value (القيمة) الخاصة بالسر، لا Secret ID (معرّف السر). لا تُعرض القيمة إلا مرة واحدة: إذا لم يحفظها أحد، فأضف سرًا جديدًا.
# en: 6bfde679
check-secret-belongs-to-app = تحقق من أن السر ومعرّف العميل من تسجيل التطبيق نفسه، ومن الإعدادات التي يقرؤها التطبيق فعلًا وهو يعمل.
# en: 70196c7d
read-inner-code = إذا ذكرت الرسالة رمز خطأ ثانيًا، فهو الذي يبيّن الخلل: ابحث عنه أيضًا.
# en: 86e874d6
renew-secret = أضف سرًا جديدًا وانشره مع التطبيق، ثم أزل القديم، وخطّط للتجديد التالي.
# en: c8a2f11f
avoid-secrets = الأفضل من ذلك أن تستخدم هوية مُدارة (managed identity) أو بيانات اعتماد متحدة (federated credential)، فليس فيهما ما يُجدّد يدويًا. وإلا فاستخدم شهادة، واضبط تذكيرًا قبل انتهاء صلاحيتها بوقت كافٍ.
# en: f29d974f
send-credential = يجب أن يرسل تطبيق الويب أو الخدمة client_secret أو client_assertion مع كل طلب رمز مميز.
# en: fda62c29
allow-public-client = فقط لتطبيق لا يرسل عنوان URI لإعادة التوجيه (رمز الجهاز، أو الاسم وكلمة المرور، أو تسجيل الدخول المتكامل في Windows) ولا يحفظ سرًا: افتح Authentication (المصادقة) ثم Allow public client flows (السماح بتدفقات العميل العام) واختر Yes (نعم). اتركه على No (لا) لتطبيق يعمل على خادم.
# en: ec3597a1
use-spa-platform = لتطبيق أحادي الصفحة: سجّل عنوان URI لإعادة التوجيه تحت Single-page application (تطبيق أحادي الصفحة)، واستخدم تدفق رمز التخويل مع PKCE.
# en: ab0b3707
use-web-platform = لتطبيق يستبدل رمز التخويل على خادم: سجّل عنوان URI لإعادة التوجيه تحت Web (الويب)، لا تحت Single-page application (تطبيق أحادي الصفحة) ولا تحت Mobile and desktop applications (تطبيقات الهاتف وسطح المكتب)، واترك «Allow public client flows» (السماح بتدفقات العميل العام) على No (لا).
# en: e8622bb3
use-code-flow = اطلب response_type=code مع PKCE، فالتدفق الضمني (implicit flow) قديم.
# en: fbf81107
enable-id-tokens = افتح Authentication (المصادقة) ثم Implicit grant and hybrid flows (المنح الضمني والتدفقات المختلطة): حدّد ID tokens (رموز المعرّف المميزة) إذا كان التطبيق يحتاج إلى رمز معرّف مميز من نقطة نهاية التخويل مباشرةً، ولا تحدّد Access tokens (رموز الوصول المميزة) إلا لتطبيق قديم لا يمكن تغييره بعد.
# en: ff5d4b18
provide-api-in-tenant = تحتاج واجهة API إلى كيان خدمة في المستأجر الذي يسجّل المستخدمون الدخول إليه: يوافق مسؤوله على واجهة API أولًا، أو على الاثنين معًا إذا كانت الواجهة تدرج تطبيقك العميل في knownClientApplications.
# en: c981ca93
check-request-identity = تحقق من أن معرّف العميل، أو قيمة Issuer في طلب SAML، يخص هذا التطبيق، ومن أن الشهادة الواردة في الطلب مسجّلة.
# en: 5c103b1a
use-absolute-uri = أرسل العنوان كاملًا وفي أوله البروتوكول (https://)، مرمّزًا مرة واحدة. راجع عنوان URL الأساسي في إعدادات التطبيق.
    .name = أرسل قيمة { $name } عنوانًا كاملًا وفي أوله البروتوكول (https://)، مرمّزًا مرة واحدة. راجع عنوان URL الأساسي في إعدادات التطبيق.
# en: 991183d3
ask-for-service-root = اطلب الخدمة كلها، مثل https://contoso.sharepoint.com، لا عنوان موقع أو صفحة فيها.
# en: 42142ae1
set-application-id-uri = افتح App registrations (تسجيلات التطبيق) ثم التطبيق ثم Expose an API (إتاحة واجهة برمجة تطبيقات): عيّن Application ID URI (عنوان URI لمعرّف التطبيق)، وهو identifierUris في ملف البيان (manifest)، واستخدم هذه القيمة بعينها في الطلبات.
# en: e78ecae4
use-own-app-registration = استبدل القيم المأخوذة من الأمثلة ومعرّفات العميل المشتركة بمعرّف تسجيل تطبيق خاص بك ومستأجره.
# en: d41d9451
look-for-missing-permissions = افتح App registrations (تسجيلات التطبيق) ثم التطبيق ثم API permissions (أذونات واجهة برمجة التطبيقات): ابحث عن إدخالات تظهر بمعرّفها فقط، أو ليست واجهة API الخاصة بها في المستأجر. أزل منها ما يخص خدمة لم تعد موجودة، وعالج الباقي مع القائمين على واجهة API، ثم اطلب الموافقة من جديد.
# en: 41505937
drop-azure-region = أرسل الطلب إلى العنوان العام لسحابتك، مثل login.microsoftonline.com: لا تستخدم WithAzureRegion (أو azureRegion أو azure_region) في MSAL. العناوين الإقليمية لا تقبل إلا الهويات المُدارة وخدمات Microsoft نفسها.
# en: afe90ef1
register-own-redirect-uri = إذا كان العنوان المُرسل عنوان تطبيقك أنت وكان صحيحًا، فسجّله: افتح App registrations (تسجيلات التطبيق) ثم التطبيق ثم Authentication (المصادقة)، وأضفه تحت المنصة التي يعمل عليها التطبيق: Web (الويب) أو Single-page application (تطبيق أحادي الصفحة) أو Mobile and desktop (الهاتف وسطح المكتب). أرسل العنوان نفسه في redirect_uri، مع رابط /adminconsent أيضًا.
# en: 06d1ed37
use-mobile-desktop-platform = لتطبيق سطح مكتب أو هاتف أو برنامج نصي: سجّل عنوان URI لإعادة التوجيه الخاص به تحت Mobile and desktop applications (تطبيقات الهاتف وسطح المكتب)، لا تحت Web (الويب) ولا تحت Single-page application (تطبيق أحادي الصفحة).
# en: 3fd17aa3
accept-mapped-claims = لتطبيق مخصص لمستأجر واحد: افتح App registrations (تسجيلات التطبيق) ثم التطبيق ثم Manifest (ملف البيان)، واضبط acceptMappedClaims (تحت api) على true. لا تفعل ذلك أبدًا لتطبيق متعدد المستأجرين: يستطيع الغرباء عندئذ اختلاق مطالبات له.
# en: e7630788
match-audience-for-mapped-claims = مع acceptMappedClaims، يجب أن يكون الجمهور (audience) معرّف العميل، أو قيمة Application ID URI (عنوان URI لمعرّف التطبيق) تقع في أحد نطاقات المستأجر التي تم التحقق منها، مثل https://<tenant>.onmicrosoft.com/<app>: عيّنها تحت Expose an API (إتاحة واجهة برمجة تطبيقات)، واطلب بها.
# en: 5f63816f
add-own-signing-key = لتطبيق متعدد المستأجرين: أعط كيان الخدمة مفتاح توقيع خاصًا به (addTokenSigningCertificate في Microsoft Graph)، وسجّل تاريخ انتهائه، وجدّده في الوقت المناسب.
# en: 93c7fd3f
validate-with-own-key = إذا كان للتطبيق مفتاح خاص به، فاقرأ بيانات التعريف (metadata) بعد إضافة ?appid= ومعرّف العميل إلى عنوانها: المفاتيح المدرجة هناك هي التي توقّع الرموز المميزة لهذا التطبيق.
# en: 0dff1da2
match-federated-credential = اقرأ iss وsub وaud في الرمز المميز الذي تتلقاه مهمتك فعلًا، وقارن كلًا منها ببيانات الاعتماد المتحدة (federated credential) حرفًا حرفًا. يُفرَّق بين الأحرف الكبيرة والصغيرة، وللشرطة المائلة في النهاية أثر أيضًا.
# en: daf04b65
look-at-job-subject = يتوقف الموضوع (subject) على طريقة تشغيل المهمة: الفرع أو الوسم أو طلب السحب أو البيئة في GitHub Actions، ومساحة الاسم وحساب الخدمة في Kubernetes. كل ما ينبغي أن يسجّل الدخول منها يحتاج إلى بيانات اعتماد خاصة به.
# en: b2f487f1
check-identity-of-credential = تحقق من أن معرّف العميل والمستأجر اللذين تستخدمهما المهمة (AZURE_CLIENT_ID وAZURE_TENANT_ID) هما للتطبيق أو الهوية المُدارة (managed identity) التي لديها بيانات الاعتماد.
# en: bffed8f7
register-app-in-each-cloud = سجّل التطبيق مرة أخرى في سحابة المستأجر نفسها (portal.azure.us أو portal.azure.cn)، واحتفظ لكل سحابة بمعرّف عميل وبيانات اعتماد وقيمة authority خاصة بها.
# en: 9d198c52
use-addresses-of-one-cloud = استخدم عناوين سحابة واحدة في كل شيء، لتسجيل الدخول وMicrosoft Graph والإدارة معًا: العنوان graph.microsoft.us هو الذي يناسب login.microsoftonline.us.
# en: 31ece2f5
register-broker-redirect-uri = إذا كان التطبيق يسجّل الدخول عبر وسيط (broker)، فسجّل عنوانه أيضًا: على Mac وiPhone العنوان msauth.<bundle ID>://auth، وعلى Android العنوان msauth://<package>/<signature hash>، وعلى Windows العنوان ms-appx-web://microsoft.aad.brokerplugin/<client ID>.
# en: 1b5d26af
grant-application-permissions = افتح App registrations (تسجيلات التطبيق) ثم التطبيق ثم API permissions (أذونات واجهة برمجة التطبيقات): أضف أذونات التطبيق، لا الأذونات المفوضة، واطلب من مسؤول الموافقة عليها. مع /.default يحمل الرمز المميز ما مُنح منها.
# en: f9a52e32
keep-one-platform-per-uri = افتح App registrations (تسجيلات التطبيق) ثم التطبيق ثم Authentication (المصادقة): سجّل كل عنوان URI لإعادة التوجيه تحت منصة واحدة فقط، وأزله من المنصة الخاطئة. إذا اختلط الأمر، فاستخدم لكل نوع من التطبيقات تسجيلًا خاصًا به.
# en: 3ad3b69c
redeem-outside-web-view = في تطبيق سطح المكتب أو تطبيق الخادم، استدع نقطة نهاية الرمز المميز من التعليمات البرمجية الأصلية أو من الخادم، لا من صفحة أو عرض ويب (web view): يجب ألا يُرسل معه الرأس Origin.
# en: 98e7456f
sign-in-anew-after-platform-change = بعد تغيير المنصة، امسح ذاكرة التخزين المؤقت للرموز المميزة (token cache) واجعل المستخدمين يسجّلون الدخول من جديد: رموز التخويل ورموز التحديث المميزة السابقة تظل من نوعها القديم.
# en: 01c4f6cb
redeem-in-browser = يستبدل التطبيق الأحادي الصفحة رمز التخويل ورموز التحديث المميزة في المتصفح، كما يفعل MSAL.js. إذا كان الخادم يحتاج إلى رموز مميزة، فليكن له تدفق رمز تخويل خاص به.
# en: f765a278
tick-both-implicit-boxes = فقط لتطبيق لا يمكن تغييره بعد: افتح Authentication (المصادقة) ثم Implicit grant and hybrid flows (المنح الضمني والتدفقات المختلطة)، وحدّد ID tokens (رموز المعرّف المميزة) وAccess tokens (رموز الوصول المميزة) معًا. في مستأجر B2C لا يكفي أحدهما.
# en: 0a55d7c1
use-ropc-policy = إذا كنت تسجّل الدخول بكلمة مرور من التعليمات البرمجية (ROPC)، فأرسل الطلب إلى تدفق مستخدم (user flow) أو نهج مخصص لذلك، وفعّل Allow public client flows (السماح بتدفقات العميل العام).
# en: 13bd0801
register-for-user-flows = سجّل التطبيق في مستأجر B2C بنوع الحسابات «Accounts in any identity provider …» (حسابات لدى أي موفّر هوية)، وهو النوع المخصص لتدفقات المستخدم، واستخدم معرّف العميل الخاص به.
# en: b1bff215
renew-assertion-each-time = أعط المكتبة البرمجية دالة استدعاء (callback) أو الشهادة نفسها، لا إفادة (assertion) جاهزة: السلسلة النصية التي تُنشأ مرة واحدة تنتهي صلاحيتها خلال دقائق. وفي Kubernetes، اقرأ ملف الرمز المميز من جديد لكل طلب.
# en: 33e9ae8d
log-in-again-in-pipeline = في مسار بناء (pipeline) يسجّل الدخول عبر OIDC، مثل GitHub Actions، سجّل الدخول قبل الخطوات التي تحتاج إليه مباشرةً، ومرة أخرى في المهام الطويلة: الرمز المميز الخاص بالمسار لا يصلح إلا دقائق.
# en: 6756a544
remove-credential-from-public-client = لتطبيق سطح مكتب أو هاتف أو تطبيق أحادي الصفحة: لا ترسل client_secret ولا client_assertion، واستخدم العميل العام (public client) في المكتبة. السر الذي أُدرج في تطبيق كهذا لم يعد سرًا: احذفه، أو جدّده إذا كان خادم يحتاج إليه.
# en: 4ebc4a56
set-client-id = أرسل client_id، وقيمته Application (client) ID (معرّف التطبيق أو العميل) في تسجيل تطبيقك، ضمن سلسلة الاستعلام في طلب التخويل وفي النص الأساسي لطلب الرمز المميز. إذا كانت القيمة فارغة أو كلها أصفارًا، فالسبب غالبًا إعداد فارغ أو ما زال يحمل قيمة من قالب.
# en: 08c47331
add-federated-credential = إذا كان هذا هو التطبيق المقصود: افتح Certificates & secrets (الشهادات والبيانات السرية) ثم Federated credentials (بيانات الاعتماد المتحدة)، وأضف واحدة لحمل العمل الخاص بك، تحمل المُصدِر والموضوع والجمهور كما في الرمز المميز الذي يتلقاه فعلًا.
# en: 9e956d49
get-token-for-agent = بصفتك المخطط (blueprint)، استخدم client_credentials واجعل fmi_path معرّف العميل لهوية الوكيل (agent identity) والنطاق (scope) api://AzureADTokenExchange/.default. ثم أرسل، بصفتك هوية الوكيل، ذلك الرمز المميز في client_assertion للحصول على رمز مميز لواجهة API.
# en: a0539f3b
use-client-id-for-itself = إذا كان التطبيق يريد فعلًا رمزًا مميزًا لواجهة API الخاصة به، فاذكرها بمعرّفها: <client ID>/.default في scope، أو معرّف العميل في resource لدى نقطة النهاية v1، لا العنوان الذي يبدأ بـ api://.
# en: dc095225
compare-github-subject-form = في GitHub Actions: انظر أي صيغة للموضوع (subject) يرسلها المستودع، بالأسماء وحدها أو بمعرّفات رقمية كما في repo:owner@123/name@456:…، وهي صيغة المستودعات التي تُنشأ أو تُعاد تسميتها أو تُنقل منذ 15 يوليو 2026. يجب أن تكون بيانات الاعتماد بالصيغة نفسها.
# en: 9c705ac2
go-on-without-service = توقّع هذا من العملاء الذين لا يستخدمون الخدمة: التقط الخطأ، واذكر أي خدمة ناقصة، ودع بقية التطبيق تعمل.
# en: 16fdf234
use-one-certificate-for-both = مع TLS المتبادل (mutual TLS)، يجب أن تكون الشهادة التي تفتح الاتصال هي نفسها المذكورة في الإفادة (assertion): قارن بصمتها بقيمة x5t#S256، وابحث عن إعدادين يذكران شهادتين مختلفتين.
# en: b98f8dfd
drop-tokens-of-old-certificate = بعد التجديد، تخلّص من الرموز المميزة والإفادات المخزنة مؤقتًا التي تخص الشهادة القديمة، حتى إذا بقي المفتاح نفسه. حدّث MSAL: واصلت بعض إصداراته تقديمها.
# en: 1f738561
make-longer-rsa-key = أنشئ زوج مفاتيح جديدًا لا يقل عن عدد البتات المذكور في الرسالة (المعتاد 2048)، وسجّل الجزء العام منه، ووقّع به من الآن فصاعدًا.
# en: 6a0fc9e2
claims-are-set-in-tenant = لا شيء يلزم إصلاحه في تعليمات التطبيق البرمجية: تُعدّ هذه المطالبات في المستأجر الذي يسجّل المستخدمون الدخول إليه. اذكر في دليل الإعداد المطالبات التي يحتاج إليها التطبيق.
# en: 85cdea17
choose-supported-token-encryption = انظر أين يختار التطبيق طريقة تشفير رمزه المميز (في تسجيله أو مكتبته البرمجية أو طلبه)، واختر خوارزمية توثّقها Microsoft لهذا النوع من الرموز المميزة. تذكر الرسالة الخوارزمية التي رُفضت.
# en: 9e337403
ask-before-federating = أعط المسؤولين مُصدِر (issuer) الرمز المميز الذي تستخدمه وموضوعه (subject)، واسألهم هل يمكن السماح به لهذا التطبيق.
# en: 8403176d
use-another-app-credential = إذا لم يكن ذلك ممكنًا بهذه الطريقة، فاستخدم ما يسمح به المستأجر: هوية مُدارة (managed identity) على مضيف في Azure، وإلا فشهادة.
# en: 76d71e0b
use-managed-identity-token = أرسل في client_assertion الرمز المميز لهوية مُدارة (managed identity) تذكرها بيانات الاعتماد المتحدة (federated credential)، أو رمزًا مميزًا من مُصدِر خارجي: لا ترسل أبدًا رمزًا مميزًا لمستخدم سجّل دخوله، ولا رمزًا مميزًا حصل عليه تطبيق عادي بسره أو شهادته.
# en: b5e5ca61
request-token-exchange-audience = اطلب الرمز المميز الذي ترسله إثباتًا بالجمهور (audience) api://AzureADTokenExchange (في سحابة حكومة الولايات المتحدة api://AzureADTokenExchangeUSGov، وفي الصين api://AzureADTokenExchangeChina)، وضع القيمة نفسها في بيانات الاعتماد المتحدة (federated credential).
# en: 67abd677
use-identity-of-same-tenant = استخدم هوية مُدارة (managed identity) موجودة في المستأجر الذي سُجّل فيه التطبيق. وللوصول إلى مستأجر آخر، سجّل الدخول إليه بتطبيق متعدد المستأجرين من المستأجر الأصلي نفسه.
# en: feb5cbb2
use-issuer-of-same-cloud = قارن سحابة كل من المُصدِر (issuer) والجمهور (audience) وقيمة authority التي تستدعيها: لا تختلط السحابة العالمية بسحابة حكومة الولايات المتحدة ولا بسحابة الصين.
# en: 17f79183
remove-duplicate-federated-credential = افتح App registrations (تسجيلات التطبيق) ثم التطبيق ثم Certificates & secrets (الشهادات والبيانات السرية) ثم Federated credentials (بيانات الاعتماد المتحدة)، ولهوية مُدارة افتح صفحة Federated credentials الخاصة بها: ابحث عما له الموضوع (subject) نفسه وأبق واحدة فقط، بالمُصدِر والجمهور الصحيحين.
# en: 3a9e68a9
run-in-allowed-enterprise = عندما يظهر هذا يكون الموضوع (subject) في بيانات الاعتماد صحيحًا عادةً، ولا يفيد تغييره. لا يعطي GitHub المطالبة enterprise إلا لمستودعات منظمة تنتمي إلى حساب مؤسسة لدى GitHub (enterprise account)، لا للمستودعات الشخصية أبدًا. شغّل المهمة من مستودع كهذا.
# en: 07b09b39
require-extension-permission = أدرج CustomAuthenticationExtension.Receive.Payload بين الأذونات المطلوبة للتطبيق الذي يذكره resourceId في الملحق، واذكر في دليل الإعداد أن على مسؤول أن يوافق.
# en: 6a44f7df
read-authentication-events-for-cause = اطلب من مسؤول Authentication Events (أحداث المصادقة) لهذه المحاولة: يبيّن الرمز المذكور هناك (1003…) ما حدث في الاستدعاء، مثل انتهاء المهلة أو رفض رمز مميز أو رد بصيغة غير صحيحة.
# en: d14c6a02
test-extension-api = استدع واجهة API الخاصة بالملحق بالمُدخلات نفسها وراجع سجلها: يجب أن ترد خلال ثانيتين، بالحالة 200 وبمحتوى JSON الذي يطلبه هذا الحدث.
# en: f8777033
use-own-identity-for-app-calls = إذا لم يكن هناك مستخدم، فلا تستخدم طلب «نيابة عن» (on-behalf-of): دع التطبيق يستدعي واجهة API الأخرى بهويته هو، بتدفق بيانات اعتماد العميل (client credentials).
# en: 18c9315e
use-work-accounts-authority = لحسابات العمل أو المؤسسة التعليمية لدى أي مؤسسة، استخدم في authority القيمة /organizations بدلًا من /common أو /consumers، حيث لا يتطلب التدفق ذكر مستأجر بعينه. أما تدفق بيانات اعتماد العميل (client credentials) فيحتاج إلى المستأجر دائمًا.
# en: 9129ecbe
separate-registration-for-oauth = أبق تطبيق SAML لأغراض SAML. لبروتوكول OpenID Connect أو OAuth، أنشئ تسجيل تطبيق مستقلًا، واستخدم معرّف العميل الخاص به، أو نطاقه (scope) إذا كان هو واجهة API.
# en: 3d162ecf
turn-on-native-authentication = افتح App registrations (تسجيلات التطبيق) ثم التطبيق ثم Authentication (المصادقة) ثم Settings (الإعدادات): اضبط كلًا من «Enable the following mobile and desktop flows» (تمكين تدفقات الهاتف وسطح المكتب التالية)، أي Allow public client flows، و«Enable native authentication» (تمكين المصادقة الأصلية) على Yes (نعم).
# en: fb73d817
add-first-credential = افتح App registrations (تسجيلات التطبيق) ثم التطبيق ثم Certificates & secrets (الشهادات والبيانات السرية): ليس للتطبيق مفتاح هناك. أضف بيانات اعتماد متحدة (federated credential) أو شهادة، وإلا فسرًا، واجعل التطبيق الذي يعمل يستخدمها.
# en: fc0a5008
use-allowed-certificate-subject = قارن أسماء الموضوع (subject names) الواردة في الرسالة بالأسماء المسموح بها لهذا التطبيق، ووقّع بشهادة تحمل أحدها.
# en: 8101f6f5
read-issuer-afresh = اقرأ المُصدِر (issuer) من مصدره: في AKS بالأمر az aks show --query oidcIssuerProfile.issuerUrl (مجموعة الخوادم التي أُنشئت من جديد لها مُصدِر آخر)، وفي الأنظمة الأخرى من عنوانها /.well-known/openid-configuration.
# en: 3e53a44b
federate-without-chain = استغن عن الخطوة الوسطى: أعط التطبيق الذي تريد تسجيل الدخول باسمه بيانات اعتماد متحدة (federated credential) للرمز المميز الخارجي نفسه (لحساب الخدمة في مجموعة الخوادم، أو لمسار البناء)، بدلًا من تسجيل الدخول أولًا بهوية مُدارة متحدة.
# en: 74300003
check-public-client-in-manifest = افتح App registrations (تسجيلات التطبيق) ثم التطبيق ثم Manifest (ملف البيان): لتطبيق يعمل في المتصفح أو على أجهزة المستخدمين، يجب أن تكون قيمة allowPublicClient (isFallbackPublicClient) هي true أو null. ولتطبيق يعمل على خادم، اتركها false وأرسل السر.
