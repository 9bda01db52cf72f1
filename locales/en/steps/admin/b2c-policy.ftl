# What the help desk and the tenant’s administrators do about a site’s own sign-in.

find-b2c-journey = In the B2C tenant, open the audit logs, or Application Insights if the policies report there, and look for the correlation ID below.
renew-b2c-policy-key = In the B2C tenant, Azure AD B2C → Identity Experience Framework → Policy keys: look at the key that the message names, and whether it has an activation or end date that doesn’t fit. Renew it only together with the people who build the policies.
check-b2c-policy-exists = In the B2C tenant, look under User flows and under Identity Experience Framework → Custom policies whether there’s one of the name in the details, and whether somebody deleted it (Audit logs).
