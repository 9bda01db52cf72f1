AADSTS17001 = A protected key couldn’t be read
    .meaning = The sign-in needs a key that is kept in protected form, and that key couldn’t be read. Nothing says that you typed anything wrong.

AADSTS17002 = A key couldn’t be put under protection
    .meaning = A key that this sign-in uses should have been put into protected form, and that failed. It has nothing to do with what you typed.

AADSTS17004 = A protected key came back unreadable
    .meaning = A key kept in protected form couldn’t be turned back into something usable, so the sign-in stopped. Microsoft says no more about the reason.

AADSTS18000 = Part of your sign-in couldn’t be unlocked
    .meaning = Microsoft locks parts of a sign-in with numbered keys. This part couldn’t be unlocked with the key it names. Your password isn’t in question.
    .background = The ticket can’t be decrypted with the version of the key that it names.

AADSTS18001 = Part of this sign-in was changed or damaged
    .meaning = A check showed that some locked data of this sign-in isn’t as it was when it was made. Microsoft therefore didn’t open it.
    .background = The HMAC over the encrypted data doesn’t match.

AADSTS20002 = Microsoft couldn’t hand out its federation details
    .meaning = Someone asked Microsoft for the file that tells partners how to work with its sign-in, and making that file failed. Your account isn’t involved.
    .background = The export of the federation metadata document failed.

AADSTS20034 = Microsoft gave up on this sign-in (code 20034)
    .meaning = Something failed, and Microsoft marks it as a fault that trying again won’t cure. It doesn’t say what it was.

AADSTS27000 = The detour to check your device failed
    .meaning = On the way through the sign-in, Microsoft sent your browser off to have your device checked. Handling that step went wrong.
    .background = Processing the DeviceAuthRedirect request failed.

AADSTS29000 = The key for signing your SSH certificate isn’t valid
    .meaning = To let you into a machine, a certificate has to be made and signed. The key meant for signing it can’t be used.

AADSTS29100 = A passing fault at Microsoft (code 29100)
    .meaning = Something at Microsoft failed for a moment. Trying once more usually helps; nobody did anything wrong.

AADSTS29204 = Your QR code couldn’t be stored
    .meaning = Microsoft made a QR code for you and then failed to keep its part of it. Ask for a new code; nothing is wrong with your account.

AADSTS40013 = Sign-in with accounts from elsewhere is off
    .meaning = The part of Microsoft’s service that works with social accounts is turned off for now. Your account and password aren’t the reason.
    .background = Federation in the microservice for social identity providers is disabled.

AADSTS50004 = A passing fault at Microsoft (code 50004)
    .meaning = For a moment something didn’t work on Microsoft’s side. Try once more; your account and password aren’t the reason.

AADSTS50045 = Microsoft couldn’t make your ID for this app
    .meaning = Each app gets its own ID for you. What Microsoft needs for making it is damaged, and you can’t change that yourself.
    .background = The salt for the pairwise identifier, stored on the principal, is malformed.

AADSTS50051 = Microsoft’s list of main keys is incomplete
    .meaning = The place where Microsoft keeps its main keys didn’t have them. Only Microsoft can mend that.
    .background = The root keys are missing from the root key endpoint.

AADSTS50060 = Signing you out didn’t work
    .meaning = Microsoft couldn’t end your sign-in. On a computer that others use too, close every browser window.

AADSTS50082 = Microsoft’s list of divided keys is incomplete
    .meaning = Microsoft signs its answers with keys kept in several places, and some weren’t where they should be. Only Microsoft can mend that.
    .background = The partitioned signing keys are missing from their endpoint.

AADSTS50190 = Microsoft’s settings lack the map of its regions
    .meaning = To go on, Microsoft has to know which of its regions to turn to, and that list was empty. Only Microsoft can mend it.
    .background = The settings hold no mapping from region prefixes to connection strings.

AADSTS52002 = Microsoft gave up on this sign-in (code 52002)
    .meaning = A fault came up that, by Microsoft’s own account, won’t go away by trying again. What it was isn’t said.

AADSTS52003 = Microsoft gave up on this sign-in (code 52003)
    .meaning = Microsoft hit a fault that it doesn’t expect to pass by trying again. It says no more than that.

AADSTS52051 = Reading a custom field’s name took too long
    .meaning = Organizations can add fields of their own to accounts. Microsoft took too long to make out the name of one.
    .background = Parsing the name of an extension property timed out.

AADSTS70006 = Microsoft’s sign-in service stopped (code 70006)
    .meaning = Microsoft uses this code inside its own service and keeps to itself what it means. Nothing says that your account or password is wrong.

AADSTS70101 = Microsoft’s sign-in service stopped (code 70101)
    .meaning = Microsoft uses this code inside its own service and keeps to itself what it means. Nothing says that your account or password is wrong.

AADSTS75020 = Microsoft gave up on this sign-in (code 75020)
    .meaning = Microsoft met a fault that it says trying again won’t clear. It keeps the details to itself.

AADSTS90000 = Microsoft’s sign-in service stopped (code 90000)
    .meaning = Microsoft uses this code inside its own service and keeps to itself what it means. Nothing says that your account or password is wrong.

AADSTS90025 = Handling your request took Microsoft too much
    .meaning = The sign-in used up what Microsoft’s service allows a single request. Trying once more usually helps.

AADSTS90030 = A passing fault at Microsoft (code 90030)
    .meaning = Microsoft’s service had a fault that should pass. Wait a little, then try again; your account and password aren’t the reason.

AADSTS90031 = A passing fault at Microsoft (code 90031)
    .meaning = Something on Microsoft’s side isn’t working just now and should come right. Give it some time before you try again.

AADSTS90032 = A passing fault at Microsoft (code 90032)
    .meaning = A fault came up at Microsoft that usually doesn’t last. Try again in a while; nobody did anything wrong.

AADSTS90035 = Microsoft’s sign-in isn’t available just now
    .meaning = Part of Microsoft’s service is down for the moment. Try again in a few minutes; nothing is wrong with your account.

AADSTS90037 = Microsoft gave up on this sign-in (code 90037)
    .meaning = A fault that trying again won’t cure stopped the sign-in. Microsoft doesn’t tell more about it.

