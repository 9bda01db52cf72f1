# en: e9808c10
sign-in-through-broker = سجّل الدخول عبر الوسيط (broker) في النظام (وهو WAM في Windows، وAuthenticator أو Company Portal على الهواتف) أو عبر متصفح النظام: كثيرًا ما يفقد عرض الويب المضمّن (web view) عمليات إعادة التوجيه وملفات تعريف الارتباط، ولا يستطيع أن يبيّن أي جهاز هو.
# en: f6fba94b
avoid-device-code-flow = لا تستخدم تدفق رمز الجهاز حيث يجب أن تكون الأجهزة مُدارة، أو حيث يحظر أحد النُهج هذا التدفق: لا يستطيع الجهاز المنتظر إثبات هويته. سجّل الدخول عبر الوسيط (broker) أو المتصفح.
# en: a35b314c
build-in-intune-sdk = لتطبيق هاتف: ادمج فيه Intune App SDK، كي تستطيع المؤسسات حمايته بنهج.
# en: 0f3bafde
add-in-uses-own-service = الوظيفة الإضافية أو التطبيق الصغير داخل تطبيق معتمد لا يُعدّ معتمدًا هو نفسه. لا تطلب إلا الخدمات التي لا يشملها النهج، واذكر في دليل الإعداد ما لا يستطيعه تطبيقك في ظل نهج كهذا.
# en: 2d8521f8
answer-newest-device-challenge = إذا كان التطبيق يرد بنفسه على تحدي الجهاز (PKeyAuth)، فوقّع بمفتاح الجهاز المسجّل، وأرسل nonce الوارد في التحدي الذي تلقيته للتو، ولا ترسل أبدًا قيمة مخزنة.
# en: 22342b5d
leave-tls-version-to-system = دع النظام يختار إصدار TLS: في .NET استخدم الإصدار 4.7 أو أحدث، ولا تضبط ServicePointManager.SecurityProtocol على Tls أو Tls11. حدّث بيئات التشغيل القديمة (Java 7 وOpenSSL 1.0.0 وPython المبني عليه).
# en: 5575ff96
turn-on-webview2-single-sign-on = لتطبيق Windows يعرض صفحة تسجيل الدخول في WebView2: اضبط AllowSingleSignOnUsingOSPrimaryAccount على true عند إنشاء البيئة. من دونه لا يبيّن WebView2 أي جهاز هو.
