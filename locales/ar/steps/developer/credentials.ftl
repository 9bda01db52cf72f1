# en: 79325442
match-certificate = قارن البصمة (thumbprint) الواردة في الرسالة بما تحت Certificates & secrets (الشهادات والبيانات السرية) ثم Certificates (الشهادات): ارفع الجزء العام من الشهادة التي توقّع، أو وقّع بشهادة مسجّلة هناك.
# en: 23d07575
stop-retrying-password = لا ترسل كلمة المرور نفسها مرة أخرى بعد رفضها: كل محاولة قد تطيل مدة قفل الحساب.
# en: 84c7e618
check-b2c-password-profile = إذا فشلت كلمات المرور الصحيحة أيضًا، فراجع login-NonInteractive في نهجك المخصص: يجب أن تكون قيمتا client_id وresource فيه لتطبيقي Identity Experience Framework (إطار تجربة الهوية)، وأن يكون الإذن بين هذين التطبيقين ممنوحًا.
# en: 2bc548f2
replace-integrated-windows-authentication = استخدم الوسيط (broker)، وهو WAM في Windows، بدلًا من مصادقة Windows المتكاملة (AcquireTokenByIntegratedWindowsAuth): هو أيضًا يستخدم تسجيل الدخول في Windows، ويستطيع أن يسأل المستخدم عندما يلزم المزيد.
# en: 2d9bc610
renew-certificate = أنشئ شهادة جديدة، وارفع جزأها العام تحت Certificates & secrets (الشهادات والبيانات السرية) ثم Certificates (الشهادات)، وانشر الجديدة مع مفتاحها الخاص. أزل القديمة عندما لا يعود شيء يستخدمها.
# en: 034c5f42
load-renewed-certificate = انظر أي شهادة يحمّلها التطبيق فعلًا وهو يعمل: البصمة والتواريخ والمخزن. بعد التجديد أعد تشغيله، ومع Key Vault لا تثبّت إصدارًا بعينه.
# en: d1e1a1e1
check-retry-limit = راجع setting.retryLimit في ملف التعريف التقني (technical profile) من نوع self-asserted: هو الذي يحدد عدد المحاولات المتاحة للمستخدمين في تلك الصفحة.
# en: ae7c92c2
check-validation-profiles = شغّل ملفات التعريف التقنية للتحقق (validation technical profiles) الخاصة بالصفحة بمُدخلات يجب أن تُقبل. إذا رفضتها هي أيضًا، فأصلحها أو أصلح خدمة REST التي تستدعيها.
# en: 8cf1b22f
request-new-device-code = عند الرد expired_token، توقف عن السؤال المتكرر (polling)، واطلب رمز جهاز جديدًا من نقطة نهاية تخويل الأجهزة (device authorization endpoint)، واعرضه. اذكر إلى جانبه مدة صلاحيته (expires_in).
# en: bae05c54
explain-refused-password = اقرأ الخطأ الفرعي (suberror)، مثل password_banned أو password_too_weak أو password_recently_used، واذكر الخلل بكلماتك أنت، وأتح للمستخدم كتابة كلمة مرور أخرى.
