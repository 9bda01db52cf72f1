# en: 50c634c3
check-app-consent = Enterprise applications (uzņēmuma lietojumprogrammas) → lietotne: pārbaudiet, vai tā šajā nomniekā ir un vai lietotāji drīkst dot tai piekrišanu, vai arī tās atļaujas jau ir piešķirtas. Pirms piešķirat kādu atļauju, izvērtējiet, ko tā ļauj.
