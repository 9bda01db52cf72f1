AADB2C90003 = The look of this site’s sign-in page couldn’t be loaded
    .meaning = The site keeps the look of its sign-in page on a server of its own, and something unknown went wrong in loading it. The people who run the site have to look.
    .background = Look at the host of the page template and its CORS settings.

AADB2C90020 = This site signs in a way that isn’t supported
    .meaning = The settings of the site’s sign-in name a method of signing that Microsoft doesn’t support. Only the people who run the site can mend that.
    .background = It’s the signature algorithm in a technical profile’s metadata.

AADB2C90024 = This site proves itself in a way that isn’t supported
    .meaning = To call another service, the site’s sign-in is set to show who it is by a method that isn’t supported. Only the people who run the site can mend that.
    .background = It’s the authentication type of a technical profile.

AADB2C90026 = A web address in this site’s sign-in settings is wrong
    .meaning = One setting of the site’s sign-in should be a web address and isn’t a proper one. Only the people who run the site can mend that.
    .background = A metadata key of a technical profile holds a bad URL.

AADB2C90029 = This site passes your details on in an unsupported way
    .meaning = The site’s sign-in is set to send details about you to a service by a method that isn’t supported. Only the people who run the site can mend that.
    .background = It’s the value of `SendClaimsIn` in a technical profile.

AADB2C90030 = A yes-or-no setting of this site has another value
    .meaning = One setting of the site’s sign-in can only be on or off, and something else was entered. Only the people who run the site can mend that.
    .background = The item in the policy takes true or false.

AADB2C90033 = This site’s sign-in has no way to look up accounts
    .meaning = The site’s sign-in has to read the list of accounts, and nothing is set up for that. Only the people who run the site can mend it.
    .background = The policy lacks a provider for reading from the directory.

AADB2C90034 = A step of this site’s sign-in takes exactly one detail
    .meaning = A step of the site’s sign-in works with a single detail about you, and it’s set up with none or several. Only the people who run the site can mend that.
    .background = The technical profile may have one input claim only.

AADB2C90038 = This site’s sign-in met trouble in its own settings
    .meaning = Something in the way the site’s sign-in is built caused trouble. Try again later; if it stays, tell the people who run the site.

AADB2C90041 = This site’s sign-in can’t produce a result
    .meaning = At the end the site’s sign-in has to hand the app a result, and the part that makes it isn’t set up. Only the people who run the site can mend that.
    .background = The policy has no technical profile for a token issuer.

AADB2C90042 = The thread of this sign-in has the wrong length
    .meaning = The site keeps track of your sign-in with some data, and what came back is too short or too long. Start again from the site’s own page.
    .background = It’s the length of the request context.

AADB2C90045 = This site wants a value that can’t be filled in
    .meaning = The site’s sign-in is set to fill in a value by a means that doesn’t exist. Only the people who run the site can mend that.
    .background = The claim resolver isn’t implemented.

AADB2C90049 = This site’s sign-in has its last step more than once
    .meaning = The site’s sign-in hands its result to the app in one step, and that step was put in several times. Only the people who run the site can mend that.
    .background = A user journey may hold a single SendClaims step.

AADB2C90050 = This site’s sign-in goes on after its last step
    .meaning = Once the site’s sign-in has handed its result to the app, nothing more may follow, but something does. Only the people who run the site can mend that.
    .background = In the user journey SendClaims has to come last.

AADB2C90059 = The look of this site’s sign-in page can’t be read
    .meaning = The page that the site made for its sign-in has errors in it and can’t be shown. Only the people who run the site can mend that.
    .background = The HTML of the page template can’t be parsed.

AADB2C90060 = This site’s sign-in page took too long to start
    .meaning = The sign-in page didn’t get going in your browser in time. Reload it, or start again from the site.

AADB2C90061 = Your browser broke off a call of this site’s sign-in page
    .meaning = The sign-in page fetches parts of itself, and one of those calls was stopped. Reload the page; a blocker in your browser can be the reason.
    .background = It’s an Ajax call under CORS that was aborted.

AADB2C90062 = A part of this site’s sign-in page wasn’t found
    .meaning = The sign-in page needs a file that isn’t where it should be. Try again later; if it stays, tell the people who run the site.
    .background = A resource of the page gave a 404.

AADB2C90063 = This site’s sign-in had a fault inside
    .meaning = Something failed inside the service behind the site’s sign-in, and the message gives no reason. Try again later.

