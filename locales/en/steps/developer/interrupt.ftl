# What the people who build the app do about normal steps of signing in.

keep-polling = Keep polling at the interval you were given while the answer is authorization_pending or slow_down, and don’t show these as an error. After any other answer stop, and offer to start again with a new code.
start-reset-flow = Catch AADB2C90118 and start the password reset user flow, or turn on self-service password reset inside the sign-in flow.
return-after-cancel = Take this answer (AADB2C90091, or access_denied from another provider) as a cancellation, and lead people back to where they started.
keep-silent-errors-quiet = When a silent request (prompt=none) gets this, for example login_required or interaction_required, go on interactively, so that the person can be asked. Don’t show it as an error.
use-redirect-without-question = The question comes with a redirect URI that has a scheme of the app’s own. It stays away with https:// addresses and with http://localhost.
follow-redirect-unchanged = Follow the Location header with the same method and the same body, as HTTP 307 asks. Don’t show this as an error.
