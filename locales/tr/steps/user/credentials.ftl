# en: 91e051f2
reset-password = Parolanızı sıfırlayın. Sayfada bu özelliğin sizin için açık olmadığı yazıyorsa yardım masanızı arayın.