AADSTS90039 = Microsoft’s sign-in is out of service for a moment
    .meaning = Microsoft can’t handle the sign-in right now, and that should pass. Come back in a few minutes.

AADSTS90040 = Microsoft gave up on this sign-in (code 90040)
    .meaning = Microsoft stopped at a fault of the lasting kind: trying again isn’t expected to help. What lies behind it isn’t said.

AADSTS90041 = A passing fault at Microsoft (code 90041)
    .meaning = A short-lived fault at Microsoft got in the way. Try once more.

AADSTS90044 = Sign-in across Microsoft’s clouds is switched off
    .meaning = Some countries have a Microsoft cloud of their own, and requests that go there aren’t being handled at present. You can’t change that yourself.

AADSTS90045 = Microsoft’s sign-in is very busy
    .meaning = More is being asked of Microsoft’s service than it can do right now. Wait a few minutes before you try again.

AADSTS90046 = Microsoft’s sign-in service stopped (code 90046)
    .meaning = Microsoft uses this code inside its own service and keeps to itself what it means. Nothing says that your account or password is wrong.

AADSTS90047 = Microsoft’s sign-in service stopped (code 90047)
    .meaning = Microsoft uses this code inside its own service and keeps to itself what it means. Nothing says that your account or password is wrong.

AADSTS90052 = Microsoft’s sign-in service stopped (code 90052)
    .meaning = This code has no fixed meaning: Microsoft fills it in each time. If there’s a message beside it, that says more than the number.

AADSTS90053 = Microsoft’s sign-in service stopped (code 90053)
    .meaning = Microsoft uses this code inside its own service and keeps to itself what it means. Nothing says that your account or password is wrong.

AADSTS90057 = A server at Microsoft got into trouble
    .meaning = One of Microsoft’s servers had a fault of its own while it handled your sign-in. Nothing is known beyond that.

AADSTS90058 = Part of Microsoft’s sign-in is down for a while
    .meaning = The service you need can’t answer at the moment. Leave it a few minutes and try again; your password is fine.

AADSTS90059 = Microsoft’s own health check failed
    .meaning = The part of the service that reports whether Microsoft’s sign-in is well stopped with an error. It isn’t about your account.
    .background = `HealthInfoController` ended with the exception that the message quotes.

AADSTS90128 = Microsoft couldn’t load what you have opted in to
    .meaning = Microsoft keeps a list of the things you have said yes to, and it couldn’t be read this time. Your password isn’t in question.
    .background = The opt-in store couldn’t be loaded for the user.

AADSTS90160 = Microsoft’s attempt to help your account failed
    .meaning = Microsoft wanted to put something about your account right and had a fault of its own while doing so. It doesn’t say what it was about.

AADSTS90170 = Microsoft failed while passing your request on
    .meaning = Your request had to be handed from one part of Microsoft’s service to another, and that went wrong. Your account and password are fine.
    .background = Proxying a binding redirect request failed internally.

AADSTS90171 = Microsoft’s switch to a spare part failed
    .meaning = Microsoft’s service tried to fall back on another part of itself, and that went wrong. Your account and password are fine.
    .background = The cell-based fallback failed internally.

AADSTS90201 = Microsoft gave up on this sign-in (code 90201)
    .meaning = The sign-in ended in a fault that Microsoft doesn’t expect another try to get past. No reason is given.

AADSTS90202 = A passing fault at Microsoft (code 90202)
    .meaning = Microsoft’s service stumbled for a moment. Try again; your account and password aren’t the reason.

AADSTS90401 = Access was refused, and it isn’t said why
    .meaning = Microsoft turned the request down. The code doesn’t tell whether that is about you, the app or your organization.

AADSTS100000 = A regional server has no locked main key
    .meaning = A program asked one of Microsoft’s regional servers, and that server doesn’t have the key it signs with. Only Microsoft can mend that.
    .background = The regional cache of the sign-in service lacks the encrypted global signing key.

AADSTS100001 = A regional server couldn’t fetch the main key
    .meaning = One of Microsoft’s regional servers tried to get the key it signs with and didn’t succeed. Only Microsoft can mend that.
    .background = The regional cache failed to retrieve the global signing key.

AADSTS100002 = A regional server of Microsoft gave up
    .meaning = One of Microsoft’s regional servers met a fault that another try isn’t expected to get past. It says no more.

AADSTS100003 = A regional server waited too long for the main one
    .meaning = A regional server asked Microsoft’s main sign-in service and had no answer in time. Your account isn’t the reason.
    .background = The request from the regional cache to the global STS timed out.

AADSTS100004 = A regional server got no usable answer
    .meaning = A regional server asked Microsoft’s main sign-in service and got nothing back, or an error. Your account isn’t the reason.
    .background = The global STS gave the regional cache an empty response or an error.

AADSTS100015 = A regional server lost track of the organization
    .meaning = While a regional server handled the request, its note of the organization concerned was missing. Only Microsoft can mend that.
    .background = `StsTenant` is missing in the regional pipeline.

AADSTS100016 = A regional server has nothing to sign with
    .meaning = While a regional server handled the request, what it signs its answers with was missing. Only Microsoft can mend that.
    .background = Signing credentials are missing in the regional pipeline.

AADSTS100017 = Microsoft’s service failed while letting a program in
    .meaning = Either giving the program its pass failed, or Microsoft’s sign-in has a problem of its own. If it lasts, Microsoft’s support has to look into it.
    .background = Issuing the token failed; for lasting cases Microsoft points to a support ticket.

AADSTS100021 = A request was passed on too often within Microsoft
    .meaning = A request went from one regional server to the next until the limit was reached, and then it was dropped. Your account isn’t the reason.
    .background = The maximum hop count was reached.

AADSTS100022 = Your organization takes part in a trial outage
    .meaning = Microsoft is acting out a breakdown for organizations that joined in, and yours is one of them. The failure is on purpose.

AADSTS121000 = Microsoft gave up on this sign-in (code 121000)
    .meaning = Microsoft counts this among the faults that another try won’t cure. It gives no further detail.

AADSTS131001 = A passing fault at Microsoft (code 131001)
    .meaning = Something gave way at Microsoft for a moment. Trying again should get you through.

