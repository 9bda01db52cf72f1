# en: da72d993
retry-server-errors-with-pauses = Mēģiniet vēlreiz tikai tad, ja traucējumi ir pakalpojumā (HTTP 5xx). Ar katru reizi pagariniet pauzi un ierakstiet žurnālā korelācijas ID.
