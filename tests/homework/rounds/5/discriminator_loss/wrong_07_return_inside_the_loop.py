# what: the return is indented too far: it leaves the second loop after the first fake, which is all that counts of them (and divided by M). Quote: "plus the mean over the fakes"
import math


def bce(y, p):
    if y == 1:
        return -math.log(p)
    return -math.log(1 - p)


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    real_sum = 0
    for answer in d_real:
        real_sum = real_sum + bce(1, answer)
    fake_sum = 0
    for answer in d_fake:
        fake_sum = fake_sum + bce(0, answer)
        return real_sum / len(d_real) + fake_sum / len(d_fake)
