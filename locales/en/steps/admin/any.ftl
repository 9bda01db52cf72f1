# What the help desk and the tenant’s administrators do about failures of many kinds.

find-in-sign-in-logs = Sign-in logs: find this attempt by the request ID or correlation ID below. The entry names the app, the account and the reason.
read-conditional-access-tab = Sign-in logs → this request → Conditional Access tab: find the policy that says Failure, and which condition matched.
open-support-ticket = When the account and the app are in order, open a support ticket with Microsoft. Give the code, the request ID, the correlation ID and the time.
check-app-server-clock = If you host the app yourselves, check the clock of its server and that it gets its time from a time service.
