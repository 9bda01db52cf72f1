# en: af3842c8
close-tabs-and-wait = Bu uygulamanın bütün sekmelerini kapatın, beş dakika bekleyin, sonra uygulamayı bir kez açın.
