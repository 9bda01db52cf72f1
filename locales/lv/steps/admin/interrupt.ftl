# en: 6e34eec1
nothing-to-fix = Nekas nav jālabo. Tas ir parasts pierakstīšanās solis.
# en: a4dc335f
check-reset-registration = Password reset (paroles atiestatīšana) → Registration (reģistrācija): pārbaudiet, vai lietotājiem pierakstoties ir jāreģistrējas un cik bieži viņiem jāapstiprina norādītais.
# en: f40a1dfd
check-stay-signed-in-setting = Ja cilvēki tur iestrēgst: vai jautājums parādās, nosaka Users (lietotāji) → User settings (lietotāju iestatījumi) → „Show keep user signed in” (rādīt „palikt pierakstītam”) un nosacījuma piekļuves politiku pastāvīgā pārlūkprogrammas sesija (persistent browser session).
# en: 73599652
read-following-entries = Sign-in logs (pierakstīšanās žurnāli): meklējiet vēlākus ierakstus ar šo korelācijas ID. Ja kāds no tiem ir izdevies, lietotājs soli pabeidza, un nekas nav jālabo.
# en: d10c7c4f
restrict-device-code-flow = Ja jūsu organizācijai ierīces koda plūsma (device code flow) nav vajadzīga, bloķējiet to: Conditional Access (nosacījuma piekļuve) → politika → Conditions (nosacījumi) → Authentication flows (autentifikācijas plūsmas). Vispirms izmēģiniet to režīmā, kas tikai ziņo (report-only).
# en: cf242ead
check-windows-sign-in-at-federation = Ja federatīva domēna lietotājiem atkal un atkal prasa pierakstīties: pārbaudiet, vai federācijas pakalpojums šai pārlūkprogrammai iekšējā tīklā joprojām piedāvā Windows pierakstīšanos (AD FS: Get-AdfsProperties, WIASupportedUserAgents).
# en: a43b690b
check-linkedin-connections = Users (lietotāji) → User settings (lietotāju iestatījumi) → LinkedIn account connections (LinkedIn kontu savienojumi): pārbaudiet, vai cilvēki šeit drīkst savienot savus kontus un kuri no viņiem to drīkst.
# en: 39d19eb4
look-why-question-stays-away = Ja jautājums cilvēkiem nemaz neparādās vai parādās katru reizi: instalējiet jaunākos Windows atjauninājumus un pārbaudiet, vai tā logam neļauj atvērties drošības programmatūra vai bojāts Windows pierakstīšanās komponents (Microsoft.AAD.BrokerPlugin).
