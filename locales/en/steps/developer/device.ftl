# What the people who build the app do about devices.

sign-in-through-broker = Sign in through the system’s broker (on Windows WAM, on phones Authenticator or Company Portal) or the system browser: an embedded web view often loses redirects and cookies, and can’t show which device it is.
avoid-device-code-flow = Don’t use the device code flow where devices must be managed or a policy blocks that flow: the device that waits can’t prove what it is. Sign in through the broker or the browser.
build-in-intune-sdk = For a phone app, build in the Intune App SDK, so that organizations can protect it by policy.
add-in-uses-own-service = An add-in or a mini-app inside an approved app doesn’t count as approved itself. Ask only for services the policy doesn’t cover, and say in the setup guide what your app can’t do under such a policy.
answer-newest-device-challenge = If the app answers the device challenge (PKeyAuth) itself: sign with the key of the registered device, and send the nonce of the challenge you’ve just been given, never a stored one.
leave-tls-version-to-system = Let the system choose the TLS version: in .NET use 4.7 or later and don’t set ServicePointManager.SecurityProtocol to Tls or Tls11. Update old runtimes (Java 7, OpenSSL 1.0.0, Python built on it).
turn-on-webview2-single-sign-on = A Windows app that shows the sign-in page in WebView2: set AllowSingleSignOnUsingOSPrimaryAccount to true when it creates the environment. Without it, WebView2 doesn’t show which device it is.
