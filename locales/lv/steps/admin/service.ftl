# en: 7d901f83
check-service-health = Sadaļā Service health (pakalpojumu darbspēja) pārbaudiet, vai nav incidenta, kas ietekmē pierakstīšanos.
