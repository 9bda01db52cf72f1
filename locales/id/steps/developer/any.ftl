# en: 31158c38
read-oauth-error-value = Buat percabangan menurut nilai error dalam jawaban titik akhir token, bukan menurut kode atau teksnya. Nilai di bawah ini menunjukkan apa yang perlu diperbaiki.
