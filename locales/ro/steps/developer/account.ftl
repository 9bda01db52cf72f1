# en: 03e33ab9
show-b2c-message-inline = În aplicație nu este nimic de remediat. Lăsați vizibil în șablonul dvs. mesajul propriu al paginii.
# en: 4d07afac
offer-sign-in-to-known-address = Interceptați user_already_exists la începutul creării contului și oferiți conectarea cu aceeași adresă, având alături butoanele celorlalți furnizori.
# en: bbcf060e
clear-deleted-account = Eliminați acest cont din cache-ul de tokenuri și din sesiunea aplicației și afișați pagina de conectare, cu linkul pentru crearea unui cont dacă persoanele și-l pot crea singure.
# en: 5ac348d8
offer-sign-up-with-sign-in = Folosiți un flux combinat de creare a contului și conectare, ca să primească un cont și persoanele care vin prima dată prin alt furnizor. Dacă pot intra numai cei invitați, spuneți asta pe pagină.
# en: 55e534e5
send-plain-login-hint = Trimiteți în login_hint și în câmpurile asemănătoare o singură adresă și nimic altceva, codificată o singură dată: un + din ea trebuie să devină %2B.
# en: cf8feaf4
check-write-of-existing-user = Într-o politică personalizată, uitați-vă la profilul tehnic care scrie utilizatorul: cu RaiseErrorIfClaimsPrincipalAlreadyExists setat la true, el este numai pentru crearea conturilor. O pagină care modifică un cont existent are nevoie de altul.
# en: 583e8e06
go-on-in-browser = Când autentificarea nativă (native authentication) nu poate continua, treceți la o conectare în browser (metoda interactivă din MSAL). Trimiteți challenge_type cu redirect printre valori, ca serviciul să o poată cere.
