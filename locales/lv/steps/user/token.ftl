# en: e00c5fba
sign-out-and-back-in = Izrakstieties no sava darba vai mācību konta, aizveriet visus pārlūkprogrammas logus un pierakstieties vēlreiz lapā, kuru parasti izmantojat.
