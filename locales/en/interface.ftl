extension-name = Signpost: sign-in error help for Microsoft Entra ID
extension-description = x
