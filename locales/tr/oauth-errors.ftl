# OAuth ve OpenID Connect error değerleri, her biri bir kez açıklanır. Alt hatalar suberror-<değer> biçiminde yazılır.

## Bir uygulamanın oturum açtırırken veya belirteç isterken alabileceği yanıtlar (RFC 6749)

invalid_request = Uygulamanın isteğinde bir şey eksik, iki kez gönderilmiş veya yanlış biçimde. Aynı isteği yeniden göndermek işe yaramaz: uygulamanın isteği düzeltmesi gerekir.
invalid_client = Uygulama kim olduğunu kanıtlayamadı. Kimliği (client ID) bilinmiyor ya da gizli dizisi (client secret) veya sertifikası yanlış ya da süresi dolmuş.
invalid_grant = Uygulamanın belirteç almak için sunduğu şey (bir kod, yenileme belirteci veya parola) yanlış, süresi dolmuş, geri alınmış ya da başka bir uygulamaya ait. Yeniden oturum açmak çoğu zaman işe yarar. Bazen eksik olan, ikinci adım veya onaydır.
unauthorized_client = Uygulamanın bu şekilde istekte bulunmasına izin verilmiyor. Çoğu zaman uygulama bu kiracıda yoktur veya devre dışıdır ya da kaydı bu akışı kapsamıyordur.
unsupported_grant_type = Uygulama, hizmetin sunmadığı bir yöntemle belirteç istedi: grant_type değeri yanlış.
unsupported_response_type = Uygulama, kendisi için açılmamış bir yanıt türü istedi. Yetkilendirme kodu akışı için hiçbir şeyin açılması gerekmez.
invalid_scope = Uygulama; var olmayan, yanlış yazılmış veya isteyebileceklerini aşan bir izin istedi.
access_denied = İzin verilmedi: kullanıcı vazgeçti veya reddetti ya da kuruluşun bir kuralı buna engel oldu.
server_error = Hizmetin kendisinde bir sorun oluştu. Yeniden deneyin. Sorun sürerse bunu Microsoft’un gidermesi gerekir.
temporarily_unavailable = Hizmet aşırı yüklü veya bakımda. Daha sonra yeniden deneyin.

## Bir kişiye gerek duyulduğunda sessiz isteğin aldığı yanıtlar (OpenID Connect)

interaction_required = Uygulama hiçbir şey göstermeden istekte bulundu, ancak önce bir şeyin gösterilmesi gerekiyor: ikinci adım, onay veya cihaz denetimi. Uygulamanın isteği, bir sayfa göstererek yinelemesi gerekir.
login_required = Uygulama hiçbir şey göstermeden istekte bulundu, ancak oturum açmış kimse yok veya tarayıcı oturum açma çerezlerini göndermedi. Uygulamanın oturum açma sayfasını göstermesi gerekir.
account_selection_required = Uygulama hiçbir şey göstermeden istekte bulundu, ancak birden fazla hesap söz konusu olabilir. Kullanıcının birini seçmesi gerekir.
consent_required = Uygulamanın yapmak istediklerine henüz kimse onay vermedi. Kullanıcıdan ya da herkes adına bir yöneticiden onay istenmesi gerekir.

## Bir nesnenin içine konan istekler (OpenID Connect, RFC 9101)

invalid_request_uri = Uygulamanın isteğini tuttuğu adres yanıt vermiyor veya oradaki içerik kullanılamıyor.
invalid_request_object = Uygulama isteğini imzalı bir nesnenin içine koydu, ancak imza veya içerik yanlış.
request_not_supported = Hizmet, request parametresiyle gelen istekleri kabul etmez. Uygulamanın, parametrelerini açıkça göndermesi gerekir.
request_uri_not_supported = Hizmet, adresi verilen istekleri (request_uri) kabul etmez. Uygulamanın, parametrelerini açıkça göndermesi gerekir.
registration_not_supported = Hizmet, registration parametresini kabul etmez: uygulamanın önceden kaydedilmiş olması gerekir.

## Başka bir cihazda kodla oturum açma (RFC 8628)

authorization_pending = Diğer cihazda oturum açma henüz tamamlanmadı. Bu olağandır: uygulama, kullanıcı işini bitirene kadar sormayı sürdürür.
slow_down = Uygulama, kullanıcının işini bitirip bitirmediğini çok sık soruyor. Soruları arasında beş saniye daha uzun beklemesi gerekir.
expired_token = Kodun süresi, kimse kullanmadan doldu. Baştan başlayın ve yeni bir kod alın.
authorization_declined = Kullanıcı, isteği diğer cihazda reddetti. Uygulamanın sormayı bırakması gerekir.
bad_verification_code = Hizmet, uygulamanın gönderdiği cihaz kodunu tanımıyor. Uygulamanın kodu tam olarak aldığı gibi göndermesi gerekir.

