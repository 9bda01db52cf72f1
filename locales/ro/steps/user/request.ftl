# en: f484c829
clear-cookies-of-app = Dacă începe din nou, ștergeți din browser modulele cookie ale aplicației și ale paginii de conectare Microsoft, apoi conectați-vă.
# en: 4cebfdd5
use-work-account = Alegeți „Utilizați alt cont” și conectați-vă cu un cont de la locul de muncă sau de la școală.
# en: 4ac91d13
ask-site-for-new-link = Dacă ați venit printr-un link dintr-un mesaj pe care îl așteptați, cereți unul nou celor care administrează site-ul.
# en: 7d4a52d8
fill-in-sign-up-again = Dacă există o actualizare pentru aplicație, instalați-o. Apoi începeți din nou crearea contului și completați toate câmpurile afișate.
# en: 2698a414
close-every-window = Pentru siguranță, închideți toate ferestrele browserului. Pe un computer pe care îl folosesc și alții, deconectați-vă și de la computer.
# en: 4c667cb7
sign-out-in-app-again = Deschideți aplicația de la linkul ei obișnuit și deconectați-vă încă o dată din meniul ei.
# en: a427ada5
give-other-contact = Dacă tocmai indicați o adresă de e-mail sau un număr de telefon, verificați cum este scris sau indicați alt contact al dvs.
# en: 6dfddc8f
use-personal-account = Alegeți „Utilizați alt cont” și conectați-vă cu contul Microsoft personal (Outlook.com, Hotmail, Xbox …).
# en: c77341dd
start-again-in-app = Reveniți la prima pagină de conectare sau de creare a contului din aplicație și începeți de acolo. Dacă vi se trimite un cod, folosiți-l pe cel mai nou.
# en: 50bc3ed7
close-browser-after-sign-out = Ca să fiți sigur că v-ați deconectat, mai ales pe un computer folosit și de alții, închideți toate ferestrele browserului.
