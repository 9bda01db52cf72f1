# en: d3815cb3
name-tenant-in-request = اذكر المستأجر: في authority، أو في domain_hint أو login_hint. الطلبات من دون مستخدم (client credentials) تحتاج دائمًا إلى المستأجر في authority.
# en: 85b0d6b1
send-pkce = أرسل code_challenge مع code_challenge_method بالقيمة S256، مكتوبة هكذا بعينها، في طلب التخويل، وأرسل code_verifier المقابل له في طلب الرمز المميز. تفعل مكتبات MSAL الحالية الأمرين.
# en: 6d1ec01c
match-code-verifier = أرسل code_verifier المقابل لقيمة code_challenge في هذه المحاولة: احفظ لكل محاولة قيمتها، كي لا تختلط بين علامات التبويب وإعادات المحاولة، وفي مكان يستطيع كل خادم من خوادمك القراءة منه.
# en: 3b860799
correct-scope = اكتب كل نطاق (scope) بقيمة Application ID URI (عنوان URI لمعرّف التطبيق) لواجهة API ثم الإذن، وافصل بين النطاقات بمسافات. النطاق الذي لا تسبقه واجهة API يُعدّ من نطاقات Microsoft Graph. لا تخلط /.default بغيره، وبيانات اعتماد العميل (client credentials) لا تقبل إلا /.default.
# en: 6b5d1265
capture-request = التقط الطلب وقارن كل معلمة بوصف البروتوكول، وأولها ما تذكره الرسالة: الكتابة، والترميز، والقيم الفارغة أو التي لم تُملأ أو اقتُطع جزء منها.
# en: bb7d9d85
post-form-encoded = أرسل طلبات الرمز المميز بالأسلوب POST وبالصيغة application/x-www-form-urlencoded، لا بصيغة JSON، وكل قيمة فيها مرمّزة مرة واحدة.
# en: d5b04585
add-missing-parameter = أضف المعلمة الناقصة إلى الطلب، مكتوبة كما يكتبها البروتوكول: في سلسلة الاستعلام لطلب التخويل، أو في النص الأساسي المرمّز بصيغة النماذج (form-encoded) لطلب POST إلى نقطة نهاية الرمز المميز. تذكر الرسالة اسمها.
    .name = أضف المعلمة { $name } إلى الطلب، مكتوبة كما يكتبها البروتوكول، في النص الأساسي المرمّز بصيغة النماذج (form-encoded) لطلب POST إلى نقطة نهاية الرمز المميز.
