# What the people who build the app do about the second step.

pass-challenge-to-client = In an API that calls another API on the person’s behalf, pass the error and its claims back to the client app: only it can ask the person.
offer-new-code = If your app asks for the code itself (native authentication), offer to send a new one, and say that only the newest counts.
return-external-method-claims = If you build the provider: the id_token must be signed with a key from your jwks_uri, aud must be the client ID, nonce and sub must be those of the request, and acr and amr must answer what it asked. amr is always a list, even with one value.
