# What the people who build the app do about normal steps of signing in.

fall-back-to-interactive = When a silent request (prompt=none) answers login_required, start an interactive sign-in. Don't show this as an error.
keep-polling = Keep polling at the interval you were given until the code expires. Don't show this as an error.
start-reset-flow = Catch AADB2C90118 and start the password reset user flow, or turn on self-service password reset inside the sign-in flow.
return-after-cancel = Catch AADB2C90091 and take people back to where they started.
keep-silent-errors-quiet = In a silent request, take this as “ask the person”, and go on with an account picker. Don't show it as an error.
repeat-request-interactively = When a silent request gets interaction_required, repeat it interactively, so that the question can be shown.
use-redirect-without-question = The question comes with a redirect URI that has a scheme of the app's own. It stays away with https:// addresses and with http://localhost.
follow-redirect-unchanged = Follow the Location header with the same method and the same body, as HTTP 307 asks. Don't show this as an error.
