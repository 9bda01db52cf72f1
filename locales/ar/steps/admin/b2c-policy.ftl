# en: 9686c274
find-b2c-journey = في مستأجر B2C، افتح Audit logs (سجلات التدقيق)، أو Application Insights إذا كانت النُهج ترسل تقاريرها إليه، وابحث عن معرّف الارتباط أدناه.
# en: 96ead17e
renew-b2c-policy-key = في مستأجر B2C، افتح Azure AD B2C ثم Identity Experience Framework (إطار تجربة الهوية) ثم Policy keys (مفاتيح النُهج): راجع المفتاح الذي تذكره الرسالة، وهل له تاريخ تنشيط أو انتهاء غير مناسب. لا تجدّده إلا بالاتفاق مع من يبنون النُهج.
# en: 60eef7bd
check-b2c-policy-exists = في مستأجر B2C، تحقق تحت User flows (تدفقات المستخدم)، وتحت Identity Experience Framework (إطار تجربة الهوية) ثم Custom policies (النُهج المخصصة)، من وجود نهج بالاسم المذكور في التفاصيل، وابحث في Audit logs (سجلات التدقيق) هل حذفه أحد.