AADSTS131002 = Microsoft gave up on this sign-in (code 131002)
    .meaning = The service stopped at a fault that, Microsoft says, doesn’t pass by trying again. More isn’t known.

AADSTS131006 = The code service had a problem with your number
    .meaning = The part of Microsoft’s service that checks codes ran into a problem while signing you in. It doesn’t say which.
    .background = SAS authentication for the public identifier failed.

AADSTS135015 = The list of security keys to leave out is unreadable
    .meaning = A list of keys that shouldn’t be used again came in a form that can’t be read. Try once more; you can’t change the list yourself.
    .background = The FIDO exclude list isn’t valid JSON.

AADSTS165001 = Microsoft’s sign-in service stopped (code 165001)
    .meaning = This code has no fixed meaning: Microsoft fills it in each time and keeps the rest to itself. A message beside it says more than the number.

AADSTS165002 = Microsoft’s sign-in service stopped (code 165002)
    .meaning = This code has no fixed meaning: Microsoft fills it in each time and keeps the rest to itself. A message beside it says more than the number.

AADSTS165003 = Microsoft’s sign-in service stopped (code 165003)
    .meaning = This code has no fixed meaning: Microsoft fills it in each time and keeps the rest to itself. A message beside it says more than the number.

AADSTS180001 = Part of your sign-in couldn’t be locked
    .meaning = Microsoft locks parts of a sign-in with numbered keys, and locking this one failed. Your password isn’t in question.
    .background = The ticket can’t be encrypted with the key version that the message names.

AADSTS180002 = Some locked data of this sign-in can’t be opened
    .meaning = Microsoft locks data of a sign-in with numbered keys, and the key named for this didn’t open it. Your password isn’t in question.
    .background = The buffer can’t be decrypted with the key version that the message names.

AADSTS220025 = Microsoft couldn’t find one of its encryption keys
    .meaning = Something had been locked with a key that Microsoft didn’t find. Nothing says that your account or password is wrong.

AADSTS220050 = A particular encryption key was asked for and isn’t there
    .meaning = The sign-in named one certain version of a key, and Microsoft’s list doesn’t have it. Nothing says that your account or password is wrong.

AADSTS220100 = Microsoft couldn’t unlock some protected data
    .meaning = Data that belongs to this sign-in was locked and couldn’t be opened again. Microsoft’s message says no more than that.
    .background = Decrypting a value that had been protected by authenticated encryption failed.

AADSTS220200 = Some protected data has the wrong version
    .meaning = Data that belongs to this sign-in is locked in a version that doesn’t fit. Microsoft’s message says no more than that.

AADSTS230000 = Microsoft’s sign-in service stopped (code 230000)
    .meaning = Microsoft uses this code inside its own service and keeps to itself what it means. Nothing says that your account or password is wrong.

AADSTS230002 = Microsoft’s sign-in service stopped (code 230002)
    .meaning = Microsoft uses this code inside its own service and keeps to itself what it means. Nothing says that your account or password is wrong.

AADSTS230003 = Microsoft’s sign-in service stopped (code 230003)
    .meaning = Microsoft uses this code inside its own service and keeps to itself what it means. Nothing says that your account or password is wrong.

AADSTS230004 = Microsoft’s sign-in service stopped (code 230004)
    .meaning = Microsoft uses this code inside its own service and keeps to itself what it means. Nothing says that your account or password is wrong.

AADSTS230005 = Microsoft’s sign-in service stopped (code 230005)
    .meaning = Microsoft uses this code inside its own service and keeps to itself what it means. Nothing says that your account or password is wrong.

AADSTS230006 = Microsoft’s sign-in service stopped (code 230006)
    .meaning = Microsoft uses this code inside its own service and keeps to itself what it means. Nothing says that your account or password is wrong.

AADSTS230007 = Microsoft’s sign-in service stopped (code 230007)
    .meaning = Microsoft uses this code inside its own service and keeps to itself what it means. Nothing says that your account or password is wrong.

AADSTS230008 = Microsoft’s sign-in service stopped (code 230008)
    .meaning = Microsoft uses this code inside its own service and keeps to itself what it means. Nothing says that your account or password is wrong.

AADSTS230009 = Microsoft’s sign-in service stopped (code 230009)
    .meaning = Microsoft uses this code inside its own service and keeps to itself what it means. Nothing says that your account or password is wrong.

AADSTS230010 = Microsoft’s sign-in service stopped (code 230010)
    .meaning = Microsoft uses this code inside its own service and keeps to itself what it means. Nothing says that your account or password is wrong.

AADSTS230011 = Microsoft’s sign-in service stopped (code 230011)
    .meaning = Microsoft uses this code inside its own service and keeps to itself what it means. Nothing says that your account or password is wrong.

AADSTS230012 = Microsoft’s sign-in service stopped (code 230012)
    .meaning = Microsoft uses this code inside its own service and keeps to itself what it means. Nothing says that your account or password is wrong.

AADSTS230013 = Microsoft’s sign-in service stopped (code 230013)
    .meaning = Microsoft uses this code inside its own service and keeps to itself what it means. Nothing says that your account or password is wrong.

AADSTS230014 = Microsoft’s sign-in service stopped (code 230014)
    .meaning = Microsoft uses this code inside its own service and keeps to itself what it means. Nothing says that your account or password is wrong.

AADSTS230015 = Microsoft’s sign-in service stopped (code 230015)
    .meaning = Microsoft uses this code inside its own service and keeps to itself what it means. Nothing says that your account or password is wrong.

AADSTS230016 = Microsoft’s sign-in service stopped (code 230016)
    .meaning = Microsoft uses this code inside its own service and keeps to itself what it means. Nothing says that your account or password is wrong.

AADSTS230017 = Microsoft’s backup sign-in has nothing usable for you
    .meaning = Microsoft keeps a copy of earlier sign-ins for times when its main service is in trouble. Yours is missing, too old or not valid, so that way in didn’t work.
    .background = CCS, the Cached Credential Service, stands behind Entra ID’s backup authentication system.

