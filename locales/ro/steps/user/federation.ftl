# en: 01d982e7
start-at-apps-own-address = Deschideți aplicația la adresa ei web și conectați-vă acolo, nu din My Apps (Aplicațiile mele) sau din lansatorul de aplicații Microsoft 365.
# en: 731d00ec
finish-provider-page = Începeți din nou pe site, alegeți același buton și parcurgeți până la capăt pagina furnizorului. Fiți de acord acolo numai dacă cunoașteți acest site și vreți să primească aceste date.
# en: dbed4c5a
use-other-way-on-site = Dacă aveți și o parolă pe acest site, conectați-vă între timp cu ea. Nu vă creați contul a doua oară: astfel apare încă un cont.
# en: 6fab49e3
share-email-with-provider = Începeți din nou, alegeți același buton și, dacă cunoașteți aplicația, permiteți acelui serviciu să-i dea adresa dvs. de e-mail. Dacă nu mai întreabă, deconectați acolo aplicația din contul dvs. și începeți încă o dată.
# en: 3fcb657c
confirm-email-at-provider = Deschideți contul dvs. de la acel serviciu pe pagina lui, confirmați acolo adresa de e-mail și conectați-vă din nou.
