# The OAuth and OpenID Connect `error` values, each explained once. Suberrors are written suberror-<value>.

invalid_grant = What the app handed in to get a token (a code, a refresh token or a password) is wrong, expired, withdrawn, or belongs to another app.
