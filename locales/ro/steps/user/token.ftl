# en: 8b9c8e02
sign-in-again = Conectați-vă din nou pe pagina pe care o folosiți de obicei.
# en: e00c5fba
sign-out-and-back-in = Deconectați-vă de la contul de la locul de muncă sau de la școală, închideți toate ferestrele browserului, apoi conectați-vă din nou pe pagina pe care o folosiți de obicei.
# en: 2ea6ddc1
reopen-app-and-sign-in = Dacă o aplicație arată mereu acest mesaj și nu vă cere niciodată să vă conectați, deconectați-vă în aplicație, închideți-o și deschideți-o din nou.
# en: fd911906
allow-sign-in-cookies = Dacă revine de fiecare dată, permiteți modulele cookie pentru aplicație și pentru pagina de conectare Microsoft sau încercați cu alt browser.
# en: 947de15b
report-unknown-password-change = Nu ați schimbat dvs. parola? Sunați la biroul de asistență, citiți codul și ora de mai jos și întrebați cine a făcut-o.
# en: 3371a1bf
set-password-if-expired = Dacă pagina spune că parola a expirat, setați acolo una nouă. Altfel, folosiți-o pe cea mai nouă pe care ați setat-o sau ați primit-o.
# en: e7259752
renew-saved-connection = Dacă mesajul apare într-o conexiune salvată, într-un flux sau într-o integrare, conectați-vă din nou la acea conexiune sau creați una nouă, de pe un dispozitiv care funcționează.
# en: 1556b7b7
add-account-again = Dacă persistă, eliminați contul dvs. din setările aplicației și adăugați-l din nou.
# en: 1f1e04de
copy-code-whole = V-a cerut un instrument pe care îl folosiți să copiați din browser un cod sau o adresă? Începeți din nou într-o fereastră privată, copiați codul sau adresa în întregime și lipiți imediat ce ați copiat, numai în instrumentul pe care l-ați pornit. Nu introduceți codul sau adresa în nicio pagină web și nu le dați nimănui: oricine le are poate intra cu ele.
# en: 0e91f97e
reload-for-fresh-sign-in = Reîncărcați pagina sau închideți aplicația și deschideți-o din nou, ca să pornească de la o conectare nouă. Într-un chat sau într-un agent, o conversație nouă poate să nu ajungă.
# en: bd50978e
allow-cookies-for-site = Dacă revine de fiecare dată, permiteți modulele cookie pentru site și pentru pagina lui de conectare.
# en: bb1f0441
sign-out-of-computer = Salvați-vă lucrul, reporniți computerul și, cu conexiune la internet, conectați-vă la el cu contul de la locul de muncă. Apoi încercați din nou.
