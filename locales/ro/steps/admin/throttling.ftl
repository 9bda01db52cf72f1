# en: 2f78bb2a
move-people-to-app = Dacă apare des: în Authentication methods (metode de autentificare) → Policies (politici), activați Microsoft Authenticator sau cheile de acces (passkeys) și cereți-le oamenilor să le folosească în locul apelurilor și al mesajelor text.
# en: 7cba6e7c
compare-with-b2c-limits = Comparați încărcarea cu limitele serviciului Azure AD B2C, pentru întreaga entitate găzduită și pentru o singură adresă IP. Dacă traficul real cere mai mult, întrebați asistența Microsoft.
# en: 2f40f031
find-busy-app = Sign-in logs (jurnale de conectare), inclusiv cele neinteractive și ale entităților principale de serviciu (service principals): sortați ultimele ore după aplicație și găsiți-o pe cea care cere mult mai mult decât înainte. De obicei este un script care repetă fără pauză.
