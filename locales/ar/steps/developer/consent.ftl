# en: 5254c5e3
add-api-permission = افتح App registrations (تسجيلات التطبيق) ثم التطبيق ثم API permissions (أذونات واجهة برمجة التطبيقات): أضف واجهة API والأذونات التي يطلبها التطبيق. ثم احصل على موافقة المسؤول حيث تلزم.
# en: ef401ff1
ask-consent-interactively = إذا جاء هذا ردًا على استدعاء صامت أو استدعاء في الخلفية، فابدأ تسجيل دخول تفاعليًا للنطاقات (scopes) نفسها: لا يمكن عرض السؤال إلا هناك.
# en: 6f40b7bb
ask-consent-for-downstream-api = مع «نيابة عن» (on-behalf-of)، احصل على الموافقة لواجهة API التالية (downstream API) عند تسجيل الدخول: أدرج العميل في knownClientApplications الخاصة بواجهتك واطلب /.default.
# en: 28b2456a
handle-refusal = عامل access_denied على أنه جواب: اذكر ما لن يعمل من دون الإذن، واعرض طلبه من جديد.
# en: 2e4a1547
ask-for-fewer-permissions = لا تطلب إلا الأذونات التي تحتاج إليها: كثير منها لا يحتاج إلى مسؤول.
# en: 923c6a0a
offer-admin-consent-link = أعط المسؤولين رابط /adminconsent الخاص بتطبيقك، واذكر في دليل الإعداد الغرض من كل إذن.
# en: 17979041
verify-publisher = احصل على صفة الناشر الذي تم التحقق منه (verified publisher): لا تسمح مؤسسات كثيرة للمستخدمين بالموافقة إلا على تطبيقات ناشرين كهؤلاء.
# en: e6723cbf
drop-consent-prompt = لا ترسل prompt=consent إلا عندما تطلب أذونات جديدة. إذا كان في كل طلب، فسيُسأل المستخدمون من جديد رغم أن مسؤولًا وافق على التطبيق.
# en: 69f5cbbe
ask-for-consent-once = ابدأ طلب موافقة واحدًا في كل مرة. إذا بدأ اثنان معًا، فابدأ تسجيل الدخول من جديد بعد بضع ثوانٍ: غالبًا ما يكون التطبيق موجودًا عندئذ.
# en: 234cce10
require-user-read = افتح App registrations (تسجيلات التطبيق) ثم التطبيق ثم API permissions (أذونات واجهة برمجة التطبيقات): أدرج على الأقل Microsoft Graph ثم Delegated permissions (الأذونات المفوضة) ثم User.Read، ثم اطلب موافقة المستخدمين أو أحد المسؤولين من جديد. التسجيلات التي ينشئها برنامج نصي (az ad app create) تبدأ بقائمة فارغة.
