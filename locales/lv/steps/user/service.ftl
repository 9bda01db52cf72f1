# en: 72a5f0d2
keep-open-sessions = Neizrakstieties no lietotnēm, kurās vēl esat iekšā: tās pa šo laiku bieži turpina darboties.
# en: 5063ad9f
turn-on-flagging = Ja kāds meklēs šīs kļūmes cēloni, informācijā pierakstīšanās lapas apakšā izvēlieties „Iespējot atzīmēšanu” (Enable flagging) un 20 minūšu laikā ļaujiet kļūmei notikt vēlreiz.
