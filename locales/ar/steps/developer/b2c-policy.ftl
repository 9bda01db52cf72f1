# en: 6b4495fe
check-rest-endpoint = استدع نقطة نهاية REST التي تذكرها الرسالة بالمُدخلات نفسها: يجب أن ترد بالحالة 200 ومطالبات، أو بالحالة 409 ونص موجّه إلى المستخدم.
# en: b3319c6a
review-last-policy-change = قارن الحال بآخر تغيير في النُهج المخصصة: المفاتيح والمطالبات وملفات التعريف التقنية (technical profiles) وإعدادات موفّري الهوية الآخرين.
# en: 8af1ad6e
compare-policy-with-reference = قارن الجزء الذي تذكره الرسالة من النهج المخصص بمرجع Microsoft الخاص به: الأسماء، والإشارات إلى أجزاء أخرى، والترتيب.
# en: 2c233b83
allow-cors-for-template = اجعل الخادم الذي عليه القالب يرد على أصل (origin) صفحة تسجيل الدخول، وهو https://<tenant>.b2clogin.com أو نطاق تسجيل الدخول الخاص بك بأحرف صغيرة، برؤوس CORS للأسلوبين GET وOPTIONS.
# en: f38e42df
check-template-parts = افتح القالب من خارج شبكتك ومعه وحدة تحكم المتصفح (console): يجب أن يُحمّل كل برنامج نصي ونمط وصورة عبر https، من دون 404 ومن دون خطأ.
# en: 8644346c
supply-bearer-claim = في ملف التعريف التقني (technical profile) من نوع RESTful، يجب أن تكون المطالبة المذكورة في UseClaimAsBearerToken بين InputClaims، وأن تكون خطوة سابقة من رحلة المستخدم قد ملأتها.
# en: fd387fe2
check-template-address = افتح عنوان القالب (LoadUri في النهج، أو Page layouts (تخطيطات الصفحات) ثم Custom page URI (عنوان URI للصفحة المخصصة) في تدفق المستخدم) في نافذة خاصة من خارج شبكتك: يجب أن يرد بالحالة 200. في Azure Storage يجب أن يكون الكائن الثنائي (blob) متاحًا للقراءة للجميع، ويُفرَّق بين الأحرف الكبيرة والصغيرة.
# en: 74d9a89e
check-b2c-policy-key = في مستأجر B2C، افتح Identity Experience Framework (إطار تجربة الهوية) ثم Policy keys (مفاتيح النُهج): يجب أن يوجد هناك مفتاح بالاسم المستخدم في StorageReferenceId (B2C_1A_…)، للاستخدام الصحيح (Signature أو Encryption)، نشط وغير منتهي الصلاحية. أنشئه أو ارفعه، في كل بيئة.
# en: 06d22fc6
find-technical-profile = ابحث في النهج وفي النُهج الأساسية له عن Id ملف التعريف التقني (technical profile) الذي تذكره الرسالة: خطأ في الكتابة، أو الأحرف الكبيرة والصغيرة، أو ملف تعريف لا يوجد إلا في ملفات بيئة أخرى.
# en: 1c3b67c6
upload-policies-in-order = ارفع النُهج من جديد، من النهج الأساسي إلى نهج الطرف المعتمد (relying party)، وفي كل منها TenantId وPolicyId وBasePolicy الخاصة بهذا المستأجر. ربما ما زال هناك نهج أساسي أقدم.
# en: 13a6cf4b
add-technical-profile-metadata = أضف إلى ملف التعريف التقني (technical profile) العنصر Item (تحت Metadata) أو Key (تحت CryptographicKeys، مع StorageReferenceId لمفتاح نهج) الذي تذكره الرسالة، مكتوبًا كما في مرجع Microsoft لهذا النوع من ملفات التعريف.
# en: 56daf69c
check-rest-basic-credentials = ملف التعريف التقني (technical profile) الذي قيمة AuthenticationType فيه Basic يأخذ المفتاحين BasicAuthenticationUsername وBasicAuthenticationPassword. استدع واجهة API بنفسك بالقيمتين نفسيهما، ثم أدخلهما من جديد مفتاحي نهج، من دون مسافات أو فواصل أسطر.
# en: e8a77004
upload-rest-client-certificate = ارفع شهادة العميل بصيغة PFX مع مفتاحها الخاص تحت Policy keys (مفاتيح النُهج)، واذكرها باسم ClientCertificate في ملف التعريف التقني (technical profile). يجب ألا تكون منتهية الصلاحية، وأن تقبلها واجهة API.
# en: 4ba94c68
set-default-user-journey = اذكر رحلة المستخدم في نهج الطرف المعتمد (relying party): RelyingParty ثم DefaultUserJourney، بقيمة ReferenceId موجودة فيه أو في النهج الأساسي له.
# en: ff309164
request-relying-party-policy = تحقق من أن التطبيق يطلب نهج الطرف المعتمد (مثل B2C_1A_signup_signin)، لا النهج الأساسي (base) أو نهج الامتدادات (extensions).
# en: 7f510fc6
add-relying-party-secret = في نهج الطرف المعتمد (relying party)، أعط ملف التعريف التقني (technical profile) عنصر Key تكون قيمة Id فيه client_secret ويشير إلى مفتاح النهج الذي يحفظ سر التطبيق. أوقفت Microsoft رمز الخطأ هذا: إذا كان النهج قديمًا، فقارنه أيضًا بحزمة بداية (starter pack) حديثة.
# en: 8a099f07
end-journey-with-send-claims = اجعل رحلة المستخدم تنتهي بخطوة واحدة فقط من OrchestrationStep نوعها SendClaims، ويذكر CpimIssuerTechnicalProfileReferenceId فيها مُصدِر الرموز المميزة (مثل JwtIssuer). رقّم الخطوات من دون فجوات.
# en: 32994be2
correct-claim-resolver = قارن محلّل المطالبات (claim resolver) الذي تذكره الرسالة، مثل Culture:LanguageName أو OIDC:ClientId بين قوسين معقوصين، بقائمة Microsoft: الكتابة، والأحرف الكبيرة والصغيرة، وهل يقبله هذا النوع من ملفات التعريف التقنية (technical profiles).
# en: 4423a6f0
check-journey-step-providers = في الخطوة، يجب أن يذكر كل ClaimsExchange أو ClaimsProviderSelection ملف تعريف تقنيًا (technical profile) موجودًا ومفعّلًا، وأن يطابق كل اختيار عملية تبادل في الخطوة التالية (TargetClaimsExchangeId).
