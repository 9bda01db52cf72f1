# en: da72d993
retry-server-errors-with-pauses = Reîncercați numai când serviciul are probleme (HTTP 5xx), cu pauze din ce în ce mai lungi, și înregistrați ID-ul de corelare.
# en: f5f70b97
use-usual-sign-in-host = Apelați adresa de conectare obișnuită a cloudului dvs., de exemplu login.microsoftonline.com, după nume: nu o adresă IP, nu un nume de gazdă citit dintr-un jurnal, nu o listă de adrese păstrată în aplicație.
