# en: e388ad7e
pass-challenge-to-client = Kullanıcı adına başka bir API çağıran bir API’de: hatayı ve claims değerini istemci uygulamaya geri iletin; kullanıcıya yalnızca o sorabilir.
# en: 975bae4c
offer-new-code = Kodu uygulamanız kendisi soruyorsa (yerel kimlik doğrulaması, native authentication) yeni bir kod göndermeyi önerin ve yalnızca en son kodun geçerli olduğunu belirtin.
# en: d3474e59
return-external-method-claims = Sağlayıcıyı siz geliştiriyorsanız: id_token, jwks_uri adresinizdeki bir anahtarla imzalanmalı, aud istemci kimliği (client ID) olmalı, nonce ve sub isteğinkilerle aynı olmalı, acr ve amr de istekte sorulanı karşılamalıdır. amr, tek bir değer olsa bile her zaman bir listedir.
