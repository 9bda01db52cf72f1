# en: bec7be29
fix-saml-sign-on-url = افتح Enterprise applications (تطبيقات المؤسسة) ثم التطبيق ثم Single sign-on (تسجيل الدخول الأحادي) ثم Basic SAML Configuration (تكوين SAML الأساسي): يجب أن يكون Sign on URL (عنوان URL لتسجيل الدخول) صفحة تسجيل الدخول الخاصة بالتطبيق نفسه، لا عنوانًا لدى Microsoft أبدًا. لا تتركه فارغًا إلا إذا كان التطبيق لا يُشغّل إلا من My Apps (تطبيقاتي).
# en: 773efb17
finish-sso-in-app = تحقق في إعدادات التطبيق نفسه من أن تسجيل الدخول الأحادي مفعّل ويستخدم Login URL (عنوان URL لتسجيل الدخول) الخاص بمستأجرك.
# en: 8a5ae7e3
ask-vendor-for-authn-context = اطلب من مورّد التطبيق التوقف عن إرسال RequestedAuthnContext: هو اختياري، ومعظم التطبيقات لا تحتاج إليه.
# en: 652ca200
check-immutable-id = لحساب متحد (federated): افحص القاعدة التي ترسل ImmutableID (http://schemas.microsoft.com/LiveID/Federation/2008/05/ImmutableID)، وتأكد من أن لمصدرها (objectGUID أو ms-DS-ConsistencyGuid) قيمة لهذا المستخدم. يجب أن تساوي OnPremisesImmutableId للحساب.
# en: 9ee0e9cb
check-federation-settings = قارن ما هو مسجّل لدى خدمة الاتحاد (federation) عن Entra ID بما هو مسجّل لدى Entra ID عنها: المُصدِر (issuer) وعنوان تسجيل الدخول وشهادة التوقيع، ومعرّف المستأجر أو النطاق في بيانات التعريف (metadata).
# en: 3d0cd292
replace-saml-signing-certificate = افتح Enterprise applications (تطبيقات المؤسسة) ثم التطبيق ثم Single sign-on (تسجيل الدخول الأحادي) ثم SAML Certificates (شهادات SAML) ثم Edit (تحرير): انظر هل توجد شهادة حالتها Active (نشطة). إذا لم توجد، أو استمر الخطأ مع وجودها، فأضف شهادة من New Certificate (شهادة جديدة) واحفظها.
# en: 6e58e917
give-new-certificate-to-app = أعط الشهادة الجديدة للقائمين على التطبيق، واختر Make certificate active (جعل الشهادة نشطة) عندما يكونون جاهزين: يرفض التطبيق الجميع إلى أن يعرفها.
# en: a513c37b
compare-federation-certificate = قارن الشهادة التي توقّع بها خدمة الاتحاد الآن بالشهادة المسجّلة للنطاق (Get-MgDomainFederationConfiguration). وبعد كل تجديد للشهادة، حدّث السجل.
# en: 93a5d83e
compare-federation-issuer = قارن Issuer (المُصدِر) في رد SAML بعنوان URI للمُصدِر المسجّل للنطاق، حرفًا حرفًا. يجب أن يكون خاصًا بك وحدك: ما يُنسخ من دليل إرشادي قد يستخدمه مستأجرون آخرون أيضًا. غيّر الطرفين معًا.
# en: 168c7cb2
read-saml-answer = التقط محاولة دخول واحدة في المتصفح واقرأ رد SAML: يجب أن يكون فيه التوقيع والأوقات بتوقيت UTC وNameID (المعرّف الثابت) وIDPEmail (اسم المستخدم الأساسي).
# en: e150e825
read-identity-provider-log = ابحث في سجل موفّر الهوية الذي سُئل (AD FS أو Okta أو Ping …) عند الوقت المذكور أدناه: السبب مدوّن هناك. وللضيف، يكون هذا الموفّر تابعًا لمؤسسته هو.
# en: 59fae070
compare-guest-federation-issuer = للمستخدمين القادمين عبر موفّر آخر: افتح External Identities (الهويات الخارجية) ثم All identity providers (كل موفّري الهوية) ثم إدخال الموفّر أو الشريك. يجب أن يساوي المُصدِر فيه Issuer في رد SAML، أو iss في رمز المعرّف المميز وissuer في /.well-known/openid-configuration. اطلب من الموفّر تأكيد قيمته قبل أن تغيّر شيئًا.
# en: 910f17e3
check-issuer-rule = مع AD FS وعدة نطاقات: جرّب باسم هذا المستخدم قاعدة المطالبات التي تبني المُصدِر. وللنطاق الفرعي يجب أن تعطي مُصدِر النطاق الأصل.
# en: 426a1dda
check-verification-certificates = افتح Enterprise applications (تطبيقات المؤسسة) ثم التطبيق ثم Single sign-on (تسجيل الدخول الأحادي) ثم SAML Certificates (شهادات SAML) ثم Verification certificates (شهادات التحقق): انظر هل الطلبات الموقّعة مطلوبة، وقارن الشهادة هناك بالشهادة التي يوقّع بها التطبيق.
# en: 69cd490e
ask-vendor-to-sign-requests = اسأل مورّد التطبيق كيف تُفعّل طلبات SAML الموقّعة (RSA-SHA256)، وارفع الشهادة العامة التي يعطيك إياها تحت Verification certificates (شهادات التحقق).
# en: 2620c6c7
drop-signed-request-requirement = إذا كان التطبيق لا يستطيع التوقيع ووافق القائمون عليه، فألغ تحديد Require verification certificates (طلب شهادات التحقق). عندئذ لا تتحقق Microsoft من التواقيع، لكنها تظل لا ترد إلا على عناوين Reply URL (عنوان URL للرد) المسجّلة للتطبيق.
# en: 7532f30e
find-the-refusing-provider = إذا كنت لا تعرف من الذي سُئل، فالاحتمالات مذكورة في Authentication details (تفاصيل المصادقة) في سجل تسجيل الدخول، وفي إعدادات الاتحاد للنطاق، وفي ملحقات المصادقة المخصصة (custom authentication extensions).
# en: 26dcb036
send-email-claim = اضبط موفّر الهوية ليرسل عنوان البريد الإلكتروني للمستخدم بهذا الاسم بعينه: http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress.
# en: 15f1af14
compare-partner-domain = افتح External Identities (الهويات الخارجية) ثم All identity providers (كل موفّري الهوية) ثم Custom (مخصص) ثم إدخال الشريك: قارن نطاقاته بالجزء الذي بعد العلامة @ في الرد. لا تضف نطاقًا إلا إذا أكد الشريك أنه له.
# en: f7d9b144
check-guest-answer-destination = التقط محاولة دخول واحدة: يجب أن يُرسل الرد إلى https://login.microsoftonline.com/login.srf، وأن يكون الجمهور (audience) فيه https://login.microsoftonline.com/<tenant ID>/ بمعرّف مستأجرك. ولمستأجري External ID عناوين خاصة بهم في ciamlogin.com.
# en: cab1c8be
set-ws-trust-token-type = في PingFederate، وفي الاتصال بـ Microsoft: اضبط نوع الرمز المميز في WS-Federation على SAML 1.1، والنوع الافتراضي للرمز المميز في WS-Trust STS على «SAML 1.1 for Office 365».
# en: 5e3b4084
check-b2c-provider-settings = في مستأجر B2C، افتح Identity providers (موفّرو الهوية) ثم الموفّر: قارن معرّف العميل والسر والعناوين بما هو مسجّل لدى الموفّر. يجب أن يكون عنوان URI لإعادة التوجيه هناك https://<tenant>.b2clogin.com/<tenant>.onmicrosoft.com/oauth2/authresp، أو ما يقابله في نطاقك الخاص.
# en: 21b6c644
renew-provider-secret = إذا ذكرت الرسالة invalid_client: أنشئ سرًا جديدًا لدى الموفّر، وأدخله تحت Identity providers (موفّرو الهوية) ثم الموفّر (أو في مفتاح النهج مع النُهج المخصصة)، ودوّن موعد انتهائه.
# en: b2ca9131
turn-off-property-in-gateway = إذا كانت هناك بوابة أو وسيط بين الطرفين، فابحث في إعدادات SAML الخاصة به: في NetScaler إعداد يوقف إرسال Subject، هو ns_saml_dont_send_subject، وفي Auth0 يوجد ذلك في قالب الطلب الخاص بالاتصال.
# en: 190ca99e
check-name-id-setting = إذا كانت إعدادات التطبيق نفسه تتيح اختيار تنسيق NameID، فاختر عنوان البريد الإلكتروني أو «unspecified»، واترك حقول المُؤهِّل (qualifier) فارغة.
# en: 892b989a
check-password-agents = افتح Entra Connect ثم Connect Sync ثم Pass-through authentication (المصادقة التمريرية): يجب أن يكون وكيل مصادقة (agent) واحد على الأقل في الحالة Active (نشط)، والأفضل ثلاثة. إذا لم يكن أحدها نشطًا، فتحقق على خادمه من أن خدمة وكيل المصادقة تعمل وتصل إلى Microsoft عبر المنفذ 443.
# en: 8e5470fd
check-agent-reaches-domain-controller = تحقق من أن خادم الوكيل منضم إلى مجال في مجموعة التفرعات (forest) التي ينتمي إليها المستخدم، أو في مجموعة تربطها بها علاقة ثقة، ومن أنه يصل إلى وحدة تحكم المجال هناك.
# en: 6d432e35
read-agent-log = على خادم الوكيل، افتح Event Viewer (عارض الأحداث) ثم Applications and Services Logs (سجلات التطبيقات والخدمات) ثم Microsoft ثم AzureAdConnect ثم AuthenticationAgent ثم Admin، وانظر عند الوقت المذكور أدناه.
# en: 43f1d531
use-cloud-only-administrator = إذا منعك هذا من الدخول أيضًا، فسجّل الدخول بحساب مسؤول لا يوجد إلا في السحابة، مثل حساب في نطاق onmicrosoft.com الخاص بك: تتحقق Microsoft من كلمة مروره بنفسها.
# en: d348a0de
check-domain-controller-load = انظر هل تستجيب وحدات تحكم المجال بسرعة في ذلك الوقت، وهل لدى خوادم الوكلاء طاقة كافية. زيادة عدد الوكلاء توزّع العمل.
# en: ee404af5
register-new-agent = إذا تكرر ذلك مع وكيل واحد، فثبّت وكيلًا جديدًا وسجّله، وانتظر حتى تصبح حالته Active (نشط)، ولا تزل تثبيت القديم إلا بعد ذلك.
# en: ceca0fdd
check-time-of-agent = على خادم الوكيل ووحدات تحكم المجال، شغّل w32tm /query /status وقارن. أصلح مصدر الوقت حيث الساعة غير مضبوطة: لا يحتمل Kerberos افتراضيًا فرقًا يزيد على خمس دقائق.
# en: 9a7bc538
return-saml-1-1-assertion = التقط محاولة دخول واحدة في المتصفح واقرأ wresult: يجب أن تكون فيه إفادة SAML 1.1 للمستخدم. إذا لم تكن فيه إفادة، أو كانت بإصدار SAML 2.0، فغيّر نوع الرمز المميز لدى موفّر الهوية.
# en: 5be4caa0
check-external-provider-settings = افتح External Identities (الهويات الخارجية) ثم All identity providers (كل موفّري الهوية) ثم الموفّر: قارن معرّف العميل والسر والعناوين بما هو مسجّل لدى الموفّر، وتحقق مما إذا كانت صلاحية السر قد انتهت.
# en: 91b8886a
check-provider-key-list = افتح من خارج شبكتك عنوان jwks_uri المذكور في بيانات التعريف (metadata) للموفّر: يجب أن يرد بنص JSON صالح فيه مفاتيح التوقيع العامة (JWK). إذا لم يفعل، فعلى القائمين على الموفّر إصلاحه.
# en: 4babd200
map-provider-email = افحص رمز id_token واحدًا من الموفّر: يجب أن يكون فيه sub، بالقيمة نفسها للمستخدم في كل مرة، وعنوان البريد الإلكتروني. وتحت External Identities (الهويات الخارجية) ثم All identity providers (كل موفّري الهوية) ثم الموفّر، يجب أن يطلب النطاق (scope) القيمة email، وأن يذكر Claims mapping (تعيين المطالبات) المطالبات الصحيحة.
# en: b56b0bcf
check-email-verified-claim = افحص رمز id_token واحدًا من الموفّر: يجب أن تكون قيمة email_verified هي true. اطلب من الموفّر إرسالها للعناوين التي تحقق منها فعلًا، ولا تجعلها true للجميع.
# en: b9be872b
choose-domainless-federation = إذا كانت عناوين مستخدمي الشريك في نطاقات كثيرة، مثل Gmail، فلا تضف تلك النطاقات. انظر في دليل Microsoft هل يناسبك اتحاد SAML من دون نطاق (domainless)، فهو لا يقارن النطاق.
# en: ee231b82
remove-guest-federation-with-own-provider = إذا أصاب هذا مستخدمي مؤسستك أنفسهم، فقد يكون تحت All identity providers (كل موفّري الهوية) ثم Custom (مخصص) إدخال يذكر موفّر الهوية الخاص بمؤسستك. هذا الطريق للضيوف فقط. أزل الإدخال عندما تتأكد من أنه لا يدخل عبره أي ضيف.
