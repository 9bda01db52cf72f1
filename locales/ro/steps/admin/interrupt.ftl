# en: 6e34eec1
nothing-to-fix = Nu este nimic de remediat. Este un pas normal al conectării.
# en: a4dc335f
check-reset-registration = Password reset (resetarea parolei) → Registration (înregistrare): vedeți dacă oamenii trebuie să se înregistreze la conectare și cât de des confirmă datele indicate.
# en: f40a1dfd
check-stay-signed-in-setting = Dacă oamenii se blochează la această întrebare: verificați Users (utilizatori) → User settings (setări de utilizator) → „Show keep user signed in” (afișarea opțiunii de a rămâne conectat) și sesiunea persistentă a browserului din politicile de acces condiționat. Ele hotărăsc dacă apare întrebarea.
# en: 73599652
read-following-entries = Sign-in logs (jurnale de conectare): căutați intrări ulterioare cu acest ID de corelare. Dacă una a reușit, persoana a încheiat pasul și nu este nimic de remediat.
# en: d10c7c4f
restrict-device-code-flow = Dacă organizația dvs. nu are nevoie de fluxul cu cod de dispozitiv (device code flow), blocați-l: Conditional Access (acces condiționat) → o politică → Conditions (condiții) → Authentication flows (fluxuri de autentificare). Încercați-o mai întâi în modul report-only (numai raportare).
# en: cf242ead
check-windows-sign-in-at-federation = Dacă persoanelor dintr-un domeniu federat li se cere mereu conectarea: vedeți dacă serviciul de federare îi oferă încă acestui browser, din interiorul rețelei, conectarea cu Windows (în AD FS, Get-AdfsProperties, WIASupportedUserAgents).
# en: a43b690b
check-linkedin-connections = Users (utilizatori) → User settings (setări de utilizator) → LinkedIn account connections (conexiuni ale conturilor LinkedIn): vedeți dacă oamenii de aici își pot asocia conturile și care dintre ei.
# en: 39d19eb4
look-why-question-stays-away = Dacă oamenii nu primesc niciodată întrebarea sau ea revine de fiecare dată: instalați actualizările Windows curente și vedeți dacă un program de securitate sau o componentă de conectare Windows defectă (Microsoft.AAD.BrokerPlugin) îi împiedică fereastra să se deschidă.
