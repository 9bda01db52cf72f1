# en: 2f1fc324
check-password-state = Noskaidrojiet, vai lietotāja parolei nav beidzies termiņš, vai tā nav tikko nomainīta un vai tā saskan ar jūsu pašu direktoriju. Tas ir svarīgi, ja izmantojat paroļu jaucējvērtību sinhronizāciju (password hash sync), caurlaides autentifikāciju (pass-through authentication) vai federāciju.
# en: 6ccf5383
reset-user-password = Users (lietotāji) → lietotājs → Reset password (atiestatīt paroli). Vispirms pārliecinieties, ka to tiešām lūdz pats lietotājs, un pagaidu paroli pasakiet viņam pa tālruni vai klātienē.
# en: dd2dfda9
find-old-password-source = Noskaidrojiet, kas turpina sūtīt veco paroli: to rāda neizdevušos pierakstīšanās mēģinājumu kolonnas par lietotni un ierīci.
# en: ff9ceb2b
check-password-hash-sync = Kontam no jūsu pašu direktorija: pārbaudiet, vai paroļu jaucējvērtību sinhronizācija (password hash sync) darbojas un aptver šo lietotāju vai arī domēns ir federēts tā, kā paredzējāt.
# en: e1764756
confirm-guest-signs-in-at-home = Viesim: viņa paroli glabā viņa paša organizācija. Pierakstīšanās žurnālā pārbaudiet, vai lietotne viņu turp nosūtīja.
# en: 6a094dfc
issue-temporary-access-pass = Users (lietotāji) → lietotājs → Authentication methods (autentifikācijas metodes) → Add authentication method (pievienot autentifikācijas metodi): izsniedziet viņam pagaidu piekļuves caurlaidi (Temporary Access Pass), lai viņš varētu reģistrēties.
# en: c515f8ba
check-temporary-access-pass-policy = Authentication methods (autentifikācijas metodes) → Policies (politikas) → Temporary Access Pass (pagaidu piekļuves caurlaide): pārbaudiet, vai lietotājs ir iekļauts, vai caurlaidēm jābūt vienreizējām un, pie Configure (konfigurēt), cik ilgi tās der.
# en: 07a6f3aa
check-pass-of-user = Users (lietotāji) → lietotājs → Authentication methods (autentifikācijas metodes): pārbaudiet, vai caurlaidei nav beidzies derīguma termiņš vai tā nav vienreizēja un jau izmantota. Izdzēsiet to un pievienojiet jaunu.
# en: 35a6c2d6
upload-whole-certificate-chain = Identity Secure Score (identitātes drošības rādītājs) → Public key infrastructure (publiskās atslēgas infrastruktūra) vai Certificate authorities (sertificēšanas iestādes): tur jābūt saknes un katrai starpposma sertificēšanas iestādei virs lietotāju sertifikātiem, un nevienai nedrīkst būt beidzies termiņš.
# en: d756e4e2
check-revocation-lists = No vietas ārpus sava tīkla lejupielādējiet katras iestādes CRL no adreses, ko tai rāda Public key infrastructure (publiskās atslēgas infrastruktūra) vai Certificate authorities (sertificēšanas iestādes): tam ātri jāatveras pa http bez pierakstīšanās un jābūt aktuālam. Iekšēji nosaukumi un ldap adreses neder; Test-MsIdCBATrustStoreConfiguration (MSIdentityTools) pārbauda tos visus.
# en: 17c8319f
compare-chain-identifiers = Atveriet lietotāja sertifikātu: tā Authority Key Identifier jābūt vienādam ar kādas krātuvē esošas iestādes Subject Key Identifier, un sertifikātu politikām jāsaskan visā ķēdē līdz augšai.
# en: 4d1968c5
reset-password-in-active-directory = Active Directory Users and Computers (Active Directory lietotāji un datori) → lietotājs → Reset Password (atiestatīt paroli). Vispirms pārliecinieties, ka to tiešām lūdz pats lietotājs, un jauno paroli pasakiet viņam pa tālruni vai klātienē.
# en: 3a74cf53
check-password-writeback = Lai lietotāji to varētu darīt paši, viņiem jābūt iekļautiem sadaļā Password reset (paroles atiestatīšana) → Properties (rekvizīti), viņu licencei jāaptver šī iespēja, un sadaļā On-premises integration (lokālā integrācija) paroļu atpakaļrakstīšanai (password writeback) jābūt ieslēgtai un jādarbojas. Ja konts ir sinhronizēts, rīkam Entra Connect šis lietotājs joprojām jāsinhronizē.
# en: 314fb04a
purge-kerberos-tickets = Datorā, no kura sasniedzams domēna kontrolleris, palaidiet klist purge, bloķējiet un atbloķējiet datoru un mēģiniet vēlreiz: pēc tam klist jārāda biļete kontam AZUREADSSOACC.
# en: 77dde5d6
check-seamless-sso-zone = Ar grupas politiku (Group Policy) pārbaudiet, vai https://autologon.microsoftazuread-sso.com ir zonā Local intranet (lokālais intranets). Ja tā ir zonā Trusted sites (uzticamās vietnes), lietotāji nevar pierakstīties.
# en: edbcfd76
check-seamless-sso-account = Entra Connect → Connect Sync: pārbaudiet, vai šim mežam (forest) ir iespējots Seamless single sign-on. Active Directory jābūt datora kontam AZUREADSSOACC, un tam jābūt iespējotam.
# en: 9580a626
roll-seamless-sso-key-once = Ja automātiski pierakstīties neizdodas nevienam un atslēga ir veca vai kopš tās izveides izslēgts RC4, nomainiet AZUREADSSOACC atslēgu ar Update-AzureADSSOForest, vienreiz katram mežam (forest). Ja komandu pārāk drīz palaiž otrreiz, automātiskā pierakstīšanās nedarbojas, līdz beidzas lietotāju biļešu derīgums; parasti tās ir desmit stundas.
# en: d149e5ee
look-for-name-probing = Ja šādu kļūdu vienlaikus ir daudz un tās skar daudzus kontus, kāds, iespējams, izmēģina kontu nosaukumus vai paroles. Izmeklējiet tās tāpat kā nepareizu paroļu sēriju.
# en: cc930937
check-sms-sign-in = Ja lietotāji pierakstās ar tālruņa numuru un īsziņu, viņiem jābūt iekļautiem sadaļā Policies (politikas) → SMS un jābūt ieslēgtam „Use for sign-in” (izmantot, lai pierakstītos).
# en: c0a9c97e
renew-server-certificate = Ja to rāda kāds jūsu serveris, atjaunojiet tā sertifikātu, kā norādīts servera pamācībā. NPS paplašinājumam vēlreiz palaidiet tā iestatīšanas skriptu (AzureMfaNpsExtnConfigSetup.ps1).
# en: 6b01bcf2
find-out-why-revoked = Jautājiet tiem, kas uztur jūsu sertificēšanas iestādi, vai sertifikāts atsaukts apzināti un kāpēc. Iespējams, tas ir nepareizās rokās.
# en: 0ad819f1
issue-new-certificate = Lietotājam: izsniedziet jaunu sertifikātu vai uz laiku dodiet pagaidu piekļuves caurlaidi (Temporary Access Pass). Vispirms pārliecinieties, ka to tiešām lūdz pats lietotājs.
# en: f95d6db1
spare-certificate-address = Ja starpniekserveris vai ugunsmūris atver šifrēto datplūsmu (TLS pārbaude), izņemiet no tās certauth.login.microsoftonline.com un tam pakārtotos nosaukumus: citādi lietotāja sertifikāts netiek cauri.
# en: 0bef8b61
look-for-code-phishing = Ja lietotājs to negaidīja vai viņam nav ierīces, kas rāda kodu, iespējams, kāds viņam kodu atsūtīja: viņa pierakstīšanās ierakstos pie Authentication protocol (autentifikācijas protokols) meklējiet ierīces kodu (device code). Ja kāda pierakstīšanās izdevās, atsauciet viņa sesijas.
# en: 5ffc3126
allow-kerberos-for-seamless-sso = Noskaidrojiet, kāpēc pārlūkprogramma pāriet uz NTLM: dators nav domēnā vai nevar sasniegt domēna kontrolleri, vai arī AZUREADSSOACC pakalpojuma principāla nosaukumu (SPN) nav vai tie ir divreiz (tos rāda setspn -L AZUREADSSOACC).
# en: b46d6d1d
decide-on-seamless-sso = Ja lietotājiem šādi jāpierakstās: Entra Connect → Change user sign-in (mainīt lietotāju pierakstīšanos), iespējojiet vienoto pierakstīšanos (single sign-on). Ja ne, ar grupas politiku (Group Policy) izņemiet autologon.microsoftazuread-sso.com no intraneta zonas, lai pārlūkprogrammas to vairs nemēģina.
# en: e75109d1
check-browser-and-proxy-header = Salīdziniet ar citu pārlūkprogrammu un citu tīklu: starpniekserveris, paplašinājums vai drošības programmatūra var mainīt galveni Authorization ceļā uz autologon.microsoftazuread-sso.com.
# en: 7e3741e5
allow-crl-download = Ja jums CRL atveras, bet Microsoft tiek noraidīts (403, Forbidden), apskatiet ugunsmūri vai tīmekļa serveri, kas ir tam priekšā: tam jālaiž iekšā pierakstīšanās pakalpojuma adreses, ko Microsoft norāda starp Microsoft 365 URL un IP adrešu diapazoniem.
# en: d483808f
read-device-registration-log = Ja tas bija Windows Hello darbam (Windows Hello for Business): datorā atveriet Notikumu skatītāju (Event Viewer) → Applications and Services Logs (lietojumprogrammu un pakalpojumu žurnāli) → Microsoft → Windows → User Device Registration → Admin un meklējiet ierakstus ap tālāk redzamo laiku.
# en: ad996a9b
match-certificate-user-ids = Salīdziniet sertifikāta vērtības ar Authentication methods (autentifikācijas metodes) → Policies (politikas) → Certificate-based authentication (autentifikācija ar sertifikātu) → Configure (konfigurēt) → Username binding (lietotājvārda piesaiste) un pēc tam ar lietotāja certificateUserIds vai lietotāja pamatnosaukumu (user principal name). Kontu labojiet tikai tad, ja esat pārliecinājies, ka sertifikāts ir šī lietotāja.
# en: 82725c5a
check-password-protection = Authentication methods (autentifikācijas metodes) → Password protection (paroļu aizsardzība): apskatiet pielāgoto aizliegto paroļu sarakstu (custom banned passwords). Microsoft sarakstu nevar ne apskatīt, ne izslēgt.
# en: cff41e31
check-active-directory-password-rules = Noskaidrojiet, kādi noteikumi attiecas uz šo lietotāju: Get-ADUserResultantPasswordPolicy vidē PowerShell vai, ja tas neko neatgriež, Get-ADDefaultDomainPasswordPolicy. Pārbaudiet arī garumu, vēsturi un minimālo paroles vecumu: ja tas ir viena diena, otra maiņa tajā pašā dienā tiek noraidīta.
# en: 08fc7901
check-writeback-events = Entra Connect serverī atveriet Notikumu skatītāju (Event Viewer) → Windows Logs (Windows žurnāli) → Application (lietojumprogramma), avots PasswordResetService, un sameklējiet ierakstu ap tālāk redzamo laiku: tajā ir iemesls, ko norādīja Active Directory.
# en: 42065299
check-writeback-connection = Entra Connect serverim pa portu 443 jāsasniedz *.passwordreset.microsoftonline.com un *.servicebus.windows.net, kā arī domēna kontrolleris. Ja tas tos sasniedz, restartējiet tā sinhronizācijas pakalpojumu (ADSync).
# en: 934cd62b
unlock-in-active-directory = Active Directory Users and Computers (Active Directory lietotāji un datori) → lietotājs → Account (konts): pārbaudiet, vai konts ir bloķēts vai atspējots, un noskaidrojiet, kāpēc. Atbloķējiet vai iespējojiet to, kad iemesla vairs nav un esat pārliecinājies, kas to lūdz.
# en: a28870c8
check-active-directory-account-options = Active Directory Users and Computers (Active Directory lietotāji un datori) → lietotājs → Account (konts) → Account options (konta opcijas): meklējiet „User cannot change password” (lietotājs nevar mainīt paroli) un „Smart card is required for interactive logon” (interaktīvai pierakstīšanai vajadzīga viedkarte).
# en: f72bfb79
check-writeback-permissions = Entra Connect AD DS savienotāja kontam (AD DS connector account) Active Directory šim lietotājam vajadzīgas atļaujas „Reset password” (atiestatīt paroli) un „Change password” (mainīt paroli) un tiesības rakstīt lockoutTime un pwdLastSet. To trūkst, ja atļauju mantošana ir izslēgta, kā tas ir aizsargātiem administratoru kontiem.
# en: 0fce8bf3
remove-unused-keys = Users (lietotāji) → lietotājs → Authentication methods (autentifikācijas metodes): pārbaudiet, vai sarakstā ir šī atslēga (Windows Hello darbam, piekļuves atslēga (passkey), drošības atslēga). Kad lietotājam ir cits pierakstīšanās veids, noņemiet veco ierakstu un lieciet reģistrēt atslēgu no jauna; tā dariet arī tad, ja konts izveidots no jauna.
# en: 310242b2
compare-key-use = Sign-in logs (pierakstīšanās žurnāli) → lietotājs: salīdziniet, kad, kur un kurā ierīcē šī atslēga vai caurlaide izmantota, ar to, ko atceras lietotājs. Ja tas nebija viņš, izdzēsiet to, atsauciet viņa sesijas un viņa Authentication methods (autentifikācijas metodes) pārbaudiet, vai nav citu, ko viņš nepazīst.
