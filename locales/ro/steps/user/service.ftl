# en: 72a5f0d2
keep-open-sessions = Nu vă deconectați acolo unde sunteți încă conectat: adesea, acele aplicații funcționează între timp în continuare.
# en: 5063ad9f
turn-on-flagging = Dacă cineva va cerceta această eroare pentru dvs.: în detaliile din josul paginii de conectare, alegeți „Activați semnalizarea” și lăsați eroarea să se repete o dată în următoarele 20 de minute.
