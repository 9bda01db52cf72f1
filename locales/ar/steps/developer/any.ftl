# en: 5e002f06
match-authority-to-cloud = تحقق من أن قيمة authority تنتمي إلى سحابة المستأجر: للسحابة العالمية login.microsoftonline.com، ولحكومة الولايات المتحدة login.microsoftonline.us (في MSAL: مثيل السحابة AzureUsGovernment)، وللصين login.partner.microsoftonline.cn.
# en: a14600b7
use-tenant-authority = استخدم قيمة authority التي تذكر مستأجرك (معرّفه أو أحد نطاقاته) بدلًا من /common.
# en: 0b8864a2
check-resource-uri = قارن المورد، أو جزء النطاق (scope) الذي قبل الإذن، بقيمة Application ID URI (عنوان URI لمعرّف التطبيق) لواجهة API التي تقصدها: الكتابة، والشرطة المائلة في النهاية، والبيئة، أو ذكر التطبيق الطالب نفسه بالخطأ.
# en: 6eddb7c7
read-b2c-journey = اربط النُهج بخدمة Application Insights، واقرأ رحلة المستخدم (user journey) التي تحمل معرّف الارتباط هذا.
# en: 568be0bf
catch-claims-challenge = التقط هذا الرد (interaction_required، أو invalid_grant مع suberror)، ووجّه المستخدم إلى تسجيل دخول تفاعلي مع قيمة claims الواردة في الرد.
# en: b7bc3582
avoid-password-grant = لا تسجّل دخول المستخدمين بتدفق كلمة المرور (ROPC): لا يستطيع عرض خطوة ثانية، ولا صفحة لكلمة مرور جديدة، ولا تسجيل دخول متحدًا (federated).
# en: 9a8b6a12
offer-sign-in-again = لا خلل في التطبيق. احفظ ما كان المستخدم يفعله، واعرض عليه تسجيل الدخول من جديد.
# en: 0c7d4ca0
offer-account-choice = أتح للمستخدمين اختيار حساب آخر: أرسل prompt=select_account بدلًا من الحساب نفسه مرة أخرى.
# en: 039f2d34
read-oauth-error-value = ابنِ معالجة الخطأ على قيمة error في استجابة نقطة نهاية الرمز المميز، لا على رمز الخطأ أو النص. القيم أدناه تبيّن ما يلزم إصلاحه.
# en: da52c566
stop-automatic-retries = لا تكرر الطلب تلقائيًا: يفيد هذا الرد بأن التكرار لن يجدي. احفظ معرّف الارتباط في السجل، وأتح للمستخدمين الإبلاغ عنه.
