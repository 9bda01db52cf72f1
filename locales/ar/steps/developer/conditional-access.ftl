# en: aa5487b8
return-nonce-and-sub = إذا كانت خدمتك ترد على Microsoft برمز معرّف مميز، فأعد فيه nonce كما أُرسل إليك، وsub للمستخدم الذي سُئلت عنه، وكل مطالبة مرة واحدة.
# en: 323b6665
remediate-missing-protection = التقط الخطأ الفرعي (suberror) بقيمة protection_policy_required (في MSAL الخطأ «Intune protection policy required»)، واستدع remediateCompliance من Intune SDK، واحصل على الرمز المميز من جديد بعد أن يبلغ عن نجاحه.
# en: 5a9c8e8e
use-oauth-for-mail = اقرأ البريد وأرسله عبر Microsoft Graph، أو استخدم OAuth 2.0 (XOAUTH2) مع IMAP وPOP وSMTP.
# en: 9b33a94b
sign-in-through-broker-only = سجّل الدخول عبر الوسيط (broker) في النظام وحده (وهو WAM في Windows): تسجيل الدخول في متصفح النظام مرفوض هنا أيضًا.
