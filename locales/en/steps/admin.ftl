# What the help desk and the tenant's administrators do. Field terms are used exactly; portal menus as the portal shows them.

confirm-redirect-uri-with-owner = Compare the address in the details with those the app's owners gave you. Ask them when it isn't among those: whoever owns that address will receive your people's sign-ins.
add-confirmed-redirect-uri = Only when the owners confirm the address: App registrations → the app → Authentication, and add it under the right platform.
check-gallery-reply-url = For a gallery app: Enterprise applications → the app → Single sign-on → Reply URL.
microsoft-app-cannot-change = An app owned by Microsoft can't be changed in your tenant. Start it again from Microsoft's own page.
assign-user-to-app = Enterprise applications → the app → Users and groups: add the person or one of their groups. A group inside a group doesn't count.
turn-off-assignment-required = If everyone in the organization may use the app: Properties → Assignment required → No.
nothing-to-fix = Nothing needs fixing. This is a normal step of signing in.
