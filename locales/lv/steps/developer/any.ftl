# en: 31158c38
read-oauth-error-value = Lietotnes rīcību nosakiet pēc vērtības error pilnvaru galapunkta (token endpoint) atbildē, nevis pēc koda vai teksta. Tālāk pie vērtībām ir teikts, kas jālabo.