AADSTS230018 = Microsoft’s sign-in service stopped (code 230018)
    .meaning = Microsoft uses this code inside its own service and keeps to itself what it means. Nothing says that your account or password is wrong.

AADSTS230019 = Microsoft’s sign-in service stopped (code 230019)
    .meaning = Microsoft uses this code inside its own service and keeps to itself what it means. Nothing says that your account or password is wrong.

AADSTS230020 = Microsoft’s sign-in service stopped (code 230020)
    .meaning = Microsoft uses this code inside its own service and keeps to itself what it means. Nothing says that your account or password is wrong.

AADSTS230021 = Microsoft’s sign-in service stopped (code 230021)
    .meaning = Microsoft uses this code inside its own service and keeps to itself what it means. Nothing says that your account or password is wrong.

AADSTS230022 = Microsoft’s sign-in service stopped (code 230022)
    .meaning = Microsoft uses this code inside its own service and keeps to itself what it means. Nothing says that your account or password is wrong.

AADSTS230023 = Microsoft’s sign-in service stopped (code 230023)
    .meaning = Microsoft uses this code inside its own service and keeps to itself what it means. Nothing says that your account or password is wrong.

AADSTS230024 = The certificate for a kept sign-in wasn’t found
    .meaning = Microsoft looked for a certificate that belongs to a sign-in it had kept, and found none that it can use. Your password isn’t the trouble.

AADSTS230025 = Microsoft’s sign-in service stopped (code 230025)
    .meaning = Microsoft uses this code inside its own service and keeps to itself what it means. Nothing says that your account or password is wrong.

AADSTS230026 = Microsoft’s sign-in service stopped (code 230026)
    .meaning = Microsoft uses this code inside its own service and keeps to itself what it means. Nothing says that your account or password is wrong.

AADSTS230027 = Microsoft’s sign-in service stopped (code 230027)
    .meaning = Microsoft uses this code inside its own service and keeps to itself what it means. Nothing says that your account or password is wrong.

AADSTS230028 = Microsoft’s sign-in service stopped (code 230028)
    .meaning = Microsoft uses this code inside its own service and keeps to itself what it means. Nothing says that your account or password is wrong.

AADSTS230029 = Microsoft’s sign-in service stopped (code 230029)
    .meaning = Microsoft uses this code inside its own service and keeps to itself what it means. Nothing says that your account or password is wrong.

AADSTS230030 = Microsoft’s sign-in service stopped (code 230030)
    .meaning = Microsoft uses this code inside its own service and keeps to itself what it means. Nothing says that your account or password is wrong.

AADSTS230031 = Microsoft’s sign-in service stopped (code 230031)
    .meaning = Microsoft uses this code inside its own service and keeps to itself what it means. Nothing says that your account or password is wrong.

AADSTS230033 = Microsoft’s sign-in service stopped (code 230033)
    .meaning = Microsoft uses this code inside its own service and keeps to itself what it means. Nothing says that your account or password is wrong.

AADSTS230034 = Microsoft’s sign-in service stopped (code 230034)
    .meaning = Microsoft uses this code inside its own service and keeps to itself what it means. Nothing says that your account or password is wrong.

AADSTS230035 = Microsoft’s sign-in service stopped (code 230035)
    .meaning = Microsoft uses this code inside its own service and keeps to itself what it means. Nothing says that your account or password is wrong.

AADSTS230036 = Microsoft’s sign-in service stopped (code 230036)
    .meaning = Microsoft uses this code inside its own service and keeps to itself what it means. Nothing says that your account or password is wrong.

AADSTS230039 = Exchange reported an error to the sign-in service
    .meaning = Microsoft’s sign-in service asked Exchange, Microsoft’s mail service, for something and got an error back. Nothing says that your account or password is wrong.

AADSTS230040 = Microsoft couldn’t load a key from its own store
    .meaning = The sign-in service needs a key from another place inside Microsoft and couldn’t load it. You and your organization can’t change that.
    .background = The place is called Torus.

AADSTS230041 = A certificate couldn’t be read from the machine
    .meaning = The sign-in service needs a certificate that should lie on the machine it runs on, and couldn’t load it. Your account and password have no part in it.

AADSTS230042 = Microsoft’s service didn’t find its own key
    .meaning = The sign-in service looked for the key it works with where it keeps such things, and it wasn’t there. That is on Microsoft’s side.

AADSTS230043 = A certificate shared by a partner service wasn’t found
    .meaning = The sign-in service checks messages from its partners with their certificates, and one of those wasn’t at hand. You did nothing wrong.
    .background = The public certificate that a partner shares with CCS, the Cached Credential Service, isn’t in the cache.

AADSTS230044 = The backup service didn’t find its own certificate
    .meaning = Microsoft’s backup sign-in service works with a certificate of its own, and that wasn’t at hand. You did nothing wrong.
    .background = The private certificate of CCS, the Cached Credential Service, isn’t in the cache.

AADSTS230045 = Your password couldn’t be checked this time
    .meaning = Microsoft couldn’t fetch what it needs to check a password. That doesn’t mean that yours is wrong.

AADSTS230046 = A request inside Microsoft went to the wrong server
    .meaning = Behind the sign-in, one of Microsoft’s servers passed a request on to another that wasn’t the right one. That is on Microsoft’s side.
    .background = SDS, a data service of Exchange, reported a misroute between back ends.

AADSTS230047 = The data service behind the sign-in had a fault
    .meaning = The service where Microsoft keeps data for signing in reported a fault of its own. Nothing says that your account or password is wrong.

AADSTS230048 = The data service had to slow down requests
    .meaning = The service where Microsoft keeps data for signing in got too much to do at once and turned this request away. Wait a little and try again.

AADSTS230049 = The data service couldn’t reach its list of accounts
    .meaning = The service where Microsoft keeps data for signing in looks things up in another one, and that one wasn’t available. Your account may be quite in order.
    .background = SDS reported that its AD was unavailable; this isn’t about your organization’s own Active Directory as far as the message tells.

AADSTS230050 = A server behind the sign-in isn’t in good health
    .meaning = Something that Microsoft’s data service needs for signing you in isn’t working as it should. That is on Microsoft’s side.

