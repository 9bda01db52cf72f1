AADSTS50002 = That organization can’t be reached from where you are
    .meaning = You can’t sign in to that organization the way you tried. Most often the network you are on lets people sign in to certain organizations only, and the one you want isn’t among them. Your account and password are fine.
    .cause-1 = The network’s proxy restricts the organizations people may sign in to, and this one isn’t on its list.
    .cause-2 = The organization can’t be used yet with the way of signing in that was tried.

AADSTS90038 = This organization is in another of Microsoft’s clouds
    .meaning = Microsoft keeps some organizations, such as those of the US government or in China, in clouds of their own. The app asked in the wrong one and is being sent to the right one. If it stops here, it has to be set up for that cloud.
    .meaning-tenant = Microsoft keeps some organizations, such as those of the US government or in China, in clouds of their own. The organization this request named, { $tenant }, is in one of these, and the app asked in another. If it stops here, the app has to be set up for the right cloud.

AADSTS90084 = This site doesn’t let guests in
    .meaning = You are signed in as a guest of the organization, and this site takes only its own people. Your account is fine; trying again won’t change that.

AADSTS90085 = Microsoft hasn’t set up your organization here yet
    .meaning = The service you want to use doesn’t have your organization’s record yet. That usually takes a while after something new was set up. Your account and password aren’t the reason.
    .background = The company object hasn’t been provisioned yet, so no token can be issued.

AADSTS500141 = Your invitation is accepted; now open the app
    .meaning = You have accepted the invitation as a guest, but this sign-in didn’t begin at the app you were invited to. Open the app itself, and go on there.

AADSTS1000104 = Your organization isn’t open to that Microsoft cloud
    .meaning = Microsoft runs separate clouds, such as one for the US government. What you wanted to open is in another cloud than your account, and your organization doesn’t allow that. Your password is fine.
