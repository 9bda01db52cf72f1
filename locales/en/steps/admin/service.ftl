# What the help desk and the tenant’s administrators do about the service’s own faults.

check-service-health = Check Service health for an incident that affects sign-in.
check-public-status-page = If you can’t sign in to look, open status.cloud.microsoft: it shows wide incidents without a sign-in.
narrow-down-who-is-hit = Find out in the Sign-in logs whether it hits one account, one app or everybody. That tells where to look, and Microsoft’s support will ask.
wait-for-new-registration = If the app, device, tenant or setting in question is new or was just changed, wait some minutes, for a new tenant or subscription some hours, and try again: a change takes a while to arrive everywhere.
look-for-bent-address = Look in hosts files, your own DNS, proxies and firewalls for an entry that leads login.microsoftonline.com elsewhere than public DNS does, and remove it.
