# en: f50c1d98
check-domain-verified = Domain names (domēnu nosaukumi): sarakstā jābūt domēnam, kas ir aiz @, un tam jābūt pārbaudītam.
# en: 47a1baf0
find-b2c-user = Nomniekā, kurā cilvēki reģistrējas (Azure AD B2C vai External ID), sadaļā Users (lietotāji) sameklējiet lietotāju pēc e-pasta adreses. Pie Identities (identitātes) redzams, kā viņš pierakstās: ar paroli vai ar citu nodrošinātāju.
# en: 0b619dc1
read-lock-reason = Sign-in logs (pierakstīšanās žurnāli) → šis pieprasījums: kļūmes iemesls rāda, vai konts bloķēts nepareizu paroļu dēļ vai arī apturēta bīstama IP adrese.
# en: 4d002ce0
reset-password-ends-lockout = Users (lietotāji) → lietotājs → Reset password (atiestatīt paroli): jauna parole viedo bloķēšanu (smart lockout) izbeidz uzreiz. Konts no jūsu pašu Active Directory, iespējams, jāatbloķē arī tur.
# en: 4e7eed83
ask-microsoft-about-blocked-address = Ja bloķētā adrese pieder jūsu pašu tīklam, iesniedziet atbalsta pieteikumu uzņēmumam Microsoft. Ja tā ir VPN vai starpniekservera adrese, lai lietotājs pierakstās bez tā.
# en: fac903f6
look-up-account = Users (lietotāji): sameklējiet kontu, arī sadaļā Deleted users (izdzēstie lietotāji), un salīdziniet tā lietotāja pamatnosaukumu (user principal name) ar to, kas tika ierakstīts.
# en: 6cccab98
create-or-invite-account = Ja lietotājam piekļuve pienākas, uzaiciniet viņu kā viesi ar tā konta adresi, ar kuru viņš pierakstās, vai izveidojiet viņam kontu.
# en: edd1c18a
enable-account = Ja tā bija kļūda: Users (lietotāji) → lietotājs → Edit properties (rediģēt rekvizītus) → Account enabled (konts iespējots). Kontu no jūsu pašu Active Directory iespējo tur un pēc tam sinhronizē.
# en: b69228c1
reset-guest-redemption = Ja lietotāja konts viņa paša organizācijā tika izdzēsts un izveidots no jauna, sadaļā Users (lietotāji) atveriet viesi un izvēlieties Reset redemption status (atiestatīt uzaicinājuma izmantošanas statusu).
# en: 4c3855ae
unlock-b2c-user = B2C nomniekā Users (lietotāji) → lietotājs: pārbaudiet, vai konts ir iespējots, un sadaļā Audit logs (audita žurnāli) noskaidrojiet, kas to mainīja. Iespējojiet to, kad iemesla vairs nav un esat pārliecinājies, kas to lūdz.
# en: 4d5bb072
look-for-twin-accounts = Users (lietotāji): pārbaudiet, vai nav otra konta ar to pašu pierakstīšanās nosaukumu vai e-pasta adresi, arī starp viesiem un izdzēstajiem lietotājiem.
# en: 1ce5308e
check-age-group = Users (lietotāji) → lietotājs → Properties (rekvizīti): apskatiet Age group (vecuma grupa) un Consent provided for minor (dota piekrišana par nepilngadīgo). Mainiet tos tikai tad, ja zināt lietotāja vecumu un nepilngadīgajam esat saņēmis vecāku piekrišanu.
# en: f876cbd0
check-logon-hours = Active Directory Users and Computers (Active Directory lietotāji un datori) → lietotājs → Account (konts) → Logon Hours (pierakstīšanās stundas): pārbaudiet, vai norādītās stundas ir pareizas. Ņemiet vērā citas laika joslas un maiņu darbu.
# en: 818c6e08
sync-windows-account = Rīkā Entra Connect pārbaudiet, vai šī lietotāja domēns un organizācijas vienība tiek sinhronizēta un neviens filtrs to neizlaiž. Sadaļā Users (lietotāji) konta vērtībai On-premises security identifier (lokālais drošības identifikators) jābūt vienādai ar SID sistēmā Active Directory.
# en: cc87d52d
restore-deleted-user = Users (lietotāji) → Deleted users (izdzēstie lietotāji) → konts → Restore user (atjaunot lietotāju); B2C vietnei to dariet B2C nomniekā. Atjaunot var 30 dienu laikā pēc dzēšanas. Vispirms sadaļā Audit logs (audita žurnāli) noskaidrojiet, kas kontu izdzēsa un kāpēc.
# en: 5df0711c
mend-sync-of-deleted-user = Ja kontu sinhronizē no Active Directory, atjaunojiet to tur vai iekļaujiet to atkal sinhronizācijas tvērumā. Ja to atjauno tikai mākonī, nākamā sinhronizācija to var atkal izdzēst.
# en: ebef3d7b
check-guest-reviews = Identity Governance (identitātes pārvaldība) → Access reviews (piekļuves pārskatīšana): iespējams, kontu izslēdza viesu pārskatīšana, un tai var būt noteikts kontu pēc 30 dienām izdzēst. Tāpat rīkojas dzīves cikla skripti.
# en: 5138a18f
resend-pending-invitation = Users (lietotāji) → viesis: pie B2B collaboration (B2B sadarbība) redzams, vai uzaicinājums vēl nav pieņemts. Nosūtiet to vēlreiz uz tā konta adresi, ar kuru viņš pierakstās. Ja tāda viesa nav, uzaiciniet viņu.
# en: dc2665a5
check-email-code-method = Nomniekā, kurā cilvēki reģistrējas: Authentication methods (autentifikācijas metodes) → Policies (politikas) → Email OTP (vienreizējais kods e-pastā) šiem lietotājiem jābūt ieslēgtam. Lietotāja kontam jābūt lokālam, ar e-pasta adresi un paroli.
