# en: fa179e54
sign-in-when-asked = Conectați-vă când vi se cere. Nu este nicio problemă.
# en: f03970d9
finish-on-other-device = Încheiați conectarea pe pagina pe care ați tastat codul. Dispozitivul care așteaptă continuă singur.
# en: d787b95a
follow-reset-page = Urmați pașii de pe pagina de resetare a parolei care se deschide apoi.
# en: 7aa6b328
sign-in-after-cancel = Dacă nu ați vrut să anulați, începeți din nou cu butonul de conectare al site-ului.
# en: a5b8c7f8
register-or-postpone = Configurați aplicația de autentificare pe care o oferă pagina sau amânați, dacă există „Ignorați pentru moment” sau „Întrebați mai târziu”.
# en: 87eddee1
finish-password-page = Parcurgeți până la capăt pagina despre parolă sau despre informațiile de securitate. Dacă a dispărut, conectați-vă din nou pe pagina pe care o folosiți de obicei și va reapărea.
# en: 704402a3
answer-stay-signed-in = Răspundeți la „Rămâneți conectat?” cu Da pe un dispozitiv pe care îl folosiți numai dvs., altfel cu Nu. Oricum ați răspunde, puteți intra.
# en: ec119840
finish-step-on-other-page = Conectați-vă din nou pe pagina pe care o folosiți de obicei și faceți ce cere pagina următoare: al doilea pas propriu al organizației sau condiții de citit și acceptat.
# en: 7ffd679b
confirm-own-app = Dacă tocmai ați deschis chiar dvs. aplicația, conectați-vă din nou acolo. La întrebarea de confirmare, citiți numele aplicației și alegeți „Continuare” numai dacă este cea pe care ați deschis-o.
# en: a7775c7d
report-unexpected-app = Nu ați pornit dvs. această aplicație sau cineva v-a trimis linkul ei ori un cod? Alegeți „Anulare” sau închideți pagina și anunțați biroul de asistență.
# en: 719e8cac
choose-account-you-mean = Dacă ați vrut să folosiți alt cont decât cel al acestui computer, continuați cu acela. Dacă nu, alegeți „Utilizați alt cont” și tastați numele pe care îl folosiți în Windows.
# en: 6bdd4cdc
update-accounts-extension = Dacă persistă: în Chrome, actualizați sau reinstalați extensia „Microsoft Single Sign On” (numită cândva „Windows Accounts”) sau folosiți Edge, conectat cu contul de la locul de muncă.
# en: 59bfe3fb
connect-account-if-wanted = Dacă vreți să le asociați, conectați-vă pe pagina celuilalt serviciu și fiți de acord acolo. Dacă nu ați început dvs. asocierea, închideți pagina: nu se asociază nimic.
# en: 5c474401
undo-unwanted-connection = Dacă nu ați vrut această asociere, eliminați-o din setările celuilalt serviciu și din cele ale contului de la locul de muncă.
