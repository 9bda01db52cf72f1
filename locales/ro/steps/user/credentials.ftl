# en: c7609284
check-site-account = Verificați cu ce adresă de e-mail sau nume v-ați creat contul pe acest site și cum este scris.
# en: 54477547
check-name-and-keyboard = Verificați numele contului, Caps Lock și limba tastaturii, apoi încercați din nou pe pagina pe care o folosiți de obicei.
# en: 3fff2ed1
reset-password = Resetați parola. Dacă pagina spune că această opțiune nu este activată pentru dvs., sunați la biroul de asistență.
# en: cc64fdf6
set-new-password-at-sign-in = Conectați-vă pe pagina pe care o folosiți de obicei: mai acceptă o dată parola veche, apoi cere una nouă.
# en: cfa976a7
update-saved-password = Căutați telefoanele, aplicațiile de e-mail și conexiunile salvate care mai folosesc o parolă veche și schimbați-o acolo.
# en: 8a9b532f
use-other-sign-in-option = Alegeți „Opțiuni de conectare” sau „Alte modalități de conectare” și folosiți ce v-a dat organizația: o cerere de aprobare pe telefon, o cheie de securitate sau o cheie de acces (passkey).
# en: f2ad1262
use-normal-network = Încercați din rețeaua pe care o folosiți de obicei la lucru, fără un VPN sau un proxy propriu.
# en: ccf71444
use-account-of-this-password = Dacă această parolă funcționează în altă parte, alegeți „Utilizați alt cont”: poate că acesta nu este contul sau organizația potrivită.
# en: 90299014
connect-work-network-and-lock = Conectați computerul la rețeaua sau la VPN-ul de la serviciu, blocați-l, deblocați-l cu parola, așteptați câteva minute și încercați din nou.
# en: e26f0f27
ask-why-account-is-disabled = Sunați la biroul de asistență, citiți codul și ora de mai jos și întrebați dacă contul dvs. a fost dezactivat intenționat.
# en: 57449172
choose-right-certificate = Închideți toate ferestrele browserului, conectați-vă din nou și uitați-vă ce certificat alegeți: trebuie să fie cel dat de organizația dvs. pentru conectare și încă valabil.
# en: 4446910f
type-new-password = Conectați-vă cu parola nouă pe pagina pe care o folosiți de obicei. Tastați-o manual: browserul poate s-o completeze pe cea veche.
# en: 22dfd399
change-password-at-normal-sign-in = Conectați-vă pe pagina pe care o folosiți de obicei: după al doilea pas, ea cere o parolă nouă. Alegeți una pe care n-o folosiți nicăieri altundeva și nu urmați niciodată pentru asta un link dintr-un mesaj.
# en: a90f0603
sign-in-as-owner-of-key = Alegeți „Utilizați alt cont” și conectați-vă cu contul pentru care a fost configurată această cheie sau acest dispozitiv.
# en: 45dbb684
change-password-on-work-computer = Pe un computer cu Windows conectat la rețeaua sau la VPN-ul de la serviciu, apăsați Ctrl+Alt+Delete și alegeți opțiunea de schimbare a parolei.
# en: 3541aa17
type-name-and-password = Tastați numele contului și parola pe pagina pe care o folosiți de obicei. Conectarea automată este doar o înlesnire.
# en: 7b11afa5
use-password-or-key = Alegeți „Utilizați în schimb parola” sau „Alte modalități de conectare” și conectați-vă cu parola, cu o cheie de securitate sau cu o cheie de acces (passkey).
# en: 5847f12c
retype-temporary-access-pass = Tastați din nou permisul, caracter cu caracter: contează literele mari și mici, precum și semnele. Folosiți cel mai nou permis primit.
# en: 200d8d62
ask-for-next-pass = Dacă nu ajută, sunați la biroul de asistență, citiți codul și ora de mai jos și cereți un nou permis de acces temporar (Temporary Access Pass).
# en: 68f3517f
register-with-pass-at-once = Când aveți un permis nou, folosiți-l imediat ca să configurați un mod de conectare durabil pe pagina Security info (informații de securitate), cum ar fi o aplicație de autentificare sau o cheie de acces (passkey). După conectarea cu un permis de unică folosință aveți zece minute pentru asta.
# en: 613476ce
report-pass-used-by-others = Dacă nu ați folosit niciodată permisul, anunțați imediat biroul de asistență: poate că l-a folosit altcineva.
# en: ced39d17
restart-new-device = Dacă dispozitivul tocmai a fost configurat pentru lucru, așteptați zece minute, reporniți-l și conectați-vă din nou.
# en: 481432ce
ask-for-new-certificate = Dacă vă conectați cu un certificat sau cu un smart card, sunați la biroul de asistență, citiți codul și ora de mai jos și cereți unul nou.
# en: ffa9bf3b
retype-device-code = Comparați codul cu cel afișat de dispozitiv și tastați-l încă o dată. Dacă între timp dispozitivul afișează unul nou, folosiți-l pe acela.
# en: 7f8d81cf
start-device-sign-in-again = Pe dispozitivul care așteaptă, porniți din nou conectarea. Deschideți pagina pe care o indică și tastați acolo imediat codul nou.
# en: efffc3b3
repeat-key-setup = Dacă tocmai configurați un mod nou de conectare, cum ar fi Windows Hello, o cheie de acces (passkey) sau o cheie de securitate, reluați configurarea de la început.
# en: 0b50a921
retype-current-password = Reveniți și mai tastați o dată, manual, parola actuală: verificați Caps Lock și limba tastaturii. Este cea cu care v-ați conectat ultima dată, nu cea nouă.
# en: d2bf726c
choose-other-new-password = Reveniți și alegeți altă parolă nouă: una lungă, de exemplu din mai multe cuvinte fără legătură între ele, fără numele dvs., numele contului sau numele organizației.
# en: 42b9d070
ask-for-password-rules = Dacă fiecare parolă nouă este refuzată, sunați la biroul de asistență, citiți codul și ora de mai jos și întrebați ce reguli se aplică parolelor. Adesea privesc lungimea, refolosirea celor vechi și cât de curând se poate schimba din nou.
# en: 515e6f7d
wait-then-use-new-password = Așteptați cinci minute, apoi conectați-vă cu parola nouă pe pagina pe care o folosiți de obicei. Tastați-o manual și n-o schimbați a doua oară.
# en: e501daef
change-password-once-more = Încercați o dată parola veche, apoi pe cea nouă, pe pagina pe care o folosiți de obicei, ca să știți care este valabilă. Dacă este cea veche, schimbați-o încă o dată.
# en: e19aabb4
set-up-hello-again = Conectați-vă la Windows cu parola, deschideți Setări → Conturi → Opțiuni de conectare și, la PIN (Windows Hello), alegeți „Am uitat codul PIN” sau eliminați-l și configurați-l din nou.
# en: 914e6170
register-key-again = După ce ați intrat, deschideți pagina Security info (informații de securitate), ștergeți intrarea acestei chei și adăugați-o din nou acolo.
# en: eec4ddae
report-possible-key-copy = Nu ați avut cheia tot timpul la dvs. sau nu vă puteți explica situația? Anunțați biroul de asistență: poate că altcineva are o copie a ei.
