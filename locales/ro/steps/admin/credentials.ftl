# en: 188ce986
check-password-state = Aflați dacă parola persoanei a expirat sau tocmai a fost schimbată și dacă ea corespunde cu directorul dvs. (sincronizarea hash-urilor de parole, autentificare directă sau federare).
