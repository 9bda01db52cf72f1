# en: 7d901f83
check-service-health = ابحث في Service health (صحة الخدمة) عن حادث يؤثر في تسجيل الدخول.
