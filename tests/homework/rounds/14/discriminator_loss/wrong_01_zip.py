# what: zip cuts the longer array off when N and M differ
import math

def discriminator_loss(d_real, d_fake):
    costs = [-math.log(r) - math.log(1 - f) for r, f in zip(d_real, d_fake)]
    return sum(costs) / len(costs)
