# en: 188ce986
check-password-state = Noskaidrojiet, vai lietotāja parolei nav beidzies termiņš, vai tā nav tikko nomainīta un vai tā saskan ar jūsu pašu direktoriju. Tas ir svarīgi, ja izmantojat paroļu jaucējvērtību sinhronizāciju (password hash sync), caurlaides autentifikāciju (pass-through authentication) vai federāciju.
