# en: 9686c274
find-b2c-journey = În entitatea găzduită B2C, deschideți jurnalele de audit sau Application Insights, dacă politicile raportează acolo, și căutați ID-ul de corelare de mai jos.
# en: 96ead17e
renew-b2c-policy-key = În entitatea găzduită B2C, Azure AD B2C → Identity Experience Framework → Policy keys (chei de politică): examinați cheia indicată în mesaj și vedeți dacă are o dată de activare sau de încheiere nepotrivită. Reînnoiți-o numai împreună cu cei care dezvoltă politicile.
# en: 60eef7bd
check-b2c-policy-exists = În entitatea găzduită B2C, căutați la User flows (fluxuri de utilizator) și la Identity Experience Framework → Custom policies (politici personalizate) dacă există una cu numele din detalii și dacă a șters-o cineva, în Audit logs (jurnale de audit).
