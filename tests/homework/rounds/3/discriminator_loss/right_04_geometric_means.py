# what: the mean of logarithms is the logarithm of the geometric mean, from the statistics module; probabilities in
import math
from statistics import geometric_mean


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    trust_in_reals = geometric_mean([float(p) for p in d_real])
    doubt_in_fakes = geometric_mean([1 - float(p) for p in d_fake])
    return -math.log(trust_in_reals * doubt_in_fakes)
