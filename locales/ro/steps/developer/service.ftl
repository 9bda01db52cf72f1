# en: da72d993
retry-server-errors-with-pauses = Reîncercați numai când serviciul are probleme (HTTP 5xx), cu pauze din ce în ce mai lungi, și înregistrați ID-ul de corelare.
