AADSTS90055 = Too many sign-ins at once from your organization
    .meaning = Microsoft got very many requests from your organization in a short time and is turning some away. Wait a little before you try again. Nothing is wrong with your account; most often one app or script is behind it.
