# en: 5c564659
accept-permissions-if-expected = Uygulamayı yeniden açın. İzin istediğinde yalnızca bunu bekliyorsanız ve hem uygulamayı hem yayımcısını tanıyorsanız kabul edin.
# en: fc8daf23
keep-refusal = Uygulamanın bu izinleri almasını istemediyseniz yapmanız gereken bir şey yok: uygulama hiçbir izin almadı.
# en: 11802e2a
ask-for-app-approval = Onay isteyin: aşağıdaki ayrıntıları yardım masanıza gönderin, uygulamanın adını ve ona ne için gerek duyduğunuzu belirtin.
    .appName = Onay isteyin: aşağıdaki ayrıntıları yardım masanıza gönderin ve kendisini “{ $appName }” olarak tanıtan uygulamaya ne için gerek duyduğunuzu belirtin.
# en: e25da4f9
send-approval-request = Sayfada gerekçe için bir kutu varsa uygulamaya ne için gerek duyduğunuzu yazın ve “Onay iste” düğmesini seçin. Karar verildiğinde bir e-posta alırsınız.
