# en: 4d921762
my-apps = تطبيقاتي (My Apps)
# en: a68f8bd5
sign-in-logs = Sign-in logs (سجلات تسجيل الدخول)
# en: 1447fafe
app-registrations = App registrations (تسجيلات التطبيق)
# en: 6d0da2fd
enterprise-applications = Enterprise applications (تطبيقات المؤسسة)
# en: be51e5bb
admin-consent-requests = Admin consent requests (طلبات موافقة المسؤول)
# en: 1ce290d1
security-info = معلومات الأمان
# en: 70ad4717
password-reset = إعادة تعيين كلمة المرور
# en: 0e9b4b6b
company-portal = Company Portal (مدخل الشركة)
# en: ece08b96
users = Users (المستخدمون)
# en: 9f9ddbcc
devices = Devices (الأجهزة)
# en: 7a3b22df
conditional-access-policies = Conditional Access policies (نُهج الوصول المشروط)
# en: 0824e82b
intune = Intune admin center (مركز إدارة Intune)
# en: 9b18deb5
service-health = Service health (صحة الخدمة)
# en: 5f81aa0d
support = الحصول على دعم بشأن Microsoft Entra ID
# en: 50575d8a
support-by-phone = أرقام هواتف Microsoft حسب البلد
# en: f6cd0a85
authentication-methods = Authentication methods (طرق المصادقة)
# en: e1a923e5
app-authentication = صفحة Authentication (المصادقة) لهذا التطبيق
# en: c4fb8391
app-credentials = صفحة Certificates & secrets (الشهادات والبيانات السرية) لهذا التطبيق
# en: 9a288f53
app-permissions = صفحة API permissions (أذونات واجهة برمجة التطبيقات) لهذا التطبيق
# en: 9283170c
cross-tenant-access = Cross-tenant access settings (إعدادات الوصول عبر المستأجرين)
# en: e348c677
external-collaboration = External collaboration settings (إعدادات التعاون الخارجي)
