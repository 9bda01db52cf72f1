# en: 28696a8b
AADB2C90037 = Conectarea pe acest site a întâmpinat o eroare
    .meaning = Ceva nu a funcționat în mecanismul de conectare al site-ului, iar mesajul nu spune ce anume. Poate trece de la sine; dacă nu trece, numai cei care administrează site-ul pot afla motivul.
# en: 9ba80ffb
AADB2C90047 = O parte din pagina de conectare a site-ului nu a putut fi încărcată
    .meaning = Pagina de conectare este alcătuită din părți pe care site-ul le ține în alt loc, iar una dintre ele nu s-a încărcat. Contul și parola dvs. sunt în regulă. Poate ajuta alt browser sau altă rețea; dacă nu, pot ajuta numai cei care administrează site-ul.
    .cause-1 = Serverul care păstrează șablonul paginii nu îi permite adresei de conectare să-l preia (CORS).
    .cause-2 = Șablonul are o eroare de script sau indică un fișier care nu există.
    .cause-3 = Serverul care păstrează șablonul este lent sau nu funcționează.
    .cause-4 = Un program de blocare din browser sau un filtru din rețea oprește una dintre părți.
# en: 92e67b5f
AADB2C90075 = Un serviciu din spatele conectării pe acest site a dat eroare
    .meaning = În timp ce vă conecta, site-ul a întrebat alt serviciu de-al lui, iar acela a răspuns cu o eroare. Nu ați greșit cu nimic.
# en: 9210daff
AADB2C90194 = Unui pas al conectării pe acest site îi lipsește ceva
    .meaning = În timp ce vă conecta, site-ul a vrut să întrebe alt serviciu, dar nu a avut la îndemână cheia pentru el. Nu ați greșit cu nimic. Numai cei care administrează site-ul pot remedia problema.