AADSTS230051 = The data service has no entry for this sign-in
    .meaning = The service where Microsoft keeps data for signing in looked for an entry and didn’t find it. The message doesn’t say which one.

AADSTS230052 = Too many things were open at once in the data service
    .meaning = The service where Microsoft keeps data for signing in limits how much may be open at the same time, and the limit was passed.

AADSTS230055 = The connection to the data service failed
    .meaning = Microsoft’s sign-in service couldn’t connect to the place where it keeps data. Wait a few minutes and try again.

AADSTS230056 = An address inside Microsoft’s service couldn’t be read
    .meaning = One part of Microsoft’s service gave another an address that couldn’t be made out. It isn’t an address you typed, as far as the message tells.

AADSTS230057 = A look-up in the data service’s account list failed
    .meaning = The service where Microsoft keeps data for signing in tried to look something up or change it in another one, and that failed.
    .background = SDS reported an error in an operation on its AD.

AADSTS230058 = The data service couldn’t work with its store
    .meaning = The service where Microsoft keeps data for signing in couldn’t read from its store or write to it. That is on Microsoft’s side.

AADSTS230059 = The data service had a passing fault
    .meaning = The service where Microsoft keeps data for signing in stumbled for a moment. Trying again usually works.

AADSTS230060 = The data service was given a property it doesn’t know
    .meaning = The sign-in service asked its data service for something with a property that isn’t valid. That happens between Microsoft’s own services.

AADSTS230061 = Microsoft couldn’t learn whether access was withdrawn
    .meaning = Before it lets you go on, Microsoft asks whether anything has changed that should stop the sign-in. It got no usable answer.
    .background = An enforcement event couldn’t be fetched; the message doesn’t say which.

AADSTS230063 = A search in other parts of Exchange isn’t allowed here
    .meaning = Microsoft wanted to look for your data in another of its server groups, but this one is closed off and doesn’t do that. That is on Microsoft’s side.

AADSTS230064 = Exchange didn’t find the organization’s number
    .meaning = Microsoft wanted to keep a sign-in for later, and Exchange, its mail service, didn’t find your organization by its number.
    .background = Storing tokens through the Exchange data service SDS failed, since the tenant GUID was unknown there.

AADSTS230065 = Exchange took too long to answer
    .meaning = Microsoft’s sign-in service waited for Exchange, its mail service, and gave up. Try again in a few minutes.

AADSTS230066 = The data service of Exchange took too long to answer
    .meaning = Microsoft’s sign-in service waited for the place where Exchange keeps data, and gave up. Try again in a few minutes.

AADSTS230067 = The sign-in part of Exchange took too long to answer
    .meaning = Microsoft’s sign-in service waited for its counterpart in Exchange, the mail service, and gave up. Try again in a few minutes.
    .background = The call went to the Exchange Auth API.

AADSTS230068 = Exchange’s DsApi took too long to answer
    .meaning = Microsoft’s sign-in service waited for a part of Exchange that looks things up, and gave up. Try again in a few minutes.

AADSTS230069 = Exchange isn’t available right now
    .meaning = Microsoft’s sign-in service needs its mail service, Exchange, for this, and Exchange said it isn’t available. Try again in a few minutes.

AADSTS230070 = The data service of Exchange isn’t available right now
    .meaning = The place where Exchange keeps data told Microsoft’s sign-in service that it can’t serve for now. Try again in a few minutes.

AADSTS230071 = The sign-in part of Exchange isn’t available right now
    .meaning = A part of Exchange that Microsoft needs for signing in said it can’t serve for now. Try again in a few minutes.
    .background = The Exchange Auth API answered with HTTP 503.

AADSTS230072 = Exchange’s DsApi isn’t available right now
    .meaning = A part of Exchange that looks things up said it can’t serve for now. Try again in a few minutes.

AADSTS230073 = Exchange gave an error that the sign-in doesn’t know
    .meaning = Microsoft’s backup sign-in service got an error from Exchange, the mail service, that isn’t on its list. The message says no more.

AADSTS230074 = Exchange couldn’t read the pass it was shown
    .meaning = Microsoft’s sign-in service showed Exchange, the mail service, a pass to get at some data, and Exchange couldn’t make use of it. That happens between Microsoft’s own services.
    .background = The Exchange data service SDS took the serialized access token for invalid.

AADSTS230075 = Exchange can’t get at this account or its mailbox
    .meaning = Microsoft’s sign-in service needed something from Exchange, and Exchange couldn’t reach the account or the mailbox. The message doesn’t say why.

AADSTS230076 = Exchange couldn’t open the mailbox of this account
    .meaning = Microsoft’s sign-in service needed something from the mailbox, and Exchange couldn’t open it. The message doesn’t say why.

AADSTS230077 = The backup service doesn’t know where to look
    .meaning = Microsoft’s backup sign-in service couldn’t find the address of another service it needs. That is on Microsoft’s side.
    .background = CCS, the Cached Credential Service, found no address for the AD Topology service.

AADSTS230078 = The backup service found no data collection for you
    .meaning = Microsoft’s backup sign-in service keeps its data in collections, and the one it looked for wasn’t there.

AADSTS230079 = The backup service ran out of memory
    .meaning = Microsoft’s backup sign-in service had too little memory left to go on. That is on Microsoft’s side.

AADSTS230080 = This sign-in wasn’t kept for later
    .meaning = Microsoft decided not to put this sign-in into its backup store. The message doesn’t say why, nor that anything is wrong with your account.

AADSTS230081 = The way to the backup store reported a fault
    .meaning = Microsoft’s backup sign-in service reaches its store through another service, and that one reported a fault of its own.
    .background = CCS StoreProxy answered with an internal server error.

AADSTS230082 = The way to the backup store took too long
    .meaning = Microsoft’s backup sign-in service reaches its store through another service, and that one didn’t answer in time. Try again in a few minutes.

AADSTS230083 = Microsoft didn’t know which server to ask
    .meaning = One of Microsoft’s services wanted to pass a request on and had too little to tell where it belongs. That is on Microsoft’s side.
    .background = Routing information for Cafe, which forwards the calls, was incomplete.

