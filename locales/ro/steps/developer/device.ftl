# en: e9808c10
sign-in-through-broker = Conectați oamenii prin aplicația intermediară (broker) a sistemului (WAM pe Windows, Authenticator sau Company Portal pe telefoane) sau prin browserul sistemului: o componentă web încorporată (web view) pierde adesea redirecționări și module cookie și nu poate arăta ce dispozitiv este.
# en: f6fba94b
avoid-device-code-flow = Nu folosiți fluxul cu cod de dispozitiv (device code flow) acolo unde dispozitivele trebuie să fie gestionate sau o politică blochează acest flux: dispozitivul care așteaptă nu poate dovedi care este. Conectați oamenii prin aplicația intermediară (broker) sau prin browser.
# en: a35b314c
build-in-intune-sdk = La o aplicație pentru telefon, integrați Intune App SDK, ca organizațiile să o poată proteja printr-o politică.
# en: 0f3bafde
add-in-uses-own-service = O aplicație aprobată nu face ca și un program de completare (add-in) sau o mini-aplicație din ea să fie considerate aprobate. Cereți numai servicii pe care politica nu le acoperă și spuneți în ghidul de configurare ce nu poate face aplicația dvs. sub o astfel de politică.
# en: 2d8521f8
answer-newest-device-challenge = Dacă aplicația răspunde ea însăși la cererea de dovedire a dispozitivului (device challenge, PKeyAuth): semnați cu cheia dispozitivului înregistrat și trimiteți valoarea nonce din cererea tocmai primită, niciodată una păstrată.
# en: 22342b5d
leave-tls-version-to-system = Lăsați sistemul să aleagă versiunea TLS: în .NET folosiți 4.7 sau mai nou și nu setați ServicePointManager.SecurityProtocol la Tls sau Tls11. Actualizați mediile de rulare vechi (Java 7, OpenSSL 1.0.0, Python compilat cu OpenSSL 1.0.0).
# en: 5575ff96
turn-on-webview2-single-sign-on = La o aplicație Windows care afișează pagina de conectare în WebView2: setați AllowSingleSignOnUsingOSPrimaryAccount la true când aplicația creează mediul (environment). Fără această setare, WebView2 nu arată ce dispozitiv este.
