# What the people who build the app do about a site’s own sign-in.

check-rest-endpoint = Call the REST endpoint that the message names with the same input: it must answer 200 with claims, or 409 with a text for the person.
review-last-policy-change = Compare with the last change of the custom policies: keys, claims, technical profiles, other identity providers’ settings.
compare-policy-with-reference = Compare the part of the custom policy that the message names with Microsoft’s reference for it: names, references to other parts, and order.
allow-cors-for-template = Let the server that holds the template answer the sign-in page’s origin, https://<tenant>.b2clogin.com or your own sign-in domain in lower case, with CORS headers for GET and OPTIONS.
check-template-parts = Open the template from outside your network with the browser’s console: each script, style and image must come by https, without a 404 and without an error.
supply-bearer-claim = In the RESTful technical profile, the claim named in UseClaimAsBearerToken must be among the InputClaims, and an earlier step of the journey must have filled it.
check-template-address = Open the template’s address (LoadUri in the policy, or Page layouts → Custom page URI in the user flow) in a private window from outside: it must answer 200. In Azure Storage the blob must be readable by anyone, and upper and lower case count.
check-b2c-policy-key = In the B2C tenant, Identity Experience Framework → Policy keys: a key of the name used in StorageReferenceId (B2C_1A_…) must be there, for the right use (Signature or Encryption), activated and not expired. Create or upload it, in each environment.
find-technical-profile = Search the policy and its base policies for the Id of the technical profile that the message names: a typing error, upper and lower case, or a profile that exists only in another environment’s files.
upload-policies-in-order = Upload the policies again from base to relying party, each with TenantId, PolicyId and BasePolicy of this tenant. An older base can still be there.
add-technical-profile-metadata = Add the Item (under Metadata) or the Key (under CryptographicKeys, with the StorageReferenceId of a policy key) that the message names to the technical profile, spelled as Microsoft’s reference for that kind of profile has it.
check-rest-basic-credentials = The technical profile with AuthenticationType Basic takes the keys BasicAuthenticationUsername and BasicAuthenticationPassword. Call the API with the same two values yourself, then enter them anew as policy keys, without spaces or line breaks.
upload-rest-client-certificate = Upload the client certificate as PFX with its private key under Policy keys, and name it as ClientCertificate in the technical profile. It must not have expired, and the API must accept it.
set-default-user-journey = Name the journey in the relying party policy: RelyingParty → DefaultUserJourney with a ReferenceId that exists in it or in its base.
request-relying-party-policy = Check that the app asks for the relying party policy (such as B2C_1A_signup_signin), not for the base or extensions policy.
add-relying-party-secret = In the relying party policy, give the technical profile a Key with Id client_secret that refers to the policy key holding the app’s secret. Microsoft has retired this code: if the policy is old, compare it with a current starter pack too.
end-journey-with-send-claims = Let the user journey end with exactly one OrchestrationStep of Type SendClaims, with CpimIssuerTechnicalProfileReferenceId naming the token issuer (such as JwtIssuer). Number the steps without gaps.
correct-claim-resolver = Compare the resolver that the message names, such as Culture:LanguageName or OIDC:ClientId in braces, with Microsoft’s list of claim resolvers: spelling, upper and lower case, and whether this kind of technical profile takes it.
check-journey-step-providers = In the step, each ClaimsExchange or ClaimsProviderSelection must name a technical profile that exists and is enabled, and a selection must match an exchange of the next step (TargetClaimsExchangeId).