AADSTS230084 = A call to Microsoft’s quick store failed
    .meaning = The sign-in service keeps some data in a quick store and couldn’t talk to it. Nothing says that your account or password is wrong.
    .background = The RPC call to KVCache returned an error.

AADSTS230085 = A request to Microsoft’s quick store wasn’t handled
    .meaning = The sign-in service keeps some data in a quick store, and its own helper couldn’t handle the request for it. That is on Microsoft’s side.

AADSTS230086 = Microsoft’s quick store took too long to answer
    .meaning = The sign-in service keeps some data in a quick store, and that didn’t answer in time. Try again in a few minutes.

AADSTS230087 = Waiting for Microsoft’s quick store took too long
    .meaning = The sign-in service asked its quick store for data and gave up waiting. Try again in a few minutes.
    .background = This is a KVCache timeout, as with AADSTS230086; the messages don’t say how the two differ.

AADSTS230088 = Microsoft’s quick store has no such entry
    .meaning = The sign-in service asked its quick store for an entry that isn’t there. The message doesn’t say which one.

AADSTS230091 = The backup service couldn’t check what it was sent
    .meaning = Microsoft’s main sign-in service passed something on to its backup service, which couldn’t confirm it as real. That happens between Microsoft’s own services.
    .background = CCS, the Cached Credential Service, failed to validate the token that ESTS, the main service, posted to it.

AADSTS230092 = Data kept for this sign-in is damaged
    .meaning = Microsoft’s data service found that the data it had stored can’t be read any more. You did nothing wrong.

AADSTS230093 = Data kept for this sign-in doesn’t open with its key
    .meaning = Microsoft’s data service tried to unlock stored data with a key that isn’t the right one. You did nothing wrong.

AADSTS230094 = Your organization’s data has moved within Microsoft
    .meaning = Microsoft looked for your organization’s data in the place it knew, but the data has moved to another of its server groups.
    .background = SDS found the tenant relocated to a forest other than the expected one.

AADSTS230095 = The place for your data is still being made
    .meaning = Microsoft’s data service is still busy creating the collection that this sign-in needs. Try again in a few minutes.

AADSTS230097 = The data service has the same key twice
    .meaning = Two entries in Microsoft’s data service carry the same mark, so it couldn’t store or find the right one. That is on Microsoft’s side.
    .background = The second-level key of the SDS item is a duplicate.

AADSTS230098 = The data service doesn’t know that collection number
    .meaning = The sign-in service named a collection of data by its number, and Microsoft’s data service has none with that number.

AADSTS230099 = Microsoft found no mailbox for this account
    .meaning = The sign-in service asked Exchange, Microsoft’s mail service, for the mailbox that goes with this account, and none was found.

AADSTS230100 = Looking up your mailbox took too long
    .meaning = The sign-in service asked which mailbox belongs to this account and got no answer in time. Try again in a few minutes.

AADSTS230101 = Microsoft’s quick store itself seems to be in trouble
    .meaning = The sign-in service couldn’t get at data in its quick store, and the way it failed points to a fault in that store.

AADSTS230102 = The quick store was asked in a form it can’t use
    .meaning = The sign-in service asked its quick store for data, but the entry or its name isn’t written the way it must be. That happens between Microsoft’s own services.

AADSTS250001 = Microsoft’s sign-in service stopped (code 250001)
    .meaning = Microsoft keeps to itself what this code stands for. The text shown beside it changes from case to case and may say more.

AADSTS250002 = Microsoft’s sign-in service stopped (code 250002)
    .meaning = Microsoft keeps to itself what this code stands for. The text shown beside it changes from case to case and may say more.

AADSTS250003 = Microsoft’s sign-in service stopped (code 250003)
    .meaning = Microsoft keeps to itself what this code stands for. The text shown beside it changes from case to case and may say more.

AADSTS250004 = Microsoft’s sign-in service stopped (code 250004)
    .meaning = Microsoft keeps to itself what this code stands for. The text shown beside it changes from case to case and may say more.

AADSTS250005 = Microsoft’s sign-in service stopped (code 250005)
    .meaning = Microsoft keeps to itself what this code stands for. The text shown beside it changes from case to case and may say more.

AADSTS250006 = Microsoft’s sign-in service stopped (code 250006)
    .meaning = Microsoft keeps to itself what this code stands for. The text shown beside it changes from case to case and may say more.

AADSTS300030 = Something wasn’t found, and Microsoft doesn’t say what
    .meaning = All that is known about this code is that Microsoft looked for something and didn’t find it. Nothing says that your account or password is wrong.

AADSTS399206 = Microsoft couldn’t load its list of withdrawn sign-ins
    .meaning = Microsoft looks up which sign-ins no longer count, and couldn’t get the data for it. Nothing says that yours is among them.
    .background = Fetching the Bloom filter for revocation from blob storage failed in a way that isn’t tried again.

AADSTS399211 = Something Microsoft had put aside is missing
    .meaning = The sign-in service wanted to use data it had stored for a while and didn’t find it. Start the sign-in again.
    .background = The entry is called DiskCache.

AADSTS399212 = Something Microsoft had put aside is too old
    .meaning = The sign-in service had stored data for a while, and that while is over. Start the sign-in again.
    .background = The entry is called DiskCache.

AADSTS399215 = A call to another Microsoft service failed
    .meaning = The sign-in service asked dSTS, another service inside Microsoft, and the connection failed. Try again in a few minutes.

AADSTS399216 = Another Microsoft service took too long to answer
    .meaning = The sign-in service asked dSTS, another service inside Microsoft, and got no answer in time. Try again in a few minutes.

AADSTS399217 = A lasting fault inside Microsoft’s service
    .meaning = Microsoft reports a fault of its own, of a kind that trying again doesn’t end. Nothing says that your account or password is wrong.

AADSTS399219 = Reading personal account data took too long
    .meaning = Microsoft wanted to look up data of a personal account and got no answer in time. That passes by itself: try again.

AADSTS399233 = Data about a signing key is missing inside Microsoft
    .meaning = One of Microsoft’s services should have kept the details of a key and doesn’t have them. You did nothing wrong.
    .background = The entry belongs to DstsCache.

