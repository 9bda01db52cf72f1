# en: 7c1d25a1
keep-open-sessions = Neizrakstieties tur, kur vēl esat pierakstījies: šīs lietotnes pa to laiku bieži turpina darboties.
# en: 5063ad9f
turn-on-flagging = Ja kāds šo kļūmi izmeklēs: informācijā pierakstīšanās lapas apakšā izvēlieties „Iespējot atzīmēšanu” (Enable flagging) un 20 minūšu laikā ļaujiet kļūmei notikt vēlreiz.
