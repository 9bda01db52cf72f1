# en: 7d901f83
check-service-health = Verificați în Service health (starea serviciilor) dacă există un incident care afectează conectarea.