AADSTS399234 = An answer about a signing key couldn’t be read
    .meaning = One of Microsoft’s services asked another for a key and got an answer that isn’t in proper form. You did nothing wrong.

AADSTS399235 = A message inside Microsoft had a faulty head
    .meaning = The first part of a message between two of Microsoft’s services isn’t in proper form. You did nothing wrong.
    .background = The SOAP headers of a dSTS request aren’t valid.

AADSTS399236 = A message inside Microsoft had faulty contents
    .meaning = The main part of a message between two of Microsoft’s services isn’t in proper form. You did nothing wrong.
    .background = The SOAP body of a dSTS request isn’t valid.

AADSTS399237 = A request couldn’t be passed to an older service
    .meaning = One of Microsoft’s services tried to hand the request on to an older one, and that failed. It may work again later.
    .background = DstsCache acts as the proxy to the legacy dSTS.

AADSTS500032 = The key for making a certificate is missing
    .meaning = Microsoft was to make out a certificate and didn’t find the key it has to sign it with. Nothing says that your account or password is wrong.

AADSTS501831 = Microsoft can’t make another one-time code right now
    .meaning = A fault in Microsoft’s own store keeps it from making a further code. Nothing says that your account or password is wrong.

AADSTS600071 = A certificate couldn’t be put together from its data
    .meaning = A certificate is needed for this sign-in, and the data that should have become one couldn’t be used. Nothing says whose certificate it is.

AADSTS701011 = Microsoft couldn’t keep the code for your sign-in
    .meaning = A code is needed to finish this sign-in, and Microsoft failed to store it. Your account and password aren’t the reason.

AADSTS701012 = A sign-in by way of another device couldn’t be started
    .meaning = Microsoft should have noted the sign-in you began with a code, and that failed. You did nothing wrong.
    .background = No remote auth session could be created in the cache of the device code flow.

AADSTS701013 = Your sign-in from another device couldn’t be recorded
    .meaning = Microsoft wanted to keep a note for you of a sign-in from another device and couldn’t write it. Your account and password are fine.
    .background = Creating the remote auth session in the activity store failed.

AADSTS900000 = The sign-in page had trouble in your browser
    .meaning = The page you sign in on reported a problem while your browser was showing it. Load it again; your account and password aren’t the reason.

AADSTS900001 = Your browser couldn’t load parts of the sign-in page
    .meaning = Some files of Microsoft’s sign-in page didn’t reach your browser. The network you’re on, or something in the browser, may hold them back; another network is worth a try.
    .background = Files from the content delivery network of the sign-in page fail to load, for example because a proxy or filter blocks its host.

AADSTS900101 = Microsoft couldn’t set up the usual encryption
    .meaning = Something in this sign-in had to be locked, and the method for it couldn’t be started. Your account and password are fine.
    .background = The message names the default encryption algorithm that couldn’t be created.

AADSTS900104 = The time for a sign-in to last is below zero
    .meaning = Something should say how long a sign-in lasts, and it holds a time less than nothing. You can’t change that yourself.
    .background = The lifetime has to be zero or more.

AADSTS900108 = Something this sign-in needs isn’t built in
    .meaning = The sign-in called for a way of doing something that Microsoft’s service doesn’t have. Your account and password are fine.
    .background = The message names the implementation.

AADSTS900388 = Microsoft’s separate cloud took too long to answer
    .meaning = Your sign-in needs one of Microsoft’s separate clouds, and its answer didn’t come in time. Try again in a few minutes.
    .background = The HTTP request to the national cloud timed out.

AADSTS900410 = Microsoft gave up on this sign-in (code 900410)
    .meaning = Something failed that Microsoft doesn’t expect to work at a second try. It keeps to itself what it was.

AADSTS900421 = Microsoft’s sign-in service stopped (code 900421)
    .meaning = What this code means differs from case to case, and Microsoft keeps the rest to itself. The text that came with the code may say more.

AADSTS900434 = A request to another Microsoft cloud went wrong
    .meaning = Your sign-in needs one of Microsoft’s separate clouds, and handling the request failed there or on the way. The text beside the code may give the reason.

AADSTS900435 = Another Microsoft cloud sent an empty answer
    .meaning = Your sign-in needs one of Microsoft’s separate clouds, and its answer had nothing in it. Your account and password aren’t the reason.
    .background = The OAuth response of the national cloud was empty; the message names it.

AADSTS900521 = The files of the sign-in page weren’t ready
    .meaning = The part of Microsoft’s service that hands out pictures and scripts of the sign-in page hadn’t been started. Nobody outside Microsoft can change that.
    .background = The static content manager hasn’t been initialized.

AADSTS900522 = A nickname in Microsoft’s settings leads to a nickname
    .meaning = Microsoft’s service uses short names for things, and one of them stands for another short name, which isn’t allowed. Only Microsoft can mend that.
    .background = An alias maps to another alias.

AADSTS900523 = A value inside Microsoft’s service isn’t on its list
    .meaning = A part of the service may only take values from a fixed list, and it was handed something else. Only Microsoft can mend that.
    .background = The type named in the message isn’t an enum.

AADSTS900524 = It isn’t set where the sign-in page gets its files
    .meaning = Microsoft’s service has no address noted for the pictures and scripts of the sign-in page. You did nothing wrong.
    .background = No CDN roots are configured.

AADSTS900525 = A certificate of Microsoft’s own service is out of reach
    .meaning = Microsoft’s service couldn’t get a certificate that it needs for itself. The fault is in its settings, and none of yours.
    .background = The SAS certificate couldn’t be obtained.

AADSTS900620 = Renewing a pass inside Microsoft’s service failed
    .meaning = A pass should have been made anew from an older one, and that went wrong. Microsoft doesn’t say why.
    .background = A generic error of the token remint endpoint.

AADSTS900621 = There was nothing to sign a renewed pass with
    .meaning = A pass should have been made anew, and the key to sign it with is missing. Only Microsoft can mend that.
    .background = The token remint endpoint lacks its signing credentials.

AADSTS900700 = Signing a security notice failed
    .meaning = Services tell one another of security events by signed notices, and signing one went wrong. Microsoft doesn’t say why.
    .background = A generic error of the endpoint that signs Security Event Tokens (SET).

