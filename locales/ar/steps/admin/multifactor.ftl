# en: fec21e44
read-authentication-details = افتح Sign-in logs (سجلات تسجيل الدخول) ثم هذا الطلب ثم علامة التبويب Authentication details (تفاصيل المصادقة): انظر أي طريقة جُرّبت وكيف انتهت.
# en: 7949f24c
revoke-sessions-if-attacked = إذا لم يكن المستخدم هو من بدأ تسجيل الدخول هذا، فهناك من يعرف كلمة مروره: أعد تعيينها، واختر Revoke sessions (إبطال الجلسات).
# en: 23e08dff
require-reregistration = افتح Users (المستخدمون) ثم المستخدم ثم Authentication methods (طرق المصادقة): أزل الطريقة التي لم تعد تعمل، أو اختر Require re-register multifactor authentication (طلب إعادة التسجيل في المصادقة متعددة العوامل). تأكد أولًا من أن صاحب الحساب هو من يطلب ذلك فعلًا.
# en: d07feaec
check-federated-multifactor-claim = لنطاق متحد (federated): تحقق من أن خدمة الاتحاد تنفّذ الخطوة الثانية وترسل المطالبة الخاصة بها (amr أو authnmethodsreferences) بقيمة واردة في وثائق Microsoft، ومن أن إعداد النطاق federatedIdpMfaBehavior يناسب ذلك.
# en: a30ea4a0
check-registration-policy = في Conditional Access (الوصول المشروط)، ابحث عن نُهج تخص إجراء المستخدم «Register security information» (تسجيل معلومات الأمان)، وانظر ما تطلبه.
# en: 5323185e
check-remembered-devices = افتح Multifactor authentication (المصادقة متعددة العوامل) ثم Additional cloud-based multifactor authentication settings (إعدادات سحابية إضافية): انظر عدد الأيام التي يُكتفى فيها بتذكّر الأجهزة الموثوقة. لا تجمع بين هذا وتكرار تسجيل الدخول (sign-in frequency): اجتماعهما يكرر الطلب في أوقات غير متوقعة.
# en: 10cb2e12
check-authenticator-mode = افتح Authentication methods (طرق المصادقة) ثم Policies (النُهج) ثم Microsoft Authenticator: يجب أن يكون المستخدم مشمولًا، وأن يكون Authentication mode (وضع المصادقة) هو Any (أي) أو Passwordless (بدون كلمة مرور).
# en: 815d5599
check-code-mail-delivery = إذا تأخرت الرموز أو لم تصل، فتتبّع الرسالة في نظام البريد الخاص بعنوان المستخدم: قد يكون عامل تصفية أو قائمة رمادية (greylist) يحتجز بريد Microsoft.
# en: bc6a7fe9
match-policy-to-qr-code = إذا كان المستخدم يسجّل الدخول برمز QR ورقم PIN، فأعطه طريقة ثانية أيضًا، أو حدّد بالوصول المشروط ما ينبغي أن يحمي تطبيقاته بدلًا من ذلك، مثل أجهزة مشتركة متوافقة داخل شبكتك.
# en: 50e7683e
check-passkey-policy = افتح Authentication methods (طرق المصادقة) ثم Policies (النُهج) ثم Passkey (FIDO2) (مفتاح المرور): يجب أن تكون الطريقة مفعّلة وأن تشمل المستخدم، وألا تضمه أي مجموعة مستثناة، وأن يكون طراز مفتاحه (AAGUID) مسموحًا به. تبيّن Audit logs (سجلات التدقيق) من غيّر ذلك.
# en: 086827db
check-certificate-method = افتح Authentication methods (طرق المصادقة) ثم Policies (النُهج) ثم Certificate-based authentication (المصادقة المستندة إلى الشهادة): يجب أن تكون الطريقة مفعّلة وأن تشمل المستخدم، وألا تضمه أي مجموعة مستثناة. وتحت Configure (تكوين)، قارن المُصدِر وقيم policy OID في شهادته بالقواعد، وانظر هل يسمح CA scoping (تحديد نطاق جهة الإصدار) لمجموعته باستخدامها.
# en: c6b518de
check-external-method-setup = افتح Authentication methods (طرق المصادقة) ثم Policies (النُهج) ثم الطريقة الخارجية: قارن Discovery Endpoint (نقطة نهاية الاكتشاف) وClient ID (معرّف العميل) وApp ID (معرّف التطبيق) بما أعطاك إياه الموفّر، وتحقق مما إذا كانت موافقة المسؤول قد مُنحت لتطبيقه.
# en: fb51825f
read-provider-answer = اقرأ الرسالة: فيها ما كان غير سليم في رد الموفّر. أرسل نصها مع رمز الخطأ والوقت إلى الدعم لدى الموفّر، فهم يستطيعون البحث في سجلهم.
# en: 62789bec
bridge-certificate-outage = إذا كان المستخدمون لا يستطيعون الانتظار، فأتح لهم في هذه الأثناء تسجيل الدخول بطريقة أخرى، بمفتاح مرور لديهم أو بتصريح وصول مؤقت (Temporary Access Pass). تأكد أولًا من هوية من يطلب ذلك. لا تستثن جهة إصدار الشهادات من الفحص: قد تُقبل عندئذ شهادات مسحوبة.
