# en: da72d993
retry-server-errors-with-pauses = Yalnızca hizmette sorun olduğunda (HTTP 5xx) yeniden deneyin. Denemelerin arasını her seferinde uzatın ve bağıntı kimliğini günlüğe kaydedin.
