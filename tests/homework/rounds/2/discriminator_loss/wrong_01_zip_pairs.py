# what: pairs each real with a fake by zip, which stops at the shorter list: with N != M the surplus answers are never counted (the text: N and M may differ)
import math


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    total, pairs = 0.0, 0
    for r, f in zip(d_real, d_fake):
        total += -math.log(r) - math.log(1 - f)
        pairs += 1
    return total / pairs