# en: 92d79a2b
use-right-endpoint = وجّه المتصفح إلى /authorize بالأسلوب GET، واستدع /token بالأسلوب POST. تحقق من أن العنوانين ليسا معكوسين في الإعدادات.
# en: f18b8cf3
declare-known-authority = لخدمة Azure AD B2C أو External ID أو AD FS أو لعنوان خاص بك، استخدم إعداد المكتبة البرمجية المخصص لذلك النوع (في MSAL.NET الأسلوب WithB2CAuthority، وفي MSAL.js القيمة knownAuthorities)، وبمضيفك أنت فقط.
# en: 235effe2
check-realm-in-request = إذا كان تطبيقك يذكر المؤسسة بنفسه (whr أو domain_hint أو المستأجر في authority)، فتحقق من كتابتها ومن أن الحساب الذي تطلبه ينتمي إليها. وعند الشك، لا ترسل هذا التلميح (hint).
# en: 0d9944f5
use-supported-algorithm = استخدم خوارزمية يدعمها Entra ID: الخوارزمية RS256 لرموز JWT، وRSA-SHA256 لبروتوكول SAML. ابحث في إعدادات التطبيق ومكتباته عن الخوارزمية التي تذكرها الرسالة.
# en: 4e5b9390
encode-each-value = رمّز كل قيمة مرة واحدة بترميز URL، حتى الأسرار وكلمات المرور، وابحث عن العلامات & و# و< و+ المُرسلة كما هي. اجعل state وnonce من أحرف لاتينية وأرقام والعلامتين - و_ فقط.
# en: 3b58ec30
use-v2-endpoint = استدع نقطة النهاية v2.0 (/oauth2/v2.0/authorize و/oauth2/v2.0/token) مع scope بدلًا من resource. إذا كان التطبيق ما زال يستخدم ADAL، فانتقل إلى MSAL.
# en: 112f858d
allow-personal-accounts = إذا كان ينبغي السماح بحسابات Microsoft الشخصية: افتح App registrations (تسجيلات التطبيق) ثم التطبيق ثم Authentication (المصادقة). يجب أن تشملها Supported account types (أنواع الحسابات المدعومة)، وأن يضبط ملف البيان (manifest) إصدار رمز الوصول المميز على 2. لا تفعل ذلك في مستأجر External ID: يؤدي هناك إلى AADSTS500207.
# en: 54b7343b
clear-region-name = في App Service وFunctions، قد تقرأ المكتبات المنطقة من REGION_NAME. إذا لم يكف الاستغناء عن الخيار، فاضبط هذا المتغير على قيمة فارغة لهذا التطبيق.
# en: d292a6c1
send-grant-unchanged = أرسل رمز التخويل أو رمز التحديث المميز كما تلقيته تمامًا، كاملًا ومرمّزًا مرة واحدة بترميز URL، ولكل منهما قيمة grant_type الخاصة به (authorization_code أو refresh_token). ابحث عن حقل في قاعدة البيانات أقصر من اللازم، أو عن تعليمات برمجية تقتطع منه أو تغيّره (العلامتان + و/، أو فواصل الأسطر).
# en: 132dca9a
calculate-code-challenge = مع S256، تكون قيمة code_challenge هي تجزئة SHA-256 لقيمة code_verifier بترميز Base64url من دون حشو (padding)، وطولها 43 حرفًا دائمًا. ومن دون code_challenge_method، أو مع plain، تساوي قيمة code_verifier نفسها، من 43 إلى 128 حرفًا.
# en: 23e73176
redeem-with-same-values = عند استبدال رمز التخويل أو رمز التحديث المميز، أرسل معرّف العميل وعنوان URI لإعادة التوجيه وقيمة authority (بما فيها المستأجر) التي صدر لها، ونطاقات (scopes) وافق عليها المستخدم. احفظ هذه القيم مع حالة تسجيل الدخول (state) بدلًا من استنتاجها مرتين.
# en: 74504219
ask-with-openid-scope = إذا كنت تطلب id_token، فضع openid في scope. ويُفصل بين أنواع الاستجابة المتعددة بمسافة، كما في code id_token.
# en: 90f916ab
use-default-scope = أرسل نطاقًا (scope) واحدًا فقط: قيمة Application ID URI (عنوان URI لمعرّف التطبيق) لواجهة API، أو معرّف تطبيقها، يليها /.default، مثل https://graph.microsoft.com/.default.
# en: 3bdda9f0
sign-in-person-instead = إذا كان ينبغي أن يعمل التطبيق نيابة عن مستخدم، فسجّل دخول هذا المستخدم بتدفق رمز التخويل، واطلب فيه الأذونات المفوضة.
# en: 9d78038c
drop-resource-parameter = لدى نقطة النهاية v2.0، لا ترسل resource، لا في طلب التخويل ولا عند استبدال رمز التخويل ولا عند التجديد (refresh): يبيّن scope أصلًا أي واجهة API هي المقصودة.
# en: a163dee0
align-resource-with-scopes = لخادم MCP يصرّ عملاؤه على إرسال resource: اجعل بيانات التعريف (metadata) الخاصة به تذكر التطبيق نفسه في resource وفي scopes_supported. يمكن أن يكون عنوان الخادم هو Application ID URI (عنوان URI لمعرّف التطبيق) إذا كان اسم النطاق فيه قد تم التحقق منه في المستأجر.
# en: 243d7333
send-b2c-scope = أرسل في scope القيمة openid لتسجيل دخول مستخدم، وoffline_access للحصول على رمز تحديث مميز، ونطاق واجهة API (أو معرّف العميل نفسه) للحصول على رمز وصول مميز.
# en: a7acfc04
check-platform-and-flow = تحقق من أن المنصة تناسب التدفق: تطبيق أحادي الصفحة يستخدم رمز التخويل وPKCE من دون سر، وتطبيق خادم تحت Web (الويب) يستخدم رمز التخويل وسره، وتطبيق قديم بالتدفق الضمني (implicit flow) من دون رمز تخويل.
# en: 0269f2df
write-b2c-scope-in-full = اكتب نطاق (scope) واجهة API كاملًا، مثل https://<tenant>.onmicrosoft.com/<API>/<permission>، كما يظهر تحت API permissions (أذونات واجهة برمجة التطبيقات). ولا تطلب إلى جانبه إلا openid وoffline_access.
# en: 0b1d96a6
drop-graph-scopes = لا تطلب نطاقات (scopes) من Microsoft Graph مثل User.Read: لا يستطيع تدفق المستخدم (user flow) منحها. اقرأ بيانات المستخدم من الرمز المميز، أو استدع Graph من خادمك بتطبيق خاص به.
# en: d36a289a
expose-api-in-b2c = سجّل واجهة API في مستأجر B2C نفسه الذي سُجّل فيه التطبيق: تحت Expose an API (إتاحة واجهة برمجة تطبيقات) عيّن Application ID URI (عنوان URI لمعرّف التطبيق) والنطاقات (scopes)، ثم أضفها إلى التطبيق تحت API permissions (أذونات واجهة برمجة التطبيقات).
# en: 6a24f4f5
match-id-token-hint-audience = قارن aud في id_token_hint بالقيم الواردة في الرسالة: يجب أن يحمل الرمز المميز إحدى القيم التي يذكرها IdTokenAudience في ملف التعريف التقني (technical profile) للنهج.
# en: 3fcae117
check-id-token-hint-keys = تحقق من أن id_token_hint موقّع بالمفتاح الذي يتحقق به النهج: السر المشترك نفسه المحفوظ في مفتاح النهج (client_secret)، أو المفتاح الذي تعرضه قائمة مفاتيح المُصدِر تحت هذا kid. ويجب أن تكون iss وnbf وexp مناسبة أيضًا.
# en: 6422290f
open-hint-metadata = افتح من خارج شبكتك عنوان METADATA المذكور في ملف التعريف التقني (technical profile) وقائمة المفاتيح التي يشير إليها: يجب أن يرد كلاهما، وأن تساوي issuer قيمة iss في الرمز المميز.
# en: fc3f20bd
check-scope-exists = ابحث عن النطاق (scope) في موضع تعريفه: تحت Expose an API (إتاحة واجهة برمجة تطبيقات) في تسجيل واجهة API، أو في مرجع أذونات Microsoft Graph. يجب أن يكون إذنًا مفوضًا ومفعّلًا، أما دور التطبيق (app role) فليس نطاقًا.
# en: 0725ae68
look-at-scope-as-sent = انظر إلى المعلمة scope كما تُرسل: لا يفصل بين الأسماء إلا مسافات، من دون نهايات أسطر (%0a) أو فواصل أو علامات اقتباس.
# en: cae6c439
check-loaded-configuration = انظر أي إعدادات يقرؤها التطبيق فعلًا وهو يعمل، وأولها authority: قد تكون فارغة، أو قيمة نموذجية لم تُملأ مثل «your-tenant-id»، أو متغيرًا باسم آخر، أو غيّرتها بيئة أخرى أو تحديث.
# en: b989c6d5
set-tenant-id = ضع في authority معرّف المستأجر أو أحد نطاقاته، أو common أو organizations أو consumers إذا كان التطبيق متاحًا لأكثر من مستأجر. واجعل التطبيق يرفض بدء التشغيل ما دام الإعداد فارغًا.
# en: 764fc4e7
check-address-is-whole = إذا رأى مستخدم هذا في صفحة تسجيل الدخول، فانظر إلى العنوان كاملًا: إعداد فارغ في هذه البيئة، أو علامة & مكتوبة على صورة &amp;، أو برنامج أوامر (shell) يقتطع العنوان عند أول &، أو إعادة توجيه أو خادم وكيل يحذف سلسلة الاستعلام.
# en: f61beab1
add-domain-hint = أضف domain_hint وفيه نطاق تم التحقق منه لمؤسسة المستخدم كلما ذكره الطلب بقيمة SID أو UPN من Active Directory.
# en: f7f62fc2
submit-missing-attributes = اقرأ في الرد أي السمات مطلوبة، واطلبها من المستخدم وأرسلها إلى عملية إنشاء الحساب نفسها. في حزم SDK للمصادقة الأصلية (native authentication) استدعاء خاص بذلك (submitAttributes).
# en: a7657f90
send-grant-type = أرسل grant_type كما يكتبه البروتوكول: authorization_code أو refresh_token أو client_credentials أو urn:ietf:params:oauth:grant-type:device_code، أو urn:ietf:params:oauth:grant-type:jwt-bearer مع «نيابة عن» (on-behalf-of). أما token-exchange من RFC 8693 فليس منها.
# en: 4c8473f8
send-response-mode = أرسل response_mode بالقيمة query أو fragment أو form_post، أو لا ترسله. لرمز مميز من /authorize مباشرةً لا يصلح إلا fragment وform_post.
# en: a2585fd5
act-for-person-as-agent = دع هوية الوكيل (agent identity) تعمل نيابة عن المستخدم، لا المخطط (blueprint): القيمة client_id لهوية الوكيل، وclient_assertion هو الرمز المميز الذي حصل عليه المخطط لها مع fmi_path، وassertion هو الرمز المميز الذي حصل عليه تطبيق عميل للمخطط عندما سجّل المستخدم الدخول.
# en: b924390b
use-agent-library = هناك مكتبات تنفّذ هذه الخطوات بالترتيب الصحيح، مثل Microsoft.Identity.Web.AgentIdentities في .NET.
# en: 36611228
send-one-hint = أرسل إما sid وإما login_hint. في MSAL، مرّر الحساب، أو عيّن أحد الاثنين، لا كليهما.
# en: d72004a5
send-sid-unchanged = إذا كنت ترسل sid، فخذه من رمز المعرّف المميز للجلسة نفسها، من دون تغيير ومرمّزًا مرة واحدة. وإذا رُفض، فلا ترسله بعد ذلك، وأرسل بدلًا منه login_hint باسم الحساب.
# en: c73f200b
shorten-request = اجعل state قصيرة: احفظ البيانات في جلسة وأرسل مفتاحًا إليها فقط. وابحث أيضًا عن نطاقات (scopes) أو معلمات تُضاف من جديد مع كل إعادة توجيه.
# en: b0473c85
use-post-binding = أرسل طلبات SAML الطويلة بالربط (binding) HTTP-POST بدلًا من وضعها في العنوان.
# en: 47dbdd79
correct-principal-name = اكتب اسم الكيان (principal name) بالصيغة name/host@realm: يجب أن يوجد الاسم name، ويمكن حذف المضيف host الذي بعد «/» والجزء realm الذي بعد «@».
# en: 77d78058
escape-xml = أنشئ XML بمكتبة برمجية وبترميز UTF-8، ودعها تكتب العلامتين & و< وعلامات الاقتباس بصيغتها المهرّبة (escaped). ومعظم أحرف التحكم غير مسموح بها في XML حتى بهذه الصيغة.
# en: 7dbca038
clear-ended-session = إذا كانت الجلسة التي تذكرها قد انتهت، فامسح جلسة تطبيقك وابدأ تسجيل دخول تفاعليًا. وعند تسجيل الخروج، عامل ذلك على أن الخروج قد تم.
# en: 7c4a25c1
send-scope-with-code = أرسل scope في طلب الرمز المميز الذي يستبدل رمز التخويل: نطاقات من طلب التخويل، تفصل بينها مسافات، لا قيمة فارغة.
# en: 76c1b689
use-plain-host-name = انظر إلى اسم المضيف في عنوان URL للرد، كما يُرسل وكما سُجّل: لا تستخدم فيه إلا أحرفًا لاتينية وأرقامًا وواصلات ونقاطًا. ابحث عن مسافات وشرطات سفلية وقيم نموذجية لم تُملأ.
# en: 5bf468b8
check-logout-request = قارن طلب تسجيل الخروج بالبروتوكول. في SAML: طلب LogoutRequest فيه ID وVersion وIssueInstant بتوقيت UTC وIssuer الخاص بك وNameID كما أعطاه تسجيل الدخول تمامًا. وفي OpenID Connect: العنوان end_session_endpoint ومعه post_logout_redirect_uri مسجّل.
# en: b38d15cc
sign-out-own-session-only = لا تطلب إلا تسجيل خروج مستخدمين سجّل تطبيقك نفسه دخولهم، في جلسة المتصفح نفسها، وبقيمة Issuer (معرّف الكيان) نفسها التي كانت عند تسجيل الدخول.
# en: d6ce796b
send-current-session-index = أرسل SessionIndex الذي جاء مع أحدث تسجيل دخول لهذا المستخدم، من دون تغيير. احفظه مع تلك الجلسة وحدها، كي لا تُرسل قيمة من تسجيل دخول أقدم.
# en: fa6facce
send-claims-as-json = أرسل claims بصيغة JSON صالحة، مرمّزة مرة واحدة بترميز URL. مرّر تحدي المطالبات (claims challenge) كما هو (في MSAL باستخدام WithClaims أو claims أو claims_challenge). وإذا أعطته واجهة API مرمّزًا بـ Base64، ففكّ ترميزه أولًا.
# en: b581e430
replace-device-token = لا يصلح الرمز المميز للجهاز (device token) لمورد v2.0: اطلب مورد v1.0، أو احصل على الرمز المميز بتدفق آخر، للمستخدم أو للتطبيق نفسه.
# en: 27a4480a
call-with-mutual-tls = أرسل طلب الرمز المميز عبر TLS المتبادل (mutual TLS)، إلى نقطة النهاية المخصصة لذلك وبشهادة التطبيق في الاتصال، أو اطلب جمهورًا (audience) لا يحتاج إليه.
# en: 957519db
offer-other-contact = في المصادقة الأصلية (native authentication)، عندما يسجّل المستخدم طريقة، أتح له إدخال عنوان بريد إلكتروني آخر أو رقم هاتف آخر إذا رُفض الأول.
# en: 5f6bde02
use-one-client-id = أرسل client_id، وقارنه بمعرّف العميل في كل ما ترسله غيره، مثل iss وsub في إفادة العميل (client assertion)، أو رمز التخويل، أو رمز التحديث المميز: يجب أن تخص كلها تطبيقًا واحدًا. أما مع بيانات الاعتماد المتحدة (federated credential)، فيذكر iss وsub النظام الخارجي، فلا يجوز حذف client_id.
# en: b3fb5fbe
send-each-parameter-once = أرسل كل معلمة مرة واحدة. ابحث عن معلمة موجودة في العنوان وفي النص الأساسي معًا، أو تضعها المكتبة وتضيفها تعليماتك البرمجية مرة أخرى (prompt أو nonce أو login_hint أو scope).
# en: 40750acd
use-consumers-authority = لتطبيق مسجّل للحسابات الشخصية فقط، استخدم في authority القيمة https://login.microsoftonline.com/consumers مع نقطة النهاية v2.0.
# en: ff7006af
send-newest-continuation-token = يحمل كل رد من واجهة API للمصادقة الأصلية (native authentication) قيمة continuation_token جديدة: أرسل أحدثها، كاملة ومرة واحدة. وإذا رُفضت، فابدأ من جديد من أول نقطة نهاية في التدفق.
# en: 8936a757
match-policy-client-id = يذكر النهج تطبيقًا واحدًا، في client_id ضمن ملف التعريف التقني (technical profile) الخاص به أو ضمن مطالبات الإدخال: أرسل معرّف هذا التطبيق في client_id، أو استخدم نهجًا أُعدّ لتطبيقك.
# en: e2040595
send-b2c-response-type = أرسل response_type=code. ولرمز معرّف مميز أو رمز وصول مميز من /authorize مباشرةً تكون القيمة id_token أو token أو الاثنتين وبينهما مسافة (تُرمّز %20 أو +).
# en: a8cf3f3c
send-jwt-bearer-assertion-type = أرسل client_assertion_type=urn:ietf:params:oauth:client-assertion-type:jwt-bearer، مرمّزًا مرة واحدة، إلى جانب client_assertion. تذكر الرسالة النوع الذي وصل والنوع المتوقع.
# en: 4e49a8f4
send-post-logout-redirect-uri = في طلب تسجيل الخروج، أرسل post_logout_redirect_uri: عنوان https كامل مسجّل للتطبيق بوصفه عنوان URI لإعادة التوجيه، ومرمّز مرة واحدة.
# en: 52477e17
send-b2c-prompt = أرسل prompt بالقيمة login أو none أو consent أو select_account، واحدة منها فقط وبأحرف صغيرة، أو لا ترسله.
# en: e070951a
show-device-code = اعرض رمز الجهاز (user_code) والعنوان (verification_uri) جنبًا إلى جنب، واجعل الرمز نصًا يستطيع المستخدمون نسخه، واطلب منهم كتابته في تلك الصفحة.
# en: 285743f6
use-tenant-id-in-authority = ضع في عنوان نقطة نهاية الرمز المميز معرّف المستأجر، وهو قيمة GUID المعروضة في Entra admin center (مركز إدارة Entra) ثم Overview (نظرة عامة)، بدلًا من اسم نطاق أو common أو organizations.
# en: 07578e42
remove-reserved-identifier = إذا تحدثت الرسالة عن معرّف محجوز (reserved identifier)، فابحث عنه في ملف البيان (manifest) لتسجيل التطبيق الذي تذكره، وأزله.
# en: a54e386a
ask-one-api-at-a-time = إذا كان scope يذكر عدة واجهات API، فاطلب في كل طلب رمز مميز نطاقات واجهة واحدة، واحصل برمز التحديث المميز على رمز وصول مميز آخر للواجهة التالية.
# en: e6c5dce3
keep-client-id-out-of-discovery = إذا كان الطلب موجّهًا إلى /.well-known/openid-configuration، فاحذف client_id من عنوانه. ولتطبيق له مفتاح توقيع خاص به، تُسمّى المعلمة appid.
