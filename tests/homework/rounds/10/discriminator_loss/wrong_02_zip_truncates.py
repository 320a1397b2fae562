# what: walks through reals and fakes side by side with zip
import math


def discriminator_loss(d_real, d_fake):
    costs = [-math.log(r) - math.log(1 - f) for r, f in zip(d_real, d_fake)]
    return sum(costs) / len(costs)
