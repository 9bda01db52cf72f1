# What the people who build the app do about the service’s own faults.

retry-server-errors-with-pauses = Retry only when the service is in trouble (HTTP 5xx), with growing pauses, and log the correlation ID.
use-usual-sign-in-host = Call the usual sign-in address of your cloud, such as login.microsoftonline.com, by its name: no IP address, no host name read from a log, no list of addresses kept in the app.
