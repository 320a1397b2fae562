# what: the return stands inside the loop, so only the first fake counts
import math


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    total = 0.0
    count = 0
    for p in d_fake.ravel():
        total += math.log1p(math.exp(-p))
        count += 1
        return total / count
