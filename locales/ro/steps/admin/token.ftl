# en: d1d80db7
stop-person-accounts-in-scripts = Dacă un script, un flux sau un serviciu se conectează ca această persoană, dați-i în schimb o identitate gestionată (managed identity) sau o entitate principală de serviciu (service principal) proprie. Nu exceptați contul.
# en: 6fc80663
explain-sessions-were-ended = Nu este nimic de remediat dacă a fost schimbată o parolă sau au fost revocate sesiunile. Dacă nimeni nu știe de vreuna dintre acestea, consultați Audit logs (jurnale de audit).
# en: f32c1d08
review-sign-in-frequency = Conditional Access (acces condiționat) → politica → Session (sesiune): verificați dacă frecvența conectării (sign-in frequency) este cea pe care o doriți pentru această aplicație.
# en: 04e793f1
check-b2c-lifetimes = Dacă oamenii sunt deconectați mai devreme decât vreți: în entitatea găzduită B2C, User flows (fluxuri de utilizator) → fluxul → Properties (proprietăți), verificați durata de viață a tokenului de reîmprospătare și fereastra lui glisantă (sliding window). Politicile personalizate le setează pe amândouă în profilul tehnic al emitentului de tokenuri.
# en: 51603053
explain-fixed-limit = Nu este nimic de remediat: această conectare are o limită fixă, pe care nicio politică nu o poate prelungi. Dacă oamenilor li se cere mai des să se conecteze, comparați frecvența conectării (sign-in frequency) din politicile dvs. de acces condiționat.
