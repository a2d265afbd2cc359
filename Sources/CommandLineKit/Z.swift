package enum Z {}
