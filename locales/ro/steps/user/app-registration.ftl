# en: 5f8ed783
ask-for-access-to-app = Cereți acces: trimiteți detaliile de mai jos la biroul de asistență și spuneți despre ce aplicație este vorba.
    .appName = Cereți acces: trimiteți detaliile de mai jos la biroul de asistență și spuneți că aveți nevoie de aplicația care se numește pe sine „{ $appName }”.
# en: cdb28953
use-work-account-that-has-app = Dacă aveți alt cont de la locul de muncă care folosește această aplicație, alegeți „Utilizați alt cont” și conectați-vă cu acela.
