# What the help desk and the tenant’s administrators do about too many requests.

move-people-to-app = If it comes often: Authentication methods → Policies, turn on Microsoft Authenticator or passkeys, and have people use them instead of calls and texts.
compare-with-b2c-limits = Compare the load with the service limits of Azure AD B2C, for the whole tenant and for one IP address. If your real traffic needs more, ask Microsoft’s support.
find-busy-app = Sign-in logs, the non-interactive and service principal ones too: sort the last hours by app and find the one that asks for far more than before. A script that repeats without a pause is the usual kind.
