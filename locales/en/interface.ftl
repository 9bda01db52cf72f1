# What Signpost itself says: toolbar, popup, card in the page, options. Whole sentences; names in { $… } are values.
# Role names, steps and texts of codes live elsewhere.

## The extension, as stores and the browser’s list of extensions show it

# At most 75 characters. "Microsoft Entra ID" is a name and stays as it is.
extension-name = Signpost: sign-in error help for Microsoft Entra ID
# The same for stores that take at most 45 characters.
extension-name-short = Signpost: sign-in help for Microsoft Entra ID
# At most 132 characters. The second and third sentence must stay.
extension-description = Explains failed sign-ins and their AADSTS codes in plain words. Independent. Not made, endorsed or checked by Microsoft.
# Shown alone, where a page of Signpost can’t be drawn at all.
page-broken = Signpost can’t show this just now. Close it and open it again. The sign-in page still shows the error: send your help desk a picture of it.
about-independent = Independent. Not made, endorsed or checked by Microsoft.

## The welcome page, shown once after installing

welcome-title = Signpost is ready
welcome-intro = When a work or school sign-in fails, Signpost finds the error code and explains it in your language. Nothing it sees leaves your browser.
welcome-mark = What a failed sign-in looks like
# Above a sample: a highlighted code with a round button beside it.
welcome-mark-explained = Signpost marks the code where it stands. Try it: click the round button.
welcome-toolbar = On the Signpost button in the toolbar, a number counts the failed sign-ins of the tab. Click the button for the whole explanation, or to look up a code you were told.
welcome-private = Private windows
# The browser’s own list of extensions. "Help desk": the people at work who help with computers.
welcome-private-explained = Signpost sees nothing in private windows until you allow it there: open your browser’s list of extensions, choose Signpost, and allow private windows. Help desks often sign in that way to test.
welcome-private-allowed = Signpost is allowed in private windows. What it finds there is shown only there, and forgotten when the last one closes.

## Toolbar and context menu

# Tooltip of the toolbar button. $code: AADSTS50011. $title: what happened, already in the reader’s language.
badge-title = { $code }: { $title }
# %s is replaced by the browser with the selected text, and must stay.
context-menu = Explain “%s”

## The card in the sign-in page

# Spoken by screen readers: the small button beside an error. $code: AADSTS50011.
card-button = Signpost: what { $code } means
card-close = Close
card-steps = What you can do
card-more = More in the popup
card-more-in-toolbar = Click the Signpost button in the toolbar.
card-disclaimer = Signpost explains the code. It can’t tell you whether this page is genuine.

## How bad it is: one or two words beside an icon

severity-blocked = Sign-in stopped
severity-transient = Temporary problem
severity-interrupt = A normal step

# Shown above a failure after which the same tab signed in successfully.
settled = A later sign-in in this tab worked.

## Does trying again help? A question, then its answer on the same line

retry-question = Will trying again help?
retry-now = Yes, you can try again now.
retry-later = Yes, after a few minutes.
retry-after-change = Only after something has changed. The steps say what.
retry-never = No, the same thing will happen again.

## Who is reading: three choices, of which one is chosen

role-question = Who are you here?
role-user = I want to sign in
role-admin = I run the organization
role-developer = I build the app

## The explanation

# Above the one step most likely to help.
steps-first = Do this first
# Above the other steps, numbered from 2.
steps-then = If that doesn’t help
causes-heading = Likely causes, most frequent first
background-heading = How this works
oauth-heading = What the app was told
other-codes-heading = Other codes of the same sign-in
lookup-link = Microsoft’s own page for { $code }
# Said to screen readers after a link’s text.
opens-new-tab = opens a new tab
sources-heading = What this rests on
# $date: a date in words, such as 21 November 2026.
sources-checked = Checked on { $date }.
sources-message-only = Microsoft publishes no more than a short message about this code. This explanation rests on that message alone.
english-toggle = Show in English
# On a button, when the sign-in page speaks this language and the popup another one. Said to its readers.
language-offer = Read this in English
# $name: the name of an app, such as Microsoft Teams.
microsoft-app-seen = The message names the application ID of { $name }, an app of Microsoft’s own.

## A code the catalogue has no entry for

unknown-title = Signpost has no explanation for this code yet
# $message: what the service says, in English.
unknown-meaning = The sign-in stopped with a code that Signpost doesn’t know. Microsoft’s own page for it, linked below, may say more.
    .message = The sign-in stopped with a code that Signpost doesn’t know. The service itself says: “{ $message }”
unknown-step-user = Send the details below to your help desk, and say what you were doing and which app you wanted to open.
unknown-step-admin = Find this request in your sign-in logs by its request ID: the entry names the failure, the app and the policies that took part.
unknown-step-developer = Read the service’s message and the OAuth error below, and look the number up on Microsoft’s page. Don’t build logic on the number itself: it may change.
# $kind: one of the kinds below, such as “The account”.
unknown-likely-kind = Most likely about: { $kind }

