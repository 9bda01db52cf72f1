# en: fa179e54
sign-in-when-asked = Pierakstieties, kad jums to prasa. Viss ir kārtībā.
# en: f03970d9
finish-on-other-device = Pabeidziet pierakstīšanos lapā, kurā ierakstījāt kodu. Ierīce, kas gaida, turpinās pati.
# en: d787b95a
follow-reset-page = Rīkojieties pēc norādēm paroles atiestatīšanas lapā, kas atveras tālāk.
# en: 7aa6b328
sign-in-after-cancel = Ja nevēlējāties atcelt, sāciet vēlreiz ar vietnes pierakstīšanās pogu.
# en: a5b8c7f8
register-or-postpone = Iestatiet autentifikācijas lietotni, ko lapa piedāvā, vai atlieciet to, ja ir „Pagaidām izlaist” vai „Jautāt vēlāk”.
# en: 87eddee1
finish-password-page = Pabeidziet lapu par savu paroli vai drošības informāciju. Ja tās vairs nav, pierakstieties vēlreiz lapā, kuru parasti izmantojat, un tā parādīsies atkal.
# en: 704402a3
answer-stay-signed-in = Uz jautājumu „Vai palikt pierakstītam?” ierīcē, ko izmantojat tikai jūs, atbildiet „Jā”, citādi „Nē”. Abos gadījumos tiksiet iekšā.
# en: ec119840
finish-step-on-other-page = Pierakstieties vēlreiz lapā, kuru parasti izmantojat, un izdariet, ko prasa nākamā lapa: jūsu organizācijas pašas otro soli vai noteikumus, kas jāizlasa un jāpieņem.
# en: 7ffd679b
confirm-own-app = Ja lietotni tikko atvērāt jūs, pierakstieties tajā vēlreiz. Kad jums jautā, izlasiet lietotnes nosaukumu un izvēlieties „Turpināt” tikai tad, ja tā ir tā, ko atvērāt.
# en: a7775c7d
report-unexpected-app = Ja šo lietotni nepalaidāt jūs vai kāds jums atsūtīja tās saiti vai kodu, izvēlieties „Atcelt” vai aizveriet lapu un ziņojiet savam IT palīdzības dienestam.
# en: 719e8cac
choose-account-you-mean = Ja vēlējāties izmantot citu kontu, nevis šī datora kontu, turpiniet ar to. Ja ne, izvēlieties „Izmantot citu kontu” un ierakstiet nosaukumu, ko izmantojat sistēmā Windows.
# en: 6bdd4cdc
update-accounts-extension = Ja tas atkārtojas, pārlūkprogrammā Chrome atjauniniet vai instalējiet no jauna paplašinājumu „Microsoft Single Sign On” (agrāk „Windows Accounts”) vai izmantojiet Edge un pierakstieties tajā ar darba kontu.
# en: 59bfe3fb
connect-account-if-wanted = Ja vēlaties abus kontus savienot, pierakstieties otra pakalpojuma lapā un piekrītiet tur. Ja to nesākāt jūs, aizveriet lapu: nekas netiek savienots.
# en: 5c474401
undo-unwanted-connection = Ja šo savienojumu nevēlējāties, noņemiet to otra pakalpojuma un sava darba konta iestatījumos.
