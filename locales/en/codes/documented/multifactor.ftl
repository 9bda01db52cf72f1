AADB2C90145 = No phone number is on record for your second step
    .meaning = The site wants to check by phone that it’s you. It has no usable number for your account, and its page doesn’t let you type one. The people who run the site can add it or change the page.

AADB2C90151 = The second step was tried too often on this site
    .meaning = The code or call of the second step was tried so many times that the site stopped. Wait a while, then sign in from the beginning.

AADB2C90152 = No answer came for your second step on this site
    .meaning = The site asked whether you had finished the second step and got no reply. Try again. Nothing is wrong with your account.

AADB2C90154 = The second step on this site couldn’t be started
    .meaning = The site asked the service for the second step to begin, and what came back wasn’t complete. Try again. Nothing is wrong with your account.
    .background = The multifactor service didn’t return a session ID.

AADB2C90155 = The second step on this site didn’t work
    .meaning = The site asked for the second step, such as a call or a code to your phone, and it failed. The message may say why. Have your phone at hand and try again.

AADB2C90156 = Your answer at the second step wasn’t accepted
    .meaning = The site checked your second step and couldn’t confirm it. The message may say why. Try again with the newest code or call.

AADSTS50087 = The second step had a short fault
    .meaning = Microsoft’s service for the second step had a fault that usually passes. Your password isn’t the reason, and you did nothing wrong. Try again.

AADSTS550024 = A second step can’t be set up inside this app
    .meaning = You need a second way to prove it’s you, and it can’t be set up on this app’s own pages. It may work in the browser. Your password is fine.

AADSTS5001256 = Your second step at another provider wasn’t accepted
    .meaning = For the second step you were sent to another provider, and Microsoft didn’t take its answer. Your password is fine. Most often something is wrong in how the two are connected.
