# en: 9686c274
find-b2c-journey = B2C kiracısında denetim günlüklerini veya ilkeler kayıtlarını Application Insights’a gönderiyorsa orayı açın ve aşağıdaki bağıntı kimliğini arayın.
# en: 96ead17e
renew-b2c-policy-key = B2C kiracısında Azure AD B2C → Kimlik Deneyimi Çerçevesi → İlke anahtarları: İletide adı geçen anahtara ve etkinleştirme ya da bitiş tarihinin uygun olup olmadığına bakın. Anahtarı yalnızca ilkeleri geliştirenlerle birlikte yenileyin.
# en: 60eef7bd
check-b2c-policy-exists = B2C kiracısında Kullanıcı akışları ile Kimlik Deneyimi Çerçevesi → Özel ilkeler altında, ayrıntılardaki adı taşıyan bir ilke olup olmadığına ve birinin onu silip silmediğine (Denetim günlükleri) bakın.
