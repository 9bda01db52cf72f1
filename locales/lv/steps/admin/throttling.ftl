# en: 2f78bb2a
move-people-to-app = Ja tas notiek bieži: sadaļā Authentication methods (autentifikācijas metodes) → Policies (politikas) ieslēdziet Microsoft Authenticator vai piekļuves atslēgas (passkey) un gādājiet, lai cilvēki izmanto tās, nevis zvanus un īsziņas.
# en: 7cba6e7c
compare-with-b2c-limits = Salīdziniet slodzi ar Azure AD B2C pakalpojuma ierobežojumiem visam nomniekam un vienai IP adresei. Ja jūsu īstajai datplūsmai vajag vairāk, vērsieties Microsoft atbalsta dienestā.
# en: 2f40f031
find-busy-app = Sign-in logs (pierakstīšanās žurnāli), arī neinteraktīvo pierakstīšanos un pakalpojuma principālu žurnāli: sakārtojiet pēdējo stundu ierakstus pēc lietotnes un atrodiet to, kas prasa daudz vairāk nekā agrāk. Parasti tas ir skripts, kas pieprasījumu atkārto bez pauzes.
