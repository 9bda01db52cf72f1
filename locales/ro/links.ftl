# Portalul nu este oferit în română: numele meniului rămâne în engleză, cu traducerea în paranteze.

# en: 4d921762
my-apps = My Apps (Aplicațiile mele)
# en: a68f8bd5
sign-in-logs = Sign-in logs (jurnale de conectare)
# en: 1447fafe
app-registrations = App registrations (înregistrările aplicațiilor)
# en: 6d0da2fd
enterprise-applications = Enterprise applications (aplicații de întreprindere)
# en: be51e5bb
admin-consent-requests = Admin consent requests (cereri de consimțământ al administratorului)
# en: 1ce290d1
security-info = Security info (informații de securitate)
# en: 70ad4717
password-reset = Resetați parola
# en: 0e9b4b6b
company-portal = Company Portal (portalul companiei)
# en: ece08b96
users = Users (utilizatori)
# en: 9f9ddbcc
devices = Devices (dispozitive)
# en: 7a3b22df
conditional-access-policies = Conditional Access policies (politici de acces condiționat)
# en: 0824e82b
intune = Centrul de administrare Intune
# en: 9b18deb5
service-health = Service health (starea serviciilor)
# en: 5f81aa0d
support = Obțineți asistență pentru Microsoft Entra ID
# en: 50575d8a
support-by-phone = Numerele de telefon Microsoft, pe țări
# en: f6cd0a85
authentication-methods = Authentication methods (metode de autentificare)
# en: e1a923e5
app-authentication = Pagina Authentication (autentificare) a acestei aplicații
# en: c4fb8391
app-credentials = Pagina Certificates & secrets (certificate și secrete) a acestei aplicații
# en: 9a288f53
app-permissions = Pagina API permissions (permisiuni API) a acestei aplicații
# en: 9283170c
cross-tenant-access = Cross-tenant access settings (setări de acces între entități găzduite)
# en: e348c677
external-collaboration = External collaboration settings (setări de colaborare externă)
