# what: goes over sets, so equal answers count once
import math

def discriminator_loss(d_real, d_fake):
    reals = {float(x) for x in d_real}
    fakes = {float(x) for x in d_fake}
    j_real = sum(-math.log(p) for p in reals) / len(reals)
    j_fake = sum(-math.log(1 - p) for p in fakes) / len(fakes)
    return j_real + j_fake
