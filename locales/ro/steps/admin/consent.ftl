# en: 50c634c3
check-app-consent = Enterprise applications (aplicații de întreprindere) → aplicația: verificați că există în această entitate găzduită și că persoanele își pot da consimțământul sau că permisiunile ei sunt acordate. Examinați ce permit acestea înainte să acordați vreuna.
