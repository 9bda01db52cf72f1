# en: e00c5fba
sign-out-and-back-in = Deconectați-vă de la contul de la locul de muncă sau de la școală, închideți toate ferestrele browserului, apoi conectați-vă din nou pe pagina pe care o folosiți de obicei.
