# en: 8b9c8e02
sign-in-again = Pierakstieties vēlreiz lapā, kuru parasti izmantojat.
# en: e00c5fba
sign-out-and-back-in = Izrakstieties no sava darba vai mācību konta, aizveriet visus pārlūkprogrammas logus un pierakstieties vēlreiz lapā, kuru parasti izmantojat.
# en: 2ea6ddc1
reopen-app-and-sign-in = Ja lietotne to rāda atkal un atkal un nekad nelūdz pierakstīties, izrakstieties pašā lietotnē, aizveriet to un atveriet vēlreiz.
# en: fd911906
allow-sign-in-cookies = Ja tas katru reizi atkārtojas, atļaujiet lietotnes un Microsoft pierakstīšanās lapas sīkfailus vai pamēģiniet citu pārlūkprogrammu.
# en: 947de15b
report-unknown-password-change = Ja paroli nenomainījāt jūs, zvaniet savam IT palīdzības dienestam, nosauciet tālāk redzamo kodu un laiku un jautājiet, kurš to izdarīja.
# en: 3371a1bf
set-password-if-expired = Ja lapā teikts, ka jūsu parolei ir beidzies termiņš, iestatiet tur jaunu. Citādi izmantojiet jaunāko, ko iestatījāt vai saņēmāt.
# en: e7259752
renew-saved-connection = Ja to rāda saglabāts savienojums, plūsma vai integrācija, pierakstieties šajā savienojumā vēlreiz vai izveidojiet jaunu no ierīces, kas darbojas.
# en: 1556b7b7
add-account-again = Ja tas nepāriet, noņemiet savu kontu lietotnes iestatījumos un pievienojiet to no jauna.
# en: 1f1e04de
copy-code-whole = Vai kāds jūsu rīks lika nokopēt kodu vai adresi no pārlūkprogrammas? Sāciet vēlreiz privātajā logā, nokopējiet to pilnībā un uzreiz ielīmējiet tikai tajā rīkā, ko palaidāt. Nekad nedodiet to tīmekļa lapai vai cilvēkam: tas ielaiž ikvienu, pie kā nonāk.
# en: 0e91f97e
reload-for-fresh-sign-in = Ielādējiet lapu no jauna vai aizveriet lietotni un atveriet to vēlreiz, lai tā sāktu ar jaunu pierakstīšanos. Tērzēšanā vai aģentā ar jaunu sarunu vien var nepietikt.
# en: bd50978e
allow-cookies-for-site = Ja tas katru reizi atkārtojas, atļaujiet vietnes un tās pierakstīšanās lapas sīkfailus.
# en: bb1f0441
sign-out-of-computer = Saglabājiet savu darbu, restartējiet datoru un pierakstieties tajā ar savu darba kontu, kad ir savienojums ar internetu. Tad mēģiniet vēlreiz.
