# what: wrong: zip pairs reals with fakes and drops the surplus of the longer array
import math



def discriminator_loss(d_real, d_fake):
    losses = [-math.log(r) - math.log(1 - f) for r, f in zip(d_real, d_fake)]
    return sum(losses) / len(losses)
