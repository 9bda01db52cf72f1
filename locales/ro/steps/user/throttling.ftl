# en: af3842c8
close-tabs-and-wait = Închideți toate filele acestei aplicații, așteptați cinci minute, apoi deschideți aplicația o singură dată.
