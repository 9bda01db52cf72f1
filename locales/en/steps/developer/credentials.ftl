# What the people who build the app do about names and passwords.

match-certificate = Compare the thumbprint in the message with Certificates & secrets → Certificates: upload the public part of the certificate that signs, or sign with a registered one.
stop-retrying-password = Stop sending the same password again after a refusal: each try can lock the account for longer.
check-b2c-password-profile = If right passwords fail too, look at login-NonInteractive in your custom policy: its client_id and resource must be those of the two Identity Experience Framework apps, and the permission between these two must be granted.
replace-integrated-windows-authentication = Replace Integrated Windows Authentication (AcquireTokenByIntegratedWindowsAuth) with the broker, on Windows WAM: it uses the Windows sign-in too, and can ask when more is needed.
renew-certificate = Make a new certificate, upload its public part under Certificates & secrets → Certificates, and deploy the new one with its private key. Remove the old one when nothing uses it any more.
load-renewed-certificate = Look which certificate the running app really loads: thumbprint, dates, store. After a renewal restart it, and with Key Vault don’t pin a version.
check-retry-limit = Look at setting.retryLimit in the self-asserted technical profile: it says how many tries people have on that page.
check-validation-profiles = Run the page’s validation technical profiles with input that must pass. If they turn that down too, mend them or the REST service they call.
request-new-device-code = Stop polling on expired_token, ask the device authorization endpoint for a new code and show it. Say beside the code how long it lasts (expires_in).
explain-refused-password = Read the suberror (such as password_banned, password_too_weak or password_recently_used), say what is wrong in words of your own, and let the person type another password.
