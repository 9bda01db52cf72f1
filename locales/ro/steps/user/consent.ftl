# en: 5c564659
accept-permissions-if-expected = Deschideți din nou aplicația. Când cere permisiuni, acceptați numai dacă vă așteptați la asta și cunoașteți aplicația și editorul ei.
# en: fc8daf23
keep-refusal = Dacă nu ați vrut ca aplicația să aibă aceste permisiuni, nu mai aveți nimic de făcut: nu a primit niciuna.
# en: 11802e2a
ask-for-app-approval = Cereți aprobarea: trimiteți detaliile de mai jos la biroul de asistență, numiți aplicația și spuneți pentru ce aveți nevoie de ea.
    .appName = Cereți aprobarea: trimiteți detaliile de mai jos la biroul de asistență și spuneți pentru ce aveți nevoie de aplicația care se numește pe sine „{ $appName }”.
# en: e25da4f9
send-approval-request = Dacă pagina are un câmp pentru motiv, scrieți pentru ce aveți nevoie de aplicație și alegeți „Solicitați aprobarea”. Veți primi un e-mail după ce cineva decide.
