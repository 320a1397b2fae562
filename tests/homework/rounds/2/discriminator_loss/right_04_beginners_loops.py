# what: right: plain Python, two loops, each with its own count
import math


def bce(y, p):
    if y == 1:
        return -math.log(p)
    if y == 0:
        return -math.log(1 - p)
    raise ValueError("the label must be 0 or 1")


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    # first the real images
    sum_real = 0
    count_real = 0
    for answer in d_real:
        sum_real = sum_real + bce(1, float(answer))
        count_real = count_real + 1
    # then the fakes
    sum_fake = 0
    count_fake = 0
    for answer in d_fake:
        sum_fake = sum_fake + bce(0, float(answer))
        count_fake = count_fake + 1
    J_D = sum_real / count_real + sum_fake / count_fake
    return J_D
