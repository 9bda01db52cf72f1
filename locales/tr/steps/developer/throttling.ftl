# en: a82ef84d
cache-tokens = Belirteçleri önbelleğe alın; oturum açmış her kullanıcı veya her uygulama için, bütün işlerinin paylaştığı tek bir önbellek olsun. Yenisini yalnızca eskisinin süresi dolmak üzereyken isteyin.
# en: 53a7bae3
break-redirect-loop = Bir döngü arayın: kendi çerezi saklanmadığı için (SameSite, Secure, etki alanı veya ortak anahtarları olmayan birden fazla sunucu) oturumu açık kullanıcıları yeniden oturum açmaya gönderen bir sayfa.
# en: 2a7923fe
slow-down-requests = Bir isteği yinelemeden önce bekleyin; her seferinde daha uzun, Retry-After varsa onun belirttiği kadar. Canlı bir kiracıda yük testi yapmayın.
