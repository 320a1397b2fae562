# what: probabilities, plain Python with math.log, one loop for each group
import math


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    real_sum = 0.0
    for p in d_real:
        real_sum = real_sum + math.log(p)
    fake_sum = 0.0
    for p in d_fake:
        fake_sum = fake_sum + math.log(1 - p)
    N = len(d_real)
    M = len(d_fake)
    return -real_sum / N - fake_sum / M