AADSTS1000035 = Microsoft couldn’t make a sign-in tied to your device
    .meaning = The app should have received a sign-in that only your device can use, and making it failed. Try again in a few minutes.
    .background = Issuing the bound refresh token failed.

AADSTS1000113 = Microsoft gave up on this sign-in (code 1000113)
    .meaning = A fault came up that a second try isn’t expected to change. What it was, Microsoft doesn’t say.

AADSTS1000461 = Reading the details of your private link failed
    .meaning = Your organization reaches Microsoft by a private route, and looking up its details didn’t work this time. Try once more.

AADSTS1000464 = The details of a private link couldn’t be saved or read
    .meaning = Your organization reaches Microsoft by a private route, and Microsoft couldn’t write or look up what belongs to it. Try once more.

AADSTS1000465 = How things stand with your private link isn’t known
    .meaning = Your organization reaches Microsoft by a private route, and a note about its state is missing. You can’t change that yourself.

AADSTS1000471 = This private link is already on record
    .meaning = Somebody wanted to record a private route to Microsoft that is there already. Your account and password aren’t involved.
    .background = A document with that private link ID is tied to the private link resource in the message.

AADSTS1000472 = A time noted with your sign-in can’t be read
    .meaning = Microsoft notes when it last wrote down something about your sign-in, and that time is unreadable. Signing in anew may help.
    .background = The last written time of the session store can’t be parsed.

AADSTS1000473 = A note pointing to your sign-in couldn’t be made
    .meaning = Microsoft wanted to note where it keeps something of your sign-in, and that failed. Your account and password aren’t mentioned as the cause.
    .background = The message gives the type of the session pointer and the reason.

AADSTS1000605 = Making a certificate failed
    .meaning = Microsoft should have made a certificate for a program, and that went wrong. Your account and password aren’t involved.

AADSTS1001006 = A passing fault at Microsoft (code 1001006)
    .meaning = Something on Microsoft’s side didn’t work for a moment. Trying again usually helps.

AADSTS1001007 = Microsoft couldn’t note that a sign-in was called back
    .meaning = When access is called back, Microsoft writes that down, and this time it failed. Nothing says that your password is wrong.
    .background = Revocation events couldn’t be written to the storage.

AADSTS1001008 = Microsoft couldn’t read which sign-ins were called back
    .meaning = Before letting you in, Microsoft looks at what has been called back, and that list couldn’t be read. Nothing says that your password is wrong.
    .background = Revocation events couldn’t be read from the storage.

AADSTS1002010 = Microsoft couldn’t look up whether your sign-in still counts
    .meaning = Before letting you in, Microsoft checks whether a sign-in has been called back, and that check didn’t work. A try a little later can go through.
    .background = Either the revocation data couldn’t be fetched, or the service behind token evaluation had a fault.

AADSTS1002022 = A short fault stopped Microsoft’s check of your sign-in
    .meaning = Microsoft needed some data to check your sign-in and couldn’t get it for a moment. Try again in a few minutes.
    .background = The data is a Bloom filter; the fault is described as a passing one.

AADSTS1002028 = A program lacks the role needed to fetch signing keys
    .meaning = A program asked Microsoft for keys that only certain programs may see, and it doesn’t have the role for it. It isn’t about your account.
    .background = It’s the endpoint for partitioned token signing keys; the message lists the roles that the token did hold.

AADSTS1002029 = A program asked for signing keys in somebody’s name
    .meaning = The place these keys come from serves only programs that act for themselves, and this one acted in a name other than its own. It isn’t about your account.
    .background = The bearer token carries a scope; delegated (on-behalf-of) tokens aren’t supported for partitioned signing keys.

AADSTS1002030 = Microsoft’s check of one of its own apps failed
    .meaning = A fault arose inside Microsoft while it was checking an app of its own. You did nothing wrong.

AADSTS1003030 = Signing in with a personal account failed for a moment
    .meaning = Microsoft met a passing fault while it checked a personal Microsoft account. Try again.

AADSTS1003032 = A data store inside Microsoft wasn’t ready
    .meaning = One of the stores that Microsoft’s sign-in service reads from hadn’t been started up properly. You can only wait and try later.
    .background = The storage account belongs to the endpoint for token evaluation data.

AADSTS1003036 = A setting for divided signing keys is wrong
    .meaning = Microsoft can split the keys it signs with, and that feature isn’t set up properly here. Only Microsoft can mend it.

AADSTS1003038 = Microsoft didn’t find its main signing key
    .meaning = The sign-in needs the root of the keys that Microsoft signs with, and it wasn’t there. Only Microsoft can mend that.

AADSTS1003039 = Microsoft didn’t find one of its divided signing keys
    .meaning = Microsoft splits some of the keys it signs with, and the part this sign-in needs wasn’t there. Only Microsoft can mend that.

AADSTS1100000 = An error came up that trying again won’t cure
    .meaning = Microsoft says only this much: there was an error, and repeating the same request doesn’t help. It doesn’t say what it was.

AADSTS2200501 = Microsoft has no key to lock its stored data
    .meaning = Microsoft keeps some data of a sign-in locked for a time, and no key for locking it was there. Only Microsoft can mend that.
    .background = It’s about the keys that encrypt a cache.

AADSTS2200502 = Microsoft’s keys for stored data are all too new
    .meaning = Microsoft keeps some data of a sign-in locked for a time. The keys for that have to reach a certain age first, and none has. Only Microsoft can mend that.
    .background = A cache encryption key counts once it’s older than 48 hours.

AADSTS2201001 = Locked data couldn’t be checked and opened
    .meaning = Data that belongs to this sign-in is signed and locked, and Microsoft couldn’t verify and open it. You did nothing wrong.
    .background = The message adds the exception that came up.

AADSTS2300241 = A certificate kept at Microsoft wasn’t at hand
    .meaning = Microsoft looked among the certificates it keeps ready and didn’t find the one it needed. The message says no more.
    .background = It names the thumbprint of the cached certificate it was after.

AADSTS7500112 = A part of Microsoft’s sign-in lacks what was asked of it
    .meaning = Inside Microsoft’s service one part asked another for the type of a message, which it can’t tell. The message says no more.
