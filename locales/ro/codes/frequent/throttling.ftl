# en: 80b5907b
AADB2C90244 = Prea multe conectări în acest moment
    .meaning = Chiar acum, serviciul de conectare al acestui site este suprasolicitat, așa că respinge o parte din solicitări. Contul dvs. nu are nicio problemă. Așteptați câteva minute și încercați din nou.
    .cause-1 = Vin mulți oameni deodată, de exemplu când începe ceva.
    .cause-2 = Site-ul sau un script își repetă solicitările la nesfârșit.
    .cause-3 = Mulți oameni folosesc aceeași adresă de rețea.
    .cause-4 = Cineva încearcă parole sau face un test de încărcare.
# en: bce5f774
AADSTS50088 = Al doilea pas prin telefon a fost cerut prea des
    .meaning = Microsoft limitează cât de des sună sau trimite mesaje text pentru al doilea pas al conectării, iar limita a fost atinsă. Trece de la sine după câteva minute. Alte moduri de a face al doilea pas, cum ar fi o aplicație de autentificare, funcționează de obicei în continuare.
    .cause-1 = Mai multe încercări într-un timp scurt, de exemplu pentru că apelul nu a reușit.
    .cause-2 = Un cont folosit în comun sau o aplicație intrată în buclă cere mereu al doilea pas.
    .cause-3 = Altcineva are parola și încearcă mereu.
# en: 10c0250a
AADSTS50196 = Aplicația a repetat mereu aceeași solicitare, așa că Microsoft a oprit-o
    .meaning = Aplicația a trimis aceeași solicitare de conectare de multe ori în câteva clipe, iar Microsoft a întrerupt bucla. Contul și parola dvs. sunt în regulă. Bucla vine de la aplicație sau de la modulele cookie pe care aceasta nu le poate păstra.
    .search = buclă de conectare, buclă de solicitări, prea multe solicitări, request loop, too many requests, client_request_loop
