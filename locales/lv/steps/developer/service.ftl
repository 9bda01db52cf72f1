# en: da72d993
retry-server-errors-with-pauses = Mēģiniet vēlreiz tikai tad, ja traucējumi ir pakalpojumā (HTTP 5xx). Ar katru reizi pagariniet pauzi un ierakstiet žurnālā korelācijas ID.
# en: f5f70b97
use-usual-sign-in-host = Izsauciet sava mākoņa parasto pierakstīšanās adresi, piemēram, login.microsoftonline.com, pēc nosaukuma; neizmantojiet ne IP adresi, ne no žurnāla nolasītu resursdatora nosaukumu (host name), ne lietotnē glabātu adrešu sarakstu.
