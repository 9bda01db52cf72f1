# What the help desk and the tenant’s administrators do about normal steps of signing in.

nothing-to-fix = Nothing needs fixing. This is a normal step of signing in.
check-reset-registration = Password reset → Registration: see whether people must register when they sign in, and how often they confirm what they gave.
check-stay-signed-in-setting = If people get stuck: Users → User settings → “Show keep user signed in”, and the persistent browser session in Conditional Access policies, decide whether the question comes.
read-following-entries = Sign-in logs: look for later entries with this correlation ID. If one of them succeeded, the person finished the step, and nothing needs fixing.
restrict-device-code-flow = If your organization doesn’t need the device code flow, block it: Conditional Access → a policy → Conditions → Authentication flows. Try it in report-only mode first.
check-windows-sign-in-at-federation = If people of a federated domain keep being asked: see whether the federation service still offers Windows sign-in to this browser from inside the network (in AD FS, Get-AdfsProperties, WIASupportedUserAgents).
check-linkedin-connections = Users → User settings → LinkedIn account connections: see whether people here may connect their accounts, and which of them.
look-why-question-stays-away = If people never get the question, or it comes back each time: install current Windows updates, and look whether security software or a broken Windows sign-in component (Microsoft.AAD.BrokerPlugin) keeps its window from opening.
