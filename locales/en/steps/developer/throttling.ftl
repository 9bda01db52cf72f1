# What the people who build the app do about too many requests.

cache-tokens = Cache tokens, one cache for each signed-in person or app that all its jobs share, and ask for a new one only when the old one is about to expire.
break-redirect-loop = Look for a loop: a page that sends signed-in people to sign in again because its own cookie isn’t kept (SameSite, Secure, domain, or several servers without shared keys).
slow-down-requests = Wait before you repeat a request, longer each time, and as long as Retry-After says if it’s there. Don’t run load tests against a live tenant.
