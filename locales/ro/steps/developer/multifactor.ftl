# en: e388ad7e
pass-challenge-to-client = Într-un API care apelează alt API în numele persoanei, transmiteți înapoi aplicației client eroarea și revendicările (claims) din ea: numai aplicația client poate întreba persoana.
# en: 975bae4c
offer-new-code = Dacă aplicația dvs. cere ea însăși codul (autentificare nativă), oferiți trimiterea unuia nou și spuneți că numai cel mai nou este valabil.
# en: d3474e59
return-external-method-claims = Dacă dezvoltați furnizorul: id_token trebuie să fie semnat cu o cheie de la jwks_uri al dvs., aud trebuie să fie ID-ul de client, nonce și sub trebuie să fie cele din solicitare, iar acr și amr trebuie să răspundă la ce a cerut ea. amr este întotdeauna o listă, chiar și cu o singură valoare.