# Beside when and where a failure happened. $appName: what the app calls itself, such as Contoso Portal; anybody can choose it.
seen-app = signing in to an app that calls itself “{ $appName }”
# Above the words of the reader’s own organization.
organization-heading = From your organization

## Details for support

details-heading = Details for support
detail-code = Code
# Microsoft’s symbolic name of the code, such as InvalidReplyTo.
detail-name = Name
detail-kind = About
detail-request-id = Request ID
detail-trace-id = Trace ID
detail-correlation-id = Correlation ID
detail-time = Time
detail-local-time = Your local time
detail-page = Page
detail-oauth-error = OAuth error
detail-suberror = OAuth suberror
# Where the code was found, as a list: the page, a redirect.
detail-seen-in = Found in
surface-page-text = the page
surface-page-config = the page’s own data
surface-header = an answer’s headers
surface-redirect = a redirect
surface-response = an answer in the background
surface-form = a form on its way to the app
surface-selection = selected text
surface-typed = typed text
# Above values such as appId or redirectUri, which anybody can put into a link.
detail-values = What the message names. Check it before you rely on it.
# Before the service’s own sentence, quoted.
detail-message = The service says
copy-details = Copy for support
# A small button beside one value. $label: what it is, such as Request ID.
copy-one = Copy: { $label }
# Opens a view with large letters.
read-out = Read it out
read-out-title = Read this to your help desk
close = Close
# Folded: everything that was seen.
details-seen = Everything that was seen
# Folded: in which form the details are copied.
report-choices = Choose what is copied
report-format = Form
report-format-markdown = Markdown, for tickets
report-format-text = Plain text
report-format-json = JSON, for programs
report-language = Language
report-language-reader = This language
report-language-english = English
report-language-both = Both
report-without = Leave out
report-without-page = The page’s address
report-without-message = What the service says
report-without-values = Names and addresses in the message
report-preview = This is what is copied
# The organization’s own help desk, where its policy gives no name.
help-desk = Your help desk
help-desk-ticket = Open a ticket
# Said once the details are in the clipboard.
copied = Copied
copy-failed = The browser didn’t allow copying. Select the details and copy them by hand.
report-footer = Explained by Signpost, an independent browser extension. Not made, endorsed or checked by Microsoft.

## What a code is about

kind-credentials = Name or password
kind-account = The account
kind-multifactor = The second step of signing in
kind-conditional-access = The organization’s sign-in rules
kind-device = The device
kind-consent = Consent to an app
kind-app-registration = How the app is registered
kind-request = What the app asked for
kind-federation = The organization’s own sign-in page
kind-token = Tokens and sessions
kind-tenant-access = Access across organizations
kind-throttling = Too many requests
kind-service = The sign-in service itself
kind-interrupt = A normal step of signing in
kind-b2c-policy = How the site’s own sign-in is built

## Lists of failures

incidents-here = Also in this tab
incidents-elsewhere =
    { $count ->
        [one] One sign-in problem in another tab
       *[other] { $count } sign-in problems in other tabs
    }
# Beside an entry that was nobody’s failure: an app asked in the background, a code was still being waited for.
incident-quiet = Nobody was kept waiting
# Beside a failure, in its own line: how often the same sign-in failed the same way.
incident-attempts =
    { $count ->
        [one] One attempt
       *[other] { $count } attempts
    }
back = Back
# $code: AADSTS50011. For screen readers: a failure joined while the popup was open.
news = A new sign-in problem: { $code }
# A small button beside one failure.
forget-one = Remove { $code } from the list
forget-all = Remove all from the list

## The field

ask-label = Type a code or words, or paste a message
ask-example = For example AADSTS50011, 50011, wrong password, or the whole message
ask-button = Explain
ask-nothing = There is no code in this. A code looks like AADSTS50011 or AADB2C90118; its number alone will do.
# Said to screen readers: how many codes fit the words typed so far.
ask-found =
    { $count ->
        [one] One code fits
       *[other] { $count } codes fit
    }

## Nothing was found

empty-title = No sign-in problem found in this tab
empty-meaning = When a Microsoft sign-in fails, Signpost finds the error code, marks it on the page, and explains here what happened and what you can do next.
empty-help = Do you have a code or a message from elsewhere? The field above explains it.

## What Signpost may read

access-missing = Signpost can’t see sign-in pages by itself: this browser took the access away.
access-allow = Allow it on Microsoft’s sign-in pages
page-closed = Browsers keep this page closed to extensions. Type the code here.
page-forbidden = Your organization doesn’t let Signpost read this page. Type the code here.
# $hosts: one to three host names, such as frame.example.
page-frames-unread = A part of this page comes from { $hosts }. Signpost can’t read it there. Type the code here.
# $site: a host name, such as app.contoso.com.
watch-why = Does { $site } hide its sign-in errors? Let Signpost watch this one site, then load it again.
watch-suggested = Your organization asks you to let Signpost watch { $site }.
watch-site = Watch this site
watch-watching = Signpost watches { $site }. Load the page again and repeat what failed.
watch-reload = Load the page again

