# en: da72d993
retry-server-errors-with-pauses = Yalnızca hizmette sorun olduğunda (HTTP 5xx) yeniden deneyin. Denemelerin arasını her seferinde uzatın ve bağıntı kimliğini günlüğe kaydedin.
# en: f5f70b97
use-usual-sign-in-host = Bulutunuzun her zamanki oturum açma adresini (örneğin login.microsoftonline.com) adıyla çağırın: IP adresi, günlükten okunmuş bir ana bilgisayar adı veya uygulamada tutulan bir adres listesi kullanmayın.
