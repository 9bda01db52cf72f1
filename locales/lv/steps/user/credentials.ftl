# en: 91e051f2
reset-password = Atiestatiet savu paroli. Ja lapā teikts, ka jums šī iespēja nav ieslēgta, zvaniet savam IT palīdzības dienestam.