AADB2C90064 = The server with this site’s page design reported a fault
    .meaning = The site keeps the look of its sign-in page on a server of its own, and that server failed. The people who run the site have to look.
    .background = The host of the page template answered the CORS request with an internal error.

AADB2C90065 = This site’s sign-in page had a fault in your browser
    .meaning = A script on the sign-in page failed while it ran in your browser. Try again, with scripts allowed and blockers off for this page.
    .background = On custom pages, look at the page’s own scripts.

AADB2C90066 = The plan of this site’s sign-in isn’t valid
    .meaning = The site’s sign-in follows a plan, and that plan has errors. Only the people who run the site can mend it.
    .background = The policy has to be corrected and uploaded again.

AADB2C90076 = Looking up accounts failed on this site
    .meaning = The site’s sign-in looked in its list of accounts, and that lookup failed. Try again later; if it stays, tell the people who run the site.
    .background = Look at the claims that the policy uses in the directory query.

AADB2C90119 = One step was tried too many times on this site
    .meaning = A step of the site’s sign-in was repeated more often than is allowed. Start again from the site’s own page.

AADB2C90124 = This site’s sign-in records are set up wrongly (90124)
    .meaning = The site’s sign-in keeps records of what happens, and the part that writes them isn’t set up correctly. Only the people who run the site can mend that.
    .background = It’s a technical profile for Application Insights; 90124 to 90127 are all about it.

AADB2C90125 = This site’s sign-in records are set up wrongly (90125)
    .meaning = The part of the site’s sign-in that writes records about its steps has a wrong setting. Only the people who run the site can mend that.
    .background = It’s a technical profile for Application Insights; 90124 to 90127 are all about it.

AADB2C90126 = This site’s sign-in records are set up wrongly (90126)
    .meaning = A setting is wrong in the part of the site’s sign-in that notes down what happens. Only the people who run the site can mend that.
    .background = It’s a technical profile for Application Insights; 90124 to 90127 are all about it.

AADB2C90127 = This site’s sign-in records are set up wrongly (90127)
    .meaning = The site notes down the steps of a sign-in, and what does so isn’t set up correctly. Only the people who run the site can mend that.
    .background = It’s a technical profile for Application Insights; 90124 to 90127 are all about it.

AADB2C90150 = The look of this site’s sign-in page took too long to load
    .meaning = The site keeps the look of its sign-in page on a server of its own, and that was too slow. Try again; if it stays slow, tell the people who run the site.
    .background = The CORS call for the page template timed out.

AADB2C90153 = This site got an unknown answer about your second step
    .meaning = The site was waiting to hear whether your second step, such as a call or a code, had worked, and it couldn’t make out the answer. Try again.

AADB2C90160 = A form of this site’s sign-in gave an unknown answer
    .meaning = After a form on the sign-in page, the site got an answer that it doesn’t know. Try again from the site’s own page.

AADB2C90162 = This site asked another service too many times
    .meaning = While signing you in, the site asked a service of its own again and again without success. The people who run the site have to look at that service.
    .background = The REST claims exchange used up its retries.

AADB2C90163 = This site has no key for signing its SAML messages
    .meaning = The site has to sign the messages it exchanges with the app, and the key for that isn’t set up. Only the people who run the site can mend that.
    .background = The policy lacks the key for SAML message signing.

AADB2C90164 = The app gave this site no key to lock its answers with
    .meaning = The site’s answers to the app have to be locked, and the app published no key for that. Only the people who make the app can mend that.
    .background = The SAML metadata of the application holds no encryption key.

AADB2C90166 = This site’s signature doesn’t suit the way it’s sent
    .meaning = Messages that travel in a web address allow only some methods of signing, and the one set up here isn’t among them. Only the people who run the site can mend that.
    .background = The signature algorithm doesn’t go with the redirect binding.

AADB2C90167 = This site’s signing certificate lacks its secret half
    .meaning = The site signs with a certificate, and only its public half was stored. Only the people who run the site can mend that.
    .background = Upload a PFX that includes the private key.

AADB2C90169 = This site’s settings don’t describe the app it works with
    .meaning = The site’s sign-in needs a description of the partner it exchanges messages with, and it’s missing. Only the people who run the site can mend that.
    .background = The SAML technical profile has no `PartnerEntity`.

AADB2C90170 = An on-or-off setting of this site isn’t on or off
    .meaning = An entry in the site’s sign-in settings takes only on or off, and it has some other value. Only the people who run the site can mend that.
    .background = The metadata item has to be true or false.

AADB2C90171 = This site uses a setting that no longer exists
    .meaning = The site’s sign-in has a setting that Microsoft has retired. Only the people who run the site can take it out or replace it.
    .background = It’s a metadata item.

