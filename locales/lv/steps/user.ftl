# Ko var darīt cilvēks, kurš vēlas pierakstīties: pārlūkprogrammā vai pa tālruni.

# en: 1cfca9c3
send-details-to-help-desk = Nosūtiet tālāk redzamo informāciju savam IT palīdzības dienestam un pasakiet, kuru lietotni mēģinājāt atvērt.
    .appName = Nosūtiet tālāk redzamo informāciju savam IT palīdzības dienestam un pasakiet, ka mēģinājāt atvērt lietotni, kas izmanto nosaukumu „{ $appName }”.
# en: edb15b93
try-in-a-few-minutes = Mēģiniet vēlreiz pēc dažām minūtēm.
# en: e00c5fba
sign-out-and-back-in = Izrakstieties no sava darba vai mācību konta, aizveriet visus pārlūkprogrammas logus un pierakstieties vēlreiz lapā, kuru parasti izmantojat.
# en: 91e051f2
reset-password = Atiestatiet savu paroli. Ja lapā teikts, ka jums šī iespēja nav ieslēgta, zvaniet savam IT palīdzības dienestam.
# en: c08356fb
locked-out-administrator = Vai esat administrators un netiekat savā kontā? Lūdziet palīdzību citam administratoram vai izmantojiet ārkārtas piekļuves kontu. Ja nav ne viena, ne otra, zvaniet Microsoft atbalsta dienestam uzņēmumiem un pasakiet, ka organizācijas vienīgais administrators nevar pierakstīties.
