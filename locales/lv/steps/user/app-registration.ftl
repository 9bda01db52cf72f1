# en: 5f8ed783
ask-for-access-to-app = Palūdziet piekļuvi: nosūtiet tālāk redzamo informāciju savam IT palīdzības dienestam un nosauciet lietotni.
    .appName = Palūdziet piekļuvi: nosūtiet tālāk redzamo informāciju savam IT palīdzības dienestam un pasakiet, ka jums vajadzīga lietotne, kas izmanto nosaukumu „{ $appName }”.
# en: cdb28953
use-work-account-that-has-app = Ja jums ir cits darba konts, kas šo lietotni izmanto, izvēlieties „Izmantot citu kontu” un pierakstieties ar to.
