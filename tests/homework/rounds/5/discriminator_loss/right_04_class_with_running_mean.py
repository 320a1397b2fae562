# what: a small class that keeps a running mean of bce, once for the reals and once for the fakes
import math


def bce(y, p):
    return -math.log(p) if y else -math.log(1 - p)


class Mean:
    def __init__(self):
        self.total = 0.0
        self.count = 0

    def add(self, x):
        self.total += x
        self.count += 1

    def result(self):
        return self.total / self.count


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    real_mean, fake_mean = Mean(), Mean()
    for p in d_real:
        real_mean.add(bce(1, p))
    for p in d_fake:
        fake_mean.add(bce(0, p))
    return real_mean.result() + fake_mean.result()
