# en: 01d982e7
start-at-apps-own-address = Atveriet lietotni tās pašas tīmekļa adresē un pierakstieties tur, nevis no My Apps (manas lietotnes) vai Microsoft 365 lietotņu palaidēja.
# en: 731d00ec
finish-provider-page = Sāciet vēlreiz vietnē, izvēlieties to pašu pogu un izejiet otra pakalpojuma lapu līdz galam. Piekrītiet tur tikai tad, ja pazīstat šo vietni un vēlaties, lai tā saņem šos datus.
# en: dbed4c5a
use-other-way-on-site = Ja šajā vietnē jums ir arī parole, pagaidām pierakstieties ar to. Nereģistrējieties otrreiz: tā rastos vēl viens konts.
# en: 6fab49e3
share-email-with-provider = Sāciet vēlreiz, izvēlieties to pašu pogu un, ja pazīstat lietotni, ļaujiet šim pakalpojumam nodot tai jūsu e-pasta adresi. Ja jautājums vairs neparādās, atvienojiet lietotni sava konta iestatījumos šajā pakalpojumā un sāciet vēlreiz.
# en: 3fcb657c
confirm-email-at-provider = Atveriet savu kontu šī pakalpojuma paša lapā, apstipriniet tur savu e-pasta adresi un pierakstieties vēlreiz.
