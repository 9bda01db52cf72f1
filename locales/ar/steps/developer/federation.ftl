# en: b7330ad2
drop-requested-authn-context = لا تضع RequestedAuthnContext في الطلب: هو اختياري.
# en: e23520fa
force-fresh-sign-in = إذا كنت تحتاج إلى طريقة معينة، فأرسل ForceAuthn="true"، كي يسجّل المستخدم الدخول من جديد.
# en: 926d800e
send-saml-request = ابدأ من التطبيق: أرسل AuthnRequest مضغوطًا (deflate) ثم مرمّزًا بـ Base64 ثم بترميز URL، في المعلمة SAMLRequest لإعادة التوجيه.
# en: e4a6f70c
follow-signing-certificate-changes = اقرأ شهادات التوقيع الخاصة بـ Microsoft مرة بعد مرة من عنوان بيانات تعريف الاتحاد (federation metadata) للتطبيق، واقبل كل شهادة مدرجة فيه، كي لا تمنع شهادة جديدة أحدًا من الدخول.
# en: 62884e20
check-saml-bearer-assertion = إذا كان تطبيقك يرسل بنفسه إفادة SAML إلى نقطة نهاية الرمز المميز، فأرسلها كاملة وموقّعة ومن دون تغيير ومرمّزة بـ Base64url، بنوع المنح (grant type) المناسب لإصدارها (saml1_1-bearer أو saml2-bearer). وتحقق من جمهورها وأوقاتها.
# en: 8fdfda39
sign-saml-request = وقّع كل AuthnRequest بالخوارزمية RSA-SHA256، وأعط الشهادة العامة لمن يُعدّون التطبيق في Entra ID.
# en: 3d8b0bcf
place-saml-signature-by-binding = ضع التوقيع حيث يحدده الربط (binding): مع HTTP-Redirect في سلسلة الاستعلام (SigAlg وSignature)، ومع HTTP-POST داخل XML.
# en: 02f9aa5f
send-fresh-issue-instant = أنشئ في كل مرة AuthnRequest أو LogoutRequest جديدًا، تكون فيه قيمة IssueInstant (وNotOnOrAfter إذا كنت ترسلها) بتوقيت UTC من ساعة متزامنة. لا تخزّنه مؤقتًا ولا تضعه في رابط.
# en: a715355e
not-in-the-app = لا شيء يلزم إصلاحه في التطبيق: الحل بين المستأجر وصفحة تسجيل الدخول الأخرى.
# en: 2c596897
compare-provider-request = قارن ملف التعريف التقني (technical profile) بدليل الموفّر: METADATA أو نقاط النهاية، وscope، وresponse_mode، وطريقة إثبات العميل لهويته.
# en: c16c0d03
remove-saml-property = أزل من AuthnRequest الخاصية التي تذكرها الرسالة. يكتفي Entra ID بالقليل: ID وVersion وIssueInstant وIssuer.
    .propertyName = أزل من AuthnRequest الخاصية { $propertyName }. يكتفي Entra ID بالقليل: ID وVersion وIssueInstant وIssuer.
# en: 00bf0f5c
send-login-hint-instead = إذا كانت الخاصية Subject وأردت أن يظهر اسم الحساب مكتوبًا مسبقًا، فأضف بدلًا منها login_hint إلى سلسلة الاستعلام في عنوان تسجيل الدخول.
# en: 4a83b2b1
check-saml-encoding = فكّ ترميز طلب واحد كما يحدده الربط (binding): في HTTP-Redirect يكون مضغوطًا (deflate) ومرمّزًا بـ Base64 وبترميز URL، وفي HTTP-POST يكون مرمّزًا بـ Base64 فقط. يجب أن ينتج عن ذلك XML سليم الصياغة من SAML 2.0.
# en: 375e3d91
ask-for-post-binding = اضبط ProtocolBinding على urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST، أو احذفه، واستقبل الرد على عنوان يقبل POST.
# en: 31a34090
check-authn-request-parts = يحتاج AuthnRequest إلى ID (يبدأ بحرف لاتيني أو بالعلامة «_»، مثل «_» قبل قيمة GUID)، وVersion="2.0"، وIssueInstant بتوقيت UTC، وIssuer وفيه معرّف الكيان (entity ID) للتطبيق، ضمن مساحات الأسماء (namespaces) الخاصة بـ SAML 2.0.
# en: 6b3451ba
set-saml-destination = اضبط Destination على Login URL (عنوان URL لتسجيل الدخول) الخاص بالمستأجر، وهو في السحابة العالمية https://login.microsoftonline.com/<tenant ID>/saml2، أو احذفه: هو اختياري.
# en: 8177df5d
correct-name-id-policy = العنصر NameIDPolicy اختياري. إذا كنت ترسله، فاستخدم أحد التنسيقات persistent أو transient (كلاهما من SAML 2.0) أو emailAddress أو unspecified (كلاهما من SAML 1.1)، واحذف SPNameQualifier ما لم تكن تحتاج إليه.
# en: 42734829
check-ws-federation-request = قارن طلب WS-Federation بالبروتوكول: wa=wsignin1.0، وwtrealm بمعرّف التطبيق، وwreply بعنوان مسجّل، وwctx من دون تغيير، وكل منها مرمّز مرة واحدة.
# en: 19f7bb78
choose-supported-wauth = لا ترسل wauth، كي يختار Entra ID كيف يسجّل المستخدمون الدخول. أما ما يجب أن يتوفر في تسجيل الدخول، مثل خطوة ثانية، فمكانه الوصول المشروط لدى المؤسسة.
# en: 6b54cdae
use-on-behalf-of-not-own-assertion = إذا كان تطبيقك يقدّم إفادة SAML للحصول على رمز مميز، وكان مُصدِرها https://sts.windows.net/…، فاعلم أن Entra ID لا يقبل إلا الإفادات التي أصدرها AD FS متحد (federated)، ولا يقبل إفاداته هو أبدًا. سجّل دخول المستخدم عبر OpenID Connect، أو استخدم «نيابة عن» (on-behalf-of) مع رمز وصول مميز.
# en: 0dc5c009
write-saml-value-as-uri = تذكر الرسالة العنصر: ضع فيه قيمة URI. في AuthnContextClassRef تكون مثلًا urn:oasis:names:tc:SAML:2.0:ac:classes:Password، من دون مسافات أو فواصل أسطر حولها.
# en: bcbfecf2
open-policy-metadata = افتح https://<tenant>.b2clogin.com/<tenant>.onmicrosoft.com/<policy>/v2.0/.well-known/openid-configuration في متصفح: إذا نجح ذلك، فقارن المستأجر والنهج بإعدادات التطبيق. ومع SAML يكون المسار /<policy>/samlp/metadata.
# en: 9f5c13d6
compare-issuer-in-id-token = إذا كنت تشغّل الموفّر: ضع iss في كل رمز معرّف مميز، مطابقًا تمامًا لقيمة issuer في مستند الاكتشاف (discovery document)، في المضيف والمسار والشرطة المائلة في النهاية.