## Options

options-title = Signpost options
options-link = Options
options-language = Language
# The language the browser itself uses.
options-language-auto = The browser’s language
options-role = Explain for
options-observe = Read the answers of sign-in pages
options-observe-explained = Some failures never appear as text: they stand only in what the sign-in page receives. Signpost reads those answers on Microsoft’s sign-in hosts for error codes, keeps no tokens or passwords, and sends nothing anywhere. Turned off, it finds fewer failures. Pages that are already open change when they are loaded again.
options-theme = Colours
theme-system = As the system has them
theme-light = Light
theme-dark = Dark
options-marks = Mark errors in pages
options-marks-explained = Signpost highlights a code where it stands and puts a small button beside it. Turned off, you find everything in the popup. Pages that are already open change when they are loaded again.
# Sites the reader added with “Watch this site”.
options-sites = Watched sites
options-sites-explained = Signpost reads Microsoft’s sign-in pages and the sites listed here. To add one, open it and click Signpost.
options-sites-none = None so far.
options-sites-suggested = Your organization asks you to add these:
# $site: a host name.
options-site-add = Watch { $site }
options-site-remove = Stop watching { $site }
options-history = Keep sign-in problems on this device
options-history-explained = Otherwise they are forgotten when the browser closes. They stay on this device. Private windows are never kept.
# The choice that keeps nothing.
history-off = Don’t keep them
history-days =
    { $count ->
        [one] For one day
       *[other] For { $count } days
    }
history-title = Earlier sign-in problems
history-search = Search by code, words or site
history-empty = Nothing is kept here.
history-none-fit = Nothing here fits. Try other words.
history-export = Save as a file
history-delete-all = Delete all
# The same button, before anything is deleted.
history-delete-sure = Really delete all? Click again
options-keyboard = Keyboard
# $shortcut: such as Alt+Shift+S.
options-shortcut = { $shortcut } opens Signpost.
options-shortcut-none = No shortcut is set. Your browser’s page for extension shortcuts sets one.
options-omnibox = Type “aadsts”, a space and a number or words into the address bar to look a code up.
# Beside a setting that can’t be changed here.
options-locked = Your organization decides this.
# $keys: names of policy settings, such as ticketUrl.
options-policy-unreadable = Signpost can’t read these settings of your organization: { $keys }.
options-saved = Saved
options-not-saved = The browser didn’t save this. Its storage may be full.
options-about = About
options-version = Version { $version }
# Below: errors in Signpost’s own code, not sign-in errors.
diagnostics-title = Errors in Signpost itself
diagnostics-explained = When something in Signpost breaks, it notes the day, its version and the place in its own code. It notes no page, no name and no sign-in, and nothing from private windows. The note stays on this device until you delete it. To report a problem, copy it.
diagnostics-none = Nothing has broken so far.
# $count: how many different errors were noted.
diagnostics-count =
    { $count ->
        [one] One error noted
       *[other] { $count } errors noted
    }
diagnostics-copy = Copy diagnostics
diagnostics-delete = Delete the notes

## The catalogue page

catalogue-title = All codes
catalogue-search = Search by code or words
# Three filters: what a code is about, who can act, and how bad it is.
catalogue-kind = About
catalogue-actor = Who can end it
catalogue-severity = How bad it is
# The choice that filters nothing.
catalogue-any = Any
catalogue-more = Show more
catalogue-empty = No code fits. Try other words, or fewer filters.
actor-user = The person who signs in
actor-admin = The administrator
actor-developer = The people who build the app
actor-microsoft = Microsoft
catalogue-count =
    { $count ->
        [one] One code
       *[other] { $count } codes
    }

## Reading a recording: a HAR file (what a browser’s network tools save) or a log

recording-heading = Find failures in a recording
recording-open = Open a HAR file or a log
# Beside that button.
recording-hint = Or drop it anywhere on this page. The file stays on this device: it is read here and sent nowhere.
# $name: a file’s name. Beside a progress bar.
recording-reading = Reading { $name }
recording-cancel = Stop reading
# $name: a file’s name. A failed sign-in that was tried again counts once.
recording-count =
    { $count ->
        [one] One failed sign-in in { $name }
       *[other] { $count } failed sign-ins in { $name }
    }
recording-none = No failed sign-in found in { $name }.
recording-cancelled = You stopped the reading. What was found until then is listed.
recording-damaged = The file is damaged or cut off. What could be read of it is listed.
recording-unreadable = The browser couldn’t read { $name }.
recording-first-only = Signpost reads one file at a time: the first of those you dropped.
# More failures were in the file than the list can hold.
recording-unlisted =
    { $count ->
        [one] One more failure is not listed.
       *[other] { $count } more failures are not listed.
    }
# A checkbox. Background renewals and normal steps, which nobody noticed.
recording-quiet =
    { $count ->
        [one] Also show the one that kept nobody waiting
       *[other] Also show the { $count } that kept nobody waiting
    }
