# OAuth ve OpenID Connect error değerleri, her biri bir kez açıklanır. Alt hatalar suberror-<değer> biçiminde yazılır.


## Bir uygulamanın oturum açtırırken veya belirteç isterken alabileceği yanıtlar (RFC 6749)

# en: 1bcb27f8
invalid_request = Uygulamanın isteğinde bir şey eksik, iki kez gönderilmiş veya yanlış biçimde. Aynı isteği yeniden göndermek işe yaramaz: uygulamanın isteği düzeltmesi gerekir.
# en: 7f7a7bab
invalid_client = Uygulama kim olduğunu kanıtlayamadı. Kimliği (client ID) bilinmiyor ya da gizli dizisi (client secret) veya sertifikası yanlış ya da süresi dolmuş.
# en: 98ee9910
invalid_grant = Uygulamanın belirteç almak için sunduğu şey (bir kod, yenileme belirteci veya parola) yanlış, süresi dolmuş, geri alınmış ya da başka bir uygulamaya ait. Yeniden oturum açmak çoğu zaman işe yarar. Bazen eksik olan, ikinci adım veya onaydır.
# en: bf6a75e0
unauthorized_client = Uygulamanın bu şekilde istekte bulunmasına izin verilmiyor. Çoğu zaman uygulama bu kiracıda yoktur veya devre dışıdır ya da kaydı bu akışı kapsamıyordur.
# en: 90bda5ed
unsupported_grant_type = Uygulama, hizmetin sunmadığı bir yöntemle belirteç istedi: grant_type değeri yanlış.
# en: 0e349df6
unsupported_response_type = Uygulama, kendisi için açılmamış bir yanıt türü istedi. Yetkilendirme kodu akışı için hiçbir şeyin açılması gerekmez.
# en: 58808778
invalid_scope = Uygulama; var olmayan, yanlış yazılmış veya isteyebileceklerini aşan bir izin istedi.
# en: f4be9c6b
access_denied = İzin verilmedi: kullanıcı vazgeçti veya reddetti ya da kuruluşun bir kuralı buna engel oldu.
# en: a22dea68
server_error = Hizmetin kendisinde bir sorun oluştu. Yeniden deneyin. Sorun sürerse bunu Microsoft’un gidermesi gerekir.
# en: 4c709d55
temporarily_unavailable = Hizmet aşırı yüklü veya bakımda. Daha sonra yeniden deneyin.

## Bir kişiye gerek duyulduğunda sessiz isteğin aldığı yanıtlar (OpenID Connect)

# en: 5a2b51de
interaction_required = Uygulama hiçbir şey göstermeden istekte bulundu, ancak önce bir şeyin gösterilmesi gerekiyor: ikinci adım, onay veya cihaz denetimi. Uygulamanın, isteği bu kez bir sayfa göstererek yinelemesi gerekir.
# en: 1d393c58
login_required = Uygulama hiçbir şey göstermeden istekte bulundu, ancak oturum açmış kimse yok veya tarayıcı oturum açma çerezlerini göndermedi. Uygulamanın oturum açma sayfasını göstermesi gerekir.
# en: efd9b33f
account_selection_required = Uygulama hiçbir şey göstermeden istekte bulundu, ancak birden fazla hesap söz konusu olabilir. Kullanıcının birini seçmesi gerekir.
# en: 120c61cf
consent_required = Uygulamanın yapmak istediklerine henüz kimse onay vermedi. Kullanıcıdan ya da herkes adına bir yöneticiden onay istenmesi gerekir.

## Bir nesnenin içine konan istekler (OpenID Connect, RFC 9101)

# en: a72a1bf9
invalid_request_uri = Uygulamanın isteğini tuttuğu adres yanıt vermiyor veya oradaki içerik kullanılamıyor.
# en: 77228102
invalid_request_object = Uygulama isteğini imzalı bir nesnenin içine koydu, ancak imza veya içerik yanlış.
# en: d7141a97
request_not_supported = Hizmet, request parametresiyle gelen istekleri kabul etmez. Uygulamanın, parametrelerini açıkça göndermesi gerekir.
# en: bedc1ab9
request_uri_not_supported = Hizmet, adresi verilen istekleri (request_uri) kabul etmez. Uygulamanın, parametrelerini açıkça göndermesi gerekir.
# en: b7beea33
registration_not_supported = Hizmet, registration parametresini kabul etmez: uygulamanın önceden kaydedilmiş olması gerekir.

## Başka bir cihazda kodla oturum açma (RFC 8628)

# en: ef21105f
authorization_pending = Diğer cihazda oturum açma henüz tamamlanmadı. Bu olağandır: uygulama, kullanıcı işini bitirene kadar sormayı sürdürür.
# en: 7ddbbdbe
slow_down = Uygulama, kullanıcının işini bitirip bitirmediğini çok sık soruyor. Soruları arasında beş saniye daha uzun beklemesi gerekir.
# en: ccd4b9f7
expired_token = Kodun süresi, kimse kullanmadan doldu. Baştan başlayın ve yeni bir kod alın.
# en: cd41c0dc
authorization_declined = Kullanıcı, isteği diğer cihazda reddetti. Uygulamanın sormayı bırakması gerekir.
# en: 4e1aab05
bad_verification_code = Hizmet, uygulamanın gönderdiği cihaz kodunu tanımıyor. Uygulamanın kodu tam olarak aldığı gibi göndermesi gerekir.

