AADSTS90114 = A package for setting up devices would be out of date
    .meaning = Somebody is making a package that sets up many devices at once, and its last day is one that has already passed. It needs a later one. If you aren't setting up devices, send the details to your help desk.
    .background = The expiration time asked for the bulk Entra join token would give a token that has already run out.