AADB2C90172 = The form of your name is set wrongly on this site
    .meaning = The site’s sign-in has to say in which form your name is passed on, and the form set isn’t valid. Only the people who run the site can mend that.
    .background = It’s the NameID format.

AADB2C90174 = The outside sign-in you chose answered with an error
    .meaning = You chose to sign in with an account from elsewhere, and that service reported an error. Try again later, or use another way to sign in.
    .background = Look at how the identity provider is set up.

AADB2C90175 = The outside sign-in you chose left something out
    .meaning = You chose to sign in with an account from elsewhere, and a part is missing in what that service answered. The people who run the site have to look at the connection.
    .background = The identity provider’s response lacks a parameter.

AADB2C90176 = A certificate of this site comes without its secret half
    .meaning = The site’s sign-in uses a certificate of which only the public half is there. Only the people who run the site can mend that.
    .background = Upload a PFX that includes the private key.

AADB2C90177 = The network failed while this site’s page was loading
    .meaning = Your browser couldn’t fetch the look of the sign-in page over the network. Try again; if it stays, tell the people who run the site.
    .background = The CORS request for the page template met a network error.

AADB2C90181 = An address in this site’s settings isn’t valid
    .meaning = The settings of the site’s sign-in hold an address that can’t be used as one. Only the people who run the site can mend that.
    .background = It’s a URI in the metadata.

AADB2C90189 = It isn’t set where the outside sign-in is to be completed
    .meaning = You chose to sign in with an account from elsewhere, and the address at which the site finishes that is missing. Only the people who run the site can mend that.
    .background = The identity provider’s metadata names no token endpoint.

AADB2C90190 = The outside sign-in you chose told nothing about you
    .meaning = You chose to sign in with an account from elsewhere. The site asked that service about you and got no details. The people who run the site have to look at the connection.
    .background = The identity provider’s userinfo endpoint returned no claims; the requested scopes may be the reason.

AADB2C90191 = This site called a service of its own without a pass
    .meaning = The site’s sign-in has to show a pass when it calls another service, and there was none. Only the people who run the site can mend that.
    .background = The bearer token for the API is null; an earlier step has to fill it.

AADB2C90192 = A pass for another service is set up wrongly (90192)
    .meaning = The site’s sign-in calls another service with a pass, and how it gets that pass isn’t set up correctly. Only the people who run the site can mend that.
    .background = It’s the bearer claim in a REST technical profile; 90192, 90193 and 90195 are all about it.

AADB2C90193 = A pass for another service is set up wrongly (90193)
    .meaning = The pass that the site’s sign-in shows when it calls a service of its own is set up wrongly. Only the people who run the site can mend that.
    .background = It’s the bearer claim in a REST technical profile; 90192, 90193 and 90195 are all about it.

AADB2C90195 = A pass for another service is set up wrongly (90195)
    .meaning = A wrong setting keeps the site’s sign-in from showing a proper pass to a service it calls. Only the people who run the site can mend that.
    .background = It’s the bearer claim in a REST technical profile; 90192, 90193 and 90195 are all about it.

AADB2C90196 = This site’s own page design couldn’t be fetched
    .meaning = The site’s sign-in page should look a certain way, and the file with its design couldn’t be fetched from its address. Only the people who run the site can mend that.
    .background = The address of the page template is in `LoadUri`.

AADB2C90198 = The kind of permission asked of this site isn’t valid
    .meaning = A permission was to be given in a way that isn’t valid. Only the people who run the site or make the app can mend that.
    .background = It’s the type of the permission grant.

AADB2C90199 = Names don’t fit between this site and a service (90199)
    .meaning = The site’s sign-in talks with another service, and there is trouble with the naming the two use. Only the people who run the site can mend that.
    .background = It’s the OData namespace in a REST exchange; 90199 to 90202 are all about it.

AADB2C90200 = Names don’t fit between this site and a service (90200)
    .meaning = In the talk between the site’s sign-in and a service it uses, the naming causes trouble. Only the people who run the site can mend that.
    .background = It’s the OData namespace in a REST exchange; 90199 to 90202 are all about it.

AADB2C90201 = Names don’t fit between this site and a service (90201)
    .meaning = The site’s sign-in called a service, and the names used between them didn’t work out. Only the people who run the site can mend that.
    .background = It’s the OData namespace in a REST exchange; 90199 to 90202 are all about it.

