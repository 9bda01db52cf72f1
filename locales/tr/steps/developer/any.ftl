# en: 31158c38
read-oauth-error-value = Uygulamanın davranışını AADSTS koduna veya metne göre değil, belirteç uç noktasının (token endpoint) yanıtındaki error değerine göre belirleyin. Neyin düzeltileceği aşağıdaki değerlerin yanında yazar.
