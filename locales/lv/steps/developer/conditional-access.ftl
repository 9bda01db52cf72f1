# en: aa5487b8
return-nonce-and-sub = Ja jūsu pakalpojums Microsoft atbild ar ID pilnvaru (token), atgrieziet saņemto nonce, tā cilvēka sub, par kuru tika jautāts, un katru apgalvojumu (claim) tikai vienreiz.
# en: 323b6665
remediate-missing-protection = Uztveriet apakškļūdu (suberror) protection_policy_required (MSAL kļūda „Intune protection policy required”), izsauciet Intune SDK remediateCompliance un, kad tas paziņo par izdošanos, saņemiet pilnvaru (token) vēlreiz.
# en: 5a9c8e8e
use-oauth-for-mail = E-pastu lasiet un sūtiet ar Microsoft Graph vai izmantojiet OAuth 2.0 (XOAUTH2) ar IMAP, POP un SMTP.
# en: 9b33a94b
sign-in-through-broker-only = Pierakstieties tikai ar sistēmas starpnieku (broker; sistēmā Windows tas ir WAM): šeit tiek noraidīta arī pierakstīšanās sistēmas pārlūkprogrammā.