AADB2C90202 = Names don’t fit between this site and a service (90202)
    .meaning = The naming that the site’s sign-in shares with a service behind it is in trouble. Only the people who run the site can mend that.
    .background = It’s the OData namespace in a REST exchange; 90199 to 90202 are all about it.

AADB2C90203 = The site lost track while sending you on (90203)
    .meaning = The data that keeps your sign-in together from page to page had a fault. Start again from the site’s own page.
    .background = It’s the redirectblob header; 90203, 90204 and 90280 are all about it.

AADB2C90204 = The site lost track while sending you on (90204)
    .meaning = Something was wrong with the data by which the site follows your sign-in from page to page. Start again from the site’s own page.
    .background = It’s the redirectblob header; 90203, 90204 and 90280 are all about it.

AADB2C90207 = This site’s sign-in measures itself in a wrong version
    .meaning = The site’s sign-in reports on its own course, and the version set for that is wrong. Only the people who run the site can mend that.
    .background = It’s the telemetry version of the user journey.

AADB2C90219 = This site can’t take an answer about signing out
    .meaning = You were signing out, and an answer about it reached a place that doesn’t take such answers. Closing the browser is the safe way out.
    .background = Logout responses aren’t supported here: look at the single logout setup.

AADB2C90228 = It isn’t set what this site’s sign-in gives the app
    .meaning = The plan of the site’s sign-in lacks the part that says what the app gets in the end. Only the people who run the site can mend that.
    .background = The relying party in the policy has no technical profile.

AADB2C90241 = This site can’t sign you out in that way
    .meaning = Signing out isn’t supported for the way this app is connected. Closing the browser is the safe way out.
    .background = Logout isn’t available for the protocol; end only the app’s own session.

AADB2C90245 = This site’s sign-in has been switched off
    .meaning = Access to the whole sign-in of this site is turned off. The people who run the site have to find out why.
    .background = Look at the state of the tenant and of its subscription.

AADB2C90252 = A pasted block in this site’s settings is badly written
    .meaning = The settings of the site’s sign-in hold a block of text whose notation has errors. Only the people who run the site can mend that.
    .background = It’s the XML in a CDATA section of the metadata.

AADB2C90256 = A setting isn’t safe enough for this live site (90256)
    .meaning = The site’s sign-in runs as a live one, and one of its settings isn’t safe enough for that. Only the people who run the site can mend that.
    .background = In production mode the policy may not contain it; 90256 to 90259 are all about such settings.

AADB2C90257 = A setting isn’t safe enough for this live site (90257)
    .meaning = A setting of this live site’s sign-in is fit for tests only. Only the people who run the site can mend that.
    .background = In production mode the policy may not contain it; 90256 to 90259 are all about such settings.

AADB2C90258 = A setting isn’t safe enough for this live site (90258)
    .meaning = The site’s sign-in is marked as live, which rules out one of its less safe settings. Only the people who run the site can mend that.
    .background = In production mode the policy may not contain it; 90256 to 90259 are all about such settings.

AADB2C90259 = A setting isn’t safe enough for this live site (90259)
    .meaning = Something in the site’s sign-in settings is too unsafe for a site in real use. Only the people who run the site can mend that.
    .background = In production mode the policy may not contain it; 90256 to 90259 are all about such settings.

AADB2C90275 = An address that this site’s sign-in uses can’t be reached
    .meaning = The site’s sign-in has to call an address and gets no connection. Try again later; if it stays, tell the people who run the site.

AADB2C90278 = What you entered couldn’t be confirmed
    .meaning = The site checks the information you give, and this time it couldn’t confirm it. Go through what you entered and try again.

AADB2C90280 = The site lost track while sending you on (90280)
    .meaning = Between two pages of the sign-in, the data that belongs to it had a fault. Start again from the site’s own page.
    .background = It’s the redirectblob header; 90203, 90204 and 90280 are all about it.

AADB2C99016 = A detail is missing for signing in with a sent password
    .meaning = The app sends your name and password by itself, and the site’s sign-in isn’t set up to take in all it needs for that. Only the people who run the site can mend that.
    .background = An input claim is missing in the policy for ROPC.

AADB2C99017 = The method for a sent password is set wrongly on this site
    .meaning = The app sends your name and password by itself, and the site’s settings name the wrong method for that. Only the people who run the site can mend that.
    .background = The policy’s default value for `grant_type` doesn’t suit ROPC.

AADSTS1002027 = Something you filled in isn’t accepted
    .meaning = The page asked you for details about yourself, and at least one of them isn’t valid. Go through the fields again and correct what looks wrong.
