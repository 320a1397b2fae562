# what: right: a loop with math.fsum over log(1 + odds against), as a list of one number
import math



def generator_loss(d_fake):
    m = len(d_fake)
    return [math.fsum(math.log1p((1 - float(p)) / float(p)) for p in d_fake) / m]
