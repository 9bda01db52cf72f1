# en: 31cefc9d
finish-second-step = Conectați-vă din nou pe pagina pe care o folosiți de obicei și faceți acolo al doilea pas: un cod, o cerere de aprobare pe telefon sau o cheie de securitate.
# en: 0aa1cee4
answer-newest-prompt = Încercați din nou. Răspundeți la cea mai nouă cerere de aprobare sau tastați cel mai nou cod și ignorați-le pe cele mai vechi.
# en: 27ad1c04
use-another-method = Dacă cererea de aprobare nu ajunge la dvs., alegeți „Conectați-vă în alt mod” sau rândul care spune că acum nu vă puteți folosi aplicația.
# en: 1f7a0e72
check-phone-for-prompt = Verificați telefonul care primește cererea de aprobare: este conectat la internet, are aplicația voie să trimită notificări, sunt data și ora setate automat?
# en: 7efd6d83
ask-for-new-registration = Aveți telefon nou sau l-ați pierdut? Sunați la biroul de asistență și cereți să puteți configura al doilea pas de la început.
# en: 775dc134
deny-unexpected-prompt = Nu ați încercat să vă conectați? Refuzați cererea și anunțați biroul de asistență: poate că altcineva vă știe parola.
# en: 479d889c
set-up-security-info = Configurați un al doilea mod de a dovedi că sunteți dvs., de exemplu o aplicație de autentificare sau o cheie de securitate, pe pagina Security info (informații de securitate).
# en: 05d4739e
ask-for-temporary-access-pass = Dacă nu puteți ajunge la acea pagină, sunați la biroul de asistență și cereți un permis de acces temporar (Temporary Access Pass).
# en: 5cb8092f
ask-for-temporary-access-pass-by-phone = Sunați la biroul de asistență, citiți codul și ora de mai jos și cereți un permis de acces temporar (Temporary Access Pass) cu care să configurați al doilea pas.
# en: b979ff1b
choose-another-second-step = Începeți din nou și, la al doilea pas, alegeți „Conectați-vă în alt mod”: cererea de aprobare sau codul unei aplicații de autentificare, o cheie de securitate sau o cheie de acces (passkey).
# en: 8250357d
request-new-code = Cereți paginii să vă trimită un cod nou, deschideți cel mai nou mesaj și tastați imediat codul din el. De obicei, codurile mai vechi nu mai sunt valabile.
# en: 3f9dc7c3
look-for-code-message = Nu găsiți mesajul? Căutați-l printre mesajele nedorite și verificați dacă adresa de pe pagină este cea la care vă citiți e-mailurile.
# en: 765a6507
ignore-unexpected-code = Ați primit un cod fără să vă conectați? Nu îl folosiți, nu îl dați nimănui și anunțați biroul de asistență dacă se repetă.
# en: e1e342cb
sign-in-without-passkey = Pe pagina de conectare, alegeți „Alte modalități de conectare” sau „Opțiuni de conectare” și conectați-vă fără cheia de acces (passkey) sau cheia de securitate: cu parola sau cu o cerere de aprobare pe telefon.
# en: 60da4cf5
ask-to-allow-passkey = Dacă nu aveți alt mod de conectare, sunați la biroul de asistență, citiți codul și ora de mai jos și întrebați dacă vă sunt permise cheile de acces (passkeys). Până atunci ajunge un permis de acces temporar (Temporary Access Pass).
# en: e3dff254
set-up-phone-sign-in = După ce ați intrat, configurați acest mod: Microsoft Authenticator → contul de la locul de muncă → „Configurați conectarea cu telefonul” (sau „solicitări de conectare fără parolă”). După trecerea la un telefon nou, faceți asta din nou pe el.
# en: f3445b61
add-key-to-account = Sau conectați-vă în alt mod și adăugați la acest cont cheia de securitate sau cheia de acces (passkey), pe pagina Security info (informații de securitate).
