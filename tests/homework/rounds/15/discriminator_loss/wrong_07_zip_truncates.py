# what: zip over pairs of a real and a fake, which drops the surplus answers when N and M differ
import math


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    total = 0.0
    count = 0
    for real, fake in zip(d_real.ravel(), d_fake.ravel()):
        total += math.log1p(math.exp(-real)) + math.log1p(math.exp(fake))
        count += 1
    return total / count
