# Kā sauc soļa saiti. Portāla lapām ir nosaukums, ko rāda portāls, iekavās ir tulkojums.

# en: 4d921762
my-apps = My Apps (manas lietotnes)
# en: a68f8bd5
sign-in-logs = Sign-in logs (pierakstīšanās žurnāli)
# en: 1447fafe
app-registrations = App registrations (lietotņu reģistrācijas)
# en: 6d0da2fd
enterprise-applications = Enterprise applications (uzņēmuma lietojumprogrammas)
# en: be51e5bb
admin-consent-requests = Admin consent requests (administratora piekrišanas pieprasījumi)
# en: 1ce290d1
security-info = Drošības informācija (Security info)
# en: 70ad4717
password-reset = Paroles atiestatīšana
# en: 0e9b4b6b
company-portal = Company Portal (uzņēmuma portāls)
# en: ece08b96
users = Users (lietotāji)
# en: 9f9ddbcc
devices = Devices (ierīces)
# en: 7a3b22df
conditional-access-policies = Conditional Access policies (nosacījuma piekļuves politikas)
# en: 0824e82b
intune = Intune admin center (Intune administrēšanas centrs)
# en: 9b18deb5
service-health = Service health (pakalpojumu darbspēja)
# en: 5f81aa0d
support = Kā saņemt Microsoft Entra ID atbalstu
# en: 50575d8a
support-by-phone = Microsoft tālruņa numuri dažādās valstīs
# en: f6cd0a85
authentication-methods = Authentication methods (autentifikācijas metodes)
# en: e1a923e5
app-authentication = Šīs lietotnes lapa Authentication (autentifikācija)
# en: c4fb8391
app-credentials = Šīs lietotnes lapa Certificates & secrets (sertifikāti un noslēpumi)
# en: 9a288f53
app-permissions = Šīs lietotnes lapa API permissions (API atļaujas)
# en: 9283170c
cross-tenant-access = Cross-tenant access settings (starpnomnieku piekļuves iestatījumi)
# en: e348c677
external-collaboration = External collaboration settings (ārējās sadarbības iestatījumi)
