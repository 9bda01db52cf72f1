# en: f95d98f5
check-on-behalf-of-request = في طلب «نيابة عن» (on-behalf-of)، تحقق من client_id ومن assertion (رمز وصول مميز صادر لواجهة API هذه، لا رمز معرّف مميز) ومن requested_token_use=on_behalf_of ومن scope.
# en: 23bbdb1b
expose-delegated-permission = إذا كانت واجهة API المستهدفة لا تتيح إلا أذونات التطبيق، فلا يمكن أن ينجح طلب «نيابة عن» (on-behalf-of). أتح فيها إذنًا مفوضًا، واحرص على أن تُمنح الموافقة عليه.
# en: 4a277001
remove-symmetric-signing-key = تحقق من keyCredentials في تسجيل التطبيق وفي كيان الخدمة. أزل كل مفتاح نوعه Symmetric واستخدامه Sign، واستخدم شهادة.
