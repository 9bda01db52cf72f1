# en: 1cfca9c3
send-details-to-help-desk = Trimiteți detaliile de mai jos la biroul de asistență și spuneți ce aplicație deschideați.
    .appName = Trimiteți detaliile de mai jos la biroul de asistență și spuneți că deschideați aplicația care se numește pe sine „{ $appName }”.
# en: edb15b93
try-in-a-few-minutes = Încercați din nou peste câteva minute.
# en: c08356fb
locked-out-administrator = Sunteți chiar administratorul și nu vă puteți conecta? Cereți ajutorul altui administrator sau folosiți contul de urgență. Dacă nu există niciunul, sunați la asistența Microsoft pentru firme și spuneți că singurul administrator al organizației nu se poate conecta.
