# en: 7d901f83
check-service-health = Hizmet durumu sayfasında, oturum açmayı etkileyen bir olay olup olmadığına bakın.
