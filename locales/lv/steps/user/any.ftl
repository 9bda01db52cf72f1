# en: 1cfca9c3
send-details-to-help-desk = Nosūtiet tālāk redzamo informāciju savam IT palīdzības dienestam un pasakiet, kuru lietotni mēģinājāt atvērt.
    .appName = Nosūtiet tālāk redzamo informāciju savam IT palīdzības dienestam un pasakiet, ka mēģinājāt atvērt lietotni, kas izmanto nosaukumu „{ $appName }”.
# en: edb15b93
try-in-a-few-minutes = Mēģiniet vēlreiz pēc dažām minūtēm.
# en: c08356fb
locked-out-administrator = Vai esat administrators un netiekat savā kontā? Lūdziet palīdzību citam administratoram vai izmantojiet ārkārtas piekļuves kontu. Ja nav ne viena, ne otra, zvaniet Microsoft atbalsta dienestam uzņēmumiem un pasakiet, ka organizācijas vienīgais administrators nevar pierakstīties.
