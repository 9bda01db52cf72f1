# en: b962d902
use-work-device = Conectați-vă de pe computerul sau telefonul primit de la organizația dvs.
# en: db4caa04
use-supported-browser = Pe un dispozitiv de la serviciu, folosiți Microsoft Edge, conectat cu contul de la locul de muncă, și nu o fereastră privată: este posibil ca alte browsere să nu arate ce dispozitiv este acesta.
# en: a4c5d9b1
check-device-compliance = Deschideți Company Portal (portalul companiei), alegeți acest dispozitiv și faceți ce scrie acolo. Apoi alegeți „Verificați starea” și conectați-vă din nou.
# en: a7352452
enroll-device = Dacă acest dispozitiv nu este încă gestionat și vreți să-l folosiți la lucru, configurați-l cu aplicația indicată de organizația dvs., de obicei Company Portal (portalul companiei).
# en: 9e4de992
register-phone-in-helper-app = Urmați apoi ce cere aplicația. Dacă nu cere nimic, deschideți Microsoft Authenticator → Setări → Înregistrare dispozitiv și înregistrați telefonul cu contul de la locul de muncă.
# en: 9734d646
register-this-device = Dacă organizația permite dispozitivul dvs. personal: în Windows, Setări → Conturi → Acces la locul de muncă sau la școală → Conectare; pe telefon, configurați-l cu Company Portal (portalul companiei) sau Microsoft Authenticator.
# en: b90b71f6
ask-to-enable-device = Sunați la biroul de asistență, citiți codul și ora de mai jos, spuneți despre ce computer sau telefon este vorba și întrebați de ce a fost dezactivat și dacă poate fi activat.
# en: 5a7e39ba
use-other-work-device = Până atunci, conectați-vă de pe alt dispozitiv pe care organizația dvs. vă permite să-l folosiți.
# en: e9da511b
report-lost-device-found = Dacă ați raportat dispozitivul ca pierdut și l-ați găsit, anunțați biroul de asistență: nu îl puteți reactiva dvs.
# en: ee5066fe
ask-to-check-device = Sunați la biroul de asistență, citiți codul și ora de mai jos, spuneți despre ce computer sau telefon este vorba și cereți să-i verifice intrarea din lista de dispozitive.
# en: 5d8187be
reconnect-own-computer = Pe computerul dvs. personal cu Windows: Setări → Conturi → Acces la locul de muncă sau la școală → contul dvs. → Deconectare, apoi din nou Conectare. Nu faceți asta pe computerele organizației: deconectarea vă poate lăsa fără acces la ele.
# en: 374f4c52
register-own-phone-again = Pe telefonul dvs. personal: Microsoft Authenticator → Setări → Înregistrare dispozitiv, anulați înregistrarea dispozitivului și înregistrați-l din nou. Dacă este gestionat cu Company Portal (portalul companiei), întrebați mai întâi biroul de asistență.
# en: e3585aab
let-browser-show-device = Ca să rămâneți la Firefox pe un computer de la serviciu cu Windows, activați „Allow Windows single sign-on for Microsoft, work, and school accounts” (permite autentificarea unică Windows pentru conturi Microsoft, de serviciu și de școală) în setările lui, la confidențialitate și securitate. Pentru Chrome, întrebați biroul de asistență dacă este pregătit pentru asta.
# en: 1a715a22
accept-device-certificate = Dacă o fereastră întreabă ce certificat să folosească, alegeți-l pe cel oferit în loc să anulați: el arată doar ce dispozitiv este acesta.
# en: e82b7bab
wait-after-device-setup = Dacă tocmai ați configurat acest dispozitiv pentru lucru sau tocmai ați remediat ceva la el, lăsați-l pornit și conectat la internet o jumătate de oră, apoi încercați din nou.
# en: 5a2ee7ed
ask-to-rejoin-device = Dacă este un computer al organizației, sunați la biroul de asistență, citiți codul și ora de mai jos, spuneți ce computer este și cereți să fie conectat din nou la organizație.
# en: 69418cd0
update-system-and-app = Instalați actualizările pentru sistem, browser și aplicația care arată acest mesaj, reporniți și încercați din nou.
# en: 108dd991
update-android-browser-parts = În Magazin Play, actualizați Google Chrome, Android System WebView și aplicația pe care o deschideți. Apoi reporniți telefonul sau tableta și încercați din nou.
# en: 62eba0fa
update-android-itself = Dacă nu există actualizări pentru acestea, poate că versiunea de Android este prea veche pentru ele: căutați în setări o actualizare de sistem sau folosiți alt dispozitiv.
# en: e18b4fad
ask-colleague-to-set-up-device = Dacă tocmai configurați dispozitive pentru alții, întrebați la biroul de asistență cine are voie s-o facă sau cereți să i se permită contului dvs. Citiți-le codul și ora de mai jos.
# en: cb786ee8
connect-by-device-name = Conectați-vă folosind numele pe care computerul de la distanță îl are în organizația dvs., nu adresa lui IP sau alt nume. Dacă nu îl știți, întrebați la biroul de asistență.
