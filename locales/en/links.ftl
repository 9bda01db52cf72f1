# What a step's link is called. Portal pages carry the name the portal shows.

my-apps = My Apps
sign-in-logs = Sign-in logs
app-registrations = App registrations
enterprise-applications = Enterprise applications
