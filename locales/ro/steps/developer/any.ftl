# en: 31158c38
read-oauth-error-value = Ramificați logica după valoarea error din răspunsul punctului final pentru tokenuri, nu după cod sau după text: valorile de mai jos spun ce este de reparat.
