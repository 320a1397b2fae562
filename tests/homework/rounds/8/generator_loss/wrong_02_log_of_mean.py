# what: the logarithm of the mean answer; violates J_G, a mean over M fakes of -log D
import math


def generator_loss(d_fake):
    return -math.log(sum(d_fake) / len(d_fake))
