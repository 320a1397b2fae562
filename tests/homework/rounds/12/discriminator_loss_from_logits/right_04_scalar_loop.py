# what: a scalar softplus with two cases, in a Python loop
import math


def cost(x):
    """log(1 + e^x)"""
    if x > 0:
        return x + math.log1p(math.exp(-x))
    return math.log1p(math.exp(x))


def discriminator_loss_from_logits(real_logits, fake_logits):
    reals = [cost(-float(row[0])) for row in real_logits]
    fakes = [cost(float(row[0])) for row in fake_logits]
    return math.fsum(reals) / len(reals) + math.fsum(fakes) / len(fakes)
