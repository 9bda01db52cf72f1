# en: 10ab8b4f
ask-site-to-reset = Dacă nu se deschide nicio pagină de resetare, cereți-le celor care administrează site-ul să vă reseteze parola.
# en: 225b1bb0
use-same-sign-up-button = Dacă v-ați creat contul cu butonul altui furnizor (Google, Apple, Facebook …), folosiți din nou acel buton în locul unei parole.
# en: 8232288f
use-site-sign-up = Dacă nu aveți încă un cont pe acest site, folosiți linkul lui pentru crearea unui cont.
# en: b3dbedd0
use-site-forgot-password = Folosiți linkul „V-ați uitat parola?” al site-ului ca să setați o parolă nouă.
# en: dc4392ed
check-account-name = Verificați numele contului literă cu literă, mai ales partea de după @.
# en: ced226fd
wait-for-lock-to-end = Așteptați câteva minute fără să încercați. Alte încercări greșite blochează contul din nou, și pentru mai mult timp.
# en: 568b829d
ask-other-organization-about-account = Dacă sunteți utilizator invitat, întrebați organizația căreia îi aparține aplicația: ea însăși activează și dezactivează conturile invitaților săi.
# en: 797b35e2
reset-password-to-end-lock = Dacă nu puteți aștepta, resetați parola și alegeți „Mi-am uitat parola”: numai o parolă nouă ridică imediat blocarea. Dacă pagina spune că această opțiune nu este activată pentru dvs., sunați la biroul de asistență.
# en: 97be06dc
sign-in-instead-of-signing-up = Reveniți, alegeți „Conectare” în loc să vă creați un cont și folosiți aceeași adresă de e-mail.
# en: 5289bf8f
ask-site-to-unlock = Cereți-le celor care administrează site-ul să vă deblocheze contul, prin datele de contact de pe paginile lor, și trimiteți-le detaliile de mai jos. Dacă nu vă puteți explica blocarea, spuneți și asta: poate că altcineva a încercat să intre.
# en: ba78ea61
ask-site-about-deleted-account = Dacă acest cont nu trebuia șters, trimiteți cât mai curând detaliile de mai jos celor care administrează site-ul: un cont șters poate fi restaurat numai pentru scurt timp.
# en: b7269234
ask-about-age-on-record = Întrebați-i pe cei care se ocupă de contul dvs., la o școală secretariatul sau biroul de asistență, dacă vârsta înregistrată este corectă și dacă lipsește acordul unui părinte.
# en: f5677559
wait-for-sign-in-hours = Așteptați orele în care aveți voie să vă conectați. Dacă ar trebui să puteți intra acum, sunați la biroul de asistență, citiți codul și ora de mai jos și întrebați ce ore sunt setate pentru dvs.
# en: 87af0d51
type-whole-address = Tastați manual adresa de e-mail întreagă, în forma nume@domeniu: fără spații și fără un nume sau paranteze în jurul ei.
# en: 668f5143
ask-about-deleted-account = Sunați cât mai curând la biroul de asistență, citiți codul și ora de mai jos și întrebați dacă contul dvs. a fost șters intenționat. Poate fi restaurat așa cum era numai timp de 30 de zile.
# en: fbd501c1
remove-old-account = Dacă aveți în schimb un cont nou, eliminați-l pe cel vechi din setările aplicației sau ale dispozitivului și conectați-vă cu cel nou.
# en: 6718f6ba
answer-age-question = Conectați-vă din nou pe pagina pe care o folosiți de obicei și răspundeți la întrebarea ei despre vârstă. Dacă spune că trebuie să fie de acord un părinte, urmați ce scrie acolo.
