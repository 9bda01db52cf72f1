# en: 91e051f2
reset-password = Resetați parola. Dacă pagina spune că această opțiune nu este activată pentru dvs., sunați la biroul de asistență.
