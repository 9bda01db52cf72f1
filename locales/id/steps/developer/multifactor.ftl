# en: e388ad7e
pass-challenge-to-client = Dalam API yang memanggil API lain atas nama seseorang, teruskan kesalahan beserta claims-nya ke aplikasi klien: hanya aplikasi itu yang dapat bertanya kepada orangnya.
# en: 975bae4c
offer-new-code = Bila aplikasi Anda sendiri yang meminta kode (autentikasi native), tawarkan untuk mengirim kode baru, dan katakan bahwa hanya kode terbaru yang berlaku.
# en: d3474e59
return-external-method-claims = Bila Anda yang membuat penyedianya: id_token harus ditandatangani dengan kunci dari jwks_uri Anda, aud harus berisi ID klien, nonce dan sub harus berasal dari permintaan, dan acr serta amr harus menjawab yang dimintanya. amr selalu berupa daftar, meskipun isinya hanya satu nilai.