## Bir belirtecin hangi API için olduğu

# en: 8dc198c0
invalid_resource = Uygulamanın erişmek istediği API burada bilinmiyor, bu kiracıda yapılandırılmamış veya kimse ona onay vermemiş.
# en: 620d7e8b
invalid_target = Uygulama, hizmetin tanımadığı veya izin vermediği bir kaynak belirtti ya da kaynağın adını yanlış yazdı.

## Bir API’nin kendisine gönderilen belirtece verdiği yanıtlar

# en: 63692d24
invalid_token = Bir API, kendisine gönderilen belirteci geri çevirdi: belirtecin süresi dolmuş, belirteç geri alınmış veya o API için verilmemiş. Uygulamanın yeni bir belirteç alması gerekir.
# en: 3e5f1a10
insufficient_scope = Belirteç geçerli, ancak bu API çağrısının gerektirdiği izni taşımıyor.
# en: fe0f9d18
insufficient_user_authentication = API, bu belirtecin dayandığı oturum açma işleminden daha güçlü veya daha yeni bir oturum açma istiyor.
# en: 382eeca4
insufficient_claims = API, belirtecin kanıtlamadığı bir şey istiyor; örneğin ikinci adım veya kurallara uygun bir cihaz. Uygulamanın bu sınamayı (challenge) iletmesi ve yeni bir belirteç alması gerekir.

## Entra’nın kendi değerleri

# en: 7cbe2bec
invalid_session = İsteğin belirttiği oturum sona ermiş veya bir sayfa gösterilmeden kullanılamıyor. Yeniden oturum açın.
# en: 89574e2e
user_password_expired = Kullanıcının parolasının süresi dolmuş. Herhangi bir uygulamanın bu parolayla oturum açabilmesi için önce parolanın oturum açma sayfasında değiştirilmesi veya sıfırlanması gerekir.

## Bir uygulamanın içindeki oturum açma sayfaları (yerel kimlik doğrulaması, native authentication)

# en: f27a299f
unsupported_challenge_type = Uygulama, burada gereken her adımı işleyebileceğini bildirmedi. Uygulamanın, redirect dahil bütün adımları belirtmesi gerekir.
# en: 3f1fa579
attributes_required = Kaydolmak için daha fazla bilgi gerekiyor: uygulamanın, yanıtta listelenen öznitelikleri istemesi gerekir.
# en: c9d36785
attribute_validation_failed = Kaydolurken doldurulan bir alan bir kurala uymuyor. Düzeltilebilmesi için uygulamanın bunun hangi alan olduğunu göstermesi gerekir.
# en: dba428f3
credential_required = Yeni hesabın oluşturulabilmesi için önce parola gibi bir oturum açma yöntemi gerekiyor.
# en: 3e921976
user_already_exists = Bu e-posta adresiyle bir hesap zaten var. Kaydolmak yerine bu hesapla oturum açın.
# en: af01f542
user_not_found = Burada bu adla bir hesap yok. Yazımını kontrol edin veya önce kaydolun.

## Alt hatalar: yanlarındaki hata için ne yapılabilir

# en: bdff6b03
suberror-basic_action = Kullanıcı bunu olağan bir oturum açma sayfasında çözebilir, örneğin ikinci adımla.
# en: ca29120e
suberror-additional_action = Kullanıcı bunu çözebilir, ancak olağan oturum açma sayfasının dışında, örneğin cihazı kaydederek. Nasıl yapılacağı sayfada yazar.
# en: bb087ba7
suberror-message_only = Kullanıcının şu anda yapabileceği bir şey yok: gösterilecek bir sayfa durumu yalnızca açıklar. Bunun arkasındaki kuralı bir yönetici inceleyebilir.
# en: 82d512ae
suberror-consent_required = Uygulamanın yapmak istediklerine henüz kimse onay vermedi veya verilen onay geri alındı.
# en: 07638478
suberror-user_password_expired = Parolanın süresi dolmuş. Oturum açma sayfasında değiştirilmesi gerekir.
# en: bc5e009c
suberror-bad_token = Kaydedilmiş yenileme belirteci hiçbir uygulamanın işine yaramaz. Uygulamanın onu silmesi ve kullanıcıdan oturum açmasını istemesi gerekir.
# en: 553ddb24
suberror-token_expired = Kuruluşun bir oturum açma işlemini geçerli saydığı süre doldu. Yeniden oturum açın.
# en: 5b694aa6
suberror-client_mismatch = Uygulama, başka bir uygulamanın yenileme belirtecini kullanmayı denedi. Kendi belirtecini kullanması gerekir.
# en: b6cc286c
suberror-protection_policy_required = Kuruluş, bu uygulamanın önce Intune ile korunmasını istiyor, ancak uygulama henüz korunmuyor.
# en: 98372aae
suberror-device_authentication_failed = Cihaz, hangi cihaz olduğunu kanıtlayamadı. Cihazı kuruluşa yeniden kaydetmek genellikle işe yarar.
# en: 3aad7c8c
suberror-ux_not_allowed = Uygulama, hiçbir sayfanın gösterilmesine izin vermeden istekte bulundu, ancak bir sayfa gerekiyor. Uygulamanın buna izin vererek isteği yinelemesi gerekir.
# en: 72437e39
suberror-invalid_oob_value = E-posta veya kısa mesajla gelen tek kullanımlık kod yanlış. Kodu yeniden yazın veya yenisini isteyin.