## Bir belirtecin hangi API için olduğu

invalid_resource = Uygulamanın erişmek istediği API burada bilinmiyor, bu kiracıda kurulu değil veya kimse ona onay vermemiş.
invalid_target = Uygulama, hizmetin tanımadığı veya izin vermediği bir kaynak belirtti ya da kaynağın adını yanlış yazdı.

## Bir API’nin kendisine gönderilen belirtece verdiği yanıtlar

invalid_token = Bir API, kendisine gönderilen belirteci geri çevirdi: belirtecin süresi dolmuş, belirteç geri alınmış veya o API için verilmemiş. Uygulamanın yeni bir belirteç alması gerekir.
insufficient_scope = Belirteç geçerli, ancak bu API çağrısının gerektirdiği izni taşımıyor.
insufficient_user_authentication = API, bu belirtecin dayandığı oturum açma işleminden daha güçlü veya daha yeni bir oturum açma istiyor.
insufficient_claims = API, belirtecin kanıtlamadığı bir şey istiyor; örneğin ikinci adım veya kurallara uygun bir cihaz. Uygulamanın bu sınamayı (challenge) iletmesi ve yeni bir belirteç alması gerekir.

## Entra’nın kendi değerleri

invalid_session = İsteğin belirttiği oturum sona ermiş veya bir sayfa gösterilmeden kullanılamıyor. Yeniden oturum açın.
user_password_expired = Kullanıcının parolasının süresi dolmuş. Herhangi bir uygulamanın bu parolayla oturum açabilmesi için önce parolanın oturum açma sayfasında değiştirilmesi veya sıfırlanması gerekir.

## Bir uygulamanın içindeki oturum açma sayfaları (yerel kimlik doğrulaması, native authentication)

unsupported_challenge_type = Uygulama, burada gereken her adımı işleyebileceğini bildirmedi. Bütün adımları, redirect dahil, belirtmesi gerekir.
attributes_required = Kaydolmak için daha fazla bilgi gerekiyor: uygulamanın, yanıtta listelenen öznitelikleri istemesi gerekir.
attribute_validation_failed = Kaydolurken doldurulan bir alan bir kurala uymuyor. Uygulamanın, düzeltilebilmesi için bunun hangi alan olduğunu göstermesi gerekir.
credential_required = Yeni hesabın oluşturulabilmesi için önce parola gibi bir oturum açma yöntemi gerekiyor.
user_already_exists = Bu e-posta adresiyle bir hesap zaten var. Kaydolmak yerine bu hesapla oturum açın.
user_not_found = Burada bu adla bir hesap yok. Yazımını kontrol edin veya önce kaydolun.

## Alt hatalar: yanlarındaki hata için ne yapılabilir

suberror-basic_action = Kullanıcı bunu olağan bir oturum açma sayfasında çözebilir, örneğin ikinci adımla.
suberror-additional_action = Kullanıcı bunu çözebilir, ancak olağan oturum açma sayfasının dışında, örneğin cihazı kaydederek. Nasıl yapılacağı sayfada yazar.
suberror-message_only = Kullanıcının şu anda yapabileceği bir şey yok: gösterilecek bir sayfa durumu yalnızca açıklar. Bunun arkasındaki kuralı bir yönetici inceleyebilir.
suberror-consent_required = Uygulamanın yapmak istediklerine henüz kimse onay vermedi veya verilen onay geri alındı.
suberror-user_password_expired = Parolanın süresi dolmuş. Oturum açma sayfasında değiştirilmesi gerekir.
suberror-bad_token = Kaydedilmiş yenileme belirteci hiçbir uygulamanın işine yaramaz. Uygulamanın onu silmesi ve kullanıcıdan oturum açmasını istemesi gerekir.
suberror-token_expired = Kuruluşun bir oturum açma işlemini geçerli saydığı süre doldu. Yeniden oturum açın.
suberror-client_mismatch = Uygulama, başka bir uygulamanın yenileme belirtecini kullanmayı denedi. Kendi belirtecini kullanması gerekir.
suberror-protection_policy_required = Kuruluş, bu uygulamanın önce Intune ile korunmasını istiyor, ancak uygulama henüz korunmuyor.
suberror-device_authentication_failed = Cihaz, hangi cihaz olduğunu kanıtlayamadı. Onu kuruluşa yeniden kaydetmek genellikle işe yarar.
suberror-ux_not_allowed = Uygulama, hiçbir sayfanın gösterilmesine izin vermeden istekte bulundu, ancak bir sayfa gerekiyor. Uygulamanın buna izin vererek isteği yinelemesi gerekir.
suberror-invalid_oob_value = E-posta veya kısa mesajla gelen tek kullanımlık kod yanlış. Kodu yeniden yazın veya yenisini isteyin.
