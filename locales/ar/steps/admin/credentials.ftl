# en: 2f1fc324
check-password-state = تحقق مما إذا كانت كلمة مرور المستخدم قد انتهت صلاحيتها أو تغيّرت للتو، ومما إذا كانت متطابقة مع الدليل الخاص بمؤسستك (مزامنة تجزئة كلمة المرور أو المصادقة التمريرية أو الاتحاد).
# en: 6ccf5383
reset-user-password = افتح Users (المستخدمون) ثم المستخدم ثم Reset password (إعادة تعيين كلمة المرور). تأكد أولًا من أن صاحب الحساب نفسه هو من يطلب ذلك، وأبلغه بكلمة المرور المؤقتة بالهاتف أو وجهًا لوجه.
# en: dd2dfda9
find-old-password-source = ابحث عما يواصل إرسال كلمة مرور قديمة: يذكره عمودا التطبيق والجهاز في محاولات تسجيل الدخول الفاشلة.
# en: ff9ceb2b
check-password-hash-sync = لحساب من الدليل الخاص بمؤسستك: تحقق من أن مزامنة تجزئة كلمة المرور تعمل وتشمل هذا المستخدم، أو من أن النطاق متحد (federated) كما تريد.
# en: e1764756
confirm-guest-signs-in-at-home = للضيف: كلمة مروره محفوظة لدى مؤسسته. تحقق في سجل تسجيل الدخول من أن التطبيق وجّهه إلى هناك.
# en: 6a094dfc
issue-temporary-access-pass = افتح Users (المستخدمون) ثم المستخدم ثم Authentication methods (طرق المصادقة) ثم Add authentication method (إضافة طريقة مصادقة): أعطه تصريح وصول مؤقتًا (Temporary Access Pass)، كي يستطيع التسجيل.
# en: c515f8ba
check-temporary-access-pass-policy = افتح Authentication methods (طرق المصادقة) ثم Policies (النُهج) ثم Temporary Access Pass (تصريح الوصول المؤقت): تحقق من أن المستخدم مشمول، ومما إذا كان يجب أن تكون التصاريح صالحة لمرة واحدة، ومن مدتها تحت Configure (تكوين).
# en: 07a6f3aa
check-pass-of-user = افتح Users (المستخدمون) ثم المستخدم ثم Authentication methods (طرق المصادقة): انظر هل انتهت صلاحية التصريح، أو كان صالحًا لمرة واحدة واستُخدم. احذفه وأضف تصريحًا جديدًا.
# en: 35a6c2d6
upload-whole-certificate-chain = افتح Identity Secure Score (درجة أمان الهوية) ثم Public key infrastructure (البنية الأساسية للمفتاح العام) أو Certificate authorities (جهات إصدار الشهادات): يجب أن توجد هناك الجهة الجذرية وكل جهة وسيطة فوق شهادات المستخدمين، من دون أن تكون أي منها منتهية الصلاحية.
# en: d756e4e2
check-revocation-lists = من خارج شبكتك، نزّل قائمة الإبطال (CRL) لكل جهة إصدار من العنوان الذي يعرضه لها Public key infrastructure (البنية الأساسية للمفتاح العام) أو Certificate authorities (جهات إصدار الشهادات): يجب أن تُفتح عبر http من دون تسجيل دخول، وبسرعة، وأن تكون حديثة. لا تصلح الأسماء الداخلية ولا عناوين ldap. يفحصها كلها الأمر Test-MsIdCBATrustStoreConfiguration (من MSIdentityTools).
# en: 17c8319f
compare-chain-identifiers = افتح شهادة المستخدم: يجب أن يطابق Authority Key Identifier (معرّف مفتاح جهة الإصدار) فيها Subject Key Identifier (معرّف مفتاح الموضوع) لجهة إصدار في المخزن، وأن تتوافق نُهج الشهادات حتى أعلى السلسلة.
# en: 4d1968c5
reset-password-in-active-directory = افتح Active Directory Users and Computers (مستخدمو Active Directory وأجهزة الكمبيوتر) ثم المستخدم ثم Reset Password (إعادة تعيين كلمة المرور). تأكد أولًا من أن صاحب الحساب نفسه هو من يطلب ذلك، وأبلغه بكلمة المرور الجديدة بالهاتف أو وجهًا لوجه.
# en: 3a74cf53
check-password-writeback = كي يستطيع المستخدمون فعل ذلك بأنفسهم: افتح Password reset (إعادة تعيين كلمة المرور). يجب أن يشملهم ما تحت Properties (الخصائص)، وأن يغطي ترخيصهم ذلك، وأن يظهر تحت On-premises integration (التكامل المحلي) أن إعادة كتابة كلمة المرور (password writeback) مفعّلة وتعمل. وفي حالة حساب متزامن، يجب أن يكون Entra Connect ما زال يزامن المستخدم.
# en: 314fb04a
purge-kerberos-tickets = على الكمبيوتر، وهو قادر على الوصول إلى وحدة تحكم المجال، نفّذ klist purge، ثم أقفله وافتح قفله وحاول مرة أخرى: يجب عندئذ أن يعرض klist تذكرة للحساب AZUREADSSOACC.
# en: 77dde5d6
check-seamless-sso-zone = تحقق في نهج المجموعة (Group Policy) من أن العنوان https://autologon.microsoftazuread-sso.com يقع في منطقة الإنترانت المحلية (Local intranet). أما إذا كان ضمن المواقع الموثوقة (Trusted sites)، فإنه يمنع المستخدمين من تسجيل الدخول.
# en: edbcfd76
check-seamless-sso-account = افتح Entra Connect ثم Connect Sync: تحقق من أن Seamless single sign-on (تسجيل الدخول الأحادي السلس) مفعّل لمجموعة التفرعات (forest) هذه. وفي Active Directory، يجب أن يكون حساب الكمبيوتر AZUREADSSOACC موجودًا ومفعّلًا.
# en: 9580a626
roll-seamless-sso-key-once = إذا كان يفشل لدى الجميع، وكان مفتاحه قديمًا أو أُوقف RC4 بعد إنشائه، فجدّد مفتاح AZUREADSSOACC بالأمر Update-AzureADSSOForest، مرة واحدة لكل مجموعة تفرعات (forest). تكراره قبل الأوان يعطّل تسجيل الدخول التلقائي حتى تنتهي صلاحية تذاكر المستخدمين، بعد عشر ساعات عادةً.
# en: d149e5ee
look-for-name-probing = كثرة هذه المحاولات في وقت واحد ولحسابات كثيرة قد تعني أن شخصًا يجرّب أسماء حسابات أو كلمات مرور. تحقق منها كما تتحقق من سلسلة كلمات مرور خاطئة.
# en: cc930937
check-sms-sign-in = إذا كانوا يسجّلون الدخول برقم هاتف ورسالة نصية: افتح Policies (النُهج) ثم SMS (الرسائل النصية). يجب أن يكونوا مشمولين، وأن يكون «Use for sign-in» (الاستخدام لتسجيل الدخول) مفعّلًا.
# en: c0a9c97e
renew-server-certificate = إذا ظهر هذا على خادم لديك، فجدّد شهادته بالطريقة التي يصفها دليله. ولملحق NPS، شغّل برنامج الإعداد النصي الخاص به (AzureMfaNpsExtnConfigSetup.ps1) من جديد.
# en: 6b01bcf2
find-out-why-revoked = اسأل القائمين على جهة إصدار الشهادات لديك هل سُحبت الشهادة عمدًا، ولماذا. قد تكون في أيدٍ غير أمينة.
# en: 0ad819f1
issue-new-certificate = إذا كانت الشهادة لمستخدم، فأصدر له شهادة جديدة، أو أعطه في هذه الأثناء تصريح وصول مؤقتًا (Temporary Access Pass). تأكد أولًا من أن صاحب الحساب نفسه هو من يطلب ذلك.
# en: f95d6db1
spare-certificate-address = إذا كان خادم وكيل أو جدار حماية يفك تشفير الاتصالات (TLS inspection)، فاستثن certauth.login.microsoftonline.com والأسماء التي تحته: لا تستطيع شهادة المستخدم المرور بغير ذلك.
# en: 0bef8b61
look-for-code-phishing = إذا لم يكن المستخدم يتوقع هذا، أو لم يكن لديه جهاز يعرض رمزًا، فربما أرسل إليه شخص رمزًا: ابحث في عمليات تسجيل دخوله عن Device code (رمز الجهاز) تحت Authentication protocol (بروتوكول المصادقة). إذا نجحت إحداها، فأبطل جلساته.
# en: 5ffc3126
allow-kerberos-for-seamless-sso = اعرف لماذا يلجأ المتصفح إلى NTLM: إما أن الكمبيوتر ليس في المجال أو لا يستطيع الوصول إلى وحدة تحكم المجال، وإما أن أسماء كيان الخدمة (SPN) للحساب AZUREADSSOACC ناقصة أو مكررة (يعرضها setspn -L AZUREADSSOACC).
# en: b46d6d1d
decide-on-seamless-sso = إذا كان ينبغي تسجيل دخول المستخدمين بهذه الطريقة: افتح Entra Connect ثم Change user sign-in (تغيير تسجيل دخول المستخدم)، وفعّل تسجيل الدخول الأحادي. وإلا فأزل autologon.microsoftazuread-sso.com من منطقة الإنترانت في نهج المجموعة (Group Policy)، كي تتوقف المتصفحات عن المحاولة.
# en: e75109d1
check-browser-and-proxy-header = قارن بمتصفح آخر وشبكة أخرى: قد يغيّر خادم وكيل أو إضافة أو برنامج أمان الرأس Authorization في طريقه إلى autologon.microsoftazuread-sso.com.
# en: 7e3741e5
allow-crl-download = إذا كانت قائمة الإبطال (CRL) تُفتح لديك ويُرفض طلب Microsoft لها (403 أو Forbidden)، فافحص جدار الحماية أو خادم الويب الذي أمامها: يجب أن يسمح لعناوين خدمة تسجيل الدخول، وتدرجها Microsoft ضمن عناوين URL ونطاقات عناوين IP الخاصة بـ Microsoft 365.
# en: d483808f
read-device-registration-log = إذا كان ذلك Windows Hello for Business: افتح على الكمبيوتر Event Viewer (عارض الأحداث) ثم Applications and Services Logs (سجلات التطبيقات والخدمات) ثم Microsoft ثم Windows ثم User Device Registration ثم Admin، وابحث عن الوقت المذكور أدناه.
# en: ad996a9b
match-certificate-user-ids = قارن قيم الشهادة بما تحت Authentication methods (طرق المصادقة) ثم Policies (النُهج) ثم Certificate-based authentication (المصادقة المستندة إلى الشهادة) ثم Configure (تكوين) ثم Username binding (ربط اسم المستخدم)، ثم بقيم certificateUserIds أو باسم المستخدم الأساسي (user principal name) لدى المستخدم. لا تصحّح الحساب إلا إذا كنت متأكدًا من أن الشهادة له.
# en: 82725c5a
check-password-protection = افتح Authentication methods (طرق المصادقة) ثم Password protection (حماية كلمة المرور): راجع قائمة كلمات المرور المحظورة المخصصة. أما قائمة Microsoft نفسها فلا يمكن الاطلاع عليها ولا إيقافها.
# en: cff41e31
check-active-directory-password-rules = اعرف القواعد التي تنطبق على هذا المستخدم: Get-ADUserResultantPasswordPolicy في PowerShell، أو Get-ADDefaultDomainPasswordPolicy إذا لم يُرجع الأول شيئًا. راجع الطول وسجل كلمات المرور السابقة والحد الأدنى لعمر كلمة المرور أيضًا: إذا كان يومًا واحدًا، يُرفض تغيير ثانٍ في اليوم نفسه.
# en: 08fc7901
check-writeback-events = على خادم Entra Connect، افتح Event Viewer (عارض الأحداث) ثم Windows Logs (سجلات Windows) ثم Application (التطبيق)، وابحث عن المصدر PasswordResetService عند الوقت المذكور أدناه: يذكر الإدخال السبب الذي أعطاه Active Directory.
# en: 42065299
check-writeback-connection = يجب أن يستطيع خادم Entra Connect الوصول إلى كل العناوين التي تحت passwordreset.microsoftonline.com وservicebus.windows.net على المنفذ 443، وإلى وحدة تحكم المجال. إذا كان يستطيع ذلك، فأعد تشغيل خدمة المزامنة فيه (ADSync).
# en: 934cd62b
unlock-in-active-directory = افتح Active Directory Users and Computers (مستخدمو Active Directory وأجهزة الكمبيوتر) ثم المستخدم ثم Account (الحساب): انظر هل الحساب مقفل أو معطّل، واعرف السبب. لا تلغ قفله أو تفعّله إلا بعد زوال السبب والتأكد من هوية من يطلب ذلك.
# en: a28870c8
check-active-directory-account-options = افتح Active Directory Users and Computers (مستخدمو Active Directory وأجهزة الكمبيوتر) ثم المستخدم ثم Account (الحساب) ثم Account options (خيارات الحساب): ابحث عن «User cannot change password» (لا يستطيع المستخدم تغيير كلمة المرور) و«Smart card is required for interactive logon» (البطاقة الذكية مطلوبة لتسجيل الدخول التفاعلي).
# en: f72bfb79
check-writeback-permissions = في Active Directory، يحتاج حساب موصّل AD DS الخاص بـ Entra Connect إلى «Reset password» (إعادة تعيين كلمة المرور) و«Change password» (تغيير كلمة المرور) وكتابة lockoutTime وpwdLastSet لهذا المستخدم. تنقصه هذه الأذونات حيث يكون توريث الأذونات معطّلًا، كما في حسابات المسؤولين المحمية.
# en: 0fce8bf3
remove-unused-keys = افتح Users (المستخدمون) ثم المستخدم ثم Authentication methods (طرق المصادقة): انظر هل هذا المفتاح (Windows Hello for Business أو مفتاح مرور أو مفتاح أمان) مدرج. بعد أن تصبح للمستخدم طريقة أخرى لتسجيل الدخول، أزل الإدخال القديم واطلب تسجيل المفتاح من جديد. وكذلك بعد إنشاء حساب من جديد.
# en: 310242b2
compare-key-use = افتح Sign-in logs (سجلات تسجيل الدخول) وابحث عن المستخدم: قارن وقت استخدام هذا المفتاح أو التصريح ومكانه والجهاز المستخدم بما يتذكره. إذا لم يكن هو، فاحذف المفتاح أو التصريح وأبطل جلساته، وابحث في Authentication methods (طرق المصادقة) لديه عن أخرى لا يعرفها.
