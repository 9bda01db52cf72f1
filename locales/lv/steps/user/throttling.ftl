# en: af3842c8
close-tabs-and-wait = Aizveriet visas šīs lietotnes cilnes, pagaidiet piecas minūtes un tad atveriet lietotni vienu reizi.
