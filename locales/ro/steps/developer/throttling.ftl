# en: a82ef84d
cache-tokens = Păstrați tokenurile în cache, câte un cache pentru fiecare persoană conectată sau aplicație, comun tuturor sarcinilor ei, și cereți unul nou numai când cel vechi este pe cale să expire.
# en: 53a7bae3
break-redirect-loop = Căutați o buclă: o pagină care trimite din nou la conectare oameni deja conectați, pentru că propriul ei modul cookie nu se păstrează (SameSite, Secure, domeniul sau mai multe servere fără chei comune).
# en: 2a7923fe
slow-down-requests = Așteptați înainte să repetați o solicitare, de fiecare dată mai mult și atât cât spune Retry-After, dacă apare. Nu faceți teste de încărcare pe o entitate găzduită aflată în uz.
