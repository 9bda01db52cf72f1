# What the help desk and the tenant’s administrators do about tokens and sessions.

stop-person-accounts-in-scripts = If a script, flow or service signs in as this person, give it a managed identity or a service principal of its own instead. Don’t exempt the account.
explain-sessions-were-ended = Nothing needs fixing if a password was changed or sessions were revoked. Check the Audit logs when nobody knows of either.
review-sign-in-frequency = Conditional Access → the policy → Session: check whether the sign-in frequency is what you mean it to be for this app.
check-b2c-lifetimes = If people are signed out sooner than you want: in the B2C tenant, User flows → the flow → Properties, look at the refresh token lifetime and its sliding window. Custom policies set both in the token issuer’s technical profile.
explain-fixed-limit = Nothing needs fixing: this sign-in has a fixed limit, and no policy can extend it. If people are asked more often than that, compare the sign-in frequency in your Conditional Access policies.
